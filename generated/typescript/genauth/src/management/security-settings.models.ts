// Generated from spec/genauth/management/security-settings.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { FactorType } from "../shared/sign-in.models.js";

/** What changing the email address needs. */
export interface ChangeEmailStrategy {
  /**
   * Whether a user must verify the old email address before changing it; default `true`.
   *
   * @default true
   */
  verifyOldEmail: boolean;
}

/** What changing the phone number needs. */
export interface ChangePhoneStrategy {
  /**
   * Whether a user must verify the old phone number before changing it; default `true`.
   *
   * @default true
   */
  verifyOldPhone: boolean;
}

/** Lifetime of the session cookie. */
export interface CookieSettings {
  /**
   * Lifetime of the session cookie in seconds; default 1209600 (14 days).
   *
   * @default 1209600
   */
  cookieExpiresIn: number;
  /**
   * Whether the session ends when the browser is closed.
   *
   * @default false
   */
  cookieExpiresOnBrowserSession: boolean;
}

/** Protection against guessed passwords and robots at sign-in. */
export interface LoginAnomalyDetectionConfig {
  /** When accounts are locked. */
  accountLock: string;
  /** How many wrong passwords lock an account. */
  accountLockLoginPasswordFailCheck?: LoginPasswordFailCheckConfig;
  /** How many failed sign-ins are too many. */
  loginFailCheck: LoginFailCheckConfig;
  /**
   * What happens after too many failures: ask for a `captcha` (default) or block the account (`block-account`).
   * Deprecated: use `robotVerify` and `accountLock`.
   *
   * @default "captcha"
   * @deprecated
   */
  loginFailStrategy: Open<"captcha" | "block-account">;
  /**
   * How many wrong passwords are too many. Deprecated: use the two settings below.
   *
   * @deprecated
   */
  loginPasswordFailCheck: LoginPasswordFailCheckConfig;
  /** When users must solve a captcha. */
  robotVerify: string;
  /** IP addresses that the captcha depends on. */
  robotVerifyLoginIpWhitelistCheck: LoginIpWhitelistCheckConfig;
  /** How many wrong passwords make users solve a captcha. */
  robotVerifyLoginPasswordFailCheck: LoginPasswordFailCheckConfig;
  /** Whether the captcha depends on the time of the sign-in. */
  robotVerifyLoginTimeCheckEnable: boolean;
  /** Times of the week that the captcha depends on. */
  robotVerifyloginWeekStartEndTime: string[];
}

/** Limit on failed sign-ins. */
export interface LoginFailCheckConfig {
  /**
   * Whether failed sign-ins are counted.
   *
   * @default false
   */
  enabled: boolean;
  /**
   * Number of failed sign-ins that are allowed; default 50.
   *
   * @default 50
   */
  limit: number;
  /**
   * Time in which they are counted, in the unit that `unit` names; default 300.
   *
   * @default 300
   */
  timeInterval: number;
  /**
   * Unit of `timeInterval`; default `Second`.
   *
   * @default "Second"
   */
  unit?: string;
}

/** IP addresses that the captcha depends on. */
export interface LoginIpWhitelistCheckConfig {
  /**
   * Whether the whitelist is used.
   *
   * @default false
   */
  enabled: boolean;
  /** IP addresses of the whitelist, as one text. */
  ipWhitelist: string;
}

/** Limit on wrong passwords. */
export interface LoginPasswordFailCheckConfig {
  /**
   * Whether wrong passwords are counted.
   *
   * @default false
   */
  enabled: boolean;
  /**
   * Number of wrong passwords that are allowed; default 50.
   *
   * @default 50
   */
  limit: number;
  /**
   * Time in which they are counted, in the unit that `unit` names; default 300.
   *
   * @default 300
   */
  timeInterval: number;
  /**
   * Unit of `timeInterval`; default `Second`.
   *
   * @default "Second"
   */
  unit?: string;
}

/** The factors to switch off. */
export interface MfaDisableSettings {
  /** The factors to switch off. */
  disableFactors: FactorType[];
}

/** Settings of signing in by QR code. */
export interface QrCodeLoginStrategy {
  /**
   * Whether a browser may exchange the ticket for the user; otherwise only a server may. Default `true`.
   *
   * @default true
   */
  allowExchangeUserInfoFromBrowser: boolean;
  /**
   * Lifetime of a QR code, in the unit that `qrcodeExpiresInUnit` names; default 120.
   *
   * @default 120
   */
  qrcodeExpiresIn: number;
  /**
   * Unit of `qrcodeExpiresIn`; default `Second`.
   *
   * @default "Second"
   */
  qrcodeExpiresInUnit?: string;
  /**
   * Whether asking for the state of a code returns the whole user; default `false`.
   *
   * @default false
   */
  returnFullUserInfo: boolean;
  /**
   * Lifetime of the ticket that a scanned code gives, in the unit that `ticketExpiresInUnit` names; default 300.
   *
   * @default 300
   */
  ticketExpiresIn: number;
  /**
   * Unit of `ticketExpiresIn`; default `Second`.
   *
   * @default "Second"
   */
  ticketExpiresInUnit?: string;
}

/** Limit on the number of sign-ups. */
export interface RegisterAnomalyDetectionConfig {
  /**
   * Whether sign-ups are limited.
   *
   * @default false
   */
  enabled: boolean;
  /**
   * Number of sign-ups that are allowed; default 50.
   *
   * @default 50
   */
  limit: number;
  /**
   * Time in which they are counted, in seconds; default 300.
   *
   * @default 300
   */
  timeInterval: number;
}

/** Security settings of the user pool. */
export interface SecuritySettings {
  /** Origins that may call the API from a browser (CORS), as one text. */
  allowedOrigins?: string;
  /** What changing the email address needs. */
  changeEmailStrategy: ChangeEmailStrategy;
  /** What changing the phone number needs. */
  changePhoneStrategy: ChangePhoneStrategy;
  /**
   * Whether users without a password must set one after signing in by code; default `false`.
   *
   * @default false
   */
  completePasswordAfterPassCodeLogin: boolean;
  /** Lifetime of the session cookie. */
  cookieSettings?: CookieSettings;
  /**
   * Whether the sign-in page lets users choose between several accounts; default `false`.
   *
   * @default false
   */
  enableLoginAccountSwitch: boolean;
  /** Lifetime of a user token in seconds. */
  genauthTokenExpiresIn: number;
  /** Limits on failed sign-ins. */
  loginAnomalyDetection: LoginAnomalyDetectionConfig;
  /** Whether users can sign in by email address only once it is verified. */
  loginRequireEmailVerified: boolean;
  /** Settings of signing in by QR code. */
  qrcodeLoginStrategy: QrCodeLoginStrategy;
  /** Limit on the number of sign-ups. */
  registerAnomalyDetection: RegisterAnomalyDetectionConfig;
  /**
   * Whether users cannot sign up themselves; default `false`.
   *
   * @default false
   */
  registerDisabled: boolean;
  /** Whether and how users unlock their own account. */
  selfUnlockAccount: SelfUnlockAccountConfig;
  /**
   * Number of digits of a one-time code; default 6.
   *
   * @default 6
   */
  verifyCodeLength: number;
  /**
   * How often a one-time code may be tried before it becomes invalid; default 1.
   *
   * @default 1
   */
  verifyCodeMaxAttempts: number;
}

/** Whether and how users unlock their own account. */
export interface SelfUnlockAccountConfig {
  /**
   * Whether users can unlock a locked account themselves.
   *
   * @default false
   */
  enabled: boolean;
  /**
   * What unlocking needs: a one-time code (`captcha`, default), or password and code (`password-captcha`).
   *
   * @default "captcha"
   */
  strategy: Open<"captcha" | "password-captcha">;
}

/** Changes to the security settings of the user pool. */
export interface UpdateSecuritySettingsRequest {
  /** Origins that may call the API from a browser (CORS). */
  allowedOrigins?: string[];
  /** What changing the email address needs. */
  changeEmailStrategy?: ChangeEmailStrategy;
  /** What changing the phone number needs. */
  changePhoneStrategy?: ChangePhoneStrategy;
  /**
   * Whether users without a password must set one after signing in by code; default `false`.
   *
   * @default false
   */
  completePasswordAfterPassCodeLogin?: boolean;
  /** Lifetime of the session cookie. */
  cookieSettings?: CookieSettings;
  /**
   * Whether the sign-in page lets users choose between several accounts; default `false`.
   *
   * @default false
   */
  enableLoginAccountSwitch?: boolean;
  /** Lifetime of a user token in seconds. */
  genauthTokenExpiresIn?: number;
  /** Limits on failed sign-ins. */
  loginAnomalyDetection?: LoginAnomalyDetectionConfig;
  /** Whether users can sign in by email address only once it is verified. */
  loginRequireEmailVerified?: boolean;
  /** Settings of signing in by QR code. */
  qrcodeLoginStrategy?: QrCodeLoginStrategy;
  /** Limit on the number of sign-ups. */
  registerAnomalyDetection?: RegisterAnomalyDetectionConfig;
  /**
   * Whether users cannot sign up themselves; default `false`.
   *
   * @default false
   */
  registerDisabled?: boolean;
  /** Whether and how users unlock their own account. */
  selfUnlockAccount?: SelfUnlockAccountConfig;
  /**
   * Number of digits of a one-time code; default 6.
   *
   * @default 6
   */
  verifyCodeLength?: number;
  /**
   * How often a one-time code may be tried before it becomes invalid; default 1.
   *
   * @default 1
   */
  verifyCodeMaxAttempts?: number;
}

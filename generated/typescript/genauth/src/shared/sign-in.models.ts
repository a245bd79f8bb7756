// Generated from spec/genauth/shared/sign-in.yaml. Do not edit; run `countersign generate`.

import type { PasswordEncryptType } from "./common.models.js";

/**
 * The passkey's answer to a sign-in challenge, as `navigator.credentials.get()` returns it; binary members are
 * base64url text.
 */
export interface AuthenticationCredential {
  /** Identifier of the credential, base64url. */
  id: string;
  /** Identifier of the credential as bytes, base64url. */
  rawId: string;
  /** Signed answer of the authenticator. */
  response: AuthenticatorAssertionResponse;
  /** Type of the credential, `public-key`. */
  type: string;
}

/** The signed part of a passkey's answer to a sign-in challenge. */
export interface AuthenticatorAssertionResponse {
  /** Data from the authenticator that the signature covers, base64url. */
  authenticatorData: string;
  /** Client data (type, challenge, origin) as JSON, base64url. */
  clientDataJSON: string;
  /** Signature of the authenticator, base64url. */
  signature: string;
  /** Handle of the user that the passkey was made for, base64url. */
  userHandle: string;
}

/** Occasion that an email template is for. */
export const EmailTemplateType = {
  WelcomeEmail: "WELCOME_EMAIL",
  FirstCreatedUser: "FIRST_CREATED_USER",
  RegisterVerifyCode: "REGISTER_VERIFY_CODE",
  LoginVerifyCode: "LOGIN_VERIFY_CODE",
  MfaVerifyCode: "MFA_VERIFY_CODE",
  InformationCompletionVerifyCode: "INFORMATION_COMPLETION_VERIFY_CODE",
  FirstEmailLoginVerify: "FIRST_EMAIL_LOGIN_VERIFY",
  ConsoleConductedVerify: "CONSOLE_CONDUCTED_VERIFY",
  UserPasswordUpdateRemind: "USER_PASSWORD_UPDATE_REMIND",
  AdminResetUserPasswordNotification: "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
  UserPasswordResetNotification: "USER_PASSWORD_RESET_NOTIFICATION",
  ResetPasswordVerifyCode: "RESET_PASSWORD_VERIFY_CODE",
  SelfUnlockingVerifyCode: "SELF_UNLOCKING_VERIFY_CODE",
  EmailBindVerifyCode: "EMAIL_BIND_VERIFY_CODE",
  EmailUnbindVerifyCode: "EMAIL_UNBIND_VERIFY_CODE",
} as const;
export type EmailTemplateType = (typeof EmailTemplateType)[keyof typeof EmailTemplateType];

/** Kind of authentication factor: `OTP` authenticator app, `SMS` text message, `EMAIL` or `FACE` recognition. */
export const FactorType = {
  Otp: "OTP",
  Sms: "SMS",
  Email: "EMAIL",
  Face: "FACE",
} as const;
export type FactorType = (typeof FactorType)[keyof typeof FactorType];

/** Tokens of a signed-in user. */
export interface LoginToken {
  /** Access token. */
  access_token?: string;
  /** Lifetime of the access token in seconds. */
  expire_in: number;
  /** OpenID Connect ID token, a signed JWT that describes the user. */
  id_token?: string;
  /** Refresh token; issued only when the scope holds `offline_access`. */
  refresh_token?: string;
  /** Requested scopes, separated by spaces. */
  scope?: string;
  /** Type of the token, normally `Bearer`. */
  token_type: string;
}

/** Names one passkey. */
export interface PublicKeyCredentialDescriptor {
  /** Identifier of the credential, base64url. */
  id: string;
  /** Ways to reach the authenticator, such as `internal`, `usb`, `nfc`, `ble` or `hybrid`. */
  transports: string[];
  /** Type of the credential, `public-key`. */
  type: string;
}

/** Options of a sign-in by passkey. */
export interface SignInByWebAuthnOptions {
  /** Data about the circumstances of the request; it is handed to the pipeline functions of the user pool. */
  context?: { [member: string]: unknown };
  /** Your own data that accompanies the sign-in. */
  customData?: { [member: string]: unknown };
  /** Requested scopes, separated by spaces; `offline_access` asks for a refresh token. */
  scope?: string;
}

/** Options that all ways of signing in by credentials share. */
export interface SignInOptions {
  /** Register the user when there is no such account yet. */
  autoRegister?: boolean;
  /** Text that the user read from the captcha image, when a captcha is required. */
  captchaCode?: string;
  /** Token that came with the captcha image. */
  captchaToken?: string;
  /** IP address of the user, when the call is made by a server for the user. */
  clientIp?: string;
  /** Data about the circumstances of the request; it is handed to the pipeline functions of the user pool. */
  context?: { [member: string]: unknown };
  /** Values for custom fields, used when this sign-in registers a new user. */
  customData?: { [member: string]: unknown };
  /**
   * How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
   * public key that `getSystemInfo` returns.
   *
   * @default "none"
   */
  passwordEncryptType?: PasswordEncryptType;
  /** Requested scopes, separated by spaces; `offline_access` asks for a refresh token. */
  scope?: string;
  /** Identifier of the tenant to sign in to. */
  tenantId?: string;
}

/** Template language: Handlebars or EJS. */
export const TemplateEngine = {
  Handlebar: "handlebar",
  Ejs: "ejs",
} as const;
export type TemplateEngine = (typeof TemplateEngine)[keyof typeof TemplateEngine];

/** An access token for the WeChat server API. */
export interface WechatAccessToken {
  /** Access token for the WeChat server API. */
  accessToken: string;
  /** Time at which the token expires. */
  expiresAt: string;
}

/** Names the WeChat application whose access token is wanted. */
export interface WechatAccessTokenRequest {
  /** Identifier of the application at WeChat (not of the GenAuth application). */
  appId: string;
  /** Secret of the application at WeChat; keep it on a server. */
  appSecret: string;
}

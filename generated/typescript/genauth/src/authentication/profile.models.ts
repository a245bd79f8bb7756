// Generated from spec/genauth/authentication/profile.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { DeviceState, DeviceType } from "../shared/applications.models.js";
import type { Gender, PasswordEncryptType } from "../shared/common.models.js";
import type { PublicKeyCredentialDescriptor } from "../shared/sign-in.models.js";

/** What an authenticator returns for a new passkey. */
export interface AuthenticatorAttestationResponse {
  /** Attestation with the new public key, base64url. */
  attestationObject: string;
  /** Client data (type, challenge, origin) as JSON, base64url. */
  clientDataJSON: string;
}

/** Email address to bind and the code that was sent to it. */
export interface BindEmailRequest {
  /** Email address to bind. */
  email: string;
  /** One-time code that the user received by text message or email. */
  passCode: string;
}

/** Phone number to bind and the code that was sent to it. */
export interface BindPhoneRequest {
  /** One-time code that the user received by text message or email. */
  passCode: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Phone number to bind, without the country code. */
  phoneNumber: string;
}

/** Proof by a code sent to the email address. */
export interface DeleteAccountByEmailPassCode {
  /** Email address. */
  email?: string;
  /** One-time code that the user received by text message or email. */
  passCode: string;
}

/** Proof by the password. */
export interface DeleteAccountByPassword {
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /**
   * How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
   * public key that `getSystemInfo` returns.
   *
   * @default "none"
   */
  passwordEncryptType?: PasswordEncryptType;
}

/** Proof by a code sent to the phone number. */
export interface DeleteAccountByPhonePassCode {
  /** One-time code that the user received by text message or email. */
  passCode: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Phone number without the country code. */
  phoneNumber: string;
}

/** Permission to delete the account. */
export interface DeleteAccountRequest {
  /** Token from the verification step that permits deleting the account. */
  deleteAccountToken: string;
}

/** Permission to delete the account. */
export interface DeleteAccountToken {
  /** Token from the verification step that permits deleting the account. */
  deleteAccountToken: string;
  /** Lifetime of the token in seconds. */
  tokenExpiresIn: number;
}

/** A device that a user signed in on. */
export interface DeviceInfo {
  /** Identifier of the device. */
  deviceId: string;
  /** Model of the device. */
  mod?: string;
  /** Name of the device. */
  name?: string;
  /** Operating system. */
  os?: string;
  /**
   * State of the device.
   *
   * @default "activated"
   */
  status?: Open<DeviceState>;
  /** Kind of device. */
  type: Open<DeviceType>;
  /** User agent of the browser. */
  userAgent?: string;
  /** Version of the operating system, browser or app. */
  version?: string;
}

export interface GetProfileRequest {
  /**
   * Whether to return custom data too.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Whether to return the identifiers of the departments that the user belongs to.
   *
   * @default false
   */
  withDepartmentIds?: boolean;
  /**
   * Whether to return the linked external identities too.
   *
   * @default false
   */
  withIdentities?: boolean;
}

/** Kind of linked account, as a number in text form. */
export const LinkedUserType = {
  "1": "1",
  "2": "2",
} as const;
export type LinkedUserType = (typeof LinkedUserType)[keyof typeof LinkedUserType];

export interface ListPublicAccountsForSwitchLoggedInRequest {
  /**
   * Whether to return the user's own account too.
   *
   * @default false
   */
  withOriginUser?: boolean;
}

export interface ListRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** The own account of a person who uses public accounts. */
export interface PublicAccountOriginUser {
  /** URL of the profile picture. */
  avatar?: string;
  /** Name to show. */
  displayName?: string;
  /** Identifier of the account. */
  userId: string;
  /** Kind of account, as a number in text form. */
  usertype?: Open<LinkedUserType>;
}

/** Options for `navigator.credentials.create()`. */
export interface PublicKeyCredentialCreationOptions {
  /** Random value that the authenticator signs, base64url. */
  challenge: string;
  /** Passkeys that the user has already; their authenticators refuse to make another one. */
  excludeCredentials: PublicKeyCredentialDescriptor[];
  /** Accepted signature algorithms, best first. */
  pubKeyCredParams: PublicKeyCredentialParameters[];
  /** The site that the passkey is made for. */
  rp: PublicKeyCredentialRpEntity;
  /** How long the user has to answer, in milliseconds. */
  timeout: number;
  /** The user that the passkey is made for. */
  user: PublicKeyCredentialUserEntity;
}

/** A signature algorithm for passkeys. */
export interface PublicKeyCredentialParameters {
  /** COSE number of the algorithm, such as -7 (ES256) or -257 (RS256). */
  alg: number;
  /** Type of the credential. */
  type: "public-key";
}

/** The site that a passkey belongs to. */
export interface PublicKeyCredentialRpEntity {
  /** Domain of the site. */
  id: string;
  /** Name of the site, to be shown. */
  name: string;
}

/** The user that a passkey belongs to. */
export interface PublicKeyCredentialUserEntity {
  /** Name to show. */
  displayName: string;
  /** Handle of the user. */
  id: string;
  /** Account name of the user. */
  name: string;
}

/** A new passkey, as `navigator.credentials.create()` returns it; binary members are base64url text. */
export interface RegistrationCredential {
  /** Identifier of the credential, base64url. */
  id: string;
  /** Identifier of the credential as bytes, base64url. */
  rawId: string;
  /** Answer of the authenticator. */
  response: AuthenticatorAttestationResponse;
  /** Ways to reach the authenticator, such as `internal`, `usb`, `nfc`, `ble` or `hybrid`. */
  transports?: string[];
  /** Type of the credential, `public-key`. */
  type: string;
}

/** The beginning of adding a passkey. */
export interface RegistrationOptions {
  /** Options for `navigator.credentials.create()`; `challenge` and identifiers are base64url text. */
  registrationOptions: PublicKeyCredentialCreationOptions;
  /** Ties the next step to this one; send it to `verifyRegister`. */
  ticket: string;
}

/** Proof by a code sent to the email address. */
export interface ResetPasswordByEmailPassCode {
  /** Email address. */
  email?: string;
  /** One-time code that the user received by text message or email. */
  passCode: string;
}

/** Proof by a code sent to the phone number. */
export interface ResetPasswordByPhonePassCode {
  /** One-time code that the user received by text message or email. */
  passCode: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Phone number without the country code. */
  phoneNumber: string;
}

/** The new password and the permission to set it. */
export interface ResetPasswordRequest {
  /** New password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /**
   * How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
   * public key that `getSystemInfo` returns.
   *
   * @default "none"
   */
  passwordEncryptType?: PasswordEncryptType;
  /** Token from the verification step that permits setting a new password. */
  passwordResetToken: string;
}

/** Permission to set a new password. */
export interface ResetPasswordVerification {
  /** Token from the verification step that permits setting a new password. */
  passwordResetToken: string;
  /** Lifetime of the token in seconds. */
  tokenExpiresIn: number;
}

/** Names the device whose session ends. */
export interface RevokeRequest {
  /** Identifier of the device. */
  deviceId: string;
}

/** How well an account is protected. */
export interface SecurityInfo {
  /** Whether an email address is bound. */
  emailBinded: boolean;
  /** Whether a second factor is bound. */
  mfaEnrolled: boolean;
  /** Strength of the password; a higher number is stronger. */
  passwordSecurityLevel: number;
  /** Whether a password is set. */
  passwordSet: boolean;
  /** Whether a phone number is bound. */
  phoneBinded: boolean;
  /** Overall score; higher is safer. */
  securityScore: number;
}

/** A public account that a user can switch to. */
export interface SelectablePublicAccount {
  /** URL of the profile picture. */
  avatar?: string;
  /** Name to show. */
  displayName?: string;
  /** Identifier of the account. */
  userId: string;
  /** Kind of account, as a number in text form. */
  usertype?: Open<LinkedUserType>;
}

/** Accounts that a user can switch to. */
export interface SelectablePublicAccountList {
  /** The user's own account, on request. */
  originUser?: PublicAccountOriginUser;
  /** Public accounts that the user may use. */
  publicAccounts: SelectablePublicAccount[];
}

/** A device of the user and its session. */
export interface TerminalSession {
  /** Device of the session. */
  device: DeviceInfo;
  /** IP address of the last sign-in on the device. */
  lastIp?: string;
  /** Time of the last sign-in on the device. */
  lastLoginTime: string;
  /** Whether the user is signed in on the device now. */
  online: boolean;
}

/** The code that was sent to the email address. */
export interface UnbindEmailRequest {
  /** One-time code that the user received by text message or email. */
  passCode: string;
}

/** The code that was sent to the phone number. */
export interface UnbindPhoneRequest {
  /** One-time code that the user received by text message or email. */
  passCode: string;
}

/** Names the device to be removed. */
export interface UnbindRequest {
  /** Identifier of the device. */
  deviceId: string;
}

/** Codes that prove the old and the new email address. */
export interface UpdateEmailByEmailPassCode {
  /** New email address. */
  newEmail: string;
  /** One-time code sent to the new email address. */
  newEmailPassCode: string;
  /** Current email address; needed when the user has one. */
  oldEmail?: string;
  /** One-time code sent to the current email address; needed when the user has one. */
  oldEmailPassCode?: string;
}

/** Permission to change the email address. */
export interface UpdateEmailRequest {
  /** Token from the verification step that permits changing the email address. */
  updateEmailToken: string;
}

/** Permission to change the email address. */
export interface UpdateEmailToken {
  /** Lifetime of the token in seconds. */
  tokenExpiresIn: number;
  /** Token from the verification step that permits changing the email address. */
  updateEmailToken: string;
}

/** The new password and what permits the change. */
export interface UpdatePasswordRequest {
  /** New password. */
  newPassword: string;
  /** Current password; needed when the user has one. Encrypted like the new one. */
  oldPassword?: string;
  /**
   * How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
   * public key that `getSystemInfo` returns.
   *
   * @default "none"
   */
  passwordEncryptType?: PasswordEncryptType;
  /** Token that permits setting a password without the current one. */
  passwordResetToken?: string;
}

/** Codes that prove the old and the new phone number. */
export interface UpdatePhoneByPhonePassCode {
  /** Country calling code of the new number, such as `+1`. */
  newPhoneCountryCode?: string;
  /** New phone number, without the country code. */
  newPhoneNumber: string;
  /** One-time code sent to the new phone number. */
  newPhonePassCode: string;
  /** Country calling code of the current number, such as `+1`. */
  oldPhoneCountryCode?: string;
  /** Current phone number; needed when the user has one. */
  oldPhoneNumber?: string;
  /** One-time code sent to the current phone number; needed when the user has one. */
  oldPhonePassCode?: string;
}

/** Permission to change the phone number. */
export interface UpdatePhoneRequest {
  /** Token from the verification step that permits changing the phone number. */
  updatePhoneToken: string;
}

/** Permission to change the phone number. */
export interface UpdatePhoneToken {
  /** Lifetime of the token in seconds. */
  tokenExpiresIn: number;
  /** Token from the verification step that permits changing the phone number. */
  updatePhoneToken: string;
}

/** New values of the profile; members that are left out stay as they are. */
export interface UpdateProfileRequest {
  /** Postal address as one text. */
  address?: string;
  /** Date of birth, ISO 8601. Date and time (RFC 3339). */
  birthdate?: string;
  /** City. */
  city?: string;
  /** Company that the user works for. */
  company?: string;
  /** Country. */
  country?: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Identifier of the user in your own system. */
  externalId?: string;
  /**
   * Gender: `M` male, `F` female, `U` unknown.
   *
   * @default "U"
   */
  gender?: Gender;
  /** Number of the identity document. */
  identityNumber?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** URL of the profile picture. */
  photo?: string;
  /** Postal or ZIP code. */
  postalCode?: string;
  /** Province or state. */
  province?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** User name. */
  username?: string;
}

/** A password and the account that it belongs to. */
export interface ValidatePasswordRequest {
  /** Email address. */
  email?: string;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password?: string;
  /**
   * How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
   * public key that `getSystemInfo` returns.
   */
  passwordEncryptType?: PasswordEncryptType;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** User name. */
  username?: string;
}

/** Outcome of the check of a password. */
export interface ValidatePasswordResult {
  /** Whether the password passed the check. */
  valid: boolean;
}

/** Proof that a user may delete the account. */
export interface VerifyDeleteAccountRequestRequest {
  /** Email address and code; required when `verifyMethod` is `EMAIL_PASSCODE`. */
  emailPassCodePayload?: DeleteAccountByEmailPassCode;
  /** The password; required when `verifyMethod` is `PASSWORD`. */
  passwordPayload?: DeleteAccountByPassword;
  /** Phone number and code; required when `verifyMethod` is `PHONE_PASSCODE`. */
  phonePassCodePayload?: DeleteAccountByPhonePassCode;
  /**
   * How the user proves who they are: `EMAIL_PASSCODE` (code sent by email), `PHONE_PASSCODE` (code sent by text
   * message) or `PASSWORD`.
   */
  verifyMethod: "PHONE_PASSCODE" | "EMAIL_PASSCODE" | "PASSWORD";
}

/** A new passkey to be added. */
export interface VerifyRegisterRequest {
  /** Kind of authenticator: fingerprint, face recognition or another one. */
  authenticatorCode?: "fingerprint" | "face" | "other";
  /** What `navigator.credentials.create()` returned. */
  registrationCredential: RegistrationCredential;
  /** Ticket from `initRegisterOptions`. */
  ticket: string;
}

/** Outcome of adding a passkey. */
export interface VerifyRegistrationResult {
  /** Whether the passkey was accepted. */
  verified: boolean;
}

/** Proof that somebody owns the account whose password is reset. */
export interface VerifyResetPasswordRequestRequest {
  /** Email address and code; required when `verifyMethod` is `EMAIL_PASSCODE`. */
  emailPassCodePayload?: ResetPasswordByEmailPassCode;
  /** Phone number and code; required when `verifyMethod` is `PHONE_PASSCODE`. */
  phonePassCodePayload?: ResetPasswordByPhonePassCode;
  /**
   * How the user proves who they are: `EMAIL_PASSCODE` (code sent by email) or `PHONE_PASSCODE` (code sent by text
   * message).
   */
  verifyMethod: "EMAIL_PASSCODE" | "PHONE_PASSCODE";
}

/** Proof for a change of the email address. */
export interface VerifyUpdateEmailRequestRequest {
  /** The addresses and the codes sent to them. */
  emailPassCodePayload: UpdateEmailByEmailPassCode;
  /** Always `EMAIL_PASSCODE` (code sent by email). */
  verifyMethod: "EMAIL_PASSCODE";
}

/** Proof for a change of the phone number. */
export interface VerifyUpdatePhoneRequestRequest {
  /** The numbers and the codes sent to them. */
  phonePassCodePayload: UpdatePhoneByPhonePassCode;
  /** Always `PHONE_PASSCODE` (code sent by text message). */
  verifyMethod: "PHONE_PASSCODE";
}

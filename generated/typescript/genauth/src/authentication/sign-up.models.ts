// Generated from spec/genauth/authentication/sign-up.yaml. Do not edit; run `countersign generate`.

import type { RegisterConnection } from "../shared/applications.models.js";
import type { Gender, PasswordEncryptType } from "../shared/common.models.js";

export interface SignUpByEmailCodeRequest {
  /** Email address that the code was sent to. */
  email: string;
  /** Further options. */
  options?: SignUpOptions;
  /** One-time code that the user received by text message or email. */
  passCode: string;
  /** Profile of the new user. */
  profile?: SignUpProfile;
}

export interface SignUpByEmailPasswordRequest {
  /** Email address. */
  email: string;
  /** Further options. */
  options?: SignUpOptions;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /** Profile of the new user. */
  profile?: SignUpProfile;
}

/** An email address or phone number and the one-time code that was sent to it. */
export interface SignUpByPassCode {
  /** Email address that the code was sent to. */
  email?: string;
  /** One-time code that the user received by text message or email. */
  passCode: string;
  /** Phone number that the code was sent to, without the country code. */
  phone?: string;
  /**
   * Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China.
   *
   * @default "+86"
   */
  phoneCountryCode?: string;
}

/** An account and a password for a sign-up; give an email address or a user name. */
export interface SignUpByPassword {
  /** Email address. */
  email?: string;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /** User name. */
  username?: string;
}

export interface SignUpByPhoneCodeRequest {
  /** Further options. */
  options?: SignUpOptions;
  /** One-time code that the user received by text message or email. */
  passCode: string;
  /** Phone number that the code was sent to, without the country code. */
  phone: string;
  /**
   * Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China.
   *
   * @default "+86"
   */
  phoneCountryCode?: string;
  /** Profile of the new user. */
  profile?: SignUpProfile;
}

export interface SignUpByUsernamePasswordRequest {
  /** Further options. */
  options?: SignUpOptions;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /** Profile of the new user. */
  profile?: SignUpProfile;
  /** User name. */
  username: string;
}

/** Options of a sign-up. */
export interface SignUpOptions {
  /** IP address of the user, when the call is made by a server for the user. */
  clientIp?: string;
  /** Data about the circumstances of the request; it is handed to the pipeline functions of the user pool. */
  context: { [member: string]: unknown };
  /**
   * One-time code sent to `profile.email` (channel `CHANNEL_COMPLETE_EMAIL`), when the sign-up form asks for an email
   * address too.
   */
  emailPassCodeForInformationCompletion?: string;
  /**
   * How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
   * public key that `getSystemInfo` returns.
   *
   * @default "none"
   */
  passwordEncryptType?: PasswordEncryptType;
  /** Password to set for a user who signs up with a code sent to the phone. */
  passwordForPhonePassCode?: string;
  /**
   * One-time code sent to `profile.phone` (channel `CHANNEL_COMPLETE_PHONE`), when the sign-up form asks for a phone
   * number too.
   */
  phonePassCodeForInformationCompletion?: string;
}

/** Profile of a user who signs up. */
export interface SignUpProfile {
  /** Postal address as one text. */
  address?: string;
  /** Date of birth, ISO 8601. */
  birthdate?: string;
  /** Browser of the last sign-in. */
  browser?: string;
  /** Company that the user works for. */
  company?: string;
  /** Country. */
  country?: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Device of the last sign-in. */
  device?: string;
  /** Email address. */
  email?: string;
  /** Family name. */
  familyName?: string;
  /** Full postal address, formatted for display. */
  formatted?: string;
  /** Gender: `M` male, `F` female, `U` unknown. */
  gender?: Gender;
  /** Given name. */
  givenName?: string;
  /** Language and region, such as `en-US`. */
  locale?: string;
  /** City or locality. */
  locality?: string;
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** URL of the profile picture. */
  photo?: string;
  /** Postal or ZIP code. */
  postalCode?: string;
  /** Name by which the user wants to be called. */
  preferredUsername?: string;
  /** URL of the user's profile page. */
  profile?: string;
  /** Region. */
  region?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** URL of the user's website. */
  website?: string;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

/** A sign-up by password or by one-time code. */
export interface SignUpRequest {
  /** Whether the user signs up with a password (`PASSWORD`) or a one-time code (`PASSCODE`). */
  connection: RegisterConnection;
  /** Further options. */
  options?: SignUpOptions;
  /** Address and one-time code; required when `connection` is `PASSCODE`. */
  passCodePayload?: SignUpByPassCode;
  /** Account and password; required when `connection` is `PASSWORD`. */
  passwordPayload?: SignUpByPassword;
  /** Profile of the new user. */
  profile?: SignUpProfile;
}

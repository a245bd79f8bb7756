// Generated from spec/genauth/authentication/mfa-factors.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { FactorType } from "../shared/sign-in.models.js";

/** Proof for binding a second factor. */
export interface EnrollFactorRequest {
  /** The proof; which member is needed depends on `factorType`. */
  enrollmentData: FactorEnrollmentData;
  /** Token from `sendEnrollFactorRequest`. */
  enrollmentToken: string;
  /** Kind of factor: `OTP` authenticator app, `SMS`, `EMAIL` or `FACE`. */
  factorType: FactorType;
}

/** A second factor of a user. */
export interface Factor {
  /** Identifier of the factor. */
  factorId: string;
  /** Kind of factor: `OTP` authenticator app, `SMS`, `EMAIL` or `FACE`. */
  factorType: Open<FactorType>;
  /** Where the factor is bound to, such as a phone number or an email address. */
  profile: { [member: string]: unknown };
}

/** The beginning of binding a second factor. */
export interface FactorEnrollmentChallenge {
  /** Token for `enrollFactor`. */
  enrollmentToken: string;
  /** Data for the authenticator app; for `OTP` only. */
  otpData?: OtpEnrollment;
}

/** Proof of a second factor. */
export interface FactorEnrollmentData {
  /** Whether the photo is stored outside the platform. */
  isExternalPhoto?: boolean;
  /** One-time code from the text message, the email or the authenticator app. */
  passCode?: string;
  /** URL of the face photo; for `FACE`. */
  photo?: string;
}

/** Where a second factor is bound to; fill in what its kind needs. */
export interface FactorProfile {
  /** Email address; for `EMAIL`. */
  email?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Phone number without the country code; for `SMS`. */
  phoneNumber?: string;
}

/** A kind of second factor that the user can bind. */
export interface FactorToEnroll {
  /** Kind of factor: `OTP` authenticator app, `SMS`, `EMAIL` or `FACE`. */
  factorType: Open<FactorType>;
}

export interface GetFactorRequest {
  /** Identifier of the factor. */
  factorId: string;
}

/** A code from an authenticator app. */
export interface MfaOtpVerifyRequest {
  /** Code that the authenticator app shows. */
  totp: string;
}

/** Data for adding an account to an authenticator app. */
export interface OtpEnrollment {
  /** The QR code as a `data:` URL of an image. */
  qrCodeDataUrl: string;
  /** The `otpauth:` URI that the QR code holds; it contains the shared secret. */
  qrCodeUri: string;
  /** Code that restores access when the authenticator app is lost; the user should keep it safe. */
  recoveryCode: string;
}

/** Outcome of the check of a code. */
export interface OtpVerification {
  /** Whether the code is right. */
  verified: boolean;
}

/** Names the factor to be unbound. */
export interface ResetFactorRequest {
  /** Identifier of the factor. */
  factorId: string;
}

/** Kind of factor and where to bind it to. */
export interface SendEnrollFactorRequestRequest {
  /** Kind of factor: `OTP` authenticator app, `SMS`, `EMAIL` or `FACE`. */
  factorType: FactorType;
  /** Phone number or email address to bind. */
  profile: FactorProfile;
}

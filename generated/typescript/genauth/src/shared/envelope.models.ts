// Generated from spec/genauth/shared/envelope.yaml. Do not edit; run `countersign generate`.

/** What exactly failed, or which step a sign-in waits for. Other values may come. */
export const ApiCode = {
  /** The signature does not match the request. */
  SignatureInvalid: 1300,
  /** The signature method is not the expected one. */
  SignatureMethodMismatch: 1301,
  /** The signature version is not the expected one. */
  SignatureVersionMismatch: 1302,
  /** The timestamp of the signature cannot be read; milliseconds since 1970 are expected. */
  SignatureTimestampFormat: 1303,
  /** The date header of the signature is missing. */
  SignatureDateMissing: 1304,
  /** The date of the signature is too far from the clock of the server. */
  SignatureClockSkew: 1305,
  /** The nonce of the signature was used before. */
  SignatureReplayed: 1306,
  /** The steps after sign-in are done. */
  LoginFlowFinished: 1600,
  /** The user has to pass a second factor that applies to the user. */
  MfaRequiredForUser: 1635,
  /** The user has to pass a second factor that the application asks for. */
  MfaRequiredForApplication: 1636,
  /** First sign-in: the password has to be changed; the old one is not needed. */
  FirstLoginPasswordReset: 1639,
  /** The external identity has to be bound to an account that exists. */
  BindExistingAccountRequired: 1640,
  /** The external identity has to be bound to an account, existing or new. */
  BindOrCreateAccountRequired: 1641,
  /** The profile has to be completed before the sign-in can end. */
  ProfileCompletionRequired: 1642,
  /** The account is locked; its owner can unlock it. */
  SelfUnlockRequired: 1643,
  /** The sign-in was given up. */
  LoginFlowAborted: 1699,
  /** No face photo is enrolled for this user. */
  FacePhotoNotEnrolled: 1700,
  /** The photo to compare with is missing. */
  FaceComparisonPhotoMissing: 1701,
  /** The face does not match. */
  FaceCheckFailed: 1702,
  /** Binding a face needs an email address or a phone number. */
  FaceBindNeedsContact: 1703,
  /** The phone check for binding a face failed. */
  FaceBindPhoneCheckFailed: 1704,
  /** The email check for binding a face failed. */
  FaceBindEmailCheckFailed: 1705,
  /** A face is bound already. */
  FaceAlreadyBound: 1706,
  /** The face could not be bound. */
  FaceBindFailed: 1707,
  /** There is no such user. */
  UserNotFound: 2004,
  /** The user is locked. */
  UserLocked: 2005,
  /** The password is wrong. */
  PasswordWrong: 2006,
  /** There is no such application. */
  ApplicationNotFound: 2011,
  /** Nobody is signed in. */
  NotSignedIn: 2020,
  /** The application does not allow sign-up. */
  RegistrationDisabled: 2031,
  /** Another application uses this domain. */
  ApplicationDomainTaken: 2039,
  /** Another user pool uses this domain. */
  UserPoolDomainTaken: 2040,
  /** The password has to be changed; the old one is needed. */
  PasswordResetForced: 2058,
  /** There is no such user pool. */
  UserPoolNotFound: 2224,
  /** Account or password is wrong. */
  CredentialsWrong: 2333,
  /** Billing refused the call. */
  BillingError: 4021,
  /** The one-time code is wrong. */
  TotpCodeWrong: 6001,
  /** The recovery code is wrong. */
  TotpRecoveryCodeWrong: 6002,
  /** The one-time code is missing. */
  TotpCodeMissing: 6003,
  /** The recovery code is missing. */
  TotpRecoveryCodeMissing: 6004,
  /** The user is disabled or no member of the tenant. */
  UserDisabledOrNotMember: 2120008,
  /** The user may not sign in to this tenant. */
  TenantSignInForbidden: 2130010,
  /** The LDAP address is not valid. */
  LdapLinkInvalid: 2820002,
} as const;
export type ApiCode = (typeof ApiCode)[keyof typeof ApiCode];

/** A failure of an OpenID Connect endpoint (RFC 6749 section 5.2). */
export interface OAuthError {
  /** Code of the error, such as `invalid_grant`. */
  error: string;
  /** What went wrong, for developers. */
  error_description?: string;
  /** A page about the error. */
  error_uri?: string;
}

/** The outcome of a call. Other values may come; treat them as failures. */
export const StatusCode = {
  /** The call succeeded. */
  Ok: 200,
  /** A parameter is missing or malformed. */
  InvalidArgument: 400,
  /** The caller is not signed in. */
  Unauthorized: 401,
  /** The plan does not include this call. */
  PaymentNeeded: 402,
  /** The caller lacks the permission. */
  Forbidden: 403,
  /** What the call refers to does not exist. */
  NotFound: 404,
  /** The call clashes with something that exists. */
  Conflict: 409,
  /** The request body is too large. */
  PayloadTooLarge: 413,
  /** Well-formed, but against a business rule. */
  InvalidOperation: 422,
  /** Too many calls; the limit is 300 per second and user pool unless agreed otherwise. */
  Throttled: 429,
  /** A fault of the caller that has no code of its own. */
  ClientError: 499,
  /** A fault of the server that has no code of its own. */
  ServerError: 500,
  /** This server does not offer the call. */
  UnsupportedOperation: 501,
  /** A service behind the server failed. */
  BadGateway: 502,
  /** The server is under maintenance. */
  ServiceUnavailable: 503,
  /** A call to an external endpoint could not be made. */
  EndpointRequestFailed: 601,
  /** An external endpoint answered with an error. */
  EndpointResponseFailed: 602,
  /** Custom code of the tenant (a pipeline, a custom database) failed. */
  CustomCodeFailed: 603,
} as const;
export type StatusCode = (typeof StatusCode)[keyof typeof StatusCode];

// The one error of logins: what went wrong as a code, and what the provider said as fields; never a token or a secret.

export type LoginErrorCode =
  /** An option is missing, or does not fit what was asked. */
  | "configuration"
  /** The provider could not be reached, or answered what is no answer. */
  | "request"
  /** The provider refused: `error` and `errorDescription` say why (RFC 6749, 5.2). */
  | "refused"
  /** The provider's metadata is unusable, or of another issuer. */
  | "discovery"
  /** What came back to the redirect URI is malformed, not ours, or tells of a failure. */
  | "callback"
  | "id_token_invalid"
  | "access_token_invalid"
  | "access_token_expired"
  | "missing_scope"
  | "acr_too_low"
  | "missing_permission"
  | "user_info_invalid"
  | "logout_token_invalid"
  /** A CAS ticket was refused. */
  | "ticket_invalid"
  | "webhook_invalid";

export interface LoginErrorDetails {
  readonly cause?: unknown;
  /** HTTP status, when there was an answer. */
  readonly status?: number | undefined;
  /** `error` of the provider: `invalid_grant`. */
  readonly error?: string | undefined;
  readonly errorDescription?: string | undefined;
  /** Text of the answer, when it is no OAuth error. */
  readonly detail?: string | undefined;
}

/** Thrown by everything that has to do with logging in. `code` is for programs, `message` for people. */
export class LoginError extends Error {
  override readonly name: string = "LoginError";
  readonly code: LoginErrorCode;
  readonly status: number | undefined;
  readonly error: string | undefined;
  readonly errorDescription: string | undefined;
  readonly detail: string | undefined;

  constructor(code: LoginErrorCode, message: string, details: LoginErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.error = details.error;
    this.errorDescription = details.errorDescription;
    this.detail = details.detail;
  }
}

export type LoginErrorClass = new (code: LoginErrorCode, message: string, details?: LoginErrorDetails) => LoginError;

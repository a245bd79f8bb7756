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
  /** The ID token cannot be trusted, or is of another login. */
  | "id_token_invalid"
  /** The access token cannot be trusted: its signature, issuer, audience or kind. */
  | "access_token_invalid"
  /** The access token is over. */
  | "access_token_expired"
  /** The access token lacks a scope that is required. */
  | "missing_scope"
  /** The user proved himself at a lower level than is required. */
  | "acr_too_low"
  /** The access token lacks a permission that is required. */
  | "missing_permission"
  /** User info cannot be trusted, or is of another user. */
  | "user_info_invalid"
  /** A logout token cannot be trusted, or came before. */
  | "logout_token_invalid"
  /** A CAS ticket was refused. */
  | "ticket_invalid"
  /** A webhook is not proven to come from the platform. */
  | "webhook_invalid";

export interface LoginErrorDetails {
  readonly cause?: unknown;
  /** HTTP status, when there was an answer. */
  readonly status?: number | undefined;
  /** `error` of the provider: `invalid_grant`. */
  readonly error?: string | undefined;
  /** `error_description` of the provider: words for people. */
  readonly errorDescription?: string | undefined;
  /** What the answer says in words, when it is no OAuth error. */
  readonly detail?: string | undefined;
}

/** Thrown by everything that has to do with logging in. `code` is for programs, `message` for people. */
export class LoginError extends Error {
  override readonly name: string = "LoginError";
  readonly code: LoginErrorCode;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** `error` of the provider: `invalid_grant`. */
  readonly error: string | undefined;
  /** `error_description` of the provider: words for people. */
  readonly errorDescription: string | undefined;
  /** What the answer says in words, when it is no OAuth error. */
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

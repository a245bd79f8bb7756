// Why a subscription ended: never carries an address, a token or a key.

export type EventErrorCode =
  /** The server does not let this subscriber in (HTTP 401, 403 or another 4xx), or sends it elsewhere: asking again would not help. */
  | "refused"
  /** The server's TLS certificate is not trusted, or that of another. */
  | "untrusted"
  /** The connection was lost more often in a row than the options allow, or the subscription was closed before it stood. */
  | "lost"
  /** Events came faster than they were read. */
  | "overflow"
  /** An event has more bytes than the options allow. */
  | "too-large"
  /** There is no credential, or it could not be obtained. */
  | "credential";

/** Why a subscription ended, or never stood. `code` is for programs, `message` for people. */
export class EventError extends Error {
  override readonly name = "EventError";
  readonly code: EventErrorCode;
  constructor(code: EventErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

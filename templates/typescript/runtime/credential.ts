// A credential is a function: what it knows stays in its closure and cannot be logged, inspected or serialised.

/** A request that is complete but for its credential. */
export interface OutgoingRequest {
  /** Upper case. */
  readonly method: string;
  /** `https://api.example.com` */
  readonly origin: string;
  /** Path of the host option: sent, but no part of the operation's path. Empty or `/prefix`. */
  readonly prefix: string;
  /** The operation's path as it goes on the wire, percent-encoded. */
  readonly path: string;
  /** Query as it goes on the wire, before percent-encoding. */
  readonly query: readonly (readonly [name: string, value: string, encoded?: string])[];
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: OutgoingBody | null;
  /** The answer is wanted as it comes. */
  readonly stream?: true;
  /** Names of query parameters that prove the caller: no log shows their values. */
  readonly secretQuery?: readonly string[];
  /** Its body is a stream: after one attempt, parts of it at least are gone. */
  readonly once?: true;
}

export interface OutgoingBody {
  readonly contentType: string | null;
  /** What goes on the wire. */
  readonly content: string | Uint8Array | FormData | Blob | ReadableStream<Uint8Array>;
  /** The members that `content` was made from, exactly as it carries them. */
  readonly members: Readonly<Record<string, unknown>> | null;
}

/** Clock and chance, injected so that a test can fix both. */
export interface Environment {
  /** Milliseconds since the epoch, corrected for a known clock skew. */
  now(): number;
  /** 32 hexadecimal digits that nobody can guess. */
  nonce(): string;
  /** From 0 (inclusive) to 1 (exclusive); for waiting times, not for secrets. */
  random(): number;
}

export interface AuthorizeContext {
  readonly environment: Environment;
  readonly signal: AbortSignal;
  /** From one; every attempt is authorized anew. */
  readonly attempt: number;
  /** What the operation needs of OAuth with these credentials, by name of the credential; scopes are separated by spaces. Absent: the usual. */
  readonly scopes?: Readonly<Record<string, string>> | undefined;
  /** Sends another request of the same client, without this credential (a token exchange). */
  send(request: OutgoingRequest): Promise<{ readonly status: number; readonly body: unknown }>;
}

/** Returns the request with what proves the caller: runs last, once per attempt. Throws `CredentialError` when it cannot. */
export type Authorize = (request: OutgoingRequest, context: AuthorizeContext) => OutgoingRequest | Promise<OutgoingRequest>;

export interface Credential {
  readonly authorize: Authorize;
  /** Business code that says that the date of a request is wrong: the clock is then set by the server's, once per call. */
  readonly staleCode?: number | undefined;
  /**
   * The platform refused it: true when another attempt may succeed (a token was thrown away). Asked once per call.
   * `request` is what `authorize` returned: a token that was renewed in the meantime is then kept.
   */
  readonly refused?: (request?: OutgoingRequest) => boolean | Promise<boolean>;
}

/** There is nothing to authorize with, or it could not be obtained. Never carries a secret. */
export class CredentialError extends Error {
  override readonly name = "CredentialError";
  readonly kind = "credential";
  /** Of HTTP, where an answer is behind it. */
  declare readonly status?: number | undefined;
  /** There is nothing to authorize with: another credential may serve. */
  readonly missing: boolean | undefined;
  constructor(message: string, options?: { readonly cause?: unknown; readonly missing?: boolean }) {
    super(message, options);
    this.missing = options?.missing;
  }
}

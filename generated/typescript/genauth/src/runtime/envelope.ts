// The one result that request methods return, for success and for every failure after the call is well-formed.

/** A request that the platform carried out. */
export interface Success<Data> {
  readonly statusCode: 200;
  readonly message: string;
  readonly apiCode?: number;
  readonly requestId?: string;
  readonly data: Data;
}

/** A request that failed: refused by the platform, or never answered (`FailureWithoutAnswer`). */
export interface Failure<Status extends number> {
  /** The platform's, or 0 when there is no usable answer. */
  readonly statusCode: Status;
  /** For people: what the platform says, or why there is no usable answer. */
  readonly message: string;
  /** Business code, when the reason has a business meaning. */
  readonly apiCode?: number;
  /** Quote it when asking the platform's support. */
  readonly requestId?: string;
  /** What the platform sent beside the reason. */
  readonly data?: unknown;
  readonly cause?: FailureCause;
}

/** There is no usable answer, and a reason. */
export interface FailureWithoutAnswer extends Failure<0> {
  readonly cause: FailureCause;
}

/** Why there is no usable answer. */
export interface FailureCause {
  /** `invalid-answer`: not as announced, mostly no JSON; `credential`: none was given, or it could not be obtained; `hook`: one of the application threw. */
  readonly kind: "timeout" | "aborted" | "network" | "redirect" | "invalid-answer" | "too-large" | "credential" | "hook";
  /** HTTP status, when there was an answer. */
  readonly httpStatus?: number;
  /** The underlying error; never carries credentials. */
  readonly error?: unknown;
}

export type Envelope<Data, Status extends number> = Success<Data> | Failure<Status>;

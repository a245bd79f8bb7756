// For callers who prefer exceptions: the data, or a typed error.
import type { Envelope, Failure } from "./envelope.js";

/** A failed call. Its message is that of the platform and carries no data of the request. */
export class EnvelopeError extends Error {
  override readonly name = "EnvelopeError";
  readonly statusCode: number;
  readonly apiCode: number | undefined;
  readonly requestId: string | undefined;
  /** The whole answer. */
  readonly failure: Failure<number>;
  constructor(failure: Failure<number>) {
    super(`${failure.statusCode}${failure.apiCode === undefined ? "" : ` (${failure.apiCode})`}: ${failure.message}`, { cause: failure.cause?.error });
    this.statusCode = failure.statusCode;
    this.apiCode = failure.apiCode;
    this.requestId = failure.requestId;
    this.failure = failure;
    // Inspecting an error prints its members; what a failed call carried is not for a log.
    Object.defineProperty(this, "failure", { enumerable: false });
  }
}

/** The data of a successful call. Throws `EnvelopeError` for a failed one. */
export function unwrap<Data, Status extends number>(envelope: Envelope<Data, Status>): Data {
  if (isSuccess(envelope)) return envelope.data;
  throw new EnvelopeError(envelope);
}

function isSuccess<Data, Status extends number>(envelope: Envelope<Data, Status>): envelope is Exclude<typeof envelope, Failure<Status>> {
  return envelope.statusCode === 200;
}

// For callers who prefer exceptions: the data, or a typed error.
import type { Failure, FailureWithoutAnswer, Success } from "./envelope.js";

/** A failed call. Its message is that of the platform and carries no data of the request. */
export class EnvelopeError extends Error {
  override readonly name = "EnvelopeError";
  readonly statusCode: number;
  readonly apiCode: number | undefined;
  readonly requestId: string | undefined;
  readonly #failure: Failure<number>;
  constructor(failure: Failure<number>) {
    super(failure.message, { cause: failure.cause });
    ({ statusCode: this.statusCode, apiCode: this.apiCode, requestId: this.requestId } = this.#failure = failure);
  }
  /** The whole answer. Private data: inspecting an error prints its members, and what a failed call carried is not for a log. */
  get failure(): Failure<number> {
    return this.#failure;
  }
}

/** The data of a successful call. Throws `EnvelopeError` for a failed one, and `TypeError` for what is no answer of a call, such as its promise. */
export function unwrap<Data>(envelope: Unwrapped<Data>): Data {
  if (typeof Object(envelope).statusCode !== "number") throw new TypeError("unwrap: no answer of a call; await the call first");
  if (isSuccess(envelope)) return envelope.data;
  throw new EnvelopeError(envelope);
}

/** An envelope of any package. */
type Unwrapped<Data> = Success<Data> | Failure<number> | FailureWithoutAnswer;

function isSuccess<Data>(envelope: Unwrapped<Data>): envelope is Success<Data> {
  return envelope.statusCode === 200;
}

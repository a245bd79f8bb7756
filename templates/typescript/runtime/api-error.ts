// For packages whose calls throw: the one error.
import { at, textFrom } from "./answer.js";
import type { AnyResult, OperationDetails } from "./operation.js";
import { problemsText } from "./problems.js";
import type { AnswerHeaders, NoAnswer, Undocumented } from "./result.js";

export declare const errors: unique symbol;

/** A failed call. `status` 0: there was no usable answer, and `body` says why (`NoAnswer`). */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  /** `x-request-id` of the answer; quote it when asking the platform's support. */
  readonly requestId: string | undefined;
  readonly #body: unknown;
  readonly #headers: AnswerHeaders;
  /** `problems`: what the answer lists as wrong with the request. */
  constructor(status: number, body: unknown, headers: AnswerHeaders, problems: string = "") {
    // RFC 9457 and RFC 6749, section 5.2, and what most platforms do.
    const message = ["message", "detail", "title", "error_description", "error"].map((name) => textFrom(at(body, name))).find((text) => text !== "");
    const told = message ?? `HTTP ${status}`;
    super(problems === "" ? told : textFrom(`${told.replace(/\.$/, "")}: ${problems}`), { cause: status === 0 ? at(body, "cause") : undefined });
    this.status = status;
    this.requestId = headers["x-request-id"];
    this.#body = body;
    this.#headers = headers;
  }
  /** JSON as a value, anything else as text. Private data: inspecting an error prints its members, and what a failed call carried is not for a log. */
  get body(): unknown {
    return this.#body;
  }
  get headers(): AnswerHeaders {
    return this.#headers;
  }
}

/** The data of a call, to be awaited: any promise of it. Rejects with `ApiError`. It extends nothing, as `ResultPromise`. */
export interface DataPromise<Data, Errors = Undocumented> {
  readonly then: Promise<Data>["then"];
  readonly catch: Promise<Data>["catch"];
  readonly finally: Promise<Data>["finally"];
  readonly [Symbol.toStringTag]: string;
  readonly [errors]?: Errors;
}

/** The data; throws `ApiError`. */
export function dataOf({ ok, status, data, error, headers }: AnyResult, { secret = [] }: OperationDetails): unknown {
  if (!ok) throw new ApiError(status, error, headers, status === 0 ? "" : problemsText(error, secret));
  return data;
}

export type { NoAnswer };

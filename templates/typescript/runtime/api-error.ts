// For packages whose calls throw: the one error, and the way back to a result.
import { at, textFrom } from "./answer.js";
import type { AnswerHeaders, AnyResult, Failed, NoAnswer, Undocumented } from "./result.js";

declare const errors: unique symbol;

/** A failed call. `status` 0: there was no usable answer, and `body` says why (`NoAnswer`). */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  /** `x-request-id` of the answer; quote it when asking the platform's support. */
  readonly requestId: string | undefined;
  readonly #body: unknown;
  readonly #headers: AnswerHeaders;
  constructor(status: number, body: unknown, headers: AnswerHeaders) {
    // RFC 9457 and RFC 6749, section 5.2, and what most platforms do.
    const message = ["message", "detail", "title", "error_description", "error"].map((name) => textFrom(at(body, name))).find((text) => text !== "");
    super(message ?? `HTTP ${status}`, { cause: at(body, "error") instanceof Error ? at(body, "error") : undefined });
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

/** The data of a call, to be awaited; rejects with `ApiError`. An interface, because the compiler looks into it only where a call is made. */
export interface DataPromise<Data, Errors = Undocumented> extends Promise<Data> {
  readonly [errors]?: Errors;
}

/** What `settled` resolves to. */
export type Settled<Data, Errors = Undocumented> = { readonly ok: true; readonly data: Data } | Failed<Errors>;

/** The data; throws `ApiError`. */
export function dataOf({ ok, status, data, error, headers }: AnyResult): unknown {
  if (!ok) throw new ApiError(status, error, headers);
  return data;
}

/** A call that does not throw: `const res = await settled(client.getUser({ id }))`, with errors typed by status. Rejects with anything but `ApiError`. */
export async function settled<Data, Errors>(call: DataPromise<Data, Errors>): Promise<Settled<Data, Errors>> {
  try {
    return { ok: true, data: await call };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, body, headers } = error;
    const failed: unknown = { ok: false, status, error: body, headers };
    // The document says what the body is.
    return failed as Failed<Errors>;
  }
}

export type { NoAnswer };

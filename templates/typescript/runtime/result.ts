// What a call comes to where the document has no envelope of its own: an answer of HTTP, or the reason why there is none.
import { bodyText, parsed } from "./answer.js";
import type { ReadResult } from "./operation.js";

/** Lower-case names; several values joined with `, ` (`set-cookie` with a line feed). */
export type AnswerHeaders = Readonly<Record<string, string>>;

/** Any 2xx. `Headers`: those that the document describes. */
export interface Accepted<Data, Headers = AnswerHeaders> {
  readonly ok: true;
  readonly status: SuccessStatus;
  readonly data: Data;
  readonly headers: Headers & AnswerHeaders;
}

/** Any other status of HTTP. `error` is the body: JSON as a value, anything else as text. */
export interface Refused<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly error: Body;
  readonly headers: AnswerHeaders;
}

/** There was no usable answer. */
export interface Unanswered {
  readonly ok: false;
  readonly status: 0;
  readonly error: NoAnswer;
  readonly headers: AnswerHeaders;
}

/** Why there is none. */
export interface NoAnswer {
  /** `invalid-answer`: not as announced, mostly no JSON; `credential`: none was given, or it could not be obtained; `hook`: one of the application threw. */
  readonly kind: "timeout" | "aborted" | "network" | "invalid-answer" | "too-large" | "credential" | "hook";
  readonly message: string;
  /** Of HTTP, when an answer had begun. */
  readonly httpStatus?: number | undefined;
  /** The underlying error; never carries credentials. */
  readonly cause?: unknown;
}

/**
 * What a call resolves to. `Errors` are bodies by status: `{ 404: NotFound; "5XX": Problem; default: Problem }`. Comparing `ok`
 * tells both sides apart, comparing `status` the errors. A status that nobody documented passes through as it was received.
 */
export type CallResult<Data, Errors = Undocumented, Headers = AnswerHeaders> = Accepted<Data, Headers> | Failed<Errors>;

/** A `CallResult` that is no success. */
export type Failed<Errors = Undocumented> =
  | { [Status in keyof Errors & number]: Refused<Status, Errors[Status]> }[keyof Errors & number]
  | OtherRefusal<Errors, "3XX", RedirectStatus>
  | OtherRefusal<Errors, "4XX", ClientErrorStatus>
  | OtherRefusal<Errors, "5XX", ServerErrorStatus>
  | Unanswered;

/**
 * A `CallResult` to be awaited: any promise of one. It extends nothing, because the compiler looks into what an interface extends
 * wherever a call is made, but into members only where they are used.
 */
export interface ResultPromise<Data, Errors = Undocumented, Headers = AnswerHeaders> {
  readonly then: Promise<CallResult<Data, Errors, Headers>>["then"];
  readonly catch: Promise<CallResult<Data, Errors, Headers>>["catch"];
  readonly finally: Promise<CallResult<Data, Errors, Headers>>["finally"];
  readonly [Symbol.toStringTag]: string;
}

/** No error is documented. */
export type Undocumented = Record<never, never>;

type OtherRefusal<Errors, Range, Status extends number> = Refused<
  Exclude<Status, keyof Errors>,
  Range extends keyof Errors ? Errors[Range] : "default" extends keyof Errors ? Errors["default"] : unknown
>;

// The statuses that IANA registers (RFC 9110, section 16.2.1): with `number`, comparing would tell nothing apart.
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
export type RedirectStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;
export type ClientErrorStatus =
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424
  | 425 | 426 | 428 | 429 | 431 | 451;
export type ServerErrorStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/** A 2xx that is no JSON is read as the operation says. */
export const resultOf: ReadResult = (answer, { answer: kind, data: read = parsed }, signal) => {
  const { status, headers } = answer;
  const ok = status > 199 && status < 300;
  const data = !ok ? parsed(answer) : kind === "none" ? undefined : read(answer, signal);
  if (!ok) return { ok, status, headers, error: data === undefined ? bodyText(answer) : data };
  // The message has no part of the answer: that may carry secrets.
  if (data === undefined && kind !== "none" && status !== 204 && status !== 205) return { ok: false, status: 0, headers, error: { kind: "invalid-answer", message: `HTTP ${status} without JSON`, httpStatus: status } satisfies NoAnswer };
  return { ok, status, headers, data };
};

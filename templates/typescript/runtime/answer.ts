// Reads an envelope from an answer of the network; nothing that a server sends makes it throw.
import type { Envelope, FailureCause } from "./envelope.js";
import type { ReadAnswer } from "./operation.js";
import type { EnvelopeFields } from "./settings.js";
import type { TransportAnswer } from "./transport.js";

/** Answers that are envelopes, whatever their HTTP status. */
export const envelopeAnswer: ReadAnswer = (answer, _, fields, __, ___, read = parsed) =>
  (fields && enveloped(read(answer), fields, answer)) ?? unreadable(answer, "what is no envelope");

/** Null when the value is none. */
export function enveloped(value: unknown, fields: EnvelopeFields, answer: TransportAnswer): Envelope<unknown, number> | null {
  const { status: httpStatus } = answer;
  const status = member(value, fields.status);
  if (typeof status !== "number" || isRedirect(httpStatus)) return null;
  const succeeded = status === fields.success;
  const statusCode = succeeded && httpStatus < 300 ? 200 : succeeded || status === 200 ? 0 : status;
  const apiCode = member(value, fields.code);
  // The headers are made when they are read: a success does without.
  const requestId = member(value, fields.requestId) ?? (succeeded ? undefined : answer.headers["x-request-id"]);
  const data = member(value, fields.data);
  const result: Writable<Envelope<unknown, number>> = { statusCode, message: textFrom(member(value, fields.message)) };
  if (typeof apiCode === "number") result.apiCode = apiCode;
  if (typeof requestId === "string") result.requestId = requestId;
  if (data !== undefined || statusCode === 200) result.data = data;
  // What fails and calls itself a success, here or in HTTP, must not be read as one.
  if (statusCode === 0) result.cause = { kind: "invalid-answer", httpStatus };
  return result;
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

/** A failure without a usable answer. Its message never has a part of the answer: that may carry secrets. */
export function unusable(kind: FailureCause["kind"], message: string, httpStatus?: number, error?: unknown): Envelope<unknown, number> {
  return { statusCode: 0, message, cause: { kind, ...(httpStatus && { httpStatus }), ...(error !== undefined && { error }) } };
}

export function unreadable({ status }: TransportAnswer, what: string): Envelope<unknown, number> {
  return unusable(isRedirect(status) ? "redirect" : "invalid-answer", `The server answered HTTP ${status} with ${isRedirect(status) ? "a redirect" : what}`, status);
}

/** JSON of a body, `undefined` for what is none. What is no UTF-8 becomes U+FFFD. */
export function parsed(answer: Pick<TransportAnswer, "body">): unknown {
  try {
    return JSON.parse(bodyText(answer));
  } catch {
    return undefined;
  }
}

export function bodyText({ body }: Pick<TransportAnswer, "body">): string {
  return typeof body === "string" ? body : decoder.decode(body);
}

const decoder = /*#__PURE__*/ new TextDecoder();

/** Untrusted text: without control characters and marks that turn the direction of writing, and not endless. */
export function textFrom(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 2000).replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, " ") : "";
}

/** An own member, at any depth. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(member, value);
}

function member(value: unknown, name: string): unknown {
  return isMembers(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isRedirect(status: number): boolean {
  return status > 299 && status < 400;
}

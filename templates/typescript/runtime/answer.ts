// Reads an answer of the network into the envelope; nothing that a server sends makes it throw.
import type { Envelope, FailureCause } from "./envelope.js";
import type { OperationDetails } from "./operation.js";
import type { EnvelopeFields } from "./settings.js";
import type { TransportAnswer } from "./transport.js";

/** `any`: an envelope where there is one, else the JSON itself. */
export type AnswerKind = NonNullable<OperationDetails["answer"]> | "any";

type AnyEnvelope = Envelope<unknown, number>;

/** `fields`: null for an API without envelopes, whose failures are those of HTTP. */
export function envelopeOf(answer: TransportAnswer, kind: AnswerKind, fields: EnvelopeFields | null): AnyEnvelope {
  const { status } = answer;
  if (status >= 300 && status < 400) return unusable("redirect", `The server redirects to ${redirectTarget(answer)} (HTTP ${status}), which is not followed`, status);
  const good = status >= 200 && status < 300;
  // Platforms say no with HTTP 200: only JSON can be such a no where something else was expected.
  const plain = good && (kind === "none" || kind === "text" || kind === "binary");
  if (plain && (fields === null || !isJson(answer))) return success(plainData(answer, kind));
  const text = textOf(answer.body);
  const value = parsed(text);
  const envelope = fields === null ? null : enveloped(value, fields, answer);
  if (envelope !== null && (kind === "envelope" || kind === "any" || !good || envelope.statusCode !== 200)) {
    return good || envelope.statusCode !== 200 ? envelope : unusable("invalid-answer", `The server answered HTTP ${status} with an envelope that says success`, status);
  }
  if (plain) return success(plainData(answer, kind));
  if (!good && (text === "" || value !== undefined) && (kind !== "envelope" || fields === null)) return httpFailure(value, answer);
  if (value === undefined) return (status === 204 || status === 205) && kind !== "envelope" ? success(undefined) : unusable("invalid-answer", unreadable(answer, text), status);
  return kind === "envelope" && fields !== null ? unusable("invalid-answer", `The server answered HTTP ${status} with JSON that is no envelope`, status) : success(value);
}

/** A failure without a usable answer. */
export function unusable(kind: FailureCause["kind"], message: string, httpStatus?: number, error?: unknown): AnyEnvelope {
  return { statusCode: 0, message, cause: { kind, ...(httpStatus === undefined ? {} : { httpStatus }), ...(error === undefined ? {} : { error }) } };
}

/** Text of a body; what is no UTF-8 becomes U+FFFD. */
export function textOf(body: Uint8Array | string): string {
  return typeof body === "string" ? body : decoder.decode(body);
}

/** `undefined` for what is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const decoder = /*#__PURE__*/ new TextDecoder();

function success(data: unknown): AnyEnvelope {
  return { statusCode: 200, message: "", data };
}

function plainData({ body }: TransportAnswer, kind: AnswerKind): unknown {
  if (kind === "none") return undefined;
  if (kind === "text") return textOf(body);
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

function enveloped(value: unknown, fields: EnvelopeFields, { status: httpStatus, headers }: TransportAnswer): AnyEnvelope | null {
  if (!isObject(value)) return null;
  const status = numberIn(value, fields.status);
  if (status === undefined) return null;
  const apiCode = numberIn(value, fields.code);
  const requestId = own(value, fields.requestId);
  const data = own(value, fields.data);
  const shared: { message: string; apiCode?: number; requestId?: string } = { message: messageText(own(value, fields.message)) };
  if (apiCode !== undefined) shared.apiCode = apiCode;
  if (typeof requestId === "string") shared.requestId = requestId;
  if (status === fields.success) return { statusCode: 200, ...shared, data };
  // A failure that calls itself 200 would be read as a success.
  if (status === 200) return { statusCode: 0, ...shared, data, cause: { kind: "invalid-answer", httpStatus } };
  return { statusCode: status, ...shared, ...requestIdOf(shared.requestId, headers), ...(data === undefined ? {} : { data }) };
}

/** An error without envelope: the body is its data. `error` and `error_description` as in RFC 6749, section 5.2. */
function httpFailure(value: unknown, { status, headers }: TransportAnswer): AnyEnvelope {
  const names = ["error_description", "message", "detail", "title", "error"];
  const found = isObject(value) ? names.map((name) => own(value, name)).find((text) => typeof text === "string") : undefined;
  return { statusCode: status, message: messageText(found) || `The server answered HTTP ${status}`, ...requestIdOf(undefined, headers), ...(value === undefined ? {} : { data: value }) };
}

function requestIdOf(known: string | undefined, headers: TransportAnswer["headers"]): { requestId?: string } {
  const requestId = known ?? headers["x-request-id"];
  return requestId === undefined ? {} : { requestId };
}

/** Never a part of the body: it may carry secrets. */
function unreadable(answer: TransportAnswer, text: string): string {
  const start = `The server answered HTTP ${answer.status} with`;
  if (text === "") return `${start} an empty body`;
  if (isJson(answer)) return `${start} JSON that ends too early or is malformed`;
  return `${start} ${messageText(answer.headers["content-type"]?.split(";")[0]) || "something of no type"} instead of JSON`;
}

/** Origin only: a query may carry secrets. */
function redirectTarget({ headers }: TransportAnswer): string {
  return /^https?:\/\/[^/?#@\s\\]+/i.exec(headers["location"] ?? "")?.[0] ?? "another path";
}

/** Untrusted text: without control characters and marks that turn the direction of writing, and not endless. */
function messageText(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 2000).replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ") : "";
}

function isJson({ headers }: TransportAnswer): boolean {
  return /[/+]json\b/i.test(headers["content-type"] ?? "");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Some gateways write numbers as text. */
function numberIn(value: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const found = own(value, name);
  if (typeof found === "number") return found;
  return typeof found === "string" && /^\d{1,9}$/.test(found) ? Number(found) : undefined;
}

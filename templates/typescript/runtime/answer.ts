// Reads an answer of the network into the envelope; nothing that a server sends makes it throw.
import type { Envelope, FailureCause } from "./envelope.js";
import type { AnswerKind } from "./operation.js";
import type { EnvelopeFields } from "./settings.js";
import type { TransportAnswer } from "./transport.js";

type AnyEnvelope = Envelope<unknown, number>;
type Members = Readonly<Record<string, unknown>>;

/** `fields`: null for an API without envelopes, whose failures are those of HTTP. */
export function envelopeOf(answer: TransportAnswer, kind: AnswerKind, fields: EnvelopeFields | null): AnyEnvelope {
  const { status, body } = answer;
  if (status > 299 && status < 400) return unusable("redirect", `The server redirects (HTTP ${status}), which is not followed`, status);
  const good = status < 300;
  const plain = good && /^[ntb]/.test(kind);
  // Platforms say no with HTTP 200: only JSON can be such a no where something else was expected.
  const text = plain && kind !== "text" && !isJson(answer) ? "" : textOf(body);
  const value = parsed(text);
  const envelope = fields === null ? null : enveloped(value, fields, answer);
  if (envelope !== null && (envelope.statusCode !== 200 || (good && /^[ea]/.test(kind)))) return envelope;
  if (plain) return success(kind === "none" ? undefined : kind === "text" ? text : typeof body === "string" ? new TextEncoder().encode(body) : body);
  if (fields === null || kind !== "envelope") {
    if (!good && (text === "" || value !== undefined)) return httpFailure(value, answer);
    if (value !== undefined || status === 204) return success(value);
  }
  const what = text === "" ? "an empty body" : value !== undefined ? "JSON that is no envelope" : isJson(answer) ? "malformed JSON" : "something else than JSON";
  return unusable("invalid-answer", `The server answered HTTP ${status} with ${what}`, status);
}

/** A failure without a usable answer. Its message never has a part of the answer: that may carry secrets. */
export function unusable(kind: FailureCause["kind"], message: string, httpStatus?: number, error?: unknown): AnyEnvelope {
  return { statusCode: 0, message, cause: { kind, ...(httpStatus && { httpStatus }), ...(error !== undefined && { error }) } };
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

function enveloped(value: unknown, fields: EnvelopeFields, { status: httpStatus, headers }: TransportAnswer): AnyEnvelope | null {
  const status = numberAt(value, fields.status);
  if (status === undefined) return null;
  const apiCode = numberAt(value, fields.code);
  const data = at(value, fields.data);
  const good = status === fields.success;
  const requestId = at(value, fields.requestId) ?? (good ? undefined : headers["x-request-id"]);
  const shared = { message: words(at(value, fields.message)), ...(apiCode !== undefined && { apiCode }), ...(typeof requestId === "string" && { requestId }) };
  if (good) return { statusCode: 200, ...shared, data };
  // A failure that calls itself 200 would be read as a success.
  if (status === 200) return { statusCode: 0, ...shared, data, cause: { kind: "invalid-answer", httpStatus } };
  return { statusCode: status, ...shared, ...(data !== undefined && { data }) };
}

/** An error without envelope: the body is its data. `error` and `error_description` as in RFC 6749, section 5.2. */
function httpFailure(value: unknown, { status, headers }: TransportAnswer): AnyEnvelope {
  const found = ["error_description", "message", "detail", "title", "error"].map((name) => words(at(value, name))).find(Boolean);
  const requestId = headers["x-request-id"];
  return { statusCode: status, message: found ?? `The server answered HTTP ${status}`, ...(requestId !== undefined && { requestId }), ...(value !== undefined && { data: value }) };
}

/** Untrusted text: without control characters and marks that turn the direction of writing, and not endless. */
function words(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 2000).replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, " ") : "";
}

function isJson({ headers }: TransportAnswer): boolean {
  return /[/+]json\b/i.test(headers["content-type"] ?? "");
}

function at(value: unknown, name: string): unknown {
  return isMembers(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

/** Some gateways write numbers as text. */
function numberAt(value: unknown, name: string): number | undefined {
  const found = at(value, name);
  return typeof found === "number" || (typeof found === "string" && /^\d{1,9}$/.test(found)) ? Number(found) : undefined;
}

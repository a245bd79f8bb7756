// Reads answers that are no envelopes: JSON, text, bytes or nothing, and the failures of HTTP.
import { at, enveloped, parsed, textFrom, unreadable } from "./answer.js";
import { anyContent } from "./any-content.js";
import { declaredText } from "./declared-text.js";
import type { Envelope } from "./envelope.js";
import type { ReadAnswer } from "./operation.js";
import type { TransportAnswer } from "./transport.js";

/** A 2xx becomes a success with the body as its data; a failure of HTTP has the status of HTTP, and the body as its data. */
export const plainAnswer: ReadAnswer = (answer, kind, fields, _, __, read = parsed) => {
  const { status, body } = answer;
  const good = status >= 200 && status < 300;
  const isPlain = good && (kind === "none" || kind === "text" || kind === "binary");
  const isJson = /[/+]json\b/i.test(answer.headers["content-type"] ?? "");
  // Platforms say no with HTTP 200: only JSON can be such a no where something else was expected.
  const value = isPlain && !isJson ? undefined : read(answer);
  const envelope = fields && enveloped(value, fields, answer);
  if (envelope !== null && (kind === "any" || kind === "undescribed" || envelope.statusCode !== 200)) return envelope;
  if (isPlain) return success(kind === "none" ? undefined : kind === "text" ? declaredText(answer) : typeof body === "string" ? new TextEncoder().encode(body) : body);
  if (good && kind === "undescribed" && value === undefined) return success(body.length > 0 ? anyContent(answer) : undefined);
  if (good) return value !== undefined || status === 204 || status === 205 || (kind === "optional" && body.length === 0) ? success(value) : unreadable(answer, isJson ? "malformed JSON" : "something else than JSON");
  if (status < 400 || (value === undefined && body.length > 0)) return unreadable(answer, isJson ? "malformed JSON" : "something else than JSON");
  return failure(value, answer);
};

function success(data: unknown): Envelope<unknown, number> {
  return { statusCode: 200, message: "", data };
}

/** `error` and `error_description` as in RFC 6749, section 5.2; `title` and `detail` as in RFC 9457. */
function failure(value: unknown, { status, headers }: TransportAnswer): Envelope<unknown, number> {
  const message = ["error_description", "message", "detail", "title", "error"].map((name) => textFrom(at(value, name))).find((text) => text !== "");
  const requestId = headers["x-request-id"];
  return {
    statusCode: status,
    message: message ?? `The server answered HTTP ${status}`,
    ...(requestId !== undefined && { requestId }),
    ...(value !== undefined && { data: value }),
  };
}

// Data of plain clients that is a text in JSON. Frameworks send it without quotes where a handler gives back no more.
import { parsed } from "./answer.js";
import { declaredText } from "./declared-text.js";
import type { TransportAnswer } from "./transport.js";

/** The text, with or without quotes; `undefined` for malformed JSON, and for a page: no API sends one for a text that it calls JSON. */
export function writtenData(answer: TransportAnswer): unknown {
  const value = parsed(answer);
  if (typeof value === "string" || /[/+]json/i.test(answer.headers["content-type"] ?? "")) return value;
  const text = declaredText(answer);
  return /^\s*<(?:!doctype|html)/i.test(text) ? undefined : text;
}

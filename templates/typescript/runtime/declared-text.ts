// Texts of answers, in the encoding that their header names. JSON is always UTF-8 (RFC 8259, section 8.1).
import { bodyText, parsed } from "./answer.js";
import type { TransportAnswer } from "./transport.js";

/**
 * `charset` of the content type; UTF-8 where there is none, or none that is known. What cannot be decoded becomes U+FFFD.
 * A text that comes as JSON is the one that the JSON holds; frameworks also call JSON what is none.
 */
export function declaredText(answer: TransportAnswer): string {
  const { body, headers } = answer;
  const type = `${headers["content-type"]}`;
  const value = /^[^;]*[/+]json\s*(?:;|$)/i.test(type) ? parsed(answer) : undefined;
  if (typeof value === "string") return value;
  try {
    return typeof body === "string" ? body : new TextDecoder(/;\s*charset="?([^\s";]+)/i.exec(type)?.[1]).decode(body);
  } catch {
    return bodyText(answer);
  }
}

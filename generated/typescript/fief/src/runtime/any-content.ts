// Content of which the document says nothing: its content type tells what it is.
import { parsed } from "./answer.js";
import { declaredText } from "./declared-text.js";
import type { TransportAnswer } from "./transport.js";

/** JSON, or else a text; bytes where the content type is that of neither (`image/png`, `application/octet-stream`). */
export function anyContent(answer: TransportAnswer): unknown {
  const { body, headers } = answer;
  if (typeof body !== "string" && !written.test(headers["content-type"] ?? "")) return body;
  const value = parsed(answer);
  return value === undefined ? declaredText(answer) : value;
}

const written = /^(?:$|text\/)|[/+](?:x-)?(?:nd)?(?:json|xml|yaml|javascript|www-form)|charset=/i;

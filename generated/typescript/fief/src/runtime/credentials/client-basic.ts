// `authorization` of an OAuth client by Basic (RFC 6749, section 2.3.1).
import { base64OfText } from "./base64.js";

export function clientBasic(id: string, secret: string): string {
  return `Basic ${base64OfText(`${formEncoded(id)}:${formEncoded(secret)}`)}`;
}

/** RFC 6749, appendix B: letters, digits and `*-._` stay as they are, so that servers which forget to decode understand most ids. */
function formEncoded(value: string): string {
  return new URLSearchParams({ v: value }).toString().slice(2);
}

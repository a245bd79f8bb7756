// The header by which a client proves itself with HTTP Basic (RFC 6749, section 2.3.1).
import { base64 } from "./base64.js";

/**
 * Id and secret, each form-encoded as RFC 6749, appendix B says: letters, digits, `-`, `_`, `.` and `*` stay as they are, so that a server
 * which decodes nothing understands what most servers give out, too.
 */
export function clientSecretBasic(id: string, secret: string): string {
  return `Basic ${base64(`${formEncoded(id)}:${formEncoded(secret)}`)}`;
}

function formEncoded(value: string): string {
  return new URLSearchParams({ v: value }).toString().slice(2);
}

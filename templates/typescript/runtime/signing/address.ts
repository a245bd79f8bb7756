// The address of a request: what is signed is what is sent only as long as both come from here.
import type { OutgoingRequest } from "../credential.js";

/** Absolute; names and values of the query percent-encoded (RFC 3986, section 2.1), a space as `%20`. */
export function addressOf(request: Pick<OutgoingRequest, "origin" | "prefix" | "path" | "query">): string {
  const { origin, prefix, path, query } = request;
  let address = origin + prefix + path;
  let separator = "?";
  for (const [name, value] of query) {
    address += `${separator}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
    separator = "&";
  }
  return address;
}

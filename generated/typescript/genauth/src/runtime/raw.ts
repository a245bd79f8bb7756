// A request that no operation describes.
import { unsafe } from "./path-request.js";

export interface RawRequest {
  /** `GET`, `POST` ... */
  readonly method: string;
  /** Percent-encoded and without a query: `/api/v3/some%20thing`. */
  readonly path: string;
  /** `null` and `undefined` are left out; arrays are repeated (`name=a&name=b`). */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Text, bytes, a form (`FormData`, `URLSearchParams`) or a stream as they are; anything else as JSON. */
  readonly body?: unknown;
  /** Default: what suits the body. */
  readonly contentType?: string | undefined;
  /** Sent too. Those that the client itself sends, and those that prove the caller, cannot be replaced. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Names of the credentials to use, all of them. Default: the client's signature, otherwise its first credential if it is there. */
  readonly security?: readonly string[] | undefined;
}

/** The member that is the body: no query has a parameter of this name. */
export const bodyMember = "\u0000body";

/** The same, with a form as the text that it is. Throws `TypeError` when method or path are malformed, and for a stream of Node.js, which would be the JSON of its members. */
export function checkedRaw(request: RawRequest): RawRequest {
  const { method, path, body, contentType = "application/x-www-form-urlencoded" } = request;
  if (typeof method !== "string" || !/^[A-Za-z]+$/.test(method)) throw new TypeError("method: must be a word");
  if (!/^\/(?!\/)[\x21-\x7e]*$/.test(path) || /[?#\\{}]/.test(path)) throw new TypeError("path: must begin with one slash, be percent-encoded and without query");
  if (unsafe.test(path)) throw new TypeError("path: a dot segment");
  if (typeof Object(body).pipe === "function") throw new TypeError("body: a stream of Node.js (see Readable.toWeb)");
  return body instanceof URLSearchParams ? { ...request, body: `${body}`, contentType } : request;
}

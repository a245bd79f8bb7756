// A request that no operation describes.
import { checkPath } from "./path-request.js";

export interface RawRequest {
  readonly method: string;
  /** Percent-encoded and without a query: `/api/v3/some%20thing`. */
  readonly path: string;
  /** `null` and `undefined` are left out; arrays are repeated (`name=a&name=b`). */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Text, bytes, a form or a stream as they are; anything else as JSON. */
  readonly body?: unknown;
  /** Default: what suits the body. */
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Names of the credentials to use, all of them. Default: the client's signature, otherwise its first credential if it is there. */
  readonly security?: readonly string[] | undefined;
}

/** The member that is the body: no query has a parameter of this name. */
export const bodyMember = "\u0000body";

/** Throws `TypeError` when method or path are malformed. */
export function checkRaw({ method, path }: RawRequest): void {
  if (!/^[A-Za-z]+$/.test(method)) throw new TypeError("method: must be a word");
  if (!/^\/(?!\/)[\x21-\x7e]*$/.test(path) || /[?#\\{}]/.test(path)) throw new TypeError("path: must begin with one slash, be percent-encoded and without query");
  checkPath(path.replace(/%2e/gi, "."));
}

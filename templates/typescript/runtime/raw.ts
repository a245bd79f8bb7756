// A request that no operation describes.
import type { Operation, OperationDetails, ParameterDetails } from "./operation.js";
import { checkPath } from "./path-request.js";
import { plainAnswer } from "./plain-answer.js";
import { headerText, ownMembers } from "./request.js";
import type { RequestOptions, Sender } from "./sender.js";
import { styledRequest } from "./styled-request.js";

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

/**
 * Sends it with all that every call has: credentials, retries, limits. `Result` is an envelope; JSON that is none becomes
 * the data of a success. Rejects with `TypeError` when the request is malformed.
 */
export async function rawRequest<Result>(client: Sender, request: RawRequest, options: RequestOptions = {}): Promise<Result> {
  const { method, path, query = {}, body, contentType, headers, security } = request;
  checkRaw(request);
  const own: RequestOptions = headers === undefined ? options : { ...options, headers: { ...options.headers, ...headers } };
  const parameters: Record<string, ParameterDetails> = {};
  for (const [name] of ownMembers(query)) parameters[name] = { in: "query" };
  const operation: Operation<Result> = {
    id: "",
    method: method.toUpperCase(),
    path,
    parameters,
    bodyMember,
    body: kindOf(body),
    answer: "any",
    security: security === undefined ? "usual" : [security],
    build: styledRequest,
    read: plainAnswer,
    ...(contentType === undefined ? {} : { contentType: headerText("contentType", contentType) }),
  };
  return client.send(operation, { ...query, ...(body === undefined ? {} : { [bodyMember]: body }) }, own);
}

/** Throws `TypeError` when method or path are malformed. */
export function checkRaw({ method, path }: RawRequest): void {
  if (!/^[A-Za-z]+$/.test(method)) throw new TypeError("method: must be a word");
  if (!/^\/(?!\/)[\x21-\x7e]*$/.test(path) || /[?#\\{}]/.test(path)) throw new TypeError("path: must begin with one slash, be percent-encoded and without query");
  checkPath(path.replace(/%2e/gi, "."));
}

function kindOf(body: unknown): NonNullable<OperationDetails["body"]> {
  if (body === undefined) return "none";
  if (body instanceof FormData) return "multipart";
  if (typeof body === "string") return "text";
  return body instanceof Uint8Array || body instanceof ArrayBuffer || body instanceof Blob || body instanceof ReadableStream ? "binary" : "json";
}

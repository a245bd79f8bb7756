// Sends a request that no operation describes, for an envelope.
import type { EnvelopeOperation, OperationDetails, ParameterDetails } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { plainAnswer } from "./plain-answer.js";
import { bodyMember, checkedRaw, type RawRequest } from "./raw.js";
import { headerText, ownMembers } from "./request.js";
import type { Sender } from "./sender.js";
import { styledRequest } from "./styled-request.js";

/**
 * Sends it with all that every call has: credentials, retries, limits. `Result` is an envelope; JSON that is none becomes
 * the data of a success. Rejects with `TypeError` when the request is malformed.
 */
export async function rawRequest<Result>(client: Sender, request: RawRequest, options: RequestOptions = {}): Promise<Result> {
  const { method, path, query = {}, body, contentType, headers, security } = checkedRaw(request);
  const own: RequestOptions = headers === undefined ? options : { ...options, headers: { ...options.headers, ...headers } };
  const parameters: Record<string, ParameterDetails> = {};
  for (const [name] of ownMembers(query)) parameters[name] = { in: "query" };
  const operation: EnvelopeOperation<Result> = {
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

function kindOf(body: unknown): NonNullable<OperationDetails["body"]> {
  if (body === undefined) return "none";
  if (body instanceof FormData) return "multipart";
  if (typeof body === "string") return "text";
  return body instanceof Uint8Array || body instanceof ArrayBuffer || body instanceof Blob || body instanceof ReadableStream ? "binary" : "json";
}

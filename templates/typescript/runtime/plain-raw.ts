// A request that no operation describes, of a client without envelopes.
import { bodyRequest } from "./body-request.js";
import type { RequestOptions } from "./options.js";
import { anyData } from "./plain-data.js";
import type { PlainSender } from "./plain-sender.js";
import { bodyMember, checkedRaw, type RawRequest } from "./raw.js";
import { headerText } from "./request.js";
import { isContent, wholeRequest } from "./whole-request.js";

/** Sends it with all that every call has: credentials, retries, limits. The data of a success is JSON, or text, or bytes, as its content type says. Throws `TypeError` when the request is malformed. */
export function plainRawRequest<Outcome>(client: PlainSender, request: RawRequest, options: RequestOptions = {}): Outcome {
  const { method, path, query, body, headers, security, contentType } = checkedRaw(request);
  const operation = {
    id: "",
    method: method.toUpperCase(),
    path,
    body: "none" as const,
    bodyMember,
    data: anyData,
    security: security === undefined ? ("usual" as const) : [security],
    build: bodyRequest,
    ...(isContent(body) && { build: wholeRequest, contentType: headerText("contentType", contentType ?? (typeof body === "string" ? "text/plain;charset=utf-8" : "application/octet-stream")) }),
  };
  return client.call(operation, { ...query, ...(body !== undefined && { [bodyMember]: body }) }, { ...options, headers: { ...options.headers, ...headers } });
}

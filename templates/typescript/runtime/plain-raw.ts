// A request that no operation describes, of a client without envelopes.
import type { PlainSender } from "./plain-sender.js";
import { rawCall, type RawRequest } from "./raw.js";
import type { RequestOptions } from "./sender.js";

/** Sends it with all that every call has: credentials, retries, limits. The data of a success is JSON, or text. Throws `TypeError` when the request is malformed. */
export function plainRawRequest<Outcome>(client: PlainSender, request: RawRequest, options: RequestOptions = {}): Outcome {
  const { operation, input, headers } = rawCall(request, options);
  return client.call(operation, input, { ...options, headers });
}

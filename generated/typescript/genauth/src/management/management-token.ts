// Generated from spec/genauth/management/management-token.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { GetManagementTokenRequest, ManagementToken } from "./management-token.models.js";

const getManagementTokenOperation: EnvelopeOperation<Envelope<ManagementToken>> = {
  id: "getManagementToken",
  method: "POST",
  path: "/api/v3/get-management-token",
  safe: true,
  build: jsonRequest,
  secret: ["accessKeySecret", "access_token"],
};

/**
 * Exchanges an access key for a token of the management API.
 *
 * The call itself is not signed. Keep the token and ask for a new one shortly before it expires; it is the alternative
 * to signing each request.
 *
 * `POST /api/v3/get-management-token`
 */
export function getManagementToken(
  client: Sender,
  input: GetManagementTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<ManagementToken>> {
  return client.send(getManagementTokenOperation, input, options);
}

// Generated from spec/genauth/authentication/social-mini-programs.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { DecryptDouyinMiniProgramDataRequest } from "./social-mini-programs.models.js";

const decryptDouyinMiniProgramDataOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "decryptDouyinMiniProgramData",
  method: "POST",
  path: "/api/v3/decrypt-douyin-miniprogram-data",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["code"],
};

/**
 * Decrypts data that a Douyin mini program received.
 *
 * The session of the user at Douyin, found by `code`, holds the key. What the answer holds is not documented; it
 * depends on what was encrypted.
 *
 * `POST /api/v3/decrypt-douyin-miniprogram-data`
 */
export function decryptDouyinMiniProgramData(
  client: Sender,
  input: DecryptDouyinMiniProgramDataRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(decryptDouyinMiniProgramDataOperation, input, options);
}

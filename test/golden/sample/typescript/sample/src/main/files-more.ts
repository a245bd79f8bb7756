// Generated from spec/sample/users.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";

const downloadOperation: EnvelopeOperation<Envelope<Uint8Array>> = {
  id: "download",
  method: "GET",
  path: "/api/v1/download",
  security: [["accessKey"]],
  build: jsonRequest,
  answer: "binary",
  read: plainAnswer,
};

/**
 * Does download.
 *
 * `GET /api/v1/download`
 *
 * @deprecated
 */
export function download(client: Sender, options?: RequestOptions): Promise<Envelope<Uint8Array>> {
  return client.send(downloadOperation, undefined, options);
}

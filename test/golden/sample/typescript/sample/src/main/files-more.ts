// Generated from spec/sample/users.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import { binaryEnvelope } from "../runtime/envelope-binary.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
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
export function download<Streamed extends boolean = false>(
  client: Sender,
  options?: BinaryOptions<Streamed>,
): Promise<Envelope<BinaryAnswer<Streamed>>> {
  return binaryEnvelope(client, downloadOperation, undefined, options);
}

// Generated from test/golden/signed-events/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { TellRequest } from "./default.models.js";

const listThingsOperation: EnvelopeOperation<Envelope<string[]>> = {
  id: "listThings",
  method: "GET",
  path: "/things",
  security: [["accessKey"]],
  build: jsonRequest,
  read: plainAnswer,
};
const tellOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "tell",
  method: "POST",
  path: "/tell",
  security: [["accessKey"]],
  build: jsonRequest,
  answer: "none",
  read: plainAnswer,
};

/** `GET /things` */
export function listThings(client: Sender, options?: RequestOptions): Promise<Envelope<string[]>> {
  return client.send(listThingsOperation, undefined, options);
}

/** `POST /tell` */
export function tell(client: Sender, input: TellRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(tellOperation, input, options);
}

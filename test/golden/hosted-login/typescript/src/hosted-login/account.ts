// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { Address, Buyer } from "../models.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";

const getBuyerOperation: EnvelopeOperation<Envelope<Buyer>> = {
  id: "getBuyer",
  method: "GET",
  path: "/buyer",
  security: [["accessToken"]],
  build: jsonRequest,
  read: plainAnswer,
};
const setAddressOperation: EnvelopeOperation<Envelope<Buyer>> = {
  id: "setAddress",
  method: "PUT",
  path: "/address",
  security: [["accessToken"]],
  build: jsonRequest,
  read: plainAnswer,
};

/** Who buys. `GET /buyer` */
export function getBuyer(client: Sender, options?: RequestOptions): Promise<Envelope<Buyer>> {
  return client.send(getBuyerOperation, undefined, options);
}

/** `PUT /address` */
export function setAddress(client: Sender, input: Address, options?: RequestOptions): Promise<Envelope<Buyer>> {
  return client.send(setAddressOperation, input, options);
}

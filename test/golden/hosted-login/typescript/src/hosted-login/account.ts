// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Address, Buyer } from "../models.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { Sender } from "../runtime/sender.js";

const getBuyerOperation: Operation<Envelope<Buyer>> = {
  id: "getBuyer",
  method: "GET",
  path: "/buyer",
  security: [["accessToken"]],
  read: plainAnswer,
};
const setAddressOperation: Operation<Envelope<Buyer>> = {
  id: "setAddress",
  method: "PUT",
  path: "/address",
  security: [["accessToken"]],
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

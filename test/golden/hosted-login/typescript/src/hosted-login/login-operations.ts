// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { Buyer } from "../models.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SetNameRequest } from "./login.models.js";

const setNameOperation: EnvelopeOperation<Envelope<Buyer>> = {
  id: "setName",
  method: "PUT",
  path: "/name",
  security: [["accessToken"]],
  build: jsonRequest,
  read: plainAnswer,
};

/** Sets the name that a shop shows. `PUT /name` */
export function setName(client: Sender, input: SetNameRequest, options?: RequestOptions): Promise<Envelope<Buyer>> {
  return client.send(setNameOperation, input, options);
}

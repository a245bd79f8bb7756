// Generated from test/golden/states/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import type { States } from "./default.models.js";

const putStatesOperation: Operation<Envelope<States>> = {
  id: "putStates",
  method: "PUT",
  path: "/states",
  read: plainAnswer,
};

/** `PUT /states` */
export function putStates(client: Sender, input: States, options?: RequestOptions): Promise<Envelope<States>> {
  return client.send(putStatesOperation, input, options);
}

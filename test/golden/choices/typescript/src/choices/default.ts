// Generated from test/golden/choices/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import type { ChooseAnswer, ChooseRequest } from "./default.models.js";

const chooseOperation: Operation<Envelope<ChooseAnswer>> = {
  id: "choose",
  method: "POST",
  path: "/choices",
  read: plainAnswer,
};

/** `POST /choices` */
export function choose(
  client: Sender,
  input: ChooseRequest,
  options?: RequestOptions,
): Promise<Envelope<ChooseAnswer>> {
  return client.send(chooseOperation, input, options);
}

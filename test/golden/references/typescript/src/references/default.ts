// Generated from test/golden/references/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import type { B } from "./default.models.js";

const getAOperation: Operation<Envelope<B>> = { id: "getA", method: "GET", path: "/a", read: plainAnswer };

/** `GET /a` */
export function getA(client: Sender, options?: RequestOptions): Promise<Envelope<B>> {
  return client.send(getAOperation, undefined, options);
}

// Generated from test/golden/composition/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import type { Drawing } from "./default.models.js";

const drawOperation: Operation<Envelope<Drawing>> = { id: "draw", method: "POST", path: "/draw", read: plainAnswer };

/** `POST /draw` */
export function draw(client: Sender, input: Drawing, options?: RequestOptions): Promise<Envelope<Drawing>> {
  return client.send(drawOperation, input, options);
}

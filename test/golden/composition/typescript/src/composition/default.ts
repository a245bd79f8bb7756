// Generated from test/golden/composition/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { Drawing } from "./default.models.js";

/** `POST /draw` */
export function draw(client: PlainSender, input: Drawing, options?: RequestOptions): ResultPromise<Drawing> {
  return client.call("POST /draw", input, options);
}

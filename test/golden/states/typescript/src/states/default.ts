// Generated from test/golden/states/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { States } from "./default.models.js";

/** `PUT /states` */
export function putStates(client: PlainSender, input: States, options?: RequestOptions): ResultPromise<States> {
  return client.call("PUT /states", input, options);
}

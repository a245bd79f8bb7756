// Generated from test/golden/references/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { B } from "./default.models.js";

/** `GET /a` */
export function getA(client: PlainSender, options?: RequestOptions): ResultPromise<B> {
  return client.call("GET /a", undefined, options);
}

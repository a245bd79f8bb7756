// Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { UserInfo } from "./u7528u6237.models.js";

/** `GET /c` */
export function getC(client: PlainSender, options?: RequestOptions): ResultPromise<UserInfo> {
  return client.call("GET /c", undefined, options);
}

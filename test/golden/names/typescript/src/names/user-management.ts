// Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { Promise_, UserInfo2 } from "./user-management.models.js";

/** `GET /a` */
export function delete_(client: PlainSender, options?: RequestOptions): ResultPromise<Promise_> {
  return client.call("GET /a", undefined, options);
}

/** `GET /b` */
export function listUsers(client: PlainSender, options?: RequestOptions): ResultPromise<UserInfo2> {
  return client.call("GET /b", undefined, options);
}

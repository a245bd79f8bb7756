// Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { GetDByUserIdRequest, PageUser } from "./x.models.js";

/** `GET /d/{user-id}` */
export function getDByUserId(
  client: PlainSender,
  input: GetDByUserIdRequest,
  options?: RequestOptions,
): ResultPromise<PageUser> {
  return client.call("GET /d/{userId}", input, options);
}

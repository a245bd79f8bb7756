// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { GetHonoUsersByIdRequest, HonoUser } from "./hono.models.js";

/** `GET /hono/users/{id}` */
export function getHonoUsersById(
  client: PlainSender,
  input: GetHonoUsersByIdRequest,
  options?: RequestOptions,
): ResultPromise<HonoUser> {
  return client.call("GET /hono/users/{id}", input, options);
}

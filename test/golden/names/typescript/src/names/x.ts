// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

import type { Operation } from "../runtime/operation.js";
import { pathRequest } from "../runtime/path-request.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { RequestOptions } from "../runtime/sender.js";
import type { GetDByUserIdRequest, PageUser } from "./x.models.js";

const getDByUserIdOperation: Operation<unknown> = {
  id: "getDByUserId",
  method: "GET",
  path: "/d/{user-id}",
  parameters: { userId: { in: "path", name: "user-id" } },
  build: pathRequest,
};

/** `GET /d/{user-id}` */
export function getDByUserId(
  client: PlainSender,
  input: GetDByUserIdRequest,
  options?: RequestOptions,
): ResultPromise<PageUser> {
  return client.call(getDByUserIdOperation, input, options);
}

// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { pathRequest } from "../runtime/path-request.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import type { GetDByUserIdRequest, PageUser } from "./x.models.js";

const getDByUserIdOperation: Operation<Envelope<PageUser>> = {
  id: "getDByUserId",
  method: "GET",
  path: "/d/{userId}",
  build: pathRequest,
  read: plainAnswer,
};

/** `GET /d/{user-id}` */
export function getDByUserId(
  client: Sender,
  input: GetDByUserIdRequest,
  options?: RequestOptions,
): Promise<Envelope<PageUser>> {
  return client.send(getDByUserIdOperation, input, options);
}

// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import type { UserInfo } from "./u7528u6237.models.js";

const getCOperation: Operation<Envelope<UserInfo>> = { id: "getC", method: "GET", path: "/c", read: plainAnswer };

/** `GET /c` */
export function getC(client: Sender, options?: RequestOptions): Promise<Envelope<UserInfo>> {
  return client.send(getCOperation, undefined, options);
}

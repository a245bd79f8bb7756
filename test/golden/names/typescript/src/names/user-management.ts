// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import type { Promise_, UserInfo2 } from "./user-management.models.js";

const delete_Operation: Operation<Envelope<Promise_>> = { id: "delete", method: "GET", path: "/a", read: plainAnswer };
const listUsersOperation: Operation<Envelope<UserInfo2>> = {
  id: "list-users",
  method: "GET",
  path: "/b",
  read: plainAnswer,
};

/** `GET /a` */
export function delete_(client: Sender, options?: RequestOptions): Promise<Envelope<Promise_>> {
  return client.send(delete_Operation, undefined, options);
}

/** `GET /b` */
export function listUsers(client: Sender, options?: RequestOptions): Promise<Envelope<UserInfo2>> {
  return client.send(listUsersOperation, undefined, options);
}

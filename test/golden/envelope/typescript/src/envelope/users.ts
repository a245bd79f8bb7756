// Generated from test/golden/envelope/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { queryRequest } from "../runtime/query-request.js";
import type { Sender } from "../runtime/sender.js";
import type { DeleteUserRequest, GetSettingsData, GetUserRequest, User } from "./users.models.js";

const deleteUserOperation: Operation<Envelope<undefined>> = { id: "deleteUser", method: "POST", path: "/delete-user" };
const getSettingsOperation: Operation<Envelope<GetSettingsData>> = {
  id: "getSettings",
  method: "GET",
  path: "/get-settings",
};
const getUserOperation: Operation<Envelope<User>> = {
  id: "getUser",
  method: "GET",
  path: "/get-user",
  build: queryRequest,
};

/** `POST /delete-user` */
export function deleteUser(
  client: Sender,
  input: DeleteUserRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteUserOperation, input, options);
}

/** `GET /get-settings` */
export function getSettings(client: Sender, options?: RequestOptions): Promise<Envelope<GetSettingsData>> {
  return client.send(getSettingsOperation, undefined, options);
}

/** `GET /get-user` */
export function getUser(client: Sender, input: GetUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
  return client.send(getUserOperation, input, options);
}

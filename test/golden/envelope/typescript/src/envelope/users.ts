// Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { DeleteUserRequest, GetSettingsData, GetUserRequest, User } from "./users.models.js";

const deleteUserOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteUser",
  method: "POST",
  path: "/delete-user",
  build: jsonRequest,
};
const getSettingsOperation: EnvelopeOperation<Envelope<GetSettingsData>> = {
  id: "getSettings",
  method: "GET",
  path: "/get-settings",
  build: jsonRequest,
};
const getUserOperation: EnvelopeOperation<Envelope<User>> = {
  id: "getUser",
  method: "GET",
  path: "/get-user",
  build: formQueryRequest,
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

// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import { bodyRequest } from "../runtime/body-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type {
  CreateUserAnswerError,
  GetUsersRequest,
  PartialUser,
  PickUserIdOrName,
  User,
  ValidateErrorJSON,
} from "./tsoa.models.js";

const createUserOperation: Operation<unknown> = {
  id: "CreateUser",
  method: "POST",
  path: "/tsoa/users",
  body: "json",
  build: bodyRequest,
};
const getUsersOperation: Operation<unknown> = {
  id: "GetUsers",
  method: "GET",
  path: "/tsoa/users",
  security: [["api_key"], ["jwt"]],
};

/** `POST /tsoa/users` */
export function createUser(
  client: PlainSender,
  input?: PartialUser,
  options?: RequestOptions,
): ResultPromise<User | CreateUserAnswerError | undefined> {
  return client.call(createUserOperation, input, options);
}

/** `GET /tsoa/users` */
export function getUsers(
  client: PlainSender,
  input?: GetUsersRequest,
  options?: RequestOptions,
): ResultPromise<PickUserIdOrName, { 422: ValidateErrorJSON }> {
  return client.call(getUsersOperation, input, options);
}

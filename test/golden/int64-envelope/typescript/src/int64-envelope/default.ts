// Generated from test/golden/int64-envelope/spec.yaml. Do not edit; run `countersign generate`.

import { ChangeUserError409Digits, ListUsersDataDigits, UserDigits } from "../digits.js";
import type { Envelope } from "../envelope.js";
import { bigintAnswer } from "../runtime/digits-answer.js";
import { digitsRequest, spelled } from "../runtime/digits.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { pathRequest } from "../runtime/path-request.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import { linesAnswer } from "../runtime/stream-answer.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  ChangeUserRequest,
  DeleteUserRequest,
  GetUserRequest,
  ListUsersData,
  ListUsersRequest,
  User,
} from "./default.models.js";

const changeUserOperation: EnvelopeOperation<Envelope<User>> = {
  id: "changeUser",
  method: "PUT",
  path: "/users/{id}",
  build: digitsRequest,
  built: pathRequest,
  answer: "json",
  read: bigintAnswer,
  received: plainAnswer,
  digits: {
    body: { at: { parents: { each: "integer" } } },
    data: () => UserDigits,
    error: () => ChangeUserError409Digits,
  },
};
const createUserOperation: EnvelopeOperation<Envelope<bigint>> = {
  id: "createUser",
  method: "POST",
  path: "/create-user",
  build: digitsRequest,
  built: jsonRequest,
  read: bigintAnswer,
  digits: { body: { at: { friends: { each: () => UserDigits }, id: "integer" } }, data: "integer" },
};
const deleteUserOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteUser",
  method: "POST",
  path: "/delete-user",
  build: jsonRequest,
};
const getUserOperation: EnvelopeOperation<Envelope<User>> = {
  id: "getUser",
  method: "GET",
  path: "/get-user",
  build: formQueryRequest,
  read: bigintAnswer,
  digits: { data: () => UserDigits },
};
const listUsersOperation: EnvelopeOperation<Envelope<ListUsersData>, User> = {
  id: "listUsers",
  method: "GET",
  path: "/list-users",
  build: formQueryRequest,
  read: bigintAnswer,
  digits: { data: () => ListUsersDataDigits },
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"], spelled: spelled },
};
const streamUsersOperation: EnvelopeOperation<Envelope<AsyncIterable<User>>> = {
  id: "streamUsers",
  method: "GET",
  path: "/users/lines",
  build: styledRequest,
  answer: "stream",
  accept: "application/jsonl",
  read: bigintAnswer,
  received: linesAnswer,
  digits: { data: () => UserDigits },
};

/** `PUT /users/{id}` */
export function changeUser(
  client: Sender,
  input: ChangeUserRequest,
  options?: RequestOptions,
): Promise<Envelope<User>> {
  return client.send(changeUserOperation, input, options);
}

/** `POST /create-user` */
export function createUser(client: Sender, input: User, options?: RequestOptions): Promise<Envelope<bigint>> {
  return client.send(createUserOperation, input, options);
}

/** `POST /delete-user` */
export function deleteUser(
  client: Sender,
  input: DeleteUserRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteUserOperation, input, options);
}

/** `GET /get-user` */
export function getUser(client: Sender, input: GetUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
  return client.send(getUserOperation, input, options);
}

/** `GET /list-users` */
export function listUsers(
  client: Sender,
  input?: ListUsersRequest,
  options?: RequestOptions,
): Paged<Envelope<ListUsersData>, User> {
  return paged(client, listUsersOperation, input, options);
}

/** `GET /users/lines` */
export function streamUsers(client: Sender, options?: RequestOptions): Promise<Envelope<AsyncIterable<User>>> {
  return client.send(streamUsersOperation, undefined, options);
}

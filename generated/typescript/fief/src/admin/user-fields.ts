// Generated from spec/fief/admin/user-fields.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { pathRequest } from "../runtime/path-request.js";
import { problemAnswer } from "../runtime/problem-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  CreateUserFieldRequest,
  DeleteUserFieldRequest,
  GetUserFieldRequest,
  ListUserFieldsRequest,
  UpdateUserFieldRequest,
  UserField,
  UserFieldPage,
} from "./user-fields.models.js";

const createUserFieldOperation: EnvelopeOperation<Envelope<UserField>> = {
  id: "createUserField",
  method: "POST",
  path: "/user-fields/",
  security: [["apiKey"]],
  build: jsonRequest,
  read: problemAnswer,
};
const deleteUserFieldOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteUserField",
  method: "DELETE",
  path: "/user-fields/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  answer: "none",
  read: problemAnswer,
};
const getUserFieldOperation: EnvelopeOperation<Envelope<UserField>> = {
  id: "getUserField",
  method: "GET",
  path: "/user-fields/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};
const listUserFieldsOperation: EnvelopeOperation<Envelope<UserFieldPage>, UserField> = {
  id: "listUserFields",
  method: "GET",
  path: "/user-fields/",
  security: [["apiKey"]],
  build: formQueryRequest,
  read: problemAnswer,
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const updateUserFieldOperation: EnvelopeOperation<Envelope<UserField>> = {
  id: "updateUserField",
  method: "PATCH",
  path: "/user-fields/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};

/**
 * Creates a user field.
 *
 * Values of the field stand in `fields` of a user, under its slug.
 *
 * `POST /user-fields/`
 */
export function createUserField(
  client: Sender,
  input: CreateUserFieldRequest,
  options?: RequestOptions,
): Promise<Envelope<UserField>> {
  return client.send(createUserFieldOperation, input, options);
}

/**
 * Deletes a user field.
 *
 * Users do not show it any more, so think of the values that they have in it.
 *
 * `DELETE /user-fields/{id}`
 */
export function deleteUserField(
  client: Sender,
  input: DeleteUserFieldRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteUserFieldOperation, input, options);
}

/**
 * Gets one user field.
 *
 * With its type and when people are asked for it.
 *
 * `GET /user-fields/{id}`
 */
export function getUserField(
  client: Sender,
  input: GetUserFieldRequest,
  options?: RequestOptions,
): Promise<Envelope<UserField>> {
  return client.send(getUserFieldOperation, input, options);
}

/**
 * Lists user fields.
 *
 * Fields belong to the whole installation: users of all tenants have them.
 *
 * `GET /user-fields/`
 */
export function listUserFields(
  client: Sender,
  input?: ListUserFieldsRequest,
  options?: RequestOptions,
): Paged<Envelope<UserFieldPage>, UserField> {
  return paged(client, listUserFieldsOperation, input, options);
}

/**
 * Changes a user field.
 *
 * Only what is given changes, but a configuration replaces the whole former one. The type stays.
 *
 * `PATCH /user-fields/{id}`
 */
export function updateUserField(
  client: Sender,
  input: UpdateUserFieldRequest,
  options?: RequestOptions,
): Promise<Envelope<UserField>> {
  return client.send(updateUserFieldOperation, input, options);
}

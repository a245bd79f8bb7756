// Generated from spec/fief/admin/roles.yaml. Do not edit; run `countersign generate`.

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
  CreateRoleRequest,
  DeleteRoleRequest,
  GetRoleRequest,
  ListRolesRequest,
  Role,
  RolePage,
  UpdateRoleRequest,
} from "./roles.models.js";

const createRoleOperation: EnvelopeOperation<Envelope<Role>> = {
  id: "createRole",
  method: "POST",
  path: "/roles/",
  security: [["apiKey"]],
  build: jsonRequest,
  read: problemAnswer,
};
const deleteRoleOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteRole",
  method: "DELETE",
  path: "/roles/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  answer: "none",
  read: problemAnswer,
};
const getRoleOperation: EnvelopeOperation<Envelope<Role>> = {
  id: "getRole",
  method: "GET",
  path: "/roles/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};
const listRolesOperation: EnvelopeOperation<Envelope<RolePage>, Role> = {
  id: "listRoles",
  method: "GET",
  path: "/roles/",
  security: [["apiKey"]],
  build: formQueryRequest,
  read: problemAnswer,
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const updateRoleOperation: EnvelopeOperation<Envelope<Role>> = {
  id: "updateRole",
  method: "PATCH",
  path: "/roles/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};

/**
 * Creates a role.
 *
 * A role that is granted by default is given to users who are created from now on.
 *
 * `POST /roles/`
 */
export function createRole(
  client: Sender,
  input: CreateRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<Role>> {
  return client.send(createRoleOperation, input, options);
}

/**
 * Deletes a role.
 *
 * It cannot be restored; the permissions in it stay as they are.
 *
 * `DELETE /roles/{id}`
 */
export function deleteRole(
  client: Sender,
  input: DeleteRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteRoleOperation, input, options);
}

/**
 * Gets one role.
 *
 * With the permissions that it gives.
 *
 * `GET /roles/{id}`
 */
export function getRole(client: Sender, input: GetRoleRequest, options?: RequestOptions): Promise<Envelope<Role>> {
  return client.send(getRoleOperation, input, options);
}

/**
 * Lists roles.
 *
 * A role is a set of permissions that users are granted together.
 *
 * `GET /roles/`
 */
export function listRoles(
  client: Sender,
  input?: ListRolesRequest,
  options?: RequestOptions,
): Paged<Envelope<RolePage>, Role> {
  return paged(client, listRolesOperation, input, options);
}

/**
 * Changes a role.
 *
 * Only what is given changes; a list of permissions replaces the former one. It reaches the users of the role a little
 * later, by the background worker of the server.
 *
 * `PATCH /roles/{id}`
 */
export function updateRole(
  client: Sender,
  input: UpdateRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<Role>> {
  return client.send(updateRoleOperation, input, options);
}

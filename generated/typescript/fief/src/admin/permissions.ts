// Generated from spec/fief/admin/permissions.yaml. Do not edit; run `countersign generate`.

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
import type { Permission } from "../shared/access.models.js";
import type {
  CreatePermissionRequest,
  DeletePermissionRequest,
  GetPermissionRequest,
  ListPermissionsRequest,
  PermissionPage,
  UpdatePermissionRequest,
} from "./permissions.models.js";

const createPermissionOperation: EnvelopeOperation<Envelope<Permission>> = {
  id: "createPermission",
  method: "POST",
  path: "/permissions/",
  security: [["apiKey"]],
  build: jsonRequest,
  read: problemAnswer,
};
const deletePermissionOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deletePermission",
  method: "DELETE",
  path: "/permissions/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  answer: "none",
  read: problemAnswer,
};
const getPermissionOperation: EnvelopeOperation<Envelope<Permission>> = {
  id: "getPermission",
  method: "GET",
  path: "/permissions/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};
const listPermissionsOperation: EnvelopeOperation<Envelope<PermissionPage>, Permission> = {
  id: "listPermissions",
  method: "GET",
  path: "/permissions/",
  security: [["apiKey"]],
  build: formQueryRequest,
  read: problemAnswer,
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const updatePermissionOperation: EnvelopeOperation<Envelope<Permission>> = {
  id: "updatePermission",
  method: "PATCH",
  path: "/permissions/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};

/**
 * Creates a permission.
 *
 * Access tokens name the code names of what their user may do, so an application checks those.
 *
 * `POST /permissions/`
 */
export function createPermission(
  client: Sender,
  input: CreatePermissionRequest,
  options?: RequestOptions,
): Promise<Envelope<Permission>> {
  return client.send(createPermissionOperation, input, options);
}

/**
 * Deletes a permission.
 *
 * Access tokens that are issued from now on do not name it.
 *
 * `DELETE /permissions/{id}`
 */
export function deletePermission(
  client: Sender,
  input: DeletePermissionRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deletePermissionOperation, input, options);
}

/**
 * Gets one permission.
 *
 * Who has it is told by the permissions of users and by roles.
 *
 * `GET /permissions/{id}`
 */
export function getPermission(
  client: Sender,
  input: GetPermissionRequest,
  options?: RequestOptions,
): Promise<Envelope<Permission>> {
  return client.send(getPermissionOperation, input, options);
}

/**
 * Lists permissions.
 *
 * Permissions belong to the whole installation, not to a tenant.
 *
 * `GET /permissions/`
 */
export function listPermissions(
  client: Sender,
  input?: ListPermissionsRequest,
  options?: RequestOptions,
): Paged<Envelope<PermissionPage>, Permission> {
  return paged(client, listPermissionsOperation, input, options);
}

/**
 * Changes a permission.
 *
 * A new code name is in the tokens that are issued from now on.
 *
 * `PATCH /permissions/{id}`
 */
export function updatePermission(
  client: Sender,
  input: UpdatePermissionRequest,
  options?: RequestOptions,
): Promise<Envelope<Permission>> {
  return client.send(updatePermissionOperation, input, options);
}

// Generated from spec/genauth/authentication/permission-check.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  CheckPermissionByArrayResourceRequest,
  CheckPermissionByStringResourceRequest,
  CheckPermissionByTreeResourceRequest,
  CheckResourcePermissionResult,
  GetUserAuthResourcePermissionListRequest,
  GetUserAuthResourceStructRequest,
  UserAuthResourceList,
  UserAuthResourcePermissionList,
  UserAuthResourceStruct,
} from "./permission-check.models.js";

const checkPermissionByArrayResourceOperation: EnvelopeOperation<Envelope<CheckResourcePermissionResult>> = {
  id: "checkPermissionByArrayResource",
  method: "POST",
  path: "/api/v3/check-permission-array-resource",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
};
const checkPermissionByStringResourceOperation: EnvelopeOperation<Envelope<CheckResourcePermissionResult>> = {
  id: "checkPermissionByStringResource",
  method: "POST",
  path: "/api/v3/check-permission-string-resource",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
};
const checkPermissionByTreeResourceOperation: EnvelopeOperation<Envelope<CheckResourcePermissionResult>> = {
  id: "checkPermissionByTreeResource",
  method: "POST",
  path: "/api/v3/check-permission-tree-resource",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
};
const getUserAuthResourcePermissionListOperation: EnvelopeOperation<Envelope<UserAuthResourcePermissionList>> = {
  id: "getUserAuthResourcePermissionList",
  method: "POST",
  path: "/api/v3/get-user-auth-resource-permission-list",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
};
const getUserAuthResourceStructOperation: EnvelopeOperation<Envelope<UserAuthResourceStruct>> = {
  id: "getUserAuthResourceStruct",
  method: "POST",
  path: "/api/v3/get-user-auth-resource-struct",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
};
const getUserAuthorizedResourcesListOperation: EnvelopeOperation<Envelope<UserAuthResourceList>> = {
  id: "getUserAuthorizedResourcesList",
  method: "GET",
  path: "/api/v3/get-user-auth-resource-list",
  security: [["userToken"]],
  build: jsonRequest,
};

/**
 * Checks what the signed-in user may do with data resources that are lists.
 *
 * Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
 * whether the action is allowed.
 *
 * `POST /api/v3/check-permission-array-resource`
 */
export function checkPermissionByArrayResource(
  client: Sender,
  input: CheckPermissionByArrayResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<CheckResourcePermissionResult>> {
  return client.send(checkPermissionByArrayResourceOperation, input, options);
}

/**
 * Checks what the signed-in user may do with data resources that are texts.
 *
 * Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
 * whether the action is allowed.
 *
 * `POST /api/v3/check-permission-string-resource`
 */
export function checkPermissionByStringResource(
  client: Sender,
  input: CheckPermissionByStringResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<CheckResourcePermissionResult>> {
  return client.send(checkPermissionByStringResourceOperation, input, options);
}

/**
 * Checks what the signed-in user may do with data resources that are trees.
 *
 * Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
 * whether the action is allowed.
 *
 * `POST /api/v3/check-permission-tree-resource`
 */
export function checkPermissionByTreeResource(
  client: Sender,
  input: CheckPermissionByTreeResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<CheckResourcePermissionResult>> {
  return client.send(checkPermissionByTreeResourceOperation, input, options);
}

/**
 * Lists the allowed actions of the signed-in user on data resources.
 *
 * Resources are given by path, which for trees may lead to a node.
 *
 * `POST /api/v3/get-user-auth-resource-permission-list`
 */
export function getUserAuthResourcePermissionList(
  client: Sender,
  input: GetUserAuthResourcePermissionListRequest,
  options?: RequestOptions,
): Promise<Envelope<UserAuthResourcePermissionList>> {
  return client.send(getUserAuthResourcePermissionListOperation, input, options);
}

/**
 * Returns the structure of a data resource with the user's allowed actions.
 *
 * Depending on the kind of resource, the answer has a text, a list of texts or a tree.
 *
 * `POST /api/v3/get-user-auth-resource-struct`
 */
export function getUserAuthResourceStruct(
  client: Sender,
  input: GetUserAuthResourceStructRequest,
  options?: RequestOptions,
): Promise<Envelope<UserAuthResourceStruct>> {
  return client.send(getUserAuthResourceStructOperation, input, options);
}

/**
 * Lists the data resources that the signed-in user may use, by namespace.
 *
 * Each resource tells its structure and the allowed actions.
 *
 * `GET /api/v3/get-user-auth-resource-list`
 */
export function getUserAuthorizedResourcesList(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<UserAuthResourceList>> {
  return client.send(getUserAuthorizedResourcesListOperation, undefined, options);
}

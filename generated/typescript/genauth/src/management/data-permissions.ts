// Generated from spec/genauth/management/data-permissions.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest, queryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type {
  ArrayDataResource,
  AuthorizeDataPoliciesRequest,
  BatchCreateDnefRequest,
  CheckDataPolicyExistsRequest,
  CheckDataResourceExistsRequest,
  CheckExternalUserPermissionRequest,
  CheckExternalUserPermissionResult,
  CheckPermissionNamespaceExistsRequest,
  CheckPermissionRequest,
  CheckPermissionResult,
  CheckUserSameLevelPermissionRequest,
  CheckUserSameLevelPermissionResult,
  CreateDataPolicyRequest,
  CreateDataResourceByArrayRequest,
  CreateDataResourceByStringRequest,
  CreateDataResourceByTreeRequest,
  CreateDataResourceRequest,
  CreateDnefRequest,
  CreatePermissionNamespaceRequest,
  CreatePermissionNamespacesBatchRequest,
  DataPolicy,
  DataPolicyDetail,
  DataPolicyPage,
  DataPolicyParameterCheck,
  DataPolicySummary,
  DataPolicyTarget,
  DataPolicyTargetPage,
  DataResource,
  DataResourceDetail,
  DataResourceListItem,
  DataResourceListItemPage,
  DataResourceParameterCheck,
  DeleteDataPolicyRequest,
  DeleteDataResourceRequest,
  DeleteDnefRequest,
  DeletePermissionNamespaceRequest,
  DeletePermissionNamespacesBatchRequest,
  DnefPage,
  ExternalUserResourceStruct,
  GetDataPolicyRequest,
  GetDataResourceRequest,
  GetExternalUserResourceStructRequest,
  GetPermissionNamespaceRequest,
  GetPermissionNamespacesBatchRequest,
  GetUserPermissionListRequest,
  GetUserResourcePermissionListRequest,
  GetUserResourceStructRequest,
  ListDataPoliciesRequest,
  ListDataPolicyTargetsRequest,
  ListDataResourcesRequest,
  ListDnefRequest,
  ListPermissionNamespaceRolesRequest,
  ListPermissionNamespacesRequest,
  ListPermissionViewRequest,
  ListResourceTargetsRequest,
  ListSimpleDataPoliciesRequest,
  PermissionNamespace,
  PermissionNamespaceListItem,
  PermissionNamespaceListItemPage,
  PermissionNamespaceParameterCheck,
  PermissionNamespaceRole,
  PermissionNamespaceRolePage,
  PermissionView,
  PermissionViewPage,
  ResourceTargetList,
  RevokeDataPolicyRequest,
  SimpleDataPolicy,
  SimpleDataPolicyPage,
  StringDataResource,
  TreeDataResource,
  UpdateDataPolicyRequest,
  UpdateDataResourceRequest,
  UpdateDnefRequest,
  UpdatePermissionNamespaceRequest,
  UserPermissionList,
  UserResourcePermissionList,
  UserResourceStruct,
} from "./data-permissions.models.js";

const authorizeDataPoliciesOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "authorizeDataPolicies",
  method: "POST",
  path: "/api/v3/authorize-data-policies",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const batchCreateDnefOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "batchCreateDnef",
  method: "POST",
  path: "/api/v3/batch-create-dnef",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const checkDataPolicyExistsOperation: EnvelopeOperation<Envelope<DataPolicyParameterCheck>> = {
  id: "checkDataPolicyExists",
  method: "GET",
  path: "/api/v3/check-data-policy-exists",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const checkDataResourceExistsOperation: EnvelopeOperation<Envelope<DataResourceParameterCheck>> = {
  id: "checkDataResourceExists",
  method: "GET",
  path: "/api/v3/check-data-resource-exists",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const checkExternalUserPermissionOperation: EnvelopeOperation<Envelope<CheckExternalUserPermissionResult>> = {
  id: "checkExternalUserPermission",
  method: "POST",
  path: "/api/v3/check-external-user-permission",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const checkPermissionOperation: EnvelopeOperation<Envelope<CheckPermissionResult>> = {
  id: "checkPermission",
  method: "POST",
  path: "/api/v3/check-permission",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const checkPermissionNamespaceExistsOperation: EnvelopeOperation<Envelope<PermissionNamespaceParameterCheck>> = {
  id: "checkPermissionNamespaceExists",
  method: "POST",
  path: "/api/v3/check-permission-namespace-exists",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const checkUserSameLevelPermissionOperation: EnvelopeOperation<Envelope<CheckUserSameLevelPermissionResult>> = {
  id: "checkUserSameLevelPermission",
  method: "POST",
  path: "/api/v3/check-user-same-level-permission",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const createDataPolicyOperation: EnvelopeOperation<Envelope<DataPolicySummary>> = {
  id: "createDataPolicy",
  method: "POST",
  path: "/api/v3/create-data-policy",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createDataResourceOperation: EnvelopeOperation<Envelope<DataResource>> = {
  id: "createDataResource",
  method: "POST",
  path: "/api/v3/create-data-resource",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createDataResourceByArrayOperation: EnvelopeOperation<Envelope<ArrayDataResource>> = {
  id: "createDataResourceByArray",
  method: "POST",
  path: "/api/v3/create-array-data-resource",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createDataResourceByStringOperation: EnvelopeOperation<Envelope<StringDataResource>> = {
  id: "createDataResourceByString",
  method: "POST",
  path: "/api/v3/create-string-data-resource",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createDataResourceByTreeOperation: EnvelopeOperation<Envelope<TreeDataResource>> = {
  id: "createDataResourceByTree",
  method: "POST",
  path: "/api/v3/create-tree-data-resource",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createDnefOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "createDnef",
  method: "POST",
  path: "/api/v3/create-dnef",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createPermissionNamespaceOperation: EnvelopeOperation<Envelope<PermissionNamespace>> = {
  id: "createPermissionNamespace",
  method: "POST",
  path: "/api/v3/create-permission-namespace",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createPermissionNamespacesBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "createPermissionNamespacesBatch",
  method: "POST",
  path: "/api/v3/create-permission-namespaces-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteDataPolicyOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteDataPolicy",
  method: "POST",
  path: "/api/v3/delete-data-policy",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteDataResourceOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteDataResource",
  method: "POST",
  path: "/api/v3/delete-data-resource",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteDnefOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteDnef",
  method: "POST",
  path: "/api/v3/delete-dnef",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deletePermissionNamespaceOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deletePermissionNamespace",
  method: "POST",
  path: "/api/v3/delete-permission-namespace",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deletePermissionNamespacesBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deletePermissionNamespacesBatch",
  method: "POST",
  path: "/api/v3/delete-permission-namespaces-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getDataPolicyOperation: EnvelopeOperation<Envelope<DataPolicyDetail>> = {
  id: "getDataPolicy",
  method: "GET",
  path: "/api/v3/get-data-policy",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getDataResourceOperation: EnvelopeOperation<Envelope<DataResourceDetail>> = {
  id: "getDataResource",
  method: "GET",
  path: "/api/v3/get-data-resource",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getExternalUserResourceStructOperation: EnvelopeOperation<Envelope<ExternalUserResourceStruct>> = {
  id: "getExternalUserResourceStruct",
  method: "POST",
  path: "/api/v3/get-external-user-resource-struct",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const getPermissionNamespaceOperation: EnvelopeOperation<Envelope<PermissionNamespace>> = {
  id: "getPermissionNamespace",
  method: "GET",
  path: "/api/v3/get-permission-namespace",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getPermissionNamespacesBatchOperation: EnvelopeOperation<Envelope<PermissionNamespace[]>> = {
  id: "getPermissionNamespacesBatch",
  method: "GET",
  path: "/api/v3/get-permission-namespaces-batch",
  security: [["accessKey"], ["managementToken"]],
  parameters: { codes: { in: "query", style: "brackets" } },
  build: queryRequest,
};
const getUserPermissionListOperation: EnvelopeOperation<Envelope<UserPermissionList>> = {
  id: "getUserPermissionList",
  method: "POST",
  path: "/api/v3/get-user-permission-list",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const getUserResourcePermissionListOperation: EnvelopeOperation<Envelope<UserResourcePermissionList>> = {
  id: "getUserResourcePermissionList",
  method: "POST",
  path: "/api/v3/get-user-resource-permission-list",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const getUserResourceStructOperation: EnvelopeOperation<Envelope<UserResourceStruct>> = {
  id: "getUserResourceStruct",
  method: "POST",
  path: "/api/v3/get-user-resource-struct",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const listDataPoliciesOperation: EnvelopeOperation<Envelope<DataPolicyPage>, DataPolicy> = {
  id: "listDataPolicies",
  method: "GET",
  path: "/api/v3/list-data-policies",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listDataPolicyTargetsOperation: EnvelopeOperation<Envelope<DataPolicyTargetPage>, DataPolicyTarget> = {
  id: "listDataPolicyTargets",
  method: "GET",
  path: "/api/v3/list-data-policy-targets",
  security: [["accessKey"], ["managementToken"]],
  parameters: { targetType: { in: "query", style: "brackets" } },
  build: queryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listDataResourcesOperation: EnvelopeOperation<Envelope<DataResourceListItemPage>, DataResourceListItem> = {
  id: "listDataResources",
  method: "GET",
  path: "/api/v3/list-data-resources",
  security: [["accessKey"], ["managementToken"]],
  parameters: { namespaceCodes: { in: "query", style: "brackets" } },
  build: queryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listDnefOperation: EnvelopeOperation<Envelope<DnefPage>> = {
  id: "listDnef",
  method: "GET",
  path: "/api/v3/list-dnef",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listPermissionNamespaceRolesOperation: EnvelopeOperation<Envelope<PermissionNamespaceRolePage>, PermissionNamespaceRole> = {
  id: "listPermissionNamespaceRoles",
  method: "GET",
  path: "/api/v3/list-permission-namespace-roles",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listPermissionNamespacesOperation: EnvelopeOperation<Envelope<PermissionNamespaceListItemPage>, PermissionNamespaceListItem> = {
  id: "listPermissionNamespaces",
  method: "GET",
  path: "/api/v3/list-permission-namespaces",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listPermissionViewOperation: EnvelopeOperation<Envelope<PermissionViewPage>, PermissionView> = {
  id: "listPermissionView",
  method: "POST",
  path: "/api/v3/list-permission-view/data",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listResourceTargetsOperation: EnvelopeOperation<Envelope<ResourceTargetList>> = {
  id: "listResourceTargets",
  method: "POST",
  path: "/api/v3/list-resource-targets",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const listSimpleDataPoliciesOperation: EnvelopeOperation<Envelope<SimpleDataPolicyPage>, SimpleDataPolicy> = {
  id: "listSimpleDataPolicies",
  method: "GET",
  path: "/api/v3/list-simple-data-policies",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const revokeDataPolicyOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "revokeDataPolicy",
  method: "POST",
  path: "/api/v3/revoke-data-policy",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateDataPolicyOperation: EnvelopeOperation<Envelope<DataPolicySummary>> = {
  id: "updateDataPolicy",
  method: "POST",
  path: "/api/v3/update-data-policy",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateDataResourceOperation: EnvelopeOperation<Envelope<DataResource>> = {
  id: "updateDataResource",
  method: "POST",
  path: "/api/v3/update-data-resource",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateDnefOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateDnef",
  method: "POST",
  path: "/api/v3/update-dnef",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updatePermissionNamespaceOperation: EnvelopeOperation<Envelope<PermissionNamespace>> = {
  id: "updatePermissionNamespace",
  method: "POST",
  path: "/api/v3/update-permission-namespace",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Gives data policies to users, roles, groups or organization nodes.
 *
 * Every target receives every policy; up to 50 policies in one call.
 *
 * `POST /api/v3/authorize-data-policies`
 */
export function authorizeDataPolicies(
  client: Sender,
  input: AuthorizeDataPoliciesRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(authorizeDataPoliciesOperation, input, options);
}

/**
 * Adds several additional fields to a tree data resource.
 *
 * Additional fields give the nodes of a tree further values.
 *
 * `POST /api/v3/batch-create-dnef`
 */
export function batchCreateDnef(
  client: Sender,
  input: BatchCreateDnefRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(batchCreateDnefOperation, input, options);
}

/**
 * Checks whether a name of a data policy is still free.
 *
 * Ask before creating a policy. Nothing is reserved.
 *
 * `GET /api/v3/check-data-policy-exists`
 */
export function checkDataPolicyExists(
  client: Sender,
  input: CheckDataPolicyExistsRequest,
  options?: RequestOptions,
): Promise<Envelope<DataPolicyParameterCheck>> {
  return client.send(checkDataPolicyExistsOperation, input, options);
}

/**
 * Checks whether a code or name of a data resource is still free.
 *
 * Ask before creating a data resource. Nothing is reserved.
 *
 * `GET /api/v3/check-data-resource-exists`
 */
export function checkDataResourceExists(
  client: Sender,
  input: CheckDataResourceExistsRequest,
  options?: RequestOptions,
): Promise<Envelope<DataResourceParameterCheck>> {
  return client.send(checkDataResourceExistsOperation, input, options);
}

/**
 * Checks whether a user, named by your own identifier, is allowed an action on data.
 *
 * As `checkPermission`, with `externalId` in place of the user id. Safe to repeat.
 *
 * `POST /api/v3/check-external-user-permission`
 */
export function checkExternalUserPermission(
  client: Sender,
  input: CheckExternalUserPermissionRequest,
  options?: RequestOptions,
): Promise<Envelope<CheckExternalUserPermissionResult>> {
  return client.send(checkExternalUserPermissionOperation, input, options);
}

/**
 * Checks whether a user is allowed an action on data resources.
 *
 * Answers for each resource. Conditions of the policies, such as place or device, are judged only on request. Safe to
 * repeat.
 *
 * `POST /api/v3/check-permission`
 */
export function checkPermission(
  client: Sender,
  input: CheckPermissionRequest,
  options?: RequestOptions,
): Promise<Envelope<CheckPermissionResult>> {
  return client.send(checkPermissionOperation, input, options);
}

/**
 * Checks whether a code or name of a permission namespace is still free.
 *
 * Ask before creating a namespace. Safe to repeat: nothing is changed or reserved.
 *
 * `POST /api/v3/check-permission-namespace-exists`
 */
export function checkPermissionNamespaceExists(
  client: Sender,
  input?: CheckPermissionNamespaceExistsRequest,
  options?: RequestOptions,
): Promise<Envelope<PermissionNamespaceParameterCheck>> {
  return client.send(checkPermissionNamespaceExistsOperation, input, options);
}

/**
 * Checks an action on several nodes of one level of a tree data resource.
 *
 * Answers for each node whether the user is allowed the action. Safe to repeat.
 *
 * `POST /api/v3/check-user-same-level-permission`
 */
export function checkUserSameLevelPermission(
  client: Sender,
  input: CheckUserSameLevelPermissionRequest,
  options?: RequestOptions,
): Promise<Envelope<CheckUserSameLevelPermissionResult>> {
  return client.send(checkUserSameLevelPermissionOperation, input, options);
}

/**
 * Creates a data policy.
 *
 * A data policy has 1 to 5 statements that allow or refuse actions on data resources. It takes effect for those to whom
 * `authorizeDataPolicies` gives it.
 *
 * `POST /api/v3/create-data-policy`
 */
export function createDataPolicy(
  client: Sender,
  input: CreateDataPolicyRequest,
  options?: RequestOptions,
): Promise<Envelope<DataPolicySummary>> {
  return client.send(createDataPolicyOperation, input, options);
}

/**
 * Creates a data resource of any structure.
 *
 * The structure is a tree, a list of texts or one text, as `type` says. Permissions on it are given by data policies
 * (`createDataPolicy`).
 *
 * `POST /api/v3/create-data-resource`
 */
export function createDataResource(
  client: Sender,
  input: CreateDataResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<DataResource>> {
  return client.send(createDataResourceOperation, input, options);
}

/**
 * Creates a data resource that is a list of texts.
 *
 * The list has 1 to 50 entries. Permissions on it are given by data policies (`createDataPolicy`).
 *
 * `POST /api/v3/create-array-data-resource`
 */
export function createDataResourceByArray(
  client: Sender,
  input: CreateDataResourceByArrayRequest,
  options?: RequestOptions,
): Promise<Envelope<ArrayDataResource>> {
  return client.send(createDataResourceByArrayOperation, input, options);
}

/**
 * Creates a data resource that is one text.
 *
 * The text has at most 200 characters. Permissions on it are given by data policies (`createDataPolicy`).
 *
 * `POST /api/v3/create-string-data-resource`
 */
export function createDataResourceByString(
  client: Sender,
  input: CreateDataResourceByStringRequest,
  options?: RequestOptions,
): Promise<Envelope<StringDataResource>> {
  return client.send(createDataResourceByStringOperation, input, options);
}

/**
 * Creates a data resource that is a tree.
 *
 * The top level has 1 to 50 nodes, and nodes can have children. Permissions on it are given by data policies
 * (`createDataPolicy`).
 *
 * `POST /api/v3/create-tree-data-resource`
 */
export function createDataResourceByTree(
  client: Sender,
  input: CreateDataResourceByTreeRequest,
  options?: RequestOptions,
): Promise<Envelope<TreeDataResource>> {
  return client.send(createDataResourceByTreeOperation, input, options);
}

/**
 * Adds an additional field to a tree data resource.
 *
 * Additional fields give the nodes of a tree further values. The key identifies the field in the data resource.
 *
 * `POST /api/v3/create-dnef`
 */
export function createDnef(
  client: Sender,
  input: CreateDnefRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(createDnefOperation, input, options);
}

/**
 * Creates a permission namespace for data permissions.
 *
 * A namespace holds roles and data resources, whose codes are unique only inside it.
 *
 * `POST /api/v3/create-permission-namespace`
 */
export function createPermissionNamespace(
  client: Sender,
  input: CreatePermissionNamespaceRequest,
  options?: RequestOptions,
): Promise<Envelope<PermissionNamespace>> {
  return client.send(createPermissionNamespaceOperation, input, options);
}

/**
 * Creates several permission namespaces for data permissions.
 *
 * Up to 50 in one call.
 *
 * `POST /api/v3/create-permission-namespaces-batch`
 */
export function createPermissionNamespacesBatch(
  client: Sender,
  input: CreatePermissionNamespacesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(createPermissionNamespacesBatchOperation, input, options);
}

/**
 * Deletes a data policy.
 *
 * Those to whom it was given lose its permissions. There is no call that restores it.
 *
 * `POST /api/v3/delete-data-policy`
 */
export function deleteDataPolicy(
  client: Sender,
  input: DeleteDataPolicyRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteDataPolicyOperation, input, options);
}

/**
 * Deletes a data resource.
 *
 * There is no call that restores it.
 *
 * `POST /api/v3/delete-data-resource`
 */
export function deleteDataResource(
  client: Sender,
  input: DeleteDataResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteDataResourceOperation, input, options);
}

/**
 * Removes an additional field from a tree data resource.
 *
 * The field is identified by its key. There is no call that restores it.
 *
 * `POST /api/v3/delete-dnef`
 */
export function deleteDnef(
  client: Sender,
  input: DeleteDnefRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteDnefOperation, input, options);
}

/**
 * Deletes a permission namespace.
 *
 * There is no call that restores it.
 *
 * `POST /api/v3/delete-permission-namespace`
 */
export function deletePermissionNamespace(
  client: Sender,
  input: DeletePermissionNamespaceRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deletePermissionNamespaceOperation, input, options);
}

/**
 * Deletes several permission namespaces.
 *
 * Up to 10 in one call. There is no call that restores them.
 *
 * `POST /api/v3/delete-permission-namespaces-batch`
 */
export function deletePermissionNamespacesBatch(
  client: Sender,
  input: DeletePermissionNamespacesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deletePermissionNamespacesBatchOperation, input, options);
}

/**
 * Gets one data policy.
 *
 * Use `listDataPolicyTargets` for those to whom it is given.
 *
 * `GET /api/v3/get-data-policy`
 */
export function getDataPolicy(
  client: Sender,
  input: GetDataPolicyRequest,
  options?: RequestOptions,
): Promise<Envelope<DataPolicyDetail>> {
  return client.send(getDataPolicyOperation, input, options);
}

/**
 * Gets one data resource with its content.
 *
 * It is identified by its code and the code of its namespace.
 *
 * `GET /api/v3/get-data-resource`
 */
export function getDataResource(
  client: Sender,
  input: GetDataResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<DataResourceDetail>> {
  return client.send(getDataResourceOperation, input, options);
}

/**
 * Gets the part of a data resource that a user, named by your own identifier, may use.
 *
 * As `getUserResourceStruct`, with `externalId` in place of the user id. Safe to repeat.
 *
 * `POST /api/v3/get-external-user-resource-struct`
 */
export function getExternalUserResourceStruct(
  client: Sender,
  input: GetExternalUserResourceStructRequest,
  options?: RequestOptions,
): Promise<Envelope<ExternalUserResourceStruct>> {
  return client.send(getExternalUserResourceStructOperation, input, options);
}

/**
 * Gets one permission namespace by its code.
 *
 * Use `listPermissionNamespaces` to find the code.
 *
 * `GET /api/v3/get-permission-namespace`
 */
export function getPermissionNamespace(
  client: Sender,
  input: GetPermissionNamespaceRequest,
  options?: RequestOptions,
): Promise<Envelope<PermissionNamespace>> {
  return client.send(getPermissionNamespaceOperation, input, options);
}

/**
 * Gets several permission namespaces by their codes.
 *
 * Answers with a plain list, without pages.
 *
 * `GET /api/v3/get-permission-namespaces-batch`
 */
export function getPermissionNamespacesBatch(
  client: Sender,
  input: GetPermissionNamespacesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<PermissionNamespace[]>> {
  return client.send(getPermissionNamespacesBatchOperation, input, options);
}

/**
 * Lists the data permissions of several users.
 *
 * Restrict it to namespaces. The answer has an entry per user and namespace, with the actions on each data resource.
 * Safe to repeat.
 *
 * `POST /api/v3/get-user-permission-list`
 */
export function getUserPermissionList(
  client: Sender,
  input: GetUserPermissionListRequest,
  options?: RequestOptions,
): Promise<Envelope<UserPermissionList>> {
  return client.send(getUserPermissionListOperation, input, options);
}

/**
 * Lists what a user is allowed to do with given data resources.
 *
 * Answers with the actions on each resource. Safe to repeat.
 *
 * `POST /api/v3/get-user-resource-permission-list`
 */
export function getUserResourcePermissionList(
  client: Sender,
  input: GetUserResourcePermissionListRequest,
  options?: RequestOptions,
): Promise<Envelope<UserResourcePermissionList>> {
  return client.send(getUserResourcePermissionListOperation, input, options);
}

/**
 * Gets the part of a data resource that a user may use, with the actions.
 *
 * Only the member that fits the structure of the resource (one text, list or tree) is filled. Safe to repeat.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/get-user-resource-struct`
 */
export function getUserResourceStruct(
  client: Sender,
  input: GetUserResourceStructRequest,
  options?: RequestOptions,
): Promise<Envelope<UserResourceStruct>> {
  return client.send(getUserResourceStructOperation, input, options);
}

/**
 * Lists data policies with their resources and targets, one page at a time.
 *
 * Pages hold at most 50 policies. Use `listSimpleDataPolicies` where names are enough.
 *
 * `GET /api/v3/list-data-policies`
 */
export function listDataPolicies(
  client: Sender,
  input?: ListDataPoliciesRequest,
  options?: RequestOptions,
): Paged<Envelope<DataPolicyPage>, DataPolicy> {
  return paged(client, listDataPoliciesOperation, input, options);
}

/** @deprecated Former name of `listDataPolicies`. */
export const listDataPolices: typeof listDataPolicies = listDataPolicies;

/**
 * Lists those to whom a data policy is given, one page at a time.
 *
 * Targets are users, roles, groups and organization nodes.
 *
 * `GET /api/v3/list-data-policy-targets`
 */
export function listDataPolicyTargets(
  client: Sender,
  input: ListDataPolicyTargetsRequest,
  options?: RequestOptions,
): Paged<Envelope<DataPolicyTargetPage>, DataPolicyTarget> {
  return paged(client, listDataPolicyTargetsOperation, input, options);
}

/**
 * Lists data resources, one page at a time.
 *
 * Pages hold at most 50 data resources, of all namespaces or of the given ones. The content is left out;
 * `getDataResource` returns it.
 *
 * `GET /api/v3/list-data-resources`
 */
export function listDataResources(
  client: Sender,
  input?: ListDataResourcesRequest,
  options?: RequestOptions,
): Paged<Envelope<DataResourceListItemPage>, DataResourceListItem> {
  return paged(client, listDataResourcesOperation, input, options);
}

/**
 * Lists the additional fields of a tree data resource.
 *
 * Reads from a start index; `nextStartIndex` of the answer continues while `truncated` is true.
 *
 * `GET /api/v3/list-dnef`
 */
export function listDnef(
  client: Sender,
  input: ListDnefRequest,
  options?: RequestOptions,
): Promise<Envelope<DnefPage>> {
  return client.send(listDnefOperation, input, options);
}

/**
 * Lists the roles of a permission namespace, one page at a time.
 *
 * Pages hold at most 50 roles.
 *
 * `GET /api/v3/list-permission-namespace-roles`
 */
export function listPermissionNamespaceRoles(
  client: Sender,
  input: ListPermissionNamespaceRolesRequest,
  options?: RequestOptions,
): Paged<Envelope<PermissionNamespaceRolePage>, PermissionNamespaceRole> {
  return paged(client, listPermissionNamespaceRolesOperation, input, options);
}

/**
 * Lists permission namespaces, one page at a time.
 *
 * Pages hold at most 50 namespaces.
 *
 * `GET /api/v3/list-permission-namespaces`
 */
export function listPermissionNamespaces(
  client: Sender,
  input?: ListPermissionNamespacesRequest,
  options?: RequestOptions,
): Paged<Envelope<PermissionNamespaceListItemPage>, PermissionNamespaceListItem> {
  return paged(client, listPermissionNamespacesOperation, input, options);
}

/**
 * Lists which users may use which data resources, and through what, page by page.
 *
 * Each entry joins one user and one data resource with the policies, roles, groups and organization nodes behind the
 * permission. Safe to repeat.
 *
 * `POST /api/v3/list-permission-view/data`
 */
export function listPermissionView(
  client: Sender,
  input?: ListPermissionViewRequest,
  options?: RequestOptions,
): Paged<Envelope<PermissionViewPage>, PermissionView> {
  return paged(client, listPermissionViewOperation, input, options);
}

/**
 * Lists the users who are allowed actions on data resources.
 *
 * Takes up to 50 resources and 50 actions. Safe to repeat.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/list-resource-targets`
 */
export function listResourceTargets(
  client: Sender,
  input: ListResourceTargetsRequest,
  options?: RequestOptions,
): Promise<Envelope<ResourceTargetList>> {
  return client.send(listResourceTargetsOperation, input, options);
}

/**
 * Lists the names of data policies, one page at a time.
 *
 * Pages hold at most 50 policies; resources and targets are left out.
 *
 * `GET /api/v3/list-simple-data-policies`
 */
export function listSimpleDataPolicies(
  client: Sender,
  input?: ListSimpleDataPoliciesRequest,
  options?: RequestOptions,
): Paged<Envelope<SimpleDataPolicyPage>, SimpleDataPolicy> {
  return paged(client, listSimpleDataPoliciesOperation, input, options);
}

/** @deprecated Former name of `listSimpleDataPolicies`. */
export const listSimpleDataPolices: typeof listSimpleDataPolicies = listSimpleDataPolicies;

/**
 * Takes a data policy away from one target.
 *
 * A target is a user, role, group or organization node. The policy itself stays.
 *
 * `POST /api/v3/revoke-data-policy`
 */
export function revokeDataPolicy(
  client: Sender,
  input: RevokeDataPolicyRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(revokeDataPolicyOperation, input, options);
}

/**
 * Changes a data policy.
 *
 * Fields that are left out stay as they are; given statements replace the stored ones.
 *
 * `POST /api/v3/update-data-policy`
 */
export function updateDataPolicy(
  client: Sender,
  input: UpdateDataPolicyRequest,
  options?: RequestOptions,
): Promise<Envelope<DataPolicySummary>> {
  return client.send(updateDataPolicyOperation, input, options);
}

/**
 * Changes a data resource.
 *
 * Fields that are left out stay as they are; a given structure replaces the stored one. The code and the kind cannot be
 * changed.
 *
 * `POST /api/v3/update-data-resource`
 */
export function updateDataResource(
  client: Sender,
  input: UpdateDataResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<DataResource>> {
  return client.send(updateDataResourceOperation, input, options);
}

/**
 * Changes an additional field of a tree data resource.
 *
 * Label, description and choices can be changed; key and kind of value cannot.
 *
 * `POST /api/v3/update-dnef`
 */
export function updateDnef(
  client: Sender,
  input: UpdateDnefRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateDnefOperation, input, options);
}

/**
 * Changes a permission namespace.
 *
 * Fields that are left out stay as they are. A new code must be used in all later calls.
 *
 * `POST /api/v3/update-permission-namespace`
 */
export function updatePermissionNamespace(
  client: Sender,
  input: UpdatePermissionNamespaceRequest,
  options?: RequestOptions,
): Promise<Envelope<PermissionNamespace>> {
  return client.send(updatePermissionNamespaceOperation, input, options);
}

// Generated from spec/genauth/management/resources-and-permissions.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest, queryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { AuthorizedResourcePage } from "../shared/permissions.models.js";
import type {
  AssociateTenantResourceRequest,
  AuthorizeResourcesRequest,
  BatchDeleteCommonResourceRequest,
  CommonResource,
  CommonResourcePage,
  CreateNamespaceRequest,
  CreateNamespacesBatchRequest,
  CreateResourceRequest,
  CreateResourcesBatchRequest,
  DeleteNamespaceRequest,
  DeleteNamespacesBatchRequest,
  DeleteResourceRequest,
  DeleteResourcesBatchRequest,
  GetNamespaceRequest,
  GetNamespacesBatchRequest,
  GetResourceAuthorizedTargetsRequest,
  GetResourceRequest,
  GetResourcesBatchRequest,
  GetTargetAuthorizedResourcesRequest,
  IsActionAllowedRequest,
  IsActionAllowedResult,
  ListCommonResourceRequest,
  ListNamespaceRolesRequest,
  ListNamespacesRequest,
  ListResourcesRequest,
  Namespace,
  NamespaceListItem,
  NamespaceListItemPage,
  NamespaceRole,
  NamespaceUpdate,
  Resource,
  ResourceAuthorizedTarget,
  ResourceAuthorizedTargetPage,
  ResourcePage,
  UpdateResourceRequest,
} from "./resources-and-permissions.models.js";

const associateTenantResourceOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "associateTenantResource",
  method: "POST",
  path: "/api/v3/associate-tenant-resource",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const authorizeResourcesOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "authorizeResources",
  method: "POST",
  path: "/api/v3/authorize-resources",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const batchDeleteCommonResourceOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "batchDeleteCommonResource",
  method: "POST",
  path: "/api/v3/delete-common-resources-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createNamespaceOperation: EnvelopeOperation<Envelope<Namespace>> = {
  id: "createNamespace",
  method: "POST",
  path: "/api/v3/create-namespace",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createNamespacesBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "createNamespacesBatch",
  method: "POST",
  path: "/api/v3/create-namespaces-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createResourceOperation: EnvelopeOperation<Envelope<Resource>> = {
  id: "createResource",
  method: "POST",
  path: "/api/v3/create-resource",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createResourcesBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "createResourcesBatch",
  method: "POST",
  path: "/api/v3/create-resources-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteNamespaceOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteNamespace",
  method: "POST",
  path: "/api/v3/delete-namespace",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteNamespacesBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteNamespacesBatch",
  method: "POST",
  path: "/api/v3/delete-namespaces-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteResourceOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteResource",
  method: "POST",
  path: "/api/v3/delete-resource",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteResourcesBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteResourcesBatch",
  method: "POST",
  path: "/api/v3/delete-resources-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getAuthorizedResourcesOperation: EnvelopeOperation<Envelope<AuthorizedResourcePage>> = {
  id: "getAuthorizedResources",
  method: "GET",
  path: "/api/v3/get-authorized-resources",
  security: [["accessKey"], ["managementToken"]],
  parameters: { resourceList: { in: "query", style: "brackets" } },
  build: queryRequest,
};
const getNamespaceOperation: EnvelopeOperation<Envelope<Namespace>> = {
  id: "getNamespace",
  method: "GET",
  path: "/api/v3/get-namespace",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getNamespacesBatchOperation: EnvelopeOperation<Envelope<Namespace[]>> = {
  id: "getNamespacesBatch",
  method: "GET",
  path: "/api/v3/get-namespaces-batch",
  security: [["accessKey"], ["managementToken"]],
  parameters: { codeList: { in: "query", style: "brackets" } },
  build: queryRequest,
};
const getResourceOperation: EnvelopeOperation<Envelope<Resource>> = {
  id: "getResource",
  method: "GET",
  path: "/api/v3/get-resource",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getResourceAuthorizedTargetsOperation: EnvelopeOperation<Envelope<ResourceAuthorizedTargetPage>, ResourceAuthorizedTarget> = {
  id: "getResourceAuthorizedTargets",
  method: "POST",
  path: "/api/v3/get-resource-authorized-targets",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const getResourcesBatchOperation: EnvelopeOperation<Envelope<Resource[]>> = {
  id: "getResourcesBatch",
  method: "GET",
  path: "/api/v3/get-resources-batch",
  security: [["accessKey"], ["managementToken"]],
  parameters: { codeList: { in: "query", style: "brackets" } },
  build: queryRequest,
};
const isActionAllowedOperation: EnvelopeOperation<Envelope<IsActionAllowedResult>> = {
  id: "isActionAllowed",
  method: "POST",
  path: "/api/v3/is-action-allowed",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const listCommonResourceOperation: EnvelopeOperation<Envelope<CommonResourcePage>, CommonResource> = {
  id: "listCommonResource",
  method: "GET",
  path: "/api/v3/list-common-resource",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listNamespaceRolesOperation: EnvelopeOperation<Envelope<NamespaceRole>> = {
  id: "listNamespaceRoles",
  method: "GET",
  path: "/api/v3/list-namespace-roles",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listNamespacesOperation: EnvelopeOperation<Envelope<NamespaceListItemPage>, NamespaceListItem> = {
  id: "listNamespaces",
  method: "GET",
  path: "/api/v3/list-namespaces",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listResourcesOperation: EnvelopeOperation<Envelope<ResourcePage>, Resource> = {
  id: "listResources",
  method: "GET",
  path: "/api/v3/list-resources",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const updateNamespaceOperation: EnvelopeOperation<Envelope<NamespaceUpdate>> = {
  id: "updateNamespace",
  method: "POST",
  path: "/api/v3/update-namespace",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateResourceOperation: EnvelopeOperation<Envelope<Resource>> = {
  id: "updateResource",
  method: "POST",
  path: "/api/v3/update-resource",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Links a resource of an application to a tenant, or unlinks it.
 *
 * `association` says which of the two.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/associate-tenant-resource`
 */
export function associateTenantResource(
  client: Sender,
  input: AssociateTenantResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(associateTenantResourceOperation, input, options);
}

/**
 * Allows actions on resources to users, roles, groups or departments.
 *
 * At most 10 entries in one call, each with up to 100 targets of one kind and up to 50 actions per resource.
 *
 * `POST /api/v3/authorize-resources`
 */
export function authorizeResources(
  client: Sender,
  input: AuthorizeResourcesRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(authorizeResourcesOperation, input, options);
}

/**
 * Deletes several general resources by their identifiers.
 *
 * The identifiers come from `listCommonResource`. There is no call that restores the resources.
 *
 * `POST /api/v3/delete-common-resources-batch`
 */
export function batchDeleteCommonResource(
  client: Sender,
  input: BatchDeleteCommonResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(batchDeleteCommonResourceOperation, input, options);
}

/**
 * Creates a permission namespace.
 *
 * A namespace groups resources and roles, whose codes are unique only inside it.
 *
 * `POST /api/v3/create-namespace`
 */
export function createNamespace(
  client: Sender,
  input: CreateNamespaceRequest,
  options?: RequestOptions,
): Promise<Envelope<Namespace>> {
  return client.send(createNamespaceOperation, input, options);
}

/**
 * Creates several permission namespaces.
 *
 * Up to 50 in one call.
 *
 * `POST /api/v3/create-namespaces-batch`
 */
export function createNamespacesBatch(
  client: Sender,
  input: CreateNamespacesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(createNamespacesBatchOperation, input, options);
}

/**
 * Creates a resource in a permission namespace.
 *
 * A resource is something that permissions are about: data, an API, a menu, a button or another part of a user
 * interface. Its code identifies it in the namespace.
 *
 * `POST /api/v3/create-resource`
 */
export function createResource(
  client: Sender,
  input: CreateResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<Resource>> {
  return client.send(createResourceOperation, input, options);
}

/**
 * Creates several resources in a permission namespace.
 *
 * Up to 50 resources in one call.
 *
 * `POST /api/v3/create-resources-batch`
 */
export function createResourcesBatch(
  client: Sender,
  input: CreateResourcesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(createResourcesBatchOperation, input, options);
}

/**
 * Deletes a permission namespace.
 *
 * There is no call that restores it.
 *
 * `POST /api/v3/delete-namespace`
 */
export function deleteNamespace(
  client: Sender,
  input: DeleteNamespaceRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteNamespaceOperation, input, options);
}

/**
 * Deletes several permission namespaces.
 *
 * Up to 10 in one call. There is no call that restores them.
 *
 * `POST /api/v3/delete-namespaces-batch`
 */
export function deleteNamespacesBatch(
  client: Sender,
  input: DeleteNamespacesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteNamespacesBatchOperation, input, options);
}

/**
 * Deletes a resource.
 *
 * There is no call that restores it.
 *
 * `POST /api/v3/delete-resource`
 */
export function deleteResource(
  client: Sender,
  input: DeleteResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteResourceOperation, input, options);
}

/**
 * Deletes several resources.
 *
 * Up to 50 in one call, named by their codes in a namespace or by their identifiers. There is no call that restores
 * them.
 *
 * `POST /api/v3/delete-resources-batch`
 */
export function deleteResourcesBatch(
  client: Sender,
  input?: DeleteResourcesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteResourcesBatchOperation, input, options);
}

/**
 * Lists the resources that a user, role or group may use.
 *
 * Restrict it to a namespace, a kind of resource or single resources. Refused permissions are left out unless asked
 * for.
 *
 * `GET /api/v3/get-authorized-resources`
 */
export function getAuthorizedResources(
  client: Sender,
  input: GetTargetAuthorizedResourcesRequest,
  options?: RequestOptions,
): Promise<Envelope<AuthorizedResourcePage>> {
  return client.send(getAuthorizedResourcesOperation, input, options);
}

/**
 * Gets one permission namespace by its code.
 *
 * Use `listNamespaces` to find the code.
 *
 * `GET /api/v3/get-namespace`
 */
export function getNamespace(
  client: Sender,
  input: GetNamespaceRequest,
  options?: RequestOptions,
): Promise<Envelope<Namespace>> {
  return client.send(getNamespaceOperation, input, options);
}

/**
 * Gets several permission namespaces by their codes.
 *
 * Answers with a plain list, without pages.
 *
 * `GET /api/v3/get-namespaces-batch`
 */
export function getNamespacesBatch(
  client: Sender,
  input: GetNamespacesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<Namespace[]>> {
  return client.send(getNamespacesBatchOperation, input, options);
}

/**
 * Gets one resource by its code.
 *
 * A code is unique only inside its namespace.
 *
 * `GET /api/v3/get-resource`
 */
export function getResource(
  client: Sender,
  input: GetResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<Resource>> {
  return client.send(getResourceOperation, input, options);
}

/**
 * Lists who is allowed to use a resource, one page at a time.
 *
 * Each entry names a user, role, group or department and the actions that it is allowed.
 *
 * `POST /api/v3/get-resource-authorized-targets`
 */
export function getResourceAuthorizedTargets(
  client: Sender,
  input: GetResourceAuthorizedTargetsRequest,
  options?: RequestOptions,
): Paged<Envelope<ResourceAuthorizedTargetPage>, ResourceAuthorizedTarget> {
  return paged(client, getResourceAuthorizedTargetsOperation, input, options);
}

/**
 * Gets several resources of a permission namespace by their codes.
 *
 * All resources come from the same namespace.
 *
 * `GET /api/v3/get-resources-batch`
 */
export function getResourcesBatch(
  client: Sender,
  input: GetResourcesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<Resource[]>> {
  return client.send(getResourcesBatchOperation, input, options);
}

/**
 * Checks whether a user is allowed an action on a resource.
 *
 * Answers yes or no. Safe to repeat: nothing is changed.
 *
 * `POST /api/v3/is-action-allowed`
 */
export function isActionAllowed(
  client: Sender,
  input: IsActionAllowedRequest,
  options?: RequestOptions,
): Promise<Envelope<IsActionAllowedResult>> {
  return client.send(isActionAllowedOperation, input, options);
}

/**
 * Lists general resources of several namespaces, one page at a time.
 *
 * Pages hold at most 50 resources; `batchDeleteCommonResource` takes the identifiers that the answer holds.
 *
 * `GET /api/v3/list-common-resource`
 */
export function listCommonResource(
  client: Sender,
  input?: ListCommonResourceRequest,
  options?: RequestOptions,
): Paged<Envelope<CommonResourcePage>, CommonResource> {
  return paged(client, listCommonResourceOperation, input, options);
}

/**
 * Lists the roles of a permission namespace, one page at a time.
 *
 * Pages hold at most 50 roles. The answer is documented in the shape of a single role.
 *
 * `GET /api/v3/list-namespace-roles`
 */
export function listNamespaceRoles(
  client: Sender,
  input: ListNamespaceRolesRequest,
  options?: RequestOptions,
): Promise<Envelope<NamespaceRole>> {
  return client.send(listNamespaceRolesOperation, input, options);
}

/**
 * Lists permission namespaces, one page at a time.
 *
 * Pages hold at most 50 namespaces.
 *
 * `GET /api/v3/list-namespaces`
 */
export function listNamespaces(
  client: Sender,
  input?: ListNamespacesRequest,
  options?: RequestOptions,
): Paged<Envelope<NamespaceListItemPage>, NamespaceListItem> {
  return paged(client, listNamespacesOperation, input, options);
}

/**
 * Lists the resources of a permission namespace, one page at a time.
 *
 * Pages hold at most 50 resources; restrict them to one kind with `type`.
 *
 * `GET /api/v3/list-resources`
 */
export function listResources(
  client: Sender,
  input?: ListResourcesRequest,
  options?: RequestOptions,
): Paged<Envelope<ResourcePage>, Resource> {
  return paged(client, listResourcesOperation, input, options);
}

/**
 * Changes a permission namespace.
 *
 * Fields that are left out stay as they are. A new code must be used in all later calls.
 *
 * `POST /api/v3/update-namespace`
 */
export function updateNamespace(
  client: Sender,
  input: NamespaceUpdate,
  options?: RequestOptions,
): Promise<Envelope<NamespaceUpdate>> {
  return client.send(updateNamespaceOperation, input, options);
}

/**
 * Changes a resource.
 *
 * Fields that are left out stay as they are. The code and the namespace say which resource is meant and cannot be
 * changed.
 *
 * `POST /api/v3/update-resource`
 */
export function updateResource(
  client: Sender,
  input: UpdateResourceRequest,
  options?: RequestOptions,
): Promise<Envelope<Resource>> {
  return client.send(updateResourceOperation, input, options);
}

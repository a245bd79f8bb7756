// Generated from spec/genauth/management/roles.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest, queryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { Role, RolePage } from "../shared/permissions.models.js";
import type { User, UserPage } from "../shared/users.models.js";
import type {
  AssignRoleBatchRequest,
  AssignRoleRequest,
  CheckMutualExclusionRequest,
  CheckParamsNamespaceRequest,
  CheckRoleMutualExclusionResult,
  CreateAdminRoleRequest,
  CreateRoleRequest,
  CreateRolesBatchRequest,
  DeleteAdminRolesBatchRequest,
  DeleteRolesBatchRequest,
  DeleteRolesRequest,
  GetRoleAuthorizedResourcesRequest,
  GetRoleRequest,
  ListRoleAssignmentsRequest,
  ListRoleDepartmentsRequest,
  ListRoleMembersRequest,
  ListRolesRequest,
  RevokeRoleBatchRequest,
  RevokeRoleRequest,
  RoleAssignmentPage,
  RoleAuthorizedResourcePage,
  RoleDepartment,
  RoleDepartmentPage,
  RoleParameterCheck,
  RolePermission,
  UpdateRoleRequest,
} from "./roles.models.js";

const assignRoleOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "assignRole",
  method: "POST",
  path: "/api/v3/assign-role",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const assignRoleBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "assignRoleBatch",
  method: "POST",
  path: "/api/v3/assign-role-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const checkMutualExclusionOperation: EnvelopeOperation<Envelope<CheckRoleMutualExclusionResult>> = {
  id: "checkMutualExclusion",
  method: "POST",
  path: "/api/v3/check-role-mutual-exclusion",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const checkParamsNamespaceOperation: EnvelopeOperation<Envelope<RoleParameterCheck>> = {
  id: "checkParamsNamespace",
  method: "POST",
  path: "/api/v3/check-role-params",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const createAdminRoleOperation: EnvelopeOperation<Envelope<RoleParameterCheck>> = {
  id: "createAdminRole",
  method: "POST",
  path: "/api/v3/create-admin-role",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createRoleOperation: EnvelopeOperation<Envelope<Role>> = {
  id: "createRole",
  method: "POST",
  path: "/api/v3/create-role",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createRolesBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "createRolesBatch",
  method: "POST",
  path: "/api/v3/create-roles-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteAdminRolesBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteAdminRolesBatch",
  method: "POST",
  path: "/api/v3/delete-admin-roles",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteRolesOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteRoles",
  method: "POST",
  path: "/api/v3/multiple-namespace-delete-roles-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteRolesBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteRolesBatch",
  method: "POST",
  path: "/api/v3/delete-roles-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getRoleOperation: EnvelopeOperation<Envelope<Role>> = {
  id: "getRole",
  method: "GET",
  path: "/api/v3/get-role",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getRoleAuthorizedResourcesOperation: EnvelopeOperation<Envelope<RoleAuthorizedResourcePage>> = {
  id: "getRoleAuthorizedResources",
  method: "GET",
  path: "/api/v3/get-role-authorized-resources",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listRoleAssignmentsOperation: EnvelopeOperation<Envelope<RoleAssignmentPage>, RolePermission> = {
  id: "listRoleAssignments",
  method: "GET",
  path: "/api/v3/list-role-assignments",
  security: [["accessKey"], ["managementToken"]],
  parameters: { targetType: { in: "query", style: "brackets" } },
  build: queryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["data"], total: ["totalCount"] },
};
const listRoleDepartmentsOperation: EnvelopeOperation<Envelope<RoleDepartmentPage>, RoleDepartment> = {
  id: "listRoleDepartments",
  method: "GET",
  path: "/api/v3/list-role-departments",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listRoleMembersOperation: EnvelopeOperation<Envelope<UserPage>, User> = {
  id: "listRoleMembers",
  method: "GET",
  path: "/api/v3/list-role-members",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listRolesOperation: EnvelopeOperation<Envelope<RolePage>, Role> = {
  id: "listRoles",
  method: "GET",
  path: "/api/v3/list-roles",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const revokeRoleOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "revokeRole",
  method: "POST",
  path: "/api/v3/revoke-role",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const revokeRoleBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "revokeRoleBatch",
  method: "POST",
  path: "/api/v3/revoke-role-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateRoleOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateRole",
  method: "POST",
  path: "/api/v3/update-role",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Assigns a role to users, groups or departments.
 *
 * Up to 50 targets in one call. The assignment can begin and end at given times.
 *
 * `POST /api/v3/assign-role`
 */
export function assignRole(
  client: Sender,
  input: AssignRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(assignRoleOperation, input, options);
}

/**
 * Assigns several roles to several targets.
 *
 * Every target gets every role; at most 10 targets and 10 roles in one call.
 *
 * `POST /api/v3/assign-role-batch`
 */
export function assignRoleBatch(
  client: Sender,
  input: AssignRoleBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(assignRoleBatchOperation, input, options);
}

/**
 * Checks whether some of the given roles exclude each other.
 *
 * Call it before assigning several roles to the same person.
 *
 * `POST /api/v3/check-role-mutual-exclusion`
 */
export function checkMutualExclusion(
  client: Sender,
  input: CheckMutualExclusionRequest,
  options?: RequestOptions,
): Promise<Envelope<CheckRoleMutualExclusionResult>> {
  return client.send(checkMutualExclusionOperation, input, options);
}

/**
 * Checks whether a role code or role name may be used in a namespace.
 *
 * Call it before creating or renaming a role, for example while a form is filled in.
 *
 * `POST /api/v3/check-role-params`
 */
export function checkParamsNamespace(
  client: Sender,
  input: CheckParamsNamespaceRequest,
  options?: RequestOptions,
): Promise<Envelope<RoleParameterCheck>> {
  return client.send(checkParamsNamespaceOperation, input, options);
}

/**
 * Creates an administrator role.
 *
 * For people who administer the user pool in the console, apart from the roles of your own applications.
 *
 * `POST /api/v3/create-admin-role`
 */
export function createAdminRole(
  client: Sender,
  input: CreateAdminRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<RoleParameterCheck>> {
  return client.send(createAdminRoleOperation, input, options);
}

/**
 * Creates a role in a permission namespace.
 *
 * The code identifies the role in later calls and must be unused in the namespace. The role can be switched off
 * automatically at a given time.
 *
 * `POST /api/v3/create-role`
 */
export function createRole(
  client: Sender,
  input: CreateRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<Role>> {
  return client.send(createRoleOperation, input, options);
}

/**
 * Creates up to 50 roles in one call.
 *
 * Each item names its own permission namespace, `default` when left out.
 *
 * `POST /api/v3/create-roles-batch`
 */
export function createRolesBatch(
  client: Sender,
  input: CreateRolesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(createRolesBatchOperation, input, options);
}

/**
 * Deletes up to 50 administrator roles.
 *
 * Administrators with these roles lose what the roles allowed; this cannot be undone.
 *
 * `POST /api/v3/delete-admin-roles`
 */
export function deleteAdminRolesBatch(
  client: Sender,
  input: DeleteAdminRolesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteAdminRolesBatchOperation, input, options);
}

/**
 * Deletes up to 50 roles of several permission namespaces.
 *
 * Each role is named by code and namespace. All assignments of these roles end with them; this cannot be undone.
 *
 * `POST /api/v3/multiple-namespace-delete-roles-batch`
 */
export function deleteRoles(
  client: Sender,
  input: DeleteRolesRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteRolesOperation, input, options);
}

/**
 * Deletes up to 50 roles of one permission namespace.
 *
 * All assignments of these roles end with them; this cannot be undone. For roles of several namespaces use
 * `deleteRoles`.
 *
 * `POST /api/v3/delete-roles-batch`
 */
export function deleteRolesBatch(
  client: Sender,
  input: DeleteRolesBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteRolesBatchOperation, input, options);
}

/**
 * Gets one role by its code.
 *
 * A code is unique only inside its permission namespace, so give the namespace unless the role is in the default one.
 *
 * `GET /api/v3/get-role`
 */
export function getRole(client: Sender, input: GetRoleRequest, options?: RequestOptions): Promise<Envelope<Role>> {
  return client.send(getRoleOperation, input, options);
}

/**
 * Lists the resources that a role is allowed to use, with their actions.
 *
 * Restrict it to a namespace or to one kind of resource.
 *
 * `GET /api/v3/get-role-authorized-resources`
 */
export function getRoleAuthorizedResources(
  client: Sender,
  input: GetRoleAuthorizedResourcesRequest,
  options?: RequestOptions,
): Promise<Envelope<RoleAuthorizedResourcePage>> {
  return client.send(getRoleAuthorizedResourcesOperation, input, options);
}

/**
 * Lists to whom a role is assigned, one page at a time.
 *
 * Pages hold at most 50 assignments; `query` restricts the result.
 *
 * `GET /api/v3/list-role-assignments`
 */
export function listRoleAssignments(
  client: Sender,
  input: ListRoleAssignmentsRequest,
  options?: RequestOptions,
): Paged<Envelope<RoleAssignmentPage>, RolePermission> {
  return paged(client, listRoleAssignmentsOperation, input, options);
}

/**
 * Lists the departments that a role is assigned to.
 *
 * One page of at most 50 departments at a time.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-role-departments`
 */
export function listRoleDepartments(
  client: Sender,
  input: ListRoleDepartmentsRequest,
  options?: RequestOptions,
): Paged<Envelope<RoleDepartmentPage>, RoleDepartment> {
  return paged(client, listRoleDepartmentsOperation, input, options);
}

/**
 * Lists the users who have a role, one page at a time.
 *
 * Pages hold at most 50 users. Custom data and identities are included on request.
 *
 * `GET /api/v3/list-role-members`
 */
export function listRoleMembers(
  client: Sender,
  input: ListRoleMembersRequest,
  options?: RequestOptions,
): Paged<Envelope<UserPage>, User> {
  return paged(client, listRoleMembersOperation, input, options);
}

/**
 * Lists roles, one page at a time.
 *
 * Covers one permission namespace; pages hold at most 50 roles.
 *
 * `GET /api/v3/list-roles`
 */
export function listRoles(
  client: Sender,
  input?: ListRolesRequest,
  options?: RequestOptions,
): Paged<Envelope<RolePage>, Role> {
  return paged(client, listRolesOperation, input, options);
}

/**
 * Takes a role away from users, groups or departments.
 *
 * Up to 50 targets in one call. The role itself stays.
 *
 * `POST /api/v3/revoke-role`
 */
export function revokeRole(
  client: Sender,
  input: RevokeRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(revokeRoleOperation, input, options);
}

/**
 * Takes several roles away from several targets.
 *
 * Every role is taken from every target; at most 50 targets and 10 roles in one call.
 *
 * `POST /api/v3/revoke-role-batch`
 */
export function revokeRoleBatch(
  client: Sender,
  input: RevokeRoleBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(revokeRoleBatchOperation, input, options);
}

/**
 * Changes a role.
 *
 * The role is named by its present `code` and namespace; `newCode` gives it another code, and is sent unchanged to keep
 * it.
 *
 * `POST /api/v3/update-role`
 */
export function updateRole(
  client: Sender,
  input: UpdateRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateRoleOperation, input, options);
}

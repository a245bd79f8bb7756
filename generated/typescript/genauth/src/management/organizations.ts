// Generated from spec/genauth/management/organizations.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest, queryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { UserSyncRelation } from "../shared/organizations.models.js";
import type { User, UserPage } from "../shared/users.models.js";
import type {
  AddDepartmentMembersRequest,
  CreateDepartmentRequest,
  CreateDepartmentTreeRequest,
  CreateOrganizationRequest,
  DeleteDepartmentRequest,
  DeleteDepartmentSyncRelationsRequest,
  DeleteOrganizationRequest,
  Department,
  DepartmentPage,
  DepartmentTreeResult,
  GetAllDepartmentsRequest,
  GetDepartmentAllAppRequest,
  GetDepartmentByIdRequest,
  GetDepartmentRequest,
  GetDepartmentSyncRelationsRequest,
  GetOrganizationRequest,
  GetOrganizationsBatchRequest,
  GetParentDepartmentRequest,
  IsUserInDepartmentRequest,
  IsUserInDepartmentResult,
  ListChildrenDepartmentsRequest,
  ListDepartmentMemberIdsRequest,
  ListDepartmentMembersRequest,
  ListOrganizationsRequest,
  Organization,
  OrganizationPage,
  RemoveDepartmentMembersRequest,
  SearchDepartmentMembersRequest,
  SearchDepartmentsListRequest,
  SearchDepartmentsRequest,
  SearchOrganizationsRequest,
  UpdateDepartmentRequest,
  UpdateNodeStatusRequest,
  UpdateOrganizationRequest,
  UpdateOrganizationStatusRequest,
} from "./organizations.models.js";

const addDepartmentMembersOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "addDepartmentMembers",
  method: "POST",
  path: "/api/v3/add-department-members",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createDepartmentOperation: EnvelopeOperation<Envelope<Department>> = {
  id: "createDepartment",
  method: "POST",
  path: "/api/v3/create-department",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createDepartmentTreeOperation: EnvelopeOperation<Envelope<DepartmentTreeResult>> = {
  id: "createDepartmentTree",
  method: "POST",
  path: "/api/v3/create-department-tree",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createOrganizationOperation: EnvelopeOperation<Envelope<Organization>> = {
  id: "createOrganization",
  method: "POST",
  path: "/api/v3/create-organization",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteDepartmentOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteDepartment",
  method: "POST",
  path: "/api/v3/delete-department",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteDepartmentSyncRelationsOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteDepartmentSyncRelations",
  method: "POST",
  path: "/api/v3/delete-department-sync-relations",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteOrganizationOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteOrganization",
  method: "POST",
  path: "/api/v3/delete-organization",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getAllDepartmentsOperation: EnvelopeOperation<Envelope<DepartmentPage>> = {
  id: "getAllDepartments",
  method: "GET",
  path: "/api/v3/get-all-departments",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getDepartmentOperation: EnvelopeOperation<Envelope<Department>> = {
  id: "getDepartment",
  method: "GET",
  path: "/api/v3/get-department",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getDepartmentAllAppOperation: EnvelopeOperation<Envelope<Department>> = {
  id: "getDepartmentAllApp",
  method: "POST",
  path: "/api/v3/get-department-available-app",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const getDepartmentByIdOperation: EnvelopeOperation<Envelope<Department>> = {
  id: "getDepartmentById",
  method: "GET",
  path: "/api/v3/get-department-by-id",
  security: [["accessKey"], ["managementToken"]],
  parameters: { appTypeList: { in: "query", style: "brackets" } },
  build: queryRequest,
};
const getDepartmentSyncRelationsOperation: EnvelopeOperation<Envelope<UserSyncRelation[]>> = {
  id: "getDepartmentSyncRelations",
  method: "GET",
  path: "/api/v3/get-department-sync-relations",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getOrganizationOperation: EnvelopeOperation<Envelope<Organization>> = {
  id: "getOrganization",
  method: "GET",
  path: "/api/v3/get-organization",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getOrganizationsBatchOperation: EnvelopeOperation<Envelope<Organization[]>> = {
  id: "getOrganizationsBatch",
  method: "GET",
  path: "/api/v3/get-organization-batch",
  security: [["accessKey"], ["managementToken"]],
  parameters: { organizationCodeList: { in: "query", style: "brackets" } },
  build: queryRequest,
};
const getParentDepartmentOperation: EnvelopeOperation<Envelope<Department>> = {
  id: "getParentDepartment",
  method: "GET",
  path: "/api/v3/get-parent-department",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const isUserInDepartmentOperation: EnvelopeOperation<Envelope<IsUserInDepartmentResult>> = {
  id: "isUserInDepartment",
  method: "GET",
  path: "/api/v3/is-user-in-department",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listChildrenDepartmentsOperation: EnvelopeOperation<Envelope<DepartmentPage>> = {
  id: "listChildrenDepartments",
  method: "GET",
  path: "/api/v3/list-children-departments",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listDepartmentMemberIdsOperation: EnvelopeOperation<Envelope<string[]>> = {
  id: "listDepartmentMemberIds",
  method: "GET",
  path: "/api/v3/list-department-member-ids",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listDepartmentMembersOperation: EnvelopeOperation<Envelope<UserPage>, User> = {
  id: "listDepartmentMembers",
  method: "GET",
  path: "/api/v3/list-department-members",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listOrganizationsOperation: EnvelopeOperation<Envelope<OrganizationPage>, Organization> = {
  id: "listOrganizations",
  method: "GET",
  path: "/api/v3/list-organizations",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const removeDepartmentMembersOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "removeDepartmentMembers",
  method: "POST",
  path: "/api/v3/remove-department-members",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const searchDepartmentMembersOperation: EnvelopeOperation<Envelope<UserPage>, User> = {
  id: "searchDepartmentMembers",
  method: "GET",
  path: "/api/v3/search-department-members",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const searchDepartmentsOperation: EnvelopeOperation<Envelope<Department[]>> = {
  id: "searchDepartments",
  method: "POST",
  path: "/api/v3/search-departments",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const searchDepartmentsListOperation: EnvelopeOperation<Envelope<Department[]>> = {
  id: "searchDepartmentsList",
  method: "POST",
  path: "/api/v3/search-departments-list",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const searchOrganizationsOperation: EnvelopeOperation<Envelope<OrganizationPage>, Organization> = {
  id: "searchOrganizations",
  method: "GET",
  path: "/api/v3/search-organizations",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const updateDepartmentOperation: EnvelopeOperation<Envelope<Department>> = {
  id: "updateDepartment",
  method: "POST",
  path: "/api/v3/update-department",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateNodeStatusOperation: EnvelopeOperation<Envelope<{ [member: string]: unknown }>> = {
  id: "updateNodeStatus",
  method: "POST",
  path: "/api/v3/update-department-status",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const updateOrganizationOperation: EnvelopeOperation<Envelope<Organization>> = {
  id: "updateOrganization",
  method: "POST",
  path: "/api/v3/update-organization",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateOrganizationStatusOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateOrganizationStatus",
  method: "POST",
  path: "/api/v3/update-organization-status",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Adds users to a department.
 *
 * Users keep their other departments. `departmentIdType` says what kind of identifier `departmentId` is.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/add-department-members`
 */
export function addDepartmentMembers(
  client: Sender,
  input: AddDepartmentMembersRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(addDepartmentMembersOperation, input, options);
}

/**
 * Creates a department inside an organization.
 *
 * The new department is placed below `parentDepartmentId`; use `root` for the top of the tree. `departmentIdType` says
 * what kind of identifier the parent's is.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/create-department`
 */
export function createDepartment(
  client: Sender,
  input: CreateDepartmentRequest,
  options?: RequestOptions,
): Promise<Envelope<Department>> {
  return client.send(createDepartmentOperation, input, options);
}

/**
 * Creates or updates a department tree with its members in one call.
 *
 * For bringing a whole organization in at once. The answer counts how many users and departments were added and
 * updated.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/create-department-tree`
 */
export function createDepartmentTree(
  client: Sender,
  input: CreateDepartmentTreeRequest,
  options?: RequestOptions,
): Promise<Envelope<DepartmentTreeResult>> {
  return client.send(createDepartmentTreeOperation, input, options);
}

/**
 * Creates an organization.
 *
 * The code identifies it in all later calls and must be unused. The root department of the organization is created with
 * it.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/create-organization`
 */
export function createOrganization(
  client: Sender,
  input: CreateOrganizationRequest,
  options?: RequestOptions,
): Promise<Envelope<Organization>> {
  return client.send(createOrganizationOperation, input, options);
}

/**
 * Deletes a department.
 *
 * The members stay in the user pool. This cannot be undone. `departmentIdType` says what kind of identifier
 * `departmentId` is.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/delete-department`
 */
export function deleteDepartment(
  client: Sender,
  input: DeleteDepartmentRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteDepartmentOperation, input, options);
}

/**
 * Removes the tie between a department and its counterpart in a synchronized system.
 *
 * Affects the given source system only. The department stays; a later synchronization may tie it again.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/delete-department-sync-relations`
 */
export function deleteDepartmentSyncRelations(
  client: Sender,
  input: DeleteDepartmentSyncRelationsRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteDepartmentSyncRelationsOperation, input, options);
}

/**
 * Deletes an organization with its whole department tree.
 *
 * The members stay in the user pool without these departments. This cannot be undone.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/delete-organization`
 */
export function deleteOrganization(
  client: Sender,
  input: DeleteOrganizationRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteOrganizationOperation, input, options);
}

/**
 * Gets all departments of an organization.
 *
 * With `departmentId`, only the part of the tree below that department. The answer can be large for big organizations.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-all-departments`
 */
export function getAllDepartments(
  client: Sender,
  input: GetAllDepartmentsRequest,
  options?: RequestOptions,
): Promise<Envelope<DepartmentPage>> {
  return client.send(getAllDepartmentsOperation, input, options);
}

/**
 * Gets one department.
 *
 * The department is named by its identifier or by its code. `departmentIdType` says what kind of identifier
 * `departmentId` is.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-department`
 */
export function getDepartment(
  client: Sender,
  input?: GetDepartmentRequest,
  options?: RequestOptions,
): Promise<Envelope<Department>> {
  return client.send(getDepartmentOperation, input, options);
}

/**
 * Gets a department with the applications available to it.
 *
 * The department is named by its identifier; `appTypeList` restricts the kinds of application.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/get-department-available-app`
 */
export function getDepartmentAllApp(
  client: Sender,
  input: GetDepartmentAllAppRequest,
  options?: RequestOptions,
): Promise<Envelope<Department>> {
  return client.send(getDepartmentAllAppOperation, input, options);
}

/**
 * Gets one department by its identifier alone.
 *
 * Unlike `getDepartment`, it needs no organization code. Custom data is included on request.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-department-by-id`
 */
export function getDepartmentById(
  client: Sender,
  input: GetDepartmentByIdRequest,
  options?: RequestOptions,
): Promise<Envelope<Department>> {
  return client.send(getDepartmentByIdOperation, input, options);
}

/**
 * Lists the departments in other systems that a department is synchronized with.
 *
 * `departmentIdType` says what kind of identifier `departmentId` is. Each entry names the source system and the object
 * there.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-department-sync-relations`
 */
export function getDepartmentSyncRelations(
  client: Sender,
  input: GetDepartmentSyncRelationsRequest,
  options?: RequestOptions,
): Promise<Envelope<UserSyncRelation[]>> {
  return client.send(getDepartmentSyncRelationsOperation, input, options);
}

/**
 * Gets one organization by its code.
 *
 * Custom data and posts are included on request. An organization is the root of a tree of departments, and
 * `departmentId` in the answer is its root department.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-organization`
 */
export function getOrganization(
  client: Sender,
  input: GetOrganizationRequest,
  options?: RequestOptions,
): Promise<Envelope<Organization>> {
  return client.send(getOrganizationOperation, input, options);
}

/**
 * Gets several organizations by their codes.
 *
 * Use it instead of many single calls; match the organizations by their code, not by their order.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-organization-batch`
 */
export function getOrganizationsBatch(
  client: Sender,
  input: GetOrganizationsBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<Organization[]>> {
  return client.send(getOrganizationsBatchOperation, input, options);
}

/**
 * Gets the department directly above a department.
 *
 * `departmentIdType` says what kind of identifier `departmentId` is. Custom data is included on request.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-parent-department`
 */
export function getParentDepartment(
  client: Sender,
  input: GetParentDepartmentRequest,
  options?: RequestOptions,
): Promise<Envelope<Department>> {
  return client.send(getParentDepartmentOperation, input, options);
}

/**
 * Checks whether a user belongs to a department.
 *
 * With `includeChildrenDepartments`, membership in a department below counts as well.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/is-user-in-department`
 */
export function isUserInDepartment(
  client: Sender,
  input: IsUserInDepartmentRequest,
  options?: RequestOptions,
): Promise<Envelope<IsUserInDepartmentResult>> {
  return client.send(isUserInDepartmentOperation, input, options);
}

/**
 * Lists the departments directly below a department.
 *
 * Use `root` as the identifier for the top of the tree. `departmentIdType` says what kind of identifier `departmentId`
 * is.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-children-departments`
 */
export function listChildrenDepartments(
  client: Sender,
  input: ListChildrenDepartmentsRequest,
  options?: RequestOptions,
): Promise<Envelope<DepartmentPage>> {
  return client.send(listChildrenDepartmentsOperation, input, options);
}

/**
 * Lists the user identifiers of all direct members of a department.
 *
 * Much smaller than `listDepartmentMembers`, for comparing memberships. `departmentIdType` says what kind of identifier
 * `departmentId` is.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-department-member-ids`
 */
export function listDepartmentMemberIds(
  client: Sender,
  input: ListDepartmentMemberIdsRequest,
  options?: RequestOptions,
): Promise<Envelope<string[]>> {
  return client.send(listDepartmentMemberIdsOperation, input, options);
}

/**
 * Lists the members of a department, one page at a time.
 *
 * With `includeChildrenDepartments`, the members of the departments below as well. Pages hold at most 50 users.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-department-members`
 */
export function listDepartmentMembers(
  client: Sender,
  input: ListDepartmentMembersRequest,
  options?: RequestOptions,
): Paged<Envelope<UserPage>, User> {
  return paged(client, listDepartmentMembersOperation, input, options);
}

/**
 * Lists the top-level organizations, one page at a time.
 *
 * Pages hold at most 50 organizations; `fetchAll` returns all of them at once. Departments below them are listed with
 * `listChildrenDepartments`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-organizations`
 */
export function listOrganizations(
  client: Sender,
  input?: ListOrganizationsRequest,
  options?: RequestOptions,
): Paged<Envelope<OrganizationPage>, Organization> {
  return paged(client, listOrganizationsOperation, input, options);
}

/**
 * Removes users from a department.
 *
 * The users stay in the user pool and in their other departments. `departmentIdType` says what kind of identifier
 * `departmentId` is.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/remove-department-members`
 */
export function removeDepartmentMembers(
  client: Sender,
  input: RemoveDepartmentMembersRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(removeDepartmentMembersOperation, input, options);
}

/**
 * Searches the members of a department by keywords.
 *
 * With `includeChildrenDepartments`, the departments below are searched too. Pages hold at most 50 users.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/search-department-members`
 */
export function searchDepartmentMembers(
  client: Sender,
  input: SearchDepartmentMembersRequest,
  options?: RequestOptions,
): Paged<Envelope<UserPage>, User> {
  return paged(client, searchDepartmentMembersOperation, input, options);
}

/**
 * Searches departments of an organization by keywords.
 *
 * Returns all matches at once. For pages, sorting and conditions use `searchDepartmentsList`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/search-departments`
 *
 * @deprecated
 */
export function searchDepartments(
  client: Sender,
  input: SearchDepartmentsRequest,
  options?: RequestOptions,
): Promise<Envelope<Department[]>> {
  return client.send(searchDepartmentsOperation, input, options);
}

/**
 * Searches departments by conditions on their fields, one page at a time.
 *
 * All conditions apply together; the page size is at most 50. Returns the matching departments without a total.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/search-departments-list`
 */
export function searchDepartmentsList(
  client: Sender,
  input: SearchDepartmentsListRequest,
  options?: RequestOptions,
): Promise<Envelope<Department[]>> {
  return client.send(searchDepartmentsListOperation, input, options);
}

/**
 * Searches organizations by keywords, one page at a time.
 *
 * Pages hold at most 50 organizations. To see all of them, use `listOrganizations`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/search-organizations`
 */
export function searchOrganizations(
  client: Sender,
  input: SearchOrganizationsRequest,
  options?: RequestOptions,
): Paged<Envelope<OrganizationPage>, Organization> {
  return paged(client, searchOrganizationsOperation, input, options);
}

/**
 * Changes a department.
 *
 * It can be renamed, given other leaders, or moved with everything below it by another `parentDepartmentId`. Fields
 * that are left out stay as they are.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-department`
 */
export function updateDepartment(
  client: Sender,
  input: UpdateDepartmentRequest,
  options?: RequestOptions,
): Promise<Envelope<Department>> {
  return client.send(updateDepartmentOperation, input, options);
}

/**
 * Switches a department on or off.
 *
 * The department and its members are kept.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-department-status`
 */
export function updateNodeStatus(
  client: Sender,
  input: UpdateNodeStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<{ [member: string]: unknown }>> {
  return client.send(updateNodeStatusOperation, input, options);
}

/**
 * Changes an organization.
 *
 * The organization is named by its present code; `organizationNewCode` gives it another one. Fields that are left out
 * stay as they are.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-organization`
 */
export function updateOrganization(
  client: Sender,
  input: UpdateOrganizationRequest,
  options?: RequestOptions,
): Promise<Envelope<Organization>> {
  return client.send(updateOrganizationOperation, input, options);
}

/**
 * Switches an organization on or off.
 *
 * The organization is named by the identifier of its root node.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-organization-status`
 */
export function updateOrganizationStatus(
  client: Sender,
  input: UpdateOrganizationStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateOrganizationStatusOperation, input, options);
}

// Generated from spec/genauth/authentication/my-resources.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { AuthorizedResourcePage, Group, Role } from "../shared/permissions.models.js";
import type { UserDepartment, UserDepartmentPage } from "../shared/users.models.js";
import type {
  AccessibleApp,
  GetAuthorizedResourcesRequest,
  GetDepartmentListRequest,
  GetLoginHistoryRequest,
  GetRoleListRequest,
  ListSubjectAuthRequest,
  LoggedInApp,
  LoginHistory,
  LoginHistoryPage,
  UserTenant,
} from "./my-resources.models.js";

const getAccessibleAppsOperation: EnvelopeOperation<Envelope<AccessibleApp[]>> = {
  id: "getAccessibleApps",
  method: "GET",
  path: "/api/v3/get-my-accessible-apps",
  security: [["userToken"]],
  build: jsonRequest,
};
const getAuthorizedResourcesOperation: EnvelopeOperation<Envelope<AuthorizedResourcePage>> = {
  id: "getAuthorizedResources",
  method: "GET",
  path: "/api/v3/get-my-authorized-resources",
  security: [["userToken"]],
  build: formQueryRequest,
};
const getDepartmentListOperation: EnvelopeOperation<Envelope<UserDepartmentPage>, UserDepartment> = {
  id: "getDepartmentList",
  method: "GET",
  path: "/api/v3/get-my-department-list",
  security: [["userToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const getGroupListOperation: EnvelopeOperation<Envelope<Group[]>> = {
  id: "getGroupList",
  method: "GET",
  path: "/api/v3/get-my-group-list",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["accessToken", "refreshToken"],
};
const getLoggedInAppsOperation: EnvelopeOperation<Envelope<LoggedInApp[]>> = {
  id: "getLoggedInApps",
  method: "GET",
  path: "/api/v3/get-my-logged-in-apps",
  security: [["userToken"]],
  build: jsonRequest,
};
const getLoginHistoryOperation: EnvelopeOperation<Envelope<LoginHistoryPage>, LoginHistory> = {
  id: "getLoginHistory",
  method: "GET",
  path: "/api/v3/get-my-login-history",
  security: [["userToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const getRoleListOperation: EnvelopeOperation<Envelope<Role[]>> = {
  id: "getRoleList",
  method: "GET",
  path: "/api/v3/get-my-role-list",
  security: [["userToken"]],
  build: formQueryRequest,
};
const getTenantListOperation: EnvelopeOperation<Envelope<UserTenant[]>> = {
  id: "getTenantList",
  method: "GET",
  path: "/api/v3/get-my-tenant-list",
  security: [["userToken"]],
  build: jsonRequest,
};
const listSubjectAuthOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "listSubjectAuth",
  method: "POST",
  path: "/api/v2/applications/subject/person/list",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
};

/**
 * Lists the applications that the user may use.
 *
 * Use it for an application portal; each entry has the URL that opens the application.
 *
 * `GET /api/v3/get-my-accessible-apps`
 */
export function getAccessibleApps(client: Sender, options?: RequestOptions): Promise<Envelope<AccessibleApp[]>> {
  return client.send(getAccessibleAppsOperation, undefined, options);
}

/**
 * Lists the resources that the signed-in user may use.
 *
 * Each entry tells the allowed actions. It has the same name as an operation of the management client, which asks about
 * any user, role, group or department.
 *
 * `GET /api/v3/get-my-authorized-resources`
 */
export function getAuthorizedResources(
  client: Sender,
  input?: GetAuthorizedResourcesRequest,
  options?: RequestOptions,
): Promise<Envelope<AuthorizedResourcePage>> {
  return client.send(getAuthorizedResourcesOperation, input, options);
}

/**
 * Lists the departments of the signed-in user, one page at a time.
 *
 * The page size is at most 50. Custom data is returned only on request.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-my-department-list`
 */
export function getDepartmentList(
  client: Sender,
  input?: GetDepartmentListRequest,
  options?: RequestOptions,
): Paged<Envelope<UserDepartmentPage>, UserDepartment> {
  return paged(client, getDepartmentListOperation, input, options);
}

/**
 * Lists the groups of the signed-in user.
 *
 * Takes no parameters; all groups come in one answer.
 *
 * `GET /api/v3/get-my-group-list`
 */
export function getGroupList(client: Sender, options?: RequestOptions): Promise<Envelope<Group[]>> {
  return client.send(getGroupListOperation, undefined, options);
}

/**
 * Lists the applications that the user is signed in to.
 *
 * Use it for a page on which users see where they are signed in.
 *
 * `GET /api/v3/get-my-logged-in-apps`
 */
export function getLoggedInApps(client: Sender, options?: RequestOptions): Promise<Envelope<LoggedInApp[]>> {
  return client.send(getLoggedInAppsOperation, undefined, options);
}

/**
 * Lists the sign-ins of the signed-in user, one page at a time.
 *
 * Failed attempts are included unless `success` filters them. The page size is at most 50.
 *
 * `GET /api/v3/get-my-login-history`
 */
export function getLoginHistory(
  client: Sender,
  input?: GetLoginHistoryRequest,
  options?: RequestOptions,
): Paged<Envelope<LoginHistoryPage>, LoginHistory> {
  return paged(client, getLoginHistoryOperation, input, options);
}

/**
 * Lists the roles of the signed-in user.
 *
 * Without `namespace`, which namespaces are covered is up to the platform.
 *
 * `GET /api/v3/get-my-role-list`
 */
export function getRoleList(
  client: Sender,
  input?: GetRoleListRequest,
  options?: RequestOptions,
): Promise<Envelope<Role[]>> {
  return client.send(getRoleListOperation, input, options);
}

/**
 * Lists the tenants that the user belongs to.
 *
 * Use it to let the user choose a tenant.
 *
 * `GET /api/v3/get-my-tenant-list`
 */
export function getTenantList(client: Sender, options?: RequestOptions): Promise<Envelope<UserTenant[]>> {
  return client.send(getTenantListOperation, undefined, options);
}

/**
 * Lists application authorizations of a person.
 *
 * The platform documents neither the members of the request nor the answer; both are passed on as they are.
 *
 * `POST /api/v2/applications/subject/person/list`
 */
export function listSubjectAuth(
  client: Sender,
  input?: ListSubjectAuthRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(listSubjectAuthOperation, input, options);
}

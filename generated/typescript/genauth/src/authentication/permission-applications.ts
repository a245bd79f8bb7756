// Generated from spec/genauth/authentication/permission-applications.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { ApprovalDetail } from "../shared/permissions.models.js";
import type {
  BatchCreateApprovalRequest,
  CreateApprovalRequest,
  CreatedApproval,
  GetDetailRequest,
  GetEnablePermissionApplyApplicationListRequest,
  GetEnablePermissionApplyRoleListRequest,
  InitiatedApproval,
  InitiatedApprovalPage,
  InitiatedListRequest,
  PermissionApplyApplicationList,
  PermissionApplyRole,
  PermissionApplyRolePage,
} from "./permission-applications.models.js";

const batchCreateApprovalOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "batchCreateApproval",
  method: "POST",
  path: "/api/v3/approval-batch",
  security: [["userToken"]],
  build: jsonRequest,
};
const createApprovalOperation: EnvelopeOperation<Envelope<CreatedApproval>> = {
  id: "createApproval",
  method: "POST",
  path: "/api/v3/approval",
  security: [["userToken"]],
  build: jsonRequest,
};
const getDetailOperation: EnvelopeOperation<Envelope<ApprovalDetail>> = {
  id: "getDetail",
  method: "GET",
  path: "/api/v3/approval",
  security: [["userToken"]],
  build: formQueryRequest,
};
const getEnablePermissionApplyApplicationListOperation: EnvelopeOperation<Envelope<PermissionApplyApplicationList>> = {
  id: "getEnablePermissionApplyApplicationList",
  method: "GET",
  path: "/api/v3/applications-permission-applicable",
  security: [["userToken"]],
  build: formQueryRequest,
};
const getEnablePermissionApplyRoleListOperation: EnvelopeOperation<Envelope<PermissionApplyRolePage>, PermissionApplyRole> = {
  id: "getEnablePermissionApplyRoleList",
  method: "GET",
  path: "/api/v3/roles-permission-applicable",
  security: [["userToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const initiatedListOperation: EnvelopeOperation<Envelope<InitiatedApprovalPage>, InitiatedApproval> = {
  id: "initiatedList",
  method: "GET",
  path: "/api/v3/approval-initiated-list",
  security: [["userToken"]],
  build: formQueryRequest,
  paging: { page: ["pageNo"], limit: ["pageSize"], items: ["list"], total: ["totalCount"] },
};

/**
 * Applies for access to several applications or for several roles.
 *
 * All objects are of the same kind; each becomes an application for access of its own.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/approval-batch`
 */
export function batchCreateApproval(
  client: Sender,
  input: BatchCreateApprovalRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(batchCreateApprovalOperation, input, options);
}

/**
 * Applies for access to an application or for a role.
 *
 * An administrator decides about it; follow the state with `getDetail`. The answer holds the number of the application.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/approval`
 */
export function createApproval(
  client: Sender,
  input: CreateApprovalRequest,
  options?: RequestOptions,
): Promise<Envelope<CreatedApproval>> {
  return client.send(createApprovalOperation, input, options);
}

/**
 * Returns one of the user's applications for access.
 *
 * The application is given by its number.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/approval`
 */
export function getDetail(
  client: Sender,
  input: GetDetailRequest,
  options?: RequestOptions,
): Promise<Envelope<ApprovalDetail>> {
  return client.send(getDetailOperation, input, options);
}

/**
 * Lists the applications that the user can apply for access to.
 *
 * Apply with `createApproval`. All matching applications come in one answer.
 *
 * `GET /api/v3/applications-permission-applicable`
 */
export function getEnablePermissionApplyApplicationList(
  client: Sender,
  input?: GetEnablePermissionApplyApplicationListRequest,
  options?: RequestOptions,
): Promise<Envelope<PermissionApplyApplicationList>> {
  return client.send(getEnablePermissionApplyApplicationListOperation, input, options);
}

/**
 * Lists the roles that the user can apply for, one page at a time.
 *
 * The roles belong to one application. Apply with `createApproval`. The page size is at most 50.
 *
 * `GET /api/v3/roles-permission-applicable`
 */
export function getEnablePermissionApplyRoleList(
  client: Sender,
  input: GetEnablePermissionApplyRoleListRequest,
  options?: RequestOptions,
): Paged<Envelope<PermissionApplyRolePage>, PermissionApplyRole> {
  return paged(client, getEnablePermissionApplyRoleListOperation, input, options);
}

/**
 * Lists the user's own applications for access, one page at a time.
 *
 * The page is given by `pageNo` and `pageSize`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/approval-initiated-list`
 */
export function initiatedList(
  client: Sender,
  input?: InitiatedListRequest,
  options?: RequestOptions,
): Paged<Envelope<InitiatedApprovalPage>, InitiatedApproval> {
  return paged(client, initiatedListOperation, input, options);
}

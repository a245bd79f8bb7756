// Generated from spec/genauth/management/approvals.yaml. Do not edit; run `countersign generate`.

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
  ApprovalDetailPage,
  BatchProcessApprovalRequest,
  ClosedListRequest,
  GetApprovalDetailRequest,
  LogListRequest,
  PendListRequest,
  ProcessApprovalRequest,
} from "./approvals.models.js";

const batchProcessApprovalOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "batchProcessApproval",
  method: "PUT",
  path: "/api/v3/approval-batch-process",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const closedListOperation: EnvelopeOperation<Envelope<ApprovalDetailPage>, ApprovalDetail> = {
  id: "closedList",
  method: "GET",
  path: "/api/v3/approval-closed-list",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["pageNo"], limit: ["pageSize"], items: ["list"], total: ["totalCount"] },
};
const getDetailOperation: EnvelopeOperation<Envelope<ApprovalDetail>> = {
  id: "getDetail",
  method: "GET",
  path: "/api/v3/approval",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const logListOperation: EnvelopeOperation<Envelope<ApprovalDetailPage>, ApprovalDetail> = {
  id: "logList",
  method: "GET",
  path: "/api/v3/approval-log-list",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["pageNo"], limit: ["pageSize"], items: ["list"], total: ["totalCount"] },
};
const pendListOperation: EnvelopeOperation<Envelope<ApprovalDetailPage>, ApprovalDetail> = {
  id: "pendList",
  method: "GET",
  path: "/api/v3/approval-pending-list",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["pageNo"], limit: ["pageSize"], items: ["list"], total: ["totalCount"] },
};
const processApprovalOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "processApproval",
  method: "PUT",
  path: "/api/v3/approval-process",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Approves or rejects several applications for permissions.
 *
 * All of them get the same decision.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `PUT /api/v3/approval-batch-process`
 */
export function batchProcessApproval(
  client: Sender,
  input: BatchProcessApprovalRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(batchProcessApprovalOperation, input, options);
}

/**
 * Lists applications for permissions that were decided, one page at a time.
 *
 * Each entry says whether it was approved or rejected, and when.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/approval-closed-list`
 */
export function closedList(
  client: Sender,
  input?: ClosedListRequest,
  options?: RequestOptions,
): Paged<Envelope<ApprovalDetailPage>, ApprovalDetail> {
  return paged(client, closedListOperation, input, options);
}

/**
 * Gets one application for a permission with the state of its approval.
 *
 * Name it by its number, which the lists return.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/approval`
 */
export function getDetail(
  client: Sender,
  input: GetApprovalDetailRequest,
  options?: RequestOptions,
): Promise<Envelope<ApprovalDetail>> {
  return client.send(getDetailOperation, input, options);
}

/**
 * Lists the log of applications for permissions, one page at a time.
 *
 * Restrict it to access to applications or to roles.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/approval-log-list`
 */
export function logList(
  client: Sender,
  input?: LogListRequest,
  options?: RequestOptions,
): Paged<Envelope<ApprovalDetailPage>, ApprovalDetail> {
  return paged(client, logListOperation, input, options);
}

/**
 * Lists applications for permissions that await a decision, one page at a time.
 *
 * Decide them with `processApproval` or `batchProcessApproval`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/approval-pending-list`
 */
export function pendList(
  client: Sender,
  input?: PendListRequest,
  options?: RequestOptions,
): Paged<Envelope<ApprovalDetailPage>, ApprovalDetail> {
  return paged(client, pendListOperation, input, options);
}

/**
 * Approves or rejects an application for a permission.
 *
 * The application is named by its number. Once decided, it moves to the closed list.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `PUT /api/v3/approval-process`
 */
export function processApproval(
  client: Sender,
  input: ProcessApprovalRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(processApprovalOperation, input, options);
}

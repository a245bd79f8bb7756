// Generated from spec/genauth/management/audit-logs.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  AdminAuditLog,
  AdminAuditLogPage,
  GetAdminAuditLogsRequest,
  GetUserActionLogsRequest,
  UserActionLog,
  UserActionLogPage,
} from "./audit-logs.models.js";

const getAdminAuditLogsOperation: EnvelopeOperation<Envelope<AdminAuditLogPage>, AdminAuditLog> = {
  id: "getAdminAuditLogs",
  method: "POST",
  path: "/api/v3/get-admin-audit-logs",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["pagination", "page"], limit: ["pagination", "limit"], items: ["list"], total: ["totalCount"] },
};
const getUserActionLogsOperation: EnvelopeOperation<Envelope<UserActionLogPage>, UserActionLog> = {
  id: "getUserActionLogs",
  method: "POST",
  path: "/api/v3/get-user-action-logs",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["pagination", "page"], limit: ["pagination", "limit"], items: ["list"], total: ["totalCount"] },
};

/**
 * Lists what administrators did, one page at a time.
 *
 * Filters by administrator, kind of operation, kind of object, IP address, result and time apply together. Times are
 * Unix milliseconds. Safe to repeat.
 *
 * `POST /api/v3/get-admin-audit-logs`
 */
export function getAdminAuditLogs(
  client: Sender,
  input?: GetAdminAuditLogsRequest,
  options?: RequestOptions,
): Paged<Envelope<AdminAuditLogPage>, AdminAuditLog> {
  return paged(client, getAdminAuditLogsOperation, input, options);
}

/**
 * Lists what users did, such as signing in, one page at a time.
 *
 * Filters by user, application, kind of action, IP address, result and time apply together. Times are Unix
 * milliseconds. Safe to repeat.
 *
 * `POST /api/v3/get-user-action-logs`
 */
export function getUserActionLogs(
  client: Sender,
  input?: GetUserActionLogsRequest,
  options?: RequestOptions,
): Paged<Envelope<UserActionLogPage>, UserActionLog> {
  return paged(client, getUserActionLogsOperation, input, options);
}

// Generated from spec/genauth/management/tenants.yaml. Do not edit; run `countersign generate`.

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
import type { TenantUserPage, TenantUsersRequest } from "../shared/organizations.models.js";
import type { TenantUser } from "../shared/users.models.js";
import type {
  CreateMultipleTenantAdminRequest,
  CreateTenantCooperatorRequest,
  CreateTenantRequest,
  DeleteMultipleTenantAdminRequest,
  DeleteTenantAdminRequest,
  DeleteTenantCooperatorRequest,
  DeleteTenantRequest,
  GenerateInviteTenantUserLinkRequest,
  GetMultipleTenantAdminRequest,
  GetTenantByCodeRequest,
  GetTenantCooperatorMenuRequest,
  GetTenantCooperatorRequest,
  GetTenantEnterpriseCertificationRequest,
  GetTenantLittleInfoRequest,
  GetTenantRequest,
  ImportTenantHistoryPage,
  ImportTenantHistoryRequest,
  ImportTenantNotifyUserPage,
  ImportTenantNotifyUserRequest,
  ImportTenantRequest,
  ImportTenantResult,
  InviteTenantUserRecord,
  InviteTenantUserRecordPage,
  InviteTenantUsersResult,
  ListInviteTenantUserRecordsRequest,
  ListMultipleTenantAdminRequest,
  ListTenantAdminRequest,
  ListTenantCooperatorsRequest,
  ListTenantsRequest,
  MultipleTenantAdmin,
  MultipleTenantAdminPage,
  ReviewTenantEnterpriseCertificationRequest,
  SendEmailBatchRequest,
  SendSmsBatchRequest,
  Tenant,
  TenantCooperator,
  TenantCooperatorDetail,
  TenantCooperatorPage,
  TenantDetail,
  TenantDetailPage,
  TenantEnterpriseCertification,
  TenantEnterpriseCertificationRequest,
  UpdateMultipleTenantAdminRequest,
  UpdateTenantCooperatorRequest,
  UpdateTenantRequest,
} from "./tenants.models.js";

const createMultipleTenantAdminOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "createMultipleTenantAdmin",
  method: "POST",
  path: "/api/v3/create-multiple-tenant-admin",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createTenantOperation: EnvelopeOperation<Envelope<Tenant>> = {
  id: "createTenant",
  method: "POST",
  path: "/api/v3/create-tenant",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createTenantCooperatorOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "createTenantCooperator",
  method: "POST",
  path: "/api/v3/create-tenant-cooperator",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createTenantEnterpriseCertificationOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "createTenantEnterpriseCertification",
  method: "POST",
  path: "/api/v3/create-tenant-enterprise-certification",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteMultipleTenantAdminOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteMultipleTenantAdmin",
  method: "POST",
  path: "/api/v3/delete-multiple-tenant-admin",
  security: [["accessKey"], ["managementToken"]],
  parameters: { userId: { in: "query", alsoBody: true } },
  build: queryRequest,
};
const deleteTenantOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteTenant",
  method: "POST",
  path: "/api/v3/delete-tenant",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteTenantAdminOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteTenantAdmin",
  method: "POST",
  path: "/api/v3/delete-tenant-admin",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteTenantCooperatorOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteTenantCooperator",
  method: "POST",
  path: "/api/v3/delete-tenant-cooperator",
  security: [["accessKey"], ["managementToken"]],
  parameters: { userId: { in: "query", alsoBody: true } },
  build: queryRequest,
};
const deleteTenantUserOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteTenantUser",
  method: "POST",
  path: "/api/v3/delete-tenant-user",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const generateInviteTenantUserLinkOperation: EnvelopeOperation<Envelope<InviteTenantUsersResult>> = {
  id: "generateInviteTenantUserLink",
  method: "POST",
  path: "/api/v3/generate-invite-tenant-user-link",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getMultipleTenantAdminOperation: EnvelopeOperation<Envelope<MultipleTenantAdminPage>> = {
  id: "getMultipleTenantAdmin",
  method: "GET",
  path: "/api/v3/get-multiple-tenant-admin",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getTenantOperation: EnvelopeOperation<Envelope<TenantDetail>> = {
  id: "getTenant",
  method: "GET",
  path: "/api/v3/get-tenant",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getTenantByCodeOperation: EnvelopeOperation<Envelope<TenantDetail>> = {
  id: "getTenantByCode",
  method: "GET",
  path: "/api/v3/get-tenant-by-code",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getTenantCooperatorOperation: EnvelopeOperation<Envelope<TenantCooperatorDetail>> = {
  id: "getTenantCooperator",
  method: "GET",
  path: "/api/v3/get-tenant-cooperator",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getTenantCooperatorMenuOperation: EnvelopeOperation<Envelope<TenantCooperatorDetail>> = {
  id: "getTenantCooperatorMenu",
  method: "GET",
  path: "/api/v3/get-tenant-cooperator-menu",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getTenantEnterpriseCertificationOperation: EnvelopeOperation<Envelope<TenantEnterpriseCertification>> = {
  id: "getTenantEnterpriseCertification",
  method: "GET",
  path: "/api/v3/get-tenant-enterprise-certification",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  answer: "json",
  read: plainAnswer,
};
const getTenantLittleInfoOperation: EnvelopeOperation<Envelope<TenantDetail>> = {
  id: "getTenantLittleInfo",
  method: "GET",
  path: "/api/v3/get-tenant-little-info",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const importTenantOperation: EnvelopeOperation<Envelope<ImportTenantResult>> = {
  id: "importTenant",
  method: "POST",
  path: "/api/v3/import-tenant",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const importTenantHistoryOperation: EnvelopeOperation<Envelope<ImportTenantHistoryPage>, unknown> = {
  id: "importTenantHistory",
  method: "GET",
  path: "/api/v3/import-tenant-history",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const importTenantNotifyUserOperation: EnvelopeOperation<Envelope<ImportTenantNotifyUserPage>, unknown> = {
  id: "importTenantNotifyUser",
  method: "GET",
  path: "/api/v3/import-tenant-notify-user",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listInviteTenantUserRecordsOperation: EnvelopeOperation<Envelope<InviteTenantUserRecordPage>, InviteTenantUserRecord> = {
  id: "listInviteTenantUserRecords",
  method: "GET",
  path: "/api/v3/list-invite-tenant-user-records",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listMultipleTenantAdminOperation: EnvelopeOperation<Envelope<MultipleTenantAdminPage>, MultipleTenantAdmin> = {
  id: "listMultipleTenantAdmin",
  method: "GET",
  path: "/api/v3/list-multiple-tenant-admins",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listTenantAdminOperation: EnvelopeOperation<Envelope<TenantUserPage>, TenantUser> = {
  id: "listTenantAdmin",
  method: "POST",
  path: "/api/v3/list-tenant-admin",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  secret: ["password", "salt"],
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listTenantCooperatorsOperation: EnvelopeOperation<Envelope<TenantCooperatorPage>, TenantCooperator> = {
  id: "listTenantCooperators",
  method: "GET",
  path: "/api/v3/list-tenant-cooperators",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "password", "refreshToken", "salt"],
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listTenantsOperation: EnvelopeOperation<Envelope<TenantDetailPage>, TenantDetail> = {
  id: "listTenants",
  method: "GET",
  path: "/api/v3/list-tenants",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const reviewTenantEnterpriseCertificationOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "reviewTenantEnterpriseCertification",
  method: "POST",
  path: "/api/v3/review-tenant-enterprise-certification",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const sendEmailBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "sendEmailBatch",
  method: "POST",
  path: "/api/v3/send-email-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const sendSmsBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "sendSmsBatch",
  method: "POST",
  path: "/api/v3/send-sms-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const setTenantAdminOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "setTenantAdmin",
  method: "POST",
  path: "/api/v3/set-tenant-admin",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateMultipleTenantAdminOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "updateMultipleTenantAdmin",
  method: "POST",
  path: "/api/v3/update-multiple-tenant-admin",
  security: [["accessKey"], ["managementToken"]],
  parameters: { userId: { in: "query" } },
  build: queryRequest,
};
const updateTenantOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateTenant",
  method: "POST",
  path: "/api/v3/update-tenant",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateTenantCooperatorOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "updateTenantCooperator",
  method: "POST",
  path: "/api/v3/update-tenant-cooperator",
  security: [["accessKey"], ["managementToken"]],
  parameters: { userId: { in: "query" } },
  build: queryRequest,
};
const updateTenantEnterpriseCertificationOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateTenantEnterpriseCertification",
  method: "POST",
  path: "/api/v3/update-tenant-enterprise-certification",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Makes a user the administrator of several tenants.
 *
 * The user can be notified by email or text message, and can be allowed to call the management API for these tenants.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/create-multiple-tenant-admin`
 */
export function createMultipleTenantAdmin(
  client: Sender,
  input: CreateMultipleTenantAdminRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(createMultipleTenantAdminOperation, input, options);
}

/**
 * Creates a tenant.
 *
 * A tenant separates the people and settings of one customer inside the user pool. It uses the given applications, and
 * limits on users and administrators can be set.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/create-tenant`
 */
export function createTenant(
  client: Sender,
  input: CreateTenantRequest,
  options?: RequestOptions,
): Promise<Envelope<Tenant>> {
  return client.send(createTenantOperation, input, options);
}

/**
 * Makes a user a cooperator with the given policies.
 *
 * Cooperators help to administer tenants within the policies. The user can be notified by email or text message.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/create-tenant-cooperator`
 */
export function createTenantCooperator(
  client: Sender,
  input: CreateTenantCooperatorRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(createTenantCooperatorOperation, input, options);
}

/**
 * Submits a tenant's enterprise certification.
 *
 * The business data and those of the legal representative are then reviewed; see `reviewTenantEnterpriseCertification`.
 * It holds personal data, so do not log it.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/create-tenant-enterprise-certification`
 */
export function createTenantEnterpriseCertification(
  client: Sender,
  input: TenantEnterpriseCertificationRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(createTenantEnterpriseCertificationOperation, input, options);
}

/**
 * Removes a user as administrator of several tenants.
 *
 * The user account stays.
 *
 * `POST /api/v3/delete-multiple-tenant-admin`
 */
export function deleteMultipleTenantAdmin(
  client: Sender,
  input: DeleteMultipleTenantAdminRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteMultipleTenantAdminOperation, input, options);
}

/**
 * Deletes a tenant.
 *
 * This cannot be undone.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/delete-tenant`
 */
export function deleteTenant(
  client: Sender,
  input: DeleteTenantRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteTenantOperation, input, options);
}

/**
 * Takes the administrator rights of a tenant away from a member.
 *
 * The person stays a member of the tenant.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/delete-tenant-admin`
 */
export function deleteTenantAdmin(
  client: Sender,
  input?: DeleteTenantAdminRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteTenantAdminOperation, input, options);
}

/**
 * Removes a cooperator.
 *
 * The user account stays; only the rights as cooperator end.
 *
 * `POST /api/v3/delete-tenant-cooperator`
 */
export function deleteTenantCooperator(
  client: Sender,
  input: DeleteTenantCooperatorRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteTenantCooperatorOperation, input, options);
}

/**
 * Removes members from a tenant.
 *
 * The people are named by user or member identifiers. Their accounts in the user pool stay.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/delete-tenant-user`
 */
export function deleteTenantUser(
  client: Sender,
  input: TenantUsersRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteTenantUserOperation, input, options);
}

/**
 * Creates invitation links to a tenant for email addresses.
 *
 * The links stay valid for the given term and lead to the given application. Addresses that cannot be invited are
 * reported in `errMsgs`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/generate-invite-tenant-user-link`
 */
export function generateInviteTenantUserLink(
  client: Sender,
  input: GenerateInviteTenantUserLinkRequest,
  options?: RequestOptions,
): Promise<Envelope<InviteTenantUsersResult>> {
  return client.send(generateInviteTenantUserLinkOperation, input, options);
}

/**
 * Gets one administrator of several tenants.
 *
 * The administrator is named by the user identifier.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-multiple-tenant-admin`
 */
export function getMultipleTenantAdmin(
  client: Sender,
  input: GetMultipleTenantAdminRequest,
  options?: RequestOptions,
): Promise<Envelope<MultipleTenantAdminPage>> {
  return client.send(getMultipleTenantAdminOperation, input, options);
}

/**
 * Gets one tenant by its identifier.
 *
 * Details of applications, creator and number of members are included on request.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-tenant`
 */
export function getTenant(
  client: Sender,
  input: GetTenantRequest,
  options?: RequestOptions,
): Promise<Envelope<TenantDetail>> {
  return client.send(getTenantOperation, input, options);
}

/**
 * Gets one tenant by its code.
 *
 * Use `getTenant` when you have the tenant's identifier.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-tenant-by-code`
 */
export function getTenantByCode(
  client: Sender,
  input: GetTenantByCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<TenantDetail>> {
  return client.send(getTenantByCodeOperation, input, options);
}

/**
 * Gets one cooperator with the granted policies.
 *
 * The cooperator is named by the user identifier.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-tenant-cooperator`
 */
export function getTenantCooperator(
  client: Sender,
  input: GetTenantCooperatorRequest,
  options?: RequestOptions,
): Promise<Envelope<TenantCooperatorDetail>> {
  return client.send(getTenantCooperatorOperation, input, options);
}

/**
 * Gets the console menu that a cooperator may use.
 *
 * The cooperator is named by the user identifier. The answer lists the menu entries and the policies behind them.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-tenant-cooperator-menu`
 */
export function getTenantCooperatorMenu(
  client: Sender,
  input: GetTenantCooperatorMenuRequest,
  options?: RequestOptions,
): Promise<Envelope<TenantCooperatorDetail>> {
  return client.send(getTenantCooperatorMenuOperation, input, options);
}

/**
 * Gets a tenant's enterprise certification and its state.
 *
 * The answer holds personal data of the legal representative, so do not log it.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-tenant-enterprise-certification`
 */
export function getTenantEnterpriseCertification(
  client: Sender,
  input: GetTenantEnterpriseCertificationRequest,
  options?: RequestOptions,
): Promise<Envelope<TenantEnterpriseCertification>> {
  return client.send(getTenantEnterpriseCertificationOperation, input, options);
}

/**
 * Gets the main facts about a tenant.
 *
 * A lighter form of `getTenant` for showing name and logo.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-tenant-little-info`
 */
export function getTenantLittleInfo(
  client: Sender,
  input: GetTenantLittleInfoRequest,
  options?: RequestOptions,
): Promise<Envelope<TenantDetail>> {
  return client.send(getTenantLittleInfoOperation, input, options);
}

/**
 * Imports tenants from an Excel file.
 *
 * The file must have been uploaded and is named by its URL. See `importTenantHistory` for past imports and
 * `importTenantNotifyUser` for the people to be notified.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/import-tenant`
 */
export function importTenant(
  client: Sender,
  input: ImportTenantRequest,
  options?: RequestOptions,
): Promise<Envelope<ImportTenantResult>> {
  return client.send(importTenantOperation, input, options);
}

/**
 * Lists past tenant imports, one page at a time.
 *
 * The identifier of an import leads to the people to be notified with `importTenantNotifyUser`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/import-tenant-history`
 */
export function importTenantHistory(
  client: Sender,
  input?: ImportTenantHistoryRequest,
  options?: RequestOptions,
): Paged<Envelope<ImportTenantHistoryPage>, unknown> {
  return paged(client, importTenantHistoryOperation, input, options);
}

/**
 * Lists the people to be notified about a tenant import.
 *
 * Pass them to `sendEmailBatch` or `sendSmsBatch`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/import-tenant-notify-user`
 */
export function importTenantNotifyUser(
  client: Sender,
  input: ImportTenantNotifyUserRequest,
  options?: RequestOptions,
): Paged<Envelope<ImportTenantNotifyUserPage>, unknown> {
  return paged(client, importTenantNotifyUserOperation, input, options);
}

/**
 * Lists the invitations to tenants, one page at a time.
 *
 * Tells for each invitation whom it went to, its state and when it was accepted.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-invite-tenant-user-records`
 */
export function listInviteTenantUserRecords(
  client: Sender,
  input: ListInviteTenantUserRecordsRequest,
  options?: RequestOptions,
): Paged<Envelope<InviteTenantUserRecordPage>, InviteTenantUserRecord> {
  return paged(client, listInviteTenantUserRecordsOperation, input, options);
}

/** @deprecated Former name of `listInviteTenantUserRecords`. */
export const listInviteTennatUserRecords: typeof listInviteTenantUserRecords = listInviteTenantUserRecords;

/**
 * Lists the administrators who manage several tenants.
 *
 * One page of at most 50 at a time; `keywords` restricts the result.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-multiple-tenant-admins`
 */
export function listMultipleTenantAdmin(
  client: Sender,
  input?: ListMultipleTenantAdminRequest,
  options?: RequestOptions,
): Paged<Envelope<MultipleTenantAdminPage>, MultipleTenantAdmin> {
  return paged(client, listMultipleTenantAdminOperation, input, options);
}

/**
 * Lists the administrators of a tenant.
 *
 * One page of at most 50 at a time; `keywords` restricts the result.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/list-tenant-admin`
 */
export function listTenantAdmin(
  client: Sender,
  input: ListTenantAdminRequest,
  options?: RequestOptions,
): Paged<Envelope<TenantUserPage>, TenantUser> {
  return paged(client, listTenantAdminOperation, input, options);
}

/**
 * Lists cooperators, who help to administer tenants.
 *
 * One page of at most 50 at a time; `external` restricts it to people from outside or inside.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-tenant-cooperators`
 */
export function listTenantCooperators(
  client: Sender,
  input?: ListTenantCooperatorsRequest,
  options?: RequestOptions,
): Paged<Envelope<TenantCooperatorPage>, TenantCooperator> {
  return paged(client, listTenantCooperatorsOperation, input, options);
}

/**
 * Lists tenants, one page at a time.
 *
 * Details of applications, creator and number of members are included on request. Pages hold at most 50 tenants.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-tenants`
 */
export function listTenants(
  client: Sender,
  input?: ListTenantsRequest,
  options?: RequestOptions,
): Paged<Envelope<TenantDetailPage>, TenantDetail> {
  return paged(client, listTenantsOperation, input, options);
}

/**
 * Accepts or rejects a tenant's enterprise certification.
 *
 * `enterpriseCertificationStatus` is the result of the review and `reviewReason` explains it to the tenant.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/review-tenant-enterprise-certification`
 */
export function reviewTenantEnterpriseCertification(
  client: Sender,
  input: ReviewTenantEnterpriseCertificationRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(reviewTenantEnterpriseCertificationOperation, input, options);
}

/**
 * Sends an email to the administrators of imported tenants.
 *
 * Every user in the list receives one message that names the tenant and the identifier to sign in with.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/send-email-batch`
 */
export function sendEmailBatch(
  client: Sender,
  input: SendEmailBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(sendEmailBatchOperation, input, options);
}

/**
 * Sends a text message to the administrators of imported tenants.
 *
 * Every user in the list receives one message, which may cause charges.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/send-sms-batch`
 */
export function sendSmsBatch(
  client: Sender,
  input: SendSmsBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(sendSmsBatchOperation, input, options);
}

/**
 * Makes members administrators of a tenant.
 *
 * The people are named by their user identifiers (`linkUserIds`) or by their member identifiers (`memberIds`).
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/set-tenant-admin`
 */
export function setTenantAdmin(
  client: Sender,
  input: TenantUsersRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(setTenantAdminOperation, input, options);
}

/**
 * Changes the tenants that an administrator manages.
 *
 * Sets the tenants and whether the administrator may call the management API. The documented body does not name the
 * administrator.
 *
 * `POST /api/v3/update-multiple-tenant-admin`
 */
export function updateMultipleTenantAdmin(
  client: Sender,
  input: UpdateMultipleTenantAdminRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(updateMultipleTenantAdminOperation, input, options);
}

/**
 * Changes a tenant.
 *
 * Fields that are left out stay as they are.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-tenant`
 */
export function updateTenant(
  client: Sender,
  input: UpdateTenantRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateTenantOperation, input, options);
}

/**
 * Changes the policies of a cooperator.
 *
 * Sets the policies and whether the cooperator may call the management API. The documented body does not name the
 * cooperator.
 *
 * `POST /api/v3/update-tenant-cooperator`
 */
export function updateTenantCooperator(
  client: Sender,
  input: UpdateTenantCooperatorRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(updateTenantCooperatorOperation, input, options);
}

/**
 * Changes a tenant's enterprise certification.
 *
 * Takes the complete data again, as for a new submission. It holds personal data, so do not log it.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-tenant-enterprise-certification`
 */
export function updateTenantEnterpriseCertification(
  client: Sender,
  input: TenantEnterpriseCertificationRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateTenantEnterpriseCertificationOperation, input, options);
}

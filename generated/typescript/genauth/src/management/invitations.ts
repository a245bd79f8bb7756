// Generated from spec/genauth/management/invitations.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { EmailTemplate, InvitationLink, UpdateEmailTemplateRequest } from "../shared/invitations.models.js";
import type {
  AddPolicyUserAttributionRequest,
  AddPolicyUserAttributionsBatchRequest,
  BatchBindPolicyRequest,
  BatchDeleteInvitationPoliciesRequest,
  BatchUnbindPolicyRequest,
  CopyInvitationPolicyByIdRequest,
  CreateInvitationPolicyRequest,
  CreateInvitationRosterRequest,
  DeleteInvitationRosterBatchRequest,
  DeleteInvitationRosterRequest,
  DeleteInviteesRequest,
  ExportUsersRequest,
  ExtendsFieldList,
  FilterRequest,
  FilterUsersRequest,
  GetInvitationRosterRequest,
  GetInviteEmailTemplateRequest,
  GetPolicyDetailByIdRequest,
  GetPolicyUserAttributionDetailRequest,
  GetUserAttributionMainDepartmentRequest,
  ImportExportTemplate,
  ImportInviteesResult,
  ImportUsersRequest,
  InvitationPolicy,
  InvitationPolicyPage,
  InvitationRoster,
  InvitationRosterPage,
  InvitationUser,
  InvitationUserPage,
  ListInvitationPoliciesRequest,
  ListInvitationRosterRequest,
  ListInvitationRostersByPolicyIdRequest,
  ListPolicyUserAttributionDetailRequest,
  ListRegisterExtendsFieldsRequest,
  QuickFilterInviteeListRequest,
  QuickFilterInviteeRecord,
  QuickFilterInviteeRecordPage,
  RemovePolicyUserAttributionRequest,
  RemovePolicyUserAttributionsBatchRequest,
  RemoveUserAttributionMainDepartmentRequest,
  RevertRosterInvitationBatchRequest,
  RevertRosterInvitationRequest,
  ReviewUniversalInvitationApplicantRequest,
  SendRosterInvitationBatchRequest,
  SendRosterInvitationRequest,
  SetUserAttributionMainDepartmentRequest,
  UniversalInvitation,
  UniversalInvitationApplicant,
  UniversalInvitationApplicantPage,
  UpdateInvitationPolicyRequest,
  UpdateInvitationRosterRequest,
  UpdateRegisterExtendsFieldsRequest,
  UpdateUniversalInvitationRequest,
  UploadRequest,
  UserAttribution,
  UserAttributionMainDepartment,
  UserAttributionPage,
} from "./invitations.models.js";

const addPolicyUserAttributionOperation: EnvelopeOperation<Envelope<UserAttribution>> = {
  id: "addPolicyUserAttribution",
  method: "POST",
  path: "/api/v3/add-invitation-policy-user-attribution",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["accessToken", "refreshToken"],
};
const addPolicyUserAttributionsBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "addPolicyUserAttributionsBatch",
  method: "POST",
  path: "/api/v3/add-invitation-policy-user-attributions-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const approvalOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "approval",
  method: "POST",
  path: "/api/v3/batch-approval-universal-invitation-applicants",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const batchBindPolicyOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "batchBindPolicy",
  method: "POST",
  path: "/api/v3/update-invitation-roster-batch-bind-policy",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const batchDeleteInvitationPoliciesOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "batchDeleteInvitationPolicies",
  method: "POST",
  path: "/api/v3/delete-invitation-policies-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const batchUnbindPolicyOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "batchUnbindPolicy",
  method: "POST",
  path: "/api/v3/update-invitation-roster-batch-unbind-policy",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const copyInvitationPolicyByIdOperation: EnvelopeOperation<Envelope<InvitationPolicy>> = {
  id: "copyInvitationPolicyById",
  method: "POST",
  path: "/api/v3/copy-invitation-policy-by-id",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createInvitationPolicyOperation: EnvelopeOperation<Envelope<InvitationPolicy>> = {
  id: "createInvitationPolicy",
  method: "POST",
  path: "/api/v3/create-invitation-policy",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createInvitationRosterOperation: EnvelopeOperation<Envelope<InvitationRoster>> = {
  id: "createInvitationRoster",
  method: "POST",
  path: "/api/v3/create-invitation-roster",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteInvitationRosterOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteInvitationRoster",
  method: "POST",
  path: "/api/v3/delete-invitation-roster",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteInvitationRosterBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteInvitationRosterBatch",
  method: "POST",
  path: "/api/v3/delete-invitation-rosters-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteInviteesOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteInvitees",
  method: "POST",
  path: "/api/v3/batch-delete-invitation-invitees",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const exportUsersOperation: EnvelopeOperation<Envelope<ImportExportTemplate>> = {
  id: "exportUsers",
  method: "POST",
  path: "/api/v3/invitation-invitee/export",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const filterOperation: EnvelopeOperation<Envelope<UniversalInvitationApplicantPage>, UniversalInvitationApplicant> = {
  id: "filter",
  method: "POST",
  path: "/api/v3/filter-universal-invitation-applicants",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const filterUsersOperation: EnvelopeOperation<Envelope<InvitationUserPage>, InvitationUser> = {
  id: "filterUsers",
  method: "POST",
  path: "/api/v3/list-invitation-invitees",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const generateUniversalInvitationOperation: EnvelopeOperation<Envelope<InvitationLink>> = {
  id: "generateUniversalInvitation",
  method: "POST",
  path: "/api/v3/generate-universal-invitation-link",
  security: [["accessKey"], ["managementToken"]],
  body: "none",
  build: jsonRequest,
};
const getInvitationRosterOperation: EnvelopeOperation<Envelope<InvitationRoster>> = {
  id: "getInvitationRoster",
  method: "GET",
  path: "/api/v3/get-invitation-roster",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getInviteEmailTemplateOperation: EnvelopeOperation<Envelope<EmailTemplate>> = {
  id: "getInviteEmailTemplate",
  method: "POST",
  path: "/api/v3/get-invitation-policy-email-template",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const getPolicyDetailByIdOperation: EnvelopeOperation<Envelope<InvitationPolicy>> = {
  id: "getPolicyDetailById",
  method: "GET",
  path: "/api/v3/get-invitation-policy",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getPolicyUserAttributionDetailOperation: EnvelopeOperation<Envelope<UserAttribution>> = {
  id: "getPolicyUserAttributionDetail",
  method: "GET",
  path: "/api/v3/get-invitation-policy-user-attribution",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
};
const getUniversalInvitationOperation: EnvelopeOperation<Envelope<UniversalInvitation>> = {
  id: "getUniversalInvitation",
  method: "GET",
  path: "/api/v3/get-universal-invitation-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getUserAttributionMainDepartmentOperation: EnvelopeOperation<Envelope<UserAttributionMainDepartment[]>> = {
  id: "getUserAttributionMainDepartment",
  method: "GET",
  path: "/api/v3/get-invitation-policy-user-attribution-main-department",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const importTemplateOperation: EnvelopeOperation<Envelope<ImportExportTemplate>> = {
  id: "importTemplate",
  method: "GET",
  path: "/api/v3/invitation-invitee/template",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const importUsersOperation: EnvelopeOperation<Envelope<ImportInviteesResult>> = {
  id: "importUsers",
  method: "POST",
  path: "/api/v3/invitation-invitee/import",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const listInvitationPoliciesOperation: EnvelopeOperation<Envelope<InvitationPolicyPage>, InvitationPolicy> = {
  id: "listInvitationPolicies",
  method: "POST",
  path: "/api/v3/list-invitation-policies",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listInvitationRosterOperation: EnvelopeOperation<Envelope<InvitationRosterPage>, InvitationRoster> = {
  id: "listInvitationRoster",
  method: "POST",
  path: "/api/v3/list-invitation-rosters",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listInvitationRostersByNonPolicyIdOperation: EnvelopeOperation<Envelope<InvitationRosterPage>, InvitationRoster> = {
  id: "listInvitationRostersByNonPolicyId",
  method: "POST",
  path: "/api/v3/list-invitation-rosters-by-no-policy-id",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listInvitationRostersByPolicyIdOperation: EnvelopeOperation<Envelope<InvitationRosterPage>, InvitationRoster> = {
  id: "listInvitationRostersByPolicyId",
  method: "POST",
  path: "/api/v3/list-invitation-rosters-by-policy-id",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listPolicyUserAttributionDetailOperation: EnvelopeOperation<Envelope<UserAttributionPage[]>> = {
  id: "listPolicyUserAttributionDetail",
  method: "GET",
  path: "/api/v3/list-invitation-policy-user-attributions",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
};
const listRegisterExtendsFieldsOperation: EnvelopeOperation<Envelope<ExtendsFieldList>> = {
  id: "listRegisterExtendsFields",
  method: "GET",
  path: "/api/v3/list-invitation-policy-extends-fields",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const quickFilterInviteeListOperation: EnvelopeOperation<Envelope<QuickFilterInviteeRecordPage>, QuickFilterInviteeRecord> = {
  id: "quickFilterInviteeList",
  method: "POST",
  path: "/api/v3/quick-filter-invitees",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const rejectOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "reject",
  method: "POST",
  path: "/api/v3/batch-reject-universal-invitation-applicant",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const removePolicyUserAttributionOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "removePolicyUserAttribution",
  method: "POST",
  path: "/api/v3/remove-invitation-policy-user-attribution",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const removePolicyUserAttributionsBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "removePolicyUserAttributionsBatch",
  method: "POST",
  path: "/api/v3/remove-invitation-policy-user-attributions-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const removeUserAttributionMainDepartmentOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "removeUserAttributionMainDepartment",
  method: "POST",
  path: "/api/v3/remove-invitation-policy-user-attribution-main-department",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const revertRosterInvitationOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "revertRosterInvitation",
  method: "POST",
  path: "/api/v3/revert-roster-invitation",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const revertRosterInvitationBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "revertRosterInvitationBatch",
  method: "POST",
  path: "/api/v3/revert-roster-invitation-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const sendRosterInvitationOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "sendRosterInvitation",
  method: "POST",
  path: "/api/v3/send-roster-invitation",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const sendRosterInvitationBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "sendRosterInvitationBatch",
  method: "POST",
  path: "/api/v3/send-roster-invitation-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const setUserAttributionMainDepartmentOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "setUserAttributionMainDepartment",
  method: "POST",
  path: "/api/v3/set-invitation-policy-user-attribution-main-department",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateInvitationPolicyOperation: EnvelopeOperation<Envelope<InvitationPolicy>> = {
  id: "updateInvitationPolicy",
  method: "POST",
  path: "/api/v3/update-invitation-policy",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateInvitationRosterOperation: EnvelopeOperation<Envelope<InvitationRoster>> = {
  id: "updateInvitationRoster",
  method: "POST",
  path: "/api/v3/update-invitation-roster",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateInviteEmailTemplateOperation: EnvelopeOperation<Envelope<EmailTemplate>> = {
  id: "updateInviteEmailTemplate",
  method: "POST",
  path: "/api/v3/update-invitation-policy-email-template",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateRegisterExtendsFieldsOperation: EnvelopeOperation<Envelope<ExtendsFieldList>> = {
  id: "updateRegisterExtendsFields",
  method: "POST",
  path: "/api/v3/update-invitation-policy-extends-fields",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateUniversalInvitationOperation: EnvelopeOperation<Envelope<UniversalInvitation>> = {
  id: "updateUniversalInvitation",
  method: "POST",
  path: "/api/v3/update-universal-invitation-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const uploadOperation: EnvelopeOperation<Envelope<ImportExportTemplate>> = {
  id: "upload",
  method: "POST",
  path: "/api/v3/invitation-invitee/upload",
  security: [["accessKey"], ["managementToken"]],
  parameters: { private: { in: "query" } },
  body: "multipart",
  build: styledRequest,
};

/**
 * Adds an assignment to an invitation policy.
 *
 * People who join by this policy are put into the given department, post, role or group.
 *
 * `POST /api/v3/add-invitation-policy-user-attribution`
 */
export function addPolicyUserAttribution(
  client: Sender,
  input: AddPolicyUserAttributionRequest,
  options?: RequestOptions,
): Promise<Envelope<UserAttribution>> {
  return client.send(addPolicyUserAttributionOperation, input, options);
}

/**
 * Adds several assignments to an invitation policy.
 *
 * Each entry holds the objects of one kind.
 *
 * `POST /api/v3/add-invitation-policy-user-attributions-batch`
 */
export function addPolicyUserAttributionsBatch(
  client: Sender,
  input: AddPolicyUserAttributionsBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(addPolicyUserAttributionsBatchOperation, input, options);
}

/**
 * Accepts people who asked to join by a universal link.
 *
 * The identifiers come from `filter`. Accepted people become users of the user pool.
 *
 * `POST /api/v3/batch-approval-universal-invitation-applicants`
 */
export function approval(
  client: Sender,
  input: ReviewUniversalInvitationApplicantRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(approvalOperation, input, options);
}

/**
 * Connects rosters with an invitation policy.
 *
 * The policy decides how the people of these rosters join.
 *
 * `POST /api/v3/update-invitation-roster-batch-bind-policy`
 */
export function batchBindPolicy(
  client: Sender,
  input: BatchBindPolicyRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(batchBindPolicyOperation, input, options);
}

/**
 * Deletes invitation policies.
 *
 * This cannot be undone. Users who have joined already are kept.
 *
 * `POST /api/v3/delete-invitation-policies-batch`
 */
export function batchDeleteInvitationPolicies(
  client: Sender,
  input: BatchDeleteInvitationPoliciesRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(batchDeleteInvitationPoliciesOperation, input, options);
}

/**
 * Disconnects rosters from an invitation policy.
 *
 * Both the rosters and the policy are kept.
 *
 * `POST /api/v3/update-invitation-roster-batch-unbind-policy`
 */
export function batchUnbindPolicy(
  client: Sender,
  input: BatchUnbindPolicyRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(batchUnbindPolicyOperation, input, options);
}

/**
 * Creates a copy of an invitation policy.
 *
 * The answer holds the new policy.
 *
 * `POST /api/v3/copy-invitation-policy-by-id`
 */
export function copyInvitationPolicyById(
  client: Sender,
  input: CopyInvitationPolicyByIdRequest,
  options?: RequestOptions,
): Promise<Envelope<InvitationPolicy>> {
  return client.send(copyInvitationPolicyByIdOperation, input, options);
}

/**
 * Creates an invitation policy.
 *
 * Only the name is required. Connect the policy with rosters by `batchBindPolicy`, and choose where invited users are
 * placed with `addPolicyUserAttribution`.
 *
 * `POST /api/v3/create-invitation-policy`
 */
export function createInvitationPolicy(
  client: Sender,
  input: CreateInvitationPolicyRequest,
  options?: RequestOptions,
): Promise<Envelope<InvitationPolicy>> {
  return client.send(createInvitationPolicyOperation, input, options);
}

/**
 * Creates an invitation roster.
 *
 * The roster starts empty: fill it with `importUsers`, connect it with a policy and send the invitations with
 * `sendRosterInvitation`.
 *
 * `POST /api/v3/create-invitation-roster`
 */
export function createInvitationRoster(
  client: Sender,
  input: CreateInvitationRosterRequest,
  options?: RequestOptions,
): Promise<Envelope<InvitationRoster>> {
  return client.send(createInvitationRosterOperation, input, options);
}

/**
 * Deletes an invitation roster.
 *
 * This cannot be undone. People who have joined already stay users.
 *
 * `POST /api/v3/delete-invitation-roster`
 */
export function deleteInvitationRoster(
  client: Sender,
  input: DeleteInvitationRosterRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteInvitationRosterOperation, input, options);
}

/**
 * Deletes several invitation rosters.
 *
 * This cannot be undone. People who have joined already stay users.
 *
 * `POST /api/v3/delete-invitation-rosters-batch`
 */
export function deleteInvitationRosterBatch(
  client: Sender,
  input: DeleteInvitationRosterBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteInvitationRosterBatchOperation, input, options);
}

/**
 * Removes people from a roster.
 *
 * This cannot be undone. People who have joined already stay users.
 *
 * `POST /api/v3/batch-delete-invitation-invitees`
 */
export function deleteInvitees(
  client: Sender,
  input: DeleteInviteesRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteInviteesOperation, input, options);
}

/**
 * Exports the people on a roster to a file.
 *
 * Download the file from the URL in the answer.
 *
 * `POST /api/v3/invitation-invitee/export`
 */
export function exportUsers(
  client: Sender,
  input: ExportUsersRequest,
  options?: RequestOptions,
): Promise<Envelope<ImportExportTemplate>> {
  return client.send(exportUsersOperation, input, options);
}

/**
 * Lists people who asked to join by a universal link, one page at a time.
 *
 * Includes those who still wait for a review as well as those who were accepted or rejected. Details of inviter and
 * reviewer are included only on request.
 *
 * `POST /api/v3/filter-universal-invitation-applicants`
 */
export function filter(
  client: Sender,
  input?: FilterRequest,
  options?: RequestOptions,
): Paged<Envelope<UniversalInvitationApplicantPage>, UniversalInvitationApplicant> {
  return paged(client, filterOperation, input, options);
}

/**
 * Lists the people on a roster, one page at a time.
 *
 * Search by keywords or by combined conditions. The status tells how far each invitation has come.
 *
 * `POST /api/v3/list-invitation-invitees`
 */
export function filterUsers(
  client: Sender,
  input: FilterUsersRequest,
  options?: RequestOptions,
): Paged<Envelope<InvitationUserPage>, InvitationUser> {
  return paged(client, filterUsersOperation, input, options);
}

/**
 * Creates a universal invitation link.
 *
 * Anybody who has the link can ask to join the user pool; lifetime and consent follow the settings for administrators.
 * To invite chosen people, use a roster.
 *
 * `POST /api/v3/generate-universal-invitation-link`
 */
export function generateUniversalInvitation(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<InvitationLink>> {
  return client.send(generateUniversalInvitationOperation, undefined, options);
}

/**
 * Gets one invitation roster.
 *
 * Details of creator and policy and the number of people are included only on request.
 *
 * `GET /api/v3/get-invitation-roster`
 */
export function getInvitationRoster(
  client: Sender,
  input: GetInvitationRosterRequest,
  options?: RequestOptions,
): Promise<Envelope<InvitationRoster>> {
  return client.send(getInvitationRosterOperation, input, options);
}

/**
 * Returns an email template of an invitation policy.
 *
 * `scene` chooses the invitation itself or the welcome email. A roster can have templates of its own.
 *
 * `POST /api/v3/get-invitation-policy-email-template`
 */
export function getInviteEmailTemplate(
  client: Sender,
  input: GetInviteEmailTemplateRequest,
  options?: RequestOptions,
): Promise<Envelope<EmailTemplate>> {
  return client.send(getInviteEmailTemplateOperation, input, options);
}

/**
 * Gets one invitation policy.
 *
 * Give a roster too to see the policy as it applies to that roster.
 *
 * `GET /api/v3/get-invitation-policy`
 */
export function getPolicyDetailById(
  client: Sender,
  input: GetPolicyDetailByIdRequest,
  options?: RequestOptions,
): Promise<Envelope<InvitationPolicy>> {
  return client.send(getPolicyDetailByIdOperation, input, options);
}

/**
 * Gets one assignment of an invitation policy.
 *
 * An assignment names a department, post, role or group that invited users are put into.
 *
 * `GET /api/v3/get-invitation-policy-user-attribution`
 */
export function getPolicyUserAttributionDetail(
  client: Sender,
  input: GetPolicyUserAttributionDetailRequest,
  options?: RequestOptions,
): Promise<Envelope<UserAttribution>> {
  return client.send(getPolicyUserAttributionDetailOperation, input, options);
}

/**
 * Returns the settings of universal invitation links.
 *
 * Anybody who has such a link can ask to join the user pool. There are separate settings for links of administrators
 * and of members.
 *
 * `GET /api/v3/get-universal-invitation-settings`
 */
export function getUniversalInvitation(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<UniversalInvitation>> {
  return client.send(getUniversalInvitationOperation, undefined, options);
}

/**
 * Returns the main department of users who join by an invitation policy.
 *
 * `departmentId` is `null` when none is set. Details of the department are included only on request.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-invitation-policy-user-attribution-main-department`
 */
export function getUserAttributionMainDepartment(
  client: Sender,
  input: GetUserAttributionMainDepartmentRequest,
  options?: RequestOptions,
): Promise<Envelope<UserAttributionMainDepartment[]>> {
  return client.send(getUserAttributionMainDepartmentOperation, input, options);
}

/**
 * Returns the template for importing people into a roster.
 *
 * Download it from the URL in the answer, fill it in, upload it with `upload` and pass the result to `importUsers`.
 *
 * `GET /api/v3/invitation-invitee/template`
 */
export function importTemplate(client: Sender, options?: RequestOptions): Promise<Envelope<ImportExportTemplate>> {
  return client.send(importTemplateOperation, undefined, options);
}

/**
 * Imports people from an uploaded file into a roster.
 *
 * The file follows the template from `importTemplate` and is uploaded with `upload` first. The answer tells which rows
 * failed. No email is sent yet.
 *
 * `POST /api/v3/invitation-invitee/import`
 */
export function importUsers(
  client: Sender,
  input: ImportUsersRequest,
  options?: RequestOptions,
): Promise<Envelope<ImportInviteesResult>> {
  return client.send(importUsersOperation, input, options);
}

/**
 * Lists invitation policies, one page at a time.
 *
 * A policy says how invited people join: how long links work, what is verified and what must be filled in.
 *
 * `POST /api/v3/list-invitation-policies`
 */
export function listInvitationPolicies(
  client: Sender,
  input?: ListInvitationPoliciesRequest,
  options?: RequestOptions,
): Paged<Envelope<InvitationPolicyPage>, InvitationPolicy> {
  return paged(client, listInvitationPoliciesOperation, input, options);
}

/**
 * Lists invitation rosters, one page at a time.
 *
 * A roster is a list of people to invite. Details of creator and policy and the number of people are included only on
 * request.
 *
 * `POST /api/v3/list-invitation-rosters`
 */
export function listInvitationRoster(
  client: Sender,
  input?: ListInvitationRosterRequest,
  options?: RequestOptions,
): Paged<Envelope<InvitationRosterPage>, InvitationRoster> {
  return paged(client, listInvitationRosterOperation, input, options);
}

/**
 * Lists the rosters without an invitation policy, one page at a time.
 *
 * Use it to choose rosters for `batchBindPolicy`. A roster needs a policy before people can be invited.
 *
 * `POST /api/v3/list-invitation-rosters-by-no-policy-id`
 */
export function listInvitationRostersByNonPolicyId(
  client: Sender,
  input?: ListInvitationRosterRequest,
  options?: RequestOptions,
): Paged<Envelope<InvitationRosterPage>, InvitationRoster> {
  return paged(client, listInvitationRostersByNonPolicyIdOperation, input, options);
}

/**
 * Lists the rosters that use an invitation policy, one page at a time.
 *
 * Details of creator and policy and the number of people are included only on request.
 *
 * `POST /api/v3/list-invitation-rosters-by-policy-id`
 */
export function listInvitationRostersByPolicyId(
  client: Sender,
  input: ListInvitationRostersByPolicyIdRequest,
  options?: RequestOptions,
): Paged<Envelope<InvitationRosterPage>, InvitationRoster> {
  return paged(client, listInvitationRostersByPolicyIdOperation, input, options);
}

/**
 * Lists the assignments of an invitation policy, one page at a time.
 *
 * Shows the departments, posts, roles or groups that invited users are put into; one kind per call. The platform
 * documents the answer as a list of pages.
 *
 * `GET /api/v3/list-invitation-policy-user-attributions`
 */
export function listPolicyUserAttributionDetail(
  client: Sender,
  input: ListPolicyUserAttributionDetailRequest,
  options?: RequestOptions,
): Promise<Envelope<UserAttributionPage[]>> {
  return client.send(listPolicyUserAttributionDetailOperation, input, options);
}

/**
 * Lists the fields that invited people fill in.
 *
 * The fields belong to an invitation policy.
 *
 * `GET /api/v3/list-invitation-policy-extends-fields`
 */
export function listRegisterExtendsFields(
  client: Sender,
  input: ListRegisterExtendsFieldsRequest,
  options?: RequestOptions,
): Promise<Envelope<ExtendsFieldList>> {
  return client.send(listRegisterExtendsFieldsOperation, input, options);
}

/**
 * Lists invited people over all rosters, one page at a time.
 *
 * Use it to find out which roster a person is on. `filterUsers` lists one roster in more detail.
 *
 * `POST /api/v3/quick-filter-invitees`
 */
export function quickFilterInviteeList(
  client: Sender,
  input?: QuickFilterInviteeListRequest,
  options?: RequestOptions,
): Paged<Envelope<QuickFilterInviteeRecordPage>, QuickFilterInviteeRecord> {
  return paged(client, quickFilterInviteeListOperation, input, options);
}

/**
 * Rejects people who asked to join by a universal link.
 *
 * The identifiers come from `filter`. Rejected people do not become users.
 *
 * `POST /api/v3/batch-reject-universal-invitation-applicant`
 */
export function reject(
  client: Sender,
  input: ReviewUniversalInvitationApplicantRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(rejectOperation, input, options);
}

/**
 * Removes an assignment from an invitation policy.
 *
 * Users who have joined already keep their membership.
 *
 * `POST /api/v3/remove-invitation-policy-user-attribution`
 */
export function removePolicyUserAttribution(
  client: Sender,
  input: RemovePolicyUserAttributionRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(removePolicyUserAttributionOperation, input, options);
}

/**
 * Removes several assignments from an invitation policy.
 *
 * Users who have joined already keep their memberships.
 *
 * `POST /api/v3/remove-invitation-policy-user-attributions-batch`
 */
export function removePolicyUserAttributionsBatch(
  client: Sender,
  input: RemovePolicyUserAttributionsBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(removePolicyUserAttributionsBatchOperation, input, options);
}

/**
 * Removes the main department from an invitation policy.
 *
 * Users who join by the policy then have no main department set by it.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/remove-invitation-policy-user-attribution-main-department`
 */
export function removeUserAttributionMainDepartment(
  client: Sender,
  input: RemoveUserAttributionMainDepartmentRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(removeUserAttributionMainDepartmentOperation, input, options);
}

/**
 * Takes one invitation back.
 *
 * The link in the email stops working; the person stays on the roster with the status `reverted`.
 *
 * `POST /api/v3/revert-roster-invitation`
 */
export function revertRosterInvitation(
  client: Sender,
  input: RevertRosterInvitationRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(revertRosterInvitationOperation, input, options);
}

/**
 * Takes several invitations back.
 *
 * The links in the emails stop working; the people stay on their rosters with the status `reverted`.
 *
 * `POST /api/v3/revert-roster-invitation-batch`
 */
export function revertRosterInvitationBatch(
  client: Sender,
  input: RevertRosterInvitationBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(revertRosterInvitationBatchOperation, input, options);
}

/**
 * Sends the invitations of a roster.
 *
 * Sends an email to the people on the roster, as its policy says. To invite only some of them, use
 * `sendRosterInvitationBatch`.
 *
 * `POST /api/v3/send-roster-invitation`
 */
export function sendRosterInvitation(
  client: Sender,
  input: SendRosterInvitationRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(sendRosterInvitationOperation, input, options);
}

/**
 * Sends invitations to some people of a roster.
 *
 * Sends an email to each of them, as the policy of the roster says. Use it to invite again, too.
 *
 * `POST /api/v3/send-roster-invitation-batch`
 */
export function sendRosterInvitationBatch(
  client: Sender,
  input: SendRosterInvitationBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(sendRosterInvitationBatchOperation, input, options);
}

/**
 * Sets the main department of users who join by an invitation policy.
 *
 * Choose one of the departments that the policy puts users into.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/set-invitation-policy-user-attribution-main-department`
 */
export function setUserAttributionMainDepartment(
  client: Sender,
  input: SetUserAttributionMainDepartmentRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(setUserAttributionMainDepartmentOperation, input, options);
}

/**
 * Changes an invitation policy.
 *
 * Only the given fields change. Rosters that use the policy follow the change.
 *
 * `POST /api/v3/update-invitation-policy`
 */
export function updateInvitationPolicy(
  client: Sender,
  input: UpdateInvitationPolicyRequest,
  options?: RequestOptions,
): Promise<Envelope<InvitationPolicy>> {
  return client.send(updateInvitationPolicyOperation, input, options);
}

/**
 * Changes an invitation roster.
 *
 * Sets the name or the policy; the people are changed by `importUsers` and `deleteInvitees`.
 *
 * `POST /api/v3/update-invitation-roster`
 */
export function updateInvitationRoster(
  client: Sender,
  input: UpdateInvitationRosterRequest,
  options?: RequestOptions,
): Promise<Envelope<InvitationRoster>> {
  return client.send(updateInvitationRosterOperation, input, options);
}

/**
 * Changes an email template of invitation policies.
 *
 * `type` names the template. The texts take effect only while `customizeEnabled` is `true`.
 *
 * `POST /api/v3/update-invitation-policy-email-template`
 */
export function updateInviteEmailTemplate(
  client: Sender,
  input: UpdateEmailTemplateRequest,
  options?: RequestOptions,
): Promise<Envelope<EmailTemplate>> {
  return client.send(updateInviteEmailTemplateOperation, input, options);
}

/**
 * Changes the fields that invited people fill in.
 *
 * One call concerns one field. The answer holds all fields after the change.
 *
 * `POST /api/v3/update-invitation-policy-extends-fields`
 */
export function updateRegisterExtendsFields(
  client: Sender,
  input: UpdateRegisterExtendsFieldsRequest,
  options?: RequestOptions,
): Promise<Envelope<ExtendsFieldList>> {
  return client.send(updateRegisterExtendsFieldsOperation, input, options);
}

/**
 * Changes the settings of universal invitation links.
 *
 * The platform documents the two configurations as booleans here, although they are objects when read; treat them as
 * uncertain.
 *
 * `POST /api/v3/update-universal-invitation-settings`
 */
export function updateUniversalInvitation(
  client: Sender,
  input?: UpdateUniversalInvitationRequest,
  options?: RequestOptions,
): Promise<Envelope<UniversalInvitation>> {
  return client.send(updateUniversalInvitationOperation, input, options);
}

/**
 * Uploads a file with people to invite.
 *
 * The answer tells where the file is; pass it to `importUsers`. The platform does not document the body; it is sent
 * here as `multipart/form-data`.
 *
 * `POST /api/v3/invitation-invitee/upload`
 */
export function upload(
  client: Sender,
  input: UploadRequest,
  options?: RequestOptions,
): Promise<Envelope<ImportExportTemplate>> {
  return client.send(uploadOperation, input, options);
}

// Generated from spec/genauth/management/applications.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest, queryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { Application, MfaSettings } from "../shared/applications.models.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { MfaInfo, User, UserPage } from "../shared/users.models.js";
import type {
  ApplicationAuth,
  ApplicationAuthPage,
  ApplicationPage,
  ApplicationPermissionStrategy,
  ApplicationSecret,
  ApplicationSimpleInfo,
  ApplicationSimpleInfoPage,
  AsaAccount,
  AsaAccountPage,
  AsaAccountTarget,
  AsaAccountTargetPage,
  AssignAsaAccountRequest,
  AuthorizeApplicationAccessRequest,
  ChangeUserPoolTenantExtIdpConnStateRequest,
  CheckDomainAvailableRequest,
  CreateApplicationRequest,
  CreateAsaAccountBatchRequest,
  CreateAsaAccountRequest,
  CreatedApplication,
  DeleteApplicationRequest,
  DeleteAsaAccountBatchRequest,
  DeleteAsaAccountRequest,
  DeleteAuthRequest,
  DetailAuthSubjectRequest,
  DomainAvailability,
  EnabledAuthRequest,
  GetApplicationPermissionStrategyRequest,
  GetApplicationRequest,
  GetApplicationSecretRequest,
  GetApplicationSimpleInfoRequest,
  GetAsaAccountAssignedTargetsRequest,
  GetAsaAccountBatchRequest,
  GetAsaAccountRequest,
  GetAssignedAccountRequest,
  GetMfaTriggerDataRequest,
  ListApplicationActiveUsersRequest,
  ListApplicationSimpleInfoRequest,
  ListApplicationsRequest,
  ListAsaAccountRequest,
  ListAuthApplicationRequest,
  ListAuthSubjectRequest,
  ListTenantApplicationsRequest,
  RefreshApplicationSecretRequest,
  RevokeApplicationAccessRequest,
  SubjectApplicationList,
  SubjectAuth,
  TenantApplication,
  TenantApplicationPage,
  UpdateApplicationMfaSettingsRequest,
  UpdateApplicationPermissionStrategyRequest,
  UpdateApplicationRequest,
  UpdateAsaAccountRequest,
  UpdateLoginPageConfigRequest,
  UpdateTenantQrCodeStateRequest,
  UpdateUserPoolTenantConfigRequest,
  UserPoolTenantConfig,
} from "./applications.models.js";

const assignAsaAccountOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "assignAsaAccount",
  method: "POST",
  path: "/api/v3/assign-asa-account",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const authorizeApplicationAccessOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "authorizeApplicationAccess",
  method: "POST",
  path: "/api/v3/authorize-application-access",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const changeUserPoolTenantExtIdpConnStateOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "changeUserPoolTenantExtIdpConnState",
  method: "POST",
  path: "/api/v3/change-userpool-tenant-ext-idp-conn-state",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const checkDomainAvailableOperation: EnvelopeOperation<Envelope<DomainAvailability>> = {
  id: "checkDomainAvailable",
  method: "POST",
  path: "/api/v3/check-domain-available",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const createApplicationOperation: EnvelopeOperation<Envelope<CreatedApplication>> = {
  id: "createApplication",
  method: "POST",
  path: "/api/v3/create-application",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createAsaAccountOperation: EnvelopeOperation<Envelope<AsaAccount>> = {
  id: "createAsaAccount",
  method: "POST",
  path: "/api/v3/create-asa-account",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createAsaAccountBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "createAsaAccountBatch",
  method: "POST",
  path: "/api/v3/create-asa-accounts-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteApplicationOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteApplication",
  method: "POST",
  path: "/api/v3/delete-application",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteAsaAccountOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteAsaAccount",
  method: "POST",
  path: "/api/v3/delete-asa-account",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteAsaAccountBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteAsaAccountBatch",
  method: "POST",
  path: "/api/v3/delete-asa-accounts-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteAuthOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteAuth",
  method: "DELETE",
  path: "/api/v3/batch-applications-auth",
  security: [["accessKey"], ["managementToken"]],
  parameters: { authIds: { in: "query", style: "brackets" } },
  build: queryRequest,
};
const detailAuthSubjectOperation: EnvelopeOperation<Envelope<SubjectAuth>> = {
  id: "detailAuthSubject",
  method: "GET",
  path: "/api/v3/get-subject-auth-detail",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const enabledAuthOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "enabledAuth",
  method: "POST",
  path: "/api/v3/update-auth-enabled",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getApplicationOperation: EnvelopeOperation<Envelope<Application>> = {
  id: "getApplication",
  method: "GET",
  path: "/api/v3/get-application",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getApplicationPermissionStrategyOperation: EnvelopeOperation<Envelope<ApplicationPermissionStrategy>> = {
  id: "getApplicationPermissionStrategy",
  method: "GET",
  path: "/api/v3/get-application-permission-strategy",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getApplicationSecretOperation: EnvelopeOperation<Envelope<ApplicationSecret>> = {
  id: "getApplicationSecret",
  method: "GET",
  path: "/api/v3/get-application-secret",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["secret"],
};
const getApplicationSimpleInfoOperation: EnvelopeOperation<Envelope<ApplicationSimpleInfo>> = {
  id: "getApplicationSimpleInfo",
  method: "GET",
  path: "/api/v3/get-application-simple-info",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getAsaAccountOperation: EnvelopeOperation<Envelope<AsaAccount>> = {
  id: "getAsaAccount",
  method: "GET",
  path: "/api/v3/get-asa-account",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getAsaAccountAssignedTargetsOperation: EnvelopeOperation<Envelope<AsaAccountTargetPage>, AsaAccountTarget> = {
  id: "getAsaAccountAssignedTargets",
  method: "GET",
  path: "/api/v3/get-asa-account-assigned-targets",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const getAsaAccountBatchOperation: EnvelopeOperation<Envelope<AsaAccount[]>> = {
  id: "getAsaAccountBatch",
  method: "POST",
  path: "/api/v3/get-asa-accounts-batch",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const getAssignedAccountOperation: EnvelopeOperation<Envelope<AsaAccount>> = {
  id: "getAssignedAccount",
  method: "GET",
  path: "/api/v3/get-assigned-account",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getMfaTriggerDataOperation: EnvelopeOperation<Envelope<MfaInfo>> = {
  id: "getMfaTriggerData",
  method: "GET",
  path: "/api/v3/get-mfa-trigger-data",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["mfaToken"],
};
const listApplicationActiveUsersOperation: EnvelopeOperation<Envelope<UserPage>, User> = {
  id: "listApplicationActiveUsers",
  method: "POST",
  path: "/api/v3/list-application-active-users",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  secret: ["accessToken", "refreshToken"],
  paging: {
    page: ["options", "pagination", "page"],
    limit: ["options", "pagination", "limit"],
    items: ["list"],
    total: ["totalCount"],
  },
};
const listApplicationSimpleInfoOperation: EnvelopeOperation<Envelope<ApplicationSimpleInfoPage>, ApplicationSimpleInfo> = {
  id: "listApplicationSimpleInfo",
  method: "GET",
  path: "/api/v3/list-application-simple-info",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listApplicationsOperation: EnvelopeOperation<Envelope<ApplicationPage>, Application> = {
  id: "listApplications",
  method: "GET",
  path: "/api/v3/list-applications",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listAsaAccountOperation: EnvelopeOperation<Envelope<AsaAccountPage>, AsaAccount> = {
  id: "listAsaAccount",
  method: "GET",
  path: "/api/v3/list-asa-accounts",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listAuthApplicationOperation: EnvelopeOperation<Envelope<ApplicationAuthPage>, ApplicationAuth> = {
  id: "listAuthApplication",
  method: "POST",
  path: "/api/v3/list-applications-auth",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listAuthSubjectOperation: EnvelopeOperation<Envelope<SubjectApplicationList>> = {
  id: "listAuthSubject",
  method: "POST",
  path: "/api/v3/list-subject-auth",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const listTenantApplicationsOperation: EnvelopeOperation<Envelope<TenantApplicationPage>, TenantApplication> = {
  id: "listTenantApplications",
  method: "GET",
  path: "/api/v3/list-tenant-applications",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const refreshApplicationSecretOperation: EnvelopeOperation<Envelope<ApplicationSecret>> = {
  id: "refreshApplicationSecret",
  method: "POST",
  path: "/api/v3/refresh-application-secret",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["secret"],
};
const revokeApplicationAccessOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "revokeApplicationAccess",
  method: "POST",
  path: "/api/v3/revoke-application-access",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const unassignAsaAccountOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "unassignAsaAccount",
  method: "POST",
  path: "/api/v3/unassign-asa-account",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateApplicationOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateApplication",
  method: "POST",
  path: "/api/v3/update-application",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateApplicationMfaSettingsOperation: EnvelopeOperation<Envelope<MfaSettings>> = {
  id: "updateApplicationMfaSettings",
  method: "POST",
  path: "/api/v3/update-application-mfa-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateApplicationPermissionStrategyOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateApplicationPermissionStrategy",
  method: "POST",
  path: "/api/v3/update-application-permission-strategy",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateAsaAccountOperation: EnvelopeOperation<Envelope<AsaAccount>> = {
  id: "updateAsaAccount",
  method: "POST",
  path: "/api/v3/update-asa-account",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateLoginPageConfigOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateLoginPageConfig",
  method: "POST",
  path: "/api/v3/update-login-page-config",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateTenantQrCodeStateOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateTenantQrCodeState",
  method: "POST",
  path: "/api/v3/update-userpool-tenant-appqrcode-state",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateUserPoolTenantConfigOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateUserPoolTenantConfig",
  method: "POST",
  path: "/api/v3/update-userpool-tenant-config",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const userPoolTenantConfigOperation: EnvelopeOperation<Envelope<UserPoolTenantConfig>> = {
  id: "userPoolTenantConfig",
  method: "GET",
  path: "/api/v3/userpool-tenant-config",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Assigns an ASA account to users, roles, groups or departments.
 *
 * At most 10 entries in one call, each with up to 100 targets of one kind.
 *
 * `POST /api/v3/assign-asa-account`
 */
export function assignAsaAccount(
  client: Sender,
  input: AssignAsaAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(assignAsaAccountOperation, input, options);
}

/**
 * Grants or refuses access to an application.
 *
 * Takes users, groups, roles and organization nodes; each entry says whether it allows or denies.
 *
 * `POST /api/v3/authorize-application-access`
 */
export function authorizeApplicationAccess(
  client: Sender,
  input: AuthorizeApplicationAccessRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(authorizeApplicationAccessOperation, input, options);
}

/**
 * Switches identity provider connections for tenants on or off.
 *
 * Applies to several connections in one call.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`
 */
export function changeUserPoolTenantExtIdpConnState(
  client: Sender,
  input: ChangeUserPoolTenantExtIdpConnStateRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(changeUserPoolTenantExtIdpConnStateOperation, input, options);
}

/** @deprecated Former name of `changeUserPoolTenantExtIdpConnState`. */
export const changeUserpoolTenanExtIdpConnState: typeof changeUserPoolTenantExtIdpConnState = changeUserPoolTenantExtIdpConnState;

/**
 * Checks whether a domain is free for an application.
 *
 * Ask before creating an application, whose identifier is part of its domain. Nothing is reserved.
 *
 * `POST /api/v3/check-domain-available`
 */
export function checkDomainAvailable(
  client: Sender,
  input: CheckDomainAvailableRequest,
  options?: RequestOptions,
): Promise<Envelope<DomainAvailability>> {
  return client.send(checkDomainAvailableOperation, input, options);
}

/**
 * Creates an application.
 *
 * Only the name is required; the other settings have defaults. The answer holds the identifier for later calls, but not
 * the secret, which `getApplicationSecret` returns.
 *
 * `POST /api/v3/create-application`
 */
export function createApplication(
  client: Sender,
  input: CreateApplicationRequest,
  options?: RequestOptions,
): Promise<Envelope<CreatedApplication>> {
  return client.send(createApplicationOperation, input, options);
}

/**
 * Creates an ASA account of an application.
 *
 * ASA accounts are accounts of a connected application that has no single sign-on protocol; users sign in to it with
 * the stored data. Assign the account to users afterwards with `assignAsaAccount`.
 *
 * `POST /api/v3/create-asa-account`
 */
export function createAsaAccount(
  client: Sender,
  input: CreateAsaAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<AsaAccount>> {
  return client.send(createAsaAccountOperation, input, options);
}

/**
 * Creates several ASA accounts of an application.
 *
 * Up to 100 accounts in one call.
 *
 * `POST /api/v3/create-asa-accounts-batch`
 */
export function createAsaAccountBatch(
  client: Sender,
  input: CreateAsaAccountBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(createAsaAccountBatchOperation, input, options);
}

/**
 * Deletes an application.
 *
 * Users can no longer sign in to it, and there is no call that restores it.
 *
 * `POST /api/v3/delete-application`
 */
export function deleteApplication(
  client: Sender,
  input: DeleteApplicationRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteApplicationOperation, input, options);
}

/**
 * Deletes an ASA account of an application.
 *
 * Users to whom it was assigned can no longer use it.
 *
 * `POST /api/v3/delete-asa-account`
 */
export function deleteAsaAccount(
  client: Sender,
  input: DeleteAsaAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteAsaAccountOperation, input, options);
}

/**
 * Deletes several ASA accounts of an application.
 *
 * Up to 100 accounts in one call.
 *
 * `POST /api/v3/delete-asa-accounts-batch`
 */
export function deleteAsaAccountBatch(
  client: Sender,
  input: DeleteAsaAccountBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteAsaAccountBatchOperation, input, options);
}

/**
 * Deletes grants of application access.
 *
 * Takes the identifiers that `listAuthApplication` returns. Use `enabledAuth` to stop a grant without losing it.
 *
 * `DELETE /api/v3/batch-applications-auth`
 */
export function deleteAuth(
  client: Sender,
  input: DeleteAuthRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteAuthOperation, input, options);
}

/**
 * Tells how a subject came to have access to an application.
 *
 * A subject is a user, role, group, organization node or access key. `authType` says whether access comes from the
 * default strategy, a grant to everybody, an own grant or a grant to another subject.
 *
 * `GET /api/v3/get-subject-auth-detail`
 */
export function detailAuthSubject(
  client: Sender,
  input: DetailAuthSubjectRequest,
  options?: RequestOptions,
): Promise<Envelope<SubjectAuth>> {
  return client.send(detailAuthSubjectOperation, input, options);
}

/**
 * Switches one grant of application access on or off.
 *
 * The grant stays in the list while it is off. Its identifier comes from `listAuthApplication`.
 *
 * `POST /api/v3/update-auth-enabled`
 */
export function enabledAuth(
  client: Sender,
  input: EnabledAuthRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(enabledAuthOperation, input, options);
}

/**
 * Gets an application with its settings.
 *
 * Returns sign-in, sign-up, branding and protocol settings. The secret is not part of the answer;
 * `getApplicationSecret` returns it.
 *
 * `GET /api/v3/get-application`
 */
export function getApplication(
  client: Sender,
  input: GetApplicationRequest,
  options?: RequestOptions,
): Promise<Envelope<Application>> {
  return client.send(getApplicationOperation, input, options);
}

/**
 * Gets who has access to an application by default.
 *
 * The strategy is either to let everybody in or nobody; grants then make exceptions.
 *
 * `GET /api/v3/get-application-permission-strategy`
 */
export function getApplicationPermissionStrategy(
  client: Sender,
  input: GetApplicationPermissionStrategyRequest,
  options?: RequestOptions,
): Promise<Envelope<ApplicationPermissionStrategy>> {
  return client.send(getApplicationPermissionStrategyOperation, input, options);
}

/**
 * Gets the secret of an application.
 *
 * Keep the secret on a server and out of logs. `refreshApplicationSecret` replaces it.
 *
 * `GET /api/v3/get-application-secret`
 */
export function getApplicationSecret(
  client: Sender,
  input: GetApplicationSecretRequest,
  options?: RequestOptions,
): Promise<Envelope<ApplicationSecret>> {
  return client.send(getApplicationSecretOperation, input, options);
}

/**
 * Gets the name, logo and kind of an application.
 *
 * Leaves out the settings, which `getApplication` returns.
 *
 * `GET /api/v3/get-application-simple-info`
 */
export function getApplicationSimpleInfo(
  client: Sender,
  input: GetApplicationSimpleInfoRequest,
  options?: RequestOptions,
): Promise<Envelope<ApplicationSimpleInfo>> {
  return client.send(getApplicationSimpleInfoOperation, input, options);
}

/**
 * Gets one ASA account of an application.
 *
 * The answer holds its sign-in data and must be kept secret.
 *
 * `GET /api/v3/get-asa-account`
 */
export function getAsaAccount(
  client: Sender,
  input: GetAsaAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<AsaAccount>> {
  return client.send(getAsaAccountOperation, input, options);
}

/**
 * Lists to whom an ASA account is assigned, one page at a time.
 *
 * Targets are users, roles, groups and departments.
 *
 * `GET /api/v3/get-asa-account-assigned-targets`
 */
export function getAsaAccountAssignedTargets(
  client: Sender,
  input: GetAsaAccountAssignedTargetsRequest,
  options?: RequestOptions,
): Paged<Envelope<AsaAccountTargetPage>, AsaAccountTarget> {
  return paged(client, getAsaAccountAssignedTargetsOperation, input, options);
}

/**
 * Gets several ASA accounts of an application.
 *
 * Up to 100 accounts in one call. Safe to repeat: nothing is changed.
 *
 * `POST /api/v3/get-asa-accounts-batch`
 */
export function getAsaAccountBatch(
  client: Sender,
  input: GetAsaAccountBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<AsaAccount[]>> {
  return client.send(getAsaAccountBatchOperation, input, options);
}

/**
 * Gets the ASA account that is assigned to a target.
 *
 * A target is a user, role, group or department. The answer holds sign-in data and must be kept secret.
 *
 * `GET /api/v3/get-assigned-account`
 */
export function getAssignedAccount(
  client: Sender,
  input: GetAssignedAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<AsaAccount>> {
  return client.send(getAssignedAccountOperation, input, options);
}

/**
 * Gets the data with which an application starts multi-factor authentication for a user.
 *
 * The answer holds a short-lived token and the factors that the user can be asked for.
 *
 * `GET /api/v3/get-mfa-trigger-data`
 */
export function getMfaTriggerData(
  client: Sender,
  input: GetMfaTriggerDataRequest,
  options?: RequestOptions,
): Promise<Envelope<MfaInfo>> {
  return client.send(getMfaTriggerDataOperation, input, options);
}

/**
 * Lists the active users of an application, one page at a time.
 *
 * Custom data, identities and departments are included on request.
 *
 * `POST /api/v3/list-application-active-users`
 */
export function listApplicationActiveUsers(
  client: Sender,
  input: ListApplicationActiveUsersRequest,
  options?: RequestOptions,
): Paged<Envelope<UserPage>, User> {
  return paged(client, listApplicationActiveUsersOperation, input, options);
}

/**
 * Lists applications without their settings, one page at a time.
 *
 * Answers with names, logos and kinds only; pages hold at most 50 applications.
 *
 * `GET /api/v3/list-application-simple-info`
 */
export function listApplicationSimpleInfo(
  client: Sender,
  input?: ListApplicationSimpleInfoRequest,
  options?: RequestOptions,
): Paged<Envelope<ApplicationSimpleInfoPage>, ApplicationSimpleInfo> {
  return paged(client, listApplicationSimpleInfoOperation, input, options);
}

/**
 * Lists applications with their settings, one page at a time.
 *
 * Pages hold at most 50 applications. Use `listApplicationSimpleInfo` where names and identifiers are enough.
 *
 * `GET /api/v3/list-applications`
 */
export function listApplications(
  client: Sender,
  input?: ListApplicationsRequest,
  options?: RequestOptions,
): Paged<Envelope<ApplicationPage>, Application> {
  return paged(client, listApplicationsOperation, input, options);
}

/**
 * Lists the ASA accounts of an application, one page at a time.
 *
 * Pages hold at most 50 accounts. The answer holds sign-in data and must be kept secret.
 *
 * `GET /api/v3/list-asa-accounts`
 */
export function listAsaAccount(
  client: Sender,
  input: ListAsaAccountRequest,
  options?: RequestOptions,
): Paged<Envelope<AsaAccountPage>, AsaAccount> {
  return paged(client, listAsaAccountOperation, input, options);
}

/**
 * Lists who is granted or refused access to an application, one page at a time.
 *
 * Each entry is one grant with its own identifier, which `enabledAuth` and `deleteAuth` take.
 *
 * `POST /api/v3/list-applications-auth`
 */
export function listAuthApplication(
  client: Sender,
  input: ListAuthApplicationRequest,
  options?: RequestOptions,
): Paged<Envelope<ApplicationAuthPage>, ApplicationAuth> {
  return paged(client, listAuthApplicationOperation, input, options);
}

/**
 * Lists the applications that a subject is granted or refused.
 *
 * A subject is a user, role, group, organization node or access key. The list is complete, without pages, and can be
 * restricted by application name, kind and effect.
 *
 * `POST /api/v3/list-subject-auth`
 */
export function listAuthSubject(
  client: Sender,
  input: ListAuthSubjectRequest,
  options?: RequestOptions,
): Promise<Envelope<SubjectApplicationList>> {
  return client.send(listAuthSubjectOperation, input, options);
}

/**
 * Lists the applications that tenants use, one page at a time.
 *
 * Unlike other lists it takes the page number and size as texts.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-tenant-applications`
 */
export function listTenantApplications(
  client: Sender,
  input: ListTenantApplicationsRequest,
  options?: RequestOptions,
): Paged<Envelope<TenantApplicationPage>, TenantApplication> {
  return paged(client, listTenantApplicationsOperation, input, options);
}

/**
 * Replaces the secret of an application by a new one.
 *
 * Everything that uses the old secret must be given the new one, which the answer holds.
 *
 * `POST /api/v3/refresh-application-secret`
 */
export function refreshApplicationSecret(
  client: Sender,
  input: RefreshApplicationSecretRequest,
  options?: RequestOptions,
): Promise<Envelope<ApplicationSecret>> {
  return client.send(refreshApplicationSecretOperation, input, options);
}

/**
 * Removes grants and refusals of access to an application.
 *
 * The default strategy of the application applies again to the given targets.
 *
 * `POST /api/v3/revoke-application-access`
 */
export function revokeApplicationAccess(
  client: Sender,
  input: RevokeApplicationAccessRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(revokeApplicationAccessOperation, input, options);
}

/**
 * Takes an ASA account away from users, roles, groups or departments.
 *
 * At most 10 entries in one call, each with up to 100 targets of one kind. The account itself stays.
 *
 * `POST /api/v3/unassign-asa-account`
 */
export function unassignAsaAccount(
  client: Sender,
  input: AssignAsaAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(unassignAsaAccountOperation, input, options);
}

/**
 * Changes the settings of an application.
 *
 * Fields that are left out stay as they are.
 *
 * `POST /api/v3/update-application`
 */
export function updateApplication(
  client: Sender,
  input: UpdateApplicationRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateApplicationOperation, input, options);
}

/**
 * Switches authentication factors of an application on and off.
 *
 * Factors that are in neither list stay as they are. The answer holds the factors that are on.
 *
 * `POST /api/v3/update-application-mfa-settings`
 */
export function updateApplicationMfaSettings(
  client: Sender,
  input: UpdateApplicationMfaSettingsRequest,
  options?: RequestOptions,
): Promise<Envelope<MfaSettings>> {
  return client.send(updateApplicationMfaSettingsOperation, input, options);
}

/**
 * Changes who has access to an application by default.
 *
 * With `DENY_ALL` only those come in who are granted access by `authorizeApplicationAccess`.
 *
 * `POST /api/v3/update-application-permission-strategy`
 */
export function updateApplicationPermissionStrategy(
  client: Sender,
  input: UpdateApplicationPermissionStrategyRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateApplicationPermissionStrategyOperation, input, options);
}

/**
 * Changes the sign-in data of an ASA account.
 *
 * The given data replaces the stored data.
 *
 * `POST /api/v3/update-asa-account`
 */
export function updateAsaAccount(
  client: Sender,
  input: UpdateAsaAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<AsaAccount>> {
  return client.send(updateAsaAccountOperation, input, options);
}

/**
 * Changes the sign-in page of the user pool.
 *
 * Sets tabs, QR codes, language and the tenant features of the page.
 *
 * `POST /api/v3/update-login-page-config`
 */
export function updateLoginPageConfig(
  client: Sender,
  input: UpdateLoginPageConfigRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateLoginPageConfigOperation, input, options);
}

/**
 * Switches QR code sign-in of tenant applications on or off.
 *
 * Applies to the whole user pool.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-userpool-tenant-appqrcode-state`
 */
export function updateTenantQrCodeState(
  client: Sender,
  input: UpdateTenantQrCodeStateRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateTenantQrCodeStateOperation, input, options);
}

/**
 * Changes the tenant settings of the user pool.
 *
 * Applies to the sign-in page that tenants share.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-userpool-tenant-config`
 */
export function updateUserPoolTenantConfig(
  client: Sender,
  input: UpdateUserPoolTenantConfigRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateUserPoolTenantConfigOperation, input, options);
}

/**
 * Gets the tenant settings of the user pool.
 *
 * They say how the sign-in page treats tenants: who may create or join one, how to switch between them and how the page
 * looks.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/userpool-tenant-config`
 */
export function userPoolTenantConfig(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<UserPoolTenantConfig>> {
  return client.send(userPoolTenantConfigOperation, undefined, options);
}

/** @deprecated Former name of `userPoolTenantConfig`. */
export const userpollTenantConfig: typeof userPoolTenantConfig = userPoolTenantConfig;

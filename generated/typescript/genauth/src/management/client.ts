// Generated from spec/genauth/management.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { exchangedToken } from "../runtime/credentials/exchanged-token.js";
import type { SigningSecret } from "../runtime/credentials/signing-key.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import { hmacHeaders } from "../runtime/signing/hmac-headers.js";
import type { Application, MfaSettings } from "../shared/applications.models.js";
import type { PubEventRequest, PubEventResult, SuccessResult } from "../shared/common.models.js";
import type { EmailTemplate, InvitationLink, UpdateEmailTemplateRequest } from "../shared/invitations.models.js";
import type {
  PostDetails,
  TenantUserPage,
  TenantUsersRequest,
  UserSyncRelation,
} from "../shared/organizations.models.js";
import type {
  ApprovalDetail,
  AuthorizedResource,
  AuthorizedResourcePage,
  Group,
  Role,
  RolePage,
} from "../shared/permissions.models.js";
import type { WechatAccessToken, WechatAccessTokenRequest } from "../shared/sign-in.models.js";
import type {
  GroupDetails,
  GroupDetailsPage,
  Identity,
  MfaInfo,
  ResignUserBatchRequest,
  SetUserDepartmentsRequest,
  TenantUser,
  User,
  UserConnectionPostRequest,
  UserDepartment,
  UserDepartmentPage,
  UserPage,
} from "../shared/users.models.js";
import * as accessKeysCalls from "./access-keys.js";
import type {
  AccessKey,
  CreateAccessKeyRequest,
  DeleteAccessKeyRequest,
  GetAccessKeyListRequest,
  GetAccessKeyRequest,
  UpdateAccessKeyRequest,
} from "./access-keys.models.js";
import * as applicationsCalls from "./applications.js";
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
import * as approvalsCalls from "./approvals.js";
import type {
  ApprovalDetailPage,
  BatchProcessApprovalRequest,
  ClosedListRequest,
  GetApprovalDetailRequest,
  LogListRequest,
  PendListRequest,
  ProcessApprovalRequest,
} from "./approvals.models.js";
import * as auditLogsCalls from "./audit-logs.js";
import type {
  AdminAuditLog,
  AdminAuditLogPage,
  GetAdminAuditLogsRequest,
  GetUserActionLogsRequest,
  UserActionLog,
  UserActionLogPage,
} from "./audit-logs.models.js";
import * as billingCalls from "./billing.js";
import type {
  ClickCostContactRequest,
  CurrentPackage,
  CurrentUsage,
  GetMauPeriodUsageHistoryRequest,
  GetOrderDetailRequest,
  GetOrderPayDetailRequest,
  GetOrdersRequest,
  MauPeriodUsageHistory,
  OrderItem,
  OrderItemPage,
  OrderPayment,
  RightItemList,
} from "./billing.models.js";
import * as customFieldsCalls from "./custom-fields.js";
import type {
  CustomField,
  CustomFieldList,
  DeleteCustomFieldsRequest,
  GetCustomDataRequest,
  GetCustomFieldsRequest,
  ListCustFieldsRequest,
  ListUserBaseFieldsRequest,
  SetCustomDataRequest,
  SetCustomFieldsRequest,
  SetUserBaseFieldsRequest,
} from "./custom-fields.models.js";
import * as dataPermissionsCalls from "./data-permissions.js";
import type {
  ArrayDataResource,
  AuthorizeDataPoliciesRequest,
  BatchCreateDnefRequest,
  CheckDataPolicyExistsRequest,
  CheckDataResourceExistsRequest,
  CheckExternalUserPermissionRequest,
  CheckExternalUserPermissionResult,
  CheckPermissionNamespaceExistsRequest,
  CheckPermissionRequest,
  CheckPermissionResult,
  CheckUserSameLevelPermissionRequest,
  CheckUserSameLevelPermissionResult,
  CreateDataPolicyRequest,
  CreateDataResourceByArrayRequest,
  CreateDataResourceByStringRequest,
  CreateDataResourceByTreeRequest,
  CreateDataResourceRequest,
  CreateDnefRequest,
  CreatePermissionNamespaceRequest,
  CreatePermissionNamespacesBatchRequest,
  DataPolicy,
  DataPolicyDetail,
  DataPolicyPage,
  DataPolicyParameterCheck,
  DataPolicySummary,
  DataPolicyTarget,
  DataPolicyTargetPage,
  DataResource,
  DataResourceDetail,
  DataResourceListItem,
  DataResourceListItemPage,
  DataResourceParameterCheck,
  DeleteDataPolicyRequest,
  DeleteDataResourceRequest,
  DeleteDnefRequest,
  DeletePermissionNamespaceRequest,
  DeletePermissionNamespacesBatchRequest,
  DnefPage,
  ExternalUserResourceStruct,
  GetDataPolicyRequest,
  GetDataResourceRequest,
  GetExternalUserResourceStructRequest,
  GetPermissionNamespaceRequest,
  GetPermissionNamespacesBatchRequest,
  GetUserPermissionListRequest,
  GetUserResourcePermissionListRequest,
  GetUserResourceStructRequest,
  ListDataPoliciesRequest,
  ListDataPolicyTargetsRequest,
  ListDataResourcesRequest,
  ListDnefRequest,
  ListPermissionNamespaceRolesRequest,
  ListPermissionNamespacesRequest,
  ListPermissionViewRequest,
  ListResourceTargetsRequest,
  ListSimpleDataPoliciesRequest,
  PermissionNamespace,
  PermissionNamespaceListItem,
  PermissionNamespaceListItemPage,
  PermissionNamespaceParameterCheck,
  PermissionNamespaceRole,
  PermissionNamespaceRolePage,
  PermissionView,
  PermissionViewPage,
  ResourceTargetList,
  RevokeDataPolicyRequest,
  SimpleDataPolicy,
  SimpleDataPolicyPage,
  StringDataResource,
  TreeDataResource,
  UpdateDataPolicyRequest,
  UpdateDataResourceRequest,
  UpdateDnefRequest,
  UpdatePermissionNamespaceRequest,
  UserPermissionList,
  UserResourcePermissionList,
  UserResourceStruct,
} from "./data-permissions.models.js";
import * as deviceExclusivityCalls from "./device-exclusivity.js";
import type {
  DeviceExclusiveApp,
  DeviceExclusiveRule,
  DeviceExclusiveValidScope,
  DeviceExclusiveWhitelistItem,
  FindAppListsRequest,
  RemoveRequest,
  SaveInvitationPoliciesRequest,
  UpdateRuleSettingsRequest,
} from "./device-exclusivity.models.js";
import * as eventsCalls from "./events.js";
import type {
  CreateEventAppRequest,
  DefineEventRequest,
  EventAppPage,
  ListEventsRequest,
  OpenEvent,
  OpenEventPage,
  PubEventVariantRequest,
} from "./events.models.js";
import * as groupsCalls from "./groups.js";
import type {
  AddGroupMembersRequest,
  CreateGroupRequest,
  CreateGroupsBatchRequest,
  CreateOrUpdateGroupRequest,
  CreateOrUpdateGroupResult,
  DeleteGroupsBatchRequest,
  GetAllGroupsRequest,
  GetGroupAuthorizedResourcesRequest,
  GetGroupRequest,
  ListGroupMembersRequest,
  ListGroupsRequest,
  RemoveGroupMembersRequest,
  UpdateGroupRequest,
} from "./groups.models.js";
import * as identityProvidersCalls from "./identity-providers.js";
import type {
  ChangeExtIdpConnAssociationStateRequest,
  ChangeExtIdpConnStateRequest,
  CreateExtIdpConnRequest,
  CreateExtIdpRequest,
  DeleteExtIdpConnRequest,
  DeleteExtIdpRequest,
  ExtIdp,
  ExtIdpConn,
  ExtIdpConnStateByAppsRequest,
  ExtIdpDetail,
  ExtIdpPage,
  GetExtIdpRequest,
  ListExtIdpRequest,
  ListTenantExtIdpRequest,
  UpdateExtIdpConnRequest,
  UpdateExtIdpRequest,
} from "./identity-providers.models.js";
import * as invitationsCalls from "./invitations.js";
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
import * as ldapServerCalls from "./ldap-server.js";
import type {
  DisableLdapServerRequest,
  LdapConfigInfo,
  LdapLogPage,
  QueryLdapLogRequest,
  QueryLdapSubEntriesRequest,
  SaveLdapConfigInfoRequest,
  UpdateLdapConfigInfoRequest,
} from "./ldap-server.models.js";
import * as managementTokenCalls from "./management-token.js";
import type { GetManagementTokenRequest, ManagementToken } from "./management-token.models.js";
import * as messagesCalls from "./messages.js";
import type {
  ConfigEmailProviderRequest,
  EmailProvider,
  EmailTemplateList,
  PreviewEmailTemplateRequest,
  PreviewEmailTemplateResult,
} from "./messages.models.js";
import * as metadataCalls from "./metadata.js";
import type {
  CaptureRequest,
  CopyRowRelationRequest,
  CreateFieldRequest,
  CreateModelRequest,
  CreateOperateRequest,
  CreateRowRelationRequest,
  CreateRowRequest,
  ExportMetadataRequest,
  ExportModelRequest,
  FunctionModel,
  FunctionModelField,
  FunctionModelList,
  FunctionModelOperateRequest,
  GetAllMetadataRequest,
  GetAllMetadataRowRequest,
  GetImportTemplateRequest,
  GetMetadataGroupListRequest,
  GetModelRequest,
  GetRelationInfoRequest,
  GetRelationValueRequest,
  GetRowBatchRequest,
  GetRowByValueRequest,
  GetRowRequest,
  ImportMetadataRequest,
  ImportModelRequest,
  ListFieldRequest,
  ListOperateAllRequest,
  ListOperateRequest,
  ListRowRequest,
  OperateModel,
  RelationSearchRequest,
  RelationValuePage,
  RemoveFieldRequest,
  RemoveModelRequest,
  RemoveRelationValueRequest,
  RemoveRowRequest,
  Row,
  RowPage,
  RowScrollPage,
  UpdateFieldRequest,
  UpdateModelRequest,
  UpdateOperateRequest,
  UpdateRowRequest,
} from "./metadata.models.js";
import * as organizationsCalls from "./organizations.js";
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
import * as pipelinesCalls from "./pipelines.js";
import type {
  CreatePipelineFunctionRequest,
  DeletePipelineFunctionRequest,
  GetPipelineFunctionRequest,
  GetPipelineLogsRequest,
  ListPipelineFunctionsRequest,
  PipelineFunction,
  PipelineFunctionPage,
  ReuploadPipelineFunctionRequest,
  UpdatePipelineFunctionRequest,
  UpdatePipelineOrderRequest,
} from "./pipelines.models.js";
import * as postsCalls from "./posts.js";
import type {
  GetPostByIdRequest,
  GetPostRequest,
  GetUserPostRequest,
  GetUserPostsRequest,
  Post,
  PostInfo,
  PostItem,
  PostItemPage,
  PostListBatchRequest,
  PostListRequest,
  RemovePostRequest,
  SetUserPostsRequest,
} from "./posts.models.js";
import * as publicAccountsCalls from "./public-accounts.js";
import type {
  BindPublicAccountOfRolesRequest,
  BindUsersPublicAccountRequest,
  ChangeIntoPublicAccountRequest,
  CreatePublicAccountRequest,
  CreatePublicAccountsBatchRequest,
  DeletePublicAccountsBatchRequest,
  GetGroupsOfPublicAccountRequest,
  GetPostOfPublicUserRequest,
  GetPublicAccountBatchRequest,
  GetPublicAccountDepartmentsRequest,
  GetPublicAccountOfGroupsRequest,
  GetPublicAccountRequest,
  GetPublicAccountRolesRequest,
  GetPublicAccountsOfDepartmentRequest,
  GetPublicAccountsOfGroupRequest,
  GetPublicAccountsOfPostRequest,
  GetPublicAccountsOfRoleRequest,
  GetPublicAccountsOfUserRequest,
  GetUsersOfPublicAccountRequest,
  KickPublicAccountsRequest,
  ListPublicAccountsRequest,
  PublicAccount,
  PublicAccountPage,
  SetUserOfPublicAccountRequest,
  UnbindUsersPublicAccountRequest,
  UpdatePublicAccountBatchRequest,
  UpdatePublicAccountRequest,
} from "./public-accounts.models.js";
import * as resourcesAndPermissionsCalls from "./resources-and-permissions.js";
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
import * as riskListsCalls from "./risk-lists.js";
import type {
  AddRequest,
  AddRiskListPolicyRequest,
  AddUserRequest,
  DeleteByIdRequest,
  DeleteRiskListPolicyByIdRequest,
  DeleteUserListByIdRequest,
  FindIpListRequest,
  FindRiskListPolicyRequest,
  FindUserListRequest,
  IpListItem,
  IpListItemPage,
  RiskListItem,
  RiskListItemPage,
  RiskListPolicy,
  RiskListPolicyPage,
} from "./risk-lists.models.js";
import * as rolesCalls from "./roles.js";
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
import * as securitySettingsCalls from "./security-settings.js";
import type {
  MfaDisableSettings,
  SecuritySettings,
  UpdateSecuritySettingsRequest,
} from "./security-settings.models.js";
import * as syncCenterCalls from "./sync-center.js";
import type {
  CancelSyncRiskOperationRequest,
  CancelSyncRiskOperationsResult,
  CreateSyncTaskRequest,
  GetSyncJobRequest,
  GetSyncTaskRequest,
  ListSyncJobLogsRequest,
  ListSyncJobsRequest,
  ListSyncRiskOperationsRequest,
  ListSyncTasksRequest,
  SyncJob,
  SyncJobPage,
  SyncRiskOperation,
  SyncRiskOperationPage,
  SyncTask,
  SyncTaskPage,
  TriggerSyncRiskOperationsRequest,
  TriggerSyncRiskOperationsResult,
  TriggerSyncTaskRequest,
  TriggerSyncTaskResult,
  UpdateSyncTaskRequest,
} from "./sync-center.models.js";
import * as tenantMembersCalls from "./tenant-members.js";
import type {
  AddTenantUsersRequest,
  CreateTenantUserRequest,
  GetTenantUserRequest,
  ListTenantUsersRequest,
  SendInviteTenantUserEmailRequest,
  UpdateTenantUserRequest,
} from "./tenant-members.models.js";
import * as tenantOrganizationsCalls from "./tenant-organizations.js";
import type {
  AddTenantDepartmentMembersRequest,
  RemoveTenantDepartmentMembersRequest,
} from "./tenant-organizations.models.js";
import * as tenantsCalls from "./tenants.js";
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
import * as terminalDevicesCalls from "./terminal-devices.js";
import type {
  CreateTerminalRequest,
  DeleteDeviceRequest,
  DeleteTerminalRequest,
  DeviceStatus,
  GetDeviceStatusRequest,
  QueryTerminalAppsRequest,
  SuspendDeviceRequest,
  SuspendTerminalRequest,
  TerminalInfo,
  UpdateTerminalRequest,
  UpdateTerminalUserRequest,
} from "./terminal-devices.models.js";
import * as usersCalls from "./users.js";
import type {
  App,
  ArchivedUser,
  ArchivedUserPage,
  CheckSessionStatusRequest,
  CreateUserRequest,
  CreateUsersBatchRequest,
  DecryptedUserField,
  DeleteUserSyncRelationsRequest,
  DeleteUsersBatchRequest,
  GetOtpSecretByUserRequest,
  GetUserAccessibleAppsRequest,
  GetUserAuthorizedAppsRequest,
  GetUserAuthorizedResourcesRequest,
  GetUserBatchRequest,
  GetUserDepartmentsRequest,
  GetUserEncryptPasswordBatchRequest,
  GetUserGroupsRequest,
  GetUserIdentitiesRequest,
  GetUserLoggedinAppsRequest,
  GetUserLoggedinIdentitiesRequest,
  GetUserLoginHistoryRequest,
  GetUserMfaInfoRequest,
  GetUserMfaStatusRequest,
  GetUserPasswordCiphertextRequest,
  GetUserPrincipalAuthenticationInfoRequest,
  GetUserRequest,
  GetUserRolesRequest,
  GetUserSyncRelationsRequest,
  HasAnyRoleRequest,
  HasAnyRoleResult,
  ImportOtpRequest,
  IsUserExistsRequest,
  IsUserExistsResult,
  KickUsersRequest,
  LinkIdentityRequest,
  ListArchivedUsersRequest,
  ListUsersLegacyRequest,
  ListUsersRequest,
  OtpSecret,
  PasswordCiphertext,
  PrincipalAuthenticationInfoPage,
  ResetUserPrincipalAuthenticationInfoRequest,
  ResignUserRequest,
  SessionStatus,
  SetUsersMfaStatusRequest,
  UnlinkIdentityRequest,
  UpdateUserBatchRequest,
  UpdateUserRequest,
  UserEncryptedPassword,
  UserFieldDecryptRequest,
  UserLoggedInApp,
  UserLoggedInIdentity,
  UserLoginHistory,
  UserLoginHistoryPage,
  UserMfa,
} from "./users.models.js";
import * as verifyCalls from "./verify.js";
import type { GetVerifyConfigAppRequest, VerifyConfig } from "./verify.models.js";
import * as webhooksCalls from "./webhooks.js";
import type {
  CreateWebhookRequest,
  DeleteWebhookRequest,
  GetWebhookLogsRequest,
  GetWebhookRequest,
  ListWebhooksRequest,
  TriggerWebhookRequest,
  TriggerWebhookResult,
  UpdateWebhookRequest,
  Webhook,
  WebhookEventList,
  WebhookLog,
  WebhookLogPage,
  WebhookPage,
} from "./webhooks.models.js";
import * as whitelistCalls from "./whitelist.js";
import type {
  AddWhitelistOfAppRequest,
  AddWhitelistRequest,
  DeleteWhitelistOfAppRequest,
  DeleteWhitelistRequest,
  ListWhitelistsOfAppRequest,
  ListWhitelistsRequest,
  WhitelistItem,
} from "./whitelist.models.js";

/** What `ManagementClient` is made with. */
export interface ManagementClientOptions extends ClientOptions {
  /** Id of the access key. */
  accessKeyId: string;
  /** Secret of the access key. Signs the requests and is never sent, except in exchange for a management token. */
  accessKeySecret: SigningSecret;
  /**
   * Address of the platform; change it for a private deployment.
   *
   * @default "https://api.genauth.ai"
   */
  host?: string | undefined;
  /**
   * Language of the messages in answers.
   *
   * @default "zh-CN"
   */
  lang?: "zh-CN" | "en-US" | "ja-JP" | "zh-TW" | undefined;
  /** The tenant on whose behalf the calls are made. */
  tenantId?: string | undefined;
}

const settings: ClientSettings<ManagementClientOptions> = {
  agent: "countersign-genauth/0.1.0",
  server: "{host}",
  options: {
    accessKeyId: { required: "missing" },
    accessKeySecret: { required: "missing", secret: true },
    host: { default: "https://api.genauth.ai" },
    lang: { default: "zh-CN", values: ["zh-CN", "en-US", "ja-JP", "zh-TW"], header: "x-genauth-lang" },
    tenantId: { header: "x-genauth-app-tenant-id" },
  },
  envelope: {
    status: "statusCode",
    message: "message",
    code: "apiCode",
    requestId: "requestId",
    data: "data",
    success: 200,
  },
  signing: ["accessKey"],
  credentials: {
    accessKey: (options) => hmacHeaders(
      {
        algorithm: "HMAC-SHA1",
        prefix: "x-genauth-",
        scheme: "GenAuth",
        sdkVersion: "countersign:0.1.0",
        staleCode: 1305,
        version: "1.0",
      },
      { key: options.accessKeyId, secret: options.accessKeySecret },
    ),
  },
};

/** Further ways to prove the caller: `ManagementClient` knows them, `managementSender` when it is given them. */
export const managementCredentials: ClientSettings<ManagementClientOptions>["credentials"] = {
  managementToken: (options) => exchangedToken(
    {
      method: "POST",
      path: "/api/v3/get-management-token",
      token: ["data", "access_token"],
      expiresIn: ["data", "expires_in"],
      message: ["message"],
      claimHeaders: { "x-genauth-userpool-id": "scoped_userpool_id" },
    },
    () => ({
      accessKeyId: options.accessKeyId,
      accessKeySecret: typeof options.accessKeySecret === "string" ? options.accessKeySecret : "",
    }),
  ),
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ManagementClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function managementSender(
  options: ManagementClientOptions,
  credentials?: ClientSettings<ManagementClientOptions>["credentials"],
): Sender {
  return createSender({ ...settings, credentials: { ...settings.credentials, ...credentials } }, options);
}

/**
 * Administration of a user pool: users, organizations, roles, permissions, applications, settings.
 *
 * What a server of yours calls to administer a GenAuth user pool. Each call is signed with an access key or carries a
 * management token. Answers are envelopes: success is `statusCode` 200, whatever the HTTP status.
 */
export class ManagementClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options: ManagementClientOptions) {
    this.#sender = managementSender(options, managementCredentials);
  }

  /**
   * Sends a request that this package has no method for; credentials, retries and the envelope are those of every call.
   */
  request(request: RawRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return rawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
  }

  /**
   * Creates an access key for calling the management API.
   *
   * The answer holds the identifier and the secret that sign requests; store the secret safely at once. A key may be
   * tied to a user or a tenant.
   *
   * `POST /api/v3/create-access-key`
   */
  createAccessKey(input: CreateAccessKeyRequest, options?: RequestOptions): Promise<Envelope<AccessKey[]>> {
    return accessKeysCalls.createAccessKey(this.#sender, input, options);
  }

  /**
   * Deletes an access key.
   *
   * Programs that use the key are refused from then on, and this cannot be undone. To stop a key for a while, use
   * `updateAccessKey`.
   *
   * `POST /api/v3/delete-access-key`
   */
  deleteAccessKey(input: DeleteAccessKeyRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return accessKeysCalls.deleteAccessKey(this.#sender, input, options);
  }

  /**
   * Gets one access key.
   *
   * The answer holds the secret: keep it on a server and out of logs.
   *
   * `GET /api/v3/get-access-key`
   */
  getAccessKey(input: GetAccessKeyRequest, options?: RequestOptions): Promise<Envelope<AccessKey[]>> {
    return accessKeysCalls.getAccessKey(this.#sender, input, options);
  }

  /**
   * Lists the access keys of the user pool.
   *
   * Restrict it to a user, a kind or certain states of keys. The answer holds secrets: keep it on a server and out of
   * logs.
   *
   * `GET /api/v3/list-access-key`
   */
  getAccessKeyList(input?: GetAccessKeyListRequest, options?: RequestOptions): Promise<Envelope<AccessKey[]>> {
    return accessKeysCalls.getAccessKeyList(this.#sender, input, options);
  }

  /**
   * Switches an access key on or off.
   *
   * A key that is switched off is refused until it is switched on again.
   *
   * `POST /api/v3/update-access-key`
   */
  updateAccessKey(input: UpdateAccessKeyRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return accessKeysCalls.updateAccessKey(this.#sender, input, options);
  }

  /**
   * Assigns an ASA account to users, roles, groups or departments.
   *
   * At most 10 entries in one call, each with up to 100 targets of one kind.
   *
   * `POST /api/v3/assign-asa-account`
   */
  assignAsaAccount(input: AssignAsaAccountRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.assignAsaAccount(this.#sender, input, options);
  }

  /**
   * Grants or refuses access to an application.
   *
   * Takes users, groups, roles and organization nodes; each entry says whether it allows or denies.
   *
   * `POST /api/v3/authorize-application-access`
   */
  authorizeApplicationAccess(
    input: AuthorizeApplicationAccessRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.authorizeApplicationAccess(this.#sender, input, options);
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
  changeUserPoolTenantExtIdpConnState(
    input: ChangeUserPoolTenantExtIdpConnStateRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.changeUserPoolTenantExtIdpConnState(this.#sender, input, options);
  }

  /** @deprecated Former name of `changeUserPoolTenantExtIdpConnState`. */
  changeUserpoolTenanExtIdpConnState(
    input: ChangeUserPoolTenantExtIdpConnStateRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return this.changeUserPoolTenantExtIdpConnState(input, options);
  }

  /**
   * Checks whether a domain is free for an application.
   *
   * Ask before creating an application, whose identifier is part of its domain. Nothing is reserved.
   *
   * `POST /api/v3/check-domain-available`
   */
  checkDomainAvailable(
    input: CheckDomainAvailableRequest,
    options?: RequestOptions,
  ): Promise<Envelope<DomainAvailability>> {
    return applicationsCalls.checkDomainAvailable(this.#sender, input, options);
  }

  /**
   * Creates an application.
   *
   * Only the name is required; the other settings have defaults. The answer holds the identifier for later calls, but
   * not the secret, which `getApplicationSecret` returns.
   *
   * `POST /api/v3/create-application`
   */
  createApplication(input: CreateApplicationRequest, options?: RequestOptions): Promise<Envelope<CreatedApplication>> {
    return applicationsCalls.createApplication(this.#sender, input, options);
  }

  /**
   * Creates an ASA account of an application.
   *
   * ASA accounts are accounts of a connected application that has no single sign-on protocol; users sign in to it with
   * the stored data. Assign the account to users afterwards with `assignAsaAccount`.
   *
   * `POST /api/v3/create-asa-account`
   */
  createAsaAccount(input: CreateAsaAccountRequest, options?: RequestOptions): Promise<Envelope<AsaAccount>> {
    return applicationsCalls.createAsaAccount(this.#sender, input, options);
  }

  /**
   * Creates several ASA accounts of an application.
   *
   * Up to 100 accounts in one call.
   *
   * `POST /api/v3/create-asa-accounts-batch`
   */
  createAsaAccountBatch(
    input: CreateAsaAccountBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.createAsaAccountBatch(this.#sender, input, options);
  }

  /**
   * Deletes an application.
   *
   * Users can no longer sign in to it, and there is no call that restores it.
   *
   * `POST /api/v3/delete-application`
   */
  deleteApplication(input: DeleteApplicationRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.deleteApplication(this.#sender, input, options);
  }

  /**
   * Deletes an ASA account of an application.
   *
   * Users to whom it was assigned can no longer use it.
   *
   * `POST /api/v3/delete-asa-account`
   */
  deleteAsaAccount(input: DeleteAsaAccountRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.deleteAsaAccount(this.#sender, input, options);
  }

  /**
   * Deletes several ASA accounts of an application.
   *
   * Up to 100 accounts in one call.
   *
   * `POST /api/v3/delete-asa-accounts-batch`
   */
  deleteAsaAccountBatch(
    input: DeleteAsaAccountBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.deleteAsaAccountBatch(this.#sender, input, options);
  }

  /**
   * Deletes grants of application access.
   *
   * Takes the identifiers that `listAuthApplication` returns. Use `enabledAuth` to stop a grant without losing it.
   *
   * `DELETE /api/v3/batch-applications-auth`
   */
  deleteAuth(input: DeleteAuthRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.deleteAuth(this.#sender, input, options);
  }

  /**
   * Tells how a subject came to have access to an application.
   *
   * A subject is a user, role, group, organization node or access key. `authType` says whether access comes from the
   * default strategy, a grant to everybody, an own grant or a grant to another subject.
   *
   * `GET /api/v3/get-subject-auth-detail`
   */
  detailAuthSubject(input: DetailAuthSubjectRequest, options?: RequestOptions): Promise<Envelope<SubjectAuth>> {
    return applicationsCalls.detailAuthSubject(this.#sender, input, options);
  }

  /**
   * Switches one grant of application access on or off.
   *
   * The grant stays in the list while it is off. Its identifier comes from `listAuthApplication`.
   *
   * `POST /api/v3/update-auth-enabled`
   */
  enabledAuth(input: EnabledAuthRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.enabledAuth(this.#sender, input, options);
  }

  /**
   * Gets an application with its settings.
   *
   * Returns sign-in, sign-up, branding and protocol settings. The secret is not part of the answer;
   * `getApplicationSecret` returns it.
   *
   * `GET /api/v3/get-application`
   */
  getApplication(input: GetApplicationRequest, options?: RequestOptions): Promise<Envelope<Application>> {
    return applicationsCalls.getApplication(this.#sender, input, options);
  }

  /**
   * Gets who has access to an application by default.
   *
   * The strategy is either to let everybody in or nobody; grants then make exceptions.
   *
   * `GET /api/v3/get-application-permission-strategy`
   */
  getApplicationPermissionStrategy(
    input: GetApplicationPermissionStrategyRequest,
    options?: RequestOptions,
  ): Promise<Envelope<ApplicationPermissionStrategy>> {
    return applicationsCalls.getApplicationPermissionStrategy(this.#sender, input, options);
  }

  /**
   * Gets the secret of an application.
   *
   * Keep the secret on a server and out of logs. `refreshApplicationSecret` replaces it.
   *
   * `GET /api/v3/get-application-secret`
   */
  getApplicationSecret(
    input: GetApplicationSecretRequest,
    options?: RequestOptions,
  ): Promise<Envelope<ApplicationSecret>> {
    return applicationsCalls.getApplicationSecret(this.#sender, input, options);
  }

  /**
   * Gets the name, logo and kind of an application.
   *
   * Leaves out the settings, which `getApplication` returns.
   *
   * `GET /api/v3/get-application-simple-info`
   */
  getApplicationSimpleInfo(
    input: GetApplicationSimpleInfoRequest,
    options?: RequestOptions,
  ): Promise<Envelope<ApplicationSimpleInfo>> {
    return applicationsCalls.getApplicationSimpleInfo(this.#sender, input, options);
  }

  /**
   * Gets one ASA account of an application.
   *
   * The answer holds its sign-in data and must be kept secret.
   *
   * `GET /api/v3/get-asa-account`
   */
  getAsaAccount(input: GetAsaAccountRequest, options?: RequestOptions): Promise<Envelope<AsaAccount>> {
    return applicationsCalls.getAsaAccount(this.#sender, input, options);
  }

  /**
   * Lists to whom an ASA account is assigned, one page at a time.
   *
   * Targets are users, roles, groups and departments.
   *
   * `GET /api/v3/get-asa-account-assigned-targets`
   */
  getAsaAccountAssignedTargets(
    input: GetAsaAccountAssignedTargetsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<AsaAccountTargetPage>, AsaAccountTarget> {
    return applicationsCalls.getAsaAccountAssignedTargets(this.#sender, input, options);
  }

  /**
   * Gets several ASA accounts of an application.
   *
   * Up to 100 accounts in one call. Safe to repeat: nothing is changed.
   *
   * `POST /api/v3/get-asa-accounts-batch`
   */
  getAsaAccountBatch(input: GetAsaAccountBatchRequest, options?: RequestOptions): Promise<Envelope<AsaAccount[]>> {
    return applicationsCalls.getAsaAccountBatch(this.#sender, input, options);
  }

  /**
   * Gets the ASA account that is assigned to a target.
   *
   * A target is a user, role, group or department. The answer holds sign-in data and must be kept secret.
   *
   * `GET /api/v3/get-assigned-account`
   */
  getAssignedAccount(input: GetAssignedAccountRequest, options?: RequestOptions): Promise<Envelope<AsaAccount>> {
    return applicationsCalls.getAssignedAccount(this.#sender, input, options);
  }

  /**
   * Gets the data with which an application starts multi-factor authentication for a user.
   *
   * The answer holds a short-lived token and the factors that the user can be asked for.
   *
   * `GET /api/v3/get-mfa-trigger-data`
   */
  getMfaTriggerData(input: GetMfaTriggerDataRequest, options?: RequestOptions): Promise<Envelope<MfaInfo>> {
    return applicationsCalls.getMfaTriggerData(this.#sender, input, options);
  }

  /**
   * Lists the active users of an application, one page at a time.
   *
   * Custom data, identities and departments are included on request.
   *
   * `POST /api/v3/list-application-active-users`
   */
  listApplicationActiveUsers(
    input: ListApplicationActiveUsersRequest,
    options?: RequestOptions,
  ): Paged<Envelope<UserPage>, User> {
    return applicationsCalls.listApplicationActiveUsers(this.#sender, input, options);
  }

  /**
   * Lists applications without their settings, one page at a time.
   *
   * Answers with names, logos and kinds only; pages hold at most 50 applications.
   *
   * `GET /api/v3/list-application-simple-info`
   */
  listApplicationSimpleInfo(
    input?: ListApplicationSimpleInfoRequest,
    options?: RequestOptions,
  ): Paged<Envelope<ApplicationSimpleInfoPage>, ApplicationSimpleInfo> {
    return applicationsCalls.listApplicationSimpleInfo(this.#sender, input, options);
  }

  /**
   * Lists applications with their settings, one page at a time.
   *
   * Pages hold at most 50 applications. Use `listApplicationSimpleInfo` where names and identifiers are enough.
   *
   * `GET /api/v3/list-applications`
   */
  listApplications(
    input?: ListApplicationsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<ApplicationPage>, Application> {
    return applicationsCalls.listApplications(this.#sender, input, options);
  }

  /**
   * Lists the ASA accounts of an application, one page at a time.
   *
   * Pages hold at most 50 accounts. The answer holds sign-in data and must be kept secret.
   *
   * `GET /api/v3/list-asa-accounts`
   */
  listAsaAccount(input: ListAsaAccountRequest, options?: RequestOptions): Paged<Envelope<AsaAccountPage>, AsaAccount> {
    return applicationsCalls.listAsaAccount(this.#sender, input, options);
  }

  /**
   * Lists who is granted or refused access to an application, one page at a time.
   *
   * Each entry is one grant with its own identifier, which `enabledAuth` and `deleteAuth` take.
   *
   * `POST /api/v3/list-applications-auth`
   */
  listAuthApplication(
    input: ListAuthApplicationRequest,
    options?: RequestOptions,
  ): Paged<Envelope<ApplicationAuthPage>, ApplicationAuth> {
    return applicationsCalls.listAuthApplication(this.#sender, input, options);
  }

  /**
   * Lists the applications that a subject is granted or refused.
   *
   * A subject is a user, role, group, organization node or access key. The list is complete, without pages, and can be
   * restricted by application name, kind and effect.
   *
   * `POST /api/v3/list-subject-auth`
   */
  listAuthSubject(input: ListAuthSubjectRequest, options?: RequestOptions): Promise<Envelope<SubjectApplicationList>> {
    return applicationsCalls.listAuthSubject(this.#sender, input, options);
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
  listTenantApplications(
    input: ListTenantApplicationsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<TenantApplicationPage>, TenantApplication> {
    return applicationsCalls.listTenantApplications(this.#sender, input, options);
  }

  /**
   * Replaces the secret of an application by a new one.
   *
   * Everything that uses the old secret must be given the new one, which the answer holds.
   *
   * `POST /api/v3/refresh-application-secret`
   */
  refreshApplicationSecret(
    input: RefreshApplicationSecretRequest,
    options?: RequestOptions,
  ): Promise<Envelope<ApplicationSecret>> {
    return applicationsCalls.refreshApplicationSecret(this.#sender, input, options);
  }

  /**
   * Removes grants and refusals of access to an application.
   *
   * The default strategy of the application applies again to the given targets.
   *
   * `POST /api/v3/revoke-application-access`
   */
  revokeApplicationAccess(
    input: RevokeApplicationAccessRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.revokeApplicationAccess(this.#sender, input, options);
  }

  /**
   * Takes an ASA account away from users, roles, groups or departments.
   *
   * At most 10 entries in one call, each with up to 100 targets of one kind. The account itself stays.
   *
   * `POST /api/v3/unassign-asa-account`
   */
  unassignAsaAccount(input: AssignAsaAccountRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.unassignAsaAccount(this.#sender, input, options);
  }

  /**
   * Changes the settings of an application.
   *
   * Fields that are left out stay as they are.
   *
   * `POST /api/v3/update-application`
   */
  updateApplication(input: UpdateApplicationRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.updateApplication(this.#sender, input, options);
  }

  /**
   * Switches authentication factors of an application on and off.
   *
   * Factors that are in neither list stay as they are. The answer holds the factors that are on.
   *
   * `POST /api/v3/update-application-mfa-settings`
   */
  updateApplicationMfaSettings(
    input: UpdateApplicationMfaSettingsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<MfaSettings>> {
    return applicationsCalls.updateApplicationMfaSettings(this.#sender, input, options);
  }

  /**
   * Changes who has access to an application by default.
   *
   * With `DENY_ALL` only those come in who are granted access by `authorizeApplicationAccess`.
   *
   * `POST /api/v3/update-application-permission-strategy`
   */
  updateApplicationPermissionStrategy(
    input: UpdateApplicationPermissionStrategyRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.updateApplicationPermissionStrategy(this.#sender, input, options);
  }

  /**
   * Changes the sign-in data of an ASA account.
   *
   * The given data replaces the stored data.
   *
   * `POST /api/v3/update-asa-account`
   */
  updateAsaAccount(input: UpdateAsaAccountRequest, options?: RequestOptions): Promise<Envelope<AsaAccount>> {
    return applicationsCalls.updateAsaAccount(this.#sender, input, options);
  }

  /**
   * Changes the sign-in page of the user pool.
   *
   * Sets tabs, QR codes, language and the tenant features of the page.
   *
   * `POST /api/v3/update-login-page-config`
   */
  updateLoginPageConfig(
    input: UpdateLoginPageConfigRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.updateLoginPageConfig(this.#sender, input, options);
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
  updateTenantQrCodeState(
    input: UpdateTenantQrCodeStateRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.updateTenantQrCodeState(this.#sender, input, options);
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
  updateUserPoolTenantConfig(
    input: UpdateUserPoolTenantConfigRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return applicationsCalls.updateUserPoolTenantConfig(this.#sender, input, options);
  }

  /**
   * Gets the tenant settings of the user pool.
   *
   * They say how the sign-in page treats tenants: who may create or join one, how to switch between them and how the
   * page looks.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/userpool-tenant-config`
   */
  userPoolTenantConfig(options?: RequestOptions): Promise<Envelope<UserPoolTenantConfig>> {
    return applicationsCalls.userPoolTenantConfig(this.#sender, options);
  }

  /** @deprecated Former name of `userPoolTenantConfig`. */
  userpollTenantConfig(options?: RequestOptions): Promise<Envelope<UserPoolTenantConfig>> {
    return this.userPoolTenantConfig(options);
  }

  /**
   * Approves or rejects several applications for permissions.
   *
   * All of them get the same decision.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `PUT /api/v3/approval-batch-process`
   */
  batchProcessApproval(input: BatchProcessApprovalRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return approvalsCalls.batchProcessApproval(this.#sender, input, options);
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
  closedList(input?: ClosedListRequest, options?: RequestOptions): Paged<Envelope<ApprovalDetailPage>, ApprovalDetail> {
    return approvalsCalls.closedList(this.#sender, input, options);
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
  getDetail(input: GetApprovalDetailRequest, options?: RequestOptions): Promise<Envelope<ApprovalDetail>> {
    return approvalsCalls.getDetail(this.#sender, input, options);
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
  logList(input?: LogListRequest, options?: RequestOptions): Paged<Envelope<ApprovalDetailPage>, ApprovalDetail> {
    return approvalsCalls.logList(this.#sender, input, options);
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
  pendList(input?: PendListRequest, options?: RequestOptions): Paged<Envelope<ApprovalDetailPage>, ApprovalDetail> {
    return approvalsCalls.pendList(this.#sender, input, options);
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
  processApproval(input: ProcessApprovalRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return approvalsCalls.processApproval(this.#sender, input, options);
  }

  /**
   * Lists what administrators did, one page at a time.
   *
   * Filters by administrator, kind of operation, kind of object, IP address, result and time apply together. Times are
   * Unix milliseconds. Safe to repeat.
   *
   * `POST /api/v3/get-admin-audit-logs`
   */
  getAdminAuditLogs(
    input?: GetAdminAuditLogsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<AdminAuditLogPage>, AdminAuditLog> {
    return auditLogsCalls.getAdminAuditLogs(this.#sender, input, options);
  }

  /**
   * Lists what users did, such as signing in, one page at a time.
   *
   * Filters by user, application, kind of action, IP address, result and time apply together. Times are Unix
   * milliseconds. Safe to repeat.
   *
   * `POST /api/v3/get-user-action-logs`
   */
  getUserActionLogs(
    input?: GetUserActionLogsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<UserActionLogPage>, UserActionLog> {
    return auditLogsCalls.getUserActionLogs(this.#sender, input, options);
  }

  /**
   * Records that an administrator wants to be contacted about costs.
   *
   * The console calls it when its contact button is pressed; applications have little use for it. Neither fields nor
   * data are documented.
   *
   * `POST /api/v3/click-cost-contact`
   */
  clickCostContact(input?: ClickCostContactRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return billingCalls.clickCostContact(this.#sender, input, options);
  }

  /**
   * Lists all rights of the package.
   *
   * A right is a feature or a limit, with its value as text. `getUsageInfo` tells how much is used.
   *
   * `GET /api/v3/get-all-rights-items`
   */
  getAllRightsItem(options?: RequestOptions): Promise<Envelope<RightItemList>> {
    return billingCalls.getAllRightsItem(this.#sender, options);
  }

  /**
   * Returns the package that the account is subscribed to.
   *
   * The answer tells when it ends and whether it is overdue.
   *
   * `GET /api/v3/get-current-package-info`
   */
  getCurrentPackageInfo(options?: RequestOptions): Promise<Envelope<CurrentPackage>> {
    return billingCalls.getCurrentPackageInfo(this.#sender, options);
  }

  /**
   * Returns the numbers of monthly active users in past periods.
   *
   * Both ends of the time range are required. There is one entry per accounting period.
   *
   * `GET /api/v3/get-mau-period-usage-history`
   */
  getMauPeriodUsageHistory(
    input: GetMauPeriodUsageHistoryRequest,
    options?: RequestOptions,
  ): Promise<Envelope<MauPeriodUsageHistory>> {
    return billingCalls.getMauPeriodUsageHistory(this.#sender, input, options);
  }

  /**
   * Gets one order.
   *
   * The number of an order comes from `getOrders`.
   *
   * `GET /api/v3/get-order-detail`
   */
  getOrderDetail(input: GetOrderDetailRequest, options?: RequestOptions): Promise<Envelope<OrderItem>> {
    return billingCalls.getOrderDetail(this.#sender, input, options);
  }

  /**
   * Returns how an order was paid.
   *
   * The number of an order comes from `getOrders`.
   *
   * `GET /api/v3/get-order-pay-detail`
   */
  getOrderPayDetail(input: GetOrderPayDetailRequest, options?: RequestOptions): Promise<Envelope<OrderPayment>> {
    return billingCalls.getOrderPayDetail(this.#sender, input, options);
  }

  /**
   * Lists the orders of the account, one page at a time.
   *
   * At most 50 per page. `getOrderPayDetail` tells how an order was paid.
   *
   * `GET /api/v3/get-orders`
   */
  getOrders(input?: GetOrdersRequest, options?: RequestOptions): Paged<Envelope<OrderItemPage>, OrderItem> {
    return billingCalls.getOrders(this.#sender, input, options);
  }

  /**
   * Returns how much of each right of the package is used.
   *
   * There is one entry per right, such as monthly active users, with the included and the used amount.
   *
   * `GET /api/v3/get-usage-info`
   */
  getUsageInfo(options?: RequestOptions): Promise<Envelope<CurrentUsage>> {
    return billingCalls.getUsageInfo(this.#sender, options);
  }

  /**
   * Deletes up to 50 custom field definitions.
   *
   * The values that objects hold for these fields are no longer available; this cannot be undone.
   *
   * `POST /api/v3/delete-custom-fields`
   */
  deleteCustomFields(input: DeleteCustomFieldsRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return customFieldsCalls.deleteCustomFields(this.#sender, input, options);
  }

  /**
   * Gets the custom field values of one object.
   *
   * The answer is an object from field key to value.
   *
   * `GET /api/v3/get-custom-data`
   */
  getCustomData(
    input: GetCustomDataRequest,
    options?: RequestOptions,
  ): Promise<Envelope<{ [member: string]: unknown }>> {
    return customFieldsCalls.getCustomData(this.#sender, input, options);
  }

  /**
   * Lists the custom fields defined for users, roles or groups.
   *
   * Returns all definitions for that kind of object, without the values.
   *
   * `GET /api/v3/get-custom-fields`
   */
  getCustomFields(input: GetCustomFieldsRequest, options?: RequestOptions): Promise<Envelope<CustomField[]>> {
    return customFieldsCalls.getCustomFields(this.#sender, input, options);
  }

  /**
   * Lists the built-in fields of users.
   *
   * Returns the settings of every built-in field, such as its label, whether users may edit it and where it is shown.
   *
   * `GET /api/v3/get-user-base-fields`
   */
  getUserBaseFields(options?: RequestOptions): Promise<Envelope<CustomField[]>> {
    return customFieldsCalls.getUserBaseFields(this.#sender, options);
  }

  /**
   * Lists custom fields, filtered and one page at a time.
   *
   * The answer also counts the fields, altogether and by who can see them.
   *
   * `GET /api/v3/list-custom-fields`
   */
  listCustFields(
    input: ListCustFieldsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<CustomFieldList>, CustomField> {
    return customFieldsCalls.listCustFields(this.#sender, input, options);
  }

  /**
   * Lists built-in fields, filtered and one page at a time.
   *
   * The answer also counts the fields, altogether and by who can see them.
   *
   * `GET /api/v3/list-user-base-fields`
   */
  listUserBaseFields(
    input: ListUserBaseFieldsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<CustomFieldList>, CustomField> {
    return customFieldsCalls.listUserBaseFields(this.#sender, input, options);
  }

  /**
   * Sets custom field values of one object.
   *
   * The object is a user, role, group or department, named by `targetIdentifier`; up to 50 values in one call. The
   * fields must have been defined with `setCustomFields`.
   *
   * `POST /api/v3/set-custom-data`
   */
  setCustomData(input: SetCustomDataRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return customFieldsCalls.setCustomData(this.#sender, input, options);
  }

  /**
   * Creates or changes up to 50 custom field definitions.
   *
   * A field is identified by `targetType` and `key`: an existing one is changed, any other is created. Choose the data
   * type with care, because values already stored must fit it.
   *
   * `POST /api/v3/set-custom-fields`
   */
  setCustomFields(input: SetCustomFieldsRequest, options?: RequestOptions): Promise<Envelope<CustomField[]>> {
    return customFieldsCalls.setCustomFields(this.#sender, input, options);
  }

  /**
   * Changes the settings of up to 50 built-in user fields.
   *
   * A field is named by its `key`; settings that are left out stay as they are. Built-in fields cannot be created or
   * deleted.
   *
   * `POST /api/v3/set-user-base-fields`
   */
  setUserBaseFields(input: SetUserBaseFieldsRequest, options?: RequestOptions): Promise<Envelope<CustomField[]>> {
    return customFieldsCalls.setUserBaseFields(this.#sender, input, options);
  }

  /**
   * Gives data policies to users, roles, groups or organization nodes.
   *
   * Every target receives every policy; up to 50 policies in one call.
   *
   * `POST /api/v3/authorize-data-policies`
   */
  authorizeDataPolicies(input: AuthorizeDataPoliciesRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return dataPermissionsCalls.authorizeDataPolicies(this.#sender, input, options);
  }

  /**
   * Adds several additional fields to a tree data resource.
   *
   * Additional fields give the nodes of a tree further values.
   *
   * `POST /api/v3/batch-create-dnef`
   */
  batchCreateDnef(input: BatchCreateDnefRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return dataPermissionsCalls.batchCreateDnef(this.#sender, input, options);
  }

  /**
   * Checks whether a name of a data policy is still free.
   *
   * Ask before creating a policy. Nothing is reserved.
   *
   * `GET /api/v3/check-data-policy-exists`
   */
  checkDataPolicyExists(
    input: CheckDataPolicyExistsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<DataPolicyParameterCheck>> {
    return dataPermissionsCalls.checkDataPolicyExists(this.#sender, input, options);
  }

  /**
   * Checks whether a code or name of a data resource is still free.
   *
   * Ask before creating a data resource. Nothing is reserved.
   *
   * `GET /api/v3/check-data-resource-exists`
   */
  checkDataResourceExists(
    input: CheckDataResourceExistsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<DataResourceParameterCheck>> {
    return dataPermissionsCalls.checkDataResourceExists(this.#sender, input, options);
  }

  /**
   * Checks whether a user, named by your own identifier, is allowed an action on data.
   *
   * As `checkPermission`, with `externalId` in place of the user id. Safe to repeat.
   *
   * `POST /api/v3/check-external-user-permission`
   */
  checkExternalUserPermission(
    input: CheckExternalUserPermissionRequest,
    options?: RequestOptions,
  ): Promise<Envelope<CheckExternalUserPermissionResult>> {
    return dataPermissionsCalls.checkExternalUserPermission(this.#sender, input, options);
  }

  /**
   * Checks whether a user is allowed an action on data resources.
   *
   * Answers for each resource. Conditions of the policies, such as place or device, are judged only on request. Safe to
   * repeat.
   *
   * `POST /api/v3/check-permission`
   */
  checkPermission(input: CheckPermissionRequest, options?: RequestOptions): Promise<Envelope<CheckPermissionResult>> {
    return dataPermissionsCalls.checkPermission(this.#sender, input, options);
  }

  /**
   * Checks whether a code or name of a permission namespace is still free.
   *
   * Ask before creating a namespace. Safe to repeat: nothing is changed or reserved.
   *
   * `POST /api/v3/check-permission-namespace-exists`
   */
  checkPermissionNamespaceExists(
    input?: CheckPermissionNamespaceExistsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PermissionNamespaceParameterCheck>> {
    return dataPermissionsCalls.checkPermissionNamespaceExists(this.#sender, input, options);
  }

  /**
   * Checks an action on several nodes of one level of a tree data resource.
   *
   * Answers for each node whether the user is allowed the action. Safe to repeat.
   *
   * `POST /api/v3/check-user-same-level-permission`
   */
  checkUserSameLevelPermission(
    input: CheckUserSameLevelPermissionRequest,
    options?: RequestOptions,
  ): Promise<Envelope<CheckUserSameLevelPermissionResult>> {
    return dataPermissionsCalls.checkUserSameLevelPermission(this.#sender, input, options);
  }

  /**
   * Creates a data policy.
   *
   * A data policy has 1 to 5 statements that allow or refuse actions on data resources. It takes effect for those to
   * whom `authorizeDataPolicies` gives it.
   *
   * `POST /api/v3/create-data-policy`
   */
  createDataPolicy(input: CreateDataPolicyRequest, options?: RequestOptions): Promise<Envelope<DataPolicySummary>> {
    return dataPermissionsCalls.createDataPolicy(this.#sender, input, options);
  }

  /**
   * Creates a data resource of any structure.
   *
   * The structure is a tree, a list of texts or one text, as `type` says. Permissions on it are given by data policies
   * (`createDataPolicy`).
   *
   * `POST /api/v3/create-data-resource`
   */
  createDataResource(input: CreateDataResourceRequest, options?: RequestOptions): Promise<Envelope<DataResource>> {
    return dataPermissionsCalls.createDataResource(this.#sender, input, options);
  }

  /**
   * Creates a data resource that is a list of texts.
   *
   * The list has 1 to 50 entries. Permissions on it are given by data policies (`createDataPolicy`).
   *
   * `POST /api/v3/create-array-data-resource`
   */
  createDataResourceByArray(
    input: CreateDataResourceByArrayRequest,
    options?: RequestOptions,
  ): Promise<Envelope<ArrayDataResource>> {
    return dataPermissionsCalls.createDataResourceByArray(this.#sender, input, options);
  }

  /**
   * Creates a data resource that is one text.
   *
   * The text has at most 200 characters. Permissions on it are given by data policies (`createDataPolicy`).
   *
   * `POST /api/v3/create-string-data-resource`
   */
  createDataResourceByString(
    input: CreateDataResourceByStringRequest,
    options?: RequestOptions,
  ): Promise<Envelope<StringDataResource>> {
    return dataPermissionsCalls.createDataResourceByString(this.#sender, input, options);
  }

  /**
   * Creates a data resource that is a tree.
   *
   * The top level has 1 to 50 nodes, and nodes can have children. Permissions on it are given by data policies
   * (`createDataPolicy`).
   *
   * `POST /api/v3/create-tree-data-resource`
   */
  createDataResourceByTree(
    input: CreateDataResourceByTreeRequest,
    options?: RequestOptions,
  ): Promise<Envelope<TreeDataResource>> {
    return dataPermissionsCalls.createDataResourceByTree(this.#sender, input, options);
  }

  /**
   * Adds an additional field to a tree data resource.
   *
   * Additional fields give the nodes of a tree further values. The key identifies the field in the data resource.
   *
   * `POST /api/v3/create-dnef`
   */
  createDnef(input: CreateDnefRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return dataPermissionsCalls.createDnef(this.#sender, input, options);
  }

  /**
   * Creates a permission namespace for data permissions.
   *
   * A namespace holds roles and data resources, whose codes are unique only inside it.
   *
   * `POST /api/v3/create-permission-namespace`
   */
  createPermissionNamespace(
    input: CreatePermissionNamespaceRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PermissionNamespace>> {
    return dataPermissionsCalls.createPermissionNamespace(this.#sender, input, options);
  }

  /**
   * Creates several permission namespaces for data permissions.
   *
   * Up to 50 in one call.
   *
   * `POST /api/v3/create-permission-namespaces-batch`
   */
  createPermissionNamespacesBatch(
    input: CreatePermissionNamespacesBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return dataPermissionsCalls.createPermissionNamespacesBatch(this.#sender, input, options);
  }

  /**
   * Deletes a data policy.
   *
   * Those to whom it was given lose its permissions. There is no call that restores it.
   *
   * `POST /api/v3/delete-data-policy`
   */
  deleteDataPolicy(input: DeleteDataPolicyRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return dataPermissionsCalls.deleteDataPolicy(this.#sender, input, options);
  }

  /**
   * Deletes a data resource.
   *
   * There is no call that restores it.
   *
   * `POST /api/v3/delete-data-resource`
   */
  deleteDataResource(input: DeleteDataResourceRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return dataPermissionsCalls.deleteDataResource(this.#sender, input, options);
  }

  /**
   * Removes an additional field from a tree data resource.
   *
   * The field is identified by its key. There is no call that restores it.
   *
   * `POST /api/v3/delete-dnef`
   */
  deleteDnef(input: DeleteDnefRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return dataPermissionsCalls.deleteDnef(this.#sender, input, options);
  }

  /**
   * Deletes a permission namespace.
   *
   * There is no call that restores it.
   *
   * `POST /api/v3/delete-permission-namespace`
   */
  deletePermissionNamespace(
    input: DeletePermissionNamespaceRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return dataPermissionsCalls.deletePermissionNamespace(this.#sender, input, options);
  }

  /**
   * Deletes several permission namespaces.
   *
   * Up to 10 in one call. There is no call that restores them.
   *
   * `POST /api/v3/delete-permission-namespaces-batch`
   */
  deletePermissionNamespacesBatch(
    input: DeletePermissionNamespacesBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return dataPermissionsCalls.deletePermissionNamespacesBatch(this.#sender, input, options);
  }

  /**
   * Gets one data policy.
   *
   * Use `listDataPolicyTargets` for those to whom it is given.
   *
   * `GET /api/v3/get-data-policy`
   */
  getDataPolicy(input: GetDataPolicyRequest, options?: RequestOptions): Promise<Envelope<DataPolicyDetail>> {
    return dataPermissionsCalls.getDataPolicy(this.#sender, input, options);
  }

  /**
   * Gets one data resource with its content.
   *
   * It is identified by its code and the code of its namespace.
   *
   * `GET /api/v3/get-data-resource`
   */
  getDataResource(input: GetDataResourceRequest, options?: RequestOptions): Promise<Envelope<DataResourceDetail>> {
    return dataPermissionsCalls.getDataResource(this.#sender, input, options);
  }

  /**
   * Gets the part of a data resource that a user, named by your own identifier, may use.
   *
   * As `getUserResourceStruct`, with `externalId` in place of the user id. Safe to repeat.
   *
   * `POST /api/v3/get-external-user-resource-struct`
   */
  getExternalUserResourceStruct(
    input: GetExternalUserResourceStructRequest,
    options?: RequestOptions,
  ): Promise<Envelope<ExternalUserResourceStruct>> {
    return dataPermissionsCalls.getExternalUserResourceStruct(this.#sender, input, options);
  }

  /**
   * Gets one permission namespace by its code.
   *
   * Use `listPermissionNamespaces` to find the code.
   *
   * `GET /api/v3/get-permission-namespace`
   */
  getPermissionNamespace(
    input: GetPermissionNamespaceRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PermissionNamespace>> {
    return dataPermissionsCalls.getPermissionNamespace(this.#sender, input, options);
  }

  /**
   * Gets several permission namespaces by their codes.
   *
   * Answers with a plain list, without pages.
   *
   * `GET /api/v3/get-permission-namespaces-batch`
   */
  getPermissionNamespacesBatch(
    input: GetPermissionNamespacesBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PermissionNamespace[]>> {
    return dataPermissionsCalls.getPermissionNamespacesBatch(this.#sender, input, options);
  }

  /**
   * Lists the data permissions of several users.
   *
   * Restrict it to namespaces. The answer has an entry per user and namespace, with the actions on each data resource.
   * Safe to repeat.
   *
   * `POST /api/v3/get-user-permission-list`
   */
  getUserPermissionList(
    input: GetUserPermissionListRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserPermissionList>> {
    return dataPermissionsCalls.getUserPermissionList(this.#sender, input, options);
  }

  /**
   * Lists what a user is allowed to do with given data resources.
   *
   * Answers with the actions on each resource. Safe to repeat.
   *
   * `POST /api/v3/get-user-resource-permission-list`
   */
  getUserResourcePermissionList(
    input: GetUserResourcePermissionListRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserResourcePermissionList>> {
    return dataPermissionsCalls.getUserResourcePermissionList(this.#sender, input, options);
  }

  /**
   * Gets the part of a data resource that a user may use, with the actions.
   *
   * Only the member that fits the structure of the resource (one text, list or tree) is filled. Safe to repeat.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/get-user-resource-struct`
   */
  getUserResourceStruct(
    input: GetUserResourceStructRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserResourceStruct>> {
    return dataPermissionsCalls.getUserResourceStruct(this.#sender, input, options);
  }

  /**
   * Lists data policies with their resources and targets, one page at a time.
   *
   * Pages hold at most 50 policies. Use `listSimpleDataPolicies` where names are enough.
   *
   * `GET /api/v3/list-data-policies`
   */
  listDataPolicies(
    input?: ListDataPoliciesRequest,
    options?: RequestOptions,
  ): Paged<Envelope<DataPolicyPage>, DataPolicy> {
    return dataPermissionsCalls.listDataPolicies(this.#sender, input, options);
  }

  /** @deprecated Former name of `listDataPolicies`. */
  listDataPolices(
    input?: ListDataPoliciesRequest,
    options?: RequestOptions,
  ): Paged<Envelope<DataPolicyPage>, DataPolicy> {
    return this.listDataPolicies(input, options);
  }

  /**
   * Lists those to whom a data policy is given, one page at a time.
   *
   * Targets are users, roles, groups and organization nodes.
   *
   * `GET /api/v3/list-data-policy-targets`
   */
  listDataPolicyTargets(
    input: ListDataPolicyTargetsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<DataPolicyTargetPage>, DataPolicyTarget> {
    return dataPermissionsCalls.listDataPolicyTargets(this.#sender, input, options);
  }

  /**
   * Lists data resources, one page at a time.
   *
   * Pages hold at most 50 data resources, of all namespaces or of the given ones. The content is left out;
   * `getDataResource` returns it.
   *
   * `GET /api/v3/list-data-resources`
   */
  listDataResources(
    input?: ListDataResourcesRequest,
    options?: RequestOptions,
  ): Paged<Envelope<DataResourceListItemPage>, DataResourceListItem> {
    return dataPermissionsCalls.listDataResources(this.#sender, input, options);
  }

  /**
   * Lists the additional fields of a tree data resource.
   *
   * Reads from a start index; `nextStartIndex` of the answer continues while `truncated` is true.
   *
   * `GET /api/v3/list-dnef`
   */
  listDnef(input: ListDnefRequest, options?: RequestOptions): Promise<Envelope<DnefPage>> {
    return dataPermissionsCalls.listDnef(this.#sender, input, options);
  }

  /**
   * Lists the roles of a permission namespace, one page at a time.
   *
   * Pages hold at most 50 roles.
   *
   * `GET /api/v3/list-permission-namespace-roles`
   */
  listPermissionNamespaceRoles(
    input: ListPermissionNamespaceRolesRequest,
    options?: RequestOptions,
  ): Paged<Envelope<PermissionNamespaceRolePage>, PermissionNamespaceRole> {
    return dataPermissionsCalls.listPermissionNamespaceRoles(this.#sender, input, options);
  }

  /**
   * Lists permission namespaces, one page at a time.
   *
   * Pages hold at most 50 namespaces.
   *
   * `GET /api/v3/list-permission-namespaces`
   */
  listPermissionNamespaces(
    input?: ListPermissionNamespacesRequest,
    options?: RequestOptions,
  ): Paged<Envelope<PermissionNamespaceListItemPage>, PermissionNamespaceListItem> {
    return dataPermissionsCalls.listPermissionNamespaces(this.#sender, input, options);
  }

  /**
   * Lists which users may use which data resources, and through what, page by page.
   *
   * Each entry joins one user and one data resource with the policies, roles, groups and organization nodes behind the
   * permission. Safe to repeat.
   *
   * `POST /api/v3/list-permission-view/data`
   */
  listPermissionView(
    input?: ListPermissionViewRequest,
    options?: RequestOptions,
  ): Paged<Envelope<PermissionViewPage>, PermissionView> {
    return dataPermissionsCalls.listPermissionView(this.#sender, input, options);
  }

  /**
   * Lists the users who are allowed actions on data resources.
   *
   * Takes up to 50 resources and 50 actions. Safe to repeat.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/list-resource-targets`
   */
  listResourceTargets(
    input: ListResourceTargetsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<ResourceTargetList>> {
    return dataPermissionsCalls.listResourceTargets(this.#sender, input, options);
  }

  /**
   * Lists the names of data policies, one page at a time.
   *
   * Pages hold at most 50 policies; resources and targets are left out.
   *
   * `GET /api/v3/list-simple-data-policies`
   */
  listSimpleDataPolicies(
    input?: ListSimpleDataPoliciesRequest,
    options?: RequestOptions,
  ): Paged<Envelope<SimpleDataPolicyPage>, SimpleDataPolicy> {
    return dataPermissionsCalls.listSimpleDataPolicies(this.#sender, input, options);
  }

  /** @deprecated Former name of `listSimpleDataPolicies`. */
  listSimpleDataPolices(
    input?: ListSimpleDataPoliciesRequest,
    options?: RequestOptions,
  ): Paged<Envelope<SimpleDataPolicyPage>, SimpleDataPolicy> {
    return this.listSimpleDataPolicies(input, options);
  }

  /**
   * Takes a data policy away from one target.
   *
   * A target is a user, role, group or organization node. The policy itself stays.
   *
   * `POST /api/v3/revoke-data-policy`
   */
  revokeDataPolicy(input: RevokeDataPolicyRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return dataPermissionsCalls.revokeDataPolicy(this.#sender, input, options);
  }

  /**
   * Changes a data policy.
   *
   * Fields that are left out stay as they are; given statements replace the stored ones.
   *
   * `POST /api/v3/update-data-policy`
   */
  updateDataPolicy(input: UpdateDataPolicyRequest, options?: RequestOptions): Promise<Envelope<DataPolicySummary>> {
    return dataPermissionsCalls.updateDataPolicy(this.#sender, input, options);
  }

  /**
   * Changes a data resource.
   *
   * Fields that are left out stay as they are; a given structure replaces the stored one. The code and the kind cannot
   * be changed.
   *
   * `POST /api/v3/update-data-resource`
   */
  updateDataResource(input: UpdateDataResourceRequest, options?: RequestOptions): Promise<Envelope<DataResource>> {
    return dataPermissionsCalls.updateDataResource(this.#sender, input, options);
  }

  /**
   * Changes an additional field of a tree data resource.
   *
   * Label, description and choices can be changed; key and kind of value cannot.
   *
   * `POST /api/v3/update-dnef`
   */
  updateDnef(input: UpdateDnefRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return dataPermissionsCalls.updateDnef(this.#sender, input, options);
  }

  /**
   * Changes a permission namespace.
   *
   * Fields that are left out stay as they are. A new code must be used in all later calls.
   *
   * `POST /api/v3/update-permission-namespace`
   */
  updatePermissionNamespace(
    input: UpdatePermissionNamespaceRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PermissionNamespace>> {
    return dataPermissionsCalls.updatePermissionNamespace(this.#sender, input, options);
  }

  /**
   * Searches applications that the rule on simultaneous sign-ins can apply to.
   *
   * Use it to choose applications for `saveInvitationPolicies`.
   *
   * `GET /api/v3/get-supported-device-exclusive-apps`
   */
  findAppLists(input: FindAppListsRequest, options?: RequestOptions): Promise<Envelope<DeviceExclusiveApp[]>> {
    return deviceExclusivityCalls.findAppLists(this.#sender, input, options);
  }

  /**
   * Lists the applications that the rule on simultaneous sign-ins applies to.
   *
   * Not divided into pages. Change the list with `saveInvitationPolicies` and `remove`.
   *
   * `GET /api/v3/get-device-exclusive-valid-scope-settings`
   */
  getAllValidScopeSettings(options?: RequestOptions): Promise<Envelope<DeviceExclusiveValidScope[]>> {
    return deviceExclusivityCalls.getAllValidScopeSettings(this.#sender, options);
  }

  /**
   * Lists the users, groups and roles exempt from the rule on simultaneous sign-ins.
   *
   * Not divided into pages.
   *
   * `GET /api/v3/get-device-exclusive-white-list-settings`
   */
  getAllWhiteListSettings(options?: RequestOptions): Promise<Envelope<DeviceExclusiveWhitelistItem[]>> {
    return deviceExclusivityCalls.getAllWhiteListSettings(this.#sender, options);
  }

  /**
   * Returns the rule on simultaneous sign-ins.
   *
   * The rule limits on how many devices, or from how many IP addresses, a user can be signed in at the same time.
   *
   * `GET /api/v3/get-device-exclusive-rule-settings`
   */
  getRuleSettings(options?: RequestOptions): Promise<Envelope<DeviceExclusiveRule>> {
    return deviceExclusivityCalls.getRuleSettings(this.#sender, options);
  }

  /**
   * Exempts an application from the rule on simultaneous sign-ins.
   *
   * Takes the application off the list that `getAllValidScopeSettings` returns.
   *
   * `POST /api/v3/remove-device-exclusive-valid-scope-settings`
   */
  remove(input: RemoveRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return deviceExclusivityCalls.remove(this.#sender, input, options);
  }

  /**
   * Sets the applications that the rule on simultaneous sign-ins applies to.
   *
   * Despite its name this operation has nothing to do with invitations. `remove` takes an application off the list.
   *
   * `POST /api/v3/save-device-exclusive-valid-scope-settings`
   */
  saveInvitationPolicies(
    input: SaveInvitationPoliciesRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return deviceExclusivityCalls.saveInvitationPolicies(this.#sender, input, options);
  }

  /**
   * Sets the rule on simultaneous sign-ins.
   *
   * `condition:device` needs `deviceRule`, `condition:ip` needs `ipRule`; `disable` lifts the limit. A user beyond the
   * limit may be signed out elsewhere.
   *
   * `POST /api/v3/update-device-exclusive-rule-settings`
   */
  updateRuleSettings(
    input: UpdateRuleSettingsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<DeviceExclusiveRule>> {
    return deviceExclusivityCalls.updateRuleSettings(this.#sender, input, options);
  }

  /**
   * Creates an event application.
   *
   * An event application is a source of events, such as a system of your own.
   *
   * `POST /api/v3/create-event-app`
   */
  createEventApp(input: CreateEventAppRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return eventsCalls.createEventApp(this.#sender, input, options);
  }

  /**
   * Defines an event of your own.
   *
   * After that it can be published with `pub` and subscribed to.
   *
   * `POST /api/v3/define-event`
   */
  defineEvent(input: DefineEventRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return eventsCalls.defineEvent(this.#sender, input, options);
  }

  /**
   * Lists the event applications.
   *
   * Answers with all of them, without pages.
   *
   * `GET /api/v3/list-event-apps`
   */
  listEventApps(options?: RequestOptions): Promise<Envelope<EventAppPage>> {
    return eventsCalls.listEventApps(this.#sender, options);
  }

  /**
   * Lists the events that can be subscribed to, one page at a time.
   *
   * Restrict the list to the events of one application.
   *
   * `GET /api/v3/list-events`
   */
  listEvents(input?: ListEventsRequest, options?: RequestOptions): Paged<Envelope<OpenEventPage>, OpenEvent> {
    return eventsCalls.listEvents(this.#sender, input, options);
  }

  /**
   * Publishes an event on behalf of a user.
   *
   * Subscribers of the event receive the data.
   *
   * `POST /api/v3/pub-userEvent`
   */
  pubUserEvent(input: PubEventRequest, options?: RequestOptions): Promise<Envelope<PubEventResult>> {
    return eventsCalls.pubUserEvent(this.#sender, input, options);
  }

  /**
   * Publishes an event, in spite of its name.
   *
   * Subscribers of the event receive the data. `pub` is the same call with friendlier arguments.
   *
   * `POST /api/v3/pub-event`
   */
  verifyEvent(input: PubEventRequest, options?: RequestOptions): Promise<Envelope<PubEventResult>> {
    return eventsCalls.verifyEvent(this.#sender, input, options);
  }

  /** Publishes an event. A short form of `verifyEvent`: `POST /api/v3/pub-event` */
  pub(input: PubEventVariantRequest, options?: RequestOptions): Promise<Envelope<PubEventResult>> {
    return eventsCalls.pub(this.#sender, input, options);
  }

  /**
   * Adds up to 50 users to a group.
   *
   * The users receive the permissions of the group. Call it several times for more than 50 users.
   *
   * `POST /api/v3/add-group-members`
   */
  addGroupMembers(input: AddGroupMembersRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return groupsCalls.addGroupMembers(this.#sender, input, options);
  }

  /**
   * Creates a group.
   *
   * The code identifies the group in all later calls and must be unused in the user pool.
   *
   * `POST /api/v3/create-group`
   */
  createGroup(input: CreateGroupRequest, options?: RequestOptions): Promise<Envelope<Group>> {
    return groupsCalls.createGroup(this.#sender, input, options);
  }

  /**
   * Creates up to 50 groups in one call.
   *
   * Each item has the same fields as `createGroup`. The answer holds the created groups.
   *
   * `POST /api/v3/create-groups-batch`
   */
  createGroupsBatch(input: CreateGroupsBatchRequest, options?: RequestOptions): Promise<Envelope<Group[]>> {
    return groupsCalls.createGroupsBatch(this.#sender, input, options);
  }

  /**
   * Creates a group or changes the one that has the same code.
   *
   * `created` in the answer tells which of the two happened. Handy for imports that may run more than once.
   *
   * `POST /api/v3/create-or-update-group`
   */
  createOrUpdateGroup(
    input: CreateOrUpdateGroupRequest,
    options?: RequestOptions,
  ): Promise<Envelope<CreateOrUpdateGroupResult>> {
    return groupsCalls.createOrUpdateGroup(this.#sender, input, options);
  }

  /**
   * Deletes up to 50 groups by their codes.
   *
   * The members stay in the user pool and lose what the groups gave them. This cannot be undone.
   *
   * `POST /api/v3/delete-groups-batch`
   */
  deleteGroupsBatch(input: DeleteGroupsBatchRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return groupsCalls.deleteGroupsBatch(this.#sender, input, options);
  }

  /**
   * Gets all groups at once.
   *
   * Without pages, so prefer `listGroups` for user pools with many groups. With `fetchMembers` each group comes with
   * its members, which makes the answer large.
   *
   * `GET /api/v3/get-all-groups`
   */
  getAllGroups(input?: GetAllGroupsRequest, options?: RequestOptions): Promise<Envelope<Group[]>> {
    return groupsCalls.getAllGroups(this.#sender, input, options);
  }

  /**
   * Gets one group by its code.
   *
   * The values of custom fields are included on request.
   *
   * `GET /api/v3/get-group`
   */
  getGroup(input: GetGroupRequest, options?: RequestOptions): Promise<Envelope<Group>> {
    return groupsCalls.getGroup(this.#sender, input, options);
  }

  /**
   * Lists the resources that a group is allowed to use, with their actions.
   *
   * Restrict it to a namespace or to one kind of resource.
   *
   * `GET /api/v3/get-group-authorized-resources`
   */
  getGroupAuthorizedResources(
    input: GetGroupAuthorizedResourcesRequest,
    options?: RequestOptions,
  ): Promise<Envelope<AuthorizedResource[]>> {
    return groupsCalls.getGroupAuthorizedResources(this.#sender, input, options);
  }

  /**
   * Lists the members of a group, one page at a time.
   *
   * Pages hold at most 50 users. Custom data and identities are included on request.
   *
   * `GET /api/v3/list-group-members`
   */
  listGroupMembers(input: ListGroupMembersRequest, options?: RequestOptions): Paged<Envelope<UserPage>, User> {
    return groupsCalls.listGroupMembers(this.#sender, input, options);
  }

  /**
   * Lists groups, one page at a time.
   *
   * Pages hold at most 50 groups; `keywords` restricts the result. Metadata and custom data are included on request.
   *
   * `GET /api/v3/list-groups`
   */
  listGroups(input?: ListGroupsRequest, options?: RequestOptions): Paged<Envelope<GroupDetailsPage>, GroupDetails> {
    return groupsCalls.listGroups(this.#sender, input, options);
  }

  /**
   * Removes up to 50 users from a group.
   *
   * The users stay in the user pool and lose what the group gave them.
   *
   * `POST /api/v3/remove-group-members`
   */
  removeGroupMembers(input: RemoveGroupMembersRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return groupsCalls.removeGroupMembers(this.#sender, input, options);
  }

  /**
   * Changes a group.
   *
   * The group is named by its present `code`; `newCode` gives it another one. Fields that are left out stay as they
   * are.
   *
   * `POST /api/v3/update-group`
   */
  updateGroup(input: UpdateGroupRequest, options?: RequestOptions): Promise<Envelope<Group>> {
    return groupsCalls.updateGroup(this.#sender, input, options);
  }

  /**
   * Links a connection to a tenant, or unlinks it.
   *
   * `association` says which of the two.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/change-ext-idp-conn-association-state`
   */
  changeExtIdpConnAssociationState(
    input: ChangeExtIdpConnAssociationStateRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return identityProvidersCalls.changeExtIdpConnAssociationState(this.#sender, input, options);
  }

  /**
   * Switches a connection on or off for applications.
   *
   * Names one application, or several at once in `appIds`.
   *
   * `POST /api/v3/change-ext-idp-conn-state`
   */
  changeExtIdpConnState(
    input: ChangeExtIdpConnStateRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return identityProvidersCalls.changeExtIdpConnState(this.#sender, input, options);
  }

  /**
   * Creates an external identity provider.
   *
   * Users can sign in with it after a connection was added by `createExtIdpConn` and switched on for an application.
   *
   * `POST /api/v3/create-ext-idp`
   */
  createExtIdp(input: CreateExtIdpRequest, options?: RequestOptions): Promise<Envelope<ExtIdp>> {
    return identityProvidersCalls.createExtIdp(this.#sender, input, options);
  }

  /**
   * Adds a connection to an external identity provider.
   *
   * The members of `fields` depend on the kind of connection. Switch the connection on with `changeExtIdpConnState`.
   *
   * `POST /api/v3/create-ext-idp-conn`
   */
  createExtIdpConn(input: CreateExtIdpConnRequest, options?: RequestOptions): Promise<Envelope<ExtIdpConn>> {
    return identityProvidersCalls.createExtIdpConn(this.#sender, input, options);
  }

  /**
   * Deletes an external identity provider.
   *
   * Users can no longer sign in with it, and there is no call that restores it.
   *
   * `POST /api/v3/delete-ext-idp`
   */
  deleteExtIdp(input: DeleteExtIdpRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return identityProvidersCalls.deleteExtIdp(this.#sender, input, options);
  }

  /**
   * Deletes a connection of an external identity provider.
   *
   * Users can no longer sign in through it, and there is no call that restores it.
   *
   * `POST /api/v3/delete-ext-idp-conn`
   */
  deleteExtIdpConn(input: DeleteExtIdpConnRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return identityProvidersCalls.deleteExtIdpConn(this.#sender, input, options);
  }

  /**
   * Lists the applications in which an identity provider connection is on.
   *
   * The answer is documented in the shape of a list of identity providers.
   *
   * `GET /api/v3/ext-idp-conn-apps`
   */
  extIdpConnStateByApps(input: ExtIdpConnStateByAppsRequest, options?: RequestOptions): Promise<Envelope<ExtIdpPage>> {
    return identityProvidersCalls.extIdpConnStateByApps(this.#sender, input, options);
  }

  /**
   * Gets an external identity provider with its connections.
   *
   * A provider, such as GitHub, has one or more connections, each with its own settings.
   *
   * `GET /api/v3/get-ext-idp`
   */
  getExtIdp(input: GetExtIdpRequest, options?: RequestOptions): Promise<Envelope<ExtIdpDetail>> {
    return identityProvidersCalls.getExtIdp(this.#sender, input, options);
  }

  /**
   * Lists external identity providers.
   *
   * Restrict the list to those of a tenant or an application. `getExtIdp` returns a provider together with its
   * connections.
   *
   * `GET /api/v3/list-ext-idp`
   */
  listExtIdp(input?: ListExtIdpRequest, options?: RequestOptions): Promise<Envelope<ExtIdpPage>> {
    return identityProvidersCalls.listExtIdp(this.#sender, input, options);
  }

  /**
   * Lists the external identity providers of a tenant, one page at a time.
   *
   * Pages hold at most 50 providers.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/list-tenant-ext-idp`
   */
  listTenantExtIdp(input?: ListTenantExtIdpRequest, options?: RequestOptions): Paged<Envelope<ExtIdpPage>, ExtIdp> {
    return identityProvidersCalls.listTenantExtIdp(this.#sender, input, options);
  }

  /**
   * Changes the name of an external identity provider.
   *
   * Its kind cannot be changed.
   *
   * `POST /api/v3/update-ext-idp`
   */
  updateExtIdp(input: UpdateExtIdpRequest, options?: RequestOptions): Promise<Envelope<ExtIdp>> {
    return identityProvidersCalls.updateExtIdp(this.#sender, input, options);
  }

  /**
   * Changes a connection of an external identity provider.
   *
   * Kind and identifier of the connection cannot be changed.
   *
   * `POST /api/v3/update-ext-idp-conn`
   */
  updateExtIdpConn(input: UpdateExtIdpConnRequest, options?: RequestOptions): Promise<Envelope<ExtIdpConn>> {
    return identityProvidersCalls.updateExtIdpConn(this.#sender, input, options);
  }

  /**
   * Adds an assignment to an invitation policy.
   *
   * People who join by this policy are put into the given department, post, role or group.
   *
   * `POST /api/v3/add-invitation-policy-user-attribution`
   */
  addPolicyUserAttribution(
    input: AddPolicyUserAttributionRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserAttribution>> {
    return invitationsCalls.addPolicyUserAttribution(this.#sender, input, options);
  }

  /**
   * Adds several assignments to an invitation policy.
   *
   * Each entry holds the objects of one kind.
   *
   * `POST /api/v3/add-invitation-policy-user-attributions-batch`
   */
  addPolicyUserAttributionsBatch(
    input: AddPolicyUserAttributionsBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.addPolicyUserAttributionsBatch(this.#sender, input, options);
  }

  /**
   * Accepts people who asked to join by a universal link.
   *
   * The identifiers come from `filter`. Accepted people become users of the user pool.
   *
   * `POST /api/v3/batch-approval-universal-invitation-applicants`
   */
  approval(
    input: ReviewUniversalInvitationApplicantRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.approval(this.#sender, input, options);
  }

  /**
   * Connects rosters with an invitation policy.
   *
   * The policy decides how the people of these rosters join.
   *
   * `POST /api/v3/update-invitation-roster-batch-bind-policy`
   */
  batchBindPolicy(input: BatchBindPolicyRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.batchBindPolicy(this.#sender, input, options);
  }

  /**
   * Deletes invitation policies.
   *
   * This cannot be undone. Users who have joined already are kept.
   *
   * `POST /api/v3/delete-invitation-policies-batch`
   */
  batchDeleteInvitationPolicies(
    input: BatchDeleteInvitationPoliciesRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.batchDeleteInvitationPolicies(this.#sender, input, options);
  }

  /**
   * Disconnects rosters from an invitation policy.
   *
   * Both the rosters and the policy are kept.
   *
   * `POST /api/v3/update-invitation-roster-batch-unbind-policy`
   */
  batchUnbindPolicy(input: BatchUnbindPolicyRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.batchUnbindPolicy(this.#sender, input, options);
  }

  /**
   * Creates a copy of an invitation policy.
   *
   * The answer holds the new policy.
   *
   * `POST /api/v3/copy-invitation-policy-by-id`
   */
  copyInvitationPolicyById(
    input: CopyInvitationPolicyByIdRequest,
    options?: RequestOptions,
  ): Promise<Envelope<InvitationPolicy>> {
    return invitationsCalls.copyInvitationPolicyById(this.#sender, input, options);
  }

  /**
   * Creates an invitation policy.
   *
   * Only the name is required. Connect the policy with rosters by `batchBindPolicy`, and choose where invited users are
   * placed with `addPolicyUserAttribution`.
   *
   * `POST /api/v3/create-invitation-policy`
   */
  createInvitationPolicy(
    input: CreateInvitationPolicyRequest,
    options?: RequestOptions,
  ): Promise<Envelope<InvitationPolicy>> {
    return invitationsCalls.createInvitationPolicy(this.#sender, input, options);
  }

  /**
   * Creates an invitation roster.
   *
   * The roster starts empty: fill it with `importUsers`, connect it with a policy and send the invitations with
   * `sendRosterInvitation`.
   *
   * `POST /api/v3/create-invitation-roster`
   */
  createInvitationRoster(
    input: CreateInvitationRosterRequest,
    options?: RequestOptions,
  ): Promise<Envelope<InvitationRoster>> {
    return invitationsCalls.createInvitationRoster(this.#sender, input, options);
  }

  /**
   * Deletes an invitation roster.
   *
   * This cannot be undone. People who have joined already stay users.
   *
   * `POST /api/v3/delete-invitation-roster`
   */
  deleteInvitationRoster(
    input: DeleteInvitationRosterRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.deleteInvitationRoster(this.#sender, input, options);
  }

  /**
   * Deletes several invitation rosters.
   *
   * This cannot be undone. People who have joined already stay users.
   *
   * `POST /api/v3/delete-invitation-rosters-batch`
   */
  deleteInvitationRosterBatch(
    input: DeleteInvitationRosterBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.deleteInvitationRosterBatch(this.#sender, input, options);
  }

  /**
   * Removes people from a roster.
   *
   * This cannot be undone. People who have joined already stay users.
   *
   * `POST /api/v3/batch-delete-invitation-invitees`
   */
  deleteInvitees(input: DeleteInviteesRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.deleteInvitees(this.#sender, input, options);
  }

  /**
   * Exports the people on a roster to a file.
   *
   * Download the file from the URL in the answer.
   *
   * `POST /api/v3/invitation-invitee/export`
   */
  exportUsers(input: ExportUsersRequest, options?: RequestOptions): Promise<Envelope<ImportExportTemplate>> {
    return invitationsCalls.exportUsers(this.#sender, input, options);
  }

  /**
   * Lists people who asked to join by a universal link, one page at a time.
   *
   * Includes those who still wait for a review as well as those who were accepted or rejected. Details of inviter and
   * reviewer are included only on request.
   *
   * `POST /api/v3/filter-universal-invitation-applicants`
   */
  filter(
    input?: FilterRequest,
    options?: RequestOptions,
  ): Paged<Envelope<UniversalInvitationApplicantPage>, UniversalInvitationApplicant> {
    return invitationsCalls.filter(this.#sender, input, options);
  }

  /**
   * Lists the people on a roster, one page at a time.
   *
   * Search by keywords or by combined conditions. The status tells how far each invitation has come.
   *
   * `POST /api/v3/list-invitation-invitees`
   */
  filterUsers(
    input: FilterUsersRequest,
    options?: RequestOptions,
  ): Paged<Envelope<InvitationUserPage>, InvitationUser> {
    return invitationsCalls.filterUsers(this.#sender, input, options);
  }

  /**
   * Creates a universal invitation link.
   *
   * Anybody who has the link can ask to join the user pool; lifetime and consent follow the settings for
   * administrators. To invite chosen people, use a roster.
   *
   * `POST /api/v3/generate-universal-invitation-link`
   */
  generateUniversalInvitation(options?: RequestOptions): Promise<Envelope<InvitationLink>> {
    return invitationsCalls.generateUniversalInvitation(this.#sender, options);
  }

  /**
   * Gets one invitation roster.
   *
   * Details of creator and policy and the number of people are included only on request.
   *
   * `GET /api/v3/get-invitation-roster`
   */
  getInvitationRoster(
    input: GetInvitationRosterRequest,
    options?: RequestOptions,
  ): Promise<Envelope<InvitationRoster>> {
    return invitationsCalls.getInvitationRoster(this.#sender, input, options);
  }

  /**
   * Returns an email template of an invitation policy.
   *
   * `scene` chooses the invitation itself or the welcome email. A roster can have templates of its own.
   *
   * `POST /api/v3/get-invitation-policy-email-template`
   */
  getInviteEmailTemplate(
    input: GetInviteEmailTemplateRequest,
    options?: RequestOptions,
  ): Promise<Envelope<EmailTemplate>> {
    return invitationsCalls.getInviteEmailTemplate(this.#sender, input, options);
  }

  /**
   * Gets one invitation policy.
   *
   * Give a roster too to see the policy as it applies to that roster.
   *
   * `GET /api/v3/get-invitation-policy`
   */
  getPolicyDetailById(
    input: GetPolicyDetailByIdRequest,
    options?: RequestOptions,
  ): Promise<Envelope<InvitationPolicy>> {
    return invitationsCalls.getPolicyDetailById(this.#sender, input, options);
  }

  /**
   * Gets one assignment of an invitation policy.
   *
   * An assignment names a department, post, role or group that invited users are put into.
   *
   * `GET /api/v3/get-invitation-policy-user-attribution`
   */
  getPolicyUserAttributionDetail(
    input: GetPolicyUserAttributionDetailRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserAttribution>> {
    return invitationsCalls.getPolicyUserAttributionDetail(this.#sender, input, options);
  }

  /**
   * Returns the settings of universal invitation links.
   *
   * Anybody who has such a link can ask to join the user pool. There are separate settings for links of administrators
   * and of members.
   *
   * `GET /api/v3/get-universal-invitation-settings`
   */
  getUniversalInvitation(options?: RequestOptions): Promise<Envelope<UniversalInvitation>> {
    return invitationsCalls.getUniversalInvitation(this.#sender, options);
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
  getUserAttributionMainDepartment(
    input: GetUserAttributionMainDepartmentRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserAttributionMainDepartment[]>> {
    return invitationsCalls.getUserAttributionMainDepartment(this.#sender, input, options);
  }

  /**
   * Returns the template for importing people into a roster.
   *
   * Download it from the URL in the answer, fill it in, upload it with `upload` and pass the result to `importUsers`.
   *
   * `GET /api/v3/invitation-invitee/template`
   */
  importTemplate(options?: RequestOptions): Promise<Envelope<ImportExportTemplate>> {
    return invitationsCalls.importTemplate(this.#sender, options);
  }

  /**
   * Imports people from an uploaded file into a roster.
   *
   * The file follows the template from `importTemplate` and is uploaded with `upload` first. The answer tells which
   * rows failed. No email is sent yet.
   *
   * `POST /api/v3/invitation-invitee/import`
   */
  importUsers(input: ImportUsersRequest, options?: RequestOptions): Promise<Envelope<ImportInviteesResult>> {
    return invitationsCalls.importUsers(this.#sender, input, options);
  }

  /**
   * Lists invitation policies, one page at a time.
   *
   * A policy says how invited people join: how long links work, what is verified and what must be filled in.
   *
   * `POST /api/v3/list-invitation-policies`
   */
  listInvitationPolicies(
    input?: ListInvitationPoliciesRequest,
    options?: RequestOptions,
  ): Paged<Envelope<InvitationPolicyPage>, InvitationPolicy> {
    return invitationsCalls.listInvitationPolicies(this.#sender, input, options);
  }

  /**
   * Lists invitation rosters, one page at a time.
   *
   * A roster is a list of people to invite. Details of creator and policy and the number of people are included only on
   * request.
   *
   * `POST /api/v3/list-invitation-rosters`
   */
  listInvitationRoster(
    input?: ListInvitationRosterRequest,
    options?: RequestOptions,
  ): Paged<Envelope<InvitationRosterPage>, InvitationRoster> {
    return invitationsCalls.listInvitationRoster(this.#sender, input, options);
  }

  /**
   * Lists the rosters without an invitation policy, one page at a time.
   *
   * Use it to choose rosters for `batchBindPolicy`. A roster needs a policy before people can be invited.
   *
   * `POST /api/v3/list-invitation-rosters-by-no-policy-id`
   */
  listInvitationRostersByNonPolicyId(
    input?: ListInvitationRosterRequest,
    options?: RequestOptions,
  ): Paged<Envelope<InvitationRosterPage>, InvitationRoster> {
    return invitationsCalls.listInvitationRostersByNonPolicyId(this.#sender, input, options);
  }

  /**
   * Lists the rosters that use an invitation policy, one page at a time.
   *
   * Details of creator and policy and the number of people are included only on request.
   *
   * `POST /api/v3/list-invitation-rosters-by-policy-id`
   */
  listInvitationRostersByPolicyId(
    input: ListInvitationRostersByPolicyIdRequest,
    options?: RequestOptions,
  ): Paged<Envelope<InvitationRosterPage>, InvitationRoster> {
    return invitationsCalls.listInvitationRostersByPolicyId(this.#sender, input, options);
  }

  /**
   * Lists the assignments of an invitation policy, one page at a time.
   *
   * Shows the departments, posts, roles or groups that invited users are put into; one kind per call. The platform
   * documents the answer as a list of pages.
   *
   * `GET /api/v3/list-invitation-policy-user-attributions`
   */
  listPolicyUserAttributionDetail(
    input: ListPolicyUserAttributionDetailRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserAttributionPage[]>> {
    return invitationsCalls.listPolicyUserAttributionDetail(this.#sender, input, options);
  }

  /**
   * Lists the fields that invited people fill in.
   *
   * The fields belong to an invitation policy.
   *
   * `GET /api/v3/list-invitation-policy-extends-fields`
   */
  listRegisterExtendsFields(
    input: ListRegisterExtendsFieldsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<ExtendsFieldList>> {
    return invitationsCalls.listRegisterExtendsFields(this.#sender, input, options);
  }

  /**
   * Lists invited people over all rosters, one page at a time.
   *
   * Use it to find out which roster a person is on. `filterUsers` lists one roster in more detail.
   *
   * `POST /api/v3/quick-filter-invitees`
   */
  quickFilterInviteeList(
    input?: QuickFilterInviteeListRequest,
    options?: RequestOptions,
  ): Paged<Envelope<QuickFilterInviteeRecordPage>, QuickFilterInviteeRecord> {
    return invitationsCalls.quickFilterInviteeList(this.#sender, input, options);
  }

  /**
   * Rejects people who asked to join by a universal link.
   *
   * The identifiers come from `filter`. Rejected people do not become users.
   *
   * `POST /api/v3/batch-reject-universal-invitation-applicant`
   */
  reject(input: ReviewUniversalInvitationApplicantRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.reject(this.#sender, input, options);
  }

  /**
   * Removes an assignment from an invitation policy.
   *
   * Users who have joined already keep their membership.
   *
   * `POST /api/v3/remove-invitation-policy-user-attribution`
   */
  removePolicyUserAttribution(
    input: RemovePolicyUserAttributionRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.removePolicyUserAttribution(this.#sender, input, options);
  }

  /**
   * Removes several assignments from an invitation policy.
   *
   * Users who have joined already keep their memberships.
   *
   * `POST /api/v3/remove-invitation-policy-user-attributions-batch`
   */
  removePolicyUserAttributionsBatch(
    input: RemovePolicyUserAttributionsBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.removePolicyUserAttributionsBatch(this.#sender, input, options);
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
  removeUserAttributionMainDepartment(
    input: RemoveUserAttributionMainDepartmentRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.removeUserAttributionMainDepartment(this.#sender, input, options);
  }

  /**
   * Takes one invitation back.
   *
   * The link in the email stops working; the person stays on the roster with the status `reverted`.
   *
   * `POST /api/v3/revert-roster-invitation`
   */
  revertRosterInvitation(
    input: RevertRosterInvitationRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.revertRosterInvitation(this.#sender, input, options);
  }

  /**
   * Takes several invitations back.
   *
   * The links in the emails stop working; the people stay on their rosters with the status `reverted`.
   *
   * `POST /api/v3/revert-roster-invitation-batch`
   */
  revertRosterInvitationBatch(
    input: RevertRosterInvitationBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.revertRosterInvitationBatch(this.#sender, input, options);
  }

  /**
   * Sends the invitations of a roster.
   *
   * Sends an email to the people on the roster, as its policy says. To invite only some of them, use
   * `sendRosterInvitationBatch`.
   *
   * `POST /api/v3/send-roster-invitation`
   */
  sendRosterInvitation(input: SendRosterInvitationRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.sendRosterInvitation(this.#sender, input, options);
  }

  /**
   * Sends invitations to some people of a roster.
   *
   * Sends an email to each of them, as the policy of the roster says. Use it to invite again, too.
   *
   * `POST /api/v3/send-roster-invitation-batch`
   */
  sendRosterInvitationBatch(
    input: SendRosterInvitationBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.sendRosterInvitationBatch(this.#sender, input, options);
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
  setUserAttributionMainDepartment(
    input: SetUserAttributionMainDepartmentRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.setUserAttributionMainDepartment(this.#sender, input, options);
  }

  /**
   * Changes an invitation policy.
   *
   * Only the given fields change. Rosters that use the policy follow the change.
   *
   * `POST /api/v3/update-invitation-policy`
   */
  updateInvitationPolicy(
    input: UpdateInvitationPolicyRequest,
    options?: RequestOptions,
  ): Promise<Envelope<InvitationPolicy>> {
    return invitationsCalls.updateInvitationPolicy(this.#sender, input, options);
  }

  /**
   * Changes an invitation roster.
   *
   * Sets the name or the policy; the people are changed by `importUsers` and `deleteInvitees`.
   *
   * `POST /api/v3/update-invitation-roster`
   */
  updateInvitationRoster(
    input: UpdateInvitationRosterRequest,
    options?: RequestOptions,
  ): Promise<Envelope<InvitationRoster>> {
    return invitationsCalls.updateInvitationRoster(this.#sender, input, options);
  }

  /**
   * Changes an email template of invitation policies.
   *
   * `type` names the template. The texts take effect only while `customizeEnabled` is `true`.
   *
   * `POST /api/v3/update-invitation-policy-email-template`
   */
  updateInviteEmailTemplate(
    input: UpdateEmailTemplateRequest,
    options?: RequestOptions,
  ): Promise<Envelope<EmailTemplate>> {
    return invitationsCalls.updateInviteEmailTemplate(this.#sender, input, options);
  }

  /**
   * Changes the fields that invited people fill in.
   *
   * One call concerns one field. The answer holds all fields after the change.
   *
   * `POST /api/v3/update-invitation-policy-extends-fields`
   */
  updateRegisterExtendsFields(
    input: UpdateRegisterExtendsFieldsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<ExtendsFieldList>> {
    return invitationsCalls.updateRegisterExtendsFields(this.#sender, input, options);
  }

  /**
   * Changes the settings of universal invitation links.
   *
   * The platform documents the two configurations as booleans here, although they are objects when read; treat them as
   * uncertain.
   *
   * `POST /api/v3/update-universal-invitation-settings`
   */
  updateUniversalInvitation(
    input?: UpdateUniversalInvitationRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UniversalInvitation>> {
    return invitationsCalls.updateUniversalInvitation(this.#sender, input, options);
  }

  /**
   * Uploads a file with people to invite.
   *
   * The answer tells where the file is; pass it to `importUsers`. The platform does not document the body; it is sent
   * here as `multipart/form-data`.
   *
   * `POST /api/v3/invitation-invitee/upload`
   */
  upload(input: UploadRequest, options?: RequestOptions): Promise<Envelope<ImportExportTemplate>> {
    return invitationsCalls.upload(this.#sender, input, options);
  }

  /**
   * Switches the LDAP server off.
   *
   * Software that reads users by LDAP can no longer do so.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/disable-ldap-server`
   */
  disableLdapServer(input: DisableLdapServerRequest, options?: RequestOptions): Promise<Envelope<boolean>> {
    return ldapServerCalls.disableLdapServer(this.#sender, input, options);
  }

  /**
   * Generates a random password for binding to the LDAP server.
   *
   * The answer is the password as text. `updateLdapConfigInfo` stores a bind password.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-ldap-server-random-pwd`
   */
  getBindPwd(options?: RequestOptions): Promise<Envelope<string>> {
    return ldapServerCalls.getBindPwd(this.#sender, options);
  }

  /**
   * Gets the settings of the LDAP server of the user pool.
   *
   * The LDAP server lets other software read users by LDAP. The answer holds the bind password; keep it out of logs.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-ldap-server-config`
   */
  queryLdapConfigInfo(options?: RequestOptions): Promise<Envelope<LdapConfigInfo>> {
    return ldapServerCalls.queryLdapConfigInfo(this.#sender, options);
  }

  /**
   * Lists the log of the LDAP server, one page at a time.
   *
   * Filters by connection, operation, error code, message and time apply together.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-ldap-server-log`
   */
  queryLdapLog(
    input: QueryLdapLogRequest,
    options?: RequestOptions,
  ): Paged<Envelope<LdapLogPage>, { [member: string]: unknown }> {
    return ldapServerCalls.queryLdapLog(this.#sender, input, options);
  }

  /**
   * Lists the entries below an entry of the LDAP directory, one page at a time.
   *
   * Starts at the root when no distinguished name is given.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-ldap-sub-entries`
   */
  queryLdapSubEntries(
    input: QueryLdapSubEntriesRequest,
    options?: RequestOptions,
  ): Paged<Envelope<LdapLogPage>, { [member: string]: unknown }> {
    return ldapServerCalls.queryLdapSubEntries(this.#sender, input, options);
  }

  /**
   * Switches the LDAP server on and sets its domain.
   *
   * `disableLdapServer` switches it off.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/enable-ldap-server`
   */
  saveLdapConfigInfo(input: SaveLdapConfigInfoRequest, options?: RequestOptions): Promise<Envelope<boolean>> {
    return ldapServerCalls.saveLdapConfigInfo(this.#sender, input, options);
  }

  /**
   * Changes the bind password of the LDAP server.
   *
   * Software that binds with the old password must be given the new one.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/update-ldap-server-config`
   */
  updateLdapConfigInfo(input?: UpdateLdapConfigInfoRequest, options?: RequestOptions): Promise<Envelope<boolean>> {
    return ldapServerCalls.updateLdapConfigInfo(this.#sender, input, options);
  }

  /**
   * Exchanges an access key for a token of the management API.
   *
   * The call itself is not signed. Keep the token and ask for a new one shortly before it expires; it is the
   * alternative to signing each request.
   *
   * `POST /api/v3/get-management-token`
   */
  getManagementToken(input: GetManagementTokenRequest, options?: RequestOptions): Promise<Envelope<ManagementToken>> {
    return managementTokenCalls.getManagementToken(this.#sender, input, options);
  }

  /**
   * Sets the email service that the user pool sends by.
   *
   * `type` says which of the four settings counts: `custom` reads `smtpConfig`, `sendgrid` `sendGridConfig`, `ali`
   * `aliExmailConfig` and `qq` `tencentExmailConfig`.
   *
   * `POST /api/v3/config-email-provider`
   */
  configEmailProvider(input: ConfigEmailProviderRequest, options?: RequestOptions): Promise<Envelope<EmailProvider>> {
    return messagesCalls.configEmailProvider(this.#sender, input, options);
  }

  /**
   * Returns the email service that the user pool sends by.
   *
   * The settings hold the credentials of the service, so keep the answer secret.
   *
   * `GET /api/v3/get-email-provider`
   */
  getEmailProvider(options?: RequestOptions): Promise<Envelope<EmailProvider>> {
    return messagesCalls.getEmailProvider(this.#sender, options);
  }

  /**
   * Lists the email templates of the user pool.
   *
   * The answer is not divided into pages; it also holds the categories that the console groups the templates by.
   *
   * `GET /api/v3/get-email-templates`
   */
  getEmailTemplates(options?: RequestOptions): Promise<Envelope<EmailTemplateList>> {
    return messagesCalls.getEmailTemplates(this.#sender, options);
  }

  /**
   * Returns the access token of a WeChat official account.
   *
   * Use it to call WeChat from your own server with the token that the platform keeps fresh. Keep the token secret.
   *
   * `POST /api/v3/get-weixin-access-token`
   */
  getWechatMpAccessTokenInfo(
    input: WechatAccessTokenRequest,
    options?: RequestOptions,
  ): Promise<Envelope<WechatAccessToken>> {
    return messagesCalls.getWechatMpAccessTokenInfo(this.#sender, input, options);
  }

  /**
   * Renders an email template without sending anything.
   *
   * Give subject, sender or content to preview texts that are not saved yet. The platform documents the answer without
   * the usual envelope.
   *
   * `POST /api/v3/preview-email-template`
   */
  previewEmailTemplate(
    input: PreviewEmailTemplateRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PreviewEmailTemplateResult>> {
    return messagesCalls.previewEmailTemplate(this.#sender, input, options);
  }

  /**
   * Changes the email template for one occasion.
   *
   * `type` names the template. The texts take effect only while `customizeEnabled` is `true`. Check them with
   * `previewEmailTemplate` first.
   *
   * `POST /api/v3/update-email-template`
   */
  updateEmailTemplate(input: UpdateEmailTemplateRequest, options?: RequestOptions): Promise<Envelope<EmailTemplate>> {
    return messagesCalls.updateEmailTemplate(this.#sender, input, options);
  }

  /**
   * Records a user behavior event for analysis (UEBA).
   *
   * `data` is free-form; `modelId` says which model of behavior data it belongs to. Call it from your server whenever
   * something worth analyzing happens.
   *
   * `POST /api/v3/metadata/ueba/capture`
   */
  capture(input: CaptureRequest, options?: RequestOptions): Promise<Envelope<{ [member: string]: unknown }>> {
    return metadataCalls.capture(this.#sender, input, options);
  }

  /**
   * Copies a custom operation of a metadata model.
   *
   * `id` names the operation that is copied.
   *
   * `POST /api/v3/metadata/copy-operate`
   */
  copyOperate(input: FunctionModelOperateRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.copyOperate(this.#sender, input, options);
  }

  /**
   * Copies the relations of one row of a metadata model to another.
   *
   * The platform does not document which of the two rows is the source; try it with rows that do not matter first.
   *
   * `POST /api/v3/metadata/copy-row-relation`
   */
  copyRowRelation(input: CopyRowRelationRequest, options?: RequestOptions): Promise<Envelope<RelationValuePage>> {
    return metadataCalls.copyRowRelation(this.#sender, input, options);
  }

  /**
   * Adds a field to a metadata model.
   *
   * Type and key are chosen here and are not part of `updateField`. Length, range, pattern and relation settings apply
   * only to the types that they fit.
   *
   * `POST /api/v3/metadata/create-field`
   */
  createField(input: CreateFieldRequest, options?: RequestOptions): Promise<Envelope<FunctionModelField>> {
    return metadataCalls.createField(this.#sender, input, options);
  }

  /**
   * Creates a metadata model.
   *
   * A model describes a kind of object, such as projects or devices. Add its fields with `createField` and its rows
   * with `createRow`.
   *
   * `POST /api/v3/metadata/create-model`
   */
  createModel(input: CreateModelRequest, options?: RequestOptions): Promise<Envelope<FunctionModel>> {
    return metadataCalls.createModel(this.#sender, input, options);
  }

  /**
   * Adds a custom operation to a metadata model.
   *
   * An operation is something that can be done with the rows of a model. `executeOperate` runs it.
   *
   * `POST /api/v3/metadata/create-operate`
   */
  createOperate(input: CreateOperateRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.createOperate(this.#sender, input, options);
  }

  /**
   * Adds a row to a metadata model.
   *
   * `data` holds the values by field key. Leave `rowId` out to have one generated.
   *
   * `POST /api/v3/metadata/create-row`
   */
  createRow(input: CreateRowRequest, options?: RequestOptions): Promise<Envelope<Row>> {
    return metadataCalls.createRow(this.#sender, input, options);
  }

  /**
   * Relates a row of a metadata model to other rows.
   *
   * The relation belongs to a field of type `Relation`; `valueList` names the rows that are related to `rowId`.
   *
   * `POST /api/v3/metadata/create-row-relation`
   */
  createRowRelation(input: CreateRowRelationRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.createRowRelation(this.#sender, input, options);
  }

  /**
   * Runs a custom operation of a metadata model.
   *
   * `customConfig` passes the parameters of this run. What happens depends on how the operation was configured.
   *
   * `POST /api/v3/metadata/execute-operate`
   */
  executeOperate(input: FunctionModelOperateRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.executeOperate(this.#sender, input, options);
  }

  /**
   * Exports rows of a metadata model.
   *
   * `idList` chooses the rows. The platform does not document data in the answer.
   *
   * `POST /api/v3/metadata/export`
   */
  exportMetadata(input: ExportMetadataRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.exportMetadata(this.#sender, input, options);
  }

  /**
   * Exports a metadata model.
   *
   * Use it with `importModel` to carry a model to another user pool. The platform does not document data in the answer.
   *
   * `POST /api/v3/metadata/export/model`
   */
  exportModel(input: ExportModelRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.exportModel(this.#sender, input, options);
  }

  /**
   * Returns all rows of a metadata model that meet conditions.
   *
   * Unlike `listRow` it takes no page number. For large models use `getAllMetadataRow`, which returns the rows in
   * portions.
   *
   * `POST /api/v3/metadata/get-all-metadata`
   */
  getAllMetadata(input: GetAllMetadataRequest, options?: RequestOptions): Promise<Envelope<RowPage>> {
    return metadataCalls.getAllMetadata(this.#sender, input, options);
  }

  /**
   * Reads all rows of a metadata model in portions.
   *
   * Leave `scrollId` out in the first call and pass the one from the answer in each following call, until no rows come
   * back.
   *
   * `POST /api/v3/metadata/get-all-row-by-scrollid`
   */
  getAllMetadataRow(input: GetAllMetadataRowRequest, options?: RequestOptions): Promise<Envelope<RowScrollPage>> {
    return metadataCalls.getAllMetadataRow(this.#sender, input, options);
  }

  /**
   * Returns the template for importing rows into a metadata model.
   *
   * Fill it in and pass it to `importMetadata`. The documented answer has the shape of a row.
   *
   * `GET /api/v3/metadata/get-import-template`
   */
  getImportTemplate(input: GetImportTemplateRequest, options?: RequestOptions): Promise<Envelope<Row>> {
    return metadataCalls.getImportTemplate(this.#sender, input, options);
  }

  /**
   * Lists the metadata rows of a group, one page at a time.
   *
   * Keywords restrict the result; nested data is returned only on request.
   *
   * `POST /api/v3/metadata/group`
   */
  getMetadataGroupList(
    input: GetMetadataGroupListRequest,
    options?: RequestOptions,
  ): Paged<Envelope<RowPage>, unknown> {
    return metadataCalls.getMetadataGroupList(this.#sender, input, options);
  }

  /**
   * Gets one metadata model.
   *
   * The answer holds the settings of the model; use `listField` for its fields.
   *
   * `GET /api/v3/metadata/get-model`
   */
  getModel(input: GetModelRequest, options?: RequestOptions): Promise<Envelope<FunctionModel>> {
    return metadataCalls.getModel(this.#sender, input, options);
  }

  /**
   * Returns related rows with their details.
   *
   * The platform documents no parameters for this operation, so how the row is named is uncertain. `getRelationValue`
   * is the documented way.
   *
   * `GET /api/v3/metadata/get-row-relation-details`
   */
  getRelationDetails(options?: RequestOptions): Promise<Envelope<RelationValuePage>> {
    return metadataCalls.getRelationDetails(this.#sender, options);
  }

  /**
   * Returns information on related rows of a metadata model.
   *
   * Give the identifiers of the rows that are referred to. The platform does not document data in the answer.
   *
   * `POST /api/v3/metadata/get-relation-info`
   */
  getRelationInfo(input: GetRelationInfoRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.getRelationInfo(this.#sender, input, options);
  }

  /**
   * Lists the rows that a row is related to by a relation field.
   *
   * One page at a time, at most 50 per page. The items are the values of the relation.
   *
   * `GET /api/v3/metadata/get-row-relation`
   */
  getRelationValue(
    input: GetRelationValueRequest,
    options?: RequestOptions,
  ): Paged<Envelope<RelationValuePage>, string> {
    return metadataCalls.getRelationValue(this.#sender, input, options);
  }

  /**
   * Gets one row of a metadata model.
   *
   * Model and row identifier together name the row. The answer holds one cell per field.
   *
   * `GET /api/v3/metadata/get-row`
   */
  getRow(input: GetRowRequest, options?: RequestOptions): Promise<Envelope<Row>> {
    return metadataCalls.getRow(this.#sender, input, options);
  }

  /**
   * Gets several rows of a metadata model.
   *
   * All rows must belong to the same model. The documented path has no `/api/v3` prefix, unlike all others of this
   * group.
   *
   * `POST /get-row-batch`
   */
  getRowBatch(input: GetRowBatchRequest, options?: RequestOptions): Promise<Envelope<Row[]>> {
    return metadataCalls.getRowBatch(this.#sender, input, options);
  }

  /**
   * Finds one row of a metadata model by the value of a field.
   *
   * Use it when you know a unique value, such as a project code, but not the row identifier.
   *
   * `GET /api/v3/metadata/get-row-by-value`
   */
  getRowByValue(input: GetRowByValueRequest, options?: RequestOptions): Promise<Envelope<Row>> {
    return metadataCalls.getRowByValue(this.#sender, input, options);
  }

  /**
   * Imports rows into a metadata model from a file.
   *
   * `getImportTemplate` returns the template that the file follows.
   *
   * `POST /api/v3/metadata/import`
   */
  importMetadata(input: ImportMetadataRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.importMetadata(this.#sender, input, options);
  }

  /**
   * Imports a metadata model from a file.
   *
   * The file is one that `exportModel` made.
   *
   * `POST /api/v3/metadata/import/model`
   */
  importModel(input: ImportModelRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.importModel(this.#sender, input, options);
  }

  /**
   * Lists the fields of a metadata model.
   *
   * The answer is not divided into pages.
   *
   * `GET /api/v3/metadata/list-field`
   */
  listField(input: ListFieldRequest, options?: RequestOptions): Promise<Envelope<FunctionModelField[]>> {
    return metadataCalls.listField(this.#sender, input, options);
  }

  /**
   * Lists all metadata models of the user pool.
   *
   * The answer is not divided into pages. The platform documents `list` beside the status code instead of inside
   * `data`.
   *
   * `GET /api/v3/metadata/list-model`
   */
  listModel(options?: RequestOptions): Promise<Envelope<FunctionModelList>> {
    return metadataCalls.listModel(this.#sender, options);
  }

  /**
   * Lists the custom operations of a metadata model, one page at a time.
   *
   * The platform documents the answer as a single operation without the usual envelope, so treat its shape as
   * uncertain. `listOperateAll` needs no paging.
   *
   * `GET /api/v3/metadata/list-operate`
   */
  listOperate(input: ListOperateRequest, options?: RequestOptions): Promise<Envelope<OperateModel>> {
    return metadataCalls.listOperate(this.#sender, input, options);
  }

  /**
   * Lists all custom operations of a metadata model.
   *
   * Not divided into pages. The platform documents the answer as a single operation without the usual envelope, so
   * treat its shape as uncertain.
   *
   * `GET /api/v3/metadata/all-operate`
   */
  listOperateAll(input: ListOperateAllRequest, options?: RequestOptions): Promise<Envelope<OperateModel>> {
    return metadataCalls.listOperateAll(this.#sender, input, options);
  }

  /**
   * Lists the rows of a metadata model, filtered, sorted and one page at a time.
   *
   * Search by keywords or by conditions on single fields, which `conjunction` joins. Page size at most 50; `fetchAll`
   * returns everything at once. Related rows and nested data are returned only on request.
   *
   * `POST /api/v3/metadata/filter`
   */
  listRow(input: ListRowRequest, options?: RequestOptions): Paged<Envelope<RowPage>, unknown> {
    return metadataCalls.listRow(this.#sender, input, options);
  }

  /**
   * Searches the rows that a relation field can refer to.
   *
   * Use it to offer a choice when a user fills in a relation field.
   *
   * `POST /api/v3/metadata/relation-search`
   */
  relationSearch(input: RelationSearchRequest, options?: RequestOptions): Paged<Envelope<RelationValuePage>, string> {
    return metadataCalls.relationSearch(this.#sender, input, options);
  }

  /**
   * Removes a field from a metadata model.
   *
   * The values of the field in all rows are lost with it; this cannot be undone.
   *
   * `POST /api/v3/metadata/remove-field`
   */
  removeField(input: RemoveFieldRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.removeField(this.#sender, input, options);
  }

  /** @deprecated Former name of `removeField`. */
  remoteField(input: RemoveFieldRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return this.removeField(input, options);
  }

  /**
   * Removes a metadata model.
   *
   * Its fields and rows are lost with it; this cannot be undone.
   *
   * `POST /api/v3/metadata/remove-model`
   */
  removeModel(input: RemoveModelRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.removeModel(this.#sender, input, options);
  }

  /**
   * Removes a custom operation from a metadata model.
   *
   * `id` names the operation. This cannot be undone.
   *
   * `POST /api/v3/metadata/remove-operate`
   */
  removeOperate(input: FunctionModelOperateRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.removeOperate(this.#sender, input, options);
  }

  /**
   * Removes a value from relation fields of a row.
   *
   * Only the relation is removed; both rows stay.
   *
   * `POST /api/v3/metadata/remove-row-relation`
   */
  removeRelationValue(input: RemoveRelationValueRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.removeRelationValue(this.#sender, input, options);
  }

  /**
   * Removes rows from a metadata model.
   *
   * With `recursive` the rows below the given ones are removed too, in a tree model. Removed rows cannot be restored.
   *
   * `POST /api/v3/metadata/remove-row`
   */
  removeRow(input: RemoveRowRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.removeRow(this.#sender, input, options);
  }

  /**
   * Changes a field of a metadata model.
   *
   * Sets display name, checks and visibility. Type and key of a field cannot be changed here.
   *
   * `POST /api/v3/metadata/update-field`
   */
  updateField(input: UpdateFieldRequest, options?: RequestOptions): Promise<Envelope<FunctionModelField>> {
    return metadataCalls.updateField(this.#sender, input, options);
  }

  /**
   * Changes a metadata model.
   *
   * Sets name, position in the menu, field order and display settings. The fields themselves are changed with
   * `updateField`.
   *
   * `POST /api/v3/metadata/update-model`
   */
  updateModel(input: UpdateModelRequest, options?: RequestOptions): Promise<Envelope<FunctionModel>> {
    return metadataCalls.updateModel(this.#sender, input, options);
  }

  /**
   * Changes a custom operation of a metadata model.
   *
   * Sets name, key, icon, visibility and configuration of the operation.
   *
   * `POST /api/v3/metadata/update-operate`
   */
  updateOperate(input: UpdateOperateRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return metadataCalls.updateOperate(this.#sender, input, options);
  }

  /**
   * Changes values in a row of a metadata model.
   *
   * `data` holds the values to change, by field.
   *
   * `POST /api/v3/metadata/update-row`
   */
  updateRow(input: UpdateRowRequest, options?: RequestOptions): Promise<Envelope<Row>> {
    return metadataCalls.updateRow(this.#sender, input, options);
  }

  /**
   * Adds users to a department.
   *
   * Users keep their other departments. `departmentIdType` says what kind of identifier `departmentId` is.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/add-department-members`
   */
  addDepartmentMembers(input: AddDepartmentMembersRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return organizationsCalls.addDepartmentMembers(this.#sender, input, options);
  }

  /**
   * Creates a department inside an organization.
   *
   * The new department is placed below `parentDepartmentId`; use `root` for the top of the tree. `departmentIdType`
   * says what kind of identifier the parent's is.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/create-department`
   */
  createDepartment(input: CreateDepartmentRequest, options?: RequestOptions): Promise<Envelope<Department>> {
    return organizationsCalls.createDepartment(this.#sender, input, options);
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
  createDepartmentTree(
    input: CreateDepartmentTreeRequest,
    options?: RequestOptions,
  ): Promise<Envelope<DepartmentTreeResult>> {
    return organizationsCalls.createDepartmentTree(this.#sender, input, options);
  }

  /**
   * Creates an organization.
   *
   * The code identifies it in all later calls and must be unused. The root department of the organization is created
   * with it.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/create-organization`
   */
  createOrganization(input: CreateOrganizationRequest, options?: RequestOptions): Promise<Envelope<Organization>> {
    return organizationsCalls.createOrganization(this.#sender, input, options);
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
  deleteDepartment(input: DeleteDepartmentRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return organizationsCalls.deleteDepartment(this.#sender, input, options);
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
  deleteDepartmentSyncRelations(
    input: DeleteDepartmentSyncRelationsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return organizationsCalls.deleteDepartmentSyncRelations(this.#sender, input, options);
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
  deleteOrganization(input: DeleteOrganizationRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return organizationsCalls.deleteOrganization(this.#sender, input, options);
  }

  /**
   * Gets all departments of an organization.
   *
   * With `departmentId`, only the part of the tree below that department. The answer can be large for big
   * organizations.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-all-departments`
   */
  getAllDepartments(input: GetAllDepartmentsRequest, options?: RequestOptions): Promise<Envelope<DepartmentPage>> {
    return organizationsCalls.getAllDepartments(this.#sender, input, options);
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
  getDepartment(input?: GetDepartmentRequest, options?: RequestOptions): Promise<Envelope<Department>> {
    return organizationsCalls.getDepartment(this.#sender, input, options);
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
  getDepartmentAllApp(input: GetDepartmentAllAppRequest, options?: RequestOptions): Promise<Envelope<Department>> {
    return organizationsCalls.getDepartmentAllApp(this.#sender, input, options);
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
  getDepartmentById(input: GetDepartmentByIdRequest, options?: RequestOptions): Promise<Envelope<Department>> {
    return organizationsCalls.getDepartmentById(this.#sender, input, options);
  }

  /**
   * Lists the departments in other systems that a department is synchronized with.
   *
   * `departmentIdType` says what kind of identifier `departmentId` is. Each entry names the source system and the
   * object there.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-department-sync-relations`
   */
  getDepartmentSyncRelations(
    input: GetDepartmentSyncRelationsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserSyncRelation[]>> {
    return organizationsCalls.getDepartmentSyncRelations(this.#sender, input, options);
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
  getOrganization(input: GetOrganizationRequest, options?: RequestOptions): Promise<Envelope<Organization>> {
    return organizationsCalls.getOrganization(this.#sender, input, options);
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
  getOrganizationsBatch(
    input: GetOrganizationsBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<Organization[]>> {
    return organizationsCalls.getOrganizationsBatch(this.#sender, input, options);
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
  getParentDepartment(input: GetParentDepartmentRequest, options?: RequestOptions): Promise<Envelope<Department>> {
    return organizationsCalls.getParentDepartment(this.#sender, input, options);
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
  isUserInDepartment(
    input: IsUserInDepartmentRequest,
    options?: RequestOptions,
  ): Promise<Envelope<IsUserInDepartmentResult>> {
    return organizationsCalls.isUserInDepartment(this.#sender, input, options);
  }

  /**
   * Lists the departments directly below a department.
   *
   * Use `root` as the identifier for the top of the tree. `departmentIdType` says what kind of identifier
   * `departmentId` is.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/list-children-departments`
   */
  listChildrenDepartments(
    input: ListChildrenDepartmentsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<DepartmentPage>> {
    return organizationsCalls.listChildrenDepartments(this.#sender, input, options);
  }

  /**
   * Lists the user identifiers of all direct members of a department.
   *
   * Much smaller than `listDepartmentMembers`, for comparing memberships. `departmentIdType` says what kind of
   * identifier `departmentId` is.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/list-department-member-ids`
   */
  listDepartmentMemberIds(
    input: ListDepartmentMemberIdsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<string[]>> {
    return organizationsCalls.listDepartmentMemberIds(this.#sender, input, options);
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
  listDepartmentMembers(
    input: ListDepartmentMembersRequest,
    options?: RequestOptions,
  ): Paged<Envelope<UserPage>, User> {
    return organizationsCalls.listDepartmentMembers(this.#sender, input, options);
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
  listOrganizations(
    input?: ListOrganizationsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<OrganizationPage>, Organization> {
    return organizationsCalls.listOrganizations(this.#sender, input, options);
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
  removeDepartmentMembers(
    input: RemoveDepartmentMembersRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return organizationsCalls.removeDepartmentMembers(this.#sender, input, options);
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
  searchDepartmentMembers(
    input: SearchDepartmentMembersRequest,
    options?: RequestOptions,
  ): Paged<Envelope<UserPage>, User> {
    return organizationsCalls.searchDepartmentMembers(this.#sender, input, options);
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
  searchDepartments(input: SearchDepartmentsRequest, options?: RequestOptions): Promise<Envelope<Department[]>> {
    return organizationsCalls.searchDepartments(this.#sender, input, options);
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
  searchDepartmentsList(
    input: SearchDepartmentsListRequest,
    options?: RequestOptions,
  ): Promise<Envelope<Department[]>> {
    return organizationsCalls.searchDepartmentsList(this.#sender, input, options);
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
  searchOrganizations(
    input: SearchOrganizationsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<OrganizationPage>, Organization> {
    return organizationsCalls.searchOrganizations(this.#sender, input, options);
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
  updateDepartment(input: UpdateDepartmentRequest, options?: RequestOptions): Promise<Envelope<Department>> {
    return organizationsCalls.updateDepartment(this.#sender, input, options);
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
  updateNodeStatus(
    input: UpdateNodeStatusRequest,
    options?: RequestOptions,
  ): Promise<Envelope<{ [member: string]: unknown }>> {
    return organizationsCalls.updateNodeStatus(this.#sender, input, options);
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
  updateOrganization(input: UpdateOrganizationRequest, options?: RequestOptions): Promise<Envelope<Organization>> {
    return organizationsCalls.updateOrganization(this.#sender, input, options);
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
  updateOrganizationStatus(
    input: UpdateOrganizationStatusRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return organizationsCalls.updateOrganizationStatus(this.#sender, input, options);
  }

  /**
   * Creates a pipeline function.
   *
   * Your code runs at one point of signing up or signing in, such as before registration. It is uploaded in the
   * background; `status` of the function says whether that is done.
   *
   * `POST /api/v3/create-pipeline-function`
   */
  createPipelineFunction(
    input: CreatePipelineFunctionRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PipelineFunction>> {
    return pipelinesCalls.createPipelineFunction(this.#sender, input, options);
  }

  /**
   * Deletes a pipeline function.
   *
   * It no longer runs, and there is no call that restores it.
   *
   * `POST /api/v3/delete-pipeline-function`
   */
  deletePipelineFunction(input: DeletePipelineFunctionRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return pipelinesCalls.deletePipelineFunction(this.#sender, input, options);
  }

  /**
   * Gets one pipeline function with its source code.
   *
   * Use it after creating or changing a function to see whether the upload succeeded.
   *
   * `GET /api/v3/get-pipeline-function`
   */
  getPipelineFunction(
    input: GetPipelineFunctionRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PipelineFunction>> {
    return pipelinesCalls.getPipelineFunction(this.#sender, input, options);
  }

  /**
   * Lists the log of a pipeline function, one page at a time.
   *
   * The answer is documented in the shape of a list of functions.
   *
   * `GET /api/v3/get-pipeline-logs`
   */
  getPipelineLogs(
    input: GetPipelineLogsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<PipelineFunctionPage>, PipelineFunction> {
    return pipelinesCalls.getPipelineLogs(this.#sender, input, options);
  }

  /**
   * Lists the pipeline functions of one point.
   *
   * For example all functions that run before registration.
   *
   * `GET /api/v3/list-pipeline-functions`
   */
  listPipelineFunctions(
    input: ListPipelineFunctionsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PipelineFunctionPage>> {
    return pipelinesCalls.listPipelineFunctions(this.#sender, input, options);
  }

  /**
   * Uploads the source code of a pipeline function again.
   *
   * For functions whose upload failed. Deprecated: change the function with `updatePipelineFunction` instead.
   *
   * `POST /api/v3/reupload-pipeline-function`
   *
   * @deprecated
   */
  reuploadPipelineFunction(
    input: ReuploadPipelineFunctionRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PipelineFunction>> {
    return pipelinesCalls.reuploadPipelineFunction(this.#sender, input, options);
  }

  /**
   * Changes a pipeline function.
   *
   * New source code is uploaded in the background. The point at which the function runs cannot be changed.
   *
   * `POST /api/v3/update-pipeline-function`
   */
  updatePipelineFunction(
    input: UpdatePipelineFunctionRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PipelineFunction>> {
    return pipelinesCalls.updatePipelineFunction(this.#sender, input, options);
  }

  /**
   * Changes the order in which the pipeline functions of one point run.
   *
   * Name all functions of the point, in the wanted order.
   *
   * `POST /api/v3/update-pipeline-order`
   */
  updatePipelineOrder(input: UpdatePipelineOrderRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return pipelinesCalls.updatePipelineOrder(this.#sender, input, options);
  }

  /**
   * Creates a post (job position).
   *
   * The code identifies the post in later calls and must be unused. The post can be tied to departments.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/create-post`
   */
  createPost(input: PostDetails, options?: RequestOptions): Promise<Envelope<PostInfo>> {
    return postsCalls.createPost(this.#sender, input, options);
  }

  /**
   * Gets one post (job position) by its code.
   *
   * Custom data is included on request.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-post`
   */
  getPost(input: GetPostRequest, options?: RequestOptions): Promise<Envelope<PostDetails>> {
    return postsCalls.getPost(this.#sender, input, options);
  }

  /**
   * Gets posts (job positions) by their identifiers.
   *
   * Custom data is included on request.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/get-post-by-id`
   */
  getPostById(input?: GetPostByIdRequest, options?: RequestOptions): Promise<Envelope<Post>> {
    return postsCalls.getPostById(this.#sender, input, options);
  }

  /**
   * Gets the post (job position) of a user.
   *
   * For users who hold one post. If a user may hold several, use `getUserPosts`.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-user-post`
   *
   * @deprecated
   */
  getUserPost(input: GetUserPostRequest, options?: RequestOptions): Promise<Envelope<PostDetails>> {
    return postsCalls.getUserPost(this.#sender, input, options);
  }

  /**
   * Lists the posts (job positions) of a user.
   *
   * Custom data is included on request.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-user-posts`
   *
   * @deprecated
   */
  getUserPosts(input: GetUserPostsRequest, options?: RequestOptions): Promise<Envelope<Post[]>> {
    return postsCalls.getUserPosts(this.#sender, input, options);
  }

  /**
   * Lists posts (job positions), one page at a time.
   *
   * Can be restricted by keywords and by the times of creation and change. Pages hold at most 50 posts.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/list-post`
   */
  postList(input?: PostListRequest, options?: RequestOptions): Paged<Envelope<PostItemPage>, PostItem> {
    return postsCalls.postList(this.#sender, input, options);
  }

  /**
   * Lists posts (job positions) with the filters in the request body.
   *
   * The same as `postList`, and can also name the posts by their codes, of which there may be more than fit into a URL.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/list-post`
   */
  postListBatch(input?: PostListBatchRequest, options?: RequestOptions): Paged<Envelope<PostItemPage>, PostItem> {
    return postsCalls.postListBatch(this.#sender, input, options);
  }

  /**
   * Deletes a post (job position).
   *
   * Users who hold it stay in the user pool without it. This cannot be undone.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/remove-post`
   */
  removePost(input: RemovePostRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return postsCalls.removePost(this.#sender, input, options);
  }

  /**
   * Sets the posts (job positions) that a user holds.
   *
   * The list describes the wanted state.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/set-user-posts`
   */
  setUserPosts(input: SetUserPostsRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return postsCalls.setUserPosts(this.#sender, input, options);
  }

  /**
   * Changes a post (job position).
   *
   * The post is named by its code.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/update-post`
   */
  updatePost(input: PostDetails, options?: RequestOptions): Promise<Envelope<PostInfo>> {
    return postsCalls.updatePost(this.#sender, input, options);
  }

  /**
   * Gives a user a post (job position).
   *
   * Ties one user to one post; for several posts at once use `setUserPosts`.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/user-connection-post`
   */
  userConnectionPost(input: UserConnectionPostRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return postsCalls.userConnectionPost(this.#sender, input, options);
  }

  /**
   * Gives a public account up to 10 roles.
   *
   * The roles are named by their identifiers, not by their codes.
   *
   * `POST /api/v3/set-public-account-of-roles`
   */
  bindPublicAccountOfRoles(
    input: BindPublicAccountOfRolesRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.bindPublicAccountOfRoles(this.#sender, input, options);
  }

  /**
   * Lets up to 50 users share a public account.
   *
   * Takes one account and many users. `setUserOfPublicAccount` takes one user and many accounts.
   *
   * `POST /api/v3/set-public-account-of-users`
   */
  bindUsersPublicAccount(
    input: BindUsersPublicAccountRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.bindUsersPublicAccount(this.#sender, input, options);
  }

  /**
   * Turns an ordinary user into a public account.
   *
   * Use it for an account that people share already.
   *
   * `POST /api/v3/transfer-into-public-account`
   */
  changeIntoPublicAccount(
    input: ChangeIntoPublicAccountRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.changeIntoPublicAccount(this.#sender, input, options);
  }

  /**
   * Creates a public account.
   *
   * Takes the same fields as `createUser`; give at least one thing to sign in with. Let users share it with
   * `bindUsersPublicAccount`.
   *
   * `POST /api/v3/create-public-account`
   */
  createPublicAccount(input?: CreatePublicAccountRequest, options?: RequestOptions): Promise<Envelope<PublicAccount>> {
    return publicAccountsCalls.createPublicAccount(this.#sender, input, options);
  }

  /**
   * Creates up to 50 public accounts in one call.
   *
   * Each item has the same fields as `createPublicAccount`; `options` apply to all of them.
   *
   * `POST /api/v3/create-public-accounts-batch`
   */
  createPublicAccountsBatch(
    input: CreatePublicAccountsBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PublicAccount[]>> {
    return publicAccountsCalls.createPublicAccountsBatch(this.#sender, input, options);
  }

  /**
   * Deletes up to 50 public accounts.
   *
   * This cannot be undone. The users who shared the accounts are kept.
   *
   * `POST /api/v3/delete-public-accounts-batch`
   */
  deletePublicAccountsBatch(
    input: DeletePublicAccountsBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.deletePublicAccountsBatch(this.#sender, input, options);
  }

  /**
   * Lists the groups that a public account is in.
   *
   * The reverse of `getPublicAccountsOfGroup`.
   *
   * `GET /api/v3/get-groups-of-public-account`
   */
  getGroupsOfPublicAccount(
    input: GetGroupsOfPublicAccountRequest,
    options?: RequestOptions,
  ): Promise<Envelope<GroupDetailsPage>> {
    return publicAccountsCalls.getGroupsOfPublicAccount(this.#sender, input, options);
  }

  /**
   * Gets the post of a public account.
   *
   * A post is a job position. The platform documents the answer without the usual envelope.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-post-of-public-account`
   */
  getPostOfPublicUser(input: GetPostOfPublicUserRequest, options?: RequestOptions): Promise<Envelope<PostDetails>> {
    return publicAccountsCalls.getPostOfPublicUser(this.#sender, input, options);
  }

  /**
   * Gets one public account.
   *
   * `userIdType` says what kind of identifier `userId` is. Custom data and department identifiers are included only on
   * request.
   *
   * `GET /api/v3/get-public-account`
   */
  getPublicAccount(input: GetPublicAccountRequest, options?: RequestOptions): Promise<Envelope<PublicAccount>> {
    return publicAccountsCalls.getPublicAccount(this.#sender, input, options);
  }

  /**
   * Gets several public accounts in one call.
   *
   * `userIdType` applies to all identifiers. Custom data and department identifiers are included only on request.
   *
   * `GET /api/v3/get-public-account-batch`
   */
  getPublicAccountBatch(
    input: GetPublicAccountBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PublicAccount[]>> {
    return publicAccountsCalls.getPublicAccountBatch(this.#sender, input, options);
  }

  /**
   * Lists the departments of a public account, one page at a time.
   *
   * Page size at most 50. Custom data and paths are included only on request.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-departments-of-public-account`
   */
  getPublicAccountDepartments(
    input: GetPublicAccountDepartmentsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<UserDepartmentPage>, UserDepartment> {
    return publicAccountsCalls.getPublicAccountDepartments(this.#sender, input, options);
  }

  /**
   * Puts a public account into up to 10 groups.
   *
   * Despite its name this operation writes; use `getGroupsOfPublicAccount` to read.
   *
   * `POST /api/v3/set-public-account-of-groups`
   */
  getPublicAccountOfGroups(
    input: GetPublicAccountOfGroupsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.getPublicAccountOfGroups(this.#sender, input, options);
  }

  /**
   * Lists the roles of a public account in a permission namespace.
   *
   * The platform documents the items with the shape of public accounts, so treat the answer as uncertain.
   *
   * `GET /api/v3/get-roles-of-public-account`
   */
  getPublicAccountRoles(
    input: GetPublicAccountRolesRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PublicAccountPage>> {
    return publicAccountsCalls.getPublicAccountRoles(this.#sender, input, options);
  }

  /**
   * Lists the public accounts in a department.
   *
   * The reverse of `getPublicAccountDepartments`.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-public-accounts-of-department`
   */
  getPublicAccountsOfDepartment(
    input: GetPublicAccountsOfDepartmentRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PublicAccountPage>> {
    return publicAccountsCalls.getPublicAccountsOfDepartment(this.#sender, input, options);
  }

  /**
   * Lists the public accounts in a group.
   *
   * The group is named by its identifier, not by its code.
   *
   * `GET /api/v3/get-public-accounts-of-group`
   */
  getPublicAccountsOfGroup(
    input: GetPublicAccountsOfGroupRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PublicAccountPage>> {
    return publicAccountsCalls.getPublicAccountsOfGroup(this.#sender, input, options);
  }

  /**
   * Lists the public accounts that have a post.
   *
   * A post is a job position.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-public-accounts-of-post`
   */
  getPublicAccountsOfPost(
    input: GetPublicAccountsOfPostRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PublicAccountPage>> {
    return publicAccountsCalls.getPublicAccountsOfPost(this.#sender, input, options);
  }

  /**
   * Lists the public accounts that have a role.
   *
   * The role is named by its identifier, not by its code.
   *
   * `GET /api/v3/get-public-accounts-of-role`
   */
  getPublicAccountsOfRole(
    input: GetPublicAccountsOfRoleRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PublicAccountPage>> {
    return publicAccountsCalls.getPublicAccountsOfRole(this.#sender, input, options);
  }

  /**
   * Lists the public accounts that a user shares.
   *
   * The reverse of `getUsersOfPublicAccount`.
   *
   * `GET /api/v3/get-public-accounts-of-user`
   */
  getPublicAccountsOfUser(
    input: GetPublicAccountsOfUserRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PublicAccountPage>> {
    return publicAccountsCalls.getPublicAccountsOfUser(this.#sender, input, options);
  }

  /**
   * Lists the users who share a public account.
   *
   * The platform documents the items with the shape of public accounts.
   *
   * `GET /api/v3/get-users-of-public-account`
   */
  getUsersOfPublicAccount(
    input: GetUsersOfPublicAccountRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PublicAccountPage>> {
    return publicAccountsCalls.getUsersOfPublicAccount(this.#sender, input, options);
  }

  /**
   * Signs a public account out of applications.
   *
   * Ends the sessions of the account in up to 50 applications at once. The account itself is not changed.
   *
   * `POST /api/v3/kick-public-accounts`
   */
  kickPublicAccounts(input: KickPublicAccountsRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.kickPublicAccounts(this.#sender, input, options);
  }

  /**
   * Lists public accounts, filtered, sorted and one page at a time.
   *
   * A public account is one that several users share. Works like `listUsers`: search by keywords, by conditions on
   * single fields (`advancedFilter`) or by a raw search expression. The page size is at most 50.
   *
   * `POST /api/v3/list-public-accounts`
   */
  listPublicAccounts(
    input?: ListPublicAccountsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<PublicAccountPage>, PublicAccount> {
    return publicAccountsCalls.listPublicAccounts(this.#sender, input, options);
  }

  /**
   * Marks up to 50 public accounts as resigned.
   *
   * For accounts that are no longer in use but whose data is kept. `userIdType` applies to all identifiers.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/resign-public-account-batch`
   */
  resignPublicAccountBatch(input: ResignUserBatchRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.resignPublicAccountBatch(this.#sender, input, options);
  }

  /**
   * Places a public account in departments.
   *
   * At most 50 departments; each entry can say whether it is the main one.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/set-public-account-of-departments`
   */
  setPublicAccountOfDepartments(
    input: SetUserDepartmentsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.setPublicAccountOfDepartments(this.#sender, input, options);
  }

  /**
   * Gives a public account a post.
   *
   * A post is a job position. `unbindPublicAccountOfPost` takes it away.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/set-public-account-of-post`
   */
  setPublicAccountOfPost(input: UserConnectionPostRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.setPublicAccountOfPost(this.#sender, input, options);
  }

  /** @deprecated Former name of `setPublicAccountOfPost`. */
  setPublicAccountOfnPost(
    input: UserConnectionPostRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return this.setPublicAccountOfPost(input, options);
  }

  /**
   * Lets a user share up to 50 public accounts.
   *
   * Takes one user and many accounts. `bindUsersPublicAccount` takes one account and many users.
   *
   * `POST /api/v3/set-user-of-public-accounts`
   */
  setUserOfPublicAccount(
    input: SetUserOfPublicAccountRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.setUserOfPublicAccount(this.#sender, input, options);
  }

  /** @deprecated Former name of `setUserOfPublicAccount`. */
  setuserOfPublicAccount(
    input: SetUserOfPublicAccountRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return this.setUserOfPublicAccount(input, options);
  }

  /**
   * Takes a post away from a public account.
   *
   * Both the post and the account are kept.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/unbind-public-account-of-post`
   */
  unbindPublicAccountOfPost(
    input: UserConnectionPostRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.unbindPublicAccountOfPost(this.#sender, input, options);
  }

  /**
   * Stops a user from sharing a public account.
   *
   * Both the user and the account are kept.
   *
   * `POST /api/v3/unbind-public-account-of-user`
   */
  unbindUsersPublicAccount(
    input: UnbindUsersPublicAccountRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return publicAccountsCalls.unbindUsersPublicAccount(this.#sender, input, options);
  }

  /**
   * Changes a public account's profile, status or password.
   *
   * Only the given fields change. `options.userIdType` says what kind of identifier `userId` is.
   *
   * `POST /api/v3/update-public-account`
   */
  updatePublicAccount(input: UpdatePublicAccountRequest, options?: RequestOptions): Promise<Envelope<PublicAccount>> {
    return publicAccountsCalls.updatePublicAccount(this.#sender, input, options);
  }

  /**
   * Changes several public accounts in one call.
   *
   * Each item names its account by `userId` and holds the fields to change; `options` apply to all of them.
   *
   * `POST /api/v3/update-public-account-batch`
   */
  updatePublicAccountBatch(
    input: UpdatePublicAccountBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PublicAccount[]>> {
    return publicAccountsCalls.updatePublicAccountBatch(this.#sender, input, options);
  }

  /**
   * Links a resource of an application to a tenant, or unlinks it.
   *
   * `association` says which of the two.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/associate-tenant-resource`
   */
  associateTenantResource(
    input: AssociateTenantResourceRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return resourcesAndPermissionsCalls.associateTenantResource(this.#sender, input, options);
  }

  /**
   * Allows actions on resources to users, roles, groups or departments.
   *
   * At most 10 entries in one call, each with up to 100 targets of one kind and up to 50 actions per resource.
   *
   * `POST /api/v3/authorize-resources`
   */
  authorizeResources(input: AuthorizeResourcesRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return resourcesAndPermissionsCalls.authorizeResources(this.#sender, input, options);
  }

  /**
   * Deletes several general resources by their identifiers.
   *
   * The identifiers come from `listCommonResource`. There is no call that restores the resources.
   *
   * `POST /api/v3/delete-common-resources-batch`
   */
  batchDeleteCommonResource(
    input: BatchDeleteCommonResourceRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return resourcesAndPermissionsCalls.batchDeleteCommonResource(this.#sender, input, options);
  }

  /**
   * Creates a permission namespace.
   *
   * A namespace groups resources and roles, whose codes are unique only inside it.
   *
   * `POST /api/v3/create-namespace`
   */
  createNamespace(input: CreateNamespaceRequest, options?: RequestOptions): Promise<Envelope<Namespace>> {
    return resourcesAndPermissionsCalls.createNamespace(this.#sender, input, options);
  }

  /**
   * Creates several permission namespaces.
   *
   * Up to 50 in one call.
   *
   * `POST /api/v3/create-namespaces-batch`
   */
  createNamespacesBatch(
    input: CreateNamespacesBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return resourcesAndPermissionsCalls.createNamespacesBatch(this.#sender, input, options);
  }

  /**
   * Creates a resource in a permission namespace.
   *
   * A resource is something that permissions are about: data, an API, a menu, a button or another part of a user
   * interface. Its code identifies it in the namespace.
   *
   * `POST /api/v3/create-resource`
   */
  createResource(input: CreateResourceRequest, options?: RequestOptions): Promise<Envelope<Resource>> {
    return resourcesAndPermissionsCalls.createResource(this.#sender, input, options);
  }

  /**
   * Creates several resources in a permission namespace.
   *
   * Up to 50 resources in one call.
   *
   * `POST /api/v3/create-resources-batch`
   */
  createResourcesBatch(input: CreateResourcesBatchRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return resourcesAndPermissionsCalls.createResourcesBatch(this.#sender, input, options);
  }

  /**
   * Deletes a permission namespace.
   *
   * There is no call that restores it.
   *
   * `POST /api/v3/delete-namespace`
   */
  deleteNamespace(input: DeleteNamespaceRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return resourcesAndPermissionsCalls.deleteNamespace(this.#sender, input, options);
  }

  /**
   * Deletes several permission namespaces.
   *
   * Up to 10 in one call. There is no call that restores them.
   *
   * `POST /api/v3/delete-namespaces-batch`
   */
  deleteNamespacesBatch(
    input: DeleteNamespacesBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return resourcesAndPermissionsCalls.deleteNamespacesBatch(this.#sender, input, options);
  }

  /**
   * Deletes a resource.
   *
   * There is no call that restores it.
   *
   * `POST /api/v3/delete-resource`
   */
  deleteResource(input: DeleteResourceRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return resourcesAndPermissionsCalls.deleteResource(this.#sender, input, options);
  }

  /**
   * Deletes several resources.
   *
   * Up to 50 in one call, named by their codes in a namespace or by their identifiers. There is no call that restores
   * them.
   *
   * `POST /api/v3/delete-resources-batch`
   */
  deleteResourcesBatch(
    input?: DeleteResourcesBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return resourcesAndPermissionsCalls.deleteResourcesBatch(this.#sender, input, options);
  }

  /**
   * Lists the resources that a user, role or group may use.
   *
   * Restrict it to a namespace, a kind of resource or single resources. Refused permissions are left out unless asked
   * for.
   *
   * `GET /api/v3/get-authorized-resources`
   */
  getAuthorizedResources(
    input: GetTargetAuthorizedResourcesRequest,
    options?: RequestOptions,
  ): Promise<Envelope<AuthorizedResourcePage>> {
    return resourcesAndPermissionsCalls.getAuthorizedResources(this.#sender, input, options);
  }

  /**
   * Gets one permission namespace by its code.
   *
   * Use `listNamespaces` to find the code.
   *
   * `GET /api/v3/get-namespace`
   */
  getNamespace(input: GetNamespaceRequest, options?: RequestOptions): Promise<Envelope<Namespace>> {
    return resourcesAndPermissionsCalls.getNamespace(this.#sender, input, options);
  }

  /**
   * Gets several permission namespaces by their codes.
   *
   * Answers with a plain list, without pages.
   *
   * `GET /api/v3/get-namespaces-batch`
   */
  getNamespacesBatch(input: GetNamespacesBatchRequest, options?: RequestOptions): Promise<Envelope<Namespace[]>> {
    return resourcesAndPermissionsCalls.getNamespacesBatch(this.#sender, input, options);
  }

  /**
   * Gets one resource by its code.
   *
   * A code is unique only inside its namespace.
   *
   * `GET /api/v3/get-resource`
   */
  getResource(input: GetResourceRequest, options?: RequestOptions): Promise<Envelope<Resource>> {
    return resourcesAndPermissionsCalls.getResource(this.#sender, input, options);
  }

  /**
   * Lists who is allowed to use a resource, one page at a time.
   *
   * Each entry names a user, role, group or department and the actions that it is allowed.
   *
   * `POST /api/v3/get-resource-authorized-targets`
   */
  getResourceAuthorizedTargets(
    input: GetResourceAuthorizedTargetsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<ResourceAuthorizedTargetPage>, ResourceAuthorizedTarget> {
    return resourcesAndPermissionsCalls.getResourceAuthorizedTargets(this.#sender, input, options);
  }

  /**
   * Gets several resources of a permission namespace by their codes.
   *
   * All resources come from the same namespace.
   *
   * `GET /api/v3/get-resources-batch`
   */
  getResourcesBatch(input: GetResourcesBatchRequest, options?: RequestOptions): Promise<Envelope<Resource[]>> {
    return resourcesAndPermissionsCalls.getResourcesBatch(this.#sender, input, options);
  }

  /**
   * Checks whether a user is allowed an action on a resource.
   *
   * Answers yes or no. Safe to repeat: nothing is changed.
   *
   * `POST /api/v3/is-action-allowed`
   */
  isActionAllowed(input: IsActionAllowedRequest, options?: RequestOptions): Promise<Envelope<IsActionAllowedResult>> {
    return resourcesAndPermissionsCalls.isActionAllowed(this.#sender, input, options);
  }

  /**
   * Lists general resources of several namespaces, one page at a time.
   *
   * Pages hold at most 50 resources; `batchDeleteCommonResource` takes the identifiers that the answer holds.
   *
   * `GET /api/v3/list-common-resource`
   */
  listCommonResource(
    input?: ListCommonResourceRequest,
    options?: RequestOptions,
  ): Paged<Envelope<CommonResourcePage>, CommonResource> {
    return resourcesAndPermissionsCalls.listCommonResource(this.#sender, input, options);
  }

  /**
   * Lists the roles of a permission namespace, one page at a time.
   *
   * Pages hold at most 50 roles. The answer is documented in the shape of a single role.
   *
   * `GET /api/v3/list-namespace-roles`
   */
  listNamespaceRoles(input: ListNamespaceRolesRequest, options?: RequestOptions): Promise<Envelope<NamespaceRole>> {
    return resourcesAndPermissionsCalls.listNamespaceRoles(this.#sender, input, options);
  }

  /**
   * Lists permission namespaces, one page at a time.
   *
   * Pages hold at most 50 namespaces.
   *
   * `GET /api/v3/list-namespaces`
   */
  listNamespaces(
    input?: ListNamespacesRequest,
    options?: RequestOptions,
  ): Paged<Envelope<NamespaceListItemPage>, NamespaceListItem> {
    return resourcesAndPermissionsCalls.listNamespaces(this.#sender, input, options);
  }

  /**
   * Lists the resources of a permission namespace, one page at a time.
   *
   * Pages hold at most 50 resources; restrict them to one kind with `type`.
   *
   * `GET /api/v3/list-resources`
   */
  listResources(input?: ListResourcesRequest, options?: RequestOptions): Paged<Envelope<ResourcePage>, Resource> {
    return resourcesAndPermissionsCalls.listResources(this.#sender, input, options);
  }

  /**
   * Changes a permission namespace.
   *
   * Fields that are left out stay as they are. A new code must be used in all later calls.
   *
   * `POST /api/v3/update-namespace`
   */
  updateNamespace(input: NamespaceUpdate, options?: RequestOptions): Promise<Envelope<NamespaceUpdate>> {
    return resourcesAndPermissionsCalls.updateNamespace(this.#sender, input, options);
  }

  /**
   * Changes a resource.
   *
   * Fields that are left out stay as they are. The code and the namespace say which resource is meant and cannot be
   * changed.
   *
   * `POST /api/v3/update-resource`
   */
  updateResource(input: UpdateResourceRequest, options?: RequestOptions): Promise<Envelope<Resource>> {
    return resourcesAndPermissionsCalls.updateResource(this.#sender, input, options);
  }

  /**
   * Adds IP addresses to the black or white list.
   *
   * `limitList` says what blacklisted addresses may not do. With `removeType` `SCHEDULE` the entry ends at `expireAt`.
   *
   * `POST /api/v3/ip-list`
   */
  add(input: AddRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return riskListsCalls.add(this.#sender, input, options);
  }

  /**
   * Adds a rule that fills a black list by itself.
   *
   * A rule counts failed sign-ins in a time window and blacklists the address or user once the count reaches the
   * threshold.
   *
   * `POST /api/v3/risk-list-policy`
   */
  addRiskListPolicy(input: AddRiskListPolicyRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return riskListsCalls.addRiskListPolicy(this.#sender, input, options);
  }

  /**
   * Adds users to the black or white list.
   *
   * `limitList` says what blacklisted users may not do. With `removeType` `SCHEDULE` the entries end at `expireAt`.
   *
   * `POST /api/v3/user-list`
   */
  addUser(input: AddUserRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return riskListsCalls.addUser(this.#sender, input, options);
  }

  /**
   * Removes an entry from the list of IP addresses.
   *
   * The identifier comes from `findIpList`. The limits of the address end.
   *
   * `DELETE /api/v3/ip-list/{id}`
   */
  deleteById(input: DeleteByIdRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return riskListsCalls.deleteById(this.#sender, input, options);
  }

  /**
   * Deletes a rule that fills a black list.
   *
   * The identifier comes from `findRiskListPolicy`. Entries that the rule has made are not the subject of this call.
   *
   * `DELETE /api/v3/risk-list-policy/{id}`
   */
  deleteRiskListPolicyById(
    input: DeleteRiskListPolicyByIdRequest,
    options?: RequestOptions,
  ): Promise<Envelope<undefined>> {
    return riskListsCalls.deleteRiskListPolicyById(this.#sender, input, options);
  }

  /**
   * Removes an entry from the list of users.
   *
   * The identifier comes from `findUserList`. The limits of the user end; the user account is kept.
   *
   * `DELETE /api/v3/user-list/{id}`
   */
  deleteUserListById(input: DeleteUserListByIdRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return riskListsCalls.deleteUserListById(this.#sender, input, options);
  }

  /**
   * Lists the IP addresses on the black or white list, one page at a time.
   *
   * Page size at most 50. Each entry tells how it got there and what is forbidden.
   *
   * `GET /api/v3/ip-list`
   */
  findIpList(input: FindIpListRequest, options?: RequestOptions): Paged<Envelope<IpListItemPage>, IpListItem> {
    return riskListsCalls.findIpList(this.#sender, input, options);
  }

  /**
   * Lists the rules that fill the black lists, one page at a time.
   *
   * One call returns the rules for IP addresses or those for users. Page size at most 50.
   *
   * `GET /api/v3/risk-list-policy`
   */
  findRiskListPolicy(
    input: FindRiskListPolicyRequest,
    options?: RequestOptions,
  ): Paged<Envelope<RiskListPolicyPage>, RiskListPolicy> {
    return riskListsCalls.findRiskListPolicy(this.#sender, input, options);
  }

  /**
   * Lists the users on the black or white list, one page at a time.
   *
   * Page size at most 50. Each entry tells how it got there and what is forbidden.
   *
   * `GET /api/v3/user-list`
   */
  findUserList(input: FindUserListRequest, options?: RequestOptions): Paged<Envelope<RiskListItemPage>, RiskListItem> {
    return riskListsCalls.findUserList(this.#sender, input, options);
  }

  /**
   * Assigns a role to users, groups or departments.
   *
   * Up to 50 targets in one call. The assignment can begin and end at given times.
   *
   * `POST /api/v3/assign-role`
   */
  assignRole(input: AssignRoleRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return rolesCalls.assignRole(this.#sender, input, options);
  }

  /**
   * Assigns several roles to several targets.
   *
   * Every target gets every role; at most 10 targets and 10 roles in one call.
   *
   * `POST /api/v3/assign-role-batch`
   */
  assignRoleBatch(input: AssignRoleBatchRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return rolesCalls.assignRoleBatch(this.#sender, input, options);
  }

  /**
   * Checks whether some of the given roles exclude each other.
   *
   * Call it before assigning several roles to the same person.
   *
   * `POST /api/v3/check-role-mutual-exclusion`
   */
  checkMutualExclusion(
    input: CheckMutualExclusionRequest,
    options?: RequestOptions,
  ): Promise<Envelope<CheckRoleMutualExclusionResult>> {
    return rolesCalls.checkMutualExclusion(this.#sender, input, options);
  }

  /**
   * Checks whether a role code or role name may be used in a namespace.
   *
   * Call it before creating or renaming a role, for example while a form is filled in.
   *
   * `POST /api/v3/check-role-params`
   */
  checkParamsNamespace(
    input: CheckParamsNamespaceRequest,
    options?: RequestOptions,
  ): Promise<Envelope<RoleParameterCheck>> {
    return rolesCalls.checkParamsNamespace(this.#sender, input, options);
  }

  /**
   * Creates an administrator role.
   *
   * For people who administer the user pool in the console, apart from the roles of your own applications.
   *
   * `POST /api/v3/create-admin-role`
   */
  createAdminRole(input: CreateAdminRoleRequest, options?: RequestOptions): Promise<Envelope<RoleParameterCheck>> {
    return rolesCalls.createAdminRole(this.#sender, input, options);
  }

  /**
   * Creates a role in a permission namespace.
   *
   * The code identifies the role in later calls and must be unused in the namespace. The role can be switched off
   * automatically at a given time.
   *
   * `POST /api/v3/create-role`
   */
  createRole(input: CreateRoleRequest, options?: RequestOptions): Promise<Envelope<Role>> {
    return rolesCalls.createRole(this.#sender, input, options);
  }

  /**
   * Creates up to 50 roles in one call.
   *
   * Each item names its own permission namespace, `default` when left out.
   *
   * `POST /api/v3/create-roles-batch`
   */
  createRolesBatch(input: CreateRolesBatchRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return rolesCalls.createRolesBatch(this.#sender, input, options);
  }

  /**
   * Deletes up to 50 administrator roles.
   *
   * Administrators with these roles lose what the roles allowed; this cannot be undone.
   *
   * `POST /api/v3/delete-admin-roles`
   */
  deleteAdminRolesBatch(
    input: DeleteAdminRolesBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return rolesCalls.deleteAdminRolesBatch(this.#sender, input, options);
  }

  /**
   * Deletes up to 50 roles of several permission namespaces.
   *
   * Each role is named by code and namespace. All assignments of these roles end with them; this cannot be undone.
   *
   * `POST /api/v3/multiple-namespace-delete-roles-batch`
   */
  deleteRoles(input: DeleteRolesRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return rolesCalls.deleteRoles(this.#sender, input, options);
  }

  /**
   * Deletes up to 50 roles of one permission namespace.
   *
   * All assignments of these roles end with them; this cannot be undone. For roles of several namespaces use
   * `deleteRoles`.
   *
   * `POST /api/v3/delete-roles-batch`
   */
  deleteRolesBatch(input: DeleteRolesBatchRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return rolesCalls.deleteRolesBatch(this.#sender, input, options);
  }

  /**
   * Gets one role by its code.
   *
   * A code is unique only inside its permission namespace, so give the namespace unless the role is in the default one.
   *
   * `GET /api/v3/get-role`
   */
  getRole(input: GetRoleRequest, options?: RequestOptions): Promise<Envelope<Role>> {
    return rolesCalls.getRole(this.#sender, input, options);
  }

  /**
   * Lists the resources that a role is allowed to use, with their actions.
   *
   * Restrict it to a namespace or to one kind of resource.
   *
   * `GET /api/v3/get-role-authorized-resources`
   */
  getRoleAuthorizedResources(
    input: GetRoleAuthorizedResourcesRequest,
    options?: RequestOptions,
  ): Promise<Envelope<RoleAuthorizedResourcePage>> {
    return rolesCalls.getRoleAuthorizedResources(this.#sender, input, options);
  }

  /**
   * Lists to whom a role is assigned, one page at a time.
   *
   * Pages hold at most 50 assignments; `query` restricts the result.
   *
   * `GET /api/v3/list-role-assignments`
   */
  listRoleAssignments(
    input: ListRoleAssignmentsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<RoleAssignmentPage>, RolePermission> {
    return rolesCalls.listRoleAssignments(this.#sender, input, options);
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
  listRoleDepartments(
    input: ListRoleDepartmentsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<RoleDepartmentPage>, RoleDepartment> {
    return rolesCalls.listRoleDepartments(this.#sender, input, options);
  }

  /**
   * Lists the users who have a role, one page at a time.
   *
   * Pages hold at most 50 users. Custom data and identities are included on request.
   *
   * `GET /api/v3/list-role-members`
   */
  listRoleMembers(input: ListRoleMembersRequest, options?: RequestOptions): Paged<Envelope<UserPage>, User> {
    return rolesCalls.listRoleMembers(this.#sender, input, options);
  }

  /**
   * Lists roles, one page at a time.
   *
   * Covers one permission namespace; pages hold at most 50 roles.
   *
   * `GET /api/v3/list-roles`
   */
  listRoles(input?: ListRolesRequest, options?: RequestOptions): Paged<Envelope<RolePage>, Role> {
    return rolesCalls.listRoles(this.#sender, input, options);
  }

  /**
   * Takes a role away from users, groups or departments.
   *
   * Up to 50 targets in one call. The role itself stays.
   *
   * `POST /api/v3/revoke-role`
   */
  revokeRole(input: RevokeRoleRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return rolesCalls.revokeRole(this.#sender, input, options);
  }

  /**
   * Takes several roles away from several targets.
   *
   * Every role is taken from every target; at most 50 targets and 10 roles in one call.
   *
   * `POST /api/v3/revoke-role-batch`
   */
  revokeRoleBatch(input: RevokeRoleBatchRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return rolesCalls.revokeRoleBatch(this.#sender, input, options);
  }

  /**
   * Changes a role.
   *
   * The role is named by its present `code` and namespace; `newCode` gives it another code, and is sent unchanged to
   * keep it.
   *
   * `POST /api/v3/update-role`
   */
  updateRole(input: UpdateRoleRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return rolesCalls.updateRole(this.#sender, input, options);
  }

  /**
   * Switches multi-factor factors of the user pool off.
   *
   * Only the given factors are switched off. The answer lists those that are still on.
   *
   * `POST /api/v3/disable-global-mfa-settings`
   */
  closeGlobalMfaSettings(input: MfaDisableSettings, options?: RequestOptions): Promise<Envelope<MfaSettings>> {
    return securitySettingsCalls.closeGlobalMfaSettings(this.#sender, input, options);
  }

  /**
   * Returns the multi-factor settings of the user pool.
   *
   * The answer lists the factors that are switched on for all applications.
   *
   * `GET /api/v3/get-global-mfa-settings`
   */
  getGlobalMfaSettings(options?: RequestOptions): Promise<Envelope<MfaSettings>> {
    return securitySettingsCalls.getGlobalMfaSettings(this.#sender, options);
  }

  /**
   * Returns the security settings of the user pool.
   *
   * They cover sessions, codes, sign-up and sign-in limits, unlocking and QR codes. Settings of multi-factor
   * authentication are read with `getGlobalMfaSettings`.
   *
   * `GET /api/v3/get-security-settings`
   */
  getSecuritySettings(options?: RequestOptions): Promise<Envelope<SecuritySettings>> {
    return securitySettingsCalls.getSecuritySettings(this.#sender, options);
  }

  /**
   * Sets the multi-factor factors of the user pool.
   *
   * Give the factors to be switched on for all applications; `closeGlobalMfaSettings` switches factors off.
   *
   * `POST /api/v3/update-global-mfa-settings`
   */
  updateGlobalMfaSettings(input: MfaSettings, options?: RequestOptions): Promise<Envelope<MfaSettings>> {
    return securitySettingsCalls.updateGlobalMfaSettings(this.#sender, input, options);
  }

  /**
   * Changes the security settings of the user pool.
   *
   * All settings are optional, but nested settings are given as whole objects. They take effect for all applications of
   * the user pool. The answer holds the settings after the change.
   *
   * `POST /api/v3/update-security-settings`
   */
  updateSecuritySettings(
    input?: UpdateSecuritySettingsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SecuritySettings>> {
    return securitySettingsCalls.updateSecuritySettings(this.#sender, input, options);
  }

  /**
   * Drops risky operations of a synchronization.
   *
   * They are not carried out. The answer says for which operations this succeeded.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/cancel-sync-risk-operation`
   */
  cancelSyncRiskOperation(
    input: CancelSyncRiskOperationRequest,
    options?: RequestOptions,
  ): Promise<Envelope<CancelSyncRiskOperationsResult>> {
    return syncCenterCalls.cancelSyncRiskOperation(this.#sender, input, options);
  }

  /**
   * Creates a synchronization task.
   *
   * Give the settings of the other system in the member of `clientConfig` that fits the kind of task. The answer is
   * documented in the shape of a list of tasks.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/create-sync-task`
   */
  createSyncTask(input: CreateSyncTaskRequest, options?: RequestOptions): Promise<Envelope<SyncTaskPage>> {
    return syncCenterCalls.createSyncTask(this.#sender, input, options);
  }

  /**
   * Gets one run of a synchronization task.
   *
   * Says how far the job is and how many departments and accounts were handled.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-sync-job`
   */
  getSyncJob(input: GetSyncJobRequest, options?: RequestOptions): Promise<Envelope<SyncJob>> {
    return syncCenterCalls.getSyncJob(this.#sender, input, options);
  }

  /**
   * Gets one synchronization task.
   *
   * A task says which system is synchronized with the user pool, in which direction and when. Secrets of the other
   * system are not part of the answer.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-sync-task`
   */
  getSyncTask(input: GetSyncTaskRequest, options?: RequestOptions): Promise<Envelope<SyncTask>> {
    return syncCenterCalls.getSyncTask(this.#sender, input, options);
  }

  /**
   * Lists the log of a synchronization job, one page at a time.
   *
   * Restrict it to successes or failures, one kind of action or one kind of object. The documented answer holds only
   * the job identifier.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/list-sync-job-logs`
   */
  listSyncJobLogs(input: ListSyncJobLogsRequest, options?: RequestOptions): Promise<Envelope<TriggerSyncTaskResult>> {
    return syncCenterCalls.listSyncJobLogs(this.#sender, input, options);
  }

  /**
   * Lists the runs of a synchronization task, one page at a time.
   *
   * Restrict the list to runs that were started by hand, by the clock or automatically.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/list-sync-jobs`
   */
  listSyncJobs(input: ListSyncJobsRequest, options?: RequestOptions): Paged<Envelope<SyncJobPage>, SyncJob> {
    return syncCenterCalls.listSyncJobs(this.#sender, input, options);
  }

  /**
   * Lists the risky operations of a synchronization task, one page at a time.
   *
   * They wait until `triggerSyncRiskOperations` carries them out or `cancelSyncRiskOperation` drops them.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/list-sync-risk-operations`
   */
  listSyncRiskOperations(
    input: ListSyncRiskOperationsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<SyncRiskOperationPage>, SyncRiskOperation> {
    return syncCenterCalls.listSyncRiskOperations(this.#sender, input, options);
  }

  /**
   * Lists synchronization tasks, one page at a time.
   *
   * Pages hold at most 50 tasks.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/list-sync-tasks`
   */
  listSyncTasks(input?: ListSyncTasksRequest, options?: RequestOptions): Paged<Envelope<SyncTaskPage>, SyncTask> {
    return syncCenterCalls.listSyncTasks(this.#sender, input, options);
  }

  /**
   * Carries out risky operations of a synchronization.
   *
   * The answer says which operations succeeded and which failed.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/trigger-sync-risk-operations`
   */
  triggerSyncRiskOperations(
    input: TriggerSyncRiskOperationsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<TriggerSyncRiskOperationsResult>> {
    return syncCenterCalls.triggerSyncRiskOperations(this.#sender, input, options);
  }

  /**
   * Starts a synchronization task now.
   *
   * The job runs in the background; follow it with `getSyncJob`.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/trigger-sync-task`
   */
  triggerSyncTask(input: TriggerSyncTaskRequest, options?: RequestOptions): Promise<Envelope<TriggerSyncTaskResult>> {
    return syncCenterCalls.triggerSyncTask(this.#sender, input, options);
  }

  /**
   * Changes a synchronization task.
   *
   * Fields that are left out stay as they are. The answer is documented in the shape of a list of tasks.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/update-sync-task`
   */
  updateSyncTask(input: UpdateSyncTaskRequest, options?: RequestOptions): Promise<Envelope<SyncTaskPage>> {
    return syncCenterCalls.updateSyncTask(this.#sender, input, options);
  }

  /**
   * Adds users of the user pool to a tenant.
   *
   * The users become members of the tenant and keep their accounts in the user pool.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/add-tenant-users`
   */
  addTenantUsers(input: AddTenantUsersRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return tenantMembersCalls.addTenantUsers(this.#sender, input, options);
  }

  /**
   * Creates a member of a tenant.
   *
   * Give at least one thing to sign in with: email address, phone number or user name.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/create-tenant-user`
   */
  createTenantUser(input: CreateTenantUserRequest, options?: RequestOptions): Promise<Envelope<TenantUser>> {
    return tenantMembersCalls.createTenantUser(this.#sender, input, options);
  }

  /**
   * Gets one member of a tenant.
   *
   * Give the user identifier (`linkUserId`) or the member identifier (`memberId`).
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-tenant-user`
   */
  getTenantUser(input: GetTenantUserRequest, options?: RequestOptions): Promise<Envelope<TenantUser>> {
    return tenantMembersCalls.getTenantUser(this.#sender, input, options);
  }

  /**
   * Lists the members of a tenant, one page at a time.
   *
   * Pages hold at most 50 members; `keywords` restricts the result.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/list-tenant-users`
   */
  listTenantUsers(
    input: ListTenantUsersRequest,
    options?: RequestOptions,
  ): Paged<Envelope<TenantUserPage>, TenantUser> {
    return tenantMembersCalls.listTenantUsers(this.#sender, input, options);
  }

  /**
   * Removes members from a tenant.
   *
   * The people are named by user identifiers (`linkUserIds`) or member identifiers (`memberIds`). Their accounts in the
   * user pool stay.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/remove-tenant-users`
   */
  removeTenantUsers(input: TenantUsersRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return tenantMembersCalls.removeTenantUsers(this.#sender, input, options);
  }

  /**
   * Sends invitations to a tenant by email.
   *
   * The form of the request body is not documented; it is sent as given. `generateInviteTenantUserLink` creates the
   * links without sending them.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/send-invite-tenant-user-email`
   */
  sendInviteTenantUserEmail(
    input?: SendInviteTenantUserEmailRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return tenantMembersCalls.sendInviteTenantUserEmail(this.#sender, input, options);
  }

  /**
   * Changes the profile of a tenant member.
   *
   * The member is named by `linkUserId` or `memberId`; `updates` holds the fields to change.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/update-tenant-user`
   */
  updateTenantUser(input: UpdateTenantUserRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return tenantMembersCalls.updateTenantUser(this.#sender, input, options);
  }

  /**
   * Adds tenant members to a department of the tenant.
   *
   * The people are named by user identifiers (`linkUserIds`) or member identifiers (`memberIds`). `departmentIdType`
   * says what kind of identifier `departmentId` is.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/add-tenant-department-members`
   */
  addTenantDepartmentMembers(
    input: AddTenantDepartmentMembersRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return tenantOrganizationsCalls.addTenantDepartmentMembers(this.#sender, input, options);
  }

  /**
   * Removes tenant members from a department of the tenant.
   *
   * They stay members of the tenant. `departmentIdType` says what kind of identifier `departmentId` is.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/remove-tenant-department-members`
   */
  removeTenantDepartmentMembers(
    input: RemoveTenantDepartmentMembersRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return tenantOrganizationsCalls.removeTenantDepartmentMembers(this.#sender, input, options);
  }

  /**
   * Makes a user the administrator of several tenants.
   *
   * The user can be notified by email or text message, and can be allowed to call the management API for these tenants.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/create-multiple-tenant-admin`
   */
  createMultipleTenantAdmin(
    input: CreateMultipleTenantAdminRequest,
    options?: RequestOptions,
  ): Promise<Envelope<undefined>> {
    return tenantsCalls.createMultipleTenantAdmin(this.#sender, input, options);
  }

  /**
   * Creates a tenant.
   *
   * A tenant separates the people and settings of one customer inside the user pool. It uses the given applications,
   * and limits on users and administrators can be set.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/create-tenant`
   */
  createTenant(input: CreateTenantRequest, options?: RequestOptions): Promise<Envelope<Tenant>> {
    return tenantsCalls.createTenant(this.#sender, input, options);
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
  createTenantCooperator(input: CreateTenantCooperatorRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return tenantsCalls.createTenantCooperator(this.#sender, input, options);
  }

  /**
   * Submits a tenant's enterprise certification.
   *
   * The business data and those of the legal representative are then reviewed; see
   * `reviewTenantEnterpriseCertification`. It holds personal data, so do not log it.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/create-tenant-enterprise-certification`
   */
  createTenantEnterpriseCertification(
    input: TenantEnterpriseCertificationRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return tenantsCalls.createTenantEnterpriseCertification(this.#sender, input, options);
  }

  /**
   * Removes a user as administrator of several tenants.
   *
   * The user account stays.
   *
   * `POST /api/v3/delete-multiple-tenant-admin`
   */
  deleteMultipleTenantAdmin(
    input: DeleteMultipleTenantAdminRequest,
    options?: RequestOptions,
  ): Promise<Envelope<undefined>> {
    return tenantsCalls.deleteMultipleTenantAdmin(this.#sender, input, options);
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
  deleteTenant(input: DeleteTenantRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return tenantsCalls.deleteTenant(this.#sender, input, options);
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
  deleteTenantAdmin(input?: DeleteTenantAdminRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return tenantsCalls.deleteTenantAdmin(this.#sender, input, options);
  }

  /**
   * Removes a cooperator.
   *
   * The user account stays; only the rights as cooperator end.
   *
   * `POST /api/v3/delete-tenant-cooperator`
   */
  deleteTenantCooperator(input: DeleteTenantCooperatorRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return tenantsCalls.deleteTenantCooperator(this.#sender, input, options);
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
  deleteTenantUser(input: TenantUsersRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return tenantsCalls.deleteTenantUser(this.#sender, input, options);
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
  generateInviteTenantUserLink(
    input: GenerateInviteTenantUserLinkRequest,
    options?: RequestOptions,
  ): Promise<Envelope<InviteTenantUsersResult>> {
    return tenantsCalls.generateInviteTenantUserLink(this.#sender, input, options);
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
  getMultipleTenantAdmin(
    input: GetMultipleTenantAdminRequest,
    options?: RequestOptions,
  ): Promise<Envelope<MultipleTenantAdminPage>> {
    return tenantsCalls.getMultipleTenantAdmin(this.#sender, input, options);
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
  getTenant(input: GetTenantRequest, options?: RequestOptions): Promise<Envelope<TenantDetail>> {
    return tenantsCalls.getTenant(this.#sender, input, options);
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
  getTenantByCode(input: GetTenantByCodeRequest, options?: RequestOptions): Promise<Envelope<TenantDetail>> {
    return tenantsCalls.getTenantByCode(this.#sender, input, options);
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
  getTenantCooperator(
    input: GetTenantCooperatorRequest,
    options?: RequestOptions,
  ): Promise<Envelope<TenantCooperatorDetail>> {
    return tenantsCalls.getTenantCooperator(this.#sender, input, options);
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
  getTenantCooperatorMenu(
    input: GetTenantCooperatorMenuRequest,
    options?: RequestOptions,
  ): Promise<Envelope<TenantCooperatorDetail>> {
    return tenantsCalls.getTenantCooperatorMenu(this.#sender, input, options);
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
  getTenantEnterpriseCertification(
    input: GetTenantEnterpriseCertificationRequest,
    options?: RequestOptions,
  ): Promise<Envelope<TenantEnterpriseCertification>> {
    return tenantsCalls.getTenantEnterpriseCertification(this.#sender, input, options);
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
  getTenantLittleInfo(input: GetTenantLittleInfoRequest, options?: RequestOptions): Promise<Envelope<TenantDetail>> {
    return tenantsCalls.getTenantLittleInfo(this.#sender, input, options);
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
  importTenant(input: ImportTenantRequest, options?: RequestOptions): Promise<Envelope<ImportTenantResult>> {
    return tenantsCalls.importTenant(this.#sender, input, options);
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
  importTenantHistory(
    input?: ImportTenantHistoryRequest,
    options?: RequestOptions,
  ): Paged<Envelope<ImportTenantHistoryPage>, unknown> {
    return tenantsCalls.importTenantHistory(this.#sender, input, options);
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
  importTenantNotifyUser(
    input: ImportTenantNotifyUserRequest,
    options?: RequestOptions,
  ): Paged<Envelope<ImportTenantNotifyUserPage>, unknown> {
    return tenantsCalls.importTenantNotifyUser(this.#sender, input, options);
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
  listInviteTenantUserRecords(
    input: ListInviteTenantUserRecordsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<InviteTenantUserRecordPage>, InviteTenantUserRecord> {
    return tenantsCalls.listInviteTenantUserRecords(this.#sender, input, options);
  }

  /** @deprecated Former name of `listInviteTenantUserRecords`. */
  listInviteTennatUserRecords(
    input: ListInviteTenantUserRecordsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<InviteTenantUserRecordPage>, InviteTenantUserRecord> {
    return this.listInviteTenantUserRecords(input, options);
  }

  /**
   * Lists the administrators who manage several tenants.
   *
   * One page of at most 50 at a time; `keywords` restricts the result.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/list-multiple-tenant-admins`
   */
  listMultipleTenantAdmin(
    input?: ListMultipleTenantAdminRequest,
    options?: RequestOptions,
  ): Paged<Envelope<MultipleTenantAdminPage>, MultipleTenantAdmin> {
    return tenantsCalls.listMultipleTenantAdmin(this.#sender, input, options);
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
  listTenantAdmin(
    input: ListTenantAdminRequest,
    options?: RequestOptions,
  ): Paged<Envelope<TenantUserPage>, TenantUser> {
    return tenantsCalls.listTenantAdmin(this.#sender, input, options);
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
  listTenantCooperators(
    input?: ListTenantCooperatorsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<TenantCooperatorPage>, TenantCooperator> {
    return tenantsCalls.listTenantCooperators(this.#sender, input, options);
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
  listTenants(input?: ListTenantsRequest, options?: RequestOptions): Paged<Envelope<TenantDetailPage>, TenantDetail> {
    return tenantsCalls.listTenants(this.#sender, input, options);
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
  reviewTenantEnterpriseCertification(
    input: ReviewTenantEnterpriseCertificationRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return tenantsCalls.reviewTenantEnterpriseCertification(this.#sender, input, options);
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
  sendEmailBatch(input: SendEmailBatchRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return tenantsCalls.sendEmailBatch(this.#sender, input, options);
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
  sendSmsBatch(input: SendSmsBatchRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return tenantsCalls.sendSmsBatch(this.#sender, input, options);
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
  setTenantAdmin(input: TenantUsersRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return tenantsCalls.setTenantAdmin(this.#sender, input, options);
  }

  /**
   * Changes the tenants that an administrator manages.
   *
   * Sets the tenants and whether the administrator may call the management API. The documented body does not name the
   * administrator.
   *
   * `POST /api/v3/update-multiple-tenant-admin`
   */
  updateMultipleTenantAdmin(
    input: UpdateMultipleTenantAdminRequest,
    options?: RequestOptions,
  ): Promise<Envelope<undefined>> {
    return tenantsCalls.updateMultipleTenantAdmin(this.#sender, input, options);
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
  updateTenant(input: UpdateTenantRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return tenantsCalls.updateTenant(this.#sender, input, options);
  }

  /**
   * Changes the policies of a cooperator.
   *
   * Sets the policies and whether the cooperator may call the management API. The documented body does not name the
   * cooperator.
   *
   * `POST /api/v3/update-tenant-cooperator`
   */
  updateTenantCooperator(input: UpdateTenantCooperatorRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return tenantsCalls.updateTenantCooperator(this.#sender, input, options);
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
  updateTenantEnterpriseCertification(
    input: TenantEnterpriseCertificationRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return tenantsCalls.updateTenantEnterpriseCertification(this.#sender, input, options);
  }

  /**
   * Registers a device.
   *
   * `deviceUniqueId` identifies the hardware or the installation and is chosen by you; the answer holds the identifier
   * that the other operations take.
   *
   * `POST /api/v3/add-device`
   */
  addDevice(input: CreateTerminalRequest, options?: RequestOptions): Promise<Envelope<TerminalInfo>> {
    return terminalDevicesCalls.addDevice(this.#sender, input, options);
  }

  /**
   * Registers a device (deprecated).
   *
   * Use `addDevice` instead, which takes the same fields.
   *
   * `POST /api/v3/create-device`
   *
   * @deprecated
   */
  createDevice(input: CreateTerminalRequest, options?: RequestOptions): Promise<Envelope<TerminalInfo>> {
    return terminalDevicesCalls.createDevice(this.#sender, input, options);
  }

  /**
   * Registers a device of the desktop verification client.
   *
   * Takes the same fields as `addDevice`.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/authing-verify/create-device`
   */
  createVerifyDevice(input: CreateTerminalRequest, options?: RequestOptions): Promise<Envelope<TerminalInfo>> {
    return terminalDevicesCalls.createVerifyDevice(this.#sender, input, options);
  }

  /**
   * Removes a device from a user.
   *
   * Device and user together name the link that is removed. Use `deleteTerminal` to delete the device itself. This
   * cannot be undone.
   *
   * `POST /api/v3/delete-device-by-user`
   */
  deleteDevice(input: DeleteDeviceRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return terminalDevicesCalls.deleteDevice(this.#sender, input, options);
  }

  /**
   * Deletes a device.
   *
   * The device is removed for all of its users, which cannot be undone. Use `deleteDevice` to remove it from one user.
   *
   * `POST /api/v3/delete-device`
   */
  deleteTerminal(input: DeleteTerminalRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return terminalDevicesCalls.deleteTerminal(this.#sender, input, options);
  }

  /**
   * Switches a device off for one user.
   *
   * There is no end time; `enableDevice` switches it on again. Use `disableTerminal` to switch it off for everybody.
   *
   * `POST /api/v3/disable-device-by-user`
   */
  disableDevice(input: UpdateTerminalUserRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return terminalDevicesCalls.disableDevice(this.#sender, input, options);
  }

  /**
   * Switches a device off.
   *
   * Applies to all users of the device and has no end time; `enableTerminal` switches it on again.
   *
   * `POST /api/v3/disable-device`
   */
  disableTerminal(input: UpdateTerminalRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return terminalDevicesCalls.disableTerminal(this.#sender, input, options);
  }

  /**
   * Switches a suspended or disabled device on again for one user.
   *
   * Device and user together name the link concerned.
   *
   * `POST /api/v3/enable-device-by-user`
   */
  enableDevice(input: UpdateTerminalUserRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return terminalDevicesCalls.enableDevice(this.#sender, input, options);
  }

  /**
   * Switches a suspended or disabled device on again.
   *
   * Applies to all users of the device.
   *
   * `POST /api/v3/enable-device`
   */
  enableTerminal(input: UpdateTerminalRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return terminalDevicesCalls.enableTerminal(this.#sender, input, options);
  }

  /**
   * Returns the applications last signed in to on devices (deprecated).
   *
   * Use `findLastLoginAppsByDeviceIdsV2` instead, which takes the same fields. The platform does not document data in
   * the answer.
   *
   * `POST /api/v3/get-last-login-apps-by-deviceIds`
   *
   * @deprecated
   */
  findLastLoginAppsByDeviceIds(
    input: QueryTerminalAppsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<undefined>> {
    return terminalDevicesCalls.findLastLoginAppsByDeviceIds(this.#sender, input, options);
  }

  /**
   * Returns the applications last signed in to on devices.
   *
   * Give a user to look at the sign-ins of that user only. The platform does not document data in the answer.
   *
   * `POST /api/v3/get-last-login-apps-by-device-ids`
   */
  findLastLoginAppsByDeviceIdsV2(
    input: QueryTerminalAppsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<undefined>> {
    return terminalDevicesCalls.findLastLoginAppsByDeviceIdsV2(this.#sender, input, options);
  }

  /**
   * Returns the state of a device.
   *
   * Use it before an action to find out whether the device is active, suspended or switched off.
   *
   * `POST /api/v3/device-status`
   */
  getDeviceStatus(input: GetDeviceStatusRequest, options?: RequestOptions): Promise<Envelope<DeviceStatus>> {
    return terminalDevicesCalls.getDeviceStatus(this.#sender, input, options);
  }

  /**
   * Suspends a device for one user until a given time.
   *
   * Other users of the device are not affected; `suspendTerminal` suspends it for everybody. `enableDevice` ends the
   * suspension early.
   *
   * `POST /api/v3/suspend-device-by-user`
   */
  suspendDevice(input: SuspendDeviceRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return terminalDevicesCalls.suspendDevice(this.#sender, input, options);
  }

  /**
   * Suspends a device until a given time.
   *
   * Applies to all users of the device. `enableTerminal` ends the suspension early.
   *
   * `POST /api/v3/suspend-device`
   */
  suspendTerminal(input: SuspendTerminalRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return terminalDevicesCalls.suspendTerminal(this.#sender, input, options);
  }

  /**
   * Checks whether a user has a valid session in an application.
   *
   * Use it to find out whether the user is still signed in to the application.
   *
   * `POST /api/v3/check-session-status`
   */
  checkSessionStatus(input: CheckSessionStatusRequest, options?: RequestOptions): Promise<Envelope<SessionStatus>> {
    return usersCalls.checkSessionStatus(this.#sender, input, options);
  }

  /**
   * Creates a user.
   *
   * Give at least one thing to sign in with: email address, phone number, user name or external identifier; each must
   * be unused in the user pool. The user can be placed in departments, be given custom data and be notified by email or
   * text message, as `options` say.
   *
   * `POST /api/v3/create-user`
   */
  createUser(input?: CreateUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return usersCalls.createUser(this.#sender, input, options);
  }

  /**
   * Creates up to 50 users in one call.
   *
   * Each item has the same fields as `createUser`; `options` apply to all of them. The answer holds the created users.
   *
   * `POST /api/v3/create-users-batch`
   */
  createUsersBatch(input: CreateUsersBatchRequest, options?: RequestOptions): Promise<Envelope<User[]>> {
    return usersCalls.createUsersBatch(this.#sender, input, options);
  }

  /**
   * Removes the tie between a user and an account in a synchronized system.
   *
   * Affects the given source system only. The user stays; a later synchronization may tie it again. `userIdType` says
   * what kind of identifier `userId` is.
   *
   * `POST /api/v3/delete-user-sync-relations`
   */
  deleteUserSyncRelations(
    input: DeleteUserSyncRelationsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return usersCalls.deleteUserSyncRelations(this.#sender, input, options);
  }

  /**
   * Deletes up to 50 users.
   *
   * The users are removed from the user pool with their identities and memberships, which cannot be undone. To keep a
   * person's data, set the status to `Deactivated` or use `resignUser` instead.
   *
   * `POST /api/v3/delete-users-batch`
   */
  deleteUsersBatch(input: DeleteUsersBatchRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return usersCalls.deleteUsersBatch(this.#sender, input, options);
  }

  /**
   * Gets the one-time password secret that a user has bound.
   *
   * `userIdType` says what kind of identifier `userId` is. Whoever knows the secret can produce the user's codes, so
   * never pass it to a browser or a log.
   *
   * `GET /api/v3/get-otp-secret-by-user`
   */
  getOtpSecretByUser(input: GetOtpSecretByUserRequest, options?: RequestOptions): Promise<Envelope<OtpSecret>> {
    return usersCalls.getOtpSecretByUser(this.#sender, input, options);
  }

  /**
   * Gets one user.
   *
   * `userIdType` says what kind of identifier `userId` is. Custom data and identities are included only on request.
   * Answers with status code 404 when there is no such user.
   *
   * `GET /api/v3/get-user`
   */
  getUser(input: GetUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return usersCalls.getUser(this.#sender, input, options);
  }

  /**
   * Lists the applications that a user may access.
   *
   * `userIdType` says what kind of identifier `userId` is. Covers access by any way. For applications that were granted
   * to the user directly, use `getUserAuthorizedApps`.
   *
   * `GET /api/v3/get-user-accessible-apps`
   */
  getUserAccessibleApps(input: GetUserAccessibleAppsRequest, options?: RequestOptions): Promise<Envelope<App[]>> {
    return usersCalls.getUserAccessibleApps(this.#sender, input, options);
  }

  /**
   * Lists the applications that were granted to a user directly.
   *
   * `userIdType` says what kind of identifier `userId` is. For everything that the user can open, use
   * `getUserAccessibleApps`.
   *
   * `GET /api/v3/get-user-authorized-apps`
   */
  getUserAuthorizedApps(input: GetUserAuthorizedAppsRequest, options?: RequestOptions): Promise<Envelope<App[]>> {
    return usersCalls.getUserAuthorizedApps(this.#sender, input, options);
  }

  /**
   * Lists the resources that a user is allowed to use, with their actions.
   *
   * `userIdType` says what kind of identifier `userId` is. Covers grants to the user directly and by groups, roles and
   * departments. Restrict it to a namespace or to one kind of resource.
   *
   * `GET /api/v3/get-user-authorized-resources`
   */
  getUserAuthorizedResources(
    input: GetUserAuthorizedResourcesRequest,
    options?: RequestOptions,
  ): Promise<Envelope<AuthorizedResourcePage>> {
    return usersCalls.getUserAuthorizedResources(this.#sender, input, options);
  }

  /**
   * Gets several users by their identifiers.
   *
   * `userIdType` says what kind of identifiers they are, the same for all. Use it instead of many single calls; the
   * order of the answer should not be relied on, so match users by their identifier.
   *
   * `GET /api/v3/get-user-batch`
   */
  getUserBatch(input: GetUserBatchRequest, options?: RequestOptions): Promise<Envelope<User[]>> {
    return usersCalls.getUserBatch(this.#sender, input, options);
  }

  /**
   * Lists the departments that a user belongs to.
   *
   * `userIdType` says what kind of identifier `userId` is. Each entry says whether the user leads the department and
   * whether it is the user's main one. Pages hold at most 50 entries.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-user-departments`
   */
  getUserDepartments(
    input: GetUserDepartmentsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<UserDepartmentPage>, UserDepartment> {
    return usersCalls.getUserDepartments(this.#sender, input, options);
  }

  /**
   * Gets the encrypted passwords of several users.
   *
   * Meant for migrations to another system. The answer is as sensitive as the passwords themselves: keep it on a server
   * and never log it.
   *
   * `POST /api/v3/batch-get-user-encrypt-password`
   */
  getUserEncryptPasswordBatch(
    input: GetUserEncryptPasswordBatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserEncryptedPassword>> {
    return usersCalls.getUserEncryptPasswordBatch(this.#sender, input, options);
  }

  /**
   * Lists the groups that a user belongs to.
   *
   * `userIdType` says what kind of identifier `userId` is.
   *
   * `GET /api/v3/get-user-groups`
   */
  getUserGroups(input: GetUserGroupsRequest, options?: RequestOptions): Promise<Envelope<GroupDetailsPage>> {
    return usersCalls.getUserGroups(this.#sender, input, options);
  }

  /**
   * Lists a user's identities from external identity providers.
   *
   * `userIdType` says what kind of identifier `userId` is. Each entry tells the provider, the identifier of the user
   * there and the profile received from it. The access and refresh tokens of the provider may be part of it, so keep
   * the answer on a server.
   *
   * `GET /api/v3/get-user-identities`
   */
  getUserIdentities(input: GetUserIdentitiesRequest, options?: RequestOptions): Promise<Envelope<Identity[]>> {
    return usersCalls.getUserIdentities(this.#sender, input, options);
  }

  /**
   * Lists the applications that a user is signed in to.
   *
   * `userIdType` says what kind of identifier `userId` is. Pass the application identifiers to `kickUsers` to end these
   * sessions.
   *
   * `GET /api/v3/get-user-loggedin-apps`
   */
  getUserLoggedinApps(
    input: GetUserLoggedinAppsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserLoggedInApp[]>> {
    return usersCalls.getUserLoggedinApps(this.#sender, input, options);
  }

  /**
   * Lists the external identities that a user has signed in with.
   *
   * `userIdType` says what kind of identifier `userId` is. Each entry names the identity and its identity provider.
   *
   * `GET /api/v3/get-user-logged-in-identities`
   */
  getUserLoggedinIdentities(
    input: GetUserLoggedinIdentitiesRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserLoggedInIdentity[]>> {
    return usersCalls.getUserLoggedinIdentities(this.#sender, input, options);
  }

  /**
   * Lists the sign-ins of a user.
   *
   * `userIdType` says what kind of identifier `userId` is. The result can be restricted to an application, a client IP
   * address and a time range, and comes in pages of at most 50.
   *
   * `GET /api/v3/get-user-login-history`
   */
  getUserLoginHistory(
    input: GetUserLoginHistoryRequest,
    options?: RequestOptions,
  ): Paged<Envelope<UserLoginHistoryPage>, UserLoginHistory> {
    return usersCalls.getUserLoginHistory(this.#sender, input, options);
  }

  /**
   * Gets the state of a user's multi-factor authentication.
   *
   * `userIdType` says what kind of identifier `userId` is. The answer has one status each for one-time passwords
   * (authenticator app), face recognition, text message and email.
   *
   * `GET /api/v3/get-user-mfa-info`
   */
  getUserMfaInfo(input: GetUserMfaInfoRequest, options?: RequestOptions): Promise<Envelope<UserMfa>> {
    return usersCalls.getUserMfaInfo(this.#sender, input, options);
  }

  /**
   * Gets the multi-factor authentication data of a user.
   *
   * `userIdType` says what kind of identifier `userId` is. Tells the phone number and email address used as second
   * factors, which factors are bound, and which ones the application offers.
   *
   * `GET /api/v3/get-mfa-status`
   */
  getUserMfaStatus(input: GetUserMfaStatusRequest, options?: RequestOptions): Promise<Envelope<MfaInfo>> {
    return usersCalls.getUserMfaStatus(this.#sender, input, options);
  }

  /**
   * Gets the password of a user in encrypted form.
   *
   * Works only where the user pool keeps passwords in a recoverable, custom-encrypted form. Treat the answer as a
   * secret.
   *
   * `POST /api/v3/get-user-password-ciphertext`
   */
  getUserPasswordCiphertext(
    input: GetUserPasswordCiphertextRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PasswordCiphertext>> {
    return usersCalls.getUserPasswordCiphertext(this.#sender, input, options);
  }

  /**
   * Gets the real-name verification of a user.
   *
   * `userIdType` says what kind of identifier `userId` is. The answer says whether a principal (a person or an
   * enterprise) has been verified for the user, of which kind, and when.
   *
   * `GET /api/v3/get-user-principal-authentication-info`
   */
  getUserPrincipalAuthenticationInfo(
    input: GetUserPrincipalAuthenticationInfoRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PrincipalAuthenticationInfoPage>> {
    return usersCalls.getUserPrincipalAuthenticationInfo(this.#sender, input, options);
  }

  /**
   * Lists the roles of a user.
   *
   * `userIdType` says what kind of identifier `userId` is. The answer covers roles in the given namespace, or in all of
   * them when none is given.
   *
   * `GET /api/v3/get-user-roles`
   */
  getUserRoles(input: GetUserRolesRequest, options?: RequestOptions): Promise<Envelope<RolePage>> {
    return usersCalls.getUserRoles(this.#sender, input, options);
  }

  /**
   * Lists the accounts in other systems that a user is synchronized with.
   *
   * `userIdType` says what kind of identifier `userId` is. Each entry names the source system and the account there.
   *
   * `GET /api/v3/get-user-sync-relations`
   */
  getUserSyncRelations(
    input: GetUserSyncRelationsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserSyncRelation[]>> {
    return usersCalls.getUserSyncRelations(this.#sender, input, options);
  }

  /**
   * Checks whether a user has at least one of several roles.
   *
   * Each role is named by its code and, if it is not in the default namespace, its namespace.
   *
   * `POST /api/v3/has-any-role`
   */
  hasAnyRole(input: HasAnyRoleRequest, options?: RequestOptions): Promise<Envelope<HasAnyRoleResult>> {
    return usersCalls.hasAnyRole(this.#sender, input, options);
  }

  /**
   * Imports one-time password secrets for users.
   *
   * Use it when users move from another system and are to keep their authenticator app. Each item names the user, the
   * secret and, if there is one, the recovery code.
   *
   * `POST /api/v3/import-otp`
   */
  importOtp(input: ImportOtpRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return usersCalls.importOtp(this.#sender, input, options);
  }

  /**
   * Checks whether a user with the given identifier exists.
   *
   * Looks for a user by user name, email address, phone number or external identifier; give one of them. Useful before
   * creating users.
   *
   * `POST /api/v3/is-user-exists`
   */
  isUserExists(input?: IsUserExistsRequest, options?: RequestOptions): Promise<Envelope<IsUserExistsResult>> {
    return usersCalls.isUserExists(this.#sender, input, options);
  }

  /**
   * Signs a user out of applications.
   *
   * Ends the user's sessions in up to 50 applications at once, so that the user has to sign in again there. The account
   * itself is not changed.
   *
   * `POST /api/v3/kick-users`
   */
  kickUsers(input: KickUsersRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return usersCalls.kickUsers(this.#sender, input, options);
  }

  /**
   * Links an external identity to a user.
   *
   * After that the user can sign in by the identity provider named by `extIdpId`, as the account `userIdInIdp` there.
   *
   * `POST /api/v3/link-identity`
   */
  linkIdentity(input: LinkIdentityRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return usersCalls.linkIdentity(this.#sender, input, options);
  }

  /**
   * Lists users who have been archived.
   *
   * Returns the identifier and the time of archiving of each user, a page of at most 50 at a time. With `startAt`, only
   * users archived since then.
   *
   * `GET /api/v3/list-archived-users`
   */
  listArchivedUsers(
    input?: ListArchivedUsersRequest,
    options?: RequestOptions,
  ): Paged<Envelope<ArchivedUserPage>, ArchivedUser> {
    return usersCalls.listArchivedUsers(this.#sender, input, options);
  }

  /**
   * Lists users, filtered, sorted and one page at a time.
   *
   * Searches by keywords, by conditions on single fields (`advancedFilter`) or by a raw search expression
   * (`searchQuery`). The page size is at most 50. Custom data, identities and department identifiers are returned only
   * on request.
   *
   * `POST /api/v3/list-users`
   */
  listUsers(input?: ListUsersRequest, options?: RequestOptions): Paged<Envelope<UserPage>, User> {
    return usersCalls.listUsers(this.#sender, input, options);
  }

  /**
   * Lists users by status and time of change (older form).
   *
   * Kept for existing callers; new code should use `listUsers`, which can search and sort. Pages hold at most 50 users.
   * With `updatedAtStart` and `updatedAtEnd` it serves to fetch the users that changed since the last run.
   *
   * `GET /api/v3/list-users`
   *
   * @deprecated
   */
  listUsersLegacy(input?: ListUsersLegacyRequest, options?: RequestOptions): Paged<Envelope<UserPage>, User> {
    return usersCalls.listUsersLegacy(this.#sender, input, options);
  }

  /**
   * Removes the real-name verification of a user.
   *
   * The user counts as unverified afterwards and has to go through verification again. `options.userIdType` says what
   * kind of identifier `userId` is.
   *
   * `POST /api/v3/reset-user-principal-authentication-info`
   */
  resetUserPrincipalAuthenticationInfo(
    input: ResetUserPrincipalAuthenticationInfoRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return usersCalls.resetUserPrincipalAuthenticationInfo(this.#sender, input, options);
  }

  /**
   * Marks a user as having left the organization.
   *
   * The status becomes `Resigned` and the user can no longer sign in; the account and its data are kept. `userIdType`
   * says what kind of identifier `userId` is.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/resign-user`
   */
  resignUser(input: ResignUserRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return usersCalls.resignUser(this.#sender, input, options);
  }

  /**
   * Marks up to 50 users as having left the organization.
   *
   * The same as `resignUser` for several users at once; `userIdType` applies to all identifiers.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/resign-user-batch`
   */
  resignUserBatch(input: ResignUserBatchRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return usersCalls.resignUserBatch(this.#sender, input, options);
  }

  /**
   * Sets the departments that a user belongs to.
   *
   * Up to 50 departments, each with the marks for leader and main department. The list describes the wanted state, so
   * check whether memberships that are not in it should stay before calling.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/set-user-departments`
   */
  setUserDepartments(input: SetUserDepartmentsRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return usersCalls.setUserDepartments(this.#sender, input, options);
  }

  /**
   * Sets the multi-factor authentication data of a user.
   *
   * Takes the data in the form in which a sign-in that asks for a second factor returns it. `userIdType` says what kind
   * of identifier `userId` is.
   *
   * `POST /api/v3/set-mfa-status`
   */
  setUsersMfaStatus(input: SetUsersMfaStatusRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return usersCalls.setUsersMfaStatus(this.#sender, input, options);
  }

  /**
   * Removes the link between a user and an external identity provider.
   *
   * The user can no longer sign in by that provider. Make sure that another way to sign in is left.
   *
   * `POST /api/v3/unlink-identity`
   */
  unlinkIdentity(input: UnlinkIdentityRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return usersCalls.unlinkIdentity(this.#sender, input, options);
  }

  /**
   * Changes a user's profile, status or password.
   *
   * Only the given fields change. `options.userIdType` says what kind of identifier `userId` is. Setting a new password
   * can require another one at the next sign-in and can notify the user.
   *
   * `POST /api/v3/update-user`
   */
  updateUser(input: UpdateUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return usersCalls.updateUser(this.#sender, input, options);
  }

  /**
   * Changes several users in one call.
   *
   * Each item names its user by `userId` and the fields to change; fields that are left out stay as they are. The
   * password settings in `options` apply to all items.
   *
   * `POST /api/v3/update-user-batch`
   */
  updateUserBatch(input: UpdateUserBatchRequest, options?: RequestOptions): Promise<Envelope<User[]>> {
    return usersCalls.updateUserBatch(this.#sender, input, options);
  }

  /**
   * Decrypts encrypted field values of users.
   *
   * For user pools that keep certain fields encrypted. Each item names the encrypted text and, for reference, the user
   * and the field; the private key that belongs to the encryption is sent along, so call it from a trusted server only.
   *
   * `POST /api/v3/users/field/decrypt`
   */
  userFieldDecrypt(input: UserFieldDecryptRequest, options?: RequestOptions): Promise<Envelope<DecryptedUserField[]>> {
    return usersCalls.userFieldDecrypt(this.#sender, input, options);
  }

  /**
   * Returns the configuration of the desktop verification client.
   *
   * The answer holds the secret of its application, so keep it on a server.
   *
   * `GET /api/v3/verify-config`
   */
  getVerifyConfig(options?: RequestOptions): Promise<Envelope<VerifyConfig>> {
    return verifyCalls.getVerifyConfig(this.#sender, options);
  }

  /**
   * Returns the application behind the desktop verification client.
   *
   * Search by name with `keywords`. The platform documents the answer without the usual envelope.
   *
   * `GET /api/v3/verify-config-app`
   */
  getVerifyConfigApp(input?: GetVerifyConfigAppRequest, options?: RequestOptions): Promise<Envelope<Application>> {
    return verifyCalls.getVerifyConfigApp(this.#sender, input, options);
  }

  /**
   * Replaces the configuration of the desktop verification client.
   *
   * Give the whole configuration; read it with `getVerifyConfig` first. The platform documents the answer without the
   * usual envelope.
   *
   * `PUT /api/v3/verify-config`
   */
  updateVerifyConfig(input: VerifyConfig, options?: RequestOptions): Promise<Envelope<VerifyConfig>> {
    return verifyCalls.updateVerifyConfig(this.#sender, input, options);
  }

  /**
   * Creates a webhook.
   *
   * The platform posts to your URL when one of the named events happens. A secret, if given, travels with each request
   * so that your server can tell real calls from forged ones.
   *
   * `POST /api/v3/create-webhook`
   */
  createWebhook(input: CreateWebhookRequest, options?: RequestOptions): Promise<Envelope<Webhook>> {
    return webhooksCalls.createWebhook(this.#sender, input, options);
  }

  /**
   * Deletes webhooks.
   *
   * Takes several identifiers in one call. There is no call that restores a webhook; set `enabled` to `false` to pause
   * it.
   *
   * `POST /api/v3/delete-webhook`
   */
  deleteWebhook(input: DeleteWebhookRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return webhooksCalls.deleteWebhook(this.#sender, input, options);
  }

  /**
   * Gets one webhook.
   *
   * The answer holds the secret; keep it out of logs.
   *
   * `GET /api/v3/get-webhook`
   */
  getWebhook(input: GetWebhookRequest, options?: RequestOptions): Promise<Envelope<Webhook>> {
    return webhooksCalls.getWebhook(this.#sender, input, options);
  }

  /**
   * Lists the events that webhooks can be called for.
   *
   * Events are grouped in categories. The values go into `events` of `createWebhook`.
   *
   * `GET /api/v3/get-webhook-event-list`
   */
  getWebhookEventList(options?: RequestOptions): Promise<Envelope<WebhookEventList>> {
    return webhooksCalls.getWebhookEventList(this.#sender, options);
  }

  /**
   * Lists the requests that a webhook has sent, one page at a time.
   *
   * Each entry holds the request and the answer of your server. Pages hold at most 50 entries. Safe to repeat.
   *
   * `POST /api/v3/get-webhook-logs`
   */
  getWebhookLogs(input: GetWebhookLogsRequest, options?: RequestOptions): Paged<Envelope<WebhookLogPage>, WebhookLog> {
    return webhooksCalls.getWebhookLogs(this.#sender, input, options);
  }

  /**
   * Lists webhooks, one page at a time.
   *
   * Pages hold at most 50 webhooks.
   *
   * `GET /api/v3/list-webhooks`
   */
  listWebhooks(input?: ListWebhooksRequest, options?: RequestOptions): Paged<Envelope<WebhookPage>, Webhook> {
    return webhooksCalls.listWebhooks(this.#sender, input, options);
  }

  /**
   * Sends a request of a webhook by hand.
   *
   * For testing: headers and body are yours, and the answer of your server comes back.
   *
   * `POST /api/v3/trigger-webhook`
   */
  triggerWebhook(input: TriggerWebhookRequest, options?: RequestOptions): Promise<Envelope<TriggerWebhookResult>> {
    return webhooksCalls.triggerWebhook(this.#sender, input, options);
  }

  /**
   * Changes a webhook.
   *
   * Fields that are left out stay as they are; a given list of events replaces the stored one.
   *
   * `POST /api/v3/update-webhook`
   */
  updateWebhook(input: UpdateWebhookRequest, options?: RequestOptions): Promise<Envelope<Webhook>> {
    return webhooksCalls.updateWebhook(this.#sender, input, options);
  }

  /**
   * Adds entries to the sign-up whitelist of the user pool.
   *
   * While the whitelist is on, only the listed user names, email addresses or phone numbers can sign up. All entries of
   * a call are of one kind.
   *
   * `POST /api/v3/add-whitelist`
   */
  addWhitelist(input: AddWhitelistRequest, options?: RequestOptions): Promise<Envelope<WhitelistItem>> {
    return whitelistCalls.addWhitelist(this.#sender, input, options);
  }

  /**
   * Adds entries to the sign-up whitelist of one application.
   *
   * All entries of a call are of one kind. Use `addWhitelist` for the whole user pool.
   *
   * `POST /api/v3/add-whitelist-of-app`
   */
  addWhitelistOfApp(input: AddWhitelistOfAppRequest, options?: RequestOptions): Promise<Envelope<WhitelistItem>> {
    return whitelistCalls.addWhitelistOfApp(this.#sender, input, options);
  }

  /**
   * Removes entries from the sign-up whitelist of the user pool.
   *
   * Users who have signed up already are kept. The platform documents the answer without the usual envelope.
   *
   * `POST /api/v3/delete-whitelist`
   */
  deleteWhitelist(input: DeleteWhitelistRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return whitelistCalls.deleteWhitelist(this.#sender, input, options);
  }

  /**
   * Removes entries from the sign-up whitelist of one application.
   *
   * Users who have signed up already are kept. The platform documents the answer without the usual envelope.
   *
   * `POST /api/v3/delete-whitelist-of-app`
   */
  deleteWhitelistOfApp(input: DeleteWhitelistOfAppRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return whitelistCalls.deleteWhitelistOfApp(this.#sender, input, options);
  }

  /**
   * Returns the sign-up whitelist of the user pool, one kind at a time.
   *
   * Not divided into pages. The platform documents `data` as a single entry, so treat its shape as uncertain.
   *
   * `GET /api/v3/list-whitelist`
   */
  listWhitelists(input: ListWhitelistsRequest, options?: RequestOptions): Promise<Envelope<WhitelistItem>> {
    return whitelistCalls.listWhitelists(this.#sender, input, options);
  }

  /**
   * Returns the sign-up whitelist of one application, one kind at a time.
   *
   * Not divided into pages. The platform documents `data` as a single entry, so treat its shape as uncertain.
   *
   * `GET /api/v3/list-whitelist-of-app`
   */
  listWhitelistsOfApp(input: ListWhitelistsOfAppRequest, options?: RequestOptions): Promise<Envelope<WhitelistItem>> {
    return whitelistCalls.listWhitelistsOfApp(this.#sender, input, options);
  }
}

// Generated from spec/genauth/management/applications.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type {
  Application,
  ApplicationBrandingConfig,
  ApplicationLoginConfig,
  ApplicationProtocol,
  ApplicationRegisterConfig,
  ApplicationType,
  CasIdpConfig,
  GuardVersion,
  LoginConnectionType,
  LoginMethod,
  LoginQrCodeType,
  OAuthIdpConfig,
  OidcConfig,
  PermissionStrategy,
  RegisterConnection,
  RegisterMethod,
  SamlIdpConfig,
} from "../shared/applications.models.js";
import type { Language, Pagination, TargetType, UserIdType } from "../shared/common.models.js";
import type { PermissionEffect, SubjectType } from "../shared/permissions.models.js";
import type { FactorType } from "../shared/sign-in.models.js";

/** One grant or refusal of access to an application. */
export interface ApplicationAuth {
  /** Whether the permission is granted (`ALLOW`) or refused (`DENY`). */
  effect: Open<PermissionEffect>;
  /** Whether the grant is in force. */
  enabled: boolean;
  /** Identifier of the grant. */
  id: string;
  /** Who the grant is for: `ALL` (everybody) or `SUBJECT` (the named target). */
  permissionType: Open<"ALL" | "SUBJECT">;
  /** Identifier of the target. */
  targetId: string;
  /** Name of the target. */
  targetName: string;
  /** Kind of target: user, role, group, organization node (`ORG`) or access key (`AK_SK`). */
  targetType: Open<AuthTargetType>;
}

/** A page of `ApplicationAuth` items with the total count. */
export interface ApplicationAuthPage {
  /** The items. */
  list: ApplicationAuth[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Look of the sign-in page, to be set. */
export interface ApplicationBrandingConfigInput {
  /** Background of the sign-in page, such as an image URL. */
  customBackground?: string;
  /** Custom CSS of the sign-in page. */
  customCSS?: string;
  /**
   * Whether the custom CSS is applied.
   *
   * @default false
   */
  customCSSEnabled?: boolean;
  /** URL of the image shown while the page loads. */
  customLoadingImage?: string;
  /** Language at first. */
  defaultLanguage?: Language;
  /**
   * Version of the sign-in page (Guard).
   *
   * @default "Advanced"
   */
  guardVersion?: GuardVersion;
  /**
   * Whether users can change the language.
   *
   * @default false
   */
  showChangeLanguageButton?: boolean;
  /**
   * Whether enterprise identity providers are offered.
   *
   * @default true
   */
  showEnterpriseConnections?: boolean;
  /**
   * Whether users are offered to reset a forgotten password.
   *
   * @default true
   */
  showForgetPasswordButton?: boolean;
  /**
   * Whether social identity providers are offered.
   *
   * @default true
   */
  showSocialConnections?: boolean;
}

/** Sign-in that the page offers first, to be set. */
export interface ApplicationDefaultLoginMethodInput {
  /** Identifier of the Active Directory connection; only for `AD`. */
  adExtIdpConnId?: string;
  /** Kind of sign-in offered first. */
  connectionType: LoginConnectionType;
  /** Identifier of the LDAP connection; only for `LDAP`. */
  ldapExtIdpConnId?: string;
  /** Identifier of the connection behind the QR code; only for WeChat QR codes. */
  qrcodeExtIdpConnId?: string;
  /** Kind of QR code; only for QR code sign-in. */
  qrcodeType?: LoginQrCodeType;
}

/** An identity provider connection that the application offers. */
export interface ApplicationEnabledExtIdpConnInput {
  /** Identifier of the connection. */
  extIdpConnId: string;
}

/** Sign-in settings of a new application. */
export interface ApplicationLoginConfigInput {
  /** Sign-in that the page offers first. */
  defaultLoginMethod?: ApplicationDefaultLoginMethodInput;
  /**
   * Whether to offer all identity provider connections.
   *
   * @default false
   */
  enabledAllExtIdpConns?: boolean;
  /**
   * Sign-in methods that do not need an external identity provider.
   *
   * @default ["EMAIL_CODE","EMAIL_PASSWORD"]
   */
  enabledBasicLoginMethods?: LoginMethod[];
  /** Identity provider connections to offer. */
  enabledExtIdpConnIds?: ApplicationEnabledExtIdpConnInput[];
  /**
   * Whether one page serves both sign-in and sign-up.
   *
   * @default false
   */
  mergeLoginAndRegisterPage?: boolean;
  /** Whether users are asked for consent before the application receives their data. */
  showAuthorizationPage: boolean;
}

/** A page of `Application` items with the total count. */
export interface ApplicationPage {
  /** The items. */
  list: Application[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A grant or refusal of access to an application for targets of one kind. */
export interface ApplicationPermissionRecordItem {
  /** Whether access is granted (`ALLOW`) or refused (`DENY`). */
  effect: PermissionEffect;
  /**
   * Whether departments below an organization node get the same grant.
   *
   * @default true
   */
  inheritByChildren?: boolean;
  /** Code of the permission namespace, for roles. */
  namespaceCode?: string;
  /** Identifiers of the targets: user ids, role codes, group codes or department ids. */
  targetIdentifier: string[];
  /** Kind of target: user, role, group or department (`ORG`). */
  targetType: SubjectType;
}

/** Who has access to an application by default. */
export interface ApplicationPermissionStrategy {
  /** Who has access by default: everybody (`ALLOW_ALL`) or nobody (`DENY_ALL`). */
  permissionStrategy: Open<PermissionStrategy>;
}

/** Sign-up settings of an application, to be set. */
export interface ApplicationRegisterConfigInput {
  /** Sign-up that the page offers first. */
  defaultRegisterMethod: RegisterConnection;
  /** Sign-up methods. */
  enabledBasicRegisterMethods: RegisterMethod[];
}

/** The secret of an application. */
export interface ApplicationSecret {
  /** Shared secret. */
  secret: string;
}

/** Name, logo and kind of an application. */
export interface ApplicationSimpleInfo {
  /** Description of the application. */
  appDescription?: string;
  /** Identifier of the application. */
  appId: string;
  /** Unique identifier of the application, part of its domain. */
  appIdentifier: string;
  /** URL of the application logo. */
  appLogo: string;
  /** Name of the application. */
  appName: string;
  /** Kind of application. */
  appType: Open<ApplicationType>;
  /** Whether the application was added from the catalog of ready-made ones. */
  isIntegrateApp: boolean;
}

/** A page of `ApplicationSimpleInfo` items with the total count. */
export interface ApplicationSimpleInfoPage {
  /** The items. */
  list: ApplicationSimpleInfo[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Order of the methods on a tab of the sign-in page; its members are not documented. */
export interface ApplicationTabMethodsSortConfig {
  [member: string]: unknown;
}

/** An account of an application without single sign-on protocol. */
export interface AsaAccount {
  /** Identifier of the ASA account. */
  accountId: string;
  /** Sign-in data of the account, usually with the keys `account` and `password`; keep it secret. */
  accountInfo: { [member: string]: unknown };
  /** Identifier of the application. */
  appId: string;
}

/** A page of `AsaAccount` items with the total count. */
export interface AsaAccountPage {
  /** The items. */
  list: AsaAccount[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Someone to whom an ASA account is assigned. */
export interface AsaAccountTarget {
  /** Identifier of the target: user id, role code, group code or department id. */
  targetIdentifier: string;
  /** Kind of target: user, role, group or department (`ORG`). */
  targetType: Open<TargetType>;
}

/** A page of `AsaAccountTarget` items with the total count. */
export interface AsaAccountTargetPage {
  /** The items. */
  list: AsaAccountTarget[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Targets of one kind. */
export interface AssignAsaAccountItem {
  /**
   * Identifiers of the targets: user ids, role codes, group codes or department ids; up to 100. Holds: 0 to 100 items.
   */
  targetIdentifiers: string[];
  /** Kind of target: user, role, group or department (`ORG`). */
  targetType: TargetType;
}

/** An ASA account and the targets that receive or lose it. */
export interface AssignAsaAccountRequest {
  /** Identifier of the ASA account. */
  accountId: string;
  /** Identifier of the application. */
  appId: string;
  /** The targets, 1 to 10 entries. Holds: 1 to 10 items. */
  targets: AssignAsaAccountItem[];
}

/** Kind of authorized target: user, role, group, organization node (`ORG`) or access key (`AK_SK`). */
export const AuthTargetType = {
  User: "USER",
  Role: "ROLE",
  Group: "GROUP",
  Org: "ORG",
  AkSk: "AK_SK",
} as const;
export type AuthTargetType = (typeof AuthTargetType)[keyof typeof AuthTargetType];

/** Grants and refusals of access to an application. */
export interface AuthorizeApplicationAccessRequest {
  /** Identifier of the application. */
  appId: string;
  /** The grants and refusals. */
  list: ApplicationPermissionRecordItem[];
}

/** Connections to be switched on or off for tenants. */
export interface ChangeUserPoolTenantExtIdpConnStateRequest {
  /** Identifiers of the identity provider connections. */
  connIds: string[];
  /** Whether the connections are offered. */
  enabled: boolean;
}

/** A domain to be checked. */
export interface CheckDomainAvailableRequest {
  /** Domain to check, without protocol. */
  domain: string;
}

/** An application to create. */
export interface CreateApplicationRequest {
  /** Description of the application. */
  appDescription?: string;
  /** Unique identifier of the application, part of its domain. */
  appIdentifier?: string;
  /** URL of the application logo. */
  appLogo?: string;
  /** Name of the application. */
  appName: string;
  /**
   * Kind of application.
   *
   * @default "web"
   */
  appType?: ApplicationType;
  /** Look of the sign-in page. */
  brandingConfig?: ApplicationBrandingConfigInput;
  /** CAS settings. */
  casConfig?: CasIdpConfig;
  /**
   * Whether the application acts as a CAS identity provider.
   *
   * @default false
   */
  casProviderEnabled?: boolean;
  /** Protocol by which the application signs users in. */
  defaultProtocol?: ApplicationProtocol;
  /** URL at which the application starts a sign-in. */
  initLoginUri?: string;
  /** Sign-in settings. */
  loginConfig?: ApplicationLoginConfigInput;
  /** URLs that the browser may return to after sign-out. */
  logoutRedirectUris?: string[];
  /** OAuth 2.0 settings. */
  oauthConfig?: OAuthIdpConfig;
  /**
   * Whether the application acts as an OAuth 2.0 identity provider.
   *
   * @default false
   */
  oauthProviderEnabled?: boolean;
  /**
   * OpenID Connect settings; lifetimes are in seconds.
   *
   * @default {"access_token_expire":1209600,"authorization_code_expire":600,"cas_expire":1209600,"grant_types":["authorization_code","password","refresh_token"],"id_token_encrypted_response_alg":null,"id_token_encrypted_response_enc":null,"id_token_expire":1209600,"id_token_signed_response_alg":"HS256","introspection_endpoint_auth_method":"client_secret_post","jwks":null,"jwks_uri":null,"refresh_token_expire":2592000,"request_object_encryption_alg":null,"request_object_encryption_enc":null,"request_object_signing_alg":null,"response_types":["code"],"revocation_endpoint_auth_method":"client_secret_post","skip_consent":true,"token_endpoint_auth_method":"client_secret_post","userinfo_encrypted_response_alg":null,"userinfo_encrypted_response_enc":null,"userinfo_signed_response_alg":null}
   */
  oidcConfig?: OidcConfig;
  /** URLs that the browser may return to after sign-in. */
  redirectUris?: string[];
  /** Sign-up settings. */
  registerConfig?: ApplicationRegisterConfigInput;
  /**
   * SAML 2.0 settings.
   *
   * @default {"acs":"REPLACE
   *   ME","authnContextClassRef":"urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified","digestAlgorithm":"http://www.w3.org/2000/09/xmldsig#sha1","lifetimeInSeconds":3600,"nameIdentifierFormat":"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified","signatureAlgorithm":"http://www.w3.org/2000/09/xmldsig#rsa-sha1"}
   */
  samlConfig?: SamlIdpConfig;
  /**
   * Whether the application acts as a SAML 2.0 identity provider.
   *
   * @default false
   */
  samlProviderEnabled?: boolean;
  /** Whether the application takes part in single sign-on. */
  ssoEnabled?: boolean;
  /** Identifier of the catalog template that the application is made from. */
  template?: string;
  /** Values for the fields of the catalog template. */
  templateData?: unknown;
}

/** ASA accounts to create in one call. */
export interface CreateAsaAccountBatchRequest {
  /** Identifier of the application. */
  appId: string;
  /** Accounts to create, 1 to 100. Holds: 1 to 100 items. */
  list: CreateAsaAccountsBatchItem[];
}

/** An ASA account to create. */
export interface CreateAsaAccountRequest {
  /** Sign-in data of the account, usually with the keys `account` and `password`; keep it secret. */
  accountInfo: { [member: string]: unknown };
  /** Identifier of the application. */
  appId: string;
}

/** An ASA account to create, as part of a batch. */
export interface CreateAsaAccountsBatchItem {
  /** Sign-in data of the account, usually with the keys `account` and `password`; keep it secret. */
  accountInfo: { [member: string]: unknown };
}

/** A new application with its settings. */
export interface CreatedApplication {
  /** Description of the application. */
  appDescription?: string;
  /** Identifier of the application. */
  appId: string;
  /** Unique identifier of the application, part of its domain. */
  appIdentifier: string;
  /** URL of the application logo. */
  appLogo: string;
  /** Name of the application. */
  appName: string;
  /** Kind of application. */
  appType: Open<ApplicationType>;
  /** Look of the sign-in page. */
  brandingConfig: ApplicationBrandingConfig;
  /** CAS settings. */
  casConfig?: CasIdpConfig;
  /**
   * Whether the application acts as a CAS identity provider.
   *
   * @default false
   */
  casProviderEnabled: boolean;
  /**
   * Whether the application has its own look instead of that of the user pool.
   *
   * @default false
   */
  customBrandingEnabled: boolean;
  /**
   * Whether the application has its own security rules instead of those of the user pool.
   *
   * @default false
   */
  customSecurityEnabled: boolean;
  /** Protocol by which the application signs users in. */
  defaultProtocol: Open<ApplicationProtocol>;
  /** URL at which the application starts a sign-in. */
  initLoginUri: string;
  /** Whether the application was added from the catalog of ready-made ones. */
  isIntegrateApp: boolean;
  /** Sign-in settings. */
  loginConfig: ApplicationLoginConfig;
  /** URLs that the browser may return to after sign-out. */
  logoutRedirectUris: string[];
  /** OAuth 2.0 settings. */
  oauthConfig?: OAuthIdpConfig;
  /**
   * Whether the application acts as an OAuth 2.0 identity provider.
   *
   * @default false
   */
  oauthProviderEnabled: boolean;
  /** OpenID Connect settings; lifetimes are in seconds. */
  oidcConfig: OidcConfig;
  /** URLs that the browser may return to after sign-in. */
  redirectUris: string[];
  /** Sign-up settings. */
  registerConfig: ApplicationRegisterConfig;
  /** SAML 2.0 settings. */
  samlConfig?: SamlIdpConfig;
  /**
   * Whether the application acts as a SAML 2.0 identity provider.
   *
   * @default false
   */
  samlProviderEnabled: boolean;
  /** Whether the application takes part in single sign-on. */
  ssoEnabled: boolean;
  /** Time at which single sign-on was switched on, ISO 8601. Date and time (RFC 3339). */
  ssoEnabledAt?: string;
  /** Identifier of the catalog template that the application is made from. */
  template?: string;
  /** Identifier of the user pool. */
  userPoolId: string;
}

/** Targets of one kind whose grants are removed. */
export interface DeleteApplicationPermissionRecordItem {
  /** Code of the permission namespace, for roles. */
  namespaceCode?: string;
  /** Identifiers of the targets: user ids, role codes, group codes or department ids. */
  targetIdentifier: string[];
  /** Kind of target: user, role, group or department (`ORG`). */
  targetType: SubjectType;
}

/** The application to delete. */
export interface DeleteApplicationRequest {
  /** Identifier of the application. */
  appId: string;
}

/** ASA accounts to delete. */
export interface DeleteAsaAccountBatchRequest {
  /** Identifiers of the ASA accounts, 1 to 100. Holds: 1 to 100 items. */
  accountIds: string[];
  /** Identifier of the application. */
  appId: string;
}

/** The ASA account to delete. */
export interface DeleteAsaAccountRequest {
  /** Identifier of the ASA account. */
  accountId: string;
  /** Identifier of the application. */
  appId: string;
}

export interface DeleteAuthRequest {
  /** Identifiers of the grants. */
  authIds: string[];
}

export interface DetailAuthSubjectRequest {
  /** Identifier of the application. */
  appId: string;
  /** Identifier of the subject that is asked about. */
  targetId: string;
  /** Kind of the subject: `USER`, `ROLE`, `GROUP`, `ORG` (organization node) or `AK_SK` (access key). */
  targetType: AuthTargetType;
}

/** Whether a domain is free. */
export interface DomainAvailability {
  /** Whether the domain is free. */
  available: boolean;
}

/** A grant to switch on or off. */
export interface EnabledAuthRequest {
  /** Whether the grant is to be in force. */
  enabled: boolean;
  /** Identifier of the grant. */
  id: string;
}

export interface GetApplicationPermissionStrategyRequest {
  /** Identifier of the application. */
  appId: string;
}

export interface GetApplicationRequest {
  /** Identifier of the application. */
  appId: string;
}

export interface GetApplicationSecretRequest {
  /** Identifier of the application. */
  appId: string;
}

export interface GetApplicationSimpleInfoRequest {
  /** Identifier of the application. */
  appId: string;
}

export interface GetAsaAccountAssignedTargetsRequest {
  /** Identifier of the ASA account. */
  accountId: string;
  /** Identifier of the application. */
  appId: string;
  /**
   * Number of items per page, at most 50. Value: 1 to 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** Which ASA accounts to get. */
export interface GetAsaAccountBatchRequest {
  /** Identifiers of the ASA accounts, 1 to 100. Holds: 1 to 100 items. */
  accountIds: string[];
  /** Identifier of the application. */
  appId: string;
}

export interface GetAsaAccountRequest {
  /** Identifier of the ASA account. */
  accountId: string;
  /** Identifier of the application. */
  appId: string;
}

export interface GetAssignedAccountRequest {
  /** Identifier of the application. */
  appId: string;
  /** Identifier of the target: user id, role code, group code or department id. */
  targetIdentifier: string;
  /** Kind of the target: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`. */
  targetType: TargetType;
}

export interface GetMfaTriggerDataRequest {
  /** Identifier of the application. */
  appId: string;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
}

/** Language settings of the sign-in page. */
export interface LanguageConfig {
  /** Settings that hold everywhere. */
  global: LanguageConfigGlobal;
}

/** Language settings that hold everywhere; its members are not documented. */
export interface LanguageConfigGlobal {
  [member: string]: unknown;
}

/** Page and extent of a list of active users. */
export interface ListApplicationActiveUsersOptions {
  /** Page number and page size. */
  pagination?: Pagination;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Include the identifiers of the departments that the user belongs to.
   *
   * @default false
   */
  withDepartmentIds?: boolean;
  /**
   * Include the linked identities from external identity providers.
   *
   * @default false
   */
  withIdentities?: boolean;
}

/** Whose active users to list and how. */
export interface ListApplicationActiveUsersRequest {
  /** Identifier of the application. */
  appId: string;
  /** Optional settings for this call. */
  options?: ListApplicationActiveUsersOptions;
}

export interface ListApplicationSimpleInfoRequest {
  /**
   * Only integrated applications, which were added from the catalog of ready-made ones.
   *
   * @default false
   */
  isIntegrateApp?: boolean;
  /**
   * Only applications that you set up yourself.
   *
   * @default false
   */
  isSelfBuiltApp?: boolean;
  /** Text to search for, such as part of the name. */
  keywords?: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * Only applications that take part in single sign-on.
   *
   * @default false
   */
  ssoEnabled?: boolean;
}

export interface ListApplicationsRequest {
  /** Return all applications. */
  all?: boolean;
  /**
   * Only integrated applications, which were added from the catalog of ready-made ones.
   *
   * @default false
   */
  isIntegrateApp?: boolean;
  /**
   * Only applications that you set up yourself.
   *
   * @default false
   */
  isSelfBuiltApp?: boolean;
  /** Text to search for, such as part of the name. */
  keywords?: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * Only applications that take part in single sign-on.
   *
   * @default false
   */
  ssoEnabled?: boolean;
}

export interface ListAsaAccountRequest {
  /** Identifier of the application. */
  appId: string;
  /**
   * Number of items per page, at most 50. Value: 1 to 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** Which grants of an application to list. */
export interface ListAuthApplicationRequest {
  /** Identifier of the application. */
  appId: string;
  /** Only grants (`ALLOW`) or refusals (`DENY`). */
  effect?: PermissionEffect;
  /** Only grants that are in force (`true`) or not (`false`). */
  enabled?: boolean;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only targets with this name. */
  targetName?: string;
  /** Only targets of these kinds: `USER`, `ROLE`, `GROUP`, `ORG` or `AK_SK`. */
  targetTypeList?: string[];
}

/** Whose applications to list. */
export interface ListAuthSubjectRequest {
  /** Only applications with this name. */
  appName?: string;
  /** Only applications of these kinds: `INTEGRATED`, `SELFBUILT` or `APP_PANEL`. */
  appTypeList?: string[];
  /** Only applications that are granted (`ALLOW`) or refused (`DENY`). */
  effect?: string[];
  /** Only grants that are in force (`true`) or not (`false`). */
  enabled?: boolean;
  /** Identifier of the subject. */
  targetId: string;
  /** Kind of the subject: user, role, group, organization node (`ORG`) or access key (`AK_SK`). */
  targetType: AuthTargetType;
}

export interface ListTenantApplicationsRequest {
  /** Text to search for, such as part of the name. */
  keywords: string;
  /** Number of items per page as text. */
  limit: string;
  /** Page number as text, counted from 1. */
  page: string;
  /** Only applications that take part in single sign-on. */
  sso_enabled: boolean;
}

/** The application that receives a new secret. */
export interface RefreshApplicationSecretRequest {
  /** Identifier of the application. */
  appId: string;
}

/** Grants to remove from an application. */
export interface RevokeApplicationAccessRequest {
  /** Identifier of the application. */
  appId: string;
  /** Whose grants and refusals to remove. */
  list: DeleteApplicationPermissionRecordItem[];
}

/** Look of the single sign-on page; its members are not documented. */
export interface SsoPageCustomizationSettings {
  [member: string]: unknown;
}

/** An application that a subject is granted or refused. */
export interface SubjectApplication {
  /** Identifier of the application. */
  appId: string;
  /**
   * Kind of application: `INTEGRATED` (from the catalog), `SELFBUILT` (your own) or `APP_PANEL` (application panel).
   */
  appType: Open<"INTEGRATED" | "SELFBUILT" | "APP_PANEL">;
  /** Whether the permission is granted (`ALLOW`) or refused (`DENY`). */
  effect: Open<PermissionEffect>;
  /** Additional data of the application. */
  ext: string;
  /** URL of the logo. */
  logo: string;
  /** Identifier of the catalog template that the application was made from. */
  template: string;
}

/** Applications that a subject is granted or refused. */
export interface SubjectApplicationList {
  /** The items. */
  list: SubjectApplication[];
}

/** How a subject came to have access to an application. */
export interface SubjectAuth {
  /** Identifier of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /**
   * Where the access comes from: `DEFAULT` (the default strategy), `ALL` (a grant to everybody), `SELF` (a grant to the
   * subject itself) or `SUBJECT` (a grant to another subject, such as a group of the user).
   */
  authType: Open<"DEFAULT" | "ALL" | "SELF" | "SUBJECT">;
  /** Identifier of the subject that was asked about. */
  reqTargetId: string;
  /** Name of the subject that was asked about. */
  reqTargetName: string;
  /** Kind of the subject that was asked about. */
  reqTargetType: Open<AuthTargetType>;
  /** Name of the subject that the access comes from. */
  targetName: string;
  /** Kind of the subject that the access comes from. */
  targetType: Open<AuthTargetType>;
}

/** Settings of a tab of the sign-in page; its members are not documented. */
export interface TabConfig {
  [member: string]: unknown;
}

/** An application that tenants use. */
export interface TenantApplication {
  /** Identifier of the application. */
  appId: string;
  /** Kind of application. */
  applicationType: string;
  /** Description for people. */
  description?: string;
  /** URL of the logo. */
  logo: string;
  /** Name shown to people. */
  name: string;
  /** Whether the application takes part in single sign-on. */
  ssoEnabled: boolean;
  /** Identifier of the application in the tenant. */
  tenantAppId: string;
  /** Identifier of the user pool. */
  userPoolId: string;
}

/** A page of `TenantApplication` items with the total count. */
export interface TenantApplicationPage {
  /** The items. */
  list: TenantApplication[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Changes to the sign-in settings of an application. */
export interface UpdateApplicationLoginConfigInput {
  /** Sign-in that the page offers first. */
  defaultLoginMethod?: ApplicationDefaultLoginMethodInput;
  /** Sign-in methods that do not need an external identity provider. */
  enabledBasicLoginMethods?: LoginMethod[];
  /** Whether one page serves both sign-in and sign-up. */
  mergeLoginAndRegisterPage?: boolean;
  /** Whether users are asked for consent before the application receives their data. */
  showAuthorizationPage: boolean;
}

/** Authentication factors to switch on and off. */
export interface UpdateApplicationMfaSettingsRequest {
  /** Identifier of the application. */
  appId: string;
  /**
   * Factors to switch off.
   *
   * @default []
   */
  disabledFactors?: FactorType[];
  /**
   * Factors to switch on.
   *
   * @default []
   */
  enabledFactors?: FactorType[];
}

/** New default access to an application. */
export interface UpdateApplicationPermissionStrategyRequest {
  /** Identifier of the application. */
  appId: string;
  /** Who has access by default: everybody (`ALLOW_ALL`) or nobody (`DENY_ALL`). */
  permissionStrategy: PermissionStrategy;
}

/** Changes to an application. */
export interface UpdateApplicationRequest {
  /** Description of the application. */
  appDescription?: string;
  /** Identifier of the application. */
  appId: string;
  /** Unique identifier of the application, part of its domain. */
  appIdentifier?: string;
  /** URL of the application logo. */
  appLogo?: string;
  /** Name of the application. */
  appName?: string;
  /** Look of the sign-in page. */
  brandingConfig?: ApplicationBrandingConfigInput;
  /** CAS settings. */
  casConfig?: CasIdpConfig;
  /** Whether the application acts as a CAS identity provider. */
  casProviderEnabled?: boolean;
  /** Protocol by which the application signs users in. */
  defaultProtocol?: ApplicationProtocol;
  /** Whether users may apply for access. */
  enablePermissionApply?: boolean;
  /** URL at which the application starts a sign-in. */
  initLoginUri?: string;
  /** Sign-in settings. */
  loginConfig?: UpdateApplicationLoginConfigInput;
  /** URLs that the browser may return to after sign-out. */
  logoutRedirectUris?: string[];
  /** OAuth 2.0 settings. */
  oauthConfig?: OAuthIdpConfig;
  /** Whether the application acts as an OAuth 2.0 identity provider. */
  oauthProviderEnabled?: boolean;
  /** OpenID Connect settings; lifetimes are in seconds. */
  oidcConfig?: OidcConfig;
  /** URLs that the browser may return to after sign-in. */
  redirectUris?: string[];
  /** Sign-up settings. */
  registerConfig?: ApplicationRegisterConfigInput;
  /** SAML 2.0 settings. */
  samlConfig?: SamlIdpConfig;
  /** Whether the application acts as a SAML 2.0 identity provider. */
  samlProviderEnabled?: boolean;
  /** Whether the application takes part in single sign-on. */
  ssoEnabled?: boolean;
  /** Whether the application is shown on the launchpad. */
  ssoShowLaunchpad?: boolean;
  /** Values for the fields of the catalog template. */
  templateData?: unknown;
}

/** New sign-in data of an ASA account. */
export interface UpdateAsaAccountRequest {
  /** Identifier of the ASA account. */
  accountId: string;
  /** Sign-in data of the account, usually with the keys `account` and `password`; keep it secret. */
  accountInfo: { [member: string]: unknown };
  /** Identifier of the application. */
  appId: string;
}

/** Changes to the sign-in page and its tenant features. */
export interface UpdateLoginConfig {
  /** Language settings. */
  config: LanguageConfig;
  /** Situations in which users may create a tenant. */
  createTenantScenes: string[];
  /** Whether new tenants are connected to the application at once. */
  enableAutoConnectTenantApp: boolean;
  /** Whether users may create a tenant. */
  enableCreateTenant: boolean;
  /** Whether users may join a tenant. */
  enableJoinTenant: boolean;
  /** Whether the domain of an enterprise is verified. */
  enableVerifyDomain: boolean;
  /** Situations in which users may join a tenant. */
  joinTenantScenes: string[];
  /** Settings of the password tab. */
  passwordTabConfig: TabConfig;
  /** Order of the QR codes. */
  qrCodeSortConfig: ApplicationTabMethodsSortConfig;
  /** Look of the single sign-on page. */
  ssoPageCustomizationSettings: SsoPageCustomizationSettings;
  /** Order of the methods on the tabs. */
  tabMethodsSortConfig: ApplicationTabMethodsSortConfig;
  /** Settings of the one-time code tab. */
  verifyCodeTabConfig: TabConfig;
  /** Situations in which the domain is verified. */
  verifyDomainScenes: string[];
}

/** Changes to the sign-in page. */
export interface UpdateLoginPageConfigRequest {
  /** The changes. */
  update: UpdateLoginConfig;
}

/** Whether tenants offer QR code sign-in. */
export interface UpdateTenantQrCodeStateRequest {
  /** Whether QR code sign-in is offered. */
  enabled: boolean;
}

/** Changes to the tenant settings of the user pool. */
export interface UpdateUserPoolTenantConfigRequest {
  /** The changes. */
  update: UpdateLoginConfig;
}

/** Tenant settings of the user pool. */
export interface UserPoolTenantConfig {
  /** Situations in which users may create a tenant. */
  createTenantScenes: string[];
  /** Custom CSS of the sign-in page. */
  css: string;
  /** Whether the custom CSS is applied. */
  cssEnabled: boolean;
  /** URL of the image shown while loading. */
  customLoading: string;
  /** Whether users may create a tenant. */
  enableCreateTenant: boolean;
  /** Whether users can switch between versions of the sign-in page. */
  enableGuardVersionSwitch: boolean;
  /** Whether users may join a tenant. */
  enableJoinTenant: boolean;
  /** Whether there is a portal in which users pick their tenant. */
  enableMultipleTenantPortal: boolean;
  /**
   * Where users can switch tenants: `tenant-console`, `tenant-app` or `tenant-launpad` (the launchpad; spelt this way
   * by the platform).
   */
  enableSwitchType: Open<"tenant-console" | "tenant-app" | "tenant-launpad">;
  /** Whether the domain of an enterprise is verified. */
  enableVerifyDomain: boolean;
  /** Version of the sign-in page. */
  guardVersion: string;
  /** Whether the user pool counts as a tenant itself. */
  isUserPoolAsTenant: boolean;
  /** Situations in which users may join a tenant. */
  joinTenantScenes: string[];
  /** Background while loading. */
  loadingBackground: string;
  /** Sign-in settings. */
  loginConfig: ApplicationLoginConfig;
  /** Look of the single sign-on page. */
  ssoPageCustomizationSettings: SsoPageCustomizationSettings;
  /** Identifier of the user pool. */
  userPoolId: string;
  /** Situations in which the domain is verified. */
  verifyDomainScenes: string[];
}

// Generated from spec/genauth/management/users.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { PermissionStrategy } from "../shared/applications.models.js";
import type {
  DepartmentIdType,
  ExtIdpType,
  FilterOperator,
  Gender,
  OrderBy,
  Pagination,
  PasswordEncryptType,
  Sorting,
  UserIdType,
} from "../shared/common.models.js";
import type { ResourceType } from "../shared/permissions.models.js";
import type {
  FuzzySearchField,
  MfaInfo,
  OtpRegistration,
  SendCreateAccountNotification,
  SendResetPasswordNotification,
  UserDepartmentSortBy,
  UserStatus,
} from "../shared/users.models.js";

/** An application, as shown to its users. */
export interface App {
  /** Who may sign in by default: everybody (`ALLOW_ALL`) or nobody (`DENY_ALL`). */
  appDefaultLoginStrategy: Open<PermissionStrategy>;
  /** Identifier of the application. */
  appId: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application logo. */
  appLogo: string;
  /** Name of the application. */
  appName: string;
}

/** An archived user. */
export interface ArchivedUser {
  /** Time at which the user was archived, ISO 8601. Date and time (RFC 3339). */
  archivedAt: string;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** A page of archived users. */
export interface ArchivedUserPage {
  /** The items. */
  list: ArchivedUser[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Session to check. */
export interface CheckSessionStatusRequest {
  /** Identifier of the application. */
  appId: string;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** A user to create, as part of a batch. */
export interface CreateUserInfo {
  /** Postal address as one text. */
  address?: string;
  /** Date of birth, ISO 8601. Date and time (RFC 3339). */
  birthdate?: string;
  /** Browser of the last sign-in. */
  browser?: string;
  /** City. */
  city?: string;
  /** Company that the user works for. */
  company?: string;
  /** Country. */
  country?: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Departments that the user joins, of the kind that `options.departmentIdType` names. */
  departmentIds?: string[];
  /** Device of the last sign-in. */
  device?: string;
  /** Email address; unique in the user pool. */
  email?: string;
  /** Whether the email address has been verified. */
  emailVerified?: boolean;
  /** Identifier of the user in your own system. */
  externalId?: string;
  /** Family name. */
  familyName?: string;
  /** Full postal address, formatted for display. */
  formatted?: string;
  /**
   * Gender: `M` male, `F` female, `U` unknown.
   *
   * @default "U"
   */
  gender?: Gender;
  /** Given name. */
  givenName?: string;
  /** External identities to link. */
  identities?: NewIdentity[];
  /** Number of the identity document. */
  identityNumber?: string;
  /** Language and region, such as `en-US`. */
  locale?: string;
  /** Metadata of the object, by source. */
  metadataSource?: { [member: string]: unknown };
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** One-time password (TOTP) factor to bind, for users from another system. */
  otp?: OtpRegistration;
  /** Initial password, in clear text or encrypted as `options.passwordEncryptType` says. */
  password?: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`; unique in the user pool. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Whether the phone number has been verified. */
  phoneVerified?: boolean;
  /** URL of the profile picture. */
  photo?: string;
  /** Postal or ZIP code. */
  postalCode?: string;
  /** Name by which the user wants to be called. */
  preferredUsername?: string;
  /** URL of the user's profile page. */
  profile?: string;
  /** Province or state. */
  province?: string;
  /** Region. */
  region?: string;
  /** Salt of the password hash, for imported passwords. */
  salt?: string;
  /**
   * Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched off), `Resigned`
   * (has left) or `Archived`. New users are `Activated` unless said otherwise.
   *
   * @default "Activated"
   */
  status?: UserStatus;
  /** Street and house number. */
  streetAddress?: string;
  /** Tenants that the user joins. */
  tenantIds?: string[];
  /** User name; unique in the user pool. */
  username?: string;
  /** URL of the user's website. */
  website?: string;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

/** Settings for creating users. */
export interface CreateUserOptions {
  /**
   * Generate a random password that meets the password policy.
   *
   * @default false
   */
  autoGeneratePassword?: boolean;
  /**
   * Kind of the identifiers in `departmentIds`: `department_id` (default), `open_department_id`, `sync_relation`,
   * `custom_field` or `code`.
   *
   * @default "department_id"
   */
  departmentIdType?: DepartmentIdType;
  /**
   * Store the given password as it is, because it is already hashed.
   *
   * @default false
   */
  keepPassword?: boolean;
  /**
   * How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
   * public key that `getSystemInfo` returns.
   *
   * @default "none"
   */
  passwordEncryptType?: PasswordEncryptType;
  /**
   * Require a new password at the first sign-in.
   *
   * @default false
   */
  resetPasswordOnFirstLogin?: boolean;
  /** Which notification the new user receives, by email or text message. */
  sendNotification?: SendCreateAccountNotification;
}

/** A user to create. */
export interface CreateUserRequest {
  /** Postal address as one text. */
  address?: string;
  /** Date of birth, ISO 8601. Date and time (RFC 3339). */
  birthdate?: string;
  /** Browser of the last sign-in. */
  browser?: string;
  /** City. */
  city?: string;
  /** Company that the user works for. */
  company?: string;
  /** Country. */
  country?: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Departments that the user joins, of the kind that `options.departmentIdType` names. */
  departmentIds?: string[];
  /** Device of the last sign-in. */
  device?: string;
  /** Email address; unique in the user pool. */
  email?: string;
  /** Whether the email address has been verified. */
  emailVerified?: boolean;
  /** Identifier of the user in your own system. */
  externalId?: string;
  /** Family name. */
  familyName?: string;
  /** Full postal address, formatted for display. */
  formatted?: string;
  /**
   * Gender: `M` male, `F` female, `U` unknown.
   *
   * @default "U"
   */
  gender?: Gender;
  /** Given name. */
  givenName?: string;
  /** External identities to link. */
  identities?: NewIdentity[];
  /** Number of the identity document. */
  identityNumber?: string;
  /** Language and region, such as `en-US`. */
  locale?: string;
  /** Metadata of the object, by source. */
  metadataSource?: { [member: string]: unknown };
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Optional settings for this call. */
  options?: CreateUserOptions;
  /** One-time password (TOTP) factor to bind, for users from another system. */
  otp?: OtpRegistration;
  /** Initial password, in clear text or encrypted as `options.passwordEncryptType` says. */
  password?: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`; unique in the user pool. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Whether the phone number has been verified. */
  phoneVerified?: boolean;
  /** URL of the profile picture. */
  photo?: string;
  /** Postal or ZIP code. */
  postalCode?: string;
  /** Name by which the user wants to be called. */
  preferredUsername?: string;
  /** URL of the user's profile page. */
  profile?: string;
  /** Province or state. */
  province?: string;
  /** Region. */
  region?: string;
  /** Salt of the password hash, for imported passwords. */
  salt?: string;
  /**
   * Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched off), `Resigned`
   * (has left) or `Archived`. New users are `Activated` unless said otherwise.
   *
   * @default "Activated"
   */
  status?: UserStatus;
  /** Street and house number. */
  streetAddress?: string;
  /** Tenants that the user joins. */
  tenantIds?: string[];
  /** User name; unique in the user pool. */
  username?: string;
  /** URL of the user's website. */
  website?: string;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

/** Users to create in one call. */
export interface CreateUsersBatchRequest {
  /** Users to create, 1 to 50. Holds: 1 to 50 items. */
  list: CreateUserInfo[];
  /** Settings for all users of the call. */
  options?: CreateUserOptions;
}

/** A decrypted field value. */
export interface DecryptedUserField {
  /** Value in clear text. */
  decryptedContent: string;
  /** Name of the field. */
  fieldName?: string;
  /** Identifier of the user that the value belongs to. */
  userId?: string;
}

/** Tie to remove from a user. */
export interface DeleteUserSyncRelationsRequest {
  /** Source system whose tie is removed, such as `lark`, `wechatwork` or `dingtalk`. */
  provider: string;
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

/** Settings for deleting users. */
export interface DeleteUsersBatchOptions {
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
}

/** Users to delete. */
export interface DeleteUsersBatchRequest {
  /** Optional settings for this call. */
  options?: DeleteUsersBatchOptions;
  /** Identifiers of the users to delete, 1 to 50. Holds: 1 to 50 items. */
  userIds: string[];
}

export interface GetOtpSecretByUserRequest {
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

export interface GetUserAccessibleAppsRequest {
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

export interface GetUserAuthorizedAppsRequest {
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

export interface GetUserAuthorizedResourcesRequest {
  /** Code of the permission namespace to look in; all namespaces when left out. */
  namespace?: string;
  /** Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  resourceType?: ResourceType;
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

export interface GetUserBatchRequest {
  /**
   * Return custom data as one flat object from field key to value.
   *
   * @default false
   */
  flatCustomData?: boolean;
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
  /** Identifiers of the users, of the kind that `userIdType` names where that field exists. Holds: 1 to 50 items. */
  userIds: string[];
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

export interface GetUserDepartmentsRequest {
  /**
   * Number of items per page, at most 50. Value: 1 to 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Sort direction: `Asc` or `Desc` (default).
   *
   * @default "Desc"
   */
  orderBy?: OrderBy;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * Field to sort by: `JoinDepartmentAt` (default, time of joining), `DepartmentCreatedAt`, `DepartmentName` or
   * `DepartmemtCode` (spelt this way by the platform).
   *
   * @default "JoinDepartmentAt"
   */
  sortBy?: UserDepartmentSortBy;
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
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Include the path from the root to each department.
   *
   * @default false
   */
  withDepartmentPaths?: boolean;
}

/** Whose encrypted passwords to get. */
export interface GetUserEncryptPasswordBatchRequest {
  /** Identifiers of the users. */
  userIds: string[];
}

export interface GetUserGroupsRequest {
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

export interface GetUserIdentitiesRequest {
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

export interface GetUserLoggedinAppsRequest {
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

export interface GetUserLoggedinIdentitiesRequest {
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

export interface GetUserLoginHistoryRequest {
  /** Only sign-ins to this application. */
  appId?: string;
  /** Only sign-ins from this IP address. */
  clientIp?: string;
  /** End of the time range, Unix time in milliseconds. */
  end?: number;
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
  /** Start of the time range, Unix time in milliseconds. */
  start?: number;
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

export interface GetUserMfaInfoRequest {
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

export interface GetUserMfaStatusRequest {
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

/** Whose encrypted password to get. */
export interface GetUserPasswordCiphertextRequest {
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

export interface GetUserPrincipalAuthenticationInfoRequest {
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

export interface GetUserRequest {
  /**
   * Return custom data as one flat object from field key to value.
   *
   * @default false
   */
  flatCustomData?: boolean;
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
  /**
   * Include the posts.
   *
   * @default false
   */
  withPost?: boolean;
}

export interface GetUserRolesRequest {
  /** Code of the permission namespace to look in; all namespaces when left out. */
  namespace?: string;
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

export interface GetUserSyncRelationsRequest {
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

/** A role, by namespace and code. */
export interface HasAnyRoleItem {
  /** Code of the role. */
  code: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
}

/** Settings for the role check. */
export interface HasAnyRoleOptions {
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
}

/** User and roles to compare. */
export interface HasAnyRoleRequest {
  /** Optional settings for this call. */
  options?: HasAnyRoleOptions;
  /** Roles to look for; one is enough. */
  roles: HasAnyRoleItem[];
  /** Identifier of the user, of the kind that `options.userIdType` names. */
  userId: string;
}

/** Result of the role check. */
export interface HasAnyRoleResult {
  /** Whether the user has at least one of the roles. */
  hasAnyRole: boolean;
}

/** A user with the secret to import. */
export interface ImportOtpItem {
  /** One-time password secret of the user. */
  otp: OtpRegistration;
  /** Identifier of the user. */
  userId: string;
}

/** One-time password secrets to import. */
export interface ImportOtpRequest {
  /** Users with their secrets. */
  list: ImportOtpItem[];
}

/** What to look for; give one identifier. */
export interface IsUserExistsRequest {
  /** Email address to look for. */
  email?: string;
  /** External identifier to look for. */
  externalId?: string;
  /** Phone number to look for, without the country code. */
  phone?: string;
  /** User name to look for. */
  username?: string;
}

/** Whether a user exists. */
export interface IsUserExistsResult {
  /** Whether such a user exists. */
  exists: boolean;
}

/** Settings for ending sessions. */
export interface KickUsersOptions {
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
}

/** Which sessions to end. */
export interface KickUsersRequest {
  /** Applications to sign out of, 1 to 50. Holds: 1 to 50 items. */
  appIds: string[];
  /** Optional settings for this call. */
  options?: KickUsersOptions;
  /** Identifier of the user, of the kind that `options.userIdType` names. */
  userId: string;
}

/** External identity to link to a user. */
export interface LinkIdentityRequest {
  /** Identifier of the external identity provider. */
  extIdpId: string;
  /** Whether the identity provider is a social one (otherwise an enterprise one). */
  isSocial?: boolean;
  /** Kind of identifier at the provider, such as `openid` or `unionid`. */
  type?: string;
  /** Identifier of the user. */
  userId: string;
  /** Identifier of the user at the identity provider. */
  userIdInIdp: string;
}

export interface ListArchivedUsersRequest {
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
  /** Only users archived at or after this time, Unix time in milliseconds. */
  startAt?: number;
}

export interface ListUsersLegacyRequest {
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
  /** Only users with this status. */
  status?: UserStatus;
  /** Only items changed at or before this time, Unix time in milliseconds. */
  updatedAtEnd?: number;
  /** Only items changed at or after this time, Unix time in milliseconds. */
  updatedAtStart?: number;
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
  /**
   * Include the posts.
   *
   * @default false
   */
  withPost?: boolean;
  /**
   * Include the time at which the password of each user expires.
   *
   * @default false
   */
  withUserPasswordExpireTime?: boolean;
}

/** Page, order and extent of a user list. */
export interface ListUsersOptions {
  /**
   * Return custom data as one flat object from field key to value.
   *
   * @default false
   */
  flatCustomData?: boolean;
  /**
   * Fields that the keywords are compared with; by default phone, email, name, username, nickname and identity number.
   *
   * @default ["phone","email","name","username","nickname","identityNumber"]
   */
  fuzzySearchOn?: FuzzySearchField[];
  /** Page number and page size. */
  pagination?: Pagination;
  /** Sort keys, applied in the order given. */
  sort?: Sorting[];
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
  /**
   * Include the posts.
   *
   * @default false
   */
  withPost?: boolean;
}

/** Which users to list and how. */
export interface ListUsersRequest {
  /** Conditions that a result must meet; all of them apply together. */
  advancedFilter?: UserFilter[];
  /** Text to search for in the fields named by `options.fuzzySearchOn`. */
  keywords?: string;
  /** Page, order, searched fields and what the answer includes. */
  options?: ListUsersOptions;
  /** Search expression in the query language of the search engine, for cases that the other filters cannot express. */
  searchQuery?: { [member: string]: unknown };
}

/** An external identity to link to a new user. */
export interface NewIdentity {
  /** Access token issued by the provider. */
  accessToken?: string;
  /** Identifier of the external identity provider. */
  extIdpId: string;
  /** Identifiers of the connections by which the identity was linked. */
  originConnIds: string[];
  /** Kind of identity provider, such as `oidc`, `saml`, `wechat` or `google`. */
  provider: ExtIdpType;
  /** Refresh token issued by the provider. */
  refreshToken?: string;
  /** Kind of identifier at the provider, such as `openid` or `unionid`. */
  type: string;
  /** Identifier of the user at the identity provider. */
  userIdInIdp: string;
  /** Profile of the user as the identity provider returned it. */
  userInfoInIdp: { [member: string]: unknown };
}

/** A user's one-time password secret. */
export interface OtpSecret {
  /** Secret of the one-time password generator (TOTP), in Base32. */
  secret: string;
}

/** An encrypted password. */
export interface PasswordCiphertext {
  /** Encrypted password. */
  ciphertext: string;
}

/** Real-name verification of a user. */
export interface PrincipalAuthenticationInfo {
  /** Whether the principal is verified. */
  authenticated: boolean;
  /** Time of authentication, ISO 8601. */
  authenticatedAt: string;
  /** Number that identifies the principal, such as that of an identity document. */
  principalCode: string;
  /** Name of the principal. */
  principalName: string;
  /** Kind of principal: person or enterprise. */
  principalType: string;
}

/** Real-name verifications of a user. */
export interface PrincipalAuthenticationInfoPage {
  /** The items. */
  list: PrincipalAuthenticationInfo[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Settings for removing the verification. */
export interface ResetUserPrincipalAuthenticationInfoOptions {
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
}

/** Whose real-name verification to remove. */
export interface ResetUserPrincipalAuthenticationInfoRequest {
  /** Optional settings for this call. */
  options?: ResetUserPrincipalAuthenticationInfoOptions;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** User who has left. */
export interface ResignUserRequest {
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

/** Whether a session is valid. */
export interface SessionStatus {
  /** Whether the user has a valid session. */
  active: boolean;
}

/** Multi-factor data to set for a user. */
export interface SetUsersMfaStatusRequest {
  /** Multi-factor data to set. */
  mfaTriggerData: MfaInfo;
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

/** External identity to remove from a user. */
export interface UnlinkIdentityRequest {
  /** Identifier of the external identity provider. */
  extIdpId: string;
  /** Whether the identity provider is a social one (otherwise an enterprise one). */
  isSocial?: boolean;
  /** Kind of identifier at the provider, such as `openid` or `unionid`. */
  type?: string;
  /** Identifier of the user. */
  userId: string;
}

/** Settings for changing several users. */
export interface UpdateUserBatchOptions {
  /**
   * Give the user a random password that meets the password policy.
   *
   * @default false
   */
  autoGeneratePassword?: boolean;
  /**
   * How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
   * public key that `getSystemInfo` returns.
   *
   * @default "none"
   */
  passwordEncryptType?: PasswordEncryptType;
  /**
   * Require a new password at the next sign-in.
   *
   * @default false
   */
  resetPasswordOnNextLogin?: boolean;
  /** Which notification the user receives after the password was reset. */
  sendPasswordResetedNotification?: SendResetPasswordNotification;
}

/** Changes to several users. */
export interface UpdateUserBatchRequest {
  /** Users with the fields to change. */
  list: UpdateUserInfo[];
  /** Settings for all users of the call. */
  options?: UpdateUserBatchOptions;
}

/** Changes to one user, as part of a batch. */
export interface UpdateUserInfo {
  /** Postal address as one text. */
  address?: string;
  /** Date of birth, ISO 8601. Date and time (RFC 3339). */
  birthdate?: string;
  /** Browser of the last sign-in. */
  browser?: string;
  /** City. */
  city?: string;
  /** Company that the user works for. */
  company?: string;
  /** Country. */
  country?: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Device of the last sign-in. */
  device?: string;
  /** Email address; unique in the user pool. */
  email?: string;
  /** Whether the email address has been verified. */
  emailVerified?: boolean;
  /** Identifier of the user in your own system. */
  externalId?: string;
  /** Family name. */
  familyName?: string;
  /** Full postal address, formatted for display. */
  formatted?: string;
  /**
   * Gender: `M` male, `F` female, `U` unknown.
   *
   * @default "U"
   */
  gender?: Gender;
  /** Given name. */
  givenName?: string;
  /** Number of the identity document. */
  identityNumber?: string;
  /** Language and region, such as `en-US`. */
  locale?: string;
  /** Metadata values, keyed by the field's identifier. */
  metadata?: { [member: string]: unknown };
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** New password, in clear text or encrypted as `options.passwordEncryptType` says. */
  password?: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`; unique in the user pool. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Whether the phone number has been verified. */
  phoneVerified?: boolean;
  /** URL of the profile picture. */
  photo?: string;
  /** Postal or ZIP code. */
  postalCode?: string;
  /** Name by which the user wants to be called. */
  preferredUsername?: string;
  /** URL of the user's profile page. */
  profile?: string;
  /** Province or state. */
  province?: string;
  /** Region. */
  region?: string;
  /**
   * Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched off), `Resigned`
   * (has left) or `Archived`.
   *
   * @default "Activated"
   */
  status?: UserStatus;
  /** Street and house number. */
  streetAddress?: string;
  /** Identifier of the user. */
  userId: string;
  /** User name; unique in the user pool. */
  username?: string;
  /** URL of the user's website. */
  website?: string;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

/** Settings for changing a user. */
export interface UpdateUserOptions {
  /**
   * Give the user a random password that meets the password policy.
   *
   * @default false
   */
  autoGeneratePassword?: boolean;
  /**
   * How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
   * public key that `getSystemInfo` returns.
   *
   * @default "none"
   */
  passwordEncryptType?: PasswordEncryptType;
  /**
   * Require a new password at the first sign-in.
   *
   * @default false
   */
  resetPasswordOnFirstLogin?: boolean;
  /**
   * Require a new password at the next sign-in.
   *
   * @default false
   */
  resetPasswordOnNextLogin?: boolean;
  /** Which notification the user receives after the password was reset. */
  sendPasswordResetedNotification?: SendResetPasswordNotification;
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
}

/** Changes to one user. */
export interface UpdateUserRequest {
  /** Postal address as one text. */
  address?: string;
  /** Date of birth, ISO 8601. Date and time (RFC 3339). */
  birthdate?: string;
  /** Browser of the last sign-in. */
  browser?: string;
  /** City. */
  city?: string;
  /** Company that the user works for. */
  company?: string;
  /** Country. */
  country?: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Device of the last sign-in. */
  device?: string;
  /** Email address; unique in the user pool. */
  email?: string;
  /** Whether the email address has been verified. */
  emailVerified?: boolean;
  /** Identifier of the user in your own system. */
  externalId?: string;
  /** Family name. */
  familyName?: string;
  /** Full postal address, formatted for display. */
  formatted?: string;
  /**
   * Gender: `M` male, `F` female, `U` unknown.
   *
   * @default "U"
   */
  gender?: Gender;
  /** Given name. */
  givenName?: string;
  /** Number of the identity document. */
  identityNumber?: string;
  /** Language and region, such as `en-US`. */
  locale?: string;
  /** Metadata values, keyed by the field's identifier. */
  metadata?: { [member: string]: unknown };
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Optional settings for this call. */
  options?: UpdateUserOptions;
  /** New password, in clear text or encrypted as `options.passwordEncryptType` says. */
  password?: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`; unique in the user pool. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Whether the phone number has been verified. */
  phoneVerified?: boolean;
  /** URL of the profile picture. */
  photo?: string;
  /** Postal or ZIP code. */
  postalCode?: string;
  /** Name by which the user wants to be called. */
  preferredUsername?: string;
  /** URL of the user's profile page. */
  profile?: string;
  /** Province or state. */
  province?: string;
  /** Region. */
  region?: string;
  /**
   * Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched off), `Resigned`
   * (has left) or `Archived`.
   *
   * @default "Activated"
   */
  status?: UserStatus;
  /** Street and house number. */
  streetAddress?: string;
  /** Identifier of the user, of the kind that `options.userIdType` names. */
  userId: string;
  /** User name; unique in the user pool. */
  username?: string;
  /** URL of the user's website. */
  website?: string;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

/** A user's encrypted password. */
export interface UserEncryptedPassword {
  /** Encrypted password. */
  encryptedPassword: string;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** An encrypted field value. */
export interface UserFieldDecryptItem {
  /** Encrypted value. */
  encryptedContent: string;
  /** Name of the field. */
  fieldName?: string;
  /** Identifier of the user that the value belongs to. */
  userId?: string;
}

/** Field values to decrypt. */
export interface UserFieldDecryptRequest {
  /** Values to decrypt. */
  data: UserFieldDecryptItem[];
  /** Private key that belongs to the key the fields were encrypted with. */
  privateKey: string;
}

/** A condition on one user field. */
export interface UserFilter {
  /** User field that the condition is about, such as `email`, `status`, `gender` or a time. */
  field: string;
  /**
   * Comparison: `EQUAL`, `NOT_EQUAL`, `CONTAINS`, `NOT_CONTAINS`, `IS_NULL`, `NOT_NULL`, `IN`, `GREATER`, `LESSER` or
   * `BETWEEN`.
   */
  operator: FilterOperator;
  /** Value to compare with; a list for `IN` and `BETWEEN`, left out for `IS_NULL` and `NOT_NULL`. */
  value?: unknown;
}

/** An application that a user is signed in to. */
export interface UserLoggedInApp {
  /** Identifier of the application. */
  appId: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application logo. */
  appLogo: string;
  /** Name of the application. */
  appName: string;
}

/** An external identity that a user has signed in with. */
export interface UserLoggedInIdentity {
  /** Identifier of the linked identity. */
  identityId: string;
  /** Identifier of the identity provider. */
  idpId: string;
  /** URL of the identity provider's logo. */
  idpLogo: string;
  /** Name of the identity provider. */
  idpName: string;
  /** Name of the identity provider in English. */
  idpNameEn: string;
}

/** A sign-in. */
export interface UserLoginHistory {
  /** Identifier of the application. */
  appId: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application logo. */
  appLogo: string;
  /** Name of the application. */
  appName: string;
  /** IP address of the client. */
  clientIp: string;
  /** Time of the sign-in, ISO 8601. Date and time (RFC 3339). */
  time: string;
  /** User agent of the browser. */
  userAgent?: string;
}

/** A page of sign-ins. */
export interface UserLoginHistoryPage {
  /** The items. */
  list: UserLoginHistory[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** State of each of a user's second factors. */
export interface UserMfa {
  /** Email: `enabled` or `disabled`. */
  emailMfaStatus: string;
  /** Face recognition: `enabled` or `disabled`. */
  faceMfaStatus: string;
  /** Text message: `enabled` or `disabled`. */
  smsMfaStatus: string;
  /** Authenticator app: `enabled` or `disabled`. */
  totpStatus: string;
}

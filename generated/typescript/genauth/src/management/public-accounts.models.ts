// Generated from spec/genauth/management/public-accounts.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type {
  DepartmentIdType,
  FilterOperator,
  Gender,
  OrderBy,
  Pagination,
  PasswordEncryptType,
  Sorting,
  UserIdType,
} from "../shared/common.models.js";
import type {
  FuzzySearchField,
  OtpRegistration,
  SendCreateAccountNotification,
  SendResetPasswordNotification,
  UserDepartmentSortBy,
  UserSourceType,
  UserStatus,
  WorkStatus,
} from "../shared/users.models.js";

/** A public account and the roles to give it. */
export interface BindPublicAccountOfRolesRequest {
  /** Identifiers of the roles. Holds: 1 to 10 items. */
  roleIds: string[];
  /** Identifier of the public account. */
  userId: string;
}

/** A public account and the users who share it. */
export interface BindUsersPublicAccountRequest {
  /** Identifier of the public account. */
  publicAccountId: string;
  /** Identifiers of the users who share the account. Holds: 1 to 50 items. */
  userIds: string[];
}

/** The user to turn into a public account. */
export interface ChangeIntoPublicAccountRequest {
  /** Identifier of the user. */
  userId: string;
}

/** Settings for creating public accounts. */
export interface CreatePublicAccountOptions {
  /**
   * Generate a random password that meets the password policy.
   *
   * @default false
   */
  autoGeneratePassword?: boolean;
  /**
   * Kind of the department identifier: `department_id` (default), `open_department_id` (identifier in your own or an
   * upstream system), `sync_relation` (a synchronized upstream department), `custom_field` (the value of a custom
   * field) or `code`.
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

/** A public account to create. */
export interface CreatePublicAccountRequest {
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
  /** Identifiers of the departments that the account belongs to. */
  departmentIds?: string[];
  /** Device of the last sign-in. */
  device?: string;
  /** Email address. */
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
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Optional settings for this call. */
  options?: CreatePublicAccountOptions;
  /** Settings of the one-time password (TOTP) factor. */
  otp?: OtpRegistration;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password?: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
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
   * Account status: `Activated` (default), `Suspended`, `Deactivated`, `Resigned` or `Archived`.
   *
   * @default "Activated"
   */
  status?: UserStatus;
  /** Street and house number. */
  streetAddress?: string;
  /** User name. */
  username?: string;
  /** URL of the user's website. */
  website?: string;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

/** Public accounts to create. */
export interface CreatePublicAccountsBatchRequest {
  /** The public accounts to create, at most 50. Holds: 1 to 50 items. */
  list: CreatePublicAccountRequest[];
  /** Optional settings for this call. */
  options?: CreatePublicAccountOptions;
}

/** Settings for deleting public accounts. */
export interface DeletePublicAccountsBatchOptions {
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
}

/** Public accounts to delete. */
export interface DeletePublicAccountsBatchRequest {
  /** Optional settings for this call. */
  options?: DeletePublicAccountsBatchOptions;
  /** Identifiers of the public accounts, of the kind that `options.userIdType` names. Holds: 1 to 50 items. */
  userIds: string[];
}

export interface GetGroupsOfPublicAccountRequest {
  /** Identifier of the public account, of the kind that `userIdType` names. */
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

export interface GetPostOfPublicUserRequest {
  /** Identifier of the public account. */
  userId: string;
}

export interface GetPublicAccountBatchRequest {
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
  /** Identifiers of the public accounts, of the kind that `userIdType` names. Holds: 1 to 50 items. */
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
}

export interface GetPublicAccountDepartmentsRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Sort direction; descending when left out.
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
   * Field to sort by; the time of joining when left out.
   *
   * @default "JoinDepartmentAt"
   */
  sortBy?: UserDepartmentSortBy;
  /** Identifier of the public account, of the kind that `userIdType` names. */
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

/** A public account and the groups to put it into. */
export interface GetPublicAccountOfGroupsRequest {
  /** Identifiers of the groups. Holds: 1 to 10 items. */
  groupIds: string[];
  /** Identifier of the public account. */
  userId: string;
}

export interface GetPublicAccountRequest {
  /** Identifier of the public account, of the kind that `userIdType` names. */
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
}

export interface GetPublicAccountRolesRequest {
  /**
   * Code of the permission namespace; `default` when left out.
   *
   * @default "default"
   */
  namespace?: string;
  /** Identifier of the public account, of the kind that `userIdType` names. */
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

export interface GetPublicAccountsOfDepartmentRequest {
  /** Identifier of the department. */
  departmentId: string;
}

export interface GetPublicAccountsOfGroupRequest {
  /** Identifier of the group. */
  groupId: string;
}

export interface GetPublicAccountsOfPostRequest {
  /** Identifier of the post (job position). */
  postId: string;
}

export interface GetPublicAccountsOfRoleRequest {
  /** Identifier of the role. */
  roleId: string;
}

export interface GetPublicAccountsOfUserRequest {
  /** Identifier of the user. */
  userId: string;
}

export interface GetUsersOfPublicAccountRequest {
  /** Identifier of the public account. */
  publicAccountId: string;
}

/** Settings for signing out. */
export interface KickPublicAccountsOptions {
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
}

/** A public account and the applications to sign it out of. */
export interface KickPublicAccountsRequest {
  /** Identifiers of the applications to sign out of, at most 50. Holds: 1 to 50 items. */
  appIds: string[];
  /** Optional settings for this call. */
  options?: KickPublicAccountsOptions;
  /** Identifier of the public account. */
  userId: string;
}

/** Page, sorting and extent of a list of public accounts. */
export interface ListPublicAccountsOptions {
  /**
   * Fields that the keywords are compared with.
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
}

/** A search for public accounts. */
export interface ListPublicAccountsRequest {
  /** Conditions that a result must meet; all of them apply together. */
  advancedFilter?: PublicAccountFilter[];
  /** Text to search for. */
  keywords?: string;
  /** Optional settings for this call. */
  options?: ListPublicAccountsOptions;
  /** Search expression in the query language of the search engine, for cases that the other filters cannot express. */
  searchQuery?: { [member: string]: unknown };
}

/** An account that several users share. */
export interface PublicAccount {
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
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Identifiers of the departments that the account belongs to. */
  departmentIds?: string[];
  /** Device of the last sign-in. */
  device?: string;
  /** Email address. */
  email?: string;
  /** Whether the email address has been verified. */
  emailVerified: boolean;
  /** Identifier of the user in your own system. */
  externalId?: string;
  /** Family name. */
  familyName?: string;
  /** Full postal address, formatted for display. */
  formatted?: string;
  /** Gender: `M` male, `F` female, `U` unknown. */
  gender: Open<Gender>;
  /** Given name. */
  givenName?: string;
  /** Number of the identity document. */
  identityNumber?: string;
  /** IP address of the last sign-in. */
  lastIp?: string;
  /** Time of the last sign-in, ISO 8601. Date and time (RFC 3339). */
  lastLogin?: string;
  /** Identifier of the application of the last sign-in. */
  lastLoginApp?: string;
  /** Time of the last multi-factor verification, ISO 8601. Date and time (RFC 3339). */
  lastMfaTime?: string;
  /** Language and region, such as `en-US`. */
  locale?: string;
  /** Number of sign-ins so far. */
  loginsCount?: number;
  /** Identifier of the user's main department. */
  mainDepartmentId?: string;
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Time at which the password was last set, ISO 8601. Date and time (RFC 3339). */
  passwordLastSetAt?: string;
  /** Strength of the password; a higher number is stronger. */
  passwordSecurityLevel?: number;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Whether the phone number has been verified. */
  phoneVerified: boolean;
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
  /** Ways by which the user was registered. */
  registerSource?: string[];
  /**
   * Require a new password at the next sign-in.
   *
   * @default false
   */
  resetPasswordOnNextLogin?: boolean;
  /** Account status: `Activated`, `Suspended`, `Deactivated`, `Resigned` or `Archived`. */
  status: Open<UserStatus>;
  /** Time of the last status change, ISO 8601. Date and time (RFC 3339). */
  statusChangedAt?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Time of the last change, ISO 8601. Date and time (RFC 3339). */
  updatedAt: string;
  /** Identifier of the public account. */
  userId: string;
  /** Identifier of the source, such as the application that the user registered in or the synchronization task. */
  userSourceId?: string;
  /** Where the user came from: `excel` (import), `register` (sign-up), `adminCreated` or `sync` (synchronization). */
  userSourceType: Open<UserSourceType>;
  /** User name. */
  username?: string;
  /** URL of the user's website. */
  website?: string;
  /** Employment state: `Active` or `Closed` (has left). */
  workStatus: Open<WorkStatus>;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

/** A condition on one field of a public account. */
export interface PublicAccountFilter {
  /** Name of the field to compare; custom fields go by their key. */
  field: string;
  /** How the field is compared with the value. */
  operator: FilterOperator;
  /** Value to compare with; its type follows the field and the operator. */
  value?: unknown;
}

/** A page of `PublicAccount` items with the total count. */
export interface PublicAccountPage {
  /** The items. */
  list: PublicAccount[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A user and the public accounts to share. */
export interface SetUserOfPublicAccountRequest {
  /** Identifiers of the public accounts. Holds: 1 to 50 items. */
  publicAccountIds: string[];
  /** Identifier of the user who shares the account. */
  userId: string;
}

/** A user and the public account that is no longer shared. */
export interface UnbindUsersPublicAccountRequest {
  /** Identifier of the public account. */
  publicAccountId: string;
  /** Identifier of the user who shares the account. */
  userId: string;
}

/** Settings for changing public accounts. */
export interface UpdatePublicAccountBatchOptions {
  /**
   * Generate a random password that meets the password policy.
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

/** Changes to several public accounts. */
export interface UpdatePublicAccountBatchRequest {
  /** The public accounts to change. */
  list: UpdatePublicAccountInfo[];
  /** Optional settings for this call. */
  options?: UpdatePublicAccountBatchOptions;
}

/** Changes to one public account of a batch. */
export interface UpdatePublicAccountInfo {
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
  /** Email address. */
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
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password?: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
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
   * Account status: `Activated` (default), `Suspended`, `Deactivated`, `Resigned` or `Archived`.
   *
   * @default "Activated"
   */
  status?: UserStatus;
  /** Street and house number. */
  streetAddress?: string;
  /** Identifier of the public account. */
  userId: string;
  /** User name. */
  username?: string;
  /** URL of the user's website. */
  website?: string;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

/** Settings for changing a public account. */
export interface UpdatePublicAccountOptions {
  /**
   * Generate a random password that meets the password policy.
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

/** Changes to a public account. */
export interface UpdatePublicAccountRequest {
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
  /** Email address. */
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
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Optional settings for this call. */
  options?: UpdatePublicAccountOptions;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password?: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
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
   * Account status: `Activated` (default), `Suspended`, `Deactivated`, `Resigned` or `Archived`.
   *
   * @default "Activated"
   */
  status?: UserStatus;
  /** Street and house number. */
  streetAddress?: string;
  /** Identifier of the public account, of the kind that `options.userIdType` names. */
  userId: string;
  /** User name. */
  username?: string;
  /** URL of the user's website. */
  website?: string;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

// Generated from spec/genauth/shared/users.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { ExtIdpType, Gender, LocalizedTexts, UserIdType } from "./common.models.js";
import type { DepartmentI18n } from "./organizations.models.js";

/** A factor that an application offers. */
export interface ApplicationMfa {
  /** Factor, such as `OTP`, `SMS`, `EMAIL` or `FACE`. */
  mfaPolicy: string;
  /** Position among the factors. */
  sort: number;
  /** Whether the factor is switched on: 1 yes, 0 no. */
  status: number;
}

/** Translations of a field. */
export interface CustomFieldI18n {
  /** Translations of the label. */
  label: LocalizedTexts;
}

/** A user field that keywords are compared with. */
export const FuzzySearchField = {
  Id: "id",
  Phone: "phone",
  Email: "email",
  Name: "name",
  Username: "username",
  ExternalId: "externalId",
  Nickname: "nickname",
  Company: "company",
  GivenName: "givenName",
  FamilyName: "familyName",
  MiddleName: "middleName",
  Profile: "profile",
  PreferredUsername: "preferredUsername",
  Website: "website",
  Address: "address",
  Formatted: "formatted",
  StreetAddress: "streetAddress",
  PostalCode: "postalCode",
  IdentityNumber: "identityNumber",
} as const;
export type FuzzySearchField = (typeof FuzzySearchField)[keyof typeof FuzzySearchField];

/** A group of users, as listed. */
export interface GroupDetails {
  /** Code of the group; unique in the user pool. */
  code: string;
  /** Description for people. */
  description: string;
  /** Unique identifier. */
  id: string;
  /** Members; filled only where members were asked for. */
  members: User[];
  /** Identifiers of the metadata sources. */
  metadataSource: string[];
  /** Name shown to people. */
  name: string;
  /** Kind of group, such as `CUSTOM`. */
  type: string;
}

/** A page of groups. */
export interface GroupDetailsPage {
  /** The items. */
  list: GroupDetails[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A user's identity at an external identity provider. */
export interface Identity {
  /** Access token issued by the provider. */
  accessToken?: string;
  /** Identifier of the external identity provider. */
  extIdpId: string;
  /** Identifier of the linked identity. */
  identityId: string;
  /** Identifiers of the connections by which the identity was linked. */
  originConnIds: string[];
  /** Kind of identity provider, such as `oidc`, `saml`, `wechat` or `google`. */
  provider: Open<ExtIdpType>;
  /** Refresh token issued by the provider. */
  refreshToken?: string;
  /** Kind of identifier at the provider, such as `openid` or `unionid`. */
  type: string;
  /** Identifier of the user at the identity provider. */
  userIdInIdp: string;
  /** Profile of the user as the identity provider returned it. */
  userInfoInIdp: { [member: string]: unknown };
}

/** Multi-factor data of a user. */
export interface MfaInfo {
  /** Factors that the application offers. */
  applicationMfa: ApplicationMfa[];
  /** Whether face recognition is bound. */
  faceMfaEnabled?: boolean;
  /** Email address used as second factor. */
  mfaEmail?: string;
  /** Phone number used as second factor. */
  mfaPhone?: string;
  /** Country calling code of `mfaPhone`, with a plus sign. */
  mfaPhoneCountryCode?: string;
  /** Token of the multi-factor step. */
  mfaToken: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Whether an authenticator app is bound. */
  totpMfaEnabled?: boolean;
  /** User name. */
  username?: string;
}

/** Secret of a one-time password factor (TOTP). */
export interface OtpRegistration {
  /** Code that restores access when the second factor is lost. */
  recoveryCode?: string;
  /** Secret of the one-time password generator (TOTP), in Base32. */
  secret: string;
}

/** Users who have left. */
export interface ResignUserBatchRequest {
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
  /** Identifiers of the users, 1 to 50. Holds: 1 to 50 items. */
  userIds: string[];
}

/** Which notification a new user receives. */
export interface SendCreateAccountNotification {
  /** Application whose sign-in page the message points to. */
  appId?: string;
  /**
   * Send the user an email about the new account.
   *
   * @default false
   */
  sendEmailNotification?: boolean;
  /**
   * Send the user a text message about the new account.
   *
   * @default false
   */
  sendPhoneNotification?: boolean;
}

/** Which notification a user receives after a password reset, and where. */
export interface SendResetPasswordNotification {
  /** Application whose sign-in page the message points to. */
  appId?: string;
  /** Other email address that receives the notification. */
  inputSendEmailNotification?: string;
  /** Other phone number that receives the notification. */
  inputSendPhoneNotification?: string;
  /**
   * Send the notification to the user's own email address.
   *
   * @default false
   */
  sendDefaultEmailNotification?: boolean;
  /**
   * Send the notification to the user's own phone number.
   *
   * @default false
   */
  sendDefaultPhoneNotification?: boolean;
}

/** Settings for setting departments. */
export interface SetUserDepartmentsOptions {
  /**
   * Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
   * external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
   * `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
   *
   * @default "user_id"
   */
  userIdType?: UserIdType;
}

/** Departments to set for a user. */
export interface SetUserDepartmentsRequest {
  /** Departments of the user, 1 to 50. Holds: 1 to 50 items. */
  departments: UserDepartmentAssignment[];
  /** Optional settings for this call. */
  options?: SetUserDepartmentsOptions;
  /** Identifier of the user, of the kind that `options.userIdType` names. */
  userId: string;
}

/** A member of a tenant. */
export interface TenantUser {
  /** Postal address as one text. */
  address?: string;
  /** Date of birth, ISO 8601. Date and time (RFC 3339). */
  birthdate?: string;
  /** City. */
  city?: string;
  /** Country. */
  country?: string;
  /** Email address; unique in the tenant. */
  email?: string;
  /** Family name. */
  familyName?: string;
  /** Gender: `M` male, `F` female, `U` unknown. */
  gender: Open<Gender>;
  /** Given name. */
  givenName?: string;
  /** Whether the member is an administrator of the tenant. */
  isTenantAdmin: boolean;
  /** IP address of the last sign-in. */
  lastIp?: string;
  /** Identifier of the application of the last sign-in. */
  lastLoginApp?: string;
  /** Identifier of the user in the user pool that the tenant member is linked to. */
  linkUserId: string;
  /** Number of sign-ins so far. */
  loginsCount?: number;
  /** Identifier of the tenant member. */
  memberId: string;
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Password; normally not returned. */
  password?: string;
  /** Phone number without the country code; unique in the tenant. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** URL of the profile picture. */
  photo?: string;
  /** Postal or ZIP code. */
  postalCode?: string;
  /** Name by which the user wants to be called. */
  preferredUsername?: string;
  /** Province or state. */
  province?: string;
  /** Salt of the password; normally not returned. */
  salt?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
  /** Identifier of the user pool. */
  userPoolId: string;
  /** User name; unique in the tenant. */
  username?: string;
}

/** A user of the user pool. */
export interface User {
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
  /** Values of custom fields, keyed by the field's key; filled on request. */
  customData?: { [member: string]: unknown };
  /** Identifiers of the user's departments; filled on request. */
  departmentIds?: string[];
  /** Device of the last sign-in. */
  device?: string;
  /** Email address; unique in the user pool. */
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
  /** Linked identities from external identity providers; filled on request. */
  identities?: Identity[];
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
  /** Metadata of the user, by source. */
  metadataSource?: unknown;
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
  /** Phone number without the country code, which goes into `phoneCountryCode`; unique in the user pool. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Whether the phone number has been verified. */
  phoneVerified: boolean;
  /** URL of the profile picture. */
  photo?: string;
  /** Identifiers of the posts (job positions). */
  postIdList?: string[];
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
  /** Time of sign-up. */
  signedUp?: string;
  /**
   * Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched off), `Resigned`
   * (has left) or `Archived`.
   */
  status: Open<UserStatus>;
  /** Time of the last status change, ISO 8601. Date and time (RFC 3339). */
  statusChangedAt?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Time of the last change, ISO 8601. Date and time (RFC 3339). */
  updatedAt: string;
  /** Identifier of the user. */
  userId: string;
  /** Identifier of the source, such as the application that the user registered in or the synchronization task. */
  userSourceId?: string;
  /** Where the user came from: `excel` (import), `register` (sign-up), `adminCreated` or `sync` (synchronization). */
  userSourceType: Open<UserSourceType>;
  /** User name; unique in the user pool. */
  username?: string;
  /** URL of the user's website. */
  website?: string;
  /** Employment state: `Active` or `Closed` (has left). */
  workStatus: Open<WorkStatus>;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

/** A user and the post to give. */
export interface UserConnectionPostRequest {
  /** Identifier of the post (job position). */
  postId: string;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** A department that a user belongs to. */
export interface UserDepartment {
  /** Code of the department. */
  code: string;
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Codes of the departments from the root to this one. */
  departmentCodePath?: string[];
  /**
   * Identifier of the department, of the kind that `departmentIdType` names where that field exists; `root` stands for
   * the root department.
   */
  departmentId: string;
  /** Identifiers of the departments from the root to this one. */
  departmentIdPath?: string[];
  /** Names of the departments from the root to this one. */
  departmentNamePath?: string[];
  /** Description for people. */
  description: string;
  /** Translations, one entry per language. */
  i18n?: DepartmentI18n;
  /** Whether the user leads the department. */
  isLeader: boolean;
  /** Whether this is the user's main department. */
  isMainDepartment: boolean;
  /** Whether this is the root department. */
  isRoot: boolean;
  /** Whether the department is a virtual node. */
  isVirtualNode: boolean;
  /** Time at which the user joined the department, ISO 8601. Date and time (RFC 3339). */
  joinedAt: string;
  /** Name of the department. */
  name: string;
  /** Identifier of the department in your own or an upstream system. */
  openDepartmentId?: string;
  /** Code of the organization. */
  organizationCode: string;
}

/** A department with the user's part in it. */
export interface UserDepartmentAssignment {
  /**
   * Identifier of the department, of the kind that `departmentIdType` names where that field exists; `root` stands for
   * the root department.
   */
  departmentId: string;
  /** Whether the user leads the department. */
  isLeader?: boolean;
  /** Whether this is the user's main department. */
  isMainDepartment?: boolean;
}

/** A page of a user's departments. */
export interface UserDepartmentPage {
  /** The items. */
  list: UserDepartment[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Field that departments of a user are sorted by (`DepartmemtCode` is spelt this way by the platform). */
export const UserDepartmentSortBy = {
  DepartmentCreatedAt: "DepartmentCreatedAt",
  JoinDepartmentAt: "JoinDepartmentAt",
  DepartmentName: "DepartmentName",
  DepartmemtCode: "DepartmemtCode",
} as const;
export type UserDepartmentSortBy = (typeof UserDepartmentSortBy)[keyof typeof UserDepartmentSortBy];

/** A page of users. */
export interface UserPage {
  /** The items. */
  list: User[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Where a user came from: `excel` (import), `register` (sign-up), `adminCreated` or `sync` (synchronization). */
export const UserSourceType = {
  Excel: "excel",
  Register: "register",
  AdminCreated: "adminCreated",
  Sync: "sync",
} as const;
export type UserSourceType = (typeof UserSourceType)[keyof typeof UserSourceType];

/**
 * Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched off), `Resigned`
 * (has left) or `Archived`.
 */
export const UserStatus = {
  Suspended: "Suspended",
  Resigned: "Resigned",
  Activated: "Activated",
  Archived: "Archived",
  Deactivated: "Deactivated",
} as const;
export type UserStatus = (typeof UserStatus)[keyof typeof UserStatus];

/** Employment state: `Active`, or `Closed` for people who have left. */
export const WorkStatus = {
  Closed: "Closed",
  Active: "Active",
} as const;
export type WorkStatus = (typeof WorkStatus)[keyof typeof WorkStatus];

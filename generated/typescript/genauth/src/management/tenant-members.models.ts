// Generated from spec/genauth/management/tenant-members.yaml. Do not edit; run `countersign generate`.

import type { Gender, Pagination, PasswordEncryptType } from "../shared/common.models.js";

/** Users to add to a tenant. */
export interface AddTenantUsersRequest {
  /** Identifiers of the users in the user pool that the tenant members are linked to. */
  linkUserIds: string[];
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
}

/** Settings for creating a tenant member. */
export interface CreateTenantUserOptions {
  /**
   * Generate a random password that meets the password policy.
   *
   * @default false
   */
  autoGeneratePassword?: boolean;
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
}

/** A tenant member to create. */
export interface CreateTenantUserRequest {
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
  gender: Gender;
  /** Given name. */
  givenName?: string;
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Optional settings for this call. */
  options?: CreateTenantUserOptions;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
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
  /** Salt of the password hash, for imported passwords. */
  salt?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
  /** User name; unique in the tenant. */
  username?: string;
}

export interface GetTenantUserRequest {
  /** Identifier of the user in the user pool that the tenant member is linked to. */
  linkUserId?: string;
  /** Identifier of the tenant member. */
  memberId?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
}

/** Page of a member list. */
export interface ListTenantUsersOptions {
  /** Page number and page size. */
  pagination?: Pagination;
}

/** Which tenant members to list. */
export interface ListTenantUsersRequest {
  /** Text to search for in the members. */
  keywords?: string;
  /** Optional settings for this call. */
  options?: ListTenantUsersOptions;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
}

/** Invitation to send; its form is not documented. */
export interface SendInviteTenantUserEmailRequest {
  [member: string]: unknown;
}

/** Changes to a tenant member. */
export interface UpdateTenantUserRequest {
  /** Identifier of the user in the user pool that the tenant member is linked to. */
  linkUserId?: string;
  /** Identifier of the tenant member. */
  memberId?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
  /** Fields to change, with their new values. */
  updates: { [member: string]: unknown };
}

// Generated from spec/fief/admin/users.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { Permission, RoleSummary } from "../shared/access.models.js";
import type { OAuthProvider, TenantSummary } from "../shared/tenants.models.js";
import type { UserFieldValues } from "../shared/users.models.js";

export interface CreateUserAccessTokenRequest {
  /** The client that the token is for: its identifier in this API, not its OAuth `client_id`. */
  client_id: string;
  /** Scopes of the token. */
  scopes: string[];
  /** Which user. */
  user_id: string;
}

export interface CreateUserPermissionRequest {
  /** Identifier of the permission. */
  id: string;
  /** Which user. */
  user_id: string;
}

/** A user to be created. */
export interface CreateUserRequest {
  /** Email address, which the user signs in with. */
  email: string;
  /** Whether the address counts as proved; otherwise a code is asked for at the first login. */
  email_verified: boolean;
  /** Values of user fields by slug. When given, all required ones must be in it; when left out, nothing is required. */
  fields?: UserFieldValues;
  /** Password, 8 to 128 characters; one that is easy to guess is refused. Length: 8 to 128. */
  password: string;
  /** The tenant that the user belongs to. */
  tenant_id: string;
}

export interface CreateUserRoleRequest {
  /** Identifier of the role. */
  id: string;
  /** Which user. */
  user_id: string;
}

export interface DeleteUserPermissionRequest {
  /** Which permission. */
  permission_id: string;
  /** Which user. */
  user_id: string;
}

export interface DeleteUserRequest {
  /** Which user. */
  id: string;
}

export interface DeleteUserRoleRequest {
  /** Which role. */
  role_id: string;
  /** Which user. */
  user_id: string;
}

export interface GetUserRequest {
  /** Which user. */
  id: string;
}

export interface ListUserOAuthAccountsRequest {
  /**
   * How many items a page has at most. The server gives no more than 100, whatever is asked for. Value: at least 0.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead into related things
   * (`-created_at,tenant.name`). Unknown fields are ignored.
   */
  ordering?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
  /** Which user. */
  user_id: string;
}

export interface ListUserPermissionsRequest {
  /**
   * How many items a page has at most. The server gives no more than 100, whatever is asked for. Value: at least 0.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead into related things
   * (`-created_at,tenant.name`). Unknown fields are ignored.
   */
  ordering?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
  /** Which user. */
  user_id: string;
}

export interface ListUserRolesRequest {
  /**
   * How many items a page has at most. The server gives no more than 100, whatever is asked for. Value: at least 0.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead into related things
   * (`-created_at,tenant.name`). Unknown fields are ignored.
   */
  ordering?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
  /** Which user. */
  user_id: string;
}

export interface ListUsersRequest {
  /** The whole email address; upper and lower case are the same. */
  email?: string;
  /**
   * How many items a page has at most. The server gives no more than 100, whatever is asked for. Value: at least 0.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead into related things
   * (`-created_at,tenant.name`). Unknown fields are ignored.
   */
  ordering?: string;
  /** Text in the email address; upper and lower case are the same. */
  query?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
  /** Only users of this tenant. */
  tenant?: string;
}

/** An account that a user has at an OAuth provider. */
export interface OAuthAccount {
  /** Identifier of the user at the provider. */
  account_id: string;
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** Identifier of the linked account. */
  id: string;
  oauth_provider: OAuthProvider;
  /** Which provider. */
  oauth_provider_id: string;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
}

/** One page of accounts at OAuth providers. */
export interface OAuthAccountPage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: OAuthAccount[];
}

export interface UpdateUserRequest {
  /** Email address, valid at once. */
  email?: string;
  /** Whether the address counts as proved. */
  email_verified?: boolean;
  /** Values of user fields by slug; all required ones must be in it, and a missing yes-or-no field becomes no. */
  fields?: UserFieldValues;
  /** Which user. */
  id: string;
  /** Password, 8 to 128 characters; one that is easy to guess is refused. Length: 8 to 128. */
  password?: string;
}

/** Somebody who can sign in to the clients of a tenant. */
export interface User {
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** Email address, which the user signs in with. */
  email: string;
  /** Whether the address has been proved to be the user's. */
  email_verified: boolean;
  fields: UserFieldValues;
  /** Identifier of the user, `sub` in tokens. */
  id: string;
  /** Whether the user can sign in. */
  is_active: boolean;
  tenant: TenantSummary;
  /** The tenant that the user belongs to. */
  tenant_id: string;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
}

/** An access token that was issued without a login. */
export interface UserAccessToken {
  /** The token, a signed JWT. */
  access_token: string;
  /** How long the token is valid, in seconds. */
  expires_in: number;
  /** How the token is sent. */
  token_type: Open<"bearer">;
}

/** One page of users. */
export interface UserPage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: User[];
}

/** A permission that a user has; without an identifier of its own. */
export interface UserPermission {
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** The role that it comes from; null when it was granted directly. */
  from_role: RoleSummary | null;
  /** The role that it comes from; null when it was granted directly. */
  from_role_id: string | null;
  permission: Permission;
  /** Which permission. */
  permission_id: string;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
  /** Who has it. */
  user_id: string;
}

/** One page of permissions of a user. */
export interface UserPermissionPage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: UserPermission[];
}

/** A role that a user has; without an identifier of its own. */
export interface UserRole {
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  role: RoleSummary;
  /** Which role. */
  role_id: string;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
  /** Who has it. */
  user_id: string;
}

/** One page of roles of a user. */
export interface UserRolePage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: UserRole[];
}

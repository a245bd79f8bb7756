// Generated from spec/fief/admin/roles.yaml. Do not edit; run `countersign generate`.

import type { Permission } from "../shared/access.models.js";

/** A role to be created. */
export interface CreateRoleRequest {
  /** Whether users who are created from now on get it. */
  granted_by_default: boolean;
  /** Name shown to people. Length: at most 255. */
  name: string;
  /** Identifiers of the permissions, at least one; a change can take them away again. Holds: at least 1 items. */
  permissions: string[];
}

export interface DeleteRoleRequest {
  /** Which role. */
  id: string;
}

export interface GetRoleRequest {
  /** Which role. */
  id: string;
}

export interface ListRolesRequest {
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
  /** Text in the name; upper and lower case are the same. */
  query?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
}

/** A set of permissions that users are granted together. */
export interface Role {
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** Whether new users get it. */
  granted_by_default: boolean;
  /** Identifier of the role. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** What the role allows. */
  permissions: Permission[];
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
}

/** One page of roles. */
export interface RolePage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: Role[];
}

export interface UpdateRoleRequest {
  /** Whether users who are created from now on get it. */
  granted_by_default?: boolean;
  /** Which role. */
  id: string;
  /** Name shown to people. Length: at most 255. */
  name?: string;
  /** Identifiers of the permissions; replaces the former list. */
  permissions?: string[];
}

// Generated from spec/fief/admin/permissions.yaml. Do not edit; run `countersign generate`.

import type { Permission } from "../shared/access.models.js";

/** A permission to be created. */
export interface CreatePermissionRequest {
  /** Name in tokens, such as `castles:create`; each can exist once. Length: at most 255. */
  codename: string;
  /** Name shown to people. Length: at most 255. */
  name: string;
}

export interface DeletePermissionRequest {
  /** Which permission. */
  id: string;
}

export interface GetPermissionRequest {
  /** Which permission. */
  id: string;
}

export interface ListPermissionsRequest {
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
  /** Text in the name or the code name. */
  query?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
}

/** One page of permissions. */
export interface PermissionPage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: Permission[];
}

export interface UpdatePermissionRequest {
  /** Name in tokens; each can exist once. Length: at most 255. */
  codename?: string;
  /** Which permission. */
  id: string;
  /** Name shown to people. Length: at most 255. */
  name?: string;
}

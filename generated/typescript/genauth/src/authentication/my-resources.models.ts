// Generated from spec/genauth/authentication/my-resources.yaml. Do not edit; run `countersign generate`.

import type { GeoIp, OrderBy, ParsedUserAgent } from "../shared/common.models.js";
import type { ResourceType } from "../shared/permissions.models.js";
import type { UserDepartmentSortBy } from "../shared/users.models.js";

/** An application that the user may use. */
export interface AccessibleApp {
  /** Whether the application is in use. */
  active: boolean;
  /** Identifier of the application. */
  appId: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application logo. */
  appLogo: string;
  /** Name of the application. */
  appName: string;
}

export interface GetAuthorizedResourcesRequest {
  /** Code of the permission namespace to look in. */
  namespace?: string;
  /** Only resources of this kind. */
  resourceType?: ResourceType;
}

export interface GetDepartmentListRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Sort direction.
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
   * Field to sort by.
   *
   * @default "JoinDepartmentAt"
   */
  sortBy?: UserDepartmentSortBy;
  /**
   * Whether to return custom data too.
   *
   * @default false
   */
  withCustomData?: boolean;
}

export interface GetLoginHistoryRequest {
  /** Only sign-ins to this application. */
  appId?: string;
  /** Only sign-ins from this IP address. */
  clientIp?: string;
  /** Only sign-ins at or before this time, Unix time in milliseconds. */
  end?: number;
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
  /** Only sign-ins at or after this time, Unix time in milliseconds. */
  start?: number;
  /** Only sign-ins that succeeded (`true`) or failed (`false`). */
  success?: boolean;
}

export interface GetRoleListRequest {
  /** Code of the permission namespace to look in. */
  namespace?: string;
}

export interface ListSubjectAuthRequest {
  [member: string]: unknown;
}

/** An application that the user is signed in to. */
export interface LoggedInApp {
  /** Whether the application is in use. */
  active: boolean;
  /** Identifier of the application. */
  appId: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application logo. */
  appLogo: string;
  /** Name of the application. */
  appName: string;
}

/** One sign-in of the user, successful or not. */
export interface LoginHistory {
  /** Identifier of the application. */
  appId: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application logo. */
  appLogo: string;
  /** Name of the application. */
  appName: string;
  /** IP address that the user signed in from. */
  clientIp: string;
  /** Why the sign-in failed. */
  errorMessage?: string;
  /** Geographic position that belongs to the IP address. */
  geoip: GeoIp;
  /** Time of the sign-in, ISO 8601. */
  loginAt: string;
  /** Way of signing in. */
  loginMethod: string;
  /** Browser, operating system and device, read from the user agent. */
  parsedUserAgent: ParsedUserAgent;
  /** Whether the sign-in succeeded. */
  success: boolean;
  /** Identifier of the tenant that the user signed in to. */
  tenantId?: string;
  /** User agent of the browser or app. */
  userAgent: string;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** A page of `LoginHistory` items with the total count. */
export interface LoginHistoryPage {
  /** The items. */
  list: LoginHistory[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A tenant that the user belongs to. */
export interface UserTenant {
  /** Time at which the user joined the tenant, ISO 8601. Date and time (RFC 3339). */
  joinAt: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
  /** Name of the tenant. */
  tenantName: string;
}

// Generated from spec/genauth/management/audit-logs.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { GeoIp, ParsedUserAgent } from "../shared/common.models.js";

/** An operation of an administrator. */
export interface AdminAuditLog {
  /** URL of the administrator's picture. */
  adminUserAvatar: string;
  /** Name of the administrator. */
  adminUserDisplayName: string;
  /** Identifier of the administrator. */
  adminUserId: string;
  /** IP address of the client. */
  clientIp?: string;
  /** Text that describes the operation. */
  eventDetails?: string;
  /** Geographic position that belongs to the IP address. */
  geoip: GeoIp;
  /** Parameters of the operation. */
  operationParam?: string;
  /** Kind of operation. */
  operationType: Open<
    | "all"
    | "create"
    | "delete"
    | "import"
    | "export"
    | "update"
    | "refresh"
    | "sync"
    | "invite"
    | "resign"
    | "recover"
    | "disable"
    | "enable"
    | "activate"
    | "deactivate"
    | "add"
    | "remove"
    | "query"
    | "sendInvitation"
    | "revertInvitation"
    | "approval"
    | "reject"
    >;
  /** Value before the operation. */
  originValue?: string;
  /** Identifier of the request that did it. */
  requestId: string;
  /** Kind of object that the operation was about. */
  resourceType: Open<
    | "all"
    | "user"
    | "userpool"
    | "tenant"
    | "userLoginState"
    | "userAccountState"
    | "userGroup"
    | "fieldEncryptState"
    | "syncTask"
    | "socialConnection"
    | "enterpriseConnection"
    | "customDatabase"
    | "org"
    | "cooperator"
    | "application"
    | "resourceNamespace"
    | "resource"
    | "role"
    | "roleAssign"
    | "policy"
    | "customDomain"
    | "permitSpace"
    | "generalResource"
    | "generalResourceAuthorization"
    | "roleSubject"
    | "subjectOfRole"
    | "dataResource"
    | "dataPolicy"
    | "authorization"
    | "userAuthorization"
    | "adminPermissionRole"
    | "adminPermissionAdmin"
    | "adminPermissionPolicy"
    | "universalInvitation"
    | "policyInvitation"
    | "invitationRoster"
    | "invitationUser"
    | "invitationPolicy"
    | "applicant"
    >;
  /** Whether the operation succeeded. */
  success: boolean;
  /** Value after the operation. */
  targetValue?: string;
  /** Time of the operation, ISO 8601. */
  timestamp: string;
  /** Device, browser and operating system. */
  ua: ParsedUserAgent;
  /** User agent of the browser. */
  userAgent: string;
}

/** A page of `AdminAuditLog` items with the total count. */
export interface AdminAuditLogPage {
  /** The items. */
  list: AdminAuditLog[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Which operations of administrators to list. */
export interface GetAdminAuditLogsRequest {
  /** Only operations from this IP address. */
  clientIp?: string;
  /** End of the time range, Unix time in milliseconds. */
  end?: number;
  /** Only this kind of operation, such as `create`. */
  operationType?: string;
  /** Which page to return. */
  pagination?: LogPagination;
  /** Only the operation of this request. */
  requestId?: string;
  /** Only operations on this kind of object. */
  resourceType?: string;
  /** Start of the time range, Unix time in milliseconds. */
  start?: number;
  /** Only operations that succeeded (`true`) or failed (`false`). */
  success?: boolean;
  /** Only operations of this administrator. */
  userId?: string;
}

/** Which actions of users to list. */
export interface GetUserActionLogsRequest {
  /** Only actions in this application. */
  appId?: string;
  /** Only actions from this IP address. */
  clientIp?: string;
  /** End of the time range, Unix time in milliseconds. */
  end?: number;
  /** Only this kind of action, such as `login`. */
  eventType?: string;
  /** Which page to return. */
  pagination?: LogPagination;
  /** Only the action of this request. */
  requestId?: string;
  /** Start of the time range, Unix time in milliseconds. */
  start?: number;
  /** Only actions that succeeded (`true`) or failed (`false`). */
  success?: boolean;
  /** Only actions of this user. */
  userId?: string;
}

/** Which page of a log to return. */
export interface LogPagination {
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
}

/** An action of a user. */
export interface UserActionLog {
  /** Identifier of the application. */
  appId: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application logo. */
  appLogo: string;
  /** Name of the application. */
  appName: string;
  /** IP address of the client. */
  clientIp?: string;
  /** Text that describes the action. */
  eventDetail?: string;
  /** Kind of action (`updateUserPrefile` is spelt this way by the platform). */
  eventType: Open<
    | "login"
    | "logout"
    | "register"
    | "verifyMfa"
    | "updateUserPrefile"
    | "updateUserPassword"
    | "updateUserEmail"
    | "updateUserPhone"
    | "bindMfa"
    | "bindEmail"
    | "bindPhone"
    | "unbindPhone"
    | "unbindEmail"
    | "unbindMFA"
    | "refreshUserTokenBySelf"
    | "deleteAccount"
    | "verifyFirstLogin"
    | "securityResourceAccess"
    >;
  /** Geographic position that belongs to the IP address. */
  geoip: GeoIp;
  /** Browser, operating system and device, read from the user agent. */
  parsedUserAgent: ParsedUserAgent;
  /** Identifier of the request that did it. */
  requestId: string;
  /** Whether the action succeeded. */
  success: boolean;
  /** Time of the action, ISO 8601. */
  timestamp: string;
  /** User agent of the browser. */
  userAgent: string;
  /** URL of the user's picture. */
  userAvatar: string;
  /** Name of the user. */
  userDisplayName: string;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
  /** Number of sign-ins of the user so far. */
  userLoginsCount: number;
}

/** A page of `UserActionLog` items with the total count. */
export interface UserActionLogPage {
  /** The items. */
  list: UserActionLog[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

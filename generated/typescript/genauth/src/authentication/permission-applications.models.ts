// Generated from spec/genauth/authentication/permission-applications.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { ApplicationType } from "../shared/applications.models.js";
import type {
  ApplicationPermissionApplyApprovalObject,
  ApprovalObjectType,
  ApprovalStatus,
  ExtraParams,
  RolePermissionApplyApprovalObject,
} from "../shared/permissions.models.js";

/** What a user applies for. */
export interface BatchCreateApprovalRequest {
  /** Period for which the permission is wanted. */
  extraParams?: ExtraParams;
  /** Identifiers of the applications or roles. */
  objectIds: string[];
  /** What is applied for: access to an application or a role. */
  objectType: ApprovalObjectType;
}

/** What a user applies for. */
export interface CreateApprovalRequest {
  /** Period for which the permission is wanted. */
  extraParams?: ExtraParams;
  /** Identifier of the application or role. */
  objectId: string;
  /** What is applied for: access to an application or a role. */
  objectType: ApprovalObjectType;
}

/** A new application for access. */
export interface CreatedApproval {
  /** Identifier of the application for access. */
  approvalId: number;
  /** Number of the application for access; use it to look it up. */
  number: string;
}

export interface GetDetailRequest {
  /** Number of the application for access, from `createApproval`. */
  number: string;
}

export interface GetEnablePermissionApplyApplicationListRequest {
  /** Only applications with this text in their name. */
  appName?: string;
}

export interface GetEnablePermissionApplyRoleListRequest {
  /** Identifier of the application that the roles belong to. */
  appId: string;
  /** Only roles that match this text. */
  keyword?: string;
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

/** An application for access that the user made. */
export interface InitiatedApproval {
  /** Identifier of the application for access. */
  approvalId: number;
  /** What is applied for; its members depend on `objectType`. */
  approvalObjectList: RolePermissionApplyApprovalObject | ApplicationPermissionApplyApprovalObject;
  /** Time at which it was decided or withdrawn. */
  closedTime?: string;
  /** Period for which the permission is wanted. */
  extraParams?: ExtraParams;
  /** Number of the application for access. */
  number: string;
  /** What is applied for: access to an application or a role. */
  objectType: Open<ApprovalObjectType>;
  /** State of the application for access. */
  status: Open<ApprovalStatus>;
  /** Time at which it was submitted. */
  submitTime: string;
}

/** A page of `InitiatedApproval` items with the total count. */
export interface InitiatedApprovalPage {
  /** The items. */
  list: InitiatedApproval[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

export interface InitiatedListRequest {
  /** Only applications that match this text. */
  keyword?: string;
  /** Only applications for access to an application, or only those for a role. */
  objectType?: ApprovalObjectType;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  pageNo?: number;
  /**
   * Number of items per page.
   *
   * @default 10
   */
  pageSize?: number;
}

/** An application that a user can apply for access to. */
export interface PermissionApplyApplication {
  /** Identifier of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** Kind of application. */
  appType: Open<ApplicationType>;
  /** URL of the application's logo. */
  logo: string;
  /** Template that the application was made from. */
  template?: string;
}

/** Applications that a user can apply for access to. */
export interface PermissionApplyApplicationList {
  /** The items. */
  list: PermissionApplyApplication[];
}

/** A role that a user can apply for. */
export interface PermissionApplyRole {
  /** Code of the role. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name of the role. */
  name: string;
  /** Identifier of the role. */
  roleId: string;
}

/** A page of `PermissionApplyRole` items with the total count. */
export interface PermissionApplyRolePage {
  /** The items. */
  list: PermissionApplyRole[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

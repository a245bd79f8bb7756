// Generated from spec/genauth/shared/permissions.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { User } from "./users.models.js";

/** An application that access is applied for. */
export interface ApplicationPermissionApplyApprovalObject {
  /** URL of the logo. */
  logo: string;
  /** Identifier of the application. */
  objectId: string;
  /** Name of the application. */
  objectName: string;
}

/** An application for a permission and its approval. */
export interface ApprovalDetail {
  /** Identifier of the approval. */
  approvalId: number;
  /** The application or role that is applied for. */
  approvalObjectList: RolePermissionApplyApprovalObject | ApplicationPermissionApplyApprovalObject;
  /** Time of the decision. */
  closedTime?: string;
  /** Further wishes of the applicant, such as the time range. */
  extraParams?: ExtraParams;
  /** Number of the approval, which people quote. */
  number: string;
  /** What is applied for: access to an application (`APP_PERMISSION_APPLY`) or a role (`ROLE_PERMISSION_APPLY`). */
  objectType: Open<ApprovalObjectType>;
  /** State: `PENDING`, `AGREED` or `REFUSED`. */
  status: Open<ApprovalStatus>;
  /** Time of the application. */
  submitTime: string;
}

/** What is applied for: access to an application or a role. */
export const ApprovalObjectType = {
  AppPermissionApply: "APP_PERMISSION_APPLY",
  RolePermissionApply: "ROLE_PERMISSION_APPLY",
} as const;
export type ApprovalObjectType = (typeof ApprovalObjectType)[keyof typeof ApprovalObjectType];

/** State of an approval. */
export const ApprovalStatus = {
  Pending: "PENDING",
  Agreed: "AGREED",
  Refused: "REFUSED",
} as const;
export type ApprovalStatus = (typeof ApprovalStatus)[keyof typeof ApprovalStatus];

/** Permissions on a list data resource. */
export interface ArrayAuthorization {
  /** Actions that are allowed on them. */
  actions: string[];
  /** The texts that are allowed. */
  values: string[];
}

/** The allowed part of a list data resource. */
export interface ArrayResourceActions {
  /** Actions that are allowed on them. */
  actions?: string[];
  /** The texts that are allowed. */
  values?: string[];
}

/** A resource with the granted or refused actions. */
export interface AuthorizedResource {
  /** Allowed or refused actions on the resource. */
  actions: string[];
  /** URL of the API that the resource stands for, if it stands for one. */
  apiIdentifier: string | null;
  /** Conditions on the environment under which the grant holds. */
  condition?: PolicyCondition[];
  /** Description for people. */
  description?: string;
  /**
   * Whether the actions are allowed (`ALLOW`) or refused (`DENY`).
   *
   * @default "ALLOW"
   */
  effect: Open<PermissionEffect>;
  /** Code of the resource. */
  resourceCode: string;
  /** Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  resourceType: Open<ResourceType> | null;
}

/** A page of authorized resources. */
export interface AuthorizedResourcePage {
  /** The items. */
  list: AuthorizedResource[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Structure of a data resource: tree, one text or a list of texts. */
export const DataResourceType = {
  Tree: "TREE",
  String: "STRING",
  Array: "ARRAY",
} as const;
export type DataResourceType = (typeof DataResourceType)[keyof typeof DataResourceType];

/** Further wishes of the applicant. */
export interface ExtraParams {
  /** Begin of the permission, Unix time in milliseconds. */
  enableTime?: number;
  /** End of the permission, Unix time in milliseconds. */
  endTime?: number;
}

/** A group of users. */
export interface Group {
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

/** A data resource with the permissions on it. */
export interface OpenResource {
  /** Permissions on a list data resource. */
  arrAuthorize?: ArrayAuthorization;
  /** Code of the data resource. */
  resourceCode: string;
  /** Structure of the data resource. */
  resourceType: Open<DataResourceType>;
  /** Permissions on a text data resource. */
  strAuthorize?: StringAuthorization;
  /** Permissions on a tree data resource. */
  treeAuthorize?: TreeAuthorization;
}

/** Whether a permission is granted or refused. */
export const PermissionEffect = {
  Allow: "ALLOW",
  Deny: "DENY",
} as const;
export type PermissionEffect = (typeof PermissionEffect)[keyof typeof PermissionEffect];

/** A condition on the environment of an access. */
export interface PolicyCondition {
  /** How the property is compared with the value. */
  operator: Open<
    | "Bool"
    | "DateEquals"
    | "DateNotEquals"
    | "DateLessThan"
    | "DateLessThanEquals"
    | "DateGreaterThan"
    | "DateGreaterThanEquals"
    | "IpAddress"
    | "NotIpAddress"
    | "NumericEquals"
    | "NumericNotEquals"
    | "NumericLessThan"
    | "NumericLessThanEquals"
    | "NumericGreaterThan"
    | "NumericGreaterThanEquals"
    | "StringEquals"
    | "StringNotEquals"
    | "StringEqualsIgnoreCase"
    | "StringNotEqualsIgnoreCase"
    | "StringLike"
    | "StringNotLike"
    | "ListContains"
    >;
  /** Property of the environment that the condition is about, such as the source address or the time. */
  param: Open<
    | "UserPoolId"
    | "AppId"
    | "RequestFrom"
    | "UserId"
    | "UserArn"
    | "CurrentTime"
    | "EpochTime"
    | "SourceIp"
    | "User"
    | "MultiFactorAuthPresent"
    | "MultiFactorAuthAge"
    | "UserAgent"
    | "Referer"
    | "Device"
    | "OS"
    | "Country"
    | "Province"
    | "City"
    | "DeviceChanged"
    | "DeviceUntrusted"
    | "ProxyUntrusted"
    | "LoggedInApps"
    | "Namespace"
    >;
  /** Value to compare with. */
  value: string;
}

/** Kind of resource: data, API, menu, button or other part of a user interface. */
export const ResourceType = {
  Data: "DATA",
  Api: "API",
  Menu: "MENU",
  Button: "BUTTON",
  Ui: "UI",
} as const;
export type ResourceType = (typeof ResourceType)[keyof typeof ResourceType];

/** A role. */
export interface Role {
  /** Code of the role; unique in the namespace. */
  code: string;
  /** Description for people. */
  description: string;
  /** Time at which the role is switched off automatically, Unix time in milliseconds. */
  disableTime?: number;
  /** Whether people may apply for the role. */
  enablePermissionApply?: boolean;
  /** Unique identifier. */
  id: string;
  /** Name of the role. */
  name: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace: string;
  /** Name of the permission namespace. */
  namespaceName: string;
  /** State of the role: `ENABLE` or `DISABLE`. */
  status?: string;
}

/** A page of roles. */
export interface RolePage {
  /** The items. */
  list: Role[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A role that is applied for. */
export interface RolePermissionApplyApprovalObject {
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Identifier of the permission namespace. */
  namespaceId: number;
  /** Identifier of the role. */
  objectId: string;
  /** Name of the role. */
  objectName: string;
  /** Code of the role. */
  roleCode: string;
}

/** Permissions on a text data resource. */
export interface StringAuthorization {
  /** Actions that are allowed on it. */
  actions: string[];
  /** The text. */
  value: string;
}

/** The allowed part of a text data resource. */
export interface StringResourceActions {
  /** Actions that are allowed on it. */
  actions?: string[];
  /** The text. */
  value?: string;
}

/** Kind of subject: user, role, group or organization node (`ORG`). */
export const SubjectType = {
  User: "USER",
  Role: "ROLE",
  Group: "GROUP",
  Org: "ORG",
} as const;
export type SubjectType = (typeof SubjectType)[keyof typeof SubjectType];

/** Permissions on a tree data resource. */
export interface TreeAuthorization {
  /** Nodes that are allowed. */
  authList: TreeAuthorizationNode[];
}

/** A node of a tree data resource with the allowed actions. */
export interface TreeAuthorizationNode {
  /** Actions that are allowed on the node. */
  nodeActions: string[];
  /** Values of the additional fields, keyed by field key. */
  nodeExtendFieldValue?: unknown;
  /** Name of the node. */
  nodeName: string;
  /** Path from the root of the tree to the node. */
  nodePath: string;
  /** Value of the node. */
  nodeValue?: string;
}

/** The allowed part of a tree data resource. */
export interface TreeResourceActions {
  /** Nodes of the top level with the allowed actions. */
  nodeAuthActionList?: TreeStructs[];
}

/** A node of a tree data resource with the allowed actions. */
export interface TreeStructs {
  /** Actions that are allowed on the node. */
  actions?: string[];
  /** Nodes below this one. */
  children?: TreeStructs[];
  /** Code of the node. Length: at most 50. */
  code: string;
  /** Name of the node. Length: at most 50. */
  name: string;
  /** Value of the node. Length: at most 1000. */
  value?: string;
}

// Generated from spec/genauth/management/data-permissions.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type {
  ArrayResourceActions,
  DataResourceType,
  OpenResource,
  PermissionEffect,
  StringResourceActions,
  SubjectType,
  TreeResourceActions,
} from "../shared/permissions.models.js";

/** Users who are allowed an action. */
export interface ActionAuthorization {
  /** The action. */
  action: string;
  /** Identifiers of the users who are allowed the action. */
  userIds: string[];
}

/** A data resource that is a list of texts. */
export interface ArrayDataResource {
  /** Actions that permissions can name, up to 50. Holds: 0 to 50 items. */
  actions: string[];
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
  /** Name of the data resource. Length: at most 50. */
  resourceName: string;
  /** The texts, 1 to 50. Holds: 1 to 50 items. */
  struct: string[];
  /** Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts). */
  type: Open<DataResourceType>;
}

/** Environment of an access, for policies with conditions. */
export interface AuthenticationEnvironment {
  /** Browser; `Safe360` stands for 360 Secure Browser. */
  browserType?: "IE" | "Chrome" | "Firefox" | "Safari" | "Edge" | "Opera" | "Safe360" | "QQBrowser";
  /** City of the access. */
  city?: string;
  /** Country of the access. */
  country?: string;
  /** Kind of device: `PC` or `Mobile`. */
  deviceType?: "PC" | "Mobile";
  /** IP address of the access. */
  ip?: string;
  /** Province or state of the access. */
  province?: string;
  /** Time of the access, ISO 8601. Date and time (RFC 3339). */
  requestDate?: string;
  /** Operating system. */
  systemType?: "Windows" | "MacOS" | "Android" | "iOS";
}

/** Data policies and those who receive them. */
export interface AuthorizeDataPoliciesRequest {
  /** Identifiers of the data policies, 1 to 50. Holds: 1 to 50 items. */
  policyIds: string[];
  /** Those who receive the policies. */
  targetList: Subject[];
}

/** Additional fields for a tree data resource. */
export interface BatchCreateDnefRequest {
  /** Fields to add. */
  fieldList: ExtendField[];
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. */
  resourceCode: string;
}

export interface CheckDataPolicyExistsRequest {
  /** Name to check. Length: at most 50. */
  policyName: string;
}

export interface CheckDataResourceExistsRequest {
  /** Code of the permission namespace. Length: at most 50. */
  namespaceCode: string;
  /** Code to check. Length: at most 50. */
  resourceCode?: string;
  /** Name to check. Length: at most 50. */
  resourceName?: string;
}

/** A user, named by your own identifier, an action and data resources. */
export interface CheckExternalUserPermissionRequest {
  /** Action to check, such as `read`. */
  action: string;
  /** Environment of the access (IP address, place, device and so on), for policies with conditions. */
  authEnvParams?: AuthenticationEnvironment;
  /** Identifier of the user in your own system. */
  externalId: string;
  /** Whether the environment conditions of the policies are checked too. */
  judgeConditionEnabled?: boolean;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Data resources, by code; a node of a tree by its path, such as `/region/us/ma`. */
  resources: string[];
}

/** Answers for each resource. */
export interface CheckExternalUserPermissionResult {
  /** An answer for each resource. */
  checkResultList: ExternalUserPermissionCheck[];
}

/** A code or name of a permission namespace to check. */
export interface CheckPermissionNamespaceExistsRequest {
  /** Code to check. Length: at most 50. */
  code?: string;
  /** Name to check. Length: at most 255. */
  name?: string;
}

/** A user, an action and data resources. */
export interface CheckPermissionRequest {
  /** Action to check, such as `read`. */
  action: string;
  /** Environment of the access (IP address, place, device and so on), for policies with conditions. */
  authEnvParams?: AuthenticationEnvironment;
  /** Whether the environment conditions of the policies are checked too. */
  judgeConditionEnabled?: boolean;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Data resources, by code; a node of a tree by its path, such as `/region/us/ma`. */
  resources: string[];
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** Answers for each resource. */
export interface CheckPermissionResult {
  /** An answer for each resource. */
  checkResultList: PermissionCheck[];
}

/** A user, an action and nodes of one level of a tree. */
export interface CheckUserSameLevelPermissionRequest {
  /** Action to check, such as `read`. */
  action: string;
  /** Environment of the access (IP address, place, device and so on), for policies with conditions. */
  authEnvParams?: AuthenticationEnvironment;
  /** Whether the environment conditions of the policies are checked too. */
  judgeConditionEnabled?: boolean;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Path of the node above them in the tree data resource. */
  resource: string;
  /** Codes of the nodes, all on the same level. */
  resourceNodeCodes: string[];
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** Answers for each node. */
export interface CheckUserSameLevelPermissionResult {
  /** An answer for each node. */
  checkLevelResultList: SameLevelPermissionCheck[];
}

/** A data policy to create. */
export interface CreateDataPolicyRequest {
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Name of the policy, at most 50 characters. Length: at most 50. */
  policyName: string;
  /** Statements that allow or refuse actions, 1 to 5. Holds: 1 to 5 items. */
  statementList: DataStatementPermission[];
}

/** A list data resource to create. */
export interface CreateDataResourceByArrayRequest {
  /** Actions that permissions can name, up to 50. Holds: 0 to 50 items. */
  actions: string[];
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
  /** Name of the data resource. Length: at most 50. */
  resourceName: string;
  /** The texts, 1 to 50. Holds: 1 to 50 items. */
  struct: string[];
}

/** A text data resource to create. */
export interface CreateDataResourceByStringRequest {
  /** Actions that permissions can name, up to 50. Holds: 0 to 50 items. */
  actions: string[];
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
  /** Name of the data resource. Length: at most 50. */
  resourceName: string;
  /** The text, at most 200 characters. Length: at most 200. */
  struct: string;
}

/** A tree data resource to create. */
export interface CreateDataResourceByTreeRequest {
  /** Actions that permissions can name, up to 50. Holds: 0 to 50 items. */
  actions: string[];
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Additional fields of the nodes; only for trees. */
  extendFieldList?: ExtendField[];
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
  /** Name of the data resource. Length: at most 50. */
  resourceName: string;
  /** Nodes of the top level, 1 to 50. Holds: 1 to 50 items. */
  struct: DataResourceTreeStructs[];
}

/** A data resource to create. */
export interface CreateDataResourceRequest {
  /** Actions that permissions can name, up to 50. Holds: 0 to 50 items. */
  actions: string[];
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Additional fields of the nodes; only for trees. */
  extendFieldList?: ExtendField[];
  /** Code of the permission namespace. Length: at most 50. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
  /** Name of the data resource. Length: at most 50. */
  resourceName: string;
  /** Content: nodes for a tree, a list of texts, or one text. */
  struct: DataResourceTreeStructs[] | DataResourceTreeStructs | string | string[];
  /** Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts). */
  type: DataResourceType;
}

/** An additional field for a tree data resource. */
export interface CreateDnefRequest {
  /** Settings of the field, such as its choices. */
  config?: ExtendFieldConfig;
  /** Description for people. */
  description?: string;
  /** Key of the field; unique in the data resource. */
  key: string;
  /** Name of the field shown to people. */
  label: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. */
  resourceCode: string;
  /** How the value is entered: `STRING` (as text) or `SELECT` (by choice). */
  valueType: ExtendFieldValueType;
}

/** A permission namespace to create. */
export interface CreatePermissionNamespaceRequest {
  /** Code of the namespace; unique in the user pool. Length: 1 to 50. */
  code: string;
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Name shown to people. Length: 1 to 255. */
  name: string;
}

/** A permission namespace to create, as part of a batch. */
export interface CreatePermissionNamespacesBatchItem {
  /** Code of the namespace; unique in the user pool. Length: 1 to 50. */
  code: string;
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Name shown to people. Length: at most 255. */
  name: string;
}

/** Permission namespaces to create in one call. */
export interface CreatePermissionNamespacesBatchRequest {
  /** Namespaces to create, 1 to 50. Holds: 1 to 50 items. */
  list: CreatePermissionNamespacesBatchItem[];
}

/** A data policy with its resources and targets. */
export interface DataPolicy {
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Identifier of the data policy. */
  policyId: string;
  /** Name of the data policy. Length: at most 50. */
  policyName: string;
  /** Data resources that the policy is about. */
  resourceList: SimpleDataResource[];
  /** Those to whom the policy is given. */
  targetList: SubjectDetail[];
  /** Time of the last change, ISO 8601. Date and time (RFC 3339). */
  updatedAt: string;
}

/** A data policy. */
export interface DataPolicyDetail {
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt: string;
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Identifier of the data policy. */
  policyId: string;
  /** Name of the data policy. Length: at most 50. */
  policyName: string;
  /** Time of the last change, ISO 8601. Date and time (RFC 3339). */
  updatedAt: string;
}

/** A page of `DataPolicy` items with the total count. */
export interface DataPolicyPage {
  /** The items. */
  list: DataPolicy[];
  /**
   * Number of items that match, over all pages.
   *
   * @default 10
   */
  totalCount: number;
}

/** Whether a name of a data policy is free. */
export interface DataPolicyParameterCheck {
  /** Whether it is free to be used. */
  isValid: boolean;
  /** Why it cannot be used. */
  message?: string;
}

/** A data policy without its statements. */
export interface DataPolicySummary {
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt: string;
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Identifier of the data policy. */
  policyId: string;
  /** Name of the data policy. Length: at most 50. */
  policyName: string;
  /** Time of the last change, ISO 8601. Date and time (RFC 3339). */
  updatedAt: string;
}

/** Someone to whom a data policy is given. */
export interface DataPolicyTarget {
  /** Time at which the policy was given, ISO 8601. Date and time (RFC 3339). */
  authorizationTime: string;
  /** Identifier of the target: user id, role code, group code or department id. */
  targetIdentifier: string;
  /** Name of the target. */
  targetName: string;
  /** Kind of target: user, role, group or department (`ORG`). */
  targetType: Open<SubjectType>;
}

/** A page of `DataPolicyTarget` items with the total count. */
export interface DataPolicyTargetPage {
  /** The items. */
  list: DataPolicyTarget[];
  /**
   * Number of items that match, over all pages.
   *
   * @default 10
   */
  totalCount?: number;
}

/** A data resource with its content. */
export interface DataResource {
  /** Actions that permissions can name, up to 50. Holds: 0 to 50 items. */
  actions: string[];
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Additional fields of the nodes; only for trees. */
  extendFieldList?: ExtendField[];
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
  /** Name of the data resource. Length: at most 50. */
  resourceName: string;
  /** Content: nodes for a tree, a list of texts, or one text. */
  struct: DataResourceTreeStructs[] | DataResourceTreeStructs | string | string[];
  /** Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts). */
  type: Open<DataResourceType>;
}

/** A data resource with its content and namespace. */
export interface DataResourceDetail {
  /** Actions that permissions can name, up to 50. Holds: 0 to 50 items. */
  actions: string[];
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Additional fields of the nodes; only for trees. */
  extendFieldList?: ExtendField[];
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
  /** Name of the data resource. Length: at most 50. */
  resourceName: string;
  /** Content: nodes for a tree, a list of texts, or one text. */
  struct: DataResourceTreeStructs[] | DataResourceTreeStructs | string | string[];
  /** Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts). */
  type: Open<DataResourceType>;
}

/** A data resource in a list, without its content. */
export interface DataResourceListItem {
  /** Number of authorizations on it. */
  authorizationNum: number;
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Code of the permission namespace. Length: at most 50. */
  namespaceCode: string;
  /** Name of the permission namespace. Length: at most 200. */
  namespaceName: string;
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
  /** Name of the data resource. Length: at most 50. */
  resourceName: string;
  /** Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts). */
  type: Open<DataResourceType>;
  /** Time of the last change, ISO 8601. Date and time (RFC 3339). */
  updatedAt: string;
}

/** A page of `DataResourceListItem` items with the total count. */
export interface DataResourceListItemPage {
  /** The items. */
  list: DataResourceListItem[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Whether a name or code of a data resource is free. */
export interface DataResourceParameterCheck {
  /** Whether it is free to be used. */
  isValid: boolean;
  /** Why it cannot be used. */
  message?: string;
}

/** A node of a tree data resource. */
export interface DataResourceTreeStructs {
  /** Nodes below this one. */
  children?: DataResourceTreeStructs[];
  /** Code of the node. Length: at most 50. */
  code: string;
  /** Values of the additional fields, keyed by field key. */
  extendFieldValue?: unknown;
  /** Name of the node. Length: at most 50. */
  name: string;
  /** Value of the node. Length: at most 1000. */
  value?: string;
}

/** A statement of a data policy. */
export interface DataStatementPermission {
  /** Whether the actions are allowed (`ALLOW`) or refused (`DENY`). */
  effect: PermissionEffect;
  /**
   * Actions that the statement is about, each written as namespace, resource and action, such as `default/region/read`;
   * `*` stands for all.
   */
  permissions: string[];
}

/** The data policy to delete. */
export interface DeleteDataPolicyRequest {
  /** Identifier of the data policy. */
  policyId: string;
}

/** The data resource to delete. */
export interface DeleteDataResourceRequest {
  /** Code of the permission namespace. Length: at most 50. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
}

/** The additional field to remove. */
export interface DeleteDnefRequest {
  /** Key of the field; unique in the data resource. */
  key: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. */
  resourceCode: string;
}

/** The permission namespace to delete. */
export interface DeletePermissionNamespaceRequest {
  /** Code of the namespace. Length: at most 50. */
  code: string;
}

/** Permission namespaces to delete. */
export interface DeletePermissionNamespacesBatchRequest {
  /** Codes of the namespaces, 1 to 10. Holds: 1 to 10 items. */
  codes: string[];
}

/** A page of `Dnef` items with the total count. */
export interface DnefPage {
  /** The items. */
  list: ExtendField[];
  /** Where the next call starts. */
  nextStartIndex: number;
  /** Whether there are more fields. */
  truncated: boolean;
}

/** An additional field of the nodes of a tree data resource. */
export interface ExtendField {
  /** Settings of the field, such as its choices. */
  config?: ExtendFieldConfig;
  /** Description for people. */
  description?: string;
  /** Key of the field; unique in the data resource. */
  key: string;
  /** Name of the field shown to people. */
  label: string;
  /** How the value is entered: `STRING` (as text) or `SELECT` (by choice). */
  valueType: Open<ExtendFieldValueType>;
}

/** Settings of an additional field. */
export interface ExtendFieldConfig {
  /** Choices of the field. */
  options: ExtendFieldOption[];
}

/** A choice of an additional field. */
export interface ExtendFieldOption {
  /** Value of the choice. */
  value: string;
}

/** How the value of an additional field is entered: as text or by choice. */
export const ExtendFieldValueType = {
  String: "STRING",
  Select: "SELECT",
} as const;
export type ExtendFieldValueType = (typeof ExtendFieldValueType)[keyof typeof ExtendFieldValueType];

/** Answer for one resource. */
export interface ExternalUserPermissionCheck {
  /** The action that was checked. */
  action: string;
  /** Whether the action is allowed. */
  enabled: boolean;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** The data resource that was checked. */
  resource: string;
}

/** The part of a data resource that a user may use. */
export interface ExternalUserResourceStruct {
  /** The allowed part of a list data resource. */
  arrResourceAuthAction?: ArrayResourceActions;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. */
  resourceCode: string;
  /** Structure of the data resource. */
  resourceType: Open<DataResourceType>;
  /** The allowed part of a text data resource. */
  strResourceAuthAction?: StringResourceActions;
  /** The allowed part of a tree data resource. */
  treeResourceAuthAction?: TreeResourceActions;
}

export interface GetDataPolicyRequest {
  /** Identifier of the data policy. */
  policyId: string;
}

export interface GetDataResourceRequest {
  /** Code of the permission namespace. Length: at most 50. */
  namespaceCode: string;
  /** Code of the data resource. Length: at most 50. */
  resourceCode: string;
}

/** A user, named by your own identifier, and a data resource. */
export interface GetExternalUserResourceStructRequest {
  /** Identifier of the user in your own system. */
  externalId: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. */
  resourceCode: string;
}

export interface GetPermissionNamespaceRequest {
  /** Code of the namespace. Length: at most 50. */
  code: string;
}

export interface GetPermissionNamespacesBatchRequest {
  /** Codes of the namespaces. Holds: 0 to 50 items. */
  codes: string[];
}

/** Users whose data permissions to list. */
export interface GetUserPermissionListRequest {
  /** Only permissions of these namespaces. */
  namespaceCodes?: string[];
  /** Identifiers of the users. */
  userIds: string[];
}

/** A user and data resources. */
export interface GetUserResourcePermissionListRequest {
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Data resources, by code; a node of a tree by its path, such as `/region/us/ma`. */
  resources: string[];
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** A user and a data resource. */
export interface GetUserResourceStructRequest {
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. */
  resourceCode: string;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** A group behind a permission. */
export interface GroupReference {
  /** Code of the group. */
  groupCode: string;
  /** Identifier of the group. */
  groupId: string;
  /** Name of the group. */
  groupName: string;
}

export interface ListDataPoliciesRequest {
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
  /** Text to search for in names. Length: at most 50. */
  query?: string;
}

export interface ListDataPolicyTargetsRequest {
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
  /** Identifier of the data policy. */
  policyId: string;
  /** Text to search for in names of targets. Length: at most 50. */
  query?: string;
  /** Only targets of these kinds: `USER`, `ROLE`, `GROUP` or `ORG` (organization node). */
  targetType?: SubjectType[];
}

export interface ListDataResourcesRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Only data resources of these namespaces. Holds: 1 to 50 items. */
  namespaceCodes?: string[];
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Text to search for in names and codes. Length: at most 50. */
  query?: string;
}

export interface ListDnefRequest {
  /**
   * Number of fields to return at most.
   *
   * @default 10
   */
  maxSize?: number;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Text to search for. */
  query?: string;
  /** Code of the data resource. */
  resourceCode: string;
  /**
   * Position of the first field to return, counted from 1.
   *
   * @default 1
   */
  startIndex?: number;
}

export interface ListPermissionNamespaceRolesRequest {
  /** Code of the namespace. Length: at most 50. */
  code: string;
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
  /** Text to search for in names and codes of roles. Length: at most 50. */
  query?: string;
}

export interface ListPermissionNamespacesRequest {
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
  /** Text to search for in names and codes. Length: at most 50. */
  query?: string;
}

/** Which part of the permission view to list. */
export interface ListPermissionViewRequest {
  /** Text to search for. */
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

/** Data resources and actions. */
export interface ListResourceTargetsRequest {
  /** Actions, up to 50. Holds: at most 50 items. */
  actions: string[];
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Data resources, by code; a node of a tree by its path, such as `/region/us/ma`. Holds: 1 to 50 items. */
  resources: string[];
}

export interface ListSimpleDataPoliciesRequest {
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
  /** Text to search for in names. Length: at most 50. */
  query?: string;
}

/** An organization node behind a permission. */
export interface NodeReference {
  /** Code of the organization node. */
  nodeCode: string;
  /** Identifier of the organization node. */
  nodeId: string;
  /** Name of the organization node. */
  nodeName: string;
}

/** Answer for one resource. */
export interface PermissionCheck {
  /** The action that was checked. */
  action: string;
  /** Whether the action is allowed. */
  enabled: boolean;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** The data resource that was checked. */
  resource: string;
}

/** A permission namespace: a group of roles and data resources. */
export interface PermissionNamespace {
  /** Code of the namespace; unique in the user pool. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name: string;
}

/** A permission namespace in a list. */
export interface PermissionNamespaceListItem {
  /** Code of the namespace; unique in the user pool. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name: string;
  /** State of the namespace, as a number. */
  status?: number;
}

/** A page of `PermissionNamespaceListItem` items with the total count. */
export interface PermissionNamespaceListItemPage {
  /** The items. */
  list: PermissionNamespaceListItem[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Whether a code or name of a permission namespace is free. */
export interface PermissionNamespaceParameterCheck {
  /** Whether it is free to be used. */
  isValid: boolean;
  /** Why it cannot be used. */
  message?: string;
}

/** A role of a permission namespace. */
export interface PermissionNamespaceRole {
  /** Code of the role. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name: string;
  /** Code of the permission namespace of the role. */
  namespace: string;
  /** Time of the last change, ISO 8601. */
  updatedAt: string;
}

/** A page of `PermissionNamespaceRole` items with the total count. */
export interface PermissionNamespaceRolePage {
  /** The items. */
  list: PermissionNamespaceRole[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A user, a data resource and what gives the permission. */
export interface PermissionView {
  /** Data policies that give the permission. */
  dataPolicyList: PolicyReference[];
  /** Code of the data resource. */
  dataResourceCode: string;
  /** Identifier of the data resource. */
  dataResourceId: string;
  /** Name of the data resource. */
  dataResourceName: string;
  /** Groups through which the user has it. */
  groupList: GroupReference[];
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Identifier of the permission namespace. */
  namespaceId: string;
  /** Name of the permission namespace. */
  namespaceName: string;
  /** Organization nodes through which the user has it. */
  nodeList: NodeReference[];
  /** Roles through which the user has it. */
  roleList: RoleReference[];
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
  /** User name. */
  username?: string;
}

/** A page of `PermissionView` items with the total count. */
export interface PermissionViewPage {
  /** The items. */
  list: PermissionView[];
  /**
   * Number of items that match, over all pages.
   *
   * @default 10
   */
  totalCount: number;
}

/** A data policy behind a permission. */
export interface PolicyReference {
  /** Identifier of the data policy. */
  dataPolicyId: string;
  /** Name of the data policy. */
  dataPolicyName: string;
}

/** Users who are allowed to use data resources. */
export interface ResourceTargetList {
  /** An entry for each resource. */
  authUserList: ResourceTargets[];
}

/** Users who are allowed to use one data resource. */
export interface ResourceTargets {
  /** Users by action. */
  actionAuthList: ActionAuthorization[];
  /** The data resource. */
  resource: string;
}

/** A data policy and the target that loses it. */
export interface RevokeDataPolicyRequest {
  /** Identifier of the data policy. */
  policyId: string;
  /** Identifier of the target: user id, role code, group code or department id. */
  targetIdentifier: string;
  /** Kind of target: `USER`, `ROLE`, `GROUP` or `ORG` (organization node). */
  targetType: SubjectType;
}

/** A role behind a permission. */
export interface RoleReference {
  /** Code of the role. */
  roleCode: string;
  /** Identifier of the role. */
  roleId: string;
  /** Name of the role. */
  roleName: string;
}

/** Answer for one node. */
export interface SameLevelPermissionCheck {
  /** The action that was checked. */
  action: string;
  /** Whether the action is allowed. */
  enabled: boolean;
  /** Code of the node. */
  resourceNodeCode: string;
}

/** Name of a data policy. */
export interface SimpleDataPolicy {
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Identifier of the data policy. */
  policyId: string;
  /** Name of the data policy. Length: at most 50. */
  policyName: string;
}

/** A page of `SimpleDataPolicy` items with the total count. */
export interface SimpleDataPolicyPage {
  /** The items. */
  list: SimpleDataPolicy[];
  /**
   * Number of items that match, over all pages.
   *
   * @default 10
   */
  totalCount?: number;
}

/** Name of a data resource. */
export interface SimpleDataResource {
  /** Identifier of the data resource. */
  resourceId: string;
  /** Name of the data resource. */
  resourceName: string;
}

/** A data resource that is one text. */
export interface StringDataResource {
  /** Actions that permissions can name, up to 50. Holds: 0 to 50 items. */
  actions: string[];
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
  /** Name of the data resource. Length: at most 50. */
  resourceName: string;
  /** The text, at most 200 characters. Length: at most 200. */
  struct: string;
  /** Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts). */
  type: Open<DataResourceType>;
}

/** A user, role, group or organization node. */
export interface Subject {
  /** Identifier of the user, role, group or organization node. */
  id: string;
  /** Name of the subject. */
  name?: string;
  /** Kind of subject: `USER`, `ROLE`, `GROUP` or `ORG` (organization node). */
  type: SubjectType;
}

/** A user, role, group or organization node. */
export interface SubjectDetail {
  /** Identifier of the user, role, group or organization node. */
  id: string;
  /** Name of the subject. */
  name: string;
  /** Kind of subject: `USER`, `ROLE`, `GROUP` or `ORG` (organization node). */
  type: Open<SubjectType>;
}

/** A data resource that is a tree. */
export interface TreeDataResource {
  /** Actions that permissions can name, up to 50. Holds: 0 to 50 items. */
  actions: string[];
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Additional fields of the nodes; only for trees. */
  extendFieldList?: ExtendField[];
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
  /** Name of the data resource. Length: at most 50. */
  resourceName: string;
  /** Nodes of the top level, 1 to 50. Holds: 1 to 50 items. */
  struct: DataResourceTreeStructs[];
  /** Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts). */
  type: Open<DataResourceType>;
}

/** Changes to a data policy. */
export interface UpdateDataPolicyRequest {
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Identifier of the data policy. */
  policyId: string;
  /** Name of the policy, at most 50 characters. Length: at most 50. */
  policyName?: string;
  /** Statements that allow or refuse actions, 1 to 5. Holds: 1 to 5 items. */
  statementList?: DataStatementPermission[];
}

/** Changes to a data resource. */
export interface UpdateDataResourceRequest {
  /** Actions that permissions can name, up to 50. Holds: 0 to 50 items. */
  actions?: string[];
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Code of the permission namespace. Length: at most 50. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. Length: at most 50. */
  resourceCode: string;
  /** Name of the data resource. Length: at most 50. */
  resourceName?: string;
  /** Content: nodes for a tree, a list of texts, or one text. */
  struct?: DataResourceTreeStructs[] | DataResourceTreeStructs | string | string[];
}

/** Changes to an additional field. */
export interface UpdateDnefRequest {
  /** Settings of the field, such as its choices. */
  config?: ExtendFieldConfig;
  /** Description for people. */
  description?: string;
  /** Key of the field; unique in the data resource. */
  key: string;
  /** Name of the field shown to people. */
  label?: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. */
  resourceCode: string;
}

/** Changes to a permission namespace. */
export interface UpdatePermissionNamespaceRequest {
  /** Code of the namespace. Length: at most 50. */
  code: string;
  /** Description for people. Length: at most 200. */
  description?: string;
  /** Name shown to people. Length: at most 255. */
  name?: string;
  /** New code; the code stays as it is when left out. Length: at most 50. */
  newCode?: string;
}

/** Data permissions of users. */
export interface UserPermissionList {
  /** An entry for each user and namespace. */
  userPermissionList: UserPermissions[];
}

/** Data permissions of one user in one namespace. */
export interface UserPermissions {
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Data resources that the user may use. */
  resourceList?: OpenResource[];
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** What a user is allowed to do with one data resource. */
export interface UserResourcePermission {
  /** Actions that the user is allowed. */
  actions: string[];
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** The data resource. */
  resource: string;
}

/** What a user is allowed to do with data resources. */
export interface UserResourcePermissionList {
  /** An entry for each data resource. */
  permissionList: UserResourcePermission[];
}

/** The part of a data resource that a user may use. */
export interface UserResourceStruct {
  /** The allowed part of a list data resource. */
  arrResourceAuthAction?: ArrayResourceActions;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource; unique in its namespace. */
  resourceCode: string;
  /** Structure of the data resource. */
  resourceType: Open<DataResourceType>;
  /** The allowed part of a text data resource. */
  strResourceAuthAction?: StringResourceActions;
  /** The allowed part of a tree data resource. */
  treeResourceAuthAction?: TreeResourceActions;
}

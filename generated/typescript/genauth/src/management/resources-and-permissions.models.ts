// Generated from spec/genauth/management/resources-and-permissions.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { TargetType } from "../shared/common.models.js";
import type { ResourceType } from "../shared/permissions.models.js";

/** A resource to link to a tenant or to unlink. */
export interface AssociateTenantResourceRequest {
  /** Identifier of the application. */
  appId: string;
  /** `true` links the resource to the tenant, `false` unlinks it. */
  association: boolean;
  /** Code of the resource. */
  code: string;
  /** Identifier of the tenant. */
  tenantId?: string;
}

/** Targets of one kind and the resources that they may use. */
export interface AuthorizeResourceItem {
  /** The resources and what is allowed on them. */
  resources: ResourceItem[];
  /**
   * Identifiers of the targets: user ids, role codes, group codes or department ids; up to 100. Holds: 0 to 100 items.
   */
  targetIdentifiers: string[];
  /** Kind of target: user, role, group or department (`ORG`). */
  targetType: TargetType;
}

/** Permissions to grant. */
export interface AuthorizeResourcesRequest {
  /** Permissions to grant, 1 to 10 entries. Holds: 1 to 10 items. */
  list: AuthorizeResourceItem[];
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
}

/** General resources to delete. */
export interface BatchDeleteCommonResourceRequest {
  /** Identifiers of the resources. */
  ids: string[];
}

/** A general resource with its identifiers. */
export interface CommonResource {
  /** Actions that permissions can name, up to 100. Holds: 0 to 100 items. */
  actions?: ResourceAction[];
  /** URL of the API that the resource stands for. */
  apiIdentifier?: string;
  /** Code of the resource; unique in its namespace. */
  code: string;
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** Description for people. */
  description?: string;
  /** Unique identifier. */
  id: string;
  /** Whether the resource is linked to the tenant. */
  linkedToTenant?: boolean;
  /** Name shown to people. */
  name?: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
  /** Identifier of the permission namespace. */
  namespaceId: number;
  /** Name of the permission namespace. */
  namespaceName: string;
  /** Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  type: Open<ResourceType>;
  /** Time of the last change, ISO 8601. */
  updatedAt: string;
  /** Identifier of the user pool. */
  userPoolId: string;
}

/** A page of `CommonResource` items with the total count. */
export interface CommonResourcePage {
  /** The items. */
  list: CommonResource[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A permission namespace to create. */
export interface CreateNamespaceRequest {
  /** Code of the namespace; unique in the user pool. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name?: string;
}

/** A permission namespace to create, as part of a batch. */
export interface CreateNamespacesBatchItem {
  /** Code of the namespace; unique in the user pool. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name?: string;
}

/** Permission namespaces to create in one call. */
export interface CreateNamespacesBatchRequest {
  /** Namespaces to create, 1 to 50. Holds: 1 to 50 items. */
  list: CreateNamespacesBatchItem[];
}

/** A resource to create, as part of a batch. */
export interface CreateResourceBatchItem {
  /** Actions that permissions can name, up to 100. Holds: 0 to 100 items. */
  actions?: ResourceAction[];
  /** URL of the API that the resource stands for. */
  apiIdentifier?: string;
  /** Code of the resource; unique in its namespace. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name?: string;
  /** Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  type: ResourceType;
}

/** A resource to create. */
export interface CreateResourceRequest {
  /** Actions that permissions can name, up to 100. Holds: 0 to 100 items. */
  actions?: ResourceAction[];
  /** URL of the API that the resource stands for. */
  apiIdentifier?: string;
  /** Code of the resource; unique in its namespace. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name?: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
  /** Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  type: ResourceType;
}

/** Resources to create in one call. */
export interface CreateResourcesBatchRequest {
  /** Resources to create, 1 to 50. Holds: 1 to 50 items. */
  list: CreateResourceBatchItem[];
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
}

/** The permission namespace to delete. */
export interface DeleteNamespaceRequest {
  /** Code of the namespace. */
  code: string;
}

/** Permission namespaces to delete. */
export interface DeleteNamespacesBatchRequest {
  /** Codes of the namespaces, 1 to 10. Holds: 1 to 10 items. */
  codeList: string[];
}

/** The resource to delete. */
export interface DeleteResourceRequest {
  /** Code of the resource; unique in its namespace. */
  code: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
}

/** Resources to delete. */
export interface DeleteResourcesBatchRequest {
  /** Codes of the resources, 1 to 50; they belong to the given namespace. Holds: 1 to 50 items. */
  codeList?: string[];
  /** Identifiers of the resources, 1 to 50; an alternative to codes. Holds: 1 to 50 items. */
  ids?: string[];
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
}

export interface GetNamespaceRequest {
  /** Code of the namespace. */
  code: string;
}

export interface GetNamespacesBatchRequest {
  /** Codes of the namespaces. Holds: 0 to 50 items. */
  codeList: string[];
}

/** The resource whose targets to list. */
export interface GetResourceAuthorizedTargetsRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Code of the permission namespace of the resource.
   *
   * @default "default"
   */
  namespace?: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Code of the resource. */
  resource: string;
  /** Only targets of this kind. */
  targetType?: TargetType;
}

export interface GetResourceRequest {
  /** Code of the resource. */
  code: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
}

export interface GetResourcesBatchRequest {
  /** Codes of the resources. Holds: 1 to 50 items. */
  codeList: string[];
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
}

export interface GetTargetAuthorizedResourcesRequest {
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
  /** Only these resources, by code. Holds: 1 to 50 items. */
  resourceList?: string[];
  /** Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  resourceType?: ResourceType;
  /** Identifier of the target: user id, role code or group code. */
  targetIdentifier: string;
  /** Kind of the target: `USER`, `ROLE` or `GROUP`. */
  targetType: "USER" | "ROLE" | "GROUP";
  /**
   * Include denied permissions as well.
   *
   * @default false
   */
  withDenied?: boolean;
}

/** A user, an action and a resource. */
export interface IsActionAllowedRequest {
  /** Action to check, such as `book:read`. */
  action: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
  /** Code of the resource. */
  resource: string;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** Whether the action is allowed. */
export interface IsActionAllowedResult {
  /** Whether the action is allowed. */
  allowed: boolean;
}

export interface ListCommonResourceRequest {
  /** Text to search for, such as part of the name or code. */
  keyword?: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Codes of the namespaces, as one text. */
  namespaceCodeList?: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

export interface ListNamespaceRolesRequest {
  /** Code of the namespace. */
  code: string;
  /** Text to search for, such as part of the name or code of a role. */
  keywords?: string;
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

export interface ListNamespacesRequest {
  /** Text to search for, such as part of the name or code. */
  keywords?: string;
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

export interface ListResourcesRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  type?: ResourceType;
}

/** A permission namespace: a group of resources and roles. */
export interface Namespace {
  /** Code of the namespace; unique in the user pool. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name?: string;
}

/** A permission namespace in a list. */
export interface NamespaceListItem {
  /** Code of the namespace; unique in the user pool. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name: string;
  /** State of the namespace, as a number. */
  status?: number;
}

/** A page of `NamespaceListItem` items with the total count. */
export interface NamespaceListItemPage {
  /** The items. */
  list: NamespaceListItem[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A role of a permission namespace. */
export interface NamespaceRole {
  /** Code of the role. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Unique identifier. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** Code of the permission namespace of the role. */
  namespace: string;
  /** Time of the last change, ISO 8601. */
  updatedAt: string;
}

/** A permission namespace and its changes. */
export interface NamespaceUpdate {
  /** Code of the namespace. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name?: string;
  /** New code; the code stays as it is when left out. */
  newCode?: string;
}

/** Something that permissions are about, such as an API or a menu. */
export interface Resource {
  /** Actions that permissions can name, up to 100. Holds: 0 to 100 items. */
  actions?: ResourceAction[];
  /** URL of the API that the resource stands for. */
  apiIdentifier?: string;
  /** Code of the resource; unique in its namespace. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Whether the resource is linked to the tenant. */
  linkedToTenant?: boolean;
  /** Name shown to people. */
  name?: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
  /** Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  type: Open<ResourceType>;
}

/** An action that permissions on a resource can name. */
export interface ResourceAction {
  /** What the action means. */
  description: string;
  /** Name of the action, such as `read`. */
  name: string;
}

/** Someone who may use a resource. */
export interface ResourceAuthorizedTarget {
  /** Actions that the target is allowed. */
  actions: string[];
  /** Identifier of the target: user id, role code, group code or department id. */
  targetIdentifier: string;
  /** Kind of target: user, role, group or department (`ORG`). */
  targetType: Open<TargetType>;
}

/** A page of `ResourceAuthorizedTarget` items with the total count. */
export interface ResourceAuthorizedTargetPage {
  /** The items. */
  list: ResourceAuthorizedTarget[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A resource and the actions to allow. */
export interface ResourceItem {
  /** Actions to allow, such as `book:read`; up to 50. Holds: 0 to 50 items. */
  actions: string[];
  /** Code of the resource. */
  code: string;
  /** Kind of resource. */
  resourceType: ResourceType;
}

/** A page of `Resource` items with the total count. */
export interface ResourcePage {
  /** The items. */
  list: Resource[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Changes to a resource. */
export interface UpdateResourceRequest {
  /** Actions that permissions can name, up to 100. Holds: 0 to 100 items. */
  actions?: ResourceAction[];
  /** URL of the API that the resource stands for. */
  apiIdentifier?: string;
  /** Code of the resource; unique in its namespace. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name?: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
  /** Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  type?: ResourceType;
}

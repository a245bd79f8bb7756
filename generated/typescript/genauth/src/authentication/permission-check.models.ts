// Generated from spec/genauth/authentication/permission-check.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type {
  ArrayResourceActions,
  DataResourceType,
  OpenResource,
  StringResourceActions,
  TreeResourceActions,
} from "../shared/permissions.models.js";

/** An action and the data resources (lists) that it is about. */
export interface CheckPermissionByArrayResourceRequest {
  /** Action to be checked. */
  action: string;
  /** Paths of the data resources, such as `/code`, or `/code/node` for a part of it. */
  resources: string[];
}

/** An action and the data resources (texts) that it is about. */
export interface CheckPermissionByStringResourceRequest {
  /** Action to be checked. */
  action: string;
  /** Paths of the data resources, such as `/code`, or `/code/node` for a part of it. */
  resources: string[];
}

/** An action and the data resources (trees) that it is about. */
export interface CheckPermissionByTreeResourceRequest {
  /** Action to be checked. */
  action: string;
  /** Paths of the data resources, such as `/code`, or `/code/node` for a part of it. */
  resources: string[];
}

/** Outcome of a permission check. */
export interface CheckResourcePermissionResult {
  /** One entry for each resource. */
  checkResultList: ResourcePermissionCheck[];
}

/** Resources that are asked about. */
export interface GetUserAuthResourcePermissionListRequest {
  /** Paths of the data resources, such as `/code`, or `/code/node` for a part of it. */
  resources: string[];
}

/** The resource that is asked about. */
export interface GetUserAuthResourceStructRequest {
  /** Path of the data resource, such as `/code`. */
  resource: string;
}

/** Whether one action on one resource is allowed. */
export interface ResourcePermissionCheck {
  /** The action that was checked. */
  action: string;
  /** Whether the action is allowed. */
  enabled: boolean;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Path of the resource that was checked. */
  resource: string;
}

/** Data resources that the user may use. */
export interface UserAuthResourceList {
  /** One entry for each namespace. */
  userPermissionList: UserAuthResources[];
}

/** Allowed actions on one resource. */
export interface UserAuthResourcePermission {
  /** Allowed actions. */
  actions: string[];
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Path of the resource. */
  resource: string;
}

/** Allowed actions on resources. */
export interface UserAuthResourcePermissionList {
  /** One entry for each resource. */
  permissionList: UserAuthResourcePermission[];
}

/** Structure of a data resource with the user's allowed actions. */
export interface UserAuthResourceStruct {
  /** Values and allowed actions of a list resource. */
  arrResourceAuthAction?: ArrayResourceActions;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the resource. */
  resourceCode: string;
  /** Structure of the data resource. */
  resourceType: Open<DataResourceType>;
  /** Value and allowed actions of a text resource. */
  strResourceAuthAction?: StringResourceActions;
  /** Nodes and allowed actions of a tree resource. */
  treeResourceAuthAction?: TreeResourceActions;
}

/** Data resources of one namespace that the user may use. */
export interface UserAuthResources {
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** The resources with the allowed actions. */
  resourceList?: OpenResource[];
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

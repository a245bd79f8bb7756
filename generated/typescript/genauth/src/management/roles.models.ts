// Generated from spec/genauth/management/roles.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { TargetType } from "../shared/common.models.js";
import type { SyncObjectType } from "../shared/organizations.models.js";
import type { ResourceType } from "../shared/permissions.models.js";

/** Roles and who receives them. */
export interface AssignRoleBatchRequest {
  /** Roles to assign, 1 to 10. Holds: 1 to 10 items. */
  roles: RoleCode[];
  /** Who receives the roles, 1 to 10 targets. Holds: 1 to 10 items. */
  targets: AuthorizationTarget[];
}

/** A role and who receives it. */
export interface AssignRoleRequest {
  /** Code of the role. */
  code: string;
  /** Begin of the assignment, Unix time in milliseconds; at once when left out. */
  enableTime?: number;
  /** End of the assignment, Unix time in milliseconds; unlimited when left out. */
  endTime?: number;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
  /** Who receives the role, 1 to 50 targets. Holds: 1 to 50 items. */
  targets: AuthorizationTarget[];
}

/** A user, role, group or department. */
export interface AuthorizationTarget {
  /** Identifier of the target: user id, role code, group code or department id. */
  targetIdentifier: string;
  /** Kind of target: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`. */
  targetType: TargetType;
}

/** Roles to compare. */
export interface CheckMutualExclusionRequest {
  /** Roles to be compared. */
  roles: RoleCode[];
}

/** Role code and name to check. */
export interface CheckParamsNamespaceRequest {
  /** Role code to check. */
  code: string;
  /** Role name to check. */
  name?: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace: string;
}

/** Whether roles exclude each other. */
export interface CheckRoleMutualExclusionResult {
  /** Whether at least two of the roles exclude each other. */
  existMutuallyExclusive: boolean;
}

/** An administrator role to create. */
export interface CreateAdminRoleRequest {
  /** Code of the role; unique among administrator roles. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name shown to people. */
  name: string;
}

/** A role to create. */
export interface CreateRoleRequest {
  /** Code of the role; unique in the namespace. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Time at which the role is switched off automatically, Unix time in milliseconds. */
  disableTime?: string;
  /** Name of the role. */
  name?: string;
  /**
   * Code of the permission namespace; `default` when left out.
   *
   * @default "default"
   */
  namespace?: string;
}

/** Roles to create in one call. */
export interface CreateRolesBatchRequest {
  /** Roles to create, 1 to 50. Holds: 1 to 50 items. */
  list: RoleListItem[];
}

/** Administrator roles to delete. */
export interface DeleteAdminRolesBatchRequest {
  /** Codes of the administrator roles to delete, 1 to 50. Holds: 1 to 50 items. */
  codeList: string[];
}

/** Roles of one namespace to delete. */
export interface DeleteRolesBatchRequest {
  /** Codes of the roles to delete, 1 to 50. Holds: 1 to 50 items. */
  codeList: string[];
  /**
   * Code of the permission namespace; `default` when left out.
   *
   * @default "default"
   */
  namespace?: string;
}

/** Roles of several namespaces to delete. */
export interface DeleteRolesRequest {
  /** Roles to delete, 1 to 50. Holds: 1 to 50 items. */
  roleList: RoleCodeAndNamespace[];
}

export interface GetRoleAuthorizedResourcesRequest {
  /** Code of the role. */
  code: string;
  /** Code of the permission namespace of the role; the default namespace when left out. */
  namespace?: string;
  /** Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  resourceType?: ResourceType;
}

export interface GetRoleRequest {
  /** Code of the role. */
  code: string;
  /** Code of the permission namespace of the role; the default namespace when left out. */
  namespace?: string;
}

export interface ListRoleAssignmentsRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Code of the permission namespace. */
  namespaceCode?: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Text to search for in the assignments. */
  query?: string;
  /** Code of the role. */
  roleCode: string;
  /** Only assignments to these kinds of target; `USER` is the one documented. */
  targetType?: SyncObjectType[];
}

export interface ListRoleDepartmentsRequest {
  /** Code of the role. */
  code: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Code of the permission namespace of the role; the default namespace when left out. */
  namespace?: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

export interface ListRoleMembersRequest {
  /** Code of the role. */
  code: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Code of the permission namespace of the role; the default namespace when left out. */
  namespace?: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Include the identifiers of the departments that the user belongs to.
   *
   * @default false
   */
  withDepartmentIds?: boolean;
  /**
   * Include the linked identities from external identity providers.
   *
   * @default false
   */
  withIdentities?: boolean;
}

export interface ListRolesRequest {
  /** Text to search for in name and code. */
  keywords?: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Code of the permission namespace; `default` when left out.
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
}

/** Roles and who loses them. */
export interface RevokeRoleBatchRequest {
  /** Roles to take away, 1 to 10. Holds: 1 to 10 items. */
  roles: RoleCode[];
  /** Who loses the roles, 1 to 50 targets. Holds: 1 to 50 items. */
  targets: AuthorizationTarget[];
}

/** A role and who loses it. */
export interface RevokeRoleRequest {
  /** Code of the role. */
  code: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
  /** Who loses the role, 1 to 50 targets. Holds: 1 to 50 items. */
  targets: AuthorizationTarget[];
}

/** A page of role assignments. */
export interface RoleAssignmentPage {
  /** Assignments of the current page. */
  data: RolePermission[];
  /**
   * Number of items that match, over all pages.
   *
   * @default 10
   */
  totalCount?: number;
}

/** A resource that a role may use. */
export interface RoleAuthorizedResource {
  /** Actions that the role may take on the resource. */
  actions: string[];
  /** URL of the API that the resource stands for. */
  apiIdentifier: string;
  /** Code of the resource. */
  resourceCode: string;
  /** Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  resourceType: Open<ResourceType>;
}

/** A page of resources that a role may use. */
export interface RoleAuthorizedResourcePage {
  /** The items. */
  list: RoleAuthorizedResource[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A role, by code and optional namespace. */
export interface RoleCode {
  /** Code of the role. */
  code: string;
  /** Code of the permission namespace; the default namespace when left out. */
  namespace?: string;
}

/** A role, by code and namespace. */
export interface RoleCodeAndNamespace {
  /** Code of the role. */
  code: string;
  /**
   * Code of the permission namespace.
   *
   * @default "system"
   */
  namespace: string;
}

/** A department that a role is assigned to. */
export interface RoleDepartment {
  /** Code of the department. */
  code: string;
  /** Description of the department. */
  description: string;
  /** Identifier of the department. */
  id: string;
  /** Name of the department. */
  name: string;
}

/** A page of departments that a role is assigned to. */
export interface RoleDepartmentPage {
  /** The items. */
  list: RoleDepartment[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A role to create, as part of a batch. */
export interface RoleListItem {
  /** Code of the role; unique in the namespace. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Name of the role. */
  name?: string;
  /**
   * Code of the permission namespace; `default` when left out.
   *
   * @default "default"
   */
  namespace?: string;
}

/** Whether a code and name may be used. */
export interface RoleParameterCheck {
  /** Whether the values may be used. */
  isValid: boolean;
  /** Declared as a flag by the platform; says whether there is a message about the values. */
  message: boolean;
}

/** An assignment of a role. */
export interface RolePermission {
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** Description for people. */
  description?: string;
  /** Begin of the assignment, Unix time in milliseconds. */
  enableTime?: number;
  /** End of the assignment, Unix time in milliseconds. */
  endTime?: number;
  /** Code of the role. */
  roleCode: string;
  /** Identifier of the role. */
  roleId: string;
  /** Name of the role. */
  roleName: string;
  /** State of the assignment. */
  status: string;
  /** Time of the last change, ISO 8601. */
  updatedAt: string;
  /** Identifier of the user pool. */
  userPoolId: string;
}

/** Changes to a role. */
export interface UpdateRoleRequest {
  /** Present code of the role. */
  code: string;
  /** Description for people. */
  description?: string;
  /** Time at which the role is switched off automatically, Unix time in milliseconds. */
  disableTime?: string;
  /** Whether people may apply for the role. */
  enablePermissionApply?: boolean;
  /** New name of the role. */
  name: string;
  /**
   * Code of the permission namespace; `default` when left out.
   *
   * @default "default"
   */
  namespace?: string;
  /** New code of the role; send the present one to keep it. */
  newCode: string;
  /** State of the role: `ENABLE` or `DISABLE`. */
  status?: string;
}

// Generated from spec/genauth/management/tenant-organizations.yaml. Do not edit; run `countersign generate`.

import type { DepartmentIdType } from "../shared/common.models.js";

/** Tenant members to add to a department. */
export interface AddTenantDepartmentMembersRequest {
  /**
   * Identifier of the department, of the kind that `departmentIdType` names where that field exists; `root` stands for
   * the root department.
   */
  departmentId: string;
  /**
   * Kind of the department identifier: `department_id` (default), `open_department_id` (identifier in your own or an
   * upstream system), `sync_relation` (a synchronized upstream department), `custom_field` (the value of a custom
   * field) or `code`.
   *
   * @default "department_id"
   */
  departmentIdType?: DepartmentIdType;
  /** Identifiers of the users in the user pool that the tenant members are linked to. */
  linkUserIds?: string[];
  /** Identifiers of the tenant members. */
  memberIds?: string[];
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** Tenant members to remove from a department. */
export interface RemoveTenantDepartmentMembersRequest {
  /**
   * Identifier of the department, of the kind that `departmentIdType` names where that field exists; `root` stands for
   * the root department.
   */
  departmentId: string;
  /**
   * Kind of the department identifier: `department_id` (default), `open_department_id` (identifier in your own or an
   * upstream system), `sync_relation` (a synchronized upstream department), `custom_field` (the value of a custom
   * field) or `code`.
   *
   * @default "department_id"
   */
  departmentIdType?: DepartmentIdType;
  /** Identifiers of the users in the user pool that the tenant members are linked to. */
  linkUserIds?: string[];
  /** Identifiers of the tenant members. */
  memberIds?: string[];
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

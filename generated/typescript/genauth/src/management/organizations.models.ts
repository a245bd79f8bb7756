// Generated from spec/genauth/management/organizations.yaml. Do not edit; run `countersign generate`.

import type { DepartmentIdType, Gender, LocalizedTexts, OrderBy, SortOrder } from "../shared/common.models.js";
import type { DepartmentI18n } from "../shared/organizations.models.js";

/** Users to add to a department. */
export interface AddDepartmentMembersRequest {
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
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** User identifiers of the new members. */
  userIds: string[];
}

/** A department to create. */
export interface CreateDepartmentRequest {
  /** Code of the department. */
  code?: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /**
   * Kind of the identifier in `parentDepartmentId`: `department_id` (default), `open_department_id`, `sync_relation`,
   * `custom_field` or `code`.
   *
   * @default "department_id"
   */
  departmentIdType?: DepartmentIdType;
  /** Description for people. */
  description?: string;
  /** Translations of the name. */
  i18n?: DepartmentI18n;
  /** Whether the department is a virtual node, which groups others and has no counterpart in the real organization. */
  isVirtualNode?: boolean;
  /** Metadata values, keyed by field; may be an empty object. */
  metadata: { [member: string]: unknown };
  /** Name of the department. */
  name: string;
  /** Identifier of the department in your own or an upstream system. */
  openDepartmentId?: string;
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the department above it; `root` for the top of the tree. */
  parentDepartmentId: string;
  /** Identifiers of the posts (job positions). */
  postIdList?: string[];
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** A department tree to bring in. */
export interface CreateDepartmentTreeRequest {
  /** Departments below it. */
  children?: string[];
  /** Member of the department. */
  members?: OrganizationUserInfo;
  /** Name of the top department. */
  name: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** An organization to create. */
export interface CreateOrganizationRequest {
  /** Description for people. */
  description?: string;
  /** Translations of the name. */
  i18n?: OrganizationNameI18n;
  /** Metadata values, keyed by field; may be an empty object. */
  metadata: { [member: string]: unknown };
  /** Identifier of the root department in your own or an upstream system. */
  openDepartmentId?: string;
  /** Code of the organization; must be unused. */
  organizationCode: string;
  /** Name of the organization. */
  organizationName: string;
  /** Identifiers of the posts (job positions). */
  postIdList?: string[];
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** Department to delete. */
export interface DeleteDepartmentRequest {
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
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** Tie to remove from a department. */
export interface DeleteDepartmentSyncRelationsRequest {
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
  /** Code of the organization. */
  organizationCode: string;
  /** Source system whose tie is removed, such as `lark`, `wechatwork` or `dingtalk`. */
  provider: string;
}

/** Organization to delete. */
export interface DeleteOrganizationRequest {
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** A department of an organization. */
export interface Department {
  /** Access setting of the node, as the platform reports it. */
  allow?: string;
  /** Code of the department. */
  code?: string;
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Identifier of the department. */
  departmentId: string;
  /** Description for people. */
  description?: string;
  /** Whether there are departments below this one. */
  hasChildren: boolean;
  /** Translations of the name. */
  i18n?: DepartmentI18n;
  /** Whether the department is a virtual node, which groups others and has no counterpart in the real organization. */
  isVirtualNode?: boolean;
  /** Identifiers of the users who lead the department. */
  leaderUserIds?: string[];
  /** Number of members. */
  membersCount: number;
  /** Name of the department. */
  name: string;
  /** Identifier of the department in your own or an upstream system. */
  openDepartmentId?: string;
  /** Code of the organization. */
  organizationCode: string;
  /** Code of the parent department. */
  parentDepartmentCode: string;
  /** Identifier of the parent department. */
  parentDepartmentId: string;
  /** Identifiers of the posts (job positions). */
  postIdList?: string[];
  /** Posts (job positions) in the department. */
  posts?: string[];
  /** Whether the department is switched on. */
  status?: boolean;
  /** Time of the last change, ISO 8601. */
  updatedAt?: string;
}

/** A page of departments. */
export interface DepartmentPage {
  /** The items. */
  list: Department[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A sort key for departments. */
export interface DepartmentSorting {
  /** Field to sort by: `updatedAt`, `createdAt` or `name`. */
  field: "updatedAt" | "createdAt" | "name";
  /** Sort direction: `asc` or `desc`. */
  order: SortOrder;
}

/** What bringing in a department tree changed. */
export interface DepartmentTreeResult {
  /** Number of departments added. */
  addDepartment: number;
  /** Number of users added. */
  addUser: number;
  /** Number of departments changed. */
  updateDepartment: number;
  /** Number of users changed. */
  updateUser: number;
}

export interface GetAllDepartmentsRequest {
  /**
   * Identifier of the department to begin at; the root department when left out.
   *
   * @default "root"
   */
  departmentId?: string;
  /**
   * Kind of the department identifier: `department_id` (default) or `open_department_id` (identifier in your own or an
   * upstream system).
   *
   * @default "department_id"
   */
  departmentIdType?: "department_id" | "open_department_id";
  /** Code of the organization. */
  organizationCode: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
}

/** Which department to get, and for which applications. */
export interface GetDepartmentAllAppRequest {
  /** Kinds of application to be considered. */
  appTypeList?: string[];
  /** Identifier of the department. */
  departmentId: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Include the values of custom fields. */
  withCustomData?: boolean;
}

export interface GetDepartmentByIdRequest {
  /** Kinds of application to be considered. */
  appTypeList?: string[];
  /** Identifier of the department. */
  departmentId: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
}

export interface GetDepartmentRequest {
  /** Code of the department, instead of `departmentId`. */
  departmentCode?: string;
  /**
   * Identifier of the department, of the kind that `departmentIdType` names where that field exists; `root` stands for
   * the root department.
   */
  departmentId?: string;
  /**
   * Kind of the department identifier: `department_id` (default), `open_department_id` (identifier in your own or an
   * upstream system), `sync_relation` (a synchronized upstream department), `custom_field` (the value of a custom
   * field) or `code`.
   *
   * @default "department_id"
   */
  departmentIdType?: DepartmentIdType;
  /**
   * Return custom data as one flat object from field key to value.
   *
   * @default false
   */
  flatCustomData?: boolean;
  /** Code of the organization. */
  organizationCode?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
}

export interface GetDepartmentSyncRelationsRequest {
  /**
   * Identifier of the department, of the kind that `departmentIdType` names where that field exists; `root` stands for
   * the root department.
   */
  departmentId?: string;
  /**
   * Kind of the department identifier: `department_id` (default), `open_department_id` (identifier in your own or an
   * upstream system), `sync_relation` (a synchronized upstream department), `custom_field` (the value of a custom
   * field) or `code`.
   *
   * @default "department_id"
   */
  departmentIdType?: DepartmentIdType;
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
}

export interface GetOrganizationRequest {
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Include the posts.
   *
   * @default false
   */
  withPost?: boolean;
}

export interface GetOrganizationsBatchRequest {
  /** Codes of the organizations. */
  organizationCodeList: string[];
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Include the posts.
   *
   * @default false
   */
  withPost?: boolean;
}

export interface GetParentDepartmentRequest {
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
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
}

export interface IsUserInDepartmentRequest {
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
  /**
   * Include the departments below the given one.
   *
   * @default false
   */
  includeChildrenDepartments?: boolean;
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Identifier of the user. */
  userId: string;
}

/** Whether a user belongs to a department. */
export interface IsUserInDepartmentResult {
  /** Whether the user belongs to the department. */
  inDepartment: boolean;
}

export interface ListChildrenDepartmentsRequest {
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
  /**
   * Leave out virtual nodes.
   *
   * @default false
   */
  excludeVirtualNode?: boolean;
  /**
   * Return only virtual nodes.
   *
   * @default false
   */
  onlyVirtualNode?: boolean;
  /** Code of the organization. */
  organizationCode: string;
  /** Only departments that are switched on (`true`) or off (`false`). */
  status?: boolean;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
}

export interface ListDepartmentMemberIdsRequest {
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
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

export interface ListDepartmentMembersRequest {
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
  /**
   * Include the departments below the given one.
   *
   * @default false
   */
  includeChildrenDepartments?: boolean;
  /**
   * Number of items per page, at most 50. Value: 1 to 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Sort direction: `Asc` or `Desc` (default).
   *
   * @default "Desc"
   */
  orderBy?: OrderBy;
  /** Code of the organization. */
  organizationCode: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * Field to sort by: `JoinDepartmentAt` (default, time of joining), `Default`, `userId`, `createAt` or `updatedAt`.
   *
   * @default "JoinDepartmentAt"
   */
  sortBy?: "Default" | "JoinDepartmentAt" | "userId" | "createAt" | "updatedAt";
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
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

export interface ListOrganizationsRequest {
  /**
   * Return everything at once instead of one page.
   *
   * @default false
   */
  fetchAll?: boolean;
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
  /** Only organizations that are switched on (`true`) or off (`false`). */
  status?: boolean;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Include the posts.
   *
   * @default false
   */
  withPost?: boolean;
}

/** An organization, the root of a tree of departments. */
export interface Organization {
  /** Access setting of the node, as the platform reports it. */
  allow?: string;
  /** Time of creation, ISO 8601. */
  createdAt?: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Identifier of the root department. */
  departmentId: string;
  /** Description for people. */
  description?: string;
  /** Whether there are departments in the organization. */
  hasChildren: boolean;
  /** Translations of the name. */
  i18n?: OrganizationNameI18n;
  /** Whether the root department is a virtual node. */
  isVirtualNode: boolean;
  /** Identifiers of the users who lead the organization. */
  leaderUserIds?: string[];
  /** Number of members. */
  membersCount: number;
  /** Identifier of the root department in your own or an upstream system. */
  openDepartmentId?: string;
  /** Code of the organization. */
  organizationCode: string;
  /** Name of the organization. */
  organizationName: string;
  /** Identifiers of the posts (job positions). */
  postIdList?: string[];
  /** Whether the organization is switched on. */
  status?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Time of the last change, ISO 8601. */
  updatedAt?: string;
}

/** Translations of an organization's name. */
export interface OrganizationNameI18n {
  /** Translations of the organization name. */
  organizationName: LocalizedTexts;
}

/** A page of organizations. */
export interface OrganizationPage {
  /** The items. */
  list: Organization[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A member of a department tree. */
export interface OrganizationUserInfo {
  /** City. */
  city?: string;
  /** Country. */
  country?: string;
  /** Email address. */
  email?: string;
  /** Gender: `M` male, `F` female, `U` unknown. */
  gender?: Gender;
  /** Name shown to people. */
  name?: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Province or state. */
  province?: string;
  /** User name. */
  username?: string;
}

/** Users to remove from a department. */
export interface RemoveDepartmentMembersRequest {
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
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** User identifiers of the members to remove. */
  userIds: string[];
}

export interface SearchDepartmentMembersRequest {
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
  /**
   * Include the departments below the given one.
   *
   * @default false
   */
  includeChildrenDepartments?: boolean;
  /** Text to search for. */
  keywords: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Code of the organization. */
  organizationCode: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
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

/** A condition on one department field. */
export interface SearchDepartmentsFilterItem {
  /** Department field that the condition is about. */
  field: string;
  /** Comparison: `EQUAL`, `IN`, `CONTAINS`, `BETWEEN` (two values), `LESSER` or `GREATER`. */
  operator: "BETWEEN" | "EQUAL" | "IN" | "LESSER" | "GREATER" | "CONTAINS";
  /** Value to compare with; a list for `IN` and `BETWEEN`. */
  value?: unknown;
}

/** Conditions to search departments with. */
export interface SearchDepartmentsListRequest {
  /** Conditions that a result must meet; all of them apply together. */
  advancedFilter?: SearchDepartmentsFilterItem[];
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Sort direction: `ASC` or `DESC` (default).
   *
   * @default "DESC"
   */
  orderBy?: "ASC" | "DESC";
  /** Code of the organization. */
  organizationCode: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Sort keys, applied in the order given; use it instead of `sortBy` and `orderBy`. */
  sort?: DepartmentSorting[];
  /**
   * Field to sort by: `updatedAt` (default) or `createdAt`.
   *
   * @default "updatedAt"
   */
  sortBy?: "updatedAt" | "createdAt";
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
  /**
   * Include the posts.
   *
   * @default false
   */
  withPost?: boolean;
}

/** Keywords to search departments with. */
export interface SearchDepartmentsRequest {
  /** Text to search for. */
  keywords: string;
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
}

export interface SearchOrganizationsRequest {
  /** Text to search for, such as part of the name. */
  keywords: string;
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
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /**
   * Include the values of custom fields.
   *
   * @default false
   */
  withCustomData?: boolean;
}

/** Changes to a department. */
export interface UpdateDepartmentRequest {
  /** New code of the department. */
  code?: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
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
  /** Description for people. */
  description?: string;
  /** Translations of the name. */
  i18n?: DepartmentI18n;
  /** Identifiers of the users who lead the department; replaces the present leaders. */
  leaderUserIds?: string[];
  /** Metadata values, keyed by field; may be an empty object. */
  metadata: { [member: string]: unknown };
  /** New name of the department. */
  name?: string;
  /** Code of the organization. */
  organizationCode: string;
  /** Identifier of the new parent department; moves the department. */
  parentDepartmentId?: string;
  /** Identifiers of the posts (job positions). */
  postIdList?: string[];
  /** Whether the department is switched on. */
  status?: boolean;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** New state of a department. */
export interface UpdateNodeStatusRequest {
  /** Identifier of the department. */
  departmentId: string;
  /** Whether the department is switched on. */
  status: boolean;
}

/** Changes to an organization. */
export interface UpdateOrganizationRequest {
  /** Description for people. */
  description?: string;
  /** Translations of the name. */
  i18n?: OrganizationNameI18n;
  /** Identifiers of the users who lead the organization; replaces the present leaders. */
  leaderUserIds?: string[];
  /** Identifier of the root department in your own or an upstream system. */
  openDepartmentId?: string;
  /** Present code of the organization. */
  organizationCode: string;
  /** New name of the organization. */
  organizationName?: string;
  /** New code of the organization. */
  organizationNewCode?: string;
  /** Identifiers of the posts (job positions). */
  postIdList?: string[];
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** New state of an organization. */
export interface UpdateOrganizationStatusRequest {
  /** Identifier of the root department. */
  rootNodeId: string;
  /** New state of the organization. */
  status?: string;
}

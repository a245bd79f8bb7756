// Generated from spec/genauth/management/groups.yaml. Do not edit; run `countersign generate`.

import type { Group, ResourceType } from "../shared/permissions.models.js";

/** Users to add to a group. */
export interface AddGroupMembersRequest {
  /** Code of the group. */
  code: string;
  /** User identifiers of the new members, 1 to 50. Holds: 1 to 50 items. */
  userIds: string[];
}

/** A group to create. */
export interface CreateGroupRequest {
  /** Code of the group; unique in the user pool. */
  code: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Description for people. */
  description: string;
  /** Name shown to people. */
  name: string;
  /** Kind of group, such as `CUSTOM`. */
  type: string;
}

/** Groups to create in one call. */
export interface CreateGroupsBatchRequest {
  /** Groups to create, 1 to 50. Holds: 1 to 50 items. */
  list: CreateGroupRequest[];
}

/** A group to create or change. */
export interface CreateOrUpdateGroupRequest {
  /** Code of the group; unique in the user pool. */
  code: string;
  /** Description for people. */
  description: string;
  /** Name shown to people. */
  name: string;
  /** Kind of group, such as `CUSTOM`. */
  type: string;
}

/** The group and whether it was created. */
export interface CreateOrUpdateGroupResult {
  /** Whether the group was created (`true`) or changed (`false`). */
  created: boolean;
  /** The group after the call. */
  data: Group;
}

/** Groups to delete. */
export interface DeleteGroupsBatchRequest {
  /** Codes of the groups to delete, 1 to 50. Holds: 1 to 50 items. */
  codeList: string[];
}

export interface GetAllGroupsRequest {
  /**
   * Include the members of each group.
   *
   * @default false
   */
  fetchMembers?: boolean;
  /** Include the values of custom fields. */
  withCustomData?: boolean;
}

export interface GetGroupAuthorizedResourcesRequest {
  /** Code of the group. */
  code: string;
  /** Code of the permission namespace to look in; all namespaces when left out. */
  namespace?: string;
  /** Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`. */
  resourceType?: ResourceType;
}

export interface GetGroupRequest {
  /** Code of the group. */
  code: string;
  /** Include the values of custom fields. */
  withCustomData?: boolean;
}

export interface ListGroupMembersRequest {
  /** Code of the group. */
  code: string;
  /**
   * Return custom data as one flat object from field key to value.
   *
   * @default false
   */
  flatCustomData?: boolean;
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

export interface ListGroupsRequest {
  /**
   * Return custom data as one flat object from field key to value.
   *
   * @default false
   */
  flatCustomData?: boolean;
  /** Text to search for in name and code. */
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
  /** Include the values of custom fields. */
  withCustomData?: boolean;
  /**
   * Include metadata values.
   *
   * @deprecated
   */
  withMetadata?: boolean;
}

/** Users to remove from a group. */
export interface RemoveGroupMembersRequest {
  /** Code of the group. */
  code: string;
  /** User identifiers of the members to remove, 1 to 50. Holds: 1 to 50 items. */
  userIds: string[];
}

/** Changes to a group. */
export interface UpdateGroupRequest {
  /** Code of the group. */
  code: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: { [member: string]: unknown };
  /** Description for people. */
  description: string;
  /** Name shown to people. */
  name?: string;
  /** New code; the code stays as it is when left out. */
  newCode?: string;
}

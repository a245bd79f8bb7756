// Generated from spec/genauth/shared/organizations.yaml. Do not edit; run `countersign generate`.

import type { LocalizedTexts } from "./common.models.js";
import type { TenantUser } from "./users.models.js";

/** Translations of a department's name. */
export interface DepartmentI18n {
  /** Translations of the department name. */
  name: LocalizedTexts;
}

/** A post (job position) to create or change. */
export interface PostDetails {
  /** Code of the post; unique in the user pool. */
  code: string;
  /** Identifiers of the departments that the post is tied to. */
  departmentIdList?: string;
  /** Description of the post. */
  description?: string;
  /** Identifier of the post. */
  id?: string;
  /** Name of the post. */
  name: string;
}

/** Kind of object that is synchronized. */
export const SyncObjectType = {
  Department: "DEPARTMENT",
  User: "USER",
} as const;
export type SyncObjectType = (typeof SyncObjectType)[keyof typeof SyncObjectType];

/** A page of tenant members. */
export interface TenantUserPage {
  /** The items. */
  list: TenantUser[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Members of a tenant, by user or member identifiers. */
export interface TenantUsersRequest {
  /** Identifiers of the users in the user pool that the tenant members are linked to. */
  linkUserIds?: string[];
  /** Identifiers of the tenant members. */
  memberIds?: string[];
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
}

/** A tie to an object in a synchronized system. */
export interface UserSyncRelation {
  /** Source system, such as `lark`, `wechatwork` or `dingtalk`. */
  provider: string;
  /** Identifier of the object in the source system. */
  userIdInIdp: string;
  /** The object as the source system describes it. */
  userInfoInIdp: { [member: string]: unknown };
}

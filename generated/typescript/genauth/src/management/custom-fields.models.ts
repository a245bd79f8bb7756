// Generated from spec/genauth/management/custom-fields.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { TargetType } from "../shared/common.models.js";
import type { CustomFieldI18n } from "../shared/users.models.js";

/** Data type of a field. */
export const BaseFieldDataType = {
  String: "STRING",
  Number: "NUMBER",
  Datetime: "DATETIME",
  Boolean: "BOOLEAN",
  Object: "OBJECT",
  Select: "SELECT",
} as const;
export type BaseFieldDataType = (typeof BaseFieldDataType)[keyof typeof BaseFieldDataType];

/** A custom field value to set. */
export interface CustomDataInput {
  /** Key of the custom field. */
  key: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Value of the custom field. */
  value: string;
}

/** Definition of a built-in or custom field. */
export interface CustomField {
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt?: string;
  /** Data type of the values. */
  dataType: Open<CustomFieldDataType>;
  /** Description for people. */
  description?: string;
  /**
   * Whether the values are stored encrypted.
   *
   * @default false
   */
  encrypted?: boolean;
  /** Translations of the label. */
  i18n?: CustomFieldI18n;
  /**
   * Whether a value may occur only once in the user pool.
   *
   * @default false
   */
  isUnique: boolean;
  /** Key of the field; unique for its kind of object. */
  key: string;
  /** Name shown to people. */
  label: string;
  /** Choices, for fields of type `ENUM`. */
  options?: CustomFieldSelectOption[];
  /** Kind of object that the field belongs to: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`. */
  targetType: Open<TargetType>;
  /**
   * Whether users may edit the value themselves.
   *
   * @default false
   */
  userEditable?: boolean;
  /**
   * Whether the field is shown in the console.
   *
   * @default true
   */
  visibleInAdminConsole: boolean;
  /**
   * Whether the field is shown to users in their account pages.
   *
   * @default true
   */
  visibleInUserCenter?: boolean;
}

/** Numbers of fields by visibility. */
export interface CustomFieldCounts {
  /** Number of fields that administrators can see. */
  adminVisible: number;
  /** Number of all fields. */
  all: number;
  /** Number of fields that users can see. */
  userVisible: number;
}

/** Data type of a custom field. */
export const CustomFieldDataType = {
  String: "STRING",
  Number: "NUMBER",
  Datetime: "DATETIME",
  Boolean: "BOOLEAN",
  Enum: "ENUM",
} as const;
export type CustomFieldDataType = (typeof CustomFieldDataType)[keyof typeof CustomFieldDataType];

/** A custom field to create or change. */
export interface CustomFieldInput {
  /** Applications that use the field. */
  appIds?: string[];
  /** Data type of the values. */
  dataType?: CustomFieldDataType;
  /** Description for people. */
  description?: string;
  /** Whether the values are masked when shown. */
  desensitization?: boolean;
  /** Whether the values are stored encrypted. */
  encrypted?: boolean;
  /** Translations of the label. */
  i18n?: CustomFieldI18n;
  /** Whether a value may occur only once in the user pool. */
  isUnique?: boolean;
  /** Key of the field; unique for its kind of object. */
  key: string;
  /** Name shown to people. */
  label?: string;
  /** Choices, for fields of type `ENUM`. */
  options?: CustomFieldSelectOption[];
  /** Kind of object that the field belongs to: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`. */
  targetType: TargetType;
  /** Whether users may edit the value themselves. */
  userEditable?: boolean;
  /** Rules that values must meet. */
  validateRules?: { [member: string]: unknown };
  /** Whether the field is shown in the console. */
  visibleInAdminConsole?: boolean;
  /** Whether the field is shown to users in their account pages. */
  visibleInUserCenter?: boolean;
}

/** A custom field to delete. */
export interface CustomFieldKey {
  /** Key of the field. */
  key: string;
  /** Kind of object that the field belongs to: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`. */
  targetType: TargetType;
}

/** A page of fields with counts. */
export interface CustomFieldList {
  /** Numbers of fields by visibility. */
  count: CustomFieldCounts;
  /** Fields of the current page. */
  list: CustomField[];
}

/** A choice of a field. */
export interface CustomFieldSelectOption {
  /** Text shown to people. */
  label: string;
  /** Value that is stored. */
  value: string;
}

/** Custom fields to delete. */
export interface DeleteCustomFieldsRequest {
  /** Fields to delete, 1 to 50. Holds: 1 to 50 items. */
  list: CustomFieldKey[];
  /** Identifier of the tenant. */
  tenantId: string;
}

export interface GetCustomDataRequest {
  /** Permission namespace of the role; only for roles, the default namespace when left out. */
  namespace?: string;
  /** Identifier of the object: user id, role code or group code. */
  targetIdentifier: string;
  /** Kind of object: `USER`, `ROLE` or `GROUP`. */
  targetType: TargetType;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

export interface GetCustomFieldsRequest {
  /** Kind of object whose custom fields are listed: `USER`, `ROLE` or `GROUP`. */
  targetType: TargetType;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

export interface ListCustFieldsRequest {
  /** Whether the access rights of the caller are applied to the fields. */
  accessControl?: boolean;
  /** Only fields that administrators can see in the console (`true`) or cannot see (`false`). */
  adminVisible?: boolean;
  /** Only fields of this data type. */
  dataType: BaseFieldDataType;
  /** Text to search for in key and label. */
  keyword?: string;
  /** Language of the labels, such as `en-US`. */
  lang?: string;
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
  /** Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`. */
  targetType: TargetType;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Only fields that users can see (`true`) or cannot see (`false`). */
  userVisible?: boolean;
}

export interface ListUserBaseFieldsRequest {
  /** Whether the access rights of the caller are applied to the fields. */
  accessControl?: boolean;
  /** Only fields that administrators can see in the console (`true`) or cannot see (`false`). */
  adminVisible?: boolean;
  /** Only fields of this data type. */
  dataType: BaseFieldDataType;
  /** Text to search for in key and label. */
  keyword?: string;
  /** Language of the labels, such as `en-US`. */
  lang?: string;
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
  /** Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`. */
  targetType: TargetType;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Only fields that users can see (`true`) or cannot see (`false`). */
  userVisible?: boolean;
}

/** Custom field values to set for one object. */
export interface SetCustomDataRequest {
  /** Values to set, 1 to 50. Holds: 1 to 50 items. */
  list: CustomDataInput[];
  /** Permission namespace of the role; only for roles. */
  namespace?: string;
  /** Identifier of the object: user id, role code, group code or department id. */
  targetIdentifier: string;
  /** Kind of object: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`. */
  targetType: TargetType;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** Custom fields to create or change. */
export interface SetCustomFieldsRequest {
  /** Field definitions, 1 to 50. Holds: 1 to 50 items. */
  list: CustomFieldInput[];
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** New settings of built-in fields. */
export interface SetUserBaseFieldsRequest {
  /** Field settings, 1 to 50. Holds: 1 to 50 items. */
  list: UserBaseFieldInput[];
}

/** New settings of a built-in field. */
export interface UserBaseFieldInput {
  /** Description for people. */
  description?: string;
  /** Translations of the label. */
  i18n?: CustomFieldI18n;
  /** Key of the built-in field. */
  key: string;
  /** Name shown to people. */
  label?: string;
  /** Whether users may edit the value themselves. */
  userEditable?: boolean;
  /** Whether the field is shown in the console. */
  visibleInAdminConsole?: boolean;
  /** Whether the field is shown to users in their account pages. */
  visibleInUserCenter?: boolean;
}

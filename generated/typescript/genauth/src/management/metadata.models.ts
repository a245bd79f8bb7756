// Generated from spec/genauth/management/metadata.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

/** A user behavior event. */
export interface CaptureRequest {
  /** Data to be recorded. */
  data: { [member: string]: unknown };
  /** Identifier of the model of behavior data. */
  modelId?: string;
}

/** The value of one field in a row. */
export interface Cell {
  /** Identifier of the field, or its key, as the request asked. */
  fieldId: string;
  /** Value of the field; its type follows the type of the field. */
  value: unknown;
}

/** The two rows between which relations are copied. */
export interface CopyRowRelationRequest {
  /** Identifier of the metadata model. */
  modelId: string;
  /** Identifier of the other row of the copy. */
  relationRowId: string;
  /** Identifier of the row to copy between. */
  rowId: string;
}

/** A field to add to a metadata model. */
export interface CreateFieldRequest {
  /** Value that new rows get when none is given. */
  default: unknown;
  /** Choice of an `Enum` field. */
  dropDown: DropDownItem;
  /** Whether the value can be changed. */
  editable: boolean;
  /**
   * Whether users can sign in with this field; matters for the user model only.
   *
   * @default false
   */
  forLogin: boolean;
  /** Number of the display format, for types that have several formats. */
  format: number;
  /**
   * Whether keywords are searched for in this field.
   *
   * @default false
   */
  fuzzySearch: boolean;
  /** Hint for the people who fill in the field. */
  help: string;
  /** Key of the field in rows and conditions; unique in the model. */
  key: string;
  /** Upper limit of a number, or latest time of a date. */
  max: number;
  /** Largest number of characters of a text. */
  maxLength: number;
  /** Lower limit of a number, or earliest time of a date. */
  min: number;
  /** Identifier of the metadata model. */
  modelId: string;
  /** Name shown to people. */
  name: string;
  /** Regular expression that a text must match. */
  regexp: string;
  /**
   * Whether a row can be related to several rows.
   *
   * @default false
   */
  relationMultiple: boolean;
  /** Which rows a relation field may refer to. */
  relationOptionalRange: RowCondition;
  /** Key of the field of the related row that is shown. */
  relationShowKey: string;
  /** Identifier of the model that a relation field refers to. */
  relationType: string;
  /** Whether every row must have a value. */
  require: boolean;
  /** Whether the field is shown. */
  show: boolean;
  /**
   * Data type of the field. `Relation` refers to rows of another model, `ReverseRelation` shows the relations that
   * point here.
   */
  type:
    | "Text"
    | "Textarea"
    | "Number"
    | "Boolean"
    | "Date"
    | "Enum"
    | "Relation"
    | "ReverseRelation"
    | "Array";
  /** Whether no two rows may have the same value. */
  unique: boolean;
  /**
   * Whether users see the field in their personal center; matters for the user model only.
   *
   * @default false
   */
  userVisible: boolean;
}

/** A metadata model to create. */
export interface CreateModelRequest {
  /**
   * Whether the rows form a flat `list` (default) or a `tree`.
   *
   * @default "list"
   */
  dataType?: FunctionModelDataType;
  /** Description for people. */
  description: string | null;
  /**
   * Whether it is switched on.
   *
   * @default true
   */
  enable: boolean | null;
  /** Name shown to people. */
  name: string;
  /** Key of the menu that the model appears under. */
  parentKey: string;
  /** Kind of model: built-in ones such as `user`, `department` and `device`, or `custom`. */
  type: FunctionModelType;
}

/** A custom operation to add to a metadata model. */
export interface CreateOperateRequest {
  /** Configuration of the operation. */
  config: { [member: string]: unknown };
  /** Icon of the operation. */
  icon: string;
  /** Identifier of the metadata model. */
  modelId: string;
  /** Key of the operation, unique in the model. */
  operateKey: string;
  /** Name of the operation. */
  operateName: string;
  /** Whether the operation is offered to people. */
  show: boolean;
}

/** Relations to add to a row. */
export interface CreateRowRelationRequest {
  /** Identifier of the relation field. */
  fieldId: string;
  /** Identifier of the metadata model. */
  modelId: string;
  /** Identifier of the row that gets the relation. */
  rowId: string;
  /** Identifiers of the rows to relate to. */
  valueList: string[];
}

/** A row to add to a metadata model. */
export interface CreateRowRequest {
  /** Values of the new row, keyed by field. */
  data: { [member: string]: unknown };
  /** Identifier of the metadata model. */
  modelId: string;
  /** Identifier of the new row, at most 32 characters; generated when left out. Length: at most 32. */
  rowId?: string;
}

/** A choice of an `Enum` field. */
export interface DropDownItem {
  /** Value that is stored. */
  key: string;
  /** Text that is shown. */
  label: string;
}

/** The rows to export. */
export interface ExportMetadataRequest {
  /** Identifiers of the rows. */
  idList: string[];
  /** Identifier of the metadata model. */
  modelId: string;
}

/** The metadata model to export. */
export interface ExportModelRequest {
  /** Identifier of the metadata model. */
  modelId: string;
}

/** A metadata model: a kind of object with its own fields and rows. */
export interface FunctionModel {
  /** Settings of the details page. */
  config: { [member: string]: unknown };
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /**
   * Whether the rows form a flat `list` (default) or a `tree`.
   *
   * @default "list"
   */
  dataType: Open<FunctionModelDataType>;
  /** Description for people. */
  description: string;
  /** Whether it is switched on. */
  enable: boolean;
  /** Order in which the fields are shown, as one text. */
  fieldOrder: string;
  /** Unique identifier. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** Key of the menu that the model appears under. */
  parentKey: string;
  /** Kind of model: built-in ones such as `user`, `department` and `device`, or `custom`. */
  type: Open<FunctionModelType>;
  /** Time of the last change, ISO 8601. */
  updatedAt: string;
  /** Identifier of the user pool. */
  userPoolId: string;
}

/** Whether the rows of a metadata model form a list or a tree. */
export const FunctionModelDataType = {
  List: "list",
  Tree: "tree",
} as const;
export type FunctionModelDataType = (typeof FunctionModelDataType)[keyof typeof FunctionModelDataType];

/** A field of a metadata model. */
export interface FunctionModelField {
  /** Value that new rows get when none is given. */
  default: string;
  /** Choices of an `Enum` field, as a number. */
  dropDown: number;
  /** Whether the value can be changed. */
  editable: boolean;
  /** Number of the display format, for types that have several formats. */
  format: number;
  /** Hint for the people who fill in the field. */
  help: string;
  /** Unique identifier. */
  id: string;
  /** Key of the field in rows and conditions; unique in the model. */
  key: string;
  /** Upper limit of a number, or latest time of a date. */
  max: number;
  /** Largest number of characters of a text. */
  maxLength: number;
  /** Lower limit of a number, or earliest time of a date. */
  min: number;
  /** Identifier of the metadata model. */
  modelId: string;
  /** Name shown to people. */
  name: string;
  /** Regular expression that a text must match. */
  regexp: string;
  /** Whether a row can be related to several rows. */
  relationMultiple: boolean;
  /** Which rows a relation field may refer to. */
  relationOptionalRange: RelationOptionalRange;
  /** Key of the field of the related row that is shown. */
  relationShowKey: string;
  /** Identifier of the model that a relation field refers to. */
  relationType: string;
  /** Whether every row must have a value. */
  require: boolean;
  /** Whether the field is shown. */
  show: boolean;
  /** Data type of the field, as a number (requests use names). */
  type: number;
  /** Whether no two rows may have the same value. */
  unique: boolean;
  /** Whether users see the field in their personal center; matters for the user model only. */
  userVisible: boolean;
}

/** The metadata models of the user pool, with the status of the call. */
export interface FunctionModelList {
  /** Finer reason of a failure; absent on success and for failures without a business meaning. */
  apiCode?: number;
  /** The items. */
  list: FunctionModel[];
  /** Short text that explains the result, in the language of the request. */
  message: string;
  /** Identifier of this request, to be quoted when asking support about a failure. */
  requestId?: string;
  /** Result of the call: 200 for success, another documented code for a failure. Not the HTTP status. */
  statusCode: number;
}

/** A custom operation and the parameters of one run. */
export interface FunctionModelOperateRequest {
  /** Parameters of this run of the operation. */
  customConfig: { [member: string]: unknown };
  /** Identifier of the field that the operation belongs to. */
  fieldId?: string;
  /** Identifier of the operation. */
  id: string;
  /** Identifier of the metadata model. */
  modelId: string;
}

/** Kind of metadata model. */
export const FunctionModelType = {
  Ueba: "ueba",
  User: "user",
  Post: "post",
  Group: "group",
  Department: "department",
  Organization: "organization",
  Device: "device",
  DeviceRely: "device_rely",
  Custom: "custom",
} as const;
export type FunctionModelType = (typeof FunctionModelType)[keyof typeof FunctionModelType];

/** Conditions for the rows to return. */
export interface GetAllMetadataRequest {
  /** Conditions that a row must meet. */
  conditions?: RowCondition[];
  /** How the conditions are joined: `and` or `or`. */
  conjunction?: string;
  /** Identifier of the metadata model. */
  modelId: string;
}

/** One portion of the rows to read. */
export interface GetAllMetadataRowRequest {
  /** Return the details of related rows. */
  getRelationDetails?: boolean;
  /** Identifier of one row, to read only that. */
  id?: string;
  /** Identifier of the metadata model. */
  modelId: string;
  /** Conditions that a row must meet. */
  query?: unknown;
  /** Token from the previous answer; leave it out in the first call. */
  scrollId?: string;
  /** Number of rows per portion. */
  size: number;
}

export interface GetImportTemplateRequest {
  /** Identifier of the metadata model. */
  modelId: string;
}

/** Filter and page of a search in a group. */
export interface GetMetadataGroupListRequest {
  /** Return nested data too. */
  getNestData?: boolean;
  /** Identifier of the group. */
  groupId: string;
  /** Text to search for. */
  keyword?: string;
  /** Number of items per page, at most 50. */
  limit?: number;
  /** Page number, counted from 1. */
  page?: number;
  /** Sort keys, applied in the order given. */
  sort?: unknown[];
}

export interface GetModelRequest {
  /** Identifier of the metadata model. */
  id: string;
}

/** The rows to return information on. */
export interface GetRelationInfoRequest {
  /** Identifiers of the rows. */
  idList: string[];
  /** Identifier of the metadata model. */
  modelId: string;
}

export interface GetRelationValueRequest {
  /** Identifier of the relation field. */
  fieldId: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Identifier of the metadata model. */
  modelId: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Identifier of the row whose relations are listed. */
  rowId: string;
}

/** The rows to return. */
export interface GetRowBatchRequest {
  /** Identifier of the metadata model. */
  modelId: string;
  /** Identifiers of the rows. */
  rowIds: string[];
}

export interface GetRowByValueRequest {
  /** Key of the field to compare. */
  key: string;
  /** Identifier of the metadata model. */
  modelId: string;
  /**
   * `true` makes the answer name values by field identifier instead of field key. A text, not a boolean.
   *
   * @default "false"
   */
  showFieldId?: string;
  /** Value that the field must have. */
  value: string;
}

export interface GetRowRequest {
  /** Identifier of the metadata model. */
  modelId: string;
  /** Identifier of the row. */
  rowId: string;
  /**
   * `true` makes the answer name values by field identifier instead of field key. A text, not a boolean.
   *
   * @default "false"
   */
  showFieldId?: string;
}

/** The file to import rows from. */
export interface ImportMetadataRequest {
  /** The file to import. */
  file: string;
  /** Identifier of the metadata model. */
  modelId: string;
}

/** The file to import a metadata model from. */
export interface ImportModelRequest {
  /** The file to import. */
  file: string;
}

export interface ListFieldRequest {
  /** Who asks for the fields. The platform does not document the possible values. */
  from: string;
  /** Identifier of the metadata model. */
  modelId: string;
}

export interface ListOperateAllRequest {
  /** Identifier of the metadata model. */
  modelId: string;
}

export interface ListOperateRequest {
  /** Only operations of this field. */
  fieldId?: string;
  /** Text to search for. */
  keywords?: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Identifier of the metadata model. */
  modelId: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Whether to include created operations. A text; its values are not documented. */
  showCreated?: string;
}

/** Filter, sorting and page of a search for rows. */
export interface ListRowRequest {
  /** Conditions that a row must meet. */
  conditions?: RowCondition[];
  /** How the conditions are joined: `and` or `or`. */
  conjunction?: string;
  /** Relation fields whose related rows are returned in detail. */
  expand?: RowExpansion[];
  /**
   * Return everything at once instead of one page.
   *
   * @default false
   */
  fetchAll?: boolean;
  /** Leave out rows that are already related to this row and field. */
  filterRelation?: RowScope;
  /** Return nested data too. */
  getNestData?: boolean;
  /**
   * Return the details of relation fields.
   *
   * @default false
   */
  getRelationFieldDetail?: boolean;
  /** Text to search for. */
  keywords?: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Identifier of the metadata model. */
  modelId: string;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * Return a short preview of related rows.
   *
   * @default false
   */
  previewRelation?: boolean;
  /** Which part of the rows is searched. */
  scope?: RowScope;
  /**
   * Name values in the answer by field identifier instead of field key.
   *
   * @default false
   */
  showFieldId?: boolean;
  /** Sort keys, applied in the order given. */
  sort?: unknown[];
  /**
   * Include the path from the root, for tree models.
   *
   * @default false
   */
  withPath?: boolean;
}

/** A custom operation of a metadata model. */
export interface OperateModel {
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** Unique identifier. */
  id: string;
  /** Whether this is a built-in operation. */
  isDefault: boolean;
  /** Identifier of the metadata model. */
  modelId: string;
  /** Key of the operation, unique in the model. */
  operateKey: string;
  /** Name of the operation. */
  operateName: string;
  /** Whether the operation is offered to people. */
  show: boolean;
  /** Time of the last change, ISO 8601. */
  updatedAt: string;
  /** Identifier of the user pool. */
  userPoolId: string;
}

/** Which rows a relation field may refer to. */
export interface RelationOptionalRange {
  /** Condition that related rows must meet. */
  conditions: RowCondition;
  /** How the conditions are joined: `and` or `or`. */
  conjunction: string;
}

/** A search for rows to relate to. */
export interface RelationSearchRequest {
  /** Identifier of the metadata field. */
  fieldId: string;
  /** Text to search for. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: number;
  /** Identifier of the metadata model. */
  modelId: string;
  /** Page number, counted from 1. */
  page?: number;
  /** Name values in the answer by field identifier instead of field key. */
  showFieldId?: boolean;
}

/** A page of `RelationValue` items with the total count. */
export interface RelationValuePage {
  /** Values of the relation. */
  list: string[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** The field to remove. */
export interface RemoveFieldRequest {
  /** Identifier of the metadata field. */
  id: string;
  /** Identifier of the metadata model. */
  modelId: string;
}

/** The metadata model to remove. */
export interface RemoveModelRequest {
  /** Identifier of the metadata model. */
  id: string;
}

/** A value to remove from relation fields. */
export interface RemoveRelationValueRequest {
  /** Identifiers of the relation fields. */
  fieldIds: string[];
  /** Identifier of the metadata model. */
  modelId: string;
  /** Identifier of the row. */
  rowId: string;
  /** Value to be removed from the relation: the identifier of the related row. */
  value: string;
}

/** The rows to remove. */
export interface RemoveRowRequest {
  /** Identifier of the metadata model. */
  modelId: string;
  /**
   * Also remove the rows below, in a tree model.
   *
   * @default false
   */
  recursive?: boolean;
  /** Identifiers of the rows. */
  rowIdList: string[];
}

/** A row of a metadata model. */
export interface Row {
  /** The values of the row, one cell per field. */
  cellList: Cell[];
  /** Identifier of the row. */
  rowId: string;
}

/** A condition on the value of a field. */
export interface RowCondition {
  /** Key of the field to compare. */
  key: string;
  /** How the field is compared with the value, such as `EQUAL` or `CONTAINS`. */
  operator: string;
  /** Value to compare with; its type follows the type of the field. */
  value: unknown;
}

/** A relation field to return in detail. */
export interface RowExpansion {
  /** Key of the relation field to expand. */
  field: string;
  /** Keys of the fields of the related rows to return. */
  select: string[];
}

/** A page of `Row` items with the total count. */
export interface RowPage {
  /** The items. */
  list: unknown[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Rows that are related to a row by a field. */
export interface RowScope {
  /** Identifier of the relation field. */
  fieldId: string;
  /** Identifier of the row. */
  id: string;
  /** Identifier of the metadata model. */
  modelId: string;
}

/** A page of `RowScroll` items with the total count. */
export interface RowScrollPage {
  /** The rows of this portion. */
  list: string[];
  /** Token for the next portion. */
  scrollId: string;
}

/** Changes to a field of a metadata model. */
export interface UpdateFieldRequest {
  /** Value that new rows get when none is given. */
  default: unknown;
  /** Choices of an `Enum` field. */
  dropDown: string[];
  /** Whether the value can be changed. */
  editable: boolean;
  /**
   * Whether users can sign in with this field; matters for the user model only.
   *
   * @default false
   */
  forLogin: boolean;
  /** Number of the display format, for types that have several formats. */
  format: number;
  /**
   * Whether keywords are searched for in this field.
   *
   * @default false
   */
  fuzzySearch: boolean;
  /** Hint for the people who fill in the field. */
  help: string;
  /** Identifier of the metadata field. */
  id: string;
  /** Upper limit of a number, or latest time of a date. */
  max: number;
  /** Largest number of characters of a text. */
  maxLength: number;
  /** Lower limit of a number, or earliest time of a date. */
  min: number;
  /** Identifier of the metadata model. */
  modelId: string;
  /** Name shown to people. */
  name: string;
  /** Regular expression that a text must match. */
  regexp: string;
  /** Which rows a relation field may refer to. */
  relationOptionalRange: RelationOptionalRange;
  /** Key of the field of the related row that is shown. */
  relationShowKey: string;
  /** Whether every row must have a value. */
  require: boolean;
  /** Whether the field is shown. */
  show: boolean;
  /** Whether no two rows may have the same value. */
  unique: boolean;
  /**
   * Whether users see the field in their personal center; matters for the user model only.
   *
   * @default false
   */
  userVisible: boolean;
}

/** Changes to a metadata model. */
export interface UpdateModelRequest {
  /** Settings of the details page. */
  config: { [member: string]: unknown };
  /** Description for people. */
  description: string | null;
  /** Whether it is switched on. */
  enable: boolean;
  /** Order in which the fields are shown, as one text. */
  fieldOrder: string;
  /** Identifier of the metadata model. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** Key of the menu that the model appears under. */
  parentKey: string;
  /** Key of the field that stands for a row where only one value is shown. */
  showFieldKey: string;
  /** Kind of model: built-in ones such as `user`, `department` and `device`, or `custom`. */
  type: FunctionModelType;
}

/** Changes to a custom operation. */
export interface UpdateOperateRequest {
  /** Configuration of the operation. */
  config: { [member: string]: unknown };
  /** Identifier of the field that the operation belongs to. */
  fieldId?: string;
  /** Icon of the operation. */
  icon: string;
  /** Identifier of the operation. */
  id: string;
  /** Identifier of the metadata model. */
  modelId: string;
  /** Key of the operation, unique in the model. */
  operateKey: string;
  /** Name of the operation. */
  operateName: string;
  /** Whether the operation is offered to people. */
  show: boolean;
}

/** Changes to a row. */
export interface UpdateRowRequest {
  /** New values of the row, keyed by field. */
  data: { [member: string]: unknown };
  /** Identifier of the metadata model. */
  modelId: string;
  /** Identifier of the row. */
  rowId: string;
  /**
   * Name values in the answer by field identifier instead of field key.
   *
   * @default false
   */
  showFieldId?: boolean;
}

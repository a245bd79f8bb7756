// Generated from spec/genauth/management/metadata.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  CaptureRequest,
  CopyRowRelationRequest,
  CreateFieldRequest,
  CreateModelRequest,
  CreateOperateRequest,
  CreateRowRelationRequest,
  CreateRowRequest,
  ExportMetadataRequest,
  ExportModelRequest,
  FunctionModel,
  FunctionModelField,
  FunctionModelList,
  FunctionModelOperateRequest,
  GetAllMetadataRequest,
  GetAllMetadataRowRequest,
  GetImportTemplateRequest,
  GetMetadataGroupListRequest,
  GetModelRequest,
  GetRelationInfoRequest,
  GetRelationValueRequest,
  GetRowBatchRequest,
  GetRowByValueRequest,
  GetRowRequest,
  ImportMetadataRequest,
  ImportModelRequest,
  ListFieldRequest,
  ListOperateAllRequest,
  ListOperateRequest,
  ListRowRequest,
  OperateModel,
  RelationSearchRequest,
  RelationValuePage,
  RemoveFieldRequest,
  RemoveModelRequest,
  RemoveRelationValueRequest,
  RemoveRowRequest,
  Row,
  RowPage,
  RowScrollPage,
  UpdateFieldRequest,
  UpdateModelRequest,
  UpdateOperateRequest,
  UpdateRowRequest,
} from "./metadata.models.js";

const captureOperation: EnvelopeOperation<Envelope<{ [member: string]: unknown }>> = {
  id: "capture",
  method: "POST",
  path: "/api/v3/metadata/ueba/capture",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const copyOperateOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "copyOperate",
  method: "POST",
  path: "/api/v3/metadata/copy-operate",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const copyRowRelationOperation: EnvelopeOperation<Envelope<RelationValuePage>> = {
  id: "copyRowRelation",
  method: "POST",
  path: "/api/v3/metadata/copy-row-relation",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createFieldOperation: EnvelopeOperation<Envelope<FunctionModelField>> = {
  id: "createField",
  method: "POST",
  path: "/api/v3/metadata/create-field",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createModelOperation: EnvelopeOperation<Envelope<FunctionModel>> = {
  id: "createModel",
  method: "POST",
  path: "/api/v3/metadata/create-model",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createOperateOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "createOperate",
  method: "POST",
  path: "/api/v3/metadata/create-operate",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createRowOperation: EnvelopeOperation<Envelope<Row>> = {
  id: "createRow",
  method: "POST",
  path: "/api/v3/metadata/create-row",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createRowRelationOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "createRowRelation",
  method: "POST",
  path: "/api/v3/metadata/create-row-relation",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const executeOperateOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "executeOperate",
  method: "POST",
  path: "/api/v3/metadata/execute-operate",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const exportMetadataOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "exportMetadata",
  method: "POST",
  path: "/api/v3/metadata/export",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const exportModelOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "exportModel",
  method: "POST",
  path: "/api/v3/metadata/export/model",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getAllMetadataOperation: EnvelopeOperation<Envelope<RowPage>> = {
  id: "getAllMetadata",
  method: "POST",
  path: "/api/v3/metadata/get-all-metadata",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const getAllMetadataRowOperation: EnvelopeOperation<Envelope<RowScrollPage>> = {
  id: "getAllMetadataRow",
  method: "POST",
  path: "/api/v3/metadata/get-all-row-by-scrollid",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getImportTemplateOperation: EnvelopeOperation<Envelope<Row>> = {
  id: "getImportTemplate",
  method: "GET",
  path: "/api/v3/metadata/get-import-template",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getMetadataGroupListOperation: EnvelopeOperation<Envelope<RowPage>, unknown> = {
  id: "getMetadataGroupList",
  method: "POST",
  path: "/api/v3/metadata/group",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const getModelOperation: EnvelopeOperation<Envelope<FunctionModel>> = {
  id: "getModel",
  method: "GET",
  path: "/api/v3/metadata/get-model",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getRelationDetailsOperation: EnvelopeOperation<Envelope<RelationValuePage>> = {
  id: "getRelationDetails",
  method: "GET",
  path: "/api/v3/metadata/get-row-relation-details",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getRelationInfoOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "getRelationInfo",
  method: "POST",
  path: "/api/v3/metadata/get-relation-info",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const getRelationValueOperation: EnvelopeOperation<Envelope<RelationValuePage>, string> = {
  id: "getRelationValue",
  method: "GET",
  path: "/api/v3/metadata/get-row-relation",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const getRowOperation: EnvelopeOperation<Envelope<Row>> = {
  id: "getRow",
  method: "GET",
  path: "/api/v3/metadata/get-row",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getRowBatchOperation: EnvelopeOperation<Envelope<Row[]>> = {
  id: "getRowBatch",
  method: "POST",
  path: "/get-row-batch",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const getRowByValueOperation: EnvelopeOperation<Envelope<Row>> = {
  id: "getRowByValue",
  method: "GET",
  path: "/api/v3/metadata/get-row-by-value",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const importMetadataOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "importMetadata",
  method: "POST",
  path: "/api/v3/metadata/import",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const importModelOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "importModel",
  method: "POST",
  path: "/api/v3/metadata/import/model",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const listFieldOperation: EnvelopeOperation<Envelope<FunctionModelField[]>> = {
  id: "listField",
  method: "GET",
  path: "/api/v3/metadata/list-field",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listModelOperation: EnvelopeOperation<Envelope<FunctionModelList>> = {
  id: "listModel",
  method: "GET",
  path: "/api/v3/metadata/list-model",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const listOperateOperation: EnvelopeOperation<Envelope<OperateModel>> = {
  id: "listOperate",
  method: "GET",
  path: "/api/v3/metadata/list-operate",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  answer: "json",
  read: plainAnswer,
};
const listOperateAllOperation: EnvelopeOperation<Envelope<OperateModel>> = {
  id: "listOperateAll",
  method: "GET",
  path: "/api/v3/metadata/all-operate",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  answer: "json",
  read: plainAnswer,
};
const listRowOperation: EnvelopeOperation<Envelope<RowPage>, unknown> = {
  id: "listRow",
  method: "POST",
  path: "/api/v3/metadata/filter",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const relationSearchOperation: EnvelopeOperation<Envelope<RelationValuePage>, string> = {
  id: "relationSearch",
  method: "POST",
  path: "/api/v3/metadata/relation-search",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const removeFieldOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "removeField",
  method: "POST",
  path: "/api/v3/metadata/remove-field",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const removeModelOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "removeModel",
  method: "POST",
  path: "/api/v3/metadata/remove-model",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const removeOperateOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "removeOperate",
  method: "POST",
  path: "/api/v3/metadata/remove-operate",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const removeRelationValueOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "removeRelationValue",
  method: "POST",
  path: "/api/v3/metadata/remove-row-relation",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const removeRowOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "removeRow",
  method: "POST",
  path: "/api/v3/metadata/remove-row",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateFieldOperation: EnvelopeOperation<Envelope<FunctionModelField>> = {
  id: "updateField",
  method: "POST",
  path: "/api/v3/metadata/update-field",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateModelOperation: EnvelopeOperation<Envelope<FunctionModel>> = {
  id: "updateModel",
  method: "POST",
  path: "/api/v3/metadata/update-model",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateOperateOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "updateOperate",
  method: "POST",
  path: "/api/v3/metadata/update-operate",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateRowOperation: EnvelopeOperation<Envelope<Row>> = {
  id: "updateRow",
  method: "POST",
  path: "/api/v3/metadata/update-row",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Records a user behavior event for analysis (UEBA).
 *
 * `data` is free-form; `modelId` says which model of behavior data it belongs to. Call it from your server whenever
 * something worth analyzing happens.
 *
 * `POST /api/v3/metadata/ueba/capture`
 */
export function capture(
  client: Sender,
  input: CaptureRequest,
  options?: RequestOptions,
): Promise<Envelope<{ [member: string]: unknown }>> {
  return client.send(captureOperation, input, options);
}

/**
 * Copies a custom operation of a metadata model.
 *
 * `id` names the operation that is copied.
 *
 * `POST /api/v3/metadata/copy-operate`
 */
export function copyOperate(
  client: Sender,
  input: FunctionModelOperateRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(copyOperateOperation, input, options);
}

/**
 * Copies the relations of one row of a metadata model to another.
 *
 * The platform does not document which of the two rows is the source; try it with rows that do not matter first.
 *
 * `POST /api/v3/metadata/copy-row-relation`
 */
export function copyRowRelation(
  client: Sender,
  input: CopyRowRelationRequest,
  options?: RequestOptions,
): Promise<Envelope<RelationValuePage>> {
  return client.send(copyRowRelationOperation, input, options);
}

/**
 * Adds a field to a metadata model.
 *
 * Type and key are chosen here and are not part of `updateField`. Length, range, pattern and relation settings apply
 * only to the types that they fit.
 *
 * `POST /api/v3/metadata/create-field`
 */
export function createField(
  client: Sender,
  input: CreateFieldRequest,
  options?: RequestOptions,
): Promise<Envelope<FunctionModelField>> {
  return client.send(createFieldOperation, input, options);
}

/**
 * Creates a metadata model.
 *
 * A model describes a kind of object, such as projects or devices. Add its fields with `createField` and its rows with
 * `createRow`.
 *
 * `POST /api/v3/metadata/create-model`
 */
export function createModel(
  client: Sender,
  input: CreateModelRequest,
  options?: RequestOptions,
): Promise<Envelope<FunctionModel>> {
  return client.send(createModelOperation, input, options);
}

/**
 * Adds a custom operation to a metadata model.
 *
 * An operation is something that can be done with the rows of a model. `executeOperate` runs it.
 *
 * `POST /api/v3/metadata/create-operate`
 */
export function createOperate(
  client: Sender,
  input: CreateOperateRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(createOperateOperation, input, options);
}

/**
 * Adds a row to a metadata model.
 *
 * `data` holds the values by field key. Leave `rowId` out to have one generated.
 *
 * `POST /api/v3/metadata/create-row`
 */
export function createRow(client: Sender, input: CreateRowRequest, options?: RequestOptions): Promise<Envelope<Row>> {
  return client.send(createRowOperation, input, options);
}

/**
 * Relates a row of a metadata model to other rows.
 *
 * The relation belongs to a field of type `Relation`; `valueList` names the rows that are related to `rowId`.
 *
 * `POST /api/v3/metadata/create-row-relation`
 */
export function createRowRelation(
  client: Sender,
  input: CreateRowRelationRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(createRowRelationOperation, input, options);
}

/**
 * Runs a custom operation of a metadata model.
 *
 * `customConfig` passes the parameters of this run. What happens depends on how the operation was configured.
 *
 * `POST /api/v3/metadata/execute-operate`
 */
export function executeOperate(
  client: Sender,
  input: FunctionModelOperateRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(executeOperateOperation, input, options);
}

/**
 * Exports rows of a metadata model.
 *
 * `idList` chooses the rows. The platform does not document data in the answer.
 *
 * `POST /api/v3/metadata/export`
 */
export function exportMetadata(
  client: Sender,
  input: ExportMetadataRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(exportMetadataOperation, input, options);
}

/**
 * Exports a metadata model.
 *
 * Use it with `importModel` to carry a model to another user pool. The platform does not document data in the answer.
 *
 * `POST /api/v3/metadata/export/model`
 */
export function exportModel(
  client: Sender,
  input: ExportModelRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(exportModelOperation, input, options);
}

/**
 * Returns all rows of a metadata model that meet conditions.
 *
 * Unlike `listRow` it takes no page number. For large models use `getAllMetadataRow`, which returns the rows in
 * portions.
 *
 * `POST /api/v3/metadata/get-all-metadata`
 */
export function getAllMetadata(
  client: Sender,
  input: GetAllMetadataRequest,
  options?: RequestOptions,
): Promise<Envelope<RowPage>> {
  return client.send(getAllMetadataOperation, input, options);
}

/**
 * Reads all rows of a metadata model in portions.
 *
 * Leave `scrollId` out in the first call and pass the one from the answer in each following call, until no rows come
 * back.
 *
 * `POST /api/v3/metadata/get-all-row-by-scrollid`
 */
export function getAllMetadataRow(
  client: Sender,
  input: GetAllMetadataRowRequest,
  options?: RequestOptions,
): Promise<Envelope<RowScrollPage>> {
  return client.send(getAllMetadataRowOperation, input, options);
}

/**
 * Returns the template for importing rows into a metadata model.
 *
 * Fill it in and pass it to `importMetadata`. The documented answer has the shape of a row.
 *
 * `GET /api/v3/metadata/get-import-template`
 */
export function getImportTemplate(
  client: Sender,
  input: GetImportTemplateRequest,
  options?: RequestOptions,
): Promise<Envelope<Row>> {
  return client.send(getImportTemplateOperation, input, options);
}

/**
 * Lists the metadata rows of a group, one page at a time.
 *
 * Keywords restrict the result; nested data is returned only on request.
 *
 * `POST /api/v3/metadata/group`
 */
export function getMetadataGroupList(
  client: Sender,
  input: GetMetadataGroupListRequest,
  options?: RequestOptions,
): Paged<Envelope<RowPage>, unknown> {
  return paged(client, getMetadataGroupListOperation, input, options);
}

/**
 * Gets one metadata model.
 *
 * The answer holds the settings of the model; use `listField` for its fields.
 *
 * `GET /api/v3/metadata/get-model`
 */
export function getModel(
  client: Sender,
  input: GetModelRequest,
  options?: RequestOptions,
): Promise<Envelope<FunctionModel>> {
  return client.send(getModelOperation, input, options);
}

/**
 * Returns related rows with their details.
 *
 * The platform documents no parameters for this operation, so how the row is named is uncertain. `getRelationValue` is
 * the documented way.
 *
 * `GET /api/v3/metadata/get-row-relation-details`
 */
export function getRelationDetails(client: Sender, options?: RequestOptions): Promise<Envelope<RelationValuePage>> {
  return client.send(getRelationDetailsOperation, undefined, options);
}

/**
 * Returns information on related rows of a metadata model.
 *
 * Give the identifiers of the rows that are referred to. The platform does not document data in the answer.
 *
 * `POST /api/v3/metadata/get-relation-info`
 */
export function getRelationInfo(
  client: Sender,
  input: GetRelationInfoRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(getRelationInfoOperation, input, options);
}

/**
 * Lists the rows that a row is related to by a relation field.
 *
 * One page at a time, at most 50 per page. The items are the values of the relation.
 *
 * `GET /api/v3/metadata/get-row-relation`
 */
export function getRelationValue(
  client: Sender,
  input: GetRelationValueRequest,
  options?: RequestOptions,
): Paged<Envelope<RelationValuePage>, string> {
  return paged(client, getRelationValueOperation, input, options);
}

/**
 * Gets one row of a metadata model.
 *
 * Model and row identifier together name the row. The answer holds one cell per field.
 *
 * `GET /api/v3/metadata/get-row`
 */
export function getRow(client: Sender, input: GetRowRequest, options?: RequestOptions): Promise<Envelope<Row>> {
  return client.send(getRowOperation, input, options);
}

/**
 * Gets several rows of a metadata model.
 *
 * All rows must belong to the same model. The documented path has no `/api/v3` prefix, unlike all others of this group.
 *
 * `POST /get-row-batch`
 */
export function getRowBatch(
  client: Sender,
  input: GetRowBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<Row[]>> {
  return client.send(getRowBatchOperation, input, options);
}

/**
 * Finds one row of a metadata model by the value of a field.
 *
 * Use it when you know a unique value, such as a project code, but not the row identifier.
 *
 * `GET /api/v3/metadata/get-row-by-value`
 */
export function getRowByValue(
  client: Sender,
  input: GetRowByValueRequest,
  options?: RequestOptions,
): Promise<Envelope<Row>> {
  return client.send(getRowByValueOperation, input, options);
}

/**
 * Imports rows into a metadata model from a file.
 *
 * `getImportTemplate` returns the template that the file follows.
 *
 * `POST /api/v3/metadata/import`
 */
export function importMetadata(
  client: Sender,
  input: ImportMetadataRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(importMetadataOperation, input, options);
}

/**
 * Imports a metadata model from a file.
 *
 * The file is one that `exportModel` made.
 *
 * `POST /api/v3/metadata/import/model`
 */
export function importModel(
  client: Sender,
  input: ImportModelRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(importModelOperation, input, options);
}

/**
 * Lists the fields of a metadata model.
 *
 * The answer is not divided into pages.
 *
 * `GET /api/v3/metadata/list-field`
 */
export function listField(
  client: Sender,
  input: ListFieldRequest,
  options?: RequestOptions,
): Promise<Envelope<FunctionModelField[]>> {
  return client.send(listFieldOperation, input, options);
}

/**
 * Lists all metadata models of the user pool.
 *
 * The answer is not divided into pages. The platform documents `list` beside the status code instead of inside `data`.
 *
 * `GET /api/v3/metadata/list-model`
 */
export function listModel(client: Sender, options?: RequestOptions): Promise<Envelope<FunctionModelList>> {
  return client.send(listModelOperation, undefined, options);
}

/**
 * Lists the custom operations of a metadata model, one page at a time.
 *
 * The platform documents the answer as a single operation without the usual envelope, so treat its shape as uncertain.
 * `listOperateAll` needs no paging.
 *
 * `GET /api/v3/metadata/list-operate`
 */
export function listOperate(
  client: Sender,
  input: ListOperateRequest,
  options?: RequestOptions,
): Promise<Envelope<OperateModel>> {
  return client.send(listOperateOperation, input, options);
}

/**
 * Lists all custom operations of a metadata model.
 *
 * Not divided into pages. The platform documents the answer as a single operation without the usual envelope, so treat
 * its shape as uncertain.
 *
 * `GET /api/v3/metadata/all-operate`
 */
export function listOperateAll(
  client: Sender,
  input: ListOperateAllRequest,
  options?: RequestOptions,
): Promise<Envelope<OperateModel>> {
  return client.send(listOperateAllOperation, input, options);
}

/**
 * Lists the rows of a metadata model, filtered, sorted and one page at a time.
 *
 * Search by keywords or by conditions on single fields, which `conjunction` joins. Page size at most 50; `fetchAll`
 * returns everything at once. Related rows and nested data are returned only on request.
 *
 * `POST /api/v3/metadata/filter`
 */
export function listRow(
  client: Sender,
  input: ListRowRequest,
  options?: RequestOptions,
): Paged<Envelope<RowPage>, unknown> {
  return paged(client, listRowOperation, input, options);
}

/**
 * Searches the rows that a relation field can refer to.
 *
 * Use it to offer a choice when a user fills in a relation field.
 *
 * `POST /api/v3/metadata/relation-search`
 */
export function relationSearch(
  client: Sender,
  input: RelationSearchRequest,
  options?: RequestOptions,
): Paged<Envelope<RelationValuePage>, string> {
  return paged(client, relationSearchOperation, input, options);
}

/**
 * Removes a field from a metadata model.
 *
 * The values of the field in all rows are lost with it; this cannot be undone.
 *
 * `POST /api/v3/metadata/remove-field`
 */
export function removeField(
  client: Sender,
  input: RemoveFieldRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(removeFieldOperation, input, options);
}

/** @deprecated Former name of `removeField`. */
export const remoteField: typeof removeField = removeField;

/**
 * Removes a metadata model.
 *
 * Its fields and rows are lost with it; this cannot be undone.
 *
 * `POST /api/v3/metadata/remove-model`
 */
export function removeModel(
  client: Sender,
  input: RemoveModelRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(removeModelOperation, input, options);
}

/**
 * Removes a custom operation from a metadata model.
 *
 * `id` names the operation. This cannot be undone.
 *
 * `POST /api/v3/metadata/remove-operate`
 */
export function removeOperate(
  client: Sender,
  input: FunctionModelOperateRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(removeOperateOperation, input, options);
}

/**
 * Removes a value from relation fields of a row.
 *
 * Only the relation is removed; both rows stay.
 *
 * `POST /api/v3/metadata/remove-row-relation`
 */
export function removeRelationValue(
  client: Sender,
  input: RemoveRelationValueRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(removeRelationValueOperation, input, options);
}

/**
 * Removes rows from a metadata model.
 *
 * With `recursive` the rows below the given ones are removed too, in a tree model. Removed rows cannot be restored.
 *
 * `POST /api/v3/metadata/remove-row`
 */
export function removeRow(
  client: Sender,
  input: RemoveRowRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(removeRowOperation, input, options);
}

/**
 * Changes a field of a metadata model.
 *
 * Sets display name, checks and visibility. Type and key of a field cannot be changed here.
 *
 * `POST /api/v3/metadata/update-field`
 */
export function updateField(
  client: Sender,
  input: UpdateFieldRequest,
  options?: RequestOptions,
): Promise<Envelope<FunctionModelField>> {
  return client.send(updateFieldOperation, input, options);
}

/**
 * Changes a metadata model.
 *
 * Sets name, position in the menu, field order and display settings. The fields themselves are changed with
 * `updateField`.
 *
 * `POST /api/v3/metadata/update-model`
 */
export function updateModel(
  client: Sender,
  input: UpdateModelRequest,
  options?: RequestOptions,
): Promise<Envelope<FunctionModel>> {
  return client.send(updateModelOperation, input, options);
}

/**
 * Changes a custom operation of a metadata model.
 *
 * Sets name, key, icon, visibility and configuration of the operation.
 *
 * `POST /api/v3/metadata/update-operate`
 */
export function updateOperate(
  client: Sender,
  input: UpdateOperateRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(updateOperateOperation, input, options);
}

/**
 * Changes values in a row of a metadata model.
 *
 * `data` holds the values to change, by field.
 *
 * `POST /api/v3/metadata/update-row`
 */
export function updateRow(client: Sender, input: UpdateRowRequest, options?: RequestOptions): Promise<Envelope<Row>> {
  return client.send(updateRowOperation, input, options);
}

// Generated from spec/genauth/management/custom-fields.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type {
  CustomField,
  CustomFieldList,
  DeleteCustomFieldsRequest,
  GetCustomDataRequest,
  GetCustomFieldsRequest,
  ListCustFieldsRequest,
  ListUserBaseFieldsRequest,
  SetCustomDataRequest,
  SetCustomFieldsRequest,
  SetUserBaseFieldsRequest,
} from "./custom-fields.models.js";

const deleteCustomFieldsOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteCustomFields",
  method: "POST",
  path: "/api/v3/delete-custom-fields",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getCustomDataOperation: EnvelopeOperation<Envelope<{ [member: string]: unknown }>> = {
  id: "getCustomData",
  method: "GET",
  path: "/api/v3/get-custom-data",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getCustomFieldsOperation: EnvelopeOperation<Envelope<CustomField[]>> = {
  id: "getCustomFields",
  method: "GET",
  path: "/api/v3/get-custom-fields",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getUserBaseFieldsOperation: EnvelopeOperation<Envelope<CustomField[]>> = {
  id: "getUserBaseFields",
  method: "GET",
  path: "/api/v3/get-user-base-fields",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const listCustFieldsOperation: EnvelopeOperation<Envelope<CustomFieldList>, CustomField> = {
  id: "listCustFields",
  method: "GET",
  path: "/api/v3/list-custom-fields",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["count", "all"] },
};
const listUserBaseFieldsOperation: EnvelopeOperation<Envelope<CustomFieldList>, CustomField> = {
  id: "listUserBaseFields",
  method: "GET",
  path: "/api/v3/list-user-base-fields",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["count", "all"] },
};
const setCustomDataOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "setCustomData",
  method: "POST",
  path: "/api/v3/set-custom-data",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const setCustomFieldsOperation: EnvelopeOperation<Envelope<CustomField[]>> = {
  id: "setCustomFields",
  method: "POST",
  path: "/api/v3/set-custom-fields",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const setUserBaseFieldsOperation: EnvelopeOperation<Envelope<CustomField[]>> = {
  id: "setUserBaseFields",
  method: "POST",
  path: "/api/v3/set-user-base-fields",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Deletes up to 50 custom field definitions.
 *
 * The values that objects hold for these fields are no longer available; this cannot be undone.
 *
 * `POST /api/v3/delete-custom-fields`
 */
export function deleteCustomFields(
  client: Sender,
  input: DeleteCustomFieldsRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteCustomFieldsOperation, input, options);
}

/**
 * Gets the custom field values of one object.
 *
 * The answer is an object from field key to value.
 *
 * `GET /api/v3/get-custom-data`
 */
export function getCustomData(
  client: Sender,
  input: GetCustomDataRequest,
  options?: RequestOptions,
): Promise<Envelope<{ [member: string]: unknown }>> {
  return client.send(getCustomDataOperation, input, options);
}

/**
 * Lists the custom fields defined for users, roles or groups.
 *
 * Returns all definitions for that kind of object, without the values.
 *
 * `GET /api/v3/get-custom-fields`
 */
export function getCustomFields(
  client: Sender,
  input: GetCustomFieldsRequest,
  options?: RequestOptions,
): Promise<Envelope<CustomField[]>> {
  return client.send(getCustomFieldsOperation, input, options);
}

/**
 * Lists the built-in fields of users.
 *
 * Returns the settings of every built-in field, such as its label, whether users may edit it and where it is shown.
 *
 * `GET /api/v3/get-user-base-fields`
 */
export function getUserBaseFields(client: Sender, options?: RequestOptions): Promise<Envelope<CustomField[]>> {
  return client.send(getUserBaseFieldsOperation, undefined, options);
}

/**
 * Lists custom fields, filtered and one page at a time.
 *
 * The answer also counts the fields, altogether and by who can see them.
 *
 * `GET /api/v3/list-custom-fields`
 */
export function listCustFields(
  client: Sender,
  input: ListCustFieldsRequest,
  options?: RequestOptions,
): Paged<Envelope<CustomFieldList>, CustomField> {
  return paged(client, listCustFieldsOperation, input, options);
}

/**
 * Lists built-in fields, filtered and one page at a time.
 *
 * The answer also counts the fields, altogether and by who can see them.
 *
 * `GET /api/v3/list-user-base-fields`
 */
export function listUserBaseFields(
  client: Sender,
  input: ListUserBaseFieldsRequest,
  options?: RequestOptions,
): Paged<Envelope<CustomFieldList>, CustomField> {
  return paged(client, listUserBaseFieldsOperation, input, options);
}

/**
 * Sets custom field values of one object.
 *
 * The object is a user, role, group or department, named by `targetIdentifier`; up to 50 values in one call. The fields
 * must have been defined with `setCustomFields`.
 *
 * `POST /api/v3/set-custom-data`
 */
export function setCustomData(
  client: Sender,
  input: SetCustomDataRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(setCustomDataOperation, input, options);
}

/**
 * Creates or changes up to 50 custom field definitions.
 *
 * A field is identified by `targetType` and `key`: an existing one is changed, any other is created. Choose the data
 * type with care, because values already stored must fit it.
 *
 * `POST /api/v3/set-custom-fields`
 */
export function setCustomFields(
  client: Sender,
  input: SetCustomFieldsRequest,
  options?: RequestOptions,
): Promise<Envelope<CustomField[]>> {
  return client.send(setCustomFieldsOperation, input, options);
}

/**
 * Changes the settings of up to 50 built-in user fields.
 *
 * A field is named by its `key`; settings that are left out stay as they are. Built-in fields cannot be created or
 * deleted.
 *
 * `POST /api/v3/set-user-base-fields`
 */
export function setUserBaseFields(
  client: Sender,
  input: SetUserBaseFieldsRequest,
  options?: RequestOptions,
): Promise<Envelope<CustomField[]>> {
  return client.send(setUserBaseFieldsOperation, input, options);
}

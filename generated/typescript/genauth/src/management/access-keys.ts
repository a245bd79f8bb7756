// Generated from spec/genauth/management/access-keys.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { formQueryRequest, queryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type {
  AccessKey,
  CreateAccessKeyRequest,
  DeleteAccessKeyRequest,
  GetAccessKeyListRequest,
  GetAccessKeyRequest,
  UpdateAccessKeyRequest,
} from "./access-keys.models.js";

const createAccessKeyOperation: EnvelopeOperation<Envelope<AccessKey[]>> = {
  id: "createAccessKey",
  method: "POST",
  path: "/api/v3/create-access-key",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["accessKeySecret"],
};
const deleteAccessKeyOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteAccessKey",
  method: "POST",
  path: "/api/v3/delete-access-key",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getAccessKeyOperation: EnvelopeOperation<Envelope<AccessKey[]>> = {
  id: "getAccessKey",
  method: "GET",
  path: "/api/v3/get-access-key",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessKeySecret"],
};
const getAccessKeyListOperation: EnvelopeOperation<Envelope<AccessKey[]>> = {
  id: "getAccessKeyList",
  method: "GET",
  path: "/api/v3/list-access-key",
  security: [["accessKey"], ["managementToken"]],
  parameters: { status: { in: "query", style: "brackets" } },
  build: queryRequest,
  secret: ["accessKeySecret"],
};
const updateAccessKeyOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateAccessKey",
  method: "POST",
  path: "/api/v3/update-access-key",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Creates an access key for calling the management API.
 *
 * The answer holds the identifier and the secret that sign requests; store the secret safely at once. A key may be tied
 * to a user or a tenant.
 *
 * `POST /api/v3/create-access-key`
 */
export function createAccessKey(
  client: Sender,
  input: CreateAccessKeyRequest,
  options?: RequestOptions,
): Promise<Envelope<AccessKey[]>> {
  return client.send(createAccessKeyOperation, input, options);
}

/**
 * Deletes an access key.
 *
 * Programs that use the key are refused from then on, and this cannot be undone. To stop a key for a while, use
 * `updateAccessKey`.
 *
 * `POST /api/v3/delete-access-key`
 */
export function deleteAccessKey(
  client: Sender,
  input: DeleteAccessKeyRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteAccessKeyOperation, input, options);
}

/**
 * Gets one access key.
 *
 * The answer holds the secret: keep it on a server and out of logs.
 *
 * `GET /api/v3/get-access-key`
 */
export function getAccessKey(
  client: Sender,
  input: GetAccessKeyRequest,
  options?: RequestOptions,
): Promise<Envelope<AccessKey[]>> {
  return client.send(getAccessKeyOperation, input, options);
}

/**
 * Lists the access keys of the user pool.
 *
 * Restrict it to a user, a kind or certain states of keys. The answer holds secrets: keep it on a server and out of
 * logs.
 *
 * `GET /api/v3/list-access-key`
 */
export function getAccessKeyList(
  client: Sender,
  input?: GetAccessKeyListRequest,
  options?: RequestOptions,
): Promise<Envelope<AccessKey[]>> {
  return client.send(getAccessKeyListOperation, input, options);
}

/**
 * Switches an access key on or off.
 *
 * A key that is switched off is refused until it is switched on again.
 *
 * `POST /api/v3/update-access-key`
 */
export function updateAccessKey(
  client: Sender,
  input: UpdateAccessKeyRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateAccessKeyOperation, input, options);
}

// Generated from spec/genauth/management/whitelist.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type {
  AddWhitelistOfAppRequest,
  AddWhitelistRequest,
  DeleteWhitelistOfAppRequest,
  DeleteWhitelistRequest,
  ListWhitelistsOfAppRequest,
  ListWhitelistsRequest,
  WhitelistItem,
} from "./whitelist.models.js";

const addWhitelistOperation: EnvelopeOperation<Envelope<WhitelistItem>> = {
  id: "addWhitelist",
  method: "POST",
  path: "/api/v3/add-whitelist",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const addWhitelistOfAppOperation: EnvelopeOperation<Envelope<WhitelistItem>> = {
  id: "addWhitelistOfApp",
  method: "POST",
  path: "/api/v3/add-whitelist-of-app",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteWhitelistOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteWhitelist",
  method: "POST",
  path: "/api/v3/delete-whitelist",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const deleteWhitelistOfAppOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteWhitelistOfApp",
  method: "POST",
  path: "/api/v3/delete-whitelist-of-app",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const listWhitelistsOperation: EnvelopeOperation<Envelope<WhitelistItem>> = {
  id: "listWhitelists",
  method: "GET",
  path: "/api/v3/list-whitelist",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listWhitelistsOfAppOperation: EnvelopeOperation<Envelope<WhitelistItem>> = {
  id: "listWhitelistsOfApp",
  method: "GET",
  path: "/api/v3/list-whitelist-of-app",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};

/**
 * Adds entries to the sign-up whitelist of the user pool.
 *
 * While the whitelist is on, only the listed user names, email addresses or phone numbers can sign up. All entries of a
 * call are of one kind.
 *
 * `POST /api/v3/add-whitelist`
 */
export function addWhitelist(
  client: Sender,
  input: AddWhitelistRequest,
  options?: RequestOptions,
): Promise<Envelope<WhitelistItem>> {
  return client.send(addWhitelistOperation, input, options);
}

/**
 * Adds entries to the sign-up whitelist of one application.
 *
 * All entries of a call are of one kind. Use `addWhitelist` for the whole user pool.
 *
 * `POST /api/v3/add-whitelist-of-app`
 */
export function addWhitelistOfApp(
  client: Sender,
  input: AddWhitelistOfAppRequest,
  options?: RequestOptions,
): Promise<Envelope<WhitelistItem>> {
  return client.send(addWhitelistOfAppOperation, input, options);
}

/**
 * Removes entries from the sign-up whitelist of the user pool.
 *
 * Users who have signed up already are kept. The platform documents the answer without the usual envelope.
 *
 * `POST /api/v3/delete-whitelist`
 */
export function deleteWhitelist(
  client: Sender,
  input: DeleteWhitelistRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteWhitelistOperation, input, options);
}

/**
 * Removes entries from the sign-up whitelist of one application.
 *
 * Users who have signed up already are kept. The platform documents the answer without the usual envelope.
 *
 * `POST /api/v3/delete-whitelist-of-app`
 */
export function deleteWhitelistOfApp(
  client: Sender,
  input: DeleteWhitelistOfAppRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteWhitelistOfAppOperation, input, options);
}

/**
 * Returns the sign-up whitelist of the user pool, one kind at a time.
 *
 * Not divided into pages. The platform documents `data` as a single entry, so treat its shape as uncertain.
 *
 * `GET /api/v3/list-whitelist`
 */
export function listWhitelists(
  client: Sender,
  input: ListWhitelistsRequest,
  options?: RequestOptions,
): Promise<Envelope<WhitelistItem>> {
  return client.send(listWhitelistsOperation, input, options);
}

/**
 * Returns the sign-up whitelist of one application, one kind at a time.
 *
 * Not divided into pages. The platform documents `data` as a single entry, so treat its shape as uncertain.
 *
 * `GET /api/v3/list-whitelist-of-app`
 */
export function listWhitelistsOfApp(
  client: Sender,
  input: ListWhitelistsOfAppRequest,
  options?: RequestOptions,
): Promise<Envelope<WhitelistItem>> {
  return client.send(listWhitelistsOfAppOperation, input, options);
}

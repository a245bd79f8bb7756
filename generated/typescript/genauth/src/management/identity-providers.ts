// Generated from spec/genauth/management/identity-providers.yaml. Do not edit; run `countersign generate`.

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
  ChangeExtIdpConnAssociationStateRequest,
  ChangeExtIdpConnStateRequest,
  CreateExtIdpConnRequest,
  CreateExtIdpRequest,
  DeleteExtIdpConnRequest,
  DeleteExtIdpRequest,
  ExtIdp,
  ExtIdpConn,
  ExtIdpConnStateByAppsRequest,
  ExtIdpDetail,
  ExtIdpPage,
  GetExtIdpRequest,
  ListExtIdpRequest,
  ListTenantExtIdpRequest,
  UpdateExtIdpConnRequest,
  UpdateExtIdpRequest,
} from "./identity-providers.models.js";

const changeExtIdpConnAssociationStateOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "changeExtIdpConnAssociationState",
  method: "POST",
  path: "/api/v3/change-ext-idp-conn-association-state",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const changeExtIdpConnStateOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "changeExtIdpConnState",
  method: "POST",
  path: "/api/v3/change-ext-idp-conn-state",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createExtIdpOperation: EnvelopeOperation<Envelope<ExtIdp>> = {
  id: "createExtIdp",
  method: "POST",
  path: "/api/v3/create-ext-idp",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createExtIdpConnOperation: EnvelopeOperation<Envelope<ExtIdpConn>> = {
  id: "createExtIdpConn",
  method: "POST",
  path: "/api/v3/create-ext-idp-conn",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteExtIdpOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteExtIdp",
  method: "POST",
  path: "/api/v3/delete-ext-idp",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteExtIdpConnOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteExtIdpConn",
  method: "POST",
  path: "/api/v3/delete-ext-idp-conn",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const extIdpConnStateByAppsOperation: EnvelopeOperation<Envelope<ExtIdpPage>> = {
  id: "extIdpConnStateByApps",
  method: "GET",
  path: "/api/v3/ext-idp-conn-apps",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getExtIdpOperation: EnvelopeOperation<Envelope<ExtIdpDetail>> = {
  id: "getExtIdp",
  method: "GET",
  path: "/api/v3/get-ext-idp",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listExtIdpOperation: EnvelopeOperation<Envelope<ExtIdpPage>> = {
  id: "listExtIdp",
  method: "GET",
  path: "/api/v3/list-ext-idp",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listTenantExtIdpOperation: EnvelopeOperation<Envelope<ExtIdpPage>, ExtIdp> = {
  id: "listTenantExtIdp",
  method: "GET",
  path: "/api/v3/list-tenant-ext-idp",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const updateExtIdpOperation: EnvelopeOperation<Envelope<ExtIdp>> = {
  id: "updateExtIdp",
  method: "POST",
  path: "/api/v3/update-ext-idp",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateExtIdpConnOperation: EnvelopeOperation<Envelope<ExtIdpConn>> = {
  id: "updateExtIdpConn",
  method: "POST",
  path: "/api/v3/update-ext-idp-conn",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Links a connection to a tenant, or unlinks it.
 *
 * `association` says which of the two.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/change-ext-idp-conn-association-state`
 */
export function changeExtIdpConnAssociationState(
  client: Sender,
  input: ChangeExtIdpConnAssociationStateRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(changeExtIdpConnAssociationStateOperation, input, options);
}

/**
 * Switches a connection on or off for applications.
 *
 * Names one application, or several at once in `appIds`.
 *
 * `POST /api/v3/change-ext-idp-conn-state`
 */
export function changeExtIdpConnState(
  client: Sender,
  input: ChangeExtIdpConnStateRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(changeExtIdpConnStateOperation, input, options);
}

/**
 * Creates an external identity provider.
 *
 * Users can sign in with it after a connection was added by `createExtIdpConn` and switched on for an application.
 *
 * `POST /api/v3/create-ext-idp`
 */
export function createExtIdp(
  client: Sender,
  input: CreateExtIdpRequest,
  options?: RequestOptions,
): Promise<Envelope<ExtIdp>> {
  return client.send(createExtIdpOperation, input, options);
}

/**
 * Adds a connection to an external identity provider.
 *
 * The members of `fields` depend on the kind of connection. Switch the connection on with `changeExtIdpConnState`.
 *
 * `POST /api/v3/create-ext-idp-conn`
 */
export function createExtIdpConn(
  client: Sender,
  input: CreateExtIdpConnRequest,
  options?: RequestOptions,
): Promise<Envelope<ExtIdpConn>> {
  return client.send(createExtIdpConnOperation, input, options);
}

/**
 * Deletes an external identity provider.
 *
 * Users can no longer sign in with it, and there is no call that restores it.
 *
 * `POST /api/v3/delete-ext-idp`
 */
export function deleteExtIdp(
  client: Sender,
  input: DeleteExtIdpRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteExtIdpOperation, input, options);
}

/**
 * Deletes a connection of an external identity provider.
 *
 * Users can no longer sign in through it, and there is no call that restores it.
 *
 * `POST /api/v3/delete-ext-idp-conn`
 */
export function deleteExtIdpConn(
  client: Sender,
  input: DeleteExtIdpConnRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteExtIdpConnOperation, input, options);
}

/**
 * Lists the applications in which an identity provider connection is on.
 *
 * The answer is documented in the shape of a list of identity providers.
 *
 * `GET /api/v3/ext-idp-conn-apps`
 */
export function extIdpConnStateByApps(
  client: Sender,
  input: ExtIdpConnStateByAppsRequest,
  options?: RequestOptions,
): Promise<Envelope<ExtIdpPage>> {
  return client.send(extIdpConnStateByAppsOperation, input, options);
}

/**
 * Gets an external identity provider with its connections.
 *
 * A provider, such as GitHub, has one or more connections, each with its own settings.
 *
 * `GET /api/v3/get-ext-idp`
 */
export function getExtIdp(
  client: Sender,
  input: GetExtIdpRequest,
  options?: RequestOptions,
): Promise<Envelope<ExtIdpDetail>> {
  return client.send(getExtIdpOperation, input, options);
}

/**
 * Lists external identity providers.
 *
 * Restrict the list to those of a tenant or an application. `getExtIdp` returns a provider together with its
 * connections.
 *
 * `GET /api/v3/list-ext-idp`
 */
export function listExtIdp(
  client: Sender,
  input?: ListExtIdpRequest,
  options?: RequestOptions,
): Promise<Envelope<ExtIdpPage>> {
  return client.send(listExtIdpOperation, input, options);
}

/**
 * Lists the external identity providers of a tenant, one page at a time.
 *
 * Pages hold at most 50 providers.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-tenant-ext-idp`
 */
export function listTenantExtIdp(
  client: Sender,
  input?: ListTenantExtIdpRequest,
  options?: RequestOptions,
): Paged<Envelope<ExtIdpPage>, ExtIdp> {
  return paged(client, listTenantExtIdpOperation, input, options);
}

/**
 * Changes the name of an external identity provider.
 *
 * Its kind cannot be changed.
 *
 * `POST /api/v3/update-ext-idp`
 */
export function updateExtIdp(
  client: Sender,
  input: UpdateExtIdpRequest,
  options?: RequestOptions,
): Promise<Envelope<ExtIdp>> {
  return client.send(updateExtIdpOperation, input, options);
}

/**
 * Changes a connection of an external identity provider.
 *
 * Kind and identifier of the connection cannot be changed.
 *
 * `POST /api/v3/update-ext-idp-conn`
 */
export function updateExtIdpConn(
  client: Sender,
  input: UpdateExtIdpConnRequest,
  options?: RequestOptions,
): Promise<Envelope<ExtIdpConn>> {
  return client.send(updateExtIdpConnOperation, input, options);
}

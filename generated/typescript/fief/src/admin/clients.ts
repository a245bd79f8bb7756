// Generated from spec/fief/admin/clients.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { pathRequest } from "../runtime/path-request.js";
import { problemAnswer } from "../runtime/problem-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  Client,
  ClientPage,
  CreateClientEncryptionKeyRequest,
  CreateClientRequest,
  DeleteClientRequest,
  EncryptionKey,
  GetClientRequest,
  ListClientsRequest,
  UpdateClientRequest,
} from "./clients.models.js";

const createClientOperation: EnvelopeOperation<Envelope<Client>> = {
  id: "createClient",
  method: "POST",
  path: "/clients/",
  security: [["apiKey"]],
  build: jsonRequest,
  read: problemAnswer,
  secret: ["client_secret", "encrypt_jwk"],
};
const createClientEncryptionKeyOperation: EnvelopeOperation<Envelope<EncryptionKey>> = {
  id: "createClientEncryptionKey",
  method: "POST",
  path: "/clients/{id}/encryption-key",
  security: [["apiKey"]],
  body: "none",
  build: pathRequest,
  read: problemAnswer,
  secret: ["d", "dp", "dq", "p", "q", "qi"],
};
const deleteClientOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteClient",
  method: "DELETE",
  path: "/clients/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  answer: "none",
  read: problemAnswer,
};
const getClientOperation: EnvelopeOperation<Envelope<Client>> = {
  id: "getClient",
  method: "GET",
  path: "/clients/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  secret: ["client_secret", "encrypt_jwk"],
};
const listClientsOperation: EnvelopeOperation<Envelope<ClientPage>, Client> = {
  id: "listClients",
  method: "GET",
  path: "/clients/",
  security: [["apiKey"]],
  build: formQueryRequest,
  read: problemAnswer,
  secret: ["client_secret", "encrypt_jwk"],
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const updateClientOperation: EnvelopeOperation<Envelope<Client>> = {
  id: "updateClient",
  method: "PATCH",
  path: "/clients/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  secret: ["client_secret", "encrypt_jwk"],
};

/**
 * Creates a client.
 *
 * Id and secret for OAuth are made by the server and come with the answer; they cannot be chosen.
 *
 * `POST /clients/`
 */
export function createClient(
  client: Sender,
  input: CreateClientRequest,
  options?: RequestOptions,
): Promise<Envelope<Client>> {
  return client.send(createClientOperation, input, options);
}

/**
 * Makes a new key that ID tokens of a client are encrypted with.
 *
 * The private half is in this answer and nowhere else. From now on every ID token of the client is encrypted; there is
 * no call that ends this, and a former key stops working at once.
 *
 * `POST /clients/{id}/encryption-key`
 */
export function createClientEncryptionKey(
  client: Sender,
  input: CreateClientEncryptionKeyRequest,
  options?: RequestOptions,
): Promise<Envelope<EncryptionKey>> {
  return client.send(createClientEncryptionKeyOperation, input, options);
}

/**
 * Deletes a client.
 *
 * Nobody can sign in to it any more.
 *
 * `DELETE /clients/{id}`
 */
export function deleteClient(
  client: Sender,
  input: DeleteClientRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteClientOperation, input, options);
}

/**
 * Gets one client.
 *
 * The OAuth secret is shown in clear, the encryption key only as asterisks.
 *
 * `GET /clients/{id}`
 */
export function getClient(
  client: Sender,
  input: GetClientRequest,
  options?: RequestOptions,
): Promise<Envelope<Client>> {
  return client.send(getClientOperation, input, options);
}

/**
 * Lists clients.
 *
 * Clients of all tenants, unless one tenant is named. Secrets are shown in clear.
 *
 * `GET /clients/`
 */
export function listClients(
  client: Sender,
  input?: ListClientsRequest,
  options?: RequestOptions,
): Paged<Envelope<ClientPage>, Client> {
  return paged(client, listClientsOperation, input, options);
}

/**
 * Changes a client.
 *
 * Only what is given changes; a list of redirect addresses replaces the former one. The tenant stays.
 *
 * `PATCH /clients/{id}`
 */
export function updateClient(
  client: Sender,
  input: UpdateClientRequest,
  options?: RequestOptions,
): Promise<Envelope<Client>> {
  return client.send(updateClientOperation, input, options);
}

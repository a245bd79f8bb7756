// Generated from spec/fief/admin/oauth-providers.yaml. Do not edit; run `countersign generate`.

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
import type { OAuthProvider } from "../shared/tenants.models.js";
import type {
  CreateOAuthProviderRequest,
  DeleteOAuthProviderRequest,
  GetOAuthProviderAccessTokenRequest,
  GetOAuthProviderRequest,
  ListOAuthProvidersRequest,
  OAuthProviderAccessToken,
  OAuthProviderPage,
  UpdateOAuthProviderRequest,
} from "./oauth-providers.models.js";

const createOAuthProviderOperation: EnvelopeOperation<Envelope<OAuthProvider>> = {
  id: "createOAuthProvider",
  method: "POST",
  path: "/oauth-providers/",
  security: [["apiKey"]],
  build: jsonRequest,
  read: problemAnswer,
  secret: ["client_id", "client_secret"],
};
const deleteOAuthProviderOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteOAuthProvider",
  method: "DELETE",
  path: "/oauth-providers/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  answer: "none",
  read: problemAnswer,
};
const getOAuthProviderOperation: EnvelopeOperation<Envelope<OAuthProvider>> = {
  id: "getOAuthProvider",
  method: "GET",
  path: "/oauth-providers/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  secret: ["client_id", "client_secret"],
};
const getOAuthProviderAccessTokenOperation: EnvelopeOperation<Envelope<OAuthProviderAccessToken>> = {
  id: "getOAuthProviderAccessToken",
  method: "GET",
  path: "/oauth-providers/{id}/access-token/{user_id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  secret: ["access_token"],
};
const listOAuthProvidersOperation: EnvelopeOperation<Envelope<OAuthProviderPage>, OAuthProvider> = {
  id: "listOAuthProviders",
  method: "GET",
  path: "/oauth-providers/",
  security: [["apiKey"]],
  build: formQueryRequest,
  read: problemAnswer,
  secret: ["client_id", "client_secret"],
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const updateOAuthProviderOperation: EnvelopeOperation<Envelope<OAuthProvider>> = {
  id: "updateOAuthProvider",
  method: "PATCH",
  path: "/oauth-providers/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  secret: ["client_id", "client_secret"],
};

/**
 * Creates an OAuth provider.
 *
 * Users see it after a tenant lists it. Other kinds than `OPENID` know their addresses themselves.
 *
 * `POST /oauth-providers/`
 */
export function createOAuthProvider(
  client: Sender,
  input: CreateOAuthProviderRequest,
  options?: RequestOptions,
): Promise<Envelope<OAuthProvider>> {
  return client.send(createOAuthProviderOperation, input, options);
}

/**
 * Deletes an OAuth provider.
 *
 * Nobody can sign in with it any more.
 *
 * `DELETE /oauth-providers/{id}`
 */
export function deleteOAuthProvider(
  client: Sender,
  input: DeleteOAuthProviderRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteOAuthProviderOperation, input, options);
}

/**
 * Gets one OAuth provider.
 *
 * Credentials at the provider come back as asterisks.
 *
 * `GET /oauth-providers/{id}`
 */
export function getOAuthProvider(
  client: Sender,
  input: GetOAuthProviderRequest,
  options?: RequestOptions,
): Promise<Envelope<OAuthProvider>> {
  return client.send(getOAuthProviderOperation, input, options);
}

/**
 * Gets the access token that a user has at an OAuth provider.
 *
 * For calling the API of the provider on behalf of the user. The server renews an expired token first, where the
 * provider gave it a refresh token.
 *
 * `GET /oauth-providers/{id}/access-token/{user_id}`
 */
export function getOAuthProviderAccessToken(
  client: Sender,
  input: GetOAuthProviderAccessTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<OAuthProviderAccessToken>> {
  return client.send(getOAuthProviderAccessTokenOperation, input, options);
}

/**
 * Lists OAuth providers.
 *
 * Credentials at the providers come back as asterisks.
 *
 * `GET /oauth-providers/`
 */
export function listOAuthProviders(
  client: Sender,
  input?: ListOAuthProvidersRequest,
  options?: RequestOptions,
): Paged<Envelope<OAuthProviderPage>, OAuthProvider> {
  return paged(client, listOAuthProvidersOperation, input, options);
}

/**
 * Changes an OAuth provider.
 *
 * Only what is given changes. The kind of provider stays.
 *
 * `PATCH /oauth-providers/{id}`
 */
export function updateOAuthProvider(
  client: Sender,
  input: UpdateOAuthProviderRequest,
  options?: RequestOptions,
): Promise<Envelope<OAuthProvider>> {
  return client.send(updateOAuthProviderOperation, input, options);
}

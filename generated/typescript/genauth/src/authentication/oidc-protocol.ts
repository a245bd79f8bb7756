// Generated from spec/genauth/authentication/oidc-protocol.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  JsonWebKeySet,
  OidcDiscoveryMetadata,
  OidcUserInfo,
  ValidatePemKeyRequest,
} from "./oidc-protocol.models.js";

const getJwksOperation: EnvelopeOperation<Envelope<JsonWebKeySet>> = {
  id: "getJwks",
  method: "GET",
  path: "/oidc/.well-known/jwks.json",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const getOidcUserInfoOperation: EnvelopeOperation<Envelope<OidcUserInfo>> = {
  id: "getOidcUserInfo",
  method: "GET",
  path: "/oidc/me",
  security: [["bearerToken"]],
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const getOpenIdConfigurationOperation: EnvelopeOperation<Envelope<OidcDiscoveryMetadata>> = {
  id: "getOpenIdConfiguration",
  method: "GET",
  path: "/oidc/.well-known/openid-configuration",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const postOidcUserInfoOperation: EnvelopeOperation<Envelope<OidcUserInfo>> = {
  id: "postOidcUserInfo",
  method: "POST",
  path: "/oidc/me",
  security: [["bearerToken"]],
  safe: true,
  body: "none",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const validatePemKeyOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "validatePemKey",
  method: "POST",
  path: "/api/v2/oidc/validate_pem_key",
  safe: true,
  build: jsonRequest,
  answer: "optional",
  read: plainAnswer,
};
const validateTokenOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "validateToken",
  method: "GET",
  path: "/api/v2/oidc/validate_token",
  build: jsonRequest,
  answer: "optional",
  read: plainAnswer,
};

/**
 * Returns the public keys that the server signs tokens with.
 *
 * Choose the key whose `kid` is that of the token. Keep the keys for a while and fetch them again when a token names an
 * unknown one. The answer is not wrapped in the usual envelope.
 *
 * `GET /oidc/.well-known/jwks.json`
 */
export function getJwks(client: Sender, options?: RequestOptions): Promise<Envelope<JsonWebKeySet>> {
  return client.send(getJwksOperation, undefined, options);
}

/**
 * Returns the OpenID Connect claims about the user of an access token.
 *
 * Which claims are returned depends on the scopes of the access token. The access token is sent in the `Authorization`
 * header. The answer is not wrapped in the usual envelope.
 *
 * `GET /oidc/me`
 */
export function getOidcUserInfo(client: Sender, options?: RequestOptions): Promise<Envelope<OidcUserInfo>> {
  return client.send(getOidcUserInfoOperation, undefined, options);
}

/**
 * Returns the OpenID Connect discovery document.
 *
 * Tells libraries where the endpoints are and what the server supports. The answer is not wrapped in the usual
 * envelope.
 *
 * `GET /oidc/.well-known/openid-configuration`
 */
export function getOpenIdConfiguration(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<OidcDiscoveryMetadata>> {
  return client.send(getOpenIdConfigurationOperation, undefined, options);
}

/**
 * Returns the OpenID Connect claims about the user of an access token, by POST.
 *
 * Which claims are returned depends on the scopes of the access token. The access token is sent in the `Authorization`
 * header. The answer is not wrapped in the usual envelope. It answers the same as `getOidcUserInfo`.
 *
 * `POST /oidc/me`
 */
export function postOidcUserInfo(client: Sender, options?: RequestOptions): Promise<Envelope<OidcUserInfo>> {
  return client.send(postOidcUserInfoOperation, undefined, options);
}

/**
 * Checks a key in PEM form (older form).
 *
 * Deprecated. Neither the members of the request nor the answer are documented.
 *
 * `POST /api/v2/oidc/validate_pem_key`
 *
 * @deprecated
 */
export function validatePemKey(
  client: Sender,
  input?: ValidatePemKeyRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(validatePemKeyOperation, input, options);
}

/**
 * Checks a token (older form).
 *
 * Deprecated: use `introspectOidcToken`, or check the signature of the token with the keys of `getJwks`. Neither
 * parameters nor answer are documented.
 *
 * `GET /api/v2/oidc/validate_token`
 *
 * @deprecated
 */
export function validateToken(client: Sender, options?: RequestOptions): Promise<Envelope<unknown>> {
  return client.send(validateTokenOperation, undefined, options);
}

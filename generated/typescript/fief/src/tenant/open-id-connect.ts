// Generated from spec/fief/tenant/open-id-connect.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  ExchangeCodeRequest,
  FiefUser,
  JsonWebKeySet,
  OpenIdProviderMetadata,
  RefreshTokensRequest,
  TokenRequest,
  TokenResponse,
} from "./open-id-connect.models.js";

const getJwksOperation: EnvelopeOperation<Envelope<JsonWebKeySet>> = {
  id: "getJwks",
  method: "GET",
  path: "/.well-known/jwks.json",
  build: jsonRequest,
  read: plainAnswer,
};
const getOpenIdConfigurationOperation: EnvelopeOperation<Envelope<OpenIdProviderMetadata>> = {
  id: "getOpenIdConfiguration",
  method: "GET",
  path: "/.well-known/openid-configuration",
  build: jsonRequest,
  read: plainAnswer,
};
const getUserInfoOperation: EnvelopeOperation<Envelope<FiefUser>> = {
  id: "getUserInfo",
  method: "GET",
  path: "/api/userinfo",
  security: [["accessToken"]],
  build: jsonRequest,
  read: plainAnswer,
};
const postUserInfoOperation: EnvelopeOperation<Envelope<FiefUser>> = {
  id: "postUserInfo",
  method: "POST",
  path: "/api/userinfo",
  security: [["accessToken"]],
  safe: true,
  body: "none",
  build: jsonRequest,
  read: plainAnswer,
};
const requestTokenOperation: EnvelopeOperation<Envelope<TokenResponse>> = {
  id: "requestToken",
  method: "POST",
  path: "/api/token",
  security: [["clientAuthentication"]],
  body: "form",
  build: styledRequest,
  read: plainAnswer,
  secret: ["access_token", "client_secret", "code", "code_verifier", "id_token", "refresh_token"],
};

/**
 * Returns the public keys that the tenant signs tokens with.
 *
 * The server has one key for each tenant and never exchanges it; another installation has another one.
 *
 * `GET /.well-known/jwks.json`
 */
export function getJwks(client: Sender, options?: RequestOptions): Promise<Envelope<JsonWebKeySet>> {
  return client.send(getJwksOperation, undefined, options);
}

/**
 * Returns the discovery document of the tenant.
 *
 * Tells where the endpoints are and what the server supports. Addresses are built from the request, the issuer from the
 * settings of the server.
 *
 * `GET /.well-known/openid-configuration`
 */
export function getOpenIdConfiguration(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<OpenIdProviderMetadata>> {
  return client.send(getOpenIdConfigurationOperation, undefined, options);
}

/**
 * Returns the claims about the user of an access token.
 *
 * The user info endpoint (OpenID Connect Core 1.0, section 5.3).
 *
 * `GET /api/userinfo`
 */
export function getUserInfo(client: Sender, options?: RequestOptions): Promise<Envelope<FiefUser>> {
  return client.send(getUserInfoOperation, undefined, options);
}

/**
 * Returns the claims about the user of an access token, by POST.
 *
 * The same as `getUserInfo`.
 *
 * `POST /api/userinfo`
 */
export function postUserInfo(client: Sender, options?: RequestOptions): Promise<Envelope<FiefUser>> {
  return client.send(postUserInfoOperation, undefined, options);
}

/**
 * Exchanges an authorization code or a refresh token for tokens.
 *
 * The token endpoint (RFC 6749, section 3.2). Both codes and refresh tokens work once. Tokens from a refresh have the
 * lowest assurance (`acr` 0). Every failure has status 400, that of the client too.
 *
 * `POST /api/token`
 */
export function requestToken(
  client: Sender,
  input: TokenRequest,
  options?: RequestOptions,
): Promise<Envelope<TokenResponse>> {
  return client.send(requestTokenOperation, input, options);
}

/** Exchanges an authorization code for tokens. A short form of `requestToken`: `POST /api/token` */
export function exchangeCode(
  client: Sender,
  input: ExchangeCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<TokenResponse>> {
  return client.send(
    requestTokenOperation,
    {
      grant_type: "authorization_code",
      code: input.code,
      code_verifier: input.codeVerifier,
      redirect_uri: input.redirectUri,
    },
    options,
  );
}

/**
 * Exchanges a refresh token for new tokens.
 *
 * The old one does not work any more, whether or not a new one comes: that needs the scope `offline_access` again.
 *
 * A short form of `requestToken`: `POST /api/token`
 */
export function refreshTokens(
  client: Sender,
  input: RefreshTokensRequest,
  options?: RequestOptions,
): Promise<Envelope<TokenResponse>> {
  return client.send(
    requestTokenOperation,
    {
      grant_type: "refresh_token",
      refresh_token: input.refreshToken,
      scope: input.scope,
    },
    options,
  );
}

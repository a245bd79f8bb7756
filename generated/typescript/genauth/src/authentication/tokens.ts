// Generated from spec/genauth/authentication/tokens.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { LoginToken } from "../shared/sign-in.models.js";
import type {
  ExchangeOidcTokenRequest,
  IntrospectOidcTokenRequest,
  MfaTokenIntrospection,
  RevokeOidcTokenRequest,
  TokenIntrospection,
  VerifyMfaTokenRequest,
} from "./tokens.models.js";

const exchangeOidcTokenOperation: EnvelopeOperation<Envelope<LoginToken>> = {
  id: "exchangeOidcToken",
  method: "POST",
  path: "/oidc/token",
  security: [["clientAuthentication"]],
  body: "form",
  build: styledRequest,
  answer: "json",
  read: plainAnswer,
  secret: ["access_token", "client_secret", "code", "code_verifier", "id_token", "refresh_token"],
};
const introspectOidcTokenOperation: EnvelopeOperation<Envelope<TokenIntrospection>> = {
  id: "introspectOidcToken",
  method: "POST",
  path: "/oidc/token/introspection",
  security: [["introspectionAuthentication"]],
  safe: true,
  body: "form",
  build: styledRequest,
  answer: "json",
  read: plainAnswer,
  secret: ["client_secret", "token"],
};
const revokeOidcTokenOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "revokeOidcToken",
  method: "POST",
  path: "/oidc/token/revocation",
  security: [["revocationAuthentication"]],
  body: "form",
  build: styledRequest,
  answer: "none",
  read: plainAnswer,
  secret: ["client_secret", "token"],
};
const verifyMfaTokenOperation: EnvelopeOperation<Envelope<MfaTokenIntrospection>> = {
  id: "verifyMfaToken",
  method: "POST",
  path: "/mfa/token/introspection",
  safe: true,
  body: "form",
  build: styledRequest,
  answer: "json",
  read: plainAnswer,
  secret: ["token"],
};

/**
 * Exchanges an authorization code, refresh token or other grant for tokens.
 *
 * This is the OpenID Connect token endpoint. The application itself is authenticated too, in the way that
 * `tokenEndpointAuthMethod` says. The answer is not wrapped in the usual envelope. Failures follow OAuth 2.0 (`error`,
 * `error_description`).
 *
 * `POST /oidc/token`
 */
export function exchangeOidcToken(
  client: Sender,
  input: ExchangeOidcTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(exchangeOidcTokenOperation, input, options);
}

/**
 * Tells whether an access or refresh token is valid and what it stands for.
 *
 * Token introspection of OAuth 2.0 (RFC 7662). The application is authenticated in the way that
 * `introspectionEndpointAuthMethod` says. For an invalid token only `active: false` is returned. The answer is not
 * wrapped in the usual envelope.
 *
 * `POST /oidc/token/introspection`
 */
export function introspectOidcToken(
  client: Sender,
  input: IntrospectOidcTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<TokenIntrospection>> {
  return client.send(introspectOidcTokenOperation, input, options);
}

/**
 * Revokes an access or refresh token.
 *
 * Token revocation of OAuth 2.0 (RFC 7009). The application is authenticated in the way that
 * `revocationEndpointAuthMethod` says. Revoking an unknown token succeeds too.
 *
 * `POST /oidc/token/revocation`
 */
export function revokeOidcToken(
  client: Sender,
  input: RevokeOidcTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(revokeOidcTokenOperation, input, options);
}

/**
 * Checks a token of the multi-factor step.
 *
 * Tells whether the token is valid, whose it is and when it expires. The answer is not wrapped in the usual envelope.
 *
 * `POST /mfa/token/introspection`
 */
export function verifyMfaToken(
  client: Sender,
  input: VerifyMfaTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<MfaTokenIntrospection>> {
  return client.send(verifyMfaTokenOperation, input, options);
}

// The flows of a login by neutral names, and the codes of its error: what `x-login` may name. Languages say how each is called.

export const FLOWS = [
  "authorizeUrl", "authorizationUrl", "authorizationUrlOf", "exchangeCode", "codeForClaims", "refreshTokens", "refreshForClaims", "clientCredentials",
  "idTokenClaims", "accessTokenClaims", "validateAccessToken", "validateAccessTokenFor", "userInfo", "introspect", "revoke",
  "logoutUrl", "logoutUrlTo", "logoutUrlOf", "startLogin", "finishLogin", "startLogout", "codeVerifier", "codeChallenge", "validateTicket1", "validateTicket2",
] as const;

export type Flow = (typeof FLOWS)[number];

/** Types of the runtime that a package may export under a name of its own. */
export const LOGIN_TYPES = ["Tokens", "IdTokenClaims", "UserInfo", "AccessTokenInfo", "AccessTokenClaims"] as const;

export type LoginType = (typeof LOGIN_TYPES)[number];

export const LOGIN_ERROR_CODES = [
  "configuration", "request", "refused", "discovery", "callback", "id_token_invalid", "access_token_invalid", "access_token_expired", "missing_scope",
  "acr_too_low", "missing_permission", "user_info_invalid", "ticket_invalid", "webhook_invalid",
] as const;

export type LoginErrorCode = (typeof LOGIN_ERROR_CODES)[number];

/** Parts that client options play in a login. */
export const LOGIN_ROLES = [
  "clientId", "clientSecret", "redirectUri", "logoutRedirectUri", "scope", "protocol", "tokenAuthMethod", "introspectionAuthMethod", "revocationAuthMethod",
  "idTokenAlgorithm", "userInfoAlgorithm", "encryptionKey", "issuer", "audience", "clockTolerance", "cookieSecret", "insecureCookies", "authority",
] as const;

export type LoginRole = (typeof LOGIN_ROLES)[number];

// The flows of a login by neutral names, and the codes of its error: what `x-login` may name. Languages say how each is called.

export const FLOWS = [
  "authorizeUrl", "authorizationUrl", "authorizationUrlOf", "exchangeCode", "codeForClaims", "refreshTokens", "refreshForClaims", "clientCredentials",
  "idTokenClaims", "accessTokenClaims", "validateAccessToken", "validateAccessTokenFor", "userInfo", "introspect", "revoke",
  "logoutUrl", "logoutUrlTo", "logoutUrlOf", "startLogin", "finishLogin", "startLogout", "codeVerifier", "codeChallenge", "validateTicket1", "validateTicket2",
  "logoutTokenClaims",
] as const;

export type Flow = (typeof FLOWS)[number];

/** Types of the runtime that a package may export under a name of its own. */
export const LOGIN_TYPES = ["Tokens", "IdTokenClaims", "UserInfo", "AccessTokenInfo", "AccessTokenClaims"] as const;

export type LoginType = (typeof LOGIN_TYPES)[number];

export const LOGIN_ERROR_CODES = [
  "configuration", "request", "refused", "discovery", "callback", "id_token_invalid", "access_token_invalid", "access_token_expired", "missing_scope",
  "acr_too_low", "missing_permission", "user_info_invalid", "logout_token_invalid", "ticket_invalid", "webhook_invalid",
] as const;

export type LoginErrorCode = (typeof LOGIN_ERROR_CODES)[number];

const asking = ["configuration", "request", "discovery"] as const;
const exchanging = ["configuration", "request", "refused", "discovery"] as const;
const verifying = [...asking, "access_token_invalid", "access_token_expired"] as const;
const validating = [...verifying, "missing_scope", "acr_too_low", "missing_permission"] as const;

/** What a flow can fail with, for documentation. */
export const FLOW_CODES: { readonly [Name in Flow]: readonly LoginErrorCode[] } = {
  authorizeUrl: asking,
  authorizationUrl: asking,
  authorizationUrlOf: asking,
  exchangeCode: [...exchanging, "id_token_invalid"],
  codeForClaims: [...exchanging, "id_token_invalid"],
  refreshTokens: [...exchanging, "id_token_invalid"],
  refreshForClaims: [...exchanging, "id_token_invalid"],
  clientCredentials: exchanging,
  idTokenClaims: [...asking, "id_token_invalid"],
  accessTokenClaims: verifying,
  validateAccessToken: validating,
  validateAccessTokenFor: validating,
  userInfo: [...exchanging, "user_info_invalid"],
  introspect: exchanging,
  revoke: exchanging,
  logoutUrl: asking,
  logoutUrlTo: asking,
  logoutUrlOf: asking,
  startLogin: asking,
  finishLogin: ["callback", ...exchanging, "id_token_invalid", "ticket_invalid"],
  startLogout: asking,
  codeVerifier: [],
  codeChallenge: [],
  validateTicket1: ["configuration", "request", "refused"],
  validateTicket2: ["configuration", "request", "refused"],
  logoutTokenClaims: [...asking, "logout_token_invalid"],
};

/** What an operation with the user's token can fail with. */
export const CALL_CODES: readonly LoginErrorCode[] = ["configuration", "request", "refused"];

/** Parts that client options play in a login. */
export const LOGIN_ROLES = [
  "clientId", "clientSecret", "redirectUri", "logoutRedirectUri", "scope", "protocol", "tokenAuthMethod", "introspectionAuthMethod", "revocationAuthMethod",
  "idTokenAlgorithm", "userInfoAlgorithm", "encryptionKey", "assertionKey", "issuer", "audience", "clockTolerance", "cookieSecret", "insecureCookies", "authority",
] as const;

export type LoginRole = (typeof LOGIN_ROLES)[number];

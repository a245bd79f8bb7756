import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// model/inner-types.ts
function innerTypes(type) {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "tuple":
      return type.rest === null ? type.items : [...type.items, type.rest];
    case "map":
      return [type.values];
    case "union":
      return type.variants;
    case "intersection":
      return type.parts;
    default:
      return [];
  }
}

// model/flows.ts
var FLOWS = [
  "authorizeUrl",
  "authorizationUrl",
  "authorizationUrlOf",
  "exchangeCode",
  "codeForClaims",
  "refreshTokens",
  "refreshForClaims",
  "clientCredentials",
  "idTokenClaims",
  "accessTokenClaims",
  "validateAccessToken",
  "validateAccessTokenFor",
  "userInfo",
  "introspect",
  "revoke",
  "logoutUrl",
  "logoutUrlTo",
  "logoutUrlOf",
  "startLogin",
  "finishLogin",
  "startLogout",
  "codeVerifier",
  "codeChallenge",
  "validateTicket1",
  "validateTicket2",
  "logoutTokenClaims"
];
var LOGIN_TYPES = ["Tokens", "IdTokenClaims", "UserInfo", "AccessTokenInfo", "AccessTokenClaims"];
var LOGIN_ERROR_CODES = [
  "configuration",
  "request",
  "refused",
  "discovery",
  "callback",
  "id_token_invalid",
  "access_token_invalid",
  "access_token_expired",
  "missing_scope",
  "acr_too_low",
  "missing_permission",
  "user_info_invalid",
  "logout_token_invalid",
  "ticket_invalid",
  "webhook_invalid"
];
var asking = ["configuration", "request", "discovery"];
var exchanging = ["configuration", "request", "refused", "discovery"];
var verifying = [...asking, "access_token_invalid", "access_token_expired"];
var validating = [...verifying, "missing_scope", "acr_too_low", "missing_permission"];
var FLOW_CODES = {
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
  logoutTokenClaims: [...asking, "logout_token_invalid"]
};
var CALL_CODES = ["configuration", "request", "refused"];
var LOGIN_ROLES = [
  "clientId",
  "clientSecret",
  "redirectUri",
  "logoutRedirectUri",
  "scope",
  "protocol",
  "tokenAuthMethod",
  "introspectionAuthMethod",
  "revocationAuthMethod",
  "idTokenAlgorithm",
  "userInfoAlgorithm",
  "encryptionKey",
  "assertionKey",
  "issuer",
  "audience",
  "clockTolerance",
  "cookieSecret",
  "insecureCookies",
  "authority"
];

export {
  innerTypes,
  FLOWS,
  LOGIN_TYPES,
  LOGIN_ERROR_CODES,
  FLOW_CODES,
  CALL_CODES,
  LOGIN_ROLES
};

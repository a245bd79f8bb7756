// Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

export {
  type AccessTokenClaims,
  type AccessTokenInfo,
  type RequiredAccess,
  accessTokenClaims,
  validateAccessToken,
} from "./runtime/identity/access-token.js";
export {
  type AuthorizationUrlOptions,
  type AuthorizeOptions,
  type AuthorizeUrl,
  authorizationUrl,
  authorizeUrl,
} from "./runtime/identity/authorize.js";
export { type BearerCall, bearerCall } from "./runtime/identity/bearer-call.js";
export { type Ticket1, type Ticket2, validateTicket1, validateTicket2 } from "./runtime/identity/cas.js";
export { type ClientCredentialsOptions, clientCredentials } from "./runtime/identity/client-credentials.js";
export { type CodeOptions, exchangeCode, exchangeCodeForClaims } from "./runtime/identity/code.js";
export { type ExpectedIdToken, type IdTokenClaims, idTokenClaims, tokenHash } from "./runtime/identity/id-token.js";
export { type TokenState, introspect } from "./runtime/identity/introspect.js";
export { LoginError, type LoginErrorCode } from "./runtime/identity/login-error.js";
export type { Login, LoginSettings } from "./runtime/identity/login.js";
export { type LogoutOptions, logoutUrl } from "./runtime/identity/logout.js";
export { type LogoutTokenClaims, type LogoutTokenOptions, logoutTokenClaims } from "./runtime/identity/logout-token.js";
export { codeChallenge, codeVerifier } from "./runtime/identity/pkce.js";
export {
  type FinishedLogin,
  type StartLoginOptions,
  finishLogin,
  startLogin,
  startLogout,
} from "./runtime/identity/redirects.js";
export { type RefreshOptions, refreshTokens, refreshTokensForClaims } from "./runtime/identity/refresh.js";
export { revoke } from "./runtime/identity/revoke.js";
export type { Tokens } from "./runtime/identity/token-request.js";
export { type UserInfo, type UserInfoOptions, userInfo } from "./runtime/identity/user-info.js";

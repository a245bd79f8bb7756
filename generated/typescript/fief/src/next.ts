// Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

export * from "./runtime/identity/adapters/next.js";
export * from "./runtime/identity/session-store.js";
export type { AccessTokenInfo } from "./runtime/identity/access-token.js";
export type { Checked, Requirement } from "./runtime/identity/guard.js";
export type { IdTokenClaims } from "./runtime/identity/id-token.js";
export type { Login } from "./runtime/identity/login.js";
export type { LogoutTokenClaims } from "./runtime/identity/logout-token.js";
export type { FinishedLogin } from "./runtime/identity/redirects.js";
export type { ReadOptions, Session, Sessions, SessionsOptions } from "./runtime/identity/sessions.js";
export type { Tokens } from "./runtime/identity/token-request.js";
export type { UserInfo } from "./runtime/identity/user-info.js";
export type { WebLogin, WebLoginOptions } from "./runtime/identity/web-login.js";

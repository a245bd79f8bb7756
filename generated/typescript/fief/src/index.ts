// Generated from spec/fief/admin.yaml, spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

export type { Envelope, FailureStatus } from "./envelope.js";
export type { BinaryInput, FilePart } from "./runtime/binary.js";
export {
  type Credential,
  CredentialError,
  type Environment,
  type OutgoingBody,
  type OutgoingRequest,
} from "./runtime/credential.js";
export type { Failure, FailureCause, FailureWithoutAnswer, Success } from "./runtime/envelope.js";
export type { Sign, SigningSecret } from "./runtime/credentials/signing-key.js";
export type { HookContext, Hooks } from "./runtime/hooks.js";
export { type LogEntry, type LogOptions, logTo } from "./runtime/log.js";
export type { Open } from "./runtime/open.js";
export { type ClientEnvironment, OptionError } from "./runtime/options.js";
export type { Paged } from "./runtime/pages.js";
export type { ClientOptions, RawRequest, RequestOptions, Sender } from "./runtime/sender.js";
export type { ServerSentEvent } from "./runtime/stream-items.js";
export { type Transport, type TransportAnswer, TransportError, type TransportRequest } from "./runtime/transport.js";
export { EnvelopeError, unwrap } from "./runtime/unwrap.js";
export { FiefAdmin, type FiefAdminOptions, adminSender } from "./admin/client.js";
export { Fief, type FiefOptions, tenantSender } from "./tenant/client.js";
export * from "./tenant/login.js";
export { tenantLogin } from "./tenant/client.js";
export { LoginError, type LoginErrorCode } from "./runtime/identity/login-error.js";
export type { AccessTokenClaims, AccessTokenInfo, RequiredAccess } from "./runtime/identity/access-token.js";
export type { AuthorizationUrlOptions, AuthorizeOptions, AuthorizeUrl } from "./runtime/identity/authorize.js";
export type { Ticket1, Ticket2 } from "./runtime/identity/cas.js";
export type { ClientCredentialsOptions } from "./runtime/identity/client-credentials.js";
export type { CodeOptions } from "./runtime/identity/code.js";
export type { ExpectedIdToken, IdTokenClaims } from "./runtime/identity/id-token.js";
export type { TokenState } from "./runtime/identity/introspect.js";
export type { Login } from "./runtime/identity/login.js";
export type { LogoutOptions } from "./runtime/identity/logout.js";
export type { LogoutTokenClaims, LogoutTokenOptions } from "./runtime/identity/logout-token.js";
export type { FinishedLogin, StartLoginOptions } from "./runtime/identity/redirects.js";
export type { RefreshOptions } from "./runtime/identity/refresh.js";
export type { Tokens } from "./runtime/identity/token-request.js";
export type { UserInfo, UserInfoOptions } from "./runtime/identity/user-info.js";
export * from "./admin/clients.models.js";
export * from "./admin/email-templates.models.js";
export * from "./admin/oauth-providers.models.js";
export * from "./admin/permissions.models.js";
export * from "./admin/roles.models.js";
export * from "./admin/tenants.models.js";
export * from "./admin/user-fields.models.js";
export * from "./admin/users.models.js";
export * from "./admin/webhook-events.models.js";
export * from "./admin/webhooks.models.js";
export * from "./models.js";
export * from "./shared/access.models.js";
export * from "./shared/errors.models.js";
export * from "./shared/tenants.models.js";
export * from "./shared/users.models.js";
export * from "./tenant/account.models.js";
export * from "./tenant/open-id-connect.models.js";

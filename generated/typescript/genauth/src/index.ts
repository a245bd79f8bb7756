// Generated from spec/genauth/authentication.yaml, spec/genauth/management.yaml. Do not edit; run `countersign generate`.

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
export {
  AuthenticationClient,
  type AuthenticationClientOptions,
  authenticationSender,
} from "./authentication/client.js";
export * from "./authentication/login.js";
export { authenticationLogin } from "./authentication/client.js";
export {
  ManagementClient,
  type ManagementClientOptions,
  managementCredentials,
  managementSender,
} from "./management/client.js";
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
export * from "./authentication/account-linking.models.js";
export * from "./authentication/events.models.js";
export * from "./authentication/file-upload.models.js";
export * from "./authentication/invitations.models.js";
export * from "./authentication/messages.models.js";
export * from "./authentication/mfa-factors.models.js";
export * from "./authentication/my-resources.models.js";
export * from "./authentication/oidc-protocol.models.js";
export * from "./authentication/passkeys.models.js";
export * from "./authentication/permission-applications.models.js";
export * from "./authentication/permission-check.models.js";
export * from "./authentication/profile.models.js";
export * from "./authentication/public-info.models.js";
export * from "./authentication/sign-in.models.js";
export * from "./authentication/sign-out.models.js";
export * from "./authentication/sign-up.models.js";
export * from "./authentication/social-mini-programs.models.js";
export * from "./authentication/tokens.models.js";
export * from "./authentication/wechat.models.js";
export * from "./management/access-keys.models.js";
export * from "./management/applications.models.js";
export * from "./management/approvals.models.js";
export * from "./management/audit-logs.models.js";
export * from "./management/billing.models.js";
export * from "./management/custom-fields.models.js";
export * from "./management/data-permissions.models.js";
export * from "./management/device-exclusivity.models.js";
export * from "./management/events.models.js";
export * from "./management/groups.models.js";
export * from "./management/identity-providers.models.js";
export * from "./management/invitations.models.js";
export * from "./management/ldap-server.models.js";
export * from "./management/management-token.models.js";
export * from "./management/messages.models.js";
export * from "./management/metadata.models.js";
export * from "./management/organizations.models.js";
export * from "./management/pipelines.models.js";
export * from "./management/posts.models.js";
export * from "./management/public-accounts.models.js";
export * from "./management/resources-and-permissions.models.js";
export * from "./management/risk-lists.models.js";
export * from "./management/roles.models.js";
export * from "./management/security-settings.models.js";
export * from "./management/sync-center.models.js";
export * from "./management/tenant-members.models.js";
export * from "./management/tenant-organizations.models.js";
export * from "./management/tenants.models.js";
export * from "./management/terminal-devices.models.js";
export * from "./management/users.models.js";
export * from "./management/verify.models.js";
export * from "./management/webhooks.models.js";
export * from "./management/whitelist.models.js";
export * from "./shared/applications.models.js";
export * from "./shared/common.models.js";
export * from "./shared/envelope.models.js";
export * from "./shared/identity-providers.models.js";
export * from "./shared/invitations.models.js";
export * from "./shared/organizations.models.js";
export * from "./shared/permissions.models.js";
export * from "./shared/sign-in.models.js";
export * from "./shared/users.models.js";

// Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

export type { Envelope, FailureStatus } from "../envelope.js";
export type { BinaryInput, FilePart } from "../runtime/binary.js";
export {
  type Credential,
  CredentialError,
  type Environment,
  type OutgoingBody,
  type OutgoingRequest,
} from "../runtime/credential.js";
export type { Failure, FailureCause, Success } from "../runtime/envelope.js";
export type { Sign, SigningSecret } from "../runtime/credentials/signing-key.js";
export type { HookContext, Hooks } from "../runtime/hooks.js";
export { type LogEntry, type LogOptions, logTo } from "../runtime/log.js";
export type { Open } from "../runtime/open.js";
export { type ClientEnvironment, OptionError } from "../runtime/options.js";
export type { Paged } from "../runtime/pages.js";
export type { ClientOptions, RawRequest, RequestOptions, Sender } from "../runtime/sender.js";
export type { ServerSentEvent } from "../runtime/stream-items.js";
export { type Transport, type TransportAnswer, TransportError, type TransportRequest } from "../runtime/transport.js";
export { EnvelopeError, unwrap } from "../runtime/unwrap.js";
export { Fief, type FiefOptions, tenantSender } from "./client.js";
export * from "./login.js";
export { tenantLogin } from "./client.js";
export { LoginError, type LoginErrorCode } from "../runtime/identity/login-error.js";
export type { Login } from "../runtime/identity/login.js";
export * from "./account.js";
export * from "./open-id-connect.js";
export * from "../admin/clients.models.js";
export * from "../admin/email-templates.models.js";
export * from "../admin/oauth-providers.models.js";
export * from "../admin/permissions.models.js";
export * from "../admin/roles.models.js";
export * from "../admin/tenants.models.js";
export * from "../admin/user-fields.models.js";
export * from "../admin/users.models.js";
export * from "../admin/webhook-events.models.js";
export * from "../admin/webhooks.models.js";
export * from "../models.js";
export * from "../shared/access.models.js";
export * from "../shared/errors.models.js";
export * from "../shared/tenants.models.js";
export * from "../shared/users.models.js";
export * from "./account.models.js";
export * from "./open-id-connect.models.js";

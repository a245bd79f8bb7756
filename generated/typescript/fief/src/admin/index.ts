// Generated from spec/fief/admin.yaml. Do not edit; run `countersign generate`.

export type { Envelope, FailureStatus } from "../envelope.js";
export type { BinaryInput, FilePart } from "../runtime/binary.js";
export {
  type Credential,
  CredentialError,
  type Environment,
  type OutgoingBody,
  type OutgoingRequest,
} from "../runtime/credential.js";
export type { Failure, FailureCause, FailureWithoutAnswer, Success } from "../runtime/envelope.js";
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
export { FiefAdmin, type FiefAdminOptions, adminSender } from "./client.js";
export * from "./clients.js";
export * from "./email-templates.js";
export * from "./oauth-providers.js";
export * from "./permissions.js";
export * from "./roles.js";
export * from "./tenants.js";
export * from "./user-fields.js";
export * from "./users.js";
export * from "./webhooks.js";
export * from "./clients.models.js";
export * from "./email-templates.models.js";
export * from "./oauth-providers.models.js";
export * from "./permissions.models.js";
export * from "./roles.models.js";
export * from "./tenants.models.js";
export * from "./user-fields.models.js";
export * from "./users.models.js";
export * from "./webhook-events.models.js";
export * from "./webhooks.models.js";
export * from "../models.js";
export * from "../shared/access.models.js";
export * from "../shared/errors.models.js";
export * from "../shared/tenants.models.js";
export * from "../shared/users.models.js";
export * from "../tenant/account.models.js";
export * from "../tenant/open-id-connect.models.js";

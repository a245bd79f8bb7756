// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

export type { Envelope, FailureStatus } from "./envelope.js";
export type { BinaryInput, FilePart } from "./runtime/binary.js";
export {
  type Credential,
  CredentialError,
  type Environment,
  type OutgoingBody,
  type OutgoingRequest,
} from "./runtime/credential.js";
export type { Failure, FailureCause, Success } from "./runtime/envelope.js";
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
export { HostedLoginClient, type HostedLoginClientOptions, hostedLoginSender } from "./hosted-login/client.js";
export * from "./hosted-login/login.js";
export { hostedLoginLogin } from "./hosted-login/client.js";
export { LoginError, type LoginErrorCode } from "./runtime/identity/login-error.js";
export type { Login } from "./runtime/identity/login.js";
export * from "./hosted-login/login.models.js";
export * from "./models.js";

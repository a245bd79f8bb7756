// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

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
export type { ServerSentEvent } from "../runtime/stream-answer.js";
export { type Transport, type TransportAnswer, TransportError, type TransportRequest } from "../runtime/transport.js";
export { EnvelopeError, unwrap } from "../runtime/unwrap.js";
export { NamesClient, type NamesClientOptions, namesSender } from "./client.js";
export * from "./default.js";
export * from "./u7528u6237.js";
export * from "./user-management.js";
export * from "./x.js";
export * from "./u7528u6237.models.js";
export * from "./user-management.models.js";
export * from "./x.models.js";

// Generated from spec/sample/main.yaml. Do not edit; run `countersign generate`.

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
export type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
export { MainClient, type MainClientOptions, mainSender } from "./client.js";
export * from "./files-more.js";
export * from "./users.js";
export * from "./users.models.js";
export * from "../models.js";

// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

export type { BinaryInput, FilePart } from "./runtime/binary.js";
export {
  type Credential,
  CredentialError,
  type Environment,
  type OutgoingBody,
  type OutgoingRequest,
} from "./runtime/credential.js";
export type { SecretSource } from "./runtime/credentials/secret.js";
export type { HookContext, Hooks } from "./runtime/hooks.js";
export { type LogEntry, type LogOptions, logTo } from "./runtime/log.js";
export type { Open } from "./runtime/open.js";
export { type ClientEnvironment, OptionError, type RequestOptions } from "./runtime/options.js";
export type { HookedOptions } from "./runtime/plain-options.js";
export type { PlainSender } from "./runtime/plain-sender.js";
export type { RawRequest } from "./runtime/raw.js";
export type {
  Accepted,
  AnswerHeaders,
  CallResult,
  NoAnswer,
  Refused,
  ResultPromise,
  Unanswered,
  Undocumented,
} from "./runtime/result.js";
export type { ServerSentEvent } from "./runtime/stream-items.js";
export { type Transport, type TransportAnswer, TransportError, type TransportRequest } from "./runtime/transport.js";
export type { ResultPages } from "./runtime/plain-pages.js";
export { ApiError } from "./runtime/api-error.js";
export type { BinaryAnswer, BinaryOptions } from "./runtime/binary-answer.js";
export { Frameworks3_1Client, type Frameworks3_1ClientOptions, frameworks3_1Sender } from "./frameworks-3-1/client.js";
export * from "./frameworks-3-1/dotnet.models.js";
export * from "./frameworks-3-1/fastapi.models.js";
export * from "./frameworks-3-1/hono.models.js";
export * from "./frameworks-3-1/huma.models.js";
export * from "./frameworks-3-1/laravel.models.js";
export * from "./frameworks-3-1/smallrye.models.js";
export * from "./frameworks-3-1/springdoc.models.js";
export * from "./frameworks-3-1/typespec.models.js";
export * from "./frameworks-3-1/utoipa.models.js";
export * from "./models.js";

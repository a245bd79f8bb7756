// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

export type { BinaryInput, FilePart } from "../runtime/binary.js";
export {
  type Credential,
  CredentialError,
  type Environment,
  type OutgoingBody,
  type OutgoingRequest,
} from "../runtime/credential.js";
export type { SecretSource } from "../runtime/credentials/secret.js";
export type { HookContext, Hooks } from "../runtime/hooks.js";
export { type LogEntry, type LogOptions, logTo } from "../runtime/log.js";
export type { Open } from "../runtime/open.js";
export { type ClientEnvironment, OptionError, type RequestOptions } from "../runtime/options.js";
export type { HookedOptions } from "../runtime/plain-options.js";
export type { PlainSender } from "../runtime/plain-sender.js";
export type { RawRequest } from "../runtime/raw.js";
export type {
  Accepted,
  AnswerHeaders,
  CallResult,
  NoAnswer,
  Refused,
  ResultPromise,
  Unanswered,
  Undocumented,
} from "../runtime/result.js";
export type { ServerSentEvent } from "../runtime/stream-items.js";
export { type Transport, type TransportAnswer, TransportError, type TransportRequest } from "../runtime/transport.js";
export type { ResultPages } from "../runtime/plain-pages.js";
export { ApiError } from "../runtime/api-error.js";
export type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
export { Frameworks3_1Client, type Frameworks3_1ClientOptions, frameworks3_1Sender } from "./client.js";
export * from "./dotnet.js";
export * from "./fastapi.js";
export * from "./hono.js";
export * from "./huma.js";
export * from "./laravel.js";
export * from "./smallrye.js";
export * from "./springdoc.js";
export * from "./typespec.js";
export * from "./utoipa.js";
export * from "./dotnet.models.js";
export * from "./fastapi.models.js";
export * from "./hono.models.js";
export * from "./huma.models.js";
export * from "./laravel.models.js";
export * from "./smallrye.models.js";
export * from "./springdoc.models.js";
export * from "./typespec.models.js";
export * from "./utoipa.models.js";
export * from "../models.js";

// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

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
export { TokenError } from "../runtime/credentials/token-error.js";
export { Frameworks3_0Client, type Frameworks3_0ClientOptions, frameworks3_0Sender } from "./client.js";
export * from "./drf.js";
export * from "./elixir.js";
export * from "./elysia.js";
export * from "./fastify.js";
export * from "./nest.js";
export * from "./quarkus.js";
export * from "./spring.js";
export * from "./trpc.js";
export * from "./tsoa.js";
export * from "./drf.models.js";
export * from "./elixir.models.js";
export * from "./elysia.models.js";
export * from "./fastify.models.js";
export * from "./nest.models.js";
export * from "./quarkus.models.js";
export * from "./spring.models.js";
export * from "./trpc.models.js";
export * from "./tsoa.models.js";
export * from "../models.js";

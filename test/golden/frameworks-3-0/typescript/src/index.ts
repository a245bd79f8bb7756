// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

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
export { TokenError } from "./runtime/credentials/token-error.js";
export { Frameworks3_0Client, type Frameworks3_0ClientOptions, frameworks3_0Sender } from "./frameworks-3-0/client.js";
export * from "./frameworks-3-0/drf.models.js";
export * from "./frameworks-3-0/elixir.models.js";
export * from "./frameworks-3-0/elysia.models.js";
export * from "./frameworks-3-0/fastify.models.js";
export * from "./frameworks-3-0/nest.models.js";
export * from "./frameworks-3-0/quarkus.models.js";
export * from "./frameworks-3-0/spring.models.js";
export * from "./frameworks-3-0/trpc.models.js";
export * from "./frameworks-3-0/tsoa.models.js";
export * from "./models.js";

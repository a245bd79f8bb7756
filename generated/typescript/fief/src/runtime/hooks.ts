// Where an application may look at a call, or change it before it is signed.
import type { OutgoingRequest } from "./credential.js";
import type { Envelope } from "./envelope.js";
import type { TransportAnswer } from "./transport.js";

export interface HookContext {
  /** The operation's name, without envelopes its method and path (`GET /users/{id}`); empty for a raw request. */
  readonly operation: string;
  /** From one. */
  readonly attempt: number;
  /** Members that must not be logged, at any depth. */
  readonly secret: readonly string[];
}

/**
 * Each is called once per attempt, in this order; several hooks in the order in which they were given. One that throws
 * ends the call with a failure whose `cause.kind` is `hook`, whatever the platform answered.
 */
export interface Hooks {
  /** May return another request: it is signed and sent instead. */
  beforeSigning?(request: OutgoingRequest, context: HookContext): OutgoingRequest | void | Promise<OutgoingRequest | void>;
  /** Sees what is sent, credentials included: `logTo` knows how to hide them. What it returns is ignored. */
  beforeSending?(request: OutgoingRequest, context: HookContext): void | Promise<void>;
  /** Sees each answer as it came, whatever its status. */
  afterAnswer?(answer: TransportAnswer, context: HookContext): void | Promise<void>;
  /** `retried`: another attempt follows. */
  onFailure?(failure: Envelope<unknown, number>, context: HookContext & { readonly retried: boolean }): void | Promise<void>;
}

// Where an application may look at a call, or change it before it is signed.
import type { OutgoingRequest } from "./credential.js";
import type { Envelope } from "./envelope.js";
import type { TransportAnswer } from "./transport.js";

export interface HookContext {
  /** The operation's name; empty for a raw request. */
  readonly operation: string;
  /** From one. */
  readonly attempt: number;
  /** Members that must not be logged, at any depth. */
  readonly secret: readonly string[];
}

/**
 * Each is called once per attempt, in this order; several hooks in the order in which they were given. One that throws
 * ends the call with a failure whose cause is `hook`.
 */
export interface Hooks {
  /** May return another request: it is signed and sent instead. */
  beforeSigning?(request: OutgoingRequest, context: HookContext): OutgoingRequest | void | Promise<OutgoingRequest | void>;
  /** Sees what is sent, credentials included: `logTo` knows how to hide them. What it returns is ignored. */
  beforeSending?(request: OutgoingRequest, context: HookContext): void | Promise<void>;
  afterAnswer?(answer: TransportAnswer, context: HookContext): void | Promise<void>;
  /** `retried`: another attempt follows. */
  onFailure?(failure: Envelope<unknown, number>, context: HookContext & { readonly retried: boolean }): void | Promise<void>;
}

/** Carries what a hook threw as its cause. */
export class HookError extends Error {
  override readonly name = "HookError";
}

/** Hooks in turn, as one; null when there are none, so that a call without hooks pays nothing. */
export function joinedHooks(...hooks: readonly (Hooks | readonly Hooks[] | undefined)[]): Required<Hooks> | null {
  const all = hooks.flatMap((given) => given ?? []);
  if (all.length === 0) return null;
  return {
    beforeSigning: async (request, context) => {
      let current = request;
      for (const hook of all) current = (await guarded(() => hook.beforeSigning?.(current, context))) ?? current;
      return current;
    },
    beforeSending: async (request, context) => {
      for (const hook of all) await guarded(() => hook.beforeSending?.(request, context));
    },
    afterAnswer: async (answer, context) => {
      for (const hook of all) await guarded(() => hook.afterAnswer?.(answer, context));
    },
    onFailure: async (failure, context) => {
      for (const hook of all) await guarded(() => hook.onFailure?.(failure, context));
    },
  };
}

async function guarded<Value>(call: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    throw new HookError("A hook threw", { cause: error });
  }
}

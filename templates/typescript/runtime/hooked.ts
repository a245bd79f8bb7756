// Runs the hooks of a plain client around every attempt and what proves the caller.
import type { HookContext, Hooks } from "./hooks.js";
import type { Around } from "./plain-exchange.js";
import type { HookedOptions } from "./plain-options.js";
import type { PlainSettings } from "./plain-sender.js";
import type { TransportAnswer } from "./transport.js";

/** What a hook threw, or a function that looked at an answer. */
class HookError extends Error {
  override readonly name = "HookError";
  readonly kind = "hook";
}

/** The same settings with the hooks of the options. */
export function hooked<Options extends HookedOptions>(settings: (options: Options) => PlainSettings): (options: Options) => PlainSettings {
  return (options) => {
    const made = settings(options);
    const hooks = [options.hooks ?? []].flat();
    return hooks.length === 0 ? made : { ...made, around: aroundHooks(hooks, made.around) };
  };
}

function aroundHooks(hooks: readonly Hooks[], around: Around | undefined): Around {
  return async (request, attempt, send) => {
    const { operation, number } = attempt;
    const context: HookContext = { operation: operation.id, attempt: number, secret: operation.secret ?? [] };
    attempt.ended = async ({ ok, status, error }, retried) => {
      if (ok) return;
      const said = status === 0 && error instanceof Object && "message" in error ? error.message : `HTTP ${status}`;
      for (const hook of hooks) await run(() => hook.onFailure?.({ statusCode: status, message: `${said}` }, { ...context, retried }));
    };
    let changed = request;
    for (const hook of hooks) changed = (await run(() => hook.beforeSigning?.(changed, context))) ?? changed;
    const observed = async (signed: typeof request): Promise<TransportAnswer> => {
      for (const hook of hooks) await run(() => hook.beforeSending?.(signed, context));
      const answer = await send(signed);
      try {
        for (const hook of hooks) await run(() => hook.afterAnswer?.(answer, context));
        attempt.signal.throwIfAborted();
      } catch (error) {
        // Nobody will read it. One that broke off, or that a hook reads, cannot be closed.
        answer.stream?.cancel().catch(() => {});
        throw error;
      }
      return answer;
    };
    return around ? around(changed, attempt, observed) : observed(changed);
  };
}

async function run<Value>(hook: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await hook();
  } catch (error) {
    throw new HookError("The hook failed", { cause: error });
  }
}

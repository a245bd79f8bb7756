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

/** The same settings with the hooks of the options. `onFailure` hears of every answer that is no 2xx; whether another attempt follows is not known yet. */
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
    let changed = request;
    for (const hook of hooks) changed = (await run(() => hook.beforeSigning?.(changed, context))) ?? changed;
    const observed = async (signed: typeof request): Promise<TransportAnswer> => {
      for (const hook of hooks) await run(() => hook.beforeSending?.(signed, context));
      const answer = await send(signed);
      try {
        for (const hook of hooks) await run(() => hook.afterAnswer?.(answer, context));
        attempt.signal.throwIfAborted();
      } catch (error) {
        // Nobody will read it.
        await answer.stream?.cancel();
        throw error;
      }
      return answer;
    };
    const failed = async (statusCode: number, error?: unknown): Promise<void> => {
      const failure = { statusCode, message: error instanceof Error ? error.message : `HTTP ${statusCode}` };
      for (const hook of hooks) await run(() => hook.onFailure?.(failure, { ...context, retried: false }));
    };
    let answer: TransportAnswer;
    try {
      answer = await (around ? around(changed, attempt, observed) : observed(changed));
    } catch (error) {
      if (!(error instanceof HookError)) await failed(0, error);
      throw error;
    }
    if (answer.status < 200 || answer.status > 299) await failed(answer.status);
    return answer;
  };
}

async function run<Value>(hook: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await hook();
  } catch (error) {
    throw new HookError("The hook failed", { cause: error });
  }
}

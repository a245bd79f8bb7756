// Runs the hooks of a plain client around every attempt and what proves the caller.
import type { HookContext, Hooks } from "./hooks.js";
import type { Around } from "./plain-exchange.js";
import type { TransportAnswer } from "./transport.js";

/** What a hook threw, or a function that looked at an answer. */
class HookError extends Error {
  override readonly name = "HookError";
  readonly kind = "hook";
}

/** Undefined when there are none. `onFailure` hears of every answer that is no 2xx; whether another attempt follows is not known yet. */
export function hooked(given: Hooks | readonly Hooks[] = []): ((around: Around | undefined) => Around) | undefined {
  const hooks = [given].flat();
  if (hooks.length === 0) return undefined;
  return (around) => async (request, attempt, send) => {
    const { operation, number } = attempt;
    const context: HookContext = { operation: operation.id, attempt: number, secret: operation.secret ?? [] };
    let changed = request;
    for (const hook of hooks) changed = (await run(() => hook.beforeSigning?.(changed, context))) ?? changed;
    const observed = async (signed: typeof request): Promise<TransportAnswer> => {
      for (const hook of hooks) await run(() => hook.beforeSending?.(signed, context));
      const answer = await send(signed);
      for (const hook of hooks) await run(() => hook.afterAnswer?.(answer, context));
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

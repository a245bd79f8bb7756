// The time limit and the signal of one call of a plain client. `in-time.ts` is for envelopes, and knows what only they need.
import type { AnyResult } from "./operation.js";
import { failureOf } from "./plain-failure.js";
import { TransportError } from "./transport.js";

/**
 * What `run` resolves to, or the failure that it rejects with. Resolves in time even when a hook or a transport does not. `timeout` is in
 * milliseconds, 0 and `Infinity` for no limit, below 0 for no time at all; `deadline` is a value of `performance.now()`.
 */
export function plainInTime(timeout: number, given: AbortSignal | undefined, run: (signal: AbortSignal, deadline: number) => Promise<AnyResult>): Promise<AnyResult> {
  return new Promise((resolve) => {
    const control = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (result: AnyResult): void => {
      clearTimeout(timer);
      given?.removeEventListener("abort", abort);
      resolve(result);
    };
    const stop = (kind: TransportError["kind"], message: string): void => {
      const error = new TransportError(kind, message, { cause: given?.reason });
      control.abort(error);
      finish(failureOf(error));
    };
    const abort = (): void => stop("aborted", "The call was aborted");
    if (given?.aborted) return abort();
    given?.addEventListener("abort", abort);
    // Timers count in 32 bits: a longer time would end at once.
    if (timeout !== 0 && !(timeout > 2e9)) timer = setTimeout(stop, timeout, "timeout", `No answer within ${timeout} ms`);
    void run(control.signal, performance.now() + (timeout || Infinity)).catch(failureOf).then(finish);
  });
}

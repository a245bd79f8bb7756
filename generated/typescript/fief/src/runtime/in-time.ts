// The time limit and the signal of one call, around everything that it does.
import { TransportError } from "./transport.js";

export interface TimeLimits {
  /** Milliseconds for all of it; 0 and `Infinity` for no limit. What is below 0 (no time is left) ends the call at once. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * What `run` resolves to, or `failure` of what it rejects with. Resolves in time even when a hook or a transport does not: then
 * `failure` gets a `TransportError`, and true. `deadline` is a value of `performance.now()`. `spare`: controllers to use before making
 * one, and where the used one goes that has not aborted.
 */
export function inTime<Outcome>(
  { timeout, signal }: TimeLimits,
  run: (signal: AbortSignal, deadline: number) => Promise<Outcome>,
  failure: (error: unknown, stopped?: boolean) => Outcome,
  spare?: AbortController[],
): Promise<Outcome> {
  const control = spare?.pop() ?? new AbortController();
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      if (!control.signal.aborted) spare?.push(control);
      resolve(outcome);
    };
    const stop = (kind: TransportError["kind"], message: string): void => {
      const error = new TransportError(kind, message, { cause: signal?.reason });
      control.abort(error);
      finish(failure(error, true));
    };
    const abort = (): void => stop("aborted", "The call was aborted");
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    // Timers count in 32 bits: a longer time would end at once.
    const limited = timeout !== 0 && !(timeout >= 2 ** 31);
    if (limited) timer = setTimeout(stop, timeout, "timeout", `No answer within ${timeout} ms`);
    run(control.signal, limited ? performance.now() + timeout : Infinity).then(finish, (error: unknown) => finish(failure(error)));
  });
}

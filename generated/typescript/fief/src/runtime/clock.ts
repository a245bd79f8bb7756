// Time and chance of one client.
import type { ClientEnvironment } from "./options.js";

/** The environment, whose clock follows the server's once that has said that ours is wrong. */
export interface Clock extends ClientEnvironment {
  /** Takes an HTTP date; true when it changed the clock. */
  correct(serverDate: string | undefined): boolean;
}

/** A server's clock is believed up to a day off: more is its fault, or an attack. */
const mostSkew = 86_400_000;

export function createClock({ now = Date.now, ...given }: Partial<ClientEnvironment> = {}): Clock {
  let skew = 0;
  return {
    nonce: () => crypto.randomUUID().replaceAll("-", ""),
    random: Math.random,
    wait,
    ...given,
    now: () => now() + skew,
    correct: (serverDate) => {
      const found = Date.parse(serverDate ?? "") - now();
      const isBelieved = Math.abs(found) <= mostSkew && Math.abs(found - skew) >= 1000;
      if (isBelieved) skew = found;
      return isBelieved;
    },
  };
}

/** Resolves after the delay, or as soon as the signal aborts. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}

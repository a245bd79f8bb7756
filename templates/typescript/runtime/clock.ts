// Time and chance of one client.
import type { Environment } from "./credential.js";
import type { ClientEnvironment } from "./options.js";

/** The environment, whose clock follows the server's once that has said that ours is wrong. */
export interface Clock extends ClientEnvironment {
  /** Takes an HTTP date; true when it changed the clock. */
  correct(serverDate: string | undefined): boolean;
}

/** A server's clock is believed up to a day off: more is its fault, or an attack. */
const MOST_SKEW = 86_400_000;

export function createClock(environment: Partial<ClientEnvironment> = {}): Clock {
  const now = environment.now ?? Date.now;
  let skew = 0;
  return {
    now: () => now() + skew,
    randomBytes: environment.randomBytes ?? randomBytes,
    random: environment.random ?? Math.random,
    wait: environment.wait ?? wait,
    correct: (serverDate) => {
      const found = Date.parse(serverDate ?? "") - now();
      if (!(Math.abs(found) <= MOST_SKEW) || Math.abs(found - skew) < 1000) return false;
      skew = found;
      return true;
    },
  };
}

const randomBytes: Environment["randomBytes"] = (length) => crypto.getRandomValues(new Uint8Array(length));

/** Resolves after the delay, or as soon as the signal aborts. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
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

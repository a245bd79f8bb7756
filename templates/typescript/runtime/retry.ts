// When a failed call is sent again, and after how long.
import type { Envelope } from "./envelope.js";
import type { TransportAnswer } from "./transport.js";

const FIRST_DELAY = 250;
const TRANSIENT: readonly (number | undefined)[] = [408, 429, 500, 502, 503, 504];

/** The platform was busy or could not be reached; asking again may help. */
export function isTransient(envelope: Envelope<unknown, number>, answer: TransportAnswer | undefined): boolean {
  if (TRANSIENT.includes(envelope.statusCode) || TRANSIENT.includes(answer?.status)) return true;
  return "cause" in envelope && envelope.cause?.kind === "network";
}

/** Milliseconds: what the server asks for, else full jitter below a bound that doubles; never more than `longest`. */
export function retryDelay(retry: number, retryAfter: string | undefined, longest: number, now: number, random: number): number {
  return Math.min(longest, askedDelay(retryAfter, now) ?? random * FIRST_DELAY * 2 ** (retry - 1));
}

/** `Retry-After` (RFC 9110, section 10.2.3): seconds or a date; undefined when absent or malformed. */
function askedDelay(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  // `Date.parse` takes "-5" and "1.5" for years.
  const delay = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : /[a-z]{3}/i.test(value) ? Date.parse(value) - now : NaN;
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}

// When a failed call is sent again, and after how long.
import type { Failure } from "./envelope.js";
import type { TransportAnswer } from "./transport.js";

/** The platform was busy or could not be reached; asking again may help. */
export function isTransient({ statusCode, cause }: Pick<Failure<number>, "statusCode" | "cause">, answer: TransportAnswer | undefined): boolean {
  // Of HTTP, of the envelope, or of the answer to who asked for a token.
  return /\b(408|429|50[0234])\b/.test(`${statusCode} ${answer?.status} ${cause?.kind === "credential" && cause.httpStatus}`) || cause?.kind === "network";
}

/** Milliseconds: what the server asks for, else full jitter below a bound that doubles from 250; never more than `longest`. */
export function retryDelay(retry: number, retryAfter = "", longest: number, now: number, random: number): number {
  // `Retry-After` (RFC 9110, section 10.2.3) is in seconds or a date; `Date.parse` alone would take "-5" and "1.5" for years.
  const asked = /^\d+$/.test(retryAfter) ? +retryAfter * 1000 : /[a-z]{3}/i.test(retryAfter) ? Date.parse(retryAfter) - now : NaN;
  return Math.min(longest, asked >= 0 ? asked : asked < 0 ? 0 : random * 250 * 2 ** retry);
}

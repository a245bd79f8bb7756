// What a call of a plain client comes to when there is no usable answer.
import type { NoAnswer, Unanswered } from "./result.js";

/** Errors of the runtime have a kind; a transport may throw anything, and so may what looks at an answer (`other`). */
export function failureOf(cause: unknown, other: NoAnswer["kind"] = "network"): Unanswered {
  const { kind = other, message = `The ${other} failed`, status: httpStatus } = cause instanceof Error && "kind" in cause ? (cause as OwnError) : {};
  return { ok: false, status: 0, headers: {}, error: { kind, message, httpStatus, cause } };
}

interface OwnError {
  readonly kind?: NoAnswer["kind"];
  readonly message?: string;
  readonly status?: number | undefined;
}

// Mistakes in options that only types know otherwise, told when a client is made. Pages ship nothing of it.
import { OptionError } from "../options.js";

const hookNames = "beforeSigning, beforeSending, afterAnswer, onFailure";
const isHook = /^(?:beforeSigning|beforeSending|afterAnswer|onFailure)$/;
const isNumber = /^(?:timeout|maxRetries|maxRetryDelay|maxAnswerBytes)$/;

interface Members {
  readonly [name: string]: unknown;
}

/** Throws `OptionError` for a number that is none, or below zero, and for hooks that nobody would call. */
export function inspect(options: object): void {
  const given: Members = { ...options };
  for (const name in given) {
    const value = given[name];
    if (isNumber.test(name) && value !== undefined && !(typeof value === "number" && value >= 0)) throw new OptionError(name, "must be a valid number");
    if (name === "hooks" && value != null) inspectHooks(value);
  }
}

function inspectHooks(hooks: unknown): void {
  if (typeof hooks !== "object" || hooks === null) throw new OptionError("hooks", "must be an object with hooks, or a list of them");
  const isList = Array.isArray(hooks);
  // An object of a class may have functions for itself.
  const isLiteral = Object.getPrototypeOf(hooks) === Object.prototype;
  const own: Members = { ...hooks };
  for (const name in own) {
    const value = own[name];
    if (isList) inspectHooks(value);
    else if (isHook.test(name) && value !== undefined && typeof value !== "function") throw new OptionError("hooks", `${name} must be a function`);
    else if (isLiteral && !isHook.test(name) && typeof value === "function") throw new OptionError("hooks", `${name} is none of ${hookNames}`);
  }
  if (!isList && !isLiteral && !("beforeSigning" in hooks || "beforeSending" in hooks || "afterAnswer" in hooks || "onFailure" in hooks)) throw new OptionError("hooks", `must have one of ${hookNames}`);
}

/** Of headers that are refused as a whole. Throws `TypeError` with the name of the first that is malformed, never with its value. */
export function inspectHeaders(headers: object): void {
  const given: Members = { ...headers };
  for (const name in given) {
    try {
      new Headers([[name, given[name] as string]]);
    } catch {
      throw new TypeError(`headers: ${JSON.stringify(name)} has a name or a value that no header can carry`);
    }
  }
}

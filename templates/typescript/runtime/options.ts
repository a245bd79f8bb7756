// The options that every client has, and the checking of all options when a client is made.
import type { Hooks } from "./hooks.js";
import type { Transport, TransportOptions } from "./transport.js";

/** Clock, chance and waiting; a test fixes them. */
export interface ClientEnvironment {
  /** Milliseconds since the epoch. */
  now(): number;
  randomBytes(length: number): Uint8Array;
  /** From 0 (inclusive) to 1 (exclusive); for waiting times, not for secrets. */
  random(): number;
  /** Resolves after so many milliseconds, or as soon as the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface ClientOptions extends TransportOptions {
  /** Milliseconds for a whole call: connection, answer, retries and the waiting between them. 0 for no limit. Default: 10000. */
  readonly timeout?: number | undefined;
  /** Further attempts of calls that are safe to repeat, after a lost connection, 408, 429, 500, 502, 503 or 504. Default: 2. */
  readonly maxRetries?: number | undefined;
  /** Milliseconds: longest wait between attempts, also where the server asks for a longer one (`Retry-After`). Default: 5000. */
  readonly maxRetryDelay?: number | undefined;
  /** Bytes of an answer after decompression; more is a failure of kind `too-large`. Default: 100 MiB. */
  readonly maxAnswerBytes?: number | undefined;
  /** Address to call instead of the one that the API's description names. */
  readonly baseUrl?: string | undefined;
  /** Allows `http:` to hosts other than the own machine: whoever is on the way reads and changes everything. Default: false. */
  readonly allowInsecure?: boolean | undefined;
  /** Name of the credential to use where an operation takes one of several. */
  readonly credential?: string | undefined;
  /** Text that `user-agent` ends with: `my-application/1.0`. */
  readonly userAgent?: string | undefined;
  /** A client that signs with a secret refuses to run in a browser, where everybody could read it, unless this is true. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /** Used instead of the one for this platform. */
  readonly transport?: Transport | undefined;
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** From `logTo(write)`. Default: nothing is logged. */
  readonly log?: Hooks | undefined;
  /** Default: the system's. */
  readonly environment?: Partial<ClientEnvironment> | undefined;
}

import type { OptionRule } from "./settings.js";

export type OptionRules = Readonly<Record<string, OptionRule>>;

/** A missing, wrong or unknown option of a client; `option` is its name. The value is never in the message. */
export class OptionError extends TypeError {
  override readonly name = "OptionError";
  readonly option: string;
  constructor(option: string, problem: string) {
    super(`${option}: ${problem}`);
    this.option = option;
  }
}

const COMMON: Readonly<Record<string, string>> = {
  timeout: "number",
  maxRetries: "number",
  maxRetryDelay: "number",
  maxAnswerBytes: "number",
  baseUrl: "string",
  allowInsecure: "boolean",
  credential: "string",
  userAgent: "string",
  dangerouslyAllowBrowser: "boolean",
  transport: "object",
  hooks: "object",
  log: "object",
  environment: "object",
  rejectUnauthorized: "boolean",
  ca: "any",
  proxy: "any",
  fetch: "function",
};

/** A copy with defaults, in which former spellings have the present name. Throws `OptionError`. */
export function checkedOptions(given: object | undefined, rules: OptionRules): Record<string, unknown> {
  if (given !== undefined && (typeof given !== "object" || given === null)) throw new OptionError("options", "must be an object");
  const names = new Map(Object.entries(rules).flatMap(([name, { aliases = [] }]) => [name, ...aliases].map((spelling): [string, string] => [spelling, name])));
  const options: Record<string, unknown> = {};
  for (const [spelling, value] of Object.entries(given ?? {})) {
    const name = names.get(spelling) ?? spelling;
    if (value === undefined) continue;
    if (Object.hasOwn(options, name) && options[name] !== value) throw new OptionError(name, "given twice, under its name and a former one");
    if (!names.has(spelling) && !Object.hasOwn(COMMON, spelling)) throw new OptionError(spelling, `unknown option${suggestion(spelling, [...names.keys(), ...Object.keys(COMMON)])}`);
    options[name] = value;
  }
  for (const [name, type] of Object.entries(COMMON)) if (Object.hasOwn(options, name)) checkType(name, options[name], type);
  for (const [name, rule] of Object.entries(rules)) {
    if (!Object.hasOwn(options, name) && rule.default !== undefined) options[name] = rule.default;
    if (Object.hasOwn(options, name)) checkValue(name, options[name], rule);
  }
  for (const [name, { required, unless }] of Object.entries(rules)) {
    if (required === true && !Object.hasOwn(options, name) && !(unless !== undefined && options[unless[0]] === unless[1])) {
      throw new OptionError(name, `missing${unless === undefined ? "" : ` (needed unless ${unless[0]} is ${JSON.stringify(unless[1])})`}`);
    }
  }
  return options;
}

function checkValue(name: string, value: unknown, { type = "string", values, secret, header }: OptionRule): void {
  if (values !== undefined && !values.includes(value)) throw new OptionError(name, `must be one of ${values.map((known) => JSON.stringify(known)).join(", ")}`);
  // A signing secret may be kept elsewhere: then the option is a function that signs, or the key's bytes.
  if (secret === true && (typeof value === "function" || value instanceof Uint8Array)) return;
  if (values === undefined) checkType(name, value, type === "integer" ? "number" : type);
  if (value === "") throw new OptionError(name, "must not be empty");
  if (header !== undefined && /[^\t\x20-\x7e\x80-\xff]/.test(`${value}`)) throw new OptionError(name, "has characters that no header can carry");
}

function checkType(name: string, value: unknown, type: string): void {
  if (type === "number" && typeof value === "number" && !(value >= 0)) throw new OptionError(name, "must not be negative");
  const known = type === "number" || type === "boolean" || type === "string" || type === "function" || type === "object";
  if (known && (typeof value !== type || value === null)) throw new OptionError(name, `must be ${type === "object" ? "an object" : `a ${type}`}`);
}

/** `, did you mean "accessKeyId"?` when one is close. */
function suggestion(name: string, known: readonly string[]): string {
  const [nearest] = known.map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) })).sort((left, right) => left.distance - right.distance);
  return nearest === undefined || nearest.distance > 1 + name.length / 4 ? "" : `, did you mean "${nearest.candidate}"?`;
}

/** Levenshtein's: characters to add, remove or replace. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 0; i < left.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + (left[i] === right[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

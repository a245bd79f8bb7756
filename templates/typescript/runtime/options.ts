// The options that every client has, and the checking of all options when a client is made.
import type { Credential } from "./credential.js";
import type { Hooks } from "./hooks.js";
import type { OptionRule } from "./settings.js";
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

/** A credential that a client has only when it is named: an application that does not name it does not ship it. */
export interface CredentialChoice {
  /** As operations name it. */
  readonly name: string;
  create(options: ClientOptions): Credential;
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
  /** The credential to use where an operation takes one of several, or its name. Default: the first that the operation names. */
  readonly credential?: string | CredentialChoice | undefined;
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

/** A missing, wrong or unknown option of a client; `option` is its name. The value is never in the message. */
export class OptionError extends TypeError {
  override readonly name = "OptionError";
  readonly option: string;
  constructor(option: string, problem: string) {
    super(`${option}: ${problem}`);
    this.option = option;
  }
}

/** By an example of what they hold; null for what the transport checks. */
const common: Readonly<Record<string, unknown>> = {
  timeout: 1,
  maxRetries: 1,
  maxRetryDelay: 1,
  maxAnswerBytes: 1,
  baseUrl: "",
  allowInsecure: true,
  credential: null,
  userAgent: "",
  dangerouslyAllowBrowser: true,
  transport: {},
  hooks: {},
  log: {},
  environment: {},
  rejectUnauthorized: true,
  ca: null,
  proxy: null,
  fetch: isNaN,
} satisfies Record<keyof ClientOptions, unknown>;

/** A copy with defaults, in which former spellings have the present name. Throws `OptionError`. */
export function checkedOptions(given: object, rules: Readonly<Record<string, OptionRule>>): Record<string, unknown> {
  const spellings: Record<string, string> = {};
  for (const name in common) spellings[name] = name;
  for (const name in rules) for (const spelling of [name, ...(rules[name]?.aliases ?? [])]) spellings[spelling] = name;
  const options: Record<string, unknown> = {};
  for (const [spelling, value] of Object.entries(given)) {
    const name = Object.hasOwn(spellings, spelling) ? (spellings[spelling] ?? spelling) : unknownOption(spelling, Object.keys(spellings));
    if (value === undefined) continue;
    if (Object.hasOwn(options, name) && options[name] !== value) throw new OptionError(name, "given twice, under its name and a former one");
    options[name] = value;
    if (Object.hasOwn(common, name) && !Object.hasOwn(rules, name)) checkType(name, value, typeof common[name]);
  }
  for (const name in rules) {
    const { required, unless, header, secret, type = "string", values, ...rule } = rules[name] ?? {};
    const value = (options[name] ??= rule.default);
    if (value === undefined) {
      if (required === true && (unless === undefined || options[unless[0]] !== unless[1])) throw new OptionError(name, unless === undefined ? "missing" : `missing, and needed unless ${unless[0]} is ${unless[1]}`);
    } else if (values !== undefined) {
      if (!values.includes(value)) throw new OptionError(name, `must be one of ${values.join(", ")}`);
      // A signing secret may be kept elsewhere: then the option is a function that signs, or the key's bytes.
    } else if (secret !== true || (typeof value !== "function" && !(value instanceof Uint8Array))) {
      checkType(name, value, type === "integer" ? "number" : type);
      if (value === "") throw new OptionError(name, "must not be empty");
      if (header !== undefined && /[^\x20-\x7e]/.test(`${value}`)) throw new OptionError(name, "has characters that no header can carry");
    }
  }
  return options;
}

function checkType(name: string, value: unknown, type: string): void {
  // The example of what the transport checks is null, whose type is that of an object: so are lists.
  if (common[name] === null) return;
  if (typeof value !== type || value === null || (type === "number" && !(Number(value) >= 0))) throw new OptionError(name, `must be a ${type === "number" ? "number, and not negative" : type}`);
}

/** Says which name was meant: the one that shares most pairs of letters. */
function unknownOption(name: string, known: readonly string[]): never {
  const pairs = (text: string): string[] => text.toLowerCase().match(/(?=(..))/g)?.map((_, index) => text.toLowerCase().slice(index, index + 2)) ?? [];
  const likeness = (other: string): number => pairs(other).filter((pair) => pairs(name).includes(pair)).length / Math.max(other.length, name.length);
  const [nearest = ""] = [...known].sort((left, right) => likeness(right) - likeness(left));
  throw new OptionError(name, likeness(nearest) > 0.5 ? `unknown option, did you mean ${nearest}?` : "unknown option");
}

// The options that every client and every call has, and the checking of all options when a client is made.
import type { Environment } from "./credential.js";
import type { Hooks } from "./hooks.js";
import type { OptionRule } from "./settings.js";
import type { Transport, TransportAnswer, TransportOptions } from "./transport.js";

/** Clock, chance and waiting; a test fixes them. */
export interface ClientEnvironment extends Environment {
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
  /** Name of the credential to use where an operation takes one of several. Default: the first that it names. */
  readonly credential?: string | undefined;
  /** A client that signs with a secret refuses to run in a browser, where everybody could read it, unless this is true. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /** Used instead of the one for this platform. */
  readonly transport?: Transport | undefined;
  /** Functions around every attempt; `logTo(write)` makes hooks that log. Default: none, and nothing is logged. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Clock, chance and waiting, for tests. Default: the system's. */
  readonly environment?: Partial<ClientEnvironment> | undefined;
}

/** What one call may do differently. */
export interface RequestOptions {
  /** Gives the call up, at whatever point it is. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call with all its attempts; 0 for no limit. Default: the client's. */
  readonly timeout?: number | undefined;
  /** Default: the client's. */
  readonly maxRetries?: number | undefined;
  /** Sent too. Those that the client itself sends, and those that prove the caller, cannot be replaced. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sending it twice does what sending it once does, for example because of an `idempotency-key` among the headers. Default: as the document says. */
  readonly safe?: boolean | undefined;
  /** Sees every raw answer: status, headers and body. The call waits for what it returns; one that throws ends the call as a hook does. */
  readonly onAnswer?: ((answer: TransportAnswer) => unknown) | undefined;
  /** For calls with pages: iterating stops after so many. Default: no limit. */
  readonly maxPages?: number | undefined;
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

/** Names of the options above and of those of the transport, by type; it is the transport that checks what is `any`. */
const common = {
  number: "timeout maxRetries maxRetryDelay maxAnswerBytes",
  string: "baseUrl credential",
  boolean: "allowInsecure dangerouslyAllowBrowser rejectUnauthorized",
  object: "transport hooks environment",
  function: "fetch",
  any: "ca proxy",
};

/** A copy with defaults, in which former spellings have the present name. Throws `OptionError`. */
export function checkedOptions(given: object, own: Readonly<Record<string, OptionRule>>): Record<string, unknown> {
  const rules: Record<string, OptionRule> = {};
  for (const [type, names] of Object.entries(common)) for (const name of names.split(" ")) rules[name] = { type };
  Object.assign(rules, own);
  const options: Record<string, unknown> = { ...given };
  for (const [name, { aliases = [], default: usual }] of Object.entries(rules)) {
    for (const alias of aliases) {
      options[name] ??= options[alias];
      delete options[alias];
    }
    options[name] ??= usual;
  }
  // Every rule has its member by now.
  for (const name in options) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const wrong = rule ? problem(options[name], rule, options) : "unknown option";
    if (wrong) throw new OptionError(name, wrong);
  }
  return options;
}

function problem(
  value: unknown,
  { type = "string", required, unless, values, secret, header, default: usual }: OptionRule,
  options: Readonly<Record<string, unknown>>,
): string | false | undefined {
  if (value === "" && usual !== "" && !values?.includes("")) return "must not be empty";
  if (value === undefined) return !(unless && options[unless[0]] === unless[1]) && required;
  if (values) return !values.includes(value) && `must be one of ${values.join(", ")}`;
  // A signing secret may be kept elsewhere: then the option is a function that signs, or the key's bytes.
  if (type === "any" || (secret && (typeof value === "function" || value instanceof Uint8Array))) return false;
  if (typeof value !== type || (type === "number" && !(Number(value) >= 0))) return `must be a valid ${type}`;
  // A line break would end a header or an address early; a secret may be a text of several lines.
  return !secret && typeof value === "string" && (header ? /[^\x20-\x7e]/ : /\p{Cc}/u).test(value) && "has characters that no header can carry";
}

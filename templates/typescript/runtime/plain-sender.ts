// What generated functions take first where the document has no envelope: `call` makes a request of a line of facts and an input,
// sends, retries and resolves to a result. `sender.ts` is for envelopes.
import { createTransport, runtime } from "#transport";
import type { Address } from "./address.js";
import { wait } from "./clock.js";
import { createTransport as createFetchTransport } from "./fetch-transport.js";
import type { Operation } from "./operation.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { plainExchanged, type Around } from "./plain-exchange.js";
import { plainRequest } from "./plain-request.js";
import type { AnyResult } from "./result.js";

/** What every client and every sender takes; `hooks` belong to clients. */
export interface PlainOptions extends Omit<ClientOptions, "hooks"> {
  /** Sent with every request. Default: none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface PlainSender {
  /**
   * `facts`: method and path, `POST /users/{id}`, then `204` when there is no content to expect; or an operation that needs more words.
   * Rejects with `TypeError` when the input cannot be sent; what happens afterwards is in the result, or thrown as the package says.
   */
  call<Outcome>(facts: string | Operation<unknown>, input: object | undefined, options?: RequestOptions): Outcome;
  /** Closes idle connections; the sender can be used again. */
  close(): void;
}

/** What only some clients need is a function here, so that the others do not ship it. */
export interface PlainSettings<Options> {
  /** Package and version for `user-agent`: `shop/0.1.0`. */
  readonly agent: string;
  /** Address, as the options complete it. Empty or a path alone: the option `baseUrl` must say the rest. */
  readonly server: string | ((options: Options) => string);
  /** Makes the options complete. Throws `OptionError`. */
  readonly check?: (options: Options) => Record<string, unknown>;
  /** Headers that options fill. */
  readonly headers?: (options: Options) => Readonly<Record<string, string>>;
  /** What proves the caller. */
  readonly around?: (options: Options) => Around;
  /** `dataOf` where failures are thrown. Default: the result as it is. */
  readonly outcome?: (result: AnyResult) => unknown;
}

/** `hooked`: runs around each attempt and what proves the caller. Throws `OptionError` that names the option which is missing or wrong. */
export function createPlainSender<Options extends PlainOptions>(settings: PlainSettings<Options>, given: Options, hooked?: (around: Around | undefined) => Around): PlainSender {
  const { agent, server, outcome = (result) => result } = settings;
  const options: Options = Object.assign({}, given, settings.check?.(given));
  const address = addressOf(options.baseUrl ?? (typeof server === "string" ? server : server(options)), options);
  const around = settings.around?.(options);
  const transport = options.transport ?? (options.fetch ? createFetchTransport : createTransport)(options);
  const headers: Record<string, string> = { accept: "application/json" };
  if (runtime) headers["user-agent"] = `${agent} ${runtime}`;
  addHeaders(headers, settings.headers?.(options));
  addHeaders(headers, options.headers);

  const call = async (facts: string | Operation<unknown>, input: object | undefined, own: RequestOptions = {}): Promise<unknown> => {
    const operation = typeof facts === "string" ? operationOf(facts) : facts;
    const { method, build = plainRequest, safe = !/^P[^U]/.test(method) } = operation;
    const sent = { ...headers };
    addHeaders(sent, own.headers);
    const result = await plainExchanged({
      operation,
      request: await build(operation, input, address, sent),
      transport,
      around: hooked?.(around) ?? around,
      maxRetries: (own.safe ?? safe) ? (own.maxRetries ?? options.maxRetries ?? 2) : 0,
      maxRetryDelay: options.maxRetryDelay ?? 5000,
      maxAnswerBytes: options.maxAnswerBytes ?? 104_857_600,
      timeout: own.timeout ?? options.timeout ?? 10_000,
      signal: own.signal,
      onAnswer: own.onAnswer,
      now: Date.now,
      random: Math.random,
      wait,
      ...options.environment,
    });
    return outcome(result);
  };

  return {
    // The document promises this type. Whoever distrusts it validates: a wrong answer must not break a call.
    call: <Outcome>(facts: string | Operation<unknown>, input: object | undefined, own?: RequestOptions) => call(facts, input, own) as Outcome,
    close: () => transport.close?.(),
  };
}

/** Throws `TypeError` for what is no address, and for one that everybody on the way can read. */
function addressOf(text: string, { allowInsecure }: PlainOptions): Address {
  const url = URL.canParse(text) && new URL(text);
  if (!url || (url.protocol !== "https:" && !allowInsecure && !/^((.*\.)?localhost|127(\.\d+){3}|\[::1])$/.test(url.hostname))) throw new TypeError("baseUrl: must be https (see allowInsecure)");
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") };
}

function operationOf(facts: string): Operation<unknown> {
  const [method = "", path = "", status] = facts.split(" ");
  return { id: facts, method, path, answer: status === "204" ? "none" : "json" };
}

/** Names become lower case. Throws `TypeError` for what no header can carry, never with a value. */
function addHeaders(headers: Record<string, string>, more: Readonly<Record<string, string>> = {}): void {
  try {
    new Headers(more).forEach((value, name) => (headers[name] = value));
  } catch {
    throw new TypeError("headers: malformed");
  }
}

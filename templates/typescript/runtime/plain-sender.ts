// What generated functions take first where the document has no envelope: `call` makes a request of a line of facts and an input,
// sends, retries and resolves to a result. `sender.ts` is for envelopes.
import { announce, createTransport, inspect, inspectHeaders, prepare } from "#transport";
import type { Address } from "./address.js";
import type { AnyResult, Operation } from "./operation.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { createExchange, type Around } from "./plain-exchange.js";
import { plainRequest } from "./plain-request.js";

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

/** What a document says of its client, and what the options make of it. What only some clients need is a member that the others do not have. */
export interface PlainSettings {
  /** Package and version for `user-agent`: `shop/0.1.0`. */
  readonly agent: string;
  /** Address. Empty or a path alone: the option `baseUrl` must say the rest. */
  readonly server: string;
  /** Headers that options fill; names are in lower case, values are checked with the options. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What proves the caller. */
  readonly around?: Around;
  /** `dataOf` where failures are thrown. Default: the result as it is. */
  readonly outcome?: (result: AnyResult, operation: Operation<unknown>) => unknown;
}

/** `settings`: completes the options, which are a copy; throws `OptionError`. Throws `OptionError` that names the option which is missing or wrong. */
export function createPlainSender<Options extends PlainOptions>(settings: (options: Options) => PlainSettings, given: Options): PlainSender {
  inspect(given);
  const options = { ...given };
  const { agent, server, headers: filled, around, outcome = (result) => result } = settings(options);
  const address = addressOf(options.baseUrl ?? server, options);
  const transport = options.transport ?? createTransport(options);
  const exchange = createExchange(options, transport, around);
  const usual = { accept: "application/json", ...filled };
  announce(usual, agent);
  const headers = withHeaders(usual, options.headers);
  const sender = {
    async call(facts: string | Operation<unknown>, input: object | undefined, own: RequestOptions = {}): Promise<unknown> {
      prepare(own);
      const operation = typeof facts === "string" ? operationOf(facts) : facts;
      const request = await (operation.build ?? plainRequest)(operation, input, address, withHeaders(headers, own.headers));
      return outcome(await exchange(operation, request, own), operation);
    },
    close: () => transport.close?.(),
  };
  // The document promises what a call comes to. Whoever distrusts it validates: a wrong answer must not break a call.
  return sender as PlainSender;
}

/** Throws `TypeError` for what is no address, for one with more than a path, and for one that everybody on the way can read. */
function addressOf(text: string, { allowInsecure }: PlainOptions): Address {
  const url = URL.canParse(text) && new URL(text);
  if (!url || url.href !== url.origin + url.pathname || (url.protocol !== "https:" && !allowInsecure && !/^((.*\.)?localhost|127(\.\d+){3}|\[::1])$/.test(url.hostname))) throw new TypeError("baseUrl: must be a plain https URL (see allowInsecure)");
  return { origin: url.origin, prefix: url.pathname.replace(/\/(?=\/|$)/g, "") };
}

function operationOf(facts: string): Operation<unknown> {
  const [method, path, status] = facts.split(" ") as [string, string, string?];
  return { id: facts, method, path, answer: status ? "none" : "json" };
}

/** With names in lower case. Throws `TypeError` for what no header can carry, never with a value. */
function withHeaders(headers: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  try {
    return { ...headers, ...Object.fromEntries(new Headers(more)) };
  } catch {
    inspectHeaders(more);
    throw new TypeError("headers: malformed");
  }
}

// What every generated function takes first: it knows a client's options, credentials and transport, and no operation.
//
// A generated client is `createSender(settings, options)` and functions that call `sender.send(operation, input, options)`:
// `send` makes a request of the input, proves the caller, sends, retries and returns an envelope.
// It rejects for malformed calls only (`TypeError` that names the parameter); all that happens afterwards is an envelope.
import { createTransport } from "#transport";
import { serverAddress } from "./address.js";
import { isBrowser, userAgent } from "./agent.js";
import { createClock } from "./clock.js";
import type { Credential } from "./credential.js";
import { exchanged, type Line } from "./exchange.js";
import { createTransport as createFetchTransport } from "./fetch-transport.js";
import type { Operation } from "./operation.js";
import { checkedOptions, OptionError, type ClientOptions } from "./options.js";
import { callerHeaders, headerText, jsonRequest } from "./request.js";
import type { ClientSettings } from "./settings.js";
import type { Transport, TransportAnswer } from "./transport.js";

export type { ClientOptions, CredentialChoice } from "./options.js";
export type { RawRequest } from "./raw.js";
export type { ClientSettings, EnvelopeFields, OptionRule } from "./settings.js";

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
  /** Sent as `idempotency-key`: the platform does the work once, so the call may be retried. */
  readonly idempotencyKey?: string | undefined;
  /** Sees every raw answer: status, headers and body. */
  readonly onAnswer?: ((answer: TransportAnswer) => void) | undefined;
  /** For calls with pages: iterating stops after so many. Default: no limit. */
  readonly maxPages?: number | undefined;
}

export interface Sender {
  /** Rejects with `TypeError` when the input cannot be sent; never for what happens afterwards. */
  send<Result>(operation: Operation<Result, unknown>, input: object | undefined, options?: RequestOptions): Promise<Result>;
  /** Another value for an option that a credential reads, from the next call on. */
  change(option: string, value: string | undefined): void;
  /** Closes idle connections; the sender can be used again. */
  close(): void;
}

const safeMethods = /^(GET|HEAD|OPTIONS|PUT|DELETE)$/;

/** Throws `OptionError` that names the option which is missing, wrong or unknown, and `TypeError` where the transport cannot do what is asked. */
export function createSender<Options extends ClientOptions>(settings: ClientSettings<Options>, given?: Options): Sender {
  const { client, signing, options: rules, envelope } = settings;
  const checked = checkedOptions(given ?? {}, rules);
  const options: Options = Object.assign({}, given, checked);
  const { credential: chosen, timeout = 10_000, maxRetries = 2 } = options;
  if (signing.length > 0 && isBrowser() && options.dangerouslyAllowBrowser !== true) {
    throw new OptionError("dangerouslyAllowBrowser", `${client} signs with a secret, which everybody could read in a browser`);
  }
  const address = serverAddress(settings.server, settings.variables, rules, checked);
  const credentials = new Map(Object.entries(settings.credentials).map(([name, create]): [string, Credential] => [name, create(options)]));
  if (typeof chosen === "object") credentials.set(chosen.name, chosen.create(options));
  const preferred = typeof chosen === "object" ? chosen.name : chosen;
  if (preferred !== undefined && !credentials.has(preferred)) throw new OptionError("credential", `must be one of ${[...credentials.keys()].join(", ")}`);
  const usual = preferred ?? signing[0] ?? [...credentials.keys()][0];
  const line: Line = {
    transport: transportOf(options),
    hooks: [options.hooks ?? [], options.log ?? []].flat(),
    envelope,
    maxAnswerBytes: options.maxAnswerBytes ?? 104_857_600,
    maxRetryDelay: options.maxRetryDelay ?? 5000,
    clock: createClock(options.environment),
  };

  const headers: Record<string, string> = { accept: "application/json" };
  // A browser has its own, and asks the server first whether another is welcome.
  if (!isBrowser()) headers["user-agent"] = headerText("userAgent", userAgent(settings.name, settings.version, options.userAgent));
  for (const name in rules) {
    const header = rules[name]?.header;
    if (header !== undefined && checked[name] !== undefined) headers[header.toLowerCase()] = `${checked[name]}`;
  }

  /** The preferred one first; none at all last, so that one that is there is used. */
  const setsOf = (security: Operation<unknown>["security"]): readonly (readonly Credential[])[] => {
    const names = security === "usual" ? [usual === undefined ? [] : [usual], []] : (security ?? []);
    const rank = (set: readonly string[]): number => (set.length === 0 ? 2 : preferred !== undefined && set.includes(preferred) ? 0 : 1);
    const known = names.filter((set) => set.every((name) => credentials.has(name)));
    if (known.length === 0 && names.length > 0) throw new TypeError(`security: ${client} has no credential ${names[0]}`);
    return known.sort((left, right) => rank(left) - rank(right)).map((set) => set.flatMap((name) => credentials.get(name) ?? []));
  };

  return {
    send: async <Result>(operation: Operation<Result, unknown>, input: object | undefined, own: RequestOptions = {}) => {
      const answer = operation.answer ?? (envelope === null ? "json" : "envelope");
      // The caller's first: what the client sends itself cannot be replaced.
      const sent = { ...callerHeaders(own.headers ?? {}), ...headers };
      if (answer === "text" || answer === "binary") sent["accept"] = "*/*";
      if (own.idempotencyKey !== undefined) sent["idempotency-key"] = headerText("idempotencyKey", own.idempotencyKey);
      const repeatable = own.idempotencyKey !== undefined || (operation.safe ?? safeMethods.test(operation.method));
      const result: unknown = await exchanged(
        {
          operation: operation.id,
          request: await (operation.build ?? jsonRequest)(operation, input, address, sent),
          credentials: setsOf(operation.security),
          answer,
          secret: operation.secret ?? [],
          retries: repeatable ? (own.maxRetries ?? maxRetries) : 0,
          timeout: own.timeout ?? timeout,
          signal: own.signal,
          onAnswer: own.onAnswer,
        },
        line,
      );
      // The document promises this type. Whoever distrusts it validates: a wrong answer must not break a call.
      return result as Result;
    },
    change: (option, value) => void Object.assign(options, { [option]: value }),
    close: () => line.transport.close?.(),
  };
}

function transportOf({ transport, fetch, ca, proxy, rejectUnauthorized }: ClientOptions): Transport {
  const options = { fetch, ca, proxy, rejectUnauthorized };
  if (transport === undefined) return (fetch === undefined ? createTransport : createFetchTransport)(options);
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) throw new OptionError(name, "has no effect beside a transport of your own");
  }
  return transport;
}

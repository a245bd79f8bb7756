// What every generated function takes first: it knows a client's options, credentials and transport, and no operation.
//
// A generated client is `createSender(settings, options)` and functions that call `sender.send(operation, input, options)`:
// `send` makes a request of the input, proves the caller, sends, retries and returns an envelope.
// It rejects for malformed calls only (`TypeError` that names the parameter); all that happens afterwards is an envelope.
import { createTransport, inspect, prepare, runtime } from "#transport";
import { serverAddress } from "./address.js";
import { isBrowser } from "./agent.js";
import { createClock } from "./clock.js";
import { exchanged, type Exchange } from "./exchange.js";
import { createTransport as createFetchTransport } from "./fetch-transport.js";
import type { EnvelopeOperation, Operation } from "./operation.js";
import { checkedOptions, OptionError, type ClientOptions, type RequestOptions } from "./options.js";
import { callerHeaders } from "./request.js";
import type { ClientSettings } from "./settings.js";

export type { ClientOptions, RequestOptions } from "./options.js";
export type { RawRequest } from "./raw.js";
export type { ClientSettings, EnvelopeFields, OptionRule } from "./settings.js";

export interface Sender {
  /** Rejects with `TypeError` when the input cannot be sent; never for what happens afterwards. */
  send<Result>(operation: EnvelopeOperation<Result, unknown>, input: object | undefined, options?: RequestOptions): Promise<Result>;
  /** Another value for an option that a credential reads, from the next call on. */
  change(option: string, value: string | undefined): void;
  /** Closes idle connections; the sender can be used again. */
  close(): void;
}

/** Throws `OptionError` that names the option which is missing, wrong or unknown, and `TypeError` where the transport cannot do what is asked. */
export function createSender<Options extends ClientOptions>(settings: ClientSettings<Options>, given?: Options): Sender {
  const { agent, signing, options: rules, envelope, credentials } = settings;
  const checked = checkedOptions(given ?? {}, rules);
  inspect(checked);
  const options: Options = Object.assign({}, given, checked);
  const { credential: preferred = "", timeout = 10_000, maxRetries = 2, maxRetryDelay = 5000, maxAnswerBytes = 104_857_600, hooks = [], fetch } = options;
  if (signing.length > 0 && isBrowser() && !options.dangerouslyAllowBrowser) {
    throw new OptionError("dangerouslyAllowBrowser", "no secret is safe in a browser");
  }
  const address = serverAddress(settings.server, checked);
  const names = Object.keys(credentials);
  if (preferred && !names.includes(preferred)) throw new OptionError("credential", `must be one of ${names.join(", ")}`);
  const known = new Map(names.map((name) => [name, credentials[name]?.(options)]));
  const line = {
    transport: options.transport ?? (fetch ? createFetchTransport : createTransport)(options),
    hooks: [hooks].flat(),
    envelope,
    maxAnswerBytes,
    maxRetryDelay,
    clock: createClock(options.environment),
  };

  const headers: Record<string, string> = { accept: "application/json" };
  if (!isBrowser()) headers["user-agent"] = `${agent} ${runtime}`.trim();
  for (const [option, { header }] of Object.entries(rules)) {
    if (header && checked[option]) headers[header] = `${checked[option]}`;
  }

  const credentialsOf = (security: Operation<unknown>["security"] = []): Exchange["credentials"] => {
    const sets = security === "usual" ? [[preferred || signing[0] || names[0] || ""], []] : security;
    // The preferred one first. What the document names and nobody gave is left out, unless nothing else is left.
    const found = [...sets.filter((set) => set.includes(preferred)), ...sets].map((set) => set.map((name) => known.get(name)));
    const whole = found.filter((set) => set.every((credential) => credential !== undefined));
    if (found[0] && !whole[0]) throw new TypeError(`credential ${sets[0]}: missing`);
    return whole;
  };

  return {
    send: async <Result>(operation: EnvelopeOperation<Result, unknown>, input: object | undefined, own: RequestOptions = {}) => {
      prepare(own);
      // The caller's first: what the client sends itself cannot be replaced.
      const sent: Record<string, string> = Object.assign({}, own.headers && callerHeaders(own.headers), headers);
      const repeatable = own.safe ?? operation.safe ?? /^(GET|HEAD|OPTIONS|PUT|DELETE)$/.test(operation.method);
      const result: unknown = await exchanged(
        {
          operation,
          request: await operation.build(operation, input, address, sent),
          credentials: credentialsOf(operation.security),
          maxRetries: repeatable ? (own.maxRetries ?? maxRetries) : 0,
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

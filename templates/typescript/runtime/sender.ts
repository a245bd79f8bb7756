// What every generated function takes first: it knows a client's options, credentials and transport, and no operation.
//
// A generated client is `createSender(settings, options)` and functions that call `sender.send(operation, input, options)`:
// `send` makes a request of the input, proves the caller, sends, retries and returns an envelope.
// It rejects for malformed calls only (`TypeError` that names the parameter); all that happens afterwards is an envelope.
import { createTransport } from "#transport";
import { serverAddress } from "./address.js";
import { isBrowser, userAgent } from "./agent.js";
import type { AnswerKind } from "./answer.js";
import { createClock } from "./clock.js";
import type { Credential } from "./credential.js";
import { exchanged, type Line } from "./exchange.js";
import { createTransport as createFetchTransport } from "./fetch-transport.js";
import { joinedHooks } from "./hooks.js";
import type { Operation, OperationDetails } from "./operation.js";
import { checkedOptions, OptionError, type ClientOptions } from "./options.js";
import { callerHeaders, headerText, outgoingRequest, rawPath } from "./request.js";
import type { ClientSettings } from "./settings.js";
import type { Transport, TransportAnswer } from "./transport.js";

export type { ClientOptions } from "./options.js";
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

/** A request that no operation describes. */
export interface RawRequest {
  readonly method: string;
  /** Percent-encoded and without a query: `/api/v3/some%20thing`. */
  readonly path: string;
  /** `null` and `undefined` are left out; arrays are repeated (`name=a&name=b`). */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Text, bytes, a form or a stream as they are; anything else as JSON. */
  readonly body?: unknown;
  /** Default: what suits the body. */
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Names of the credentials to use, all of them. Default: the client's signature, otherwise its first credential if it is there. */
  readonly security?: readonly string[] | undefined;
}

export interface Sender {
  /** Rejects with `TypeError` when the input cannot be sent; never for what happens afterwards. */
  send<Result>(operation: Operation<Result, unknown>, input: object | undefined, options?: RequestOptions): Promise<Result>;
  /** The same for a path that no operation describes. `Result` is an envelope. */
  request<Result>(request: RawRequest, options?: RequestOptions): Promise<Result>;
  /** Another value for an option that a credential reads, from the next call on. Throws `OptionError` for an unknown one. */
  change(option: string, value: string | undefined): void;
  /** Closes idle connections; the sender can be used again. */
  close(): void;
}

const accepted: Partial<Record<AnswerKind, string>> = { text: "text/*, application/json;q=0.5", binary: "*/*" };

/** Throws `OptionError` that names the option which is missing, wrong or unknown, and `TypeError` where the transport cannot do what is asked. */
export function createSender<Options extends ClientOptions>(settings: ClientSettings<Options>, given?: Options): Sender {
  const known = settings.options;
  const checked = checkedOptions(given, known);
  const options: Options = Object.assign({}, given, checked);
  if (settings.signing.length > 0 && isBrowser() && options.dangerouslyAllowBrowser !== true) {
    throw new OptionError("dangerouslyAllowBrowser", `${settings.client} signs with a secret, which everybody could read in a browser`);
  }
  const address = serverAddress(settings.server, settings.variables, known, checked);
  const credentials = new Map<string, Credential>();
  for (const name of Object.keys(settings.credentials)) {
    const credential = settings.credentials[name]?.(options);
    if (credential !== undefined) credentials.set(name, credential);
  }
  const preferred = options.credential;
  if (preferred !== undefined && !credentials.has(preferred)) throw new OptionError("credential", `must be one of ${[...credentials.keys()].join(", ")}`);
  const line: Line = {
    transport: transportOf(options),
    hooks: joinedHooks(options.hooks, options.log),
    envelope: settings.envelope,
    maxAnswerBytes: options.maxAnswerBytes ?? 104_857_600,
    maxRetryDelay: options.maxRetryDelay ?? 5000,
    clock: createClock(options.environment),
  };
  const { timeout = 10_000, maxRetries = 2 } = options;
  const agent = userAgent(settings.name, settings.version, options.userAgent);
  if (agent !== null) checkHeader("userAgent", agent);

  const clientHeaders = (): Record<string, string> => {
    const headers: Record<string, string> = { accept: "application/json" };
    if (agent !== null) headers["user-agent"] = agent;
    for (const name in known) {
      const header = known[name]?.header;
      const value = checked[name];
      if (header !== undefined && value !== undefined) headers[header.toLowerCase()] = `${value}`;
    }
    return headers;
  };
  let headers = clientHeaders();

  const setsOf = (security: readonly (readonly string[])[]): readonly (readonly Credential[])[] => {
    const sets = security.length < 2 ? security : [...security].sort((left, right) => rank(left, preferred) - rank(right, preferred));
    return sets.map((names) => names.map((name) => credentials.get(name) ?? unknownCredential(name)));
  };

  const call = async <Result>(
    operation: Operation<Result, unknown>,
    input: object | undefined,
    sets: readonly (readonly string[])[],
    answer: AnswerKind,
    { headers: own, idempotencyKey, ...rest }: RequestOptions,
  ): Promise<Result> => {
    // The caller's first: what the client sends itself cannot be replaced.
    const sent: Record<string, string> = own === undefined ? { ...headers } : { ...callerHeaders(own), ...headers };
    const accept = accepted[answer];
    if (accept !== undefined) sent["accept"] = accept;
    if (idempotencyKey !== undefined) sent["idempotency-key"] = headerText("idempotencyKey", idempotencyKey);
    const request = await outgoingRequest(operation, input, address, sent);
    const repeatable = idempotencyKey !== undefined || (operation.safe ?? /^(GET|HEAD|OPTIONS|PUT|DELETE)$/.test(operation.method));
    return promised<Result>(
      await exchanged(
        {
          operation: operation.id,
          request,
          credentials: setsOf(sets),
          kind: answer,
          secret: operation.secret ?? [],
          retries: repeatable ? (rest.maxRetries ?? maxRetries) : 0,
          timeout: rest.timeout ?? timeout,
          signal: rest.signal,
          onAnswer: rest.onAnswer,
        },
        line,
      ),
    );
  };

  const usual = settings.envelope === null ? "json" : "envelope";
  return {
    send: (operation, input, callOptions = {}) => call(operation, input, operation.security ?? [], operation.answer ?? usual, callOptions),
    request: async <Result>(raw: RawRequest, callOptions: RequestOptions = {}) => {
      const first = settings.signing[0] ?? [...credentials.keys()][0];
      const sets = raw.security !== undefined ? [raw.security] : preferred !== undefined ? [[preferred]] : first === undefined ? [] : [[first], []];
      const own = raw.headers === undefined ? callOptions : { ...callOptions, headers: { ...callOptions.headers, ...raw.headers } };
      return call<Result>(rawOperation(raw), { ...raw.query, ...(raw.body === undefined ? {} : { [rawBody]: raw.body }) }, sets, "any", own);
    },
    change: (option, value) => {
      if (!Object.hasOwn(known, option)) throw new OptionError(option, "unknown option");
      checked[option] = value;
      Object.assign(options, { [option]: value });
      headers = clientHeaders();
    },
    close: () => line.transport.close?.(),
  };
}

/** The document promises that the answer has this type. Whoever distrusts it validates: a wrong answer must not break a call. */
function promised<Result>(envelope: unknown): Result {
  return envelope as Result;
}

/** No query has a parameter of this name: it is refused as one. */
const rawBody = "\u0000body";

function rawOperation({ method, path, query = {}, body, contentType }: RawRequest): Operation<never, unknown> {
  if (!/^[A-Za-z]+$/.test(method)) throw new TypeError("method: must be a word");
  const parameters: OperationDetails["parameters"] = Object.fromEntries(Object.keys(query).map((name) => [name, { in: "query" }]));
  const operation = { id: "", method: method.toUpperCase(), path: rawPath(path), parameters, bodyMember: rawBody, body: rawBodyKind(body) };
  return contentType === undefined ? operation : { ...operation, contentType: headerText("contentType", contentType) };
}

function rawBodyKind(body: unknown): NonNullable<OperationDetails["body"]> {
  if (body === undefined) return "none";
  if (body instanceof FormData) return "multipart";
  if (typeof body === "string") return "text";
  return body instanceof Uint8Array || body instanceof ArrayBuffer || body instanceof Blob || body instanceof ReadableStream ? "binary" : "json";
}

function transportOf({ transport, fetch, ca, proxy, rejectUnauthorized }: ClientOptions): Transport {
  const options = { fetch, ca, proxy, rejectUnauthorized };
  if (transport === undefined) return fetch === undefined ? createTransport(options) : createFetchTransport(options);
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) throw new OptionError(name, "has no effect beside a transport of your own");
  }
  return transport;
}

/** The preferred credential first; no credential at all last, so that one that is there is used. */
function rank(names: readonly string[], preferred: string | undefined): number {
  return names.length === 0 ? 2 : preferred !== undefined && names.includes(preferred) ? 0 : 1;
}

function unknownCredential(name: string): never {
  throw new TypeError(`security: this client has no credential ${name}`);
}

function checkHeader(option: string, value: string): void {
  if (/[^\x20-\x7e]/.test(value)) throw new OptionError(option, "has characters that no header can carry");
}

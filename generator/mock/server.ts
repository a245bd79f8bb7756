// The mock server: one request from the wire to the answer.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Answer, failureAnswer, successAnswer } from "./answer.js";
import { Api } from "./api.js";
import { controlAnswer, controlPrefix } from "./control.js";
import { Coverage, type CoverageReport } from "./coverage.js";
import { Credentials } from "./credentials.js";
import { exchanged, exchangeOf, exchangeRefusal, hasUserTokens, withUserTokens } from "./exchange.js";
import { failure } from "./failure.js";
import { type Fault, Faults, headerFault } from "./faults.js";
import { type Har, Recorder } from "./har.js";
import type { JsonObject } from "./json.js";
import { BodyTooLarge, received, type Received, receivedBytes } from "./received.js";
import { Redaction } from "./redaction.js";
import type { Refusal } from "./refusal.js";
import { Replay } from "./replay.js";
import { type Match, type Route, RouteTable, routesOf } from "./routes.js";
import { callerOf, type Gate, isRefusal } from "./security.js";
import { State } from "./state.js";
import { spoilt } from "./spoilt.js";
import { Tokens } from "./tokens.js";
import { Validation } from "./validation.js";

export interface MockOptions {
  /** Bundled OpenAPI 3.1 documents: every reference leads inside. */
  readonly documents: readonly JsonObject[];
  /** Default: 0, any free port. The address is always 127.0.0.1. */
  readonly port?: number;
  /** What the mock expects, by name of the client option: `accessKeyId`, `accessKeySecret`, `appId`, `appSecret`, `accessToken`. Default: `defaultCredentials`. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** Applications may identify themselves without a secret. Default: false. */
  readonly publicClient?: boolean;
  /** False: every answer comes from the examples. Default: true. */
  readonly state?: boolean;
  /** HTTP status of an envelope that tells of a failure: 200, as the platforms do, or the envelope's own. Default: `ok`. */
  readonly failureStatus?: "ok" | "same";
  /** Seconds that a signed request's date may be away from now. Default: 300. */
  readonly clockTolerance?: number;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number;
  /** Served under this path as well: `/identity`. No part of what is signed by `hmac-headers`. */
  readonly basePath?: string;
  /** Bytes of a request body. Default: 10 MiB. */
  readonly maxBodyBytes?: number;
  /** False: no traffic is kept. Default: true. */
  readonly record?: boolean;
}

export interface Mock {
  /** `http://127.0.0.1:1234` */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
  /** Forgets state, faults, tokens, nonces, coverage and traffic. */
  reset(): void;
  /** Adds a fault for calls to come. */
  fault(fault: Fault): void;
  coverage(): CoverageReport;
  har(): Har;
}

/** Rejects when the port is taken. */
export async function startMock(options: MockOptions): Promise<Mock> {
  const running = new Running(options);
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    running.handle(request, response).catch(() => response.destroy());
  });
  server.on("clientError", (_, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise<void>((resolve) => {
        running.abort.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    reset: () => running.reset(),
    fault: (fault) => void running.faults.add(fault),
    coverage: () => running.coverage.report(),
    har: () => running.recorder.har(),
  };
}

class Running {
  readonly faults = new Faults();
  readonly coverage: Coverage;
  readonly recorder: Recorder;
  readonly abort = new AbortController();
  readonly #options: MockOptions;
  readonly #apis: readonly Api[];
  readonly #table: RouteTable;
  readonly #state: State | null;
  readonly #validation = new Validation();
  readonly #tokens = new Tokens();
  readonly #replay = new Replay();
  readonly #credentials: Credentials;
  readonly #gate: Gate;
  readonly #now: () => number;

  constructor(options: MockOptions) {
    this.#options = options;
    this.#apis = options.documents.map((root, index) => new Api(root, index));
    const routes = this.#apis.flatMap(routesOf);
    this.#table = new RouteTable(routes);
    this.#state = options.state === false ? null : new State(routes);
    this.#now = options.now ?? Date.now;
    this.#credentials = new Credentials(options.credentials);
    const clock = { now: this.#now, tolerance: options.clockTolerance ?? 300, replay: this.#replay };
    this.#gate = { credentials: this.#credentials, tokens: this.#tokens, clock, publicClient: options.publicClient ?? false };
    this.coverage = new Coverage(routes);
    const secrets = this.#credentials.secrets();
    const tokens = this.#tokens;
    this.recorder = new Recorder(new Redaction(this.#apis, () => [...secrets, ...tokens.texts()]));
  }

  reset(): void {
    this.#state?.reset();
    this.faults.clear();
    this.#tokens.clear();
    this.#replay.clear();
    this.coverage.clear();
    this.recorder.clear();
  }

  async handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = Date.now();
    const bytes = await receivedBytes(message, this.#options.maxBodyBytes ?? 10_485_760).catch((error: unknown) => {
      if (error instanceof BodyTooLarge) return error;
      throw error;
    });
    const request = received(message, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0), this.#options.basePath ?? "");
    if (request.path.startsWith(controlPrefix)) {
      const { coverage, recorder, faults } = this;
      this.#send(response, request, controlAnswer(request, { coverage, recorder, faults, reset: () => this.reset() }), null);
      return;
    }
    const match = this.#table.find(request.method, request.path);
    const fault = this.#fault(request, match);
    if (typeof fault !== "string" && fault?.latency !== undefined) await this.#wait(fault.latency);
    let answer: Answer | null;
    if (!Buffer.isBuffer(bytes)) {
      answer = this.#failure(match, { status: 413, reason: "payload-too-large", message: `the body is larger than ${this.#options.maxBodyBytes ?? 10_485_760} bytes`, headers: { connection: "close" } });
    } else if (typeof fault === "string") answer = this.#failure(match, { status: 400, reason: "invalid-argument", message: fault });
    else if (fault?.reset === true) answer = null;
    else if (fault?.status !== undefined && (fault.status < 200 || fault.status > 299)) answer = this.#faultAnswer(match, fault, fault.status);
    else answer = this.#answer(match, request);
    const sent = answer === null ? null : this.#send(response, request, answer, typeof fault === "string" ? null : fault);
    if (answer === null) message.socket.resetAndDestroy();
    if (this.#options.record !== false) {
      const { route } = match ?? { route: null };
      this.recorder.add({ origin: `http://${request.headers["host"] ?? "127.0.0.1"}`, request, answer: sent ?? answer, route, started, took: Date.now() - started });
    }
  }

  #fault(request: Received, match: Match | null): Fault | string | null {
    const header = request.headers["x-mock-fault"];
    return header === undefined ? this.faults.take(match?.route.id ?? null, request.method, request.path) : headerFault(header);
  }

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.abort.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      }, { once: true });
    });
  }

  #answer(match: Match | null, request: Received): Answer {
    if (match === null) return this.#unknown(request);
    const { route } = match;
    const result = this.#carriedOut(match, request);
    const failed = "reason" in result;
    this.coverage.count(route, !failed);
    return failed ? this.#failure(match, result) : result;
  }

  #carriedOut(match: Match, request: Received): Answer | Refusal {
    const { route } = match;
    const caller = callerOf(route, request, this.#gate);
    if (isRefusal(caller)) return caller;
    const checked = this.#checked(match, request);
    if ("reason" in checked) return checked;
    const { input, problems } = checked;
    if (problems.length > 0) return { status: 400, reason: "invalid-argument", message: `The request does not match the specification: ${problems.join("; ")}` };
    const exchange = exchangeOf(route);
    const refused = exchange === null ? null : exchangeRefusal(exchange, input, this.#credentials);
    if (refused !== null) return refused;
    const now = this.#now();
    const subject = caller.token?.subject ?? null;
    const outcome = this.#state?.outcome(route, input, now) ?? (subject === null ? null : this.#state?.own(route, subject, input, now)) ?? null;
    if (outcome !== null && "refusal" in outcome) return outcome.refusal;
    const issues = exchange === null && hasUserTokens(route.api);
    const account = issues && subject === null ? (this.#state?.signedIn(input) ?? null) : null;
    if (account !== null && "refusal" in account) return account.refusal;
    return successAnswer(route, (example) => {
      const data = outcome === null ? example : outcome.data;
      if (exchange !== null) return exchanged(exchange, data, this.#tokens, this.#credentials, now);
      return issues ? withUserTokens(data, this.#tokens, account?.subject ?? subject, now) : data;
    });
  }

  #checked(match: Match, request: Received): ReturnType<Validation["checked"]> | Refusal {
    try {
      return this.#validation.checked(match, request);
    } catch (error) {
      const reason = error instanceof Error ? error.message : "unknown";
      return { status: 500, reason: "server-error", message: `a schema of ${match.route.id} cannot be compiled: ${reason.slice(0, 300)}` };
    }
  }

  #unknown(request: Received): Answer {
    const methods = this.#table.methodsOf(request.path);
    if (methods.length > 0) return this.#failure(null, { status: 405, reason: "method-not-allowed", message: `this path is served by ${methods.join(", ")}`, headers: { allow: methods.join(", ") } });
    return this.#failure(null, { status: 404, reason: "not-found", message: "no operation of the documents has this method and path" });
  }

  #failure(match: Match | null, refusal: Refusal, same?: "same"): Answer {
    const [first] = this.#apis;
    const api = match?.route.api ?? first;
    const route: Route | null = match?.route ?? null;
    if (api === undefined) return failureAnswer({ httpStatus: refusal.status, body: { message: refusal.message }, headers: {} });
    return failureAnswer(failure(api, route, refusal, same ?? this.#options.failureStatus ?? "ok"));
  }

  #faultAnswer(match: Match | null, fault: Fault, status: number): Answer {
    if (match !== null) this.coverage.count(match.route, false);
    const headers = fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter };
    return this.#failure(match, { status, reason: status === 429 ? "throttled" : "injected-fault", message: "an injected fault", headers }, "same");
  }

  /** Returns what went out. */
  #send(response: ServerResponse, request: Received, answer: Answer, fault: Fault | null): Answer {
    const sent = spoilt(answer, fault);
    const head = { ...sent.headers, date: new Date(this.#now()).toUTCString(), "x-content-type-options": "nosniff", "cache-control": "no-store" };
    const length = Buffer.byteLength(sent.body);
    if (fault?.body === "cut") {
      response.writeHead(sent.status, { ...head, "content-length": length + 1000 });
      response.write(sent.body, () => response.destroy());
      return sent;
    }
    response.writeHead(sent.status, sent.status === 204 || sent.status === 304 ? head : { ...head, "content-length": length });
    response.end(request.method === "HEAD" ? undefined : sent.body);
    return sent;
  }
}

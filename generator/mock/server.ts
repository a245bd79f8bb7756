// The mock server: one request from the wire to the answer.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Accounts } from "./accounts.js";
import { type Answer, failureAnswer, jsonAnswer } from "./answer.js";
import { Api } from "./api.js";
import { controlAnswer, controlPrefix } from "./control.js";
import { Cors } from "./cors.js";
import { Coverage } from "./coverage.js";
import { Credentials } from "./credentials.js";
import { digitsIn, digitsOf } from "./digits.js";
import { Events } from "./events/events.js";
import { isWebSocket, readAgain } from "./events/plain-request.js";
import { failure } from "./failure.js";
import { fitting } from "./fitting.js";
import { Faults, headerFault } from "./faults.js";
import { Recorder } from "./har.js";
import { clientTokenAnswer, clientTokenPaths } from "./login/client-tokens.js";
import { LoginProvider } from "./login/provider.js";
import type { Fault, Mock, MockOptions } from "./mock.js";
import { type Memory, Operations } from "./operations.js";
import { answerOwnFault } from "./own-fault.js";
import { BodyTooLarge, received, type Received, receivedBytes } from "./received.js";
import { Redaction } from "./redaction.js";
import type { Refusal } from "./refusal.js";
import { Replay } from "./replay.js";
import { type Match, type Route, RouteTable, routesOf } from "./routes.js";
import { type Caller, callerOf, type Gate, isRefusal, isWithoutCredentials } from "./security.js";
import { State } from "./state.js";
import { encoded, spoilt } from "./spoilt.js";
import { Tokens } from "./tokens.js";

/** Rejects when the port is taken. */
export async function startMock(options: MockOptions): Promise<Mock> {
  const running = new Running(options);
  // Node.js 24.9 and newer asks; an older one upgrades whoever offers another protocol.
  const http = { keepAliveTimeout: 65_000, shouldUpgradeCallback: isWebSocket };
  const server = createServer(http, (request, response) => {
    running.handle(request, response).catch((error: unknown) => answerOwnFault(response, error));
  });
  server.on("upgrade", (message, socket, head) => {
    if (isWebSocket(message)) running.events.upgrade(message, socket, head).catch(() => socket.destroy());
    else readAgain(server, message, socket, head);
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
        running.events.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    reset: () => running.reset(),
    fault: (fault) => {
      const problem = running.faults.add([{ ...fault }]);
      if (problem !== null) throw new TypeError(problem);
    },
    coverage: () => running.coverage.report(),
    har: () => running.recorder.har(),
  };
}

interface Meant {
  readonly match: Match;
  readonly caller: Caller | Refusal;
}

function memoryOf(routes: readonly Route[], apis: readonly Api[], gate: Gate): Memory {
  const state = new State(routes);
  const accounts = new Accounts(state);
  return { state, accounts, login: new LoginProvider(apis, gate, accounts) };
}

class Running {
  readonly faults: Faults;
  readonly coverage: Coverage;
  readonly recorder: Recorder;
  readonly events: Events;
  readonly abort = new AbortController();
  readonly #options: MockOptions;
  readonly #apis: readonly Api[];
  readonly #table: RouteTable;
  readonly #operations: Operations;
  readonly #tokens = new Tokens();
  readonly #replay = new Replay();
  readonly #credentials: Credentials;
  readonly #cors: Cors;
  readonly #digits: ReadonlyMap<string, string>;
  readonly #gate: Gate;
  readonly #clientTokenPaths: ReadonlySet<string>;
  /** Null where every answer comes from the examples. */
  readonly #login: LoginProvider | null;
  readonly #now: () => number;

  constructor(options: MockOptions) {
    this.#options = options;
    this.#apis = options.documents.map((root, index) => new Api(root, index));
    const routes = this.#apis.flatMap(routesOf);
    this.#table = new RouteTable(routes);
    this.faults = new Faults(routes.map(({ id }) => id));
    this.#now = options.now ?? Date.now;
    this.#credentials = new Credentials(options.credentials);
    this.#cors = new Cors(options.corsOrigins ?? []);
    this.#digits = digitsOf(options.documents);
    const clock = { now: this.#now, tolerance: options.clockTolerance ?? 300, replay: this.#replay };
    this.#gate = { credentials: this.#credentials, tokens: this.#tokens, clock, publicClient: options.publicClient ?? false };
    this.#clientTokenPaths = clientTokenPaths(this.#apis);
    const memory = options.state === false ? null : memoryOf(routes, this.#apis, this.#gate);
    this.#login = memory?.login ?? null;
    this.events = new Events(this.#apis, this.#gate, options.basePath ?? "");
    this.#operations = new Operations(this.#gate, this.events, memory);
    this.coverage = new Coverage(routes);
    this.recorder = new Recorder(new Redaction(this.#apis, this.#credentials.secrets()));
  }

  reset(): void {
    this.#operations.reset();
    this.faults.clear();
    this.#tokens.clear();
    this.#replay.clear();
  }

  async handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = Date.now();
    const bytes = await receivedBytes(message, this.#options.maxBodyBytes ?? 10_485_760).catch((error: unknown) => {
      if (error instanceof BodyTooLarge) return error;
      throw error;
    });
    const request = received(message, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0), this.#options.basePath ?? "");
    const preflight = this.#cors.preflight(request);
    if (preflight !== null) {
      this.#send(response, request, preflight, null);
      return;
    }
    if (request.path.startsWith(controlPrefix)) {
      const { coverage, recorder, faults, events } = this;
      this.#send(response, request, controlAnswer(request, { coverage, recorder, faults, events, reset: () => this.reset() }), null);
      return;
    }
    const meant = await this.#meant(request);
    const match = meant?.match ?? null;
    const fault = this.#fault(request, match);
    if (typeof fault !== "string" && fault?.latency !== undefined) await this.#wait(fault.latency);
    let answer: Answer | null;
    if (!Buffer.isBuffer(bytes)) {
      answer = this.#failure(match, { status: 413, reason: "payload-too-large", message: `the body is larger than ${this.#options.maxBodyBytes ?? 10_485_760} bytes`, headers: { connection: "close" } });
    } else if (typeof fault === "string") answer = this.#failure(match, { status: 400, reason: "invalid-argument", message: fault });
    else if (fault?.reset === true) answer = null;
    else if (fault?.status !== undefined && (fault.status < 200 || fault.status > 299)) answer = this.#faultAnswer(match, fault, fault.status);
    else answer = this.#loginAnswer(match, request) ?? (meant === null ? (clientTokenAnswer(this.#clientTokenPaths, request, this.#gate) ?? this.#unknown(request)) : await this.#answer(meant, request));
    const sent = answer === null ? null : this.#send(response, request, answer, typeof fault === "string" ? null : fault);
    if (answer === null) message.socket.resetAndDestroy();
    if (this.#options.record !== false) {
      const origin = `http://${request.headers["host"] ?? "127.0.0.1"}`;
      this.recorder.add({ origin, request, answer: sent, route: match?.route ?? null, started, took: Date.now() - started });
    }
  }

  #fault(request: Received, match: Match | null): Fault | string | null {
    const header = request.headers["x-mock-fault"];
    return header === undefined ? this.faults.take(match?.route.id ?? null, request.method, request.path) : this.faults.checked(headerFault(header));
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

  /** Of several operations with the same address, the first whose credentials the request carries and whose schemas it fits. */
  async #meant(request: Received): Promise<Meant | null> {
    const found = fitting(this.#table.find(request.method, request.path), request).map((match) => ({ match, caller: callerOf(match.route, request, this.#gate) }));
    const known = found.filter(({ caller }) => !isRefusal(caller));
    for (const one of known.length > 1 ? known : []) {
      const checked = await this.#operations.checked(one.match, request);
      if ("problems" in checked && checked.problems?.length === 0) return one;
    }
    return known[0] ?? found.find(({ caller }) => isRefusal(caller) && !isWithoutCredentials(caller)) ?? found[0] ?? null;
  }

  #loginAnswer(match: Match | null, request: Received): Answer | null {
    const answer = this.#login?.answer(request, match !== null) ?? null;
    if (answer !== null && match !== null) this.coverage.count(match.route, answer.status < 400);
    return answer;
  }

  async #answer({ match, caller }: Meant, request: Received): Promise<Answer> {
    const result = isRefusal(caller) ? caller : await this.#operations.carriedOut(match, caller, request);
    const failed = "reason" in result;
    this.coverage.count(match.route, !failed);
    return failed ? this.#failure(match, result) : result;
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
    if (api === undefined) return jsonAnswer(refusal.status, { message: refusal.message });
    return failureAnswer(failure(api, route, refusal, same ?? this.#options.failureStatus ?? "ok"));
  }

  #faultAnswer(match: Match | null, fault: Fault, status: number): Answer {
    if (match !== null) this.coverage.count(match.route, false);
    const headers = fault.retryAfter === undefined ? {} : { "retry-after": `${fault.retryAfter}` };
    return this.#failure(match, { status, reason: status === 429 ? "throttled" : "injected-fault", message: "an injected fault", headers }, "same");
  }

  /** Returns what went out. */
  #send(response: ServerResponse, request: Received, answer: Answer, fault: Fault | null): Answer {
    const made = spoilt(answer, fault);
    const isJson = typeof made.body === "string" && /\bjson\b/.test(made.headers["content-type"] ?? "");
    const sent = isJson ? { ...made, body: digitsIn(`${made.body}`, this.#digits) } : made;
    const head: Record<string, string> = { ...sent.headers, date: new Date(this.#now()).toUTCString(), "x-content-type-options": "nosniff", "cache-control": "no-store" };
    Object.assign(head, this.#cors.headers(request, head));
    const body = encoded(sent.body, fault?.encoding);
    const length = Buffer.byteLength(body);
    if (fault?.encoding !== undefined) head["content-encoding"] = fault.encoding;
    if (fault?.body === "cut") {
      response.writeHead(sent.status, { ...head, "content-length": length + 1000 });
      response.write(body, () => response.destroy());
      return sent;
    }
    response.writeHead(sent.status, sent.status === 204 || sent.status === 304 ? head : { ...head, "content-length": length });
    response.end(request.method === "HEAD" ? undefined : body);
    return sent;
  }
}

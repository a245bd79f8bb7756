// The transport of Node: `node:http` and `node:https` with connections that are kept, at about half the CPU of `fetch`.
import { defaultMaxListeners, getMaxListeners, setMaxListeners } from "node:events";
import type { ClientRequest, IncomingHttpHeaders } from "node:http";
import type { RequestOptions } from "../options.js";
import { TransportError, type Transport, type TransportAnswer, type TransportOptions, type TransportRequest } from "../transport.js";
import { decoded, decodedStream, isStreamed } from "./decoding.js";
import { createTransport as createFetchTransport } from "../fetch-transport.js";
import { abortFailure, connectionFailure } from "./failure.js";
import { incomingStream } from "./incoming-stream.js";
import { createRoutes, type Route } from "./routes.js";
import { pump, upload, type Upload } from "./upload.js";

export { inspect, inspectHeaders } from "./inspection.js";

/** For `user-agent`. */
export const runtime: string = process.versions["bun"] === undefined ? `node/${process.versions.node}` : `bun/${process.versions["bun"]}`;

/** Fills `user-agent` where it is free. */
export function announce(headers: Record<string, string>, agent: string): void {
  headers["user-agent"] ??= `${agent} ${runtime}`;
}

const callOptions = /^(?:signal|timeout|maxRetries|headers|safe|onAnswer|maxPages|stream)$/;

/**
 * Many calls may share a signal, of a request that an application answers for example: Node.js would warn of a leak from the eleventh on. Throws `TypeError`
 * for an option that no call has: a misspelt one would be ignored.
 */
export function prepare(call: RequestOptions): void {
  for (const name in call) if (!callOptions.test(name) && Object.hasOwn(call, name)) throw new TypeError(`${name}: unknown option`);
  const { signal } = call;
  try {
    if (signal && getMaxListeners(signal) === defaultMaxListeners) setMaxListeners(Infinity, signal);
  } catch {
    // A signal of its own kind, or one whose application wants no limit.
  }
}

/**
 * Connections, TLS options and proxies belong to this transport alone, unless there is a `fetch` to use; idle connections are closed after some seconds
 * and do not keep a process alive. Throws `TypeError` for a proxy that cannot be used. `send` rejects with `TransportError`.
 */
export function createTransport(options: TransportOptions = {}): Transport {
  if (options.fetch) return createFetchTransport(options);
  const routes = createRoutes(options, process.env);
  return {
    spare: [],
    send: async (request) => {
      const { authority, body } = request;
      if (authority !== undefined && !/^([\w.-]+|\[[\da-f:.]+])(:\d{1,5})?$/i.test(authority)) throw new TypeError("authority: not a host with or without a port");
      const plain = body === undefined || typeof body === "string" || body instanceof Uint8Array;
      return exchange(request, routes.routeOf(request.url), plain ? { content: body } : await upload(body));
    },
    close: routes.close,
  };
}

function exchange(request: TransportRequest, route: Route, body: Upload): Promise<TransportAnswer> {
  const { signal, maxAnswerBytes } = request;
  if (signal.aborted) return Promise.reject(abortFailure(signal));
  return new Promise((resolve, reject) => {
    let outgoing: ClientRequest | undefined;
    let settled = false;
    let received = false;
    let begun: number | undefined;

    const settle = (): boolean => {
      if (settled) return false;
      settled = true;
      signal.removeEventListener("abort", onAbort);
      return true;
    };
    const fail = (error: TransportError): void => {
      if (!settle()) return;
      outgoing?.destroy();
      reject(error);
    };
    const brokenOff = (): TransportError => new TransportError("network", `${route.host} ended its answer too early`, { status: begun });
    const onAbort = (): void => fail(abortFailure(signal));
    const onError = (error: unknown): void => fail(connectionFailure(error, route.host, begun));

    const sent = headerList(request, route, body);
    try {
      outgoing = route.open(request.method, request.url, sent, signal);
    } catch (error) {
      reject(connectionFailure(error, route.host));
      return;
    }
    // Stays to the end: a connection may fail once more after it was given up, and an error that nobody hears ends the process.
    outgoing.on("error", onError);
    outgoing.on("close", () => {
      if (!received) fail(begun === undefined ? new TransportError("network", `${route.host} closed the connection before it answered`) : brokenOff());
    });
    outgoing.on("response", (incoming) => {
      const { statusCode: status = 0 } = incoming;
      begun = status;
      const encoding = incoming.headers["content-encoding"];
      if (request.stream === true && status > 199 && status < 300 && isStreamed(encoding)) {
        received = true;
        const { headers } = incoming;
        if (settle()) resolve({ status, headers: answerHeaders(headers), body: "", stream: decodedStream(incomingStream(incoming), encoding) });
        return;
      }
      const chunks: Uint8Array[] = [];
      let size = 0;
      const tooLarge = (): void => fail(new TransportError("too-large", `The answer has more than ${maxAnswerBytes} bytes`, { status }));
      if (request.method !== "HEAD" && Number(incoming.headers["content-length"]) > maxAnswerBytes) {
        tooLarge();
        return;
      }
      incoming.on("data", (chunk: Uint8Array) => {
        size += chunk.length;
        if (size > maxAnswerBytes) tooLarge();
        else chunks.push(chunk);
      });
      incoming.on("error", () => fail(brokenOff()));
      incoming.on("end", () => {
        received = true;
        // A refusal need not wait for the rest, and nobody is there to hear of it.
        if (body.stream !== undefined && outgoing?.writableEnded === false) outgoing.destroy();
        const bytes = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, size);
        const finish = (result: Uint8Array): void => {
          if (!settle()) return;
          resolve(new NodeAnswer(status, result, incoming.headers));
        };
        if (encoding === undefined || size === 0) finish(bytes);
        else decoded(bytes, encoding, maxAnswerBytes, status).then(finish, fail);
      });
    });
    signal.addEventListener("abort", onAbort);
    const { content } = body;
    // `node:http` writes headers in the encoding of a text that follows, UTF-8, and in Latin-1 before bytes.
    if (content !== undefined) outgoing.end(typeof content === "string" && /[^\x00-\x7f]/.test(`${sent}`) ? new TextEncoder().encode(content) : content);
    else if (body.stream === undefined) outgoing.end();
    else pump(body.stream, outgoing).catch((error: unknown) => fail(new TransportError("network", "The body could not be read", { cause: error })));
  });
}

/** Name and value in turn: cheaper than an object, and as strictly checked by `node:http`. */
function headerList(request: TransportRequest, route: Route, body: Upload): string[] {
  const { headers } = request;
  const list: string[] = [];
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value !== undefined && !controlled.has(name)) list.push(name, value);
  }
  list.push("host", request.authority ?? route.authority, ...route.headers);
  if (headers["accept-encoding"] === undefined) list.push("accept-encoding", request.stream === true ? "identity" : "gzip, br, deflate");
  if (body.contentType !== undefined) list.push("content-type", body.contentType);
  const { content } = body;
  if (body.stream !== undefined) list.push("transfer-encoding", "chunked");
  else if (content !== undefined) list.push("content-length", `${typeof content === "string" ? Buffer.byteLength(content) : content.byteLength}`);
  else if (request.method !== "GET" && request.method !== "HEAD") list.push("content-length", "0");
  return list;
}

/** Said by this file: a second opinion about where a request ends is how requests are smuggled. */
const controlled = new Set(["host", "content-length", "transfer-encoding", "connection", "proxy-authorization"]);

/** A class: to make an accessor anew for each answer costs 2 us. */
class NodeAnswer implements TransportAnswer {
  readonly status: number;
  readonly body: Uint8Array;
  readonly #headers: IncomingHttpHeaders;
  constructor(status: number, body: Uint8Array, headers: IncomingHttpHeaders) {
    this.status = status;
    this.body = body;
    this.#headers = headers;
  }

  /** Made when they are read: most calls never look at them. */
  get headers(): Record<string, string> {
    return answerHeaders(this.#headers);
  }
}

function answerHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value !== undefined) joined[name] = typeof value === "string" ? value : value.join("\n");
  }
  return joined;
}

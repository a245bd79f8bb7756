// Between Node.js and the web: `IncomingMessage` as `Request`, `Response` into `ServerResponse`.
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { formText } from "./form.js";

/** Bytes: what a login sends is small. */
const mostBytes = 65_536;

export interface WebRequestOptions {
  /** The application's own address as browsers see it; needed behind a proxy. Default: from the `host` header, and TLS of the connection. */
  readonly origin?: string | undefined;
  /** Path and query, where a framework changed `url`. */
  readonly url?: string | undefined;
  /** What a body parser made of the body, where one has read it: a text, or an object of texts, which is passed on as a form. */
  readonly body?: unknown;
}

/**
 * The message as a request of the web. Its body is read when the request's is, and not before, so that others can still have it; more than 64 kB
 * make that fail. Throws `TypeError` when the address is none, and for methods that `Request` does not know (`TRACE`).
 */
export function webRequest(message: IncomingMessage, { origin, url = message.url, body }: WebRequestOptions = {}): Request {
  const { method = "GET" } = message;
  const secure = "encrypted" in message.socket && message.socket.encrypted === true;
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    if (name.startsWith(":")) continue;
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const base = origin ?? `${secure ? "https" : "http"}://${message.headers.host ?? "localhost"}`;
  // A path that begins with two slashes would be read as another host.
  const address = new URL(base);
  const [path = "/", query] = splitOnce(url ?? "/");
  address.pathname = path;
  address.search = query ?? "";
  const carries = method !== "GET" && method !== "HEAD";
  const content = !carries ? null : message.readableDidRead ? formText(body) : contentStream(message);
  // A body that is a stream must say so.
  const init = { method, headers, ...(content !== null && { body: content, duplex: "half" }) };
  return new Request(address, init);
}

/** Sends status, headers (each cookie on a line of its own) and body. */
export async function sendResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => {
    if (name !== "set-cookie") outgoing.setHeader(name, value);
  });
  for (const cookie of response.headers.getSetCookie()) outgoing.appendHeader("set-cookie", cookie);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/**
 * Sends these cookies along with whatever the application answers. They are added when the headers are written: until then a handler may set cookies of
 * its own in their place, or let caches keep the answer, which would give the session to others.
 */
export function sendAlong(outgoing: ServerResponse, cookies: readonly string[]): void {
  if (cookies.length === 0) return;
  const writeHead = outgoing.writeHead.bind(outgoing);
  outgoing.writeHead = (status: number, reason?: string | GivenHeaders, headers?: GivenHeaders) => {
    const phrase = typeof reason === "string" ? reason : undefined;
    for (const [name, values] of valuesIn(headers ?? (phrase === undefined ? reason : {}))) outgoing.setHeader(name, values);
    outgoing.setHeader("set-cookie", [...[outgoing.getHeader("set-cookie") ?? []].flat().map(String), ...cookies]);
    outgoing.setHeader("cache-control", "no-store");
    return writeHead(status, phrase);
  };
}

type GivenHeaders = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Of headers by name, or with names and values in one list, where a name may come again. */
function valuesIn(given: string | GivenHeaders = {}): ReadonlyMap<string, string | string[]> {
  const pairs = Array.isArray(given) ? given.flatMap((name, at) => (at % 2 === 0 ? [[`${name}`, given[at + 1]] as const] : [])) : Object.entries(given);
  const found = new Map<string, string | string[]>();
  for (const [name, value] of pairs) {
    const values = [found.get(name) ?? [], value ?? []].flat().map(String);
    found.set(name, values.length === 1 ? values.join() : values);
  }
  return found;
}

function splitOnce(url: string): readonly [string, string?] {
  const at = url.indexOf("?");
  return at < 0 ? [url] : [url.slice(0, at), url.slice(at)];
}

/** Nothing is read before the first read of the stream, and the connection stays open when it is given up: the answer needs it. */
function contentStream(message: IncomingMessage): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<Uint8Array> | undefined;
  let bytes = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        chunks ??= message.iterator({ destroyOnReturn: false });
        const { done, value } = await chunks.next();
        if (done === true) return controller.close();
        bytes += value.length;
        if (bytes > mostBytes) throw new TypeError("The request's body is too large");
        controller.enqueue(value);
      },
      cancel: async () => void (await chunks?.return?.()),
    },
    { highWaterMark: 0 },
  );
}

// The transport for everywhere but Node.js: `fetch`, the global one or one that is given.
import { TransportError, type Transport, type TransportAnswer, type TransportOptions, type TransportRequest } from "./transport.js";

/** Throws `TypeError` for options that `fetch` has no way to follow. */
export function createTransport({ fetch: given, rejectUnauthorized, ca, proxy }: TransportOptions = {}): Transport {
  if (rejectUnauthorized === false || ca !== undefined) throw new TypeError("fetch cannot change how certificates are checked: rejectUnauthorized and ca need the transport of Node.js");
  if (proxy !== undefined && proxy !== false) throw new TypeError("fetch cannot use a proxy of its own: proxy needs the transport of Node.js");
  const call = given ?? globalThis.fetch;
  if (typeof call !== "function") throw new TypeError("there is no fetch here: give one as an option");
  return { send: (request) => exchange(call, request) };
}

async function exchange(call: typeof globalThis.fetch, { method, url, headers, body, signal, maxAnswerBytes }: TransportRequest): Promise<TransportAnswer> {
  try {
    const init: RequestInit & { duplex?: "half" } = { method, headers, signal, redirect: "manual" };
    // A copy, because `fetch` takes no view of shared memory.
    if (body !== undefined) init.body = body instanceof Uint8Array ? new Uint8Array(body) : body;
    if (body instanceof ReadableStream) init.duplex = "half";
    const response = await call(url, init);
    // A browser hides where a redirect leads.
    if (response.type === "opaqueredirect") return { status: 302, headers: {}, body: "" };
    return new FetchAnswer(response, await bodyOf(response, maxAnswerBytes));
  } catch (error) {
    if (error instanceof TransportError) throw error;
    if (signal.aborted) throw signal.reason instanceof TransportError ? signal.reason : new TransportError("aborted", "The request was aborted");
    throw new TransportError("network", `The request failed: ${networkReason(error)}`, { cause: error });
  }
}

/** Most calls never look at the headers: they are read when somebody does. */
class FetchAnswer implements TransportAnswer {
  readonly status: number;
  readonly body: Uint8Array | string;
  readonly #headers: Headers;
  #plain: Readonly<Record<string, string>> | undefined;
  constructor({ status, headers }: Response, body: Uint8Array | string) {
    this.status = status;
    this.body = body;
    this.#headers = headers;
  }
  get headers(): Readonly<Record<string, string>> {
    return (this.#plain ??= headersOf(this.#headers));
  }
}

async function bodyOf(response: Response, limit: number): Promise<Uint8Array | string> {
  const declared = Number(response.headers.get("content-length") ?? NaN);
  if (declared > limit) {
    await response.body?.cancel();
    throw tooLarge(limit, response.status);
  }
  // Most answers say how long they are: then there is no need to count.
  if (declared <= limit && response.headers.get("content-encoding") === null) return new Uint8Array(await response.arrayBuffer());
  if (response.body === null) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge(limit, response.status);
    }
    chunks.push(next.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}

function headersOf(headers: Headers): Record<string, string> {
  const plain: Record<string, string> = {};
  headers.forEach((value, name) => {
    const before = plain[name];
    plain[name] = name === "set-cookie" && before !== undefined ? `${before}\n${value}` : value;
  });
  return plain;
}

function tooLarge(limit: number, status: number): TransportError {
  return new TransportError("too-large", `The answer has more than ${limit} bytes`, { status });
}

function networkReason(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : "no connection";
}

// The transport for everywhere but Node.js: `fetch`, the global one or one that is given.
import { TransportError, type Transport, type TransportAnswer, type TransportOptions, type TransportRequest } from "./transport.js";

/** Throws `TypeError` for options that `fetch` has no way to follow. `send` rejects with `TransportError`. */
export function createTransport({ fetch: given, rejectUnauthorized, ca, proxy }: TransportOptions = {}): Transport {
  const other = rejectUnauthorized === false ? "rejectUnauthorized" : ca !== undefined ? "ca" : typeof proxy === "string" ? "proxy" : undefined;
  if (other !== undefined) throw new TypeError(`${other}: fetch cannot do that, only the transport of Node.js can`);
  return { send: (request) => exchange(given ?? globalThis.fetch, request) };
}

async function exchange(call: typeof globalThis.fetch, { method, url, headers, body, signal, maxAnswerBytes }: TransportRequest): Promise<TransportAnswer> {
  try {
    const init: RequestInit & { duplex?: "half" } = { method, headers, signal, redirect: "manual" };
    // Bytes are copied: `fetch` takes no view of shared memory.
    if (body !== undefined) init.body = body instanceof Uint8Array ? new Uint8Array(body) : body;
    if (body instanceof ReadableStream) init.duplex = "half";
    const response = await call(url, init);
    const content = await bodyOf(response, maxAnswerBytes);
    // A browser hides where a redirect leads, and even its status.
    return new FetchAnswer(response.status || 302, response.headers, content);
  } catch (error) {
    if (signal.aborted) throw signal.reason instanceof TransportError ? signal.reason : new TransportError("aborted", "The request was aborted");
    throw error instanceof TransportError ? error : new TransportError("network", "The server could not be reached", { cause: error });
  }
}

/** Most calls never look at the headers: they are read when somebody does. */
class FetchAnswer implements TransportAnswer {
  readonly status: number;
  readonly body: Uint8Array | string;
  readonly #headers: Headers;
  constructor(status: number, headers: Headers, body: Uint8Array | string) {
    this.status = status;
    this.body = body;
    this.#headers = headers;
  }
  get headers(): Readonly<Record<string, string>> {
    const plain: Record<string, string> = {};
    this.#headers.forEach((value, name) => {
      plain[name] = plain[name] === undefined ? value : `${plain[name]}\n${value}`;
    });
    return plain;
  }
}

async function bodyOf(response: Response, limit: number): Promise<Uint8Array | string> {
  const { body, headers, status } = response;
  const length = headers.get("content-length");
  // Most answers say how long they are: then there is no need to count.
  if (length !== null && Number(length) <= limit && headers.get("content-encoding") === null) {
    return /[/+]json\b/.test(headers.get("content-type") ?? "") ? response.text() : new Uint8Array(await response.arrayBuffer());
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    size += next.value.length;
    chunks.push(next.value);
    if (size > limit) {
      await reader?.cancel();
      throw new TransportError("too-large", `The answer has more than ${limit} bytes`, { status });
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

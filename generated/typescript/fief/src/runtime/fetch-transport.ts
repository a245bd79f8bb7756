// The transport for everywhere but Node.js: `fetch`, the global one or one that is given.
import { TransportError, type Transport, type TransportAnswer, type TransportOptions } from "./transport.js";

/** For `user-agent`: nothing, where nobody knows what this runs on. */
export const runtime = "";

/** Throws `TypeError` for options that `fetch` has no way to follow. `send` rejects with `TransportError`. */
export function createTransport({ fetch = globalThis.fetch, rejectUnauthorized = true, ca, proxy }: TransportOptions = {}): Transport {
  if (!rejectUnauthorized || ca || proxy) throw new TypeError("rejectUnauthorized, ca and proxy: not possible with fetch");
  return {
    send: async ({ method, url, headers, authority, body, signal, maxAnswerBytes, stream }) => {
      if (authority) throw new TypeError("authority: not possible with fetch");
      try {
        // Bytes are copied: `fetch` takes no view of shared memory.
        const init: RequestInit & { duplex: "half" } = { method, headers, signal, redirect: "manual", duplex: "half", body: body instanceof Uint8Array ? new Uint8Array(body) : (body ?? null) };
        const response = await fetch(url, init);
        return new FetchAnswer(response, stream && response.ok ? "" : await bodyOf(response, maxAnswerBytes), stream && response.body);
      } catch (error) {
        throw error instanceof TransportError ? error : new TransportError(signal.aborted ? "aborted" : "network", "The server could not be reached", { cause: error });
      }
    },
  };
}

/** A class: to make an accessor anew for each answer costs 2 us. */
class FetchAnswer implements TransportAnswer {
  readonly status: number;
  readonly body: TransportAnswer["body"];
  readonly stream: TransportAnswer["stream"];
  readonly #headers: Headers;
  constructor({ status, headers }: Response, body: TransportAnswer["body"], stream: TransportAnswer["stream"]) {
    // A browser hides a redirect, and even its status.
    this.status = status || 302;
    this.body = body;
    this.stream = stream;
    this.#headers = headers;
  }

  /** Made when they are read: most calls never look at them. Only cookies come one by one. */
  get headers(): Record<string, string> {
    const plain: Record<string, string> = {};
    this.#headers.forEach((value, name) => (plain[name] = name in plain ? `${plain[name]}\n${value}` : value));
    return plain;
  }
}

async function bodyOf({ body, status }: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let left = limit;
  for (let chunk; (chunk = (await reader?.read())?.value); ) {
    left -= chunk.length;
    if (left < 0) {
      await reader?.cancel();
      throw new TransportError("too-large", `The answer has more than ${limit} bytes`, { status });
    }
    chunks.push(chunk);
  }
  const [first] = chunks;
  // Nearly always one: then nothing is copied.
  return first && chunks.length < 2 ? first : new Uint8Array(await new Blob(chunks).arrayBuffer());
}

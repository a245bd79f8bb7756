// The transport for everywhere but Node.js: `fetch`, the global one or one that is given.
import { TransportError, type Transport, type TransportOptions } from "./transport.js";

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
        return {
          // A browser hides a redirect, and even its status.
          status: response.status || 302,
          stream: stream && response.body,
          body: stream && response.ok ? "" : await bodyOf(response, maxAnswerBytes),
          // Most calls never look at them. Only cookies come one by one.
          get headers() {
            const plain: Record<string, string> = {};
            response.headers.forEach((value, name) => (plain[name] = name in plain ? `${plain[name]}\n${value}` : value));
            return plain;
          },
        };
      } catch (error) {
        throw error instanceof TransportError ? error : new TransportError(signal.aborted ? "aborted" : "network", "The server could not be reached", { cause: error });
      }
    },
  };
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

// The transport for everywhere but Node.js: `fetch`, the global one or one that is given.
import { TransportError, type Transport, type TransportOptions } from "./transport.js";

/** For `user-agent`: nothing, where nobody knows what this runs on. */
export const runtime = "";

/** Fills `user-agent`, where somebody knows what this runs on. */
export function announce(_headers: Record<string, string>, _agent: string): void {
  // Here nobody does.
}

/** Looks for mistakes in the options of a client, where nobody has to load the words for them. */
export function inspect(_options: object): void {
  // Types and Node.js tell.
}

/** Says which of the headers is malformed, where nobody has to load the words for it. */
export function inspectHeaders(_headers: object): void {
  // Node.js tells.
}

/** Prepares the options of a call, where something must be done for that. */
export function prepare(_call: object): void {
  // Here nothing must.
}

/** Throws `TypeError` for options that `fetch` has no way to follow. `send` rejects with `TransportError`. */
export function createTransport({ fetch = globalThis.fetch, rejectUnauthorized = true, ca, proxy }: TransportOptions = {}): Transport {
  if (!rejectUnauthorized || ca || proxy) throw new TypeError("rejectUnauthorized, ca and proxy: not possible with fetch");
  return {
    send: async ({ method, url, headers, authority, body, signal, maxAnswerBytes, stream }) => {
      if (authority) throw new TypeError("authority: not possible with fetch");
      let status: number | undefined;
      try {
        // The types do not know `duplex`, nor that shared memory was copied by who made the request.
        const response = await fetch(url, { method, headers, signal, redirect: "manual", duplex: "half", body } as RequestInit);
        status = response.status;
        return {
          // A browser hides a redirect, and even its status.
          status: status || 302,
          stream: stream && response.body,
          body: stream && response.ok ? "" : await bodyOf(response, maxAnswerBytes),
          // Most calls never look at them. Only cookies come one by one.
          get headers() {
            const plain: Record<string, string> = {};
            for (const [name, value] of response.headers) plain[name] = plain[name] ? `${plain[name]}\n${value}` : value;
            return plain;
          },
        };
      } catch (error) {
        throw error instanceof TransportError ? error : new TransportError(signal.aborted ? "aborted" : "network", "The connection failed", { cause: error, status });
      }
    },
  };
}

async function bodyOf({ body, status }: Response, limit: number): Promise<Uint8Array | string> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let left = limit;
  for (let chunk; (chunk = (await reader?.read())?.value); chunks.push(chunk)) {
    left -= chunk.length;
    if (left < 0) {
      await reader?.cancel();
      throw new TransportError("too-large", `The answer has more than ${limit} bytes`, { status });
    }
  }
  // Nearly always one: then nothing is copied.
  return chunks[1] ? new Uint8Array(await new Blob(chunks).arrayBuffer()) : (chunks[0] ?? "");
}

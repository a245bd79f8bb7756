// Requests of a login, over the client's own transport: no redirect is followed, an answer is bounded in bytes and in time.
import { TransportError, type Transport, type TransportAnswer } from "../transport.js";
import { secretsSent, withoutEchoes } from "./echoes.js";
import { LoginError } from "./login-error.js";
import type { Login } from "./login.js";

/** Bytes; answers about logins are small. */
const mostBytes = 1_048_576;

export interface FetchSettings {
  readonly transport: Transport;
  /** Milliseconds for a whole exchange; 0 for no limit. */
  readonly timeout: number;
  readonly agent: string;
  /** Of the client's address. */
  readonly origin: string;
  /** Value of the `host` header for that origin, where it is an internal one. */
  readonly authority: string | undefined;
}

/** Rejects with a `request` error: no connection, too late, too large, or a redirect, which is never followed because secrets would travel along. */
export function loginFetch({ transport, timeout, agent, origin, authority }: FetchSettings, fail: Login["fail"]): Login["fetch"] {
  return async (address, { method = "GET", headers, body, signal }) => {
    const control = new AbortController();
    const stop = (): void => control.abort(signal?.reason);
    signal?.addEventListener("abort", stop);
    // Timers count in 32 bits: a longer time would end at once.
    const timer = timeout > 0 && timeout < 2 ** 31 ? setTimeout(() => control.abort(), timeout) : undefined;
    const sent: Record<string, string> = { accept: "application/json", ...(agent !== "" && { "user-agent": agent }), ...headers };
    if (body instanceof URLSearchParams) sent["content-type"] ??= "application/x-www-form-urlencoded";
    const late = new Promise<never>((_, reject) => control.signal.addEventListener("abort", () => reject(new TransportError("timeout", "no answer in time")), { once: true }));
    late.catch(() => undefined);
    if (signal?.aborted) stop();
    try {
      const request = { method, url: address, headers: sent, signal: control.signal, maxAnswerBytes: mostBytes, ...(body !== undefined && { body: `${body}` }), ...(authority !== undefined && new URL(address).origin === origin && { authority }) };
      return webResponse(withoutSecrets(await Promise.race([transport.send(request), late]), () => secretsSent(sent["authorization"], body)), fail);
    } catch (error) {
      if (error instanceof LoginError) throw error;
      // What else a transport throws, and an answer that cannot be one, counts as a lost connection.
      const kind = error instanceof TransportError ? error.kind : "network";
      const why = signal?.aborted ? "was given up" : kind === "timeout" || control.signal.aborted ? "took too long" : kind === "too-large" ? "had too long an answer" : "failed";
      throw fail("request", `The request to the provider ${why}`, { cause: error });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    }
  };
}

/** Of a refusal: what is no refusal may repeat what it grants. */
function withoutSecrets(answer: TransportAnswer, secretsOf: () => readonly string[]): TransportAnswer {
  const { status, headers, body } = answer;
  if (status < 400) return answer;
  const secrets = secretsOf();
  const shown = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, withoutEchoes(value, secrets)]));
  return { status, headers: shown, body: withoutEchoes(typeof body === "string" ? body : new TextDecoder().decode(body), secrets) };
}

function webResponse({ status, headers, body }: TransportAnswer, fail: Login["fail"]): Response {
  if (status > 299 && status < 400) throw fail("request", "The provider answered with a redirect, which is not followed", { status });
  const list = new Headers();
  for (const [name, value] of Object.entries(headers)) for (const line of value.split("\n")) list.append(name, line);
  // Read already: what it was compressed with would be undone again.
  list.delete("content-encoding");
  return new Response(status === 204 || status === 205 ? null : typeof body === "string" ? body : new Uint8Array(body), { status, headers: list });
}

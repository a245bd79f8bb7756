// A request, and the context in which a credential sees it, with clock and chance fixed.
import type { AuthorizeContext, OutgoingBody, OutgoingRequest } from "../../../templates/typescript/runtime/credential.js";

export const instant = Date.parse("2015-10-21T07:28:00Z");

export function outgoing(changes: Partial<OutgoingRequest> = {}): OutgoingRequest {
  return { method: "GET", origin: "https://api.example.com", prefix: "", path: "/x", query: [], headers: { accept: "application/json" }, body: null, ...changes };
}

export function jsonBody(members: Readonly<Record<string, unknown>>): OutgoingBody {
  return { contentType: "application/json", content: JSON.stringify(members), members };
}

export function formBody(members: Readonly<Record<string, string>>): OutgoingBody {
  return { contentType: "application/x-www-form-urlencoded", content: new URLSearchParams(members).toString(), members };
}

/** A context whose clock can be moved, with nonces that count up. */
export function context(changes: Partial<AuthorizeContext> = {}): AuthorizeContext & { clock: { now: number } } {
  const clock = { now: instant };
  let nonces = 0;
  return {
    clock,
    environment: { now: () => clock.now, nonce: () => (nonces++).toString(16).padStart(32, "0"), random: () => 0.5 },
    signal: new AbortController().signal,
    attempt: 1,
    send: () => Promise.reject(new Error("nothing is sent here")),
    ...changes,
  };
}

// What lets pages of listed origins call the server (the Fetch Standard, section 3.2). All others stay locked out: a page of a stranger could read what a developer's machine serves.
import type { Answer } from "./answer.js";
import type { Received } from "./received.js";

export class Cors {
  readonly #origins: ReadonlySet<string>;

  constructor(origins: readonly string[]) {
    this.#origins = new Set(origins);
  }

  /** The answer to a question before a request; null for anything else. */
  preflight(request: Received): Answer | null {
    const { "access-control-request-method": method, "access-control-request-headers": headers, "access-control-request-private-network": network } = request.headers;
    if (request.method !== "OPTIONS" || method === undefined || this.#allowed(request) === null) return null;
    const allowed = { "access-control-allow-methods": method, ...(headers !== undefined && { "access-control-allow-headers": headers }), ...(network === "true" && { "access-control-allow-private-network": "true" }) };
    return { status: 204, headers: allowed, body: "", content: null };
  }

  /** For the head of an answer with these headers, all of which the page may read. */
  headers(request: Received, sent: Readonly<Record<string, string>>): Record<string, string> {
    const origin = this.#allowed(request);
    if (origin === null) return this.#origins.size > 0 ? { vary: "origin" } : {};
    return { vary: "origin", "access-control-allow-origin": origin, "access-control-allow-credentials": "true", "access-control-expose-headers": Object.keys(sent).join(", ") };
  }

  #allowed({ headers: { origin } }: Received): string | null {
    return origin !== undefined && this.#origins.has(origin) ? origin : null;
  }
}

// What logins handed out and what it is still good for. Codes, refresh tokens and tickets can be told by how they begin.
import { randomUUID } from "node:crypto";
import { type Account, keyOf, subjectOf } from "../accounts.js";
import type { JsonObject } from "../json.js";
import type { Tokens } from "../tokens.js";
import type { Protocol } from "./places.js";

/** Whatever begins otherwise was never the mock's, and gets the document's example as an answer. */
export const codePrefix = "mock-code-";
export const refreshPrefix = "mock-refresh-";
export const ticketPrefix = "ST-mock-";

/** One login with everything that came of it: all of it ends together. */
export interface Grant {
  readonly protocol: Protocol;
  readonly subject: string;
  /** Key of the stored account; null for the example's user, and for applications. */
  readonly account: string | null;
  readonly scope: string;
  readonly nonce: string | null;
  /** Seconds since the epoch; null without a user. */
  readonly authenticatedAt: number | null;
  readonly accessTokens: string[];
  ended: boolean;
}

/** A login of a user; `now`: milliseconds since the epoch. */
export function newGrant(protocol: Protocol, account: Account | null, scope: string, now: number, nonce?: string): Grant {
  const [subject, key] = account === null ? [protocol.user.sub, null] : [subjectOf(account), keyOf(account)];
  return { protocol, subject, account: key, scope, nonce: nonce ?? null, authenticatedAt: Math.floor(now / 1000), accessTokens: [], ended: false };
}

export interface Code {
  readonly grant: Grant;
  readonly redirectUri: string;
  /** S256; null when the login came without one. */
  readonly challenge: string | null;
  /** Milliseconds since the epoch. */
  readonly until: number;
  used: boolean;
}

export interface RefreshToken {
  readonly grant: Grant;
  readonly until: number;
  used: boolean;
}

export interface AccessToken {
  readonly grant: Grant;
  readonly claims: JsonObject;
  readonly until: number;
}

interface Ticket {
  readonly service: string;
  readonly until: number;
}

const maximumRemembered = 10_000;

export class Grants {
  readonly #codes = new Map<string, Code>();
  readonly #refreshTokens = new Map<string, RefreshToken>();
  readonly #accessTokens = new Map<string, AccessToken>();
  readonly #tickets = new Map<string, Ticket>();
  /** Those that operations with a user's token accept. */
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  addCode(code: Code): string {
    return kept(this.#codes, `${codePrefix}${randomUUID()}`, code);
  }

  code(text: string): Code | null {
    return this.#codes.get(text) ?? null;
  }

  addRefreshToken(token: RefreshToken): string {
    return kept(this.#refreshTokens, `${refreshPrefix}${randomUUID()}`, token);
  }

  refreshToken(text: string): RefreshToken | null {
    return this.#refreshTokens.get(text) ?? null;
  }

  addAccessToken(text: string, token: AccessToken): void {
    kept(this.#accessTokens, text, token);
    token.grant.accessTokens.push(text);
    if (token.grant.authenticatedAt !== null) this.#tokens.remember(text, { scheme: null, subject: token.grant.account, claims: token.claims, until: token.until });
  }

  /** Also one that ended or expired; null when no login had it. */
  accessToken(text: string): AccessToken | null {
    return this.#accessTokens.get(text) ?? null;
  }

  addTicket(ticket: Ticket): string {
    return kept(this.#tickets, `${ticketPrefix}${randomUUID()}`, ticket);
  }

  /** Whether the ticket was for this service; it is used up either way. */
  takeTicket(text: string, service: string, now: number): boolean {
    const ticket = this.#tickets.get(text);
    this.#tickets.delete(text);
    return ticket !== undefined && ticket.service === service && ticket.until >= now;
  }

  end(grant: Grant): void {
    grant.ended = true;
    for (const token of grant.accessTokens) this.#tokens.forget(token);
  }

  endAll(isMeant: (grant: Grant) => boolean): void {
    for (const map of [this.#codes, this.#refreshTokens, this.#accessTokens]) for (const { grant } of map.values()) if (isMeant(grant)) this.end(grant);
  }

  clear(): void {
    for (const map of [this.#codes, this.#refreshTokens, this.#accessTokens, this.#tickets]) map.clear();
  }
}

function kept<Value>(map: Map<string, Value>, key: string, value: Value): string {
  if (map.size >= maximumRemembered) map.delete([...map.keys()][0] ?? "");
  map.set(key, value);
  return key;
}

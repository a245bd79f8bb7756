// Who is signed in at a server application: a session from login to logout, with tokens that are renewed in time.
import { checkInsecure, cookieName, cookiesOf, deletedCookieLines, joinedCookie, splitCookieLines, type CookieSettings } from "./cookies.js";
import { endedSessions } from "./ended-sessions.js";
import { equal } from "./equal.js";
import type { IdTokenClaims } from "./id-token.js";
import type { Login } from "./login.js";
import type { LogoutTokenClaims } from "./logout-token.js";
import { randomText } from "./pkce.js";
import type { FinishedLogin } from "./redirects.js";
import { createRenewals, endOf, isRefused, type Kept, type Renewing } from "./renewals.js";
import { opened, ownPurpose, sealed } from "./sealed.js";
import { seenCookie } from "./seen-cookie.js";
import type { SessionStore } from "./session-store.js";
import type { Tokens } from "./token-request.js";

export type { Renewing } from "./renewals.js";

export interface SessionsOptions {
  /** Default: none, the session is sealed in cookies at the browser. */
  readonly store?: SessionStore | undefined;
  /** Whether sessions can end by a logout token; then each reading looks for that in the store, two entries more. Default: false. */
  readonly endedElsewhere?: boolean | undefined;
  /** Name of the cookie, without prefix. Default: that of the login and `-session`. */
  readonly cookie?: string | undefined;
  /** Seconds without a request after which a session ends. Default: 28800 (8 hours). */
  readonly idleSeconds?: number | undefined;
  /** Seconds after the login at which a session ends in any case. Default: 604800 (7 days). */
  readonly absoluteSeconds?: number | undefined;
}

export interface Session {
  /** Nobody can guess it; key of the session in a store. */
  readonly id: string;
  /** Null where the protocol has none (CAS). */
  readonly tokens: Tokens | null;
  /** Of the ID token of the login; null where the protocol has none. */
  readonly claims: IdTokenClaims | null;
  /** Who is signed in: `sub` of the ID token, or the user of the CAS ticket; null where the protocol does not say (OAuth 2.0). */
  readonly subject: string | null;
}

export interface ReadOptions {
  /**
   * Whether no cookie can be set (a page that is on its way already). Then a session that is kept in cookies stays as it is: renewed tokens would get
   * lost, and the old ones be worth nothing. When its access token is over, nobody is signed in. Default: false.
   */
  readonly readOnly?: boolean | undefined;
}

export interface FoundSession {
  readonly session: Session;
  /** `set-cookie`, to send along: renewed tokens, or the time of this request. */
  readonly headers: Headers;
  /** Milliseconds since the epoch: when the login was finished. */
  readonly begunAt: number;
}

export interface Sessions {
  /**
   * The session of a request. Null for nobody, which is also when the provider refuses to renew the tokens. Rejects as `refreshTokens` does when they are over and cannot be renewed for another reason.
   */
  read(request: Request, options?: ReadOptions): Promise<FoundSession | null>;
  /**
   * Begins a session, in place of that of the request; returns the `set-cookie` headers. Rejects with `configuration` when the tokens are too large
   * for cookies (about 30 kB; many servers take no more than 16 kB of headers): then a store is needed. Rejects with `callback` when a logout token
   * has overtaken the login.
   */
  create(finished: FinishedLogin, request?: Request): Promise<Headers>;
  /**
   * Ends the session that a logout token names, or all sessions of its user whose ID token is older; also those of logins that are still on their way. The same
   * token again ends nothing. Rejects with `configuration` without a store, and without `endedElsewhere`.
   */
  end(ended: LogoutTokenClaims): Promise<void>;
  /** The session of a request as it is kept, also when its access token is over: asks no provider. For what ends it; null for nobody. */
  ending(request: Request): Promise<Session | null>;
  /** Ends the session of a request, if there is one; returns the `set-cookie` headers. */
  destroy(request: Request): Promise<Headers>;
  /** Proves that a form is of this application: to put into the logout form, under the name `logout_token`. Sealed, and of this session alone. */
  logoutToken(session: Session): Promise<string>;
  /** Whether the text is a logout token of this session. */
  isLogoutToken(session: Session, token: string): Promise<boolean>;
}

const logoutPurpose = "logout";
/** Seconds before its end at which an access token is renewed; half of its life, where that is less, or each request would renew it. */
const renewalMargin = 60;
/** Seconds: the time of the last request is noted no more often than this, to spare cookies. */
const seenStep = 60;

/**
 * Sessions of an application. Throws `configuration` for `endedElsewhere` without a store, and for seconds that are none. One object for all requests, because it
 * joins refreshes of the same session; where there must be several, they take the same `renewing` (an empty `Map` to begin with).
 */
export function createSessions(login: Login, options: SessionsOptions = {}, renewing?: Renewing): Sessions {
  const { store, endedElsewhere = false, idleSeconds = 28_800, absoluteSeconds = 604_800 } = options;
  if (endedElsewhere && store === undefined) throw login.fail("configuration", "endedElsewhere: sessions that only the browser keeps cannot end elsewhere, give them a store");
  for (const [name, seconds] of Object.entries({ idleSeconds, absoluteSeconds })) if (!(seconds > 0)) throw login.fail("configuration", `${name}: must be a number of seconds`);
  const ended = store !== undefined && endedElsewhere ? endedSessions(store, login, absoluteSeconds) : null;
  const purpose = ownPurpose(login, "session");
  const ownName = options.cookie ?? `${login.settings.cookie}-session`;
  const name = cookieName(login, ownName);
  const seen = seenCookie(login, ownName);
  const settings = (maxAge: number): CookieSettings => ({ name, maxAge, secure: !login.insecureCookies });

  const alive = (kept: unknown): Kept | null => {
    const now = login.now();
    return isKept(kept) && now - kept.begunAt < absoluteSeconds * 1000 && now - kept.seenAt < idleSeconds * 1000 ? kept : null;
  };

  const stored = async (id: unknown): Promise<Kept | null> => {
    const kept = typeof id === "string" ? alive(parsed((await store?.get(id)) ?? null)) : null;
    return kept !== null && (await ended?.has(kept)) ? null : kept;
  };

  const load = async (request: Request): Promise<Kept | null> => {
    checkInsecure(login, request.url);
    const text = joinedCookie(cookiesOf(request), name);
    if (text === undefined) return null;
    const value = await opened(login, purpose, text);
    if (store !== undefined) return stored(value);
    return isKept(value) ? alive({ ...value, seenAt: Math.max(value.seenAt, await seen.at(request, value.id)) }) : null;
  };

  /** Seconds until it ends in any case, and until it ends when nobody asks again. */
  const absoluteLeft = ({ begunAt }: Kept): number => Math.ceil(absoluteSeconds - (login.now() - begunAt) / 1000);
  const idleLeft = (kept: Kept): number => Math.ceil(Math.min(idleSeconds, absoluteLeft(kept)));
  const keep = async (kept: Kept): Promise<void> => store?.set(kept.id, JSON.stringify(kept), idleLeft(kept));

  const save = async (kept: Kept, before: ReadonlyMap<string, string> | null): Promise<Headers> => {
    await keep(kept);
    // In cookies it stays as long as it may; the other cookie tells whether it was idle.
    const left = store === undefined ? absoluteLeft(kept) : idleLeft(kept);
    const lines = splitCookieLines(await sealed(login, purpose, store === undefined ? kept : kept.id, left), before, settings(left));
    if (lines === null) throw login.fail("configuration", "The tokens are too large for cookies: give the sessions a store");
    return headersOf(lines);
  };

  const renewed = createRenewals(login, store === undefined ? null : { store, latest: stored, keep }, renewing);

  /** With tokens that are valid now; null when the session is over. */
  const current = async (kept: Kept, fixed: boolean): Promise<Kept | null> => {
    const refreshToken = fixed ? undefined : kept.tokens?.refresh_token;
    if (kept.endsAt - Math.min(renewalMargin, (kept.tokens?.expires_in ?? Infinity) / 2) * 1000 > login.now()) return kept;
    if (refreshToken === undefined) return kept.endsAt > login.now() ? kept : null;
    try {
      return { ...kept, ...(await renewed(kept, refreshToken)) };
    } catch (error) {
      // A provider that cannot be reached takes nothing away from a token that is still good; nor does one that refuses where another process,
      // which cannot be seen from here, may have used the refresh token a moment ago.
      if (kept.endsAt > login.now() && (store === undefined || !isRefused(error))) return kept;
      if (!isRefused(error)) throw error;
      await store?.delete(kept.id);
      return null;
    }
  };

  return {
    read: async (request, { readOnly = false } = {}) => {
      const fixed = readOnly && store === undefined;
      const found = await load(request);
      let kept = found === null ? null : await current(found, fixed);
      if (found === null || kept === null) return null;
      const isRenewed = kept !== found;
      if (fixed || !(isRenewed || login.now() - found.seenAt >= seenStep * 1000)) return foundWith(kept);
      if (store === undefined && !isRenewed) return foundWith(kept, headersOf([await seen.line(kept.id, idleLeft(kept))]));
      // Meanwhile another request may have ended the session, or renewed its tokens.
      const latest = store === undefined ? kept : await stored(kept.id);
      if (latest === null) return null;
      if (!isRenewed) kept = latest;
      return foundWith(kept, await save({ ...kept, seenAt: login.now() }, cookiesOf(request)));
    },
    create: async ({ tokens, claims, subject }, request) => {
      const now = login.now();
      if (await ended?.has({ claims, begunAt: now })) throw login.fail("callback", "The provider has ended the session of this login already");
      const before = request === undefined ? null : await load(request);
      if (before !== null) await store?.delete(before.id);
      return save({ id: randomText(), tokens, claims, subject, begunAt: now, seenAt: now, endsAt: endOf(tokens, now) }, request === undefined ? null : cookiesOf(request));
    },
    end: async (claims) => {
      if (ended === null) throw login.fail("configuration", store === undefined ? "sessions: without a store they end at the browser only" : "endedElsewhere: not set, so nobody would look");
      await ended.add(claims);
    },
    ending: async (request) => {
      const kept = await load(request);
      return kept && shown(kept);
    },
    destroy: async (request) => {
      const kept = await load(request);
      if (kept !== null) await store?.delete(kept.id);
      return headersOf([...deletedCookieLines(cookiesOf(request), settings(0)), ...seen.deletedLines(request)]);
    },
    logoutToken: ({ id }) => sealed(login, logoutPurpose, id, absoluteSeconds),
    isLogoutToken: async ({ id }, token) => {
      const found = await opened(login, logoutPurpose, token);
      return typeof found === "string" && equal(found, id);
    },
  };
}

function foundWith(kept: Kept, headers: Headers = new Headers()): FoundSession {
  return { session: shown(kept), headers, begunAt: kept.begunAt };
}

function shown({ id, tokens, claims, subject }: Kept): Session {
  return { id, tokens, claims, subject };
}

function headersOf(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) headers.append("set-cookie", line);
  return headers;
}

/** Null for what is no JSON; the parser's own error would quote it, with the tokens inside. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null || !("id" in value && "tokens" in value && "subject" in value && "begunAt" in value && "seenAt" in value && "endsAt" in value)) return false;
  const { id, tokens, begunAt, seenAt, endsAt } = value;
  return typeof id === "string" && typeof tokens === "object" && [begunAt, seenAt, endsAt].every((time) => typeof time === "number");
}

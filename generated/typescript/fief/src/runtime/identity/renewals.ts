// One refresh for all requests of a session that come at once, in all processes with the same store: many providers take a refresh token once only, and
// end the login at the second time.
import { LoginError } from "./login-error.js";
import type { Login } from "./login.js";
import { randomText } from "./pkce.js";
import { refreshTokens } from "./refresh.js";
import type { SessionStore } from "./session-store.js";
import type { Session } from "./sessions.js";
import type { Tokens } from "./token-request.js";

/** A session as it is kept. */
export interface Kept extends Session {
  /** Milliseconds since the epoch: login, last request that was noted, end of the access token. */
  readonly begunAt: number;
  readonly seenAt: number;
  readonly endsAt: number;
}

export type Renewed = Pick<Kept, "tokens" | "endsAt">;

/** Renewals that are on their way, and for a while what came of them, by refresh token. */
export type Renewing = Map<string, { readonly answer: Promise<Renewed>; until: number }>;

export interface KeptElsewhere {
  readonly store: SessionStore;
  /** The session as it is kept now; null when it has ended. */
  readonly latest: (id: string) => Promise<Kept | null>;
  readonly keep: (kept: Kept) => Promise<unknown>;
}

/** Milliseconds: requests that are on their way with the old cookie still find what a refresh answered. */
const answerKept = 10_000;
/** Milliseconds between two looks at what another process is doing, and how often it is looked: while it asks, and after a refusal, when it is about to write. */
const lookStep = 100;
const mostLooks = 50;
const looksAfterRefusal = 5;
/** Seconds after which a process that has noted that it asks counts as gone. */
const longestAsking = 10;

/** Fresh tokens; rejects as `refreshTokens` does. `elsewhere`: null where sessions are kept in cookies, which other processes cannot see. */
export function createRenewals(login: Login, elsewhere: KeptElsewhere | null, renewing: Renewing = new Map()): (kept: Kept, refreshToken: string) => Promise<Renewed> {
  const asked = async ({ claims, tokens }: Kept, refreshToken: string): Promise<Renewed> => {
    const now = login.now();
    const fresh = await refreshTokens(login, refreshToken, { subject: claims?.sub });
    return { tokens: { ...tokens, ...fresh }, endsAt: endOf(fresh, now) };
  };
  return (kept, refreshToken) => {
    const now = login.now();
    for (const [token, { until }] of renewing) if (until <= now) renewing.delete(token);
    const running = renewing.get(refreshToken);
    if (running !== undefined) return running.answer;
    const ask = (): Promise<Renewed> => asked(kept, refreshToken);
    const answer = elsewhere === null ? ask() : askedByOne(login, elsewhere, kept, ask);
    const entry = { answer, until: Infinity };
    renewing.set(refreshToken, entry);
    const keep = (): void => void (entry.until = login.now() + answerKept);
    answer.then(keep, (error: unknown) => (isRefused(error) ? keep() : renewing.delete(refreshToken)));
    return answer;
  };
}

/** A store has no locks: it can happen that two ask all the same, and then who is refused finds what the other got. */
async function askedByOne(login: Login, { store, latest, keep }: KeptElsewhere, kept: Kept, ask: () => Promise<Renewed>): Promise<Renewed> {
  const [note, own] = [`renewing:${kept.id}`, randomText()];
  /** What another process got, if one did. A session that has ended meanwhile is told as it was: whoever looks next finds that. */
  const others = async (): Promise<Renewed | null> => {
    const found = await latest(kept.id);
    return found?.tokens?.access_token === kept.tokens?.access_token ? null : (found ?? kept);
  };
  for (let looks = 0; looks < mostLooks; looks += 1) {
    if ((await store.get(note)) === null) await store.set(note, own, longestAsking);
    // Of several that found nothing there, the last one's stays.
    if (((await store.get(note)) ?? own) === own) break;
    await login.wait(lookStep);
  }
  try {
    const already = await others();
    if (already !== null) return already;
    const fresh = await ask();
    if ((await latest(kept.id)) !== null) await keep({ ...kept, ...fresh });
    return fresh;
  } catch (error) {
    for (let looks = 0; isRefused(error) && looks < looksAfterRefusal; looks += 1) {
      const found = await others();
      if (found !== null) return found;
      await login.wait(lookStep);
    }
    throw error;
  } finally {
    await store.delete(note);
  }
}

/** The refresh token was used up or withdrawn (RFC 6749, section 5.2). */
export function isRefused(error: unknown): boolean {
  return error instanceof LoginError && error.error === "invalid_grant";
}

/** Without `expires_in` nobody knows: an hour. What has no tokens ends with the session. */
export function endOf(tokens: Tokens | null, now: number): number {
  return tokens === null ? Number.MAX_SAFE_INTEGER : now + (tokens.expires_in ?? 3600) * 1000;
}

// What logout tokens have ended: noted in the store of the sessions, which knows a session by its id only.
import type { IdTokenClaims } from "./id-token.js";
import type { LogoutTokenClaims } from "./logout-token.js";
import type { SessionStore } from "./session-store.js";

export interface EndedSessions {
  /** Notes it for as long as sessions that have begun by now may last; a token that was noted already says nothing new. */
  readonly add: (ended: LogoutTokenClaims) => Promise<void>;
  readonly has: (session: { readonly claims: IdTokenClaims | null; readonly begunAt: number }) => Promise<boolean>;
}

/** `longest`: seconds that a session may last. */
export function endedSessions(store: SessionStore, now: () => number, longest: number): EndedSessions {
  const isAfter = async (key: string, begunAt: number): Promise<boolean> => Number((await store.get(key)) ?? -Infinity) >= begunAt;
  return {
    add: async ({ jti, exp, sid, sub = "" }) => {
      const token = `logout-token:${jti}`;
      if ((await store.get(token)) !== null) return;
      await store.set(sid === undefined ? `ended-user:${sub}` : `ended-session:${sid}`, `${now()}`, longest);
      // Last, so that a token whose session could not be ended counts as new when it is sent again. Kept beyond its end, because clocks differ.
      await store.set(token, "", Math.max(exp - Math.floor(now() / 1000), 0) + 600);
    },
    has: async ({ claims, begunAt }) => {
      if (claims === null) return false;
      const { sub, sid } = claims;
      return (await isAfter(`ended-user:${sub}`, begunAt)) || (typeof sid === "string" && (await isAfter(`ended-session:${sid}`, begunAt)));
    },
  };
}

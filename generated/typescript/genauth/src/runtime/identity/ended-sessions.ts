// What logout tokens have ended: noted in the store of the sessions, which knows a session by its id only.
import type { IdTokenClaims } from "./id-token.js";
import { longestLogin } from "./login-cookie.js";
import type { Login } from "./login.js";
import type { LogoutTokenClaims } from "./logout-token.js";
import { ownPurpose } from "./sealed.js";
import type { SessionStore } from "./session-store.js";

export interface EndedSessions {
  /** Notes it for as long as what it ends may last; a token that was noted already says nothing new. */
  readonly add: (ended: LogoutTokenClaims) => Promise<void>;
  /** Whether a session has ended, maybe before it began here (`begunAt`, in milliseconds): a logout can overtake a login. */
  readonly has: (session: { readonly claims: IdTokenClaims | null; readonly begunAt: number }) => Promise<boolean>;
}

interface End {
  /** Seconds of the provider's clock. */
  readonly issuedAt: number;
  /** Milliseconds of ours. */
  readonly notedAt: number;
}

/** `longest`: seconds that a session may last. */
export function endedSessions(store: SessionStore, login: Pick<Login, "now" | "clientId" | "address">, longest: number): EndedSessions {
  /** Others may keep their sessions in the same store, with users and sessions of the same names. */
  const key = (kind: string, name: string): string => ownPurpose(login, `${kind}:${name}`);
  const endOf = async (noted: string): Promise<End> => {
    const [issuedAt = -Infinity, notedAt = -Infinity] = ((await store.get(noted)) ?? undefined)?.split(" ").map(Number) ?? [];
    return { issuedAt, notedAt };
  };
  return {
    add: async ({ jti, iat, exp, sid, sub = "" }) => {
      const token = key("logout-token", jti);
      if ((await store.get(token)) !== null) return;
      const noted = sid === undefined ? key("ended-user", sub) : key("ended-session", sid);
      // Tokens come in any order: a later end stays.
      if (iat >= (await endOf(noted)).issuedAt) await store.set(noted, `${iat} ${login.now()}`, longest + longestLogin);
      // Last, so that a token whose session could not be ended counts as new when it is sent again. Kept beyond its end, because clocks differ.
      await store.set(token, "", Math.max(exp - Math.floor(login.now() / 1000), 0) + 600);
    },
    has: async ({ claims, begunAt }) => {
      if (claims === null) return false;
      const { sub, sid, iat } = claims;
      const isBefore = ({ issuedAt, notedAt }: End): boolean => iat < issuedAt || (iat === issuedAt && begunAt <= notedAt);
      return isBefore(await endOf(key("ended-user", sub))) || (typeof sid === "string" && isBefore(await endOf(key("ended-session", sid))));
    },
  };
}

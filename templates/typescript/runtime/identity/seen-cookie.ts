// When the last request of a session came that is kept in cookies: a cookie beside it, so that a late answer, which notes the time only, brings back
// neither tokens that another has renewed meanwhile nor a session that has ended.
import { cookieLine, cookieName, cookiesOf, deletedCookieLines, type CookieSettings } from "./cookies.js";
import type { Login } from "./login.js";
import { opened, ownPurpose, sealed } from "./sealed.js";

export interface SeenCookie {
  /** Milliseconds since the epoch; 0 where nothing is noted of this session. */
  at(request: Request, id: string): Promise<number>;
  /** Line of `set-cookie` that notes this moment, for so many seconds. */
  line(id: string, seconds: number): Promise<string>;
  /** Lines of `set-cookie` that forget it. */
  deletedLines(request: Request): readonly string[];
}

/** `session`: name of the session's cookie, without prefix. */
export function seenCookie(login: Login, session: string): SeenCookie {
  const purpose = ownPurpose(login, "seen");
  const name = cookieName(login, `${session}-seen`);
  const settings = (maxAge: number): CookieSettings => ({ name, maxAge, secure: !login.insecureCookies });
  return {
    at: async (request, id) => {
      const text = cookiesOf(request).get(name);
      const found = text === undefined ? null : await opened(login, purpose, text);
      return isSeen(found) && found.id === id ? found.at : 0;
    },
    line: async (id, seconds) => cookieLine(await sealed(login, purpose, { id, at: login.now() }, seconds), settings(seconds)),
    deletedLines: (request) => deletedCookieLines(cookiesOf(request), settings(0)),
  };
}

function isSeen(value: unknown): value is { readonly id: string; readonly at: number } {
  return typeof value === "object" && value !== null && "id" in value && "at" in value && typeof value.at === "number";
}

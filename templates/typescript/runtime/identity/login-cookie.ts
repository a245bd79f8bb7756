// What a login that has begun must remember until the browser comes back: one sealed cookie for each, for ten minutes.
import { checkInsecure, cookieLine, cookieName, cookiesOf } from "./cookies.js";
import { equal } from "./equal.js";
import type { Login } from "./login.js";
import { codeChallenge } from "./pkce.js";
import { opened, ownPurpose, sealed } from "./sealed.js";

/** Seconds that a login may take. */
export const longestLogin = 600;
/** Logins that have begun and not ended, for each browser: of more the oldest are forgotten. */
const mostLogins = 5;
const purpose = "login";

export interface BegunLogin {
  readonly state: string;
  readonly nonce: string | null;
  readonly codeVerifier: string | null;
  /** CAS: the service, with the state in it. */
  readonly redirectUri: string | null;
  readonly returnTo: string;
  readonly maxAge: number | null;
  /** Milliseconds since the epoch. */
  readonly begunAt: number;
}

/**
 * Lines of `set-cookie` that remember this login, and forget others when there are too many; without a request none are forgotten. Rejects with
 * `configuration` when there is no key to seal with, and for cookies without TLS on another machine.
 */
export async function rememberedLogin(login: Login, begun: BegunLogin, request: Request | undefined): Promise<readonly string[]> {
  const address = request?.url ?? begun.redirectUri;
  if (address !== null) checkInsecure(login, address);
  const name = await nameOf(login, begun.state);
  const secure = !login.insecureCookies;
  const value = await sealed(login, ownPurpose(login, purpose), begun, longestLogin);
  const others = (request === undefined ? [] : await begunLogins(login, request)).filter((one) => one.name !== name);
  const forgotten = others.toSorted((one, other) => other.begunAt - one.begunAt).slice(mostLogins - 1);
  return [cookieLine(value, { name, maxAge: longestLogin, secure }), ...forgotten.map((one) => cookieLine("", { name: one.name, maxAge: 0, secure }))];
}

/** The login that this state belongs to; null when this browser did not begin it, or too long ago. Rejects as `rememberedLogin` does. */
export async function rememberedBy(login: Login, state: string, request: Request): Promise<BegunLogin | null> {
  checkInsecure(login, request.url);
  const text = cookiesOf(request).get(await nameOf(login, state));
  const begun = text === undefined ? null : await opened(login, ownPurpose(login, purpose), text);
  return isBegun(begun) && equal(begun.state, state) ? begun : null;
}

/** Line of `set-cookie` that forgets the login. */
export async function forgottenLogin(login: Login, state: string): Promise<string> {
  return cookieLine("", { name: await nameOf(login, state), maxAge: 0, secure: !login.insecureCookies });
}

/** Names alone do not tell: other cookies of the application may begin the same way, its session among them. */
async function begunLogins(login: Login, request: Request): Promise<{ readonly name: string; readonly begunAt: number }[]> {
  const prefix = cookieName(login, `${login.settings.cookie}-`);
  const found = [...cookiesOf(request)].filter(([name]) => name.startsWith(prefix));
  const values = await Promise.all(found.map(async ([name, text]) => ({ name, begun: await opened(login, ownPurpose(login, purpose), text) })));
  return values.flatMap(({ name, begun }) => (isBegun(begun) ? [{ name, begunAt: begun.begunAt }] : []));
}

/** With the beginning of the state, which is enough to tell logins apart: the whole state is inside. */
async function nameOf(login: Login, state: string): Promise<string> {
  // A state of the application's own making may have characters that no name can, or be the end of another cookie's name.
  const text = /^[\w-]{16,}$/.test(state) ? state : await codeChallenge(state);
  return cookieName(login, `${login.settings.cookie}-${text.slice(0, 12)}`);
}

function isBegun(value: unknown): value is BegunLogin {
  return typeof value === "object" && value !== null && "state" in value && typeof value.state === "string" && "returnTo" in value && typeof value.returnTo === "string" && "begunAt" in value;
}

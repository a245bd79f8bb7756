// Login and logout by redirects, in terms of web requests and responses.
import { authorizeUrl, type AuthorizeOptions } from "./authorize.js";
import { answeredTokens, answeredUser, stateOf } from "./callback.js";
import type { Tokens } from "./code.js";
import type { IdTokenClaims } from "./id-token.js";
import { forgottenLogin, rememberedBy, rememberedLogin } from "./login-cookie.js";
import { LoginError } from "./login-error.js";
import type { Login } from "./login.js";
import { logoutUrl, type LogoutOptions } from "./logout.js";
import { returnPath } from "./return-to.js";
import { userInfo } from "./user-info.js";

/** The answer comes back in the query: the cookie does not travel with a form from another site. */
export interface StartLoginOptions extends Omit<AuthorizeOptions, "codeChallenge" | "responseMode"> {
  /** Path of the application to go to afterwards; anything else counts as `/`. */
  readonly returnTo?: string | undefined;
  /** The request that asks for the login: lets old logins be forgotten. */
  readonly request?: Request | undefined;
}

export interface FinishedLogin {
  /** Null where the protocol has none (CAS). */
  readonly tokens: Tokens | null;
  /** Of the verified ID token; null where the protocol has none. */
  readonly claims: IdTokenClaims | null;
  /** Who logged in: `sub` of the ID token, or of the user info where there is none (OAuth 2.0), or the user of the CAS ticket; null where nothing says. */
  readonly subject: string | null;
  /** Path of the application to go on with. */
  readonly returnTo: string;
  /** To send along: `set-cookie` that forgets the login. */
  readonly headers: Headers;
}

/**
 * Answers 302 to the provider, with a sealed cookie that remembers state, nonce, verifier and redirect URI; with SAML there is nothing to remember, and
 * no cookie. Rejects as `authorizeUrl` does.
 */
export async function startLogin(login: Login, options: StartLoginOptions = {}): Promise<Response> {
  const { returnTo, request, ...asked } = options;
  if (asked.parameters?.["response_mode"] !== undefined) throw login.fail("configuration", "parameters: response_mode cannot be chosen, since the cookie of a login does not travel with a form from another site");
  const { url, state, nonce, codeVerifier, service } = await authorizeUrl(login, asked);
  if (state === undefined) return redirect(url, []);
  const begun = {
    state,
    nonce: nonce ?? null,
    codeVerifier: codeVerifier ?? null,
    redirectUri: service ?? asked.redirectUri ?? login.redirectUri ?? null,
    returnTo: returnPath(returnTo),
    maxAge: asked.maxAge ?? null,
    begunAt: login.now(),
  };
  return redirect(url, await rememberedLogin(login, begun, request));
}

/**
 * Takes what the browser brought back in the query (a form from elsewhere would come without the cookie): state, issuer (RFC 9207) and ID token
 * are checked, and the code is exchanged with the redirect URI and the verifier of that login; a CAS ticket is validated for the service of that login.
 * Rejects with `callback` for whatever is wrong with the request, with the provider's `error` in it where it refused, with `ticket_invalid`, with
 * `configuration` where the protocol is SAML, whose assertions are not read here, and as `exchangeCode` and, without an ID token, `userInfo` do.
 */
export async function finishLogin(login: Login, request: Request): Promise<FinishedLogin> {
  if (login.protocol.kind === "saml") throw login.fail("configuration", "protocol: an assertion of SAML is not read here");
  const parameters = new URL(request.url).searchParams;
  const state = stateOf(login, parameters);
  const begun = await rememberedBy(login, state, request);
  if (begun === null) throw login.fail("callback", "The login was not begun by this browser, or too long ago");
  const headers = new Headers({ "set-cookie": await forgottenLogin(login, state) });
  const { returnTo } = begun;
  if (login.protocol.kind === "cas") return { tokens: null, claims: null, subject: await answeredUser(login, parameters, begun.redirectUri ?? ""), returnTo, headers };
  const [tokens, claims] = await answeredTokens(login, parameters, {
    redirectUri: begun.redirectUri ?? undefined,
    codeVerifier: begun.codeVerifier ?? undefined,
    nonce: begun.nonce ?? undefined,
    maxAge: begun.maxAge ?? undefined,
  });
  return { tokens, claims, subject: claims?.sub ?? (await describedUser(login, tokens.access_token)), returnTo, headers };
}

/** Of OAuth 2.0, whose tokens name nobody; null where they do not do for the user info either. */
async function describedUser(login: Login, accessToken: string): Promise<string | null> {
  if ((await login.endpoint("userInfo")) === undefined) return null;
  try {
    return (await userInfo(login, accessToken)).sub;
  } catch (error) {
    if (error instanceof LoginError && error.code === "refused") return null;
    throw error;
  }
}

/** Answers 303 to the provider's logout address; `headers` (of the session that ended) are sent along. Rejects as `logoutUrl` does. */
export async function startLogout(login: Login, options: LogoutOptions & { readonly headers?: Headers | undefined } = {}): Promise<Response> {
  const { headers, ...asked } = options;
  return redirect(await logoutUrl(login, asked), headers?.getSetCookie() ?? [], 303);
}

function redirect(location: string, cookies: readonly string[], status: number = 302): Response {
  const headers = new Headers({ location, "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status, headers });
}

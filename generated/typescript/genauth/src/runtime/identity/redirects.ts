// Login and logout by redirects, in terms of web requests and responses.
import { authorizeUrl, type AuthorizeOptions } from "./authorize.js";
import { answeredTokens, stateOf } from "./callback.js";
import type { Tokens } from "./code.js";
import type { IdTokenClaims } from "./id-token.js";
import { forgottenLogin, rememberedBy, rememberedLogin } from "./login-cookie.js";
import type { Login } from "./login.js";
import { logoutUrl, type LogoutOptions } from "./logout.js";
import { returnPath } from "./return-to.js";

/** The answer comes back in the query: the cookie does not travel with a form from another site. */
export interface StartLoginOptions extends Omit<AuthorizeOptions, "codeChallenge" | "responseMode"> {
  /** Path of the application to go to afterwards; anything else counts as `/`. */
  readonly returnTo?: string | undefined;
  /** The request that asks for the login: lets old logins be forgotten. */
  readonly request?: Request | undefined;
}

export interface FinishedLogin {
  readonly tokens: Tokens;
  /** Of the verified ID token; null where the protocol has none. */
  readonly claims: IdTokenClaims | null;
  /** Path of the application to go on with. */
  readonly returnTo: string;
  /** To send along: `set-cookie` that forgets the login. */
  readonly headers: Headers;
}

/** Answers 302 to the provider, with a sealed cookie that remembers state, nonce, verifier and redirect URI. Rejects as `authorizeUrl` does. */
export async function startLogin(login: Login, options: StartLoginOptions = {}): Promise<Response> {
  const { returnTo, request, ...asked } = options;
  const { url, state, nonce, codeVerifier } = await authorizeUrl(login, asked);
  const begun = {
    state,
    nonce: nonce ?? null,
    codeVerifier: codeVerifier ?? null,
    redirectUri: asked.redirectUri ?? login.redirectUri ?? null,
    returnTo: returnPath(returnTo),
    maxAge: asked.maxAge ?? null,
    begunAt: login.now(),
  };
  return redirect(url, await rememberedLogin(login, begun, request));
}

/**
 * Takes what the browser brought back in the query (a form from elsewhere would come without the cookie): state, issuer (RFC 9207) and ID token
 * are checked, and the code is exchanged with the redirect URI and the verifier of that login. Rejects with `callback` for whatever is wrong with
 * the request, with the provider's `error` in it where it refused, and as `exchangeCode` does.
 */
export async function finishLogin(login: Login, request: Request): Promise<FinishedLogin> {
  const parameters = new URL(request.url).searchParams;
  const state = stateOf(login, parameters);
  const begun = await rememberedBy(login, state, request);
  if (begun === null) throw login.fail("callback", "The login was not begun by this browser, or too long ago");
  const [tokens, claims] = await answeredTokens(login, parameters, {
    redirectUri: begun.redirectUri ?? undefined,
    codeVerifier: begun.codeVerifier ?? undefined,
    nonce: begun.nonce ?? undefined,
    maxAge: begun.maxAge ?? undefined,
  });
  return { tokens, claims, returnTo: begun.returnTo, headers: new Headers({ "set-cookie": await forgottenLogin(login, state) }) };
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

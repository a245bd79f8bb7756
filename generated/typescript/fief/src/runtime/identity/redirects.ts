// Login and logout by redirects, in terms of web requests and responses.
import { authorizeUrl, type AuthorizeOptions } from "./authorize.js";
import { verifiedTokens, type Tokens } from "./code.js";
import type { IdTokenClaims } from "./id-token.js";
import { forgottenLogin, rememberedBy, rememberedLogin } from "./login-cookie.js";
import type { Login } from "./login.js";
import { logoutUrl, type LogoutOptions } from "./logout.js";
import { providerText } from "./provider-text.js";
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
  const wrong = (reason: string, details?: { readonly error?: string | undefined; readonly errorDescription?: string | undefined }): Error => login.fail("callback", reason, details);
  for (const name of new Set(parameters.keys())) if (parameters.getAll(name).length > 1) throw wrong("A parameter came back twice");
  const state = parameters.get("state");
  if (state === null || state === "") throw wrong("No state came back");
  const begun = await rememberedBy(login, state, request);
  if (begun === null) throw wrong("The login was not begun by this browser, or too long ago");
  const issuer = parameters.get("iss");
  const { discovery, issuer: known } = login.protocol;
  // Where nothing says who the issuer is, there is nothing to compare with.
  const metadata = discovery === undefined && known === undefined ? null : await login.metadata();
  if (metadata !== null && (issuer === null ? metadata.authorization_response_iss_parameter_supported === true : issuer !== metadata.issuer)) throw wrong("The answer comes from another issuer");
  const error = parameters.get("error");
  if (error !== null) throw wrong("The provider refused the login", { error: providerText(error), errorDescription: providerText(parameters.get("error_description")) });
  const code = parameters.get("code");
  if (code === null || code === "") throw wrong("No code came back");
  const [tokens, claims] = await verifiedTokens(login, code, {
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

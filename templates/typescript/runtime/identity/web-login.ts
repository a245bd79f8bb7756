// The login of a server application in terms of web requests: its routes, its guard, its refusals. Every framework's adapter
// translates to this and adds nothing.
import type { AuthorizeOptions } from "./authorize.js";
import { formOf } from "./form.js";
import { bearerOf, createGuard, type Checked, type GuardOptions, type Requirement } from "./guard.js";
import { forgottenLogin } from "./login-cookie.js";
import { LoginError } from "./login-error.js";
import type { Login } from "./login.js";
import { logoutTokenClaims } from "./logout-token.js";
import { ownAddress, seenRequest } from "./own-address.js";
import { finishLogin, startLogin, startLogout } from "./redirects.js";
import { returnPath } from "./return-to.js";
import { createSessions, type Renewing, type Sessions, type SessionsOptions } from "./sessions.js";

/** Paths are whole, as browsers see them, wherever the routes are mounted; the defaults are below the path of `origin`. */
export interface WebLoginOptions {
  /** Begins a login; `?return_to=/path` says where to go afterwards. Default: `/login`. */
  readonly loginPath?: string | undefined;
  /** Where the provider sends the browser back to. Default: the path of the client's redirect URI, else `/callback`. */
  readonly callbackPath?: string | undefined;
  /**
   * Ends the session, by POST with `sessions.logoutToken` as `logout_token` (or header `x-logout-token`), and then the one at the provider. Where that
   * has no logout, or cannot be reached, the browser goes to the client's `logoutRedirectUri`, else to the beginning of the application. Default: `/logout`.
   */
  readonly logoutPath?: string | undefined;
  /** Where the provider's server posts logout tokens to (`backchannel_logout_uri`); needs `sessions` with a store and `endedElsewhere`. Default: nowhere. */
  readonly logoutTokenPath?: string | undefined;
  /** Path of a page of the application, where a browser is sent whose login could not be finished, with the reason as `?error=`: `access_denied`, or a code of `LoginError`. Default: a text, with status 400. */
  readonly failedPath?: string | undefined;
  /**
   * The application's own address, `https://app.example.com`, as browsers see it: needed behind a proxy when the client has no redirect URI, and when the proxy
   * takes a path off (`https://app.example.com/sub`, of which the application sees `/`).
   */
  readonly origin?: string | undefined;
  /** What the login at the provider is asked for besides the client's own settings, the same for everybody. */
  readonly authorize?: Pick<AuthorizeOptions, "scope" | "prompt" | "maxAge" | "acrValues" | "lang" | "parameters"> | undefined;
  /** Where sessions are kept, and for how long. Default: sealed in cookies at the browser. */
  readonly sessions?: SessionsOptions | undefined;
  /** Where access tokens are looked for, and how long user info is kept. */
  readonly guard?: Pick<GuardOptions, "tokenFrom" | "userInfoCache"> | undefined;
}

export interface WebLogin {
  /** Begins, reads and ends sessions, and makes tokens for logging out. */
  readonly sessions: Sessions;
  /** Of the routes, as browsers see them. */
  readonly paths: { readonly login: string; readonly callback: string; readonly logout: string; readonly logoutToken: string | undefined };
  /** Answers a request to one of these paths; null for every other. Rejects with an `Error` whose `cause` is the `LoginError`. */
  readonly respond: (request: Request) => Promise<Response | null>;
  /** Who asks, and whether that is enough. What is neither yes nor no is thrown: a route is never open because something failed. The `cause` of the `Error` is the `LoginError`. */
  readonly check: (request: Request, requirement?: Requirement) => Promise<Checked>;
  /** Answers who was not let in: a browser is sent to log in, anything else gets 401; 403 where logging in does not help. */
  readonly refuse: (request: Request, checked: Checked) => Response;
}

/** Throws `configuration` for an address, a path or seconds that cannot be right, and as `createSessions` does, which says what `renewing` is for. */
export function createWebLogin({ login }: { readonly login: Login }, options: WebLoginOptions = {}, renewing?: Renewing): WebLogin {
  const sessions = createSessions(login, options.sessions, renewing);
  const guard = createGuard(login, { ...options.guard, sessions });
  const address = ownAddress(login, options.origin);
  const { prefix } = address;
  const { loginPath = `${prefix}/login`, logoutPath = `${prefix}/logout`, logoutTokenPath, failedPath } = options;
  const callbackPath = options.callbackPath ?? (login.redirectUri === undefined ? `${prefix}/callback` : new URL(login.redirectUri).pathname);
  for (const [name, path] of Object.entries({ loginPath, callbackPath, logoutPath, logoutTokenPath, failedPath })) {
    if (path?.startsWith("/") === false) throw login.fail("configuration", `${name}: must be a path, which begins with a slash`);
  }
  const redirectUri = (request: Request): string => login.redirectUri ?? new URL(callbackPath, address.origin ?? request.url).href;

  const finished = async (request: Request): Promise<Response> => {
    try {
      const result = await finishLogin(login, request);
      const headers = await sessions.create(result, request);
      for (const cookie of result.headers.getSetCookie()) headers.append("set-cookie", cookie);
      headers.set("location", result.returnTo);
      return plain(302, "", headers);
    } catch (error) {
      // Anything else is the application's to know.
      if (!isVisitors(error)) throw error;
      // The login is of no use any more. Of a state that came twice, none is known to be ours.
      const [state, ...others] = new URL(request.url).searchParams.getAll("state");
      const headers = new Headers(state === undefined || others.length > 0 ? {} : { "set-cookie": await forgottenLogin(login, state) });
      if (failedPath !== undefined) headers.set("location", `${failedPath}?error=${reasonOf(error)}`);
      return failedPath !== undefined ? plain(302, "", headers) : plain(400, `The login could not be finished. Please try again.\n\n${error.message}\n`, headers);
    }
  };

  const responded = async (request: Request): Promise<Response | null> => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === callbackPath) return finished(request);
    if (pathname === loginPath && (request.method === "GET" || request.method === "HEAD")) {
      if (isFetched(request)) return plain(204, "");
      return startLogin(login, { ...options.authorize, request, redirectUri: redirectUri(request), returnTo: returnPath(searchParams.get("return_to") ?? `${prefix}/`) });
    }
    if (pathname === logoutTokenPath) return told(request);
    return pathname === logoutPath ? loggedOut(request) : null;
  };

  /** OpenID Connect Back-Channel Logout 1.0, section 2.8. */
  const told = async (request: Request): Promise<Response> => {
    if (request.method !== "POST") return plain(405, "Logout tokens come by POST", new Headers({ allow: "POST" }));
    try {
      await sessions.end(await logoutTokenClaims(login, request));
      return plain(200, "");
    } catch (error) {
      if (!(error instanceof LoginError && error.code === "logout_token_invalid")) throw error;
      return Response.json({ error: "invalid_request" }, { status: 400, headers: { "cache-control": "no-store" } });
    }
  };

  const loggedOut = async (request: Request): Promise<Response> => {
    if (request.method !== "POST") return plain(405, "Log out by POST", new Headers({ allow: "POST" }));
    // Nothing is renewed that is about to end, and a provider that cannot be reached does not keep anybody in.
    const session = await sessions.ending(request);
    const token = request.headers.get("x-logout-token") ?? (await formOf(request)).get("logout_token") ?? "";
    if (session !== null && !(await sessions.isLogoutToken(session, token))) return plain(403, "The logout token is missing or of another session");
    const headers = await sessions.destroy(request);
    try {
      return await startLogout(login, { idToken: session?.tokens?.id_token, headers });
    } catch (error) {
      if (!(error instanceof LoginError)) throw error;
      // It has no logout, or none that can be found now: then the session ends here at least.
      headers.set("location", login.logoutRedirectUri ?? `${prefix}/`);
      return plain(303, "", headers);
    }
  };

  return {
    sessions,
    paths: { login: loginPath, callback: callbackPath, logout: logoutPath, logoutToken: logoutTokenPath },
    respond: (request) => responded(seenRequest(request, address)).catch(failed),
    check: (request, requirement) => guard.check(seenRequest(request, address), requirement).catch(failed),
    refuse: (request, checked) => {
      const headers = new Headers(checked.headers);
      if (checked.kind === "forbidden") {
        headers.set("www-authenticate", 'Bearer error="insufficient_scope"');
        return plain(403, "Forbidden", headers);
      }
      const { pathname, search } = new URL(seenRequest(request, address).url);
      const navigates = request.method === "GET" && (request.headers.get("accept") ?? "").includes("text/html");
      if (navigates) headers.set("location", `${loginPath}?return_to=${encodeURIComponent(pathname + search)}`);
      else headers.set("www-authenticate", bearerOf(request) === null ? "Bearer" : 'Bearer error="invalid_token"');
      return navigates ? plain(302, "", headers) : plain(401, "Unauthorized", headers);
    },
  };
}

/** Frameworks answer with the `status` of an error: that of the provider's answer is none of the application's. */
function failed(error: unknown): never {
  throw new Error("The login failed, or it could not be told who asks", { cause: error });
}

/** No login may begin for `HEAD`, when a browser fetches ahead, nor for Next.js (`rsc`), which fetches what its links lead to, and sends the browser there when no page comes back. */
function isFetched({ method, headers }: Request): boolean {
  return method === "HEAD" || headers.get("purpose") === "prefetch" || headers.get("sec-purpose")?.startsWith("prefetch") === true || headers.has("rsc");
}

/** What the visitor brought along: an answer that is not his, or a code or ticket that is used up. A wrong secret or a bad ID token is not his fault. */
function isVisitors(error: unknown): error is LoginError {
  return error instanceof LoginError && (error.code === "callback" || error.code === "ticket_invalid" || (error.code === "refused" && error.error === "invalid_grant"));
}

/** Anybody can make an address of the callback: only words come out of it. */
function reasonOf({ code, error }: LoginError): string {
  return error !== undefined && /^[a-z_]{1,64}$/.test(error) ? error : code;
}

/** Answers about a login are for one person and one moment. */
function plain(status: number, text: string, headers: Headers = new Headers()): Response {
  headers.set("cache-control", "no-store");
  if (text !== "") headers.set("content-type", "text/plain; charset=utf-8");
  return new Response(text === "" ? null : text, { status, headers });
}

// Next.js with the app router: route handlers, a guard for them, who is signed in for server components, and middleware.
import type { Checked, Requirement } from "../guard.js";
import type { Login } from "../login.js";
import { ownPurpose } from "../sealed.js";
import type { Renewing } from "../sessions.js";
import { createWebLogin, type WebLogin, type WebLoginOptions } from "../web-login.js";

export type Authenticated = Extract<Checked, { kind: "ok" }>;

type RouteHandler = (request: Request) => Promise<Response>;

/** `NextResponse` of `next/server`: given by the application, so that this file depends on no version of Next.js. */
export interface NextResponseClass {
  next(init?: { readonly request?: { readonly headers?: Headers } }): Response;
}

export interface NextLogin extends WebLogin {
  /** `export const { GET, POST } = login.handlers` in the route files of login, callback and logout, or in one catch-all route. */
  readonly handlers: { readonly GET: RouteHandler; readonly POST: RouteHandler };
  /** A route handler for those who fulfil the requirement. */
  readonly protect: (handler: (request: Request, auth: Authenticated | null) => Response | Promise<Response>, requirement?: Requirement) => RouteHandler;
  /** For server components: `await login.auth(await headers())`. Null for nobody; never writes cookies, which components cannot. */
  readonly auth: (headers: Headers, requirement?: Requirement) => Promise<Authenticated | null>;
  /**
   * For `proxy.ts` of Next.js 16, or `middleware.ts` with `runtime: "nodejs"`: lets through who fulfils the requirement. A session that was refreshed here is
   * seen by the page of the same request. On the edge it could not know what routes refresh at the same time.
   */
  readonly middleware: (request: Request, next: NextResponseClass, requirement?: Requirement) => Promise<Response>;
}

/** `client`: of the generated package. With a `basePath` of Next.js, which routes do not see, `origin` has that path: `https://app.example.com/base`. */
export function nextLogin(client: { readonly login: Login }, options: WebLoginOptions = {}): NextLogin {
  const web = createWebLogin(client, options, sharedRenewing(client.login));
  const route: RouteHandler = async (request) => (await web.respond(request)) ?? new Response("Not Found", { status: 404 });
  return {
    ...web,
    handlers: { GET: route, POST: route },
    protect: (handler, requirement) => async (request) => {
      const checked = await web.check(request, requirement);
      if (checked.kind !== "ok" && checked.kind !== "anonymous") return web.refuse(request, checked);
      try {
        return withCookies(await handler(request, checked.kind === "ok" ? checked : null), checked.headers);
      } catch (error) {
        if (checked.headers.getSetCookie().length === 0) throw error;
        return withCookies(thrownAnswer(error), checked.headers);
      }
    },
    auth: async (headers, requirement) => {
      const checked = await web.check(new Request(options.origin ?? "http://localhost", { headers: cookiesAndToken(headers) }), { ...requirement, optional: true, readOnly: true });
      return checked.kind === "ok" ? checked : null;
    },
    middleware: async (given, next, requirement) => {
      const request = asRoutesSeeIt(given);
      const address = options.origin ?? request.url;
      const answer = await web.respond(request);
      if (answer !== null) return absolute(answer, address);
      const checked = await web.check(request, requirement);
      if (checked.kind !== "ok" && checked.kind !== "anonymous") return absolute(web.refuse(request, checked), address);
      const passed = withCookies(next.next({ request: { headers: refreshed(request.headers, checked.headers) } }), checked.headers);
      // Next.js lets caches keep a static page for a year: what stands in front of the application would give it to anybody.
      if (checked.kind === "ok") passed.headers.set("cache-control", "no-store");
      return passed;
    },
  };
}

/** Next.js bundles middleware, pages and routes apart, each with a login of its own, and all run in one process: a property of that is what they share. */
function sharedRenewing(login: Login): Renewing {
  const name = Symbol.for(ownPurpose(login, "renewals"));
  const found: unknown = Reflect.get(globalThis, name);
  if (found instanceof Map) return found;
  const made: Renewing = new Map();
  Object.defineProperty(globalThis, name, { value: made });
  return made;
}

/** Next.js takes its `basePath` off for routes, and not for middleware. */
function asRoutesSeeIt(request: Request): Request {
  const nextUrl: object = "nextUrl" in request ? Object(request.nextUrl) : {};
  const base = "basePath" in nextUrl && typeof nextUrl.basePath === "string" ? nextUrl.basePath : "";
  const address = new URL(request.url);
  if (base === "" || !`${address.pathname}/`.startsWith(`${base}/`)) return request;
  address.pathname = address.pathname.slice(base.length);
  return new Request(address, request);
}

/** Middleware of Next.js takes whole addresses only. */
function absolute(response: Response, address: string): Response {
  const location = response.headers.get("location");
  if (location !== null) response.headers.set("location", new URL(location, address).href);
  return response;
}

/** `redirect()` and `notFound()` throw, and Next.js makes an answer of that, which would lose the cookie of a session that was renewed. */
function thrownAnswer(error: unknown): Response {
  const digest = String(Object(error).digest);
  const [, location = "", redirected] = /^NEXT_REDIRECT;[a-z]+;(.*);(30[378]);$/.exec(digest) ?? [];
  if (redirected !== undefined) return new Response(null, { status: Number(redirected), headers: { location } });
  const refused = /^NEXT_(?:NOT_FOUND|HTTP_ERROR_FALLBACK;(4\d\d))$/.exec(digest);
  if (refused === null) throw error;
  return new Response(null, { status: Number(refused[1] ?? 404) });
}

function withCookies(response: Response, headers: Headers): Response {
  const cookies = headers.getSetCookie();
  if (cookies.length === 0) return response;
  const answered = new Headers(response.headers);
  for (const cookie of cookies) answered.append("set-cookie", cookie);
  // A cache would give the session to others.
  answered.set("cache-control", "no-store");
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers: answered });
}

/** The request's headers with the cookies that the answer is about to set. */
function refreshed(headers: Headers, set: Headers): Headers {
  const changed = new Map(set.getSetCookie().map((cookie) => [cookie.slice(0, cookie.indexOf("=")), cookie.split(";", 1)[0] ?? ""]));
  if (changed.size === 0) return headers;
  const kept = (headers.get("cookie") ?? "").split(/; */).filter((pair) => pair !== "" && !changed.has(pair.slice(0, pair.indexOf("="))));
  const result = new Headers(headers);
  result.set("cookie", [...kept, ...[...changed.values()].filter((pair) => !pair.endsWith("="))].join("; "));
  return result;
}

function cookiesAndToken(headers: Headers): Headers {
  const result = new Headers();
  for (const name of ["cookie", "authorization"]) {
    const value = headers.get(name);
    if (value !== null) result.set(name, value);
  }
  return result;
}

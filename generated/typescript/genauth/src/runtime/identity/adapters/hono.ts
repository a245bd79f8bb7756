// Hono: routes and a guard as middleware, on every runtime that Hono knows.
import type { MiddlewareHandler } from "hono";
import type { Checked, Requirement } from "../guard.js";
import type { Login } from "../login.js";
import { createWebLogin, type WebLogin, type WebLoginOptions } from "../web-login.js";

export type Authenticated = Extract<Checked, { kind: "ok" }>;

/** For `new Hono<LoginEnvironment>()`: then `context.get("auth")` has its type. */
export interface LoginEnvironment {
  readonly Variables: { readonly auth: Authenticated | null };
}

export interface HonoLogin extends WebLogin {
  /** Answers login, callback and logout: `app.use(login.routes)`. */
  readonly routes: MiddlewareHandler;
  /** Lets through who fulfils the requirement, and says who it is in `context.get("auth")`. */
  readonly protect: (requirement?: Requirement) => MiddlewareHandler<{ Variables: { auth: Authenticated | null } }>;
}

/** `client`: of the generated package. */
export function honoLogin(client: { readonly login: Login }, options: WebLoginOptions = {}): HonoLogin {
  const web = createWebLogin(client, options);
  return {
    ...web,
    routes: async (context, next) => {
      const answer = await web.respond(context.req.raw);
      if (answer !== null) return answer;
      await next();
      return undefined;
    },
    protect: (requirement) => async (context, next) => {
      const asked = context.req.raw;
      const checked = await web.check(asked, requirement);
      if (checked.kind !== "ok" && checked.kind !== "anonymous") return web.refuse(asked, checked);
      context.set("auth", checked.kind === "ok" ? checked : null);
      await next();
      for (const cookie of checked.headers.getSetCookie()) context.header("set-cookie", cookie, { append: true });
      return undefined;
    },
  };
}

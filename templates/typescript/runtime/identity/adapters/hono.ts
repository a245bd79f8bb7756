// Hono: routes and a guard as middleware, on every runtime that Hono knows.
import type { Context, MiddlewareHandler } from "hono";
import { formText } from "../form.js";
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
      const answer = await web.respond(await askedBy(context));
      if (answer !== null) return answer;
      await next();
      return undefined;
    },
    protect: (requirement) => async (context, next) => {
      const asked = await askedBy(context);
      const checked = await web.check(asked, requirement);
      if (checked.kind !== "ok" && checked.kind !== "anonymous") return web.refuse(asked, checked);
      context.set("auth", checked.kind === "ok" ? checked : null);
      await next();
      for (const cookie of checked.headers.getSetCookie()) {
        context.header("set-cookie", cookie, { append: true });
        // A cache would give the session to others.
        context.header("cache-control", "no-store");
      }
      return undefined;
    },
  };
}

/** A middleware may have read the body: then Hono knows what was in it, unless it was read behind its back. */
async function askedBy({ req }: Context): Promise<Request> {
  const { raw } = req;
  if (!raw.bodyUsed) return raw;
  const form = formText(await req.parseBody().catch(() => null));
  return new Request(raw.url, { method: raw.method, headers: raw.headers, body: form });
}

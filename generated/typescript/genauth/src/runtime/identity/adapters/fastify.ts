// Fastify 5: a plugin with the routes, and a guard as `preHandler`.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { OptionError } from "../../options.js";
import type { Checked, Requirement } from "../guard.js";
import type { Login } from "../login.js";
import { sendAlong, webRequest } from "../node-adapter.js";
import { ownAddress } from "../own-address.js";
import { createWebLogin, type WebLogin, type WebLoginOptions } from "../web-login.js";

export type Authenticated = Extract<Checked, { kind: "ok" }>;

export interface FastifyLogin extends WebLogin {
  /** Answers login, callback and logout: `await app.register(login.routes)`. */
  readonly routes: (app: FastifyInstance) => Promise<void>;
  /** `app.get("/", { preHandler: login.protect({ scope: ["openid"] }) }, handler)` */
  readonly protect: (requirement?: Requirement) => (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  /** Who asks: what `protect` found; null for nobody. */
  readonly authOf: (request: FastifyRequest) => Authenticated | null;
}

/** `client`: of the generated package. */
export function fastifyLogin(client: { readonly login: Login }, options: WebLoginOptions = {}): FastifyLogin {
  const web = createWebLogin(client, options);
  const known = new WeakMap<FastifyRequest, Authenticated>();
  const translated = (request: FastifyRequest): Request => webRequest(request.raw, { url: request.originalUrl, body: request.body });
  return {
    ...web,
    routes: async (app) => {
      // Forms of HTML, for the logout; inside of this plugin only. That of the application does as well.
      const form = "application/x-www-form-urlencoded";
      if (!app.hasContentTypeParser(form)) app.addContentTypeParser(form, { parseAs: "string" }, (_request, body, done) => done(null, body));
      const answered = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
        sent(reply, (await web.respond(translated(request))) ?? new Response("Not Found", { status: 404 }));
      // Fastify puts its own prefix, which is a part of our paths, in front; that of a proxy is not there any more.
      const prefix = ownAddress(client.login, options.origin).prefix + app.prefix;
      const below = (path: string): string => {
        if (path.startsWith(`${prefix}/`)) return path.slice(prefix.length);
        throw new OptionError(path, `must begin with ${prefix}/, where the routes are registered`);
      };
      const { login, callback, logout, logoutToken } = web.paths;
      app.get(below(login), answered);
      app.get(below(callback), answered);
      app.post(below(logout), answered);
      if (logoutToken !== undefined) app.post(below(logoutToken), answered);
    },
    protect: (requirement) => async (request, reply) => {
      const asked = translated(request);
      const checked = await web.check(asked, requirement);
      if (checked.kind !== "ok" && checked.kind !== "anonymous") return sent(reply, web.refuse(asked, checked));
      if (checked.kind === "ok") known.set(request, checked);
      sendAlong(reply.raw, checked.headers.getSetCookie());
      return undefined;
    },
    authOf: (request) => known.get(request) ?? null,
  };
}

async function sent(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  reply.status(answer.status);
  answer.headers.forEach((value, name) => {
    if (name !== "set-cookie") reply.header(name, value);
  });
  for (const cookie of answer.headers.getSetCookie()) reply.header("set-cookie", cookie);
  return reply.send(await answer.text());
}

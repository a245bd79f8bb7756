// Applications that read forms themselves before the login sees them: the logout needs its form all the same.
import fastify, { type FastifyInstance } from "fastify";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { fastifyLogin } from "../../templates/typescript/runtime/identity/adapters/fastify.js";
import { honoLogin, type LoginEnvironment } from "../../templates/typescript/runtime/identity/adapters/hono.js";
import type { WebLogin } from "../../templates/typescript/runtime/identity/web-login.js";
import { application } from "../identity/application.js";

const origin = "https://app.example.com";
const client = { login: application("http://127.0.0.1:9", "post", {}, { kind: "oauth", authorization: "/auth", logout: "/bye" }) };
const form = "application/x-www-form-urlencoded";

/** Of somebody who is signed in, without a login at a provider. */
async function signedIn({ sessions }: WebLogin): Promise<{ readonly cookie: string; readonly token: string }> {
  const headers = await sessions.create({ tokens: null, claims: null, subject: "anna", returnTo: "/", headers: new Headers() });
  const cookie = headers.getSetCookie()[0]?.split(";", 1)[0] ?? "";
  const found = await sessions.read(new Request(origin, { headers: { cookie } }));
  return { cookie, token: found === null ? "" : await sessions.logoutToken(found.session) };
}

/** What `@fastify/formbody` does: a parser for the whole application, which makes an object. */
async function withFormBodies(app: FastifyInstance): Promise<void> {
  app.addContentTypeParser(form, { parseAs: "string" }, (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))));
}

describe("Fastify", () => {
  test("an application that parses forms keeps its parser", async () => {
    const login = fastifyLogin(client, { origin });
    const app = fastify();
    await withFormBodies(app);
    await app.register(login.routes);
    const { cookie, token } = await signedIn(login);
    const posted = async (body: string): Promise<number> => (await app.inject({ method: "POST", url: "/logout", headers: { cookie, "content-type": form }, payload: body })).statusCode;
    expect(await posted("logout_token=guessed")).toBe(403);
    expect(await posted(`logout_token=${token}`)).toBe(303);
    await app.close();
  });
});

describe("Hono", () => {
  test.each<[string, (context: { readonly req: { parseBody(): Promise<unknown>; text(): Promise<string> } }) => Promise<unknown>]>([
    ["as a form", ({ req }) => req.parseBody()],
    ["as a text", ({ req }) => req.text()],
  ])("a middleware that read the body %s takes nothing away", async (_, read) => {
    const login = honoLogin(client, { origin });
    const app = new Hono<LoginEnvironment>();
    app.use(async (context, next) => {
      if (context.req.method === "POST") await read(context);
      await next();
    });
    app.use(login.routes);
    const { cookie, token } = await signedIn(login);
    const posted = async (body: string): Promise<number> => (await app.request("/logout", { method: "POST", headers: { cookie, "content-type": form }, body })).status;
    expect(await posted("logout_token=guessed")).toBe(403);
    expect(await posted(`logout_token=${token}`)).toBe(303);
  });
});

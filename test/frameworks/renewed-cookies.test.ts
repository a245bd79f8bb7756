// What goes along with an answer of the application when a request renews the cookie of its session.
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { expressLogin } from "../../templates/typescript/runtime/identity/adapters/express.js";
import { fastifyLogin } from "../../templates/typescript/runtime/identity/adapters/fastify.js";
import { honoLogin, type LoginEnvironment } from "../../templates/typescript/runtime/identity/adapters/hono.js";
import { nextLogin, type NextResponseClass } from "../../templates/typescript/runtime/identity/adapters/next.js";
import { memorySessionStore } from "../../templates/typescript/runtime/identity/session-store.js";
import { createWebLogin } from "../../templates/typescript/runtime/identity/web-login.js";
import { application } from "../identity/application.js";

const origin = "https://app.example.com";
const client = { login: application("http://127.0.0.1:9", "post", {}, { kind: "oauth", authorization: "/auth" }) };
const options = { origin, sessions: { store: memorySessionStore() } };
const name = `__Host-${client.login.settings.cookie}-session`;

/** Of somebody who signed in some minutes ago. */
async function cookieOfASession(): Promise<string> {
  vi.setSystemTime(Date.now() - 300_000);
  const headers = await createWebLogin(client, options).sessions.create({ tokens: null, claims: null, subject: "anna", returnTo: "/", headers: new Headers() });
  vi.setSystemTime(Date.now() + 300_000);
  return headers.getSetCookie()[0]?.split(";", 1)[0] ?? "";
}

beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterAll(() => void vi.useRealTimers());

/** Middleware of Next.js: what the page gets is what it answers with. */
class Passed extends Response {
  static next({ request }: Parameters<NextResponseClass["next"]>[0] = {}): Response {
    return new Passed(request?.headers?.get("cookie"));
  }
}

test("a page of Next.js gets the names of cookies as browsers set them", async () => {
  const cookie = `a=b; \u00a0__Host-other=theirs; ${await cookieOfASession()}`;
  const page = await nextLogin(client, options).middleware(new Request(origin, { headers: { cookie } }), Passed);
  expect(page.headers.getSetCookie()).toEqual([expect.stringContaining(`${name}=`)]);
  expect(await page.text()).toMatch(/^a=b; \u00a0__Host-other=theirs; __Host-/);
});

const anybody = { optional: true };
const page = (): Response => new Response("page", { headers: { "cache-control": "public, max-age=600" } });

/** How each framework answers, asked with this cookie or none. */
const frameworks: Readonly<Record<string, (cookie: string) => Promise<Response>>> = {
  Express: async (cookie) => {
    const app = express().get("/", expressLogin(client, options).protect(anybody), (_, response) => void response.send("page"));
    const server = app.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers: { cookie } });
    await answer.text();
    server.close();
    return answer;
  },
  Fastify: async (cookie) => {
    const app = fastify();
    app.get("/", { preHandler: fastifyLogin(client, options).protect(anybody) }, () => "page");
    const { headers } = await app.inject({ url: "/", headers: { cookie } });
    await app.close();
    const answer = new Response();
    for (const [own, value] of Object.entries(headers)) for (const one of [value ?? []].flat()) answer.headers.append(own, `${one}`);
    return answer;
  },
  Hono: async (cookie) => new Hono<LoginEnvironment>().get("/", honoLogin(client, options).protect(anybody), page).request("/", { headers: { cookie } }),
  "Next.js, a route": (cookie) => nextLogin(client, options).protect(page, anybody)(new Request(origin, { headers: { cookie } })),
  "Next.js, middleware": (cookie) => nextLogin(client, options).middleware(new Request(origin, { headers: { cookie } }), Passed, anybody),
};

test.each(Object.entries(frameworks))("nothing keeps an answer with the cookie of somebody's session for others: %s", async (_, asked) => {
  const renewed = await asked(await cookieOfASession());
  expect(renewed.headers.getSetCookie()).toEqual([expect.stringContaining(`${name}=`)]);
  expect(renewed.headers.get("cache-control")).toBe("no-store");
  const usual = await asked("");
  expect(usual.headers.getSetCookie()).toEqual([]);
  expect(usual.headers.get("cache-control")).not.toBe("no-store");
});

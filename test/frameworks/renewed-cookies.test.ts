// What goes along with an answer of the application when a request renews the cookie of its session.
import express from "express";
import fastify, { type FastifyReply } from "fastify";
import { Hono } from "hono";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { expressLogin } from "../../templates/typescript/runtime/identity/adapters/express.js";
import { fastifyLogin } from "../../templates/typescript/runtime/identity/adapters/fastify.js";
import { honoLogin, type LoginEnvironment } from "../../templates/typescript/runtime/identity/adapters/hono.js";
import { nextLogin, type NextResponseClass } from "../../templates/typescript/runtime/identity/adapters/next.js";
import { client, cookieOfASession, options, origin } from "./older-session.js";

const name = `__Host-${client.login.settings.cookie}-session`;

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

test("caches keep no page that middleware of Next.js lets somebody in for, and those for everybody as before", async () => {
  const asked = async (cookie: string, requirement: object): Promise<string | null> =>
    (await nextLogin(client, options).middleware(new Request(origin, { headers: { cookie } }), Passed, requirement)).headers.get("cache-control");
  const cookie = await cookieOfASession();
  vi.setSystemTime(Date.now() - 300_000);
  expect([await asked(cookie, {}), await asked("", anybody)]).toEqual(["no-store", null]);
  vi.setSystemTime(Date.now() + 300_000);
});

const anybody = { optional: true };
const page = (): Response => new Response("page", { headers: { "set-cookie": "own=1", "cache-control": "public, max-age=600" } });

async function expressAnswer(cookie: string, handler: (response: express.Response) => void, text = /^page$/): Promise<Response> {
  const server = express().get("/", expressLogin(client, options).protect(anybody), (_, response) => handler(response)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers: { cookie } });
  expect(await answer.text()).toMatch(text);
  server.close();
  return answer;
}

async function fastifyAnswer(cookie: string, handler: (reply: FastifyReply) => unknown, text = /^page$/): Promise<Response> {
  const app = fastify();
  app.get("/", { preHandler: fastifyLogin(client, options).protect(anybody) }, (_, reply) => handler(reply));
  const { statusCode: status, headers, body } = await app.inject({ url: "/", headers: { cookie } });
  expect(body).toMatch(text);
  await app.close();
  const answer = new Response(null, { status });
  for (const [own, value] of Object.entries(headers)) for (const one of [value ?? []].flat()) answer.headers.append(own, `${one}`);
  return answer;
}

/** How each framework answers, asked with this cookie or none. */
const frameworks: Readonly<Record<string, (cookie: string) => Promise<Response>>> = {
  Express: async (cookie) => expressAnswer(cookie, (response) => void response.set({ "set-cookie": "own=1", "cache-control": "public" }).send("page")),
  "Express, with all headers at once": async (cookie) => expressAnswer(cookie, (response) => void response.writeHead(200, { "Set-Cookie": "own=1", "Cache-Control": "public" }).end("page")),
  "Express, with headers as a list": async (cookie) =>
    expressAnswer(cookie, (response) => void response.writeHead(200, "Fine", ["set-cookie", "own=1", "set-cookie", "more=2", "cache-control", "public"]).end("page")),
  Fastify: async (cookie) => fastifyAnswer(cookie, (reply) => reply.header("set-cookie", "own=1").header("cache-control", "public").send("page")),
  "Fastify, around the framework": async (cookie) => fastifyAnswer(cookie, (reply) => void reply.hijack().raw.writeHead(200, { "set-cookie": "own=1", "cache-control": "public" }).end("page")),
  Hono: async (cookie) => new Hono<LoginEnvironment>().get("/", honoLogin(client, options).protect(anybody), page).request("/", { headers: { cookie } }),
  "Next.js, a route": (cookie) => nextLogin(client, options).protect(page, anybody)(new Request(origin, { headers: { cookie } })),
  "Next.js, middleware": (cookie) => nextLogin(client, options).middleware(new Request(origin, { headers: { cookie } }), Passed, anybody),
};

test.each(Object.entries(frameworks))("nothing keeps an answer with the cookie of somebody's session for others: %s", async (_, asked) => {
  const renewed = await asked(await cookieOfASession());
  const usual = await asked("");
  expect(usual.headers.get("cache-control")).not.toBe("no-store");
  // Those of the application go along, of which Node.js itself forgets one in a list before its version 22.
  expect(renewed.headers.getSetCookie()).toEqual(expect.arrayContaining([...usual.headers.getSetCookie(), expect.stringContaining(`${name}=`)]));
  expect(renewed.headers.get("cache-control")).toBe("no-store");
});

/** How each framework answers where the page fails. */
const broken: Readonly<Record<string, (cookie: string) => Promise<Response>>> = {
  Express: async (cookie) => expressAnswer(cookie, () => { throw new Error("broken"); }, /broken/),
  Fastify: async (cookie) => fastifyAnswer(cookie, () => { throw new Error("broken"); }, /broken/),
  Hono: async (cookie) => new Hono<LoginEnvironment>().get("/", honoLogin(client, options).protect(anybody), () => { throw new Error("broken"); }).request("/", { headers: { cookie } }),
};

test.each(Object.entries(broken))("a page that fails loses no renewed session: %s", async (_, asked) => {
  vi.spyOn(console, "error").mockReturnValue();
  const { status, headers } = await asked(await cookieOfASession());
  expect([status, headers.get("cache-control")]).toEqual([500, "no-store"]);
  expect(headers.getSetCookie()).toEqual([expect.stringContaining(`${name}=`)]);
});

/** As `next/navigation` throws them; `next-started.test.ts` has those of Next.js itself. */
const thrown = (digest: string): Error => Object.assign(new Error("thrown"), { digest });

test.each([
  ["redirect", "NEXT_REDIRECT;replace;/there;to=1;307;", [307, "/there;to=1"]],
  ["permanentRedirect", "NEXT_REDIRECT;push;https://other.example.com/;308;", [308, "https://other.example.com/"]],
  ["notFound", "NEXT_HTTP_ERROR_FALLBACK;404", [404, null]],
  ["notFound of Next.js 14", "NEXT_NOT_FOUND", [404, null]],
])("a route of Next.js that ends in %s takes the renewed cookie along", async (_, digest, want) => {
  const route = nextLogin(client, options).protect(() => Promise.reject(thrown(digest)), anybody);
  const { status, headers } = await route(new Request(origin, { headers: { cookie: await cookieOfASession() } }));
  expect([status, headers.get("location")]).toEqual(want);
  expect(headers.getSetCookie()).toEqual([expect.stringContaining(`${name}=`)]);
  await expect(route(new Request(origin))).rejects.toThrow("thrown");
});

test("what a route of Next.js throws otherwise stays an error", async () => {
  const route = nextLogin(client, options).protect(() => { throw new Error("broken"); }, anybody);
  await expect(route(new Request(origin, { headers: { cookie: await cookieOfASession() } }))).rejects.toThrow("broken");
});

// Behind a proxy that takes a path off: the application sees `/profile` of what browsers know as `/sub/profile`.
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { describe, expect, it, test } from "vitest";
import { expressLogin } from "../../templates/typescript/runtime/identity/adapters/express.js";
import { fastifyLogin } from "../../templates/typescript/runtime/identity/adapters/fastify.js";
import { honoLogin } from "../../templates/typescript/runtime/identity/adapters/hono.js";
import { createWebLogin, type WebLoginOptions } from "../../templates/typescript/runtime/identity/web-login.js";
import { application } from "../identity/application.js";
import { createVisitor } from "./visitor.js";

// The provider is not asked for anything here.
const client = { login: application("http://127.0.0.1:9", "post", { redirectUri: undefined }, { kind: "oauth", authorization: "/auth", logout: "/bye" }) };
const options: WebLoginOptions = { origin: "https://app.example.com/sub/" };

interface Running {
  readonly address: string;
  readonly close: () => unknown;
}

async function startExpress(): Promise<Running> {
  const login = expressLogin(client, options);
  const server = express().use(login.routes).get("/profile", login.protect()).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function startFastify(): Promise<Running> {
  const login = fastifyLogin(client, options);
  const app = fastify();
  await app.register(login.routes);
  app.get("/profile", { preHandler: login.protect() }, async () => "");
  return { address: await app.listen({ port: 0, host: "127.0.0.1" }), close: () => app.close() };
}

async function startHono(): Promise<Running> {
  const login = honoLogin(client, options);
  const app = new Hono().use(login.routes).get("/profile", login.protect());
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test.each([["Express", startExpress], ["Fastify", startFastify], ["Hono", startHono]])("%s", async (_name, start) => {
  const { address, close } = await start();
  try {
    const visitor = createVisitor(address);
    expect((await visitor.visit("/profile?tab=1")).headers.get("location")).toBe("/sub/login?return_to=%2Fsub%2Fprofile%3Ftab%3D1");
    const begun = new URL((await visitor.visit("/login")).headers.get("location") ?? "");
    expect(begun.searchParams.get("redirect_uri")).toBe("https://app.example.com/sub/callback");
    expect((await visitor.visit("/callback?code=c&state=s")).status).toBe(400);
    expect((await visitor.visit("/logout", { method: "POST" })).status).toBe(303);
  } finally {
    await close();
  }
});

test("Fastify: routes that are registered below a path of their own", async () => {
  const login = fastifyLogin(client, { ...options, loginPath: "/sub/v1/login", callbackPath: "/sub/v1/callback", logoutPath: "/sub/v1/logout" });
  const app = fastify();
  await app.register(login.routes, { prefix: "/v1" });
  expect((await app.inject("/v1/login")).headers.location).toContain("redirect_uri=https%3A%2F%2Fapp.example.com%2Fsub%2Fv1%2Fcallback");
  await app.close();
});

it("comes back to the application, not to the root of the host", async () => {
  const own = { login: application("http://127.0.0.1:9", "post", { redirectUri: undefined }, { kind: "cas", authorization: "/cas", validate: "/cas/validate" }) };
  const validated = { ...own.login, fetch: async () => new Response("yes\nanna\n") };
  const web = createWebLogin({ login: validated }, options);
  const begun = await web.respond(new Request("http://10.0.0.1/login"));
  const service = new URL(new URL(begun?.headers.get("location") ?? "").searchParams.get("service") ?? "");
  service.searchParams.set("ticket", "ST-1");
  const cookie = begun?.headers.getSetCookie()[0]?.split(";", 1)[0] ?? "";
  const finished = await web.respond(new Request(`http://10.0.0.1${service.pathname.replace("/sub", "")}${service.search}`, { headers: { cookie } }));
  expect([finished?.status, finished?.headers.get("location")]).toEqual([302, "/sub/"]);
});

describe("what cannot be served is refused when the login is made", () => {
  test.each<[string, WebLoginOptions]>([
    ["origin", { origin: "app.example.com" }],
    ["origin", { origin: "ftp://app.example.com" }],
    ["origin", { origin: "https://app.example.com/?a=1" }],
    ["loginPath", { loginPath: "login" }],
    ["callbackPath", { callbackPath: "https://app.example.com/callback" }],
    ["logoutPath", { logoutPath: "" }],
    ["logoutTokenPath", { logoutTokenPath: "told" }],
    ["idleSeconds", { sessions: { idleSeconds: NaN } }],
    ["idleSeconds", { sessions: { idleSeconds: 0 } }],
    ["absoluteSeconds", { sessions: { absoluteSeconds: -1 } }],
  ])("%s: %j", (name, given) => {
    expect(() => createWebLogin(client, given)).toThrow(expect.objectContaining({ code: "configuration", message: expect.stringMatching(`^${name}: `) }));
  });
});

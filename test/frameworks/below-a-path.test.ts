// Routes of a login below a path: the paths of its options are whole, as browsers see them, wherever a framework mounts the routes.
import type { AddressInfo } from "node:net";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { expressLogin } from "../../templates/typescript/runtime/identity/adapters/express.js";
import { fastifyLogin } from "../../templates/typescript/runtime/identity/adapters/fastify.js";
import { honoLogin } from "../../templates/typescript/runtime/identity/adapters/hono.js";
import { nextLogin } from "../../templates/typescript/runtime/identity/adapters/next.js";
import { OptionError } from "../../templates/typescript/runtime/options.js";
import { application } from "../identity/application.js";
import { createVisitor } from "./visitor.js";

// The provider is not asked for anything here.
const client = { login: application("http://127.0.0.1:9", "post", { redirectUri: "https://app.example.com/auth/callback" }) };
const options = { origin: "https://app.example.com", loginPath: "/auth/login", logoutPath: "/auth/logout" };

interface Running {
  readonly address: string;
  readonly close: () => unknown;
}

async function startExpress(): Promise<Running> {
  const login = expressLogin(client, options);
  const server = express().use("/auth", login.routes).get("/profile", login.protect()).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function startFastify(): Promise<Running> {
  const login = fastifyLogin(client, options);
  const app = fastify();
  await app.register(login.routes, { prefix: "/auth" });
  app.get("/profile", { preHandler: login.protect() }, async () => "");
  return { address: await app.listen({ port: 0, host: "127.0.0.1" }), close: () => app.close() };
}

async function startHono(): Promise<Running> {
  const { serve } = await import("@hono/node-server");
  const login = honoLogin(client, options);
  const app = new Hono().route("/auth", new Hono().use(login.routes)).get("/profile", login.protect());
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test.each([["Express", startExpress], ["Fastify", startFastify], ["Hono", startHono]])("%s", async (_name, start) => {
  const { address, close } = await start();
  try {
    const visitor = createVisitor(address);
    expect((await visitor.visit("/profile")).headers.get("location")).toBe("/auth/login?return_to=%2Fprofile");
    // Nothing that this browser began, which only the login can say.
    expect((await visitor.visit("/auth/callback?code=c&state=s")).status).toBe(400);
    expect((await visitor.visit("/callback?code=c&state=s")).status).toBe(404);
  } finally {
    await close();
  }
});

test("a path that is not below the prefix of Fastify is refused when the application starts", async () => {
  const login = fastifyLogin(client, { ...options, logoutPath: "/logout" });
  const app = fastify();
  await expect(app.register(login.routes, { prefix: "/auth" })).rejects.toThrow(OptionError);
  await expect(app.register(login.routes, { prefix: "/auth" })).rejects.toThrow("/logout: must begin with /auth/, where the routes are registered");
});

test("a base path of Next.js, which middleware sees and routes do not, is that of the origin in both", async () => {
  const login = nextLogin(client, { origin: "https://app.example.com/base" });
  const request = (path: string): Request => new Request(`http://localhost:3000${path}`, { headers: { accept: "text/html" } });
  const inMiddleware = Object.assign(request("/base/inside?tab=1"), { nextUrl: { basePath: "/base" } });
  const [middleware, route] = [await login.middleware(inMiddleware, { next: () => new Response() }), await login.protect(() => new Response())(request("/inside?tab=1"))];
  const want = "/base/login?return_to=%2Fbase%2Finside%3Ftab%3D1";
  expect([middleware.headers.get("location"), route.headers.get("location")]).toEqual([`https://app.example.com${want}`, want]);
});

// Logout tokens reach the login through what frameworks make of a posted form.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import fastify from "fastify";
import { expect, it, onTestFinished } from "vitest";
import { expressLogin } from "../../templates/typescript/runtime/identity/adapters/express.js";
import { fastifyLogin } from "../../templates/typescript/runtime/identity/adapters/fastify.js";
import { nextLogin } from "../../templates/typescript/runtime/identity/adapters/next.js";
import { memorySessionStore } from "../../templates/typescript/runtime/identity/session-store.js";
import type { WebLoginOptions } from "../../templates/typescript/runtime/identity/web-login.js";
import { application, startProvider, type Provider } from "../runtime/identity/session/provider.js";

const options: WebLoginOptions = { sessions: { store: memorySessionStore(), endedElsewhere: true }, logoutTokenPath: "/logged-out", origin: application };

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const posts: readonly (readonly [string, (provider: Provider) => Promise<(body: string) => Promise<number>>])[] = [
  ["Express", async (provider) => {
    const app = express();
    app.use(expressLogin(provider, options).routes);
    return posting(await listening(createServer(app)));
  }],
  ["Express after a body parser", async (provider) => {
    const app = express();
    app.use(express.urlencoded({ extended: false }), expressLogin(provider, options).routes);
    return posting(await listening(createServer(app)));
  }],
  ["Fastify", async (provider) => {
    const app = fastify();
    await app.register(fastifyLogin(provider, options).routes);
    return async (body) => (await app.inject({ method: "POST", url: "/logged-out", payload: body, headers: { "content-type": "application/x-www-form-urlencoded" } })).statusCode;
  }],
  ["a route handler of Next.js", async (provider) => {
    const { handlers } = nextLogin(provider, options);
    return async (body) => (await handlers.POST(new Request(`${application}/logged-out`, { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } }))).status;
  }],
];

function posting(address: string): (body: string) => Promise<number> {
  return async (body) => (await fetch(`${address}/logged-out`, { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } })).status;
}

it.each(posts)("%s", async (_, start) => {
  const provider = await startProvider();
  const post = await start(provider);
  const token = await provider.accessToken({ scope: undefined, events: { "http://schemas.openid.net/event/backchannel-logout": {} } }, 120);
  expect(await post(`logout_token=${token}`)).toBe(200);
  expect(await post(`logout_token=${token}x`)).toBe(400);
});

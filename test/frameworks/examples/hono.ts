// A Hono application with a login, on Node.js.
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { honoLogin, type LoginEnvironment } from "../../../templates/typescript/runtime/identity/adapters/hono.js";
import type { Application } from "./application.js";

export const startHono: Application = async (client, origin) => {
  const login = honoLogin(client, { origin });
  const app = new Hono<LoginEnvironment>();
  app.use(login.routes);
  app.get("/", (context) => context.text("welcome"));
  app.get("/profile", login.protect(), async (context) => {
    const session = context.get("auth")?.session;
    return context.json({ sub: session?.subject, logoutToken: session && (await login.sessions.logoutToken(session)) });
  });
  app.get("/maybe", login.protect({ optional: true }), (context) => context.text(context.get("auth") === null ? "nobody" : "somebody"));
  app.get("/admin", login.protect({ scope: ["admin"] }), (context) => context.text("secrets"));
  app.onError((_error, context) => context.text("something failed", 500));
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close() };
};

// A Fastify application with a login.
import fastify from "fastify";
import { fastifyLogin } from "../../../templates/typescript/runtime/identity/adapters/fastify.js";
import type { Application } from "./application.js";

export const startFastify: Application = async (client, origin) => {
  const login = fastifyLogin(client, { origin });
  const app = fastify();
  await app.register(login.routes);
  app.get("/", async () => "welcome");
  app.get("/profile", { preHandler: login.protect() }, async (request) => {
    const session = login.authOf(request)?.session;
    return { sub: session?.subject, logoutToken: session && (await login.sessions.logoutToken(session)) };
  });
  app.get("/maybe", { preHandler: login.protect({ optional: true }) }, async (request) => (login.authOf(request) === null ? "nobody" : "somebody"));
  app.get("/admin", { preHandler: login.protect({ scope: ["admin"] }) }, async () => "secrets");
  const address = await app.listen({ port: 0, host: "127.0.0.1" });
  return { address, close: () => app.close() };
};

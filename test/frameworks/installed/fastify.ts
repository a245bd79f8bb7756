import fastify from "fastify";
import { fastifyLogin } from "@countersign/genauth/fastify";
import { client, origin, started } from "./client.js";

const login = fastifyLogin(client, { origin });
const app = fastify();
await app.register(login.routes);
app.get("/profile", { preHandler: login.protect() }, async (request) => ({ sub: login.authOf(request)?.session?.subject }));
await app.listen({ port: 0, host: "127.0.0.1" });
started(app.server.address());

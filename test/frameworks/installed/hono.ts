import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { honoLogin, type LoginEnvironment } from "@countersign/genauth/hono";
import { client, origin, started } from "./client.js";

const login = honoLogin(client, { origin });
const app = new Hono<LoginEnvironment>();
app.use(login.routes);
app.get("/profile", login.protect(), (context) => context.json({ sub: context.get("auth")?.session?.subject }));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, started);

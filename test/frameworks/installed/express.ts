import express from "express";
import { type ExpressRequest, expressLogin } from "@countersign/genauth/express";
import { client, origin, started } from "./client.js";

const login = expressLogin(client, { origin });
const app = express();
app.use(login.routes);
app.get("/profile", login.protect(), (request: ExpressRequest, response) => void response.json({ sub: request.auth?.session?.subject }));
const server = app.listen(0, "127.0.0.1", () => started(server.address()));

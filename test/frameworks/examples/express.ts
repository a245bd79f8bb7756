// An Express application with a login: what a README would show, whole.
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import express, { type ErrorRequestHandler } from "express";
import { expressLogin, type ExpressRequest } from "../../../templates/typescript/runtime/identity/adapters/express.js";
import type { Application } from "./application.js";

/** Version 4 has the same interface, as far as this application uses it. */
const express4: typeof express = createRequire(import.meta.url)("express4");

export const startExpress = (...given: [...Parameters<Application>, port?: number]): ReturnType<Application> => started(express, ...given);
export const startExpress4: Application = (client, origin) => started(express4, client, origin);

const started = async (framework: typeof express, client: Parameters<Application>[0], origin: string, wanted = 0): ReturnType<Application> => {
  const login = expressLogin(client, { origin });
  const app = framework();
  app.use(login.routes);
  app.get("/", (_request, response) => void response.send("welcome"));
  app.get("/profile", login.protect(), async (request: ExpressRequest, response) => {
    const session = request.auth?.session;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ sub: session?.subject, logoutToken: session && (await login.sessions.logoutToken(session)) }));
  });
  app.get("/account", login.protect(), async (request: ExpressRequest, response) => {
    const session = request.auth?.session;
    const token = session == null ? "" : await login.sessions.logoutToken(session);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<form method="post" action="/logout"><input type="hidden" name="logout_token" value="${token}"><button>Log out</button></form>`);
  });
  app.get("/maybe", login.protect({ optional: true }), (request: ExpressRequest, response) => void response.end(request.auth === null ? "nobody" : "somebody"));
  app.get("/admin", login.protect({ scope: ["admin"] }), (_request, response) => void response.end("secrets"));
  const failed: ErrorRequestHandler = (_error, _request, response, _next) => void response.status(500).send("something failed");
  app.use(failed);
  const server = app.listen(wanted, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close() };
};

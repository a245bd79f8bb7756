// The route handlers of a Next.js application, called as Next.js calls them: with a web request, by their path.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { nextLogin } from "../../../templates/typescript/runtime/identity/adapters/next.js";
import { sendResponse, webRequest } from "../../../templates/typescript/runtime/identity/node-adapter.js";
import type { Application } from "./application.js";

export const startNextHandlers: Application = async (client, origin) => {
  const login = nextLogin(client, { origin });
  const routes: Readonly<Record<string, (request: Request) => Response | Promise<Response>>> = {
    "/": () => new Response("welcome"),
    "/login": login.handlers.GET,
    "/callback": login.handlers.GET,
    "/logout": login.handlers.POST,
    "/profile": login.protect(async (_request, auth) => {
      const session = auth?.session;
      return Response.json({ sub: session?.subject, logoutToken: session && (await login.sessions.logoutToken(session)) });
    }),
    "/maybe": async (request) => new Response((await login.auth(request.headers)) === null ? "nobody" : "somebody"),
    "/admin": login.protect(() => new Response("secrets"), { scope: ["admin"] }),
  };
  const server = createServer((message, response) => {
    void (async () => {
      let body = "";
      for await (const chunk of message) body += String(chunk);
      const request = webRequest(message, { body });
      await sendResponse(response, (await routes[new URL(request.url).pathname]?.(request)) ?? new Response(null, { status: 404 }));
    })().catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close() };
};

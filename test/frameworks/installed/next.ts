// Route handlers of Next.js, which are functions of web requests, behind a plain server.
import { createServer } from "node:http";
import { nextLogin } from "@countersign/genauth/next";
import { sendResponse, webRequest } from "@countersign/genauth/node";
import { client, origin, started } from "./client.js";

const login = nextLogin(client, { origin });
const profile = login.protect((_request, auth) => Response.json({ sub: auth?.session?.subject }));
const server = createServer((message, response) => {
  const request = webRequest(message);
  const handler = new URL(request.url).pathname === "/profile" ? profile : login.handlers.GET;
  void handler(request).then((answer) => sendResponse(response, answer));
});
server.listen(0, "127.0.0.1", () => started(server.address()));

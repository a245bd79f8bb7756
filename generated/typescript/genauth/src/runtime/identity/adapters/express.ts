// Express 4 and 5: routes and a guard as middleware. What fails goes to `next(error)`; nothing is let through because of it.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Checked, Requirement } from "../guard.js";
import type { Login } from "../login.js";
import { sendAlong, sendResponse, webRequest } from "../node-adapter.js";
import { createWebLogin, type WebLogin, type WebLoginOptions } from "../web-login.js";

/** The members of an Express request that are used here. */
export interface ExpressRequest extends IncomingMessage {
  readonly originalUrl?: string;
  /** What a body parser made of the body, when one ran before. */
  readonly body?: unknown;
  /** Who asks: set by `protect`. */
  auth?: Authenticated | null;
}

export type Authenticated = Extract<Checked, { kind: "ok" }>;

export type ExpressHandler = (request: ExpressRequest, response: ServerResponse, next: (error?: unknown) => void) => void;

export interface ExpressLogin extends WebLogin {
  /** Answers login, callback and logout: `app.use(login.routes)`. */
  readonly routes: ExpressHandler;
  /** Lets through who fulfils the requirement, and says who it is in `request.auth` (null for nobody, where that is enough). */
  readonly protect: (requirement?: Requirement) => ExpressHandler;
}

/** `client`: of the generated package. */
export function expressLogin(client: { readonly login: Login }, options: WebLoginOptions = {}): ExpressLogin {
  const web = createWebLogin(client, options);
  const translated = (request: ExpressRequest): Request => webRequest(request, { url: request.originalUrl, body: request.body });
  return {
    ...web,
    routes: (request, response, next) => {
      void (async () => {
        const answer = await web.respond(translated(request));
        if (answer === null) next();
        else await sendResponse(response, answer);
      })().catch(next);
    },
    protect: (requirement) => (request, response, next) => {
      void (async () => {
        const asked = translated(request);
        const checked = await web.check(asked, requirement);
        if (checked.kind !== "ok" && checked.kind !== "anonymous") return sendResponse(response, web.refuse(asked, checked));
        request.auth = checked.kind === "ok" ? checked : null;
        sendAlong(response, checked.headers.getSetCookie());
        next();
      })().catch(next);
    },
  };
}

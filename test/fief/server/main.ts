// An imitation of a Fief server, over HTTP on this machine: the parts that clients rely on, with switches for what goes wrong.
import { createServer, type Server } from "node:http";
import { emailChange, emailVerify, password, profile, userInfo } from "./account.js";
import { authorize } from "./authorize.js";
import { discovery, keySet } from "./discovery.js";
import type { Answer, Asked, Handler } from "./exchange.js";
import { createSigningKey } from "./keys.js";
import { logout } from "./logout.js";
import { consent, login, loginPage, verifyRequest } from "./pages.js";
import { token } from "./token.js";
import { createTenant, type Tenant, type World } from "./world.js";

const handlers: Readonly<Record<string, Handler>> = {
  "GET /.well-known/openid-configuration": discovery,
  "GET /.well-known/jwks.json": keySet,
  "GET /authorize": authorize,
  "POST /api/token": token,
  "GET /api/userinfo": userInfo,
  "POST /api/userinfo": userInfo,
  "PATCH /api/profile": profile,
  "PATCH /api/password": password,
  "PATCH /api/email/change": emailChange,
  "POST /api/email/verify": emailVerify,
  "GET /logout": logout,
  "GET /login": loginPage,
  "POST /login": login,
  "GET /verify-request": verifyRequest,
  "GET /consent": consent,
};
/** First parts of the paths above: anything else is the slug of a tenant. */
const roots = [".well-known", "authorize", "api", "logout", "login", "verify-request", "consent"];

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly authorization: string;
  readonly body: string;
}

export interface FakeFief {
  /** `http://127.0.0.1:54321` */
  readonly url: string;
  readonly world: World;
  readonly received: Received[];
  /** Of the default tenant. */
  readonly tenant: Tenant;
  /** Of the slug `acme`. */
  readonly acme: Tenant;
  /** How many requests went to this path. */
  readonly count: (path: string) => number;
  /** The next so many requests to this path are answered with this status. */
  readonly fail: (path: string, times: number, status?: number) => void;
  /** The tenant signs with another key from now on, and publishes that one only. */
  readonly rotate: (tenant: Tenant) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface FakeFiefOptions {
  /** Of the issuer. Default: host and port of the server. */
  readonly domain?: string;
  /** Scheme of the addresses that it names. Default: http. */
  readonly scheme?: "http" | "https";
  /** Seconds since the epoch. Default: the system's clock. */
  readonly now?: () => number;
}

export async function startFief({ domain, scheme = "http", now = () => Math.floor(Date.now() / 1000) }: FakeFiefOptions = {}): Promise<FakeFief> {
  const [tenant, acme] = await Promise.all([createTenant(""), createTenant("acme")]);
  const received: Received[] = [];
  const failures = new Map<string, { times: number; readonly status: number }>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "GET", url: target = "/", headers } = request;
      const body = Buffer.concat(chunks).toString();
      const path = target.split("?")[0] ?? "";
      received.push({ method, path, host: headers.host ?? "", authorization: headers.authorization ?? "", body });
      void answered(method, target, headers, body).then(({ status, headers: more = {}, body: content }) => {
        for (const [name, value] of Object.entries(more)) response.setHeader(name, value);
        if (/^(?:\/acme)?\/(?:api|\.well-known)\//.test(path)) response.setHeader("access-control-allow-origin", "*");
        response.setHeader("content-type", typeof content === "string" ? "text/html; charset=utf-8" : "application/json");
        response.writeHead(status).end(typeof content === "string" ? content : content === undefined ? "" : JSON.stringify(content));
      });
    });
  });
  const url = await listening(server);
  const world: World = { now, domain: domain ?? new URL(url).host, scheme, tenants: [tenant, acme], tampering: {} };

  const answered = async (method: string, target: string, headers: Asked["headers"], body: string): Promise<Answer> => {
    const { pathname, searchParams } = new URL(target, url);
    const failure = failures.get(pathname);
    if (failure !== undefined && failure.times > 0) {
      failure.times -= 1;
      return { status: failure.status, body: "<!doctype html><title>Not now</title>" };
    }
    const [, first = ""] = pathname.split("/");
    const slug = roots.includes(first) ? "" : first;
    const found = world.tenants.find((one) => one.slug === slug);
    if (found === undefined) return { status: 400, body: { detail: "Bad Request" } };
    const prefix = slug === "" ? "" : `/${slug}`;
    const path = pathname.slice(prefix.length);
    if (method === "OPTIONS") return { status: 200, headers: { "access-control-allow-headers": "authorization, content-type, x-requested-with", "access-control-allow-methods": "*" } };
    const handler = handlers[`${method} ${path}`];
    if (handler === undefined) return { status: 404, body: { detail: "Not Found" } };
    const forwarded = headers["x-forwarded-host"];
    const host = typeof forwarded === "string" ? forwarded : headers.host;
    return handler(world, found, { method, path, query: searchParams, headers, body, address: `${scheme}://${host}${prefix}`, prefix });
  };

  return {
    url,
    world,
    received,
    tenant,
    acme,
    count: (path) => received.filter((one) => one.path === path).length,
    fail: (path, times, status = 503) => void failures.set(path, { times, status }),
    rotate: async (rotated) => {
      rotated.key = await createSigningKey();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("this server should have a port");
  return `http://127.0.0.1:${address.port}`;
}

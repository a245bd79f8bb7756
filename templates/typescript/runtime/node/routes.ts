// How an address is reached: one agent with kept connections for every origin, directly or through a proxy.
import { Agent as HttpAgent, request as httpRequest, type ClientRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest, type AgentOptions } from "node:https";
import { OptionError } from "../options.js";
import { TransportError, type TransportOptions } from "../transport.js";
import { hostOf, proxy, proxyFor, type Proxy } from "./proxy.js";
import { tlsOptions } from "./trust.js";
import { tunnelAgent, type TlsOptions, type TunnelOptions } from "./tunnel.js";

export interface Route {
  /** Who is spoken to, for messages, which begin with it. */
  readonly host: string;
  /** Value of the `host` header. */
  readonly authority: string;
  /** Name and value in turn: what this way needs. */
  readonly headers: readonly string[];
  /** Begins the request. Throws what `node:http` throws for a header, method or address that HTTP cannot carry. */
  readonly open: (method: string, url: string, headers: readonly string[], signal: AbortSignal) => ClientRequest;
  readonly closeIdle: () => void;
}

export interface Routes {
  readonly routeOf: (url: string) => Route;
  readonly close: () => void;
}

/** Idle connections are closed after so many milliseconds, or before the server says it will: a reused one that is gone fails a call. */
const idleTime = 4_000;

/** Throws `OptionError` for a proxy or certificates that cannot be used. */
export function createRoutes(options: TransportOptions, environment: Readonly<Record<string, string | undefined>>): Routes {
  const { proxy: proxyOption } = options;
  if (proxyOption !== undefined && proxyOption !== false) proxy(proxyOption, "proxy");
  const tls = tlsOptions(options);
  const routes = new Map<string, Route>();
  const proxyTo = (target: URL): Proxy | null => {
    try {
      return proxyFor(target, proxyOption, environment);
    } catch (error) {
      // A variable of the process is no option of the client.
      throw error instanceof OptionError ? new TransportError("network", error.message) : error;
    }
  };
  let last: { readonly origin: string; readonly route: Route } | undefined;
  return {
    routeOf: (url) => {
      if (last !== undefined && url.startsWith(last.origin) && /[/?#]/.test(url.charAt(last.origin.length))) return last.route;
      const origin = originOf(url);
      let found = routes.get(origin);
      if (found === undefined) {
        const target = new URL(origin);
        found = route(origin, target, proxyTo(target), tls);
        routes.set(origin, found);
      }
      last = { origin, route: found };
      return found;
    },
    close: () => {
      for (const { closeIdle } of routes.values()) closeIdle();
    },
  };
}

function originOf(url: string): string {
  const origin = /^https?:\/\/[^/?#@]+(?=[/?#]|$)/i.exec(url)?.[0];
  if (origin === undefined) throw new TypeError("The address of the request is not one of http or https");
  return origin;
}

function route(origin: string, target: URL, via: Proxy | null, tls: TlsOptions): Route {
  const secure = target.protocol === "https:";
  const forwarded = via !== null && !secure ? via : null;
  const host = forwarded?.host ?? hostOf(target);
  const port = forwarded?.port ?? (target.port === "" ? (secure ? 443 : 80) : Number(target.port));
  const overTls = forwarded?.secure ?? secure;
  const isTunnelled = via !== null && forwarded === null;
  const agent = agentOf(overTls, forwarded === null ? via : null, tls);
  const request = overTls ? httpsRequest : httpRequest;
  return {
    host: `${forwarded === null ? "" : "The proxy "}${host}:${port}`,
    authority: target.host,
    headers: forwarded === null || forwarded.authorization === null ? [] : ["proxy-authorization", forwarded.authorization],
    open: (method, url, headers, givenUp) => {
      const made: TunnelOptions = { agent, host, port, method, path: forwarded === null ? pathOf(url, origin) : url, headers };
      if (isTunnelled) made.givenUp = givenUp;
      return request(made);
    },
    closeIdle: () => {
      for (const sockets of Object.values(agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy();
    },
  };
}

function pathOf(url: string, origin: string): string {
  const rest = url.slice(origin.length);
  return rest.startsWith("/") ? rest : `/${rest}`;
}

function agentOf(overTls: boolean, via: Proxy | null, tls: TlsOptions): HttpAgent {
  const options: AgentOptions = { keepAlive: true, timeout: idleTime };
  const agent = overTls ? secureAgent(via, tls, { ...options, ...tls }) : new HttpAgent(options);
  // All its connections lead to one place: the built-in name repeats every TLS option, with each request.
  agent.getName = () => "";
  return agent;
}

function secureAgent(via: Proxy | null, tls: TlsOptions, options: AgentOptions): HttpAgent {
  return via === null ? new HttpsAgent(options) : tunnelAgent(via, tls, options);
}

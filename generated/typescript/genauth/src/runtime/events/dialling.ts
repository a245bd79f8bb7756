// How an event server is reached: certificates and proxy of one subscriber, the way the transport of Node has them.
import type { WebSocket } from "ws";
import { proxy, proxyFor } from "../node/proxy.js";
import { tlsOptions } from "../node/trust.js";
import { tunnelAgent } from "../node/tunnel.js";
import type { TransportOptions } from "../transport.js";

export type DialOptions = Pick<TransportOptions, "ca" | "rejectUnauthorized" | "proxy">;

/** What a connection is made with beside its address and headers. */
export type Dialling = Pick<WebSocket.ClientOptions, "ca" | "rejectUnauthorized" | "agent">;

/**
 * `address`: a `wss:` or `ws:` one. Throws `TypeError` for a proxy that cannot be used: events pass a proxy in a tunnel, so the option is for
 * `wss:` alone, and `ws:` takes none from the environment.
 */
export function dialling(address: string, options: DialOptions): Dialling {
  const tls = tlsOptions(options);
  if (typeof options.proxy === "string") proxy(options.proxy, "proxy");
  const isSecure = address.startsWith("wss:");
  if (!isSecure && typeof options.proxy === "string") throw new TypeError("proxy: only for wss addresses");
  const via = isSecure ? proxyFor(new URL(address.replace(/^wss/, "https")), options.proxy, process.env) : null;
  return via === null ? tls : { ...tls, agent: tunnelAgent(via, tls, tls) };
}

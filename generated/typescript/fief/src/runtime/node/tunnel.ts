// Connections to an https server through a proxy that passes bytes on (CONNECT, RFC 9110, section 9.3.6).
import { request as httpRequest, type ClientRequestArgs } from "node:http";
import { Agent, request as httpsRequest, type AgentOptions } from "node:https";
import { isIP } from "node:net";
import { Duplex } from "node:stream";
import { connect as connectTls, type ConnectionOptions } from "node:tls";
import { TransportError } from "../transport.js";
import { connectionFailure } from "./failure.js";
import type { Proxy } from "./proxy.js";

/** Milliseconds until a proxy that does not answer is given up. */
const patience = 30_000;

/** `givenUp`: nobody waits for the tunnel any more, which must not keep a process alive. */
export interface TunnelOptions extends ClientRequestArgs {
  givenUp?: AbortSignal | undefined;
}

export type TlsOptions = Pick<ConnectionOptions, "rejectUnauthorized" | "ca">;

/** Keeps connections to one server, each in a tunnel of its own. */
export function tunnelAgent(proxy: Proxy, tls: TlsOptions, options: AgentOptions): Agent {
  const agent = new Agent(options);
  // What the request was made with is handed on, its signal too.
  agent.createConnection = ({ host, port, givenUp }: TunnelOptions, done) => {
    openTunnel(proxy, tls, { host: host ?? "", port: Number(port ?? 443), givenUp }, done ?? (() => undefined));
    return undefined;
  };
  return agent;
}

function openTunnel(
  proxy: Proxy,
  tls: TlsOptions,
  target: { readonly host: string; readonly port: number; readonly givenUp: AbortSignal | undefined },
  done: (error: Error | null, socket: Duplex) => void,
): void {
  const authority = `${isIP(target.host) === 6 ? `[${target.host}]` : target.host}:${target.port}`;
  const name = `The proxy ${proxy.host}:${proxy.port}`;
  const headers = ["host", authority];
  if (proxy.authorization !== null) headers.push("proxy-authorization", proxy.authorization);
  const options: ClientRequestArgs = { host: proxy.host, port: proxy.port, method: "CONNECT", path: authority, headers, agent: false, timeout: patience };
  const opening = proxy.secure ? httpsRequest({ ...options, ...tls }) : httpRequest(options);
  const giveUp = (): void => void opening.destroy();
  const { givenUp } = target;
  givenUp?.addEventListener("abort", giveUp);
  const settle = (): void => givenUp?.removeEventListener("abort", giveUp);
  const fail = (error: unknown): void => {
    settle();
    done(connectionFailure(error, name), new Duplex());
  };
  opening.once("error", fail);
  opening.once("timeout", () => opening.destroy(new TransportError("network", `${name} did not answer`)));
  opening.once("connect", (answer, socket) => {
    opening.off("error", fail);
    if (answer.statusCode !== 200) {
      socket.destroy();
      fail(new TransportError("network", `${name} refused the connection (HTTP ${answer.statusCode})`));
      return;
    }
    settle();
    socket.setTimeout(0);
    done(null, connectTls({ ...tls, socket, servername: isIP(target.host) === 0 ? target.host : "", host: target.host, ALPNProtocols: ["http/1.1"] }));
  });
  opening.once("response", (answer) => {
    answer.destroy();
    fail(new TransportError("network", `${name} refused the connection (HTTP ${answer.statusCode})`));
  });
  opening.end();
}

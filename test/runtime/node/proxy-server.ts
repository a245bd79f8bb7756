// A proxy on the loopback interface.
import { createServer, request, type IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { type Loopback, started } from "./loopback.js";

interface Asked {
  /** `GET http://host/path`, `CONNECT host:443` */
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
}

export interface ProxyServer extends Omit<Loopback, "received"> {
  readonly asked: readonly Asked[];
}

/** Tunnels and forwards, and remembers what it was asked; with `refusal` (a status) it does neither. Gone when the test is. */
export async function proxyServer(refusal?: number): Promise<ProxyServer> {
  const asked: Asked[] = [];
  const server = createServer((incoming, response) => {
    const { "proxy-authorization": _, ...headers } = incoming.headers;
    asked.push({ line: `${incoming.method} ${incoming.url}`, headers: incoming.headers });
    if (refusal !== undefined) response.writeHead(refusal).end();
    else incoming.pipe(request(incoming.url ?? "", { method: incoming.method ?? "", headers }, (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 0, answer.headers))));
  });
  server.on("connect", (incoming: IncomingMessage, client: Socket) => {
    asked.push({ line: `CONNECT ${incoming.url}`, headers: incoming.headers });
    if (refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal} Refused\r\n\r\n`);
      return;
    }
    const [host = "", port = ""] = (incoming.url ?? "").split(":");
    const target = connect(Number(port), host, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.pipe(client).pipe(target);
    });
    target.on("error", () => client.destroy());
    client.on("error", () => target.destroy());
    client.on("close", () => target.destroy());
  });
  return { ...(await started(server, "http")), asked };
}

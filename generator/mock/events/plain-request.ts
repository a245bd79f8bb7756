// Requests that offer another protocol than WebSocket (`upgrade: h2c`, as some clients do by default) are ordinary ones to this server.
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

export function isWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === "websocket";
}

/** Lets the server read the request once more, without the offer: with a listener for upgrades, Node.js before 24.9 answers none of them itself. */
export function readAgain(server: Server, { method = "GET", url = "/", rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = rawHeaders.flatMap((name, index) => (index % 2 === 1 || /^(?:connection|upgrade|http2-settings)$/i.test(name) ? [] : [`${name}: ${rawHeaders[index + 1] ?? ""}\r\n`]));
  socket.unshift(Buffer.concat([Buffer.from(`${method} ${url} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1"), head]));
  server.emit("connection", socket);
}

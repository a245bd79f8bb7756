// Servers on the loopback interface that misbehave on request, and the transports that are tried against them.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createRawServer, type AddressInfo, type Server as RawServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { TransportError, type TransportRequest } from "../../../templates/typescript/runtime/transport.js";
import type { KeyPair } from "./key-pairs.js";

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Loopback {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** Every connection that was ever made. */
  readonly connections: Socket[];
}

type Answer = (response: ServerResponse, request: Received) => void;

/** Reads each request to its end, then answers. Gone when the test is. */
export async function serve(answer: Answer, pair?: KeyPair): Promise<Loopback> {
  const received: Received[] = [];
  const listener = (incoming: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("error", () => undefined);
    incoming.on("end", () => {
      const request = { method: incoming.method ?? "", url: incoming.url ?? "", headers: incoming.headers, body: Buffer.concat(chunks).toString() };
      received.push(request);
      answer(response, request);
    });
  };
  const server = pair === undefined ? createServer(listener) : createTlsServer({ ...pair }, listener);
  return { ...(await started(server, pair === undefined ? "http" : "https")), received };
}

/** Answers every connection with these bytes as soon as it says something, then ends it, or resets it. */
export async function serveBytes(bytes: string, ending: "end" | "reset" | "wait" = "end"): Promise<Loopback> {
  const server = createRawServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      socket.write(bytes, () => {
        if (ending === "end") socket.end();
        else if (ending === "reset") socket.resetAndDestroy();
      });
    });
  });
  return { ...(await started(server, "http")), received: [] };
}

/** A server that already listens to something of its own. */
export async function started(server: Server | RawServer, scheme: "http" | "https"): Promise<Omit<Loopback, "received">> {
  const connections: Socket[] = [];
  server.on("connection", (socket: Socket) => {
    connections.push(socket);
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of connections) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `${scheme}://127.0.0.1:${port}`, port, connections };
}

/** A port at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createRawServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export function sending(url: string, changes: Partial<TransportRequest> = {}): TransportRequest {
  return { method: "GET", url, headers: {}, signal: new AbortController().signal, maxAnswerBytes: 1_000_000, ...changes };
}

export function text(body: Uint8Array | string): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}

/** Resolves when the connection is gone; a leak shows as a test that never ends. */
export function gone(socket: Socket): Promise<void> {
  return socket.destroyed ? Promise.resolve() : new Promise((resolve) => socket.once("close", () => resolve()));
}

/** What the promise is rejected with. */
export async function failure(promise: Promise<unknown>): Promise<TransportError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TransportError)) throw new Error("this should have failed with a TransportError", { cause: error });
  return error;
}

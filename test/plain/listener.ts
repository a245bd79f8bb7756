// A server of HTTP that answers as a test says, and remembers what it was asked.
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";

export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Sent before `body`, one after the other. */
  readonly pieces?: readonly string[];
  /** Milliseconds between two of them. */
  readonly pause?: number;
  /** Nothing is answered, or nothing after `pieces`, and the connection stays open. */
  readonly silent?: true;
  /** The connection is closed after `pieces`. */
  readonly cut?: true;
}

export interface Listener {
  readonly port: number;
  /** `http://127.0.0.1:1234` */
  readonly url: string;
  readonly asked: readonly Asked[];
  /** How many answers are over, or were given up. */
  closed(): number;
  close(): Promise<void>;
}

/** `answer`: what comes back; 204 when it does not say. */
export async function listener(answer: (asked: Asked, count: number) => Answer): Promise<Listener> {
  const asked: Asked[] = [];
  let closed = 0;
  const answered = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const one = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString() };
    asked.push(one);
    const { status = 204, headers = {}, body, pieces = [], pause = 5, silent, cut } = answer(one, asked.length);
    response.on("close", () => (closed += 1));
    if (silent && pieces.length === 0) return;
    response.writeHead(status, headers);
    for (const piece of pieces) {
      response.write(piece);
      await delay(pause);
    }
    if (cut) response.destroy();
    else if (!silent) response.end(body);
  };
  const server = createServer((request, response) => void answered(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    asked,
    closed: () => closed,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

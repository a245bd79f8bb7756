// A server between the clients and the mock server: it keeps every request as it came, and gives the same answers to the next language.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SCENARIO_HEADER } from "./scenario.js";

export interface SeenRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  /** Without those that depend on the language or the connection. */
  readonly headers: { readonly [name: string]: string };
  /** Latin-1 text: one character for each byte. */
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

const EMPTY: Answer = { status: 200, headers: ["content-type", "application/json"], body: Buffer.from('{"statusCode":200,"message":"","data":null}') };

export interface Recorder {
  readonly url: string;
  /** Requests by scenario, since the last call of `take`. */
  take(): Map<string, SeenRequest[]>;
  close(): Promise<void>;
}

/** Of the agent and of its connection: what a proxy may change, too. */
const IGNORED = new Set(["user-agent", "accept-encoding", "connection", "keep-alive", "host", "accept-language", "sec-fetch-mode"]);

/** `target`: who answers the first language; or the answers, by scenario. */
export async function recorder(target: string | ReadonlyMap<string, Answer>): Promise<Recorder> {
  let seen = new Map<string, SeenRequest[]>();
  const answers = new Map<string, Answer[]>();
  const server: Server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await bytesOf(incoming);
      const key = String(incoming.headers[SCENARIO_HEADER]);
      const own = seen.get(key) ?? [];
      seen.set(key, own);
      const turn = own.push(seenRequest(incoming.method ?? "", incoming.url ?? "", incoming.headers, body)) - 1;
      const known = answers.get(key) ?? [];
      answers.set(key, known);
      const answer = (known[turn] ??= typeof target !== "string" ? (target.get(key) ?? EMPTY) : await forwarded(target, incoming.method ?? "", incoming.url ?? "", incoming.headers, body));
      outgoing.writeHead(answer.status, [...answer.headers]);
      outgoing.end(answer.body);
    })().catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = seen;
      seen = new Map();
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function seenRequest(method: string, target: string, headers: IncomingHttpHeaders, body: Buffer): SeenRequest {
  const text = body.toString("latin1");
  // Nobody can know a boundary before: it is made by chance.
  const boundary = /boundary="?([^";]+)/.exec(headers["content-type"] ?? "")?.[1];
  const known = (value: string): string => (boundary === undefined ? value : value.replaceAll(boundary, "BOUNDARY"));
  const kept = Object.entries(headers).filter(([name]) => !IGNORED.has(name)).sort(([left], [right]) => (left < right ? -1 : 1));
  // The length is right or wrong, and depends on the boundary.
  const shown = (name: string, value: string): string => (name === "content-length" && value === String(body.length) ? "LENGTH" : known(value));
  return { method, target, headers: Object.fromEntries(kept.map(([name, value]) => [name, shown(name, String(value))])), body: known(text) };
}

async function forwarded(target: string, method: string, path: string, headers: IncomingHttpHeaders, body: Buffer): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const url = new URL(target);
    const { [SCENARIO_HEADER]: _, ...others } = headers;
    const outgoing = request({ host: url.hostname, port: url.port, method, path, headers: { ...others, "accept-encoding": "identity" } }, (answer) => {
      void bytesOf(answer).then((bytes) => resolve({ status: answer.statusCode ?? 0, headers: kept(answer.rawHeaders), body: bytes }), reject);
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Names and values in turn, without those of the connection. */
function kept(raw: readonly string[]): string[] {
  return raw.flatMap((name, index) => (index % 2 === 0 && !/^(connection|keep-alive|transfer-encoding|content-length)$/i.test(name) ? [name, raw[index + 1] ?? ""] : []));
}

// Requests and answers of the imitated admin API: what a handler is given, and how its answer goes out.
import { createServer, type IncomingMessage } from "node:http";

export type Json = Readonly<Record<string, unknown>>;

export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

/** Thrown by a handler that ends early. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly answer: Response;
  constructor(answer: Response) {
    super(`HTTP ${answer.status}`);
    this.answer = answer;
  }
}

export function refused(status: number, detail: unknown, more: Json = {}): Refusal {
  return new Refusal(Response.json({ detail, ...more }, { status }));
}

export interface Problem {
  readonly type: string;
  readonly loc: readonly string[];
  readonly msg: string;
  readonly input: unknown;
}

/** 422 as FastAPI answers it; `input` repeats what was sent, as it does there. */
export function invalid(problems: readonly Problem[]): Refusal {
  return refused(422, problems);
}

export interface Listening {
  readonly origin: string;
  readonly close: () => void;
}

/** `answerOf` may throw a `Refusal`; anything else that it throws is a 500. */
export async function listening(answerOf: (call: Call) => Promise<Response>): Promise<Listening> {
  const server = createServer((request, response) => {
    const sent = async (): Promise<void> => {
      const answer = await answerOf(await received(request)).catch((error: unknown) => (error instanceof Refusal ? error.answer : new Response("Internal Server Error", { status: 500 })));
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    };
    sent().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("this server should have a port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function received(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) for (const one of [value ?? []].flat()) headers.append(name, one);
  return { method: request.method ?? "GET", url: new URL(request.url ?? "/", `http://${headers.get("host") ?? ""}`), headers, body: Buffer.concat(chunks).toString() };
}

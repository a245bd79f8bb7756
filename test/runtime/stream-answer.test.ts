// Streams from a server of this process, through both transports.
import { createServer, type Server, type ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTransport as createFetchTransport } from "../../templates/typescript/runtime/fetch-transport.js";
import { styledRequest } from "../../templates/typescript/runtime/styled-request.js";
import { createTransport as createNodeTransport } from "../../templates/typescript/runtime/node/transport.js";
import type { Envelope } from "../../templates/typescript/runtime/envelope.js";
import type { EnvelopeOperation, ReadAnswer } from "../../templates/typescript/runtime/operation.js";
import type { RequestOptions } from "../../templates/typescript/runtime/sender.js";
import { eventsAnswer, linesAnswer, mixedEventsAnswer, sequenceAnswer, textEventsAnswer } from "../../templates/typescript/runtime/stream-answer.js";
import { sender } from "./client.js";

let server: Server;
let address = "";
let closed = 0;
let pieces: readonly (string | Buffer)[] = [];
let status = 200;
let after: (response: ServerResponse) => void = (response) => void response.end();
let accepted: string | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    accepted = request.headers.accept;
    response.on("close", () => (closed += 1));
    response.writeHead(status, { "content-type": "text/event-stream" });
    void (async () => {
      for (const piece of pieces) {
        response.write(piece);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      after(response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : 0}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function given(sent: readonly (string | Buffer)[], end: typeof after = (response) => void response.end(), code = 200): void {
  [pieces, after, status, closed] = [sent, end, code, 0];
}

describe.each([["node", createNodeTransport], ["fetch", createFetchTransport]])("over %s", (_, create) => {
  const call = (read: ReadAnswer, options?: RequestOptions): Promise<Envelope<unknown, number>> => {
    const streamed: EnvelopeOperation<Envelope<unknown, number>> = { id: "x", method: "GET", path: "/x", answer: "stream", accept: "text/event-stream", build: styledRequest, read, safe: false };
    return sender(create(), { host: address }).send(streamed, undefined, options);
  };
  const items = async (read: ReadAnswer, options?: RequestOptions): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const item of iterable((await call(read, options)).data)) found.push(item);
    return found;
  };

  test("events: comments, fields in pieces, every end of a line, an unfinished one left out", async () => {
    const cut = Buffer.from("data: é\n\n");
    given([": hi\r", "\nid: 7\r\nevent: a\r\ndata: 1\r\ndata:2\r\n\r\n", cut.subarray(0, 7), cut.subarray(7), "retry: 50\rdata\r\r", "event: b\n\n", "data: x"]);
    expect(await items(textEventsAnswer)).toEqual([
      { event: "a", data: "1\n2", id: "7" },
      { event: "message", data: "é", id: "7" },
      { event: "message", data: "", id: "7", retry: 50 },
    ]);
    expect(accepted).toBe("text/event-stream");
  });

  test("events with JSON, up to the one that says that it is over", async () => {
    given(['data: {"a":1}\n\ndata: [DONE]\n\n', "data: {}\n\n"], () => undefined);
    expect(await items(eventsAnswer)).toEqual([{ event: "message", data: { a: 1 }, id: "" }]);
    await expect.poll(() => closed).toBe(1);
  });

  test("events of which some are JSON and some text", async () => {
    given(['data: {"a":1}\n\nevent: b\ndata: x y\n\ndata: null\n\ndata: [DONE]\n\n'], () => undefined);
    expect((await items(mixedEventsAnswer)).map((event) => Object(event).data)).toEqual([{ a: 1 }, "x y", null]);
  });

  test("lines and sequences, the last one without an end", async () => {
    given(['{"a":1}\n\n{"a"', ":2}\r\n3"]);
    expect(await items(linesAnswer)).toEqual([{ a: 1 }, { a: 2 }, 3]);
    given(['\u001e{"a":\n1}\n\u001e', "2\n"]);
    expect(await items(sequenceAnswer)).toEqual([{ a: 1 }, 2]);
  });

  test("come while the server still sends; leaving the loop closes the connection", async () => {
    given(["1\n"], () => undefined);
    for await (const item of iterable((await call(linesAnswer)).data)) {
      expect(item).toBe(1);
      expect(closed).toBe(0);
      break;
    }
    await expect.poll(() => closed).toBe(1);
  });

  test("end when the caller's signal says so", async () => {
    given(["1\n"], () => undefined);
    const control = new AbortController();
    const found: unknown[] = [];
    const reading = (async () => {
      for await (const item of iterable((await call(linesAnswer, { signal: control.signal })).data)) {
        found.push(item);
        control.abort(new Error("enough"));
      }
    })();
    await expect(reading).rejects.toThrow("enough");
    expect(found).toEqual([1]);
    await expect.poll(() => closed).toBe(1);
  });

  test("outlive the timeout of the call", async () => {
    given(["1\n", "2\n"], (response) => void setTimeout(() => response.end("3\n"), 1300));
    expect(await items(linesAnswer, { timeout: 1000 })).toEqual([1, 2, 3]);
  });

  test.each<[string, { sent: readonly string[]; end?: typeof after; want: { kind: string } }]>([
    ["what is no JSON", { sent: ["secret\n"], want: { kind: "invalid-answer" } }],
    ["a connection that breaks off", { sent: ["1\n"], end: (response) => void response.destroy(), want: { kind: "network" } }],
    ["an item without an end", { sent: ["x".repeat(9_000_000), "x".repeat(9_000_000)], want: { kind: "too-large" } }],
  ])("reject for %s", async (_name, { sent, end, want }) => {
    given(sent, end);
    const failed = items(linesAnswer);
    await expect(failed).rejects.toMatchObject(want);
    await expect(failed).rejects.not.toThrow(/secret/);
  });

  test("a failure is read as one", async () => {
    given(['{"title":"No"}'], undefined, 404);
    expect(await call(eventsAnswer)).toMatchObject({ statusCode: 404, message: "No" });
  });
});

function iterable(data: unknown): AsyncIterable<unknown> {
  if (!isIterable(data)) throw new Error("no stream");
  return data;
}

function isIterable(data: unknown): data is AsyncIterable<unknown> {
  return typeof data === "object" && data !== null && Symbol.asyncIterator in data;
}

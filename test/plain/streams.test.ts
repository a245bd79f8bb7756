// Answers of generated clients that come item by item.
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { imported, library, type Exports, type Library } from "./library.js";
import { listener, type Answer, type Listener } from "./listener.js";
import { removePackages } from "./package.js";

afterAll(removePackages);

describe.each([{ results: "result", methods: "flat" }, { results: "throw", methods: "grouped" }] as const)("results: $results, methods: $methods", (style) => {
  let exports: Exports;
  let server: Listener;
  let answer: Answer = {};
  let client: Library;
  beforeAll(async () => {
    exports = await imported(style);
    server = await listener(() => answer);
    client = library(exports, style, { baseUrl: server.url, maxRetryDelay: 1 });
  });
  afterAll(async () => {
    client.close();
    await server.close();
  });

  async function items(call: string, given: Answer, seen: (item: unknown) => boolean = () => true, options = {}): Promise<unknown[]> {
    answer = { status: 200, ...given };
    const { data } = await client.call(call, undefined, options);
    const found: unknown[] = [];
    if (!isIterable(data)) throw new Error("no items");
    for await (const item of data) {
      found.push(item);
      if (!seen(item)) break;
    }
    return found;
  }

  test("events", async () => {
    const found = await items("books/watch", { headers: { "content-type": "text/event-stream" }, pieces: ["id: 1\nevent: new\ndata: {\"id\":", "\"1\"}\n\n", "data: [DONE]\n\n"] });
    expect(found).toEqual([{ event: "new", data: { id: "1" }, id: "1" }]);
    expect(server.asked.at(-1)?.headers.accept).toBe("text/event-stream");
  });

  test("lines, asked for beside JSON", async () => {
    expect(await items("books/exportAsLines", { pieces: ['{"id":"1"}\n{"i', 'd":"2"}'] })).toEqual([{ id: "1" }, { id: "2" }]);
    expect(server.asked.at(-1)?.headers.accept).toBe("application/jsonl");
    answer = { status: 200, body: '[{"id":"1"}]' };
    expect(await client.call("books/export")).toMatchObject({ ok: true, data: [{ id: "1" }] });
  });

  test("while the server still sends, longer than the time limit; leaving the loop closes the connection", async () => {
    const before = server.closed();
    const found = await items("books/exportAsLines", { pieces: ['{"id":"1"}\n', "\n", "\n", '{"id":"2"}\n'], pause: 250, silent: true }, (item) => Object(item).id !== "2", { timeout: 500 });
    expect(found).toHaveLength(2);
    await expect.poll(() => server.closed()).toBe(before + 1);
  });

  test.each<[string, object]>([
    ["a hook throws", { hooks: { afterAnswer: () => Promise.reject(new Error("no")) } }],
    ["a hook holds it until the call is given up", { hooks: { afterAnswer: () => delay(400) }, timeout: 200 }],
  ])("never, when %s: the connection is closed", async (_name, options) => {
    answer = { status: 200, pieces: ["1\n"], silent: true };
    const before = server.closed();
    const failing = library(exports, style, { baseUrl: server.url, ...options });
    expect(await failing.call("books/exportAsLines")).toMatchObject({ ok: false, status: 0 });
    await expect.poll(() => server.closed()).toBe(before + 1);
    failing.close();
  });

  test("until the signal says enough", async () => {
    const control = new AbortController();
    const reading = items("books/exportAsLines", { pieces: ["1\n"], silent: true }, () => (control.abort(new Error("enough")), true), { signal: control.signal });
    await expect(reading).rejects.toThrow("enough");
  });

  test("none, of 204", async () => {
    expect(await items("books/watch", { status: 204 })).toEqual([]);
  });

  test("until one is no JSON", async () => {
    await expect(items("books/exportAsLines", { pieces: ["1\n<p>secret\n"] })).rejects.toMatchObject({ name: "TransportError", kind: "invalid-answer", message: expect.not.stringContaining("secret") });
  });

  test.each(["<html>secret</html>", '\n{"error":"secret"}', "Not available: secret"])("what is no stream of events is no empty one: %s", async (body) => {
    await expect(items("books/watch", { body })).rejects.toMatchObject({ name: "TransportError", kind: "invalid-answer", message: expect.not.stringContaining("secret") });
  });

  test.each([": waiting\n\ndata: {}\n\n", "\n\nx-own\ndata: {}\n\n", "\ufeffdata: {}\n\n"])("comments and fields of others: %j", async (body) => {
    expect(await items("books/watch", { body })).toMatchObject([{ data: {} }]);
  });

  test("a refusal is no stream, and a busy server is asked again", async () => {
    answer = { status: 404, headers: { "content-type": "application/problem+json" }, body: '{"title":"none"}' };
    expect(await client.call("books/watch")).toMatchObject({ ok: false, status: 404, error: { title: "none" } });
    const before = server.asked.length;
    answer = { status: 503 };
    expect(await client.call("books/watch")).toMatchObject({ ok: false, status: 503 });
    expect(server.asked.length - before).toBe(3);
  });
});

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

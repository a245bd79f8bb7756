// Answers of generated clients that are bytes and are wanted as they come.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { imported, library, type Exports, type Library } from "./library.js";
import { listener, type Answer, type Listener } from "./listener.js";
import { removePackages } from "./package.js";

afterAll(removePackages);

const png = { "content-type": "image/png" };

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

  async function streamed(given: Answer, options = {}): Promise<ReadableStream<Uint8Array>> {
    answer = { status: 200, headers: png, ...given };
    const { data } = await client.call("books/getCover", { id: "1" }, { stream: true, ...options });
    if (!(data instanceof ReadableStream)) throw new Error("no stream");
    return data;
  }

  test("all of them, unless a stream is asked for", async () => {
    answer = { status: 200, headers: png, body: "abc" };
    for (const options of [undefined, { stream: false }]) {
      const { data } = await client.call("books/getCover", { id: "1" }, options);
      expect(data).toBeInstanceOf(Uint8Array);
      expect(String(data)).toMatch(/^97,98,99$|^abc$/);
    }
    expect(await new Response(await streamed({ body: "abc" })).text()).toBe("abc");
    expect(server.asked.at(-1)?.headers.accept).toBe("image/png, */*;q=0.1");
  });

  test("more than an answer may be long, for longer than a call may take", async () => {
    const piece = "x".repeat(600);
    const bytes = await streamed({ pieces: [piece, piece, piece], pause: 150 }, { timeout: 200 });
    expect(await new Response(bytes).text()).toBe(piece.repeat(3));
    const short = library(exports, style, { baseUrl: server.url, maxAnswerBytes: 1000 });
    expect(await short.call("books/getCover", { id: "1" })).toMatchObject({ ok: false, status: 0 });
    const { data } = await short.call("books/getCover", { id: "1" }, { stream: true });
    expect(data).toBeInstanceOf(ReadableStream);
    if (data instanceof ReadableStream) await data.cancel();
    short.close();
  });

  test("cancelling closes the connection, and so does the signal", async () => {
    const before = server.closed();
    await (await streamed({ pieces: ["abc"], silent: true })).cancel();
    await expect.poll(() => server.closed()).toBe(before + 1);
    const control = new AbortController();
    const reader = (await streamed({ pieces: ["abc"], silent: true }, { signal: control.signal })).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("abc");
    control.abort(new Error("enough"));
    await expect(reader.read()).rejects.toThrow("enough");
    await expect.poll(() => server.closed()).toBe(before + 2);
  });

  test("an answer that breaks off is no whole one", async () => {
    const bytes = await streamed({ headers: { ...png, "content-length": "10" }, pieces: ["abc"], cut: true });
    await expect(new Response(bytes).text()).rejects.toThrow();
  });

  test("none, of 204", async () => {
    expect(await new Response(await streamed({ status: 204 })).text()).toBe("");
  });

  test("a refusal is none, and a busy server is asked again", async () => {
    answer = { status: 404, headers: { "content-type": "application/problem+json" }, body: '{"title":"none"}' };
    expect(await client.call("books/getCover", { id: "1" }, { stream: true })).toMatchObject({ ok: false, status: 404, error: { title: "none" } });
    const before = server.asked.length;
    answer = { status: 503 };
    expect(await client.call("books/getCover", { id: "1" }, { stream: true })).toMatchObject({ ok: false, status: 503 });
    expect(server.asked.length - before).toBe(3);
  });
});

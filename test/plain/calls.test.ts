// Generated clients without envelopes, in every style, against a server that validates what they send and misbehaves on request.
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { documentsOf, startMock, type Mock } from "../../generator/mock/index.js";
import { imported, library, styles, type Exports, type Library } from "./library.js";
import { listener } from "./listener.js";
import { removePackages } from "./package.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ documents: await documentsOf([path.join(import.meta.dirname, "library.yaml")]), state: false });
});
afterEach(() => mock.reset());
afterAll(async () => {
  await mock.close();
  removePackages();
});

describe.each(styles)("results: $results, methods: $methods", (style) => {
  const throws = style.results === "throw";
  let exports: Exports;
  let client: Library;
  beforeAll(async () => {
    exports = await imported(style);
    client = library(exports, style, { baseUrl: `${mock.url}/v1` });
  });

  const emma = { id: "1", title: "Emma" };

  test.each<[string, { call: string; input?: object; data: unknown }]>([
    ["JSON", { call: "books/get", input: { id: "1" }, data: emma }],
    ["a list, asked for with a query", { call: "books/list", input: { tag: ["a", "b&c"], page: 2 }, data: [emma] }],
    ["JSON for JSON", { call: "books/create", input: emma, data: emma }],
    ["JSON for JSON of another type", { call: "books/change", input: { id: "1", title: "Emma" }, data: emma }],
    ["a page for text", { call: "books/addNote", input: { id: "1", body: "Read it." }, data: "<p>Read it.</p>" }],
    ["nothing, of 204", { call: "books/remove", input: { id: "1" }, data: undefined }],
    ["text", { call: "books/getText", input: { id: "1" }, data: "Emma Woodhouse" }],
    ["nothing for bytes", { call: "books/putCover", input: { id: "1", body: new Uint8Array([1, 2]) }, data: undefined }],
  ])("data: %s", async (_name, { call, input, data }) => {
    expect(await client.call(call, input)).toMatchObject({ ok: true, data });
    const plain = await client.plainly(call, input);
    if (throws) expect(plain).toEqual(data);
    else expect(plain).toMatchObject({ ok: true, status: expect.any(Number), data, headers: expect.any(Object) });
  });

  test("contents are sent and asked for by the types that the document has for them", async () => {
    const server = await listener(() => ({ status: 200, headers: { "content-type": "application/json" }, body: "{}" }));
    const own = library(exports, style, { baseUrl: server.url });
    const calls: readonly [string, object][] = [["books/change", { title: "x" }], ["books/addNote", { body: "x" }], ["books/putCover", { body: new Uint8Array(1) }], ["books/getText", {}], ["books/getCover", {}], ["books/get", {}]];
    for (const [call, input] of calls) await own.call(call, { id: "1", ...input });
    own.close();
    await server.close();
    expect(server.asked.map(({ headers }) => [headers["content-type"], headers.accept])).toEqual([
      ["application/merge-patch+json", "application/json"],
      ["text/plain;charset=utf-8", "text/html, */*;q=0.1"],
      ["image/png", "application/json"],
      [undefined, "text/plain, */*;q=0.1"],
      [undefined, "image/png, */*;q=0.1"],
      [undefined, "application/json"],
    ]);
  });

  test("data: bytes", async () => {
    expect((await client.call("books/getCover", { id: "1" })).data).toBeInstanceOf(Uint8Array);
  });

  test("a declared redirect is the answer, and nobody goes there", async () => {
    const other = await listener(() => ({ status: 200, body: "{}" }));
    const server = await listener(() => ({ status: 302, headers: { location: other.url } }));
    const own = library(exports, style, { baseUrl: server.url });
    expect(await own.call("default/start")).toMatchObject({ ok: true, data: other.url });
    own.close();
    expect(other.asked).toEqual([]);
    await Promise.all([server.close(), other.close()]);
  });

  test.each([404, 409, 500, 418])("an error has its status and its body: %d", async (status) => {
    mock.fault({ operation: "books/get", status, count: 3 });
    const result = await client.call("books/get", { id: "1" }, { maxRetries: 0 });
    expect(result).toMatchObject({ ok: false, status, headers: { "content-type": expect.stringContaining("json") } });
    if (status === 404) expect(result.error).toMatchObject({ title: expect.any(String) });
    if (!throws) return;
    const error: unknown = await client.plainly("books/get", { id: "1" }, { maxRetries: 0 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(exports.ApiError);
    expect(error).toMatchObject({ name: "ApiError", status });
  });

  test("what the server does not accept is a refusal", async () => {
    expect(await client.call("books/create", { id: "1", title: "x".repeat(21) })).toMatchObject({ ok: false, status: 400, error: { title: "invalid-argument" } });
  });

  test.each<[string, { fault: object; want: object }]>([
    ["HTML instead of JSON", { fault: { body: "html" }, want: { kind: "invalid-answer", httpStatus: 200 } }],
    ["JSON that ends too early", { fault: { body: "truncated" }, want: { kind: "invalid-answer", httpStatus: 200 } }],
    ["nothing instead of JSON", { fault: { body: "empty" }, want: { kind: "invalid-answer", httpStatus: 200 } }],
    ["a connection that ends inside of the body", { fault: { body: "cut" }, want: { kind: "network" } }],
    ["a connection that is reset", { fault: { reset: true }, want: { kind: "network" } }],
  ])("no usable answer: %s", async (_name, { fault, want }) => {
    mock.fault({ ...fault, operation: "books/get" });
    expect(await client.call("books/get", { id: "1" }, { maxRetries: 0 })).toMatchObject({ ok: false, status: 0, error: want });
  });

  test("too long an answer is given up", async () => {
    mock.fault({ operation: "books/get", body: "large" });
    const own = library(exports, style, { baseUrl: `${mock.url}/v1`, maxAnswerBytes: 1000 });
    expect(await own.call("books/get", { id: "1" })).toMatchObject({ ok: false, status: 0, error: { kind: "too-large", httpStatus: 200 } });
    own.close();
  });

  test.each<[string, { call: string; input: object; attempts: number }]>([
    ["a GET", { call: "books/get", input: { id: "1" }, attempts: 3 }],
    ["a PUT", { call: "books/replace", input: { id: "1", title: "Emma" }, attempts: 3 }],
    ["no POST", { call: "books/create", input: emma, attempts: 1 }],
  ])("is sent again when the server was busy: %s", async (_name, { call, input, attempts }) => {
    const server = await listener((_, count) => (count < 3 ? { status: 503, headers: { "retry-after": "0" } } : { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(emma) }));
    const own = library(exports, style, { baseUrl: server.url, maxRetryDelay: 1 });
    expect(await own.call(call, input)).toMatchObject(attempts === 1 ? { ok: false, status: 503 } : { ok: true, data: emma });
    expect(server.asked).toHaveLength(attempts);
    expect(new Set(server.asked.map(({ method, url, body }) => `${method} ${url} ${body}`)).size).toBe(1);
    own.close();
    await server.close();
  });

  test("the time limit counts for all attempts", async () => {
    const server = await listener((_, count) => (count === 1 ? { status: 503, headers: { "retry-after": "0" } } : { silent: true }));
    const own = library(exports, style, { baseUrl: server.url, maxRetryDelay: 1, timeout: 300 });
    expect(await own.call("books/get", { id: "1" })).toMatchObject({ ok: false, status: 0, error: { kind: "timeout" } });
    expect(server.asked).toHaveLength(2);
    own.close();
    await server.close();
  });

  test("a signal ends a call", async () => {
    const control = new AbortController();
    const server = await listener(() => {
      control.abort(new Error("enough"));
      return { silent: true };
    });
    const own = library(exports, style, { baseUrl: server.url });
    expect(await own.call("books/get", { id: "1" }, { signal: control.signal })).toMatchObject({ ok: false, status: 0, error: { kind: "aborted", cause: expect.any(Error) } });
    own.close();
    await server.close();
  });

  test("a call that cannot be sent rejects with a TypeError, and is not sent", async () => {
    await expect(client.plainly("books/get", {})).rejects.toThrow(new TypeError("id: missing or a dot segment"));
  });

  test("a redirect that is not declared is not followed, and credentials stay", async () => {
    const other = await listener(() => ({ status: 200, body: "{}" }));
    const server = await listener(() => ({ status: 307, headers: { location: `${other.url}/token` } }));
    const own = library(exports, style, { baseUrl: server.url, token: "s3cret" });
    const result = await own.call("proofs/byToken");
    expect(result).toMatchObject({ ok: false, status: 307, headers: { location: `${other.url}/token` } });
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(["Bearer s3cret"]);
    expect(other.asked).toEqual([]);
    expect(JSON.stringify(result)).not.toContain("s3cret");
    own.close();
    await Promise.all([server.close(), other.close()]);
  });
});

test("server variables are options", async () => {
  const style = { results: "result", methods: "flat" } as const;
  const exports = await imported(style);
  const server = await listener(() => ({ status: 204 }));
  const asked = async (options: object): Promise<unknown> => {
    const client = library(exports, style, { port: `${server.port}`, ...options });
    await client.call("books/remove", { id: "1" });
    client.close();
    return server.asked.at(-1)?.url;
  };
  expect(await asked({})).toBe("/v1/books/1");
  expect(await asked({ version: "v2", host: "localhost" })).toBe("/v2/books/1");
  expect(await asked({ version: undefined })).toBe("/v1/books/1");
  await expect(asked({ version: "v3" })).rejects.toThrow("version");
  // Its own address goes before what the document says.
  expect(await asked({ baseUrl: `${server.url}/elsewhere/` })).toBe("/elsewhere/books/1");
  await server.close();
});

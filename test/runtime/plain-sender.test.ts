import { describe, expect, test, vi } from "vitest";
import { ApiError, dataOf, type DataPromise } from "../../templates/typescript/runtime/api-error.js";
import { settled } from "../../templates/typescript/runtime/settled.js";
import { apiKey } from "../../templates/typescript/runtime/credentials/api-key.js";
import { bearer } from "../../templates/typescript/runtime/credentials/bearer.js";
import type { SecretSource } from "../../templates/typescript/runtime/credentials/secret.js";
import { hooked } from "../../templates/typescript/runtime/hooked.js";
import type { AnyResult } from "../../templates/typescript/runtime/operation.js";
import type { HookedOptions } from "../../templates/typescript/runtime/plain-options.js";
import { bigintResult } from "../../templates/typescript/runtime/digits-result.js";
import { optionalResult, redirectResult } from "../../templates/typescript/runtime/plain-data.js";
import { type ResultPages, resultPages } from "../../templates/typescript/runtime/plain-pages.js";
import { plainRawRequest } from "../../templates/typescript/runtime/plain-raw.js";
import { createPlainSender, type PlainSender, type PlainSettings } from "../../templates/typescript/runtime/plain-sender.js";
import { proved } from "../../templates/typescript/runtime/proved.js";
import type { RequestOptions } from "../../templates/typescript/runtime/sender.js";
import { TransportError, type TransportRequest } from "../../templates/typescript/runtime/transport.js";
import { wholeRequest } from "../../templates/typescript/runtime/whole-request.js";
import { environment, scripted, type Step } from "./client.js";

interface Options extends HookedOptions {
  readonly token?: SecretSource;
  readonly key?: SecretSource;
}

const settings = (): PlainSettings => ({ agent: "shelf/1.0.0", server: "https://api.example.com/v1" });
const proving = (options: Options): PlainSettings => ({
  ...settings(),
  around: proved<Options>({ token: (own) => bearer({ option: "token" }, () => own.token), key: (own) => apiKey({ option: "key", in: "query", name: "key" }, () => own.key) }, [["token"]], options),
});

function made(steps: readonly Step[], options: Options = {}, own: (options: Options) => PlainSettings = settings): { readonly sender: PlainSender; readonly sent: readonly TransportRequest[]; readonly waits: readonly number[] } {
  const transport = scripted(...steps);
  const time = environment();
  return { sender: createPlainSender(hooked(own), { transport, environment: time, ...options }), sent: transport.sent, waits: time.waits };
}

const call = (sender: PlainSender, facts: string, input?: object, options?: RequestOptions): Promise<AnyResult> => sender.call<Promise<AnyResult>>(facts, input, options);

test("a misspelt option of a call is told before anything is sent", async () => {
  const { sender, sent } = made([{}]);
  const misspelt: object = { timout: 5 };
  await expect(call(sender, "GET /books", {}, misspelt)).rejects.toThrow(new TypeError("timout: unknown option"));
  expect(sent).toEqual([]);
});

describe("a line of facts", () => {
  test.each<[string, { facts: string; input?: object; want: { method: string; url: string; body?: string } }]>([
    ["has members of the path", { facts: "GET /books/{isbn}", input: { isbn: "a/b" }, want: { method: "GET", url: "/books/a%2Fb" } }],
    ["has the rest of a GET in the query", { facts: "GET /books", input: { tag: ["x", "y"], page: 2, no: undefined }, want: { method: "GET", url: "/books?tag=x&tag=y&page=2" } }],
    ["has the rest of a DELETE in the query", { facts: "DELETE /books/{isbn} 204", input: { isbn: "1", force: true }, want: { method: "DELETE", url: "/books/1?force=true" } }],
    ["has the rest of a POST in the body", { facts: "POST /shelves/{id}", input: { id: 7, label: "é" }, want: { method: "POST", url: "/shelves/7", body: '{"label":"é"}' } }],
    ["has no body when nothing is left for it", { facts: "PUT /shelves/{id} 204", input: { id: 7 }, want: { method: "PUT", url: "/shelves/7" } }],
  ])("%s", async (_name, { facts, input, want }) => {
    const { sender, sent } = made([{ body: "null" }]);
    await call(sender, facts, input);
    const { method, url, body } = sent[0] ?? {};
    expect({ method, url, ...(body !== undefined && { body }) }).toEqual({ ...want, url: `https://api.example.com/v1${want.url}` });
  });

  test.each<[string, object]>([["a missing member", {}], ["a dot segment", { isbn: ".." }], ["an object", { isbn: {} }]])("rejects with TypeError for %s before anything is sent", async (_name, input) => {
    const { sender, sent } = made([{}]);
    await expect(call(sender, "GET /books/{isbn}", input)).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });
});

test.each([[302, { ok: true, status: 200, data: "/start" }], [304, { ok: false, status: 304 }]])("a declared redirect is an answer: %d", async (status, want) => {
  const { sender } = made([{ status, headers: { location: "/start" }, body: "" }]);
  expect(await sender.call<Promise<AnyResult>>({ id: "start", method: "GET", path: "/login", answer: "redirect", result: redirectResult }, undefined)).toMatchObject(want);
});

test.each([200, 204, 302])("what is no redirect to anywhere says what is missing: %d", async (status) => {
  const { sender } = made([{ status, headers: { "x-a": "b" }, body: status === 200 ? '{"a":1}' : "" }]);
  const want = { ok: false, status: 0, headers: { "x-a": "b" }, error: { kind: "invalid-answer", message: `HTTP ${status} without Location`, httpStatus: status } };
  expect(await sender.call<Promise<AnyResult>>({ id: "start", method: "GET", path: "/login", answer: "redirect", result: redirectResult }, undefined)).toEqual(want);
});

test.each<[string, Step, object]>([
  ["nothing, where the document declares both", { status: 202, body: "" }, { ok: true, status: 202, data: undefined }],
  ["JSON", { status: 200, body: "[1]" }, { ok: true, status: 200, data: [1] }],
  ["what is neither", { status: 202, body: "<p>" }, { ok: false, status: 0, error: { kind: "invalid-answer", httpStatus: 202 } }],
  ["a failure without a body", { status: 409, body: "" }, { ok: false, status: 409, error: "" }],
])("an answer that may be JSON: %s", async (_name, given, want) => {
  const { sender } = made([given, given]);
  for (const result of [optionalResult, bigintResult]) expect(await sender.call<Promise<AnyResult>>({ id: "jobs", method: "POST", path: "/jobs", answer: "optional", result }, undefined)).toMatchObject(want);
});

describe("an answer becomes a result", () => {
  test.each<[string, { facts?: string; given: Step; want: object }]>([
    ["data", { given: { status: 201, headers: { etag: "e" }, body: '{"id":1}' }, want: { ok: true, status: 201, data: { id: 1 }, headers: { etag: "e" } } }],
    ["nothing, of 204", { given: { status: 204, body: "" }, want: { ok: true, status: 204, data: undefined } }],
    ["nothing, where nothing is to be expected", { facts: "GET /x 204", given: { body: "<p>done</p>" }, want: { ok: true, data: undefined } }],
    ["an error with its body", { given: { status: 404, body: '{"title":"no"}' }, want: { ok: false, status: 404, error: { title: "no" } } }],
    ["an error that is null", { given: { status: 404, body: "null" }, want: { ok: false, status: 404, error: null } }],
    ["an error that is text", { given: { status: 400, body: "no" }, want: { ok: false, status: 400, error: "no" } }],
    ["an error without a body", { given: { status: 403, body: "" }, want: { ok: false, status: 403, error: "" } }],
    ["a redirect, which is not followed", { given: { status: 302, headers: { location: "/y" }, body: "" }, want: { ok: false, status: 302, headers: { location: "/y" } } }],
    ["no JSON", { given: { body: "<html>" }, want: { ok: false, status: 0, error: { kind: "invalid-answer", httpStatus: 200 } } }],
    ["a lost connection", { given: new TransportError("network", "lost"), want: { ok: false, status: 0, error: { kind: "network", message: "lost" } } }],
    ["too long an answer", { given: new TransportError("too-large", "long", { status: 200 }), want: { ok: false, status: 0, error: { kind: "too-large", httpStatus: 200 } } }],
    ["what a foreign transport throws", { given: new Error("?"), want: { ok: false, status: 0, error: { kind: "network" } } }],
  ])("%s", async (_name, { facts = "POST /x", given, want }) => {
    expect(await call(made([given]).sender, facts)).toMatchObject(want);
  });

  test("in time, although the transport hangs", async () => {
    const { sender } = made([() => new Promise(() => undefined)], { timeout: 5 });
    expect(await call(sender, "GET /x")).toMatchObject({ status: 0, error: { kind: "timeout" } });
  });

  test("when it is aborted", async () => {
    const { sender } = made([() => new Promise(() => undefined)]);
    expect(await call(sender, "GET /x", undefined, { signal: AbortSignal.abort() })).toMatchObject({ status: 0, error: { kind: "aborted" } });
  });
});

describe("a call is sent again", () => {
  const busy = { status: 503, body: "", headers: { "retry-after": "1" } };

  test("when it is safe and the platform was busy or could not be reached", async () => {
    const { sender, sent, waits } = made([busy, new TransportError("network", "lost"), { body: "1" }]);
    expect(await call(sender, "GET /x")).toMatchObject({ ok: true, data: 1 });
    expect([sent.length, waits]).toEqual([3, [1000, 250]]);
  });

  test.each<[string, { facts: string; options?: RequestOptions; attempts: number }]>([
    ["not when it is not safe", { facts: "POST /x", attempts: 1 }],
    ["when the caller says that it is", { facts: "POST /x", options: { safe: true }, attempts: 3 }],
    ["as often as the caller says", { facts: "PUT /x", options: { maxRetries: 4 }, attempts: 5 }],
  ])("%s", async (_name, { facts, options, attempts }) => {
    const { sender, sent } = made([busy]);
    expect(await call(sender, facts, undefined, options)).toMatchObject({ ok: false, status: 503 });
    expect(sent).toHaveLength(attempts);
  });
});

test("a stream is not sent again", async () => {
  const { sender, sent } = made([{ status: 503, body: "" }]);
  const body = new Blob(["a"]).stream();
  expect(await sender.call<Promise<AnyResult>>({ id: "put", method: "PUT", path: "/x", body: "binary", bodyMember: "body", build: wholeRequest }, { body })).toMatchObject({ status: 503 });
  expect(sent).toHaveLength(1);
});

describe("headers", () => {
  test("of the client, of its options and of the call, the nearest last", async () => {
    const { sender, sent } = made([{}], { headers: { "X-A": "1", Accept: "text/html" } });
    await call(sender, "GET /x", undefined, { headers: { "x-a": "2" } });
    expect(sent[0]?.headers).toEqual({ accept: "text/html", "x-a": "2", "user-agent": `shelf/1.0.0 node/${process.versions.node}` });
  });

  test("`user-agent` is the package's where nobody gives another", async () => {
    const { sender, sent } = made([{}], { headers: { "User-Agent": "mine" } });
    await call(sender, "GET /x");
    expect(sent[0]?.headers["user-agent"]).toBe("mine");
    const other = made([{}], {}, () => ({ ...settings(), headers: { "user-agent": "an option's" } }));
    await call(other.sender, "GET /x");
    expect(other.sent[0]?.headers["user-agent"]).toBe("an option's");
  });

  test("that options fill stand below those of all requests", async () => {
    const { sender, sent } = made([{}], { headers: { "X-A": "2" } }, () => ({ ...settings(), headers: { "x-a": "1", "x-b": "1" } }));
    await call(sender, "GET /x");
    expect(sent[0]?.headers).toMatchObject({ "x-a": "2", "x-b": "1" });
  });

  test("that no request can carry are refused without their value", async () => {
    const error: unknown = await call(made([{}]).sender, "GET /x", undefined, { headers: { "x-a": "secret\nx" } }).catch((thrown: unknown) => thrown);
    expect(error).toEqual(new TypeError('headers: "x-a" has a name or a value that no header can carry'));
  });
});

test("slashes that meet in an address are one: a server variable often begins with one", async () => {
  const { sender, sent } = made([{}], { baseUrl: "https://api.example.com//v1//books/" });
  await call(sender, "GET /x");
  expect(sent[0]?.url).toBe("https://api.example.com/v1/books/x");
});

test.each<[string, Options]>([["http: is for this machine", { baseUrl: "http://api.example.com" }], ["no address", { baseUrl: "nowhere" }], ["a query", { baseUrl: "https://api.example.com/v1?tenant=1" }], ["a fragment", { baseUrl: "https://api.example.com/#v1" }], ["a user", { baseUrl: "https://anna:s3cret@api.example.com" }]])("%s", (_name, options) => {
  expect(() => made([{}], options)).toThrow(TypeError);
});

describe("credentials", () => {
  test("prove the caller, functions too", async () => {
    const { sender, sent } = made([{}], { token: async () => "t" }, proving);
    await call(sender, "GET /x");
    expect(sent[0]?.headers["authorization"]).toBe("Bearer t");
  });

  test("that are missing end a call before it is sent", async () => {
    const { sender, sent } = made([{}], {}, proving);
    expect(await call(sender, "GET /x")).toMatchObject({ ok: false, status: 0, error: { kind: "credential", message: "token: missing" } });
    expect(sent).toEqual([]);
  });

  test.each<[string, { options: Options; want: readonly [authorization: string | undefined, query: string] }]>([
    ["all of a set", { options: { token: "t", key: "k" }, want: ["Bearer t", "?key=k"] }],
    ["another set where one is missing", { options: { key: "k" }, want: [undefined, "?key=k"] }],
    ["none where that is enough", { options: {}, want: [undefined, ""] }],
    ["the preferred one first", { options: { token: "t", key: "k", credential: "nothing" }, want: ["Bearer t", "?key=k"] }],
  ])("%s", async (_name, { options, want }) => {
    const { sender, sent } = made([{}], options, proving);
    await sender.call<Promise<AnyResult>>({ id: "x", method: "GET", path: "/x", security: [[], ["token", "key"], ["key"]] }, undefined);
    expect([sent[0]?.headers["authorization"], new URL(sent[0]?.url ?? "").search]).toEqual(want);
  });

  test("are asked once more after 401 when they know another way", async () => {
    const refused = vi.fn(() => true);
    let count = 0;
    const own = (options: Options): PlainSettings => ({ ...settings(), around: proved({ token: () => ({ authorize: (request) => ({ ...request, headers: { ...request.headers, authorization: `${(count += 1)}` } }), refused }) }, [["token"]], options) });
    const { sender, sent } = made([{ status: 401, body: "" }], {}, own);
    expect(await call(sender, "POST /x")).toMatchObject({ status: 401 });
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual(["1", "2"]);
  });
});

describe("hooks", () => {
  test("see each attempt, and what was signed", async () => {
    const seen: string[] = [];
    const hooks = {
      beforeSigning: () => void seen.push("signing"),
      beforeSending: ({ headers }: { readonly headers: Readonly<Record<string, string>> }) => void seen.push(`sending ${headers["authorization"]}`),
      afterAnswer: ({ status }: { readonly status: number }) => void seen.push(`answer ${status}`),
      onFailure: ({ statusCode }: { readonly statusCode: number }) => void seen.push(`failure ${statusCode}`),
    };
    const { sender } = made([{ status: 500, body: "" }, { body: "1" }], { hooks, token: "t" }, proving);
    await call(sender, "GET /x");
    expect(seen).toEqual(["signing", "sending Bearer t", "answer 500", "failure 500", "signing", "sending Bearer t", "answer 200"]);
  });

  test("that throw end the call", async () => {
    const hooks = { beforeSending: () => { throw new Error("no"); } };
    expect(await call(made([{}], { hooks }).sender, "GET /x")).toMatchObject({ status: 0, error: { kind: "hook" } });
  });
});

test("what looks at an answer and fails ends the call", async () => {
  const { sender, sent } = made([{ status: 503 }]);
  for (const onAnswer of [() => Promise.reject(new Error("my bug")), () => { throw new Error("my bug"); }]) {
    expect(await call(sender, "GET /books", undefined, { onAnswer })).toMatchObject({ ok: false, status: 0, error: { kind: "hook", message: "The hook failed" } });
  }
  expect(sent).toHaveLength(2);
});

test("time that is over is no time without end", async () => {
  const { sender } = made([() => new Promise(() => undefined)]);
  expect(await call(sender, "GET /books", undefined, { timeout: -1 })).toMatchObject({ ok: false, error: { kind: "timeout" } });
});

describe("packages that throw", () => {
  const throwing = (): PlainSettings => ({ ...settings(), outcome: dataOf });
  const get = (step: Step): DataPromise<{ id: number }, { 404: { title: string } }> => made([step], {}, throwing).sender.call("POST /x", undefined);

  test("give the data", async () => expect(await get({ body: '{"id":1}' })).toEqual({ id: 1 }));

  test("throw one error, which shows nothing of the answer when it is inspected", async () => {
    const error: unknown = await get({ status: 404, headers: { "x-request-id": "r" }, body: '{"title":"no such book","token":"s3cret"}' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: "ApiError", message: "no such book", status: 404, requestId: "r", body: { title: "no such book" }, headers: { "x-request-id": "r" } });
    expect(JSON.stringify(error)).not.toContain("s3cret");
  });

  test("say what is behind a call without an answer, and only there", async () => {
    const broken = new Error("mine");
    const thrown = async (step: Step): Promise<unknown> => get(step).catch((error: unknown) => error);
    expect(await thrown(() => Promise.reject(broken))).toMatchObject({ status: 0, body: { kind: "network" }, cause: broken });
    expect(await thrown({ status: 400, body: '{"cause":"theirs","error":{}}' })).toMatchObject({ status: 400, cause: undefined });
  });

  test("can be asked for a result", async () => {
    const result = await settled(get({ status: 404, body: '{"title":"no"}' }));
    // Compiles because 404 is documented.
    expect(!result.ok && result.status === 404 ? result.error.title : "").toBe("no");
    expect(await settled(get({ body: '{"id":1}' }))).toEqual({ ok: true, data: { id: 1 } });
  });
});

test("pages are results, and items", async () => {
  const page = (items: readonly number[]): Step => ({ body: JSON.stringify({ items, total: 3 }) });
  const { sender } = made([page([1, 2]), page([3]), { status: 500, body: "" }], { maxRetries: 0 });
  const operation = { id: "list", method: "GET", path: "/x", paging: { page: ["page"], limit: ["limit"], items: ["items"], total: ["total"] } };
  const pages = resultPages<ResultPages<{ items: number[] }, number, { 404: string }>>(sender, operation, {});
  const items: number[] = [];
  for await (const item of pages) items.push(item);
  expect(items).toEqual([1, 2, 3]);
  expect(await resultPages(sender, operation, {})).toMatchObject({ ok: false, status: 500 });
  await expect(async () => { for await (const item of resultPages<ResultPages<unknown, number>>(sender, operation, {})) items.push(item); }).rejects.toThrow(ApiError);
});

test("a raw request is a call", async () => {
  const { sender, sent } = made([{ body: "text" }]);
  expect(await plainRawRequest<Promise<AnyResult>>(sender, { method: "post", path: "/any", query: { a: 1 }, body: { b: 2 } })).toMatchObject({ ok: true, data: "text" });
  expect(sent[0]).toMatchObject({ method: "POST", url: "https://api.example.com/v1/any?a=1", body: '{"b":2}' });
});

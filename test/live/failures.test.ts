// Whatever goes wrong on the wire is an envelope; what is safe to repeat is repeated, signed anew.
import { beforeAll, describe, expect, test } from "vitest";
import type { Fault } from "../../generator/mock/index.js";
import { closedPort, serve } from "../runtime/node/loopback.js";
import { installedPackage } from "./package.js";
import { live, sentHeaders } from "./setup.js";

beforeAll(async () => void (await installedPackage()), 300_000);

interface Want {
  readonly statusCode: number;
  readonly kind?: string;
  readonly httpStatus?: number;
}

const faults: readonly (readonly [string, { readonly given: Fault; readonly want: Want }])[] = [
  ["a page of a proxy", { given: { body: "html", status: 502 }, want: { statusCode: 0, kind: "invalid-answer", httpStatus: 502 } }],
  ["a page with HTTP 200", { given: { body: "html" }, want: { statusCode: 0, kind: "invalid-answer", httpStatus: 200 } }],
  ["JSON that ends too early", { given: { body: "truncated" }, want: { statusCode: 0, kind: "invalid-answer", httpStatus: 200 } }],
  ["nothing where an envelope should be", { given: { body: "empty" }, want: { statusCode: 0, kind: "invalid-answer", httpStatus: 200 } }],
  ["a connection that ends inside the answer", { given: { body: "cut" }, want: { statusCode: 0, kind: "network" } }],
  ["a reset connection", { given: { reset: true }, want: { statusCode: 0, kind: "network" } }],
  ["a failing platform", { given: { status: 500 }, want: { statusCode: 500 } }],
  ["a busy platform", { given: { status: 429, retryAfter: "1" }, want: { statusCode: 429 } }],
];

describe("a fault that stays", () => {
  test.each(faults)("%s", async (_, { given, want }) => {
    const { mock, management } = await live({ state: false });
    mock.fault(given);
    const res = await management().getUser({ userId: "u1" });
    expect(res.statusCode).toBe(want.statusCode);
    if (res.statusCode === 200) return;
    expect(res.cause?.kind).toBe(want.kind);
    if (want.httpStatus !== undefined) expect(res.cause?.httpStatus).toBe(want.httpStatus);
    expect(res.message).not.toBe("");
  });
});

describe("further attempts", () => {
  test.each([
    ["429 with Retry-After", { status: 429, retryAfter: "1" }],
    ["503", { status: 503 }],
    ["a reset connection", { reset: true }],
  ] as const)("%s: what is safe to repeat succeeds later, signed anew each time", async (_, fault) => {
    const { mock, management } = await live({ state: false });
    mock.fault({ ...fault, count: 2 });
    expect((await management().listUsers()).statusCode).toBe(200);
    const nonces = sentHeaders(mock).map((headers) => headers["x-genauth-signature-nonce"]);
    expect(nonces).toHaveLength(3);
    expect(new Set(nonces).size).toBe(3);
  });

  test("what is not safe to repeat is sent once", async () => {
    const { mock, management } = await live({ state: false });
    mock.fault({ status: 503, count: 1 });
    expect((await management().createUser({ username: "anna" })).statusCode).toBe(503);
    expect(mock.har().log.entries).toHaveLength(1);
  });

  test("the caller may call it safe", async () => {
    const { mock, management } = await live({ state: false });
    mock.fault({ status: 503, count: 1 });
    const res = await management().createUser({ username: "anna" }, { safe: true, headers: { "idempotency-key": "one" } });
    expect(res.statusCode).toBe(200);
    expect(sentHeaders(mock).map((headers) => headers["idempotency-key"])).toEqual(["one", "one"]);
  });

  test("waits as long as the server asks, and no longer than allowed", async () => {
    const { mock, management } = await live({ state: false });
    const waits: number[] = [];
    const environment = { wait: (milliseconds: number) => (waits.push(milliseconds), Promise.resolve()) };
    mock.fault({ status: 429, retryAfter: "3", count: 1 });
    expect((await management({ environment }).getUser({ userId: "u1" })).statusCode).toBe(200);
    expect(waits).toEqual([3000]);
    mock.fault({ status: 429, retryAfter: "3600", count: 1 });
    expect((await management({ environment, maxRetryDelay: 4000 }).getUser({ userId: "u1" })).statusCode).toBe(200);
    expect(waits).toEqual([3000, 4000]);
  });
});

test("a call that takes too long ends in time", async () => {
  const { mock, management } = await live({ state: false });
  mock.fault({ latency: 60_000 });
  const res = await management({ timeout: 50 }).getUser({ userId: "u1" });
  expect(res).toMatchObject({ statusCode: 0, cause: { kind: "timeout" } });
});

test("a call can be given up, before and while it runs", async () => {
  const { mock, management } = await live({ state: false });
  const client = management();
  const before = await client.getUser({ userId: "u1" }, { signal: AbortSignal.abort() });
  expect(before).toMatchObject({ statusCode: 0, cause: { kind: "aborted" } });
  expect(mock.har().log.entries).toHaveLength(0);
  mock.fault({ latency: 60_000 });
  const control = new AbortController();
  const running = client.getUser({ userId: "u1" }, { signal: control.signal });
  setTimeout(() => control.abort(), 20);
  expect(await running).toMatchObject({ statusCode: 0, cause: { kind: "aborted" } });
});

test("nobody listens", async () => {
  const { management } = await live();
  const res = await management({ host: `http://127.0.0.1:${await closedPort()}` }).getUser({ userId: "u1" });
  expect(res).toMatchObject({ statusCode: 0, cause: { kind: "network" } });
});

test("an answer that is too large", async () => {
  const { mock, management } = await live({ state: false });
  mock.fault({ body: "large" });
  const res = await management({ maxAnswerBytes: 100_000 }).getUser({ userId: "u1" });
  expect(res).toMatchObject({ statusCode: 0, cause: { kind: "too-large" } });
});

test.each(["gzip", "br", "deflate"] as const)("an answer compressed with %s reads like any other", async (encoding) => {
  const { mock, management } = await live({ state: false });
  const client = management();
  const plain = await client.getUser({ userId: "u1" });
  mock.fault({ encoding, count: 1 });
  expect(await client.getUser({ userId: "u1" })).toEqual(plain);
});

test("a redirect is not followed: credentials stay where they belong", async () => {
  const { management } = await live();
  const elsewhere = await serve((response) => response.end());
  const here = await serve((response) => response.writeHead(307, { location: `${elsewhere.url}/stolen` }).end());
  const res = await management({ host: here.url }).getUser({ userId: "u1" });
  expect(res).toMatchObject({ statusCode: 0, cause: { kind: "redirect", httpStatus: 307 } });
  expect(elsewhere.received).toEqual([]);
});

test("unknown choices, extra members and missing ones pass through", async () => {
  const { management } = await live();
  const data = { userId: "u1", status: "Hibernating", brandNew: { deep: [1] } };
  const server = await serve((response) => response.setHeader("content-type", "application/json").end(JSON.stringify({ statusCode: 200, message: "ok", extra: 1, data })));
  const res = await management({ host: server.url }).getUser({ userId: "u1" });
  expect(res).toEqual({ statusCode: 200, message: "ok", data });
});

test("a status that no document lists passes through", async () => {
  const { management } = await live();
  const server = await serve((response) => response.setHeader("content-type", "application/json").end('{"statusCode":418,"message":"teapot","apiCode":9999}'));
  expect(await management({ host: server.url }).getUser({ userId: "u1" })).toMatchObject({ statusCode: 418, message: "teapot", apiCode: 9999 });
});

test("unwrap gives the data, or throws an error that has the reason and not the data", async () => {
  const { mock, management, installed } = await live({ state: false });
  const { unwrap, EnvelopeError } = installed.genauth;
  expect(unwrap(await management().getUser({ userId: "u1" }))).toHaveProperty("userId");
  mock.fault({ status: 500 });
  const failure = await management({ maxRetries: 0 }).getUser({ userId: "u1" });
  const thrown = thrownBy(() => unwrap(failure));
  expect(thrown).toBeInstanceOf(EnvelopeError);
  expect(thrown).toMatchObject({ name: "EnvelopeError", statusCode: 500 });
});

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { headerFault } from "../../generator/mock/faults.js";
import { type Mock, startMock } from "../../generator/mock/index.js";
import { call, post, signedGet } from "./caller.js";
import { document } from "./document.js";

let mock: Mock;
beforeAll(async () => void (mock = await startMock({ documents: [document] })));
afterAll(() => mock.close());
beforeEach(() => mock.reset());

function teams(fault: string): ReturnType<typeof call> {
  return call(`${mock.url}/rest/teams`, { headers: { "x-mock-fault": fault } });
}

test("one call fails as its header says", async () => {
  const throttled = await teams("status=429; retry-after=7");
  expect([throttled.status, throttled.headers.get("retry-after")]).toEqual([429, "7"]);
  const page = await teams("status=502; body=html");
  expect([page.status, page.headers.get("content-type"), page.text]).toEqual([502, "text/html; charset=utf-8", expect.stringContaining("<h1>")]);
  const truncated = await teams("body=truncated");
  expect([truncated.status, truncated.body]).toEqual([200, undefined]);
  expect((await teams("body=empty")).text).toBe("");
  expect((await teams('{"status":503}')).status).toBe(503);
  expect((await teams("status=202")).status).toBe(202);
  expect(await teams("status=204")).toMatchObject({ status: 204, text: "" });
  expect((await call(`${mock.url}/rest/teams`)).status).toBe(200);
});

test("the connection is reset, or ends inside the body", async () => {
  await expect(teams("reset")).rejects.toThrow();
  await expect(teams("body=cut")).rejects.toThrow();
});

test("an answer can be larger than clients accept", async () => {
  expect((await teams("body=large")).text.length).toBeGreaterThan(32 * 1024 * 1024);
});

test("answers can be compressed", async () => {
  for (const encoding of ["gzip", "br", "deflate"]) {
    const answer = await teams(`encoding=${encoding}`);
    expect([answer.headers.get("content-encoding"), answer.body]).toEqual([encoding, expect.any(Array)]);
  }
});

test("latency holds the answer back until the client gives up", async () => {
  await expect(call(`${mock.url}/rest/teams`, { headers: { "x-mock-fault": "latency=60000" }, signal: AbortSignal.timeout(20) })).rejects.toThrow();
});

test("an envelope carries the status of a fault", async () => {
  mock.fault({ operation: "getUser", status: 503, count: 1 });
  const failed = await signedGet(mock.url, "/api/get-user", { userId: "1" });
  expect([failed.status, failed.body]).toEqual([503, expect.objectContaining({ statusCode: 503 })]);
  expect((await signedGet(mock.url, "/api/get-user", { userId: "1" })).body).toMatchObject({ statusCode: 200 });
});

test.each([7, "7", "Sat, 01 Jan 2028 00:00:00 GMT"])("a fault asks to wait: %s", async (retryAfter) => {
  mock.fault({ operation: "listTeams", status: 429, retryAfter, count: 1 });
  expect((await call(`${mock.url}/rest/teams`)).headers.get("retry-after")).toBe(`${retryAfter}`);
});

test("faults are kept, filtered, counted and cleared through the control endpoint", async () => {
  const added = await post(`${mock.url}/__mock/faults`, [{ method: "GET", path: "/rest/teams", status: 500, count: 2 }, { operation: "createTeam", status: 429, retryAfter: 3 }]);
  expect(added.body).toMatchObject([{ left: 2 }, { retryAfter: "3" }]);
  const statuses: number[] = [];
  for (let index = 0; index < 3; index++) statuses.push((await call(`${mock.url}/rest/teams`)).status);
  expect(statuses).toEqual([500, 500, 200]);
  expect((await post(`${mock.url}/rest/teams`, { name: "a" })).status).toBe(429);
  await call(`${mock.url}/__mock/faults`, { method: "DELETE" });
  expect((await post(`${mock.url}/rest/teams`, { name: "a" })).status).toBe(201);
});

test("a fault of an operation that there is not is refused wherever it is said", async () => {
  const want = "no operation has the id of this fault; did you mean createTeam?";
  expect(await post(`${mock.url}/__mock/faults`, [{ status: 500 }, { operation: "createTeams", status: 500 }])).toMatchObject({ status: 400, body: { message: want } });
  expect(await teams("operation=createTeams; status=500")).toMatchObject({ status: 400, text: expect.stringContaining(want) });
  expect(() => mock.fault({ operation: "createTeams" })).toThrow(want);
  expect((await call(`${mock.url}/__mock/faults`)).body).toEqual([]);
});

test("a method may be said in small letters", async () => {
  mock.fault({ method: "get", status: 500 });
  expect((await teams("")).status).toBe(200);
  expect((await call(`${mock.url}/rest/teams`)).status).toBe(500);
});

const wrong: [string, { given: string; want: string }][] = [
  ["an unknown member", { given: "delay=5", want: "no member of this name" }],
  ["an unknown body", { given: "body=xml", want: "body must be one of" }],
  ["a status that is none", { given: "status=99", want: "status must be a whole number from 200 to 599" }],
  ["latency without end", { given: "latency=99999999", want: "latency must be a whole number" }],
  ["broken JSON", { given: "{", want: "not JSON" }],
];
test.each(wrong)("refuses %s", async (_, { given, want }) => {
  expect(headerFault(given)).toContain(want);
  const answer = await teams(given);
  expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(want)]);
});

test("pages in a browser cannot control the mock", async () => {
  const fromPage = await post(`${mock.url}/__mock/faults`, { status: 500 }, { origin: "https://evil.example" });
  expect(fromPage.status).toBe(403);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(mock.port, "127.0.0.1", () => socket.write("GET /__mock/har HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n"));
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("end", () => resolve(text));
  });
  expect(answer).toContain("403");
});

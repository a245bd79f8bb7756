// Bodies of any type, and successes without content beside others.
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { listener, type Answer, type Listener } from "./listener.js";
import { importedPackage, removePackages } from "./package.js";

type JobCall = "changeJob" | "mergeJob" | "endJob" | "repeatJob";
type Call = (input: object) => Promise<unknown>;

interface Exports {
  readonly DepotClient: new (options: object) => Readonly<Record<"startJob" | "getFile" | "putFile" | "changeFile" | "batchFiles" | JobCall, Call>> & { close(): void };
}

const json = { "content-type": "application/json" };
let server: Listener;
let client: InstanceType<Exports["DepotClient"]>;
let answer: Answer = {};
beforeAll(async () => {
  const { DepotClient } = await importedPackage<Exports>("depot.yaml", { results: "result", methods: "flat" });
  server = await listener(() => answer);
  client = new DepotClient({ baseUrl: server.url, proxy: false, maxRetries: 0 });
});
afterEach(() => (answer = {}));
afterAll(async () => {
  client.close();
  await server.close();
  removePackages();
});

test.each<[string, { given: Answer; want: object }]>([
  ["a success without content, as described", { given: { status: 202 }, want: { ok: true, status: 202, data: undefined } }],
  ["a success with content", { given: { status: 200, headers: json, body: '{"id":"1"}' }, want: { ok: true, status: 200, data: { id: "1" } } }],
  ["content that is not described", { given: { status: 202, headers: json, body: '{"id":"1"}' }, want: { ok: true, status: 202, data: { id: "1" } } }],
  ["content that is no JSON", { given: { status: 202, body: "<p>" }, want: { ok: false, status: 0, error: { kind: "invalid-answer", httpStatus: 202 } } }],
])("%s", async (_name, { given, want }) => {
  answer = given;
  expect(await client.startJob({ name: "a" })).toMatchObject(want);
});

test("bytes of any type are data as they are", async () => {
  answer = { status: 200, headers: { "content-type": "image/png" }, body: "{}" };
  expect(await client.getFile({ name: "a" })).toMatchObject({ ok: true, data: Buffer.from("{}") });
  expect(server.asked.at(-1)?.headers.accept).toBe("*/*");
});

test.each<[string, { body: unknown; want: readonly [string, string] }]>([
  ["bytes", { body: new TextEncoder().encode("abc"), want: ["application/octet-stream", "abc"] }],
  ["a blob with its type", { body: new Blob(["abc"], { type: "image/png" }), want: ["image/png", "abc"] }],
  ["a file", { body: { data: new TextEncoder().encode("abc"), contentType: "text/csv" }, want: ["text/csv", "abc"] }],
])("a body of any type that nothing describes: %s", async (_name, { body, want }) => {
  expect(await client.putFile({ name: "a", body })).toMatchObject({ ok: true });
  const asked = server.asked.at(-1);
  expect([asked?.headers["content-type"], asked?.body]).toEqual(want);
});

test("a body of any type whose members are described is JSON", async () => {
  await client.changeFile({ name: "a", note: "x" });
  expect(server.asked.at(-1)).toMatchObject({ headers: json, body: '{"note":"x"}' });
});

test.each<[JobCall, { input: object; want: string; empty: string; type: string | undefined }]>([
  ["changeJob", { input: { dry: true, name: "a" }, want: '{"name":"a"}', empty: "", type: undefined }],
  ["mergeJob", { input: { xDry: true, name: "a" }, want: "name=a", empty: "", type: undefined }],
  ["endJob", { input: { reason: "a" }, want: '{"reason":"a"}', empty: "", type: undefined }],
  ["repeatJob", { input: { dry: true, name: "a" }, want: '{"name":"a"}', empty: "{}", type: "application/json" }],
])("a body that may be left out is, without members, and one that may not is sent empty: %s", async (call, { input, want, empty, type }) => {
  await client[call]({ id: "1", ...input });
  expect(server.asked.at(-1)?.body).toBe(want);
  await client[call]({ id: "1", ...(call === "endJob" ? {} : call === "mergeJob" ? { xDry: true } : { dry: true }) });
  expect([server.asked.at(-1)?.body, server.asked.at(-1)?.headers["content-type"]]).toEqual([empty, type]);
});

test("parts that the caller writes are sent as they are", async () => {
  await client.batchFiles({ name: "a", body: "--x--" });
  expect(server.asked.at(-1)).toMatchObject({ headers: { "content-type": "multipart/mixed; boundary=x" }, body: "--x--" });
});

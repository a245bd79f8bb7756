// The judge of answers is no use if it sees nothing: it must tell what the document does not describe.
import { createServer } from "node:http";
import { afterEach, expect, it } from "vitest";
import { judgeOf, type Judge } from "./described.js";

const stop: (() => void)[] = [];
afterEach(() => stop.splice(0).forEach((step) => step()));

/** What the judge says of one answer to `GET <path>`. */
async function judged(path: string, status: number, body: unknown): Promise<Judge> {
  const server = createServer((_, response) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  stop.push(() => server.close());
  const address = server.address();
  const root = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/admin/api`;
  const judge = await judgeOf("admin", root);
  await (await judge.fetch(root + path)).text();
  return judge;
}

const permission = { id: "0b0c7a5e-6b1f-4c57-9d0b-3c1f0c8f8f11", created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z", name: "Read", codename: "things:read" };
const path = `/permissions/${permission.id}`;
const list = (results: unknown): object => ({ count: 1, results });

it.each<[string, { given: [path: string, status: number, body: unknown]; want: string[] }]>([
  ["nothing of what is described", { given: [path, 200, permission], want: [] }],
  ["a member that nobody described", { given: [path, 200, { ...permission, secret: "x" }], want: [expect.stringMatching(/^getPermission 200: .*unevaluatedProperty":"secret"/)] }],
  ["one inside a list", { given: ["/permissions/", 200, list([{ ...permission, more: 1 }])], want: [expect.stringMatching(/^listPermissions 200: .*unevaluatedProperty":"more"/)] }],
  ["a member that is missing", { given: [path, 200, { ...permission, name: undefined }], want: [expect.stringMatching(/^getPermission 200: .*missingProperty":"name"/)] }],
  ["a member of another type", { given: [path, 200, { ...permission, name: 7 }], want: [expect.stringMatching(/^getPermission 200: .*name must be string/)] }],
  ["a status that is not described", { given: [path, 418, {}], want: [expect.stringMatching(/^getPermission 418 is not described/)] }],
  ["a path that is not described", { given: ["/teapots/", 200, {}], want: ["GET /teapots/ is not described"] }],
])("it tells %s", async (_name, { given, want }) => {
  const { problems, called } = await judged(...given);
  expect(problems).toEqual(want);
  expect([...called]).toHaveLength(given[1] === 200 && given[0] !== "/teapots/" ? 1 : 0);
});

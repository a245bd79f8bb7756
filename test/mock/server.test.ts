import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createConnection } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startMock } from "../../generator/mock/index.js";
import { runMock } from "../../generator/mock/main.js";
import { call } from "./caller.js";
import { document } from "./document.js";

const folder = mkdtempSync(path.join(tmpdir(), "countersign-mock-"));
const specification = path.join(folder, "api.json");

beforeAll(() => writeFileSync(specification, JSON.stringify(document)));
afterAll(() => rmSync(folder, { recursive: true }));

test("listens on loopback only", async () => {
  const mock = await startMock({ documents: [document] });
  expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
  const others = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []).filter((address) => address.family === "IPv4" && !address.internal);
  for (const { address } of others) {
    const refused = await new Promise<boolean>((resolve) => {
      const socket = createConnection(mock.port, address, () => resolve(false)).on("error", () => resolve(true));
      socket.setTimeout(500, () => resolve(true));
    });
    expect(refused).toBe(true);
  }
  await mock.close();
  await expect(call(`${mock.url}/rest/teams`)).rejects.toThrow();
});

test.each([
  ["{host}/admin/api", { host: { default: "https://things.example.com" } }],
  ["https://things.example.com/{version}/", { version: { default: "admin/api" } }],
  ["/admin/api", {}],
])("the path of the server %s is served", async (url, variables) => {
  const mock = await startMock({ documents: [{ ...document, servers: [{ url, variables }] }], state: false });
  const paths = ["/admin/api/rest/teams", "/rest/teams", "/admin/rest/teams"];
  const answers = await Promise.all(paths.map((path) => call(`${mock.url}${path}`, { headers: { authorization: "Bearer mock-access-token" } })));
  await mock.close();
  expect(answers.map(({ status }) => status === 404)).toEqual([false, false, true]);
});

test("a target in absolute form, as proxies get it, is that of its path", async () => {
  const mock = await startMock({ documents: [document] });
  const status = await new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port: mock.port, path: "http://things.example.com/rest/teams?a=1", headers: { authorization: "Bearer mock-access-token" } }, (answer) => resolve(answer.resume().statusCode)).on("error", reject);
  });
  await mock.close();
  expect(status).toBe(400);
});

test("HEAD is answered as GET is, without the body", async () => {
  const mock = await startMock({ documents: [document] });
  const [got, head, none, refused] = await Promise.all([["GET", "/rest/teams"], ["HEAD", "/rest/teams"], ["HEAD", "/rest/none"], ["PUT", "/rest/teams"]].map(([method = "", path = ""]) => call(`${mock.url}${path}`, { method })));
  await mock.close();
  expect([head?.status, head?.text, head?.headers.get("content-type"), head?.headers.get("content-length")]).toEqual([200, "", "application/json", String(got?.text.length)]);
  expect([none?.status, refused?.headers.get("allow")]).toEqual([404, "GET, HEAD, POST"]);
});

test("a fault of the server itself is answered with its reason", async () => {
  const mock = await startMock({
    documents: [document],
    now: () => {
      throw new Error("the clock stands still");
    },
  });
  const { status, body } = await call(`${mock.url}/rest/teams`);
  await mock.close();
  expect([status, body]).toEqual([500, { message: "The mock server failed, which is a fault of its own: the clock stands still" }]);
});

test("a taken port is an error", async () => {
  const mock = await startMock({ documents: [document] });
  await expect(startMock({ documents: [document], port: mock.port })).rejects.toThrow("EADDRINUSE");
  await mock.close();
});

test("several documents share a port; the same path goes where the credentials belong", async () => {
  const other = JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: "Other", version: "1" }, paths: { "/api/get-profile": { get: { operationId: "otherProfile", security: [{ key: [] }], responses: { "200": { description: "ok", content: { "text/plain": { example: "other" } } } } } } }, components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } } } }));
  const mock = await startMock({ documents: [document, other] });
  expect((await call(`${mock.url}/api/get-profile`, { headers: { "x-key": "mock-key" } })).text).toBe("other");
  expect((await call(`${mock.url}/api/get-profile`, { headers: { authorization: "mock-access-token" } })).body).toMatchObject({ statusCode: 200 });
  await mock.close();
});

test("the failing envelope can have its own HTTP status", async () => {
  const mock = await startMock({ documents: [document], failureStatus: "same" });
  expect((await call(`${mock.url}/api/get-profile`)).status).toBe(401);
  await mock.close();
});

const wrong: [string, { given: string[]; want: number }][] = [
  ["an unknown option", { given: ["--nonsense"], want: 2 }],
  ["a word too many", { given: ["extra"], want: 2 }],
  ["a port that is none", { given: ["--port", "70000"], want: 2 }],
  ["a key without a secret", { given: ["--access-key", "id"], want: 2 }],
  ["a missing document", { given: ["--spec", path.join(folder, "none.yaml")], want: 1 }],
  ["a base path without a slash", { given: ["--base-path", "v1"], want: 2 }],
  ["an origin that is none", { given: ["--cors", "localhost:5173/app"], want: 2 }],
  ["two sources", { given: ["--spec", "a.yaml", "--config", "b.yaml"], want: 2 }],
  ["a failure status that is none", { given: ["--failure-status", "418"], want: 2 }],
];
test.each(wrong)("%s ends with an exit code", async (_, { given, want }) => {
  const written: string[] = [];
  const write = process.stderr.write;
  process.stderr.write = (text: string | Uint8Array): boolean => written.push(String(text)) > 0;
  try {
    expect(await runMock(given)).toBe(want);
  } finally {
    process.stderr.write = write;
  }
  expect(written.join("")).not.toBe("");
});

test("as a program: prints the address, stops on SIGINT and writes the traffic", { timeout: 30_000 }, async () => {
  const program = path.join(folder, "mock.mjs");
  const source = `import { runMock } from ${JSON.stringify(path.resolve("generator/mock/main.ts"))}; process.exitCode = await runMock(process.argv.slice(2));`;
  const banner = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
  buildSync({ stdin: { contents: source, resolveDir: process.cwd() }, bundle: true, platform: "node", format: "esm", outfile: program, banner: { js: banner }, logLevel: "error" });
  const har = path.join(folder, "traffic.har");
  const child = spawn(process.execPath, [program, "--spec", specification, "--har", har, "--quiet"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const url = await new Promise<string>((resolve) => child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim())));
  expect((await call(`${url}/rest/teams`)).status).toBe(200);
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(JSON.parse(readFileSync(har, "utf8"))).toMatchObject({ log: { entries: [{ comment: "listTeams" }] } });
  if (process.platform !== "win32") expect(statSync(har).mode & 0o077).toBe(0);
});

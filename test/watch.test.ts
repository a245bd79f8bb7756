// `generate --watch`, as a person works with it: files are saved, broken, mended, replaced; Ctrl+C ends it.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const MAIN = join(ROOT, "generator/dist/main.js");
let folder: string;
let running: ChildProcess | undefined;
let said: string;

beforeAll(() => void execFileSync(process.execPath, [join(ROOT, "generator/build.js")]));
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-watch-")));
  mkdirSync(join(folder, "api"));
  said = "";
});
afterEach(() => {
  running?.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

const document = (operation: string, schema = "{ type: string }"): string =>
  `openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: { /a: { get: { operationId: ${operation}, responses: { "200": { description: A., content: { application/json: { schema: ${schema} } } } } } } }\n`;
const api = (): string => join(folder, "api/shop.yaml");
const operations = (): string => readFileSync(join(folder, "out/src/shop/default.ts"), "utf8");

function watching(...more: readonly string[]): ChildProcess {
  const args = [MAIN, "generate", "--spec", "api/shop.yaml", "--language", "typescript", "--out", "out", "--watch", ...more];
  const child = spawn(process.execPath, args, { cwd: folder, env: { PATH: process.env["PATH"], CI: "1" } });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += String(data)));
  running = child;
  return child;
}

/** What was said until it watches again. */
async function round(): Promise<string> {
  await expect.poll(() => said, { timeout: 20_000 }).toMatch(/Watching \d+ files?; stop with Ctrl\+C\n$/);
  const told = said;
  said = "";
  return told;
}

test("each save is a run, and what is wrong ends nothing", { timeout: 60_000 }, async () => {
  writeFileSync(api(), document("getA"));
  const child = watching();
  expect(await round()).toMatch(/created.*\nDone in/s);
  writeFileSync(api(), document("getB"));
  expect(await round()).toMatch(/updated.*\nDone in/s);
  expect(operations()).toContain("getB");
  writeFileSync(api(), "openapi: [");
  expect(await round()).toMatch(/error document\/syntax.*1 error; nothing was written/s);
  expect(operations()).toContain("getB");
  // As editors save: a new file takes the place of the old one.
  writeFileSync(join(folder, "api/.shop.yaml.swp"), document("getC"));
  renameSync(join(folder, "api/.shop.yaml.swp"), api());
  expect(await round()).toMatch(/Done in/);
  expect(operations()).toContain("getC");
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve([code, signal])));
  child.kill("SIGINT");
  expect(await ended).toEqual([0, null]);
});

test("a long session says nothing else than runs", { timeout: 60_000 }, async () => {
  writeFileSync(api(), document("getA"));
  watching();
  await round();
  for (let save = 1; save <= 12; save += 1) {
    writeFileSync(api(), document(`getA${save}`));
    expect(await round()).not.toMatch(/warning/i);
  }
});

test("files that references lead to are watched, those that are not there too", { timeout: 60_000 }, async () => {
  writeFileSync(api(), document("getA", '{ $ref: "parts/thing.yaml" }'));
  watching("--strict");
  expect(await round()).toMatch(/There is no such file: "parts\/thing\.yaml".*Watching/s);
  mkdirSync(join(folder, "api/parts"));
  writeFileSync(join(folder, "api/parts/thing.yaml"), "{ type: object, properties: { size: { type: integer } } }\n");
  expect(await round()).toMatch(/created.*Watching 2 files/s);
  writeFileSync(join(folder, "api/parts/thing.yaml"), "{ type: object, properties: { weight: { type: integer } } }\n");
  expect(await round()).toMatch(/updated.*Watching 2 files/s);
});

test("what nobody read, and a save that changes nothing, are no reason to run", { timeout: 60_000 }, async () => {
  writeFileSync(api(), document("getA"));
  watching();
  await round();
  writeFileSync(join(folder, "api/notes.txt"), "x");
  writeFileSync(api(), document("getA"));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(said).toBe("");
});

test("only problems are said with --quiet", { timeout: 60_000 }, async () => {
  writeFileSync(api(), document("getA"));
  watching("--quiet");
  await vi.waitFor(operations, { timeout: 20_000 });
  writeFileSync(api(), "openapi: [");
  await expect.poll(() => said, { timeout: 20_000 }).toMatch(/^api\/shop\.yaml:1:\d+ error document\/syntax/);
});

test.each([["--check"], ["--json"], ["--format", "github"]])("%s and it exclude each other", async (...more) => {
  writeFileSync(api(), document("getA"));
  const child = watching(...more);
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(2);
});

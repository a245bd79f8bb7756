// Every command that reads documents takes the same options for it.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

const repository = path.join(import.meta.dirname, "..");
const main = path.join(repository, "generator/dist/main.js");
const address = "https://127.0.0.1";
let folder: string;

beforeAll(() => {
  execFileSync(process.execPath, [path.join(repository, "generator/build.js")]);
});
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "reading-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function run(...given: readonly string[]): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...given], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] }, timeout: 30_000 });
  return { code: status, said: stdout + stderr };
}

const document = (reference: string): string => `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /a: { $ref: "${reference}" } }\n`;
const commands: readonly (readonly [string, readonly string[]])[] = [
  ["generate", ["generate", "--spec", "spec/api.yaml", "--language", "typescript", "--out", "out"]],
  ["lint", ["lint", "--spec", "spec/api.yaml"]],
  ["bundle", ["bundle", "--spec", "spec/api.yaml"]],
  ["mock", ["mock", "--spec", "spec/api.yaml", "--quiet"]],
  ["mock of a configuration", ["mock", "--quiet"]],
  ["contract", ["contract"]],
];

beforeEach(() => put("spec/sdk.yaml", "packages: { shop: { version: 1.0.0, clients: { shop: { document: api.yaml } }, languages: { typescript: { name: shop } } } }\n"));

test.each(commands)("%s reads no address, and is told which it may", (name, given) => {
  put("spec/api.yaml", document(`${address}/a.yaml`));
  expect(run(...given)).toEqual({ code: 1, said: expect.stringContaining("Only files are followed, not addresses") });
  // What writes nothing reads only what was locked when the packages were written.
  expect(run(...given, "--allow-origin", address)).toEqual({ code: 1, said: expect.stringContaining(name === "contract" || name === "lint" ? "countersign.lock does not know this address" : "The host of the address is in a private network") });
  expect(run(...given, "--allow-origin", "http://example.com")).toEqual({ code: 2, said: expect.stringContaining("--allow-origin needs an https origin such as https://example.com") });
});

test.each(["mock", "contract"])("%s follows the origins of the configuration", (command) => {
  put("spec/sdk.yaml", `allowedOrigins: ["${address}"]\npackages: { shop: { version: 1.0.0, clients: { shop: { document: api.yaml } }, languages: { typescript: { name: shop } } } }\n`);
  put("spec/api.yaml", document(`${address}/a.yaml`));
  expect(run(command)).toEqual({ code: 1, said: expect.not.stringContaining("Only files are followed") });
});

test.each(commands)("%s takes the folder that references may reach", (_, given) => {
  put("spec/api.yaml", document("../broken.yaml"));
  put("broken.yaml", "a: [");
  expect(run(...given).said).toContain("The file is outside of the folder that references may reach");
  expect(run(...given, "--root", ".")).toEqual({ code: 1, said: expect.stringContaining("broken.yaml") });
});

describe("overlays", () => {
  test.each(commands.slice(0, 4))("%s applies them", (_, given) => {
    put("spec/api.yaml", document("#/x"));
    put("o.yaml", "overlay: 1.1.0\ninfo: { title: O, version: '1' }\nactions: [{ target: $.info, copy: $.none }]\n");
    expect(run(...given, "--overlay", "o.yaml")).toEqual({ code: 1, said: expect.stringContaining("Nothing is at $.none") });
  });

  test("of documents of a configuration stand there", () => {
    for (const command of ["generate", "lint", "mock"]) expect(run(command, "--overlay", "o.yaml")).toEqual({ code: 2, said: expect.stringContaining("--overlay goes with --spec") });
  });
});

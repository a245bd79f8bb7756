// `countersign compare` as a process.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";

const generator = path.join(import.meta.dirname, "../../generator");
let folder: string;

beforeAll(() => void execFileSync(process.execPath, [path.join(generator, "build.js")]));

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "compare-")));
  mkdirSync(path.join(folder, "spec"));
  put("spec/sdk.yaml", "packages:\n  shop:\n    version: 1.0.0\n    clients: { shop: { document: shop.yaml } }\n    languages: { typescript: {} }\n");
  put("spec/shop.yaml", shop("Lists things.", ', "/things": { get: { operationId: listThings, responses: { "204": { description: None. } } } }'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text);
}

const shop = (summary: string, more = ""): string => `openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: "https://shop.example" }]
paths: { "/boxes": { get: { operationId: listBoxes, summary: ${summary}, responses: { "204": { description: None. } } } }${more} }
`;

function run(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(generator, "dist/main.js"), ...args], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] } });
  return { code: status, out: stdout, error: stderr };
}

test("says what changes, and ends as --allow says", () => {
  put("later.yaml", shop("Lists."));
  expect(run("compare", "spec/shop.yaml", "later.yaml")).toMatchObject({ code: 0, error: "" });
  expect(run("compare", "spec/shop.yaml", "later.yaml", "--allow", "minor")).toMatchObject({ code: 1, error: "error: major is more than --allow minor\n", out: expect.stringMatching(/\nmajor: 1 breaking, 0 new, 1 other\n$/) });
  expect(run("compare", "spec/sdk.yaml", "spec/sdk.yaml", "--allow", "patch")).toEqual({ code: 0, error: "", out: "none\n" });
  expect(run("compare", "later.yaml", "spec/shop.yaml", "--format", "markdown").out).toContain("### Added\n- `client.listThings`: new\n");
});

test.each([
  ["one version", ["compare", "spec/shop.yaml"], 2, "missing required argument 'new'"],
  ["an unknown verdict", ["compare", "spec/shop.yaml", "spec/shop.yaml", "--allow", "some"], 2, "Allowed choices are patch, minor, major."],
  ["a document and a configuration", ["compare", "spec/shop.yaml", "spec/sdk.yaml"], 2, "compare two of one kind"],
  ["a missing folder", ["compare", "spec/shop.yaml", "spec/shop.yaml", "--root", "elsewhere"], 1, "no such file or folder: elsewhere"],
  ["an origin that is none", ["compare", "spec/shop.yaml", "spec/shop.yaml", "--allow-origin", "x"], 2, "--allow-origin needs an https origin"],
  ["an empty name", ["compare", "", "spec/shop.yaml"], 2, "It is empty."],
  ["a missing document", ["compare", "none.yaml", "spec/shop.yaml"], 1, "There is no such file: none.yaml\nhint: Correct the path,"],
] as const)("%s is one clear message", (_, given, code, want) => {
  const ran = run(...given);
  expect(ran.error).toContain(want);
  expect([ran.code, ran.out]).toEqual([code, ""]);
});

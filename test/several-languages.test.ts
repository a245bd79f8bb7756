// The built program prints each language in a thread of its own: that is to be seen in nothing but the time.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
let folder: string;

beforeAll(() => void execFileSync(process.execPath, [join(ROOT, "generator/build.js")]));
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-languages-")));
  mkdirSync(join(folder, "spec"));
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(join(folder, "spec/shop.yaml"), readFileSync(join(ROOT, "test/golden/envelope/spec.yaml")));
});
afterEach(() => rmSync(folder, { recursive: true }));

function generated(languages: string, output: string): { readonly code: number | null; readonly said: string } {
  writeFileSync(join(folder, "spec/sdk.yaml"), `output: ${output}\npackages:\n  shop:\n    version: 1.0.0\n    clients: { shop: { document: shop.yaml } }\n    languages: ${languages}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "generator/dist/main.js"), "generate", "--names", "automatic"], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] } });
  return { code: status, said: stdout + stderr };
}

function contents(at: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(folder, at), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [file.slice(join(folder, at).length), readFileSync(file, "utf8")]));
}

test("together they print what each prints alone", () => {
  expect(generated("{ python: {}, typescript: {} }", "both")).toMatchObject({ code: 0 });
  for (const language of ["python", "typescript"]) {
    expect(generated(`{ ${language}: {} }`, language)).toMatchObject({ code: 0 });
    expect(contents(`${language}/${language}/shop`)).toEqual(contents(`both/${language}/shop`));
    expect(contents(`${language}/${language}/shop`).size).toBeGreaterThan(20);
  }
});

test("what is wrong in one of them is told, and none is written", () => {
  const { code, said } = generated("{ python: { distribution: '../evil' }, typescript: {} }", "both");
  expect([code, said]).toEqual([1, expect.stringMatching(/error python\/package\b/)]);
  expect(existsSync(join(folder, "both"))).toBe(false);
});

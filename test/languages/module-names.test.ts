// A package that nobody has named is not called like a module that the language, or the package, has already: an import would lead there.
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generate, type Outcome } from "../../generator/generate.js";
import { BUILT_IN_MODULES } from "../../generator/languages/typescript/built-in-modules.js";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-modules-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

const DOCUMENT = JSON.stringify({ openapi: "3.1.0", info: { title: "A", version: "1" }, servers: [{ url: "https://a.example" }], paths: { "/a": { get: { operationId: "getA", responses: { 204: { description: "done" } } } } } });

async function generated(language: string, name: string): Promise<Outcome> {
  writeFileSync(join(folder, "a.json"), DOCUMENT);
  return await generate(
    { from: { document: "a.json", languages: [language], output: "out", name }, root: null, names: "automatic", strict: false },
    { check: false, force: false, verify: false, workingDirectory: folder, build: "test", cache: null, progress: () => undefined },
  );
}

function output(file: string): string {
  return readFileSync(join(folder, "out", file), "utf8");
}

test.each(["events", "http", "console", "jose"])("TypeScript: %s", async (name) => {
  const { decisions } = await generated("typescript", name);
  expect(JSON.parse(output("package.json"))).toMatchObject({ name: `${name}-client` });
  expect(output("README.md")).toContain(`from "${name}-client/${name}"`);
  expect(decisions).toContainEqual(expect.objectContaining({ subject: "names", what: `package "${name}"`, chosen: `${name}-client` }));
});

test.each(["calendar", "email", "queue", "httpx", "fastapi"])("Python: %s", async (name) => {
  const { decisions } = await generated("python", name);
  expect(output("pyproject.toml")).toContain(`name = "${name}-client"`);
  expect(output("README.md")).toContain(`from ${name}_client import`);
  expect(decisions).toContainEqual(expect.objectContaining({ subject: "names", what: `module "${name}"`, chosen: `${name}_client` }));
});

test("any other name stays", async () => {
  expect((await generated("typescript", "petstore")).decisions).toEqual([]);
  expect(JSON.parse(output("package.json"))).toMatchObject({ name: "petstore" });
});

test("the modules of Node.js are all of them", () => {
  expect([...BUILT_IN_MODULES]).toEqual(expect.arrayContaining(builtinModules.filter((name) => !/^_|[/:]/.test(name))));
});

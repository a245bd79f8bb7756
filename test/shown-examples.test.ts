// What documents show works as it stands: the configuration of the README, and the module and the configuration of `languages.md`.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-shown-")));

/** The first example in a language, below a heading. */
function shown(document: string, heading: string, language: string): string {
  const [, text = ""] = `\n${readFileSync(join(ROOT, document), "utf8")}`.split(`\n${heading}\n`);
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(text)?.[1] ?? "";
}

function written(file: string, content: string): void {
  mkdirSync(join(folder, file, ".."), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function generated(...flags: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "generator/dist/main.js"), "generate", ...flags], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] } });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, "generator/build.js")]);
  const answer = (name: string): object => ({ description: "", content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } });
  const paths = { "/pets": { get: { operationId: "getPets", tags: ["pets"], responses: { 200: answer("Pet"), 404: answer("Error") } } } };
  const schemas = { Pet: { description: "A pet.", type: "object", properties: { name: { type: "string" } } }, Error: { type: "object", properties: { text: { type: "string" } } } };
  written("petstore.yaml", JSON.stringify({ openapi: "3.1.0", info: { title: "Pets", version: "1" }, servers: [{ url: "https://pets.example.com" }], paths, components: { schemas } }));
  written("names.yaml", JSON.stringify({ overlay: "1.0.0", info: { title: "Names", version: "1" }, actions: [{ target: "$.info", update: { title: "Petstore" } }] }));
  written("LICENSE.txt", "Apache License\n");
  written("go/language.mjs", shown("generator/languages.md", "## The module", "js"));
  written("go/types.go.hbs", "{{header}}\n{{#each types}}\n{{#if this.doc}}\n{{this.doc}}\n{{/if}}\ntype {{this.name}} struct{}\n{{/each}}\n");
  written("go/transport.go", "package pets\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the configuration of the README", () => {
  written("sdk.yaml", shown("README.md", "### Configuration", "yaml"));
  generated("--config", "sdk.yaml");
  expect(JSON.parse(readFileSync(join(folder, "clients/typescript/petstore/package.json"), "utf8"))).toMatchObject({ name: "@example/petstore", license: "Apache-2.0" });
  expect(readFileSync(join(folder, "clients/python/petstore/README.md"), "utf8")).toContain("from petstore import PetStore");
  expect(readFileSync(join(folder, "clients/typescript/petstore/api.md"), "utf8")).toContain("`pets.list(");
});

test("the module of languages.md, by itself and with its configuration", () => {
  generated("--spec", "petstore.yaml", "--language", "./go/language.mjs", "--out", "alone");
  expect(readFileSync(join(folder, "alone/types.go"), "utf8")).toContain("// A pet.\ntype Pet struct{}\n");
  written("other.yaml", `output: configured\n${shown("generator/languages.md", "# Languages of your own", "yaml")}`);
  generated("--config", "other.yaml");
  expect(existsSync(join(folder, "configured/go/petstore/transport.go"))).toBe(true);
});

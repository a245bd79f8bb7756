// What a configuration says wrongly is told where it stands.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../generator/generate.js";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "config-places-")));
  writeFileSync(path.join(folder, "api.yaml"), 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /a: { get: { operationId: a, responses: { "204": { description: Done. } } } } }\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each<[string, { client?: string; languages?: string; names?: string; want: string }]>([
  ["a language that there is not", { languages: "ruby: {}", want: "error config/language 5:18" }],
  ["a setting of TypeScript that there is not", { languages: "typescript: { nmae: a }", want: "error typescript/setting 5:18" }],
  ["a name that is none for npm", { languages: 'typescript: { name: "A b" }', want: "error typescript/package-name 5:18" }],
  ["a setting of Python that there is not", { languages: "python: { modul: a }", want: "error python/package 5:18" }],
  ["a document that is missing", { client: "document: none.yaml", want: "error document/missing-file 4:21" }],
  ["an overlay that is missing", { client: "document: api.yaml, overlays: [none.yaml]", want: "error document/missing-file 4:52" }],
  ["a name for what does not exist", { names: "operations: { none: other }", want: "error names/unused 6:28" }],
])("%s", async (_, { client = "document: api.yaml", languages = "typescript: {}", names = "{}", want }) => {
  const inNames = names === "{}" ? names : `{ ${names} }`;
  writeFileSync(path.join(folder, "sdk.yaml"), `packages:\n  a:\n    version: 1.0.0\n    clients: { a: { ${client} } }\n    languages: { ${languages} }\n    names: ${inNames}\n`);
  const { said } = await generate({ from: { config: "sdk.yaml" }, root: null, names: "strict", strict: true }, { check: true, force: false, verify: false, workingDirectory: folder, build: "test", cache: null, progress: () => undefined });
  expect(said.map(({ diagnostic: { severity, code }, position }) => `${severity} ${code} ${position?.line}:${position?.column}`)).toEqual([want]);
});

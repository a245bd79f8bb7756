import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentsOf } from "../../generator/mock/index.js";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "mock-documents-")));
  writeFileSync(path.join(folder, "api.yaml"), 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /a: { get: { responses: { "204": { description: Done. } } } } }\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each<[string, { given: string; want: string }]>([
  ["document", { given: "document: none.yaml", want: "document" }],
  ["overlay", { given: "document: api.yaml, overlays: [none.yaml]", want: "overlays/0" }],
])("a missing %s is told where the configuration asks for it", async (_, { given, want }) => {
  const config = path.join(folder, "sdk.yaml");
  writeFileSync(config, `packages:\n  a/b:\n    clients: { c: { ${given} } }\n`);
  const file = path.relative(process.cwd(), config).replaceAll(path.sep, "/");
  await expect(documentsOf({ config })).rejects.toThrow(`${file}#/packages/a~1b/clients/c/${want}: `);
});

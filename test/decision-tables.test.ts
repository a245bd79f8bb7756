// What a run decided where documents say nothing, as it prints it.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type GenerateArguments, runGenerate } from "../generator/generate-command.js";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "decisions-")));
  writeFileSync(path.join(folder, "package.json"), "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text);
}

const list = `{ get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: page, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer } }], responses: { "200": { description: A., content: { application/json: { schema: { type: array, items: { type: string } } } } } } } }`;
const lists = (count: number): string => `openapi: 3.1.0\ninfo: { title: Lists, version: "1" }\npaths:\n${Array.from({ length: count }, (_, index) => `  /list${index}/{id}: ${list}\n`).join("")}`;

async function run(more: Partial<GenerateArguments> = {}, pagination: "declared" | "found" = "found"): Promise<{ readonly code: number; readonly out: string }> {
  const from = { document: "lists.yaml", languages: ["typescript"], output: "out", name: "lists", pagination };
  const given: GenerateArguments = { settings: { from, root: null, names: "automatic", strict: false }, check: false, force: false, verify: false, quiet: false, format: "text", ...more };
  let out = "";
  const { code } = await runGenerate(given, { out: (text) => (out += text), error: () => undefined, interactive: false }, folder);
  return { code, out };
}

test("tables, also when nothing changed, but not where only problems are wanted", async () => {
  put("lists.yaml", lists(2));
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toMatch(/^Names that were chosen:\n {2}GET \/list0\/\{id\} +getList0ById +no operationId +lists\.yaml#\/paths\/~1list0~1\{id\}\/get\n/);
  expect(out).toContain("Lists with pages");
  expect(out).toMatch(/ {2}GET \/list1\/\{id\} +"page" from 1, size "limit" +by names and types +lists\.yaml#\/paths/);
  const again = await run();
  expect(again.out).toContain("Nothing changed");
  expect(again.out).toContain(out.slice(0, out.indexOf("out: ")));
  expect(await run({ quiet: true })).toEqual({ code: 0, out: "" });
});

test("ten rows of a kind, and all of them as JSON", async () => {
  put("lists.yaml", lists(12));
  expect((await run()).out.match(/\.\.\. and 2 more \(all of them with --format json\)/g)).toHaveLength(2);
  const { decisions }: { readonly decisions: readonly object[] } = JSON.parse((await run({ format: "json" })).out);
  expect(decisions).toHaveLength(24);
  expect(decisions[0]).toEqual({ subject: "names", what: "GET /list0/{id}", chosen: "getList0ById", why: "no operationId", at: { file: "lists.yaml", pointer: "/paths/~1list0~1{id}/get" } });
});

test("no pages where only declared ones are wanted", async () => {
  put("lists.yaml", lists(1));
  expect((await run({}, "declared")).out).not.toContain("Lists with pages");
});

test("with a configuration no names, and pages where it asks for them", async () => {
  put("lists.yaml", lists(1));
  const settings = { from: { config: "sdk.yaml" }, root: null, names: "strict", strict: true } as const;
  put("sdk.yaml", "packages: { shop: { version: 1.0.0, clients: { shop: { document: lists.yaml } }, languages: { typescript: {} } } }\n");
  expect((await run({ settings })).out).toMatch(/^generated\/typescript\/shop: /);
  put("sdk.yaml", "packages: { shop: { version: 1.0.0, clients: { shop: { document: lists.yaml } }, languages: { typescript: {} }, pagination: found } }\n");
  expect((await run({ settings })).out).toMatch(/^Lists with pages/);
});

test("a place of a document of another version is the one that people wrote", async () => {
  put("lists.yaml", `swagger: "2.0"\ninfo: { title: A, version: "1" }\npaths: { /a: { get: { operationId: a, responses: { 200: { description: A., schema: { $ref: "#/definitions/Page[A]" } } } } } }\ndefinitions: { "Page[A]": { type: object, properties: { a: { type: string } } } }\n`);
  expect((await run()).out).toMatch(/type "Page\[A\]" +PageA +not an identifier +lists\.yaml#\/definitions\/Page\[A\]\n/);
});

test("names that Python has another meaning for, or no letters, are told; its letter case is no change", async () => {
  const call = (id: string): string => `{ get: { operationId: ${id}, responses: { "204": { description: D } } } }`;
  put("lists.yaml", `openapi: 3.1.0\ninfo: { title: Lists, version: "1" }\npaths:\n${["close", "import", "toString", '"2fast"'].map((id, index) => `  /${index}: ${call(id)}\n`).join("")}components: { schemas: { Any: { type: object, properties: { a: { type: string } } } } }\n`);
  const from = { document: "lists.yaml", languages: ["python"], output: "out", name: "lists" };
  const { out } = await run({ settings: { from, root: null, names: "automatic", strict: false }, format: "json" });
  const decisions: readonly { readonly what: string; readonly chosen: string; readonly why: string }[] = JSON.parse(out).decisions;
  expect(decisions.map(({ what, chosen, why }) => `${what}: ${chosen}, ${why}`)).toEqual([
    'type "Any": Any_, means something else in Python',
    '"close": close_, means something else in Python',
    '"import": import_, means something else in Python',
    '"2fast": n2fast, not an identifier',
  ]);
});

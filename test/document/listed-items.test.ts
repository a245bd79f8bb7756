// `enum` beside a list: what the items of it may be.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import type { Document } from "../../generator/document/document.js";
import { readDocument } from "../../generator/document/read.js";
import { Sources } from "../../generator/document/sources.js";

let folder: string;
beforeAll(() => void (folder = realpathSync(mkdtempSync(path.join(tmpdir(), "listed-")))));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(schemas: string, version = "3.1.0"): Promise<{ readonly document: Document | null; readonly said: readonly string[] }> {
  writeFileSync(path.join(folder, "a.yaml"), `openapi: ${version}\ninfo: { title: T, version: "1" }\npaths: {}\ncomponents: { schemas: ${schemas} }\n`);
  const report = new Report();
  const document = await readDocument("a.yaml", report, { sources: new Sources(folder) });
  return { document, said: report.diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at?.pointer}`) };
}

const noted = (pointer: string): string => `info schema/enum-value /components/schemas/${pointer}`;

test.each<[string, { readonly given: string; readonly version?: string; readonly want: readonly string[]; readonly is: object }]>([
  ["is theirs", { given: "{ A: { type: array, items: { type: string }, enum: [a, b] }, B: { type: array, items: {}, enum: [1] } }", want: [noted("B")], is: { A: { type: "array", items: { type: "string", enum: ["a", "b"] } }, B: { items: { enum: [1] } } } }],
  ["is its own where it lists lists, and where items say theirs", { given: "{ A: { type: array, items: { type: string }, enum: [[a], [b]] }, B: { type: array, items: { type: string, enum: [a] }, enum: [b] } }", want: [], is: { A: { enum: [["a"], ["b"]] }, B: { items: { enum: ["a"] }, enum: ["b"] } } }],
  ["is theirs but for null, which the list may be", { given: '{ A: { type: [array, "null"], items: { type: string }, enum: [a, null] } }', want: [noted("A")], is: { A: { type: ["array", "null"], items: { type: "string", enum: ["a"] } } } }],
  ["is theirs but for null, in the words of 3.0", { given: "{ A: { type: array, nullable: true, items: { type: string }, enum: [a, null] } }", version: "3.0.3", want: [noted("A")], is: { A: { type: ["array", "null"], items: { type: "string", enum: ["a"] } } } }],
  ["is none of a text or a list", { given: "{ A: { type: [array, string], items: { type: string }, enum: [a] } }", want: [], is: { A: { enum: ["a"] } } }],
  ["is no list of null alone", { given: '{ A: { type: [array, "null"], items: { type: string }, enum: [null] } }', want: [], is: { A: { enum: [null] } } }],
])("%s", async (_, { given, version, want, is }) => {
  const { document, said } = await read(given, version);
  expect(said.filter((one) => !one.includes("upgraded"))).toEqual(want);
  expect(document?.root.value).toMatchObject({ components: { schemas: is } });
});

test("is what a reference to the items finds, too", async () => {
  const reference = "#/components/schemas/A/properties/p/items";
  const { document } = await read(`{ A: { properties: { o: { $ref: "${reference}" }, p: { type: array, items: { type: string }, enum: [a] } } } }`);
  expect(document?.target(reference, { file: "a.yaml", pointer: "" })?.value).toEqual({ type: "string", enum: ["a"] });
});

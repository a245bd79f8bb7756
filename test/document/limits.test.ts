// What a hostile document costs: a message within seconds, never a crash.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "limits-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

const many = <Item>(count: number, item: (index: number) => Item): readonly Item[] => Array.from({ length: count }, (_, index) => item(index));
const members = (count: number, entry: (index: number) => readonly [string, unknown]): object => Object.fromEntries(many(count, entry));
const answers = { 204: { description: "D" } };
const document = (rest: object): string => JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, ...rest });
const schemas = (given: object): string => document({
  paths: { "/a": { get: { operationId: "a", responses: { 200: { description: "D", content: { "application/json": { schema: { $ref: "#/components/schemas/s0" } } } } } } } },
  components: { schemas: given },
});
const reference = (index: number): object => ({ $ref: `#/components/schemas/s${index}` });
const yaml = (rest: string): string => `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n${rest}`;

const table: readonly (readonly [string, { readonly file?: string; readonly given: () => string; readonly want: readonly string[] }])[] = [
  ["size", { given: () => " ".repeat(97 * 1024 * 1024), want: ["document/too-large The file has more than 96 MiB: a.json"] }],
  ["values", { given: () => `[${Array(70).fill(`[${"1,".repeat(45_000)}1]`).join(",")}]`, want: ["document/too-large The file holds more than 3,000,000 values"] }],
  ["entries of a list", { given: () => `[${"1,".repeat(50_000)}1]`, want: ["document/too-large An object or list has more than 50,000 entries"] }],
  ["entries of an object", { given: () => document({ "x-a": members(50_001, (index) => [`k${index}`, 1]) }), want: ["document/too-large An object or list has more than 50,000 entries"] }],
  ["a text", { given: () => document({ "x-a": "a".repeat(4_000_001) }), want: ["document/too-large A text has more than 4,000,000 characters"] }],
  ["depth", { given: () => "[".repeat(1_000_000), want: ["document/too-deep Values are nested more than 400 levels deep"] }],
  ["depth of blocks", { file: "a.yaml", given: () => many(1_000, (index) => `${" ".repeat(index)}a:`).join("\n"), want: ["document/too-deep Values are nested more than 400 levels deep"] }],
  ["depth of lists in one line", { file: "a.yaml", given: () => "- ".repeat(100_000), want: ["document/too-deep Values are nested more than 400 levels deep"] }],
  ["an alias bomb", { file: "a.yaml", given: () => `x0: &x0 [1]\n${many(30, (level) => `x${level + 1}: &x${level + 1} [${Array(10).fill(`*x${level}`).join(",")}]`).join("\n")}`, want: ["document/too-large The file holds more than 3,000,000 values"] }],
  ["many merges", { file: "a.yaml", given: () => yaml(`x-a: &a { ${many(10_000, (index) => `k${index}: 1`).join(", ")} }\nx-b: { <<: [${Array(10_000).fill("*a").join(", ")}] }`), want: ["document/too-large Merge keys bring in more than 100,000 keys, or one of them more than 100 objects"] }],
  ["a number without end", { given: () => document({ components: { schemas: { A: { maximum: "N" } } } }).replace('"N"', "9".repeat(5_000_000)), want: ["document/not-json Infinity and NaN cannot be written in JSON"] }],
  ["references", { given: () => schemas({ s0: { anyOf: many(15, () => ({ anyOf: Array(40_000).fill(reference(1)) })) }, s1: { type: "string" } }), want: ["document/too-large The document has more than 500,000 references"] }],
  ["operations", { given: () => document({ paths: members(25_001, (index) => [`/p${index}`, { get: { operationId: `o${index}`, responses: answers } }]) }), want: ["document/too-large The document has more than 25,000 operations"] }],
  ["components", { given: () => document({ components: { schemas: members(25_000, (index) => [`s${index}`, true]), headers: { x: {} } } }), want: ["document/too-large The document has more than 25,000 components"] }],
  ["the name of a component", { given: () => document({ components: { schemas: { ["aB".repeat(500_000)]: {} } } }), want: ["document/too-large A key has more than 5,000 characters"] }],
  ["a path", { given: () => document({ paths: { [`/${"{".repeat(1_000_000)}`]: {} } }), want: ["document/too-large A key has more than 5,000 characters"] }],
  ["an operationId", { given: () => document({ paths: { "/a": { get: { operationId: "aB".repeat(500_000), responses: answers } } } }), want: ["document/too-large A name has more than 5,000 characters"] }],
  ["the name of a parameter", { given: () => document({ paths: { "/a": { get: { operationId: "a", parameters: [{ name: "aB".repeat(500_000), in: "query", schema: {} }], responses: answers } } } }), want: ["document/too-large A name has more than 5,000 characters"] }],
  ["a chain of references", { given: () => schemas(members(24_000, (index) => [`s${index}`, index === 23_999 ? { type: "string" } : reference(index + 1)])), want: ["document/too-deep References follow each other more than 400 times from here"] }],
  ["a chain of references, its end first", { given: () => schemas(members(24_000, (index) => [`s${23_999 - index}`, index === 0 ? { type: "string" } : reference(24_000 - index)])), want: ["document/too-deep References follow each other more than 400 times from here"] }],
  ["a circle of references", { given: () => schemas(members(24_000, (index) => [`s${index}`, reference((index + 1) % 24_000)])), want: ["document/too-deep References follow each other more than 400 times from here"] }],
  ["a chain of allOf", { given: () => schemas(members(20_000, (index) => [`s${index}`, { allOf: [reference((index + 1) % 20_000), { type: "object" }] }])), want: ["document/too-deep References follow each other more than 400 times from here"] }],
];

test.each(table)("%s", { timeout: 60_000 }, async (_, { file = "a.json", given, want }) => {
  writeFileSync(path.join(folder, file), given());
  const before = process.cpuUsage();
  const { said, failed, changes } = await generate(
    { from: { document: file, languages: ["typescript"], output: "out", name: "limits" }, root: null, names: "automatic", strict: false },
    { check: false, force: false, verify: false, workingDirectory: folder, build: "test", cache: null, progress: () => undefined },
  );
  // Of the processor, since others may use the machine as well.
  const { user, system } = process.cpuUsage(before);
  expect(said.filter(({ diagnostic }) => diagnostic.severity === "error").map(({ diagnostic: { code, message } }) => `${code} ${message}`)).toEqual(want);
  expect(said.every(({ diagnostic }) => diagnostic.at !== null || diagnostic.code === "document/too-large")).toBe(true);
  expect([failed, changes.size]).toEqual([true, 0]);
  expect((user + system) / 1e6).toBeLessThan(10);
});

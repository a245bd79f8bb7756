// What a document is made of: cases 53 to 62. Sizes (50 to 52) are in `test/hostile/costs.test.ts` and `test/document/limits.test.ts`.
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../generator/document/read.js";
import { Sources } from "../../../generator/document/sources.js";
import { Report } from "../../../generator/diagnostics.js";
import { answers, api, gets, holding, type Members, Trial } from "./trial.js";

const trial = new Trial("structure");
const yaml = (rest: string): string => `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n${rest}\n`;

describe("53. tags of YAML build nothing", () => {
  test.each(['!!js/function "() => { globalThis.__pwned = 1 }"', "!!js/regexp /(a+)+$/", "!!python/object/apply:os.system [x]", "!!javax.script.ScriptEngineManager [x]", `!!binary "${"AAAA".repeat(10_000)}"`, '!!timestamp "2001-01-01"', "!!merge <<", "!evil { a: 1 }", "!<tag:evil.example,2026:x> a", "!!set { a }", "!!omap [a: 1]"])("%#", async (value) => {
    const { said, refused } = await trial.of(yaml(`x-a: ${value}`));
    expect([refused, said.filter((line) => !line.startsWith("error document/syntax"))]).toEqual([true, []]);
    expect("__pwned" in globalThis).toBe(false);
  });
});

test("54. keys that stand twice name both places", async () => {
  for (const text of [yaml("paths: {}"), yaml("x-a: { b: 1, b: 2 }"), yaml('x-a: { "b": 1, b: 2 }')]) {
    expect((await trial.of(text)).said).toEqual([expect.stringMatching(/^error document\/duplicate-key .* stands twice in one object$/)]);
  }
  expect((await trial.files({ root: "a.json", files: { "a.json": '{ "openapi": "3.1.0", "info": {}, "paths": {}, "paths": {} }' } })).said).toEqual([expect.stringMatching(/^error document\/duplicate-key/)]);
});

test("55. words of earlier versions of YAML are words, and statuses are texts", async () => {
  const text = yaml("").replace("paths: {}", 'paths:\n  /a: { get: { operationId: a, responses: { 200: { description: no, content: { application/json: { schema: { type: string, enum: [no, on, yes, off, y, 1_000, "12:30:45", 0b1, 2001-01-01, =] } } } } } } }');
  const { texts, said, in: { python } } = await trial.of(text);
  expect(python).toContain('Literal["no", "on", "yes", "off", "y", "1_000", "12:30:45", "0b1", "2001-01-01", "="]');
  expect(said).toEqual([]);
  expect(["no", "on", "yes", "off", "y", "1_000", "12:30:45", "0b1", "2001-01-01", "="].filter((word) => !texts.has(word))).toEqual([]);
});

describe("56. bytes that are no text", () => {
  const text = yaml("");
  const table: { readonly [name: string]: readonly [Uint8Array, RegExp | null] } = {
    "UTF-8 with a mark": [Buffer.from(`\ufeff${text}`), null],
    "lines of Windows": [Buffer.from(text.replaceAll("\n", "\r\n")), null],
    "lines of both kinds": [Buffer.from(text.replace("\n", "\r\n")), null],
    "UTF-16 from the little end": [Buffer.from(`\ufeff${text}`, "utf16le"), /document\/encoding.*UTF-16/],
    "UTF-16 from the big end": [Buffer.from(`\ufeff${text}`, "utf16le").swap16(), /document\/encoding.*UTF-16/],
    "UTF-16 without a mark": [Buffer.from(text, "utf16le"), /document\//],
    "UTF-32": [Uint8Array.from([0xff, 0xfe, 0, 0, ...Buffer.from(text, "utf16le")]), /document\//],
    "an overlong slash": [Buffer.concat([Buffer.from(text), Uint8Array.from([0xc0, 0xaf])]), /document\/encoding/],
    "half of a pair": [Buffer.concat([Buffer.from(text), Uint8Array.from([0xed, 0xa0, 0x80])]), /document\/encoding/],
    "a cut letter": [Buffer.concat([Buffer.from(text), Uint8Array.from([0xf0, 0x9f])]), /document\/encoding/],
    "NUL": [Buffer.from(`${text}x-a: "\u0000"\n`), /document\/(?:syntax|text)/],
    "NUL, escaped": [Buffer.from(`${text}x-a: "\\0"\n`), /document\/text/],
    "half of a pair, escaped": [Buffer.from(`${text}x-a: "\\ud800"\n`), /document\/text/],
    "NUL in a key": [Buffer.from(`${text}x-a: { "a\\0": 1 }\n`), /document\/text/],
    "a picture": [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /document\/encoding/],
    "nothing": [new Uint8Array(), /document\/syntax/],
  };
  test.each(Object.entries(table))("%s", async (_, [bytes, want]) => {
    const { said, refused } = await trial.files({ root: "b.yaml", files: { "b.yaml": bytes } });
    expect(said).toEqual([expect.stringMatching(want ?? /^warning document\/no-operations/)]);
    expect(refused).toBe(want !== null);
  });
});

test("57. one document in a file, and nothing behind it", async () => {
  const json = JSON.stringify(api({}));
  const given: readonly (readonly [string, string])[] = [["a.yaml", `${yaml("")}---\n${yaml("")}`], ["a.json", `${json}\n${json}`], ["a.json", `${json} x`], ["a.json", `// ${json}`], ["a.json", `${json.slice(0, -1)},}`], ["a.yaml", `${json}\nopenapi: 3.1.0\n`], ["a.json", yaml("")]];
  for (const [root, text] of given) expect([text.slice(-20), (await trial.files({ root, files: { [root]: text } })).refused]).toEqual([text.slice(-20), true]);
});

test.each([{ openapi: "3.1.0\n" }, { openapi: 3.5 }, { swagger: 1.2 }, { swagger: "2.0", openapi: "3.1.0" }, { openapi: "4.0.0" }, { openapi: "3.1\n" }, { openapi: "3.10.0" }, { openapi: ["3.1.0"] }, { openapi: "" }, { openapi: "3.1.0; evil()" }, { swagger: "1.2" }, {}])("58. what is no version that is read: %j", async (version) => {
  const { said, refused } = await trial.of({ info: { title: "T", version: "1" }, paths: {}, ...version });
  expect([refused, said]).toEqual([true, [expect.stringMatching(/^error document\/version /)]]);
});

test.each([{ openapi: 3.1 }, { openapi: 3 }, { swagger: 2 }, { openapi: "3.1" }])("58. what can only mean one version is read as that: %j", async (version) => {
  const { said, refused } = await trial.of({ info: { title: "T", version: "1" }, paths: { "/a": { get: { operationId: "a", responses: {} } } }, ...version });
  expect([refused, said]).toEqual([false, [expect.stringMatching(/^warning document\/version /)]]);
});

describe("59. schemas that say nothing, or two things at once, have a type", () => {
  const nested = (depth: number): unknown => (depth === 0 ? { type: "string" } : { type: "array", items: nested(depth - 1) });
  const odd: readonly unknown[] = [
    { allOf: [{ type: "string" }, { type: "integer" }] }, { allOf: [] }, { oneOf: [] }, { anyOf: [] }, { enum: [] }, { type: [] }, { type: ["string", "string", "null"] }, { type: "object", required: ["__proto__", "constructor", "__proto__"] },
    { not: {} }, { not: true }, { if: { type: "string" }, then: { type: "integer" }, else: {} }, { additionalProperties: { $ref: "#" } }, { additionalProperties: { $ref: "#/components/schemas/Thing" } }, true, false, {}, { const: null }, { const: { a: [] } }, { enum: [null] }, { enum: [{}, [], { a: 1 }] },
    { type: "string", properties: { a: {} } }, { type: "array" }, { type: "array", items: false }, { prefixItems: [true, false, { $ref: "#/components/schemas/Thing" }], items: false }, { items: [{ type: "string" }] }, { type: "strnig" }, { type: { a: 1 } }, { properties: [] }, { properties: { a: null, b: 3, c: "x", d: [] } }, { required: true }, { required: [1, {}] }, { enum: "a" }, { enum: { a: 1 } },
    { allOf: [false, { type: "string" }] }, { allOf: [{ required: ["a"] }, { properties: { a: false } }] }, { oneOf: [{}, {}, true] }, { discriminator: {} }, { discriminator: { propertyName: 3, mapping: [] }, oneOf: [{ $ref: "#/components/schemas/Thing" }] }, { $ref: 3 }, { $ref: "" }, { $ref: ["x"] }, { minimum: "x", maxLength: -1 }, { format: 3, pattern: {} }, { nullable: "yes", readOnly: "no" }, { patternProperties: { "(": {} } }, { default: { $ref: "#" } }, nested(250), { oneOf: [{ type: "array", items: {} }, {}, { type: "string", enum: ["a"] }] }, { type: "object", additionalProperties: { anyOf: [{ not: {} }, {}] } }, { type: "object", properties: { $ref: { type: "string" } } }, null, 3, "x", [],
  ];
  test.each(odd.map((schema) => [JSON.stringify(schema).slice(0, 200), schema] as const))("%s", async (_, schema) => {
    const { said, refused } = await trial.of(holding(schema));
    expect([refused, said.filter((line) => line.startsWith("error"))]).toEqual([false, []]);
  });
});

describe("60. templates of paths", () => {
  const parameter = (name: string): Members => ({ name, in: "path", required: true, schema: { type: "string" } });
  test.each<[string, readonly string[], RegExp | null]>([
    ["/a/{id}/{id}", ["id"], /warning operation\/path .*twice/],
    ["/a/{}", [], /warning operation\/path .*percent-encoded/],
    ["/a/{id", [], /warning operation\/path .*percent-encoded/],
    ["/a/{id}}", ["id"], /warning operation\/path .*percent-encoded/],
    ["/a/{i/d}", ["i/d"], null],
    ["/{a}{b}", ["a", "b"], null],
    ["/{a}.{b}", ["a", "b"], null],
    ["/a/../b", [], /warning operation\/path .*segment of dots/],
    ["/a/.", [], /warning operation\/path .*segment of dots/],
    ["/a/%2e%2E/b", [], /warning operation\/path .*segment of dots/],
    ["/..", [], /warning operation\/path .*segment of dots/],
    ["/a/%ZZ", [], /warning operation\/path .*percent-encoded/],
    ["/a?q=1", [], null],
    ["/a#frag", [], /warning operation\/path .*not sent/],
    ["/a/{b}", [], /warning operation\/path-parameter .*not described/],
    ["/a", ["b"], /warning operation\/path-parameter .*no \{b\}/],
    ["//evil.example/x", [], /warning document\/path/],
    ["http://evil.example/x", [], /warning document\/path/],
    ["a/b", [], /warning document\/path/],
    ["", [], /warning document\/path/],
  ])("%s", async (path, names, want) => {
    const document = gets({ [path]: { parameters: names.map(parameter) } });
    const { said, refused } = await trial.of(document);
    expect([refused, said]).toEqual([false, want === null ? [] : [expect.stringMatching(want)]]);
    if (want !== null) expect((await trial.of(document, true)).refused).toBe(true);
  });
  test("two that differ in the names of their parameters only, and two that are the same word", async () => {
    const document = gets({ "/{a}": { parameters: [parameter("a")], operationId: undefined }, "/{b}": { parameters: [parameter("b")], operationId: undefined }, "/A-b": { operationId: undefined }, "/a_b": { operationId: undefined } });
    expect((await trial.of(document)).refused).toBe(false);
  });
});

test("61. callbacks, links and webhooks: expressions in them are data", async () => {
  const evil = '{$request.body#/url};globalThis.__pwned=1;${x}"""\n__pwned = 1';
  const item = { post: { operationId: "later", requestBody: { content: { "application/json": { schema: { type: "string" } } } }, responses: answers() } };
  const operation = { callbacks: { "a'];": { [evil]: item } }, responses: { 200: { description: "D", links: { "x'": { operationId: evil, parameters: { [evil]: evil }, requestBody: evil, server: { url: evil } } } } } };
  expect((await trial.of(gets({ "/a": operation }, { webhooks: { "w'; evil()": item, [evil]: item } }))).refused).toBe(false);
});

describe("62. overlays", () => {
  const overlay = (...actions: readonly Members[]): string => JSON.stringify({ overlay: "1.1.0", info: { title: "O", version: "1" }, actions });
  async function overlaid(document: Members, text: string): Promise<readonly string[]> {
    await trial.files({ root: "over.json", files: { "over.json": JSON.stringify(document), "o.json": text } });
    const report = new Report();
    const started = process.cpuUsage();
    const read = await readDocument("over.json", report, { sources: new Sources(trial.folder), overlays: ["o.json"] });
    const { user } = process.cpuUsage(started);
    expect(user / 1e6).toBeLessThan(10);
    return [read === null ? "refused" : "read", ...report.diagnostics.map(({ code }) => code)];
  }
  test("that take everything away", async () => expect(await overlaid(gets({ "/a": {} }), overlay({ target: "$..*", remove: true }))).toEqual(["refused", "document/version"]));
  test("that bring a reference to elsewhere", async () => expect(await overlaid(gets({ "/a": {} }), overlay({ target: "$.paths['/a']", update: { $ref: "https://evil.example/x.json" } }))).toEqual(["refused", "document/remote-reference"]));
  test("that bring a path to elsewhere", async () => expect(await overlaid(gets({ "/a": {} }), overlay({ target: "$.paths", update: { "//evil.example/x": {} } }))).toEqual(["read", "document/path"]));
  test.each(["$..[?match(@, '(a+)+$')]", "$..[?search(@.x, '(a|a)*b')]", "$[?(@.constructor.constructor('globalThis.__pwned = 1')())]", "$..[(process.exit())]", "$.[?(`evil`)]"])("with the filter %s", async (target) => {
    const outcome = await overlaid(gets({ "/a": {} }, { "x-a": ["a".repeat(60), { x: `${"a".repeat(60)}c` }] }), overlay({ target, update: "b" }));
    expect(outcome.slice(1).every((code) => code.startsWith("overlay/"))).toBe(true);
    expect("__pwned" in globalThis).toBe(false);
  });
});

trial.end();

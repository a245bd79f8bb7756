import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import type { Document } from "../../generator/document/document.js";
import { readDocument } from "../../generator/document/read.js";
import { Sources } from "../../generator/document/sources.js";

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "document-")));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Files = { readonly [name: string]: string | Uint8Array };

async function read(files: Files, { root = "a.yaml", strict = false } = {}): Promise<{ document: Document | null; said: readonly string[]; report: Report }> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const report = new Report({ strict });
  const document = await readDocument(root, report, { sources: new Sources(folder), strict });
  const said = report.diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at?.file ?? ""}#${at?.pointer ?? ""}${at?.position === undefined ? "" : ` ${at.position.line}:${at.position.column}`}`);
  return { document, said, report };
}

const head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";
const json = (rest: string): string => `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}${rest}}`;
const refuses = (reference: string): Files => ({ "a.yaml": `${head}paths:\n  /a:\n    $ref: ${JSON.stringify(reference)}\n` });

describe("what is refused", () => {
  const table: readonly (readonly [string, { readonly given: Files; readonly want: readonly string[]; readonly root?: string }])[] = [
    ["a missing root", { given: {}, want: ["error document/missing-file #"] }],
    ["a folder", { given: { "a.yaml/b": "" }, want: ["error document/not-a-file #"] }],
    ["an empty file", { given: { "a.yaml": "" }, want: ["error document/syntax a.yaml#"] }],
    ["a root that is a list", { given: { "a.yaml": "[]" }, want: ["error document/shape a.yaml#"] }],
    ["no version", { given: { "a.yaml": "paths: {}" }, want: ["error document/version a.yaml#"] }],
    ["another number as version", { given: { "a.yaml": "openapi: 3.5\npaths: {}" }, want: ["error document/version a.yaml#/openapi"] }],
    ["a version with a line break", { given: { "a.json": '{"openapi":"3.1.0\\n"}' }, root: "a.json", want: ["error document/version a.json#/openapi"] }],
    ["version 4", { given: { "a.yaml": "openapi: 4.0.0\npaths: {}" }, want: ["error document/version a.yaml#/openapi"] }],
    ["Swagger 1.2", { given: { "a.yaml": "swagger: '1.2'\npaths: {}" }, want: ["error document/version a.yaml#/swagger"] }],
    ["two versions", { given: { "a.yaml": "swagger: '2.0'\nopenapi: 3.1.0\npaths: {}" }, want: ["error document/version a.yaml#/swagger"] }],
    ["paths of a wrong type", { given: { "a.yaml": `${head}paths: [a]` }, want: ["error document/shape a.yaml#/paths"] }],
    ["an absolute path key", { given: { "a.yaml": `${head}paths: { "http://evil.example/x": {}, "//evil.example/x": {}, "/ok": {} }` }, want: ["error document/path a.yaml#/paths/http:~1~1evil.example~1x", "error document/path a.yaml#/paths/~1~1evil.example~1x"] }],
    ["UTF-16", { given: { "a.yaml": new Uint8Array([0xff, 0xfe, 0x61, 0]) }, want: ["error document/encoding a.yaml#"] }],
    ["overlong UTF-8", { given: { "a.yaml": new Uint8Array([0xc0, 0xaf]) }, want: ["error document/encoding a.yaml# 1:1"] }],
    ["Latin-1", { given: { "a.yaml": Buffer.from("openapi: 3.1.0\ninfo: { title: naïve, version: '1' }\n", "latin1") }, want: ["error document/encoding a.yaml# 2:18"] }],
    ["NUL in JSON", { given: { "a.json": json(',"x-a":"\\u0000"') }, root: "a.json", want: ["error document/text a.json#/x-a"] }],
    ["half a surrogate pair", { given: { "a.json": json(',"x-a":"\\ud800"') }, root: "a.json", want: ["error document/text a.json#/x-a"] }],
    ["broken YAML", { given: { "a.yaml": "openapi: 3.1.0\npaths: { a: ]" }, want: ["error document/syntax a.yaml# 2:13"] }],
    ["two YAML documents", { given: { "a.yaml": `${head}---\n${head}` }, want: ["error document/several a.yaml# 3:1"] }],
    ["a tag that builds objects", { given: { "a.yaml": `${head}x: !!js/function "a"` }, want: ["error document/syntax a.yaml# 3:21"] }],
    ["a repeated key in YAML", { given: { "a.yaml": `${head}paths: {}\nx-a:\n  b: 1\n  b: 2\npaths: {}\n` }, want: ["error document/duplicate-key a.yaml# 7:1", "error document/duplicate-key a.yaml# 6:3"] }],
    ["a number and a text as the same key", { given: { "a.yaml": `${head}x-a: { 200: 1, "200": 2 }` }, want: ["error document/duplicate-key a.yaml# 3:16"] }],
    ["a repeated key in JSON", { given: { "a.json": '{\n  "a": 1,\n  "b": {"c": [1], "c": 2},\n  "\\u0061": 3\n}' }, root: "a.json", want: ["error document/duplicate-key a.json# 3:19", "error document/duplicate-key a.json# 4:3"] }],
    ["text after JSON", { given: { "a.json": "{}\n{}" }, root: "a.json", want: ["error document/syntax a.json# 2:1"] }],
    ["half of JSON", { given: { "a.json": '{"a": [1, 2' }, root: "a.json", want: ["error document/syntax a.json# 1:12"] }],
    ["a trailing comma in JSON", { given: { "a.json": "[1,]" }, root: "a.json", want: ["error document/syntax a.json# 1:4"] }],
    ["a repeated key in JSON among texts that begin with a colon, and escapes", { given: { "a.json": '{ "a\\\\": ":", "b": "\\":", "a\\\\" : 1 }' }, root: "a.json", want: ["error document/duplicate-key a.json# 1:27"] }],
    ["deep JSON", { given: { "a.json": "[".repeat(20_000) }, root: "a.json", want: ["error document/too-deep a.json# 1:401"] }],
    ["deep YAML", { given: { "a.yaml": "[".repeat(20_000) }, want: ["error document/too-deep a.yaml# 1:401"] }],
    ["an alias inside itself", { given: { "a.yaml": `${head}x-a: &a [*a]` }, want: ["error document/alias a.yaml#/x-a/0"] }],
    ["an alias bomb", { given: { "a.yaml": `x0: &x0 [1]\n${Array.from({ length: 12 }, (_, level) => `x${level + 1}: &x${level + 1} [${Array(10).fill(`*x${level}`).join(",")}]`).join("\n")}` }, want: ["error document/too-large a.yaml#"] }],
    ["a merge of what is no object", { given: { "a.yaml": `${head}paths: {}\nx-c: { <<: a }` }, want: ["error document/syntax a.yaml# 4:14"] }],
    ["infinity as the name of a schema says", { given: { "a.yaml": `${head}paths: {}\ncomponents: { schemas: { x-a: { maximum: .inf }, A: { properties: { example: { default: .nan } } } } }` }, want: ["error document/not-json a.yaml#/components/schemas/x-a/maximum", "error document/not-json a.yaml#/components/schemas/A/properties/example/default"] }],
    ["infinity that an alias brings from an extension or an example to what clients read", { given: { "a.yaml": `${head}x-a: &a { b: [1, .inf] }\npaths: {}\ncomponents: { schemas: { A: { example: &e { d: .nan }, default: *e }, B: { properties: { p: *a } } } }` }, want: ["error document/not-json a.yaml#/components/schemas/A/default", "error document/not-json a.yaml#/components/schemas/B/properties/p", "error document/not-json a.yaml#/x-a/b/1", "error document/not-json a.yaml#/components/schemas/A/example/d"] }],
    ["infinity that an alias brings from what clients read", { given: { "a.yaml": `${head}paths: {}\ncomponents: { schemas: { A: { default: &a { b: .inf } } } }\nx-a: *a` }, want: ["error document/not-json a.yaml#/components/schemas/A/default/b"] }],
    ["a list as key", { given: { "a.yaml": `${head}paths: {}\nx-a: { ? { b: 1 } : 2 }` }, want: ["error document/key a.yaml#/x-a"] }],
    ["a file address", { given: refuses("file:///etc/passwd"), want: ["error document/remote-reference a.yaml#/paths/~1a"] }],
    ["an address", { given: refuses("http://169.254.169.254/x.yaml#/a"), want: ["error document/remote-reference a.yaml#/paths/~1a"] }],
    ["an address without scheme", { given: refuses("//evil.example/x.yaml"), want: ["error document/outside-root a.yaml#/paths/~1a"] }],
    ["an absolute file", { given: refuses("/etc/passwd"), want: ["error document/outside-root a.yaml#/paths/~1a"] }],
    ["a drive", { given: refuses("C:\\x.yaml"), want: ["error document/outside-root a.yaml#/paths/~1a"] }],
    ["a share", { given: refuses("\\\\host\\x.yaml"), want: ["error document/outside-root a.yaml#/paths/~1a"] }],
    ["a file above the root", { given: refuses("../../../../../../etc/hosts"), want: ["error document/outside-root a.yaml#/paths/~1a"] }],
    ["a file above the root, escaped", { given: refuses("%2e%2e/%2e%2e/x.yaml"), want: ["error document/outside-root a.yaml#/paths/~1a"] }],
    ["a NUL in a file name", { given: refuses("x%00.yaml"), want: ["error document/reference-syntax a.yaml#/paths/~1a"] }],
    ["a wrong percent escape", { given: refuses("#/%ZZ"), want: ["error document/reference-syntax a.yaml#/paths/~1a"] }],
    ["a wrong tilde escape", { given: refuses("#/~2"), want: ["error document/reference-syntax a.yaml#/paths/~1a"] }],
    ["a query", { given: refuses("b.yaml?x=1"), want: ["error document/reference-syntax a.yaml#/paths/~1a"] }],
    ["a missing file", { given: refuses("b.yaml"), want: ["error document/missing-file a.yaml#/paths/~1a"] }],
    ["a folder as file", { given: { ...refuses("b"), "b/c": "" }, want: ["error document/not-a-file a.yaml#/paths/~1a"] }],
    ["an address in the second file", { given: { ...refuses("b.yaml"), "b.yaml": "parameters: [{ $ref: 'https://evil.example/x' }]" }, want: ["error document/remote-reference b.yaml#/parameters/0"] }],
    ["several problems at once", { given: { "a.yaml": `${head}paths:\n  /a: { $ref: "b.yaml" }\n  /b: { $ref: "http://h/x" }\n` }, want: ["error document/remote-reference a.yaml#/paths/~1b", "error document/missing-file a.yaml#/paths/~1a"] }],
  ];

  test.each(table)("%s", async (_, { given, want, root }) => {
    const { document, said } = await read(given, { strict: true, ...(root === undefined ? {} : { root }) });
    expect(said).toEqual(want);
    expect(document).toBeNull();
  });

  test("infinity that a reference finds in an extension or an example", async () => {
    const schemas = '{ A: { $ref: "#/x-a/b" }, B: { $ref: "#/components/examples/E/value" }, C: { $ref: "b.yaml#/example" }, D: { $ref: "#/x-b" } }';
    const { said } = await read({ "a.yaml": `${head}x-a: &a { b: { properties: { p: { enum: [1, .inf] } } } }\nx-b: { items: *a }\npaths: {}\ncomponents: { examples: { E: { value: { enum: [.inf] } } }, schemas: ${schemas} }`, "b.yaml": "example: { minimum: .nan }" });
    expect(said.filter((one) => one.startsWith("error")).sort()).toEqual(["A", "B", "C", "D"].map((name) => `error document/not-json a.yaml#/components/schemas/${name}`));
  });

  test("links that leave the root, without showing what they lead to", async () => {
    symlinkSync("/etc/passwd", path.join(folder, "b.yaml"));
    symlinkSync("/etc", path.join(folder, "c"));
    const { document, said, report } = await read({ "a.yaml": `${head}paths:\n  /a: { $ref: b.yaml }\n  /b: { $ref: c/hosts }\n` });
    expect(document).toBeNull();
    expect(said).toEqual(["error document/outside-root a.yaml#/paths/~1b", "error document/outside-root a.yaml#/paths/~1a"]);
    expect(JSON.stringify(report.diagnostics)).not.toMatch(/root:|localhost/);
  });

  test("a missing folder below a link is missing, and not outside", async () => {
    mkdirSync(path.join(folder, "real"));
    symlinkSync("real", path.join(folder, "linked"));
    const { said } = await read({ "linked/a.yaml": `${head}paths:\n  /a: { $ref: models/deep/b.yaml }\n  /b: { $ref: models/../../x/b.yaml }\n` }, { root: "linked/a.yaml", strict: true });
    expect(said).toEqual(["error document/outside-root linked/a.yaml#/paths/~1b", "error document/missing-file linked/a.yaml#/paths/~1a"]);
  });

  test("a repeated key names both places", async () => {
    const { report } = await read({ "a.yaml": `${head}paths: {}\npaths: {}` });
    expect(report.diagnostics[0]?.related).toEqual([{ message: "first stands", at: { file: "a.yaml", pointer: "", position: { line: 3, column: 1 } } }]);
  });
});

describe("what is read in spite of a fault", () => {
  const table: readonly (readonly [string, { readonly given: string; readonly want: readonly string[]; readonly is?: object }])[] = [
    ["Swagger 2.0 as a number", { given: "swagger: 2.0\ninfo: {}\npaths: {}", want: ["warning document/version a.yaml#/swagger"], is: { openapi: "3.1.0" } }],
    ["3.0 as a number", { given: "openapi: 3.0\ninfo: {}\npaths: {}", want: ["warning document/version a.yaml#/openapi"], is: { openapi: "3.0.0" } }],
    ["3.1 as a number", { given: "openapi: 3.1\ninfo: {}\npaths: {}", want: ["warning document/version a.yaml#/openapi"], is: { openapi: "3.1.0" } }],
    ["two numbers as a text", { given: 'openapi: "3.2"\ninfo: {}\npaths: {}', want: ["warning document/version a.yaml#/openapi"], is: { openapi: "3.2.0" } }],
    ["empty lists of PHP, and nothing", { given: `${head}paths: []\ncomponents:\n`, want: ["warning document/shape a.yaml#/paths", "warning document/shape a.yaml#/components"] }],
    ["numbers that JSON has not, where no client reads them", { given: `${head}paths: {}\nx-a: [.inf, 1e400]\ncomponents: { schemas: { A: { x-b: { c: .nan }, example: &e { d: -.inf }, x-e: *e } } }`, want: ["warning document/not-json a.yaml#/x-a/0", "warning document/not-json a.yaml#/x-a/1", "warning document/not-json a.yaml#/components/schemas/A/x-b/c", "warning document/not-json a.yaml#/components/schemas/A/example/d"], is: { "x-a": [null, null], components: { schemas: { A: { "x-b": { c: null }, example: { d: null }, "x-e": { d: null } } } } } }],
    ["merge keys, after which a member of one's own counts", { given: `${head}paths: {}\nx-a: &a { b: 1, c: 1 }\nx-b: { c: 2, <<: *a }\nx-c:\n  <<: [{ c: 3 }, *a]\n  d: 4`, want: ["warning document/merge-key a.yaml# 5:14"], is: { "x-b": { b: 1, c: 2 }, "x-c": { b: 1, c: 3, d: 4 } } }],
    ["words that clients have no use for, once each", {
      given: `${head.replace("3.1.0", "3.2.0")}tags: [{ name: a, kind: nav }, { name: b, kind: nav, parent: a }]\ncomponents:\n  securitySchemes: { o: { type: oauth2, oauth2MetadataUrl: "https://a.example/m", flows: {} } }\n  schemas: { A: { type: string, xml: { nodeType: text } }, B: { type: string, xml: { nodeType: cdata } } }`,
      want: ["info document/unused-word a.yaml#/tags/0/kind", "info document/unused-word a.yaml#/tags/1/parent", "info document/unused-word a.yaml#/components/schemas/B/xml/nodeType", "info document/unused-word a.yaml#/components/securitySchemes/o/oauth2MetadataUrl"],
    }],
    ["a keyword that a later version has no more, once", { given: `${head}components: { schemas: { A: { type: object, properties: { nullable: { type: string, nullable: true }, b: { nullable: false } } }, B: { type: string, nullable: true } } }`, want: ["info document/upgraded a.yaml#/components/schemas/B/nullable"] }],
    ["what looks like a merge key in a text", { given: `${head}paths: {}\nx-a: |\n  <<: *a\nx-b: a <<b\nx-c: { "<<": { b: 1 } }`, want: [], is: { "x-a": "<<: *a\n", "x-c": { "<<": { b: 1 } } } }],
  ];
  test.each(table)("%s", async (_, { given, want, is = {} }) => {
    const { document, said } = await read({ "a.yaml": given });
    expect(said).toEqual(want);
    expect(document?.root.value).toMatchObject(is);
  });
});

describe("what is read", () => {
  test.each(["a.json", "a.yaml"])("a key in quotes that means a merge without them, in %s", async (root) => {
    const { document, said } = await read({ [root]: JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, "x-c": { "<<": { b: 1 } } }) }, { root });
    expect(said.filter((line) => line.startsWith("error"))).toEqual([]);
    expect(document?.root.value).toMatchObject({ "x-c": { "<<": { b: 1 } } });
  });

  test("several files, only those reached", async () => {
    const { document, said } = await read({
      "a.yaml": `${head}paths:\n  /a: { $ref: "sub/b.yaml#/paths/~1a" }\n`,
      "sub/b.yaml": "paths:\n  /a: { get: { responses: { default: { $ref: '../c.yaml#/r' } } } }\n  /unused: { $ref: 'nowhere.yaml' }\n",
      "c.yaml": "r: { content: { application/json: { schema: { discriminator: { propertyName: k, mapping: { d: 'd.json' } } } } } }",
      "d.json": '\ufeff{"type":"object"}',
    });
    expect(said).toEqual([]);
    expect(document?.files).toEqual(["a.yaml", "sub/b.yaml", "c.yaml", "d.json"]);
  });

  test("a reference in data is data", async () => {
    const data = "{ $ref: 'http://evil.example/x' }";
    const schema = `{ example: ${data}, examples: [${data}], default: ${data}, enum: [${data}], const: ${data}, x-a: ${data} }`;
    const { document, said } = await read({
      "a.yaml": `${head}x-a: ${data}\npaths:\n  x-b: ${data}\n  /a: { post: { requestBody: { content: { application/json: { schema: ${schema}, example: ${data}, examples: { e: { value: ${data} } } } } } } }\n`,
    });
    expect(said).toEqual([]);
    expect(document?.files).toEqual(["a.yaml"]);
  });

  test("JSON whose texts begin with a colon has no key twice", async () => {
    const { document, said } = await read({ "a.json": json(',"x-a":[":", ": "]') }, { root: "a.json" });
    expect(said).toEqual([]);
    expect(document?.root.value).toMatchObject({ "x-a": [":", ": "] });
  });

  test("names that look like keywords are names", async () => {
    const { document, said } = await read({
      "a.yaml": `${head}components: { schemas: { A: { properties: { example: { $ref: 'b.yaml' }, x-a: { $ref: 'c.yaml' }, $ref: { type: string } } } } }`,
      "b.yaml": "type: string",
      "c.yaml": "type: string",
    });
    expect(said).toEqual([]);
    expect(document?.files).toEqual(["a.yaml", "c.yaml", "b.yaml"]);
  });

  test("YAML 1.2 and nothing older", async () => {
    const { document } = await read({ "a.yaml": `${head}paths: {}\nx-a: [no, on, 012, 0o14, 0b1, 1_000, 12:30:45, 2001-01-01, ~, null, True, 1e3]\nx-b: { no: 1, 200: 2, ~: 3 }` });
    expect(document?.root.value).toMatchObject({ "x-a": ["no", "on", 12, 12, "0b1", "1_000", "12:30:45", "2001-01-01", null, null, true, 1000], "x-b": { no: 1, "200": 2, null: 3 } });
  });

  test.each(["a.yaml", "a.json"])("no key of %s sets a prototype", async (root) => {
    const { document } = await read({ [root]: json(',"x-a":{"__proto__":{"polluted":1},"constructor":{"prototype":2}}') }, { root });
    const held = document?.target("#/x-a", { file: root, pointer: "" })?.value;
    expect(Object.keys(Object(held))).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(held)).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("references", () => {
  const schemas = "components:\n  schemas:\n    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/C', description: d }\n    C: { type: string }\n    X: { $ref: '#/components/schemas/Y' }\n    Y: { $ref: '#/components/schemas/X' }\n    a/b~c%d: { type: integer }\n    '': { items: [{ type: 'null' }] }\n";

  const table: readonly (readonly [string, { readonly given: string; readonly want: string | null }])[] = [
    ["a chain", { given: "#/components/schemas/A", want: "/components/schemas/C" }],
    ["escapes", { given: "#/components/schemas/a~1b~0c%25d", want: "/components/schemas/a~1b~0c%d" }],
    ["an empty key", { given: "#/components/schemas/", want: "/components/schemas/" }],
    ["the whole file", { given: "#", want: "" }],
    ["two that name each other", { given: "#/components/schemas/X", want: null }],
    ["a prototype", { given: "#/__proto__/polluted", want: null }],
    ["a constructor", { given: "#/constructor/prototype", want: null }],
    ["the length of a list", { given: "#/components/schemas//items/length", want: null }],
    ["an index with a zero in front", { given: "#/components/schemas//items/00", want: null }],
    ["another case", { given: "#/components/schemas/c", want: null }],
  ];

  test.each(table)("%s", async (_, { given, want }) => {
    const { document, report } = await read({ "a.yaml": head + schemas });
    const before = report.diagnostics.length;
    const resolved = document?.resolve({ value: { $ref: given }, at: { file: "a.yaml", pointer: "/somewhere" } });
    expect(resolved?.at.pointer ?? null).toBe(want);
    expect(report.diagnostics.length).toBe(want === null ? before + 1 : before);
  });

  test.each([
    ["#/components/schemas/Itm", 'Did you mean "Item"?'],
    ["#/componets/schemas/Item", 'Did you mean "components"?'],
    ["#/components/schemas/Elsewhere", "Correct the reference, or add what it names."],
    ["#/components/schemas/Item/type/a", "Correct the reference, or add what it names."],
  ])("%s leads nowhere: what stands beside may be meant", async (reference, hint) => {
    const { document, report } = await read({ "a.yaml": `${head}components: { schemas: { Item: { type: string } } }\n` });
    document?.resolve({ value: { $ref: reference }, at: { file: "a.yaml", pointer: "/somewhere" } });
    expect(report.diagnostics.map((one) => one.hint)).toEqual([hint]);
  });

  test.each([
    ["#/nothing", "dangling-reference"],
    ["gone.yaml#/a", "missing-file"],
    ["#name", "dangling-reference"],
    ["#/~2", "reference-syntax"],
    ["#/paths/~1a", "circular-reference"],
  ])("%s leads nowhere: told once, and an error in a strict run only", async (reference, code) => {
    const lenient = await read(refuses(reference));
    lenient.document?.resolve({ value: { $ref: reference }, at: { file: "a.yaml", pointer: "/paths/~1a" } });
    lenient.document?.resolve({ value: { $ref: reference }, at: { file: "a.yaml", pointer: "/paths/~1a" } });
    expect(lenient.document).not.toBeNull();
    expect(lenient.report.diagnostics.map(({ severity, code: told }) => `${severity} ${told}`)).toEqual([`warning document/${code}`]);
    const strict = await read(refuses(reference), { strict: true });
    strict.document?.resolve({ value: { $ref: reference }, at: { file: "a.yaml", pointer: "/paths/~1a" } });
    expect(strict.report.diagnostics.map(({ severity, code: told }) => `${severity} ${told}`)).toEqual([`error document/${code}`]);
  });
});

test("schemas of 3.0 say what they said in the words of 3.1", async () => {
  const { document } = await read({
    "a.yaml": `openapi: 3.0.3
info: { title: T, version: '1' }
paths: {}
components:
  schemas:
    A: { type: string, nullable: true, enum: [a], example: { type: string, nullable: true } }
    B: { type: integer, minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false }
    C: { nullable: true, oneOf: [{ $ref: '#/components/schemas/A' }] }
    D: { type: object, properties: { nullable: { type: boolean, nullable: true } } }
    E: { type: object, nullable: true, allOf: [{ $ref: '#/components/schemas/D' }] }
    F: { $ref: '#/components/schemas/A', type: string, description: Mine }
    G: { allOf: [{ $ref: '#/components/schemas/D' }, { type: object, nullable: true }] }
    H: { allOf: [{ $ref: '#/components/schemas/E' }, { type: object, properties: { nullable: { type: string } } }] }
`,
  });
  expect(document?.target("#/components/schemas", { file: "a.yaml", pointer: "" })?.value).toEqual({
    A: { type: ["string", "null"], enum: ["a", null], example: { type: "string", nullable: true } },
    B: { type: "integer", exclusiveMinimum: 1, maximum: 5 },
    C: { oneOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] },
    D: { type: "object", properties: { nullable: { type: ["boolean", "null"] } } },
    E: { type: "object", nullable: true, allOf: [{ $ref: "#/components/schemas/D" }] },
    F: { $ref: "#/components/schemas/A", description: "Mine" },
    G: { nullable: true, allOf: [{ $ref: "#/components/schemas/D" }, { type: ["object", "null"] }] },
    H: { allOf: [{ $ref: "#/components/schemas/E" }, { type: "object", properties: { nullable: { type: "string" } } }] },
  });
});

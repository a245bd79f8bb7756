import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import type { Json } from "../../generator/document/document.js";
import { locatedDiagnostics } from "../../generator/document/position.js";
import { readDocument } from "../../generator/document/read.js";
import { Sources } from "../../generator/document/sources.js";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "overlay-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';
const overlay = (actions: string, version = "1.1.0"): string => `overlay: ${version}\ninfo: { title: O, version: "1" }\nactions:\n${actions.replace(/^/gm, "  ")}\n`;

async function applied(document: string, ...overlays: readonly string[]): Promise<{ readonly value: Json | undefined; readonly said: readonly string[]; readonly hints: readonly (string | null)[] }> {
  writeFileSync(path.join(folder, "a.yaml"), document);
  const names = overlays.map((text, index) => {
    writeFileSync(path.join(folder, `o${index}.yaml`), text);
    return `o${index}.yaml`;
  });
  const report = new Report();
  const sources = new Sources(folder);
  const read = await readDocument("a.yaml", report, { sources, overlays: names });
  const located = await locatedDiagnostics(sources.written(report.diagnostics), (file) => sources.text(file));
  const said = located.map(({ diagnostic: { severity, code, at, message }, position }) => `${severity} ${code} ${at?.file ?? ""}:${position?.line ?? ""}:${position?.column ?? ""} ${message}`);
  return { value: read?.root.value, said, hints: located.map(({ diagnostic }) => diagnostic.hint) };
}

describe("what an action does", () => {
  const table: readonly (readonly [string, { readonly given: string; readonly actions: string; readonly want: object }])[] = [
    ["update merges objects", { given: "x-a: { b: 1, c: { d: 2 }, e: [1] }", actions: "- { target: $.x-a, update: { b: 3, c: { f: 4 }, e: [2], g: {} } }", want: { "x-a": { b: 3, c: { d: 2, f: 4 }, e: [1, 2], g: {} } } }],
    ["update appends to a list", { given: "x-a: [1]", actions: "- { target: $.x-a, update: { b: 2 } }", want: { "x-a": [1, { b: 2 }] } }],
    ["update joins lists", { given: "x-a: [1]", actions: "- { target: $.x-a, update: [2, [3]] }", want: { "x-a": [1, 2, [3]] } }],
    ["update replaces a plain value", { given: "x-a: { b: 1 }", actions: "- { target: $.x-a.b, update: two }", want: { "x-a": { b: "two" } } }],
    ["update merges into the root", { given: "x-a: 1", actions: "- { target: $, update: { x-b: 2 } }", want: { "x-a": 1, "x-b": 2 } }],
    ["update of many", { given: "x-a: { p: { v: 1 }, q: { v: 2 } }", actions: "- { target: '$.x-a[?@.v > 1]', update: { w: [] } }\n- { target: '$.x-a[*]', update: { w: [1] } }", want: { "x-a": { p: { v: 1, w: [1] }, q: { v: 2, w: [1] } } } }],
    ["what is put in twice is two values", { given: "x-a: { p: {}, q: {} }", actions: "- { target: '$.x-a[*]', update: { w: { z: 1 } } }\n- { target: $.x-a.p.w, update: { z: 2 } }", want: { "x-a": { p: { w: { z: 2 } }, q: { w: { z: 1 } } } } }],
    ["remove from an object", { given: "x-a: { b: 1, c: 2 }", actions: "- { target: $.x-a.b, remove: true }", want: { "x-a": { c: 2 } } }],
    ["remove from a list", { given: "x-a: [1, 2, 3, 2]", actions: "- { target: '$.x-a[?@ == 2]', remove: true }", want: { "x-a": [1, 3] } }],
    ["remove of what is inside what is removed", { given: "x-a: [{ b: { b: 1 } }, { b: 2, c: 3 }]", actions: "- { target: '$.x-a..b', remove: true }", want: { "x-a": [{}, { c: 3 }] } }],
    ["remove goes before update", { given: "x-a: { b: 1 }", actions: "- { target: $.x-a.b, update: 2, remove: true }", want: { "x-a": {} } }],
    ["copy", { given: "x-a: { b: { c: 1 } }\nx-d: {}", actions: "- { target: $.x-d, copy: $.x-a.b }\n- { target: $.x-a.b, remove: true }", want: { "x-a": {}, "x-d": { c: 1 } } }],
    ["a later action sees what an earlier one did", { given: "x-a: {}", actions: "- { target: $.x-a, update: { b: {} } }\n- { target: $.x-a.b, update: { c: 1 } }", want: { "x-a": { b: { c: 1 } } } }],
    ["keys of prototypes are keys", { given: "x-a: { __proto__: { b: 1 }, constructor: 1 }", actions: "- { target: '$.x-a.__proto__', update: { polluted: 1 } }\n- { target: $.x-a, update: { __proto__: { c: 2 }, toString: 3 } }\n- { target: $.x-a.constructor, update: 4 }", want: { "x-a": Object.fromEntries([["__proto__", { b: 1, polluted: 1, c: 2 }], ["constructor", 4], ["toString", 3]]) } }],
    ["a target with strange keys", { given: `x-a: { "a'b/~\\"": { c: 1 } }`, actions: "- target: '$.x-a[\"a''b/~\\\"\"].c'\n  update: 2", want: { "x-a": { "a'b/~\"": { c: 2 } } } }],
  ];
  test.each(table)("%s", async (_, { given, actions, want }) => {
    const { value, said } = await applied(`${head}paths: {}\n${given}\n`, overlay(actions));
    expect(said).toEqual([]);
    expect(value).toEqual({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, ...want });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("overlays apply in their order", async () => {
    const { value } = await applied(`${head}paths: {}\nx-a: 1\n`, overlay("- { target: $.x-a, update: 2 }"), overlay("- { target: '$[?@ == 2]', update: 3 }"));
    expect(value).toMatchObject({ "x-a": 3 });
  });

  test("the document as it was read stays as it was", async () => {
    writeFileSync(path.join(folder, "a.yaml"), `${head}paths: {}\nx-a: {}\n`);
    writeFileSync(path.join(folder, "o.yaml"), overlay("- { target: $.x-a, update: { b: 1 } }"));
    const sources = new Sources(folder);
    await readDocument("a.yaml", new Report(), { sources, overlays: ["o.yaml"] });
    expect(await sources.value("a.yaml", new Report(), null)).toMatchObject({ "x-a": {} });
  });
});

describe("what is said", () => {
  const table: readonly (readonly [string, { readonly given?: string; readonly overlay: string; readonly want: readonly string[] }])[] = [
    ["nothing matches", { overlay: overlay("- { target: $.x-none, remove: true }"), want: ["warning overlay/no-match o0.yaml:4:7 Nothing is at $.x-none"] }],
    ["an action without a deed", { overlay: overlay("- { target: $.info }"), want: ["warning overlay/no-match o0.yaml:4:5 This action says neither `update`, `copy` nor `remove`"] }],
    ["another document", { overlay: `extends: ./b.yaml\n${overlay("- { target: $.info, update: {} }")}`, want: ['warning overlay/extends o0.yaml:1:1 This overlay is for "b.yaml" and is applied to "a.yaml"'] }],
    ["the same document", { overlay: `extends: ./a.yaml\n${overlay("- { target: $.info, update: {} }")}`, want: [] }],
    ["the same document by its address", { overlay: `extends: ./%61.yaml\n${overlay("- { target: $.info, update: {} }")}`, want: [] }],
    ["a version to come", { overlay: overlay("- { target: $.info, update: {} }", "2.0.0"), want: ["error overlay/shape o0.yaml:1:1 `overlay` must be a version that is read: 1.0.0 or 1.1.0"] }],
    ["no actions", { overlay: "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions: []\n", want: ["error overlay/shape o0.yaml:3:1 `actions` must not be empty"] }],
    ["copy in 1.0", { overlay: overlay("- { target: $.info, copy: $.info }", "1.0.0"), want: ["error overlay/shape o0.yaml:4:23 `copy` needs `overlay: 1.1.0`"] }],
    ["copy of nothing", { overlay: overlay("- { target: $.info, copy: $.x-none }"), want: ["error overlay/copy o0.yaml:4:23 Nothing is at $.x-none, and one is needed"] }],
    ["copy of several", { overlay: overlay("- { target: $.info, copy: $.info.* }"), want: ["error overlay/copy o0.yaml:4:23 Several values are at $.info.*, and one is needed"] }],
    ["update and copy", { overlay: overlay("- { target: $.info, copy: $.info, update: {} }"), want: ["error overlay/shape o0.yaml:4:5 An action says either `update` or `copy`"] }],
    ["no query", { overlay: overlay("- { target: info.title, update: a }"), want: [expect.stringMatching(/^error overlay\/target o0\.yaml:4:7 This is not a JSONPath query: /)] }],
    ["several kinds", { overlay: overlay("- { target: '$.*', update: {} }"), want: ["error overlay/merge o0.yaml:4:7 The target selects values of several kinds: all must be objects, all lists, or all plain values"] }],
    ["a number without an end under a name like an extension's", { overlay: overlay("- { target: $.components, update: { example: { enum: [.inf] } } }"), want: ["error document/not-json o0.yaml:4:57 Infinity and NaN cannot be written in JSON"] }],
    ["an object into a text", { overlay: overlay("- target: $.info\n  update: { title: { a: 1 } }"), want: ["error overlay/merge o0.yaml:5:15 An object cannot be merged into a plain value"] }],
    ["an object for a text", { overlay: overlay("- { target: $.info.title, update: {} }"), want: ["error overlay/merge o0.yaml:4:29 Only a plain value can replace a plain value"] }],
    ["the whole document", { overlay: overlay("- { target: $, remove: true }"), want: ["error overlay/merge o0.yaml:4:7 The whole document cannot be removed"] }],
    ["a document that grows without end", { given: "x-a: {}\n", overlay: overlay(Array.from({ length: 40 }, (_, number) => `- { target: $.x-a, update: { k${number}: {} } }\n- { target: $.x-a.k${number}, copy: $ }`).join("\n")), want: [expect.stringMatching(/^error overlay\/too-large /)] }],
    ["a pattern that never ends", { given: `x-a: [${JSON.stringify(`${"a".repeat(40)}b`)}]\n`, overlay: overlay("- { target: '$.x-a[?match(@, \"(a+)+\")]', remove: true }"), want: ["error overlay/time o0.yaml:4:7 The queries of the overlays take too long"] }],
    ["a reference to an address", { overlay: overlay("- { target: $.paths, update: { /a: { $ref: 'https://evil.example/x' } } }"), want: ['error document/remote-reference o0.yaml:4:34 Only files are followed, not addresses: "https://evil.example/x"'] }],
  ];
  test.each(table)("%s", async (_, { given = "", overlay: text, want }) => {
    const started = performance.now();
    const { said } = await applied(`${head}paths: {}\n${given}`, text);
    expect(said).toEqual(want);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

test.each([
  ["- { target: info, update: {} }", null],
  ["- { target: '$.paths[?@.$ref]', remove: true }", "in brackets"],
  ["- { target: $, remove: true }", "Name what is to be removed"],
  ["- { target: '$.*', update: {} }", "an action for each kind"],
])("the hint fits the message: %s", async (action, want) => {
  const { hints } = await applied(`${head}paths: {}\n`, overlay(action));
  expect(hints).toEqual([want === null ? null : expect.stringContaining(want)]);
});

describe("places", () => {
  test("of what an overlay set are in the overlay, of all else in the document", async () => {
    const { said } = await applied(
      `${head}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: '#/nowhere' }\n    L:\n      allOf:\n        - { type: object }\n        - { $ref: '#/nowhere' }\n`,
      overlay("- target: $.components.schemas\n  update:\n    B: { properties: { c: { $ref: '#/nowhere' } } }\n- target: $.components.schemas.L.allOf[0]\n  remove: true\n- target: $.components.schemas.L.allOf\n  update: [{ $ref: '#/nowhere' }]\n"),
    );
    expect(said.map((line) => line.split(" ").slice(1, 3).join(" "))).toEqual([
      "document/dangling-reference a.yaml:6:5",
      "document/dangling-reference a.yaml:10:11",
      "document/dangling-reference o0.yaml:6:26",
      "document/dangling-reference o0.yaml:10:14",
    ]);
  });

  test("also when the document is Swagger 2.0", async () => {
    const { said } = await applied(
      'swagger: "2.0"\ninfo: { title: T, version: "1" }\npaths: { /a: { get: { parameters: [{ name: b, in: body, schema: {} }, { name: q, in: query, type: string }], responses: {} } } }\n',
      overlay("- target: $.paths['/a'].get.parameters[0].schema\n  update: { $ref: '#/definitions/None' }\n- target: $.paths['/a'].get.parameters[1]\n  remove: true"),
    );
    expect(said.filter((line) => !line.startsWith("info")).map((line) => line.split(" ").slice(1, 3).join(" "))).toEqual(["document/dangling-reference a.yaml:3:57"]);
  });
});

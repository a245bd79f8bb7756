import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import { bundle } from "../../generator/document/bundle.js";
import type { Document } from "../../generator/document/document.js";
import { readDocument } from "../../generator/document/read.js";
import { Sources } from "../../generator/document/sources.js";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "identifiers-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(files: { readonly [name: string]: string }): Promise<{ readonly document: Document | null; readonly said: readonly string[] }> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const report = new Report();
  const document = await readDocument("a.yaml", report, { sources: new Sources(folder) });
  return { document, said: report.diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at?.file ?? ""}#${at?.pointer ?? ""}`) };
}

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';
const schemas = (text: string): { readonly "a.yaml": string } => ({ "a.yaml": `${head}components:\n  schemas:\n${text.replace(/^/gm, "    ")}\n` });

describe("where a reference leads", () => {
  const table: readonly (readonly [string, { readonly given: { readonly [name: string]: string }; readonly reference?: string; readonly from?: string; readonly want: string | null }])[] = [
    ["an anchor", { given: schemas("A: { $anchor: here }\nB: { $ref: '#here' }"), want: "a.yaml#/components/schemas/A" }],
    ["an anchor deep inside", { given: schemas("A: { properties: { p: { $anchor: here } } }\nB: { $ref: '#here' }"), want: "a.yaml#/components/schemas/A/properties/p" }],
    ["an anchor of another file", { given: { ...schemas("B: { $ref: 'b.yaml#here' }"), "b.yaml": "$defs: { X: { $anchor: here } }" }, want: "b.yaml#/$defs/X" }],
    ["an anchor that is not there", { given: schemas("A: { $anchor: here }\nB: { $ref: '#there' }"), want: null }],
    ["an anchor in an example", { given: schemas("A: { example: { $anchor: here } }\nB: { $ref: '#here' }"), want: null }],
    ["a property called $anchor", { given: schemas("A: { properties: { $anchor: { const: here } } }\nB: { $ref: '#here' }"), want: null }],
    ["an $id", { given: schemas("A: { $id: 'https://s.example/a' }\nB: { $ref: 'https://s.example/a' }"), want: "a.yaml#/components/schemas/A" }],
    ["a relative $id", { given: schemas("A: { $id: /schemas/a }\nB: { $ref: /schemas/a }"), want: "a.yaml#/components/schemas/A" }],
    ["a pointer inside an $id", { given: schemas("A: { $id: 'https://s.example/a', $defs: { X: { type: string } } }\nB: { $ref: 'https://s.example/a#/$defs/X' }"), want: "a.yaml#/components/schemas/A/$defs/X" }],
    ["an anchor inside an $id", { given: schemas("A: { $id: 'https://s.example/a', $defs: { X: { $anchor: x } } }\nB: { $ref: 'https://s.example/a#x' }"), want: "a.yaml#/components/schemas/A/$defs/X" }],
    ["from inside an $id, its own pointer", { given: schemas("A: { $id: 'https://s.example/a', $defs: { X: { type: string } }, properties: { p: { $ref: '#/$defs/X' } } }"), reference: "#/$defs/X", from: "/components/schemas/A/properties/p", want: "a.yaml#/components/schemas/A/$defs/X" }],
    ["from inside an $id, relative to it", { given: schemas("A: { $id: 'https://s.example/a', properties: { p: { $ref: b } } }\nC: { $id: 'https://s.example/b' }"), reference: "b", from: "/components/schemas/A/properties/p", want: "a.yaml#/components/schemas/C" }],
    ["from inside an $id, the document as most people mean it", { given: schemas("A: { $id: 'https://s.example/a', properties: { p: { $ref: '#/components/schemas/C' } } }\nC: { type: string }"), reference: "#/components/schemas/C", from: "/components/schemas/A/properties/p", want: "a.yaml#/components/schemas/C" }],
    ["$self", { given: { "a.yaml": `openapi: 3.2.0\n$self: https://s.example/api\ninfo: { title: T, version: "1" }\ncomponents: { schemas: { A: { type: string }, B: { $ref: 'https://s.example/api#/components/schemas/A' } } }` }, want: "a.yaml#/components/schemas/A" }],
  ];
  test.each(table)("%s", async (_, { given, reference, from = "/components/schemas/B", want }) => {
    const { document, said } = await read(given);
    const written = document?.target("#/components/schemas/B", { file: "a.yaml", pointer: "" });
    const text = reference ?? (typeof written?.value === "object" && written.value !== null && "$ref" in written.value ? String(written.value["$ref"]) : "");
    const found = document?.target(text, { file: "a.yaml", pointer: from }) ?? null;
    expect(found === null ? null : `${found.at.file}#${found.at.pointer}`).toBe(want);
    expect(said.filter((line) => line.includes("dangling"))).toHaveLength(want === null ? 1 : 0);
  });
});

describe("$dynamicRef", () => {
  test("is a $ref where one schema bears the name", async () => {
    const { document, said } = await read(schemas("Tree: { $dynamicAnchor: node, type: object, properties: { children: { type: array, items: { $dynamicRef: '#node' } } } }"));
    expect(said).toEqual([]);
    expect(document?.target("#/components/schemas/Tree/properties/children/items", { file: "a.yaml", pointer: "" })?.value).toEqual({ $ref: "#node" });
  });

  test("to a pointer is a $ref", async () => {
    const { document } = await read(schemas("A: { $id: 'https://s.example/a', $dynamicRef: '#/$defs/X', $defs: { X: { type: string } } }"));
    expect(document?.target("#/components/schemas/A", { file: "a.yaml", pointer: "" })?.value).toMatchObject({ $ref: "#/$defs/X" });
  });

  test("stays where several schemas bear the name: its meaning depends on the way", async () => {
    const { document } = await read(schemas("Page: { $id: 'https://s.example/page', items: { $dynamicRef: '#T' }, $defs: { T: { $dynamicAnchor: T } } }\nUsers: { $id: 'https://s.example/users', $ref: page, $defs: { T: { $dynamicAnchor: T, type: string } } }"));
    expect(document?.target("#/components/schemas/Page/items", { file: "a.yaml", pointer: "" })?.value).toEqual({ $dynamicRef: "#T" });
  });

  test("to another file reads it", async () => {
    const { document } = await read({ ...schemas("A: { $dynamicRef: 'b.yaml#x' }\nB: { $ref: b.yaml }"), "b.yaml": "$dynamicAnchor: x\nproperties: { p: { $ref: c.yaml } }", "c.yaml": "type: string" });
    expect(document?.files).toEqual(["a.yaml", "b.yaml", "c.yaml"]);
    expect(document?.target("#/components/schemas/A", { file: "a.yaml", pointer: "" })?.value).toEqual({ $ref: "b.yaml#x" });
  });
});

test("a bundle has pointers only", async () => {
  const { document } = await read({ ...schemas("A: { $id: 'https://s.example/a', $anchor: a, properties: { p: { $ref: '#x' }, $id: { type: string } }, $defs: { X: { $anchor: x, $ref: 'b.yaml#y' } } }"), "b.yaml": "$defs: { Y: { $anchor: y } }" });
  const given = document === null ? {} : bundle(document);
  expect(given["components"]).toEqual({
    schemas: { A: { properties: { p: { $ref: "#/components/schemas/A/$defs/X" }, $id: { type: "string" } }, $defs: { X: { $ref: "#/components/schemas/Y" } } }, Y: {} },
  });
});

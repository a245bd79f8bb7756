import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import { bundle } from "../../generator/document/bundle.js";
import { readDocument } from "../../generator/document/read.js";
import { Sources } from "../../generator/document/sources.js";

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "bundle-")));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function bundled(files: { readonly [name: string]: unknown }): Promise<unknown> {
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), JSON.stringify(value));
  }
  const report = new Report();
  const document = await readDocument("root.json", report, { sources: new Sources(folder), strict: true });
  expect(report.diagnostics).toEqual([]);
  return document === null ? null : bundle(document);
}

const root = (rest: object): object => ({ openapi: "3.1.0", info: { title: "T", version: "1" }, ...rest });
const schemas = (file: string, name: string): object => ({ $ref: `${file}#/components/schemas/${name}` });
const body = (schema: object): object => ({ content: { "application/json": { schema } } });

const table: readonly (readonly [string, { readonly given: { readonly [name: string]: unknown }; readonly want: object }])[] = [
  [
    "path items stand in place, members beside the reference win",
    {
      given: { "root.json": root({ paths: { "/a": { $ref: "a.json#/a", summary: "S" } } }), "a.json": { a: { summary: "lost", get: { operationId: "a" } } } },
      want: { paths: { "/a": { summary: "S", get: { operationId: "a" } } } },
    },
  ],
  [
    "schemas move to the components, recursive ones too",
    {
      given: {
        "root.json": root({ paths: { "/a": { $ref: "sub/a.json#/paths/~1a" } } }),
        "sub/a.json": {
          paths: { "/a": { post: { requestBody: body({ $ref: "#/components/schemas/A" }) } } },
          components: { schemas: { A: { properties: { a: { $ref: "#/components/schemas/A" }, b: { ...schemas("../b.json", "B"), description: "kept" } } } } },
        },
        "b.json": { components: { schemas: { B: { type: "string" } } } },
      },
      want: {
        paths: { "/a": { post: { requestBody: body({ $ref: "#/components/schemas/A" }) } } },
        components: {
          schemas: { A: { properties: { a: { $ref: "#/components/schemas/A" }, b: { $ref: "#/components/schemas/B", description: "kept" } } }, B: { type: "string" } },
        },
      },
    },
  ],
  [
    "where two names meet, the file stands in front; the root keeps its own",
    {
      given: {
        "root.json": root({ components: { schemas: { A: { items: schemas("x/m.json", "A") }, B: { oneOf: [schemas("x/m.json", "C"), schemas("y/m.json", "C")] } } } }),
        "x/m.json": { components: { schemas: { A: { type: "string" }, C: { type: "number" } } } },
        "y/m.json": { components: { schemas: { C: { type: "boolean" } } } },
      },
      want: {
        components: {
          schemas: {
            A: { items: { $ref: "#/components/schemas/x.m.A" } },
            B: { oneOf: [{ $ref: "#/components/schemas/x.m.C" }, { $ref: "#/components/schemas/y.m.C" }] },
            "x.m.A": { type: "string" },
            "x.m.C": { type: "number" },
            "y.m.C": { type: "boolean" },
          },
        },
      },
    },
  ],
  [
    "each kind has its section; a whole file is named after itself",
    {
      given: {
        "root.json": root({
          paths: { "/a": { get: { parameters: [{ $ref: "p.json" }], responses: { default: { $ref: "r.json#/responses/No Such" } } } } },
        }),
        "p.json": { name: "p", in: "query", schema: { $ref: "s.json" }, examples: { e: { $ref: "r.json#/e" } } },
        "s.json": { type: "string" },
        "r.json": { responses: { "No Such": { description: "none" } }, e: { value: { $ref: "data" } } },
      },
      want: {
        paths: { "/a": { get: { parameters: [{ $ref: "#/components/parameters/p" }], responses: { default: { $ref: "#/components/responses/responses.No_Such" } } } } },
        components: {
          parameters: { p: { name: "p", in: "query", schema: { $ref: "#/components/schemas/s" }, examples: { e: { $ref: "#/components/examples/e" } } } },
          schemas: { s: { type: "string" } },
          responses: { "responses.No_Such": { description: "none" } },
          examples: { e: { value: { $ref: "data" } } },
        },
      },
    },
  ],
  [
    "the targets of a discriminator follow, bare names stay",
    {
      given: {
        "root.json": root({ components: { schemas: { A: { $ref: "a.json" } } } }),
        "a.json": { oneOf: [{ $ref: "b.json" }], discriminator: { propertyName: "k", mapping: { b: "b.json", c: "C" } } },
        "b.json": { type: "object" },
      },
      want: {
        components: {
          schemas: {
            A: { $ref: "#/components/schemas/a.a" },
            "a.a": { oneOf: [{ $ref: "#/components/schemas/b" }], discriminator: { propertyName: "k", mapping: { b: "#/components/schemas/b", c: "C" } } },
            b: { type: "object" },
          },
        },
      },
    },
  ],
  [
    "links lead to the operations where they stand now",
    {
      given: {
        "root.json": root({ paths: { "/a": { $ref: "sub/a.json#/items/a" }, "/b c": { get: { operationId: "b" } } } }),
        "sub/a.json": { items: { a: { post: { responses: { "200": { links: { own: { operationRef: "#/items/a/post" }, other: { operationRef: "../root.json#/paths/~1b c/get" }, far: { operationRef: "https://example.com/api.json#/paths/~1x/get" }, none: { operationRef: "#/items/b/get" } } } } } }, b: { get: {} } } },
      },
      want: {
        paths: {
          "/a": { post: { responses: { "200": { links: { own: { operationRef: "#/paths/~1a/post" }, other: { operationRef: "#/paths/~1b%20c/get" }, far: { operationRef: "https://example.com/api.json#/paths/~1x/get" }, none: { operationRef: "#/items/b/get" } } } } } },
          "/b c": { get: { operationId: "b" } },
        },
      },
    },
  ],
  [
    "a callback that names its own path item ends",
    {
      given: { "root.json": root({ paths: { "/a": { $ref: "a.json" } } }), "a.json": { post: { callbacks: { done: { "{$url}": { $ref: "a.json" } } } } } },
      want: { paths: { "/a": { post: { callbacks: { done: { "{$url}": {} } } } } } },
    },
  ],
];

test("schemas of 3.0 are in the words of 3.1, and the document says so", async () => {
  const given = { "root.json": { ...root({ paths: {}, components: { schemas: { A: { type: "integer", nullable: true, minimum: 3, exclusiveMinimum: true } } } }), openapi: "3.0.3" } };
  expect(await bundled(given)).toEqual(root({ paths: {}, components: { schemas: { A: { type: ["integer", "null"], exclusiveMinimum: 3 } } } }));
});

test("an example of 3.2 has one value", async () => {
  const given = (example: object): object => ({ ...root({ paths: {}, components: { examples: { A: example } } }), openapi: "3.2.0" });
  expect(await bundled({ "root.json": given({ dataValue: { a: 1 } }) })).toEqual(given({ value: { a: 1 } }));
});

test("a query string of 3.2 that is a form is a parameter without its encoding", async () => {
  const schema = { type: "object", properties: { a: { type: "array", items: { type: "string" } } } };
  const given = (parameter: object): object => ({ ...root({ paths: {}, components: { parameters: { A: parameter } } }), openapi: "3.2.0" });
  const content = { "application/x-www-form-urlencoded": { schema, encoding: { a: { explode: false } } } };
  expect(await bundled({ "root.json": given({ name: "q", in: "querystring", content }) })).toEqual(given({ name: "q", in: "query", style: "form", explode: true, schema }));
});

test.each<[string, { given: string; want: string }]>([
  ["a file beside it", { given: "ann.json", want: "a%20b/sub/ann.json" }],
  ["a file above it", { given: "../../ann.json?a=1#/b", want: "ann.json?a=1#/b" }],
  ["itself", { given: "#/a", want: "a%20b/sub/a.json#/a" }],
  ["a path of its host", { given: "/ann.json", want: "/ann.json" }],
  ["an address", { given: "https://example.com/ann.json", want: "https://example.com/ann.json" }],
])("the value of an example of another file stands in %s", async (_, { given, want }) => {
  const files = { "root.json": root({ paths: {}, components: { examples: { Ann: { $ref: "a b/sub/a.json#/a" }, B: { externalValue: "own.json" } } } }), "a b/sub/a.json": { a: { externalValue: given } } };
  expect(await bundled(files)).toMatchObject({ components: { examples: { Ann: { $ref: "#/components/examples/a" }, B: { externalValue: "own.json" }, a: { externalValue: want } } } });
});

test("addresses of documentation in other files lead where they led", async () => {
  const docs = (url: string): object => ({ externalDocs: { description: "D", url } });
  const operation = { operationId: "a", ...docs("a.md"), responses: { 200: { description: "D", ...body({ type: "object", ...docs("../b.md"), properties: { externalDocs: { type: "string" } } }) } } };
  const bundledRoot = await bundled({ "root.json": root({ ...docs("own.md"), paths: { "/a": { $ref: "sub/a.json" } } }), "sub/a.json": { get: operation } });
  const moved = { operationId: "a", ...docs("sub/a.md"), responses: { 200: { description: "D", ...body({ type: "object", ...docs("b.md"), properties: { externalDocs: { type: "string" } } }) } } };
  expect(bundledRoot).toEqual(root({ ...docs("own.md"), paths: { "/a": { get: moved } } }));
});

test.each(table)("%s", async (_, { given, want }) => {
  expect(await bundled(given)).toEqual(root(want));
});

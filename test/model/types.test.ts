import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom, shuffled, typesFrom, typesOf } from "./document.js";

const text = { kind: "primitive", primitive: "string", format: null, nullable: false };
const number = { ...text, primitive: "number" };
const unknown = { ...text, primitive: "unknown" };
const ref = (name: string) => ({ kind: "ref", name, nullable: false });
const Cat = { type: "object", required: ["kind"], properties: { kind: { type: "string" }, lives: { type: "number" } } };
const NullEnum = { enum: [null] };
const Dog = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };

/** The type of a field with this schema in an object `Thing`, beside some other declarations. */
function typeOf(schema: Json, others: { readonly [name: string]: Json } = {}): unknown {
  const { Thing } = typesFrom({ Thing: { type: "object", properties: { it: schema } }, Cat, Dog, NullEnum, ...others });
  return Thing?.kind === "object" ? Thing.fields[0]?.type : null;
}

describe("types of schemas", () => {
  test.each<[string, { given: Json; want: object }]>([
    ["string", { given: { type: "string" }, want: text }],
    ["format", { given: { type: "string", format: "date-time" }, want: { ...text, format: "date-time" } }],
    ["binary", { given: { type: "string", format: "binary" }, want: { primitive: "binary" } }],
    ["bytes without an encoding", { given: { type: "string", contentMediaType: "application/octet-stream" }, want: { primitive: "binary" } }],
    ["base64 stays text", { given: { type: "string", contentEncoding: "base64", contentMediaType: "application/octet-stream" }, want: { primitive: "string", format: "byte" } }],
    ["another encoding", { given: { type: "string", contentEncoding: "base64url" }, want: { ...text } }],
    ["nullable by type list", { given: { type: ["string", "null"] }, want: { ...text, nullable: true } }],
    ["nullable by anyOf", { given: { anyOf: [{ type: "string" }, { type: "null" }] }, want: { ...text, nullable: true } }],
    ["nullable of older documents", { given: { type: "string", nullable: true }, want: { ...text, nullable: true } }],
    ["nullable beside a type and a reference, of older documents", { given: { type: "object", nullable: true, allOf: [{ $ref: "#/components/schemas/Cat" }] }, want: { ...ref("Cat"), nullable: true } }],
    ["nullable reference", { given: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { type: "null" }] }, want: { ...ref("Cat"), nullable: true } }],
    ["several types", { given: { type: ["string", "number"] }, want: { kind: "union", variants: [number, text] } }],
    ["a whole number or its digits, as .NET 10 writes it", { given: { type: ["integer", "string"], pattern: String.raw`^-?(?:0|[1-9]\d*)$`, format: "int32" }, want: { primitive: "integer", format: "int32" } }],
    ["a decimal or its digits, or null", { given: { type: ["null", "number", "string"], pattern: String.raw`^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$`, format: "double" }, want: { primitive: "number", nullable: true } }],
    ["digits without a type, as .NET 10 writes 3.0", { given: { pattern: String.raw`^-?(?:0|[1-9]\d*)$`, format: "int64", nullable: true }, want: { primitive: "integer", format: "int64", nullable: true } }],
    ["a text of digits", { given: { type: "string", pattern: String.raw`^-?(?:0|[1-9]\d*)$` }, want: text }],
    ["digits of which nothing is said", { given: { pattern: String.raw`^-?(?:0|[1-9]\d*)$` }, want: text }],
    ["a number or another text", { given: { type: ["integer", "string"], pattern: "^auto$" }, want: { kind: "union" } }],
    ["null alone", { given: { type: "null" }, want: { primitive: "null" } }],
    ["constant", { given: { const: 3 }, want: { kind: "literal", value: 3 } }],
    ["constant null", { given: { const: null }, want: { primitive: "null" } }],
    ["enum of texts", { given: { type: "string", enum: ["b", "a"] }, want: { kind: "choice", values: ["b", "a"], nullable: false } }],
    ["enum of mixed values", { given: { enum: [1, "one", true] }, want: { kind: "choice", values: [1, "one", true] } }],
    ["enum with null", { given: { enum: ["a", null] }, want: { kind: "choice", values: ["a"], nullable: true } }],
    ["constants in oneOf", { given: { oneOf: [{ const: "a" }, { const: "b" }] }, want: { kind: "choice", values: ["a", "b"] } }],
    ["what JSON cannot say is no alternative", { given: { anyOf: [{ type: "string" }, { type: "null" }, { type: "undefined" }] }, want: { ...text, nullable: true } }],
    ["constants of OpenAPI 3.0 in anyOf", { given: { anyOf: [{ type: "string", enum: ["a"] }, { type: "string", enum: ["b"] }, { type: "null" }] }, want: { kind: "choice", values: ["a", "b"], nullable: true } }],
    ["lists of values in anyOf", { given: { anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string", enum: ["c"] }] }, want: { kind: "union" } }],
    ["list", { given: { type: "array", items: { type: "number" } }, want: { kind: "array", items: number } }],
    ["tuple", { given: { prefixItems: [{ type: "string" }, { type: "number" }], items: false }, want: { kind: "tuple", items: [text, number], rest: null } }],
    ["tuple of which some must be there", { given: { prefixItems: [{ type: "string" }, { type: "number" }], items: false, minItems: 1 }, want: { kind: "tuple", items: [text, number], rest: null, required: 1 } }],
    ["tuple of which all must be there", { given: { prefixItems: [{ type: "string" }, { type: "number" }], items: false, minItems: 2 }, want: { kind: "tuple", items: [text, number], rest: null } }],
    ["tuple of an older JSON Schema, as TypeBox writes it", { given: { type: "array", items: [{ type: "string" }, { type: "number" }], additionalItems: false, minItems: 2, maxItems: 2 }, want: { kind: "tuple", items: [text, number], rest: null } }],
    ["tuple of an older JSON Schema with a rest", { given: { type: "array", items: [{ type: "string" }], additionalItems: { type: "number" } }, want: { kind: "tuple", items: [text], rest: number } }],
    ["tuple with a rest", { given: { type: "array", prefixItems: [{ type: "string" }], items: { type: "number" } }, want: { kind: "tuple", items: [text], rest: number } }],
    ["map", { given: { type: "object", additionalProperties: { type: "number" } }, want: { kind: "map", values: number } }],
    ["map by pattern", { given: { type: "object", patternProperties: { "^x": { type: "number" } } }, want: { kind: "map", values: number } }],
    ["map as TypeSpec writes it", { given: { type: "object", unevaluatedProperties: { type: "number" } }, want: { kind: "map", values: number } }],
    ["no members as TypeSpec writes it", { given: { type: "object", unevaluatedProperties: { not: {} } }, want: ref("ThingIt") }],
    ["a date of a type that there is not", { given: { anyOf: [{ type: "Date" }, { type: "string" }, { type: "number" }] }, want: { kind: "union", variants: [text, number] } }],
    ["null by a component", { given: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/NullEnum" }] }, want: { ...ref("Cat"), nullable: true } }],
    ["null by a component alone", { given: { oneOf: [{ $ref: "#/components/schemas/NullEnum" }] }, want: { primitive: "null" } }],
    ["free object", { given: { type: "object" }, want: { kind: "map", values: unknown } }],
    ["anything", { given: {}, want: unknown }],
    ["anything by true", { given: true, want: unknown }],
    ["nothing", { given: false, want: { primitive: "never" } }],
    ["type told by other keywords", { given: { minLength: 1 }, want: text }],
    ["contradiction", { given: { allOf: [{ type: "string" }, { type: "number" }] }, want: { primitive: "unknown" } }],
    ["integer is narrower", { given: { allOf: [{ type: "number" }, { type: "integer" }] }, want: { primitive: "integer" } }],
    ["reference", { given: { $ref: "#/components/schemas/Cat" }, want: ref("Cat") }],
    ["reference with a description", { given: { $ref: "#/components/schemas/Cat", description: "Mine." }, want: ref("Cat") }],
    ["allOf around one reference", { given: { allOf: [{ $ref: "#/components/schemas/Cat" }], description: "Mine." }, want: ref("Cat") }],
    ["reference beside the type that it has anyway", { given: { $ref: "#/components/schemas/Cat", type: "object", description: "Mine." }, want: ref("Cat") }],
    ["allOf of a reference and the type that it has anyway", { given: { allOf: [{ $ref: "#/components/schemas/Cat" }, { type: "object" }], description: "Mine." }, want: ref("Cat") }],
    ["allOf of a reference and what annotates it", { given: { allOf: [{ description: "Mine." }, { $ref: "#/components/schemas/Cat" }] }, want: ref("Cat") }],
    ["allOf of a reference and a type of its own", { given: { allOf: [{ $ref: "#/components/schemas/Cat/properties/lives" }, { type: "integer" }] }, want: { primitive: "integer" } }],
    ["nullable in a part of allOf, of older documents", { given: { allOf: [{ $ref: "#/components/schemas/Cat" }, { type: "object", nullable: true }] }, want: { ...ref("Cat"), nullable: true } }],
    ["null in one part of allOf", { given: { allOf: [{ $ref: "#/components/schemas/Cat" }, { type: ["object", "null"] }] }, want: ref("Cat") }],
    ["reference that leads nowhere", { given: { $ref: "#/components/schemas/Gone" }, want: unknown }],
    ["inline object gets a name", { given: { type: "object", properties: { a: { type: "string" } } }, want: ref("ThingIt") }],
    ["objects in a list", { given: { type: "array", items: { type: "object", properties: { a: { type: "string" } } } }, want: { items: ref("ThingItItem") } }],
    ["union of references", { given: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] }, want: { kind: "union", variants: [ref("Cat"), ref("Dog")], discriminator: null } }],
    ["variants that only demand", { given: { type: "object", properties: { a: {}, b: {} }, anyOf: [{ required: ["a"] }, { required: ["b"] }] }, want: ref("ThingIt") }],
    ["union beside fields", { given: { type: "object", properties: { a: { type: "string" } }, oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] }, want: { kind: "intersection", parts: [ref("ThingItBase"), { kind: "union" }] } }],
    ["lists of two unions", { given: { oneOf: [{ type: "array", items: { $ref: "#/components/schemas/Cat" } }], anyOf: [{ type: "array", items: { $ref: "#/components/schemas/Dog" } }] }, want: { kind: "array", items: { kind: "intersection", parts: [ref("Cat"), ref("Dog")] } } }],
    ["the same list of two unions", { given: { oneOf: [{ type: "array", items: { type: "string" } }], anyOf: [{ type: "array", items: { type: "string" } }] }, want: { kind: "array", items: text } }],
    ["reference into a schema", { given: { $ref: "#/components/schemas/Cat/properties/lives" }, want: ref("CatLives") }],
  ])("%s", (_name, { given, want }) => {
    expect(typeOf(given)).toMatchObject(want);
  });

  test("a chain of references ends at its end", () => {
    expect(typeOf({ $ref: "#/components/schemas/A" }, { A: { $ref: "#/components/schemas/B" }, B: { type: "object", properties: { a: { type: "string" } } } })).toMatchObject(ref("B"));
  });

  test("circles are references by name", () => {
    const types = typesFrom({ Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" }, all: { type: "array", items: { $ref: "#/components/schemas/Node" } } } } });
    expect(types["Node"]).toMatchObject({ fields: [{ type: { kind: "array", items: ref("Node") } }, { type: ref("Node") }] });
  });

  test("a nullable declaration makes its references nullable", () => {
    expect(typeOf({ $ref: "#/components/schemas/Maybe" }, { Maybe: { type: ["object", "null"], properties: { a: { type: "string" } } } })).toMatchObject({ ...ref("Maybe"), nullable: true });
  });

  test("ten thousand schemas in a row", () => {
    const schemas = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`S${index}`, { type: "object", properties: { next: { $ref: `#/components/schemas/S${(index + 1) % 10_000}` } } }] as const));
    expect(Object.keys(typesFrom(schemas))).toHaveLength(10_000);
  });
});

test("a description in a part of allOf is that of the member, whose type keeps its own", () => {
  const { Thing } = typesFrom({ Cat, Thing: { type: "object", properties: { it: { allOf: [{ $ref: "#/components/schemas/Cat" }, { description: "Mine." }] } } } });
  expect(Thing).toMatchObject({ fields: [{ type: ref("Cat"), docs: { summary: "Mine." } }] });
});

describe("declarations", () => {
  test("a member that an heir describes by a reference has its type, where the parent says no more than a type of it", () => {
    const types = typesFrom({
      Cat,
      Parent: { type: "object", properties: { pet: { type: "object", description: "Whatever lives here." } } },
      Child: { allOf: [{ $ref: "#/components/schemas/Parent" }, { type: "object", properties: { pet: { $ref: "#/components/schemas/Cat" } } }] },
    });
    expect(types["Child"]).toMatchObject({ kind: "object", fields: [{ docs: { summary: "Whatever lives here." }, type: ref("Cat") }] });
    expect(Object.keys(types)).toHaveLength(3);
  });

  test("allOf is merged, and required beside it reaches inherited fields", () => {
    const { Child } = typesFrom({
      Parent: { type: "object", properties: { id: { type: "string" }, note: { type: "string" } } },
      Child: { allOf: [{ $ref: "#/components/schemas/Parent" }, { type: "object", properties: { age: { type: "integer", minimum: 0 } } }], required: ["id"] },
    });
    expect(Child).toMatchObject({ kind: "object", fields: [{ name: { text: "age" }, required: false, limits: { minimum: 0 } }, { name: { text: "id" }, required: true, type: text }, { name: { text: "note" }, required: false }] });
  });

  test("a field that several parts describe", () => {
    const { Both } = typesFrom({
      Both: { allOf: [{ type: "object", properties: { a: { type: "object", properties: { x: { type: "string" } } } } }, { type: "object", properties: { a: { type: "object", properties: { y: { type: "string" } } } } }] },
    });
    expect(Both).toMatchObject({ fields: [{ type: ref("BothA") }] });
  });

  test("required but not described is said", () => {
    const { diagnostics } = builtFrom({ components: { schemas: { A: { type: "object", required: ["b"], properties: { a: { type: "string" } } } } } });
    expect(diagnostics).toMatchObject([{ code: "document/no-operations", severity: "info" }, { code: "schema/required", severity: "warning", at: { pointer: "/components/schemas/A/required/0" } }]);
  });

  test("a choice with names and texts", () => {
    const { Code } = typesFrom({ Code: { type: "integer", enum: [200, 404], "x-enum-varnames": ["Ok", "NotFound"], "x-enum-descriptions": ["Good.", "Gone."] } });
    expect(Code).toMatchObject({ kind: "choice", values: [{ name: { words: ["ok"] }, value: 200, docs: { summary: "Good." } }, { name: { words: ["not", "found"] }, value: 404 }] });
  });

  test("a choice of which some values have no text", () => {
    const { Code } = typesFrom({ Code: { type: "string", enum: ["a", "b"], "x-enum-descriptions": [null, "B."] } });
    expect(Code).toMatchObject({ kind: "choice", values: [{ value: "a", docs: { summary: "" } }, { value: "b", docs: { summary: "B." } }] });
  });

  test("fields carry secrets, defaults, limits and access", () => {
    const { User } = typesFrom({
      User: {
        type: "object",
        required: ["name"],
        properties: {
          codes: { type: "array", items: { type: "string", format: "password" }, maxItems: 10 },
          name: { type: "string", default: "x", maxLength: 5, pattern: "^a", deprecated: true, description: "Its name.\n\nMore." },
          password: { type: "string", format: "password" },
        },
      },
    });
    expect(User).toMatchObject({
      fields: [
        { name: { text: "codes" }, secret: true, limits: { maxItems: 10 } },
        { name: { text: "name" }, secret: false, required: true, deprecated: true, default: "x", limits: { maxLength: 5, pattern: "^a" }, docs: { summary: "Its name.", description: "More." } },
        { name: { text: "password" }, secret: true },
      ],
    });
  });

  test.each<[string, { given: Json; want: object }]>([
    ["fields and more", { given: { type: "object", properties: { a: { type: "string" } }, additionalProperties: { type: "number" } }, want: { kind: "object", additional: number } }],
    ["fields and nothing more", { given: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false }, want: { kind: "object", additional: null } }],
    ["free object", { given: { type: "object" }, want: { kind: "object", fields: [], additional: unknown } }],
    ["map", { given: { type: "object", additionalProperties: { type: "string" } }, want: { kind: "alias", type: { kind: "map", values: text } } }],
    ["list", { given: { type: "array", items: { type: "string" } }, want: { kind: "alias", type: { kind: "array" } } }],
    ["text", { given: { type: "string", format: "uuid" }, want: { kind: "alias", type: { ...text, format: "uuid" } } }],
  ])("%s", (_name, { given, want }) => {
    expect(typesFrom({ It: given })["It"]).toMatchObject(want);
  });
});

test.each<[string, Json]>([
  ["zod", { nullable: true, description: "Anything." }],
  ["Effect", { $id: "/schemas/unknown", title: "unknown" }],
])("that anything is meant is not said, as %s writes it", (_name, given) => {
  expect(builtFrom({ components: { schemas: { It: given } } }).diagnostics.map(({ code }) => code)).toEqual(["document/no-operations"]);
});

describe("what cannot be expressed is said", () => {
  test.each<[string, { given: Json; want: object }]>([
    ["dynamic reference", { given: { $dynamicRef: "#x" }, want: { code: "schema/keyword", severity: "warning", at: { pointer: "/components/schemas/It/$dynamicRef" } } }],
    ["condition", { given: { type: "string", if: { minLength: 1 } }, want: { code: "schema/keyword", severity: "warning" } }],
    ["constant object", { given: { const: { a: 1 } }, want: { code: "schema/const", severity: "warning" } }],
    ["object in an enum", { given: { enum: [{ a: 1 }, "b"] }, want: { code: "schema/enum-value", severity: "warning" } }],
    ["list without items", { given: { type: "array" }, want: { code: "schema/items", severity: "warning" } }],
    ["unknown type", { given: { type: "text" }, want: { code: "schema/type", severity: "warning" } }],
    ["nothing fits", { given: { allOf: [{ type: "string" }, { type: "number" }] }, want: { code: "schema/never", severity: "warning" } }],
    ["undescribed", { given: { description: "What?", format: "what" }, want: { code: "schema/anything", severity: "info" } }],
    ["a wrong shape", { given: { type: "object", properties: [] }, want: { code: "document/shape", severity: "warning", message: '"properties" must be an object', at: { pointer: "/components/schemas/It/properties" } } }],
    ["a schema that is none", { given: "text", want: { code: "document/shape", severity: "warning" } }],
    ["a schema that is part of itself", { given: { allOf: [{ $ref: "#/components/schemas/It" }, { type: "object" }] }, want: { code: "schema/circular-all-of", severity: "warning" } }],
    ["a reference to itself", { given: { $ref: "#/components/schemas/It" }, want: { code: "schema/reference-loop", severity: "warning" } }],
  ])("%s", (_name, { given, want }) => {
    expect(builtFrom({ components: { schemas: { It: given, Other: { type: "object", properties: { it: { $ref: "#/components/schemas/It" } } } } } }).diagnostics).toContainEqual(expect.objectContaining({ ...want, ...("at" in want ? { at: expect.objectContaining(want.at) } : {}) }));
  });

  const nullListed = (given: Json) => builtFrom({ components: { schemas: { It: given } } }).diagnostics.filter(({ code }) => code === "schema/enum-value");

  test.each<[string, { given: Json; pointer?: string }]>([
    ["a text", { given: { type: "string", enum: ["a", null] } }],
    ["one of two types", { given: { type: ["string", "integer"], enum: ["a", 1, null] } }],
    ["constants", { given: { type: "string", oneOf: [{ const: "a" }, { const: null }] } }],
    ["an alternative, none of which is null", { given: { anyOf: [{ type: "string", enum: ["a", null] }, { type: "integer" }] }, pointer: "/anyOf/0" }],
    ["a part", { given: { allOf: [{ enum: ["a", null] }, { type: "string" }] } }],
  ])("null that `type` does not allow: %s", (_name, { given, pointer = "" }) => {
    expect(nullListed(given)).toMatchObject([{ severity: "info", message: expect.stringContaining("`null`"), at: { pointer: `/components/schemas/It${pointer}` }, hint: expect.stringContaining("null") }]);
  });

  test.each<[string, Json]>([
    ["listed", { type: ["string", "null"], enum: ["a", null] }],
    ["of older documents", { type: "string", nullable: true, enum: ["a", null] }],
    ["without a type", { enum: ["a", null] }],
    ["an alternative beside", { anyOf: [{ type: "string", enum: ["a", null] }, { type: "null" }] }],
    ["a part that knows no null", { allOf: [{ enum: ["a", null] }, { type: "string", enum: ["a"] }] }],
  ])("null that is allowed, or left out by another list, is not said: %s", (_name, given) => {
    expect(nullListed(given)).toEqual([]);
  });

  test("a tag that names a schema which is a reference to itself", () => {
    const schemas = { It: { $ref: "#/components/schemas/It" }, Other: { oneOf: [{ $ref: "#/components/schemas/One" }, { $ref: "#/components/schemas/Two" }], discriminator: { propertyName: "kind", mapping: { it: "#/components/schemas/It" } } }, One: { type: "object" }, Two: { type: "object" } };
    expect(builtFrom({ components: { schemas } }).diagnostics).toContainEqual(expect.objectContaining({ code: "schema/reference-loop", severity: "warning" }));
  });

  test("strict makes errors of warnings", () => {
    const document = { components: { schemas: { It: { type: "array" } } } };
    expect(builtFrom(document, { strict: true })).toMatchObject({ model: null, diagnostics: [{ severity: "info" }, { severity: "error", code: "schema/items" }] });
  });
});

test("the order of keys in a document changes nothing", () => {
  const document = { Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: "kind", mapping: { z: "Cat", a: "Dog" } } }, Cat, Dog, It: { type: "object", properties: { b: { type: "object", properties: { d: {}, c: {} } }, a: { type: "string" } } } };
  const one = builtFrom({ components: { schemas: document } });
  const other = builtFrom({ components: { schemas: shuffled(document) } });
  expect(JSON.stringify(typesOf(other))).toBe(JSON.stringify(typesOf(one)));
});

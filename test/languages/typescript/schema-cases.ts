// Schemas and what they become. `It` is the schema itself; `Text`, `Cat`, `Dog` and `Named` are declared beside all of them.
import type { Json } from "../../../generator/document/document.js";

export interface SchemaCase {
  readonly name: string;
  readonly given: Json;
  /** Further schemas, by what follows `It` in their names. */
  readonly others?: { readonly [ending: string]: Json };
  /** Default: by no call. */
  readonly used?: "sent" | "received";
  /** The declaration behind its name. */
  readonly want: string;
  /** Severity, code, pointer below the schema, and the message up to its first colon. */
  readonly says?: readonly string[];
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const text: Json = { type: "string" };
const number: Json = { type: "number" };
const object = (properties: { readonly [name: string]: Json }, more: { readonly [keyword: string]: Json } = {}): Json => ({ type: "object", properties, ...more });

export const cases: readonly SchemaCase[] = [
  // Names of members
  { name: "patternProperties", given: { type: "object", patternProperties: { "^x-": number } }, want: "{ [member: string]: number }", says: ['info schema/keyword /patternProperties: "patternProperties" is not checked by the generated code'] },
  { name: "patternProperties, several", given: { type: "object", patternProperties: { "^x-": number, "^y-": text } }, want: "{ [member: string]: number | string }", says: ['info schema/keyword /patternProperties: "patternProperties" is not checked by the generated code'] },
  { name: "patternProperties and nothing else", given: { type: "object", patternProperties: { "^x-": number }, additionalProperties: false }, want: "{ [member: string]: number; }", says: ['info schema/keyword /patternProperties: "patternProperties" is not checked by the generated code'] },
  { name: "patternProperties and other members", given: { type: "object", patternProperties: { "^x-": number }, additionalProperties: text }, want: "{ [member: string]: number | string }", says: ['info schema/keyword /patternProperties: "patternProperties" is not checked by the generated code'] },
  { name: "patternProperties beside properties", given: object({ a: text }, { patternProperties: { "^x-": number } }), want: "{ [member: string]: number | string | undefined; a?: string; }", says: ['info schema/keyword /patternProperties: "patternProperties" is not checked by the generated code'] },
  { name: "propertyNames", given: { type: "object", additionalProperties: number, propertyNames: { pattern: "^a" } }, want: "{ [member: string]: number }", says: ['info schema/keyword /propertyNames: "propertyNames" is not checked by the generated code'] },
  { name: "additionalProperties: true", given: object({ a: text }, { additionalProperties: true }), want: "{ [member: string]: unknown; a?: string; }" },
  { name: "a required member that has gone from properties", given: object({ a: text }, { required: ["a", "gone"] }), want: "{ a: string; gone?: unknown; }", says: ['warning schema/required /required/1: "gone" is required but not described'] },
  { name: "required members of an object that says nothing else", given: { type: "object", required: ["a"] }, want: "{ a: unknown; }", says: ['warning schema/required /required/0: "a" is required but not described'] },
  { name: "a required member among those that are not listed", given: { type: "object", required: ["total"], additionalProperties: number }, want: "{ [member: string]: number; total: number; }" },
  { name: "a required member among any", given: object({ a: text }, { required: ["b"], additionalProperties: true }), want: "{ [member: string]: unknown; a?: string; b: unknown; }", says: ['warning schema/required /required/0: "b" is required but not described'] },
  { name: "an object of nothing", given: { type: "object", additionalProperties: false }, want: "{ [member: string]: never; }" },
  { name: "unevaluatedProperties: false", given: object({ a: text }, { unevaluatedProperties: false }), want: "{ a?: string; }" },
  { name: "unevaluatedProperties with a schema", given: object({ a: text }, { unevaluatedProperties: number }), want: "{ [member: string]: number | string | undefined; a?: string; }" },
  { name: "dependentRequired", given: object({ a: text, b: text }, { dependentRequired: { a: ["b"] } }), want: "{ a?: string; b?: string; }", says: ['info schema/keyword /dependentRequired: "dependentRequired" is not checked by the generated code'] },
  { name: "dependentSchemas", given: object({ a: text }, { dependentSchemas: { a: object({ b: text }) } }), want: "{ a?: string; b?: string; }", says: ['warning schema/keyword /dependentSchemas: "dependentSchemas" cannot be expressed'] },
  { name: "dependentSchemas with members of their own", given: object({ a: text }, { dependentSchemas: { a: object({ a: number, b: text }, { required: ["b"] }), c: { properties: { b: number } } } }), want: "{ a?: string; b?: string | number; }", says: ['warning schema/keyword /dependentSchemas: "dependentSchemas" cannot be expressed'] },
  { name: "if, then and else in parts", given: { type: "object", required: ["kind", "b"], properties: { kind: text }, allOf: [{ if: { properties: { kind: { const: "x" } } }, then: { properties: { b: text } }, else: { allOf: [ref("Cat")], properties: { b: { type: ["string", "null"] } } } }] }, want: "{ b: string | null; kind: string; lives?: number; }", says: ['warning schema/keyword /allOf/0/if: "if" cannot be expressed'] },
  { name: "a condition that is the schema itself", given: object({ a: text }, { if: { required: ["a"] }, then: ref("It"), else: { properties: { b: object({ c: text }) }, if: true, then: { properties: { b: object({ d: text }) } } } }), want: "{ a?: string; b?: ItB | ItB3; }", says: ['warning schema/keyword /if: "if" cannot be expressed'] },
  { name: "a condition where no other members are allowed", given: object({ a: text }, { additionalProperties: false, if: { required: ["a"] }, then: { properties: { b: text } } }), want: "{ a?: string; }", says: ['warning schema/keyword /if: "if" cannot be expressed'] },
  // Lists
  { name: "prefixItems", given: { type: "array", prefixItems: [text, number] }, want: "[string, number, ...unknown[]]" },
  { name: "prefixItems and no others", given: { type: "array", prefixItems: [text, number], items: false }, want: "[string, number]" },
  { name: "prefixItems of which some must be there", given: { type: "array", prefixItems: [text, { type: ["number", "null"] }, { enum: ["a", "b"] }], items: false, minItems: 1, maxItems: 3 }, want: '[string, (number | null)?, Open<"a" | "b">?]' },
  { name: "prefixItems of which none must be there, and others", given: { type: "array", prefixItems: [text, number], items: { type: "boolean" }, minItems: 0 }, want: "[string?, number?, ...boolean[]]" },
  { name: "prefixItems and others", given: { type: "array", prefixItems: [text], items: number }, want: "[string, ...number[]]" },
  { name: "items: false", given: { type: "array", items: false }, want: "never[]" },
  { name: "contains", given: { type: "array", items: text, contains: { const: "a" } }, want: "string[]", says: ['info schema/keyword /contains: "contains" is not checked by the generated code'] },
  { name: "contains alone", given: { contains: text }, want: "unknown[]", says: ['info schema/keyword /contains: "contains" is not checked by the generated code', "warning schema/items : A list without `items` may hold anything"] },
  { name: "prefixItems and no more than they are", given: { type: "array", prefixItems: [text, number], minItems: 2, maxItems: 2 }, want: "[string, number]" },
  { name: "prefixItems and a few more", given: { type: "array", prefixItems: [text, number], maxItems: 3 }, want: "[string, number, ...unknown[]]" },
  { name: "unevaluatedItems", given: { type: "array", prefixItems: [text], unevaluatedItems: false }, want: "[string]" },
  { name: "unevaluatedItems that are some", given: { type: "array", prefixItems: [text], unevaluatedItems: number }, want: "[string, ...number[]]" },
  { name: "unevaluatedItems alone", given: { type: "array", unevaluatedItems: number }, want: "number[]" },
  // Values
  { name: "const, a text", given: { const: "a" }, want: "\"a\"" },
  { name: "const, a number", given: { const: 1.5 }, want: "1.5" },
  { name: "const, a number that has lost digits", given: { const: Number("9007199254740993") }, want: "9007199254740992", says: ["warning schema/const /const: This number has more digits than a number of JavaScript keeps"] },
  { name: "const, a flag", given: { const: false }, want: "false" },
  { name: "const, null", given: { const: null }, want: "null" },
  { name: "const, a list", given: { const: [1] }, want: "unknown", says: ["warning schema/const /const: A constant object or list cannot be expressed"] },
  { name: "const, an object", given: { const: { a: 1 } }, want: "unknown", says: ["warning schema/const /const: A constant object or list cannot be expressed"] },
  { name: "const with a type", given: { type: "string", const: "a" }, want: "\"a\"" },
  { name: "enum of mixed values", given: { enum: [1, "one", true, null] }, want: "{ \"1\": 1, One: \"one\", True: true, } as const" },
  { name: "enum with null that its type does not know", given: object({ a: { type: "string", enum: ["a", null] } }), want: '{ a?: Open<"a"> | null; }', says: ["info schema/enum-value /properties/a: `null` is listed, but `type` does not allow it"] },
  { name: "enum with null that the type of another part does not know", given: object({ a: { allOf: [{ enum: ["a", null] }, { type: "string" }] } }), want: '{ a?: Open<"a">; }', says: ["info schema/enum-value /properties/a: `null` is listed, but `type` does not allow it"] },
  { name: "enum of null alone", given: { enum: [null] }, want: "null" },
  { name: "enum with an object", given: { enum: ["a", { b: 1 }] }, want: 'Open<"a"> | { [member: string]: unknown }', says: ["warning schema/enum-value /enum/1: A listed value that is an object or a list cannot be expressed"] },
  { name: "enum with a list and null", given: { enum: ["a", [1], null] }, want: 'Open<"a"> | unknown[] | null', says: ["warning schema/enum-value /enum/1: A listed value that is an object or a list cannot be expressed"] },
  { name: "enum of texts and what is none", given: { type: "string", enum: ["a", { b: 1 }] }, want: "{ A: \"a\", } as const", says: ["warning schema/enum-value /enum/1: A listed value that is an object or a list cannot be expressed"] },
  { name: "enum of described objects", given: object({ b: number }, { enum: [{ b: 1 }, { b: 2 }] }), want: "{ b?: number; }", says: ["warning schema/enum-value /enum/0: A listed value that is an object or a list cannot be expressed", "warning schema/enum-value /enum/1: A listed value that is an object or a list cannot be expressed"] },
  { name: "enum of objects alone", given: { enum: [{ b: 1 }] }, want: "{ [member: string]: unknown; }", says: ["warning schema/enum-value /enum/0: A listed value that is an object or a list cannot be expressed"] },
  { name: "enum that its type narrows", given: { type: "string", enum: ["a", 1] }, want: "{ A: \"a\", \"1\": 1, } as const", says: ["info schema/enum-value : A listed value is not of the `type` that the schema asks for"] },
  { name: "enum of nothing", given: { enum: [] }, want: "unknown", says: ["warning schema/never : No value can satisfy this schema"] },
  // Types
  { name: "type list", given: { type: ["string", "integer", "null"] }, want: "number | string | null" },
  { name: "type list with an object", given: { type: ["object", "string"], properties: { a: text } }, want: "ItObject | string" },
  { name: "an empty schema", given: {}, want: "unknown" },
  { name: "true", given: true, want: "unknown" },
  { name: "false", given: false, want: "never" },
  { name: "a property that is false", given: object({ a: false }), want: "{ a?: never; }" },
  { name: "contentEncoding", given: { type: "string", contentEncoding: "base64" }, want: "string" },
  { name: "contentMediaType of bytes", given: { type: "string", contentMediaType: "image/png" }, want: "BinaryInput" },
  { name: "contentMediaType of text", given: { type: "string", contentMediaType: "application/json", contentSchema: object({ a: text }) }, want: "string" },
  // Nullable of 3.0
  { name: "nullable enum", given: { type: "string", nullable: true, enum: ["a"] }, want: "{ A: \"a\", } as const" },
  { name: "nullable enum with null", given: { type: "string", nullable: true, enum: ["a", null] }, want: "{ A: \"a\", } as const" },
  { name: "nullable beside a reference", given: object({ a: { $ref: "#/components/schemas/Cat", nullable: true } }), want: "{ a?: Cat | null; }" },
  { name: "nullable around a reference", given: object({ a: { allOf: [ref("Cat")], nullable: true } }), want: "{ a?: Cat | null; }" },
  { name: "nullable object", given: object({ a: object({ b: text }, { nullable: true }) }), want: "{ a?: ItA | null; }" },
  // allOf
  { name: "allOf with siblings", given: { allOf: [ref("Cat")], type: "object", properties: { age: number }, required: ["age"] }, want: "{ age: number; kind: string; lives?: number; }" },
  { name: "allOf across references", given: { allOf: [ref("ItBase"), object({ own: text })] }, others: { Base: { allOf: [ref("Cat"), object({ base: number })] } }, want: "{ base?: number; kind: string; lives?: number; own?: string; }" },
  { name: "a reference with siblings", given: { $ref: "#/components/schemas/Cat", properties: { age: number } }, want: "{ age?: number; kind: string; lives?: number; }" },
  { name: "allOf of primitives", given: { allOf: [{ type: "string" }, { minLength: 2 }] }, want: "string" },
  { name: "allOf that contradicts itself", given: { allOf: [text, number] }, want: "unknown", says: ["warning schema/never : No value can satisfy this schema"] },
  { name: "allOf with false", given: { allOf: [text, false] }, want: "never" },
  { name: "allOf of enums", given: { allOf: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }] }, want: "{ B: \"b\", } as const" },
  { name: "allOf of unions", given: { allOf: [{ oneOf: [ref("Cat"), ref("Dog")] }, { oneOf: [ref("Named"), text] }] }, want: "(Cat | Dog) & (Named | string)" },
  { name: "allOf of maps", given: { allOf: [{ type: "object", additionalProperties: number }, object({ a: number })] }, want: "{ [member: string]: number | undefined; a?: number; }" },
  { name: "allOf of lists", given: { allOf: [{ type: "array", items: text }, { maxItems: 3 }] }, want: "string[]" },
  { name: "readOnly and writeOnly in allOf, sent", given: { allOf: [ref("Named"), object({ more: { type: "string", readOnly: true } })] }, used: "sent", want: "{ name: string; secret?: string; }" },
  { name: "readOnly and writeOnly in allOf, received", given: { allOf: [ref("Named"), object({ more: { type: "string", writeOnly: true } })] }, used: "received", want: "{ id?: string; name: string; }" },
  // Alternatives
  { name: "oneOf without tags", given: { oneOf: [ref("Cat"), text] }, want: "Cat | string" },
  { name: "anyOf without tags", given: { anyOf: [ref("Cat"), { type: "array", items: ref("Cat") }, { type: "null" }] }, want: "Cat | Cat[] | null" },
  { name: "oneOf with tags", given: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } }, want: "Cat | Dog" },
  { name: "oneOf with a mapping", given: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind", mapping: { c: "#/components/schemas/Cat", d: "Dog" } } }, want: "Cat | Dog" },
  { name: "oneOf of one", given: { oneOf: [ref("Cat")] }, want: "Cat" },
  { name: "oneOf of nothing but null", given: { oneOf: [{ type: "null" }] }, want: "null" },
  { name: "oneOf with an empty schema", given: { oneOf: [ref("Cat"), {}] }, want: "Cat | unknown" },
  { name: "oneOf beside properties", given: object({ a: text }, { oneOf: [ref("Cat"), ref("Dog")] }), want: "ItBase & (Cat | Dog)" },
  { name: "oneOf and anyOf", given: { oneOf: [ref("Cat"), ref("Dog")], anyOf: [ref("Named"), text] }, want: "(Cat | Dog) & (Named | string)" },
  { name: "oneOf of inline objects", given: { oneOf: [object({ a: text }), object({ b: text })] }, want: "ItOption1 | ItOption2" },
  { name: "not", given: { type: "string", not: { enum: ["a"] } }, want: "string", says: ['info schema/keyword /not: "not" is not checked by the generated code'] },
  { name: "not alone", given: { not: text }, want: "unknown", says: ['info schema/keyword /not: "not" is not checked by the generated code', "info schema/anything : This schema allows any value"] },
  { name: "if, then, else", given: object({ a: text }, { if: { properties: { a: { const: "x" } } }, then: { required: ["b"] }, else: object({ c: text }) }), want: "{ a?: string; c?: string; }", says: ['warning schema/keyword /if: "if" cannot be expressed'] },
  { name: "then without if", given: { type: "string", then: { minLength: 1 } }, want: "string" },
  { name: "then without if, with members of its own", given: object({ a: text }, { then: object({ b: text }) }), want: "{ a?: string; }" },
  // Circles
  { name: "an alias of itself", given: ref("It"), want: "unknown", says: ["warning schema/circular-all-of : A schema cannot be a part of itself, by `$ref` or `allOf`"] },
  { name: "an alias of an alias of itself", given: ref("ItOther"), others: { Other: ref("It") }, want: "unknown", says: ["warning schema/circular-all-of : A schema cannot be a part of itself, by `$ref` or `allOf`", "warning schema/circular-all-of Other: A schema cannot be a part of itself, by `$ref` or `allOf`"] },
  { name: "a list of itself", given: { type: "array", items: ref("It") }, want: "It[]" },
  { name: "a map of itself", given: { type: "object", additionalProperties: ref("It") }, want: "{ [member: string]: It }" },
  { name: "a tuple with itself", given: { type: "array", prefixItems: [text, ref("It")], items: false }, want: "[string, It]" },
  { name: "a union of itself", given: { oneOf: [text, { type: "array", items: ref("It") }] }, want: "string | It[]" },
  { name: "a union with itself directly", given: { oneOf: [text, ref("It")] }, want: "string", says: ["warning schema/reference-loop : This schema is an alternative of itself"] },
  { name: "two that need each other", given: object({ other: ref("ItOther") }), others: { Other: object({ it: ref("It") }, { required: ["it"] }) }, want: "{ other?: ItOther; }" },
  { name: "two aliases of unions that need each other", given: { oneOf: [text, ref("ItOther")] }, others: { Other: { oneOf: [number, ref("It")] } }, want: "string | number", says: ["warning schema/reference-loop : This schema is an alternative of itself"] },
  { name: "an intersection with itself", given: { allOf: [ref("It"), object({ a: text })] }, want: "{ a?: string; }", says: ["warning schema/circular-all-of : A schema cannot be a part of itself, by `$ref` or `allOf`"] },
  { name: "JSON", given: { anyOf: [{ type: "null" }, text, number, { type: "boolean" }, { type: "array", items: ref("It") }, { type: "object", additionalProperties: ref("It") }] }, want: "string | number | boolean | It[] | { [member: string]: It } | null" },
  // Definitions inside
  { name: "$defs", given: { type: "object", properties: { a: { $ref: "#/components/schemas/It/$defs/inner" } }, $defs: { inner: object({ b: text }) } }, want: "{ a?: Inner; }" },
  { name: "definitions", given: { type: "object", properties: { a: { $ref: "#/components/schemas/It/definitions/inner" } }, definitions: { inner: text } }, want: "{ a?: Inner2; }", says: ['info names/collision /definitions/inner: "inner" is taken; this type is called "inner2"'] },
  { name: "propertyNames that are texts anyway", given: { type: "object", additionalProperties: number, propertyNames: text }, want: "{ [member: string]: number }" },
];

import { expect, test } from "vitest";
import type { Type } from "../../../generator/model/model.js";
import { Imports } from "../../../generator/languages/typescript/imports.js";
import { modelFiles } from "../../../generator/languages/typescript/models.js";
import { typeCode, type PlannedType } from "../../../generator/languages/typescript/types.js";
import { choice, field, list, object, primitive, ref } from "./samples.js";

const cat = object("Cat", [field("kind", primitive("string"), { required: true }), field("password", primitive("string"), { secret: true })]);
const dog = object("Dog", [field("kind", { kind: "literal", value: "dog", nullable: false }, { required: true }), field("friend", ref("Cat"))]);
const declarations = [cat, dog, choice("Color", [["red", "red"]])];
const types = new Map(declarations.map((declaration): [string, PlannedType] => [declaration.name.text, { declaration, identifier: declaration.name.text, file: "models" }]));

function union(...variants: readonly Type[]): Type {
  return { kind: "union", variants, discriminator: null, nullable: false };
}

test.each<[string, { given: Type; want: string; input?: boolean }]>([
  ["text", { given: primitive("string"), want: "string" }],
  ["integer", { given: primitive("integer"), want: "number" }],
  ["nullable", { given: primitive("string", null, true), want: "string | null" }],
  ["nullable unknown", { given: primitive("unknown", null, true), want: "unknown" }],
  ["list of nullable", { given: list(primitive("string", null, true)), want: "(string | null)[]" }],
  ["list of choices", { given: list({ kind: "choice", values: ["a", 1], open: false, nullable: false }), want: '("a" | 1)[]' }],
  ["open choice", { given: list({ kind: "choice", values: ["a", "b"], open: true, nullable: false }), want: 'Open<"a" | "b">[]' }],
  ["open reference", { given: ref("Color", true), want: "Open<Color>" }],
  ["open reference to what is no choice", { given: ref("Cat", true), want: "Cat" }],
  ["map", { given: { kind: "map", values: list(ref("Cat")), nullable: false }, want: "{ [member: string]: Cat[] }" }],
  ["tuple", { given: { kind: "tuple", items: [primitive("string")], rest: union(primitive("number"), primitive("null")), nullable: false }, want: "[string, ...(number | null)[]]" }],
  ["union", { given: union(primitive("integer"), primitive("number"), ref("Cat")), want: "number | Cat" }],
  ["empty union", { given: union(), want: "never" }],
  ["intersection of unions", { given: { kind: "intersection", parts: [ref("Cat"), union(ref("Dog"), primitive("null"))], nullable: false }, want: "Cat & (Dog | null)" }],
  ["bytes out", { given: primitive("binary"), want: "Uint8Array" }],
  ["bytes in", { given: list(primitive("binary")), want: "BinaryInput[]", input: true }],
  ["discriminator told by plain text", {
    given: { kind: "union", variants: [ref("Cat"), ref("Dog")], discriminator: { property: "kind", mapping: { cat: "Cat", dog: "Dog" } }, nullable: false },
    want: '(Cat & { kind: "cat" }) | Dog',
  }],
  ["long union", {
    given: { kind: "choice", values: Array.from({ length: 12 }, (_, index) => `value-${index}`), open: false, nullable: false },
    want: `\n${Array.from({ length: 12 }, (_, index) => `| "value-${index}"`).join("\n")}`,
  }],
  ["long union in a union", {
    given: union(union(...Array.from({ length: 6 }, (_, index): Type => ({ kind: "literal", value: `a-rather-long-value-${index}`, nullable: false }))), ref("Cat")),
    want: `\n${Array.from({ length: 6 }, (_, index) => `| "a-rather-long-value-${index}"`).join("\n")}\n| Cat`,
  }],
  ["text with operators", { given: list({ kind: "literal", value: "a | b & c", nullable: false }), want: '"a | b & c"[]' }],
])("%s", (_name, { given, want, input = false }) => {
  expect(typeCode(given, { types, imports: new Imports("here"), input })).toBe(want);
});

test("what is not named in the end is not imported", () => {
  const bag = object("Bag", [field("anything", primitive("unknown"))], { additional: ref("Cat") });
  const planned = new Map(types).set("Bag", { declaration: bag, identifier: "Bag", file: "bags" });
  const file = modelFiles(planned).find((one) => one.file === "bags");
  expect(file?.statements).toMatchObject([{ name: "Bag", indexSignatures: [{ returnType: "unknown" }] }]);
});

test("a reference to nothing is a mistake of the generator", () => {
  expect(() => typeCode(ref("Bird"), { types, imports: new Imports("here"), input: false })).toThrow(/Bird/);
});

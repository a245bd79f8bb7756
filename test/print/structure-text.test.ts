// Our printer prints what ts-morph prints, or leaves the file to it.
import { describe, expect, test, vi } from "vitest";
import { type StatementStructures, StructureKind, VariableDeclarationKind } from "ts-morph";
import type { TypeScriptFile } from "../../generator/languages/language.js";
import { referenceText } from "../../generator/print/reference.js";
import { structureText } from "../../generator/print/structures/file.js";
import { typescriptText } from "../../generator/print/typescript.js";
import { randomFile, randomNumbers } from "./random-structures.js";

const FILES = 1500;

/** How many of the files our printer took, and the first that it printed differently. */
async function compared(seed: number, oddness: number): Promise<{ readonly own: number; readonly different: TypeScriptFile | null }> {
  const random = randomNumbers(seed);
  let own = 0;
  for (let count = 0; count < FILES; count += 1) {
    const file = randomFile(random, oddness);
    const text = structureText(file);
    if (text === null) continue;
    own += 1;
    if (text !== (await referenceText(file))) return { own, different: file };
  }
  return { own, different: null };
}

test("structures of the planned kinds are printed here, all of them", async () => {
  expect(await compared(1, 0)).toEqual({ own: FILES, different: null });
});

test.each([[2, 0.01], [3, 0.03], [4, 0.1]])("with odd ones among them (seed %i), what is printed here is the same", async (seed, oddness) => {
  const { own, different } = await compared(seed, oddness);
  expect(different).toBeNull();
  expect(own).toBeGreaterThan(FILES / 50);
  expect(own).toBeLessThan(FILES);
});

const interfaceOf = (property: object): StatementStructures => ({ kind: StructureKind.Interface, name: "A", properties: [{ name: "a", type: "string", ...property }] });
const functionOf = (parts: object): StatementStructures => ({ kind: StructureKind.Function, name: "run", ...parts });

describe("ts-morph prints the file when there is", () => {
  test.each<[string, { given: StatementStructures; want: string }]>([
    ["a kind that is not planned", { given: { kind: StructureKind.Enum, name: "A", members: [{ name: "B" }] }, want: "enum A {\n  B\n}\n" }],
    ["a property that is not planned", { given: interfaceOf({ isReadonly: true }), want: "interface A {\n  readonly a: string;\n}\n" }],
    ["a flag of a function that is not planned", { given: functionOf({ isAsync: true, returnType: "Promise<void>" }), want: "async function run(): Promise<void> {\n}\n" }],
    ["a writer", { given: interfaceOf({ type: (writer: { write: (text: string) => void }) => writer.write("number") }), want: "interface A {\n  a: number;\n}\n" }],
    ["a statement that is a structure", { given: functionOf({ statements: [{ kind: StructureKind.TypeAlias, name: "B", type: "string" }] }), want: "function run() {\n  type B = string;\n}\n" }],
    ["a template literal of several lines", { given: functionOf({ statements: ["return `a\n  b`;"] }), want: "function run() {\n  return `a\n  b`;\n}\n" }],
    ["a string that ends in a backslash", { given: interfaceOf({ type: '"\\\\"' }), want: 'interface A {\n  a: "\\\\";\n}\n' }],
    ["a second name in a declaration", { given: { kind: StructureKind.VariableStatement, declarationKind: VariableDeclarationKind.Const, declarations: [{ name: "a", initializer: "1" }, { name: "b", initializer: "2" }] }, want: "const a = 1, b = 2;\n" }],
  ])("%s", async (_name, { given, want }) => {
    const file = { header: [], statements: [given] };
    expect(structureText(file)).toBeNull();
    expect(await typescriptText(file)).toBe(want);
  });
});

test("what is undefined is not there", () => {
  expect(structureText({ header: [], statements: [interfaceOf({ isReadonly: undefined })] })).toBe("interface A {\n  a: string;\n}\n");
});

test("a literal of many megabytes is followed to its end", () => {
  const type = `"${'\\n\\"'.repeat(3_000_000)}"`;
  expect(structureText({ header: [], statements: [{ kind: StructureKind.TypeAlias, name: "A", type }] }) === `type A = ${type};\n`).toBe(true);
  expect(structureText({ header: [], statements: [{ kind: StructureKind.TypeAlias, name: "A", type: type.slice(0, -1) }] })).toBeNull();
});

test("a file of planned kinds loads nothing of ts-morph", async () => {
  vi.resetModules();
  vi.doMock("ts-morph", () => {
    throw new Error("the library was loaded");
  });
  const { plannedStatements, typescriptText: print } = await import("../../generator/print/typescript.js");
  const planned = { header: [], statements: [interfaceOf({})] };
  expect(await print(planned)).toBe("interface A {\n  a: string;\n}\n");
  expect(plannedStatements(planned)).toEqual(["InterfaceDeclaration"]);
  await expect(print({ header: [], statements: [interfaceOf({ isReadonly: true })] })).rejects.toThrow();
  vi.doUnmock("ts-morph");
});

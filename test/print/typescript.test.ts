import { describe, expect, test } from "vitest";
import { StructureKind, VariableDeclarationKind } from "ts-morph";
import type { TypeScriptFile } from "../../generator/languages/language.js";
import { typescriptText } from "../../generator/print/typescript.js";
import { differences } from "../../generator/print/verify.js";

const file: TypeScriptFile = {
  header: ["Made by a test."],
  statements: [
    { kind: StructureKind.ImportDeclaration, moduleSpecifier: "./a.js", namedImports: ["A"], isTypeOnly: true },
    {
      kind: StructureKind.VariableStatement, declarationKind: VariableDeclarationKind.Const, isExported: true, leadingTrivia: "\n", docs: ["A table."],
      declarations: [{ name: "table", initializer: "{\n  a: 1,\n}" }],
    },
    { kind: StructureKind.TypeAlias, name: "Text", isExported: true, type: "string", leadingTrivia: "\n" },
    { kind: StructureKind.Interface, name: "Thing", isExported: true, properties: [{ name: "a", type: "A", hasQuestionToken: true, docs: ["\nFirst.\n\nSecond."] }] },
    { kind: StructureKind.Function, name: "run", isExported: true, parameters: [{ name: "a", type: "A", leadingTrivia: "\n", trailingTrivia: "," }, { name: "b", type: "Text", leadingTrivia: "\n", trailingTrivia: ",\n" }], returnType: "void", statements: ["return;"] },
  ],
};

const text = `// Made by a test.

import type { A } from "./a.js";

/** A table. */
export const table = {
  a: 1,
};

export type Text = string;

export interface Thing {
  /**
   * First.
   *
   * Second.
   */
  a?: A;
}

export function run(
  a: A,
  b: Text,
): void {
  return;
}
`;

test("prints formatted text", async () => {
  expect(await typescriptText(file)).toBe(text);
});

describe("differences", () => {
  test.each<[string, { given: string; want: readonly string[] }]>([
    ["none", { given: text, want: [] }],
    ["a statement more", { given: `${text}evil();\n`, want: ["statement 6: planned nothing, printed ExpressionStatement"] }],
    ["another statement", { given: text.replace("export type Text = string;", "evil();"), want: ["statement 3: planned TypeAliasDeclaration, printed ExpressionStatement"] }],
    ["a statement less", { given: text.slice(0, text.indexOf("export function")), want: ["statement 5: planned FunctionDeclaration, printed nothing"] }],
    ["another text of the same statements", { given: text.replace("a?: A;", "a: A;"), want: ['line 18: ts-morph prints "  a?: A;", printed is "  a: A;"'] }],
    ["an end without its line", { given: text.trimEnd(), want: ['line 27: ts-morph prints "", printed is null'] }],
    ["no syntax", { given: `${text}}`, want: ["Declaration or statement expected."] }],
  ])("%s", async (_name, { given, want }) => expect(await differences(file, given)).toEqual(want));
});

// Structures that nobody planned: what is printed every day, mixed with what is not. A seed gives the same ones again.
import {
  type FunctionDeclarationStructure, type MethodDeclarationStructure, type OptionalKind, type ParameterDeclarationStructure, type StatementStructures, StructureKind, VariableDeclarationKind,
} from "ts-morph";
import type { TypeScriptFile } from "../../generator/languages/language.js";

/** Numbers from 0 to below 1: mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES = ["a", "listUsers", "$type", '"a-b"', '"it\'s"', '"say \\"so\\""', "类型", "[key]", "_"];
const TYPES = [
  "string", "readonly User[]", 'Record<string, "a" | "b">', "{ a: 1 }", "{\n  readonly a: string;\n\n  b?: {\n    c: 1;\n  };\n}", '\n| "one"\n| "two"', "\n| A\n\n\n| B", "(a: A) => B", "Map<\n  string,\n  number\n>",
  '"back\\\\slash"', '"a/b" | "/c"', "/* what */ string",
];
const VALUES = ["1", "{}", "{\n  a: 1,\n  b: [\n    2,\n  ],\n}", '{\n  /** It\'s `one`. */\n  One: "ONE",\n\n  Two: "T//WO",\n} as const', "call(\n  one,   \n\n\n\n  two,\n)", '"{"', '"\\u2028\\n"'];
const BODIES = ["return;", "return client.call(\n  one,\n  two,\n);", "if (a) {\n  b();\n}", "for (;;) {}", "a();\nb();", "/* one */ a();"];
const LINES = ["Lists users.", "It's `code` \"quoted\" // so.", "  indented", "", "ends in spaces  ", "\t", "@see https://example.com/*x", "{@link A} *", "/", "日本語"];
/** What our printer need not know. Whoever prints it, the text is that of ts-morph. */
const ODD = [
  "`text`", "`a\n  b`", "`${a}`", "'a'", "'", '"', '"ends in \\\\"', "a / b", "/[\"']/", "// line", "a\r\nb", "a\u2028b", "", " ", " a", "a ", "a\n", "\t\n| A", "*/", "/*/ a */", "a,", "a /* b */", "a // b", "[\n  `one\n  two`,\n]", "\\", '"a\\\nb"', "{", "}",
  '"a\rb"', '"a \u2028b"', "/* a\r\n */ b", "/*/ ` */ a", "/* a *//* b */ c", "*/ `a", "/* ` */ b",
];

/** `oddness`: how often, from 0 to 1, a text or a property is none that is planned. */
export function randomFile(random: () => number, oddness: number): TypeScriptFile {
  const maker = new Maker(random, oddness);
  return { header: maker.some(2, () => maker.one(["Made by a test.", "Second line."])), statements: maker.some(5, () => maker.statement()) };
}

class Maker {
  readonly #random: () => number;
  readonly #oddness: number;

  constructor(random: () => number, oddness: number) {
    this.#random = random;
    this.#oddness = oddness;
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.#random() * items.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  }

  some<Item>(most: number, make: () => Item): Item[] {
    return Array.from({ length: Math.floor(this.#random() * (most + 1)) }, make);
  }

  statement(): StatementStructures {
    const common = { ...this.#maybe({ isExported: this.#flag() }), ...this.#docs(), ...this.#maybe({ leadingTrivia: this.one(["\n", "\n", ""]) }) };
    const statement = this.one([() => this.#import(), () => this.#export(), () => this.#interface(), () => this.#function(), () => this.#class(), () => this.#alias(), () => this.#constant()])();
    return { ...("moduleSpecifier" in statement ? {} : common), ...statement, ...this.#oddProperty() };
  }

  #import(): StatementStructures {
    const names = this.#specifiers();
    return { kind: StructureKind.ImportDeclaration, moduleSpecifier: this.one(["./a.js", "#transport", "@a/b"]), ...this.#maybe({ isTypeOnly: this.#flag() }), ...(this.#flag() ? { namedImports: names } : { namespaceImport: "all" }) };
  }

  #export(): StatementStructures {
    return { kind: StructureKind.ExportDeclaration, moduleSpecifier: this.one(["./a.js", "../b/c.js"]), ...this.#maybe({ isTypeOnly: this.#flag() }), ...this.#maybe({ namedExports: this.#specifiers() }) };
  }

  #specifiers(): { name: string; leadingTrivia?: string; trailingTrivia?: string }[] {
    const names = ["A", ...this.some(4, () => this.one(["b", "type C", "D as E", "$f"]))];
    const broken = this.#flag();
    if (this.#odd()) return names.map((name) => ({ name, leadingTrivia: "\n  " }));
    if (this.#odd()) return names.map((name, index) => ({ name, ...(index === 0 ? { leadingTrivia: "\n  " } : {}), trailingTrivia: index === names.length - 1 ? ",\n" : "," }));
    return names.map((name, index) => ({ name, ...(this.#odd() ? this.one([{ isTypeOnly: true }, { alias: "G" }]) : {}), ...(broken && !this.#odd() ? { leadingTrivia: "\n  ", trailingTrivia: index === names.length - 1 ? ",\n" : "," } : {}) }));
  }

  #interface(): StatementStructures {
    return {
      kind: StructureKind.Interface,
      name: this.one(["A", "B<T>"]),
      ...this.#maybe({ extends: ["Base", ...this.some(2, () => 'Omit<C, "d">')] }),
      ...this.#maybe({ properties: this.some(5, () => ({ name: this.#name(), type: this.#type(), ...this.#maybe({ hasQuestionToken: this.#flag() }), ...this.#docs(), ...this.#oddProperty() })) }),
      ...this.#maybe({ methods: this.some(3, () => ({ name: this.#name(), ...this.#docs(), ...this.#signature(), ...this.#oddProperty() })) }),
      ...this.#maybe({ indexSignatures: [{ keyName: "member", keyType: "string", returnType: this.#type(), ...this.#oddProperty() }] }),
    };
  }

  #function(): FunctionDeclarationStructure {
    return { kind: StructureKind.Function, name: this.one(["run", "run<T>"]), ...this.#signature(), ...this.#body() };
  }

  #class(): StatementStructures {
    return {
      kind: StructureKind.Class,
      name: "A",
      ...this.#maybe({ extends: "Base<B>" }),
      ...this.#maybe({ properties: this.some(3, () => ({ name: this.#name(), ...this.#docs(), ...this.#maybe({ type: this.#type() }), ...this.#maybe({ initializer: this.one(["1", '"A"']) }), ...this.#maybe({ isReadonly: this.#flag() }), ...this.#maybe({ hasOverrideKeyword: this.#flag() }), ...this.#oddProperty() })) }),
      ...this.#maybe({ ctors: [{ ...this.#docs(), parameters: this.#parameters(), ...this.#body(), ...this.#oddProperty() }] }),
      ...this.#maybe({ methods: this.some(3, (): OptionalKind<MethodDeclarationStructure> => ({ name: this.#name(), ...this.#docs(), ...this.#signature(), ...this.#body(), ...this.#oddProperty() })) }),
    };
  }

  #alias(): StatementStructures {
    return { kind: StructureKind.TypeAlias, name: "A", type: this.#type() };
  }

  #constant(): StatementStructures {
    const declaration = { name: "a", initializer: this.#odd() ? this.one(ODD) : this.one(VALUES), ...this.#maybe({ type: this.#type() }), ...(this.#odd() ? { hasExclamationToken: true } : {}) };
    return { kind: StructureKind.VariableStatement, declarationKind: this.#odd() ? VariableDeclarationKind.Let : VariableDeclarationKind.Const, declarations: [declaration, ...(this.#odd() ? [declaration] : [])] };
  }

  #signature(): { parameters?: OptionalKind<ParameterDeclarationStructure>[]; returnType?: string } {
    return { ...this.#maybe({ parameters: this.#parameters() }), ...this.#maybe({ returnType: this.#type() }) };
  }

  #parameters(): OptionalKind<ParameterDeclarationStructure>[] {
    const parameters = this.some(4, () => ({ name: this.#name(), type: this.#type(), ...this.#maybe({ hasQuestionToken: this.#flag() }), ...this.#oddProperty() }));
    const broken = this.#flag();
    return parameters.map((parameter, index) => ({ ...parameter, ...(broken && !this.#odd() ? { leadingTrivia: "\n", trailingTrivia: index === parameters.length - 1 ? ",\n" : "," } : {}) }));
  }

  #body(): { statements?: string[] } {
    return this.#maybe({ statements: this.some(4, () => (this.#odd() ? this.one(ODD) : this.one(BODIES))) });
  }

  #docs(): { docs?: string[] } {
    return this.#maybe({ docs: [this.#odd() ? this.one(ODD) : this.one([this.one(LINES), `\n${["First.", ...this.some(5, () => this.one(LINES))].join("\n")}`, `First.\n${this.one(LINES)}`])] });
  }

  #name(): string {
    return this.#odd() ? this.one(ODD) : this.one(NAMES);
  }

  #type(): string {
    return this.#odd() ? this.one(ODD) : this.one(TYPES);
  }

  /** A property that no plan has, or one that says nothing. */
  #oddProperty(): object {
    return this.#odd() ? this.one([{ trailingTrivia: " // odd" }, { scope: "private" }, { isReadonly: true }, { decorators: [] }, { leadingTrivia: "// odd\n" }, { typeParameters: ["T"] }, { trailingTrivia: undefined }, { typeParameters: undefined }]) : {};
  }

  #maybe<Part extends object>(part: Part): Partial<Part> {
    return this.#random() < 0.6 ? part : {};
  }

  #flag(): boolean {
    return this.#random() < 0.5;
  }

  #odd(): boolean {
    return this.#random() < this.#oddness;
  }
}

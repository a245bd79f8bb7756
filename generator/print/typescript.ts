// Prints TypeScript files with ts-morph's structure printer: no project, no manipulation.
import type { CodeBlockWriter, StatementStructures } from "ts-morph";
import type { TypeScriptFile } from "../languages/language.js";

/** Loaded when the first file is printed: an unchanged run prints none, and loading takes longer than printing. */
async function library() {
  return await import("ts-morph");
}

/** The file's text, formatted; ends with one line feed. */
export async function typescriptText(file: TypeScriptFile): Promise<string> {
  const { printStructure, StructureKind } = await library();
  const statements = file.statements.map((statement) => (statement.kind === StructureKind.VariableStatement ? atLineStart(statement) : statement));
  const text = printStructure({ kind: StructureKind.SourceFile, statements }, { indentNumberOfSpaces: 2 });
  const header = file.header.map((line) => `// ${line}\n`).join("");
  return `${header}${header === "" ? "" : "\n"}${text.trim().replace(/[ \t]+$/gm, "")}\n`;
}

/** The names of the kinds of the top-level statements, as planned; what a parser must find in the text again. */
export async function plannedStatements(file: TypeScriptFile): Promise<readonly string[]> {
  const { StructureKind } = await library();
  const parsedNames: Partial<Record<string, string>> = {
    Class: "ClassDeclaration",
    Enum: "EnumDeclaration",
    Function: "FunctionDeclaration",
    Interface: "InterfaceDeclaration",
    Module: "ModuleDeclaration",
    TypeAlias: "TypeAliasDeclaration",
  };
  return file.statements.map((statement) => {
    const name = StructureKind[statement.kind];
    return parsedNames[name] ?? name;
  });
}

/** The names of the kinds of the top-level statements of a text, and what is wrong with its syntax. */
export async function parsedStatements(text: string): Promise<{ readonly statements: readonly string[]; readonly problems: readonly string[] }> {
  const { ts } = await library();
  const source = ts.createSourceFile("printed.ts", text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022, isolatedModules: false } });
  return {
    statements: source.statements.map((statement) => ts.SyntaxKind[statement.kind] === "FirstStatement" ? "VariableStatement" : ts.SyntaxKind[statement.kind]),
    problems: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  };
}

/** The printer indents what follows the first line of an initializer; ours are laid out for the start of the line. */
function atLineStart(statement: Extract<StatementStructures, { declarations: unknown }>): typeof statement {
  return {
    ...statement,
    declarations: statement.declarations.map((declaration) => {
      const { initializer } = declaration;
      if (typeof initializer !== "string" || !initializer.includes("\n")) return declaration;
      return { ...declaration, initializer: (writer: CodeBlockWriter) => void writer.queueIndentationLevel(0).write(initializer) };
    }),
  };
}

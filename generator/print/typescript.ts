// Prints TypeScript files with ts-morph's structure printer: no project, no manipulation.
import type { OptionalKind, ParameterDeclarationStructure, PropertySignatureStructure, StatementStructures } from "ts-morph";
import type { TypeScriptFile } from "../languages/language.js";
import type * as StructurePrinter from "./structure-printer.js";

type Library = typeof StructurePrinter;

const LAYOUT = { indentNumberOfSpaces: 2 };

/** Loaded when the first file is printed: an unchanged run prints none. */
async function library(): Promise<Library> {
  return await import("./structure-printer.js");
}

/** The file's text, formatted; ends with one line feed. */
export async function typescriptText(file: TypeScriptFile): Promise<string> {
  const morph = await library();
  const statements = file.statements.map((statement) => laidOut(withTypes(statement, morph), morph));
  const text = morph.printStructure({ kind: morph.StructureKind.SourceFile, statements }, LAYOUT);
  const header = file.header.map((line) => `// ${line}\n`).join("");
  return `${header}${header === "" ? "" : "\n"}${text.trim().replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n")}\n`;
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

/**
 * The printer makes a writer for every type that it prints, which costs more than all the rest of a member. A type on one line is
 * therefore handed over with the name it belongs to; the text is the same.
 */
function withTypes(statement: StatementStructures, { StructureKind }: Library): StatementStructures {
  switch (statement.kind) {
    case StructureKind.Interface:
      return statement.properties === undefined ? statement : { ...statement, properties: statement.properties.map(typedName) };
    case StructureKind.Function:
      return statement.parameters === undefined ? statement : { ...statement, parameters: statement.parameters.map(typedName) };
    case StructureKind.Class:
      return statement.methods === undefined ? statement : { ...statement, methods: statement.methods.map((method) => ({ ...method, parameters: (method.parameters ?? []).map(typedName) })) };
    default:
      return statement;
  }
}

function typedName<Named extends PropertySignatureStructure | ParameterDeclarationStructure>(member: OptionalKind<Named>): OptionalKind<Named> {
  const { name, type, hasQuestionToken } = member;
  if (typeof type !== "string" || type.includes("\n") || member.initializer !== undefined) return member;
  return { ...member, name: `${name}${hasQuestionToken === true ? "?" : ""}: ${type}`, type: undefined, hasQuestionToken: false };
}

/**
 * The printer indents what follows the first line of an initializer, as if it were text that ran over. Ours are laid out
 * for the start of the line, so such a statement is printed around a stand-in and handed over as text.
 */
function laidOut(statement: StatementStructures, { printStructure, StructureKind }: Library): StatementStructures | string {
  if (statement.kind !== StructureKind.VariableStatement) return statement;
  const [declaration, ...others] = statement.declarations;
  const initializer = declaration?.initializer;
  if (declaration === undefined || others.length > 0 || typeof initializer !== "string" || !initializer.includes("\n")) return statement;
  const standIn = printStructure({ ...statement, declarations: [{ ...declaration, initializer: "0" }] }, LAYOUT);
  if (!standIn.endsWith("= 0;")) throw new Error("the printer ends a statement in another way than it used to");
  return `${standIn.slice(0, -"0;".length)}${initializer};`;
}

// Prints TypeScript files with ts-morph's structure printer: no project, no manipulation. It knows every structure, and judges our own printer.
import type * as TsMorph from "ts-morph";
import type { TypeScriptFile } from "../languages/language.js";

const LAYOUT = { indentNumberOfSpaces: 2 };

/** The file's text, formatted; ends with one line feed. Loads the library, whose compiler takes half a second. */
export async function referenceText(file: TypeScriptFile): Promise<string> {
  const morph = await import("ts-morph");
  const statements = file.statements.map((statement) => laidOut(statement, morph));
  const text = morph.printStructure({ kind: morph.StructureKind.SourceFile, statements }, LAYOUT);
  const header = file.header.map((line) => `// ${line}\n`).join("");
  return `${header}${header === "" ? "" : "\n"}${text.trim().replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n")}\n`;
}

/**
 * The printer indents what follows the first line of an initializer, as if it were text that ran over. Ours are laid out
 * for the start of the line, so such a statement is printed around a stand-in and handed over as text.
 */
function laidOut(statement: TsMorph.StatementStructures, { printStructure, StructureKind }: typeof TsMorph): TsMorph.StatementStructures | string {
  if (statement.kind !== StructureKind.VariableStatement) return statement;
  const [declaration, ...others] = statement.declarations;
  const initializer = declaration?.initializer;
  if (declaration === undefined || others.length > 0 || typeof initializer !== "string" || !initializer.includes("\n")) return statement;
  const standIn = printStructure({ ...statement, declarations: [{ ...declaration, initializer: "0" }] }, LAYOUT);
  if (!standIn.endsWith("= 0;")) throw new Error("the printer ends a statement in another way than it used to");
  return `${standIn.slice(0, -"0;".length)}${initializer};`;
}

// Prints TypeScript files: by our own printer, which is fast, and by ts-morph what that does not know.
import type { TypeScriptFile } from "../languages/language.js";
import { structureText } from "./structures/file.js";
import { PARSED_NAME } from "./structures/kinds.js";

/** The file's text, formatted; ends with one line feed. */
export async function typescriptText(file: TypeScriptFile): Promise<string> {
  const text = structureText(file);
  if (text !== null) return text;
  const { referenceText } = await import("./reference.js");
  return await referenceText(file);
}

/** The names of the kinds of the top-level statements, as planned; what a parser must find in the text again. */
export function plannedStatements(file: TypeScriptFile): readonly string[] {
  return file.statements.map(({ kind }) => PARSED_NAME[kind]);
}

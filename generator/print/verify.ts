// Holds printed TypeScript against its plan: what the specification's text could have added or taken away shows in the statements, and what our
// printer could have printed otherwise shows beside the text of ts-morph.
import type { TypeScriptFile } from "../languages/language.js";
import { parsedStatements } from "./parsed-typescript.js";
import { referenceText } from "./reference.js";
import { plannedStatements } from "./typescript.js";

/** What is different from the plan; empty when all is well. */
export async function differences(file: TypeScriptFile, text: string): Promise<readonly string[]> {
  const planned = plannedStatements(file);
  const parsed = await parsedStatements(text);
  if (parsed.problems.length > 0) return parsed.problems;
  const place = planned.findIndex((kind, index) => parsed.statements[index] !== kind);
  if (place === -1 && planned.length === parsed.statements.length) return differentLine(text, await referenceText(file));
  const at = place === -1 ? planned.length : place;
  return [`statement ${at + 1}: planned ${planned[at] ?? "nothing"}, printed ${parsed.statements[at] ?? "nothing"}`];
}

/** The first line in which the texts differ. */
function differentLine(text: string, reference: string): readonly string[] {
  if (text === reference) return [];
  const lines = text.split("\n");
  const wanted = reference.split("\n");
  const at = lines.findIndex((line, index) => line !== wanted[index]);
  const line = at === -1 ? lines.length : at;
  return [`line ${line + 1}: ts-morph prints ${JSON.stringify(wanted[line] ?? null)}, printed is ${JSON.stringify(lines[line] ?? null)}`];
}

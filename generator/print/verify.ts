// Parses printed TypeScript again: what the specification's text could have added or taken away shows in the statements.
import type { TypeScriptFile } from "../languages/language.js";
import { parsedStatements } from "./parsed-typescript.js";
import { plannedStatements } from "./typescript.js";

/** What is different from the plan; empty when all is well. */
export async function differences(file: TypeScriptFile, text: string): Promise<readonly string[]> {
  const [planned, parsed] = await Promise.all([plannedStatements(file), parsedStatements(text)]);
  if (parsed.problems.length > 0) return parsed.problems;
  const place = planned.findIndex((kind, index) => parsed.statements[index] !== kind);
  if (place === -1 && planned.length === parsed.statements.length) return [];
  const at = place === -1 ? planned.length : place;
  return [`statement ${at + 1}: planned ${planned[at] ?? "nothing"}, printed ${parsed.statements[at] ?? "nothing"}`];
}

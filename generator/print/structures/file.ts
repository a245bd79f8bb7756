// A TypeScript file as text.
import type { StatementStructures } from "ts-morph";
import type { TypeScriptFile } from "../../languages/language.js";
import { classText } from "./classes.js";
import { aliasText, constantText } from "./declarations.js";
import { functionText } from "./functions.js";
import { interfaceText } from "./interfaces.js";
import { KIND } from "./kinds.js";
import { exportText, importText } from "./modules.js";
import { Unknown } from "./unknown.js";

/**
 * The file's text, byte for byte what ts-morph prints; ends with one line feed. Null when something in it is more than is known here:
 * nothing is left out. The whole file then, because a text that is not closed moves all that follows it.
 */
export function structureText(file: TypeScriptFile): string | null {
  try {
    const header = file.header.map((line) => `// ${line}\n`).join("");
    return `${header}${header === "" ? "" : "\n"}${statementsText(file.statements)}\n`;
  } catch (problem) {
    if (problem instanceof Unknown) return null;
    throw problem;
  }
}

/** What has a body stands apart; all else is as its leading trivia says. */
function statementsText(statements: readonly StatementStructures[]): string {
  let text = "";
  let afterBody = false;
  for (const statement of statements) {
    const { kind, leadingTrivia } = statement;
    if (leadingTrivia !== undefined && leadingTrivia !== "" && leadingTrivia !== "\n") throw new Unknown("leadingTrivia");
    const hasBody = kind === KIND.function || kind === KIND.class || kind === KIND.interface;
    if (text !== "") text += hasBody || afterBody || leadingTrivia === "\n" ? "\n\n" : "\n";
    text += statementText(statement);
    afterBody = hasBody;
  }
  return text;
}

function statementText(statement: StatementStructures): string {
  switch (statement.kind) {
    case KIND.interface:
      return interfaceText(statement);
    case KIND.function:
      return functionText(statement);
    case KIND.import:
      return importText(statement);
    case KIND.export:
      return exportText(statement);
    case KIND.variable:
      return constantText(statement);
    case KIND.alias:
      return aliasText(statement);
    case KIND.class:
      return classText(statement);
    default:
      throw new Unknown(`structure ${statement.kind}`);
  }
}

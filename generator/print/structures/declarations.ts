// Type aliases and constants.
import type { TypeAliasDeclarationStructure, VariableStatementStructure } from "ts-morph";
import { closed, continued, onOneLine, typed } from "./code-text.js";
import { docsText } from "./docs.js";
import { onlyKnown, Unknown } from "./unknown.js";

const ALIAS = new Set(["kind", "name", "isExported", "leadingTrivia", "docs", "type"]);
const STATEMENT = new Set(["kind", "declarationKind", "isExported", "leadingTrivia", "docs", "declarations"]);
const DECLARATION = new Set(["kind", "name", "type", "initializer"]);

export function aliasText(structure: TypeAliasDeclarationStructure): string {
  onlyKnown(structure, ALIAS);
  const { name, isExported, docs, type } = structure;
  return `${docsText(docs, "")}${isExported === true ? "export " : ""}type ${onOneLine(name)}${typed(" =", type, "  ")};`;
}

/** One name; lines of its value are laid out already. */
export function constantText(structure: VariableStatementStructure): string {
  onlyKnown(structure, STATEMENT);
  const { declarationKind, isExported, docs, declarations } = structure;
  const [declaration, ...others] = declarations;
  if (declaration === undefined || others.length > 0 || String(declarationKind) !== "const") throw new Unknown("declarations");
  onlyKnown(declaration, DECLARATION);
  const { name, type, initializer } = declaration;
  const value = closed(initializer);
  if (value.charCodeAt(0) <= 32) throw new Unknown(value);
  return `${docsText(docs, "")}${isExported === true ? "export " : ""}const ${onOneLine(name)}${type === undefined ? "" : typed(":", type, "  ")} = ${continued(value, "")};`;
}

// What is called: its parameters, its result and its body; functions.
import type { FunctionDeclarationStructure, OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import { closed, continued, onOneLine, typed } from "./code-text.js";
import { docsText } from "./docs.js";
import { onlyKnown, Unknown } from "./unknown.js";

const FUNCTION = new Set(["kind", "name", "isExported", "leadingTrivia", "docs", "parameters", "returnType", "statements"]);
const PARAMETER = new Set(["kind", "name", "type", "hasQuestionToken", "leadingTrivia", "trailingTrivia"]);

/** Where ts-morph would set a comma elsewhere than at the end: it asks a scanner, which passes over white space and comments. */
const BEFORE_COMMA = /[\s,/\u0085\u200b]$/;

export function functionText(structure: FunctionDeclarationStructure): string {
  onlyKnown(structure, FUNCTION);
  const { name, isExported, docs, parameters, returnType, statements } = structure;
  return `${docsText(docs, "")}${isExported === true ? "export " : ""}function ${onOneLine(name)}${signatureText(parameters, returnType, "")} ${bodyText(statements, "")}`;
}

/** `(one: One, other?: Other): Result`, at that indentation. */
export function signatureText(parameters: readonly OptionalKind<ParameterDeclarationStructure>[] | undefined, returnType: unknown, indentation: string): string {
  return `(${parametersText(parameters ?? [], indentation)})${returnType === undefined ? "" : typed(":", returnType, `${indentation}  `)}`;
}

/** On one line, or each on its own when the trivia of all of them say so. */
export function parametersText(parameters: readonly OptionalKind<ParameterDeclarationStructure>[], indentation: string): string {
  const [first] = parameters;
  if (first === undefined) return "";
  const broken = first.leadingTrivia === "\n";
  const inner = broken ? `${indentation}  ` : indentation;
  let text = "";
  for (const [index, parameter] of parameters.entries()) {
    const last = index === parameters.length - 1;
    if (parameter.leadingTrivia !== (broken ? "\n" : undefined) || parameter.trailingTrivia !== (broken ? (last ? ",\n" : ",") : undefined)) throw new Unknown("trivia");
    const printed = parameterText(parameter, inner);
    text += broken ? `\n${inner}${printed},` : `${printed}${last ? "" : ", "}`;
  }
  return broken ? `${text}\n${indentation}` : text;
}

function parameterText(parameter: OptionalKind<ParameterDeclarationStructure>, indentation: string): string {
  onlyKnown(parameter, PARAMETER);
  const { name, type, hasQuestionToken } = parameter;
  const text = `${onOneLine(name)}${hasQuestionToken === true ? "?" : ""}${typed(":", type, `${indentation}  `)}`;
  if (BEFORE_COMMA.test(text.slice(-1))) throw new Unknown(text);
  return text;
}

/** The block of a function; its statements are code. */
export function bodyText(statements: unknown, indentation: string): string {
  if (statements !== undefined && !Array.isArray(statements)) throw new Unknown("statements");
  const inner = `${indentation}  `;
  let text = "{\n";
  let previous = "";
  for (const statement of statements ?? []) {
    const code = closed(statement);
    if (code.charCodeAt(0) <= 32) throw new Unknown(code);
    if (previous.endsWith("}")) text += "\n";
    text += `${inner}${continued(code, inner)}\n`;
    previous = code;
  }
  return `${text}${indentation}}`;
}

// Interfaces: most of what is printed.
import type { IndexSignatureDeclarationStructure, InterfaceDeclarationStructure, MethodSignatureStructure, OptionalKind, PropertySignatureStructure } from "ts-morph";
import { onOneLine, typed } from "./code-text.js";
import { docsText } from "./docs.js";
import { signatureText } from "./functions.js";
import { onlyKnown, Unknown } from "./unknown.js";

const INTERFACE = new Set(["kind", "name", "isExported", "leadingTrivia", "docs", "extends", "properties", "methods", "indexSignatures"]);
const PROPERTY = new Set(["kind", "name", "type", "hasQuestionToken", "docs"]);
const METHOD = new Set(["kind", "name", "docs", "parameters", "returnType"]);
const INDEX = new Set(["kind", "keyName", "keyType", "returnType"]);

export function interfaceText(structure: InterfaceDeclarationStructure): string {
  onlyKnown(structure, INTERFACE);
  const { name, isExported, docs, extends: bases, properties, methods, indexSignatures } = structure;
  let text = `${docsText(docs, "")}${isExported === true ? "export " : ""}interface ${onOneLine(name)} ${basesText(bases)}{\n`;
  for (const index of indexSignatures ?? []) text += indexText(index);
  for (const property of properties ?? []) text += propertyText(property);
  for (const method of methods ?? []) text += methodText(method);
  return `${text}}`;
}

function basesText(bases: InterfaceDeclarationStructure["extends"]): string {
  if (bases === undefined) return "";
  if (!Array.isArray(bases) || bases.length === 0) throw new Unknown("extends");
  return `extends ${bases.map(onOneLine).join(", ")} `;
}

function indexText(structure: OptionalKind<IndexSignatureDeclarationStructure>): string {
  onlyKnown(structure, INDEX);
  const { keyName, keyType, returnType } = structure;
  return `  [${onOneLine(keyName)}: ${onOneLine(keyType)}]${typed(":", returnType, "    ")};\n`;
}

function propertyText(structure: OptionalKind<PropertySignatureStructure>): string {
  onlyKnown(structure, PROPERTY);
  const { name, type, hasQuestionToken, docs } = structure;
  return `${docsText(docs, "  ")}  ${onOneLine(name)}${hasQuestionToken === true ? "?" : ""}${typed(":", type, "    ")};\n`;
}

function methodText(structure: OptionalKind<MethodSignatureStructure>): string {
  onlyKnown(structure, METHOD);
  const { name, docs, parameters, returnType } = structure;
  return `${docsText(docs, "  ")}  ${onOneLine(name)}${signatureText(parameters, returnType, "  ")};\n`;
}

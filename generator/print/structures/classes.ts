// Classes.
import type { ClassDeclarationStructure, ConstructorDeclarationStructure, MethodDeclarationStructure, OptionalKind, PropertyDeclarationStructure } from "ts-morph";
import { onOneLine, typed } from "./code-text.js";
import { docsText } from "./docs.js";
import { bodyText, signatureText } from "./functions.js";
import { onlyKnown } from "./unknown.js";

const CLASS = new Set(["kind", "name", "isExported", "leadingTrivia", "docs", "extends", "properties", "ctors", "methods"]);
const PROPERTY = new Set(["kind", "name", "type", "initializer", "isReadonly", "hasOverrideKeyword", "docs"]);
const CONSTRUCTOR = new Set(["kind", "docs", "parameters", "statements"]);
const METHOD = new Set(["kind", "name", "docs", "parameters", "returnType", "statements"]);

/** Properties stand together; constructor and methods stand apart. */
export function classText(structure: ClassDeclarationStructure): string {
  onlyKnown(structure, CLASS);
  const { name, isExported, docs, extends: base, properties = [], ctors = [], methods = [] } = structure;
  const parts = [...(properties.length === 0 ? [] : [properties.map(propertyText).join("")]), ...ctors.map(constructorText), ...methods.map(methodText)];
  const heritage = base === undefined ? "" : `extends ${onOneLine(base)} `;
  return `${docsText(docs, "")}${isExported === true ? "export " : ""}class ${onOneLine(name)} ${heritage}{\n${parts.join("\n")}}`;
}

function propertyText(structure: OptionalKind<PropertyDeclarationStructure>): string {
  onlyKnown(structure, PROPERTY);
  const { name, type, initializer, isReadonly, hasOverrideKeyword, docs } = structure;
  const flags = `${hasOverrideKeyword === true ? "override " : ""}${isReadonly === true ? "readonly " : ""}`;
  return `${docsText(docs, "  ")}  ${flags}${onOneLine(name)}${type === undefined ? "" : typed(":", type, "    ")}${initializer === undefined ? "" : ` = ${onOneLine(initializer)}`};\n`;
}

function constructorText(structure: OptionalKind<ConstructorDeclarationStructure>): string {
  onlyKnown(structure, CONSTRUCTOR);
  const { docs, parameters, statements } = structure;
  return `${docsText(docs, "  ")}  constructor${signatureText(parameters, undefined, "  ")} ${bodyText(statements, "  ")}\n`;
}

function methodText(structure: OptionalKind<MethodDeclarationStructure>): string {
  onlyKnown(structure, METHOD);
  const { name, docs, parameters, returnType, statements } = structure;
  return `${docsText(docs, "  ")}  ${onOneLine(name)}${signatureText(parameters, returnType, "  ")} ${bodyText(statements, "  ")}\n`;
}

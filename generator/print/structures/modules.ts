// Imports and exports.
import type { ExportDeclarationStructure, ImportDeclarationStructure } from "ts-morph";
import { onlyKnown, Unknown } from "./unknown.js";

const IMPORT = new Set(["kind", "leadingTrivia", "moduleSpecifier", "isTypeOnly", "namespaceImport", "namedImports"]);
const EXPORT = new Set(["kind", "leadingTrivia", "moduleSpecifier", "isTypeOnly", "namedExports"]);
const SPECIFIER = new Set(["name", "leadingTrivia", "trailingTrivia"]);

const MODULE = /^[\w@./#:-]+$/;
/** A name, or a few with `type` and `as`: nothing that ts-morph would lay out. */
const NAMES = /^[\p{ID_Continue}$]+(?: [\p{ID_Continue}$]+)*$/u;

export function importText(structure: ImportDeclarationStructure): string {
  onlyKnown(structure, IMPORT);
  const { moduleSpecifier, isTypeOnly, namespaceImport, namedImports } = structure;
  if ((namespaceImport === undefined) === (namedImports === undefined)) throw new Unknown("namespaceImport");
  const names = namespaceImport === undefined ? bracesText(namedImports) : `* as ${nameText(namespaceImport)}`;
  return `import ${isTypeOnly === true ? "type " : ""}${names} from ${moduleText(moduleSpecifier)};`;
}

export function exportText(structure: ExportDeclarationStructure): string {
  onlyKnown(structure, EXPORT);
  const { moduleSpecifier, isTypeOnly, namedExports } = structure;
  return `export ${isTypeOnly === true ? "type " : ""}${namedExports === undefined ? "*" : bracesText(namedExports)} from ${moduleText(moduleSpecifier)};`;
}

function moduleText(module: unknown): string {
  if (typeof module !== "string" || !MODULE.test(module)) throw new Unknown(String(module));
  return `"${module}"`;
}

function nameText(name: unknown): string {
  if (typeof name !== "string" || !NAMES.test(name)) throw new Unknown(String(name));
  return name;
}

/** On one line, or each on its own when the trivia of all of them say so. */
function bracesText(specifiers: unknown): string {
  if (!Array.isArray(specifiers) || specifiers.length === 0) throw new Unknown("specifiers");
  const broken = isObject(specifiers[0]) && specifiers[0].leadingTrivia === "\n  ";
  const names = specifiers.map((specifier: unknown, index) => specifierText(specifier, broken ? { leading: "\n  ", trailing: index === specifiers.length - 1 ? ",\n" : "," } : {}));
  return broken ? `{\n${names.map((name) => `  ${name},\n`).join("")}}` : `{ ${names.join(", ")} }`;
}

function specifierText(specifier: unknown, trivia: { readonly leading?: string; readonly trailing?: string }): string {
  if (typeof specifier === "string" && trivia.leading === undefined) return nameText(specifier);
  if (!isObject(specifier)) throw new Unknown("specifier");
  onlyKnown(specifier, SPECIFIER);
  if (specifier.leadingTrivia !== trivia.leading || specifier.trailingTrivia !== trivia.trailing) throw new Unknown("trivia");
  return nameText(specifier.name);
}

function isObject(value: unknown): value is { readonly name?: unknown; readonly leadingTrivia?: unknown; readonly trailingTrivia?: unknown } {
  return typeof value === "object" && value !== null;
}

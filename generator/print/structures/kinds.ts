// The kinds of ts-morph's structures by number: naming the library's enum would load the library.
import type { StatementStructures, StructureKind } from "ts-morph";

export const KIND: {
  readonly class: StructureKind.Class;
  readonly export: StructureKind.ExportDeclaration;
  readonly function: StructureKind.Function;
  readonly import: StructureKind.ImportDeclaration;
  readonly interface: StructureKind.Interface;
  readonly alias: StructureKind.TypeAlias;
  readonly variable: StructureKind.VariableStatement;
} = { class: 2, export: 11, function: 13, import: 16, interface: 19, alias: 38, variable: 41 };

/** What a parser calls the statement that a structure becomes. */
export const PARSED_NAME: Readonly<Record<StatementStructures["kind"], string>> = {
  2: "ClassDeclaration",
  8: "EnumDeclaration",
  10: "ExportAssignment",
  11: "ExportDeclaration",
  13: "FunctionDeclaration",
  16: "ImportDeclaration",
  19: "InterfaceDeclaration",
  29: "ModuleDeclaration",
  38: "TypeAliasDeclaration",
  41: "VariableStatement",
};

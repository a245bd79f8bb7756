// Structures of ts-morph, made from code and comments only. Data without functions, so that a plan can be compared.
import type {
  ClassDeclarationStructure, ExportDeclarationStructure, FunctionDeclarationStructure, ImportDeclarationStructure,
  InterfaceDeclarationStructure, MethodDeclarationStructure, MethodSignatureStructure, ParameterDeclarationStructure, PropertySignatureStructure,
  StructureKind, TypeAliasDeclarationStructure, VariableDeclarationKind, VariableStatementStructure,
} from "ts-morph";
import { code, type Code, type Comment } from "./code.js";

/** The library's numbers, written out: naming its enum would load the library, and planning needs none of it. */
const KIND = {
  class: 2 satisfies StructureKind.Class,
  export: 11 satisfies StructureKind.ExportDeclaration,
  function: 13 satisfies StructureKind.Function,
  import: 16 satisfies StructureKind.ImportDeclaration,
  interface: 19 satisfies StructureKind.Interface,
  method: 26 satisfies StructureKind.Method,
  methodSignature: 28 satisfies StructureKind.MethodSignature,
  parameter: 30 satisfies StructureKind.Parameter,
  property: 33 satisfies StructureKind.PropertySignature,
  alias: 38 satisfies StructureKind.TypeAlias,
  variable: 41 satisfies StructureKind.VariableStatement,
} as const;

/** A string enum of the library: no literal is assignable to it. */
const CONST = "const" as VariableDeclarationKind;

const WIDTH = 120;

export interface Member {
  readonly name: Code;
  readonly type: Code;
  readonly optional: boolean;
  readonly docs: Comment | null;
}

export interface Parameter {
  readonly name: Code;
  readonly type: Code;
  readonly optional: boolean;
}

export interface Callable {
  readonly name: Code;
  /** `<Streamed extends boolean = false>` */
  readonly generics?: Code | undefined;
  readonly docs: Comment | null;
  readonly parameters: readonly Parameter[];
  readonly result: Code;
  readonly body: Code;
}

export function interfaceOf(name: Code, docs: Comment | null, members: readonly Member[], parts: { readonly index?: Code | null; readonly bases?: readonly Code[] } = {}): InterfaceDeclarationStructure {
  return {
    kind: KIND.interface,
    name,
    isExported: true,
    ...documented(docs),
    ...(parts.bases && parts.bases.length > 0 ? { extends: [...parts.bases] } : {}),
    properties: members.map(propertyOf),
    ...(parts.index ? { indexSignatures: [{ keyName: "member", keyType: "string", returnType: parts.index }] } : {}),
  };
}

/** What a method looks like to its caller. */
export type Signed = Omit<Callable, "body">;

export function methodsInterfaceOf(name: Code, docs: Comment | null, methods: readonly Signed[]): InterfaceDeclarationStructure {
  return { kind: KIND.interface, name, isExported: true, ...documented(docs), methods: methods.map(methodSignatureOf) };
}

function methodSignatureOf({ name: plain, generics = code``, docs, parameters, result }: Signed): MethodSignatureStructure {
  const name = code`${plain}${generics}`;
  const line = `  ${signature(name, parameters, result)}`;
  return { kind: KIND.methodSignature, name, ...documented(docs), parameters: parametersOf(parameters, line.length > WIDTH), returnType: result };
}

export function aliasOf(name: Code, docs: Comment | null, type: Code): TypeAliasDeclarationStructure {
  return { kind: KIND.alias, name, isExported: true, leadingTrivia: "\n", ...documented(docs), type };
}

/** Without `type` the compiler infers it, which isolated declarations allow for what stays in the file. */
export function constantOf(name: Code, value: Code, { docs = null, type = null, exported = false, apart = true }: { readonly docs?: Comment | null; readonly type?: Code | null; readonly exported?: boolean; readonly apart?: boolean } = {}): VariableStatementStructure {
  return {
    kind: KIND.variable,
    declarationKind: CONST,
    isExported: exported,
    ...(apart ? { leadingTrivia: "\n" } : {}),
    ...documented(docs),
    declarations: [{ name, initializer: value, ...(type === null ? {} : { type }) }],
  };
}

export function functionOf({ name: plain, generics = code``, docs, parameters, result, body }: Callable, exported = true): FunctionDeclarationStructure {
  const name = code`${plain}${generics}`;
  const line = `${exported ? "export " : ""}function ${signature(name, parameters, result)}`;
  return { kind: KIND.function, name, isExported: exported, ...documented(docs), parameters: parametersOf(parameters, line.length > WIDTH), returnType: result, statements: [body] };
}

export function methodOf({ name: plain, generics = code``, docs, parameters, result, body }: Callable): MethodDeclarationStructure {
  const name = code`${plain}${generics}`;
  const line = `  ${signature(name, parameters, result)}`;
  return { kind: KIND.method, name, ...documented(docs), parameters: parametersOf(parameters, line.length > WIDTH), returnType: result, statements: [body] };
}

export interface ClassParts {
  readonly name: Code;
  readonly docs: Comment | null;
  readonly fields: readonly { readonly name: Code; readonly type: Code; readonly docs?: Comment | null }[];
  readonly constructor: { readonly docs: Comment | null; readonly parameters: readonly Parameter[]; readonly statements: readonly Code[] };
  readonly methods: readonly MethodDeclarationStructure[];
}

export function classOf({ name, docs, fields, constructor, methods }: ClassParts): ClassDeclarationStructure {
  return {
    kind: KIND.class,
    name,
    isExported: true,
    ...documented(docs),
    properties: fields.map((field) => ({ name: field.name, type: field.type, isReadonly: true, ...documented(field.docs ?? null) })),
    ctors: [{ ...documented(constructor.docs), parameters: parametersOf(constructor.parameters, false), statements: [...constructor.statements] }],
    methods: [...methods],
  };
}

/** A class of errors that differs from its base in its name. */
export function errorClassOf(name: Code, docs: Comment | null, base: Code, text: Code): ClassDeclarationStructure {
  return {
    kind: KIND.class,
    name,
    isExported: true,
    extends: base,
    leadingTrivia: "\n",
    ...documented(docs),
    properties: [{ name: "name", type: "string", initializer: text, isReadonly: true, hasOverrideKeyword: true }],
  };
}

/** A name may begin with `type`. */
export function importOf(module: Code, names: readonly Code[], typeOnly: boolean): ImportDeclarationStructure {
  const wide = `import ${typeOnly ? "type " : ""}{ ${names.join(", ")} } from "${module}";`.length > WIDTH;
  return { kind: KIND.import, moduleSpecifier: module, isTypeOnly: typeOnly, namedImports: namesOf(names, wide) };
}

export function namespaceImportOf(module: Code, name: Code): ImportDeclarationStructure {
  return { kind: KIND.import, moduleSpecifier: module, namespaceImport: name };
}

/** `names` null: everything. */
export function exportOf(module: Code, names: readonly Code[] | null, typeOnly = false): ExportDeclarationStructure {
  if (names === null) return { kind: KIND.export, moduleSpecifier: module, isTypeOnly: typeOnly };
  const wide = `export ${typeOnly ? "type " : ""}{ ${names.join(", ")} } from "${module}";`.length > WIDTH;
  return { kind: KIND.export, moduleSpecifier: module, isTypeOnly: typeOnly, namedExports: namesOf(names, wide) };
}

function propertyOf({ name, type, optional, docs }: Member): PropertySignatureStructure {
  const property: PropertySignatureStructure = { kind: KIND.property, name, type, hasQuestionToken: optional };
  if (docs !== null) property.docs = [docs];
  return property;
}

/** One to a line when they are too many: the printer joins with `, ` only commas that are not there yet. */
function parametersOf(parameters: readonly Parameter[], broken: boolean): ParameterDeclarationStructure[] {
  return parameters.map(({ name, type, optional }, index) => ({
    kind: KIND.parameter,
    name,
    type,
    hasQuestionToken: optional,
    ...(broken ? { leadingTrivia: "\n", trailingTrivia: index === parameters.length - 1 ? ",\n" : "," } : {}),
  }));
}

function namesOf(names: readonly Code[], broken: boolean): { name: Code; leadingTrivia?: string; trailingTrivia?: string }[] {
  return names.map((name, index) => ({ name, ...(broken ? { leadingTrivia: "\n  ", trailingTrivia: index === names.length - 1 ? ",\n" : "," } : {}) }));
}

function signature(name: Code, parameters: readonly Parameter[], result: Code): string {
  return `${name}(${parameters.map((parameter) => `${parameter.name}${parameter.optional ? "?" : ""}: ${parameter.type}`).join(", ")}): ${result} {`;
}

function documented(docs: Comment | null): { docs?: string[] } {
  return docs === null ? {} : { docs: [docs] };
}

// Types where they are used: from the model's to Python's.
import { innerTypes } from "../../model/inner-types.js";
import type { Type, TypeDeclaration } from "../../model/model.js";
import { code, type Code, trusted } from "./code.js";
import { type Expression, subscript, unionOf } from "./expression.js";
import type { Imports } from "./imports.js";
import { literal } from "./literals.js";

/** A declaration of the package, and what it is called here. */
export interface PlannedType {
  readonly declaration: TypeDeclaration;
  readonly identifier: string;
  /** Path of its module below the package. */
  readonly module: string;
}

export type PlannedTypes = ReadonlyMap<string, PlannedType>;

export interface TypeContext {
  readonly types: PlannedTypes;
  readonly imports: Imports;
  /** Whether callers pass the type: they may give bytes in several ways. */
  readonly input: boolean;
  /** Whether the type is made when the program runs, so that what it names must be there. */
  readonly running?: boolean;
  /** Names that mean something else where the type stands: a field or a method called `list`. */
  readonly hidden?: ReadonlySet<string>;
  /** Brackets that stand around the type. */
  readonly depth?: number;
}

/** Python reads 200 brackets inside each other; arguments and long unions have some of their own. */
export const DEEPEST = 50;

export function typeOf(type: Type, context: TypeContext): Expression {
  const plain = plainType(type, context);
  if (!type.nullable || isAnything(plain)) return plain;
  return unionOf([plain, code`None`]);
}

/** What nothing can be added to. */
function isAnything(expression: Expression): boolean {
  return expression === "Any";
}

/** A class of the language, by its long name where a member has its short one. */
export function builtIn(name: "bool" | "bytes" | "dict" | "float" | "int" | "list" | "str", { hidden, imports }: TypeContext): Code {
  return hidden?.has(name) === true ? code`${imports.whole("builtins")}.${trusted(name)}` : trusted(name);
}

function known(name: "Any" | "BinaryInput" | "Literal" | "Never", { imports, running }: TypeContext): Code {
  return running === true ? imports.knownValue(name) : imports.knownType(name);
}

function plainType(type: Type, around: TypeContext): Expression {
  const context = innerTypes(type).length === 0 ? around : { ...around, depth: (around.depth ?? 0) + 1 };
  if ((context.depth ?? 0) > DEEPEST) return known("Any", context);
  switch (type.kind) {
    case "primitive":
      return primitiveType(type.primitive, context);
    case "literal":
      return valuesType([type.value], context);
    case "ref":
      return refType(type.name, type.open, context);
    case "choice":
      return type.open ? openType(valuesType(type.values, context), kindsOf(type.values), context) : valuesType(type.values, context);
    case "array":
      return subscript(builtIn("list", context), [typeOf(type.items, context)]);
    case "tuple": {
      // JSON knows lists only, and so does what comes of it.
      const items = innerTypes(type);
      return subscript(builtIn("list", context), [items.length === 0 ? known("Never", context) : orAnything(items, context)]);
    }
    case "map":
      return subscript(builtIn("dict", context), [builtIn("str", context), typeOf(type.values, context)]);
    case "union":
      return type.variants.length === 0 ? known("Never", context) : orAnything(type.variants, context);
    case "intersection":
      return intersectionType(type.parts, context);
  }
}

/** Beside anything, nothing else is printed, and so nothing else is imported; nor is what can never be, beside something. */
function orAnything(parts: readonly Type[], context: TypeContext): Expression {
  const possible = parts.filter((part) => !isNever(part));
  return parts.some(saysAnything) ? known("Any", context) : unionOf((possible.length === 0 ? parts : possible).map((part) => typeOf(part, context)));
}

/** Whether no value fits. */
export function isNever(type: Type): boolean {
  return type.kind === "primitive" && type.primitive === "never";
}

/** Whether the type is printed as `Any`, whatever stands beside it. */
function saysAnything(type: Type): boolean {
  if (type.kind === "union") return type.variants.some(saysAnything);
  if (type.kind === "intersection") return telling(type.parts).every(saysAnything) && telling(type.parts).length < 2;
  return isUnknown(type);
}

function isUnknown(type: Type): boolean {
  return type.kind === "primitive" && type.primitive === "unknown";
}

function telling(parts: readonly Type[]): readonly Type[] {
  return parts.filter((part) => !isUnknown(part));
}

/** The language has no intersections: of several shapes, any dictionary will do, and what is none is told by one that says so. */
function intersectionType(parts: readonly Type[], context: TypeContext): Expression {
  const said = telling(parts);
  const [first] = said;
  if (first === undefined) return known("Any", context);
  const other = said.length === 1 ? first : said.find((part) => !isDictionary(part, context.types));
  return other === undefined ? subscript(builtIn("dict", context), [builtIn("str", context), known("Any", context)]) : typeOf(other, context);
}

/** Whether every value is an object. An alias that leads back to itself says nothing else. */
function isDictionary(type: Type, types: PlannedTypes, seen: ReadonlySet<string> = new Set()): boolean {
  switch (type.kind) {
    case "map":
      return true;
    case "union":
    case "intersection":
      return innerTypes(type).every((inner) => isDictionary(inner, types, seen));
    case "ref": {
      const declaration = types.get(type.name)?.declaration;
      if (declaration?.kind !== "alias" || seen.has(type.name)) return declaration?.kind !== "choice";
      return isDictionary(declaration.type, types, new Set([...seen, type.name]));
    }
    default:
      return false;
  }
}

function primitiveType(primitive: Extract<Type, { kind: "primitive" }>["primitive"], context: TypeContext): Expression {
  switch (primitive) {
    case "string":
      return builtIn("str", context);
    case "number":
      return builtIn("float", context);
    case "integer":
      return builtIn("int", context);
    case "boolean":
      return builtIn("bool", context);
    case "null":
      return code`None`;
    case "unknown":
      return known("Any", context);
    case "never":
      return known("Never", context);
    case "binary":
      return context.input ? known("BinaryInput", context) : builtIn("bytes", context);
  }
}

function refType(name: string, open: boolean, context: TypeContext): Expression {
  const planned = context.types.get(name);
  if (planned === undefined) throw new Error(`the model refers to a type that it does not declare: ${JSON.stringify(name)}`);
  const { declaration, identifier, module } = planned;
  const reference = context.imports.type(identifier, module);
  if (!open || declaration.kind !== "choice") return reference;
  return openType(reference, kindsOf(declaration.values.map(({ value }) => value)), context);
}

type Kind = "bool" | "float" | "int" | "str";

function kindsOf(values: readonly (string | number | boolean | null)[]): readonly Kind[] {
  const kinds = values.flatMap((value): readonly Kind[] => {
    if (value === null) return [];
    if (typeof value === "number") return [Number.isInteger(value) ? "int" : "float"];
    return [typeof value === "boolean" ? "bool" : "str"];
  });
  return kinds.length === 0 ? ["str"] : [...new Set(kinds)];
}

/** The known values, and what else a newer server may send of their kind. */
function openType(known: Expression, kinds: readonly Kind[], context: TypeContext): Expression {
  return unionOf([known, ...kinds.map((kind) => builtIn(kind, context))]);
}

/** `Literal[...]`, which takes no fractions. */
export function valuesType(values: readonly (string | number | boolean | null)[], context: TypeContext): Expression {
  // A negative zero would be a fraction, and is no other number.
  const exact = values.filter((value) => typeof value !== "number" || Number.isInteger(value)).map((value) => (value === 0 ? 0 : value));
  const parts: Expression[] = [];
  if (exact.length > 0) parts.push(subscript(known("Literal", context), [...new Set(exact.map((value) => literal(value)))]));
  if (exact.length < values.length) parts.push(builtIn("float", context));
  return parts.length === 0 ? known("Never", context) : unionOf(parts);
}

/** Every declaration that the types lead to. */
export function declarationsOf(roots: readonly Type[], types: PlannedTypes): ReadonlySet<TypeDeclaration> {
  const found = new Set<TypeDeclaration>();
  const open = [...roots];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    open.push(...innerTypes(type));
    const declaration = type.kind === "ref" ? types.get(type.name)?.declaration : undefined;
    if (declaration === undefined || found.has(declaration)) continue;
    found.add(declaration);
    if (declaration.kind === "alias") open.push(declaration.type);
    if (declaration.kind === "object") open.push(...declaration.fields.map((field) => field.type), ...(declaration.additional === null ? [] : [declaration.additional]));
  }
  return found;
}

/** Whether a declaration of the package is named in it, at any depth. */
export function namesDeclarations(type: Type): boolean {
  return type.kind === "ref" || innerTypes(type).some(namesDeclarations);
}

/** How many brackets a type opens inside each other. */
export function nesting(type: Type): number {
  const inner = innerTypes(type).map(nesting);
  return inner.length === 0 ? 0 : 1 + Math.max(...inner);
}

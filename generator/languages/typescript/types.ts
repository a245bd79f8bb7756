// Types where they are used: from the model's to TypeScript's.
import type { Package, Type, TypeDeclaration } from "../../model/model.js";
import { code, joined, trusted, type Code } from "./code.js";
import type { Imports } from "./imports.js";
import { literal, propertyName, stringLiteral } from "./literals.js";

/** A declaration of the package, and what it is called here. */
export interface PlannedType {
  readonly declaration: TypeDeclaration;
  readonly identifier: string;
  /** Path below `src/`, without extension. */
  readonly file: string;
}

export type PlannedTypes = ReadonlyMap<string, PlannedType>;

export interface TypeContext {
  readonly types: PlannedTypes;
  readonly imports: Imports;
  /** Whether callers pass the type: they may give bytes in several ways. */
  readonly input: boolean;
  /** What whole numbers of 64 bits are. Default: `number`. */
  readonly int64?: Package["int64"];
}

const WIDTH = 96;

export function typeCode(type: Type, context: TypeContext): Code {
  const plain = plainCode(type, context);
  if (!type.nullable || plain === "unknown" || plain === "null") return plain;
  return code`${plain} | null`;
}

function plainCode(type: Type, context: TypeContext): Code {
  switch (type.kind) {
    case "primitive":
      return context.int64 !== undefined && isInt64(type, context.int64) ? trusted(context.int64) : primitiveCode(type.primitive, context);
    case "literal":
      return literal(type.value);
    case "ref":
      return refCode(type.name, type.open, context);
    case "choice": {
      const values = unionCode(type.values.map((value) => literal(value)));
      return type.open ? openCode(values, context) : values;
    }
    case "array":
      return code`${operand(type.items, context)}[]`;
    case "tuple":
      return tupleCode(type, context);
    case "map":
      return code`{ [member: string]: ${typeCode(type.values, context)} }`;
    case "union":
      return unionCode(unionVariants(type, context));
    case "intersection":
      return type.parts.length === 0 ? code`unknown` : joined(unique(type.parts.map((part) => operand(part, context))), code` & `);
  }
}

/** Whole numbers of 64 bits that are not what they are on the wire; those that are text stay so where all are text. */
export function isInt64(type: Type, int64: Package["int64"]): boolean {
  if (type.kind !== "primitive" || int64 === "number" || !/^u?int64$/.test(type.format ?? "")) return false;
  return type.primitive === "integer" || type.primitive === "number" || (type.primitive === "string" && int64 === "bigint");
}

function primitiveCode(primitive: Extract<Type, { kind: "primitive" }>["primitive"], { input, imports }: TypeContext): Code {
  switch (primitive) {
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "never":
      return trusted(primitive);
    case "integer":
      return code`number`;
    case "binary":
      return input ? imports.runtimeType("BinaryInput") : code`Uint8Array`;
  }
}

function refCode(name: string, open: boolean, context: TypeContext): Code {
  const planned = context.types.get(name);
  if (planned === undefined) throw new Error(`the model refers to a type that it does not declare: ${JSON.stringify(name)}`);
  const reference = context.imports.type(planned.identifier, planned.file);
  return open && planned.declaration.kind === "choice" ? openCode(reference, context) : reference;
}

function openCode(known: Code, { imports }: TypeContext): Code {
  const name = imports.runtimeType("Open");
  return known.includes("\n") ? code`${name}<${known}\n>` : code`${name}<${known}>`;
}

function tupleCode({ items, rest, required = items.length }: Extract<Type, { kind: "tuple" }>, context: TypeContext): Code {
  const parts = items.map((item, index) => (index < required ? typeCode(item, context) : code`${operand(item, context)}?`));
  return code`[${joined(rest === null ? parts : [...parts, code`...${operand(rest, context)}[]`], code`, `)}]`;
}

/** On one line, or one to a line after an empty first one. */
function unionCode(parts: readonly Code[]): Code {
  if (parts.length === 0) return code`never`;
  // A union inside begins with a line of its own where it is long.
  const distinct = unique(parts.map((part) => trusted(part.replace(/^\n\| /, ""))));
  const line = joined(distinct, code` | `);
  if (line.length <= WIDTH || distinct.length === 1) return line;
  return code`\n| ${joined(distinct, code`\n| `)}`;
}

/** The variants, each with the values that tell it apart. */
function unionVariants({ variants, discriminator }: Extract<Type, { kind: "union" }>, context: TypeContext): readonly Code[] {
  const values = new Map<string, string[]>();
  for (const [value, name] of Object.entries(discriminator?.mapping ?? {})) {
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else known.push(value);
  }
  return variants.map((variant) => variantCode(variant, discriminator === null || variant.kind !== "ref" ? null : { property: discriminator.property, values: values.get(variant.name) ?? [] }, context));
}

/** Makes a variant tell itself apart by its discriminator when its own declaration only says `string`. */
function variantCode(variant: Type, told: { readonly property: string; readonly values: readonly string[] } | null, context: TypeContext): Code {
  const text = variant.kind === "intersection" && !variant.nullable ? code`(${typeCode(variant, context)})` : typeCode(variant, context);
  if (told === null || variant.kind !== "ref") return text;
  const values = told.values.map(stringLiteral);
  const declaration = context.types.get(variant.name)?.declaration;
  if (values.length === 0 || declaration?.kind !== "object") return text;
  const field = declaration.fields.find(({ name }) => name.text === told.property);
  if (field?.type.kind !== "primitive" || field.type.primitive !== "string") return text;
  return code`(${text} & { ${propertyName(told.property)}: ${joined(values, code` | `)} })`;
}

/** In parentheses where an operator follows. */
function operand(type: Type, context: TypeContext): Code {
  const text = typeCode(type, context);
  return isCompound(type) ? code`(${text})` : text;
}

function isCompound(type: Type): boolean {
  if (type.nullable) return true;
  switch (type.kind) {
    case "union":
      return type.variants.length > 1;
    case "choice":
      return !type.open && type.values.length > 1;
    case "intersection":
      return type.parts.length > 1;
    default:
      return false;
  }
}

function unique(parts: readonly Code[]): Code[] {
  return [...new Set(parts)];
}

// Where whole numbers of 64 bits stand: a table for each type that has some, which the runtime reads and writes by.
import type { StatementStructures } from "ts-morph";
import { innerTypes } from "../../model/inner-types.js";
import type { Operation, Package, Type, TypeDeclaration } from "../../model/model.js";
import { code, type Code, joined } from "./code.js";
import type { Detail } from "./descriptor.js";
import { Imports } from "./imports.js";
import type { PlannedPackage } from "./layout.js";
import { objectLiteral, stringLiteral } from "./literals.js";
import type { SourceFile } from "./models.js";
import { identifier } from "./names.js";
import { constantOf } from "./structures.js";
import { isInt64, type PlannedTypes } from "./types.js";

const FILE = "digits";

/** `digits.ts` of a package that keeps digits; null when it has none to keep. */
export function digitsFile(plan: PlannedPackage): SourceFile | null {
  const { types } = plan;
  if (plan.package.int64 === "number") return null;
  const imports = new Imports(FILE);
  const statements = [...wideTypes(plan)].sort().flatMap((name): readonly StatementStructures[] => {
    const declaration = types.get(name)?.declaration;
    const value = declaration === undefined ? null : declarationCode(declaration, plan, imports);
    return value === null ? [] : [constantOf(constantOfType(name, types), value, { type: imports.type("Digits", "runtime/operation"), exported: true })];
  });
  if (statements.length === 0) return null;
  const sources = [...new Set(plan.clients.map(({ client }) => client.source))].sort();
  return { file: FILE, sources, statements: [...imports.structures(), ...statements] };
}

export interface OperationDigits {
  /** Whether the input has some that JSON carries, so that the request is made another way. */
  readonly sent: boolean;
  /** Where they are. */
  readonly places: readonly Detail[];
  /** How the name of what reads them begins; null when neither the data nor an error has some. */
  readonly reader: "bigint" | "string" | null;
}

/** `imports` null: only whether there is anything. */
export function digitsOf(operation: Operation, plan: PlannedPackage, imports: Imports | null): OperationDigits {
  const { int64 } = plan.package;
  if (int64 === "number") return { sent: false, places: [], reader: null };
  const { answer } = operation;
  const known = imports ?? new Imports("");
  const parts: Detail[] = [];
  const body = bodyCode(operation, plan, known);
  if (body !== null) parts.push(["body", body]);
  const texts = textsCode(operation, plan, known);
  if (texts !== null) parts.push(["texts", texts]);
  const reads = answer.kind !== "envelope" && answer.kind !== "redirect";
  const type = dataOf(answer);
  const data = type === null ? null : typeDigits(type, plan, known);
  if (data !== null) parts.push(["data", data]);
  const errors = reads ? allOf(answer.errors.map(({ type }) => typeDigits(type, plan, known))) : null;
  if (errors !== null) parts.push(["error", errors]);
  return { sent: body !== null || texts !== null, places: parts.length === 0 ? [] : [["digits", objectLiteral(parts, 10)]], reader: data === null && errors === null ? null : int64 };
}

/** What is read as JSON. */
function dataOf(answer: Operation["answer"]): Type | null {
  if (answer.kind === "envelope") return answer.data;
  return answer.kind === "json" || (answer.kind === "stream" && answer.framing !== "textEvents") ? answer.type : null;
}

/** Members of which a parameter, a part or a field of a form has JSON; everything else is written as text. */
function textsCode({ input, body }: Operation, plan: PlannedPackage, imports: Imports): Code | null {
  const declaration = input.type === null ? undefined : plan.types.get(input.type)?.declaration;
  if (declaration?.kind !== "object") return null;
  const hasParts = body?.kind === "form" || body?.kind === "multipart";
  const fields = declaration.fields.filter(({ name: { text }, type }) => {
    const parameter = input.parameters.find(({ member }) => member === text);
    if (parameter !== undefined) return isJson(parameter.contentType) || !isFlat(type, plan);
    return hasParts && (isJson(body.encoding[text]?.contentType ?? null) || !isFlat(type, plan));
  });
  return objectDigits({ fields, additional: hasParts ? declaration.additional : null }, plan, imports);
}

function isJson(contentType: string | null): boolean {
  return contentType !== null && /[/+]json\b/i.test(contentType);
}

/** Whether it is written without JSON wherever no content type asks for that: one or more scalars. */
function isFlat(type: Type, { types }: PlannedPackage): boolean {
  const known = behindAliases(type, types);
  const inner = known.kind === "array" || known.kind === "union" ? innerTypes(known) : [known];
  return inner.every((one) => ["primitive", "literal"].includes(behindAliases(one, types).kind));
}

/** A parameter of the query with such numbers inside of what it has of JSON, which the smaller ways to make a request do not know. */
export function isWide(type: Type, plan: PlannedPackage): boolean {
  return plan.package.int64 !== "number" && !isFlat(type, plan) && hasDigits(type, plan.package.int64, wideTypes(plan));
}

/** A body that is JSON. */
function bodyCode({ input, body }: Operation, plan: PlannedPackage, imports: Imports): Code | null {
  const declaration = input.type === null ? undefined : plan.types.get(input.type)?.declaration;
  if (body?.kind !== "json" || declaration === undefined) return null;
  if (declaration.kind !== "object") return typeDigits({ kind: "ref", name: declaration.name.text, open: false, nullable: false }, plan, imports);
  const elsewhere = new Set(input.parameters.map(({ member }) => member));
  return objectDigits({ ...declaration, fields: declaration.fields.filter(({ name }) => !elsewhere.has(name.text)) }, plan, imports);
}

function declarationCode(declaration: TypeDeclaration, plan: PlannedPackage, imports: Imports): Code | null {
  if (declaration.kind === "choice") return null;
  return declaration.kind === "alias" ? typeDigits(declaration.type, plan, imports) : objectDigits(declaration, plan, imports);
}

function objectDigits({ fields, additional }: Pick<Extract<TypeDeclaration, { kind: "object" }>, "fields" | "additional">, plan: PlannedPackage, imports: Imports): Code | null {
  return membersCode(fields.map(({ name, type }) => [name.text, typeDigits(type, plan, imports)]), additional === null ? null : typeDigits(additional, plan, imports));
}

function membersCode(members: readonly (readonly [name: string, digits: Code | null])[], each: Code | null): Code | null {
  // What holds for all others does not for those that are named.
  const none = each === null ? null : objectLiteral([], 8);
  const at = members.flatMap(([name, digits]): readonly (readonly [string, Code])[] => {
    const own = digits ?? none;
    return own === null ? [] : [[name, own]];
  });
  const parts: readonly (readonly [string, Code])[] = [...(at.length === 0 ? [] : [["at", objectLiteral(at, 8)] as const]), ...(each === null ? [] : [["each", each] as const])];
  return parts.length === 0 ? null : objectLiteral(parts, 6);
}

function typeDigits(type: Type, plan: PlannedPackage, imports: Imports): Code | null {
  const inner = (other: Type): Code | null => typeDigits(other, plan, imports);
  switch (type.kind) {
    case "primitive":
      if (!isInt64(type, plan.package.int64)) return null;
      return stringLiteral(type.primitive === "string" ? "text" : "integer");
    case "ref":
      // By name and late: types refer to each other in circles.
      return wideTypes(plan).has(type.name) ? code`() => ${imports.value(constantOfType(type.name, plan.types), FILE)}` : null;
    case "array":
      return membersCode([], inner(type.items));
    case "map":
      return membersCode([], inner(type.values));
    case "tuple":
      return membersCode(type.items.map((item, index) => [String(index), inner(item)]), type.rest === null ? null : inner(type.rest));
    case "union":
      return allOf(type.variants.map((variant) => (isWholeBesideText(variant, type.variants, plan) ? stringLiteral("variant") : inner(variant))));
    case "intersection":
      return allOf(type.parts.map(inner));
    case "choice":
    case "literal":
      return null;
  }
}

/** A text beside a `bigint` stays one, whatever it says; beside a number that is a text itself, nobody can tell them apart. */
function isWholeBesideText(type: Type, variants: readonly Type[], { types, package: { int64 } }: PlannedPackage): boolean {
  const [own, ...all] = [type, ...variants].map((variant) => behindAliases(variant, types));
  return int64 === "bigint" && own?.kind === "primitive" && own.primitive !== "string" && isInt64(own, int64) && all.some((other) => other.kind === "primitive" && other.primitive === "string" && !isInt64(other, int64));
}

function behindAliases(type: Type, types: PlannedTypes): Type {
  const declaration = type.kind === "ref" ? types.get(type.name)?.declaration : undefined;
  return declaration?.kind === "alias" ? behindAliases(declaration.type, types) : type;
}

function allOf(parts: readonly (Code | null)[]): Code | null {
  const found = [...new Set(parts.filter((part) => part !== null))];
  const [only] = found;
  return only === undefined || found.length === 1 ? (only ?? null) : code`{ all: [${joined(found, code`, `)}] }`;
}

function constantOfType(name: string, types: PlannedTypes): Code {
  return identifier(`${types.get(name)?.identifier ?? ""}Digits`);
}

const known = new WeakMap<PlannedTypes, ReadonlySet<string>>();

/** Names of the types that have such numbers, themselves or in what they refer to. */
function wideTypes({ types, package: { int64 } }: PlannedPackage): ReadonlySet<string> {
  const before = known.get(types);
  if (before !== undefined) return before;
  const wide = new Set<string>();
  for (let size = -1; size !== wide.size; ) {
    size = wide.size;
    for (const [name, { declaration }] of types) if (!wide.has(name) && typesOf(declaration).some((type) => hasDigits(type, int64, wide))) wide.add(name);
  }
  known.set(types, wide);
  return wide;
}

function typesOf(declaration: TypeDeclaration): readonly Type[] {
  if (declaration.kind === "alias") return [declaration.type];
  return declaration.kind === "choice" ? [] : [...declaration.fields.map(({ type }) => type), ...(declaration.additional === null ? [] : [declaration.additional])];
}

function hasDigits(type: Type, int64: Package["int64"], wide: ReadonlySet<string>): boolean {
  if (type.kind === "ref") return wide.has(type.name);
  return isInt64(type, int64) || innerTypes(type).some((inner) => hasDigits(inner, int64, wide));
}

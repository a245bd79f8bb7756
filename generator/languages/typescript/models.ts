// Plans the files with the declarations of types: interfaces, choices and aliases.
import type { StatementStructures } from "ts-morph";
import type { Field, Package, Type } from "../../model/model.js";
import { code, joined, trusted, type Code, type Comment } from "./code.js";
import { prose } from "../prose.js";
import { comment, fieldComment, type Tag } from "./docs.js";
import { compare, Imports } from "./imports.js";
import { literal, propertyName, stringLiteral } from "./literals.js";
import { choiceIdentifier, identifier } from "./names.js";
import { aliasOf, constantOf, interfaceOf, type Member } from "./structures.js";
import { typeCode, type PlannedType, type PlannedTypes, type TypeContext } from "./types.js";

export interface SourceFile {
  /** Below `src/`, without extension. */
  readonly file: string;
  /** Files of the specification that it comes from. */
  readonly sources: readonly string[];
  readonly statements: readonly StatementStructures[];
}

/** One file for each home, sorted. */
export function modelFiles(types: PlannedTypes, int64: Package["int64"] = "number"): readonly SourceFile[] {
  const files = new Map<string, PlannedType[]>();
  for (const planned of types.values()) {
    const known = files.get(planned.file) ?? [];
    files.set(planned.file, known);
    known.push(planned);
  }
  return [...files].sort(([left], [right]) => compare(left, right)).map(([file, declared]) => {
    const imports = new Imports(file);
    const sorted = declared.toSorted((left, right) => compare(left.identifier, right.identifier));
    const statements = sorted.flatMap((planned) => declarationStatements(planned, { types, imports, input: planned.declaration.usage !== "response", int64 }));
    return {
      file,
      sources: [...new Set(sorted.map(({ declaration }) => declaration.at.file))].sort(),
      statements: [...imports.structures(), ...statements],
    };
  });
}

function declarationStatements({ declaration, identifier: text }: PlannedType, context: TypeContext): StatementStructures[] {
  const name = identifier(text);
  const tags: Tag[] = declaration.deprecated ? [{ name: "deprecated", text: "" }] : [];
  const docs = comment(prose(declaration.docs), tags);
  switch (declaration.kind) {
    case "alias":
      return [aliasOf(name, docs, typeCode(declaration.type, context))];
    case "object":
      return [interfaceOf(name, docs, declaration.fields.map((field) => memberOf(field, context)), { index: indexCode(declaration.fields, declaration.additional, context) })];
    case "choice":
      if (declaration.values.length === 0) return [aliasOf(name, docs, code`never`)];
      return [
        constantOf(name, code`${choiceValues(declaration.values)} as const`, { exported: true, docs }),
        { ...aliasOf(name, null, code`(typeof ${name})[keyof typeof ${name}]`), leadingTrivia: "" },
      ];
  }
}

export function memberOf(field: Field, context: TypeContext): Member {
  return {
    name: propertyName(field.name.text),
    type: typeCode(field.type, context),
    optional: !field.required,
    docs: fieldComment(field, formatOf(field.type)),
  };
}

/**
 * The type of members without a name of their own. The compiler wants it to cover the named ones too, and says
 * `undefined` for optional ones where a user compiles without exact optional types.
 */
function indexCode(fields: readonly Field[], additional: Type | null, context: TypeContext): Code | null {
  if (additional === null) return fields.length === 0 ? code`unknown` : null;
  const named = fields.map((field) => typeCode(field.type, context));
  // Asked for last: a type that is not named in the end is not imported.
  const own = named.includes(trusted("unknown")) ? code`unknown` : typeCode(additional, context);
  if (own === "unknown" || fields.length === 0) return own;
  const all = [own, ...named];
  return joined([...new Set(fields.some((field) => !field.required) ? [...all, code`undefined`] : all)].map(grouped), code` | `);
}

function grouped(text: Code): Code {
  return text.includes("\n") || text.includes(" & ") ? code`(${text})` : text;
}

function choiceValues(values: Extract<PlannedType["declaration"], { kind: "choice" }>["values"]): Code {
  const names = values.map((value) => choiceIdentifier(value.name));
  const counts = new Map<string, number>();
  for (const name of names) if (typeof name === "string") counts.set(name, (counts.get(name) ?? 0) + 1);
  const members = values.map((value, index) => {
    const name = names[index];
    // A name that two values share would hide one of them: both are then reached by what they are.
    const key = typeof name === "string" && counts.get(name) === 1 ? propertyName(name) : stringLiteral(String(value.value));
    const docs = comment(prose(value.docs), [], 2);
    const text = code`  ${isPrototype(key) ? code`["__proto__"]` : key}: ${literal(value.value)},\n`;
    return docs === null ? text : code`${commentCode(docs)}${text}`;
  });
  return code`{\n${joined(members, code``)}}`;
}

/** Bare or quoted, it would set the prototype. */
function isPrototype(key: Code): boolean {
  return key === "__proto__" || key === '"__proto__"';
}

/** A comment inside of an initializer, which the printer does not lay out. */
function commentCode(docs: Comment): Code {
  const lines = docs.startsWith("\n") ? docs.slice(1).split("\n") : null;
  if (lines === null) return trusted(`  /** ${docs} */\n`);
  return trusted(`  /**\n${lines.map((line) => `   *${line === "" ? "" : ` ${line}`}\n`).join("")}   */\n`);
}

function formatOf(type: Type): string | null {
  if (type.kind === "array") return formatOf(type.items);
  return type.kind === "primitive" ? type.format : null;
}

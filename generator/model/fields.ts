// The fields of an object, from all schemas that hold for it together.
import type { Place } from "../diagnostics.js";
import type { Json, Node } from "../document/document.js";
import { sameJson } from "./choices.js";
import { docsOf, noDocs } from "./docs.js";
import type { Access, DraftField, Position } from "./draft.js";
import type { Limits, Type } from "./model.js";
import { below, compareText, flagOf, isObject, items, keyOf, member, members, sortedValue, valueOf } from "./node.js";
import { keyword, keywordValues, shapes } from "./schema.js";
import { type Types, unknownType } from "./types.js";
import { nameOf, pascal, words } from "./words.js";

export function hasFields(parts: readonly Node[]): boolean {
  return parts.some((part) => {
    const properties = member(part, "properties");
    return properties !== null && isObject(properties.value) && Object.keys(properties.value).length > 0;
  }) || (keyword(parts, "required").some((list) => items(list).length > 0) && parts.every((part) => valueOf(part, "oneOf") === undefined && valueOf(part, "anyOf") === undefined));
}

export interface Owner {
  readonly at: Place;
  readonly key: string;
  /** A union beside the fields may hold the required ones that are missing here. */
  readonly lenient: boolean;
}

/** Sorted by name. */
export function fieldsOf(types: Types, parts: readonly Node[], owner: Owner): readonly DraftField[] {
  const found = new Map<string, Node[]>();
  for (const part of parts) {
    const properties = member(part, "properties");
    if (properties === null || !isObject(properties.value)) continue;
    for (const name of Object.keys(properties.value).sort()) {
      const node = { value: properties.value[name] ?? null, at: below(properties.at, name) };
      const known = found.get(name);
      if (known === undefined) found.set(name, [node]);
      else known.push(node);
    }
  }
  const required = new Map<string, Node>();
  for (const list of keyword(parts, "required")) for (const item of items(list)) if (typeof item.value === "string") required.set(item.value, item);
  const fields: DraftField[] = [];
  found.forEach((nodes, name) => fields.push(fieldOf(types, name, nodes, required.has(name), { owner: owner.key, suffix: pascal(words(name)) })));
  for (const [name, item] of required) {
    if (found.has(name) || owner.lenient) continue;
    types.report.warning("schema/required", `${JSON.stringify(name)} is required but not described: its type is unknown`, { at: item.at, hint: "Add it to `properties`." });
    fields.push({ name: nameOf(name), docs: noDocs, type: unknownType, required: true, default: undefined, deprecated: false, secret: false, limits: {}, at: item.at, access: "both" });
  }
  return fields.sort((one, other) => compareText(one.name.text, other.name.text));
}

/** One field from every schema that speaks about it. */
export function fieldOf(types: Types, name: string, nodes: readonly Node[], required: boolean, position: Position): DraftField {
  const own = nodes.findLast((node) => valueOf(node, "description") !== undefined) ?? nodes.at(-1) ?? null;
  const [only] = nodes;
  const parts = only !== undefined && nodes.length === 1 ? types.parts(only) : nodes.flatMap((node) => types.parts(node));
  return {
    name: nameOf(name),
    docs: docsOf(own),
    type: typeOf(types, nodes, position),
    required,
    default: defaultOf(nodes, parts),
    deprecated: nodes.some((node) => flagOf(node, "deprecated")),
    secret: isSecret(types, parts),
    limits: limitsOf(parts),
    at: own?.at ?? { file: types.document.file, pointer: "" },
    access: accessOf(parts),
  };
}

function typeOf(types: Types, nodes: readonly Node[], position: Position): Type {
  const [single] = nodes;
  if (single !== undefined && nodes.length === 1) return types.type(single, position);
  const speaking = nodes.filter((node) => shapes(node));
  const different = speaking.filter((node, index) => speaking.findIndex((other) => other.at.file === node.at.file && sameJson(other.value, node.value)) === index);
  const [only] = different.length === 0 ? nodes : different;
  if (only === undefined) return unknownType;
  if (different.length <= 1) return types.type(only, position);
  return types.together(different.flatMap((node) => types.parts(node)), only.at, `${different.map((node) => keyOf(node.at)).join("&")}@all`, position);
}

/** The type of members that are not listed; `unsaid` when the schema is silent about them. */
export function additionalOf(types: Types, parts: readonly Node[], position: Position): Type | null | "unsaid" {
  const patterns = keyword(parts, "patternProperties").flatMap((node) => members(node).map(([, schema]) => schema));
  const said = keyword(parts, "additionalProperties");
  const closed = said.some(({ value }) => value === false);
  const rest = closed ? [] : said.filter(({ value }) => value !== true);
  const schemas = [...patterns, ...rest];
  const variants: Type[] = [];
  for (const [index, schema] of schemas.entries()) {
    const type = types.type(schema, { owner: position.owner, suffix: `${position.suffix}${index === 0 ? "" : index + 1}` });
    if (!variants.some((other) => JSON.stringify(other) === JSON.stringify(type))) variants.push(type);
  }
  const [only] = variants;
  if (only === undefined) return closed ? null : said.length > 0 ? unknownType : "unsaid";
  return variants.length === 1 ? only : { kind: "union", variants, discriminator: null, nullable: false };
}

function defaultOf(nodes: readonly Node[], parts: readonly Node[]): Json | undefined {
  const value = keywordValues(nodes, "default").at(-1) ?? keywordValues(parts, "default").at(-1);
  return value === undefined ? undefined : sortedValue(value);
}

function accessOf(parts: readonly Node[]): Access {
  const read = parts.some((part) => flagOf(part, "readOnly"));
  const write = parts.some((part) => flagOf(part, "writeOnly"));
  return read === write ? "both" : read ? "read" : "write";
}

/** `format: password` on the value, or on the items of a list. */
function isSecret(types: Types, parts: readonly Node[]): boolean {
  const marked = (some: readonly Node[]): boolean => keywordValues(some, "format").some((value) => value === "password");
  return marked(parts) || keyword(parts, "items").some((item) => marked(types.parts(item)));
}

interface Narrowing {
  readonly name: Exclude<keyof Limits, "pattern">;
  /** Two that must both hold as one. */
  narrowed(one: number, other: number): number;
}

const least = (["minimum", "minLength", "minItems"] as const).map((name): Narrowing => ({ name, narrowed: Math.max }));
const most = (["maximum", "maxLength", "maxItems"] as const).map((name): Narrowing => ({ name, narrowed: Math.min }));
const narrowing: ReadonlyMap<string, Narrowing> = new Map([...least, ...most].map((limit) => [limit.name, limit]));

/** The narrowest of all parts, and the last pattern. */
export function limitsOf(parts: readonly Node[]): Limits {
  const limits: { -readonly [Name in keyof Limits]: Limits[Name] } = {};
  for (const { value } of parts) {
    if (!isObject(value)) continue;
    for (const key in value) {
      const limit = narrowing.get(key);
      const said = value[key];
      if (limit !== undefined && typeof said === "number") limits[limit.name] = limit.narrowed(said, limits[limit.name] ?? said);
      else if (key === "pattern" && typeof said === "string") limits.pattern = said;
    }
  }
  return limits;
}

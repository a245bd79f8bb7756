// The fields of an object, from all schemas that hold for it together.
import type { Place } from "../diagnostics.js";
import type { Json, Node } from "../document/document.js";
import { annotationsOf } from "./annotations.js";
import { sameJson } from "./choices.js";
import { conditionalParts } from "./conditional.js";
import { docsOf, noDocs } from "./docs.js";
import type { DraftField, Position } from "./draft.js";
import { leafType } from "./leaf.js";
import { limitsOf } from "./limits.js";
import type { Type } from "./model.js";
import { below, compareText, isList, isObject, items, keyOf, member, members, sortedValue, textOf, valueOf } from "./node.js";
import { isToldBy, itemsIn, keyword, keywordValues, shapes, unlistedMembers } from "./schema.js";
import { type Types, unknownType } from "./types.js";
import { nameOf, pascalOf } from "./words.js";

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
  const described = describedIn(types, parts, owner);
  if (described === null) return [];
  const required = new Set<Json>();
  for (const names of keywordValues(parts, "required")) if (isList(names)) for (const name of names) required.add(name);
  const fields = new Map<string, DraftField>();
  described.forEach((nodes, name) => fields.set(name, fieldOf(types, name, nodes, required.has(name), { owner: owner.key, suffix: pascalOf(name) })));
  // Where no other members are allowed, a condition allows none either.
  const isClosed = keyword(parts, "additionalProperties").some(({ value }) => value === false);
  for (const [index, own] of (isClosed ? [] : conditionalParts(types, parts)).entries()) {
    for (const [name, nodes] of describedIn(types, own, owner) ?? []) {
      if (described.has(name)) continue;
      const before = fields.get(name);
      const field = fieldOf(types, name, nodes, required.has(name), { owner: owner.key, suffix: `${pascalOf(name)}${before === undefined ? "" : index + 1}` });
      fields.set(name, before === undefined ? field : { ...before, type: either(before.type, field.type), limits: {} });
    }
  }
  if (!owner.lenient) for (const name of required) if (typeof name === "string" && !fields.has(name)) fields.set(name, undescribed(types, name, parts, owner));
  return [...fields.values()].sort((one, other) => compareText(one.name.text, other.name.text));
}

/** Members and the schemas that speak about each; null where there are too many. */
function describedIn(types: Types, parts: readonly Node[], owner: Owner): ReadonlyMap<string, readonly Node[]> | null {
  const described = new Map<string, Node[]>();
  for (const part of parts) {
    const properties = member(part, "properties");
    if (properties === null || !isObject(properties.value)) continue;
    const names = Object.keys(properties.value).sort();
    if (!types.extent.holds(names.length, owner.at)) return null;
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] ?? "";
      const node = { value: properties.value[name] ?? null, at: below(properties.at, name) };
      const known = described.get(name);
      if (known === undefined) described.set(name, [node]);
      else known.push(node);
    }
  }
  return described;
}

/** Each alternative once. */
function either(one: Type, other: Type): Type {
  const variants = new Map<string, Type>();
  for (const type of [one, other]) for (const variant of type.kind === "union" && type.discriminator === null ? type.variants : [type]) variants.set(JSON.stringify({ ...variant, nullable: false }), { ...variant, nullable: false });
  const nullable = one.nullable || other.nullable;
  const [only] = variants.values();
  return only !== undefined && variants.size === 1 ? { ...only, nullable } : { kind: "union", variants: [...variants.values()], discriminator: null, nullable };
}

/** One of the members that are not listed, where the schema speaks of such. Else it has mostly gone from `properties` and not from `required`: nobody is made to give what has no type. */
function undescribed(types: Types, name: string, parts: readonly Node[], { key }: Owner): DraftField {
  const at = keyword(parts, "required").flatMap(items).findLast(({ value }) => value === name)?.at ?? { file: types.document.file, pointer: "" };
  const additional = additionalOf(types, parts, { owner: key, suffix: "Value" });
  const type = additional === null || additional === "unsaid" ? unknownType : additional;
  const required = additional !== "unsaid" || keyword(parts, "properties").length === 0;
  if (type === unknownType) types.report.warning("schema/required", `${JSON.stringify(name)} is required but not described: its type is unknown${required ? "" : ", and it may be left out"}`, { at, hint: "Add it to `properties`, or take it off `required`." });
  return { name: nameOf(name), docs: noDocs, type, required, default: undefined, deprecated: false, secret: false, limits: {}, at, access: "both" };
}

/** One field from every schema that speaks about it. */
export function fieldOf(types: Types, name: string, nodes: readonly Node[], required: boolean, position: Position): DraftField {
  const only = nodes.length === 1 ? nodes[0] : undefined;
  const own = only ?? nodes.findLast((node) => valueOf(node, "description") !== undefined) ?? nodes.at(-1) ?? null;
  const leaf = only === undefined ? null : leafType(only.value);
  const parts = leaf !== null ? nodes : only === undefined ? nodes.flatMap((node) => types.parts(node)) : types.parts(only);
  const here = annotationsOf(nodes);
  const all = only !== undefined && parts.length === 1 && parts[0] === only ? here : annotationsOf(parts);
  const initial = here.default ?? all.default;
  return {
    name: nameOf(name),
    docs: docsOf(own === null ? null : describing(own)),
    type: leaf ?? (only === undefined ? typeOf(types, nodes, position) : types.type(only, position)),
    required,
    default: initial === undefined ? undefined : sortedValue(initial),
    deprecated: here.deprecated,
    secret: all.isPassword || holdsPasswords(types, parts),
    limits: leaf === null ? limitsOf(types, parts, all.limits) : all.limits,
    at: own?.at ?? { file: types.document.file, pointer: "" },
    access: all.access,
  };
}

/** The schema with the words for a member: itself, or else the part of its `allOf` that stands beside a reference for them. */
function describing(node: Node): Node {
  if (valueOf(node, "allOf") === undefined || textOf(node, "description") !== "") return node;
  return items(member(node, "allOf")).findLast((part) => textOf(part, "$ref") === "" && textOf(part, "description") !== "") ?? node;
}

/** The type of a member that several schemas describe. */
function typeOf(types: Types, nodes: readonly Node[], position: Position): Type {
  const speaking = nodes.filter((node) => shapes(node));
  const different = speaking.filter((node, index) => speaking.findIndex((other) => other.at.file === node.at.file && sameJson(other.value, node.value)) === index);
  const telling = different.filter((node) => !different.some((other) => isToldBy(types.document, node, other)));
  const [only] = telling.length === 0 ? nodes : telling;
  if (only === undefined) return unknownType;
  if (telling.length <= 1) return types.type(only, position);
  return types.together(telling.flatMap((node) => types.parts(node)), only.at, `${telling.map((node) => keyOf(node.at)).join("&")}@all`, position);
}

/** The type of members that are not listed; `unsaid` when the schema is silent about them. */
export function additionalOf(types: Types, parts: readonly Node[], position: Position): Type | null | "unsaid" {
  const patterns = keyword(parts, "patternProperties").flatMap((node) => members(node).map(([, schema]) => schema));
  const said = unlistedMembers(parts);
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

/** `format: password` on the items of a list. */
function holdsPasswords(types: Types, parts: readonly Node[]): boolean {
  const { item } = itemsIn(parts);
  return item !== null && annotationsOf(types.parts(item)).isPassword;
}

// A schema with a discriminator and those that extend it, as alternatives that a property tells apart.
import type { Json, Node } from "../document/document.js";
import { defaultKey, mappedValues } from "./mapping.js";
import type { Type } from "./model.js";
import { compareText, isList, keyOf, member, textOf, valueOf } from "./node.js";
import { bareTarget } from "./schema.js";
import type { Types } from "./types.js";

/** A schema of a family. */
export interface Relative {
  readonly node: Node;
  /** Of the declaration of its members: its own, unless it is a union with heirs itself. */
  readonly key: string;
}

/** Heirs and base as alternatives. The base is none when its heirs have all values that the discriminator may have, or the mapping names all of them and not the base. */
export function familyType(types: Types, discriminator: Node, heirs: readonly Relative[], base: Relative): Type {
  const property = textOf(discriminator, "propertyName");
  const mapped = mappedTags(types, discriminator, heirs, base);
  const listed = listedTags(types, base.node, property);
  const tags = new Map<string, string>();
  for (const { node, key } of heirs) for (const tag of mapped.get(keyOf(node.at)) ?? heirTags(types, node, property, listed)) tags.set(tag, key);
  const unsaid = heirs.every(({ node }) => mapped.has(keyOf(node.at))) ? [] : [types.nameOf(base.node)];
  const own = mapped.get(keyOf(base.node.at)) ?? (listed ?? unsaid).filter((tag) => !tags.has(tag));
  for (const tag of own) tags.set(tag, base.key);
  const names = new Map([...heirs, base].map(({ node, key }) => [types.nameOf(node), key]));
  const ends = new Map([...heirs, base].map(({ node, key }) => [keyOf(node.at), key]));
  const named = defaultKey(types.document, discriminator, names, (target) => bareTarget(types.document, target) ?? target);
  const otherwise = named === null ? null : (ends.get(named) ?? named);
  const variants = (own.length === 0 && otherwise !== base.key ? heirs : [...heirs, base]).map(({ key }): Type => ({ kind: "ref", name: key, open: false, nullable: false }));
  const mapping = Object.fromEntries([...tags].filter(([, key]) => key !== otherwise).sort(([one], [other]) => compareText(one, other)));
  return { kind: "union", variants, discriminator: property === "" ? null : { property, mapping }, nullable: false };
}

/** What `mapping` says, by key of the schema. What leads elsewhere is reported, unless an heir only inherits it. */
function mappedTags(types: Types, discriminator: Node, heirs: readonly Relative[], base: Relative): ReadonlyMap<string, readonly string[]> {
  const relatives = [...heirs, base];
  const isOwn = keyOf(discriminator.at).startsWith(`${keyOf(base.node.at)}/`);
  const keys = new Set(relatives.map(({ node }) => keyOf(node.at)));
  const names = new Map(relatives.map(({ node }) => [types.nameOf(node), keyOf(node.at)]));
  const found = new Map<string, string[]>();
  for (const { value, key, at } of mappedValues(types.document, discriminator, names, (target) => bareTarget(types.document, target) ?? target)) {
    if (keys.has(key)) found.set(key, [...(found.get(key) ?? []), value]);
    else if (isOwn) types.report.warning("schema/discriminator", `${JSON.stringify(value)} names a schema that does not extend this one: it is left out`, { at, hint: "Let the schema extend this one by `allOf`, or list the alternatives in `oneOf`." });
  }
  return found;
}

/** The name of the schema, unless it says something else itself; none where its name is no value that the property may have. */
function heirTags(types: Types, heir: Node, property: string, allowed: readonly string[] | null): readonly string[] {
  const said = textOf(heir, "x-ms-discriminator-value");
  if (said !== "") return [said];
  const listed = listedTags(types, heir, property);
  const name = types.nameOf(heir);
  if (listed === null || listed.includes(name)) return [name];
  return listed.length === 1 && (allowed === null || allowed.length > 1) ? listed : [];
}

/** The values that the property may have, where `enum` or `const` says. */
function listedTags(types: Types, schema: Node, property: string): readonly string[] | null {
  let listed: readonly string[] | null = null;
  for (const part of types.parts(schema)) {
    const properties = member(part, "properties");
    const told = properties === null ? null : member(properties, property);
    for (const said of told === null ? [] : types.parts(told)) {
      const values: Json | undefined = valueOf(said, "const") ?? valueOf(said, "enum");
      if (values === undefined) continue;
      const texts = (isList(values) ? values : [values]).filter((value) => typeof value === "string");
      listed = listed === null ? texts : listed.filter((text) => texts.includes(text));
    }
  }
  return listed;
}

// `oneOf` and `anyOf`: variants, null among them, and the property that tells them apart.
import type { Node } from "../document/document.js";
import type { Position } from "./draft.js";
import { defaultKey, mappedValues } from "./mapping.js";
import type { Type } from "./model.js";
import { below, isList, items, keyOf, member, pathParts, textOf, valueOf } from "./node.js";
import { follow, shapes } from "./schema.js";
import { optionNames } from "./option-names.js";
import { nullType, type Types } from "./types.js";

type UnionType = Extract<Type, { kind: "union" }>;

export interface Union {
  readonly variants: readonly Node[];
  type(types: Types, position: Position): Type;
}

/** The unions among the parts. Variants that only demand (`required`) do not shape a type. */
export function unionsOf(parts: readonly Node[]): { readonly unions: readonly Union[]; readonly nullable: boolean; /** No alternative allows anything else. */ readonly isNull: boolean } {
  let nullable = false;
  let onlyNull = false;
  const unions: Union[] = [];
  for (const part of parts) {
    for (const list of [member(part, "oneOf"), member(part, "anyOf")]) {
      if (list === null) continue;
      const variants: Node[] = [];
      for (const variant of items(list)) {
        if (isNull(variant)) nullable = true;
        else variants.push(variant);
      }
      onlyNull ||= variants.length === 0 && nullable;
      if (variants.some((variant) => shapes(variant, ["required"]))) {
        unions.push({ variants, type: (types, position) => unionType(types, variants, member(part, "discriminator"), position) });
      }
    }
  }
  return { unions, nullable, isNull: onlyNull && unions.length === 0 };
}

/** Whether an alternative is null and nothing else. */
export function isNull(variant: Node): boolean {
  const listed = valueOf(variant, "enum");
  return valueOf(variant, "type") === "null" || valueOf(variant, "const") === null || (isList(listed) && listed.length === 1 && listed[0] === null);
}

function unionType(types: Types, nodes: readonly Node[], discriminator: Node | null, position: Position): Type {
  const found = new Map<string, Type>();
  let nullable = false;
  const suffixes = optionNames(types, nodes);
  for (const [index, node] of nodes.entries()) {
    // TypeBox and Elysia list what JSON cannot say: it means a member that is left out.
    if (valueOf(node, "type") === "undefined") continue;
    // drf-spectacular gives null a component of its own (`NullEnum`).
    if (isNull(follow(types.document, node, types.report).end ?? node)) {
      nullable = true;
      continue;
    }
    const type = types.type(node, { owner: position.owner, suffix: position.suffix + (suffixes[index] ?? "") });
    nullable ||= type.nullable;
    const bare: Type = { ...type, nullable: false };
    const flat = bare.kind === "union" && bare.discriminator === null ? bare.variants : [bare];
    for (const variant of flat) {
      const text = JSON.stringify(variant);
      if (!found.has(text)) found.set(text, variant);
    }
  }
  const variants = [...found.values()];
  const [only] = variants;
  if (only === undefined) return nullType;
  if (variants.length === 1) return nullable ? { ...only, nullable } : only;
  return { kind: "union", variants, discriminator: discriminatorOf(types, nodes, discriminator), nullable };
}

/** What is of all of these types at once: lists among them are one list, of items that are of all of theirs. */
export function intersectionOf(types: readonly Type[], nullable = false): Type {
  const parts = new Map<string, Type>();
  const lists = types.filter((type) => type.kind === "array" && !type.nullable);
  const items = lists.flatMap((type) => (type.kind === "array" ? [type.items] : []));
  for (const type of lists.length < 2 ? types : [...types.filter((one) => !lists.includes(one)), { kind: "array", items: intersectionOf(items), nullable: false } as const]) parts.set(JSON.stringify(type), type);
  const [only] = parts.values();
  if (only !== undefined && parts.size === 1) return nullable ? { ...only, nullable } : only;
  return { kind: "intersection", parts: [...parts.values()], nullable };
}

function discriminatorOf(types: Types, nodes: readonly Node[], discriminator: Node | null): UnionType["discriminator"] {
  const property = textOf(discriminator, "propertyName");
  if (discriminator === null || property === "") return null;
  const ends = nodes.map((node) => follow(types.document, node, types.report)).filter(({ end, referred }) => end !== null && referred);
  const names = new Map<string, string>();
  for (const { end } of ends) {
    if (end === null) continue;
    names.set(lastToken(end), keyOf(end.at));
  }
  const mapping = new Map<string, string>();
  const keys = new Set(names.values());
  const end = (target: Node): Node => follow(types.document, target, types.report).end ?? target;
  for (const { value, key, at } of mappedValues(types.document, discriminator, names, end)) {
    if (keys.has(key)) mapping.set(value, key);
    else types.report.warning("schema/discriminator", `${JSON.stringify(value)} names a schema that is no variant here: it is left out`, { at, hint: "Add the schema to `oneOf`." });
  }
  const mapped = new Set(mapping.values());
  for (const [name, key] of names) if (!mapped.has(key)) mapping.set(name, key);
  const otherwise = defaultKey(types.document, discriminator, names, end);
  if (otherwise !== null && !keys.has(otherwise)) types.report.warning("schema/discriminator", "`defaultMapping` names a schema that is no variant here: it is left out", { at: below(discriminator.at, "defaultMapping"), hint: "Add the schema to `oneOf`." });
  return { property, mapping: Object.fromEntries([...mapping].filter(([, key]) => key !== otherwise).sort()) };
}

function lastToken(node: Node): string {
  const token = node.at.pointer.split("/").at(-1) ?? "";
  return token === "" ? pathParts(node.at.file).stem : token.replaceAll("~1", "/").replaceAll("~0", "~");
}

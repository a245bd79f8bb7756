// What an alternative is called that stands inline: by what tells it from the others, as its users would.
import type { Node } from "../document/document.js";
import { isList, isObject, members, textOf } from "./node.js";
import { keyword, keywordValues } from "./schema.js";
import type { Types } from "./types.js";
import { pascalOf } from "./words.js";

/** The end of the name of each, in order; empty where there is one alternative only. */
export function optionNames(types: Types, variants: readonly Node[]): readonly string[] {
  if (variants.length === 1) return [""];
  const told = toldNames(types, variants);
  return variants.map((variant, index) => pascalOf(textOf(variant, "title")) || (told.get(variant) ?? `Option${index + 1}`));
}

function toldNames(types: Types, variants: readonly Node[]): ReadonlyMap<Node, string> {
  const objects = variants.flatMap((variant) => {
    if (textOf(variant, "$ref") !== "") return [];
    const parts = types.parts(variant);
    const properties = keyword(parts, "properties").flatMap(members);
    return properties.length === 0 ? [] : [{ variant, properties, required: new Set(keywordValues(parts, "required").flatMap((names) => (isList(names) ? names : []))) }];
  });
  const tags = [...new Set(objects[0]?.properties.map(([name]) => name))];
  const only = (tag: string, { properties, required }: (typeof objects)[number]): unknown => {
    const last = properties.findLast(([name]) => name === tag);
    return last === undefined || !required.has(tag) ? undefined : onlyValue(last[1]);
  };
  const holders = new Map<unknown, number>();
  for (const { properties } of objects) for (const name of new Set(properties.map(([name]) => name))) holders.set(name, (holders.get(name) ?? 0) + 1);
  const ways: readonly ((one: (typeof objects)[number]) => string | null)[] = [
    ...tags.map((tag) => (one: (typeof objects)[number]) => {
      const value = only(tag, one);
      return typeof value === "string" ? value : null;
    }),
    ({ properties, required }) => (properties.length === 1 && required.size === 1 ? (properties[0]?.[0] ?? null) : null),
    ({ required }) => {
      const [own, ...others] = [...required].filter((name) => holders.get(name) === 1);
      return typeof own === "string" && others.length === 0 ? own : null;
    },
    ...tags.map((tag) => (one: (typeof objects)[number]) => {
      const value = only(tag, one);
      return typeof value === "boolean" || typeof value === "number" ? `${tag} ${value}` : null;
    }),
  ];
  for (const way of ways) {
    const names = new Map(objects.map((one) => [one.variant, pascalOf(way(one) ?? "")]));
    const distinct = new Set(names.values());
    if (distinct.size === objects.length && [...distinct].every((name) => /^[A-Z]/.test(name))) return names;
  }
  return new Map();
}

/** The one value that a schema allows. */
function onlyValue({ value }: Node): unknown {
  if (!isObject(value)) return undefined;
  return value["const"] ?? (isList(value["enum"]) && value["enum"].length === 1 ? value["enum"][0] : undefined);
}

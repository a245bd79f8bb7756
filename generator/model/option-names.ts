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
  const ways: readonly ((one: (typeof objects)[number]) => string | null)[] = [
    ...tags.map((tag) => ({ properties, required }: (typeof objects)[number]) => {
      const last = properties.findLast(([name]) => name === tag);
      return last === undefined || !required.has(tag) ? null : onlyText(last[1]);
    }),
    ({ properties, required }) => (properties.length === 1 && required.size === 1 ? (properties[0]?.[0] ?? null) : null),
  ];
  for (const way of ways) {
    const names = new Map(objects.map((one) => [one.variant, pascalOf(way(one) ?? "")]));
    const distinct = new Set(names.values());
    if (distinct.size === objects.length && [...distinct].every((name) => /^[A-Z]/.test(name))) return names;
  }
  return new Map();
}

/** The one text that a schema allows. */
function onlyText({ value }: Node): string | null {
  if (!isObject(value)) return null;
  const said = value["const"] ?? (isList(value["enum"]) && value["enum"].length === 1 ? value["enum"][0] : undefined);
  return typeof said === "string" ? said : null;
}

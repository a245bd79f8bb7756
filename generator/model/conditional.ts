// Members that a schema describes for some of its values only, below `then`, `else` and `dependentSchemas`: they may be there.
import type { Node } from "../document/document.js";
import { isObject, keyOf, member, members } from "./node.js";
import type { Types } from "./types.js";

const named = ["dependentSchemas", "dependencies"];

/** What holds for some values, at any depth: the schemas that hold together, for each condition. */
export function conditionalParts(types: Types, parts: readonly Node[], seen = new Set<string>()): readonly (readonly Node[])[] {
  return parts.some(isConditional) ? parts.flatMap(conditional).flatMap((node) => {
    const key = keyOf(node.at);
    if (seen.has(key) || !isObject(node.value)) return [];
    seen.add(key);
    const own = types.parts(node);
    return [own, ...conditionalParts(types, own, seen)];
  }) : [];
}

export function isConditional({ value }: Node): boolean {
  return isObject(value) && ["if", ...named].some((name) => Object.hasOwn(value, name));
}

function conditional(part: Node): readonly Node[] {
  const said = member(part, "if") === null ? [] : ["then", "else"].flatMap((name) => member(part, name) ?? []);
  return [...said, ...named.flatMap((name) => members(member(part, name)).map(([, node]) => node))];
}

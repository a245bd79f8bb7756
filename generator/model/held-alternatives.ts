// Alternatives of which one holds anyway: a schema that extends another by `allOf` and is listed in its `oneOf` is that alternative.
import type { Document, Node } from "../document/document.js";
import { isObject, items, keyOf, member, textOf, valueOf } from "./node.js";

/** The part without its alternatives where one of them is among `held`, the keys of schemas that hold together with it. */
export function withoutHeld(document: Document, part: Node, held: ReadonlySet<string>): Node {
  if (!isObject(part.value) || (valueOf(part, "oneOf") === undefined && valueOf(part, "anyOf") === undefined)) return part;
  const own = keyOf(part.at);
  const holds = (name: "oneOf" | "anyOf"): boolean =>
    items(member(part, name)).some((alternative) => {
      const reference = textOf(alternative, "$ref");
      const target = reference === "" ? null : document.target(reference, alternative.at);
      return target !== null && keyOf(target.at) !== own && held.has(keyOf(target.at));
    });
  const gone = (["oneOf", "anyOf"] as const).filter(holds);
  return gone.length === 0 ? part : { value: Object.fromEntries(Object.entries(part.value).filter(([name]) => !gone.some((one) => one === name))), at: part.at };
}

/** Whether each of the alternatives has all of these parts among its own. */
export function allHave(alternatives: readonly (readonly Node[])[], parts: readonly Node[]): boolean {
  return alternatives.length > 0 && alternatives.every((own) => parts.every(({ at }) => own.some((one) => keyOf(one.at) === keyOf(at))));
}

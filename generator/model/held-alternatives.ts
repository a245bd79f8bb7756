// Alternatives of which one holds anyway: a schema that extends another by `allOf` and is listed in its `oneOf` is that alternative.
import type { Document, Json, Node } from "../document/document.js";
import { sameJson } from "./choices.js";
import { isList, isObject, items, keyOf, member, members, textOf, valueOf } from "./node.js";

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

/** Whether each of the alternatives has all of these parts among its own, or says all that they say of members. */
export function allHave(alternatives: readonly (readonly Node[])[], parts: readonly Node[]): boolean {
  return alternatives.length > 0 && alternatives.every((own) => parts.every((part) => own.some(({ at }) => keyOf(at) === keyOf(part.at)) || repeats(own, part)));
}

/** SmallRye writes the members of a class at each of its heirs as well. */
function repeats(own: readonly Node[], part: Node): boolean {
  if (valueOf(part, "additionalProperties") !== undefined || valueOf(part, "patternProperties") !== undefined) return false;
  const has = (name: string, value: Json): boolean => own.some(({ at, value: said }) => at.file === part.at.file && isObject(said) && isObject(said["properties"]) && sameJson(said["properties"][name] ?? null, value));
  const required = requiredNames(part);
  const demanded = new Set(own.flatMap(requiredNames));
  return members(member(part, "properties")).every(([name, { value }]) => has(name, value)) && required.every((name) => demanded.has(name));
}

function requiredNames(schema: Node): readonly Json[] {
  const names = valueOf(schema, "required");
  return isList(names) ? names : [];
}

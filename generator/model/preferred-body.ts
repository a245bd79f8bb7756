// The header `Prefer` (RFC 7240, 4.2): who sends `return=representation` is answered with what was changed, by servers that describe 204 alone, as PostgREST does.
import type { Node } from "../document/document.js";
import { isList, items, member, textOf, valueOf } from "./node.js";
import type { Types } from "./types.js";

/** `owners`: the operation and its path items, which may have parameters for all. */
export function mayPreferBody({ document }: Types, owners: readonly Node[]): boolean {
  return owners.flatMap((owner) => items(member(owner, "parameters"))).some((said) => {
    const parameter = document.resolve(said);
    if (parameter === null || textOf(parameter, "in") !== "header" || textOf(parameter, "name").toLowerCase() !== "prefer") return false;
    const schema = member(parameter, "schema");
    const values = valueOf(schema === null ? null : document.resolve(schema), "enum");
    return isList(values) && values.includes("return=representation");
  });
}

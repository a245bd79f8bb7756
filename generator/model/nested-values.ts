// Lists and objects inside of a parameter: the specification gives a text to flat ones only (OpenAPI 3.1.1, 4.8.12.4).
import type { Place } from "../diagnostics.js";
import type { Parameter, Type } from "./model.js";
import type { Types } from "./types.js";

/** Says what a call does with them: JSON in place of an item of a list in the query or a cookie; anything else has no text at all. */
export function reportNested(types: Types, { in: location, style, contentType }: Parameter, type: Type, at: Place): void {
  if (contentType !== null || style === "deepObject" || style === "brackets") return;
  const hint = `Say it by \`content\` with \`application/json\`${location === "query" ? ", or by the style `deepObject`" : ""}.`;
  const plain = types.drafts.plain(type);
  if (plain.kind === "array" && isStructure(types, plain.items)) {
    if (location === "query" || location === "cookie") types.report.info("operation/nested", "The specification gives no text to lists and objects inside of a list: each is sent as JSON", { at, hint });
    else types.report.warning("operation/nested", `Lists and objects inside of a list have no text in a ${location}: calls that give one fail`, { at, hint });
    return;
  }
  const members = nestedMembers(types, plain);
  if (members !== null) types.report.warning("operation/nested", `Lists and objects inside of an object have no text in this style: calls that give ${members} fail`, { at, hint });
}

function nestedMembers(types: Types, type: Type): string | null {
  if (type.kind === "map") return isStructure(types, type.values) ? "one" : null;
  const draft = types.drafts.behind(type);
  const nested = draft?.content.kind === "object" ? draft.content.fields.filter((field) => isStructure(types, field.type)) : [];
  return nested.length === 0 ? null : nested.map(({ name }) => JSON.stringify(name.text)).join(", ");
}

function isStructure(types: Types, type: Type): boolean {
  const plain = types.drafts.plain(type);
  if (plain.kind === "union") return plain.variants.every((variant) => plain !== variant && variant.kind !== "union" && isStructure(types, variant));
  return plain.kind === "array" || plain.kind === "tuple" || plain.kind === "map" || types.drafts.behind(plain)?.content.kind === "object";
}

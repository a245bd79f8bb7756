// Lists and objects inside of a parameter: the specification gives a text to flat ones only (OpenAPI 3.1.1, 4.8.12.4).
import type { Place } from "../diagnostics.js";
import type { Parameter, Type } from "./model.js";
import type { Types } from "./types.js";

/** Says what a call does with them: fails, where each would have to be a part of one text. */
export function reportNested(types: Types, { in: location, style, explode, contentType }: Parameter, type: Type, at: Place): void {
  if (contentType !== null || style === "deepObject" || style === "brackets") return;
  const plain = types.drafts.plain(type);
  const isList = plain.kind === "array";
  const where = isList ? (isStructure(types, plain.items) ? "a list" : null) : nestedMembers(types, plain);
  if (where === null) return;
  const hint = `Say it by \`content\` with \`application/json\`${location === "query" && !isList ? ", or by the style `deepObject`" : ""}.`;
  const isSent = (location === "query" || location === "cookie") && (isList || explode);
  if (!isSent) types.report.warning("operation/nested", `Lists and objects inside of ${where} have no text here: calls that give one fail`, { at, hint });
  else types.report.info("operation/nested", `Inside of ${where} ${isList ? "lists" : "lists are repeated,"} and objects are sent as JSON`, { at, hint });
}

/** `an object ("a", "b")`; null without any. */
function nestedMembers(types: Types, type: Type): string | null {
  if (type.kind === "map") return isStructure(types, type.values) ? "an object" : null;
  const draft = types.drafts.behind(type);
  const nested = draft?.content.kind === "object" ? draft.content.fields.filter((field) => isStructure(types, field.type)) : [];
  return nested.length === 0 ? null : `an object (${nested.map(({ name }) => JSON.stringify(name.text)).join(", ")})`;
}

/** An object or a list, or a choice with a list. */
export function mayBeStructure(types: Types, type: Type): boolean {
  const plain = types.drafts.plain(type);
  const isList = (one: Type): boolean => ["array", "tuple"].includes(types.drafts.plain(one).kind);
  return isObjectType(types, plain) || (plain.kind === "union" ? plain.variants : [plain]).some(isList);
}

function isObjectType(types: Types, type: Type): boolean {
  const plain = types.drafts.plain(type);
  return plain.kind === "map" || types.drafts.behind(plain)?.content.kind === "object";
}

function isStructure(types: Types, type: Type): boolean {
  const plain = types.drafts.plain(type);
  if (plain.kind === "union") return plain.variants.every((variant) => plain !== variant && variant.kind !== "union" && isStructure(types, variant));
  return plain.kind === "array" || plain.kind === "tuple" || isObjectType(types, plain);
}

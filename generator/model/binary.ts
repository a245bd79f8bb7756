// Schemas of bytes, and of objects that have some among their members, or none but plain values.
import type { Node } from "../document/document.js";
import { items, members } from "./node.js";
import { itemsIn, keyword, keywordValues, typeNames } from "./schema.js";
import type { Types } from "./types.js";

/** `parts`: those of a text. The last format counts. */
export function isBinary(parts: readonly Node[]): boolean {
  if (keywordValues(parts, "format").findLast((value) => typeof value === "string") === "binary") return true;
  const media = keywordValues(parts, "contentMediaType").some((value) => typeof value === "string" && /^(?:\*\/\*|image\/(?!svg)|audio\/|video\/|font\/|application\/(?:octet-stream|pdf|zip|gzip)\b)/.test(value));
  return media && keywordValues(parts, "contentEncoding").length === 0;
}

/** Whether a part of such a form is a file, or several. */
export function hasFiles(types: Types, schema: Node): boolean {
  return filesIn(types, types.parts(schema)).length > 0;
}

/** Whether no such form is without a file. */
export function needsFile(types: Types, schema: Node): boolean {
  const parts = types.parts(schema);
  const needed = new Set(keyword(parts, "required").flatMap(items).map(({ value }) => value));
  return filesIn(types, parts).some((name) => needed.has(name));
}

/** Whether every member is a plain value, or a list of such. */
export function isFlat(types: Types, schema: Node): boolean {
  const fields = keyword(types.parts(schema), "properties").flatMap(members).map(([, field]) => types.parts(field));
  return fields.every((parts) => isPlain(parts) || isPlain(itemParts(types, parts)));
}

function itemParts(types: Types, parts: readonly Node[]): readonly Node[] {
  const { item } = itemsIn(parts);
  return item === null ? [] : types.parts(item);
}

function isPlain(parts: readonly Node[]): boolean {
  const names = typeNames(parts);
  return names !== null && [...names].every((name) => name !== "object" && name !== "array");
}

/** Names of the members that are files. */
function filesIn(types: Types, parts: readonly Node[]): readonly string[] {
  return keyword(parts, "properties").flatMap(members).flatMap(([name, field]) => (isFile(types, field, new Set()) ? [name] : []));
}

/** `seen`: a schema may be an alternative of itself. */
function isFile(types: Types, schema: Node, seen: Set<readonly Node[]>): boolean {
  const parts = types.parts(schema);
  if (seen.has(parts)) return false;
  seen.add(parts);
  const { item } = itemsIn(parts);
  const within = [...(item === null ? [] : [item]), ...keyword(parts, "anyOf").flatMap(items), ...keyword(parts, "oneOf").flatMap(items)];
  return isBinary(parts) || within.some((one) => isFile(types, one, seen));
}

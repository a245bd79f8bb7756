// Schemas that the walk through a document may pass by: most members say a type, and nothing that leads on or is said otherwise by a version.
import type { Json } from "./document.js";
import type { Kind } from "./grammar.js";
import { isObject } from "./json.js";

const inert = new Set([
  "type", "title", "description", "default", "example", "examples", "enum", "format", "pattern", "deprecated", "readOnly", "writeOnly",
  "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "multipleOf",
]);

/** Whether the value may hold a reference or a part, or a word that a version says otherwise. */
export function mayLeadOn(value: Json, kind: Kind): boolean {
  if (kind !== "schema" || !isObject(value)) return true;
  for (const name in value) if (!inert.has(name)) return true;
  // A file is said otherwise by each version, and so is an interface of Go.
  return value["format"] === "binary" || value["type"] === "file" || value["title"] === "interface";
}

// The type of a schema that says one scalar type and nothing that shapes it: of most members, which need no further question.
import type { Json } from "../document/document.js";
import type { Type } from "./model.js";
import { isList, isObject } from "./node.js";
import { fitsShape } from "./shape.js";

const scalars = ["string", "integer", "number", "boolean"] as const;
const telling = new Set(["type", "nullable", "format"]);
const annotating = new Set(["title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "minimum", "maximum", "minLength", "maxLength"]);

/** Null for a schema that says more than that, or says it wrongly. */
export function leafType(schema: Json): Type | null {
  if (!isObject(schema)) return null;
  for (const name in schema) if (!(telling.has(name) || annotating.has(name)) || !fitsShape(name, schema[name] ?? null)) return null;
  const { type, format = null, nullable = false } = schema;
  const isListed = isList(type) && type.length === 2 && type[1] === "null";
  const said = isListed ? type[0] : type;
  const primitive = scalars.find((scalar) => scalar === said);
  if (primitive === undefined || format === "binary" || typeof nullable !== "boolean") return null;
  return { kind: "primitive", primitive, format: typeof format === "string" ? format : null, nullable: isListed || nullable };
}

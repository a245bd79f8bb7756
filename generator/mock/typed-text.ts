// A text of a path, a query, a header or a form, which carry nothing but texts.
import type { Api, Located } from "./api.js";
import { isList, type Json, parsed, scalar } from "./json.js";

/** A text as the type that the schema asks for; left as it is when it does not read as that. */
export function typed(api: Api, schema: Located | null, text: string): Json {
  const shape = schema === null ? null : api.shape(schema);
  if (shape === null) return text;
  if (shape.type === "number" || shape.type === "integer") return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
  if (shape.type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  if (shape.type === "null" || (shape.nullable && text === "null")) return null;
  // Inside of lists they travel as JSON.
  if (shape.type === "object" || shape.type === "array") return parsed(text) ?? text;
  if (shape.type !== null) return text;
  const { const: only, enum: values = only === undefined ? [] : [only] } = shape.keywords;
  return (isList(values) ? values.find((value) => scalar(value) === text) : undefined) ?? text;
}

// Parameters and headers of Swagger 2.0, whose type stands beside their name: in OpenAPI 3 it is a schema, and lists have a style.
import type { Json, Node } from "./document.js";
import { isObject, member } from "./json.js";
import { Moved, type Origins } from "./origins.js";
import { childNode } from "./pointer.js";
import type { SwaggerNotes } from "./swagger-notes.js";

/** Members that say which values there are; all others say something about the parameter. */
const shaping = new Set([
  "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern",
  "maxItems", "minItems", "uniqueItems", "enum", "multipleOf", "x-nullable", "x-enum-varnames", "x-enum-descriptions",
]);

/** `style` and `explode` of a list by where it travels and how it is joined (OpenAPI 3.1, 4.8.12.2). */
const styles: { readonly [travels: string]: { readonly [format: string]: readonly [style: string, explode: boolean] } } = {
  query: { csv: ["form", false], ssv: ["spaceDelimited", false], pipes: ["pipeDelimited", false], multi: ["form", true] },
  formData: { csv: ["form", false], ssv: ["spaceDelimited", false], pipes: ["pipeDelimited", false], multi: ["form", true] },
  path: { csv: ["simple", false] },
  header: { csv: ["simple", false] },
};

export interface Upgrading {
  readonly origins: Origins;
  readonly notes: SwaggerNotes;
}

/** A parameter that is no part of a body, or a header of a response. */
export function upgradedParameter(node: Node, upgrading: Upgrading): Json {
  if (!isObject(node.value)) return node.value;
  const moved = new Moved(upgrading.origins);
  for (const [key, value] of Object.entries(node.value)) {
    if (!shaping.has(key) && key !== "collectionFormat") moved.add(key, value, placeOf(node, key));
  }
  const said = member(node.value, "in");
  const list = listStyle(node, typeof said === "string" ? said : "header", upgrading);
  moved.add("schema", upgradedSchema(node, upgrading), node.at);
  if (list !== null) moved.add("style", list.style, list.at).add("explode", list.explode, list.at);
  return moved.value();
}

/** The schema in the members of a parameter; a list that cannot be said as one is a text. */
export function upgradedSchema(node: Node, upgrading: Upgrading): Json {
  const moved = new Moved(upgrading.origins);
  const travels = member(node.value, "in");
  const isText = isList(node) && listStyle(node, typeof travels === "string" ? travels : "header", upgrading) === null;
  if (isText) upgrading.notes.note("list", placeOf(node, "collectionFormat"));
  for (const [key, value] of isObject(node.value) ? Object.entries(node.value) : []) {
    if (!shaping.has(key)) continue;
    if (isText && ["items", "maxItems", "minItems", "uniqueItems", "default", "enum"].includes(key)) continue;
    const held = childNode(node, key);
    const whole = key === "items" && held !== null ? upgradedItems(held, upgrading) : isText && key === "type" ? "string" : value;
    moved.add(key, whole, placeOf(node, key));
  }
  return moved.value();
}

/** How the list of a parameter is joined; null for what is no list, and where OpenAPI 3 has no words for it. */
export function listStyle(node: Node, travels: string, { notes }: Upgrading): { readonly style: string; readonly explode: boolean; readonly at: Node["at"] } | null {
  if (!isList(node)) return null;
  const format = member(node.value, "collectionFormat");
  const at = placeOf(node, format === undefined ? "type" : "collectionFormat");
  const byFormat = Object.hasOwn(styles, travels) ? styles[travels] : undefined;
  const name = typeof format === "string" ? format : "csv";
  const found = byFormat !== undefined && Object.hasOwn(byFormat, name) ? byFormat[name] : undefined;
  if (found === undefined) return null;
  if (format !== undefined) notes.note("collection", at);
  return { style: found[0], explode: found[1], at };
}

function upgradedItems(node: Node, upgrading: Upgrading): Json {
  if (isList(node)) upgrading.notes.note("inner", node.at);
  const moved = new Moved(upgrading.origins);
  for (const [key, value] of isObject(node.value) ? Object.entries(node.value) : []) {
    const held = childNode(node, key);
    if (key !== "collectionFormat") moved.add(key, key === "items" && held !== null ? upgradedItems(held, upgrading) : value, placeOf(node, key));
  }
  return moved.value();
}

function isList({ value }: Node): boolean {
  return member(value, "type") === "array";
}

export function placeOf(node: Node, key: string): Node["at"] {
  return childNode(node, key)?.at ?? node.at;
}

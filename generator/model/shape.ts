// The shape of what the builders read: a wrong one is an error with its place, and is then read as if it were absent.
import type { Report } from "../diagnostics.js";
import type { Json, Node } from "../document/document.js";
import { below, isList, isObject } from "./node.js";

type Kind = "text" | "number" | "flag" | "object" | "list" | "texts" | "schema" | "schemas" | "items" | "type";
type Shape = ReadonlyMap<string, Kind>;

const words: { readonly [K in Kind]: string } = {
  text: "a text",
  number: "a number",
  flag: "true or false",
  object: "an object",
  list: "a list",
  texts: "a list of texts",
  schema: "a schema (an object, true or false)",
  schemas: "a list of schemas that is not empty",
  items: "a schema, or a list of schemas that is not empty",
  type: "a text or a list of texts",
};

export const schemaShape: Shape = new Map([
  ["$ref", "text"], ["type", "type"], ["title", "text"], ["description", "text"], ["format", "text"], ["pattern", "text"], ["properties", "object"], ["patternProperties", "object"],
  ["required", "texts"], ["enum", "list"], ["items", "items"], ["prefixItems", "schemas"], ["additionalProperties", "schema"], ["allOf", "schemas"], ["oneOf", "schemas"],
  ["anyOf", "schemas"], ["discriminator", "object"], ["readOnly", "flag"], ["writeOnly", "flag"], ["deprecated", "flag"], ["minimum", "number"], ["maximum", "number"],
  ["minLength", "number"], ["maxLength", "number"], ["minItems", "number"], ["maxItems", "number"],
]);

export const operationShape: Shape = new Map([
  ["operationId", "text"], ["summary", "text"], ["description", "text"], ["tags", "texts"], ["parameters", "list"], ["requestBody", "object"], ["responses", "object"],
  ["security", "list"], ["deprecated", "flag"],
]);

export const parameterShape: Shape = new Map([
  ["name", "text"], ["in", "text"], ["description", "text"], ["required", "flag"], ["style", "text"], ["explode", "flag"], ["allowReserved", "flag"], ["schema", "schema"], ["content", "object"],
]);

/** Reports every member that is not what `shape` says. */
export function checkShape(node: Node, shape: Shape, report: Report): void {
  if (typeof node.value === "boolean" && shape === schemaShape) return;
  if (!isObject(node.value)) {
    report.warning("document/shape", "This must be an object", { at: node.at });
    return;
  }
  for (const name in node.value) {
    const kind = shape.get(name);
    if (kind !== undefined && !fits(node.value[name] ?? null, kind)) report.warning("document/shape", `${JSON.stringify(name)} must be ${words[kind]}`, { at: below(node.at, name), ...hintOf(name, node.value[name], kind) });
  }
}

/** Whether the keyword of a schema has the shape that is read, or is not read. */
export function fitsShape(keyword: string, value: Json): boolean {
  const kind = schemaShape.get(keyword);
  return kind === undefined || fits(value, kind);
}

/** What usually leaves nothing after a name in YAML. */
function hintOf(name: string, value: Json | undefined, kind: Kind): { readonly hint?: string } {
  if (value !== null) return {};
  if (name === "$ref") return { hint: "In YAML `#` begins a comment: put the reference in quotes." };
  return /^(?:object|list|texts|schemas?)$/.test(kind) ? { hint: `Nothing stands below it: indent what belongs to ${JSON.stringify(name)} further than the name, or remove it.` } : {};
}

function fits(value: Json, kind: Kind): boolean {
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "object":
      return isObject(value);
    case "list":
      return isList(value);
    case "texts":
      return isList(value) && value.every((item) => typeof item === "string");
    case "schema":
      return isObject(value) || typeof value === "boolean";
    case "schemas":
      return isList(value) && value.length > 0 && value.every((item) => isObject(item) || typeof item === "boolean");
    case "items":
      return fits(value, "schema") || fits(value, "schemas");
    case "type":
      return typeof value === "string" || (isList(value) && value.length > 0 && value.every((item) => typeof item === "string"));
  }
}

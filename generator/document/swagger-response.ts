// Responses of Swagger 2.0: the schema and the examples belong to the media types of `produces`.
import type { Json, Node } from "./document.js";
import { isObject, member } from "./json.js";
import { Moved } from "./origins.js";
import { childNode } from "./pointer.js";
import type { BodyUpgrading, MediaTypes } from "./swagger-body.js";
import { placeOf, upgradedParameter } from "./swagger-parameter.js";

export function upgradedResponse(node: Node, produces: MediaTypes | null, upgrading: BodyUpgrading): Json {
  const { origins, notes } = upgrading;
  if (!isObject(node.value)) return node.value;
  const moved = new Moved(origins);
  for (const [key, value] of Object.entries(node.value)) {
    if (!["schema", "examples", "headers"].includes(key)) moved.add(key, value, placeOf(node, key));
  }
  const headers = childNode(node, "headers");
  if (headers !== null) {
    const upgraded = new Moved(origins);
    for (const name of isObject(headers.value) ? Object.keys(headers.value) : []) {
      const header = childNode(headers, name);
      if (header !== null) upgraded.add(name, upgradedParameter(header, upgrading), header.at);
    }
    moved.add("headers", upgraded.value(), headers.at);
  }
  const schema = childNode(node, "schema");
  const examples = childNode(node, "examples");
  const named = isObject(examples?.value) ? Object.keys(examples.value) : [];
  if (schema === null && named.length === 0) return moved.value();
  if (produces !== null) notes.note("content", produces.node.at);
  const isFile = member(schema?.value, "type") === "file";
  const said = produces === null || produces.names.length === 0 ? [] : produces.names;
  // A file is bytes, whatever the other operations produce: JSON, or JSON and XML.
  const types = isFile && said.some((type) => /json/i.test(type)) ? said.filter((type) => !/json|xml/i.test(type)) : said;
  const usual = types.length > 0 ? types : schema === null ? [] : [isFile ? "application/octet-stream" : usualType(schema, produces)];
  const content = new Moved(origins);
  for (const type of new Set([...usual, ...named])) {
    const media = new Moved(origins);
    if (schema !== null) media.add("schema", upgrading.schema(schema), schema.at);
    const example = examples === null ? null : childNode(examples, type);
    if (example !== null) media.add("example", example.value, example.at);
    content.add(type, media.value(), schema?.at ?? node.at);
  }
  return moved.add("content", content.value(), schema?.at ?? node.at).value();
}

/** Who says nothing of types means JSON, except of texts, which frameworks write as they are. */
function usualType(schema: Node, produces: MediaTypes | null): string {
  return produces === null && member(schema.value, "type") === "string" ? "*/*" : "application/json";
}

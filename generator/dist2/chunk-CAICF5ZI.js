import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isArray,
  isObject,
  member,
  pointerOf,
  pointerToken,
  referenceOf
} from "./chunk-26VHACEC.js";

// document/grammar.ts
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
var one = (kind, keys) => Object.fromEntries(keys.map((key) => [key, ["one", kind]]));
var parameter = {
  schema: ["one", "schema"],
  content: ["open", "mediaType"],
  examples: ["map", "example"]
};
var encoding = { ...one("encoding", ["itemEncoding"]), encoding: ["map", "encoding"], prefixEncoding: ["list", "encoding"] };
var grammar = {
  root: { paths: ["open", "pathItem"], webhooks: ["open", "pathItem"], components: ["one", "components"] },
  components: {
    schemas: ["map", "schema"],
    responses: ["map", "response"],
    parameters: ["map", "parameter"],
    examples: ["map", "example"],
    requestBodies: ["map", "requestBody"],
    headers: ["map", "header"],
    securitySchemes: ["map", "securityScheme"],
    links: ["map", "link"],
    callbacks: ["map", "callback"],
    pathItems: ["map", "pathItem"],
    mediaTypes: ["map", "mediaType"]
  },
  pathItem: { ...one("operation", methods), parameters: ["list", "parameter"], additionalOperations: ["map", "operation"] },
  operation: {
    parameters: ["list", "parameter"],
    requestBody: ["one", "requestBody"],
    responses: ["open", "response"],
    callbacks: ["open", "callback"]
  },
  parameter,
  header: parameter,
  requestBody: { content: ["open", "mediaType"] },
  mediaType: { ...one("schema", ["schema", "itemSchema"]), examples: ["map", "example"], ...encoding },
  encoding: { headers: ["map", "header"], ...encoding },
  response: { headers: ["map", "header"], content: ["open", "mediaType"], links: ["open", "link"] },
  example: {},
  link: {},
  callback: {},
  securityScheme: {},
  schema: {
    ...one("schema", ["not", "if", "then", "else", "contains", "propertyNames", "items", "additionalItems", "additionalProperties"]),
    ...one("schema", ["unevaluatedItems", "unevaluatedProperties", "contentSchema"]),
    allOf: ["list", "schema"],
    anyOf: ["list", "schema"],
    oneOf: ["list", "schema"],
    prefixItems: ["list", "schema"],
    properties: ["map", "schema"],
    patternProperties: ["map", "schema"],
    dependentSchemas: ["map", "schema"],
    $defs: ["map", "schema"],
    definitions: ["map", "schema"]
  }
};
var sections = new Map(Object.entries(grammar.components).map(([section, [, kind]]) => [kind, section]));
function sectionOf(kind) {
  return sections.get(kind) ?? null;
}
var fieldsOf = new Map(Object.entries(grammar).map(([kind, fields]) => [kind, new Map(Object.entries(fields))]));
function partsOf(node, kind) {
  const parts = [];
  addParts(parts, node, kind);
  return parts;
}
function addParts(parts, node, kind) {
  const { value } = node;
  if (!isObject(value)) return;
  if (kind === "callback") {
    addEntries(parts, node, true, "pathItem");
    return;
  }
  const fields = fieldsOf.get(kind);
  for (const key in value) {
    const field = fields?.get(key);
    const held = value[key];
    if (field === void 0 || held === void 0) continue;
    const [holder, heldKind] = field;
    const inside = below(node, key, held);
    if (holder === "one" && isObject(held)) parts.push({ node: inside, kind: heldKind });
    else if ((holder === "one" || holder === "list") && isArray(held)) held.forEach((item, index) => parts.push({ node: below(inside, index, item), kind: heldKind }));
    else if (holder === "map" || holder === "open") addEntries(parts, inside, holder === "open", heldKind);
  }
}
function addEntries(parts, map, open, kind) {
  const { value } = map;
  if (!isObject(value)) return;
  for (const name in value) {
    const held = value[name];
    if (held !== void 0 && !(open && name.startsWith("x-"))) parts.push({ node: below(map, name, held), kind });
  }
}
function below({ at }, key, value) {
  return { value, at: { file: at.file, pointer: at.pointer + pointerToken(key) } };
}

// document/reference-places.ts
function referencesIn(node, kind) {
  const reference = sectionOf(kind) === null ? void 0 : referenceOf(node.value);
  const discriminator = kind === "schema" ? member(node.value, "discriminator") : void 0;
  if (reference === void 0 && discriminator === void 0) return none;
  const found = [];
  if (reference !== void 0) found.push({ reference, at: node.at, held: kind });
  const otherwise = member(discriminator, "defaultMapping");
  if (typeof otherwise === "string" && isMappedReference(otherwise)) found.push({ reference: otherwise, at: { file: node.at.file, pointer: `${node.at.pointer}/discriminator/defaultMapping` }, held: "schema" });
  const mapping = member(discriminator, "mapping");
  for (const [value, target] of isObject(mapping) ? Object.entries(mapping) : []) {
    if (typeof target !== "string" || !isMappedReference(target)) continue;
    found.push({ reference: target, at: { file: node.at.file, pointer: node.at.pointer + pointerOf(["discriminator", "mapping", value]) }, held: "schema" });
  }
  return found;
}
var none = [];
function isMappedReference(target) {
  return /[#/]|\.(?:ya?ml|json)$/i.test(target);
}

export {
  sectionOf,
  partsOf,
  addParts,
  referencesIn,
  isMappedReference
};

// Which keys of an OpenAPI document hold what: the only places where a `$ref` is a reference. Everything else is data.
import type { Json, Node } from "./document.js";
import { isArray, isObject } from "./json.js";
import { pointerToken } from "./pointer.js";

export type Kind =
  | "root"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "example"
  | "link"
  | "callback"
  | "securityScheme"
  | "schema";

/** `open` maps may hold `x-` extensions beside their entries; in the others such a key is a name like any other. */
type Holder = "one" | "list" | "map" | "open";
type Fields = { readonly [key: string]: readonly [Holder, Kind] };

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
const one = (kind: Kind, keys: readonly string[]): Fields => Object.fromEntries(keys.map((key) => [key, ["one", kind] as const]));

const parameter: Fields = {
  schema: ["one", "schema"],
  content: ["open", "mediaType"],
  examples: ["map", "example"],
};

const encoding: Fields = { ...one("encoding", ["itemEncoding"]), encoding: ["map", "encoding"], prefixEncoding: ["list", "encoding"] };

const grammar: { readonly [kind in Kind]: Fields } = {
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
    mediaTypes: ["map", "mediaType"],
  },
  pathItem: { ...one("operation", methods), parameters: ["list", "parameter"], additionalOperations: ["map", "operation"] },
  operation: {
    parameters: ["list", "parameter"],
    requestBody: ["one", "requestBody"],
    responses: ["open", "response"],
    callbacks: ["open", "callback"],
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
    definitions: ["map", "schema"],
  },
};

const sections: ReadonlyMap<Kind, string> = new Map(Object.entries(grammar.components).map(([section, [, kind]]) => [kind, section]));

/** Where a component of that kind lives below `components`; null for what cannot be one. */
export function sectionOf(kind: Kind): string | null {
  return sections.get(kind) ?? null;
}

/** What stands directly inside a value of that kind and is more than data. */
export interface Part {
  readonly node: Node;
  readonly kind: Kind;
}

const fieldsOf = new Map(Object.entries(grammar).map(([kind, fields]): [string, ReadonlyMap<string, readonly [Holder, Kind]>] => [kind, new Map(Object.entries(fields))]));

export function partsOf(node: Node, kind: Kind): readonly Part[] {
  const parts: Part[] = [];
  addParts(parts, node, kind, () => true);
  return parts;
}

/** `wanted`: asked for each part, before it takes memory. */
export function addParts(parts: Part[], node: Node, kind: Kind, wanted: (value: Json, kind: Kind) => boolean): void {
  const { value } = node;
  if (!isObject(value)) return;
  if (kind === "callback") {
    addEntries(parts, node, true, "pathItem", wanted);
    return;
  }
  const fields = fieldsOf.get(kind);
  for (const key in value) {
    const field = fields?.get(key);
    const held = value[key];
    if (field === undefined || held === undefined) continue;
    const [holder, heldKind] = field;
    if (holder === "one" && isObject(held)) {
      if (wanted(held, heldKind)) parts.push({ node: below(node, key, held), kind: heldKind });
    } else if ((holder === "one" || holder === "list") && isArray(held)) {
      const list = below(node, key, held);
      for (let index = 0; index < held.length; index += 1) {
        const item = held[index] ?? null;
        if (wanted(item, heldKind)) parts.push({ node: below(list, index, item), kind: heldKind });
      }
    } else if (holder === "map" || holder === "open") addEntries(parts, below(node, key, held), holder === "open", heldKind, wanted);
  }
}

function addEntries(parts: Part[], map: Node, open: boolean, kind: Kind, wanted: (value: Json, kind: Kind) => boolean): void {
  const { value } = map;
  if (!isObject(value)) return;
  for (const name in value) {
    const held = value[name];
    if (held !== undefined && !(open && name.startsWith("x-")) && wanted(held, kind)) parts.push({ node: below(map, name, held), kind });
  }
}

function below({ at }: Node, key: string | number, value: Json): Node {
  return { value, at: { file: at.file, pointer: at.pointer + pointerToken(key) } };
}

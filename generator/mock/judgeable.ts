// A document as Ajv takes it: words of older specifications, and patterns of other languages, would keep it from reading a schema at all.
import { isList, isObject, type Json, type JsonObject, member, members, type Members } from "./json.js";

const TYPES = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);

/** Below these, members are called as the document likes. */
const MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"]);

/**
 * A copy that means the same, but for patterns and types that nobody here can read, which allow everything, and members that only the server sends (`isReadOnly`), which no
 * request must have. Without examples: an `$id` in one would name a schema.
 */
export function judgeable(root: JsonObject, isReadOnly: (property: Json) => boolean): JsonObject {
  const copied = (value: Json, isMap = false): Json => {
    if (isList(value)) return value.map((item) => copied(item));
    return isObject(value) ? schema(value, isMap) : value;
  };
  const schema = (value: JsonObject, isMap: boolean): JsonObject => {
    const kept = Object.entries(value).filter(([name]) => isMap || !/^examples?$/.test(name));
    const copy = members(kept.map(([name, held]) => [name, copied(held, !isMap && MAPS.has(name))]));
    // Elysia writes `Date`.
    if (!isMap && typeof copy["type"] === "string" && !TYPES.has(copy["type"])) delete copy["type"];
    if (typeof copy["pattern"] === "string" && !isPattern(copy["pattern"])) delete copy["pattern"];
    if (!isMap && isList(copy["items"])) {
      copy["prefixItems"] = copy["items"];
      copy["items"] = copy["additionalItems"] ?? true;
    }
    // A discriminator names one of the alternatives, however many fit.
    if (!isMap && isObject(copy["discriminator"]) && isList(copy["oneOf"]) && copy["anyOf"] === undefined) {
      copy["anyOf"] = copy["oneOf"];
      delete copy["oneOf"];
    }
    const { required, properties } = value;
    if (!isMap && isList(required) && isObject(properties)) copy["required"] = required.filter((name) => !(typeof name === "string" && isReadOnly(member(properties, name) ?? null)));
    return withoutFlags(copy);
  };
  return schema(root, false);
}

/** Words of OpenAPI 3.0 that are flags beside a limit or a type. */
function withoutFlags(copy: Members): JsonObject {
  for (const [flag, limit] of [["exclusiveMinimum", "minimum"], ["exclusiveMaximum", "maximum"]] as const) {
    if (typeof copy[flag] !== "boolean") continue;
    const exclusive = copy[flag];
    delete copy[flag];
    if (exclusive && typeof copy[limit] === "number") {
      copy[flag] = copy[limit];
      delete copy[limit];
    }
  }
  if (typeof copy["nullable"] !== "boolean") return copy;
  const { nullable, ...rest } = copy;
  return nullable && (rest["type"] === undefined || rest["allOf"] !== undefined) ? { anyOf: [rest, { type: "null" }] } : copy["type"] === undefined ? rest : copy;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") !== null;
  } catch {
    return false;
  }
}

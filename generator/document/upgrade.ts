// Turns schemas of OpenAPI 3.0 and Swagger 2.0 into those of 3.1 in place. Pointers stay true: nothing is moved, only said differently.
import type { Json } from "./document.js";
import { isArray, isObject } from "./json.js";
import type { Kind } from "./grammar.js";

/** Called once per object of the grammar, before its parts are visited. `example` stays: 3.1 knows it too. */
export function upgrade(value: { [key: string]: Json }, kind: Kind, version: "2.0" | "3.0"): void {
  if (kind !== "schema") return;
  if (version === "2.0") upgradeSwaggerSchema(value);
  exclusiveLimit(value, "minimum", "exclusiveMinimum");
  exclusiveLimit(value, "maximum", "exclusiveMaximum");
  if (value["format"] === "binary" && value["type"] === "string") value["contentMediaType"] ??= "application/octet-stream";
  if (Object.hasOwn(value, "$ref")) {
    // What stands beside a reference has no meaning (3.0.3, 4.7.23). A type there repeats that of the target, without its null.
    delete value["type"];
    return;
  }
  const isMerged = isArray(value["allOf"]);
  if (hasNullableMember(value["allOf"])) value["nullable"] = true;
  if (value["nullable"] !== true) return;
  // 3.0.3 says `nullable` without `type` has no effect; the documents of people mean it all the same (decision 0049).
  const { type, enum: values } = value;
  if (typeof type === "string" && !isMerged) value["type"] = [type, "null"];
  if (isArray(values) && !values.includes(null)) value["enum"] = [...values, null];
  for (const key of ["oneOf", "anyOf"]) {
    const variants = value[key];
    if (type === undefined && isArray(variants) && !variants.some((variant) => isObject(variant) && variant["type"] === "null")) {
      value[key] = [...variants, { type: "null" }];
    }
  }
  // With `allOf` the word stays, for what that holds allows no null: it cannot be said without moving those schemas.
  if ((type !== undefined && !isMerged) || isArray(value["oneOf"]) || isArray(value["anyOf"])) delete value["nullable"];
}

/** Whether `allOf` says null where it stands, and not only by what it refers to. */
function hasNullableMember(members: Json | undefined): boolean {
  // What an alias of YAML repeats may be said in the new words already.
  const saysNull = (member: Json): boolean => isObject(member) && !Object.hasOwn(member, "$ref") && (member["nullable"] === true || member["x-nullable"] === true || (isArray(member["type"]) && member["type"].includes("null")));
  return isArray(members) && members.some(saysNull);
}

function exclusiveLimit(value: { [key: string]: Json }, limit: string, exclusive: string): void {
  const flag = value[exclusive];
  if (typeof flag !== "boolean") return;
  delete value[exclusive];
  const number = value[limit];
  if (!flag || number === undefined) return;
  value[exclusive] = number;
  delete value[limit];
}

function upgradeSwaggerSchema(value: { [key: string]: Json }): void {
  const { discriminator } = value;
  if (typeof discriminator === "string") value["discriminator"] = { propertyName: discriminator };
  if (typeof value["x-nullable"] === "boolean") value["nullable"] ??= value["x-nullable"];
  if (value["type"] === "file") {
    value["type"] = "string";
    value["format"] ??= "binary";
  }
  // No type of Go has this word for its name: beego writes it, without members, for `interface{}`, which is any value.
  if (value["type"] === "object" && value["title"] === "interface" && Object.keys(value).length === 2) delete value["type"];
}

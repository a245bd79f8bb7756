// JSON values from a document that nobody trusts: only own keys count, and no key sets a prototype.
import type { Json, JsonObject } from "./document.js";

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The member of that name, never one that comes from a prototype. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The `$ref` of an object, when it is a string. */
export function referenceOf(value: Json | undefined): string | undefined {
  const reference = member(value, "$ref");
  return typeof reference === "string" ? reference : undefined;
}

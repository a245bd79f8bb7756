// Reading plain JSON without trusting its shape.
import type { Json, JsonObject } from "../document/document.js";

export type { Json, JsonObject };

/** Data that the mock itself builds; assignable to `Json`. */
export type Members = { [name: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** An own member; inherited names such as `constructor` do not exist. */
export function member(value: Json | undefined, name: string): Json | undefined {
  if (isObject(value)) return Object.hasOwn(value, name) ? value[name] : undefined;
  if (isList(value)) return /^(0|[1-9]\d*)$/.test(name) ? value[Number(name)] : undefined;
  return undefined;
}

export function memberAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  let found = value;
  for (const name of path) found = member(found, name);
  return found;
}

export function textMember(value: Json | undefined, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === "string" ? found : undefined;
}

export function entries(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** An object without a prototype to fall into: names come from requests and documents. */
export function members(pairs: Iterable<readonly [string, Json]> = []): Members {
  const result: Members = Object.create(null) as Members;
  for (const [name, value] of pairs) result[name] = value;
  return result;
}

/** The value with one place replaced; the original stays as it is. */
export function replaced(value: Json | undefined, path: readonly string[], replacement: Json): Json {
  const [first, ...rest] = path;
  if (first === undefined) return replacement;
  const copy = members(entries(value));
  copy[first] = replaced(copy[first], rest, replacement);
  return copy;
}

export function scalar(value: Json | undefined): string | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

/** The JSON of a text; undefined when it is none. */
export function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

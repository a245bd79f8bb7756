// Stored things: made from what a caller sent, and shown in the shape that an operation declares.
import { createHash, randomBytes } from "node:crypto";
import { isWriteOnly } from "./answered.js";
import type { Api, Located, Shape } from "./api.js";
import { schemaExample } from "./examples.js";
import { entries, isList, isObject, type Json, member, members, type Members } from "./json.js";
import { type Collection, itemField } from "./resources.js";

export interface Row {
  readonly key: string;
  values: Members;
  /** Digests of the secrets that came with it, by member name: kept to compare, never shown. */
  readonly secrets: Map<string, string>;
  /** Concrete values of the path parameters above the item. */
  readonly parent: string;
}

/** `beginning`: what it has before anything was sent. */
export function row(collection: Collection, beginning: Members, sent: Json, parent: string, sequence: number, now: number): Row {
  const { api, shape, identity } = collection;
  const values = members(Object.entries(beginning));
  const created: Row = { key: randomBytes(8).toString("hex"), values, secrets: new Map(), parent };
  for (const field of new Set([...identity, "id"])) {
    const schema = shape.properties.get(field);
    if (schema !== undefined) values[field] = freshIdentifier(api.shape(schema), sequence);
  }
  for (const [field, schema] of shape.properties) {
    if (/^(created|updated)(At|Time|_at)$/.test(field)) values[field] = timeValue(api.shape(schema), now);
  }
  update(collection, created, sent, now);
  return created;
}

/** Takes over what fits the item's schema; `newCode` renames `code`, and `id` names the item by the field that it has for that. */
export function update(collection: Collection, stored: Row, sent: Json, now: number): void {
  const { api, shape, noun } = collection;
  const values = members(Object.entries(stored.values));
  for (const [name, value] of entries(sent)) {
    const renamed = /^new([A-Z].*)$/.exec(name)?.[1];
    const own = name === "id" ? (itemField(shape, noun, { name, list: false, inPath: false }) ?? name) : name;
    const field = renamed === undefined || shape.properties.has(name) ? own : renamed.charAt(0).toLowerCase() + renamed.slice(1);
    const schema = shape.properties.get(field);
    const isHidden = schema === undefined || isWriteOnly(api, schema);
    if (!isHidden && fits(api, schema, value) && value !== "") values[field] = completed(api, schema, value);
    const secret = secretName(name);
    if (isHidden && secret !== null && typeof value === "string") stored.secrets.set(secret, digest(stored.key, value));
  }
  for (const [field, schema] of shape.properties) {
    if (/^updated(At|Time|_at)$/.test(field)) values[field] = timeValue(api.shape(schema), now);
  }
  stored.values = values;
}

/** What answers must have and requests need not is added to objects, and what only requests have is left out, at any depth. */
export function completed(api: Api, schema: Located, value: Json): Json {
  const { properties, items } = api.shape(schema);
  if (isList(value)) return items === null ? value : value.map((one) => completed(api, items, one));
  if (!isObject(value)) return value;
  const whole = members(entries(schemaExample(api, schema, "blank")));
  for (const [name, part] of entries(value)) {
    const known = properties.get(name);
    if (known === undefined) whole[name] = part;
    else if (!isWriteOnly(api, known)) whole[name] = completed(api, known, part);
  }
  return whole;
}

/** The secret that a member is, whichever way it is asked for: `newPassword` is the password. */
export function secretName(name: string): string | null {
  if (/^(?:new|old)?password$|^passwordFor[A-Z]/i.test(name)) return "password";
  return /passw|secret|pin$/i.test(name) && !/(?:type|token)$/i.test(name) ? name : null;
}

/** False when a secret of this name was stored and is another one. */
export function secretHolds(stored: Row, name: string, value: string): boolean {
  const known = stored.secrets.get(secretName(name) ?? "");
  return known === undefined || known === digest(stored.key, value);
}

function digest(salt: string, value: string): string {
  return createHash("sha256").update(`${salt}:${value}`).digest("hex");
}

function freshIdentifier(shape: Shape, sequence: number): Json {
  if (shape.type === "integer" || shape.type === "number") return sequence;
  if (shape.keywords["format"] === "uuid") {
    const hex = randomBytes(16).toString("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
  return randomBytes(12).toString("hex");
}

function timeValue(shape: Shape, now: number): Json {
  if (shape.type === "integer" || shape.type === "number") return now;
  const text = new Date(now).toISOString();
  return shape.keywords["format"] === "date" ? text.slice(0, 10) : text;
}

/** Whether the value is of the schema's type; its limits were checked on the way in. Identifiers that were sent are no list of the things they name. */
export function fits(api: Api, schema: Located, value: Json): boolean {
  const shape = api.shape(schema);
  const { items } = shape;
  if (value === null) return shape.nullable;
  const values = shape.keywords["enum"];
  if (isList(values) && !values.includes(value)) return false;
  switch (shape.type) {
    case "string":
      return typeof value === "string";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return isList(value) && (items === null || value.every((one) => fits(api, items, one)));
    case "object":
      return isObject(value);
    default:
      return true;
  }
}

/** The stored values in the shape of an answer: its fields only, and every required one. */
export function shown(api: Api, schema: Located, values: Members): Json {
  const shape = api.shape(schema);
  if (shape.type === "array" && shape.items !== null) return [shown(api, shape.items, values)];
  if (shape.properties.size === 0) return values;
  const blank = schemaExample(api, schema, "blank");
  const result = members();
  for (const [name, property] of shape.properties) {
    const value = values[name];
    if (isWriteOnly(api, property)) continue;
    if (value !== undefined && fits(api, property, value)) result[name] = value;
    else if (shape.required.has(name)) result[name] = member(blank, name) ?? null;
  }
  return result;
}

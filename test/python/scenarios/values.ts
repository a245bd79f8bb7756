// Values of scenarios: JSON, and what JSON has no word for, which both drivers make the same of.
import type { Json } from "../../../generator/model/model.js";

/** `{ "$file": "text", "type": "text/csv", "name": "a.csv" }`, `{ "$date": "2026-01-02T03:04:05.678Z" }`, `{ "$bytes": "<base64>" }`, `{ "$float": "1.0" }`. */
export function decoded(value: Json): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (!isObject(value)) return value;
  if (typeof value["$file"] === "string") return file(value["$file"], value["type"], value["name"]);
  if (typeof value["$date"] === "string") return new Date(value["$date"]);
  if (typeof value["$float"] === "string") return Number(value["$float"]);
  if (typeof value["$bytes"] === "string") return new Uint8Array(Buffer.from(value["$bytes"], "base64"));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, decoded(member)]));
}

/** The other way, for answers and inputs that are made here. */
export async function encoded(value: unknown): Promise<Json> {
  // A member that is there and has no value: Python has None.
  if (value === undefined) return null;
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  if (value instanceof Blob) return { $file: await value.text(), type: value.type };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (value instanceof ArrayBuffer) return { $bytes: Buffer.from(value).toString("base64") };
  if (value instanceof Date) return { $date: value.toISOString() };
  if (Array.isArray(value)) return await Promise.all(value.map(encoded));
  if (typeof value === "object" && Symbol.asyncIterator in value) return await encoded(await itemsOf(value as AsyncIterable<unknown>));
  if (typeof value !== "object") throw new TypeError(`no value of a scenario: ${typeof value}`);
  const members = Object.entries(value);
  return Object.fromEntries(await Promise.all(members.map(async ([name, member]): Promise<[string, Json]> => [name, await encoded(member)])));
}

async function itemsOf(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

function file(text: string, type: Json | undefined, name: Json | undefined): unknown {
  const contentType = typeof type === "string" ? type : "";
  const data = new Blob([text], { type: contentType });
  return typeof name === "string" ? { data, filename: name, ...(contentType === "" ? {} : { contentType }) } : data;
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Answers that are items one after the other (OpenAPI 3.2, Sequential Media Types): those of the document, or two made from its schema.
import type { Api, Located } from "./api.js";
import { contentExample, schemaExample } from "./examples.js";
import { isList, isObject, type Json, member, textMember } from "./json.js";
import { mediaType } from "./received.js";
import type { Content } from "./routes.js";

const eventFields = ["event", "id", "retry", "data"];

type Framing = (item: Json) => string;

/** Null for what is no stream. */
export function streamText(api: Api, content: Content): string | null {
  const framing = framingOf(content);
  if (framing === null) return null;
  const example = contentExample(api, content);
  if (typeof example === "string") return example;
  const own = example === undefined || (isList(example) && example.length === 0) ? undefined : example;
  const items = own === undefined ? itemsOf(api, content.items) : isList(own) ? own : [own];
  return items.map(framing).join("");
}

function framingOf({ contentType, items }: Content): Framing | null {
  const type = mediaType(contentType);
  if (type === "text/event-stream") return (item) => event((items === null ? isEvent(item) : isObject(item) && item["data"] !== undefined) ? item : { data: item });
  if (/^application\/(?:[\w.-]+\+)?json-seq$/.test(type)) return (item) => `\u001e${JSON.stringify(item)}\n`;
  if (/^(?:application|text)\/(?:(?:x-)?ndjson|(?:x-)?json-?lines|(?:x-)?jsonl|stream\+json)$/.test(type)) return (item) => `${JSON.stringify(item)}\n`;
  return null;
}

/** Without words for items a schema is of the data, unless what it describes can be nothing else than an event. */
function isEvent(item: Json): boolean {
  return isObject(item) && ["event", "data"].every((name) => Object.hasOwn(item, name)) && Object.keys(item).every((name) => eventFields.includes(name));
}

/** One of each alternative; of a single schema two, since one item is hardly a stream. */
function itemsOf(api: Api, schema: Located | null): Json[] {
  if (schema === null) return [];
  const target = api.followed(schema) ?? schema;
  const variants = [...api.children(target, "oneOf"), ...api.children(target, "anyOf")].filter(({ value }) => textMember(value, "type") !== "null");
  return (variants.length > 1 ? variants : [schema, schema]).map((variant) => schemaExample(api, variant, "examples"));
}

function event(fields: Json): string {
  const lines = eventFields.flatMap((name) => {
    const value = member(fields, name);
    if (value === undefined || value === null) return [];
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text.split(/\r\n|\r|\n/).map((line) => `${name}: ${line}\n`);
  });
  return `${lines.join("")}\n`;
}

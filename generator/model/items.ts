// The items of an answer that comes as a stream (OpenAPI 3.2, Sequential Media Types).
import type { Node } from "../document/document.js";
import type { Answer, Type } from "./model.js";
import { isObject, items, member, members, textOf, valueOf } from "./node.js";
import { follow } from "./schema.js";
import type { Types } from "./types.js";

type Items = Pick<Extract<Answer, { kind: "stream" }>, "framing" | "type">;

const text: Type = { kind: "primitive", primitive: "string", format: null, nullable: false };
const unknown: Type = { kind: "primitive", primitive: "unknown", format: null, nullable: false };

/** The members of an event that readers of a stream are given. */
const eventMembers = ["event", "data", "id", "retry"];

/**
 * `itemSchema` describes an item. Older documents have `schema`: of the whole, which is a list of items, or, as most people mean it, of one. Of events that is
 * mostly the data; some frameworks (huma) describe the event around it, as `itemSchema` does.
 */
export function itemsOf(types: Types, kind: "events" | "lines" | "sequence", content: Node, owner: string): Items {
  const own = member(content, "itemSchema");
  const whole = member(content, "schema");
  const said = own ?? (whole === null ? null : (member(target(types, whole), "items") ?? whole));
  const typeOf = (schema: Node): Type => types.type(schema, { owner: { text: owner }, suffix: "Item" });
  if (kind !== "events") return { framing: kind, type: said === null ? unknown : typeOf(said) };
  const data = said === null ? [] : own === null && !isEvent(types, said) ? [said] : eventData(types, said);
  const found = unique(data.map(typeOf));
  const [only = text] = found;
  const type: Type = found.length < 2 ? only : { kind: "union", variants: found, discriminator: null, nullable: false };
  const texts = found.filter((one) => isText(types, one)).length;
  return { framing: texts === found.length ? "textEvents" : texts > 0 ? "mixedEvents" : "events", type };
}

function isText(types: Types, type: Type): boolean {
  const plain = types.drafts.plain(type);
  return plain.kind === "primitive" && plain.primitive === "string";
}

/** Whether that is the shape of an event, or of each alternative: a name, data, and nothing that an event does not have. */
function isEvent(types: Types, schema: Node, depth = 0): boolean {
  if (depth > 3) return false;
  const node = target(types, schema);
  const variants = ["oneOf", "anyOf"].flatMap((keyword) => items(member(node, keyword)));
  if (variants.length > 0) return variants.every((variant) => isEvent(types, variant, depth + 1));
  const names = members(member(node, "properties")).map(([name]) => name);
  return names.includes("event") && names.includes("data") && names.every((name) => eventMembers.includes(name));
}

/** Schemas of `data` in a schema of events, or in each of its alternatives, which say more of it than the event around them does; that of its content where the data is JSON in a text. */
function eventData(types: Types, event: Node, depth = 0): readonly Node[] {
  if (depth > 3) return [];
  const node = target(types, event);
  const own = member(node, "properties");
  const data = own === null ? null : member(own, "data");
  const contents = data === null ? [] : jsonIn(types, data);
  if (contents.length > 0) return contents;
  const within = ["oneOf", "anyOf", "allOf"].flatMap((keyword) => items(member(node, keyword)).map((variant) => eventData(types, variant, depth + 1)));
  if (data === null) return described(within.flat());
  if (within.every((found) => found.length === 0)) return [data];
  return described(within.flatMap((found) => (found.length > 0 ? found : [data])).filter((one) => !endsStream(one)));
}

/** Anything at all would take in what the other events say of their data: oRPC writes it for the end and for errors. */
function described(found: readonly Node[]): readonly Node[] {
  const own = found.filter(({ value }) => !isObject(value) || Object.keys(value).length > 0);
  return own.length > 0 ? own : found;
}

/** As OpenAI, and many since, end their streams. */
function endsStream(data: Node): boolean {
  return valueOf(data, "const") === "[DONE]";
}

/** What the text of an event holds as JSON; of alternatives, all of them but the constant that ends the stream. */
function jsonIn(types: Types, data: Node, depth = 0): readonly Node[] {
  const schema = target(types, data);
  const content = /[/+]json\b/.test(textOf(schema, "contentMediaType")) ? member(schema, "contentSchema") : null;
  if (content !== null) return [content];
  if (depth > 3) return [];
  const variants = ["oneOf", "anyOf"].flatMap((keyword) => items(member(schema, keyword))).map((variant) => ({ variant, contents: jsonIn(types, variant, depth + 1) }));
  if (variants.every(({ contents }) => contents.length === 0)) return [];
  return variants.flatMap(({ variant, contents }) => (contents.length > 0 ? contents : endsStream(variant) ? [] : [variant]));
}

function target(types: Types, schema: Node): Node {
  return follow(types.document, schema, types.report).end ?? schema;
}

function unique(found: readonly Type[]): readonly Type[] {
  const known = new Map(found.map((type) => [JSON.stringify(type), type]));
  return [...known.values()];
}

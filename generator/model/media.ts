// Content types, and what kind of body or answer each makes.
import type { Node } from "../document/document.js";
import type { Body, Type } from "./model.js";
import type { Content } from "./contents.js";
import { member } from "./node.js";
import { type Types, unknownType } from "./types.js";

export interface Media {
  readonly kind: Body["kind"];
  readonly contentType: string;
  readonly type: Type;
  readonly node: Node;
}

const text: Type = { kind: "primitive", primitive: "string", format: null, nullable: false };
const binary: Type = { kind: "primitive", primitive: "binary", format: null, nullable: false };

export type ContentKind = Body["kind"] | "events" | "lines" | "sequence";

export function kindOf(contentType: string): ContentKind {
  const essence = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  if (essence === "text/event-stream") return "events";
  // As Kubernetes calls it: an event to a line.
  if (essence === "application/json" && /;\s*stream=watch\s*(?:;|$)/i.test(contentType)) return "lines";
  if (/^application\/(?:[\w.-]+\+)?json-seq$/.test(essence)) return "sequence";
  if (/^(?:application|text)\/(?:(?:x-)?ndjson|(?:x-)?json-?lines|(?:x-)?jsonl|stream\+json)$/.test(essence)) return "lines";
  if (/^(?:application|text)\/(?:[\w.*+-]+\+)?json$/.test(essence) || essence === "*/*" || essence === "application/*") return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  if (essence.startsWith("text/") || /[/+](?:xml|jwt|yaml|javascript)$/.test(essence)) return "text";
  return "binary";
}

/** A content that a request is sent with. Items that follow each other are sent as text. */
export function mediaOf(types: Types, { kind: found, contentType: said, node }: Content, name: string): Media {
  const kind = found === "events" || found === "lines" || found === "sequence" ? "text" : found;
  const usual = kind === "json" ? "application/json" : kind === "text" ? "text/plain" : said;
  const contentType = said.includes("*") ? usual : said;
  return { kind, contentType, node, type: kind === "text" ? text : kind === "binary" ? binary : schemaType(types, node, { text: name, suffix: "Request" }) };
}

export function schemaType(types: Types, node: Node, { text: owner, suffix }: { readonly text: string; readonly suffix: string }): Type {
  const schema = member(node, "schema");
  if (schema === null) {
    types.report.warning("operation/no-schema", "This content has no schema: its type is unknown", { at: node.at, hint: "Add `schema`, or `schema: {}` if anything is meant." });
    return unknownType;
  }
  return types.type(schema, { owner: { text: owner }, suffix });
}

// Content types: which of several is used, and what kind of body or answer it makes.
import type { Node } from "../document/document.js";
import type { Body, Type } from "./model.js";
import { member, members } from "./node.js";
import { type Types, unknownType } from "./types.js";

export interface Media {
  readonly kind: Body["kind"];
  readonly contentType: string;
  readonly type: Type;
  readonly node: Node;
}

const text: Type = { kind: "primitive", primitive: "string", format: null, nullable: false };
const binary: Type = { kind: "primitive", primitive: "binary", format: null, nullable: false };

/** Most wanted first. */
const preference: readonly Body["kind"][] = ["json", "form", "multipart", "text", "binary"];

export function kindOf(contentType: string): Body["kind"] {
  const essence = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  if (/^application\/(?:[\w.+-]+\+)?json$/.test(essence) || essence === "*/*" || essence === "application/*") return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  if (essence.startsWith("text/") || /[/+](?:xml|jwt|yaml|x-ndjson|jsonl|json-seq|javascript)$/.test(essence)) return "text";
  return "binary";
}

/** The content that a request is sent with; the others are mentioned. Null when there is none. */
export function mediaOf(types: Types, owner: Node, name: string): Media | null {
  const found = contentsOf(types, owner).map(({ contentType, node }) => ({ contentType, node, kind: kindOf(contentType) }));
  const chosen = preference.flatMap((kind) => found.filter((media) => media.kind === kind))[0];
  if (chosen === undefined) return null;
  if (found.length > 1) {
    types.report.info("operation/content-types", `Of several content types ${JSON.stringify(chosen.contentType)} is used`, { at: owner.at });
  }
  const { kind, node } = chosen;
  const contentType = chosen.contentType.includes("*") ? (kind === "json" ? "application/json" : "application/octet-stream") : chosen.contentType;
  return { kind, contentType, node, type: kind === "text" ? text : kind === "binary" ? binary : schemaType(types, node, { text: name, suffix: "Request" }) };
}

/** The media types of a body, those that are references (OpenAPI 3.2) followed. */
export function contentsOf(types: Types, owner: Node): readonly { readonly contentType: string; readonly node: Node }[] {
  return members(member(owner, "content")).flatMap(([contentType, said]) => {
    const node = types.document.resolve(said);
    return node === null ? [] : [{ contentType, node }];
  });
}

export function schemaType(types: Types, node: Node, { text: owner, suffix }: { readonly text: string; readonly suffix: string }): Type {
  const schema = member(node, "schema");
  if (schema === null) {
    types.report.warning("operation/no-schema", "This content has no schema: its type is unknown", { at: node.at, hint: "Add `schema`, or `schema: {}` if anything is meant." });
    return unknownType;
  }
  return types.type(schema, { owner: { text: owner }, suffix });
}

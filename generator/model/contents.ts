// The contents of a body or an answer that a caller can choose between: one call for each, since each has types of its own.
import type { Node } from "../document/document.js";
import { hasFiles, isBinary, isFlat, needsFile } from "./binary.js";
import { kindOf, type ContentKind } from "./media.js";
import { isObject, member, members, sortedValue, textOf, valueOf } from "./node.js";
import type { Types } from "./types.js";
import { isContentType } from "./wire-names.js";

export interface Content {
  readonly kind: ContentKind;
  /** Several of bytes in one: `image/png, image/jpeg`. */
  readonly contentType: string;
  readonly node: Node;
}

/** Most wanted first. */
const preference: readonly ContentKind[] = ["json", "form", "multipart", "text", "binary", "events", "lines", "sequence"];
const fileFirst: readonly ContentKind[] = ["multipart", ...preference.filter((kind) => kind !== "multipart")];

/**
 * What is sent or asked for when nobody says, then what else there is. Left out is what says the same in another spelling: a
 * structured content whose schema is that of one before it. Bytes of every type are one content. A file that must be sent goes in a form: frameworks (Elysia) list JSON beside it for every body.
 */
export function contentsOf(types: Types, owner: Node): readonly Content[] {
  const found = readable(owner).flatMap(([contentType, said]): readonly Content[] => {
    const node = types.document.resolve(said);
    return node === null ? [] : [{ contentType, node, kind: kindWith(types, contentType, node) }];
  });
  if (found.length < 2) return found;
  const kept: Content[] = [];
  const order = found.some((one) => one.kind === "multipart" && found.some((other) => other.kind === "json" && hasSchemaOf(one, other)) && mustSendFile(types, one)) ? fileFirst : preference;
  for (const content of order.flatMap((kind) => found.filter((one) => one.kind === kind).sort((one, other) => rank(types, other) - rank(types, one)))) {
    const bytes = kept.findIndex(({ kind }) => kind === "binary");
    const first = kept[bytes];
    if (content.kind === "binary" && first !== undefined) kept[bytes] = { ...first, contentType: `${first.contentType}, ${content.contentType}` };
    else if (!kept.some((one) => saysTheSame(types, one, content))) kept.push(content);
  }
  return kept;
}

/** Of any type is what has no content type for its name (`applicationjson`, `gzip`, nothing), where no other has one. */
function readable(owner: Node): readonly (readonly [contentType: string, node: Node])[] {
  const described = members(member(owner, "content"));
  const proper = described.filter(([contentType]) => isContentType(contentType));
  return proper.length > 0 ? proper : described.map(([, node]) => ["*/*", node]);
}

/** Plain JSON goes before its relatives (`application/hal+json`); last are steps of a change (RFC 6902) that are described as no list, and so can be no steps. */
function rank(types: Types, { contentType, node }: Content): number {
  if (/^application\/json\s*(?:;|$)/i.test(contentType)) return 1;
  const schema = member(node, "schema");
  return /\/json-patch\+json\s*(?:;|$)/i.test(contentType) && schema !== null && valueOf(types.document.resolve(schema), "type") === "object" ? -1 : 0;
}

/** Documents that describe bytes mean a file, whatever its type. A form that is described as a text is written by the caller. Of any type and without a schema it may be a file too. */
function kindWith(types: Types, contentType: string, node: Node): ContentKind {
  const kind = kindOf(contentType);
  if (isStream(kind)) return kind;
  const said = member(node, "schema");
  if (said === null && kind !== "text" && isOfAnyType(contentType)) return "binary";
  const schema = said === null ? null : types.document.resolve(said);
  if (schema !== null && kind === "json" && isStreamed(schema)) return "lines";
  if (schema === null || !isTextual(schema)) return kind;
  if (valueOf(schema, "format") === "binary" || (isOfAnyType(contentType) && isBinary([schema]))) return "binary";
  // A text of any type is seldom JSON: frameworks write it as it is.
  const isWritten = kind === "form" || kind === "multipart" || (kind === "json" && isOfAnyType(contentType));
  return isWritten ? "text" : kind;
}

/** As gRPC gateways describe a stream, whose results come one to a line. */
function isStreamed(schema: Node): boolean {
  const names = members(member(schema, "properties")).map(([name]) => name);
  return textOf(schema, "title").startsWith("Stream result of ") && names.length === 2 && names.includes("result") && names.includes("error");
}

/** What is written in a content type of its own is no text of any type, though nobody says `type`. */
function isTextual(schema: Node): boolean {
  const type = valueOf(schema, "type");
  return type === "string" || (type === undefined && isBinary([schema]));
}

/** Not the one that says `+json`. */
function isOfAnyType(contentType: string): boolean {
  return /\/\*\s*(?:;|$)/.test(contentType);
}

/** How a change is written: a list of steps (RFC 6902), what is to be other (RFC 7396), and the ways of Kubernetes. One is never another, whatever schema they share. */
function wayOfChange({ contentType }: Content): string | undefined {
  return /^[^;]*-patch\+(?:json|yaml)(?=\s*(?:;|$))/i.exec(contentType)?.[0].toLowerCase();
}

function saysTheSame(types: Types, one: Content, other: Content): boolean {
  if (one.contentType === other.contentType || (other.kind === "json" && one.kind === "json" && /\*/.test(other.contentType))) return true;
  const schema = valueOf(other.node, "schema");
  // A text differs with what writes it; only JSON is JSON, though not with every profile.
  const isOther = isObject(schema) && schema["type"] === "string" && !(one.kind === "json" && other.kind === "json" && !other.contentType.includes(";"));
  const [way, otherWay] = [wayOfChange(one), wayOfChange(other)];
  if (way !== undefined && otherWay !== undefined && way !== otherWay) return false;
  if (isOther || isStream(other.kind) || (other.kind === "multipart" && !isSentAs(types, one, other)) || !isObject(schema)) return false;
  return hasSchemaOf(one, other) && !(other.kind === "multipart" && sendsFiles(types, other));
}

/** Whether parts say no more than the other content does. Frameworks (flask-restx) list both forms for whoever reads either; what is nested is written in another way in each. */
function isSentAs(types: Types, { kind }: Content, { node }: Content): boolean {
  const schema = member(node, "schema");
  return kind === "json" || (kind === "form" && schema !== null && isFlat(types, schema));
}

function hasSchemaOf(one: Content, other: Content): boolean {
  const schema = valueOf(one.node, "schema");
  return isObject(schema) && JSON.stringify(sortedValue(schema)) === JSON.stringify(sortedValue(valueOf(other.node, "schema") ?? null));
}

/** Whether a form with files may also be sent as JSON of the same schema. */
export function isJsonToo(types: Types, owner: Node, content: Content | null): boolean {
  return content?.kind === "multipart" && sendsFiles(types, content) && contentsOf(types, owner).some((one) => one.kind === "json" && hasSchemaOf(one, content));
}

function mustSendFile(types: Types, { node }: Content): boolean {
  const schema = member(node, "schema");
  return schema !== null && needsFile(types, schema);
}

/** JSON holds no bytes. */
function sendsFiles(types: Types, content: Content): boolean {
  const schema = member(content.node, "schema");
  return schema !== null && hasFiles(types, schema);
}

export function isStream(kind: ContentKind): kind is "events" | "lines" | "sequence" {
  return kind === "events" || kind === "lines" || kind === "sequence";
}

// A request as it came over the wire, read once and never trusted.
import type { IncomingMessage } from "node:http";
import { type MultipartPart, multipartParts } from "./multipart.js";
import { isObject, type Json, members, type Members, parsed } from "./json.js";

export interface Received {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  /** Percent-encoded as sent, without base path and query. */
  readonly path: string;
  /** With the question mark; empty without a query. */
  readonly search: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Lower-case names; repeated ones joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly body: ReceivedBody;
}

export type ReceivedBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly contentType: string; readonly value: Json }
  | { readonly kind: "form"; readonly contentType: string; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: "multipart"; readonly contentType: string; readonly parts: readonly MultipartPart[] }
  | { readonly kind: "text" | "binary"; readonly contentType: string }
  | { readonly kind: "broken"; readonly contentType: string; readonly problem: string };

export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** Reads at most `limit` bytes; throws `BodyTooLarge` beyond that. */
export async function receivedBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length > limit) throw new BodyTooLarge(`more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks);
}

export function received(request: IncomingMessage, bytes: Buffer, basePath: string): Received {
  // The absolute form (RFC 9112, 3.2.2) is what is sent to a proxy.
  const target = (request.url ?? "/").replace(/^https?:\/\/[^/?]*(?=[/?])/i, "");
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const search = mark < 0 ? "" : target.slice(mark);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  const inside = basePath !== "" && path.startsWith(`${basePath}/`);
  return {
    method: request.method ?? "GET",
    target,
    path: inside ? path.slice(basePath.length) : path,
    search,
    query: [...new URLSearchParams(search)],
    headers,
    bytes,
    body: receivedBody(bytes, headers["content-type"] ?? ""),
  };
}

function receivedBody(bytes: Buffer, header: string): ReceivedBody {
  const contentType = mediaType(header);
  // A form without members, an empty text and an empty file have no bytes either.
  if (bytes.length === 0 && (contentType === "" || contentType === "multipart/form-data" || isJsonType(contentType))) return { kind: "none" };
  if (isJsonType(contentType)) {
    const text = utf8(bytes);
    if (text === null) return { kind: "broken", contentType, problem: "is not UTF-8" };
    const value = parsed(text);
    return value === undefined ? { kind: "broken", contentType, problem: "is not JSON" } : { kind: "json", contentType, value };
  }
  if (contentType === "application/x-www-form-urlencoded") {
    return { kind: "form", contentType, pairs: [...new URLSearchParams(bytes.toString("utf8"))] };
  }
  if (contentType === "multipart/form-data") {
    const parts = multipartParts(bytes, header);
    return parts === null ? { kind: "broken", contentType, problem: "is not a multipart message" } : { kind: "multipart", contentType, parts };
  }
  return { kind: contentType.startsWith("text/") ? "text" : "binary", contentType };
}

/** Type and subtype in lower case, without parameters. */
export function mediaType(header: string): string {
  return (header.split(";")[0] ?? "").trim().toLowerCase();
}

export function isJsonType(contentType: string): boolean {
  return contentType === "application/json" || contentType.endsWith("+json");
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The members of a body, whatever carries them; values of forms are texts, repeated ones lists. */
export function bodyMembers(body: ReceivedBody): Members {
  if (body.kind === "json") return isObject(body.value) ? members(Object.entries(body.value)) : members();
  if (body.kind === "form") return pairMembers(body.pairs);
  if (body.kind === "multipart") return pairMembers(body.parts.filter((part) => part.file === null).map((part) => [part.name, part.text]));
  return members();
}

/** `name[]=a` is always a list; `name=a&name=b` is one too. */
export function pairMembers(pairs: readonly (readonly [string, string])[]): Members {
  const result = members();
  for (const [sent, value] of pairs) {
    const name = sent.endsWith("[]") ? sent.slice(0, -2) : sent;
    const known = result[name];
    if (Array.isArray(known)) result[name] = [...known, value];
    else if (known !== undefined) result[name] = [known, value];
    else result[name] = sent === name ? value : [value];
  }
  return result;
}

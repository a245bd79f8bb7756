// Verifies the profile `hmac-headers` from what arrived; shares no code with the clients that sign.
import { createHmac, timingSafeEqual } from "node:crypto";
import { isObject, type Json, type JsonObject, textMember } from "./json.js";
import { bodyMembers, pairMembers, type Received } from "./received.js";
import type { Refusal } from "./refusal.js";
import type { Replay } from "./replay.js";

export interface SigningKey {
  readonly id: string;
  readonly secret: string | Buffer;
}

export interface SigningClock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Seconds that a request's date may be away from now. */
  readonly tolerance: number;
  readonly replay: Replay;
}

/** Null when the signature proves the key. */
export function hmacRefusal(request: Received, parameters: JsonObject, key: SigningKey, clock: SigningClock): Refusal | null {
  const prefix = (textMember(parameters, "prefix") ?? "x-").toLowerCase();
  const scheme = textMember(parameters, "scheme") ?? "HMAC";
  const algorithm = textMember(parameters, "algorithm") ?? "HMAC-SHA1";
  const { headers } = request;
  const [word, credentials] = split(headers["authorization"] ?? "", " ");
  const [id, signature] = split(credentials, ":");
  if (word !== scheme || id === "" || signature === "") return refusal("signature-invalid", `authorization must read "${scheme} <key id>:<signature>"`);
  if (headers[`${prefix}signature-method`] !== algorithm) return refusal("signature-method-mismatch", `${prefix}signature-method must be ${algorithm}`);
  const version = textMember(parameters, "version");
  if (version !== undefined && headers[`${prefix}signature-version`] !== version) {
    return refusal("signature-version-mismatch", `${prefix}signature-version must be ${version}`);
  }
  const date = headers["date"];
  if (date === undefined || date.trim() === "") return refusal("signature-date-missing", "the date header is missing");
  const time = dateTime(date);
  if (time === null) return refusal("signature-timestamp-format", "the date header is neither an HTTP date nor milliseconds since the epoch");
  const now = clock.now();
  if (Math.abs(now - time) > clock.tolerance * 1000) return refusal("signature-clock-skew", `the date header is more than ${clock.tolerance} s away from the time of the server`);
  const nonce = headers[`${prefix}signature-nonce`];
  if (nonce === undefined || nonce === "") return refusal("signature-invalid", `${prefix}signature-nonce is missing`);
  if (id !== key.id) return refusal("signature-invalid", "the access key is not known");
  const valid = payloads(request).some((payload) => {
    return same(signature, hmac(algorithm, key.secret, stringToSign(request.method, request.path, headers, prefix, payload)));
  });
  if (!valid) return refusal("signature-invalid", "the signature does not match the request");
  if (!clock.replay.first(`${id} ${nonce}`, now, time + clock.tolerance * 1000)) return refusal("signature-replayed", "the nonce was used before");
  return null;
}

function refusal(reason: string, message: string): Refusal {
  return { status: 401, reason, message };
}

/** What is signed besides the headers. A multipart body can be signed with its text fields or without any. */
function payloads(request: Received): readonly Json[] {
  if (request.method === "GET") return [pairMembers(request.query)];
  const { body } = request;
  if (body.kind === "json") return [body.value];
  if (body.kind === "multipart") return [bodyMembers(body), {}];
  return [bodyMembers(body)];
}

/** Verb, canonical headers, then path with the sorted payload: one line each, nothing percent-encoded. */
export function stringToSign(method: string, path: string, headers: Readonly<Record<string, string>>, prefix: string, payload: Json): string {
  const names = Object.keys(headers).filter((name) => name === "date" || name.startsWith(prefix));
  const lines = names.sort().map((name) => `${name}:${(headers[name] ?? "").replaceAll(/[\t\n\r\f]/g, " ").trim()}\n`);
  return `${method}\n${lines.join("")}${path}${payloadText(payload)}`;
}

function payloadText(payload: Json): string {
  const pairs = typeof payload === "string" ? Object.entries({ ...payload.split("") }) : isObject(payload) || Array.isArray(payload) ? Object.entries(payload) : [];
  if (pairs.length === 0) return "";
  // By UTF-16 code unit, as `sort` without a comparison does.
  const byName = new Map<string, Json>(pairs);
  const sorted = [...byName.keys()].sort();
  return `?${sorted.map((name) => `${name}=${valueText(byName.get(name) ?? null)}`).join("&")}`;
}

function valueText(value: Json): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

function hmac(algorithm: string, secret: string | Buffer, text: string): string {
  const digest = algorithm.replace(/^HMAC-/i, "").toLowerCase();
  return createHmac(digest, secret).update(text, "utf8").digest("base64");
}

export function same(left: string, right: string): boolean {
  const [one, two] = [Buffer.from(left), Buffer.from(right)];
  return one.length === two.length && timingSafeEqual(one, two);
}

/** Milliseconds of an HTTP date or of a millisecond number. */
function dateTime(text: string): number | null {
  const time = /^\d{1,16}$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

function split(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + separator.length)];
}

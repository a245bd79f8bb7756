// Whole numbers of 64 bits (`format: int64`) with all their digits: as `bigint` or as text here, as bare digits in JSON.
import { bodyText, parsed } from "./answer.js";
import type { BuildRequest, Digits } from "./operation.js";
import { randomUuid } from "./random-uuid.js";
import { ownMembers } from "./request.js";
import type { TransportAnswer } from "./transport.js";

type Change = (value: unknown, kind: Extract<Digits, string>) => unknown;
type Whole = bigint | number | string;

/** What such a number becomes. */
export type Convert = (value: Whole) => unknown;

export const asBigint: Convert = (value) => BigInt(value);

export const asText: Convert = (value) => `${value}`;

/** JSON of a body, with such numbers at these places; undefined for what is no JSON. */
export function readDigits(answer: Pick<TransportAnswer, "body">, places: Digits | undefined, convert: Convert): unknown {
  const text = bodyText(answer);
  if (places === undefined) return parsed(answer);
  // A text beside a number is another variant of a union.
  const change: Change = (value, kind) => (isWhole(value) && (kind === "text") === (typeof value === "string") ? convert(value) : value);
  if (!/\d{16}/.test(text)) return changed(parsed(answer), places, change);
  // Nobody can guess it, so no text of the server begins with it.
  const mark = randomUuid();
  const quoted = text.replace(/"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d+(\.\d+)?([eE][+-]?\d+)?/g, (token, fraction?: string, exponent?: string) =>
    fraction || exponent || !/^-?[1-9]/.test(token) || Number.isSafeInteger(Number(token)) ? token : `"${mark}${token}"`);
  const value = changed(parsed({ body: quoted }), places, (found, kind) => (typeof found !== "string" || !found.startsWith(mark) ? change(found, kind) : kind === "text" ? found : convert(found.slice(mark.length))));
  return withoutMarks(value, mark);
}

/** Elsewhere the document promises numbers. */
function withoutMarks(value: unknown, mark: string): unknown {
  if (typeof value === "string") return value.startsWith(mark) ? Number(value.slice(mark.length)) : value;
  if (Array.isArray(value)) return value.map((item) => withoutMarks(item, mark));
  return isMembers(value) ? mapped(value, (member) => withoutMarks(member, mark)) : value;
}

/** The usual request (`built`), in whose JSON these places hold bare digits, and text where the document says text. */
export const digitsRequest: BuildRequest = async (operation, input, address, headers) => {
  const { digits: { body, texts } = {}, built } = operation;
  if (built === undefined) throw new TypeError(`${operation.id} has no request`);
  const written = (members: unknown, places: Digits | undefined, spell: Convert): unknown =>
    places === undefined ? members : changed(members, places, (value, kind) => (!isWhole(value) || (kind === "variant" && typeof value === "string") ? value : kind === "text" ? `${value}` : spell(value)));
  const mark = randomUuid();
  // What writes JSON into another text knows `bigint`.
  const marked = written(written(Object.fromEntries(ownMembers(input)), texts, asBigint), body, (value) => `${mark}${value}`);
  const request = await built(operation, marked as object, address, headers);
  const content = request.body?.content;
  if (request.body === null || typeof content !== "string") return request;
  const { members } = request.body;
  return { ...request, body: { ...request.body, content: content.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1"), members: members && mapped(members, (member) => unmarked(member, mark)) } };
};

function unmarked(value: unknown, mark: string): unknown {
  if (typeof value === "string") return value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value;
  if (Array.isArray(value)) return value.map((item) => unmarked(item, mark));
  return isMembers(value) && !(value instanceof Date) ? mapped(value, (member) => unmarked(member, mark)) : value;
}

/** A copy, changed at its places. */
function changed(value: unknown, places: Digits, change: Change, followed: readonly Digits[] = []): unknown {
  if (typeof places === "string") return change(value, places);
  // A union of itself leads nowhere.
  if (typeof places === "function") return followed.includes(places) ? value : changed(value, places(), change, [...followed, places]);
  const { each, at = {}, all = [] } = places;
  const inner = (member: unknown, name: string): unknown => {
    const known = Object.hasOwn(at, name) ? at[name] : each;
    return known === undefined ? member : changed(member, known, change);
  };
  const own = Array.isArray(value) ? value.map((item, index) => inner(item, `${index}`)) : isMembers(value) && !(value instanceof Date) ? mapped(value, inner) : value;
  return all.reduce<unknown>((result, other) => changed(result, other, change, followed), own);
}

function mapped(value: Readonly<Record<string, unknown>>, change: (member: unknown, name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member, name)]));
}

function isWhole(value: unknown): value is Whole {
  return typeof value === "bigint" || Number.isInteger(value) || (typeof value === "string" && /^-?\d{1,40}$/.test(value));
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** For `JSON.stringify`. */
export function spelled(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}` : value;
}

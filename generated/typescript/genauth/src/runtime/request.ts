// From an operation and its input to a request: everything but the credential. A malformed call ends here, before any network.
// `jsonRequest` is for members in a JSON body; `query-request.ts`, `path-request.ts` and `styled-request.ts` know the rest. Each is
// shipped with the operations that name it.
import type { Address } from "./address.js";
import type { OutgoingRequest } from "./credential.js";
import type { Operation } from "./operation.js";

/** `encoded`: the value as it goes on the wire, where percent-encoding the whole would hide its delimiters. */
export type QueryPair = readonly [name: string, value: string, encoded?: string];

/** All members in a JSON body, or the one that is the body. Throws `TypeError` for an input that is no object. */
export function jsonRequest(operation: Operation<unknown, unknown>, input: object | undefined, address: Address, headers: Readonly<Record<string, string>>): OutgoingRequest {
  return withBody(operation, Object.fromEntries(ownMembers(input)), [], address, headers);
}

/** `members`: those that are left for the body. */
export function withBody(
  operation: Operation<unknown, unknown>,
  members: Readonly<Record<string, unknown>>,
  query: readonly QueryPair[],
  address: Address,
  headers: Readonly<Record<string, string>>,
): OutgoingRequest {
  const { method, path, bodyMember, contentType = "application/json" } = operation;
  const value = bodyMember === undefined ? members : members[bodyMember];
  const body = hasBody(operation) && value !== undefined ? { contentType, content: JSON.stringify(value), members: bodyMember === undefined ? members : null } : null;
  return { method, ...address, path, query, headers: body ? { ...headers, "content-type": contentType } : headers, body };
}

/** POST, PUT and PATCH carry a body unless the operation says otherwise. */
export function hasBody({ method, body }: Operation<unknown, unknown>): boolean {
  return body ? body !== "none" : method[0] === "P";
}

/** Without `undefined`, and without `__proto__`: nobody means it, and servers have fallen over it. */
export function ownMembers(input: object | undefined): [name: string, value: unknown][] {
  const given = input ?? {};
  if (typeof given !== "object") throw new TypeError("input: must be an object");
  return Object.entries(given).filter(([name, value]) => value !== undefined && name !== "__proto__");
}

/** Throws `TypeError` that names the parameter for what has no text form, and for half a character (a lone surrogate). */
export function scalarText(name: string, value: unknown): string {
  const isDate = value instanceof Date;
  // `boolean` and `bigint` are written as they are.
  if (typeof value === "string" ? /\p{Surrogate}/u.test(value) : !isDate && !/^b/.test(typeof value) && !Number.isFinite(value)) {
    throw new TypeError(`${name}: must be text or a number`);
  }
  return isDate ? value.toISOString() : `${value}`;
}

/** JSON inside of another text; a `bigint` keeps its digits, as it does in a body. */
export function jsonText(value: unknown): string {
  // Nobody can guess it, so no text of the caller begins with it.
  let mark = "";
  const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? `${(mark ||= `${crypto.getRandomValues(new Uint32Array(4))}`)}${inner}` : inner));
  return mark === "" ? text : text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}

/** `?a=1&b=2`, or nothing. */
export function queryText(pairs: readonly QueryPair[]): string {
  // Brackets as they are: the way of those who sign `name[]`, and of most parsers.
  const texts = pairs.map(([name, value, encoded]) => `${encodeURIComponent(name).replace(/%5[BD]/g, decodeURIComponent)}=${encoded ?? encodeURIComponent(value)}`);
  return texts[0] ? "?" + texts.join("&") : "";
}

/** Names, but for those of the transport, the body and the credential. */
const free = /^(?!(authorization|proxy-.*|host|content-.*|transfer-encoding|connection|upgrade|te|expect|date|signature.*)$)[\w!#-'*+.^`|~-]+$/i;

/** Headers of the caller, names in lower case. Throws `TypeError` for those that a caller may not set and for malformed ones. */
export function callerHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const own: Record<string, string> = {};
  const add = (value: unknown, name: string): void => {
    if (!free.test(name)) throw new TypeError(`${name}: not free`);
    own[name.toLowerCase()] = headerText(name, value);
  };
  // Of a `Headers` nothing is a member.
  if (headers instanceof Headers) headers.forEach(add);
  else for (const [name, value] of ownMembers(headers)) add(value, name);
  return own;
}

/** Throws `TypeError` for what is no text, line breaks, other controls and what is beyond Latin-1. */
export function headerText(name: string, value: unknown): string {
  if (typeof value !== "string" || /[^\t\x20-\x7e\x80-\xff]/.test(value)) throw new TypeError(`${name}: has characters that no header can carry`);
  return value;
}

export function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

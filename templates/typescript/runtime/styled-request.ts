// Requests of operations with parameters of every style (OpenAPI 3.1, Parameter Object), in headers and cookies, and with bodies
// and answers that are no JSON.
import type { Address } from "./address.js";
import { outgoingBody } from "./body.js";
import type { OutgoingRequest } from "./credential.js";
import { isJson } from "./multipart.js";
import type { Operation, OperationDetails, ParameterDetails } from "./operation.js";
import { checkPath, pathSegment } from "./path-request.js";
import { encodeReserved, queryPairs, simpleText } from "./query.js";
import { hasBody, headerText, jsonText, ownMembers, scalarText, type QueryPair } from "./request.js";

type Details = Omit<ParameterDetails, "in"> | undefined;
type Encode = (text: string) => string;

/** What `jsonRequest` does, for all that an operation can say. Rejects with `TypeError` that names the member, never its value. */
export async function styledRequest(
  operation: Operation<unknown, unknown>,
  input: object | undefined,
  address: Address,
  headers: Readonly<Record<string, string>>,
): Promise<OutgoingRequest> {
  const { method, parameters = {}, bodyMember, accept, answer } = operation;
  const carries = hasBody(operation);
  const members: Record<string, unknown> = {};
  const query: QueryPair[] = [...(operation.fixedQuery ?? [])];
  const sent: Record<string, string> = { ...headers };
  const cookies: string[] = [];
  let { path } = operation;
  for (const [member, value] of ownMembers(input)) {
    const details = Object.hasOwn(parameters, member) ? parameters[member] : undefined;
    const name = details?.name ?? member;
    const place = `{${member}}`;
    if ((details === undefined || details.in === "path") && path.includes(place)) path = path.replaceAll(place, () => pathText(member, value, details));
    else if (details === undefined && (carries || member === bodyMember)) members[member] = value;
    else if (details === undefined || details.in === "query") query.push(...pairsOf(name, value, details));
    else if (details.in === "header" && value !== null) sent[name.toLowerCase()] = headerText(member, textOf(member, value, details, (text) => text));
    else if (details.in === "cookie") cookies.push(...cookieTexts(name, value, details));
    if (details?.alsoBody === true) members[member] = value;
  }
  checkPath(path);
  if (accept !== undefined) sent["accept"] = accept;
  if (cookies.length > 0) sent["cookie"] = [...(sent["cookie"] ? [sent["cookie"]] : []), ...cookies].join("; ");
  const kind: OperationDetails["body"] = carries ? (operation.body ?? "json") : "none";
  const body = await outgoingBody(kind, bodyMember === undefined ? members : members[bodyMember], operation);
  if (body !== null && body.contentType !== null) sent["content-type"] = body.contentType;
  return { method, origin: address.origin, prefix: address.prefix, path, query, headers: sent, body, ...(body?.content instanceof ReadableStream && { once: true }), ...(answer === "stream" && { stream: true }) };
}

/** Objects only where the description names a style: elsewhere nobody meant `{userId}` to be one. */
function pathText(member: string, value: unknown, details: Details): string {
  const encode = (part: unknown): string => (details?.allowReserved === true ? reservedSegment : pathSegment)(member, part);
  if (details?.style === undefined && details?.explode === undefined && details?.contentType === undefined && !Array.isArray(value)) return encode(value);
  if (value === null) throw new TypeError(`${member}: missing`);
  const text = textOf(member, value, details, encode);
  if (text === "") throw new TypeError(`${member}: must not be empty`);
  return text;
}

/** A slash and a question mark end a value whatever is allowed (OpenAPI 3.2, Path Templating). */
function reservedSegment(member: string, value: unknown): string {
  return encodeReserved(decodeURIComponent(pathSegment(member, value))).replace(/[/?]/g, encodeURIComponent);
}

/** In a header, JSON keeps to ASCII. */
function textOf(member: string, value: unknown, details: Details, encode: Encode): string {
  return details?.contentType === undefined ? simpleText(details?.name ?? member, value, details, encode) : encode(contentText(member, value, details.contentType).replace(/[\x7f-\uffff]/g, escaped));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function pairsOf(name: string, value: unknown, details: Details): readonly QueryPair[] {
  return details?.contentType === undefined || value === null ? queryPairs(name, value, details) : [[name, contentText(name, value, details.contentType)]];
}

/** The spread form of a list or an object is several cookies: `&` would be a part of the value. */
function cookieTexts(name: string, value: unknown, details: Details): readonly string[] {
  const verbatim = details?.style === "cookie";
  const pairs = pairsOf(name, value, verbatim ? { ...details, style: "form" } : details);
  return pairs.map(([key, text, encoded]) => `${key === name ? name : encodeURIComponent(key)}=${verbatim ? cookieText(name, text) : (encoded ?? encodeURIComponent(text))}`);
}

/** The style `cookie` encodes nothing: what no cookie can carry (RFC 6265, section 4.1.1) is refused. A comma is not, it stands between items. */
function cookieText(name: string, text: string): string {
  if (/[^!#-+\--:<-[\]-~,]/.test(text)) throw new TypeError(`${name}: has characters that no cookie can carry`);
  return text;
}

function contentText(name: string, value: unknown, contentType: string): string {
  return isJson(contentType) ? jsonText(value) : scalarText(name, value);
}

// From an operation and its input to a request: everything but the credential. A malformed call ends here, before any network.
import type { Address } from "./address.js";
import { outgoingBody } from "./body.js";
import type { OutgoingRequest } from "./credential.js";
import type { Operation, OperationDetails, ParameterDetails } from "./operation.js";
import { queryPairs, simpleText, type QueryPair } from "./query.js";

/** Those that belong to the transport, to the body or to the credential: a caller may not set them. */
const RESERVED =
  /^(authorization|proxy-.*|host|content-(length|type|encoding|digest)|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|date|signature(-input)?|user-agent)$/;

/** The control characters of ASCII and Latin-1, and what a reader of the address might take for the way up. */
const UNSAFE_SEGMENT = /[\x00-\x1f\x7f-\x9f]|(^|[/\\]|%2f|%5c)(\.|%2e|%252e){1,2}($|[/\\]|%2f|%5c)/i;

type PathValue = readonly [member: string, value: unknown, details: ParameterDetails | undefined];

export function bodyKind({ method, body }: Pick<Operation<unknown, unknown>, "method" | "body">): NonNullable<OperationDetails["body"]> {
  return body ?? (method === "POST" || method === "PUT" || method === "PATCH" ? "json" : "none");
}

/**
 * Members named in the path go there, declared parameters to their place, the rest into the body, or into the query
 * when there is no body. Throws `TypeError` that names the member, never its value.
 */
export async function outgoingRequest(
  operation: Operation<unknown, unknown>,
  input: object | undefined,
  address: Address,
  headers: Readonly<Record<string, string>>,
): Promise<OutgoingRequest> {
  const { method, path, parameters, bodyMember } = operation;
  const kind = bodyKind(operation);
  const inPath = new Map<string, PathValue>();
  const rest: Record<string, unknown> = {};
  const query: QueryPair[] = operation.fixedQuery === undefined ? [] : [...operation.fixedQuery];
  const sent: Record<string, string> = { ...headers };
  let cookies = "";
  for (const [member, value] of Object.entries(members(input))) {
    if (value === undefined) continue;
    const details = parameters !== undefined && Object.hasOwn(parameters, member) ? parameters[member] : undefined;
    const name = details?.name ?? member;
    if (details === undefined ? path.includes(`{${member}}`) : details.in === "path") inPath.set(name, [member, value, details]);
    else if (details === undefined && (kind !== "none" || member === bodyMember)) setOwn(rest, member, value);
    else if (details === undefined || details.in === "query") query.push(...parameterPairs(name, value, details));
    else if (value === null) continue;
    else if (details.in === "header") sent[name.toLowerCase()] = headerText(member, valueText(member, value, details, (text) => text));
    else cookies += `${cookies === "" ? "" : "; "}${name}=${valueText(member, value, details, encodeURIComponent)}`;
    if (details?.alsoBody === true) setOwn(rest, member, value);
  }
  if (cookies !== "") sent["cookie"] = cookies;
  const body = await outgoingBody(kind, bodyMember === undefined ? rest : rest[bodyMember], operation);
  if (body !== null && body.contentType !== null) sent["content-type"] = body.contentType;
  return { method, origin: address.origin, prefix: address.prefix, path: pathText(path, inPath), query, headers: sent, body };
}

/** Headers of the caller, names in lower case. Throws `TypeError` for reserved and for malformed ones. */
export function callerHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const lower = name.toLowerCase();
    if (!/^[!#$%&'*+.^_`|~a-z0-9-]+$/.test(lower)) throw new TypeError("headers: a name has characters that no header can carry");
    if (RESERVED.test(lower)) throw new TypeError(`headers: ${lower} is set by the client`);
    if (typeof value !== "string") throw new TypeError(`headers: ${lower} must be text`);
    own[lower] = headerText(`headers: ${lower}`, value);
  }
  return own;
}

/** Throws `TypeError` for line breaks, other controls and what is beyond Latin-1. */
export function headerText(name: string, value: string): string {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) throw new TypeError(`${name}: has characters that no header can carry`);
  return value;
}

/** A path that a caller wrote: already encoded, below the address and nowhere else. Throws `TypeError`. */
export function rawPath(path: string): string {
  if (!/^\/[\x21-\x7e]*$/.test(path) || /[?#\\{}]/.test(path)) throw new TypeError("path: must begin with a slash and be percent-encoded, without query");
  if (path.startsWith("//") || UNSAFE_SEGMENT.test(path.slice(1))) throw new TypeError("path: must not have dot segments");
  return path;
}

function members(input: object | undefined): object {
  if (input === undefined || input === null) return {};
  if (typeof input !== "object") throw new TypeError("input: must be an object");
  return input;
}

function pathText(template: string, values: ReadonlyMap<string, PathValue>): string {
  if (!template.includes("{")) return template;
  const path = template.replace(/\{([^{}]*)\}/g, (_, name: string) => segment(values.get(name) ?? [name, undefined, undefined]));
  // Values that are harmless alone may meet in one segment.
  if (/\/\.{1,2}(\/|$)/.test(path)) throw new TypeError("path: its parameters make a dot segment");
  return path;
}

/** A value can never become another path: no empty or dot segment, no control character, and slashes are encoded. */
function segment([member, value, details]: PathValue): string {
  if (value === null || value === undefined) throw new TypeError(`${member}: missing`);
  if (typeof value === "object" && !(value instanceof Date) && !Array.isArray(value) && details?.style === undefined && details?.explode === undefined && details?.contentType === undefined) {
    throw new TypeError(`${member}: must be text or a number`);
  }
  const text = valueText(member, value, details, safeText(member));
  if (text === "") throw new TypeError(`${member}: must not be empty`);
  return text;
}

function safeText(member: string): (text: string) => string {
  return (text) => {
    if (text === "") throw new TypeError(`${member}: must not be empty`);
    if (UNSAFE_SEGMENT.test(text)) throw new TypeError(`${member}: must not have dot segments or control characters`);
    return encodeURIComponent(text);
  };
}

function valueText(member: string, value: unknown, details: ParameterDetails | undefined, encode: (text: string) => string): string {
  return details?.contentType === undefined ? simpleText(details?.name ?? member, value, details, encode) : encode(JSON.stringify(value));
}

function parameterPairs(name: string, value: unknown, details: ParameterDetails | undefined): readonly QueryPair[] {
  return details?.contentType === undefined || value === null ? queryPairs(name, value, details) : [[name, JSON.stringify(value)]];
}

/** A member called `__proto__` is dropped: nobody means it, and servers have fallen over it. */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") target[name] = value;
}

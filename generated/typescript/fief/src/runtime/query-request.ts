// Requests of operations with parameters in the query, of the usual styles, and with a JSON body or none.
import type { Address } from "./address.js";
import type { OutgoingRequest } from "./credential.js";
import type { Operation } from "./operation.js";
import { hasBody, isPlain, ownMembers, scalarText, withBody, type QueryPair } from "./request.js";

/**
 * All members in the query as they are called (`form`), and no body. Null, undefined and empty lists do not travel.
 * Throws `TypeError` that names the member, never its value.
 */
export function formQueryRequest({ method, path }: Operation<unknown, unknown>, input: object | undefined, address: Address, headers: Readonly<Record<string, string>>): OutgoingRequest {
  const query: QueryPair[] = [];
  for (const [member, value] of ownMembers(input)) addForm(query, member, value);
  return { method, ...address, path, query, headers, body: null };
}

/**
 * Declared members go into the query (`form` and `brackets`), the rest into the body, or into the query when there is none.
 * Null, undefined and empty lists do not travel in a query. Throws `TypeError` that names the member, never its value.
 */
export function queryRequest(operation: Operation<unknown, unknown>, input: object | undefined, address: Address, headers: Readonly<Record<string, string>>): OutgoingRequest {
  const { parameters = {}, bodyMember, fixedQuery = [] } = operation;
  const members: Record<string, unknown> = {};
  const query = [...fixedQuery];
  for (const [member, value] of ownMembers(input)) {
    const details = Object.hasOwn(parameters, member) ? parameters[member] : undefined;
    const inBody = details === undefined ? hasBody(operation) || member === bodyMember : details.alsoBody;
    if (inBody === true) members[member] = value;
    if (details?.in === "query" || inBody !== true) (details?.style === "brackets" ? addBrackets : addForm)(query, details?.name ?? member, value);
  }
  return withBody(operation, members, query, address, headers);
}

/** Of the style `form`. Within an object lists are repeated; what is nested further is JSON. */
export function addForm(query: QueryPair[], name: string, value: unknown): void {
  const isList = Array.isArray(value);
  if (isPlain(value)) for (const [key, item] of Object.entries(value)) addForm(query, isList ? name : key, isPlain(item) && (isList || !Array.isArray(item)) ? JSON.stringify(item) : item);
  else if (value !== null && value !== undefined) query.push([name, scalarText(name, value)]);
}

/** The same with `name[]` and `name[key]`, and `name[0][key]` within a list. */
function addBrackets(query: QueryPair[], name: string, value: unknown): void {
  if (Array.isArray(value)) {
    let index = 0;
    for (const item of value) {
      if (item === null || item === undefined) continue;
      addBrackets(query, `${name}[${isPlain(item) ? index : ""}]`, item);
      index += 1;
    }
  }
  else if (isPlain(value)) for (const [key, member] of Object.entries(value)) addBrackets(query, `${name}[${key}]`, member);
  else addForm(query, name, value);
}

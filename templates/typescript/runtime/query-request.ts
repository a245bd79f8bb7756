// Requests of operations with parameters in path and query, of the usual styles, and with a JSON body or none.
import type { Address } from "./address.js";
import type { OutgoingRequest } from "./credential.js";
import type { Operation } from "./operation.js";
import { checkPath, hasBody, isPlain, jsonRequest, ownMembers, pathSegment, scalarText, type QueryPair } from "./request.js";

/**
 * Members named in the path go there, declared ones into the query (`form` and `brackets`), the rest into the body, or into
 * the query when there is none. Null, undefined and empty lists do not travel in a query. Throws `TypeError` that
 * names the member, never its value.
 */
export function queryRequest(operation: Operation<unknown, unknown>, input: object | undefined, address: Address, headers: Readonly<Record<string, string>>): OutgoingRequest {
  const { parameters = {}, bodyMember } = operation;
  const carries = hasBody(operation);
  const members: Record<string, unknown> = {};
  const query: QueryPair[] = [...(operation.fixedQuery ?? [])];
  let { path } = operation;
  for (const [member, value] of ownMembers(input)) {
    const details = Object.hasOwn(parameters, member) ? parameters[member] : undefined;
    const name = details?.name ?? member;
    const place = `{${name}}`;
    if (details?.in !== "query" && path.includes(place)) path = path.replaceAll(place, () => pathSegment(member, value));
    else if (details !== undefined || !(carries || member === bodyMember)) addToQuery(query, name, value, details?.style === "brackets");
    else members[member] = value;
    if (details?.alsoBody === true) members[member] = value;
  }
  checkPath(path);
  return { ...jsonRequest({ ...operation, path }, members, address, headers), query };
}

function addToQuery(query: QueryPair[], name: string, value: unknown, brackets: boolean): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) for (const item of value) addToQuery(query, brackets ? `${name}[]` : name, isPlain(item) ? JSON.stringify(item) : item, brackets);
  else if (isPlain(value)) for (const [key, member] of Object.entries(value)) addToQuery(query, brackets ? `${name}[${key}]` : key, member, brackets);
  else query.push([name, scalarText(name, value)]);
}

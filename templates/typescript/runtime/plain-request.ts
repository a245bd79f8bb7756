// The request of a call whose facts are one line of text.
import type { Address } from "./address.js";
import type { OutgoingRequest } from "./credential.js";
import type { Operation } from "./operation.js";
import { checkPath, pathSegment } from "./path-request.js";
import { addForm } from "./query-request.js";
import { ownMembers, type QueryPair } from "./request.js";

/**
 * An operation that says `json` has a body even when it is empty. Members named in the path go there; of the others, those of POST, PUT and PATCH make a JSON body when there are any, and the rest goes
 * into the query (styles `form` and `brackets`). Throws `TypeError` that names the member, never its value.
 */
export function plainRequest({ method, path: template, body: always, bodyMember, contentType = "application/json" }: Operation<unknown, unknown>, input: object | undefined, address: Address, headers: Readonly<Record<string, string>>): OutgoingRequest {
  const query: QueryPair[] = [];
  const members: Record<string, unknown> = {};
  const hasBody = (always ?? (method[0] === "P" ? "json" : "none")) !== "none";
  let path = template;
  let content: unknown = always === "json" && bodyMember === undefined ? members : undefined;
  for (const [member, value] of ownMembers(input)) {
    const place = `{${member}}`;
    if (path.includes(place)) path = path.replaceAll(place, () => pathSegment(member, value));
    else if (member === bodyMember) content = value;
    else if (!hasBody) addForm(query, member, value);
    else (content = members)[member] = value;
  }
  checkPath(path);
  const request = { method, ...address, path, query, headers, body: null };
  if (content === undefined) return request;
  return { ...request, headers: { ...headers, "content-type": contentType }, body: { contentType, content: JSON.stringify(content), members: content === members ? members : null } };
}

// The request of a call whose facts are one line of text.
import type { Address } from "./address.js";
import type { OutgoingRequest } from "./credential.js";
import type { Operation } from "./operation.js";
import { checkPath, pathSegment } from "./path-request.js";
import { addForm } from "./query-request.js";
import { ownMembers, type QueryPair } from "./request.js";

/**
 * Members named in the path go there; of the others, those of POST, PUT and PATCH make a JSON body when there are any, and the rest goes
 * into the query (styles `form` and `brackets`). Throws `TypeError` that names the member, never its value.
 */
export function plainRequest(operation: Operation<unknown, unknown>, input: object | undefined, address: Address, headers: Readonly<Record<string, string>>, hasBody: boolean = operation.method[0] === "P"): OutgoingRequest {
  const query: QueryPair[] = [];
  let members: Record<string, unknown> | undefined;
  let { path } = operation;
  for (const [member, value] of ownMembers(input)) {
    const parts = path.split(`{${member}}`);
    if (parts.length > 1) path = parts.join(pathSegment(member, value));
    else if (!hasBody) addForm(query, member, value);
    else (members ??= {})[member] = value;
  }
  checkPath(path);
  const contentType = "application/json";
  return { method: operation.method, ...address, path, query, headers: members ? { ...headers, "content-type": contentType } : headers, body: members ? { contentType, content: JSON.stringify(members), members } : null };
}

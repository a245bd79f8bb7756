// Requests of plain clients whose JSON body is there, or is made, in another way than the method suggests.
import type { Address } from "./address.js";
import type { OutgoingRequest } from "./credential.js";
import type { Operation } from "./operation.js";
import { plainRequest } from "./plain-request.js";
import { ownMembers } from "./request.js";

/** What `plainRequest` does, with the body that the operation says: `json` also when it is empty, `none`, or one member as the whole. */
export function bodyRequest(operation: Operation<unknown, unknown>, input: object | undefined, address: Address, headers: Readonly<Record<string, string>>): OutgoingRequest {
  const { method, body, bodyMember, contentType = "application/json" } = operation;
  const members = new Map(ownMembers(input));
  const whole = bodyMember === undefined ? undefined : members.get(bodyMember);
  if (bodyMember !== undefined) members.delete(bodyMember);
  const request = plainRequest(operation, Object.fromEntries(members), address, headers, body ? body !== "none" : method[0] === "P");
  const made = request.body?.members ?? (body === "json" ? {} : undefined);
  const content = bodyMember === undefined ? made : whole;
  if (content === undefined) return request;
  return { ...request, headers: { ...headers, "content-type": contentType }, body: { contentType, content: JSON.stringify(content), members: (bodyMember === undefined && made) || null } };
}

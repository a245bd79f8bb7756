// Requests of plain clients for another answer than JSON.
import type { Address } from "./address.js";
import type { OutgoingRequest } from "./credential.js";
import type { Operation } from "./operation.js";
import { plainRequest } from "./plain-request.js";

/** What `plainRequest` does, with the content types that the operation asks for, and as it comes where they are streams. */
export function askedRequest(operation: Operation<unknown, unknown>, input: object | undefined, address: Address, headers: Readonly<Record<string, string>>): OutgoingRequest {
  const { accept, answer } = operation;
  return { ...plainRequest(operation, input, address, accept === undefined ? headers : { ...headers, accept }), ...(answer === "stream" && { stream: true }) };
}

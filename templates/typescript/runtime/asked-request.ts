// Requests of plain clients for another answer than JSON.
import type { Address } from "./address.js";
import { bodyRequest } from "./body-request.js";
import type { OutgoingRequest } from "./credential.js";
import type { Operation } from "./operation.js";

/** What `bodyRequest` does, with the content types that the operation asks for, and as it comes where they are streams. */
export function askedRequest(operation: Operation<unknown, unknown>, input: object | undefined, address: Address, headers: Readonly<Record<string, string>>): OutgoingRequest {
  const { accept, answer } = operation;
  return { ...bodyRequest(operation, input, address, accept === undefined ? headers : { ...headers, accept }), ...(answer === "stream" && { stream: true }) };
}

// Requests of plain clients whose body is one member and no JSON.
import type { Address } from "./address.js";
import { askedRequest } from "./asked-request.js";
import { filePart, typeOfFile } from "./binary.js";
import type { OutgoingBody, OutgoingRequest } from "./credential.js";
import type { Operation } from "./operation.js";
import { ownMembers } from "./request.js";

/** Text, bytes, a file, a form or a stream as they are; the other members as in `askedRequest`, the rest into the query. Rejects with `TypeError` that names the member. */
export async function wholeRequest(operation: Operation<unknown, unknown>, input: object | undefined, address: Address, headers: Readonly<Record<string, string>>): Promise<OutgoingRequest> {
  const { bodyMember = "body", contentType: declared } = operation;
  const members = new Map(ownMembers(input));
  const value = members.get(bodyMember);
  members.delete(bodyMember);
  const request = askedRequest({ ...operation, body: "none" }, Object.fromEntries(members), address, headers);
  if (value === undefined) return request;
  // The boundary of a form belongs to its content type, so whoever writes it sets the header.
  if (value instanceof FormData) return { ...request, body: { contentType: null, content: value, members: null } };
  const file = filePart(value);
  const data = typeof value === "string" ? value : file?.data;
  if (data === undefined) throw new TypeError(`${bodyMember}: must be text, bytes, a form or a stream`);
  const content = data instanceof Blob ? new Uint8Array(await data.arrayBuffer()) : data instanceof ArrayBuffer ? new Uint8Array(data) : data;
  const contentType = file === null ? (declared ?? "text/plain;charset=utf-8") : typeOfFile(file, declared);
  return { ...request, headers: { ...request.headers, "content-type": contentType }, body: { contentType, content, members: null }, ...(content instanceof ReadableStream && { once: true }) };
}

/** Whether it can travel as it is. */
export function isContent(value: unknown): value is OutgoingBody["content"] | ArrayBuffer | Blob {
  return typeof value === "string" || value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof Blob || value instanceof FormData || value instanceof ReadableStream;
}

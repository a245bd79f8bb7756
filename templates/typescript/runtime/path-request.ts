// Requests of operations with parameters in the path, of the usual style; the other members as `query-request.ts` has them.
import type { Address } from "./address.js";
import type { OutgoingRequest } from "./credential.js";
import type { Operation } from "./operation.js";
import { queryRequest } from "./query-request.js";
import { ownMembers, scalarText } from "./request.js";

/** Members named in the path go there, the rest where `queryRequest` takes it. Throws `TypeError` that names the member, never its value. */
export function pathRequest(operation: Operation<unknown, unknown>, input: object | undefined, address: Address, headers: Readonly<Record<string, string>>): OutgoingRequest {
  const { parameters = {} } = operation;
  const rest: Record<string, unknown> = {};
  let { path } = operation;
  for (const [member, value] of ownMembers(input)) {
    const details = Object.hasOwn(parameters, member) ? parameters[member] : undefined;
    const place = `{${member}}`;
    const placed = details?.in !== "query" && path.includes(place);
    if (placed) path = path.replaceAll(place, () => pathSegment(member, value));
    if (!placed || details?.alsoBody === true) rest[member] = value;
  }
  checkPath(path);
  return queryRequest({ ...operation, path }, rest, address, headers);
}

/** Controls, and what a reader of the address might take for the way up. */
export const unsafe: RegExp = /^$|[\x00-\x1f\x7f-\x9f]|(^|[/\\]|%2f|%5c)(\.|%2e|%252e){1,2}($|[/\\]|%2f|%5c)/i;

/** A value can never become another path: no empty or dot segment, no control character, and slashes are encoded. */
export function pathSegment(member: string, value: unknown): string {
  const text = scalarText(member, value);
  if (unsafe.test(text)) throw new TypeError(`${member}: empty, a control character or a dot segment`);
  return encodeURIComponent(text);
}

/** Throws `TypeError` for a parameter that is left, and for values that are harmless alone but meet as a dot segment. */
export function checkPath(path: string): void {
  const wrong = /\{(.*?)\}|\/\.\.?(\/|$)/.exec(path);
  if (wrong) throw new TypeError(`${wrong[1] ?? "path"}: missing or a dot segment`);
}

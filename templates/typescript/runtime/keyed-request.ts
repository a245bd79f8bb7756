// For operations with a key by which the server knows a request that it has met before.
import type { BuildRequest } from "./operation.js";
import { randomUuid } from "./random-uuid.js";
import { ownMembers } from "./request.js";

/** A random UUID where the caller gives none, in the input or as a header: all attempts of a call have the same. */
export const keyedRequest: BuildRequest = (operation, input, address, headers) => {
  const { keyed, parameters } = operation;
  if (keyed === undefined) throw new TypeError(`${operation.id} has no key`);
  const { member, build } = keyed;
  const members = Object.fromEntries(ownMembers(input));
  if (headers[(parameters?.[member]?.name ?? member).toLowerCase()] === undefined) members[member] ??= randomUuid();
  return build(operation, members, address, headers);
};

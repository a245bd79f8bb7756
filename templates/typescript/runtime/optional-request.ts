// For operations whose body may be left out, beside parameters.
import type { BuildRequest } from "./operation.js";

/** Without a body where none of its members is given: an empty one may lack what the document requires of it. Rejects with `TypeError` where some of what it requires is given. */
export const optionalRequest: BuildRequest = async (operation, input, address, headers) => {
  const { optional } = operation;
  if (optional === undefined) throw new TypeError(`${operation.id} has no optional body`);
  const request = await optional.build(operation, input, address, headers);
  const { members } = request.body ?? {};
  if (!members) return request;
  if (Object.keys(members).length > 0) {
    const missing = optional.needs?.find((member) => members[member] === undefined);
    if (missing !== undefined) throw new TypeError(`${missing}: missing (a body without it may only be left out)`);
    return request;
  }
  const { "content-type": _, ...left } = request.headers;
  return { ...request, headers: left, body: null };
};

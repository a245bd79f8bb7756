// For operations of plain clients whose body may be left out, beside parameters.
import type { BuildRequest } from "./operation.js";

/** Without a body where none of its members is given: an empty one may lack what the document requires of it. */
export const optionalRequest: BuildRequest = async (operation, input, address, headers) => {
  const { optional } = operation;
  if (optional === undefined) throw new TypeError(`${operation.id} has no optional body`);
  const request = await optional.build(operation, input, address, headers);
  const { members } = request.body ?? {};
  if (!members || Object.keys(members).length > 0) return request;
  const { "content-type": _, ...left } = request.headers;
  return { ...request, headers: left, body: null };
};

// For operations with parameters that may have one value only.
import type { BuildRequest } from "./operation.js";
import { ownMembers } from "./request.js";

/** The value where the caller gives none, in the input or as a header. */
export const presetRequest: BuildRequest = (operation, input, address, headers) => {
  const { preset, parameters } = operation;
  if (preset === undefined) throw new TypeError(`${operation.id} has no preset`);
  const members = Object.fromEntries(ownMembers(input));
  for (const [member, value] of Object.entries(preset.members)) {
    const { in: place, name = member } = parameters?.[member] ?? {};
    if (place !== "header" || headers[name.toLowerCase()] === undefined) members[member] ??= value;
  }
  return preset.build(operation, members, address, headers);
};

// For operations that the document gives a server of their own.
import type { BuildRequest } from "./operation.js";

/** To that server, unless the client has another than the usual one: who names a server gets all calls there. */
export const elsewhereRequest: BuildRequest = (operation, input, address, headers) => {
  const { elsewhere } = operation;
  if (elsewhere === undefined) throw new TypeError(`${operation.id} has no server of its own`);
  const { build, usual, origin, prefix } = elsewhere;
  return build(operation, input, address.origin + address.prefix === usual ? { origin, prefix } : address, headers);
};

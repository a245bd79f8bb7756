import type { Credential } from "../credential.js";

/** The certificate of the connection proves the caller: the transport that an application gives its client has it. */
export function mutualTls(): Credential {
  return { authorize: (request) => request };
}

import type { Credential } from "../credential.js";
import { readSecret, type SecretSource } from "./secret.js";

export interface BearerParameters {
  /** Client option that holds the token; named in errors. */
  readonly option: string;
  /** Word before the token. Default: `Bearer` (RFC 6750, section 2.1). */
  readonly scheme?: string | undefined;
}

/** Sends the token in `authorization`. Authorizing rejects with `CredentialError` when there is no token. */
export function bearer(parameters: BearerParameters, token: SecretSource): Credential {
  const { option, scheme = "Bearer" } = parameters;
  return {
    authorize: async (request) => ({
      ...request,
      headers: { ...request.headers, authorization: `${scheme} ${await readSecret(token, option)}` },
    }),
  };
}

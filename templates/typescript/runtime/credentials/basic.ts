import { CredentialError, type Credential } from "../credential.js";
import { base64OfText } from "./base64.js";

/**
 * HTTP Basic authentication (RFC 7617) with UTF-8. Authorizing throws `CredentialError` when both values are empty, the user
 * name contains a colon, or either contains control characters. For OAuth clients there is `clientAuthentication`, which
 * encodes differently.
 */
export function basic(username: string, password: string): Credential {
  return {
    authorize: (request) => {
      if (username + password === "") throw new CredentialError("User name and password are missing", { missing: true });
      if (username.includes(":")) throw new CredentialError("The user name contains a colon");
      if (/[\x00-\x1f\x7f]/.test(username + password)) throw new CredentialError("User name or password contains control characters");
      return { ...request, headers: { ...request.headers, authorization: `Basic ${base64OfText(`${username}:${password}`)}` } };
    },
  };
}

// The client credentials grant (RFC 6749, section 4.4): a token for the application itself.
import { ClientSecretPost } from "oauth4webapi";
import { basicClient } from "./basic-client.js";
import type { Login } from "./login.js";
import { requestedTokens, type Tokens } from "./token-request.js";

export interface ClientCredentialsOptions {
  /** Scopes, as a text with spaces or a list. */
  readonly scope: string | readonly string[];
  /** Another client than the login's own, such as a machine-to-machine access key. */
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  /** How that other client proves itself. Default: `client_secret_post`. */
  readonly method?: "client_secret_post" | "client_secret_basic" | undefined;
}

/** Rejects with `refused` or `request`, and with `configuration` when scope or one of the other client's two halves is missing. */
export function clientCredentials(login: Login, { scope, clientId, clientSecret, method }: ClientCredentialsOptions): Promise<Tokens> {
  const scopes = [scope].flat().join(" ");
  if (scopes === "") return Promise.reject(login.fail("configuration", "scope: missing"));
  if ((clientId === undefined) !== (clientSecret === undefined)) return Promise.reject(login.fail("configuration", "clientId and clientSecret: only one of them is given"));
  if (clientId === undefined || clientSecret === undefined) return requestedTokens(login, "client_credentials", { scope: scopes });
  const authenticate = method === "client_secret_basic" ? basicClient(clientSecret) : ClientSecretPost(clientSecret);
  return requestedTokens(login, "client_credentials", { scope: scopes }, { client: { client_id: clientId }, authenticate });
}

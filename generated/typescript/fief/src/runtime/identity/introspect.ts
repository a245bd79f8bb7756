// What the provider knows of a token (RFC 7662).
import { introspectionRequest, processIntrospectionResponse } from "oauth4webapi";
import type { Login } from "./login.js";
import { serverWith, wireClient, wireOptions, wireResult } from "./token-request.js";

/** Names as on the wire. `active: false` says nothing more. */
export interface TokenState {
  readonly active: boolean;
  /** Separated by spaces. */
  readonly scope?: string;
  readonly client_id?: string;
  readonly sub?: string;
  /** Seconds since the epoch: when the token ends. */
  readonly exp?: number;
  readonly [name: string]: unknown;
}

/** Rejects with `refused`, `request`, or `configuration` when the protocol has no such endpoint. A token that is not valid is no error: `active` is false. */
export async function introspect(login: Login, token: string, hint?: "access_token" | "refresh_token"): Promise<TokenState> {
  const server = await serverWith(login, "introspection", "introspection_endpoint");
  const client = wireClient(login);
  return wireResult(login, async () => {
    const additionalParameters = hint === undefined ? {} : { token_type_hint: hint };
    const response = await introspectionRequest(server, client, login.authenticate("introspection"), token, { ...wireOptions(login), additionalParameters });
    const state = await processIntrospectionResponse(server, client, response);
    return { ...state };
  });
}

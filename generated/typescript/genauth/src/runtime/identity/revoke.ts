// Ends a token (RFC 7009).
import { processRevocationResponse, revocationRequest } from "oauth4webapi";
import type { Login } from "./login.js";
import { serverWith, wireClient, wireOptions, wireResult } from "./token-request.js";

/** Resolves when the token is of no use any more, also when it was none. Rejects with `refused`, `request`, or `configuration` when the protocol has no such endpoint. */
export async function revoke(login: Login, token: string, hint?: "access_token" | "refresh_token"): Promise<void> {
  const server = await serverWith(login, "revocation", "revocation_endpoint");
  await wireResult(login, async () => {
    const additionalParameters = hint === undefined ? {} : { token_type_hint: hint };
    await processRevocationResponse(await revocationRequest(server, wireClient(login), login.authenticate("revocation"), token, { ...wireOptions(login), additionalParameters }));
  });
}

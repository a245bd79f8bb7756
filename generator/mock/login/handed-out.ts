// What a login hands out, whether it came by the hosted pages or by a call of the API.
import { randomUUID } from "node:crypto";
import type { Account } from "../accounts.js";
import type { Api } from "../api.js";
import { entries, type Members, members } from "../json.js";
import { isSamePlatform } from "../platforms.js";
import type { Received } from "../received.js";
import { type Desk, issuerOf, userOf } from "./desk.js";
import { type Grant, newGrant } from "./grants.js";
import type { Protocol } from "./places.js";
import { halfHash } from "./signing-key.js";

/** Seconds. */
const accessLifetime = 3600;
const refreshLifetime = 30 * 86_400;

/** Scope of a sign-in that names none. */
const usualScope = "openid profile";

/** Tokens for who signed in by a call: those that the OpenID Connect of the same document would give. Null where it has none. */
export function signInTokens(protocols: Iterable<Protocol>, api: Api, account: Account | null, scope: string | null, isFresh: boolean, request: Received, desk: Desk): Members | null {
  const protocol = [...protocols].find((one) => one.kind === "oidc" && isSamePlatform(one.api, api));
  if (protocol === undefined) return null;
  const grant = newGrant(protocol, account, scope ?? usualScope, desk.gate.clock.now());
  return tokensOf(request, desk, grant, grant.scope, isFresh);
}

/** `isFresh`: the user was there just now. Tokens of a grant: an ID token in OpenID Connect, a refresh token when the login asked for one (plain OAuth always has one). */
export function tokensOf(request: Received, desk: Desk, grant: Grant, scope: string, isFresh: boolean): Members {
  const { protocol, subject, authenticatedAt, nonce } = grant;
  const { accounts, grants, key, gate } = desk;
  const now = gate.clock.now();
  const iat = Math.floor(now / 1000);
  const acr = protocol.levels.at(isFresh ? -1 : 0);
  const common = { iss: issuerOf(protocol, request), sub: subject, aud: protocol.clientId, iat, exp: iat + accessLifetime, ...(acr !== undefined && { acr }) };
  const claims = { ...common, client_id: protocol.clientId, scope, jti: randomUUID(), ...(acr !== undefined && { permissions: accounts.permissions(protocol.api, subject, now) }) };
  const accessToken = key.signed(claims, "at+jwt");
  grants.addAccessToken(accessToken, { grant, claims, until: now + accessLifetime * 1000 });
  const answer: Members = members([["access_token", accessToken], ["token_type", protocol.tokenType], ["expires_in", accessLifetime], ["scope", scope]]);
  if (authenticatedAt === null) return answer;
  if (protocol.kind === "oidc") {
    const told = members(entries(userOf(grant, desk) ?? {}).filter(([claim]) => protocol.idTokenClaims.has(claim)));
    answer["id_token"] = key.signed({ ...told, ...common, auth_time: authenticatedAt, at_hash: halfHash(accessToken), ...(nonce !== null && { nonce }) });
  }
  if (protocol.kind === "oauth" || grant.scope.split(" ").includes("offline_access")) {
    answer["refresh_token"] = grants.addRefreshToken({ grant, until: now + refreshLifetime * 1000, used: false });
  }
  return answer;
}

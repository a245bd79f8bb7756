// What can be asked of a token, and how it ends: user info (OpenID Connect Core 1.0, 5.3), introspection (RFC 7662), revocation (RFC 7009).
import { type Answer, jsonAnswer } from "../answer.js";
import type { Received } from "../received.js";
import { clientProof, clientRefused, type Desk, formOf, isOver, refused, userOf } from "./desk.js";
import type { Grant, Grants } from "./grants.js";
import type { Protocol } from "./places.js";

/** Null when the token never came from a login. */
export function userInfoAnswer(protocol: Protocol, request: Received, desk: Desk): Answer | null {
  const text = /^Bearer +(\S+)$/i.exec(request.headers["authorization"] ?? "")?.[1] ?? "";
  const token = desk.grants.accessToken(text);
  if (token === null) return null;
  const user = userOf(token.grant, desk);
  if (user === null || isOver(token, desk) || token.grant.authenticatedAt === null || token.grant.protocol !== protocol) return tokenRefused();
  return jsonAnswer(200, user);
}

export function tokenRefused(): Answer {
  const description = "the access token is not known, or it ended";
  return refused("invalid_token", description, 401, { "www-authenticate": `Bearer error="invalid_token", error_description="${description}"` });
}

/** Null when the token never came from a login. */
export function introspectionAnswer(protocol: Protocol, request: Received, desk: Desk): Answer | null {
  const found = foundToken(desk.grants, formOf(request)?.get("token") ?? "");
  if (found === null) return null;
  if (clientProof(protocol, request, desk.gate) !== "secret") return clientRefused(request);
  const { grant, until, used, facts } = found;
  if (used || isOver(found, desk)) return jsonAnswer(200, { active: false });
  return jsonAnswer(200, { active: true, sub: grant.subject, scope: grant.scope, client_id: protocol.clientId, exp: Math.floor(until / 1000), ...facts });
}

/** Ends the login with all of its tokens. Null when the token never came from a login. */
export function revocationAnswer(protocol: Protocol, request: Received, desk: Desk): Answer | null {
  const found = foundToken(desk.grants, formOf(request)?.get("token") ?? "");
  if (found === null) return null;
  const proof = clientProof(protocol, request, desk.gate);
  // An application without a secret may end its own tokens (RFC 7009, section 2.1).
  if (proof === "wrong") return clientRefused(request);
  desk.grants.end(found.grant);
  return { status: 200, headers: {}, body: "", content: null };
}

interface Found {
  readonly grant: Grant;
  readonly until: number;
  readonly used: boolean;
  readonly facts: object;
}

function foundToken(grants: Grants, text: string): Found | null {
  const access = grants.accessToken(text);
  if (access !== null) return { grant: access.grant, until: access.until, used: false, facts: { token_type: "Bearer", ...access.claims } };
  const refresh = grants.refreshToken(text);
  return refresh === null ? null : { grant: refresh.grant, until: refresh.until, used: refresh.used, facts: {} };
}

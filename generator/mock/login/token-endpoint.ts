// The token endpoint of OpenID Connect and OAuth (RFC 6749, sections 4.1.3, 4.4 and 6).
import { type Answer, jsonAnswer } from "../answer.js";
import { same } from "../hmac-signature.js";
import type { Received } from "../received.js";
import { clientProof, clientRefused, type Desk, formOf, isOver, refused } from "./desk.js";
import { codePrefix, refreshPrefix } from "./grants.js";
import { tokensOf } from "./handed-out.js";
import type { Protocol } from "./places.js";
import { s256 } from "./signing-key.js";

/** Null when the grant is not one that the mock handed out. */
export function tokenAnswer(protocol: Protocol, request: Received, desk: Desk): Answer | null {
  const form = formOf(request);
  if (form === null) return null;
  const [grantType, code, refreshToken] = [form.get("grant_type"), form.get("code"), form.get("refresh_token")];
  if (grantType === "authorization_code" && code?.startsWith(codePrefix) === true) return codeAnswer(protocol, request, desk, form);
  if (grantType === "refresh_token" && refreshToken?.startsWith(refreshPrefix) === true) return refreshAnswer(protocol, request, desk, form);
  if (grantType === "client_credentials") return clientAnswer(protocol, request, desk, form);
  return null;
}

type Form = ReadonlyMap<string, string>;

function codeAnswer(protocol: Protocol, request: Received, desk: Desk, form: Form): Answer {
  const proof = clientProof(protocol, request, desk.gate);
  const code = desk.grants.code(form.get("code") ?? "");
  // An application without a secret proves by PKCE that the code is its own (RFC 9700, section 2.1.1).
  if (proof === "wrong" || (proof === "none" && code !== null && code.challenge === null)) return clientRefused(request);
  if (code === null || code.grant.protocol !== protocol || (!code.used && isOver(code, desk))) return refused("invalid_grant", "the code is not known, or it ended");
  if (code.used) {
    desk.grants.end(code.grant);
    return refused("invalid_grant", "the code was used before: its tokens are of no use any more");
  }
  // Used up by the first attempt, also by one that is refused.
  code.used = true;
  if (form.get("redirect_uri") !== code.redirectUri) return refused("invalid_grant", "redirect_uri is not the one of the login");
  const verifier = form.get("code_verifier");
  if (code.challenge === null ? verifier !== undefined : verifier === undefined || !same(s256(verifier), code.challenge)) {
    return refused("invalid_grant", "code_verifier does not belong to the code_challenge of the login");
  }
  return jsonAnswer(200, tokensOf(request, desk, code.grant, code.grant.scope, true));
}

function refreshAnswer(protocol: Protocol, request: Received, desk: Desk, form: Form): Answer {
  if (clientProof(protocol, request, desk.gate) === "wrong") return clientRefused(request);
  const known = desk.grants.refreshToken(form.get("refresh_token") ?? "");
  if (known === null || known.grant.protocol !== protocol || isOver(known, desk)) return refused("invalid_grant", "the refresh token is not known, or it ended");
  if (known.used) {
    desk.grants.end(known.grant);
    return refused("invalid_grant", "the refresh token was used before: its tokens are of no use any more");
  }
  const scope = form.get("scope") ?? known.grant.scope;
  const granted = known.grant.scope.split(" ");
  if (!scope.split(" ").every((one) => granted.includes(one))) return refused("invalid_scope", "the scope is wider than that of the login");
  known.used = true;
  return jsonAnswer(200, tokensOf(request, desk, known.grant, scope, false));
}

function clientAnswer(protocol: Protocol, request: Received, desk: Desk, form: Form): Answer {
  if (clientProof(protocol, request, desk.gate) !== "secret") return clientRefused(request);
  const grant = { protocol, subject: protocol.clientId, account: null, scope: form.get("scope") ?? "", nonce: null, authenticatedAt: null, accessTokens: [], ended: false };
  return jsonAnswer(200, tokensOf(request, desk, grant, grant.scope, true));
}

// The authorization endpoint of OpenID Connect and OAuth (RFC 6749, section 4.1.1). Everybody is logged in: as the account that `login_hint` names, as one that is
// made for a sign-up (`prompt=create`, at Fief `screen=register`), or else as the example's user.
import { stopped } from "../accounts.js";
import type { Answer } from "../answer.js";
import type { Received } from "../received.js";
import { isStopped } from "../stopped.js";
import { type Desk, formOf, issuerOf, parametersOf, refused } from "./desk.js";
import { newGrant } from "./grants.js";
import { isRedirectUri, redirect } from "./pages.js";
import type { Protocol } from "./places.js";

/** Milliseconds that a code is valid. */
const codeLifetime = 60_000;

/** Null when the request is not for the mock's own application, and could be one for the document's example. */
export function authorizationAnswer(protocol: Protocol, request: Received, { accounts, grants, gate }: Desk): Answer | null {
  const parameters = request.method === "POST" ? formOf(request) : parametersOf(request.query);
  if (parameters === null) return refused("invalid_request", "a parameter comes twice, or the body is no form");
  if (parameters.get("client_id") !== protocol.clientId) return parameters.has("code_challenge") ? refused("invalid_request", `the application is not known: client_id must be ${protocol.clientId} here`) : null;
  const redirectUri = parameters.get("redirect_uri");
  if (!isRedirectUri(redirectUri)) return refused("invalid_request", "redirect_uri must be an absolute address without a fragment");
  const back = { state: parameters.get("state"), iss: issuerOf(protocol, request) };
  const [error, description] = problemOf(protocol, parameters) ?? [];
  if (error !== undefined) return redirect(redirectUri, { error, error_description: description, ...back });
  const now = gate.clock.now();
  const hint = parameters.get("login_hint") ?? null;
  const isSignUp = parameters.get("prompt") === "create" || parameters.get("screen") === "register";
  const account = accounts.called(protocol.api, hint ?? "") ?? (isSignUp ? accounts.registered(protocol.api, hint, now) : null);
  if (account !== null && isStopped(account.stored.values)) return redirect(redirectUri, { error: "access_denied", error_description: stopped.message, ...back });
  const grant = newGrant(protocol, account, parameters.get("scope") ?? protocol.scope, now, parameters.get("nonce"));
  const code = grants.addCode({ grant, redirectUri, challenge: parameters.get("code_challenge") ?? null, until: now + codeLifetime, used: false });
  return redirect(redirectUri, { code, ...back });
}

function problemOf({ kind }: Protocol, parameters: ReadonlyMap<string, string>): readonly [error: string, description: string] | null {
  if (parameters.get("response_type") !== "code") return ["unsupported_response_type", "response_type must be code"];
  if (kind === "oidc" && !(parameters.get("scope") ?? "").split(" ").includes("openid")) return ["invalid_scope", "openid must be among the scopes"];
  if ((parameters.get("response_mode") ?? "query") !== "query") return ["invalid_request", "this mock knows the response mode query only"];
  const [challenge, method] = [parameters.get("code_challenge"), parameters.get("code_challenge_method")];
  if ((challenge !== undefined || method !== undefined) && (method !== "S256" || !/^[\w-]{43}$/.test(challenge ?? ""))) return ["invalid_request", "code_challenge must be one by S256"];
  return null;
}

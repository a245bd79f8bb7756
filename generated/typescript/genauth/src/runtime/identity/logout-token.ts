// Logout tokens: the provider tells the application's server that a user, or one session of his, has ended (OpenID Connect Back-Channel Logout 1.0).
import type { JWTPayload } from "jose";
import { decrypted } from "./encryption.js";
import { formOf } from "./form.js";
import type { Login } from "./login.js";
import { verifiedToken } from "./provider-token.js";
import { isOtherType, logoutTokenType } from "./token-type.js";

const event = "http://schemas.openid.net/event/backchannel-logout";

/** Claims of a verified logout token: `sub`, `sid` or both say what has ended. */
export interface LogoutTokenClaims extends JWTPayload {
  readonly iss: string;
  readonly aud: string | string[];
  readonly iat: number;
  readonly exp: number;
  readonly jti: string;
  /** The user, all of whose sessions have ended where there is no `sid`. */
  readonly sub?: string;
  /** The session, as ID tokens name it in `sid`. */
  readonly sid?: string;
}

export interface LogoutTokenOptions {
  /** Remembers ids of tokens (`jti`): true when this one was seen before. Without it, a token that comes again before its end is accepted again. */
  readonly seen?: ((jti: string) => boolean | Promise<boolean>) | undefined;
}

/**
 * Claims of the logout token that a provider posts, given as such or in its request, whose body must be unread. Whoever gets them ends the sessions, answers 200, and 400
 * when this rejects with `logout_token_invalid`: for whatever is wrong with the token (algorithm, signature, `typ`, `iss`, `aud`, `iat`, `exp`, `jti`, `events`, neither `sub` nor
 * `sid`, a `nonce`, seen before). Encrypted as ID tokens are. Rejects with `discovery` or `request` when keys or metadata cannot be had.
 */
export async function logoutTokenClaims(login: Login, logoutToken: string | Request, { seen }: LogoutTokenOptions = {}): Promise<LogoutTokenClaims> {
  const invalid = (reason: string): Error => login.fail("logout_token_invalid", `The logout token is not valid: ${reason}`);
  const [token = "", ...others] = typeof logoutToken === "string" ? [logoutToken] : (await formOf(logoutToken)).getAll("logout_token");
  if (token === "" || others.length > 0) throw invalid("there is none, or more than one");
  const signed = await decrypted(login, token, invalid);
  const { issuer } = await login.metadata();
  const { payload, protectedHeader } = await verifiedToken(login, signed, { issuer, audience: login.clientId, requiredClaims: ["iss", "aud", "iat", "exp", "jti", "events"] }, invalid);
  if (isOtherType(protectedHeader.typ, logoutTokenType)) throw invalid("it is a token of another kind (typ)");
  if (payload["nonce"] !== undefined) throw invalid("it has a nonce, as ID tokens have");
  if (!isEvent(payload["events"])) throw invalid("events has no logout");
  if (!isClaims(payload)) throw invalid("a claim has the wrong type");
  if (payload.iat > Math.floor(login.now() / 1000) + login.clockTolerance) throw invalid("iat is in the future");
  if (payload.sub === undefined && payload.sid === undefined) throw invalid("neither sub nor sid says who it is");
  if (await seen?.(payload.jti)) throw invalid("it was seen before");
  return payload;
}

function isEvent(events: unknown): boolean {
  const found = typeof events === "object" && events !== null ? new Map<string, unknown>(Object.entries(events)).get(event) : undefined;
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

function isClaims(payload: JWTPayload): payload is LogoutTokenClaims {
  const { iss, aud, iat, exp, jti, sub, sid } = payload;
  const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
  return isText(iss) && aud !== undefined && typeof iat === "number" && typeof exp === "number" && isText(jti) && [sub, sid].every((value) => value === undefined || isText(value));
}

// ID tokens (OpenID Connect Core 1.0, sections 2 and 3.1.3.7): verified by what the application configured, never by what the token says of itself.
import { base64url, type JWTPayload } from "jose";
import { decrypted } from "./encryption.js";
import { equal } from "./equal.js";
import type { Login } from "./login.js";
import { verifiedToken } from "./provider-token.js";
import { isOtherType } from "./token-type.js";

/** Claims of a verified ID token; the provider may add others. */
export interface IdTokenClaims extends JWTPayload {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string | string[];
  readonly exp: number;
  readonly iat: number;
  readonly nonce?: string;
  readonly azp?: string;
  /** Seconds since the epoch: when the user proved himself. */
  readonly auth_time?: number;
  readonly acr?: string;
}

/** What else must be true of the token. */
export interface ExpectedIdToken {
  /** Sent with the authorization request. */
  readonly nonce?: string | undefined;
  /** Came in the same answer: compared with `at_hash` and `c_hash` where the token has them. Null: nothing came, so there must be no hash of it. */
  readonly accessToken?: string | null | undefined;
  readonly code?: string | null | undefined;
  /** Seconds since the user proved himself, as asked for. */
  readonly maxAge?: number | undefined;
  /** Of the login that this token continues. */
  readonly subject?: string | undefined;
}

/**
 * The claims of the token. Rejects with `id_token_invalid` for whatever is wrong with it: algorithm, signature, `typ`, `iss`, `aud`, `azp`, `exp`,
 * `nbf`, `iat`, `sub`, `nonce`, `at_hash`, `c_hash`, `auth_time`; with `discovery` or `request` when keys or metadata cannot be had. `Claims`: what else the
 * provider says, which is not checked.
 */
export async function idTokenClaims<Claims = unknown>(login: Login, idToken: string, expected: ExpectedIdToken = {}): Promise<IdTokenClaims & Claims> {
  const invalid = (reason: string): Error => login.fail("id_token_invalid", `The ID token is not valid: ${reason}`);
  const signed = await decrypted(login, idToken, invalid);
  const { issuer } = await login.metadata();
  const { payload, protectedHeader } = await verifiedToken(login, signed, { issuer, audience: login.clientId, requiredClaims: ["exp", "iat", "sub", "iss", "aud"] }, invalid);
  const now = Math.floor(login.now() / 1000);
  if (isOtherType(protectedHeader.typ, null)) throw invalid("it is a token of another kind (typ)");
  if (typeof payload.sub !== "string" || payload.sub === "") throw invalid("sub is missing");
  if (typeof payload.iat !== "number" || payload.iat > now + login.clockTolerance) throw invalid("iat is missing or in the future");
  const audience = [payload.aud].flat();
  if (payload["azp"] === undefined ? audience.length > 1 : payload["azp"] !== login.clientId) throw invalid("azp is not this client");
  if (expected.nonce !== undefined && !(typeof payload["nonce"] === "string" && equal(payload["nonce"], expected.nonce))) throw invalid("nonce is not the one that was sent");
  if (expected.subject !== undefined && payload.sub !== expected.subject) throw invalid("sub is another user");
  await checkHash("at_hash", payload, expected.accessToken, protectedHeader.alg, invalid);
  await checkHash("c_hash", payload, expected.code, protectedHeader.alg, invalid);
  if (expected.maxAge !== undefined) {
    const authenticated = payload["auth_time"];
    // So that what is no number, of a setting that is missing, refuses everything and not nothing.
    const isRecent = typeof authenticated === "number" && authenticated + expected.maxAge + login.clockTolerance >= now;
    if (!isRecent) throw invalid("auth_time is missing or too long ago");
  }
  if (!isClaims<Claims>(payload)) throw invalid("a claim has the wrong type");
  return payload;
}

type Invalid = (reason: string) => Error;

async function checkHash(claim: "at_hash" | "c_hash", payload: JWTPayload, value: string | null | undefined, algorithm: string, invalid: Invalid): Promise<void> {
  const found = payload[claim];
  if (found === undefined || value === undefined) return;
  if (typeof found !== "string" || value === null || !equal(found, await tokenHash(value, algorithm))) throw invalid(`${claim} does not belong to what came with it`);
}

/** Left half of the hash of a token or code, base64url (OpenID Connect Core 1.0, section 3.1.3.6); `algorithm` of the ID token. */
export async function tokenHash(value: string, algorithm: string): Promise<string> {
  const size = algorithm === "EdDSA" || algorithm === "Ed25519" ? "512" : algorithm.slice(-3);
  const hash = new Uint8Array(await crypto.subtle.digest(`SHA-${size}`, new TextEncoder().encode(value)));
  return base64url.encode(hash.subarray(0, hash.length / 2));
}

function isClaims<Claims>(payload: JWTPayload): payload is IdTokenClaims & Claims {
  const { iss, sub, aud, exp, iat } = payload;
  return typeof iss === "string" && typeof sub === "string" && aud !== undefined && typeof exp === "number" && typeof iat === "number";
}

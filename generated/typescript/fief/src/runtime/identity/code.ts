// The authorization code grant (RFC 6749, section 4.1.3), with the ID token of the answer verified.
import { idTokenClaims, type IdTokenClaims } from "./id-token.js";
import type { Login } from "./login.js";
import { requestedTokens, type Tokens } from "./token-request.js";

export type { Tokens } from "./token-request.js";

export interface CodeOptions {
  /** The one that the authorization request named. Default: the client's. */
  readonly redirectUri?: string | undefined;
  /** Of the login that the code belongs to (RFC 7636); without one nothing is sent. */
  readonly codeVerifier?: string | undefined;
  /** The nonce that was sent: then the ID token must have it. */
  readonly nonce?: string | undefined;
  /** Seconds; `max_age` that was sent. */
  readonly maxAge?: number | undefined;
}

/** Exchanges a code for tokens, once. Rejects with `refused`, `request`, `id_token_invalid` or `configuration`; where OpenID Connect promises an ID token, its absence is `id_token_invalid`. */
export async function exchangeCode(login: Login, code: string, options: CodeOptions = {}): Promise<Tokens> {
  const [tokens] = await verifiedTokens(login, code, options);
  return tokens;
}

/** Tokens, and the claims of the ID token, which there must be. Rejects as `exchangeCode` does. `Answer`: what else the provider's answer has, which is not checked. */
export async function exchangeCodeForClaims<Claims = unknown, Answer = unknown>(login: Login, code: string, options: CodeOptions = {}): Promise<readonly [Tokens & Answer, IdTokenClaims & Claims]> {
  const [tokens, claims] = await verifiedTokens<Claims, Answer>(login, code, options);
  if (claims === null) throw login.fail("id_token_invalid", "The answer has no ID token");
  return [tokens, claims];
}

/** Tokens, and the claims of the ID token where there is one. Rejects as `exchangeCode` does. */
export async function verifiedTokens<Claims = unknown, Answer = unknown>(login: Login, code: string, { redirectUri = login.redirectUri, codeVerifier, nonce, maxAge }: CodeOptions): Promise<readonly [Tokens & Answer, (IdTokenClaims & Claims) | null]> {
  if (!code) throw login.fail("configuration", "code: missing");
  if (redirectUri === undefined) throw login.fail("configuration", "redirectUri: missing");
  const tokens = await requestedTokens<Answer>(login, "authorization_code", { code, redirect_uri: redirectUri, ...(codeVerifier !== undefined && { code_verifier: codeVerifier }) });
  if (tokens.id_token === undefined) {
    if (login.protocol.kind === "oidc") throw login.fail("id_token_invalid", "The answer has no ID token");
    return [tokens, null];
  }
  return [tokens, await idTokenClaims<Claims>(login, tokens.id_token, { accessToken: tokens.access_token, code, nonce, maxAge })];
}

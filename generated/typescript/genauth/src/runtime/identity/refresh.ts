// The refresh token grant (RFC 6749, section 6).
import { idTokenClaims, type IdTokenClaims } from "./id-token.js";
import type { Login } from "./login.js";
import { requestedTokens, type Tokens } from "./token-request.js";

export interface RefreshOptions {
  /** A part of what was granted, as a text with spaces or a list. Default: all of it. A refresh token comes back only with `offline_access`. */
  readonly scope?: string | readonly string[] | undefined;
  /** `sub` of the login: a refreshed ID token of another user is refused (OpenID Connect Core 1.0, section 12.2). */
  readonly subject?: string | undefined;
}

/**
 * Fresh tokens. The refresh token is used up by many providers: keep the one that comes back, if one does, and ask once at a time.
 * Rejects with `refused` (`error` is `invalid_grant` when it was used up or withdrawn), `request` or `id_token_invalid`.
 */
export async function refreshTokens(login: Login, refreshToken: string, options: RefreshOptions = {}): Promise<Tokens> {
  const [tokens] = await refreshed(login, refreshToken, options);
  return tokens;
}

/** Fresh tokens, and the claims of the ID token, which there must be. Rejects as `refreshTokens` does. `Answer`: what else the provider's answer has, which is not checked. */
export async function refreshTokensForClaims<Claims = unknown, Answer = unknown>(login: Login, refreshToken: string, options: RefreshOptions = {}): Promise<readonly [Tokens & Answer, IdTokenClaims & Claims]> {
  const [tokens, claims] = await refreshed<Claims, Answer>(login, refreshToken, options);
  if (claims === null) throw login.fail("id_token_invalid", "The answer has no ID token");
  return [tokens, claims];
}

async function refreshed<Claims, Answer>(login: Login, refreshToken: string, { scope, subject }: RefreshOptions): Promise<readonly [Tokens & Answer, (IdTokenClaims & Claims) | null]> {
  if (!refreshToken) throw login.fail("configuration", "refreshToken: missing");
  const asked = scope === undefined ? {} : { scope: [scope].flat().join(" ") };
  const tokens = await requestedTokens<Answer>(login, "refresh_token", { refresh_token: refreshToken, ...asked });
  if (tokens.id_token === undefined) return [tokens, null];
  return [tokens, await idTokenClaims<Claims>(login, tokens.id_token, { accessToken: tokens.access_token, code: null, subject })];
}

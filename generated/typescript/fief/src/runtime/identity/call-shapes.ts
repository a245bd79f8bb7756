// The same flows as other clients of this kind call them: positional, or with one object. Nothing is decided here.
import { validateAccessToken, type AccessTokenInfo } from "./access-token.js";
import { authorizationUrl, type AuthorizationUrlOptions } from "./authorize.js";
import { exchangeCodeForClaims, type Tokens } from "./code.js";
import type { IdTokenClaims } from "./id-token.js";
import type { Login } from "./login.js";
import { logoutUrl } from "./logout.js";
import { refreshTokensForClaims } from "./refresh.js";

/** `authorizationUrl` with everything in one object. */
export function authorizationUrlOf(login: Login, { redirectURI, ...options }: AuthorizationUrlOptions & { readonly redirectURI: string }): Promise<string> {
  return authorizationUrl(login, redirectURI, options);
}

/** `exchangeCodeForClaims` with positional arguments. */
export function codeForClaims<Claims = unknown, Answer = unknown>(login: Login, code: string, redirectURI: string, codeVerifier?: string): Promise<readonly [Tokens & Answer, IdTokenClaims & Claims]> {
  return exchangeCodeForClaims(login, code, { redirectUri: redirectURI, codeVerifier });
}

/** `refreshTokensForClaims` with positional arguments. */
export function refreshForClaims<Claims = unknown, Answer = unknown>(login: Login, refreshToken: string, scope?: readonly string[]): Promise<readonly [Tokens & Answer, IdTokenClaims & Claims]> {
  return refreshTokensForClaims(login, refreshToken, { scope });
}

/** `validateAccessToken` with positional arguments. */
export function validateAccessTokenFor<Level extends string = string>(
  login: Login,
  accessToken: string,
  requiredScope?: readonly string[],
  requiredACR?: string,
  requiredPermissions?: readonly string[],
): Promise<AccessTokenInfo<Level>> {
  return validateAccessToken(login, accessToken, { scope: requiredScope, acr: requiredACR, permissions: requiredPermissions });
}

/** `logoutUrl` for one address. */
export function logoutUrlTo(login: Login, redirectURI: string): Promise<string> {
  return logoutUrl(login, { redirectUri: redirectURI });
}

/** `logoutUrl` with the address in an object. */
export function logoutUrlOf(login: Login, { redirectURI }: { readonly redirectURI: string }): Promise<string> {
  return logoutUrl(login, { redirectUri: redirectURI });
}

// Claims about the user of an access token (OpenID Connect Core 1.0, section 5.3).
import type { Login } from "./login.js";
import { verifiedToken } from "./provider-token.js";
import { refusedAnswer } from "./refused-answer.js";

/** Names as on the wire. */
export interface UserInfo {
  /** Id of the user at the provider. */
  readonly sub: string;
  readonly [claim: string]: unknown;
}

export interface UserInfoOptions {
  /** `sub` of the ID token: claims about another user are refused. */
  readonly subject?: string | undefined;
}

/**
 * Asks with the token in the header. Rejects with `refused` (HTTP status in the error) when the token does not do, `user_info_invalid` when the answer
 * is of another user or a JWT that cannot be trusted, `request` when there is no usable answer. `Claims`: as the provider describes them, which is not checked beyond `sub`.
 */
export async function userInfo<Claims = UserInfo>(login: Login, accessToken: string, { subject }: UserInfoOptions = {}): Promise<Claims> {
  const address = await login.endpoint("userInfo");
  if (address === undefined) throw login.fail("configuration", "The protocol has no user info endpoint");
  const response = await login.fetch(address, { headers: { accept: "application/json, application/jwt", authorization: bearer(login, accessToken) } });
  if (response.status !== 200) throw await refusedAnswer(login, response);
  const claims: unknown = /^application\/jwt\b/i.test(response.headers.get("content-type") ?? "") ? await signedClaims(login, await response.text()) : await response.json().catch(() => null);
  if (!isUserInfo<Claims>(claims)) throw login.fail("request", "The provider's answer is no user info", { status: response.status });
  if (subject !== undefined && claims.sub !== subject) throw login.fail("user_info_invalid", "The user info is of another user");
  return claims;
}

/** Value of `authorization` (RFC 6750, section 2.1). Throws `configuration` for what no header can carry. */
export function bearer(login: Login, accessToken: string): string {
  if (!/^[\x21-\x7e]+$/.test(accessToken)) throw login.fail("configuration", "accessToken: missing, or has characters that no header can carry");
  return `Bearer ${accessToken}`;
}

async function signedClaims(login: Login, token: string): Promise<unknown> {
  const { issuer } = await login.metadata();
  const expected = { algorithm: login.userInfoAlgorithm, issuer, audience: login.clientId };
  const { payload } = await verifiedToken(login, token, expected, (reason) => login.fail("user_info_invalid", `The user info is not valid: ${reason}`));
  return payload;
}

function isUserInfo<Claims>(value: unknown): value is UserInfo & Claims {
  return typeof value === "object" && value !== null && "sub" in value && typeof value.sub === "string" && value.sub !== "";
}

// Where a login ends at the provider (OpenID Connect RP-Initiated Logout 1.0, and what other protocols have instead).
import type { Login } from "./login.js";
import { redirectProblem } from "./redirect-uri.js";

export interface LogoutOptions {
  /** Where the browser goes afterwards. Default: the client's `logoutRedirectUri`; without one it stays at the provider. */
  readonly redirectUri?: string | undefined;
  /** ID token of the login: tells the provider who logs out. */
  readonly idToken?: string | undefined;
  /** Comes back with the browser; only sent with a redirect URI. */
  readonly state?: string | undefined;
}

/** Rejects with `configuration` when the provider has no such address or the browser cannot be sent to the one afterwards, with `discovery` or `request` when it is only known by discovery and that fails. */
export async function logoutUrl(login: Login, { redirectUri = login.logoutRedirectUri, idToken, state }: LogoutOptions = {}): Promise<string> {
  const address = await login.endpoint("logout");
  if (address === undefined) throw login.fail("configuration", "The provider has no logout address");
  const problem = redirectUri === undefined ? null : redirectProblem(redirectUri, { fragment: true, http: true });
  if (problem !== null) throw login.fail("configuration", `redirectUri: ${problem}`);
  const url = new URL(address);
  const { kind, logoutRedirectParameter = "post_logout_redirect_uri" } = login.protocol;
  if (redirectUri !== undefined) url.searchParams.set(logoutRedirectParameter, redirectUri);
  if (kind === "oidc" && logoutRedirectParameter === "post_logout_redirect_uri") {
    if (redirectUri !== undefined && state !== undefined) url.searchParams.set("state", state);
    if (idToken !== undefined) url.searchParams.set("id_token_hint", idToken);
    // Tells the provider whose redirect URI it is when there is no ID token.
    else url.searchParams.set("client_id", login.clientId);
  }
  return url.href;
}

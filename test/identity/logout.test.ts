// The end of a login at a certified provider: by the browser, and told to the application's server behind its back.
import { expect, it, vi } from "vitest";
import { authorizeUrl } from "../../templates/typescript/runtime/identity/authorize.js";
import { exchangeCode } from "../../templates/typescript/runtime/identity/code.js";
import { idTokenClaims } from "../../templates/typescript/runtime/identity/id-token.js";
import { logoutTokenClaims } from "../../templates/typescript/runtime/identity/logout-token.js";
import { logoutUrl } from "../../templates/typescript/runtime/identity/logout.js";
import { account, loggedOutUri } from "./accounts.js";
import { application, rejection, type ApplicationOptions } from "./application.js";
import { startProvider } from "./provider.js";
import { createUserAgent } from "./user-agent.js";

const provider = await startProvider();
const known = (clientId: string, options: ApplicationOptions = {}): ReturnType<typeof application> => application(provider.issuer, clientId, options);

it("a logout ends the session at the provider and comes back", async () => {
  const login = known("post", { logoutRedirectUri: loggedOutUri });
  const { url, nonce, codeVerifier: verifier } = await authorizeUrl(login);
  const agent = createUserAgent(provider.origin);
  const code = new URL(await agent.logIn(url, account.sub)).searchParams.get("code") ?? "";
  const tokens = await exchangeCode(login, code, { codeVerifier: verifier, nonce });
  const silent = async (): Promise<string | null> => new URL((await agent.open((await authorizeUrl(login, { prompt: "none", scope: "openid" })).url)).url).searchParams.get("error");
  expect(await silent()).toBeNull();
  expect(await agent.logOut(await logoutUrl(login, { idToken: tokens.id_token, state: "goodbye" }))).toBe(`${loggedOutUri}?state=goodbye`);
  expect(await silent()).toBe("login_required");
});

it("a logout elsewhere is told to the server of the application, which believes it", async () => {
  const login = known("told");
  const { url, nonce, codeVerifier: verifier } = await authorizeUrl(login);
  const agent = createUserAgent(provider.origin);
  const code = new URL(await agent.logIn(url, account.sub)).searchParams.get("code") ?? "";
  const { id_token: idToken = "" } = await exchangeCode(login, code, { codeVerifier: verifier, nonce });
  const { sid } = await idTokenClaims(login, idToken);
  await agent.logOut(await logoutUrl(known("post"), { redirectUri: loggedOutUri }));
  await vi.waitFor(() => expect(provider.loggedOut).toHaveLength(1));
  const told = (): Request => new Request("https://app.example.com/logged-out", { method: "POST", body: provider.loggedOut[0] ?? "", headers: { "content-type": "application/x-www-form-urlencoded" } });
  expect(sid).toEqual(expect.any(String));
  expect(await logoutTokenClaims(login, told())).toMatchObject({ iss: provider.issuer, aud: "told", sub: account.sub, sid });
  expect(await rejection(logoutTokenClaims(known("post"), told()))).toMatchObject({ code: "logout_token_invalid" });
  expect(await rejection(idTokenClaims(login, new URLSearchParams(provider.loggedOut[0]).get("logout_token") ?? ""))).toMatchObject({ code: "id_token_invalid" });
});

// Every OAuth 2.0 and OpenID Connect flow against a certified provider on this machine.
import { exportJWK, generateKeyPair } from "jose";
import { afterEach, describe, expect, it, vi } from "vitest";
import { accessTokenClaims, validateAccessToken } from "../../templates/typescript/runtime/identity/access-token.js";
import { authorizeUrl, authorizationUrl, type AuthorizeOptions } from "../../templates/typescript/runtime/identity/authorize.js";
import { clientCredentials } from "../../templates/typescript/runtime/identity/client-credentials.js";
import { exchangeCode, exchangeCodeForClaims, type Tokens } from "../../templates/typescript/runtime/identity/code.js";
import { idTokenClaims } from "../../templates/typescript/runtime/identity/id-token.js";
import { introspect } from "../../templates/typescript/runtime/identity/introspect.js";
import type { Login } from "../../templates/typescript/runtime/identity/login.js";
import { codeChallenge, codeVerifier } from "../../templates/typescript/runtime/identity/pkce.js";
import { finishLogin, startLogin } from "../../templates/typescript/runtime/identity/redirects.js";
import { refreshTokens, refreshTokensForClaims } from "../../templates/typescript/runtime/identity/refresh.js";
import { revoke } from "../../templates/typescript/runtime/identity/revoke.js";
import { userInfo } from "../../templates/typescript/runtime/identity/user-info.js";
import { account, awkwardSecret, redirectUri, resource } from "./accounts.js";
import { application, rejection, type ApplicationOptions } from "./application.js";
import { startProvider } from "./provider.js";
import { createUserAgent } from "./user-agent.js";

const provider = await startProvider();
const known = (clientId: string, options: ApplicationOptions = {}): Login => application(provider.issuer, clientId, options);

/** Through the provider's pages and back, as a person would. */
async function returned(login: Login, options: AuthorizeOptions = {}): Promise<{ readonly callback: URL; readonly code: string; readonly verifier: string; readonly state: string; readonly nonce: string | undefined }> {
  const { url, state = "", nonce, codeVerifier: verifier = "" } = await authorizeUrl(login, options);
  const callback = new URL(await createUserAgent(provider.origin).logIn(url, account.sub));
  return { callback, code: callback.searchParams.get("code") ?? "", verifier, state, nonce };
}

/** The same, with the tokens. */
async function loggedIn(login: Login, options: AuthorizeOptions = {}): Promise<{ readonly tokens: Tokens; readonly code: string; readonly verifier: string; readonly callback: URL }> {
  const { callback, code, verifier, state, nonce } = await returned(login, options);
  expect(callback.searchParams.get("state")).toBe(state);
  return { tokens: await exchangeCode(login, code, { codeVerifier: verifier, nonce }), code, verifier, callback };
}

function header(token = ""): { readonly alg?: string; readonly enc?: string; readonly kid?: string } {
  return JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString());
}

afterEach(() => void vi.useRealTimers());

describe("a login", () => {
  it("comes back with tokens whose ID token is of this user, this client and this moment", async () => {
    const login = known("post");
    const { tokens, callback } = await loggedIn(login);
    expect(callback.origin + callback.pathname).toBe(redirectUri);
    expect(callback.searchParams.get("iss")).toBe(provider.issuer);
    expect(tokens).toMatchObject({ token_type: "Bearer", expires_in: 600, scope: "openid email profile offline_access" });
    const claims = await idTokenClaims(login, tokens.id_token ?? "", { accessToken: tokens.access_token });
    expect(claims).toMatchObject({ iss: provider.issuer, aud: "post", sub: account.sub });
  });

  it("sends the challenge by S256 and the verifier only to the token endpoint", async () => {
    const { url, codeVerifier: verifier } = await authorizeUrl(known("post"));
    const query = new URL(url).searchParams;
    expect(query.get("code_challenge_method")).toBe("S256");
    expect(query.get("code_challenge")).toBe(await codeChallenge(verifier ?? ""));
    expect(url).not.toContain(verifier);
  });

  it("is refused when the verifier is of another login", async () => {
    const login = known("public", { clientSecret: undefined });
    const { code } = await returned(login);
    expect(await rejection(exchangeCode(login, code, { codeVerifier: codeVerifier() }))).toMatchObject({ code: "refused", error: "invalid_grant", status: 400 });
  });

  it("is refused when its code is used twice, and then its tokens are of no use either", async () => {
    const login = known("post");
    const { tokens, code, verifier } = await loggedIn(login);
    expect(await rejection(exchangeCode(login, code, { codeVerifier: verifier }))).toMatchObject({ code: "refused", error: "invalid_grant" });
    expect(await rejection(userInfo(login, tokens.access_token))).toMatchObject({ code: "refused", status: 401, error: "invalid_token" });
  });

  it("is refused when the redirect URI is not the one of the request", async () => {
    const login = known("post");
    const { code, verifier } = await returned(login);
    const answer = exchangeCode(login, code, { codeVerifier: verifier, redirectUri: `${redirectUri}/other` });
    expect(await rejection(answer)).toMatchObject({ code: "refused", error: "invalid_grant" });
  });

  it("is refused when the nonce is of another login", async () => {
    const login = known("post");
    const { code, verifier } = await returned(login);
    expect(await rejection(exchangeCode(login, code, { codeVerifier: verifier, nonce: "another" }))).toMatchObject({ code: "id_token_invalid" });
  });

  it("knows how long ago the user proved himself when it asks", async () => {
    const login = known("post");
    const { tokens } = await loggedIn(login, { maxAge: 600 });
    expect((await idTokenClaims(login, tokens.id_token ?? "", { maxAge: 600, accessToken: tokens.access_token })).auth_time).toBeGreaterThan(Date.now() / 1000 - 60);
  });

  it("goes without state of ours in the plain form, with claims in the same breath", async () => {
    const login = known("post");
    const verifier = codeVerifier();
    const url = await authorizationUrl(login, redirectUri, { scope: ["openid", "email"], codeChallenge: await codeChallenge(verifier), codeChallengeMethod: "S256" });
    const code = new URL(await createUserAgent(provider.origin).logIn(url, account.sub)).searchParams.get("code") ?? "";
    const [tokens, claims] = await exchangeCodeForClaims<unknown, { readonly id_token: string }>(login, code, { redirectUri, codeVerifier: verifier });
    expect([claims.sub, tokens.scope, tokens.id_token.split(".").length]).toEqual([account.sub, "openid email", 3]);
  });

  it("goes by redirects and one sealed cookie, and the cookie is forgotten", async () => {
    const login = known("post");
    const begun = await startLogin(login, { returnTo: "/castles?of=anne" });
    const [cookie = ""] = begun.headers.getSetCookie();
    const callback = await createUserAgent(provider.origin).logIn(begun.headers.get("location") ?? "", account.sub);
    const finished = await finishLogin(login, new Request(callback, { headers: { cookie: cookie.split(";")[0] ?? "" } }));
    expect(finished).toMatchObject({ claims: { sub: account.sub }, returnTo: "/castles?of=anne", tokens: { token_type: "Bearer" } });
    expect(finished.headers.getSetCookie().join()).toMatch(/Max-Age=0/i);
  });

  it("tells of a user who refuses", async () => {
    const login = known("post");
    const begun = await startLogin(login, { prompt: "none" });
    const [cookie = ""] = begun.headers.getSetCookie();
    const { url } = await createUserAgent(provider.origin).open(begun.headers.get("location") ?? "");
    const answer = finishLogin(login, new Request(url, { headers: { cookie: cookie.split(";")[0] ?? "" } }));
    expect(await rejection(answer)).toMatchObject({ code: "callback", error: "login_required" });
  });
});

describe("a client proves itself", () => {
  const methods: readonly [name: string, { clientId: string; options: ApplicationOptions }][] = [
    ["in the body", { clientId: "post", options: { tokenAuthMethod: "client_secret_post" } }],
    [
      "by Basic, encoded as a form first, with a secret full of signs",
      { clientId: "basic", options: { clientSecret: awkwardSecret, tokenAuthMethod: "client_secret_basic", introspectionAuthMethod: "client_secret_basic", revocationAuthMethod: "client_secret_basic" } },
    ],
    ["by an assertion that it signs with its key", { clientId: "assertion", options: { clientSecret: undefined, assertionKey: provider.assertionKey } }],
    ["by an assertion that it signs with its secret", { clientId: "secret-assertion", options: { tokenAuthMethod: "client_secret_jwt" } }],
    ["by its verifier alone", { clientId: "public", options: { clientSecret: undefined } }],
  ];
  it.each(methods)("%s: code, refresh, introspection and revocation", async (_, { clientId, options }) => {
    const login = known(clientId, options);
    const { tokens } = await loggedIn(login);
    const fresh = await refreshTokens(login, tokens.refresh_token ?? "", { subject: account.sub });
    expect(await introspect(login, fresh.access_token, "access_token")).toMatchObject({ active: true, client_id: clientId, sub: account.sub });
    await revoke(login, fresh.access_token, "access_token");
    expect(await introspect(login, fresh.access_token)).toEqual({ active: false });
  });

  it("is refused when it signs with another's key", async () => {
    const { privateKey } = await generateKeyPair("ES256", { extractable: true });
    const login = known("assertion", { clientSecret: undefined, assertionKey: { ...(await exportJWK(privateKey)), kid: `${provider.assertionKey.kid}` } });
    expect(await rejection(refreshTokens(login, "refresh"))).toMatchObject({ code: "refused", status: 401, error: "invalid_client" });
  });

  it("is refused with a wrong secret, which no error repeats", async () => {
    const login = known("basic", { clientSecret: "wrong-and-wrong", tokenAuthMethod: "client_secret_basic" });
    const error = await rejection(clientCredentials(login, { scope: "castles:read" }));
    expect(error).toMatchObject({ code: "refused", status: 401, error: "invalid_client" });
    expect(`${error} ${JSON.stringify(error)}`).not.toContain("wrong-and-wrong");
  });
});

describe("an ID token", () => {
  const algorithms = ["RS256 post", "PS256 ps256", "ES256 es256", "EdDSA eddsa", "HS256 hs256"].map((line) => line.split(" "));
  it.each(algorithms)("is signed by %s, and by nothing else", async (alg = "", clientId = "") => {
    const { tokens } = await loggedIn(known(clientId, { idTokenAlgorithm: alg }));
    expect(header(tokens.id_token).alg).toBe(alg);
    const other = known(clientId, { idTokenAlgorithm: alg === "RS256" ? "PS256" : "RS256" });
    expect(await rejection(idTokenClaims(other, tokens.id_token ?? ""))).toMatchObject({ code: "id_token_invalid" });
  });

  it("is decrypted with the right one of several keys", async () => {
    const { kid: _, ...unnamed } = provider.encryptionKey;
    const { privateKey } = await generateKeyPair("RSA-OAEP-256", { extractable: true });
    const older = await exportJWK(privateKey);
    for (const encryptionKey of [JSON.stringify(provider.encryptionKey), [older, unnamed], [{ ...older, kid: "older" }, provider.encryptionKey]]) {
      const { tokens } = await loggedIn(known("encrypted", { encryptionKey }));
      expect(header(tokens.id_token)).toMatchObject({ alg: "RSA-OAEP-256", enc: "A256CBC-HS512" });
    }
    const { code, verifier } = await returned(known("encrypted", { encryptionKey: older }));
    expect(await rejection(exchangeCode(known("encrypted", { encryptionKey: older }), code, { codeVerifier: verifier }))).toMatchObject({ code: "id_token_invalid" });
  });

  it("that is encrypted is refused without a key, and one that is not with a key", async () => {
    const { tokens } = await loggedIn(known("encrypted", { encryptionKey: provider.encryptionKey }));
    expect(await rejection(idTokenClaims(known("encrypted"), tokens.id_token ?? ""))).toMatchObject({ code: "id_token_invalid" });
    const plain = await loggedIn(known("post"));
    expect(await rejection(idTokenClaims(known("post", { encryptionKey: provider.encryptionKey }), plain.tokens.id_token ?? ""))).toMatchObject({ code: "id_token_invalid" });
  });

  it("is verified with keys that came after the last look, once the cool-down is over", async () => {
    const login = known("post");
    await loggedIn(login);
    await provider.rotateKeys();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31_000 });
    const asked = provider.received.filter((line) => line === "GET /oidc/jwks").length;
    const { tokens } = await loggedIn(login);
    expect(header(tokens.id_token).kid).toBe("rs256-2");
    expect(provider.received.filter((line) => line === "GET /oidc/jwks")).toHaveLength(asked + 1);
  });
});

describe("tokens", () => {
  it("are refreshed, and a refresh token that was used up ends everything", async () => {
    const login = known("post");
    const { tokens } = await loggedIn(login);
    const [fresh, claims] = await refreshTokensForClaims(login, tokens.refresh_token ?? "");
    expect(claims.sub).toBe(account.sub);
    expect(fresh.refresh_token).not.toBe(tokens.refresh_token);
    expect(await rejection(refreshTokens(login, tokens.refresh_token ?? ""))).toMatchObject({ code: "refused", error: "invalid_grant", status: 400 });
    expect(await rejection(refreshTokens(login, fresh.refresh_token ?? ""))).toMatchObject({ code: "refused", error: "invalid_grant" });
  });

  it("are refreshed for a part of the scope", async () => {
    const { tokens } = await loggedIn(known("post"));
    expect((await refreshTokens(known("post"), tokens.refresh_token ?? "", { scope: ["openid", "email"] })).scope).toBe("openid email");
  });

  it("of a client are for that client", async () => {
    const login = known("machine", { audience: resource });
    const tokens = await clientCredentials(login, { scope: "castles:read" });
    expect(tokens).toMatchObject({ token_type: "Bearer", scope: "castles:read" });
    expect(await accessTokenClaims(login, tokens.access_token)).toMatchObject({ sub: "machine", client_id: "machine", aud: resource });
    expect(await rejection(clientCredentials(known("post"), { scope: "castles:read" }))).toMatchObject({ code: "refused", status: 400 });
  });

  it("that are JWT say who may what, without a question to the provider", async () => {
    const login = known("castles", { audience: resource, scope: "openid offline_access castles:read" });
    const { tokens } = await loggedIn(login);
    const before = provider.received.length;
    const info = await validateAccessToken(login, tokens.access_token, { scope: ["castles:read"], acr: "1", permissions: ["castles:create"] });
    expect(info).toEqual({ id: account.sub, scope: ["castles:read"], acr: "1", permissions: ["castles:read", "castles:create"], access_token: tokens.access_token });
    expect(provider.received).toHaveLength(before);
    expect(await rejection(validateAccessToken(login, tokens.access_token, { scope: ["castles:write"] }))).toMatchObject({ code: "missing_scope" });
    expect(await rejection(validateAccessToken(login, tokens.access_token, { permissions: ["castles:delete"] }))).toMatchObject({ code: "missing_permission" });
    expect(await rejection(validateAccessToken(known("castles"), tokens.access_token))).toMatchObject({ code: "access_token_invalid" });
    expect(await rejection(validateAccessToken(login, tokens.id_token ?? ""))).toMatchObject({ code: "access_token_invalid" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 700_000 });
    expect(await rejection(validateAccessToken(login, tokens.access_token))).toMatchObject({ code: "access_token_expired" });
  });

  it("are validated ten thousand times with one look at the keys", async () => {
    const login = known("castles", { audience: resource, scope: "openid castles:read" });
    const { tokens } = await loggedIn(login);
    const other = known("castles", { audience: resource });
    const before = provider.received.length;
    for (let round = 0; round < 100; round += 1) await Promise.all(Array.from({ length: 100 }, () => validateAccessToken(other, tokens.access_token)));
    expect(provider.received.slice(before)).toEqual(["GET /oidc/.well-known/openid-configuration", "GET /oidc/jwks"]);
  });
});

describe("user info", () => {
  it.each([["post"], ["signed-userinfo"]])("of %s is of the user that logged in", async (clientId) => {
    const login = known(clientId);
    const { tokens } = await loggedIn(login);
    expect(await userInfo(login, tokens.access_token, { subject: account.sub })).toMatchObject({ ...account });
    expect(await rejection(userInfo(login, tokens.access_token, { subject: "somebody else" }))).toMatchObject({ code: "user_info_invalid" });
  });

  it("is refused for a token that is none", async () => {
    expect(await rejection(userInfo(known("post"), "no-token"))).toMatchObject({ code: "refused", status: 401, error: "invalid_token" });
  });
});

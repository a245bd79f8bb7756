import { describe, expect, it } from "vitest";
import { authorizationUrl, authorizeUrl, type AuthorizeOptions } from "../../../templates/typescript/runtime/identity/authorize.js";
import { logoutUrl } from "../../../templates/typescript/runtime/identity/logout.js";
import { codeChallenge } from "../../../templates/typescript/runtime/identity/pkce.js";
import { redirectUri, sample, type SampleOptions } from "./sample.js";

const query = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

const verifier = "v".repeat(43);
const challenge = await codeChallenge(verifier);

describe("the address of a login", () => {
  it("has everything that protects it, new each time", async () => {
    const { login } = sample({ tenantId: "tenant 1" });
    const { url, state, nonce = "", codeVerifier = "" } = await authorizeUrl(login);
    expect(url).toMatch(/^https:\/\/login\.example\.com\/oidc\/auth\?/);
    expect(query(url)).toEqual({
      response_type: "code", client_id: "application", redirect_uri: redirectUri, scope: "openid", state, nonce,
      code_challenge: await codeChallenge(codeVerifier), code_challenge_method: "S256", tenant_id: "tenant 1",
    });
    expect(url).not.toContain(codeVerifier);
    for (const text of [state, nonce, codeVerifier]) expect(text).toMatch(/^[\w-]{43}$/);
    const again = await authorizeUrl(login);
    expect(new Set([url, state, nonce, codeVerifier, again.url, again.state, again.nonce, again.codeVerifier]).size).toBe(8);
  });

  const table: readonly (readonly [string, { readonly given: AuthorizeOptions; readonly want: Readonly<Record<string, string>> }])[] = [
    ["a scope as a list", { given: { scope: ["openid", "email"] }, want: { scope: "openid email" } }],
    ["consent for offline access", { given: { scope: "openid offline_access" }, want: { prompt: "consent" } }],
    ["a prompt of the application's", { given: { scope: "openid offline_access", prompt: "none" }, want: { prompt: "none" } }],
    ["a forced login", { given: { forced: true }, want: { prompt: "login" } }],
    ["state and nonce of the application's", { given: { state: "s s", nonce: "n" }, want: { state: "s s", nonce: "n" } }],
    ["a verifier of the application's", { given: { codeVerifier: verifier }, want: { code_challenge: challenge } }],
    ["only the challenge", { given: { codeChallenge: "c".repeat(43) }, want: { code_challenge: "c".repeat(43), code_challenge_method: "S256" } }],
    ["further parameters", { given: { maxAge: 0, acrValues: "1", loginHint: "a@b", lang: "de", responseMode: "form_post", parameters: { extra: "&=" } }, want: { max_age: "0", acr_values: "1", login_hint: "a@b", ui_locales: "de", response_mode: "form_post", extra: "&=" } }],
  ];
  it.each(table)("with %s", async (_, { given, want }) => {
    expect(query((await authorizeUrl(sample().login, given)).url)).toMatchObject(want);
  });

  it("asks for no consent where the provider gives refresh tokens without", async () => {
    const { url } = await authorizeUrl(sample({ protocol: "kept" }).login, { scope: "openid offline_access" });
    expect(query(url)).not.toHaveProperty("prompt");
  });

  it("has no verifier in its result where the application keeps it", async () => {
    expect((await authorizeUrl(sample().login, { codeChallenge: "c".repeat(43) })).codeVerifier).toBeUndefined();
  });

  it("has a state and a nonce of its own where the application's are empty", async () => {
    const { state, nonce, url } = await authorizeUrl(sample().login, { state: "", nonce: "" });
    expect([state?.length, nonce?.length]).toEqual([43, 43]);
    expect(new URL(url).searchParams.get("state")).toBe(state);
  });

  const refused: readonly (readonly [string, { readonly given: SampleOptions; readonly asked?: AuthorizeOptions }])[] = [
    ["no redirect URI", { given: { redirectUri: undefined } }],
    ["an age where nobody tells it (OAuth)", { given: { protocol: "oauth" }, asked: { maxAge: 60 } }],
    ["an age where nobody tells it (CAS)", { given: { protocol: "cas" }, asked: { maxAge: 60 } }],
    ["no openid", { given: {}, asked: { scope: "email" } }],
    ["a verifier that is too short (RFC 7636, 4.1)", { given: {}, asked: { codeVerifier: "short" } }],
    ["a verifier with other letters", { given: {}, asked: { codeVerifier: "ä".repeat(43) } }],
    ["a challenge that no SHA-256 makes", { given: {}, asked: { codeChallenge: "" } }],
    ...[-1, 1.5, Number.NaN].map((maxAge) => [`a maxAge of ${maxAge}`, { given: {}, asked: { maxAge } }] as const),
    ...["client_id", "redirect_uri", "response_type", "state", "nonce", "code_challenge", "code_challenge_method", "max_age"].map((name) => [`${name} replaced`, { given: {}, asked: { parameters: { [name]: "x" } } }] as const),
  ];
  it.each(refused)("is refused with %s", async (_, { given, asked = {} }) => {
    await expect(authorizeUrl(sample(given).login, asked)).rejects.toMatchObject({ code: "configuration" });
  });

  it("of plain OAuth has PKCE and state, no nonce", async () => {
    const { url, nonce, codeVerifier } = await authorizeUrl(sample({ protocol: "oauth" }).login);
    expect(nonce).toBeUndefined();
    expect(codeVerifier).toHaveLength(43);
    expect(query(url)).toMatchObject({ scope: "user", code_challenge_method: "S256" });
    expect(url).not.toContain("nonce");
  });

  it("of CAS has the state in its service", async () => {
    const { url, state, service } = await authorizeUrl(sample({ protocol: "cas" }).login, { redirectUri: `${redirectUri}?tab=1` });
    expect(service).toBe(`${redirectUri}?tab=1&state=${state}`);
    expect(url).toBe(`https://login.example.com/cas/application?service=${encodeURIComponent(service ?? "")}`);
  });

  it("of SAML is all that there is: nothing comes back that could be compared", async () => {
    const { login } = sample({ protocol: "saml", redirectUri: undefined });
    expect(await authorizeUrl(login)).toEqual({ url: "https://login.example.com/saml/application", state: undefined, nonce: undefined, codeVerifier: undefined, service: undefined });
    await expect(authorizeUrl(login, { state: "mine" })).rejects.toMatchObject({ code: "configuration", message: expect.stringContaining("state") });
  });

  it.each(["https://app.example.com/callback?tab=1", "http://localhost:3000/callback", "http://127.0.0.1/callback", "http://[::1]:8080/", "com.example.app:/callback", "myapp://callback"])(
    "leads back to %s (RFC 8252, 7)",
    async (own) => {
      expect(query((await authorizeUrl(sample().login, { redirectUri: own })).url)).toMatchObject({ redirect_uri: own });
      expect(query(await authorizationUrl(sample().login, own))).toMatchObject({ redirect_uri: own });
    },
  );

  it.each(["http://app.example.com/callback", "http://localhost.example.com/", "localhost:3000/callback", "app.example.com:8443", "/callback", "", "https://app.example.com/#part", "https://app.example.com/#", "javascript:alert(1)", "data:text/html,a", "file:///etc/passwd", "ws://app.example.com", "https://user:password@app.example.com/"])(
    "does not lead back to %j",
    async (own) => {
      for (const answer of [authorizeUrl(sample().login, { redirectUri: own }), authorizeUrl(sample({ protocol: "cas" }).login, { redirectUri: own }), authorizationUrl(sample().login, own)]) {
        await expect(answer).rejects.toMatchObject({ code: "configuration", message: expect.stringContaining("redirectUri") });
      }
    },
  );

  it("leads back without TLS where the application allows that", async () => {
    const own = "http://app.example.com/callback";
    expect(query((await authorizeUrl(sample({ allowInsecure: true, redirectUri: own }).login)).url)).toMatchObject({ redirect_uri: own });
  });
});

describe("the plain address", () => {
  it("has its parameters in order, as a form", async () => {
    const options = { state: "a b", scope: ["openid", "email"], codeChallenge: "c", codeChallengeMethod: "S256", lang: "fr", extrasParams: { foo: "bar baz", nonce: "n" } } as const;
    expect(await authorizationUrl(sample().login, redirectUri, options)).toBe(
      `https://login.example.com/oidc/auth?response_type=code&client_id=application&redirect_uri=${encodeURIComponent(redirectUri)}&state=a+b&scope=openid+email&code_challenge=c&code_challenge_method=S256&lang=fr&foo=bar+baz&nonce=n`,
    );
  });

  it("sends what was given although it is empty, and nothing that was not", async () => {
    expect(query(await authorizationUrl(sample().login, redirectUri, { state: "", scope: [] }))).toEqual({ response_type: "code", client_id: "application", redirect_uri: redirectUri, state: "", scope: "" });
    expect(query(await authorizationUrl(sample().login, redirectUri, { codeChallenge: "c" }))).not.toHaveProperty("code_challenge");
  });

  it("belongs to OAuth: a ticket or an assertion answers no code", async () => {
    for (const protocol of ["cas", "saml"]) await expect(authorizationUrl(sample({ protocol }).login, redirectUri)).rejects.toMatchObject({ code: "configuration" });
  });

  it("does not let further parameters replace its own", async () => {
    await expect(authorizationUrl(sample().login, redirectUri, { extrasParams: { client_id: "other" } })).rejects.toMatchObject({ code: "configuration" });
  });
});

describe("the address of a logout", () => {
  it.each(["javascript:alert(1)", "/bye", "https://user:word@app.example.com/bye"])("does not lead to %s", async (redirectUri) => {
    await expect(logoutUrl(sample().login, { redirectUri })).rejects.toMatchObject({ code: "configuration" });
  });

  it("tells the provider who logs out, and of which client", async () => {
    const { login } = sample();
    expect(query(await logoutUrl(login, { idToken: "a.b.c", redirectUri, state: "s" }))).toEqual({ post_logout_redirect_uri: redirectUri, state: "s", id_token_hint: "a.b.c" });
    expect(query(await logoutUrl(login, { state: "s" }))).toEqual({ client_id: "application" });
    expect(query(await logoutUrl(sample({ logoutRedirectUri: redirectUri }).login))).toEqual({ post_logout_redirect_uri: redirectUri, client_id: "application" });
  });

  it("has the parameter of its protocol", async () => {
    expect(await logoutUrl(sample({ protocol: "cas" }).login, { redirectUri, idToken: "a.b.c" })).toBe(`https://login.example.com/cas/logout?url=${encodeURIComponent(redirectUri)}`);
    await expect(logoutUrl(sample({ protocol: "saml" }).login)).rejects.toMatchObject({ code: "configuration" });
  });
});

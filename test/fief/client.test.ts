// Every method of the Fief client, at the imitation, which lets us look at what it was sent. What any server shows is in `login-everywhere.test.ts`.
import { Fief, FiefRequestError, LoginError, OptionError, tenantLogin, type FiefUserInfo } from "@countersign/fief";
import { codeChallenge, codeVerifier, logoutUrl } from "@countersign/fief/login";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { accessToken, addressOfUser, application, codeFrom, freshCode, redirectUri, rejection, secretOfClient, type Browser } from "./application.js";
import { startFief } from "./server/main.js";

const fief = await startFief();
const client = application(fief);
const publicClient = application(fief, { clientId: "public", clientSecret: undefined });
afterAll(fief.close);
const people = fief.tenant.users.map((user) => ({ ...user }));
beforeEach(() => {
  fief.received.splice(0);
  fief.tenant.users.splice(0, people.length, ...people.map((user) => ({ ...user })));
});

describe("the address of a login", () => {
  it("has what is given and nothing else, in both ways of calling", async () => {
    const rest = { state: "s t", scope: ["openid", "offline_access"], codeChallenge: "c", codeChallengeMethod: "S256", lang: "fr-FR", extrasParams: { acr_values: "1" } } as const;
    const address = await client.getAuthURL({ redirectURI: redirectUri, ...rest });
    expect(address).toBe(
      `${fief.url}/authorize?response_type=code&client_id=confidential&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&state=s+t&scope=openid+offline_access&code_challenge=c&code_challenge_method=S256&lang=fr-FR&acr_values=1`,
    );
    expect(await client.authUrl(redirectUri, rest)).toBe(address);
    expect(await client.authUrl(redirectUri, { codeChallenge: "c" })).not.toContain("code_challenge");
  });

  it("cannot lose its client to a further parameter", async () => {
    expect(await rejection(client.authUrl(redirectUri, { extrasParams: { client_id: "another" } }))).toMatchObject({ name: "FiefError", code: "configuration" });
  });
});

describe("a code", () => {
  it("is exchanged once, with the secret in the form", async () => {
    const code = await freshCode(client);
    const [tokens, claims] = await client.authCallback(code, redirectUri);
    expect(tokens).toMatchObject({ token_type: "bearer", expires_in: 86_400 });
    expect(tokens.refresh_token).toHaveLength(43);
    expect(claims).toMatchObject({ email: addressOfUser, acr: "1" });
    const sent = new URLSearchParams(fief.received.find((one) => one.path === "/api/token")?.body);
    expect(Object.fromEntries(sent)).toEqual({ grant_type: "authorization_code", client_id: "confidential", client_secret: secretOfClient, code, redirect_uri: redirectUri });
    expect(await rejection(client.authCallback(code, redirectUri))).toMatchObject({ name: "FiefRequestError", code: "refused", status: 400, error: "invalid_grant" });
  });

  it("is exchanged with the secret in a header, where the client says so", async () => {
    const basic = application(fief, { tokenEndpointAuthMethod: "client_secret_basic" });
    const [tokens] = await basic.authCallback(await freshCode(basic, ["openid"]), redirectUri);
    expect(tokens).not.toHaveProperty("refresh_token");
    expect(fief.received.find((one) => one.path === "/api/token")).toMatchObject({ authorization: expect.stringMatching(/^Basic /), body: expect.not.stringContaining("secret") });
  });

  it("of a public client needs its verifier", async () => {
    const verifier = codeVerifier();
    const challenge = { codeChallenge: await codeChallenge(verifier), codeChallengeMethod: "S256" } as const;
    const address = (): Promise<string> => publicClient.authUrl(redirectUri, { scope: ["openid"], extrasParams: { login_hint: addressOfUser }, ...challenge });
    expect((await publicClient.authCallback(await codeFrom(await address()), redirectUri, verifier))[1]).toHaveProperty("aud", ["public"]);
    expect(await rejection(publicClient.authCallback(await codeFrom(await address()), redirectUri))).toHaveProperty("error", "invalid_client");
    expect(await rejection(publicClient.authCallback(await codeFrom(await address()), redirectUri, codeVerifier()))).toHaveProperty("error", "invalid_grant");
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ["a wrong secret", async () => application(fief, { clientSecret: "wrong" }).authCallback(await freshCode(client), redirectUri), "invalid_client"],
    ["another address", async () => client.authCallback(await freshCode(client), `${redirectUri}/`), "invalid_grant"],
    ["a verifier without challenge", async () => client.authCallback(await freshCode(client), redirectUri, codeVerifier()), "invalid_grant"],
    ["nobody's code", () => client.authCallback("unknown", redirectUri), "invalid_grant"],
  ])("is refused with %s, and the error has no secret", async (_, exchange, error) => {
    const refusal = await rejection(exchange());
    expect(refusal).toBeInstanceOf(FiefRequestError);
    expect(refusal).toMatchObject({ status: 400, error });
    expect(JSON.stringify([refusal, `${refusal}`])).not.toContain(secretOfClient);
  });

  it("of a known browser is of level 0, unless a fresh login is asked for", async () => {
    const browser: Browser = {};
    const login = async (more: Readonly<Record<string, string>> = {}): Promise<unknown> => {
      const address = await client.authUrl(redirectUri, { scope: ["openid"], extrasParams: { login_hint: addressOfUser, ...more } });
      return (await client.authCallback(await codeFrom(address, browser), redirectUri))[1].acr;
    };
    expect([await login(), await login(), await login({ acr_values: "1" }), await login({ prompt: "login" }), await login({ max_age: "0" })]).toEqual(["1", "0", "1", "1", "1"]);
  });

  it("comes back from a whole login with state, nonce and PKCE", async () => {
    const web = application(fief, { redirectUri, scope: "openid offline_access" });
    const begun = await web.loginWithRedirect({ loginHint: addressOfUser, prompt: "login", returnTo: "/inside" });
    const { headers } = await fetch(begun.headers.get("location") ?? "", { redirect: "manual" });
    const cookie = begun.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const finished = await web.handleRedirectCallback(new Request(headers.get("location") ?? "", { headers: { cookie } }));
    expect(finished).toMatchObject({ returnTo: "/inside", claims: { email: addressOfUser, acr: "1" }, tokens: { refresh_token: expect.any(String) } });
    expect((await web.buildAuthorizeUrl()).url).toContain("code_challenge_method=S256");
    expect((await web.logoutWithRedirect({ redirectUri: "https://app.example.com/" })).headers.get("location")).toBe(`${fief.url}/logout?redirect_uri=https%3A%2F%2Fapp.example.com%2F`);
  });
});

describe("a refresh token", () => {
  const begun = async (): Promise<string> => (await client.authCallback(await freshCode(client), redirectUri))[0].refresh_token ?? "";

  it("is exchanged once, with the secret, and lowers the level", async () => {
    const first = await begun();
    const [tokens, claims] = await client.authRefreshToken(first);
    expect(claims).toMatchObject({ acr: "0", email: addressOfUser });
    expect(claims).not.toHaveProperty("c_hash");
    expect(await client.validateAccessToken(tokens.access_token)).toMatchObject({ acr: "0", scope: ["openid", "offline_access"] });
    expect(tokens.refresh_token).not.toBe(first);
    expect(fief.received.findLast((one) => one.path === "/api/token")?.body).toContain(`client_secret=${secretOfClient}`);
    expect(await rejection(client.authRefreshToken(first))).toMatchObject({ name: "FiefRequestError", error: "invalid_grant" });
    expect(await client.authRefreshToken(tokens.refresh_token ?? "")).toHaveLength(2);
  });

  it("may ask for less, but not for more", async () => {
    expect(await rejection(client.authRefreshToken(await begun(), ["openid", "admin"]))).toHaveProperty("error", "invalid_scope");
    expect((await client.authRefreshToken(await begun(), ["openid"]))[0]).not.toHaveProperty("refresh_token");
  });

  it("of a public client needs no secret", async () => {
    const { url, codeVerifier: verifier } = await publicClient.buildAuthorizeUrl({ redirectUri, scope: "openid offline_access", prompt: "login", loginHint: addressOfUser });
    const [{ refresh_token: token = "" }] = await publicClient.authCallback(await codeFrom(url), redirectUri, verifier);
    expect((await publicClient.authRefreshToken(token))[1]).toHaveProperty("acr", "0");
  });
});

describe("the account", () => {
  it("shows who it is", async () => {
    expect(await client.userinfo(await accessToken(fief))).toEqual({
      sub: fief.tenant.users[0]?.id, email: addressOfUser, email_verified: true, is_active: true, tenant_id: fief.tenant.id, fields: expect.objectContaining({ company: "Example" }),
    });
    expect(await rejection(client.userinfo("spoiled"))).toMatchObject({ name: "FiefRequestError", code: "refused", status: 401, detail: "Unauthorized" });
  });

  it("is the same type wherever it comes from, with the fields of the application's own tenant", async () => {
    interface Own {
      readonly first_name: string;
      readonly newsletter?: boolean;
    }
    const own: Fief<Own> = application<Own>(fief);
    const token = await accessToken(fief, { acr: "0" });
    const asked: FiefUserInfo<Own> = await own.userinfo(token);
    const answers: (typeof asked)[] = [asked, await own.updateProfile(token, {})];
    const again: Awaited<ReturnType<typeof own.updateProfile>>[] = answers;
    const [, claims] = await own.authCallback(await freshCode(client), redirectUri);
    const told: readonly [FiefUserInfo<Own>, number] = [claims, claims.exp];
    expect([...again, told[0]].map(({ fields: { first_name: name } }) => name)).toEqual(["Anne", "Anne", "Anne"]);
    const open: FiefUserInfo = await client.userinfo(token);
    expect(open.fields["first_name"]).toBe("Anne");
  });

  it("takes fields, and says what is missing", async () => {
    const token = await accessToken(fief, { acr: "0" });
    expect(await client.updateProfile(token, { fields: { first_name: "Ann", company: "Example" } })).toHaveProperty("fields", { first_name: "Ann", company: "Example", newsletter: false });
    expect(await client.updateProfile(token, {})).toHaveProperty("fields.first_name", "Ann");
    expect(await rejection(client.updateProfile(token, { fields: { first_name: "Eve" } }))).toMatchObject({ status: 422, detail: "body.fields.company: missing" });
  });

  it("takes a password and an address right after a login only", async () => {
    const [fresh, stale] = [await accessToken(fief), await accessToken(fief, { acr: "0" })];
    expect(await client.changePassword(fresh, "another long password")).toHaveProperty("email", addressOfUser);
    expect(fief.tenant.users[0]?.password).toBe("another long password");
    const refusal = await rejection(client.changePassword(fresh, "sh0rt"));
    expect(refusal).toMatchObject({ status: 400, detail: "USER_UPDATE_INVALID_PASSWORD" });
    expect(`${refusal}`).not.toContain("sh0rt");
    expect(await rejection(client.emailChange(fresh, "bert@example.com"))).toHaveProperty("detail", "USER_UPDATE_EMAIL_ALREADY_EXISTS");
    expect(await client.emailChange(fresh, "ann@example.com")).toHaveProperty("email", addressOfUser);
    expect(await rejection(client.emailVerify(fresh, "000000"))).toHaveProperty("detail", "USER_UPDATE_INVALID_EMAIL_VERIFICATION_CODE");
    expect(await client.emailVerify(fresh, fief.tenant.users[0]?.pending?.code ?? "")).toMatchObject({ email: "ann@example.com", email_verified: true });
    for (const call of [() => client.changePassword(stale, "another long password"), () => client.emailChange(stale, "x@example.com"), () => client.emailVerify(stale, "A1B2C3")]) {
      expect(await rejection(call())).toMatchObject({ status: 403, detail: "ACR_TOO_LOW" });
    }
  });

  it("is called with a token that a header can carry, or not at all", async () => {
    expect(await rejection(client.userinfo("two\r\nlines"))).toBeInstanceOf(LoginError);
    expect(fief.received.filter((one) => one.path === "/api/userinfo")).toEqual([]);
  });
});

it("a login alone is made by the package's entry too", async () => {
  expect(await logoutUrl(tenantLogin({ baseURL: fief.url, clientId: "public" }), { redirectUri: "https://app.example.com/" })).toBe(`${fief.url}/logout?redirect_uri=https%3A%2F%2Fapp.example.com%2F`);
});

it("a client without its options is not made", () => {
  expect(() => new Fief({ baseURL: "https://fief.example.com", clientId: "" })).toThrow(OptionError);
});

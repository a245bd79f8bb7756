// What an application does with a Fief server, at the imitation and at a real one: a person types the password into the server's own form.
import { Fief, type FiefOptions } from "@countersign/fief";
import { codeChallenge, codeVerifier } from "@countersign/fief/login";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redirectUri, rejection } from "./application.js";
import { judgeOf, type Judge } from "./described.js";
import { Person } from "./person.js";
import { places, type Place } from "./places.js";

describe.each(places())("at $name", ({ open }) => {
  let place: Place;
  let judge: Judge;
  let client: Fief;
  const made = (options: FiefOptions, more: Partial<FiefOptions> = {}): Fief => new Fief({ ...options, fetch: judge.fetch, ...more });

  beforeAll(async () => {
    place = await open();
    judge = await judgeOf("tenant", place.confidential.baseURL);
    client = made(place.confidential);
  });
  afterAll(() => place.close());

  async function code(at: Fief = client, more: Parameters<Fief["authUrl"]>[1] = {}, person = new Person()): Promise<string> {
    const back = await person.signedIn(await at.authUrl(redirectUri, { scope: ["openid", "offline_access"], ...more }), place.person);
    return back.searchParams.get("code") ?? "";
  }
  const freshToken = async (): Promise<string> => (await client.authCallback(await code(), redirectUri))[0].access_token;

  it("a whole login with state, nonce and PKCE", async () => {
    const web = made(place.confidential, { redirectUri, scope: "openid offline_access" });
    const begun = await web.loginWithRedirect({ returnTo: "/inside" });
    const back = await new Person().signedIn(begun.headers.get("location") ?? "", place.person);
    const cookie = begun.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const { returnTo, claims, tokens } = await web.handleRedirectCallback(new Request(back, { headers: { cookie } }));
    expect({ returnTo, claims, tokens }).toMatchObject({ returnTo: "/inside", claims: { email: place.person.email, acr: "1", nonce: expect.any(String), c_hash: expect.any(String) }, tokens: { token_type: "bearer", expires_in: 86_400 } });
    expect(await client.validateAccessToken(tokens?.access_token ?? "", ["openid", "offline_access"], "1")).toMatchObject({ id: claims?.sub, acr: "1", permissions: expect.any(Array) });
  });

  it("a login that the server refuses says why", async () => {
    const web = made(place.confidential, { redirectUri });
    const begun = await web.loginWithRedirect({ prompt: "none" });
    const back = await new Person().signedIn(begun.headers.get("location") ?? "", place.person);
    const refusal = await rejection(web.handleRedirectCallback(new Request(back, { headers: { cookie: begun.headers.getSetCookie()[0]?.split(";")[0] ?? "" } })));
    expect(refusal).toMatchObject({ code: "callback", error: "login_required", errorDescription: expect.stringMatching(/^\w+( \w+)+/) });
  });

  it("a code is for one use, its client, its address and its verifier", async () => {
    const used = await code();
    await client.authCallback(used, redirectUri);
    expect(await rejection(client.authCallback(used, redirectUri))).toMatchObject({ name: "FiefRequestError", status: 400, error: "invalid_grant" });
    expect(await rejection(made(place.confidential, { clientSecret: "wrong" }).authCallback(await code(), redirectUri))).toHaveProperty("error", "invalid_client");
    expect(await rejection(client.authCallback(await code(), `${redirectUri}/`))).toHaveProperty("error", "invalid_grant");
    expect(await rejection(client.authCallback(await code(), redirectUri, codeVerifier()))).toHaveProperty("error", "invalid_grant");
    expect(await rejection(client.authCallback("unknown", redirectUri))).toHaveProperty("error", "invalid_grant");
    const basic = made(place.confidential, { tokenEndpointAuthMethod: "client_secret_basic" });
    expect((await basic.authCallback(await code(basic, { scope: ["openid"] }), redirectUri))[0]).not.toHaveProperty("refresh_token");
  });

  it("a public client proves itself by its verifier, and refreshes without", async () => {
    const open = made(place.public);
    const verifier = codeVerifier();
    const challenge = { codeChallenge: await codeChallenge(verifier), codeChallengeMethod: "S256" } as const;
    const [{ refresh_token: token = "" }, { aud }] = await open.authCallback(await code(open, challenge), redirectUri, verifier);
    expect(aud).toEqual([place.public.clientId]);
    expect((await open.authRefreshToken(token))[1]).toHaveProperty("acr", "0");
    expect(await rejection(open.authCallback(await code(open, challenge), redirectUri))).toHaveProperty("error", "invalid_client");
    expect(await rejection(open.authCallback(await code(open, challenge), redirectUri, codeVerifier()))).toHaveProperty("error", "invalid_grant");
  });

  it("a browser that is known types no password and is of level 0, unless a fresh login is asked for", async () => {
    const person = new Person();
    const level = async (more: Readonly<Record<string, string>> = {}): Promise<unknown> => [(await client.authCallback(await code(client, { extrasParams: more }, person), redirectUri))[1].acr, person.typed];
    expect([await level(), await level(), await level({ acr_values: "1" }), await level({ prompt: "login" }), await level({ max_age: "0" }), await level({ prompt: "none" })]).toEqual([["1", 1], ["0", 1], ["1", 2], ["1", 3], ["1", 4], ["0", 4]]);
  });

  it("a refresh token is for one use, lowers the level, and asks for no more", async () => {
    const [{ refresh_token: first = "" }] = await client.authCallback(await code(), redirectUri);
    expect(await rejection(client.authRefreshToken(first, ["openid", "admin"]))).toHaveProperty("error", "invalid_scope");
    const [tokens, claims] = await client.authRefreshToken(first);
    expect(claims).toMatchObject({ acr: "0", email: place.person.email });
    expect(claims).not.toHaveProperty("c_hash");
    expect(claims).not.toHaveProperty("nonce");
    expect(await rejection(client.authRefreshToken(first))).toHaveProperty("error", "invalid_grant");
    expect((await client.authRefreshToken(tokens.refresh_token ?? "", ["openid"]))[0]).not.toHaveProperty("refresh_token");
  });

  it("an ID token is encrypted for a client with a key", async () => {
    const own = made(place.encrypted);
    const [{ id_token: token }, claims] = await own.authCallback(await code(own), redirectUri);
    expect(token?.split(".")).toHaveLength(5);
    expect(claims).toMatchObject({ email: place.person.email, at_hash: expect.any(String) });
  });

  it("a token without a login is valid at level 0, and changes neither password nor address", async () => {
    const token = await place.accessToken();
    const { id } = await client.validateAccessToken(token, ["openid"], "0");
    expect(await client.userinfo(token, { subject: id })).toMatchObject({ sub: id, email: place.person.email });
    expect(await rejection(client.validateAccessToken(token, [], "1"))).toHaveProperty("code", "acr_too_low");
    expect(await client.updateProfile(token, {})).toHaveProperty("sub", id);
    for (const call of [() => client.changePassword(token, "another long password"), () => client.emailChange(token, "x@example.com"), () => client.emailVerify(token, "A1B2C3")]) {
      expect(await rejection(call())).toMatchObject({ status: 403, detail: "ACR_TOO_LOW" });
    }
    expect(await rejection(client.userinfo("unknown"))).toMatchObject({ status: 401, detail: "Unauthorized" });
  });

  it("the account is changed right after a login", async () => {
    const token = await freshToken();
    expect(await rejection(client.changePassword(token, "sh0rt"))).toMatchObject({ status: 400, detail: "USER_UPDATE_INVALID_PASSWORD" });
    expect(await client.changePassword(token, place.person.password)).toHaveProperty("email", place.person.email);
    expect(await rejection(client.emailChange(token, place.taken))).toHaveProperty("detail", "USER_UPDATE_EMAIL_ALREADY_EXISTS");
    expect(await rejection(client.emailChange(token, "nobody"))).toHaveProperty("status", 422);
    expect(await client.emailChange(token, "ann@example.com")).toHaveProperty("email", place.person.email);
    expect(await rejection(client.emailVerify(token, "000000"))).toHaveProperty("detail", "USER_UPDATE_INVALID_EMAIL_VERIFICATION_CODE");
    expect(await client.updateProfile(token, { fields: { company: "Example", unknown: "is ignored" } })).toHaveProperty("email", place.person.email);
  });

  it("what is wrong before a login is told on a page of the server", async () => {
    const status = async (at: Fief, address: string): Promise<unknown> => (await fetch(await at.authUrl(address, { scope: ["openid"] }), { redirect: "manual" })).headers.get("x-fief-error");
    expect([await status(made(place.confidential, { clientId: "nobody" }), redirectUri), await status(client, "https://other.example.com/")]).toEqual(["invalid_client", "invalid_redirect_uri"]);
    expect(await rejection(new Fief({ ...place.confidential, baseURL: `${new URL(place.confidential.baseURL).origin}/no-such-tenant` }).authUrl(redirectUri))).toMatchObject({ code: "discovery", status: 400 });
  });

  it("a logout leads back to the application", async () => {
    const { headers } = await fetch(await client.logoutUrl("https://app.example.com/"), { redirect: "manual" });
    expect(headers.get("location")).toBe("https://app.example.com/");
  });

  it("all answers are as described", async () => {
    for (const path of ["/.well-known/openid-configuration", "/.well-known/jwks.json"]) await judge.fetch(`${place.confidential.baseURL}${path}`);
    expect([...judge.called].sort()).toEqual(["getJwks", "getOpenIdConfiguration", "getUserInfo", "requestEmailChange", "requestToken", "setPassword", "updateUserFields"]);
    expect(judge.problems).toEqual([]);
  });
});

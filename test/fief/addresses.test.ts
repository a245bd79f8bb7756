// Where the Fief client sends to and what it believes: discovery, keys, tenants, internal and public addresses.
import { FiefAccessTokenInvalid, FiefError, FiefRequestError, OptionError } from "@countersign/fief";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { accessToken, addressOfUser, application, codeFrom, redirectUri, rejection } from "./application.js";
import { startFief, type FakeFief, type FakeFiefOptions } from "./server/main.js";

const discovery = "/.well-known/openid-configuration";
const keys = "/.well-known/jwks.json";

async function imitation(options: FakeFiefOptions = {}): Promise<FakeFief> {
  const fief = await startFief(options);
  onTestFinished(fief.close);
  return fief;
}

afterEach(() => vi.useRealTimers());

describe("discovery", () => {
  it("happens once, when it is needed, also for three calls at a time", async () => {
    const fief = await imitation();
    const client = application(fief);
    const token = await accessToken(fief);
    expect(fief.received).toEqual([]);
    await Promise.all([client.getAuthURL({ redirectURI: redirectUri }), client.validateAccessToken(token), client.userinfo(token)]);
    await Promise.all([client.validateAccessToken(token), client.validateAccessToken(token)]);
    expect([fief.count(discovery), fief.count(keys)]).toEqual([1, 1]);
  });

  it("that failed is not kept", async () => {
    const fief = await imitation();
    const client = application(fief);
    fief.fail(discovery, 2);
    for (const turn of [1, 2]) {
      const error = await rejection(client.getAuthURL({ redirectURI: redirectUri }));
      expect(error, `turn ${turn}`).toBeInstanceOf(FiefRequestError);
      expect(error).toMatchObject({ code: "discovery", status: 503 });
    }
    expect(await client.getAuthURL({ redirectURI: redirectUri })).toContain(`${fief.url}/authorize?`);
    expect(fief.count(discovery)).toBe(3);
  });

  it.each<[string, (document: Readonly<Record<string, unknown>>) => unknown]>([
    ["is of another issuer", (document) => ({ ...document, issuer: "https://other.example.com" })],
    ["is of another tenant", (document) => ({ ...document, issuer: `${document["issuer"]}/acme` })],
    ["is a list", () => []],
    ["is null", () => null],
    ["is a page", () => "<!doctype html>"],
    ["names an endpoint that is no address", (document) => ({ ...document, token_endpoint: "/api/token" })],
  ])("that %s is an error, and is not kept", async (_, change) => {
    const fief = await imitation();
    const client = application(fief);
    fief.world.tampering.discovery = change;
    expect(await rejection(client.getAuthURL({ redirectURI: redirectUri }))).toMatchObject({ name: "FiefRequestError", code: "discovery" });
    fief.world.tampering.discovery = undefined;
    expect(await client.getAuthURL({ redirectURI: redirectUri })).toContain("response_type=code");
  });

  it("at nobody's address is an error of the client too", async () => {
    const fief = await imitation();
    await fief.close();
    expect(await rejection(application(fief).getAuthURL({ redirectURI: redirectUri }))).toMatchObject({ name: "FiefRequestError", code: "request" });
  });
});

describe("the keys", () => {
  it("are fetched again for an unknown key id, after a while, and once", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const fief = await imitation();
    const client = application(fief);
    const former = await accessToken(fief);
    await client.validateAccessToken(former);
    await fief.rotate(fief.tenant);
    const present = await accessToken(fief);
    expect(await rejection(client.validateAccessToken(present))).toBeInstanceOf(FiefAccessTokenInvalid);
    vi.setSystemTime(Date.now() + 31_000);
    expect(await client.validateAccessToken(present)).toHaveProperty("acr", "1");
    expect(await rejection(client.validateAccessToken(former))).toBeInstanceOf(FiefAccessTokenInvalid);
    expect(fief.count(keys)).toBe(2);
  });

  it("that cannot be had say nothing of the token, and are asked for again", async () => {
    const fief = await imitation();
    const client = application(fief);
    fief.fail(keys, 1);
    const token = await accessToken(fief);
    expect(await rejection(client.validateAccessToken(token))).toMatchObject({ name: "FiefRequestError", status: 503 });
    expect(await client.validateAccessToken(token)).toHaveProperty("acr", "1");
  });
});

describe("a tenant", () => {
  it("is below its slug, with its own keys and issuer", async () => {
    const fief = await imitation();
    const acme = application(fief, { baseURL: `${fief.url}/acme`, clientId: "confidentialacme" });
    const code = await codeFrom(await acme.getAuthURL({ redirectURI: redirectUri, scope: ["openid"], extrasParams: { login_hint: addressOfUser } }));
    const [tokens, claims] = await acme.authCallback(code, redirectUri);
    expect(claims).toMatchObject({ iss: `https://${fief.world.domain}/acme`, tenant_id: fief.acme.id });
    expect(await acme.userinfo(tokens.access_token)).toHaveProperty("tenant_id", fief.acme.id);
    await acme.updateProfile(tokens.access_token, { fields: { company: "Acme" } });
    expect(await acme.logoutUrl("https://app.example.com/")).toBe(`${fief.url}/acme/logout?redirect_uri=https%3A%2F%2Fapp.example.com%2F`);
    expect(fief.received.map((one) => one.path).every((path) => path.startsWith("/acme/"))).toBe(true);
    expect(await rejection(application(fief, { audience: "confidentialacme" }).validateAccessToken(tokens.access_token))).toBeInstanceOf(FiefAccessTokenInvalid);
  });

  it.each(["unknown", "ACME"])("%s is not there: the error says where it looked", async (slug) => {
    const fief = await imitation();
    const error = await rejection(application(fief, { baseURL: `${fief.url}/${slug}` }).getAuthURL({ redirectURI: redirectUri }));
    expect(error).toMatchObject({ name: "FiefRequestError", code: "discovery", status: 400 });
    expect(`${error}`).toContain(`${fief.url}/${slug}${discovery}`);
  });
});

describe("the address of the server", () => {
  it.each(["", "/", "/acme", "/acme/", "/acme//"])("may end in %j", async (end) => {
    const fief = await imitation();
    const slug = end.replace(/\/+$/, "");
    const tenant = slug === "" ? fief.tenant : fief.acme;
    const client = application(fief, { baseURL: fief.url + end, clientId: `confidential${tenant.slug}` });
    const token = await accessToken(fief, { aud: [`confidential${tenant.slug}`] }, {}, tenant);
    await client.validateAccessToken(token);
    await client.userinfo(token);
    await client.changePassword(token, "a better password");
    expect(await client.logoutUrl("https://app.example.com/")).toContain(`${fief.url}${slug}/logout?`);
    expect(fief.received.map((one) => one.path)).toEqual([discovery, keys, "/api/userinfo", "/api/password"].map((path) => slug + path));
  });

  it.each(["http://fief.example.com", "ftp://fief.example.com", "https://", "https://user:word@fief.example.com", "https://fief.example.com?x=1"])("cannot be %s", async (baseURL) => {
    const fief = await imitation();
    expect(() => application(fief, { baseURL })).toThrow(OptionError);
  });
});

describe("a server behind another name", () => {
  it.each([
    ["with addresses under https", "https", {}],
    ["with addresses under http, where that is allowed", "http", { allowInsecure: true }],
  ] as const)("%s is called at the internal address, and shown to the browser under the public name", async (_, scheme, options) => {
    const fief = await imitation({ domain: "fief.example.com", scheme });
    const client = application(fief, { host: "fief.example.com", ...options });
    const address = new URL(await client.getAuthURL({ redirectURI: redirectUri, scope: ["openid"], extrasParams: { login_hint: addressOfUser } }));
    expect(address.origin).toBe(`${scheme}://fief.example.com`);
    const [tokens, claims] = await client.authCallback(await codeFrom(fief.url + address.pathname + address.search), redirectUri);
    expect(claims.iss).toBe("https://fief.example.com");
    await client.userinfo(tokens.access_token);
    await client.emailChange(tokens.access_token, "new@example.com");
    expect(new URL(await client.logoutUrl(redirectUri)).origin).toBe(address.origin);
    expect(fief.received.filter((one) => one.path !== "/authorize").map((one) => one.host)).toEqual(Array(5).fill("fief.example.com"));
  });

  it("that names addresses under http is refused otherwise", async () => {
    const fief = await imitation({ domain: "fief.example.com" });
    expect(await rejection(application(fief, { host: "fief.example.com" }).getAuthURL({ redirectURI: redirectUri }))).toBeInstanceOf(FiefError);
  });

  it("is not found under the internal name: the error names both issuers", async () => {
    const fief = await imitation({ domain: "fief.example.com" });
    const error = await rejection(application(fief).getAuthURL({ redirectURI: redirectUri }));
    expect(error).toBeInstanceOf(FiefRequestError);
    expect(`${error}`).toContain("https://fief.example.com");
    expect(`${error}`).toContain(`https://${new URL(fief.url).host}`);
  });
});

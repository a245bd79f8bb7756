import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { OptionError } from "../../../templates/typescript/runtime/options.js";
import { discovery, protocols, sample, secret, signingJwk, type SampleOptions } from "./sample.js";

const assertionJwk = { kty: "EC", crv: "P-256", x: "AQAB", y: "AQAB", d: "private-part" };

describe("options that cannot be right are refused when the login is made, by name and without their value:", () => {
  const wrong: readonly (readonly [string, { readonly given: SampleOptions; readonly want: string }])[] = [
    ["no client id", { given: { appId: undefined }, want: "appId" }],
    ["a protocol that there is not", { given: { protocol: "kerberos" }, want: "protocol" }],
    ["the algorithm none", { given: { algorithm: "none" }, want: "algorithm" }],
    ["a key that is no JSON", { given: { encryptionKey: "{private-part" }, want: "encryptionKey" }],
    ["a key that is public", { given: { encryptionKey: signingJwk }, want: "encryptionKey" }],
    ["a list with a key that is no key", { given: { encryptionKey: ["[]"] }, want: "encryptionKey" }],
    ["an assertion key that is public", { given: { assertionKey: signingJwk }, want: "assertionKey" }],
    ["two assertion keys", { given: { assertionKey: [assertionJwk, assertionJwk] }, want: "assertionKey" }],
    ["an assertion key whose algorithm signs nothing", { given: { assertionKey: { ...assertionJwk, alg: "RSA-OAEP" } }, want: "assertionKey" }],
    ["an assertion key whose algorithm is of a secret", { given: { assertionKey: { ...assertionJwk, alg: "HS256" } }, want: "assertionKey" }],
    ["a method that needs a key, without one", { given: { tokenAuthMethod: "private_key_jwt" }, want: "assertionKey" }],
    ["a method that there is not", { given: { tokenAuthMethod: "kerberos" }, want: "tokenAuthMethod" }],
    ["a redirect URI that is no address", { given: { redirectUri: "kerberos" }, want: "redirectUri" }],
    ["a redirect URI that is a script", { given: { redirectUri: "javascript:kerberos" }, want: "redirectUri" }],
    ["a redirect URI with a fragment", { given: { redirectUri: "https://app.example.com/#kerberos" }, want: "redirectUri" }],
    ["a redirect URI that everybody reads", { given: { redirectUri: "http://app.example.com/" }, want: "redirectUri" }],
    ["an address after the logout that is a script", { given: { logoutRedirectUri: "javascript:kerberos" }, want: "logoutRedirectUri" }],
    ["a scope of OpenID Connect with plain OAuth, which does not know it", { given: { protocol: "oauth", scope: "openid profile" }, want: "scope" }],
    ["a public name that is none", { given: { publicHost: "a b" }, want: "publicHost" }],
    ["a public name with a path", { given: { publicHost: "login.example.com/kerberos" }, want: "publicHost" }],
    ["http to another machine", { given: { baseUrl: "http://login.example.com" }, want: "baseUrl" }],
  ];
  it.each(wrong)("%s", (_, { given, want }) => {
    const make = (): unknown => sample(given);
    expect(make).toThrow(OptionError);
    expect(make).toThrow(new RegExp(`^${want}: `));
    expect(make).not.toThrow(/private-part|kerberos/);
  });
});

it("says what it takes where the application says nothing", () => {
  const { login } = sample({ appSecret: undefined });
  expect(login).toMatchObject({ clientId: "application", scope: "openid", idTokenAlgorithm: "RS256", audience: ["application"], clockTolerance: 60, encrypted: false, insecureCookies: false });
});

it.each([[undefined, "user"], ["orders:read", "orders:read"]])("asks for scopes of plain OAuth alone with that protocol: %s", (scope, want) => {
  expect(sample({ protocol: "oauth", scope }).login.scope).toBe(want);
});

it("takes any audience only when that is said", () => {
  expect(sample({ audience: null }).login.audience).toBeNull();
  expect(sample({ audience: "api" }).login.audience).toEqual(["api"]);
  expect(sample({ audience: ["api", "other"] }).login.audience).toEqual(["api", "other"]);
});

it("shows its secret in no way of looking at it, and to nobody who asks for options", () => {
  const { login } = sample();
  expect(inspect(login, { depth: 9, showHidden: true }) + JSON.stringify(login)).not.toContain(secret);
  expect(login.option("appSecret")).toBeUndefined();
  expect(login.option("appId")).toBe("application");
});

it.each(["appSecret", "assertionKey"])("has no secret in a browser, unless the application insists: %s", (option) => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {});
  const given = { appSecret: undefined, [option]: option === "appSecret" ? secret : assertionJwk };
  expect(() => sample(given)).toThrow(new RegExp(`^${option}: no secret is safe in a browser`));
  expect(() => sample({ ...given, dangerouslyAllowBrowser: true })).not.toThrow();
  expect(() => sample({ appSecret: undefined })).not.toThrow();
});

it("tells nobody what is said between the application and its provider, whatever hooks look at calls", async () => {
  const seen: unknown[] = [];
  const hook = (...all: unknown[]): void => void seen.push(all);
  const written = (["log", "info", "warn", "error", "debug"] as const).map((name) => vi.spyOn(console, name).mockImplementation(hook));
  const { login, answers } = sample({ hooks: { beforeSigning: hook, beforeSending: hook, afterAnswer: hook, onFailure: hook } });
  answers["/oidc/token"] = { status: 400, body: { error: "invalid_grant" } };
  await expect(login.fetch("https://login.example.com/oidc/token", { method: "POST", body: "code=c" })).resolves.toMatchObject({ status: 400 });
  await expect(login.metadata()).resolves.toMatchObject({ issuer: "https://login.example.com/oidc" });
  for (const spy of written) spy.mockRestore();
  expect(seen).toEqual([]);
});

it("needs a secret where the secret is the key", () => {
  expect(() => sample({ appSecret: undefined, algorithm: "HS256" }).login.secretKey()).toThrow(expect.objectContaining({ code: "configuration", message: expect.stringContaining("appSecret") }));
});

describe("an endpoint", () => {
  it("that is a path has the client's options in it, encoded", async () => {
    const { login, sent } = sample({ protocol: "cas", appId: "a/b ?" });
    expect(await login.endpoint("authorization")).toBe("https://login.example.com/cas/a%2Fb%20%3F");
    expect(sent).toHaveLength(0);
  });

  it("is below the path of a deployment", async () => {
    expect(await sample({ protocol: "oauth", baseUrl: "https://example.com/identity/" }).login.endpoint("token")).toBe("https://example.com/identity/oauth/token");
  });

  it("is discovered where the specification does not say it", async () => {
    const { login } = sample();
    expect(await login.endpoint("token")).toBe("https://login.example.com/oidc/token");
    expect(await login.endpoint("validate")).toBeUndefined();
  });

  it("of a public name is called at the address that the client was given, except by browsers; others stay where they are", async () => {
    const internal = sample(
      { baseUrl: "https://identity.internal:8443", publicHost: "login.example.com" },
      { protocols: { oidc: { ...protocols["oidc"], kind: "oidc", issuer: { path: "/oidc", scheme: "https" } } } },
    );
    const path = "/oidc/.well-known/openid-configuration";
    internal.answers[path] = { body: discovery({ jwks_uri: "https://keys.example.net/keys" }) };
    expect(await internal.login.endpoint("token")).toBe("https://identity.internal:8443/oidc/token");
    expect(await internal.login.endpoint("authorization")).toBe("https://login.example.com/oidc/auth");
    expect(await internal.login.endpoint("keys")).toBe("https://keys.example.net/keys");
    await internal.login.fetch("https://keys.example.net/keys", {});
    expect(internal.sent.map(({ url, authority }) => [new URL(url).host, authority])).toEqual([["identity.internal:8443", "login.example.com"], ["keys.example.net", undefined]]);
  });
});

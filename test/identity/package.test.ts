// The flows once more as an application has them: by the client of the installed package, against a certified provider.
import type { AuthenticationClient, AuthenticationClientOptions } from "@countersign/genauth/authentication";
import { beforeAll, describe, expect, it } from "vitest";
import { installedPackage, type Installed } from "../live/package.js";
import { account, awkwardSecret, loggedOutUri, redirectUri, resource, secret } from "./accounts.js";
import { rejection } from "./application.js";
import { startProvider } from "./provider.js";
import { createUserAgent } from "./user-agent.js";

const provider = await startProvider();
let installed: Installed;
beforeAll(async () => void (installed = await installedPackage()), 300_000);

function client(appId: string, options: Partial<AuthenticationClientOptions> = {}): AuthenticationClient {
  const usual = { appHost: provider.origin, appSecret: secret, redirectUri, logoutRedirectUri: loggedOutUri, scope: "openid profile email offline_access" };
  return new installed.authentication.AuthenticationClient({ ...usual, appId, ...options });
}

type Finished = Awaited<ReturnType<AuthenticationClient["handleRedirectCallback"]>>;
type LoginResult = Finished & { readonly tokens: NonNullable<Finished["tokens"]> };

async function loggedIn(application: AuthenticationClient): Promise<LoginResult> {
  const begun = await application.loginWithRedirect({ returnTo: "/castles" });
  const callback = await createUserAgent(provider.origin).logIn(begun.headers.get("location") ?? "", account.sub);
  const { tokens, ...rest } = await application.handleRedirectCallback(new Request(callback, { headers: { cookie: begun.headers.getSetCookie()[0]?.split(";")[0] ?? "" } }));
  if (tokens === null) throw new Error("the provider should have given tokens");
  return { ...rest, tokens };
}

describe("a client proves itself", () => {
  const basic = "client_secret_basic" as const;
  const methods: readonly [string, { appId: string; options: Partial<AuthenticationClientOptions> }][] = [
    ["in the body", { appId: "post", options: {} }],
    ["by Basic", { appId: "basic", options: { appSecret: awkwardSecret, tokenEndpointAuthMethod: basic, introspectionEndpointAuthMethod: basic, revocationEndpointAuthMethod: basic } }],
    [
      "not at all",
      {
        appId: "public",
        options: { appSecret: undefined, cookieSecret: "a-secret-for-cookies-of-the-tests-alone", tokenEndpointAuthMethod: "none", introspectionEndpointAuthMethod: "none", revocationEndpointAuthMethod: "none" },
      },
    ],
  ];
  it.each(methods)("%s: from the login to the logout", async (_, { appId, options }) => {
    const application = client(appId, options);
    const { tokens, claims, returnTo } = await loggedIn(application);
    expect([claims?.sub, returnTo]).toEqual([account.sub, "/castles"]);
    expect(await application.getUserInfoByAccessToken(tokens.access_token, { subject: account.sub })).toMatchObject(account);
    expect(await application.parseIDToken(tokens.id_token ?? "")).toMatchObject({ sub: account.sub, aud: appId });
    const fresh = await application.getNewAccessTokenByRefreshToken(tokens.refresh_token ?? "");
    expect(await application.introspectToken(fresh.access_token)).toMatchObject({ active: true, client_id: appId });
    await application.revokeToken(fresh.access_token);
    expect(await application.introspectToken(fresh.access_token)).toEqual({ active: false });
    const url = await application.buildLogoutUrl({ idToken: tokens.id_token });
    expect(await createUserAgent(provider.origin).logOut(url)).toBe(loggedOutUri);
  });
});

describe("a client of an application", () => {
  it("begins a login with everything that protects it, and finishes it with what it kept", async () => {
    const application = client("post");
    const { url, state, nonce, codeVerifier } = await application.buildAuthorizeUrl();
    const callback = new URL(await createUserAgent(provider.origin).logIn(url, account.sub)).searchParams;
    expect(callback.get("state")).toBe(state);
    const tokens = await application.getAccessTokenByCode(callback.get("code") ?? "", { codeVerifier, nonce });
    expect(tokens).toMatchObject({ token_type: "Bearer", expires_in: 600 });
  });

  it.each([["PS256", "ps256"], ["ES256", "es256"], ["EdDSA", "eddsa"], ["HS256", "hs256"]] as const)("takes ID tokens by %s when that is configured, else not", async (alg, appId) => {
    expect((await loggedIn(client(appId, { idTokenSignedResponseAlg: alg }))).claims?.sub).toBe(account.sub);
    expect(await rejection(loggedIn(client(appId)))).toMatchObject({ name: "LoginError", code: "id_token_invalid" });
  });

  it("takes encrypted ID tokens when it has a key", async () => {
    expect((await loggedIn(client("encrypted", { encryptionKey: JSON.stringify(provider.encryptionKey) }))).claims?.sub).toBe(account.sub);
    expect(await rejection(loggedIn(client("encrypted")))).toMatchObject({ code: "id_token_invalid" });
  });

  it("gets tokens of its own, and knows what is in them", async () => {
    const application = client("machine", { audience: resource });
    const tokens = await application.getAccessTokenByClientCredentials({ scope: "castles:read" });
    expect(await application.parseAccessToken(tokens.access_token)).toMatchObject({ client_id: "machine", aud: resource });
    expect(await application.validateAccessToken(tokens.access_token, { scope: ["castles:read"] })).toMatchObject({ id: "machine" });
    expect(await rejection(application.validateAccessToken(tokens.access_token, { scope: ["castles:write"] }))).toMatchObject({ code: "missing_scope" });
  });

  it("of plain OAuth has tokens and no ID token", async () => {
    const application = client("post", { protocol: "oauth", scope: undefined });
    const { tokens, claims } = await loggedIn(application);
    expect(claims).toBeNull();
    expect(tokens).toMatchObject({ scope: "user" });
    const fresh = await application.getNewAccessTokenByRefreshToken(tokens.refresh_token ?? "");
    expect(await application.introspectToken(fresh.access_token)).toMatchObject({ active: true, scope: "user" });
    await application.revokeToken(fresh.access_token);
    expect(await application.introspectToken(fresh.access_token)).toEqual({ active: false });
  });

  it("of plain OAuth asks for what the application says, and never for the scopes of OpenID Connect", async () => {
    const scopeOf = async (scope?: string): Promise<string | null> => new URL((await client("post", { protocol: "oauth", scope }).buildAuthorizeUrl()).url).searchParams.get("scope");
    expect([await scopeOf(), await scopeOf("openid profile"), await scopeOf("orders:read")]).toEqual(["user", "user", "orders:read"]);
    expect(() => client("post", { protocol: "oauth", scope: "openid profile email" })).toThrow(/^scope: openid belongs to OpenID Connect/);
  });

  it("shows its secret in no way of looking at it", async () => {
    const { inspect } = await import("node:util");
    const application = client("post", { cookieSecret: "a-secret-for-cookies-of-the-tests-alone" });
    const shown = inspect(application, { depth: 20, showHidden: true }) + JSON.stringify(application);
    for (const hidden of [secret, "a-secret-for-cookies-of-the-tests-alone"]) expect(shown).not.toContain(hidden);
  });
});

// Wrong answers of a provider's endpoints: none holds a client up or makes it say too much.
import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { accessTokenClaims, validateAccessToken } from "../../templates/typescript/runtime/identity/access-token.js";
import { refreshTokens } from "../../templates/typescript/runtime/identity/refresh.js";
import { revoke } from "../../templates/typescript/runtime/identity/revoke.js";
import { userInfo } from "../../templates/typescript/runtime/identity/user-info.js";
import { accessTokenRows, answerRows, broken, failing, keySetRows, reset, signedUserInfoRows, silent } from "./answer-rows.js";
import { application, discoveredProtocol, rejection } from "./application.js";
import { listening, signerOf, startMisbehaving, subject } from "./misbehaving.js";
import { clientId } from "./rows.js";
import { expectRefusal, loggedIn, runModule } from "./scenario.js";
import { signed, type Json } from "./signers.js";

const rs = await signerOf("RS256");

describe.each(answerRows)("%s", (_, table) => {
  it.each(table)("%s", async (_name, { given, want }) => {
    await runModule(given, want);
  });
});

describe("user info that is a JWT", () => {
  const signedBy = (make: (claims: Json, issuer: string) => Promise<string>) => async (): Promise<unknown> => {
    let jwt = "";
    const provider = await startMisbehaving(clientId, { userInfo: () => jwt });
    const now = Math.floor(Date.now() / 1000);
    jwt = await make({ sub: subject, iss: provider.issuer, aud: clientId, iat: now }, provider.issuer);
    const login = application(provider.issuer, clientId);
    return userInfo(login, "access", { subject });
  };
  it("oidcc-client-test-userinfo-signed: is accepted when it is the provider's, for this client", async () => {
    expect(await signedBy((claims) => signed(claims, rs))()).toMatchObject({ sub: subject });
  });
  it.each(signedUserInfoRows)("is refused with %s", async (_, make) => {
    expectRefusal(await rejection(signedBy(make)()), { code: "user_info_invalid" }, { issued: [] });
  });
});

describe("a key set", () => {
  it.each(keySetRows)("%s", async (_, { given, want }) => {
    const provider = await runModule(given, want);
    expect(provider.count("jwks")).toBe(1);
  });
});

describe("an access token", () => {
  it.each(accessTokenRows)("%s is refused", async (_, { given, want }) => {
    const provider = await startMisbehaving(clientId);
    const now = Math.floor(Date.now() / 1000);
    const token = await given({ iss: provider.issuer, aud: clientId, sub: subject, iat: now, exp: now + 300, scope: "openid" });
    const login = application(provider.issuer, clientId);
    expectRefusal(await rejection(validateAccessToken(login, token)), { code: want }, { issued: token.split(".").slice(1).filter((part) => part.length > 20) });
  });

  it("cannot be validated while the provider is away, and can when it is back", async () => {
    let away = true;
    const provider = await startMisbehaving(clientId, { discovery: (document) => (away ? { ...document, issuer: "https://other.example.com" } : document) });
    const now = Math.floor(Date.now() / 1000);
    const token = await signed({ iss: provider.issuer, aud: clientId, sub: subject, iat: now, exp: now + 300, scope: "openid" }, rs);
    const login = application(provider.issuer, clientId);
    expect(await rejection(accessTokenClaims(login, token))).toMatchObject({ code: "discovery" });
    away = false;
    expect(await accessTokenClaims(login, token)).toMatchObject({ sub: subject });
  });
});

describe("a request for tokens whose answer is lost", () => {
  // Its code, or its refresh token, may be used up: whoever sends it again ends the login at many providers.
  it.each([["the connection is reset", reset], ["nothing comes", silent], ["the answer breaks off", broken], ["the server fails", failing]] as const)("is not sent again: %s", async (_, raw) => {
    const provider = await startMisbehaving(clientId, { raw: { token: raw } });
    const login = application(provider.issuer, clientId, { timeout: 400, maxRetries: 5 });
    expect(await rejection(loggedIn(login, provider))).toMatchObject({ code: "request" });
    expect(await rejection(refreshTokens(login, "refresh-of-the-tests"))).toMatchObject({ code: "request" });
    expect(provider.count("token")).toBe(2);
  });
});

describe("a redirect of an endpoint that gets the secret", () => {
  it.each([301, 302, 303, 307, 308].flatMap((status) => [[status, "node"], [status, "fetch"]] as const))("is not followed: %i over %s", { timeout: 3000 }, async (status, transport) => {
    const thieved: string[] = [];
    const thief = await listening(
      createServer((incoming, response) => {
        thieved.push(`${incoming.url}`);
        response.end();
      }),
    );
    const provider = await startMisbehaving(clientId, { raw: { token: (response) => void response.writeHead(status, { location: `${thief}/token` }).end() } });
    const options = { timeout: 400, tokenAuthMethod: "client_secret_basic", ...(transport === "fetch" && { fetch }) };
    const login = application(provider.issuer, clientId, options, { ...discoveredProtocol, revocation: "/token" });
    expectRefusal(await rejection(loggedIn(login, provider)), { code: "request" }, provider);
    expectRefusal(await rejection(refreshTokens(login, "refresh-of-the-tests")), { code: "request" }, { issued: ["refresh-of-the-tests"] });
    expectRefusal(await rejection(revoke(login, "refresh-of-the-tests")), { code: "request" }, { issued: ["refresh-of-the-tests"] });
    expect(thieved).toEqual([]);
  });
});

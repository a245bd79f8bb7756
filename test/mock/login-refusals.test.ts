// What the mock refuses as a provider, and to whom it tells that.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { authorizeUrl } from "../../templates/typescript/runtime/identity/authorize.js";
import { clientCredentials } from "../../templates/typescript/runtime/identity/client-credentials.js";
import { exchangeCode } from "../../templates/typescript/runtime/identity/code.js";
import { introspect } from "../../templates/typescript/runtime/identity/introspect.js";
import type { Login } from "../../templates/typescript/runtime/identity/login.js";
import { codeVerifier } from "../../templates/typescript/runtime/identity/pkce.js";
import { refreshTokens } from "../../templates/typescript/runtime/identity/refresh.js";
import { revoke } from "../../templates/typescript/runtime/identity/revoke.js";
import { userInfo } from "../../templates/typescript/runtime/identity/user-info.js";
import { redirectUri } from "../identity/accounts.js";
import { type ApplicationOptions, rejection } from "../identity/application.js";
import { call } from "./caller.js";
import { applicationAt, followed, loggedIn, type ProtocolName, type Returned, returned } from "./hosted-login.js";

let mock: Mock;
let now: number;
beforeAll(async () => {
  mock = await startMock({ documents: await documentsOf({ config: "spec/sdk.yaml" }), now: () => now });
}, 60_000);
afterAll(() => mock.close());
beforeEach(() => {
  now = Date.now();
  mock.reset();
});

function known(kind: ProtocolName, options: ApplicationOptions = {}): Login {
  return applicationAt(mock.url, kind, options);
}

describe("OpenID Connect", () => {
  test("the secret must be right, and a client without one must have a challenge", async () => {
    const { code, verifier } = await returned(known("oidc"));
    expect(await rejection(exchangeCode(known("oidc", { clientSecret: "another" }), code, { codeVerifier: verifier }))).toMatchObject({ error: "invalid_client", status: 401 });
    const bare = await followed(`${mock.url}/oidc/auth?${new URLSearchParams({ response_type: "code", client_id: "mock-app-id", redirect_uri: redirectUri, scope: "openid" })}`);
    const answer = exchangeCode(known("oidc", { clientSecret: undefined }), bare.searchParams.get("code") ?? "");
    expect(await rejection(answer)).toMatchObject({ error: "invalid_client" });
  });

  test.each<[string, (begun: Returned) => Parameters<typeof exchangeCode>[2]]>([
    ["another verifier", () => ({ codeVerifier: codeVerifier() })],
    ["no verifier", () => ({})],
    ["another redirect URI", ({ verifier }) => ({ codeVerifier: verifier, redirectUri: `${redirectUri}/other` })],
  ])("a code is refused with %s", async (_, options) => {
    const begun = await returned(known("oidc"));
    expect(await rejection(exchangeCode(known("oidc"), begun.code, options(begun)))).toMatchObject({ error: "invalid_grant", status: 400 });
  });

  test("a code works once, not after a minute, and takes its tokens along when it comes twice", async () => {
    const login = known("oidc");
    const { tokens, code, verifier } = await loggedIn(login);
    expect(await rejection(exchangeCode(login, code, { codeVerifier: verifier }))).toMatchObject({ error: "invalid_grant" });
    expect(await rejection(userInfo(login, tokens.access_token))).toMatchObject({ code: "refused", status: 401, error: "invalid_token" });
    const late = await returned(login);
    now += 61_000;
    expect(await rejection(exchangeCode(login, late.code, { codeVerifier: late.verifier }))).toMatchObject({ error: "invalid_grant" });
  });

  test.each([
    ["another response type", { response_type: "token" }, "unsupported_response_type"],
    ["no openid", { scope: "profile" }, "invalid_scope"],
    ["a plain challenge", { code_challenge: "x".repeat(43), code_challenge_method: "plain" }, "invalid_request"],
  ])("%s is told to the application", async (_, change, error) => {
    const asked = { response_type: "code", client_id: "mock-app-id", redirect_uri: redirectUri, scope: "openid", state: "s", ...change };
    const { searchParams } = await followed(`${mock.url}/oidc/auth?${new URLSearchParams(asked)}`);
    expect(Object.fromEntries(searchParams)).toMatchObject({ error, state: "s", iss: `${mock.url}/oidc` });
  });

  test("a parameter that comes twice is refused, and a form is as good as a query", async () => {
    const asked = new URLSearchParams({ response_type: "code", client_id: "mock-app-id", redirect_uri: redirectUri, scope: "openid" });
    expect((await call(`${mock.url}/oidc/auth?${asked}&scope=openid`)).body).toMatchObject({ error: "invalid_request" });
    expect((await call(`${mock.url}/oidc/auth`, { method: "POST", body: asked })).headers.get("location")).toContain("code=mock-code-");
  });

  test.each(["/oidc/auth", "/oidc/session/end?logout=", "/api/v3/signin-by-extidp"])("%s answers a wrong request as the document says, although its success has no body", async (path) => {
    expect(await call(`${mock.url}${path}`)).toMatchObject({ status: 400, body: { error: "invalid_request" } });
  });

  test("a refresh may narrow the scope and not widen it", async () => {
    const login = known("oidc");
    const { tokens } = await loggedIn(login);
    expect(await rejection(refreshTokens(login, tokens.refresh_token ?? "", { scope: "openid castles" }))).toMatchObject({ error: "invalid_scope" });
    expect(await refreshTokens(login, tokens.refresh_token ?? "", { scope: "openid" })).toMatchObject({ scope: "openid" });
  });

  test("whoever does not prove the application learns and gets nothing", async () => {
    const { tokens } = await loggedIn(known("oidc"));
    const other = known("oidc", { clientSecret: "another" });
    const attempts = [() => introspect(other, tokens.access_token), () => revoke(other, tokens.access_token), () => clientCredentials(other, { scope: "castles" }), () => refreshTokens(other, tokens.refresh_token ?? "")];
    for (const attempt of attempts) expect(await rejection(attempt())).toMatchObject({ error: "invalid_client", status: 401 });
    expect(await rejection(introspect(known("oidc", { clientSecret: undefined }), tokens.access_token))).toMatchObject({ status: 401 });
    expect(await introspect(known("oidc"), tokens.access_token)).toMatchObject({ active: true });
  });

  test("an application of another id is told so where it asks as a login does, and gets the document's example elsewhere", async () => {
    const { url } = await authorizeUrl(known("oidc", { clientId: "my-app" }));
    const { status, body } = await call(url);
    expect([status, body]).toEqual([400, { error: "invalid_request", error_description: "the application is not known: client_id must be mock-app-id here" }]);
    const asked = { response_type: "code", client_id: "my-app", redirect_uri: redirectUri, scope: "openid", state: "s" };
    expect((await call(`${mock.url}/oidc/auth?${new URLSearchParams(asked)}`)).status).toBe(302);
  });

  test("without an address to go back to, the browser stays", async () => {
    expect((await call(`${mock.url}/oidc/auth?response_type=code&client_id=mock-app-id&scope=openid`)).status).toBe(400);
  });
});

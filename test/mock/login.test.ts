// The runtime's logins against the mock as the provider: every protocol of the documents.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/mock/json.js";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { accessTokenClaims } from "../../templates/typescript/runtime/identity/access-token.js";
import { authorizeUrl } from "../../templates/typescript/runtime/identity/authorize.js";
import { validateTicket1, validateTicket2 } from "../../templates/typescript/runtime/identity/cas.js";
import { clientCredentials } from "../../templates/typescript/runtime/identity/client-credentials.js";
import { idTokenClaims } from "../../templates/typescript/runtime/identity/id-token.js";
import { introspect } from "../../templates/typescript/runtime/identity/introspect.js";
import type { Login, ProtocolSettings } from "../../templates/typescript/runtime/identity/login.js";
import { logoutUrl } from "../../templates/typescript/runtime/identity/logout.js";
import { finishLogin, startLogin } from "../../templates/typescript/runtime/identity/redirects.js";
import { refreshTokens } from "../../templates/typescript/runtime/identity/refresh.js";
import { revoke } from "../../templates/typescript/runtime/identity/revoke.js";
import { userInfo } from "../../templates/typescript/runtime/identity/user-info.js";
import { loggedOutUri, redirectUri } from "../identity/accounts.js";
import { application, type ApplicationOptions, rejection } from "../identity/application.js";
import { call } from "./caller.js";
import { applicationAt, followed, loggedIn, type ProtocolName, protocols, subject } from "./hosted-login.js";

let documents: JsonObject[];
let mock: Mock;
let now: number;
beforeAll(async () => {
  documents = await documentsOf({ config: "spec/sdk.yaml" });
  mock = await startMock({ documents, now: () => now });
}, 60_000);
afterAll(() => mock.close());
beforeEach(() => {
  now = Date.now();
  mock.reset();
});

function known(kind: ProtocolName, options: ApplicationOptions = {}): Login {
  return applicationAt(mock.url, kind, options);
}

describe.each(["client_secret_post", "client_secret_basic", "none"])("OpenID Connect, %s", (method) => {
  const login = (options: ApplicationOptions = {}): Login => known("oidc", { tokenAuthMethod: method, ...(method === "none" && { clientSecret: undefined }), ...options });

  test("gives tokens whose claims and hashes are right", async () => {
    const { tokens, nonce } = await loggedIn(login());
    const claims = await idTokenClaims(login(), tokens.id_token ?? "", { accessToken: tokens.access_token, nonce, maxAge: 60 });
    expect(claims).toMatchObject({ iss: `${mock.url}/oidc`, aud: "mock-app-id", sub: subject, nonce });
    expect(claims["at_hash"]).toMatch(/^[\w-]{22}$/);
    expect(await accessTokenClaims(login(), tokens.access_token)).toMatchObject({ sub: subject, scope: "openid email profile offline_access" });
    expect(await userInfo(login(), tokens.access_token, { subject })).toMatchObject({ email: "anna@example.com" });
  });

  test("exchanges a refresh token once", async () => {
    const { tokens } = await loggedIn(login());
    const next = await refreshTokens(login(), tokens.refresh_token ?? "", { subject });
    expect(next.refresh_token).not.toBe(tokens.refresh_token);
    expect(await rejection(refreshTokens(login(), tokens.refresh_token ?? ""))).toMatchObject({ code: "refused", error: "invalid_grant" });
    expect(await rejection(refreshTokens(login(), next.refresh_token ?? ""))).toMatchObject({ code: "refused", error: "invalid_grant" });
  });
});

describe("OpenID Connect", () => {
  test("goes by redirects and a cookie, and names the issuer", async () => {
    const login = known("oidc");
    const begun = await startLogin(login, { returnTo: "/castles" });
    const callback = await followed(begun.headers.get("location") ?? "");
    expect(callback.searchParams.get("iss")).toBe(`${mock.url}/oidc`);
    const cookie = begun.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect(await finishLogin(login, new Request(callback, { headers: { cookie } }))).toMatchObject({ claims: { sub: subject }, returnTo: "/castles" });
  });

  test("tokens are known until they are revoked or expire, also to operations of a user", async () => {
    const login = known("oidc");
    const { tokens } = await loggedIn(login);
    const profile = async (token: string): Promise<unknown> => (await call(`${mock.url}/api/v3/get-profile`, { headers: { authorization: token } })).body;
    expect(await introspect(login, tokens.access_token)).toMatchObject({ active: true, sub: subject, client_id: "mock-app-id" });
    expect(await introspect(login, tokens.refresh_token ?? "")).toMatchObject({ active: true, sub: subject });
    expect(await profile(tokens.access_token)).toMatchObject({ statusCode: 200 });
    await revoke(login, tokens.refresh_token ?? "");
    expect(await introspect(login, tokens.access_token)).toEqual({ active: false });
    expect(await profile(tokens.access_token)).toMatchObject({ statusCode: 401 });
    const other = await loggedIn(login);
    now += 3_601_000;
    expect(await introspect(login, other.tokens.access_token)).toEqual({ active: false });
  });

  test("an application has tokens of its own, which are nobody's user token", async () => {
    const login = known("oidc", { scope: "castles" });
    const tokens = await clientCredentials(login, { scope: "castles" });
    expect(await accessTokenClaims(login, tokens.access_token)).toMatchObject({ sub: "mock-app-id", scope: "castles" });
    expect([tokens.id_token, tokens.refresh_token]).toEqual([undefined, undefined]);
    expect(await rejection(userInfo(login, tokens.access_token))).toMatchObject({ status: 401 });
    expect((await call(`${mock.url}/api/v3/get-profile`, { headers: { authorization: tokens.access_token } })).body).toMatchObject({ statusCode: 401 });
  });

  test("below a base path, the names are below it too", async () => {
    const below = await startMock({ documents, basePath: "/identity" });
    const login = application(`${below.url}/identity`, "mock-app-id", { clientSecret: "mock-app-secret" }, protocols.oidc);
    const { tokens } = await loggedIn(login);
    expect(await idTokenClaims(login, tokens.id_token ?? "")).toMatchObject({ iss: `${below.url}/identity/oidc` });
    await below.close();
  });

  test("logs out", async () => {
    expect((await followed(await logoutUrl(known("oidc"), { redirectUri: loggedOutUri, state: "x" }))).href).toBe(`${loggedOutUri}?state=x`);
  });

  test("what was never handed out gets the document's example, as without state", async () => {
    const form = { client_id: "mock-app-id", client_secret: "mock-app-secret" };
    const ask = (url: string, more: Record<string, string>) => call(`${url}/oidc/token`, { method: "POST", body: new URLSearchParams({ ...form, ...more }) });
    const stateless = await startMock({ documents, state: false });
    const shown = { grant_type: "authorization_code", code: "abc", redirect_uri: redirectUri };
    const [one, other] = await Promise.all([ask(mock.url, shown), ask(stateless.url, shown)]);
    expect([one.status, Object.keys(Object(one.body))]).toEqual([200, Object.keys(Object(other.body))]);
    expect((await ask(mock.url, { grant_type: "authorization_code", code: "mock-code-guessed" })).body).toMatchObject({ error: "invalid_grant" });
    expect((await call(`${stateless.url}/oidc/.well-known/openid-configuration`)).body).toMatchObject({ issuer: "https://example.genauth.ai/oidc" });
    await stateless.close();
  });

  test("recordings have neither codes nor tokens", async () => {
    const { tokens, code } = await loggedIn(known("oidc"));
    const shown = JSON.stringify(mock.har());
    for (const kept of [code, tokens.access_token, tokens.refresh_token ?? "", tokens.id_token ?? "", "mock-app-secret"]) expect(shown).not.toContain(kept);
  });
});

test("Fief: endpoints by discovery only, under a name with https, and levels", async () => {
  const fief: ProtocolSettings = { kind: "oidc", discovery: "/.well-known/openid-configuration", issuer: { path: "", scheme: "https" }, logout: "/logout", logoutRedirectParameter: "redirect_uri" };
  const login = application(mock.url, "mock-clientId", { clientSecret: "mock-clientSecret" }, fief);
  const { tokens, nonce } = await loggedIn(login);
  const claims = await idTokenClaims(login, tokens.id_token ?? "", { accessToken: tokens.access_token, nonce });
  expect(claims).toMatchObject({ iss: mock.url.replace("http:", "https:"), aud: "mock-clientId", acr: "1" });
  expect((await userInfo(login, tokens.access_token)).sub).toBe(claims.sub);
  expect((await followed(await logoutUrl(login, { redirectUri: loggedOutUri }))).href).toBe(loggedOutUri);
});

test("OAuth: a login, its user, and the end", async () => {
  const login = known("oauth", { scope: "user" });
  const { tokens } = await loggedIn(login);
  expect(tokens).toMatchObject({ token_type: "Bearer", scope: "user" });
  expect(tokens.id_token).toBeUndefined();
  expect((await userInfo(login, tokens.access_token)).sub).toBe(subject);
  const next = await refreshTokens(login, tokens.refresh_token ?? "");
  expect(await introspect(login, next.access_token)).toMatchObject({ active: true });
  await revoke(login, next.access_token);
  expect(await introspect(login, next.access_token)).toEqual({ active: false });
  expect(await introspect(login, "unknown")).toEqual({ active: false });
  expect(await rejection(userInfo(login, "unknown"))).toMatchObject({ status: 401 });
  expect((await followed(await logoutUrl(login, { redirectUri: loggedOutUri }))).href).toBe(loggedOutUri);
});

describe("CAS", () => {
  const ticketFor = async (login: Login): Promise<{ readonly ticket: string; readonly service: string }> => {
    const { url, service = "" } = await authorizeUrl(login);
    return { ticket: (await followed(url)).searchParams.get("ticket") ?? "", service };
  };

  test("a ticket names the user once, to its service", async () => {
    const login = known("cas");
    const { ticket, service } = await ticketFor(login);
    expect(await validateTicket1(login, ticket, service)).toEqual({ valid: true, user: subject });
    expect(await validateTicket1(login, ticket, service)).toEqual({ valid: false });
    const other = await ticketFor(login);
    expect(await validateTicket1(login, other.ticket)).toEqual({ valid: false });
    const late = await ticketFor(login);
    now += 61_000;
    expect(await validateTicket1(login, late.ticket, late.service)).toEqual({ valid: false });
  });

  test("protocol 2.0 says it as JSON or XML", async () => {
    const login = known("cas");
    const [one, other] = [await ticketFor(login), await ticketFor(login)];
    expect(await validateTicket2(login, one.ticket, one.service)).toEqual({ format: "JSON", answer: { serviceResponse: { authenticationSuccess: { user: subject } } } });
    expect((await validateTicket2(login, other.ticket, other.service, "XML")).answer).toContain(`<cas:user>${subject}</cas:user>`);
    expect(await validateTicket2(login, "ST-1")).toMatchObject({ answer: { serviceResponse: { authenticationFailure: { code: "INVALID_TICKET" } } } });
  });

  const begun = async (login: Login): Promise<{ readonly callback: URL; readonly cookie: string }> => {
    const response = await startLogin(login, { returnTo: "/castles" });
    return { callback: await followed(response.headers.get("location") ?? ""), cookie: response.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
  };
  const finish = (login: Login, callback: URL, cookie: string): ReturnType<typeof finishLogin> => finishLogin(login, new Request(callback, { headers: { cookie } }));

  test("a login knows its user, and where it came from; its ticket works once", async () => {
    const login = known("cas");
    const { callback, cookie } = await begun(login);
    expect(callback.origin + callback.pathname).toBe(redirectUri);
    expect(await finish(login, callback, cookie)).toMatchObject({ tokens: null, claims: null, subject, returnTo: "/castles" });
    expect(await rejection(finish(login, callback, cookie))).toMatchObject({ code: "ticket_invalid", error: "INVALID_TICKET" });
  });

  test("a login takes neither another browser's answer nor another login's ticket", async () => {
    const login = known("cas");
    const [mine, other] = [await begun(login), await begun(login)];
    expect(await rejection(finish(login, other.callback, mine.cookie))).toMatchObject({ code: "callback" });
    expect(await rejection(finish(login, other.callback, ""))).toMatchObject({ code: "callback" });
    const mixed = new URL(mine.callback);
    mixed.searchParams.set("ticket", other.callback.searchParams.get("ticket") ?? "");
    expect(await rejection(finish(login, mixed, mine.cookie))).toMatchObject({ code: "ticket_invalid" });
    const changed = async (change: (parameters: URLSearchParams) => void): Promise<unknown> => {
      const again = await begun(login);
      change(again.callback.searchParams);
      return rejection(finish(login, again.callback, again.cookie));
    };
    expect(await changed((all) => all.delete("ticket"))).toMatchObject({ code: "callback" });
    expect(await changed((all) => all.append("ticket", "ST-2"))).toMatchObject({ code: "callback" });
    expect(await changed((all) => all.delete("state"))).toMatchObject({ code: "callback" });
  });

  test("logs out", async () => {
    expect((await followed(await logoutUrl(known("cas"), { redirectUri: loggedOutUri }))).href).toBe(loggedOutUri);
  });
});

test("SAML: a page, and a logout; a login of its own leaves nothing behind that could be compared", async () => {
  const begun = await startLogin(known("saml"), { returnTo: "/page" });
  expect([begun.status, begun.headers.get("location"), begun.headers.getSetCookie()]).toEqual([302, (await authorizeUrl(known("saml"))).url, []]);
  expect(await rejection(finishLogin(known("saml"), new Request(`${redirectUri}?state=s`)))).toMatchObject({ code: "configuration" });
  const { status, text } = await call((await authorizeUrl(known("saml"))).url);
  expect([status, text]).toEqual([200, expect.stringContaining("/api/v2/saml-idp/mock-app-id")]);
  expect((await followed(await logoutUrl(known("saml"), { redirectUri: loggedOutUri }))).href).toBe(loggedOutUri);
});

import { SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { createGuard, type Checked, type Requirement } from "../../../../templates/typescript/runtime/identity/guard.js";
import { createSessions } from "../../../../templates/typescript/runtime/identity/sessions.js";
import { memoryUserInfoCache } from "../../../../templates/typescript/runtime/identity/user-info-cache.js";
import { application, Browser, startProvider, type Provider } from "./provider.js";
import { finished, hour, signedIn as session } from "./signed-in.js";

function bearing(token: string, scheme: string = "Bearer"): Request {
  return new Request(application, { headers: { authorization: `${scheme} ${token}` } });
}

/** Milliseconds: by then a browser does not come from its login any more. */
const soon = 10_000;

type Token = (provider: Provider) => Promise<string | null>;

const none: Token = async () => null;
const good: Token = (provider) => provider.accessToken({ permissions: ["read"] });
const expired: Token = (provider) => provider.accessToken({}, -3600);
const garbage: Token = async () => "not.a.token";
const foreign: Token = async () => new SignJWT({ iss: "https://provider.example.com", sub: "user-1", aud: "app", scope: "openid", exp: 4e9 }).setProtectedHeader({ alg: "HS256" }).sign(new Uint8Array(32));
const otherAudience: Token = (provider) => provider.accessToken({ aud: "another-app" });

describe("the decision", () => {
  test.each<[string, Token, Requirement, Checked["kind"], Checked["kind"]]>([
    ["no token", none, {}, "unauthorized", "anonymous"],
    ["no token, and a scope", none, { scope: ["openid"] }, "unauthorized", "anonymous"],
    ["an expired token", expired, {}, "unauthorized", "anonymous"],
    ["an expired token that lacks a scope", expired, { scope: ["admin"] }, "unauthorized", "anonymous"],
    ["no JWT", garbage, {}, "unauthorized", "anonymous"],
    ["a token of another signer", foreign, {}, "unauthorized", "anonymous"],
    ["a token for another application", otherAudience, {}, "unauthorized", "anonymous"],
    ["a token", good, {}, "ok", "ok"],
    ["a token with the scopes", good, { scope: ["openid", "email"] }, "ok", "ok"],
    ["a token without a scope", good, { scope: ["openid", "admin"] }, "forbidden", "forbidden"],
    ["a token of another level", good, { acr: "2" }, "forbidden", "forbidden"],
    ["a token with the permission", good, { permissions: ["read"] }, "ok", "ok"],
    ["a token without a permission", good, { permissions: ["read", "write"] }, "forbidden", "forbidden"],
  ])("about %s", async (_, token, requirement, want, optional) => {
    const provider = await startProvider();
    const guard = createGuard(provider.login);
    const text = await token(provider);
    const request = (): Request => (text === null ? new Request(application) : bearing(text));
    expect((await guard.check(request(), requirement)).kind).toBe(want);
    expect((await guard.check(request(), { ...requirement, optional: true })).kind).toBe(optional);
  });

  test("tells who it is", async () => {
    const provider = await startProvider();
    const token = await provider.accessToken();
    expect(await createGuard(provider.login).check(bearing(token))).toMatchObject({ kind: "ok", info: { id: "user-1", scope: ["openid", "email"], access_token: token }, user: null, session: null });
  });

  test("needs no token that can be read where the provider of a session publishes no keys, as plain OAuth does", async () => {
    const provider = await startProvider({ kind: "undiscovered", scope: "user" });
    const browser = new Browser();
    const sessions = createSessions(provider.login);
    browser.take(await sessions.create(await finished(provider, browser), browser.request()));
    const guard = createGuard(provider.login, { sessions });
    expect(await guard.check(browser.request(), { user: true })).toMatchObject({ kind: "ok", info: null, session: { subject: "user-1" }, user: { email: "user@example.com" } });
    expect((await guard.check(browser.request(), { scope: ["email"] })).kind).toBe("ok");
    expect((await guard.check(browser.request(), { scope: ["admin"] })).kind).toBe("forbidden");
    // What only the token tells cannot be told, nor anything of a token that comes alone.
    await expect(guard.check(browser.request(), { permissions: ["read"] })).rejects.toMatchObject({ code: "discovery" });
    await expect(guard.check(bearing(await provider.accessToken()))).rejects.toMatchObject({ code: "discovery" });
  });

  test("cannot be made where neither tokens nor the user info of plain OAuth say who it is", async () => {
    const provider = await startProvider({ kind: "undiscovered", scope: "user" });
    provider.state.userInfoStatus = 403;
    const browser = new Browser();
    const sessions = createSessions(provider.login);
    const result = await finished(provider, browser);
    expect([result.subject, result.tokens?.scope]).toEqual([null, "openid email"]);
    browser.take(await sessions.create(result, browser.request()));
    await expect(createGuard(provider.login, { sessions }).check(browser.request())).rejects.toMatchObject({ code: "discovery" });
    provider.state.userInfoStatus = 500;
    await expect(finished(provider)).rejects.toMatchObject({ code: "request" });
  });

  test("is none when the provider cannot be reached: neither for what is required nor for what is optional", async () => {
    const provider = await startProvider();
    const token = await provider.accessToken();
    const { login } = provider;
    const down = { ...login, metadata: () => Promise.reject(login.fail("discovery", "down")) };
    for (const optional of [false, true]) await expect(createGuard(down).check(bearing(token), { optional })).rejects.toMatchObject({ code: "discovery" });
  });

  test("is none when the application's own code fails", async () => {
    const provider = await startProvider();
    const failing = (): never => {
      throw new Error("of the application");
    };
    await expect(createGuard(provider.login, { tokenFrom: failing }).check(new Request(application), { optional: true })).rejects.toThrow("of the application");
    const cache = { get: failing, set: failing };
    await expect(createGuard(provider.login, { userInfoCache: cache }).check(bearing(await provider.accessToken()), { optional: true, user: true })).rejects.toThrow("of the application");
  });
});

describe("the token", () => {
  test.each<[string, (token: string) => Request, Checked["kind"]]>([
    ["after the word in another case", (token) => bearing(token, "bEARER"), "ok"],
    ["after several spaces", (token) => bearing(token, "Bearer  "), "ok"],
    ["after another word", (token) => bearing(token, "Basic"), "unauthorized"],
    ["with something behind", (token) => bearing(`${token} more`), "unauthorized"],
    ["in the query", (token) => new Request(`${application}/?access_token=${token}`), "unauthorized"],
    ["in a cookie", (token) => new Request(application, { headers: { cookie: `access_token=${token}` } }), "unauthorized"],
  ])("%s", async (_, request, want) => {
    const provider = await startProvider();
    expect((await createGuard(provider.login).check(request(await provider.accessToken()))).kind).toBe(want);
  });

  test("comes from where the application says", async () => {
    const provider = await startProvider();
    const guard = createGuard(provider.login, { tokenFrom: (request) => request.headers.get("x-token") });
    const token = await provider.accessToken();
    expect((await guard.check(new Request(application, { headers: { "x-token": token } }))).kind).toBe("ok");
    expect((await guard.check(bearing(token))).kind).toBe("unauthorized");
  });
});

describe("a session", () => {
  async function signedIn(changes: Partial<Provider["state"]> = {}) {
    const { provider, browser, sessions } = await session({}, changes);
    return { provider, browser, guard: createGuard(provider.login, { sessions }) };
  }

  test("has the token, and what proves a logout", async () => {
    const { browser, guard } = await signedIn();
    expect(await guard.check(browser.request(), { scope: ["email"] })).toMatchObject({ kind: "ok", info: { id: "user-1" }, session: { claims: { sub: "user-1" } } });
    expect((await guard.check(browser.request(), { scope: ["admin"], optional: true })).kind).toBe("forbidden");
  });

  test("counts less than a token that the request brings along", async () => {
    const { browser, guard, provider } = await signedIn();
    const request = browser.request(undefined, { headers: { authorization: `Bearer ${await provider.accessToken({ sub: "user-2" })}` } });
    expect(await guard.check(request)).toMatchObject({ kind: "ok", info: { id: "user-2" }, session: null });
    expect((await guard.check(browser.request(undefined, { headers: { authorization: "Bearer expired" } }))).kind).toBe("unauthorized");
  });

  test("that was renewed is sent along, whatever the decision is", async () => {
    for (const [requirement, want] of [[{}, "ok"], [{ scope: ["admin"] }, "forbidden"], [{ permissions: ["write"], optional: true }, "forbidden"]] as const) {
      const { browser, guard, provider } = await signedIn();
      provider.clock.now += hour;
      const checked = await guard.check(browser.request(), requirement);
      expect([checked.kind, checked.headers.getSetCookie().length]).toEqual([want, 1]);
      browser.take(checked.headers);
      provider.clock.now += hour;
      expect((await guard.check(browser.request(), requirement)).kind).toBe(want);
    }
  });

  test("that has ended is nobody's; what cannot be told is thrown", async () => {
    const { browser, guard, provider } = await signedIn();
    provider.clock.now += hour;
    provider.state.fails = "down";
    await expect(guard.check(browser.request(), { optional: true })).rejects.toMatchObject({ code: "request" });
    provider.state.fails = "invalid_grant";
    expect((await guard.check(browser.request())).kind).toBe("unauthorized");
    expect((await guard.check(browser.request(), { optional: true })).kind).toBe("anonymous");
  });

  test("is left as it is where no cookie can be set", async () => {
    const { browser, guard, provider } = await signedIn();
    provider.clock.now += hour - 1000;
    const checked = await guard.check(browser.request(), { readOnly: true });
    expect([checked.kind, checked.headers.getSetCookie(), provider.asked("/token").length]).toEqual(["ok", [], 1]);
  });

  test.each<[Requirement, Checked["kind"]]>([
    [{}, "ok"],
    [{ scope: ["openid", "email"] }, "ok"],
    [{ scope: ["openid", "admin"] }, "forbidden"],
    [JSON.parse('{ "scope": "" }'), "forbidden"],
    [JSON.parse('{ "permissions": "" }'), "unauthorized"],
    [{ acr: "1" }, "unauthorized"],
    [{ permissions: ["read"] }, "unauthorized"],
  ])("stands for itself and the scopes that were granted, when its access token is none that can be verified here: %j", async (requirement, want) => {
    const { browser, guard, provider } = await signedIn({ claims: { aud: "the-provider" } });
    provider.clock.now += soon;
    const checked = await guard.check(browser.request(), requirement);
    expect(checked.kind).toBe(want);
    if (checked.kind === "ok") expect(checked).toMatchObject({ info: null, session: { claims: { sub: "user-1" } } });
  });

  test("of which nothing was granted has no scope, also none of a variable that nobody set", async () => {
    const { browser, guard } = await signedIn({ claims: { aud: "the-provider" }, granted: "" });
    expect((await guard.check(browser.request(), { scope: [""] })).kind).toBe("forbidden");
  });

  test.each<[string, Partial<Provider["state"]>, Requirement, object]>([
    ["an access token for others", { claims: { aud: "the-provider" } }, { acr: "1" }, { code: "access_token_invalid", message: expect.stringContaining('audience "the-provider"') }],
    ["an access token that the provider itself refuses", { userInfoStatus: 401 }, { user: true }, { code: "refused", status: 401 }],
  ])("that has just begun with %s is an error, because another login would be the same again", async (_, changes, requirement, want) => {
    const { browser, guard, provider } = await signedIn(changes);
    await expect(guard.check(browser.request(), requirement)).rejects.toMatchObject(want);
    expect((await guard.check(browser.request(), { ...requirement, optional: true })).kind).toBe("anonymous");
    provider.clock.now += soon;
    expect((await guard.check(browser.request(), requirement)).kind).toBe("unauthorized");
  });

  test("without an ID token stands for nothing", async () => {
    const provider = await startProvider();
    provider.state.claims = { aud: "the-provider" };
    const browser = new Browser();
    const sessions = createSessions(provider.login);
    browser.take(await sessions.create({ ...(await finished(provider, browser)), claims: null, subject: null }));
    provider.clock.now += soon;
    expect((await createGuard(provider.login, { sessions }).check(browser.request())).kind).toBe("unauthorized");
  });
});

describe("the user", () => {
  const asked = (provider: Provider): number => provider.asked("/userinfo").length;

  test("is loaded when it is asked for, and again after a minute", async () => {
    const provider = await startProvider();
    const guard = createGuard(provider.login);
    const token = await provider.accessToken();
    expect(await guard.check(bearing(token))).toMatchObject({ user: null });
    expect(asked(provider)).toBe(0);
    expect(await guard.check(bearing(token), { user: true })).toMatchObject({ user: { sub: "user-1", email: "user@example.com" } });
    provider.clock.now += 59_999;
    await guard.check(bearing(token), { user: true });
    expect(asked(provider)).toBe(1);
    await guard.check(bearing(token), { user: true, refresh: true });
    expect(asked(provider)).toBe(2);
    provider.clock.now += 60_000;
    await guard.check(bearing(token), { user: true });
    expect(asked(provider)).toBe(3);
  });

  test("is not that of another token", async () => {
    const provider = await startProvider();
    await expect(createGuard(provider.login).check(bearing(await provider.accessToken({ sub: "user-2" })), { user: true })).rejects.toMatchObject({ code: "user_info_invalid" });
  });

  test("is not loaded for who is not let in", async () => {
    const provider = await startProvider();
    const guard = createGuard(provider.login);
    await guard.check(bearing(await provider.accessToken()), { user: true, scope: ["admin"] });
    await guard.check(bearing(await provider.accessToken({}, -3600)), { user: true });
    expect(asked(provider)).toBe(0);
  });

  test.each([[401, "unauthorized", "anonymous"], [403, "thrown", "thrown"], [500, "thrown", "thrown"]] as const)("that the provider answers with HTTP %i", async (status, want, optional) => {
    const provider = await startProvider();
    provider.state.userInfoStatus = status;
    const guard = createGuard(provider.login);
    const token = await provider.accessToken();
    const kind = (requirement: Requirement): Promise<string> => guard.check(bearing(token), requirement).then((checked) => checked.kind, () => "thrown");
    expect([await kind({ user: true }), await kind({ user: true, optional: true })]).toEqual([want, optional]);
  });

  test("is kept for so long, and for so many", async () => {
    const clock = { now: 0 };
    const cache = memoryUserInfoCache(() => clock.now, 10, 2);
    for (const sub of ["one", "two", "three"]) await cache.set(sub, { sub });
    expect([await cache.get("one"), await cache.get("two"), await cache.get("three")]).toEqual([null, { sub: "two" }, { sub: "three" }]);
    await cache.set("two", { sub: "two", name: "new" });
    await cache.set("two", { sub: "two", name: "newer" });
    expect([await cache.get("two"), await cache.get("three")]).toEqual([{ sub: "two", name: "newer" }, { sub: "three" }]);
    await cache.set("four", { sub: "four" });
    expect([await cache.get("two"), await cache.get("three"), await cache.get("four")]).toEqual([{ sub: "two", name: "newer" }, null, { sub: "four" }]);
    clock.now = 10_000;
    expect(await cache.get("two")).toBeNull();
  });
});

describe("a session without tokens, as CAS has it,", () => {
  test.each<[string, Requirement, Checked["kind"]]>([
    ["tells who it is", {}, "ok"],
    ["cannot ask the provider who that is", { user: true }, "ok"],
    ["has no scope", { scope: ["openid"] }, "forbidden"],
    ["has no level", { acr: "1" }, "forbidden"],
    ["has no permission", { permissions: ["read"], optional: true }, "forbidden"],
  ])("%s", async (_, requirement, want) => {
    const { login, clock } = await startProvider();
    const sessions = createSessions(login);
    const browser = new Browser();
    browser.take(await sessions.create({ tokens: null, claims: null, subject: "anne", returnTo: "/", headers: new Headers() }));
    clock.now += hour;
    const checked = await createGuard(login, { sessions }).check(browser.request(), requirement);
    expect(checked.kind).toBe(want);
    if (checked.kind === "ok") expect(checked).toMatchObject({ info: null, user: null, session: { subject: "anne", tokens: null, claims: null } });
  });
});

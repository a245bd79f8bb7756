import { describe, expect, test } from "vitest";
import { memorySessionStore } from "../../../../templates/typescript/runtime/identity/session-store.js";
import { createSessions, type SessionsOptions } from "../../../../templates/typescript/runtime/identity/sessions.js";
import { application, Browser, startProvider } from "./provider.js";
import { finished, hour, refreshes, signedIn } from "./signed-in.js";

/** `cookieSeconds`: of the session's cookie. Where the browser keeps all, it stays when the session was idle, which another cookie tells. */
describe.each<[string, () => SessionsOptions, { readonly cookieSeconds: "idle" | "absolute" }]>([
  ["in cookies", () => ({}), { cookieSeconds: "absolute" }],
  ["in a store", () => ({ store: memorySessionStore(() => 0) }), { cookieSeconds: "idle" }],
])("a session %s", (_, options, { cookieSeconds }) => {
  test("is nobody's without a cookie, and with one that is not ours", async () => {
    const { sessions, browser } = await signedIn(options());
    expect(await sessions.read(new Request(application))).toBeNull();
    const [name = ""] = browser.cookies.keys();
    for (const value of ["", "x", "a.b.c.d.e"]) expect(await sessions.read(new Request(application, { headers: { cookie: `${name}=${value}` } }))).toBeNull();
  });

  test("has the tokens and claims of the login", async () => {
    const { sessions, browser, tokens } = await signedIn(options());
    const found = await sessions.read(browser.request());
    expect(found?.session).toMatchObject({ tokens, claims: { sub: "user-1" } });
    expect(found?.headers.getSetCookie()).toEqual([]);
  });

  test("is kept by a cookie of this host alone, over TLS, out of reach of scripts, for a time", async () => {
    const { browser } = await signedIn(options());
    expect([...browser.cookies.keys()]).toEqual(["__Host-sample-session"]);
    const line = browser.lines.findLast((one) => one.startsWith("__Host-sample-session=")) ?? "";
    expect(line.split("; ").slice(1).toSorted()).toEqual(["HttpOnly", `Max-Age=${{ idle: 28_800, absolute: 604_800 }[cookieSeconds]}`, "Path=/", "SameSite=Lax", "Secure"]);
  });

  test("ends after eight hours without a request", async () => {
    const { sessions, browser, provider } = await signedIn(options(), { expiresIn: 1_000_000 });
    provider.clock.now += 8 * hour - 1000;
    const found = await sessions.read(browser.request());
    browser.take(found?.headers ?? new Headers());
    provider.clock.now += 8 * hour - 1000;
    expect(await sessions.read(browser.request())).not.toBeNull();
    provider.clock.now += 1000;
    expect(await sessions.read(browser.request())).toBeNull();
  });

  test("notes the time of a request once in a minute", async () => {
    const { sessions, browser, provider } = await signedIn(options());
    provider.clock.now += 59_999;
    expect((await sessions.read(browser.request()))?.headers.getSetCookie()).toEqual([]);
    provider.clock.now += 1;
    expect((await sessions.read(browser.request()))?.headers.getSetCookie()).toHaveLength(1);
  });

  test("ends after seven days in any case", async () => {
    const { sessions, browser, provider } = await signedIn(options(), { expiresIn: 1_000_000 });
    for (let passed = 0; passed < 7 * 24 - 4; passed += 4) {
      provider.clock.now += 4 * hour;
      browser.take((await sessions.read(browser.request()))?.headers ?? new Headers());
    }
    expect(await sessions.read(browser.request())).not.toBeNull();
    expect(browser.lines.at(-1)).toContain(`Max-Age=${4 * 3600};`);
    provider.clock.now += 4 * hour;
    expect(await sessions.read(browser.request())).toBeNull();
  });

  test("renews its tokens in the last minute of the access token, once for all requests", async () => {
    const { sessions, browser, provider, tokens } = await signedIn(options());
    provider.clock.now += hour - 60_001;
    expect((await sessions.read(browser.request()))?.session.tokens?.access_token).toBe(tokens.access_token);
    provider.clock.now += 1;
    const found = await Promise.all(Array.from({ length: 20 }, () => sessions.read(browser.request())));
    expect(refreshes(provider)).toBe(1);
    const renewed = new Set(found.map((one) => one?.session.tokens?.access_token));
    expect(renewed.size).toBe(1);
    expect(renewed.has(tokens.access_token)).toBe(false);
    expect(found[0]?.session.claims).toMatchObject({ sub: "user-1" });
    expect(provider.asked("/token").at(-1)?.get("refresh_token")).toBe(tokens.refresh_token);
    browser.take(found[0]?.headers ?? new Headers());
    expect((await sessions.read(browser.request()))?.session.tokens?.access_token).toBe([...renewed][0]);
    expect(refreshes(provider)).toBe(1);
  });

  test("survives a request that comes with the old cookie right after the refresh", async () => {
    const { sessions, browser, provider } = await signedIn(options());
    provider.clock.now += hour - 1000;
    const late = browser.request();
    const first = await sessions.read(browser.request());
    provider.clock.now += 9000;
    expect((await sessions.read(late))?.session.tokens).toEqual(first?.session.tokens);
    expect(refreshes(provider)).toBe(1);
  });

  test("can renew its tokens again and again", async () => {
    const { sessions, browser, provider } = await signedIn(options());
    for (let count = 1; count < 4; count += 1) {
      provider.clock.now += hour;
      browser.take((await sessions.read(browser.request()))?.headers ?? new Headers());
      expect(refreshes(provider)).toBe(count);
    }
  });

  test("ends when the provider refuses to renew", async () => {
    const { sessions, browser, provider } = await signedIn(options());
    provider.state.fails = "invalid_grant";
    provider.clock.now += hour;
    expect(await sessions.read(browser.request())).toBeNull();
    expect(await sessions.read(browser.request())).toBeNull();
    expect(refreshes(provider)).toBe(1);
  });

  test.each(["down", "server_error"] as const)("goes on while the provider is %s, until the access token is over", async (fails) => {
    const { sessions, browser, provider, tokens } = await signedIn(options());
    provider.state.fails = fails;
    provider.clock.now += hour - 1;
    expect((await sessions.read(browser.request()))?.session.tokens?.access_token).toBe(tokens.access_token);
    provider.clock.now += 1;
    await expect(sessions.read(browser.request())).rejects.toMatchObject({ name: "LoginError" });
    provider.state.fails = "";
    expect((await sessions.read(browser.request()))?.session.tokens?.access_token).not.toBe(tokens.access_token);
  });

  test("does not become another user's by a refresh", async () => {
    const { sessions, browser, provider, tokens } = await signedIn(options());
    provider.state.subject = "user-2";
    provider.clock.now += hour - 1;
    expect((await sessions.read(browser.request()))?.session.tokens).toEqual(tokens);
    // The provider took the refresh token, and gave what cannot be used.
    provider.clock.now += 1;
    expect(await sessions.read(browser.request())).toBeNull();
  });

  test("ends by the times that hold now, whatever they were when it began", async () => {
    const own = options();
    const { sessions, browser, provider } = await signedIn(own, { expiresIn: 1_000_000 });
    const shorter = createSessions(provider.login, { ...own, absoluteSeconds: 3600 });
    const busier = createSessions(provider.login, { ...own, idleSeconds: 3600 });
    provider.clock.now += hour - 1;
    for (const some of [sessions, shorter, busier]) expect(await some.read(browser.request())).not.toBeNull();
    provider.clock.now += 1;
    expect(await shorter.read(browser.request())).toBeNull();
    const again = await signedIn(own);
    again.provider.clock.now += hour + 1;
    expect(await createSessions(again.provider.login, { ...own, idleSeconds: 3600 }).read(again.browser.request())).toBeNull();
  });

  test("ends with its access token where there is no refresh token", async () => {
    const { sessions, browser, provider } = await signedIn(options(), { refreshes: false });
    provider.clock.now += hour - 1;
    expect(await sessions.read(browser.request())).not.toBeNull();
    provider.clock.now += 1;
    expect(await sessions.read(browser.request())).toBeNull();
  });

  test("ends at the logout, which deletes its cookies", async () => {
    const { sessions, browser } = await signedIn(options());
    const headers = await sessions.destroy(browser.request());
    expect(headers.getSetCookie()).toHaveLength(1);
    expect(headers.getSetCookie()[0]).toMatch(/^__Host-sample-session=; .*Max-Age=0; .*Secure/);
    browser.take(headers);
    expect(browser.cookies.size).toBe(0);
    expect((await sessions.destroy(browser.request())).getSetCookie()).toEqual([]);
  });

  test("has a name and times of its own", async () => {
    const { sessions, browser, provider } = await signedIn({ ...options(), cookie: "mine", idleSeconds: 100, absoluteSeconds: 150 });
    expect([...browser.cookies.keys()]).toEqual(["__Host-mine"]);
    expect(browser.lines.at(-1)).toContain(`Max-Age=${{ idle: 100, absolute: 150 }[cookieSeconds]};`);
    provider.clock.now += 99_000;
    browser.take((await sessions.read(browser.request()))?.headers ?? new Headers());
    expect(browser.lines.at(-1)).toContain("Max-Age=51;");
    provider.clock.now += 51_000;
    expect(await sessions.read(browser.request())).toBeNull();
  });

  test.each([0, -1, Number.NaN])("lasts no %s seconds", async (seconds) => {
    const { login } = await startProvider();
    for (const wrong of [{ idleSeconds: seconds }, { absoluteSeconds: seconds }]) expect(() => createSessions(login, { ...options(), ...wrong })).toThrow(expect.objectContaining({ code: "configuration", message: expect.stringContaining(Object.keys(wrong)[0] ?? "") }));
  });

  test("is told to what ends it also after its access token, and without what only we need", async () => {
    const { sessions, browser, provider, tokens } = await signedIn(options(), { refreshes: false });
    provider.clock.now += hour;
    expect(await sessions.read(browser.request())).toBeNull();
    expect(await sessions.ending(browser.request())).toEqual({ id: expect.any(String), tokens, claims: expect.objectContaining({ sub: "user-1" }), subject: "user-1" });
    expect(await sessions.ending(new Request(application))).toBeNull();
  });

  test("proves its logout form, and no other's", async () => {
    const { sessions, browser, provider } = await signedIn(options());
    const other = new Browser();
    other.take(await sessions.create(await finished(provider, other), other.request()));
    const [one, two] = [(await sessions.read(browser.request()))?.session, (await sessions.read(other.request()))?.session];
    if (one === undefined || two === undefined) throw new Error("no sessions");
    const token = await sessions.logoutToken(one);
    expect(await sessions.isLogoutToken(one, token)).toBe(true);
    expect(await sessions.isLogoutToken(two, token)).toBe(false);
    const cookie = browser.cookies.get("__Host-sample-session") ?? "";
    for (const wrong of ["", one.id, cookie, `${token}x`]) expect(await sessions.isLogoutToken(one, wrong)).toBe(false);
    expect(token).not.toContain(one.id);
  });
});

test.each([[60, 29, 31], [20, 9, 11], [3600, 3539, 3541]])("tokens that live %d seconds are renewed near their end, and not with each request", async (expiresIn, early, late) => {
  const { sessions, browser, provider } = await signedIn({}, { expiresIn });
  const read = async (): Promise<number> => {
    browser.take((await sessions.read(browser.request()))?.headers ?? new Headers());
    return refreshes(provider);
  };
  expect(await read()).toBe(0);
  provider.clock.now += early * 1000;
  expect(await read()).toBe(0);
  provider.clock.now += (late - early) * 1000;
  expect([await read(), await read()]).toEqual([1, 1]);
});

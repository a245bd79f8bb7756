import { describe, expect, test } from "vitest";
import type { Renewing } from "../../../../templates/typescript/runtime/identity/renewals.js";
import { memorySessionStore } from "../../../../templates/typescript/runtime/identity/session-store.js";
import { createSessions } from "../../../../templates/typescript/runtime/identity/sessions.js";
import { Browser, startProvider } from "./provider.js";
import { finished, hour, refreshes, signedIn } from "./signed-in.js";

describe("a session in cookies", () => {
  test("is split where it is large, into lines that every browser keeps, and comes back", async () => {
    const { sessions, browser, tokens } = await signedIn({}, { padding: "x".repeat(6000) });
    const lines = browser.lines.filter((line) => line.startsWith("__Host-sample-session"));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map((line) => line.split("=")[0])).toEqual(lines.map((_, index) => `__Host-sample-session.${index}`));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(4096);
    for (const line of lines) expect(line).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
    expect((await sessions.read(browser.request()))?.session.tokens).toEqual(tokens);
    browser.take(await sessions.destroy(browser.request()));
    expect(browser.cookies.size).toBe(0);
  });

  test("leaves no part behind when it grows and shrinks", async () => {
    const { sessions, browser, provider } = await signedIn({}, { padding: "x".repeat(9000) });
    for (const length of [0, 4000, 9000, 3000, 0, 9000]) {
      provider.state.padding = "x".repeat(length);
      provider.clock.now += hour;
      const found = await sessions.read(browser.request());
      browser.take(found?.headers ?? new Headers());
      expect((await sessions.read(browser.request()))?.session.tokens).toEqual(found?.session.tokens);
    }
  });

  test("takes the place of any other, also where the request is not known", async () => {
    const { sessions, browser, provider } = await signedIn({}, { padding: "x".repeat(9000) });
    for (const length of [0, 5000, 9000, 5000, 0]) {
      provider.state.padding = "x".repeat(length);
      const result = await finished(provider);
      browser.take(await sessions.create(result));
      expect((await sessions.read(browser.request()))?.session.tokens).toEqual(result.tokens);
    }
  });

  test("is nobody's when a part is missing or of another session", async () => {
    const { sessions, browser } = await signedIn({}, { padding: "x".repeat(9000) });
    const before = new Map(browser.cookies);
    browser.cookies.delete("__Host-sample-session.1");
    expect(await sessions.read(browser.request())).toBeNull();
    for (const [name, value] of before) browser.cookies.set(name, value);
    browser.cookies.set("__Host-sample-session.1", before.get("__Host-sample-session.0") ?? "");
    expect(await sessions.read(browser.request())).toBeNull();
  });

  test("has eight parts at most: more needs a store", async () => {
    const provider = await startProvider();
    provider.state.padding = "x".repeat(30_000);
    const result = await finished(provider);
    await expect(createSessions(provider.login).create(result)).rejects.toMatchObject({ name: "LoginError", code: "configuration" });
    expect((await createSessions(provider.login, { store: memorySessionStore() }).create(result)).getSetCookie()[0]?.length).toBeLessThan(500);
  });

  test("notes the time of a request in a cookie as safe as its own", async () => {
    const { sessions, browser, provider } = await signedIn();
    provider.clock.now += 60_000;
    const lines = (await sessions.read(browser.request()))?.headers.getSetCookie() ?? [];
    expect(lines.map((line) => line.replace(/=[^;]*/, ""))).toEqual(["__Host-sample-session-seen; Path=/; Max-Age=28800; HttpOnly; SameSite=Lax; Secure"]);
    // What is sealed for something else tells no time.
    browser.cookies.set("__Host-sample-session-seen", browser.cookies.get("__Host-sample-session") ?? "");
    provider.clock.now += 28_800_000 - 60_000;
    expect(await sessions.read(browser.request())).toBeNull();
  });

  test("forgets after a while what the provider answered", async () => {
    const renewing: Renewing = new Map();
    const { browser, provider } = await signedIn();
    const sessions = createSessions(provider.login, {}, renewing);
    for (let times = 0; times < 3; times += 1) {
      provider.clock.now += hour;
      browser.take((await sessions.read(browser.request()))?.headers ?? new Headers());
    }
    expect(refreshes(provider)).toBe(3);
    expect(renewing.size).toBe(1);
  });

  test("is left as it is where no cookie can be set", async () => {
    const { sessions, browser, provider, tokens } = await signedIn();
    provider.clock.now += hour - 1;
    const found = await sessions.read(browser.request(), { readOnly: true });
    expect(found?.session.tokens).toEqual(tokens);
    expect(found?.headers.getSetCookie()).toEqual([]);
    provider.clock.now += 1;
    expect(await sessions.read(browser.request(), { readOnly: true })).toBeNull();
    expect(refreshes(provider)).toBe(0);
    expect(await sessions.read(browser.request())).not.toBeNull();
  });

  test("keeps the tokens of a renewal that a slower request overlapped", async () => {
    const { sessions, browser, provider, tokens } = await signedIn();
    provider.clock.now += hour - 61_000;
    const slow = await sessions.read(browser.request());
    provider.clock.now += 1000;
    browser.take((await sessions.read(browser.request()))?.headers ?? new Headers());
    browser.take(slow?.headers ?? new Headers());
    expect(slow?.headers.getSetCookie()).toHaveLength(1);
    provider.clock.now += 20_000;
    expect((await sessions.read(browser.request()))?.session.tokens?.refresh_token).not.toBe(tokens.refresh_token);
    expect(refreshes(provider)).toBe(1);
  });

  test("does not come back with a slow request that overlapped the logout", async () => {
    const { sessions, browser, provider } = await signedIn();
    provider.clock.now += 60_000;
    const slow = await sessions.read(browser.request());
    browser.take(await sessions.destroy(browser.request()));
    browser.take(slow?.headers ?? new Headers());
    expect(await sessions.read(browser.request())).toBeNull();
  });

  test("goes on until its access token is over when another process may have renewed it", async () => {
    const { sessions, browser, provider, tokens } = await signedIn();
    provider.clock.now += hour - 1000;
    const early = browser.request();
    browser.take((await createSessions(provider.another()).read(browser.request()))?.headers ?? new Headers());
    provider.state.fails = "invalid_grant";
    const found = await sessions.read(early);
    expect(found?.session.tokens).toEqual(tokens);
    browser.take(found?.headers ?? new Headers());
    expect((await sessions.read(browser.request()))?.session.tokens?.refresh_token).not.toBe(tokens.refresh_token);
    provider.clock.now += 1000;
    expect(await sessions.read(early)).toBeNull();
  });

  test.each([
    ["none", () => undefined],
    ["one of another session", (other: string) => other],
    ["one that is not ours", () => "a.b.c.d.e"],
  ])("was idle for too long when the time of a later request is %s", async (_, seen) => {
    const { sessions, browser, provider } = await signedIn({}, { expiresIn: 1_000_000 });
    const name = "__Host-sample-session-seen";
    provider.clock.now += 7 * hour;
    const other = new Browser();
    other.take(await sessions.create(await finished(provider, other), other.request()));
    for (const one of [browser, other]) {
      provider.clock.now += 60_000;
      one.take((await sessions.read(one.request()))?.headers ?? new Headers());
    }
    provider.clock.now += 2 * hour;
    expect(await sessions.read(browser.request())).not.toBeNull();
    const value = seen(other.cookies.get(name) ?? "");
    if (value === undefined) browser.cookies.delete(name);
    else browser.cookies.set(name, value);
    expect(await sessions.read(browser.request())).toBeNull();
  });

  test("is not read without TLS from another machine", async () => {
    const { login } = await startProvider({ insecureCookies: true });
    const sessions = createSessions(login);
    expect(await sessions.read(new Request("http://localhost:3000/"))).toBeNull();
    await expect(sessions.read(new Request("http://app.example.com/"))).rejects.toMatchObject({ code: "configuration" });
  });

  test("is read by another process, and not under another secret", async () => {
    const { browser, provider, tokens } = await signedIn();
    expect((await createSessions(provider.another()).read(browser.request()))?.session.tokens).toEqual(tokens);
    expect(await createSessions(provider.another({ cookieSecret: "another-secret-of-the-application-under-test" })).read(browser.request())).toBeNull();
  });
});

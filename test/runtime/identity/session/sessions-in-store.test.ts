import { describe, expect, test } from "vitest";
import type { Login } from "../../../../templates/typescript/runtime/identity/login.js";
import { memorySessionStore, type SessionStore } from "../../../../templates/typescript/runtime/identity/session-store.js";
import { createSessions } from "../../../../templates/typescript/runtime/identity/sessions.js";
import { Browser } from "./provider.js";
import { finished, hour, refreshes, signedIn } from "./signed-in.js";

describe("a session in a store", () => {
  /** With what is inside to look at; `meanwhile` happens once, after the next look into the store. */
  function store(): SessionStore & { readonly kept: Map<string, string>; meanwhile: (() => void) | undefined } {
    const kept = new Map<string, string>();
    const get = async (id: string): Promise<string | null> => {
      const found = kept.get(id) ?? null;
      own.meanwhile?.();
      own.meanwhile = undefined;
      return found;
    };
    const own: ReturnType<typeof store> = { kept, meanwhile: undefined, get, set: async (id, value) => void kept.set(id, value), delete: async (id) => void kept.delete(id) };
    return own;
  }

  test("ends for everybody who has its cookie", async () => {
    const { sessions, browser } = await signedIn({ store: store() });
    const stolen = browser.request();
    await sessions.destroy(browser.request());
    expect(await sessions.read(stolen)).toBeNull();
  });

  test.each([["a refresh", hour], ["the noting of a request", 60_000]])("does not come back when it ended during %s", async (_, passed) => {
    const own = store();
    const { sessions, browser, provider } = await signedIn({ store: own });
    provider.clock.now += passed;
    own.meanwhile = () => own.kept.clear();
    expect(await sessions.read(browser.request())).toBeNull();
    expect(own.kept.size).toBe(0);
  });

  test("does not come back when it ended while the provider answered", async () => {
    const own = store();
    const { browser, provider } = await signedIn({ store: own });
    const { login } = provider;
    const fetch: Login["fetch"] = async (...request) => {
      const answer = await login.fetch(...request);
      own.kept.clear();
      return answer;
    };
    provider.clock.now += hour;
    expect(await createSessions({ ...login, fetch }, { store: own }).read(browser.request())).toBeNull();
    expect(refreshes(provider)).toBe(1);
    expect(own.kept.size).toBe(0);
  });

  test("has its new tokens before another process may ask", async () => {
    const own = store();
    const { browser, provider, tokens } = await signedIn({ store: own });
    const [id = ""] = own.kept.keys();
    const whenDone: (string | undefined)[] = [];
    const watched: SessionStore = { ...own, delete: async (key) => void (whenDone.push(own.kept.get(id)), own.kept.delete(key)) };
    provider.clock.now += hour;
    const found = await createSessions(provider.login, { store: watched }).read(browser.request());
    expect(whenDone).toEqual([expect.stringContaining(found?.session.tokens?.refresh_token ?? "none")]);
    expect(found?.session.tokens?.refresh_token).not.toBe(tokens.refresh_token);
  });

  test("renews its tokens also where no cookie can be set", async () => {
    const { sessions, browser, provider, tokens } = await signedIn({ store: store() });
    provider.clock.now += hour;
    const found = await sessions.read(browser.request(), { readOnly: true });
    expect(found?.session.tokens?.access_token).toMatch(/./);
    expect(found?.session.tokens?.access_token).not.toBe(tokens.access_token);
  });

  test("ends when the provider refuses to renew, even before the access token is over", async () => {
    const own = store();
    const { sessions, browser, provider } = await signedIn({ store: own });
    provider.state.fails = "invalid_grant";
    provider.clock.now += hour - 1000;
    expect(await sessions.read(browser.request())).toBeNull();
    expect(own.kept.size).toBe(0);
  });

  test("keeps tokens that were renewed while a request was noted", async () => {
    const own = store();
    const { sessions, browser, provider } = await signedIn({ store: own });
    const [[id = "", value = ""] = []] = own.kept;
    provider.clock.now += 60_000;
    own.meanwhile = () => void own.kept.set(id, value.replace(/"refresh_token":"[^"]*"/, '"refresh_token":"newer"'));
    expect((await sessions.read(browser.request()))?.session.tokens?.refresh_token).toBe("newer");
    expect(own.kept.get(id)).toContain('"refresh_token":"newer"');
  });

  test("keeps the tokens that another process got", async () => {
    const own = store();
    const { sessions, browser, provider, tokens } = await signedIn({ store: own });
    const elsewhere = createSessions(provider.another(), { store: own });
    provider.clock.now += hour - 30_000;
    const [[id = "", old = ""] = []] = own.kept;
    const renewed = await elsewhere.read(browser.request());
    const now = own.kept.get(id) ?? "";
    expect(renewed?.session.tokens?.refresh_token).not.toBe(tokens.refresh_token);
    // This process looked before the other was done, and finds its refresh token used up.
    own.kept.set(id, old);
    own.meanwhile = () => void own.kept.set(id, now);
    expect((await sessions.read(browser.request()))?.session.tokens).toEqual(renewed?.session.tokens);
  });

  test.each<[string, number, (one: SessionStore) => SessionStore]>([
    ["one of them asks", 1, (one) => one],
    ["who is refused takes what the other got, where they looked at the very same moment", 2, (one) => ({ ...one, get: async (id) => (id.startsWith("renewing:") ? null : one.get(id)) })],
  ])("is renewed by several processes at once: %s", async (_, times, seen) => {
    const own = seen(store());
    const { sessions, browser, provider, tokens } = await signedIn({ store: own });
    const elsewhere = createSessions(provider.another(), { store: own });
    provider.clock.now += hour;
    const found = await Promise.all([sessions.read(browser.request()), elsewhere.read(browser.request()), sessions.read(browser.request())]);
    const renewed = found.map((one) => one?.session.tokens?.refresh_token);
    expect(renewed).toEqual([renewed[0], renewed[0], renewed[0]]);
    expect([undefined, tokens.refresh_token]).not.toContain(renewed[0]);
    expect(refreshes(provider)).toBe(times);
    expect((await elsewhere.read(browser.request()))?.session.tokens?.refresh_token).toBe(renewed[0]);
  });

  test("waits some seconds for a process that is gone while it asked", async () => {
    const own = store();
    const { browser, provider } = await signedIn({ store: own });
    const { login, clock } = provider;
    clock.now += hour;
    const asked = new Promise<void>((resolve) => {
      const fetch = (): Promise<never> => new Promise(() => resolve());
      void createSessions({ ...login, fetch }, { store: own }).read(browser.request());
    });
    await asked;
    const sessions = createSessions({ ...login, wait: async (milliseconds) => void (clock.now += milliseconds) }, { store: own });
    const before = clock.now;
    expect(await sessions.read(browser.request())).not.toBeNull();
    expect(clock.now - before).toBe(5000);
    expect(own.kept.size).toBe(1);
  });

  test("takes the place of the one before", async () => {
    const own = store();
    const { sessions, browser, provider } = await signedIn({ store: own });
    const before = browser.request();
    browser.take(await sessions.create(await finished(provider), browser.request()));
    expect(own.kept.size).toBe(1);
    expect(await sessions.read(before)).toBeNull();
    expect(await sessions.read(browser.request())).not.toBeNull();
  });

  test("is gone from the store when the provider refuses to renew", async () => {
    const own = store();
    const { sessions, browser, provider } = await signedIn({ store: own });
    provider.state.fails = "invalid_grant";
    provider.clock.now += hour;
    expect(await sessions.read(browser.request())).toBeNull();
    expect(own.kept.size).toBe(0);
  });

  test("is nobody's when the store has nonsense, or the cookie a whole session", async () => {
    const own = store();
    const { sessions, browser, provider } = await signedIn({ store: own });
    const [id = ""] = own.kept.keys();
    for (const value of ["{\"tokens\": \"access", "null", "{}", "[]", "1"]) {
      own.kept.set(id, value);
      expect(await sessions.read(browser.request())).toBeNull();
    }
    const other = new Browser().take(await createSessions(provider.login).create(await finished(provider)));
    expect(await sessions.read(other.request())).toBeNull();
  });

  test("is forgotten by the store of one process in time", async () => {
    const clock = { now: 0 };
    const own = memorySessionStore(() => clock.now);
    await own.set("id", "value", 10);
    clock.now = 9999;
    expect(await own.get("id")).toBe("value");
    clock.now = 10_000;
    expect(await own.get("id")).toBeNull();
    await own.set("id", "value", 10);
    await own.delete("id");
    expect(await own.get("id")).toBeNull();
  });
});

// Sessions that end because the provider says so, behind the browser's back (OpenID Connect Back-Channel Logout 1.0).
import { describe, expect, test } from "vitest";
import type { LogoutTokenClaims } from "../../../../templates/typescript/runtime/identity/logout-token.js";
import { memorySessionStore, type SessionStore } from "../../../../templates/typescript/runtime/identity/session-store.js";
import { createSessions, type Sessions } from "../../../../templates/typescript/runtime/identity/sessions.js";
import { createWebLogin, type WebLogin } from "../../../../templates/typescript/runtime/identity/web-login.js";
import { addressOf, application, Browser, callback, issuer, startProvider, type Provider } from "./provider.js";
import { finished } from "./signed-in.js";

interface Signed {
  readonly provider: Provider;
  readonly web: WebLogin;
  readonly logIn: (sid?: string) => Promise<Browser>;
  readonly isIn: (browser: Browser) => Promise<boolean>;
  readonly post: (token: string, path?: string) => Promise<Response | null>;
}

async function signed(store: SessionStore | undefined = undefined): Promise<Signed> {
  const provider = await startProvider();
  const web = createWebLogin(provider, { sessions: { store: store ?? memorySessionStore(() => provider.clock.now), endedElsewhere: true }, logoutTokenPath: "/logged-out" });
  const respond = async (request: Request): Promise<Response> => {
    const answer = await web.respond(request);
    if (answer === null) throw new Error("this is a path of the login");
    return answer;
  };
  return {
    provider,
    web,
    logIn: async (sid) => {
      const browser = new Browser();
      const begun = await respond(browser.request(`${application}/login`));
      const { searchParams } = addressOf(browser.take(begun.headers) && begun);
      Object.assign(provider.state, { nonce: searchParams.get("nonce"), idTokenClaims: { ...provider.state.idTokenClaims, sid } });
      browser.take((await respond(browser.request(`${callback}?code=c&state=${searchParams.get("state")}`))).headers);
      return browser;
    },
    isIn: async (browser) => (await web.sessions.read(browser.request())) !== null,
    post: (token, path = "/logged-out") => web.respond(new Request(application + path, { method: "POST", body: new URLSearchParams({ logout_token: token }) })),
  };
}

const event = { "http://schemas.openid.net/event/backchannel-logout": {} };
/** Access tokens name a user; what is undefined is left out. */
const nobody: Readonly<Record<string, undefined>> = { sub: undefined, scope: undefined, padding: undefined };
const told = (provider: Provider, claims: object): Promise<string> => provider.accessToken({ ...nobody, events: event, ...claims }, 120);

describe("a logout token", () => {
  test("ends the session that it names, for every process, and no other", async () => {
    const { provider, logIn, isIn, post } = await signed();
    const [first, second, without] = [await logIn("one"), await logIn("two"), await logIn()];
    provider.clock.now += 1000;
    const answer = await post(await told(provider, { sub: "user-1", sid: "one" }));
    expect([answer?.status, answer?.headers.get("cache-control"), await answer?.text()]).toEqual([200, "no-store", ""]);
    expect([await isIn(first), await isIn(second), await isIn(without)]).toEqual([false, true, true]);
  });

  test("that names a user ends all his sessions, and not the login after it", async () => {
    const { provider, logIn, isIn, post } = await signed();
    const [first, second] = [await logIn("one"), await logIn()];
    provider.state.subject = "user-2";
    const other = await logIn("three");
    provider.clock.now += 1000;
    const token = await told(provider, { sub: "user-1" });
    expect((await post(token))?.status).toBe(200);
    expect([await isIn(first), await isIn(second), await isIn(other)]).toEqual([false, false, true]);
    provider.clock.now += 1000;
    provider.state.subject = "user-1";
    const again = await logIn("four");
    // What comes a second time says nothing new.
    expect((await post(token))?.status).toBe(200);
    expect(await isIn(again)).toBe(true);
  });

  test.each([["a session", { sub: "user-1", sid: "one" }], ["a user", { sub: "user-1" }]])("that names %s ends the login that it overtakes", async (_, named) => {
    const { provider, web, post } = await signed();
    provider.state.idTokenClaims = { sid: "one" };
    const result = await finished(provider);
    provider.clock.now += 1000;
    expect((await post(await told(provider, named)))?.status).toBe(200);
    provider.clock.now += 1000;
    await expect(web.sessions.create(result)).rejects.toMatchObject({ code: "callback" });
  });

  test("ends no login that begins in the same second, after it", async () => {
    const { provider, logIn, isIn, post } = await signed();
    const browser = await logIn("one");
    expect((await post(await told(provider, { sid: "one" })))?.status).toBe(200);
    expect(await isIn(browser)).toBe(false);
    provider.clock.now += 1;
    expect(await isIn(await logIn("one"))).toBe(true);
  });

  test("ends what began before it in its second, once: what comes again ends nothing, another one does", async () => {
    const { provider, logIn, isIn, post } = await signed();
    const token = await told(provider, { sub: "user-1" });
    expect((await post(token))?.status).toBe(200);
    provider.clock.now += 1;
    const browser = await logIn();
    provider.clock.now += 1;
    expect((await post(token))?.status).toBe(200);
    expect(await isIn(browser)).toBe(true);
    expect((await post(await told(provider, { sub: "user-1" })))?.status).toBe(200);
    expect(await isIn(browser)).toBe(false);
  });

  test("is remembered for as long as what it ends may last, and itself for as long as it may be sent again", async () => {
    const noted: (readonly [string, number])[] = [];
    const store: SessionStore = { get: async () => null, set: async (key, _, seconds) => void noted.push([key.includes("logout-token") ? "token" : "end", seconds]), delete: async () => undefined };
    const { provider, post } = await signed(store);
    expect((await post(await told(provider, { sub: "user-1" })))?.status).toBe(200);
    expect(noted).toEqual([["end", 604_800 + 600], ["token", 120 + 600]]);
  });

  test("that comes late ends what is older only, and takes back no later end", async () => {
    const { provider, logIn, isIn, post } = await signed();
    const early = await told(provider, { sub: "user-1" });
    provider.clock.now += 1000;
    const browser = await logIn();
    expect((await post(early))?.status).toBe(200);
    expect(await isIn(browser)).toBe(true);
    const late = await told(provider, { sub: "user-2" });
    provider.clock.now += 1000;
    const later = await told(provider, { sub: "user-2" });
    provider.state.subject = "user-2";
    const other = await logIn();
    await post(later);
    await post(late);
    expect(await isIn(other)).toBe(false);
  });

  test("ends nothing of another client that keeps its sessions in the same store", async () => {
    const store = memorySessionStore();
    const { provider, logIn, isIn } = await signed(store);
    const browser = await logIn("one");
    const { sessions } = createWebLogin({ login: provider.another({ clientId: "other" }) }, { sessions: { store, endedElsewhere: true } });
    const iat = provider.clock.now / 1000 + 1;
    for (const named of [{ sub: "user-1" }, { sid: "one" }]) await sessions.end({ iss: issuer, aud: "other", iat, exp: iat + 120, jti: crypto.randomUUID(), ...named });
    expect(await isIn(browser)).toBe(true);
  });

  test.each<[string, object]>([
    ["of another client", { sub: "user-1", aud: "another" }],
    ["of another issuer", { sub: "user-1", iss: `${issuer}/other` }],
    ["of no event", { sub: "user-1", events: {} }],
    ["that names nobody", {}],
  ])("%s ends nothing", async (_, claims) => {
    const { provider, logIn, isIn, post } = await signed();
    const browser = await logIn("one");
    const answer = await post(await told(provider, claims));
    expect([answer?.status, answer?.headers.get("cache-control"), await answer?.json()]).toEqual([400, "no-store", { error: "invalid_request" }]);
    expect(await isIn(browser)).toBe(true);
  });

  test("is posted, to a path that the application names", async () => {
    const { provider, web, post } = await signed();
    expect((await web.respond(new Request(`${application}/logged-out`)))?.status).toBe(405);
    expect(await post(await told(provider, { sub: "user-1" }), "/elsewhere")).toBeNull();
    expect(await createWebLogin(provider).respond(new Request(`${application}/logged-out`, { method: "POST" }))).toBeNull();
  });

  test("is not answered with a refusal when it cannot be told whether it is good", async () => {
    const { provider, post } = await signed({ get: () => Promise.reject(new Error("the store is down")), set: async () => undefined, delete: async () => undefined });
    await expect(post(await told(provider, { sub: "user-1" }))).rejects.toMatchObject({ cause: { message: "the store is down" } });
  });
});

test("sessions that only the browser keeps, or that look for no end, cannot end elsewhere", async () => {
  const provider = await startProvider();
  const claims: LogoutTokenClaims = { iss: issuer, aud: "app", iat: 1, exp: 2, jti: "j", sub: "user-1" };
  const ending = (sessions: Sessions): Promise<void> => sessions.end(claims);
  await expect(ending(createSessions(provider.login))).rejects.toMatchObject({ code: "configuration", message: expect.stringContaining("store") });
  await expect(ending(createSessions(provider.login, { store: memorySessionStore() }))).rejects.toMatchObject({ code: "configuration", message: expect.stringContaining("endedElsewhere") });
  expect(() => createSessions(provider.login, { endedElsewhere: true })).toThrow(expect.objectContaining({ code: "configuration" }));
});

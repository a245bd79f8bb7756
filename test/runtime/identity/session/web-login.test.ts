import { describe, expect, test } from "vitest";
import { createWebLogin } from "../../../../templates/typescript/runtime/identity/web-login.js";
import { memorySessionStore } from "../../../../templates/typescript/runtime/identity/session-store.js";
import { addressOf, application, Browser, callback, startProvider } from "./provider.js";
import { finished, hour, refreshes } from "./signed-in.js";

test.each<[string, { seconds: number | undefined; accepted: boolean }]>([
  ["lately", { seconds: 59, accepted: true }],
  ["too long ago", { seconds: 181, accepted: false }],
  ["nobody says when", { seconds: undefined, accepted: false }],
])("an application that wants a fresh login gets one: %s", async (_, { seconds, accepted }) => {
  const provider = await startProvider();
  const browser = new Browser();
  const web = createWebLogin(provider, { authorize: { maxAge: 120, acrValues: "1", parameters: { tenant_hint: "t" } } });
  const begun = await web.respond(browser.request(`${application}/login`));
  if (begun === null) throw new Error("the login should have begun");
  const asked = addressOf(browser.take(begun.headers) && begun).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({ max_age: "120", acr_values: "1", tenant_hint: "t" });
  Object.assign(provider.state, { nonce: asked.get("nonce"), idTokenClaims: { auth_time: seconds === undefined ? undefined : provider.clock.now / 1000 - seconds } });
  const finished = web.respond(browser.request(`${callback}?code=c&state=${asked.get("state")}`));
  if (accepted) expect((await finished)?.headers.get("location")).toBe("/");
  else await expect(finished).rejects.toMatchObject({ cause: { code: "id_token_invalid", message: expect.stringContaining("auth_time") } });
});

test.each<[string, { query: string; reason: string }]>([
  ["the visitor said no", { query: "error=access_denied&error_description=No.", reason: "The provider refused the login: access_denied" }],
  ["an error without a name", { query: "error=", reason: "The provider refused the login" }],
  ["no code", { query: "a=b", reason: "No code came back" }],
])("who could not log in is told why: %s", async (_, { query, reason }) => {
  const browser = new Browser();
  const web = createWebLogin(await startProvider());
  const begun = await web.respond(browser.request(`${application}/login`));
  if (begun === null) throw new Error("the login should have begun");
  const state = addressOf(browser.take(begun.headers) && begun).searchParams.get("state");
  const answer = await web.respond(browser.request(`${callback}?${query}&state=${state}`));
  expect([answer?.status, await answer?.text()]).toEqual([400, `The login could not be finished. Please try again.\n\n${reason}\n`]);
  const stranger = await web.respond(new Browser().request(`${callback}?${query}&state=${state}`));
  expect([stranger?.status, await stranger?.text()]).toEqual([400, "The login could not be finished. Please try again.\n\nThe login was not begun by this browser, or too long ago\n"]);
});

test.each<[string, { query: string; reason: string }]>([
  ["the visitor said no", { query: "error=access_denied", reason: "access_denied" }],
  ["an error that is no word", { query: `error=${encodeURIComponent("a&b=<script>")}`, reason: "callback" }],
  ["no code", { query: "a=b", reason: "callback" }],
])("a page of the application says why nobody is logged in: %s", async (_, { query, reason }) => {
  const browser = new Browser();
  const web = createWebLogin(await startProvider(), { failedPath: "/sorry" });
  const begun = await web.respond(browser.request(`${application}/login`));
  if (begun === null) throw new Error("the login should have begun");
  const state = addressOf(browser.take(begun.headers) && begun).searchParams.get("state");
  const answer = await web.respond(browser.request(`${callback}?${query}&state=${state}`));
  expect([answer?.status, answer?.headers.get("location")]).toEqual([302, `/sorry?error=${reason}`]);
  expect(answer?.headers.get("set-cookie")).toContain("Max-Age=0");
});

test("a refusal says what is wrong with the token that came, for the authorization of RFC 6750", async () => {
  const provider = await startProvider();
  const web = createWebLogin(provider);
  const challenge = async (authorization: string | null, scope: readonly string[] = []): Promise<unknown> => {
    const request = new Request(`${application}/api`, { headers: authorization === null ? {} : { authorization } });
    const { status, headers } = web.refuse(request, await web.check(request, { scope }));
    return [status, headers.get("www-authenticate")];
  };
  expect(await challenge(null)).toEqual([401, "Bearer"]);
  expect(await challenge("Basic YTpi")).toEqual([401, "Bearer"]);
  expect(await challenge("Bearer nonsense")).toEqual([401, 'Bearer error="invalid_token"']);
  expect(await challenge(`Bearer ${await provider.accessToken({}, -3600)}`)).toEqual([401, 'Bearer error="invalid_token"']);
  expect(await challenge(`Bearer ${await provider.accessToken()}`, ["admin"])).toEqual([403, 'Bearer error="insufficient_scope"']);
});

test.each([["purpose", "prefetch"], ["sec-purpose", "prefetch;prerender"], ["rsc", "1"]])("what only fetches the address of a login begins none: %s: %s", async (name, value) => {
  const answer = await createWebLogin(await startProvider()).respond(new Request(`${application}/login`, { headers: { [name]: value } }));
  expect([answer?.status, answer?.headers.get("location"), answer?.headers.getSetCookie()]).toEqual([204, null, []]);
});

test("who asks with HEAD finds the address of a login there, and begins none", async () => {
  const answer = await createWebLogin(await startProvider()).respond(new Request(`${application}/login`, { method: "HEAD" }));
  expect([answer?.status, answer?.headers.get("location"), answer?.headers.getSetCookie()]).toEqual([204, null, []]);
});

test("a page for failed logins is a path", async () => {
  const provider = await startProvider();
  expect(() => createWebLogin(provider, { failedPath: "https://evil.example.com" })).toThrow("failedPath: must be a path");
});

test.each([["in cookies", false], ["in a store", true]])("a logout asks the provider for nothing, and takes its proof when the access token is over: a session %s", async (_, isStored) => {
  const provider = await startProvider();
  const browser = new Browser();
  const web = createWebLogin(provider, { sessions: { store: isStored ? memorySessionStore(() => provider.clock.now) : undefined } });
  browser.take(await web.sessions.create(await finished(provider, browser)));
  const found = await web.sessions.read(browser.request());
  const token = found === null ? "" : await web.sessions.logoutToken(found.session);
  provider.clock.now += hour + 1;
  provider.state.fails = "down";
  const posted = (given: string): ReturnType<typeof web.respond> => web.respond(new Request(browser.request(`${application}/logout`), { method: "POST", body: new URLSearchParams({ logout_token: given }) }));
  expect((await posted("guessed"))?.status).toBe(403);
  const answer = await posted(token);
  expect([answer?.status, answer?.headers.get("location")]).toEqual([303, expect.stringContaining("id_token_hint=")]);
  browser.take(answer?.headers ?? new Headers());
  expect([browser.cookies.size, refreshes(provider)]).toEqual([0, 0]);
});

describe.each([["in cookies", false], ["in a store", true]])("a session %s ends here", (_, isStored) => {
  test.each<[string, Parameters<typeof startProvider>[0]]>([
    ["where the provider has no logout", { kind: "undiscovered" }],
    ["where a new process cannot reach the provider", {}],
  ])("%s", async (__, options) => {
    const provider = await startProvider(options);
    const browser = new Browser();
    const settings = { origin: `${application}/sub`, sessions: { store: isStored ? memorySessionStore(() => provider.clock.now) : undefined } };
    browser.take(await createWebLogin(provider, settings).sessions.create(await finished(provider, browser)));
    const web = createWebLogin({ login: provider.another() }, settings);
    provider.state.fails = "gone";
    const { session } = (await web.sessions.read(browser.request())) ?? {};
    const form = new URLSearchParams({ logout_token: session === undefined ? "" : await web.sessions.logoutToken(session) });
    const answer = await web.respond(new Request(browser.request(`${application}/logout`), { method: "POST", body: form }));
    expect([session?.id, answer?.status, answer?.headers.get("location")]).toEqual([expect.any(String), 303, "/sub/"]);
    browser.take(answer?.headers ?? new Headers());
    expect([browser.cookies.size, await web.sessions.read(browser.request())]).toEqual([0, null]);
  });
});

test.each<[string, Parameters<Awaited<ReturnType<typeof startProvider>>["another"]>[0]]>([
  ["another client", { clientId: "other" }],
  ["the same client at another provider", { baseUrl: "https://elsewhere.example.com" }],
])("one secret for cookies of several clients makes no session and no login of one count for %s", async (_, changes) => {
  const provider = await startProvider({ cookieSecret: "shared-by-all-processes-of-the-application" });
  const browser = new Browser();
  const own = createWebLogin(provider);
  const other = createWebLogin({ login: provider.another(changes) });
  const begun = await own.respond(browser.request(`${application}/login`));
  const state = addressOf(begun ?? new Response()).searchParams.get("state");
  browser.take(begun?.headers ?? new Headers());
  expect((await other.respond(browser.request(`${callback}?code=c&state=${state}`)))?.status).toBe(400);
  browser.take(await own.sessions.create(await finished(provider)));
  expect(await other.sessions.read(browser.request())).toBeNull();
  expect((await own.sessions.read(browser.request()))?.session.subject).toBe("user-1");
});

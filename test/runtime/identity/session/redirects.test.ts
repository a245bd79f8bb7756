import { describe, expect, test } from "vitest";
import { finishLogin, startLogin, startLogout } from "../../../../templates/typescript/runtime/identity/redirects.js";
import { application, addressOf, Browser, callback, issuer, startProvider, type Provider } from "./provider.js";

/** The browser is at the provider, which is about to send it back. */
async function begun(provider: Provider, browser: Browser, options: Parameters<typeof startLogin>[1] = {}): Promise<{ state: string; sent: URLSearchParams }> {
  const response = await startLogin(provider.login, { request: browser.request(), ...options });
  browser.take(response.headers);
  const sent = addressOf(response).searchParams;
  provider.state.nonce = sent.get("nonce") ?? undefined;
  return { state: sent.get("state") ?? "", sent };
}

function back(parameters: Readonly<Record<string, string>> | string): string {
  return `${callback}?${new URLSearchParams(parameters)}`;
}

describe("the beginning of a login", () => {
  test("leads to the provider, and is kept by nobody on the way", async () => {
    const { login } = await startProvider();
    const response = await startLogin(login);
    expect(response.status).toBe(302);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { origin, pathname, searchParams } = addressOf(response);
    expect(origin + pathname).toBe(`${issuer}/authorize`);
    expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: "code", client_id: "app", redirect_uri: callback, code_challenge_method: "S256" });
  });

  test("leaves one cookie that only this host gets, over TLS, out of reach of scripts, for ten minutes", async () => {
    const { login } = await startProvider();
    const response = await startLogin(login, { returnTo: "/page" });
    const state = addressOf(response).searchParams.get("state") ?? "";
    const [line = "", ...others] = response.headers.getSetCookie();
    expect(others).toEqual([]);
    const [cookie = "", ...attributes] = line.split("; ");
    expect(attributes.toSorted()).toEqual(["HttpOnly", "Max-Age=600", "Path=/", "SameSite=Lax", "Secure"]);
    const [name = "", value = ""] = cookie.split("=");
    expect(name.startsWith("__Host-sample-")).toBe(true);
    expect(state.startsWith(name.slice("__Host-sample-".length))).toBe(true);
    expect(name.length).toBeGreaterThan("__Host-sample-".length + 8);
    expect(value).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(state).not.toBe(name.slice("__Host-sample-".length));
  });

  test("ends only at this application", async () => {
    const provider = await startProvider();
    for (const [given, want] of [["/page?tab=2", "/page?tab=2"], ["//other.example", "/"], ["https://other.example/", "/"], ["/%2fother.example", "/"]] as const) {
      const browser = new Browser();
      const { state } = await begun(provider, browser, { returnTo: given });
      expect((await finishLogin(provider.login, browser.request(back({ state, code: "c" })))).returnTo).toBe(want);
    }
  });
});

test("a login does not begin with an answer as a form, which would come without the cookie", async () => {
  const { login } = await startProvider();
  await expect(startLogin(login, { parameters: { response_mode: "form_post" } })).rejects.toMatchObject({ code: "configuration", message: expect.stringContaining("response_mode") });
});

describe("the end of a login", () => {
  test("gives tokens and claims, and forgets the login", async () => {
    const provider = await startProvider();
    const browser = new Browser();
    const { state, sent } = await begun(provider, browser, { returnTo: "/page" });
    const { tokens, claims, returnTo, headers } = await finishLogin(provider.login, browser.request(back({ state, code: "the-code" })));
    expect(tokens?.token_type.toLowerCase()).toBe("bearer");
    expect(claims).toMatchObject({ sub: "user-1", nonce: sent.get("nonce") });
    expect(returnTo).toBe("/page");
    browser.take(headers);
    expect(browser.cookies.size).toBe(0);
    expect(headers.getSetCookie()[0]).toContain("Secure");
    const [body] = provider.asked("/token");
    expect(body?.get("code")).toBe("the-code");
    expect(body?.get("code_verifier")).toMatch(/^[\w-]{43,128}$/);
  });

  test("names the redirect URI that was remembered, not that of the options", async () => {
    const provider = await startProvider();
    const browser = new Browser();
    const { state } = await begun(provider, browser, { redirectUri: "https://other.example.com/back" });
    await finishLogin(provider.login, browser.request(back({ state, code: "c" })));
    expect(provider.asked("/token")[0]?.get("redirect_uri")).toBe("https://other.example.com/back");
  });

  test("works without an ID token where the protocol has none", async () => {
    const provider = await startProvider({ kind: "oauth" });
    const browser = new Browser();
    const { state } = await begun(provider, browser, { state: "my-own-state-of-some-length" });
    expect(state).toBe("my-own-state-of-some-length");
    expect((await finishLogin(provider.login, browser.request(back({ state, code: "c" })))).tokens?.access_token).toMatch(/./);
  });

  test.each(["1", "session", "ümlaut", "my own; state=x", "x; Domain=a; 0123456789abcdef", "0123456789ab; Domain=a"])("works with the application's own state %s", async (own) => {
    const provider = await startProvider();
    const browser = new Browser();
    browser.cookies.set("__Host-sample-session", "kept");
    const { state } = await begun(provider, browser, { state: own });
    expect(browser.cookies.get("__Host-sample-session")).toBe("kept");
    expect((await finishLogin(provider.login, browser.request(back({ state, code: "c" })))).claims?.sub).toBe("user-1");
  });

  test.each<[string, (state: string) => Readonly<Record<string, string>> | string]>([
    ["nothing", () => ""],
    ["no state", () => ({ code: "c" })],
    ["an empty state", () => ({ code: "c", state: "" })],
    ["another state", (state) => ({ code: "c", state: `${state}x` })],
    ["a state that begins like ours", (state) => ({ code: "c", state: state.slice(0, 20) })],
    ["no code", (state) => ({ state })],
    ["an empty code", (state) => ({ state, code: "" })],
    ["two codes", (state) => `code=a&code=b&state=${state}`],
    ["two states", (state) => `code=a&state=${state}&state=${state}`],
    ["anything twice", (state) => `code=a&state=${state}&x=1&x=1`],
    ["another issuer", (state) => ({ code: "c", state, iss: "https://other.example.com" })],
    ["an issuer with a slash more", (state) => ({ code: "c", state, iss: `${issuer}/` })],
    ["an empty issuer", (state) => ({ code: "c", state, iss: "" })],
  ])("is refused with %s", async (_, parameters) => {
    const provider = await startProvider();
    const browser = new Browser();
    const { state } = await begun(provider, browser);
    await expect(finishLogin(provider.login, browser.request(back(parameters(state))))).rejects.toMatchObject({ name: "LoginError", code: "callback" });
    expect(provider.asked("/token")).toEqual([]);
  });

  test("is refused with another issuer in plain OAuth, too", async () => {
    const provider = await startProvider({ kind: "oauth" });
    const browser = new Browser();
    const { state } = await begun(provider, browser);
    await expect(finishLogin(provider.login, browser.request(back({ state, code: "c", iss: "https://other.example.com" })))).rejects.toMatchObject({ code: "callback" });
  });

  test("accepts the issuer, and insists on it where the provider promises it", async () => {
    const provider = await startProvider();
    provider.state.issParameter = true;
    const browser = new Browser();
    const { state } = await begun(provider, browser);
    await expect(finishLogin(provider.login, browser.request(back({ state, code: "c" })))).rejects.toMatchObject({ code: "callback" });
    expect((await finishLogin(provider.login, browser.request(back({ state, code: "c", iss: issuer })))).claims?.sub).toBe("user-1");
  });

  test("tells the provider's error before it looks at a code", async () => {
    const provider = await startProvider();
    const browser = new Browser();
    const { state } = await begun(provider, browser);
    const failed = finishLogin(provider.login, browser.request(back({ state, code: "c", error: "access_denied", error_description: "not\u0000today" })));
    await expect(failed).rejects.toMatchObject({ code: "callback", error: "access_denied", errorDescription: "not today" });
    expect(provider.asked("/token")).toEqual([]);
  });

  test("believes an error only with the state", async () => {
    const provider = await startProvider();
    await expect(finishLogin(provider.login, new Request(back({ state: "x", error: "access_denied" })))).rejects.toMatchObject({ code: "callback", error: undefined });
  });

  test("is refused without the cookie, with that of another login, and of another browser's", async () => {
    const provider = await startProvider();
    const [one, other] = [new Browser(), new Browser()];
    const first = await begun(provider, one);
    const second = await begun(provider, other);
    const refused = { code: "callback" };
    await expect(finishLogin(provider.login, new Request(back({ state: first.state, code: "c" })))).rejects.toMatchObject(refused);
    await expect(finishLogin(provider.login, other.request(back({ state: first.state, code: "c" })))).rejects.toMatchObject(refused);
    // The value of one login under the name of the other.
    const [name = ""] = one.cookies.keys();
    one.cookies.set(name, [...other.cookies.values()][0] ?? "");
    await expect(finishLogin(provider.login, one.request(back({ state: first.state, code: "c" })))).rejects.toMatchObject(refused);
    await expect(finishLogin(provider.login, one.request(back({ state: second.state, code: "c" })))).rejects.toMatchObject(refused);
  });

  test("is refused after ten minutes, and with a wrong nonce", async () => {
    const provider = await startProvider();
    const browser = new Browser();
    const { state } = await begun(provider, browser);
    provider.state.nonce = "of another login";
    await expect(finishLogin(provider.login, browser.request(back({ state, code: "c" })))).rejects.toMatchObject({ code: "id_token_invalid" });
    provider.clock.now += 600_000;
    await expect(finishLogin(provider.login, browser.request(back({ state, code: "c" })))).rejects.toMatchObject({ code: "callback" });
  });
});

describe("several logins at once", () => {
  test("each end by themselves", async () => {
    const provider = await startProvider();
    const browser = new Browser();
    const first = await begun(provider, browser, { returnTo: "/one" });
    const nonce = provider.state.nonce;
    const second = await begun(provider, browser, { returnTo: "/two" });
    expect(browser.cookies.size).toBe(2);
    const two = await finishLogin(provider.login, browser.request(back({ state: second.state, code: "c" })));
    browser.take(two.headers);
    expect(browser.cookies.size).toBe(1);
    provider.state.nonce = nonce;
    expect([(await finishLogin(provider.login, browser.request(back({ state: first.state, code: "c" })))).returnTo, two.returnTo]).toEqual(["/one", "/two"]);
  });

  test("are five at most: the oldest is forgotten, whatever the order of the cookies, and nothing else", async () => {
    const provider = await startProvider();
    const browser = new Browser();
    const others = ["__Host-sample-session", "__Host-sample-session.0", "__Host-sample-of-another", "theme"];
    for (const name of others) browser.cookies.set(name, "kept");
    const states: string[] = [];
    for (let count = 0; count < 8; count += 1) {
      const { state } = await begun(provider, browser);
      states.push(state);
      provider.clock.now += 1000;
      const turned = [...browser.cookies].toReversed();
      browser.cookies.clear();
      for (const [name, value] of turned) browser.cookies.set(name, value);
      expect(browser.cookies.size - others.length).toBe(Math.min(5, count + 1));
    }
    expect(others.map((name) => browser.cookies.get(name))).toEqual(others.map(() => "kept"));
    for (const state of states.slice(0, 3)) await expect(finishLogin(provider.login, browser.request(back({ state, code: "c" })))).rejects.toMatchObject({ code: "callback" });
    await expect(finishLogin(provider.login, browser.request(back({ state: states[3] ?? "", code: "" })))).rejects.toThrow("No code");
  });
});

describe("cookies without TLS", () => {
  test.each(["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"])("work at %s", async (origin) => {
    const provider = await startProvider({ insecureCookies: true, redirectUri: `${origin}/callback` });
    const browser = new Browser();
    const { state } = await begun(provider, browser, { request: browser.request(`${origin}/login`) });
    expect(browser.lines[0]).toMatch(/^sample-/);
    expect(browser.lines[0]).not.toContain("Secure");
    expect((await finishLogin(provider.login, browser.request(`${origin}/callback?code=c&state=${state}`))).claims?.sub).toBe("user-1");
  });

  test.each(["http://app.example.com", "https://app.example.com", "http://localhost.example.com", "http://127.0.0.1.example.com", "http://192.168.0.2"])("are refused at %s", async (origin) => {
    const { login } = await startProvider({ insecureCookies: true, allowInsecure: true, redirectUri: `${origin}/callback` });
    const refused = { name: "LoginError", code: "configuration" };
    await expect(startLogin(login, { request: new Request(`${origin}/login`) })).rejects.toMatchObject(refused);
    await expect(startLogin(login)).rejects.toMatchObject(refused);
    await expect(finishLogin(login, new Request(`${origin}/callback?code=c&state=x`))).rejects.toMatchObject(refused);
  });
});

test("a logout leads to the provider, with the cookies of the session's end", async () => {
  const { login } = await startProvider();
  const response = await startLogout(login, { idToken: "an-id-token", redirectUri: `${application}/bye`, headers: new Headers({ "set-cookie": "a=; Max-Age=0" }) });
  expect([response.status, response.headers.get("cache-control"), response.headers.getSetCookie()]).toEqual([303, "no-store", ["a=; Max-Age=0"]]);
  expect(addressOf(response).href).toBe(`${issuer}/logout?post_logout_redirect_uri=${encodeURIComponent(`${application}/bye`)}&id_token_hint=an-id-token`);
});

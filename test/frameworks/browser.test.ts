// @vitest-environment happy-dom
// A single-page application: the whole login in a page, and React components that follow it.
import { act, createElement, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { LoginProvider, useIsAuthenticated, useLogin, useUser } from "../../templates/typescript/runtime/identity/adapters/react.js";
import { createBrowserLogin, type BrowserLogin } from "../../templates/typescript/runtime/identity/browser.js";
import { createTransport } from "../../templates/typescript/runtime/node/transport.js";
import { TransportError, type Transport } from "../../templates/typescript/runtime/transport.js";
import { account } from "../identity/accounts.js";
import { application, type ApplicationOptions } from "../identity/application.js";
import { startProvider } from "../identity/provider.js";
import { createUserAgent } from "../identity/user-agent.js";

const provider = await startProvider();
// The page's own `fetch` obeys CORS, which is the provider's affair; the login is the same over any transport.
const transport = createTransport();

interface Page {
  readonly login: BrowserLogin;
  readonly visited: string[];
}

function page(options: ApplicationOptions = {}): Page {
  const visited: string[] = [];
  const login = application(provider.issuer, "public", { clientSecret: undefined, tokenAuthMethod: "none", transport, ...options });
  return { visited, login: createBrowserLogin({ login }, { go: (address) => void visited.push(address) }) };
}

async function callbackOf({ login, visited }: Page, returnTo?: string): Promise<string> {
  await login.start({ ...(returnTo !== undefined && { returnTo }) });
  return nodeFetch(() => createUserAgent(provider.origin).logIn(visited.at(-1) ?? "", account.sub));
}

/** The visitor's browser is no page: it may see redirects and cookies. */
async function nodeFetch<Result>(work: () => Promise<Result>): Promise<Result> {
  const { fetch: own } = await import("../identity/node-fetch.js");
  vi.stubGlobal("fetch", own);
  try {
    return await work();
  } finally {
    vi.unstubAllGlobals();
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  }
}

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
});

describe("a page", () => {
  it("does not begin a login that only a server can end", async () => {
    const visited: string[] = [];
    const login = application(provider.issuer, "public", { clientSecret: undefined }, { kind: "cas", authorization: "/cas" });
    await expect(createBrowserLogin({ login }, { go: (address) => void visited.push(address) }).start()).rejects.toMatchObject({ code: "configuration", message: expect.stringContaining("protocol") });
    expect(visited).toEqual([]);
  });

  it("logs in by a redirect and knows who it is", async () => {
    const own = page();
    const callback = await callbackOf(own, "/castles");
    expect(own.login.user()).toBeNull();
    expect(await own.login.finish(callback)).toBe("/castles");
    expect(own.login.user()?.claims?.sub).toBe(account.sub);
    expect(await own.login.accessToken()).toBe(own.login.user()?.tokens.access_token);
  });

  it("asks for a fresh login, and remembers that it did", async () => {
    const own = page();
    await own.login.start({ maxAge: 600 });
    expect(new URL(own.visited.at(-1) ?? "").searchParams.get("max_age")).toBe("600");
    const name = Object.keys(sessionStorage)[0] ?? "";
    expect(JSON.parse(sessionStorage.getItem(name) ?? "")).toMatchObject({ maxAge: 600 });
    const callback = await nodeFetch(() => createUserAgent(provider.origin).logIn(own.visited.at(-1) ?? "", account.sub));
    await own.login.finish(callback);
    expect(own.login.user()?.claims?.auth_time).toBeGreaterThan(Date.now() / 1000 - 600);
  });

  it("keeps tokens out of the storage", async () => {
    const own = page();
    await own.login.finish(await callbackOf(own));
    expect(sessionStorage.length).toBe(0);
  });

  it("takes an answer once, and only to a login of its own", async () => {
    const own = page();
    const callback = await callbackOf(own);
    const [first, second] = [own.login.finish(callback), own.login.finish(callback)];
    expect(await first).toBe(await second);
    await expect(own.login.finish(callback)).rejects.toHaveProperty("code", "callback");
    await expect(page().login.finish(callback)).rejects.toHaveProperty("code", "callback");
  });

  it("takes its answer also after one that is not its own, and after a page without any", async () => {
    const own = page();
    const callback = await callbackOf(own, "/castles");
    const { origin, pathname } = new URL(callback);
    for (const stray of ["", "?code=c&state=another"]) await expect(own.login.finish(origin + pathname + stray)).rejects.toHaveProperty("code", "callback");
    expect(await own.login.finish(callback)).toBe("/castles");
    await expect(own.login.finish(callback)).rejects.toHaveProperty("code", "callback");
  });

  it("refuses an answer that does not say from which issuer it comes, where the provider promised to", async () => {
    const own = page();
    const callback = new URL(await callbackOf(own));
    callback.searchParams.delete("iss");
    await expect(own.login.finish(callback.href)).rejects.toHaveProperty("code", "callback");
  });

  it("stays signed in when a renewal fails for a reason that may pass, and not when the provider refuses", async () => {
    let shift = 0;
    let answer: "real" | "lost" | "refused" = "real";
    const flaky: Transport = {
      send: (request) => {
        if (answer === "lost") return Promise.reject(new TransportError("network", "lost"));
        if (answer === "refused") return Promise.resolve({ status: 400, headers: { "content-type": "application/json" }, body: '{"error":"invalid_grant"}' });
        return transport.send(request);
      },
    };
    const own = page({ environment: { now: () => Date.now() + shift }, clockTolerance: 7200, transport: flaky });
    await own.login.finish(await callbackOf(own));
    shift = Number(own.login.user()?.tokens.expires_in) * 1000 - 10_000;
    answer = "lost";
    expect(await own.login.accessToken()).toBe(own.login.user()?.tokens.access_token);
    expect(own.login.user()).not.toBeNull();
    answer = "refused";
    expect(await own.login.accessToken()).toBeNull();
    expect(own.login.user()).toBeNull();
  });

  it("renews its token with one request for all who wait", async () => {
    let shift = 0;
    const own = page({ environment: { now: () => Date.now() + shift }, clockTolerance: 7200 });
    await own.login.finish(await callbackOf(own));
    const before = await own.login.accessToken();
    shift = 3_600_000;
    const [one, other] = await Promise.all([own.login.accessToken(), own.login.accessToken()]);
    expect(one).toBe(other);
    expect(one).not.toBe(before);
  });

  it("renews tokens that live for seconds near their end, and not with each call", async () => {
    let shift = 0;
    let asked = 0;
    const brief: Transport = {
      send: async (request) => {
        const { status, headers, body } = await transport.send(request);
        asked += request.url.endsWith("/token") ? 1 : 0;
        return { status, headers, body: (typeof body === "string" ? body : new TextDecoder().decode(body)).replace(/"expires_in":\d+/, '"expires_in":20') };
      },
    };
    const own = page({ environment: { now: () => Date.now() + shift }, clockTolerance: 7200, transport: brief });
    await own.login.finish(await callbackOf(own));
    const found: number[] = [];
    for (shift of [0, 5000, 15_000]) {
      await own.login.accessToken();
      found.push(asked);
    }
    expect(found).toEqual([1, 1, 2]);
  });

  it("knows who is signed in while a refresh token can renew what has ended, and no longer without one", async () => {
    let shift = 0;
    const environment = { now: () => Date.now() + shift };
    const own = page({ environment, clockTolerance: 7200 });
    await own.login.finish(await callbackOf(own));
    expect(own.login.user()?.tokens.refresh_token).toBeDefined();
    shift = 3_600_000;
    expect(own.login.user()?.claims?.sub).toBe(account.sub);
    expect(await own.login.accessToken()).toBe(own.login.user()?.tokens.access_token);
    const once: Transport = {
      send: async (request) => {
        const { status, headers, body } = await transport.send(request);
        const text = typeof body === "string" ? body : new TextDecoder().decode(body);
        return { status, headers, body: text.replace('"refresh_token"', '"no_refresh_token"') };
      },
    };
    shift = 0;
    const other = page({ environment, clockTolerance: 7200, transport: once });
    await other.login.finish(await callbackOf(other));
    expect(other.login.user()).not.toBeNull();
    shift = 3_600_000;
    expect(other.login.user()).toBeNull();
  });

  it("forgets the tokens also where no logout of the provider can be found", async () => {
    const own = page();
    await own.login.finish(await callbackOf(own));
    expect(own.login.user()).not.toBeNull();
    await expect(own.login.logout({ redirectUri: "nowhere" })).rejects.toMatchObject({ code: "configuration" });
    expect([own.login.user(), await own.login.accessToken()]).toEqual([null, null]);
  });

  it("logs out at the provider and forgets", async () => {
    const own = page({ logoutRedirectUri: "https://app.example.com/bye" });
    await own.login.finish(await callbackOf(own));
    await own.login.logout();
    expect(own.visited.at(-1)).toContain("/session/end?");
    expect(own.login.user()).toBeNull();
  });
});

describe("React", () => {
  function Name(): ReactNode {
    const user = useUser();
    return useIsAuthenticated() ? `signed in as ${user?.claims?.sub}` : "nobody";
  }

  it("shows who is signed in, and follows changes", async () => {
    const own = page({ logoutRedirectUri: "https://app.example.com/bye" });
    const container = document.createElement("div");
    const root = createRoot(container);
    await act(() => root.render(createElement(LoginProvider, { login: own.login }, createElement(Name))));
    expect(container.textContent).toBe("nobody");
    const callback = await callbackOf(own);
    await act(() => own.login.finish(callback));
    expect(container.textContent).toBe(`signed in as ${account.sub}`);
    await act(() => own.login.logout());
    expect(container.textContent).toBe("nobody");
    await act(() => root.unmount());
  });

  it("shows nobody where a server renders, and needs its provider", () => {
    expect(renderToString(createElement(LoginProvider, { login: page().login }, createElement(Name)))).toBe("nobody");
    function Lost(): ReactNode {
      return useLogin().user() === null ? "" : "";
    }
    expect(() => renderToString(createElement(Lost))).toThrow("LoginProvider");
  });
});

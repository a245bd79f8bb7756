// What a client sends besides the input, what it refuses to send, and what it lets an application see.
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { LogEntry } from "@countersign/genauth";
import { here } from "../runtime/node/key-pairs.js";
import { serve } from "../runtime/node/loopback.js";
import { installedPackage } from "./package.js";
import { live, sentHeaders } from "./setup.js";

beforeAll(async () => void (await installedPackage()), 300_000);
afterEach(() => vi.unstubAllGlobals());

const success = JSON.stringify({ statusCode: 200, message: "ok", data: { userId: "u1" } });

describe("addresses and headers", () => {
  test("a prefix in the host is sent, and not signed", async () => {
    const { mock, management } = await live({ state: false, basePath: "/identity" });
    expect((await management({ host: `${mock.url}/identity/` }).getUser({ userId: "u1" })).statusCode).toBe(200);
    expect(new URL(mock.har().log.entries[0]?.request.url ?? "").pathname).toBe("/identity/api/v3/get-user");
  });

  test("language, tenant and user agent travel in their headers", async () => {
    const { mock, management, authentication } = await live({ state: false });
    await management({ lang: "ja-JP", tenantId: "t1" }).getUser({ userId: "u1" });
    await authentication({ lang: "zh-TW" }).getSystemInfo();
    const [first, second] = sentHeaders(mock);
    expect(first).toMatchObject({ "x-genauth-lang": "ja-JP", "x-genauth-app-tenant-id": "t1" });
    expect(first?.["user-agent"]).toMatch(/^countersign-genauth\/\d+\.\d+\.\d+ node\/\d+\.\d+\.\d+$/);
    expect(first).not.toHaveProperty("x-genauth-app-id");
    expect(second).toMatchObject({ "x-genauth-lang": "zh-TW", "x-genauth-app-id": "mock-app-id" });
  });

  test("two clients with different hosts do not mix", async () => {
    const { management } = await live();
    const [one, two] = [await serve((response) => response.end(success)), await serve((response) => response.end(success))];
    const [first, second] = [management({ host: one.url }), management({ host: two.url, accessKeyId: "other" })];
    await Promise.all([first.getUser({ userId: "a" }), second.getUser({ userId: "b" }), first.getUser({ userId: "c" })]);
    expect(one.received.map(({ url }) => url).sort()).toEqual(["/api/v3/get-user?userId=a", "/api/v3/get-user?userId=c"].map((url) => expect.stringContaining(url)));
    expect(two.received).toHaveLength(1);
    expect(two.received[0]?.headers.authorization).toMatch(/^GenAuth other:/);
  });

  test("headers of a call are sent, and cannot replace those of the client", async () => {
    const { mock, management } = await live({ state: false });
    const client = management();
    await client.getUser({ userId: "u1" }, { headers: { "x-trace": "abc" } });
    expect(sentHeaders(mock)[0]).toMatchObject({ "x-trace": "abc" });
    await expect(client.getUser({ userId: "u1" }, { headers: { Authorization: "mine" } })).rejects.toThrow(/^Authorization: /);
    await expect(client.getUser({ userId: "u1" }, { headers: { "x-trace": "a\r\nx-evil: 1" } })).rejects.toThrow(TypeError);
  });

  test("a path parameter never leads elsewhere", async () => {
    const { mock, management } = await live({ state: false });
    const client = management();
    const path = mock.coverage().operations.find(({ path, operation }) => path.includes("{") && operation in client)?.operation ?? "";
    for (const value of ["", ".", "..", "../users", "a/../b", "%2e%2e"]) {
      const method: unknown = Reflect.get(client, path);
      if (typeof method !== "function") throw new Error(`no operation with a path parameter: ${path}`);
      const call = async (): Promise<unknown> => await Reflect.apply(method, client, [{ id: value, rowId: value, modelId: value }]);
      await expect(call()).rejects.toThrow(TypeError);
    }
    expect(mock.har().log.entries).toEqual([]);
  });

  test("a path that no document knows can still be called", async () => {
    const { management } = await live();
    const server = await serve((response) => response.setHeader("content-type", "application/json").end('{"statusCode":200,"message":"ok","data":{"new":true}}'));
    const res = await management({ host: server.url }).request({ method: "GET", path: "/api/v9/brand-new", query: { a: 1 } });
    expect(res).toMatchObject({ statusCode: 200, data: { new: true } });
    expect(server.received[0]).toMatchObject({ method: "GET", url: "/api/v9/brand-new?a=1" });
    expect(server.received[0]?.headers.authorization).toMatch(/^GenAuth /);
  });
});

describe("TLS", () => {
  test("a certificate that nobody vouches for is refused, accepted by its own authority, and by request with a warning", async () => {
    const { management } = await live();
    const server = await serve((response) => response.setHeader("content-type", "application/json").end(success), here);
    const host = server.url.replace("127.0.0.1", "localhost");
    expect(await management({ host, maxRetries: 0 }).getUser({ userId: "u1" })).toMatchObject({ statusCode: 0, cause: { kind: "network" } });
    expect((await management({ host, ca: here.cert }).getUser({ userId: "u1" })).statusCode).toBe(200);
    const warnings = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    expect((await management({ host, rejectUnauthorized: false }).getUser({ userId: "u1" })).statusCode).toBe(200);
    expect(warnings).toHaveBeenCalled();
    warnings.mockRestore();
    expect((await management({ host, maxRetries: 0 }).getUser({ userId: "u1" })).statusCode).toBe(0);
  });

  test("what fetch cannot do fails when the client is made", async () => {
    const { management } = await live();
    expect(() => management({ fetch: globalThis.fetch, ca: here.cert })).toThrow(/ca/);
    expect(() => management({ fetch: globalThis.fetch, rejectUnauthorized: false })).toThrow(/rejectUnauthorized/);
  });

  test("an injected fetch is used", async () => {
    const { management } = await live({ state: false });
    const urls: string[] = [];
    const counted: typeof globalThis.fetch = (input, init) => (urls.push(input instanceof Request ? input.url : String(input)), globalThis.fetch(input, init));
    expect((await management({ fetch: counted }).getUser({ userId: "u1" })).statusCode).toBe(200);
    expect(urls).toHaveLength(1);
  });
});

describe("options", () => {
  const wrong: readonly (readonly [string, { readonly given: object; readonly want: RegExp }])[] = [
    ["a missing one", { given: {}, want: /^accessKeyId: missing/ }],
    ["an unknown one", { given: { accessKeyId: "a", accessKeySecret: "b", accesKeySecret: "c" }, want: /^accesKeySecret: unknown option/ }],
    ["a wrong choice", { given: { accessKeyId: "a", accessKeySecret: "b", lang: "fr" }, want: /^lang: must be one of / }],
    ["a wrong type", { given: { accessKeyId: "a", accessKeySecret: "b", timeout: "10s" }, want: /^timeout: must be a valid number/ }],
    ["no address", { given: { accessKeyId: "a", accessKeySecret: "b", host: "ht tp://x" }, want: /^host: / }],
    ["an address without TLS", { given: { accessKeyId: "a", accessKeySecret: "b", host: "http://api.example.com" }, want: /^host: must be a plain https address/ }],
    ["an empty one", { given: { accessKeyId: "", accessKeySecret: "b" }, want: /^accessKeyId: / }],
  ];

  test.each(wrong)("%s", async (_, { given, want }) => {
    const { ManagementClient } = (await installedPackage()).management;
    expect(() => Reflect.construct(ManagementClient, [given])).toThrow(want);
  });

  test("the older SDK's spelling is accepted", async () => {
    const { AuthenticationClient } = (await installedPackage()).authentication;
    expect(() => Reflect.construct(AuthenticationClient, [{ appId: "a", appHost: "https://a.example.com", tokenEndPointAuthMethod: "none" }])).not.toThrow();
  });

  test.each(["logoutRedirectUri", "postLogoutRedirectUri"])("the address after a logout is %s", async (name) => {
    const { AuthenticationClient } = (await installedPackage()).authentication;
    const client = Reflect.construct(AuthenticationClient, [{ appId: "a", appHost: "https://a.example.com", tokenEndpointAuthMethod: "none", [name]: "https://app.example.com/bye" }]);
    expect(new URL(await client.buildLogoutUrl()).searchParams.get("post_logout_redirect_uri")).toBe("https://app.example.com/bye");
  });

  test("a client that signs refuses to run in a browser unless told", async () => {
    const { management } = await live();
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(() => management()).toThrow(/^dangerouslyAllowBrowser/);
    expect(() => management({ dangerouslyAllowBrowser: true })).not.toThrow();
  });
});

describe("hooks and logging", () => {
  test("hooks run in their order, once for each attempt; what the first returns is signed", async () => {
    const { mock, management } = await live({ state: false });
    const order: string[] = [];
    const client = management({
      hooks: {
        beforeSigning: (request, { attempt }) => {
          order.push(`signing ${attempt} ${"authorization" in request.headers}`);
          return { ...request, headers: { ...request.headers, "x-genauth-trace": "t1" } };
        },
        beforeSending: (request, { attempt }) => void order.push(`sending ${attempt} ${"authorization" in request.headers}`),
        afterAnswer: ({ status }, { attempt }) => void order.push(`answer ${attempt} ${status}`),
        onFailure: ({ statusCode }, { retried }) => void order.push(`failure ${statusCode} ${retried}`),
      },
    });
    mock.fault({ status: 503, count: 1 });
    expect((await client.getUser({ userId: "u1" })).statusCode).toBe(200);
    expect(order).toEqual(["signing 1 false", "sending 1 true", "answer 1 503", "failure 503 true", "signing 2 false", "sending 2 true", "answer 2 200"]);
  });

  test("a hook that throws is a failure, not an exception", async () => {
    const { management } = await live({ state: false });
    const client = management({ hooks: { beforeSigning: () => { throw new Error("no"); } } });
    expect(await client.getUser({ userId: "u1" })).toMatchObject({ statusCode: 0, cause: { kind: "hook" } });
  });

  test("a log shows calls without what proves somebody's identity", async () => {
    const { management, installed } = await live({ state: false });
    const entries: LogEntry[] = [];
    await management({ hooks: installed.genauth.logTo((entry) => void entries.push(entry), { bodies: true }) }).createUser({ username: "anna", password: "hidden-password" });
    const text = JSON.stringify(entries);
    expect(text).toContain("anna");
    expect(text).not.toContain("hidden-password");
    expect(text).not.toMatch(/GenAuth mock-access-key-id:/);
  });
});

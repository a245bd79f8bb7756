// The credentials that send a value which they are given.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { apiKey } from "../../../templates/typescript/runtime/credentials/api-key.js";
import { base64, base64OfText, textFromBase64Url } from "../../../templates/typescript/runtime/credentials/base64.js";
import { basic } from "../../../templates/typescript/runtime/credentials/basic.js";
import { bearer } from "../../../templates/typescript/runtime/credentials/bearer.js";
import { clientAuthentication } from "../../../templates/typescript/runtime/credentials/client-authentication.js";
import { signingKey } from "../../../templates/typescript/runtime/credentials/signing-key.js";
import { CredentialError, type Credential, type OutgoingRequest } from "../../../templates/typescript/runtime/credential.js";
import { context, formBody, jsonBody, outgoing } from "./call.js";

async function authorized(credential: Credential, request: OutgoingRequest = outgoing()): Promise<OutgoingRequest> {
  return credential.authorize(request, context());
}

describe("bearer", () => {
  test.each<[string, { given: Credential; want: string }]>([
    ["token", { given: bearer({ option: "accessToken" }, "t1"), want: "Bearer t1" }],
    ["another scheme", { given: bearer({ option: "accessToken", scheme: "DPoP" }, "t1"), want: "DPoP t1" }],
    ["function", { given: bearer({ option: "accessToken" }, async () => "t2"), want: "Bearer t2" }],
  ])("%s", async (_, { given, want }) => {
    expect((await authorized(given)).headers).toEqual({ accept: "application/json", authorization: want });
  });

  test.each<[string, { given: Parameters<typeof bearer>[1]; want: string }]>([
    ["nothing", { given: undefined, want: "accessToken: missing" }],
    ["empty", { given: "", want: "accessToken: missing" }],
    ["function without a token", { given: () => undefined, want: "accessToken: missing" }],
    ["line feed", { given: "secret\r\nx-evil: 1", want: "accessToken: has characters that no header can carry" }],
    ["beyond Latin-1", { given: "secret\u4e2d", want: "accessToken: has characters that no header can carry" }],
    ["failing function", { given: () => Promise.reject(new Error("x")), want: "accessToken: the function that returns it failed" }],
  ])("refuses %s", async (_, { given, want }) => {
    await expect(authorized(bearer({ option: "accessToken" }, given))).rejects.toThrow(new CredentialError(want, want.endsWith(": missing") ? { missing: true } : {}));
  });

  test("a token can be changed, and shows nothing", async () => {
    let token: string | undefined = "first-token";
    const credential = bearer({ option: "accessToken" }, () => token);
    expect((await authorized(credential)).headers["authorization"]).toBe("Bearer first-token");
    token = "second-token";
    expect((await authorized(credential)).headers["authorization"]).toBe("Bearer second-token");
    expect(inspect(credential, { depth: 9, showHidden: true }) + JSON.stringify(credential)).not.toContain("-token");
    token = undefined;
    await expect(authorized(credential)).rejects.toThrow("accessToken: missing");
  });
});

describe("apiKey", () => {
  test.each<[string, { given: Credential; request?: OutgoingRequest; want: Partial<OutgoingRequest> }]>([
    ["header", { given: apiKey({ option: "key", in: "header", name: "X-Key" }, "k"), want: { headers: { accept: "application/json", "x-key": "k" } } }],
    ["query", { given: apiKey({ option: "key", in: "query", name: "key" }, "k&"), request: outgoing({ query: [["a", "1"]] }), want: { query: [["a", "1"], ["key", "k&"]], secretQuery: ["key"] } }],
    ["query that has the parameter already", { given: apiKey({ option: "key", in: "query", name: "key" }, "k"), request: outgoing({ query: [["key", "x"], ["a", "1"]] }), want: { query: [["a", "1"], ["key", "k"]], secretQuery: ["key"] } }],
    ["cookie", { given: apiKey({ option: "key", in: "cookie", name: "sid" }, "k"), want: { headers: { accept: "application/json", cookie: "sid=k" } } }],
    ["cookie beside others", { given: apiKey({ option: "key", in: "cookie", name: "sid" }, "k"), request: outgoing({ headers: { cookie: "a=b" } }), want: { headers: { cookie: "a=b; sid=k" } } }],
  ])("%s", async (_, { given, request = outgoing(), want }) => {
    expect(await authorized(given, request)).toEqual({ ...request, ...want });
  });

  test.each(["k; path=/", "k;admin=1", 'k"', "k,l", "k\\", "k l", "k\té"])("refuses what a cookie cannot carry: %j", async (key) => {
    await expect(authorized(apiKey({ option: "key", in: "cookie", name: "sid" }, key))).rejects.toThrow("key: has characters that no cookie can carry");
  });
});

describe("basic", () => {
  test("sends UTF-8", async () => {
    // RFC 7617, section 2.1.
    expect((await authorized(basic("test", "123\u00a3"))).headers["authorization"]).toBe("Basic dGVzdDoxMjPCow==");
  });

  test.each<[string, [string, string]]>([
    ["colon in the name", ["a:b", "c"]],
    ["control character", ["a", "b\n"]],
    ["nothing", ["", ""]],
  ])("refuses %s", async (_, [username, password]) => {
    await expect(authorized(basic(username, password))).rejects.toThrow(CredentialError);
  });
});

describe("clientAuthentication", () => {
  const client = { id: "app:1", secret: "s c/é" };
  const form = outgoing({ method: "POST", headers: { "content-length": "5" }, body: formBody({ a: "1 2" }) });
  const json = outgoing({ method: "POST", headers: {}, body: jsonBody({ a: 1 }) });

  test("basic encodes id and secret first", async () => {
    const { headers, body } = await authorized(clientAuthentication({ ...client, method: "client_secret_basic" }), form);
    expect(Buffer.from(headers["authorization"]?.slice(6) ?? "", "base64").toString()).toBe("app%3A1:s+c%2F%C3%A9");
    expect(body).toEqual(form.body);
  });

  test.each<[string, { given: Credential; request: OutgoingRequest; want: unknown; headers: Record<string, string> }]>([
    ["post, form", { given: clientAuthentication(client), request: form, want: "a=1+2&client_id=app%3A1&client_secret=s+c%2F%C3%A9", headers: { "content-type": "application/x-www-form-urlencoded" } }],
    ["post, JSON", { given: clientAuthentication(client), request: json, want: '{"a":1,"client_id":"app:1","client_secret":"s c/é"}', headers: { "content-type": "application/json" } }],
    ["post, no body", { given: clientAuthentication(client), request: outgoing({ method: "POST", headers: {} }), want: "client_id=app%3A1&client_secret=s+c%2F%C3%A9", headers: { "content-type": "application/x-www-form-urlencoded" } }],
    ["none, form", { given: clientAuthentication({ id: "app", method: "none" }), request: form, want: "a=1+2&client_id=app", headers: { "content-type": "application/x-www-form-urlencoded" } }],
    ["none, JSON", { given: clientAuthentication({ id: "app", method: "none" }), request: json, want: '{"a":1}', headers: {} }],
  ])("%s", async (_, { given, request, want, headers }) => {
    const result = await authorized(given, request);
    expect(result.body?.content).toBe(want);
    expect(result.headers).toEqual(headers);
  });

  test("members say what the body carries, and the caller cannot replace the client", async () => {
    const { body } = await authorized(clientAuthentication(client), outgoing({ method: "POST", body: formBody({ client_id: "other" }) }));
    expect(body?.members).toEqual({ client_id: "app:1", client_secret: "s c/é" });
    expect(body?.content).toBe("client_id=app%3A1&client_secret=s+c%2F%C3%A9");
  });

  test.each<[string, { given: Parameters<typeof clientAuthentication>[0]; request: OutgoingRequest }]>([
    ["no id", { given: { id: "", secret: "s" }, request: form }],
    ["post without a secret", { given: { id: "app" }, request: form }],
    ["basic without a secret", { given: { id: "app", method: "client_secret_basic" }, request: form }],
    ["post in a GET request", { given: client, request: outgoing() }],
    ["post in a stream", { given: client, request: outgoing({ method: "POST", body: { contentType: null, content: new ReadableStream(), members: null } }) }],
    ["post in text", { given: client, request: outgoing({ method: "POST", body: { contentType: "text/plain", content: "x", members: null } }) }],
  ])("refuses %s", async (_, { given, request }) => {
    await expect(async () => authorized(clientAuthentication(given), request)).rejects.toThrow(CredentialError);
  });
});

describe("signingKey", () => {
  test.each<[string, () => string | Promise<string>]>([
    ["fails", () => Promise.reject(new Error("unreachable"))],
    ["returns nothing", () => ""],
    ["returns what is no base64", () => "a\r\nx-evil: 1"],
  ])("a function that %s", async (_, sign) => {
    await expect(signingKey("SHA-1", sign)("text")).rejects.toThrow(/^unreachable$|returned no base64 text$/);
  });

  test("bytes may be changed afterwards", async () => {
    const secret = new Uint8Array([1, 2, 3]);
    const key = signingKey("SHA-256", secret);
    const expected = await signingKey("SHA-256", Uint8Array.of(1, 2, 3))("text");
    secret.fill(0);
    expect(await key("text")).toBe(expected);
  });

  test("without Web Crypto", async () => {
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, "crypto", { value: undefined, configurable: true });
    try {
      await expect(signingKey("SHA-1", "secret")("text")).rejects.toThrow("Signing needs a secret and Web Crypto");
    } finally {
      Object.defineProperty(globalThis, "crypto", { value: crypto, configurable: true });
    }
  });
});

describe("base64", () => {
  test.each(["", "f", "fo", "foo", "\u00e9\ud83d\ude00?>"])("%j there and back", (text) => {
    expect(base64(Buffer.from(text))).toBe(Buffer.from(text).toString("base64"));
    expect(base64OfText(text)).toBe(Buffer.from(text).toString("base64"));
    expect(textFromBase64Url(Buffer.from(text).toString("base64url"))).toBe(text);
  });
});

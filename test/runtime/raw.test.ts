import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { rawRequest } from "../../templates/typescript/runtime/envelope-raw.js";
import type { RawRequest } from "../../templates/typescript/runtime/raw.js";
import { CredentialError, type Credential } from "../../templates/typescript/runtime/credential.js";
import { countingCredential, envelope, scripted, sender } from "./client.js";

const credentials = { other: () => countingCredential({ authorize: (request) => ({ ...request, headers: { ...request.headers, authorization: "other" } }) }), sign: () => countingCredential() };

test.each<[string, { given: RawRequest; want: object }]>([
  ["a GET with a query", { given: { method: "get", path: "/a%20b", query: { a: ["1", 2], b: null, c: undefined, d: "e&f" } }, want: { method: "GET", url: "https://api.example.com/a%20b?a=1&a=2&d=e%26f", headers: { authorization: "signed 1" } } }],
  ["JSON", { given: { method: "POST", path: "/x", query: { q: 1 }, body: { a: null } }, want: { url: "https://api.example.com/x?q=1", body: '{"a":null}', headers: { "content-type": "application/json" } } }],
  ["a list", { given: { method: "PUT", path: "/x", body: [1] }, want: { body: "[1]" } }],
  ["text", { given: { method: "POST", path: "/x", body: "<a/>", contentType: "application/xml" }, want: { body: "<a/>", headers: { "content-type": "application/xml" } } }],
  ["bytes", { given: { method: "POST", path: "/x", body: Uint8Array.of(1) }, want: { body: Uint8Array.of(1), headers: { "content-type": "application/octet-stream" } } }],
  ["nothing", { given: { method: "POST", path: "/x" }, want: { method: "POST" } }],
  ["headers", { given: { method: "DELETE", path: "/x", headers: { "X-A": "1" } }, want: { headers: { "x-a": "1" } } }],
  ["another credential", { given: { method: "GET", path: "/x", security: ["other"] }, want: { headers: { authorization: "other" } } }],
  ["no credential", { given: { method: "GET", path: "/x", security: [] }, want: { headers: expect.not.objectContaining({ authorization: expect.anything() }) } }],
])("sends %s", async (_, { given, want }) => {
  const transport = scripted();
  await rawRequest(sender(transport, {}, { credentials, signing: ["sign"] }), given);
  expect(transport.sent).toMatchObject([want]);
});

test("sends a form of an address as it is written", async () => {
  const transport = scripted();
  const client = sender(transport);
  const body = new URLSearchParams([["a", "1 2"], ["a", "é"]]);
  await rawRequest(client, { method: "POST", path: "/x", body });
  await rawRequest(client, { method: "POST", path: "/x", body, contentType: "application/x-www-form-urlencoded;charset=utf-8" });
  expect(transport.sent.map(({ body: sent, headers }) => [sent, headers["content-type"]])).toEqual([
    ["a=1+2&a=%C3%A9", "application/x-www-form-urlencoded"],
    ["a=1+2&a=%C3%A9", "application/x-www-form-urlencoded;charset=utf-8"],
  ]);
});

test("refuses a stream of Node.js, whose members would be sent as JSON", async () => {
  const transport = scripted();
  await expect(rawRequest(sender(transport), { method: "POST", path: "/x", body: Readable.from(["a"]) })).rejects.toThrow(new TypeError("body: a stream of Node.js (see Readable.toWeb)"));
  expect(transport.sent).toEqual([]);
  await rawRequest(sender(transport), { method: "POST", path: "/x", body: Readable.toWeb(Readable.from([Buffer.from("a")])) });
  expect(transport.sent[0]?.body).toBeInstanceOf(ReadableStream);
});

test("sends a form without a content type: its boundary is not known yet", async () => {
  const transport = scripted();
  const body = new FormData();
  await rawRequest(sender(transport), { method: "POST", path: "/x", body });
  expect(transport.sent[0]?.body).toBe(body);
  expect(transport.sent[0]?.headers).not.toHaveProperty("content-type");
});

test("uses the first credential when none signs, and goes without when it is missing", async () => {
  const missing: Credential = { authorize: () => Promise.reject(new CredentialError("token: missing", { missing: true })) };
  const transport = scripted();
  const request = { method: "GET", path: "/x" };
  await rawRequest(sender(transport, {}, { credentials: { other: credentials.other, sign: credentials.sign } }), request);
  await rawRequest(sender(transport, {}, { credentials: { user: () => missing, sign: credentials.sign } }), request);
  await rawRequest(sender(transport), request);
  await rawRequest(sender(transport, { credential: "sign" }, { credentials: { user: () => missing, sign: credentials.sign } }), request);
  expect(transport.sent.map(({ headers }) => headers["authorization"])).toEqual(["other", undefined, undefined, "signed 1"]);
});

test("reads envelopes and what is none", async () => {
  const client = sender(scripted({ body: envelope({ data: 1 }) }, { body: '{"a":1}' }, { body: envelope({ statusCode: 403, message: "no" }) }));
  const request = { method: "POST", path: "/x" };
  expect([await rawRequest(client, request), await rawRequest(client, request), await rawRequest(client, request)]).toEqual([
    { statusCode: 200, message: "ok", data: 1 },
    { statusCode: 200, message: "", data: { a: 1 } },
    { statusCode: 403, message: "no" },
  ]);
});

test("repeats what is safe", async () => {
  const transport = scripted({ status: 503, body: "" });
  await rawRequest(sender(transport), { method: "GET", path: "/x" });
  await rawRequest(sender(transport), { method: "POST", path: "/x" });
  expect(transport.sent.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "POST"]);
});

test.each<[string, RawRequest]>([
  ["an address", { method: "GET", path: "https://evil.example/x" }],
  ["another host", { method: "GET", path: "//evil.example/x" }],
  ["no slash", { method: "GET", path: "x" }],
  ["an empty path", { method: "GET", path: "" }],
  ["a query in the path", { method: "GET", path: "/x?a=1" }],
  ["a fragment", { method: "GET", path: "/x#a" }],
  ["a backslash", { method: "GET", path: "/\\evil.example" }],
  ["a way up", { method: "GET", path: "/a/../b" }],
  ["a way up behind an encoded slash", { method: "GET", path: "/a%2f..%2Fb" }],
  ["a way up before an encoded slash", { method: "GET", path: "/a/%2e%2e%5cb" }],
  ["no method", { path: "/x" } as RawRequest],
  ["a way up at the end", { method: "GET", path: "/a/.." }],
  ["a way up that is encoded", { method: "GET", path: "/a/%2e%2E/b" }],
  ["a line break", { method: "GET", path: "/a\r\nb" }],
  ["what is not encoded", { method: "GET", path: "/ü" }],
  ["a parameter", { method: "GET", path: "/{id}" }],
  ["a method with a line break", { method: "GET\r\nx", path: "/x" }],
  ["a header of the client", { method: "GET", path: "/x", headers: { authorization: "x" } }],
  ["a content type with a line break", { method: "POST", path: "/x", body: "a", contentType: "a\r\nb" }],
])("refuses %s", async (_, given) => {
  const transport = scripted();
  await expect(rawRequest(sender(transport), given)).rejects.toThrow(TypeError);
  expect(transport.sent).toEqual([]);
});

test("a credential that is unknown is told", async () => {
  await expect(rawRequest(sender(scripted()), { method: "GET", path: "/x", security: ["nobody"] })).rejects.toThrow("credential nobody: missing");
});

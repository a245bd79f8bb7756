// What only an injected `fetch` shows; servers on the loopback interface try the rest, for both transports.
import { expect, test, vi } from "vitest";
import { createTransport } from "../../templates/typescript/runtime/fetch-transport.js";
import type { TransportOptions, TransportRequest } from "../../templates/typescript/runtime/transport.js";
import { countingCredential, operation, scripted, sender } from "./client.js";

const request: TransportRequest = { method: "POST", url: "https://api.example.com/x", headers: { "x-a": "1" }, body: "{}", signal: new AbortController().signal, maxAnswerBytes: 10 };

test("asks for no redirect and for an end with the signal", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response("{}", { headers: { "content-type": "application/json" } }));
  expect(await createTransport({ fetch }).send(request)).toMatchObject({ status: 200 });
  expect(fetch.mock.calls).toEqual([["https://api.example.com/x", { method: "POST", headers: { "x-a": "1" }, body: "{}", signal: request.signal, redirect: "manual", duplex: "half" }]]);
});

test("a redirect that a browser hides is one", async () => {
  expect(await createTransport({ fetch: async () => Response.error() }).send(request)).toMatchObject({ status: 302 });
});

test.each<[string, TransportOptions]>([
  ["unchecked certificates", { rejectUnauthorized: false }],
  ["certificates of one's own", { ca: "-----BEGIN" }],
  ["a proxy", { proxy: "http://proxy.example" }],
])("cannot do %s", (_, options) => {
  expect(() => createTransport(options)).toThrow(TypeError);
  expect(() => sender(scripted(), { transport: undefined, fetch: globalThis.fetch, ...options })).toThrow(TypeError);
});

test.each<[string, { given: Response; want: object }]>([
  ["a long one that says so", { given: new Response("x".repeat(11), { headers: { "content-length": "11" } }), want: { kind: "too-large", status: 200 } }],
  ["a long one that does not", { given: new Response(new Blob(["x".repeat(11)]).stream(), { status: 500 }), want: { kind: "too-large", status: 500 } }],
])("gives up %s", async (_, { given, want }) => {
  await expect(createTransport({ fetch: async () => given }).send(request)).rejects.toMatchObject(want);
});

test("is used by a client that has a fetch", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ statusCode: 200, message: "ok", data: 1 }));
  const client = sender(scripted(), { transport: undefined, fetch }, { credentials: { sign: () => countingCredential() } });
  expect(await client.send(operation("GET", "/x", { security: [["sign"]] }), undefined)).toEqual({ statusCode: 200, message: "ok", data: 1 });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("cannot call an address under another name", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  await expect(createTransport({ fetch }).send({ ...request, authority: "example.com" })).rejects.toThrow(TypeError);
  expect(fetch).not.toHaveBeenCalled();
});

test("an error of fetch is a failure of the network", async () => {
  const client = sender(scripted(), { transport: undefined, fetch: () => Promise.reject(new TypeError("fetch failed")), maxRetries: 0 });
  expect(await client.send(operation("GET", "/x"), undefined)).toMatchObject({ statusCode: 0, cause: { kind: "network" } });
});

// Every kind of security scheme of a generated client, seen by the server that the calls reach.
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentsOf, startMock } from "../../generator/mock/index.js";
import { imported, library, type Exports, type Library, type LibraryOptions } from "./library.js";
import { listener, type Listener } from "./listener.js";
import { removePackages } from "./package.js";

const style = { results: "result", methods: "grouped" } as const;
let exports: Exports;
let server: Listener;
beforeAll(async () => {
  [exports, server] = await Promise.all([imported(style), listener(() => ({}))]);
});
afterAll(async () => {
  await server.close();
  removePackages();
});

function made(options: LibraryOptions): Library {
  return library(exports, style, { baseUrl: server.url, ...options });
}

interface Proof {
  readonly url?: string;
  readonly cookie?: string | undefined;
  readonly authorization?: string | undefined;
  readonly "x-key"?: string | undefined;
}

/** What the server was shown, or why nothing was sent. */
async function shown(call: string, options: LibraryOptions, input?: object): Promise<Proof | string> {
  const before = server.asked.length;
  const client = made(options);
  const { status, error } = await client.call(`proofs/${call}`, ...(input === undefined ? [] : [input]));
  client.close();
  const last = server.asked.at(-1);
  if (server.asked.length === before || last === undefined) return `${status}: ${JSON.stringify(error)}`;
  const { url, headers: { cookie, authorization, "x-key": key } } = last;
  return { url, ...(cookie !== undefined && { cookie }), ...(authorization !== undefined && { authorization }), ...(key !== undefined && { "x-key": `${String(key)}` }) };
}

const all: LibraryOptions = { headerKey: "header-key", queryKey: "query key&", cookieKey: "cookie-key", token: "t0ken", username: "anna", password: "pässword", word: "word-token", openId: "open-id-token", code: "code-token" };

test.each<[string, { call: string; input?: object; want: Proof }]>([
  ["a key in a header", { call: "byHeader", want: { url: "/header", "x-key": "header-key" } }],
  ["a key in the query", { call: "byQuery", input: { page: 2 }, want: { url: "/query?page=2&key=query%20key%26" } }],
  ["a key in a cookie", { call: "byCookie", want: { url: "/cookie", cookie: "session=cookie-key" } }],
  ["a bearer token", { call: "byToken", want: { url: "/token", authorization: "Bearer t0ken" } }],
  ["name and password", { call: "byLogin", want: { url: "/login", authorization: `Basic ${Buffer.from("anna:pässword").toString("base64")}` } }],
  ["another scheme of HTTP", { call: "byWord", want: { url: "/word", authorization: "Token word-token" } }],
  ["OpenID Connect", { call: "byOpenId", want: { url: "/open-id", authorization: "Bearer open-id-token" } }],
  ["OAuth", { call: "byCode", want: { url: "/code", authorization: "Bearer code-token" } }],
  ["the certificate of the connection", { call: "byCertificate", want: { url: "/certificate" } }],
])("%s, and nothing else", async (_name, { call, input, want }) => {
  expect(await shown(call, all, input)).toEqual(want);
});

describe("any one of the sets, and all of a set", () => {
  test.each<[string, { options: LibraryOptions; want: Proof | RegExp }]>([
    ["the first when everything is there", { options: all, want: { url: "/several?key=query%20key%26", "x-key": "header-key" } }],
    ["the other when a part is missing", { options: { ...all, headerKey: undefined }, want: { url: "/several", cookie: "session=cookie-key", authorization: `Basic ${Buffer.from("anna:pässword").toString("base64")}` } }],
    ["the preferred one", { options: { ...all, credential: "login" }, want: { url: "/several", cookie: "session=cookie-key", authorization: `Basic ${Buffer.from("anna:pässword").toString("base64")}` } }],
    ["nothing is sent when a part of both is missing", { options: { queryKey: "q", cookieKey: "c" }, want: /^0: .*"kind":"credential".*headerKey: missing/ }],
  ])("%s", async (_name, { options, want }) => {
    const proof = await shown("bySeveral", { credential: undefined, ...options });
    if (want instanceof RegExp) expect(proof).toMatch(want);
    else expect(proof).toEqual(want);
  });
});

test("a credential that need not be is sent when it is there", async () => {
  expect(await shown("byAnything", {})).toEqual({ url: "/maybe" });
  expect(await shown("byAnything", all)).toEqual({ url: "/maybe", authorization: "Bearer t0ken" });
});

test("a credential may be a function, which is asked for every call", async () => {
  let count = 0;
  const client = made({ token: async () => `token-${(count += 1)}` });
  await client.call("proofs/byToken");
  await client.call("proofs/byToken");
  client.close();
  expect(server.asked.slice(-2).map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
});

test("a server that checks accepts what is sent, and the calls that are wrong are refused", async () => {
  const mock = await startMock({ documents: await documentsOf([path.join(import.meta.dirname, "library.yaml")]), state: false, credentials: { token: "t0ken" } });
  const statuses = async (options: LibraryOptions): Promise<readonly unknown[]> => {
    const client = library(exports, style, { baseUrl: `${mock.url}/v1`, ...options });
    const calls = ["byHeader", "byQuery", "byCookie", "byToken", "byLogin", "byWord", "byOpenId", "byCode", "byCertificate", "bySeveral"];
    const results = await Promise.all(calls.map((call) => client.call(`proofs/${call}`, ...(call === "byQuery" ? [{}] : []))));
    client.close();
    return results.map(({ status }) => status);
  };
  const right = { headerKey: "mock-headerKey", queryKey: "mock-queryKey", cookieKey: "mock-cookieKey", token: "t0ken", username: "mock-username", password: "mock-password", word: "mock-word", openId: "mock-openId", code: "mock-code" };
  expect(await statuses(right)).toEqual([204, 204, 204, 204, 204, 204, 204, 204, 204, 204]);
  expect(await statuses({ ...right, headerKey: "x", queryKey: "x", cookieKey: "x", token: "x", password: "x", word: "x", openId: "x", code: "x" })).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 204, 401]);
  await mock.close();
});

import { describe, expect, test } from "vitest";
import type { OutgoingRequest } from "../../templates/typescript/runtime/credential.js";
import type { BuildRequest, OperationDetails } from "../../templates/typescript/runtime/operation.js";
import { pathRequest } from "../../templates/typescript/runtime/path-request.js";
import { formQueryRequest, queryRequest } from "../../templates/typescript/runtime/query-request.js";
import { callerHeaders, jsonRequest, queryText } from "../../templates/typescript/runtime/request.js";
import { styledRequest } from "../../templates/typescript/runtime/styled-request.js";
import { operation } from "./client.js";

const address = { origin: "https://api.example.com", prefix: "/base" };
const builders: readonly (readonly [string, BuildRequest])[] = [["pathRequest", pathRequest], ["styledRequest", styledRequest]];

interface Given {
  readonly method?: string;
  readonly path?: string;
  readonly details?: OperationDetails;
  readonly input?: object;
}

async function built(build: BuildRequest, { method = "GET", path = "/x", details, input }: Given): Promise<OutgoingRequest> {
  return build(operation(method, path, details), input, address, { accept: "application/json" });
}

async function target(build: BuildRequest, given: Given): Promise<string> {
  const { path, query } = await built(build, given);
  return path + queryText(query);
}

/** The message of the `TypeError`. */
async function refusal(build: BuildRequest, given: Given): Promise<string> {
  try {
    await built(build, given);
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
  return "nothing was refused";
}

describe.each(builders)("%s", (_, build) => {
  test.each<[string, { given: Given; want: string }]>([
    ["nothing", { given: {}, want: "/x" }],
    ["a query", { given: { input: { a: "1", b: 2, c: true, d: 10n } }, want: "/x?a=1&b=2&c=true&d=10" }],
    ["false, zero and empty text", { given: { input: { a: false, b: 0, c: "" } }, want: "/x?a=false&b=0&c=" }],
    ["null, undefined and an empty list", { given: { input: { a: null, b: undefined, c: [], d: [null, undefined], e: 1 } }, want: "/x?e=1" }],
    ["what must be encoded", { given: { input: { "a&b": "c=d&e+f g#h/ü😀" } }, want: "/x?a%26b=c%3Dd%26e%2Bf%20g%23h%2F%C3%BC%F0%9F%98%80" }],
    ["a date", { given: { input: { at: new Date(0) } }, want: "/x?at=1970-01-01T00%3A00%3A00.000Z" }],
    ["a list", { given: { input: { a: ["1", 2, null] } }, want: "/x?a=1&a=2" }],
    ["an object with a list and an object in it", { given: { input: { f: { a: [1, 2], b: { c: [1] }, d: null } } }, want: "/x?a=1&a=2&b=%7B%22c%22%3A%5B1%5D%7D" }],
    ["a list with brackets", { given: { input: { ids: ["a", "b&c"] }, details: { parameters: { ids: { in: "query", style: "brackets" } } } }, want: "/x?ids[]=a&ids[]=b%26c" }],
    ["a list of objects and lists with brackets", { given: { input: { f: [{ a: 1, b: { c: 2 } }, null, 7, { d: [3] }, ["x"]] }, details: { parameters: { f: { in: "query", style: "brackets" } } } }, want: "/x?f[0][a]=1&f[0][b][c]=2&f[]=7&f[2][d][]=3&f[3][]=x" }],
    ["an object with brackets", { given: { input: { f: { a: 1, b: { c: 2 } } }, details: { parameters: { f: { in: "query", style: "brackets" } } } }, want: "/x?f[a]=1&f[b][c]=2" }],
    ["an object as form", { given: { input: { f: { a: 1, b: null, c: "2" } } }, want: "/x?a=1&c=2" }],
    ["another name on the wire", { given: { input: { userId: 1 }, details: { parameters: { userId: { in: "query", name: "user-id" } } } }, want: "/x?user-id=1" }],
    ["a fixed query", { given: { input: { b: 2 }, details: { fixedQuery: [["a", "1"]] } }, want: "/x?a=1&b=2" }],
    ["a path", { given: { path: "/users/{userId}/roles/{code}", input: { userId: "a b", code: 7 } }, want: "/users/a%20b/roles/7" }],
    ["a path beside a body member of that name", { given: { method: "PUT", path: "/u/{idPath}", input: { id: 7, idPath: "x" } }, want: "/u/x" }],
    ["a path value with slashes and marks", { given: { path: "/u/{id}", input: { id: "a/b?c#d%2e;e{f}" } }, want: "/u/a%2Fb%3Fc%23d%252e%3Be%7Bf%7D" }],
    ["words that only look like nothing", { given: { path: "/u/{id}", input: { id: "null", q: "undefined", n: "NaN" } }, want: "/u/null?q=undefined&n=NaN" }],
    ["dots within a name", { given: { path: "/u/{id}", input: { id: "..a..b." } }, want: "/u/..a..b." }],
    ["a member of every object's prototype", { given: { input: { constructor: "a", toString: "b" } }, want: "/x?constructor=a&toString=b" }],
  ])("sends %s", async (_, { given, want }) => {
    expect(await target(build, given)).toBe(want);
  });

  const unsafe = ["", ".", "..", "%2e", "%2E%2e", ".%2e", "%252e%252e", "../admin", "a/../b", "a\\..\\b", "a%2f..%2fb", "a/..", "a\u0000b", "a\nb", "a\u0085b"];
  test.each(unsafe.map((text) => [JSON.stringify(text), text]))("refuses %s in a path without repeating it", async (_, text) => {
    const message = await refusal(build, { path: "/users/{userId}/roles", input: { userId: text } });
    expect(message).toMatch(/^userId: /);
    if (text.length > 4) expect(message).not.toContain(text);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["an object", { a: 1 }],
    ["NaN", NaN],
    ["a function", () => "x"],
    ["half a character", "\ud800"],
  ])("refuses %s in a path", async (_, userId) => {
    expect(await refusal(build, { path: "/users/{userId}", input: { userId } })).toMatch(/^userId: /);
  });

  test.each<[string, Given, RegExp]>([
    ["a missing path parameter", { path: "/users/{userId}" }, /^userId: missing/],
    ["parameters that begin with a dot", { path: "/a/{b}{c}/d", input: { b: ".a", c: 1 } }, /nothing was refused/],
    ["a number without text in a query", { input: { limit: Infinity } }, /^limit: /],
    ["a symbol in a query", { input: { limit: Symbol("x") } }, /^limit: /],
  ])("looks at %s", async (_, given, want) => {
    expect(await refusal(build, given)).toMatch(want);
  });

  test("refuses an input that is no object", async () => {
    await expect((async () => Reflect.apply(build, undefined, [operation("GET", "/x"), "text", address, {}]))()).rejects.toThrow(new TypeError("input: must be an object"));
  });

  test.each<[string, { given: Given; want: unknown }]>([
    ["the members that are left", { given: { method: "POST", path: "/u/{id}", input: { id: "1", a: null, b: undefined, c: false } }, want: '{"a":null,"c":false}' }],
    ["no member", { given: { method: "POST" }, want: "{}" }],
    ["one member", { given: { method: "PUT", input: { list: [1, 2], a: 1 }, details: { bodyMember: "list", parameters: { a: { in: "query" } } } }, want: "[1,2]" }],
    ["one member that is absent", { given: { method: "PUT", details: { bodyMember: "list" } }, want: undefined }],
    ["a member that is a parameter too", { given: { method: "POST", input: { id: 1, a: 2 }, details: { parameters: { id: { in: "query", alsoBody: true } } } }, want: '{"id":1,"a":2}' }],
    ["a GET with a body", { given: { input: { a: 1 }, details: { body: "json" } }, want: '{"a":1}' }],
    ["a POST without", { given: { method: "POST", input: { a: 1 }, details: { body: "none" } }, want: undefined }],
    ["a prototype", { given: { method: "POST", input: JSON.parse('{"__proto__":{"a":1},"b":2}') }, want: '{"b":2}' }],
  ])("carries in a body %s", async (_, { given, want }) => {
    const { body, headers } = await built(build, given);
    expect(body?.content).toBe(want);
    expect(headers["content-type"]).toBe(want === undefined ? undefined : "application/json");
  });

  test("keeps address and headers", async () => {
    expect(await built(build, { method: "POST", input: { a: 1 }, details: { contentType: "application/merge-patch+json" } })).toEqual({
      method: "POST",
      origin: "https://api.example.com",
      prefix: "/base",
      path: "/x",
      query: [],
      headers: { accept: "application/json", "content-type": "application/merge-patch+json" },
      body: { contentType: "application/merge-patch+json", content: '{"a":1}', members: { a: 1 } },
    });
  });
});

test.each<[string, { given: Given; want: readonly [target: string, body: unknown] }]>([
  ["a query", { given: { input: { a: 1, b: ["x", null, "y"], c: undefined } }, want: ["/x?a=1&b=x&b=y", undefined] }],
  ["a query beside a body", { given: { method: "POST", input: { a: 1, b: 2 }, details: { parameters: { a: { in: "query" } } } }, want: ["/x?a=1", '{"b":2}'] }],
  ["a member for both", { given: { method: "POST", input: { id: 1, b: 2 }, details: { parameters: { id: { in: "query", alsoBody: true } } } }, want: ["/x?id=1", '{"id":1,"b":2}'] }],
  ["a fixed query", { given: { input: { b: 2 }, details: { fixedQuery: [["a", "1"]] } }, want: ["/x?a=1&b=2", undefined] }],
])("queryRequest makes %s", async (_, { given, want }) => {
  expect([await target(queryRequest, given), (await built(queryRequest, given)).body?.content]).toEqual(want);
});

test.each<[string, { given: Given; want: string }]>([
  ["nothing", { given: {}, want: "/x" }],
  ["members of all kinds", { given: { input: { a: 1, b: ["x", null, "y"], c: undefined, d: null, e: [], f: { g: true, h: null }, i: new Date(0) } }, want: "/x?a=1&b=x&b=y&g=true&i=1970-01-01T00%3A00%3A00.000Z" }],
  ["objects within a list", { given: { input: { a: [{ b: 1 }] } }, want: "/x?a=%7B%22b%22%3A1%7D" }],
  ["what must be encoded", { given: { method: "DELETE", input: { "a&b": "c=d&e+f" } }, want: "/x?a%26b=c%3Dd%26e%2Bf" }],
  ["a prototype", { given: { input: JSON.parse('{"__proto__":{"a":1},"b":2}') }, want: "/x?b=2" }],
])("formQueryRequest sends %s, and no body", async (_, { given, want }) => {
  expect([await target(formQueryRequest, given), await built(formQueryRequest, given)]).toMatchObject([want, { method: given.method ?? "GET", origin: "https://api.example.com", prefix: "/base", path: "/x", headers: { accept: "application/json" }, body: null }]);
  expect(await target(formQueryRequest, given)).toBe(await target(queryRequest, given));
});

test("formQueryRequest refuses what has no text, and names the member", async () => {
  expect(await refusal(formQueryRequest, { input: { a: "1", b: [NaN] } })).toBe("b: must be text or a number");
  expect(await refusal(formQueryRequest, { input: { a: "\ud800" } })).toBe("a: must be text or a number");
});

test("a path parameter that the body has too travels in both, and not in the query", async () => {
  const given: Given = { method: "PUT", path: "/u/{userId}", input: { userId: "a/b", n: 1 }, details: { parameters: { userId: { in: "path", alsoBody: true } } } };
  expect([await target(pathRequest, given), (await built(pathRequest, given)).body?.content]).toEqual(["/u/a%2Fb", '{"userId":"a/b","n":1}']);
});

test.each<[string, { given: Given; want: string | undefined }]>([
  ["all members", { given: { input: { a: null, b: undefined, c: false } }, want: '{"a":null,"c":false}' }],
  ["no member", { given: {}, want: "{}" }],
  ["one member", { given: { input: { list: [1] }, details: { bodyMember: "list" } }, want: "[1]" }],
  ["one member that is absent", { given: { details: { bodyMember: "list" } }, want: undefined }],
  ["a prototype", { given: { input: JSON.parse('{"__proto__":{"a":1},"b":2}') }, want: '{"b":2}' }],
])("jsonRequest carries %s", async (_, { given, want }) => {
  const { body, headers, query } = await built(jsonRequest, { method: "POST", ...given });
  expect([body?.content, headers["content-type"], query]).toEqual([want, want === undefined ? undefined : "application/json", []]);
});

describe("callerHeaders", () => {
  test("takes what `fetch` takes, which has no members", () => {
    const headers: unknown = new Headers({ "X-Trace": "t", "x-n": "1" });
    expect(callerHeaders(headers as Record<string, string>)).toEqual({ "x-trace": "t", "x-n": "1" });
    const reserved: unknown = new Headers({ authorization: "evil" });
    expect(() => callerHeaders(reserved as Record<string, string>)).toThrow(TypeError);
  });

  test("has names in lower case", () => {
    expect(callerHeaders({ "X-Trace": "a\tb é", "x-n": "1" })).toEqual({ "x-trace": "a\tb é", "x-n": "1" });
  });

  test.each<[string, Record<string, string>]>([
    ["a line break", { "x-a": "b\r\nx-evil: 1" }],
    ["a zero", { "x-a": "b\u0000" }],
    ["what is beyond Latin-1", { "x-a": "中" }],
    ["a name with a line break", { "x\r\ny": "1" }],
    ["a name with a colon", { "x:y": "1" }],
    ["an empty name", { "": "1" }],
    ...["Authorization", "host", "Content-Length", "content-type", "transfer-encoding", "connection", "signature", "signature-input", "content-digest", "date", "proxy-authorization"].map(
      (name): [string, Record<string, string>] => [name, { [name]: "x" }],
    ),
  ])("refuses %s", (_, headers) => {
    expect(() => callerHeaders(headers)).toThrow(TypeError);
    expect(() => callerHeaders(headers)).not.toThrow(/evil/);
  });

  test("says which one it refuses", () => {
    expect(() => callerHeaders({ "x-a": "1", Host: "x" })).toThrow("Host: not free");
  });
});

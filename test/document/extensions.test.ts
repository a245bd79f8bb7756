import { expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import type { Json } from "../../generator/document/document.js";
import { type ExtensionName, readExtension } from "../../generator/document/extensions.js";

function read(name: ExtensionName, value: Json): { readonly read: unknown; readonly said: readonly string[] } {
  const report = new Report();
  const result = readExtension(name, { value: { [name]: value }, at: { file: "a.yaml", pointer: "/b" } }, report);
  return { read: result, said: report.diagnostics.map(({ code, at, message, hint }) => `${code} ${at?.pointer} ${message}${hint === null ? "" : ` ${hint}`}`) };
}

const sound: readonly (readonly [ExtensionName, Json])[] = [
  ["x-envelope", { status: "statusCode", message: "message", code: "apiCode", requestId: "requestId", data: "data", success: 200 }],
  ["x-pagination", { page: "options.pagination.page", limit: "options.pagination.limit", items: "list", total: "totalCount" }],
  ["x-pagination", { offset: "skip", limit: "limit", items: "results" }],
  ["x-repeatable", false],
  ["x-aliases", ["geneCatchaCode"]],
  ["x-unconfirmed", true],
  ["x-variants", [{ operationId: "signIn", set: { connection: "PASSWORD" }, members: { email: "passwordPayload.email" }, required: ["email"], security: [{ basic: [] }] }]],
  ["x-query-style", "brackets"],
  ["x-enum-varnames", ["A"]],
  ["x-enum-descriptions", ["", "b"]],
  ["x-signing", { profile: "hmac-headers", key: "id", secret: "secret", parameters: { prefix: "x-a-", version: "1.0", components: ["@method"] } }],
  ["x-token-exchange", { operation: "getToken", input: { a: "b" }, token: "access_token", expiresIn: "expires_in", claimHeaders: { "x-pool": "scoped_pool" } }],
  ["x-client-authentication", { id: "appId", secret: "appSecret", method: "method" }],
  ["x-option", "accessToken"],
  ["x-server-only", true],
  ["x-client", { options: [{ name: "lang", schema: { type: "string", default: "zh" }, header: "x-lang", requiredUnless: { option: "a", value: null } }] }],
];

test.each(sound)("%s is read as it stands", (name, value) => {
  expect(read(name, value)).toEqual({ read: value, said: [] });
});

const wrong: readonly (readonly [string, { readonly given: readonly [ExtensionName, Json]; readonly want: readonly string[] }])[] = [
  ["a flag that is a text", { given: ["x-repeatable", "yes"], want: ["extension/shape /b/x-repeatable This must be true or false"] }],
  ["a misspelt member", { given: ["x-pagination", { page: "page", limits: "limit", limit: "limit", items: "list" }], want: ['extension/shape /b/x-pagination/limits Nothing reads "limits" here Did you mean "limit"?'] }],
  ["two positions of a page", { given: ["x-pagination", { page: "page", offset: "skip", limit: "limit", items: "list" }], want: ["extension/shape /b/x-pagination This must say either `page` or `offset`"] }],
  ["no position of a page", { given: ["x-pagination", { limit: "limit", items: "list" }], want: ["extension/shape /b/x-pagination This must say either `page` or `offset`"] }],
  ["several problems", { given: ["x-client-authentication", { id: 1 }], want: ["extension/shape /b/x-client-authentication/id `id` must be a text", "extension/shape /b/x-client-authentication/secret `secret` is missing: it must be a text", "extension/shape /b/x-client-authentication/method `method` is missing: it must be a text"] }],
  ["an alias that is code", { given: ["x-aliases", ["a(){}; evil()"]], want: ["extension/shape /b/x-aliases/0 `0` must be a name of letters and digits"] }],
  ["a header with a line break", { given: ["x-client", { options: [{ name: "a", schema: {}, header: "x\r\nevil" }] }], want: ["extension/shape /b/x-client/options/0/header `options.0.header` must be the name of a header"] }],
  ["an unknown profile", { given: ["x-signing", { profile: "../evil", key: "a", secret: "b", parameters: {} }], want: ['extension/shape /b/x-signing/profile `profile` must be "hmac-headers" or "http-message-signatures"'] }],
];

test.each(wrong)("%s is told where it stands", (_, { given, want }) => {
  expect(read(...given)).toEqual({ read: undefined, said: want });
});

test("what does not bear it says nothing", () => {
  const report = new Report();
  expect(readExtension("x-option", { value: Object.create({ "x-option": "a" }), at: { file: "a", pointer: "" } }, report)).toBeUndefined();
  expect(report.diagnostics).toEqual([]);
});

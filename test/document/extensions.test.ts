import { expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import type { Json } from "../../generator/document/document.js";
import { type ExtensionName, readExtension } from "../../generator/document/extensions.js";

function read(name: ExtensionName, value: Json): { readonly read: unknown; readonly said: readonly string[] } {
  const report = new Report();
  const result = readExtension(name, { value: { [name]: value }, at: { file: "a.yaml", pointer: "/b" } }, report);
  return { read: result, said: report.diagnostics.map(({ severity, code, at, message, hint }) => `${severity === "error" ? "" : `${severity} `}${code} ${at?.pointer} ${message}${hint === null ? "" : ` ${hint}`}`) };
}

const sound: readonly (readonly [ExtensionName, Json])[] = [
  ["x-envelope", { status: "statusCode", message: "message", code: "apiCode", requestId: "requestId", data: "data", success: 200 }],
  ["x-pagination", { page: "options.pagination.page", limit: "options.pagination.limit", items: "list", total: "totalCount" }],
  ["x-pagination", { offset: "skip", limit: "limit", items: "results" }],
  ["x-pagination", { cursor: "cursor", next: "meta.next_cursor", more: "has_more", items: "data" }],
  ["x-pagination", { cursor: "starting_after", last: "id", more: "has_more", limit: "limit", items: "data" }],
  ["x-pagination", { link: true }],
  ["x-pagination", { next: "next", items: "results" }],
  ["x-pagination", { page: "page", first: 0, items: "content" }],
  ["x-repeatable", false],
  ["x-aliases", ["geneCatchaCode"]],
  ["x-unconfirmed", true],
  ["x-variants", [{ operationId: "signIn", set: { connection: "PASSWORD" }, members: { email: "passwordPayload.email" }, required: ["email"], security: [{ basic: [] }] }]],
  ["x-query-style", "brackets"],
  ["x-also-body", true],
  ["x-enum-varnames", ["A"]],
  ["x-enum-descriptions", ["", "b"]],
  ["x-signing", { profile: "hmac-headers", key: "id", secret: "secret", parameters: { prefix: "x-a-", scheme: "A", algorithm: "HMAC-SHA1", version: "1.0", sdkVersion: "js:", staleCode: 1305 } }],
  ["x-signing", { profile: "http-message-signatures", key: "id", secret: "secret", parameters: { components: ["@method"], algorithm: "hmac-sha256", label: "sig1", digest: "sha-256" } }],
  ["x-token-exchange", { operation: "getToken", input: { a: "b" }, token: "access_token", expiresIn: "expires_in", claimHeaders: { "x-pool": "scoped_pool" } }],
  ["x-client-authentication", { id: "appId", secret: "appSecret", method: "method" }],
  ["x-option", "accessToken"],
  ["x-server-only", true],
  ["x-client", { options: [{ name: "lang", schema: { type: "string", default: "zh" }, header: "x-lang", requiredUnless: { option: "a", value: null } }] }],
  ["x-webhook-proof", { kind: "hmac-sha256", signatureHeader: "X-Signature", timestampHeader: "X-Timestamp" }],
  ["x-webhook-proof", { kind: "shared-secret", header: "X-Token" }],
  ["x-events", { address: "wss://events.example.com:8443", path: "/events/sub", codeParameter: "code", credential: "accessKey", text: "socket\n" }],
  ["x-events", { address: "wss://events.example.com", path: "", codeParameter: "code", credential: "user", tokenParameter: "access_token" }],
  ["x-login", { cookie: "shop", protocols: { oidc: { kind: "oidc" } }, roles: { clientId: "appId" }, flows: {} }],
  ["x-login", {
    cookie: "shop-login",
    protocols: { cas: { kind: "cas", authorization: "/cas/{appId}", validate: "/cas/{appId}/.well-known/validate", issuer: { path: "", scheme: "https" }, logoutRedirectParameter: "url", scope: "a b" } },
    roles: { clientId: "appId" },
    parameters: { tenant_id: "tenant" },
    levels: ["0", "1"],
    operations: false,
    flows: { signIn: "startLogin" },
    calls: { change: { operation: "changeIt", member: "name" } },
    types: { ShopTokens: "Tokens" },
    values: { ShopLevel: { LOW: "0" } },
    errors: { ShopError: {}, ShopRefused: { base: "ShopError", codes: ["refused"] } },
  }],
];

test.each(sound)("%s is read as it stands", (name, value) => {
  expect(read(name, value)).toEqual({ read: value, said: [] });
});

const events = { address: "wss://events.example.com", path: "/sub", codeParameter: "code", credential: "user" };
const login = { cookie: "shop", protocols: { oidc: { kind: "oidc" } }, roles: { clientId: "appId" }, flows: {} };

const wrong: readonly (readonly [string, { readonly given: readonly [ExtensionName, Json]; readonly want: readonly string[] }])[] = [
  ["a flag that is a text", { given: ["x-repeatable", "yes"], want: ["warning extension/shape /b/x-repeatable This must be true or false"] }],
  ["a name that is none in every language", { given: ["x-client-authentication", { id: "$ref", secret: "s", method: "m" }], want: ["extension/shape /b/x-client-authentication/id `id` must be a name of letters and digits"] }],
  ["a misspelt member", { given: ["x-pagination", { page: "page", limits: "limit", limit: "limit", items: "list" }], want: ['warning extension/shape /b/x-pagination/limits Nothing reads "limits" here Did you mean "limit"?'] }],
  ["two positions of a page", { given: ["x-pagination", { page: "page", offset: "skip", limit: "limit", items: "list" }], want: ["warning extension/shape /b/x-pagination This must say one of `page`, `offset`, `cursor` with `next` or `last`, `link`, and `next` alone"] }],
  ["a cursor that comes from nowhere", { given: ["x-pagination", { cursor: "cursor", items: "list" }], want: ["warning extension/shape /b/x-pagination This must say one of `page`, `offset`, `cursor` with `next` or `last`, `link`, and `next` alone"] }],
  ["no position of a page", { given: ["x-pagination", { limit: "limit", items: "list" }], want: ["warning extension/shape /b/x-pagination This must say one of `page`, `offset`, `cursor` with `next` or `last`, `link`, and `next` alone"] }],
  ["several problems", { given: ["x-client-authentication", { id: 1 }], want: ["extension/shape /b/x-client-authentication/id `id` must be a text", "extension/shape /b/x-client-authentication/secret `secret` is missing: it must be a text", "extension/shape /b/x-client-authentication/method `method` is missing: it must be a text"] }],
  ["an alias that is code", { given: ["x-aliases", ["a(){}; evil()"]], want: ["warning extension/shape /b/x-aliases/0 `0` must be a name of letters and digits"] }],
  ["a header with a line break", { given: ["x-client", { options: [{ name: "a", schema: {}, header: "x\r\nevil" }] }], want: ["extension/shape /b/x-client/options/0/header `options.0.header` must be the name of a header"] }],
  ["an unknown profile", { given: ["x-signing", { profile: "../evil", key: "a", secret: "b", parameters: {} }], want: ['extension/shape /b/x-signing/profile `profile` must be "hmac-headers" or "http-message-signatures"'] }],
  ["parameters that no profile reads as they are", { given: ["x-signing", { profile: "hmac-headers", key: "a", secret: "b", parameters: { prefix: "X-A-", scheme: "A", algorithm: { type: "integer" }, version: "1.0", digest: "sha-256" } }], want: ["extension/shape /b/x-signing/parameters/prefix `parameters.prefix` must be the beginning of a header in lower case, such as x-example-", 'extension/shape /b/x-signing/parameters/algorithm `parameters.algorithm` must be "HMAC-SHA1" or "HMAC-SHA256"', 'extension/shape /b/x-signing/parameters/digest Nothing reads "digest" here Remove it.'] }],
  ["a proof of another kind", { given: ["x-webhook-proof", { kind: "magic" }], want: ['extension/shape /b/x-webhook-proof/kind `kind` must be "hmac-sha256" or "shared-secret"'] }],
  ["a proof in a header with a line break", { given: ["x-webhook-proof", { kind: "shared-secret", header: "x\r\ny" }], want: ["extension/shape /b/x-webhook-proof/header `header` must be the name of a header"] }],
  ["a misspelt member of a proof", { given: ["x-webhook-proof", { kind: "shared-secret", header: "x", headers: "y" }], want: ['extension/shape /b/x-webhook-proof/headers Nothing reads "headers" here Did you mean "header"?'] }],
  ["events without encryption", { given: ["x-events", { ...events, address: "ws://events.example.com" }], want: ["extension/shape /b/x-events/address `address` must be an address such as wss://events.example.com"] }],
  ["events at another host than it seems", { given: ["x-events", { ...events, address: "wss://good.example@evil.example" }], want: ["extension/shape /b/x-events/address `address` must be an address such as wss://events.example.com"] }],
  ["events at a path that climbs", { given: ["x-events", { ...events, path: "/a/../b" }], want: ["extension/shape /b/x-events/path `path` must be a path such as /events/sub"] }],
  ["an option in the path of events", { given: ["x-events", { ...events, path: "/{appId}" }], want: ["extension/shape /b/x-events/path `path` must be a path such as /events/sub"] }],
  ["a parameter that begins another", { given: ["x-events", { ...events, codeParameter: "code&token" }], want: ["extension/shape /b/x-events/codeParameter `codeParameter` must be the name of a query parameter"] }],
  ["a login whose cookie is no name", { given: ["x-login", { ...login, cookie: "__Host-x; Path=/" }], want: ["extension/shape /b/x-login/cookie `cookie` must be lower-case words joined by hyphens"] }],
  ["a login at another host", { given: ["x-login", { ...login, protocols: { oidc: { kind: "oidc", token: "//evil.example/token" } } }], want: ["extension/shape /b/x-login/protocols/oidc/token `protocols.oidc.token` must be a path such as /oidc/token or /cas/{appId}"] }],
  ["a login at a path that climbs", { given: ["x-login", { ...login, protocols: { oidc: { kind: "oidc", issuer: { path: "/.." } } } }], want: ["extension/shape /b/x-login/protocols/oidc/issuer/path `protocols.oidc.issuer.path` must be a path such as /oidc/token or /cas/{appId}"] }],
  ["a path with half a name", { given: ["x-login", { ...login, protocols: { oidc: { kind: "oidc", keys: "/{appId" } } }], want: ["extension/shape /b/x-login/protocols/oidc/keys `protocols.oidc.keys` must be a path such as /oidc/token or /cas/{appId}"] }],
  ["an unknown protocol", { given: ["x-login", { ...login, protocols: { oidc: { kind: "ldap" } } }], want: ['extension/shape /b/x-login/protocols/oidc/kind `protocols.oidc.kind` must be "oidc" or "oauth" or "cas" or "saml"'] }],
  ["a method that is code", { given: ["x-login", { ...login, flows: { "a(){}; evil()": "startLogin" } }], want: ["extension/shape /b/x-login/flows/a(){}; evil() `flows.a(){}; evil()` is not a good name: it must be a name of letters and digits"] }],
  ["a class that is none", { given: ["x-login", { ...login, errors: { "E extends evil()": {} } }], want: ["extension/shape /b/x-login/errors/E extends evil() `errors.E extends evil()` is not a good name: it must be the name of a class"] }],
  ["a misspelt part of a login", { given: ["x-login", { ...login, flow: {} }], want: ['extension/shape /b/x-login/flow Nothing reads "flow" here Did you mean "flows"?'] }],
];

test.each(wrong)("%s is told where it stands", (_, { given, want }) => {
  expect(read(...given)).toEqual({ read: undefined, said: want });
});

test("what does not bear it says nothing", () => {
  const report = new Report();
  expect(readExtension("x-option", { value: Object.create({ "x-option": "a" }), at: { file: "a", pointer: "" } }, report)).toBeUndefined();
  expect(report.diagnostics).toEqual([]);
});

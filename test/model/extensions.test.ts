import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom, onlyOperation, typesFrom, typesOf } from "./document.js";

const Envelope: Json = {
  type: "object",
  required: ["statusCode", "message"],
  properties: { statusCode: { $ref: "#/components/schemas/StatusCode" }, message: { type: "string" }, apiCode: { type: "integer" }, requestId: { type: "string" } },
  "x-envelope": { status: "statusCode", message: "message", code: "apiCode", requestId: "requestId", data: "data", success: 200 },
};
const StatusCode: Json = { type: "integer", enum: [200, 400], "x-enum-varnames": ["Success", "BadRequest"] };
const User: Json = { type: "object", properties: { id: { type: "string", readOnly: true }, name: { type: "string" }, secret: { type: "string", writeOnly: true }, state: { type: "string", enum: ["on", "off"] } } };
const UserPage: Json = { type: "object", required: ["list", "totalCount"], properties: { list: { type: "array", items: { $ref: "#/components/schemas/User" } }, totalCount: { type: "integer" } } };
const schemas = { Envelope, StatusCode, User, UserPage };
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const enveloped = (data: Json): Json => ({ allOf: [ref("Envelope"), { type: "object", required: ["data"], properties: { data } }] });
const answer = (schema: Json): Json => ({ "200": { description: "", content: { "application/json": { schema } } }, default: { description: "", content: { "application/json": { schema: ref("Envelope") } } } });

function one(operation: { readonly [key: string]: Json }, root: { readonly [key: string]: Json } = {}): { readonly [key: string]: Json } {
  return { components: { schemas }, paths: { "/do": { post: { operationId: "doIt", responses: answer(ref("Envelope")), ...operation } } }, ...root };
}

describe("envelope", () => {
  test.each<[string, { given: Json; want: object }]>([
    ["data", { given: enveloped(ref("User")), want: { kind: "envelope", data: { kind: "ref", name: "User" } } }],
    ["inline data is named", { given: enveloped({ type: "object", properties: { a: { type: "string" } } }), want: { kind: "envelope", data: { name: "DoItData" } } }],
    ["list of data", { given: enveloped({ type: "array", items: ref("User") }), want: { data: { kind: "array", items: { name: "User" } } } }],
    ["nullable data", { given: enveloped({ anyOf: [ref("User"), { type: "null" }] }), want: { data: { name: "User", nullable: true } } }],
    ["no data", { given: ref("Envelope"), want: { kind: "envelope", data: null } }],
    ["null as data", { given: enveloped({ type: "null" }), want: { kind: "envelope", data: null } }],
    ["no envelope", { given: ref("User"), want: { kind: "json", errors: [] } }],
  ])("%s", (_name, { given, want }) => {
    expect(onlyOperation(builtFrom(one({ responses: answer(given) }))).answer).toMatchObject(want);
  });

  test("its roles and the known codes belong to the client", () => {
    expect(builtFrom(one({})).model?.clients[0]?.envelope).toEqual({ status: "statusCode", message: "message", code: "apiCode", requestId: "requestId", data: "data", success: 200, statusCodes: "StatusCode", apiCodes: null });
  });

  test("what is only an envelope around data is no declaration", () => {
    const document = one({ responses: answer(ref("UserAnswer")) });
    expect(Object.keys(typesOf(builtFrom({ ...document, components: { schemas: { Envelope, StatusCode, User, UserAnswer: enveloped(ref("User")) } } })))).toEqual(["StatusCode", "User"]);
  });

  test("members beside the data are said", () => {
    const schema = { allOf: [ref("Envelope"), { type: "object", required: ["data"], properties: { data: {}, extra: { type: "string" } } }] };
    expect(builtFrom(one({ responses: answer(schema) })).diagnostics).toContainEqual(expect.objectContaining({ code: "envelope/member", severity: "warning" }));
  });

  test("a second envelope is an error", () => {
    const other = { ...schemas, Other: Envelope };
    const document = { components: { schemas: other }, paths: { "/a": { get: { operationId: "a", responses: answer(ref("Envelope")) } }, "/b": { get: { operationId: "b", responses: answer(ref("Other")) } } } };
    expect(builtFrom(document).diagnostics).toContainEqual(expect.objectContaining({ code: "envelope/several", severity: "error" }));
  });
});

describe("views", () => {
  const both = one({ requestBody: { required: true, content: { "application/json": { schema: ref("User") } } }, responses: answer(enveloped(ref("UserPage"))) });

  test("two views where directions differ", () => {
    const result = builtFrom(both);
    const types = typesOf(result);
    const fields = (name: string): readonly string[] => { const type = types[name]; return type?.kind === "object" ? type.fields.map((field) => field.name.text) : []; };
    expect(onlyOperation(result).input.type).toBe("UserInput");
    expect([fields("User"), types["User"]?.usage]).toEqual([["id", "name", "state"], "response"]);
    expect([fields("UserInput"), types["UserInput"]?.usage]).toEqual([["name", "secret", "state"], "request"]);
  });

  test("what contains a divided type is divided too; what does not is shared", () => {
    const more = { ...schemas, Team: { type: "object", properties: { boss: ref("User"), place: ref("Place") } }, Place: { type: "object", properties: { city: { type: "string" } } } };
    const document = { components: { schemas: more }, paths: { "/do": { post: { operationId: "doIt", requestBody: { required: true, content: { "application/json": { schema: ref("Team") } } }, responses: answer(enveloped(ref("Team"))) } } } };
    const types = typesOf(builtFrom(document));
    expect(Object.entries(types).filter(([, type]) => type.usage !== "none").map(([name, type]) => [name, type.usage])).toEqual([["Place", "both"], ["StatusCode", "response"], ["Team", "response"], ["TeamInput", "request"], ["User", "response"], ["UserInput", "request"]]);
    expect(types["TeamInput"]).toMatchObject({ fields: [{ type: { name: "UserInput" } }, { type: { name: "Place" } }] });
  });

  test("a type of one direction only has one view", () => {
    const result = builtFrom(one({ requestBody: { required: true, content: { "application/json": { schema: ref("User") } } } }));
    expect(onlyOperation(result).input.type).toBe("User");
    expect(typesOf(result)["User"]).toMatchObject({ usage: "request", fields: [{ name: { text: "name" } }, { name: { text: "secret" } }, { name: { text: "state" } }] });
  });

  test("choices are open in answers and closed in requests", () => {
    const types = typesOf(builtFrom(both));
    const state = (name: string): unknown => { const type = types[name]; return type?.kind === "object" ? type.fields.find((field) => field.name.text === "state")?.type : null; };
    expect([state("User"), state("UserInput")]).toMatchObject([{ kind: "choice", open: true }, { kind: "choice", open: false }]);
  });

  test("a reference is open only where it names a choice", () => {
    const Color: Json = { type: "string", enum: ["red"] };
    const Thing: Json = { type: "object", properties: { color: ref("Color"), user: ref("User") } };
    expect(typesFrom({ Color, Thing, User })["Thing"]).toMatchObject({ fields: [{ type: { name: "Color", open: true } }, { type: { name: "User", open: false } }] });
  });
});

describe("pagination", () => {
  const Query: Json = { type: "object", properties: { options: { type: "object", properties: { page: { type: "integer" }, limit: { type: "integer" } } } } };
  const paged = (said: Json): { readonly [key: string]: Json } => one({ "x-pagination": said, requestBody: { required: true, content: { "application/json": { schema: Query } } }, responses: answer(enveloped(ref("UserPage"))) });
  const right = { page: "options.page", limit: "options.limit", items: "list", total: "totalCount" };

  test("paths and the type of an item", () => {
    expect(onlyOperation(builtFrom(paged(right))).pagination).toEqual({ position: { kind: "page", path: ["options", "page"], first: 1 }, limit: ["options", "limit"], items: ["list"], total: ["totalCount"], item: { kind: "ref", name: "User", open: false, nullable: false }, found: false });
  });

  test("a position counted in items", () => {
    const { page: offset, ...rest } = right;
    expect(onlyOperation(builtFrom(paged({ ...rest, offset }))).pagination).toMatchObject({ position: { kind: "offset", path: ["options", "page"] }, limit: ["options", "limit"] });
  });

  test.each<[string, { given: Json; want: string }]>([
    ["page", { given: { ...right, page: "page" }, want: "/paths/~1do/post/x-pagination/page" }],
    ["offset", { given: { limit: right.limit, items: right.items, offset: "skip" }, want: "/paths/~1do/post/x-pagination/offset" }],
    ["items that are no list", { given: { ...right, items: "totalCount" }, want: "/paths/~1do/post/x-pagination/items" }],
    ["total", { given: { ...right, total: "count" }, want: "/paths/~1do/post/x-pagination/total" }],
  ])("a path that leads nowhere: %s", (_name, { given, want }) => {
    expect(builtFrom(paged(given)).diagnostics).toContainEqual(expect.objectContaining({ code: "pagination/path", severity: "error", at: { file: "api.yaml", pointer: want } }));
  });
});

describe("variants", () => {
  const Sign: Json = { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["PASSWORD", "CODE"] }, password: { type: "object", properties: { email: { type: "string", description: "Address." }, word: { type: "string", format: "password" } } } } };
  const variant = { operationId: "doItByPassword", summary: "Does it.", set: { kind: "PASSWORD" }, members: { email: "password.email", word: "password.word" }, required: ["word"], security: [] };
  const varied = (said: Json): { readonly [key: string]: Json } => one({ "x-variants": [said], requestBody: { required: true, content: { "application/json": { schema: Sign } } } });

  test("typed from where its members lead", () => {
    const result = builtFrom(varied(variant));
    expect(onlyOperation(result).variants).toMatchObject([{
      name: { text: "doItByPassword" },
      input: "DoItByPasswordRequest",
      required: true,
      fixed: [{ path: ["kind"], value: "PASSWORD" }],
      members: [{ member: "email", path: ["password", "email"] }, { member: "word", path: ["password", "word"] }],
      security: [],
    }]);
    expect(typesOf(result)["DoItByPasswordRequest"]).toMatchObject({ fields: [{ name: { text: "email" }, required: false, docs: { summary: "Address." } }, { name: { text: "word" }, required: true, secret: true }] });
  });

  test("a name decided by hand names its input too", () => {
    const result = builtFrom(varied(variant), { operations: { doItByPassword: "doItWithPassword" } });
    expect(onlyOperation(result).variants).toMatchObject([{ name: { text: "doItWithPassword" }, input: "DoItWithPasswordRequest" }]);
  });

  test.each<[string, { given: Json; want: object }]>([
    ["member", { given: { ...variant, members: { word: "password.mail" } }, want: { code: "variants/path" } }],
    ["fixed member", { given: { ...variant, set: { sort: "x" } }, want: { code: "variants/path" } }],
    ["required", { given: { ...variant, required: ["name"] }, want: { code: "variants/required" } }],
    ["shape", { given: { ...variant, members: "x" }, want: { code: "extension/shape" } }],
  ])("wrong %s", (_name, { given, want }) => {
    expect(builtFrom(varied(given)).diagnostics).toContainEqual(expect.objectContaining({ severity: "error", ...want }));
  });
});

describe("security", () => {
  const schemes: { readonly [name: string]: Json } = {
    key: { type: "apiKey", in: "header", name: "x-key", "x-option": "apiKey" },
    token: { type: "http", scheme: "Bearer" },
    basic: { type: "http", scheme: "basic" },
    flows: { type: "oauth2", flows: {} },
    signed: { type: "http", scheme: "GenAuth", "x-signing": { profile: "hmac-headers", key: "keyId", secret: "keySecret", parameters: { prefix: "x-a-", scheme: "A", algorithm: "HMAC-SHA1", version: "1.0" } } },
    exchanged: { type: "http", scheme: "bearer", "x-token-exchange": { operation: "doIt", input: { id: "keyId" }, token: "access_token", expiresIn: "a.expires_in" } },
    client: { type: "http", scheme: "basic", "x-client-authentication": { id: "appId", secret: "appSecret", method: "how" } },
  };
  const secured = (security: Json, root: { readonly [key: string]: Json } = {}): { readonly [key: string]: Json } => ({ ...one({ ...(security === null ? {} : { security }) }), components: { schemas, securitySchemes: schemes }, ...root });
  const set = (...credentials: readonly string[]) => credentials.map((credential) => ({ credential, scopes: [] }));

  test.each<[string, { given: { readonly [key: string]: Json }; want: unknown }]>([
    ["alternatives of sets", { given: secured([{ key: [], token: [] }, { basic: [] }]), want: [set("key", "token"), set("basic")] }],
    ["inherited", { given: secured(null, { security: [{ key: [] }] }), want: [set("key")] }],
    ["none, in spite of what is inherited", { given: secured([], { security: [{ key: [] }] }), want: [] }],
    ["optional", { given: secured([{}, { key: [] }]), want: [[], set("key")] }],
    ["scopes", { given: secured([{ flows: ["read"] }]), want: [[{ credential: "flows", scopes: ["read"] }]] }],
    ["the first of sets that differ in scopes alone", { given: secured([{ flows: ["read"] }, { key: [] }, { flows: ["write"] }, { key: [] }]), want: [[{ credential: "flows", scopes: ["read"] }], set("key")] }],
  ])("%s", (_name, { given, want }) => {
    expect(onlyOperation(builtFrom(given)).security).toEqual(want);
  });

  test("schemes are credentials", () => {
    expect(builtFrom(secured([])).model?.clients[0]?.credentials).toMatchObject([
      { kind: "basic", usernameOption: "username", passwordOption: "password" },
      { kind: "clientAuthentication", idOption: "appId", secretOption: "appSecret", methodOption: "how" },
      { kind: "exchangedToken", operation: "doIt", tokenPath: ["access_token"], expiresInPath: ["a", "expires_in"], claimHeaders: {} },
      { kind: "bearer", option: "flows" },
      { kind: "apiKey", in: "header", wireName: "x-key", option: "apiKey" },
      { kind: "signature", profile: "hmac-headers", parameters: { prefix: "x-a-", scheme: "A", algorithm: "HMAC-SHA1", version: "1.0" }, keyOption: "keyId", secretOption: "keySecret" },
      { kind: "bearer", option: "token" },
    ]);
  });

  const flow = (clientCredentials: Json): Json => ({ type: "oauth2", flows: { implicit: { authorizationUrl: "https://a.example.com", scopes: {} }, clientCredentials } });
  const machine = flow({ tokenUrl: "/token", scopes: { read: "Reads.", write: "Writes." } });

  test.each<[string, { given: { readonly [name: string]: Json }; want: unknown }]>([
    ["gets tokens by itself", { given: { oauth: machine }, want: [{ kind: "clientCredentials", option: "oauth", idOption: "clientId", secretOption: "clientSecret", methodOption: "tokenEndpointAuthMethod", scopeOption: "scope", urlOption: "tokenUrl", tokenUrl: "/token" }] }],
    ["has options of its own beside another", { given: { oauth: machine, "other-flow": machine }, want: [{ idOption: "oauthClientId" }, { option: "other-flow", idOption: "otherFlowClientId", methodOption: "otherFlowTokenEndpointAuthMethod", urlOption: "otherFlowTokenUrl" }] }],
    ["is a token without an address", { given: { oauth: flow({ scopes: {} }) }, want: [{ kind: "bearer", option: "oauth" }] }],
    ["is a token without the flow", { given: { oauth: { type: "oauth2", flows: { password: { tokenUrl: "/token", scopes: {} } } } }, want: [{ kind: "bearer", option: "oauth" }] }],
  ])("an OAuth client that %s", (_name, { given, want }) => {
    expect(builtFrom({ ...one({}), components: { schemas, securitySchemes: given } }).model?.clients[0]?.credentials).toMatchObject(Object(want));
  });

  test("an OAuth client asks for what most operations need, and its options are described", () => {
    const paths = Object.fromEntries([["read"], ["write"], ["write"]].map((scopes, index): [string, Json] => [`/${index}`, { get: { operationId: `call${index}`, security: [{ oauth: scopes }], responses: {} } }]));
    const client = builtFrom({ paths, components: { securitySchemes: { oauth: machine } } }).model?.clients[0];
    expect(client?.credentials).toMatchObject([{ scopes: ["write"] }]);
    expect(client?.options.map(({ name, secret, type }) => [name.text, secret, type.kind])).toEqual([["oauth", true, "primitive"], ["clientId", false, "primitive"], ["clientSecret", true, "primitive"], ["tokenEndpointAuthMethod", false, "choice"], ["scope", false, "primitive"], ["tokenUrl", false, "primitive"]]);
    expect(client?.options.every(({ docs }) => docs.summary !== "")).toBe(true);
  });

  test("what signs belongs on servers, and so does what says so itself", () => {
    const all = { ...schemes, admin: { type: "http", scheme: "bearer", "x-server-only": true }, open: { type: "http", scheme: "bearer", "x-server-only": false } };
    const found = builtFrom({ ...secured([]), components: { schemas, securitySchemes: all } }).model?.clients[0]?.credentials;
    expect(found?.filter(({ serverOnly }) => serverOnly).map(({ name }) => name.text)).toEqual(["admin", "signed"]);
  });

  test("options that nobody declared are there", () => {
    const names = builtFrom(secured([])).model?.clients[0]?.options.map(({ name, secret }) => [name.text, secret]);
    expect(names).toEqual([["username", false], ["password", true], ["appId", false], ["appSecret", true], ["how", false], ["keyId", false], ["flows", true], ["apiKey", true], ["keySecret", true], ["token", true]]);
  });

  test.each<[string, { given: Json; want: readonly string[] }]>([
    ["a text", { given: { name: "keyId", schema: { type: "string" } }, want: [] }],
    ["one of some texts", { given: { name: "apiKey", schema: { type: "string", enum: ["a", "b"] } }, want: [] }],
    ["a number", { given: { name: "keyId", schema: { type: "integer" } }, want: ["security/option"] }],
    ["nothing at times", { given: { name: "apiKey", schema: { type: ["string", "null"] } }, want: ["security/option"] }],
    ["any text as a way of client authentication", { given: { name: "how", schema: { type: "string" } }, want: ["security/option"] }],
    ["an unknown way of client authentication", { given: { name: "how", schema: { type: "string", enum: ["none", "private_key_jwt"] } }, want: ["security/option"] }],
    ["known ways of client authentication", { given: { name: "how", schema: { type: "string", enum: ["none", "client_secret_basic"] } }, want: [] }],
  ])("a declared option of a credential is %s", (_name, { given, want }) => {
    expect(builtFrom(secured([], { "x-client": { options: [given] } })).diagnostics.map(({ code }) => code)).toEqual(want);
  });

  test("schemes of one requirement that fill one header", () => {
    const securitySchemes = { basic: { type: "http", scheme: "basic" }, flows: { type: "oauth2", flows: {} }, key: { type: "apiKey", in: "header", name: "X-Key" }, other: { type: "apiKey", in: "header", name: "x-key" }, query: { type: "apiKey", in: "query", name: "x-key" } };
    const security = [{ basic: [] }, { flows: [] }, { basic: [], key: [], query: [] }, { basic: [], flows: [] }, { key: [], other: [] }];
    const own = [{ flows: ["read"], basic: [] }, { basic: [], flows: ["read"] }];
    const { diagnostics } = builtFrom({ security, paths: { "/a": { get: { operationId: "getA", responses: {} } }, "/b": { get: { operationId: "getB", responses: {} } }, "/c": { get: { operationId: "getC", security: own, responses: {} } } }, components: { securitySchemes } });
    expect(diagnostics.map(({ code, at, message }) => [code, at?.pointer, message])).toEqual([
      ["security/same-header", "/security/3", '"basic" and "flows" both fill the header authorization: only the latter is sent (3 operations)'],
      ["security/same-header", "/security/4", '"key" and "other" both fill the header x-key: only the latter is sent (2 operations)'],
    ]);
  });

  test("a scheme that does not exist", () => {
    const result = builtFrom(secured([{ gone: [] }, { gone: [], flows: [] }, {}]));
    expect(result.diagnostics).toMatchObject([{ code: "security/unknown", severity: "warning" }, { code: "security/unknown", severity: "warning" }]);
    expect(onlyOperation(result).security).toEqual([[{ credential: "flows", scopes: [] }], []]);
  });

  test("schemes that nothing can be sent for", () => {
    const wrong = { "no type": { type: "magic" }, "no name": { type: "apiKey", in: "header" }, "no header": { type: "apiKey", in: "header", name: "Authorization: Bearer" }, "no scheme": { type: "http" } };
    const names = Object.keys(wrong);
    const result = builtFrom({ ...one({ security: [...names.map((name) => ({ [name]: [] })), { "no type": [], key: [] }] }), components: { schemas, securitySchemes: { ...wrong, key: { type: "apiKey", in: "header", name: "X-Key" } } } });
    expect(result.diagnostics.map(({ code, at }) => `${code} ${at?.pointer.split("/").at(-1)}`).sort()).toEqual([...names].sort().map((name) => `security/scheme ${name}`));
    expect(onlyOperation(result).security).toEqual([[{ credential: "key", scopes: [] }]]);
    expect(result.model?.clients[0]?.credentials.map(({ name }) => name.text)).toEqual(["key"]);
  });

  test("a token that no operation hands out", () => {
    const exchange = { type: "http", scheme: "bearer", "x-token-exchange": { operation: "gone", input: {}, token: "t", expiresIn: "e" } };
    expect(builtFrom({ ...one({}), components: { schemas, securitySchemes: { exchange } } }).diagnostics).toMatchObject([{ code: "security/exchange", severity: "error" }]);
  });
});

test("client options and servers", () => {
  const { model, diagnostics } = builtFrom(one({}, {
    servers: [{ url: "{host}/v1", variables: { host: { default: "https://a.example", enum: ["https://a.example"] } } }],
    "x-client": { options: [{ name: "secret", description: "Hush.", schema: { type: "string", format: "password" }, required: true, requiredUnless: { option: "method", value: "none" }, aliases: ["Secret"] }, { name: "host", schema: { type: "string", default: "https://a.example" }, serverVariable: "host" }, { name: "lang", schema: { type: "string", enum: ["de", "en"] }, header: "x-lang" }] },
  }));
  expect(diagnostics).toEqual([]);
  expect(model?.clients[0]).toMatchObject({
    options: [
      { name: { text: "secret" }, docs: { summary: "Hush." }, required: true, requiredUnless: { option: "method", value: "none" }, secret: true, aliases: ["Secret"] },
      { name: { text: "host" }, default: "https://a.example", serverVariable: "host" },
      { name: { text: "lang" }, header: "x-lang", type: { kind: "choice", values: ["de", "en"], open: false } },
    ],
    servers: [{ url: "{host}/v1", variables: [{ name: "host", default: "https://a.example", values: ["https://a.example"] }] }],
  });
});

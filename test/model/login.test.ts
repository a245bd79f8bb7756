import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import type { LoginModel } from "../../generator/model/model.js";
import { built, builtFrom, shuffled, type Built } from "./document.js";

type Members = { readonly [member: string]: Json };

const option = (name: string, schema: Members = {}): Json => ({ name, schema: { type: "string", ...schema } });
const options: Json = [option("appId"), option("appSecret", { format: "password" }), option("tenant"), option("protocol", { enum: ["cas", "oidc"], default: "oidc" }), option("loose", { default: "saml" }), option("age", { type: "integer" }), option("maybe", { type: ["string", "null"] }), option("ages", { type: "array", items: { type: "integer" } }), option("audience", { type: ["string", "array", "null"], items: { type: "string" } })];
const posting = (operationId: string, properties: Json, more: Members = {}): Json => ({
  post: {
    operationId,
    requestBody: { required: true, content: { "application/json": { schema: { type: "object", properties, ...more } } } },
    responses: { "200": { description: "", content: { "application/json": { schema: { type: "object", properties: { id: { type: "string" } } } } } } },
  },
});
const text: Json = { type: "string" };
const paths: Json = {
  "/profile": posting("changeProfile", { name: text, mail: text }),
  "/password": posting("setPassword", { password: text }, { required: ["password"] }),
  "/both": posting("setBoth", { old: text, next: text }, { required: ["old", "next"] }),
  "/users/{id}": { parameters: [{ name: "id", in: "path", required: true, schema: text }], ...Object(posting("changeUser", { name: text })) },
  "/me": { get: { operationId: "getMe", responses: { "204": { description: "" } } } },
};
const schemas: Json = { schemas: { User: { type: "object", properties: { sub: text, fields: { type: "object", additionalProperties: text } } }, Name: text } };
const shaped = (schema: string, more: Members = {}): Members => ({ type: "UserInfo", schema: `#/components/schemas/${schema}`, ...more });
const login: Members = {
  cookie: "shop-login",
  protocols: {
    oidc: { token: "/token", kind: "oidc", issuer: { scheme: "https", path: "/oidc" } },
    cas: { kind: "cas", authorization: "/cas/{appId}" },
  },
  roles: { protocol: "protocol", clientId: "appId", clientSecret: "appSecret" },
  flows: { signIn: "startLogin", getToken: "exchangeCode" },
};

/** The document with that login; a member that is null is left out. */
function withLogin(more: Members, root: Members = {}): Built {
  const said = Object.fromEntries(Object.entries({ ...login, ...more }).filter(([, value]) => value !== null));
  return builtFrom({ "x-client": { options }, paths, ...root, "x-login": said });
}

function modelOf({ model, diagnostics }: Built): LoginModel {
  const found = model?.clients[0]?.login ?? null;
  if (found === null) throw new Error(`No login: ${JSON.stringify(diagnostics, null, 2)}`);
  return found;
}

/** `code place: message` of every error; places below `x-login`. */
function errors({ diagnostics }: Built): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code, at, message }) => `${code} ${at?.pointer.replace(/^\/x-login/, "")}: ${message}`);
}

describe("a login", () => {
  test("is null where a document has none", () => expect(builtFrom({}).model?.clients[0]).toMatchObject({ login: null, events: null, webhookProof: null }));

  test("has roles, protocols sorted by name, and their settings sorted too", () => {
    const { cookie, roles, protocols, parameters, levels, hasOperations, at } = modelOf(withLogin({}));
    expect({ cookie, roles, parameters, levels, hasOperations, at }).toEqual({
      cookie: "shop-login",
      roles: { clientId: "appId", clientSecret: "appSecret", protocol: "protocol" },
      parameters: {},
      levels: [],
      hasOperations: true,
      at: { file: "api.yaml", pointer: "/x-login" },
    });
    expect(JSON.stringify(protocols)).toBe('[{"name":"cas","settings":{"authorization":"/cas/{appId}","kind":"cas"}},{"name":"oidc","settings":{"issuer":{"path":"/oidc","scheme":"https"},"kind":"oidc","token":"/token"}}]');
  });

  test("has an audience of one, of several, or null for any, and choices as texts", () => {
    const { roles } = modelOf(withLogin({ roles: { protocol: "protocol", clientId: "appId", audience: "audience", tokenAuthMethod: "protocol" } }));
    expect(roles).toEqual({ protocol: "protocol", clientId: "appId", audience: "audience", tokenAuthMethod: "protocol" });
  });

  test("has what else is said of it", () => {
    expect(modelOf(withLogin({ subjectFormat: "uuid", levels: [] }))).toMatchObject({ subjectFormat: "uuid" });
    expect(modelOf(withLogin({ parameters: { tenant_id: "tenant" }, levels: ["1", "0"], operations: false }))).toMatchObject({ parameters: { tenant_id: "tenant" }, levels: ["1", "0"], subjectFormat: null, hasOperations: false });
  });

  test("has flows and calls as methods, each kind sorted by name", () => {
    const { methods } = modelOf(withLogin({ calls: { setWord: { operation: "setPassword", member: "password" }, change: { operation: "changeProfile" }, word: { operation: "setPassword", member: "password", argument: "newWord" } } }));
    expect(methods).toEqual([
      { name: { text: "getToken", words: ["get", "token"] }, at: { file: "api.yaml", pointer: "/x-login/flows/getToken" }, kind: "flow", flow: "exchangeCode" },
      { name: { text: "signIn", words: ["sign", "in"] }, at: { file: "api.yaml", pointer: "/x-login/flows/signIn" }, kind: "flow", flow: "startLogin" },
      { name: { text: "change", words: ["change"] }, at: { file: "api.yaml", pointer: "/x-login/calls/change" }, kind: "call", operation: "changeProfile", member: null, argument: null },
      { name: { text: "setWord", words: ["set", "word"] }, at: { file: "api.yaml", pointer: "/x-login/calls/setWord" }, kind: "call", operation: "setPassword", member: "password", argument: null },
      { name: { text: "word", words: ["word"] }, at: { file: "api.yaml", pointer: "/x-login/calls/word" }, kind: "call", operation: "setPassword", member: "password", argument: { text: "newWord", words: ["new", "word"] } },
    ]);
  });

  test("has options that are given by position, in that order, and a name for integrations", () => {
    expect(modelOf(withLogin({ positional: ["appSecret", "appId"], integration: "ShopAuth" }))).toMatchObject({ positional: ["appSecret", "appId"], integration: "ShopAuth" });
    expect(modelOf(withLogin({}))).toMatchObject({ positional: [], integration: null });
  });

  test("has error classes after the class that they extend", () => {
    const classes = { Apple: { base: "Pear", codes: ["refused"] }, Pear: { base: "Zebra" }, Fig: { base: "Zebra", codes: ["request", "discovery"] }, Zebra: {} };
    expect(modelOf(withLogin({ errors: classes })).errors.map(({ name, base, codes }) => [name, base, codes])).toEqual([["Zebra", null, []], ["Fig", "Zebra", ["request", "discovery"]], ["Pear", "Zebra", []], ["Apple", "Pear", ["refused"]]]);
  });

  test("has names for types and values, with their places", () => {
    const { types, values } = modelOf(withLogin({ types: { ShopUser: "UserInfo", ShopTokens: "Tokens" }, values: { ShopLevel: { low: "0", high: "1" } } }));
    expect(types.map(({ name, type, shape, at }) => [name, type, shape, at.pointer])).toEqual([["ShopTokens", "Tokens", null, "/x-login/types/ShopTokens"], ["ShopUser", "UserInfo", null, "/x-login/types/ShopUser"]]);
    expect(values).toEqual([{ name: "ShopLevel", members: [{ key: "high", value: "1" }, { key: "low", value: "0" }], at: { file: "api.yaml", pointer: "/x-login/values/ShopLevel" } }]);
  });

  test("has user information as a schema of the document describes it, which is a type of the package though no operation has it", () => {
    const given = withLogin({ types: { ShopUser: { type: "UserInfo", schema: "#/components/schemas/User", variable: "fields" } } }, { components: schemas });
    expect(modelOf(given).types).toMatchObject([{ name: "ShopUser", type: "UserInfo", shape: { type: { kind: "ref", name: "User" }, variable: "fields" } }]);
    expect(given.model?.types.find(({ name }) => name.text === "User")).toMatchObject({ kind: "object", usage: "response" });
  });

  test("has an answer with tokens as a schema describes it", () => {
    const given = withLogin({ types: { ShopTokens: { type: "Tokens", schema: "#/components/schemas/User" } } }, { components: schemas });
    expect(modelOf(given).types).toMatchObject([{ name: "ShopTokens", type: "Tokens", shape: { type: { kind: "ref", name: "User" }, variable: null } }]);
  });

  test("does not depend on the order of members", () => {
    const document = {
      openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths, "x-client": { options },
      "x-login": { ...login, errors: { B: {}, A: { base: "B", codes: ["request"] } }, types: { T: "Tokens", S: "UserInfo" }, values: { V: { b: "1", a: "0" } }, parameters: { b: "tenant", a: "tenant" }, calls: { b: { operation: "changeProfile" }, a: { operation: "changeProfile" } } },
    };
    const one = built({ "api.yaml": document }, { shop: "api.yaml" });
    const other = built({ "api.yaml": { ...Object(shuffled(document)), "x-client": { options } } }, { shop: "api.yaml" });
    expect(errors(one)).toEqual([]);
    expect(JSON.stringify(modelOf(other))).toBe(JSON.stringify(modelOf(one)));
  });
});

describe("what a login cannot say", () => {
  test.each<[string, Members, readonly string[]]>([
    ["an unknown role", { roles: { protocol: "protocol", clientId: "appId", boss: "appId" } }, ['login/unknown /roles/boss: There is no role "boss"']],
    ["a role of an unknown option", { roles: { protocol: "protocol", clientId: "app" } }, ['login/unknown /roles/clientId: The client has no option "app"']],
    ["no id of the client", { roles: { protocol: "protocol" } }, ["login/unknown : No option is the client's id"]],
    ["a secret that is none", { roles: { protocol: "protocol", clientId: "appId", clientSecret: "tenant" } }, ['login/secret /roles/clientSecret: The option "tenant" is not marked as a secret, which this role needs']],
    ["a cookie's secret that is none", { roles: { protocol: "protocol", clientId: "appId", cookieSecret: "tenant" } }, ['login/secret /roles/cookieSecret: The option "tenant" is not marked as a secret, which this role needs']],
    ["a secret in a public role", { roles: { protocol: "protocol", clientId: "appSecret" } }, ['login/secret /roles/clientId: The option "appSecret" is a secret, which this role would show']],
    ["a tolerance that is a text", { roles: { protocol: "protocol", clientId: "appId", clockTolerance: "tenant" } }, ['login/option /roles/clockTolerance: The option "tenant" cannot be the clockTolerance of a login, which is a number']],
    ["cookies that are a text", { roles: { protocol: "protocol", clientId: "appId", insecureCookies: "tenant" } }, ['login/option /roles/insecureCookies: The option "tenant" cannot be the insecureCookies of a login, which is a boolean']],
    ["an id that is a number", { roles: { protocol: "protocol", clientId: "age" } }, ['login/option /roles/clientId: The option "age" cannot be the clientId of a login, which is a text']],
    ["an id that may be null", { roles: { protocol: "protocol", clientId: "maybe" } }, ['login/option /roles/clientId: The option "maybe" cannot be the clientId of a login, which is a text']],
    ["an audience of numbers", { roles: { protocol: "protocol", clientId: "appId", audience: "ages" } }, ['login/option /roles/audience: The option "ages" cannot be the audience of a login, which is a text, a list of texts, or null']],
    ["a key that is a number", { roles: { protocol: "protocol", clientId: "appId", encryptionKey: "age" } }, ['login/secret /roles/encryptionKey: The option "age" is not marked as a secret, which this role needs', 'login/option /roles/encryptionKey: The option "age" cannot be the encryptionKey of a login, which is a key as JSON']],
    ["a key that anybody may see", { roles: { protocol: "protocol", clientId: "appId", assertionKey: "tenant" } }, ['login/secret /roles/assertionKey: The option "tenant" is not marked as a secret, which this role needs']],
    ["an unknown option as a parameter", { parameters: { t: "nobody" } }, ['login/unknown /parameters/t: The client has no option "nobody"']],
    ["a secret as a parameter", { parameters: { t: "appSecret" } }, ['login/secret /parameters/t: The option "appSecret" is a secret, which no address may hold']],
    ["an age that nobody would check", { parameters: { max_age: "tenant" } }, ['login/parameter /parameters/max_age: The login itself decides the parameter "max_age"']],
    ["a parameter that protects the login", { parameters: { state: "tenant" } }, ['login/parameter /parameters/state: The login itself decides the parameter "state"']],
    ["an unknown option by position", { positional: ["appId", "nobody"] }, ['login/unknown /positional/1: The client has no option "nobody"']],
    ["an unknown option in a path", { protocols: { ...Object(login["protocols"]), cas: { kind: "cas", validate: "/{nobody}" } } }, ['login/unknown /protocols/cas/validate: The client has no option "nobody"']],
    ["an unknown option in the path of the issuer", { protocols: { ...Object(login["protocols"]), cas: { kind: "cas", issuer: { path: "/{nobody}" } } } }, ['login/unknown /protocols/cas/issuer/path: The client has no option "nobody"']],
    ["a secret in a path", { protocols: { ...Object(login["protocols"]), cas: { kind: "cas", validate: "/{appSecret}" } } }, ['login/secret /protocols/cas/validate: The option "appSecret" is a secret, which no address may hold']],
    ["several protocols and no option", { roles: { clientId: "appId" } }, ["login/protocol /protocols: Several protocols need an option that chooses one, with a default"]],
    ["several protocols and an option without a default", { roles: { clientId: "appId", protocol: "tenant" } }, ["login/protocol /protocols: Several protocols need an option that chooses one, with a default"]],
    ["a default that is no protocol", { roles: { clientId: "appId", protocol: "loose" } }, ['login/protocol /protocols: The option "loose" can choose "saml", which is no protocol of the login']],
    ["a choice that is no protocol", { protocols: { oidc: { kind: "oidc" } } }, ['login/protocol /protocols: The option "protocol" can choose "cas", which is no protocol of the login']],
    ["no protocol", { protocols: {} }, ["login/protocol /protocols: A login needs a protocol"]],
    ["an unknown flow", { flows: { signIn: "startLogins" } }, ['login/unknown /flows/signIn: There is no flow "startLogins"']],
    ["an unknown operation", { calls: { a: { operation: "nothing" } } }, ['login/unknown /calls/a/operation: There is no operation "nothing"']],
    ["an unknown member", { calls: { a: { operation: "setPassword", member: "word" } } }, ['login/unknown /calls/a/member: The body of "setPassword" has no member "word"']],
    ["one member where two are required", { calls: { a: { operation: "setBoth", member: "old" } } }, ['login/call /calls/a/member: The body of "setBoth" needs more than "old"']],
    ["a call with a parameter in its path", { calls: { a: { operation: "changeUser" } } }, ['login/call /calls/a/operation: "changeUser" cannot be a method of the login: it takes no parameters, an object as JSON and answers with JSON']],
    ["a call without a body", { calls: { a: { operation: "getMe" } } }, ['login/call /calls/a/operation: "getMe" cannot be a method of the login: it takes no parameters, an object as JSON and answers with JSON']],
    ["an unknown type", { types: { ShopKeys: "Keys" } }, ['login/unknown /types/ShopKeys: There is no type "Keys"']],
    ["an unknown type with a schema", { types: { ShopKeys: shaped("User", { type: "Keys" }) } }, ['login/unknown /types/ShopKeys/type: There is no type "Keys"']],
    ["a schema that is no object", { types: { ShopUser: shaped("Name") } }, ["login/type /types/ShopUser/schema: User information is an object"]],
    ["a schema of something else than user information and tokens", { types: { ShopClaims: shaped("User", { type: "IdTokenClaims" }) } }, ['login/type /types/ShopClaims/schema: The type "IdTokenClaims" is decided by the login itself: only Tokens and UserInfo have a schema']],
    ["tokens whose schema is no object", { types: { ShopTokens: shaped("Name", { type: "Tokens" }) } }, ["login/type /types/ShopTokens/schema: An answer with tokens is an object"]],
    ["tokens with a variable", { types: { ShopTokens: shaped("User", { type: "Tokens", variable: "fields" }) } }, ["login/type /types/ShopTokens/variable: An answer with tokens has no members that each application decides"]],
    ["two schemas of user information", { types: { A: shaped("User"), B: shaped("User") } }, ["login/type /types/B/schema: User information has one schema: which of them is returned is not said"]],
    ["a variable that the schema has not", { types: { ShopUser: shaped("User", { variable: "field" }) } }, ['login/unknown /types/ShopUser/variable: The schema has no member "field"']],
    ["an unknown base", { errors: { A: {}, B: { base: "C" } } }, ['login/unknown /errors/B/base: There is no error class "C"']],
    ["an unknown code", { errors: { A: { codes: ["request", "oops"] } } }, ['login/unknown /errors/A/codes/1: There is no error code "oops"']],
    ["a code of two classes", { errors: { A: { codes: ["request"] }, B: { base: "A", codes: ["request"] } } }, ['login/error /errors/B/codes/0: The code "request" is thrown as another class already']],
    ["two classes without a base", { errors: { A: {}, B: {} } }, ["login/error /errors/B: Two error classes have no base: which of them is thrown for other codes is not said"]],
    ["a circle of classes", { errors: { A: {}, B: { base: "C" }, C: { base: "B" } } }, ['login/error /errors/B/base: "B" extends itself, or a class that does not begin anywhere', 'login/error /errors/C/base: "C" extends itself, or a class that does not begin anywhere']],
  ])("%s", (_name, more, want) => expect(errors(withLogin(more, { components: schemas }))).toEqual(want));

  test("everything is told in one run", () => {
    expect(errors(withLogin({ roles: { boss: "nobody" }, flows: { a: "b" } })).length).toBe(5);
  });

  test("a wrong shape is told by its place, and nothing else", () => {
    expect(errors(withLogin({ cookie: "Shop Login" }))).toEqual(["extension/shape /cookie: `cookie` must be lower-case words joined by hyphens"]);
  });
});

describe("events", () => {
  const schemes: Json = {
    securitySchemes: {
      signed: { type: "http", scheme: "Shop", "x-signing": { profile: "hmac-headers", key: "appId", secret: "appSecret", parameters: { prefix: "x-shop-", scheme: "shop", algorithm: "HMAC-SHA1", version: "1.0" } } },
      token: { type: "http", scheme: "bearer" },
    },
  };
  const events = { address: "wss://events.example.com", path: "/sub", codeParameter: "code" };
  const withEvents = (more: Members): Built => builtFrom({ "x-client": { options }, components: schemes, "x-events": { ...events, ...more } });

  test.each<[string, Members, object]>([
    ["a signature", { credential: "signed", text: "socket\n" }, { kind: "signature", of: "signed", scheme: "shop", text: "socket\n" }],
    ["a token in the query", { credential: "token", tokenParameter: "access_token" }, { kind: "queryToken", of: "token", parameter: "access_token" }],
  ])("are proven by %s", (_name, more, credential) => expect(withEvents(more).model?.clients[0]?.events).toEqual({ ...events, credential, publish: null }));

  test.each<[string, Members, string]>([
    ["an unknown scheme", { credential: "nothing", text: "a" }, 'There is no security scheme "nothing"'],
    ["a scheme that signs nothing", { credential: "token", text: "a" }, "A subscription is proven by a token in the query, or by a signature of a text"],
    ["a signature of nothing", { credential: "signed" }, "A subscription is proven by a token in the query, or by a signature of a text"],
    ["both", { credential: "signed", text: "a", tokenParameter: "b" }, "A subscription is proven in one way: by `text` or by `tokenParameter`"],
  ])("%s is refused", (_name, more, message) => expect(errors(withEvents(more))).toEqual([`events/credential /x-events/credential: ${message}`]));
});

describe("publishing events", () => {
  const ok = { "204": { description: "Done." } };
  const input = { type: "object", required: ["kind", "text"], properties: { kind: { type: "string" }, text: { oneOf: [{ type: "string" }, { type: "object" }] }, count: { type: "integer" } } };
  const publishing = (publish: Members, schema: Members = input): Built =>
    builtFrom({
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      paths: { "/publish": { post: { operationId: "publish", requestBody: { required: true, content: { "application/json": { schema } } }, "x-variants": [{ operationId: "pub", members: { code: "kind", data: "text" }, required: ["code", "data"] }], responses: ok } } },
      "x-events": { address: "wss://events.example.com", path: "/sub", codeParameter: "code", credential: "token", tokenParameter: "token", publish },
    });

  test.each<[string, Members]>([
    ["an operation", { operation: "publish", code: "kind", data: "text" }],
    ["a variant", { operation: "pub", code: "code", data: "data" }],
  ])("is the work of %s", (_name, publish) => expect(publishing(publish).model?.clients[0]?.events).toMatchObject({ publish }));

  test.each<[string, Members, Members, string]>([
    ["an unknown operation", { operation: "nothing", code: "kind", data: "text" }, input, 'operation: There is no operation "nothing"'],
    ["an unknown member", { operation: "publish", code: "kind", data: "nothing" }, input, 'data: The input of "publish" has no member "nothing"'],
    ["a member that takes no text", { operation: "publish", code: "count", data: "text" }, input, 'code: "count" takes no text'],
    ["an operation that needs more", { operation: "publish", code: "kind", data: "text" }, { ...input, required: ["kind", "text", "count"] }, 'operation: "publish" needs "count" too'],
  ])("is refused with %s", (_name, publish, schema, want) => {
    expect(errors(publishing(publish, schema))).toEqual([`events/publish /x-events/publish/${want}`]);
  });
});

describe("the proof of webhooks", () => {
  test.each<[string, Members]>([
    ["a signature", { kind: "hmac-sha256", signatureHeader: "X-Signature", timestampHeader: "X-Timestamp" }],
    ["a shared secret", { kind: "shared-secret", header: "X-Token" }],
  ])("%s", (_name, proof) => expect(builtFrom({ "x-webhook-proof": proof }).model?.clients[0]?.webhookProof).toEqual(proof));
});

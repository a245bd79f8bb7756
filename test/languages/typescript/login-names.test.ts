// Names that a login, events and webhooks bring, where they meet others.
import { describe, expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import { clientFile } from "../../../generator/languages/typescript/client.js";
import { plannedPackage } from "../../../generator/languages/typescript/layout.js";
import { COMMON_OPTIONS, withOptionNames } from "../../../generator/languages/typescript/option-names.js";
import type { Client, EventsModel, LoginModel, TypeDeclaration, WebhookProof } from "../../../generator/model/model.js";
import { client, field, named, object, operation, packageOf, primitive, ref } from "./samples.js";

const at = { file: "spec/sample/root.yaml", pointer: "/x-login" };
const events: EventsModel = { address: "wss://events.example.com", path: "/sub", codeParameter: "code", credential: { kind: "queryToken", of: "token", parameter: "token" }, publish: null };
const webhookProof: WebhookProof = { kind: "shared-secret", header: "x-token" };

function login(parts: Partial<LoginModel> = {}): LoginModel {
  return { cookie: "shop", protocols: [{ name: "oidc", settings: { kind: "oidc" } }], roles: { clientId: "appId" }, parameters: {}, levels: [], subjectFormat: null, positional: [], integration: null, differences: [], hasOperations: true, methods: [], types: [], values: [], errors: [], at, ...parts };
}

const errorClass = (name: string): LoginModel["errors"][number] => ({ name, base: null, codes: [], at });

function problems(clients: readonly Client[], types: readonly TypeDeclaration[] = []): readonly string[] {
  const report = new Report();
  plannedPackage(packageOf({ clients, types }), "sample", report);
  return report.diagnostics.map(({ code, message }) => `${code} ${message}`);
}

describe("two things of one name are an error", () => {
  test.each<[string, readonly Client[], readonly TypeDeclaration[], string]>([
    ["an error class and a type of the document", [client("main", { login: login({ errors: [errorClass("ShopError")] }) })], [object("ShopError", [])], 'Two things would be called "ShopError"'],
    ["error classes of two clients", [client("one", { login: login({ errors: [errorClass("ShopError")] }) }), client("two", { login: login({ errors: [errorClass("ShopError")] }) })], [], 'Two things would be called "ShopError"'],
    ["an error class and the class of a client", [client("main", { login: login({ errors: [errorClass("MainClient")] }) })], [], 'Nothing of the login can be called "MainClient": that name means something else'],
    ["an error class and that of the runtime", [client("main", { login: login({ errors: [errorClass("LoginError")] }) })], [], 'Nothing of the login can be called "LoginError": that name means something else'],
    ["the class of a client and a type of the login", [client("main", { className: named("Login"), login: login() })], [], 'The class of a client cannot be called "Login": there is another "Login"'],
  ])("%s", (_name, clients, types, want) => expect(problems(clients, types)).toEqual([`names/collision ${want}`]));
});

describe("a client may not be called like an entry or a function", () => {
  test.each<[string, Partial<Client>, string | null]>([
    ["login", { login: login() }, "the package has something else of that name"],
    ["Browser", { login: login() }, "the package has something else of that name"],
    ["next", { login: login() }, "the package has something else of that name"],
    ["events", { events }, "the package has something else of that name"],
    ["webhooks", { webhookProof }, "the package has something else of that name"],
    ["runtime", {}, "the package has something else of that name"],
    ["create", {}, '"createSender" is a function of the runtime'],
    ["start", { login: login() }, '"startLogin" is a function of the runtime'],
    ["verified", { webhookProof }, '"verifiedWebhook" is a function of the runtime'],
    ["login", {}, null],
    ["events", {}, null],
    ["start", {}, null],
  ])("%s", (name, parts, want) => {
    expect(problems([client(name, parts)])).toEqual(want === null ? [] : [`names/collision A client cannot be called ${JSON.stringify(name)}: ${want}`]);
  });

  test("nor like another one", () => {
    expect(problems([client("my-shop", { className: named("First") }), client("myShop", { className: named("Second") })])).toEqual(['names/collision A client cannot be called "myShop": the package has something else of that name']);
  });
});

test("an operation keeps its name where there is no login that has it", () => {
  const groups = [{ name: named("users"), docs: { summary: "", description: "", externalUrl: null }, operations: [operation("mainLogin")] }];
  const nameIn = (parts: Partial<Client>): string | undefined => plannedPackage(packageOf({ clients: [client("main", { groups, ...parts })], types: [] }), "sample", new Report()).clients[0]?.groups[0]?.operations[0]?.names.function;
  expect([nameIn({}), nameIn({ login: login() })]).toEqual(["mainLogin", "mainLogin_"]);
});

test("what a login says of options follows their names", () => {
  const given = client("main", { login: login({ roles: { clientId: "timeout" }, parameters: { a: "timeout", b: "lang" }, protocols: [{ name: "oidc", settings: { keys: "/{timeout}/{lang}", issuer: { path: "/{timeout}" } } }] }) });
  expect(COMMON_OPTIONS.has("timeout")).toBe(true);
  expect(withOptionNames(given, new Report()).login).toMatchObject({ roles: { clientId: "timeout_" }, parameters: { a: "timeout_", b: "lang" }, protocols: [{ settings: { keys: "/{timeout_}/{lang}", issuer: { path: "/{timeout_}" } } }] });
});

test.each([["accessToken", "accessToken_"], ["bearerCall", "bearerCall_"], ["new", "new_"], ["password", "password"]])("the parameter of a call for the member %s is %s", (member, want) => {
  const setIt = operation("setIt", {
    method: "PUT",
    input: { type: "Body", required: true, parameters: [] },
    body: { kind: "json", contentType: "application/json", required: true, shape: { kind: "members" }, encoding: {} },
    answer: { kind: "json", type: ref("Body"), errors: [] },
  });
  const groups = [{ name: named("users"), docs: { summary: "", description: "", externalUrl: null }, operations: [setIt] }];
  const methods: LoginModel["methods"] = [{ name: named("change"), at, kind: "call", operation: "setIt", member, argument: null }];
  const plan = plannedPackage(packageOf({ clients: [client("main", { groups, login: login({ methods }) })], types: [object("Body", [field(member, primitive("string"))])] }), "sample", new Report());
  const [planned] = plan.clients;
  if (planned === undefined) throw new Error("no client");
  const text = JSON.stringify(clientFile(planned, plan).statements);
  expect(text).toContain(`accessToken, { ${member}: ${want} })`);
});

// What the README of a package shows of a client whose operations are functions only.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import { LOGIN_ENTRIES } from "../../../generator/languages/typescript/flows.js";
import { plannedPackage } from "../../../generator/languages/typescript/layout.js";
import { readmeText } from "../../../generator/languages/typescript/readme.js";
import type { Flow } from "../../../generator/model/flows.js";
import type { Client, LoginMethod, LoginModel } from "../../../generator/model/model.js";
import { templateText } from "../../../generator/print/template.js";
import { templatesFolder } from "../../../generator/print/templates.js";
import { client, docs, named, operation, option, packageOf, primitive } from "./samples.js";

const at = { file: "spec/sample/root.yaml", pointer: "/x-login" };
const template = readFileSync(join(templatesFolder(), "typescript/README.md.hbs"), "utf8");

function group(...names: readonly string[]): Client["groups"] {
  return [{ name: named("Things"), docs: docs(), operations: names.map((name) => operation(name)) }];
}

function apart(name: string, hasOperations: boolean): Client {
  const login: LoginModel = { cookie: "shop", protocols: [{ name: "oidc", settings: { kind: "oidc" } }], roles: { clientId: "appId" }, parameters: {}, levels: [], subjectFormat: null, positional: [], integration: null, differences: [], hasOperations, methods: [], types: [], values: [], errors: [], at };
  return client(name, { groups: group("getThings"), login });
}

async function readme(...clients: readonly Client[]): Promise<string> {
  const report = new Report();
  const text = await templateText(template, readmeText(plannedPackage(packageOf({ clients, types: [] }), "sample", report)));
  expect(report.diagnostics).toEqual([]);
  return text;
}

describe("operations that are no methods", () => {
  test("are shown as functions, never as methods", async () => {
    const text = await readme(apart("buyer", false));
    expect(text).toContain("const res = await getThings(buyerSender(");
    expect(text).not.toContain("buyer.getThings");
  });

  test("leave the example of errors to a client that has methods", async () => {
    const text = await readme(client("admin", { groups: group("getOrders") }), apart("buyer", false));
    expect(text).toContain("unwrap(await admin.getOrders())");
    expect(text).not.toContain("buyer.getThings");
  });
});

test("a login is shown for every framework that the package has an entry for", async () => {
  const text = await readme(apart("buyer", false));
  const section = /## Signing in with BuyerClient\n(.*?)\n## /s.exec(text)?.[1] ?? "";
  for (const { entry } of LOGIN_ENTRIES) expect(section).toContain(`sample/${entry}`);
  for (const call of ["fastifyLogin(buyer)", "honoLogin(buyer)", "nextLogin(buyer)", "createWebLogin(buyer)", "<LoginProvider login={login}>", "useUser()"]) expect(section).toContain(call);
});

test("tickets and addresses alone are told where an option chooses them", async () => {
  const buyer = apart("buyer", false);
  const flow = (flow: Flow, text: string): LoginMethod => ({ kind: "flow", flow, name: named(text), at });
  const protocols = ["cas", "saml"].map((kind) => ({ name: `by-${kind}`, settings: { kind } }));
  const methods = [flow("authorizeUrl", "beginLogin"), flow("validateTicket1", "whoHasTicket")];
  const login = buyer.login && { ...buyer.login, protocols, methods };
  const chosen = await readme({ ...buyer, options: [option("way", { default: "by-cas" })], login: login && { ...login, roles: { clientId: "appId", protocol: "way" } } });
  expect(chosen).toContain('With `way: "by-cas"` the same routes log in by tickets');
  expect(chosen).toContain("`whoHasTicket(ticket, service)`\ntakes the `service` that `beginLogin()` gives");
  expect(chosen).toContain('With `way: "by-saml"` there are the addresses');
  const fixed = await readme({ ...buyer, login });
  expect(fixed).not.toContain("by-cas");
  expect(fixed).not.toContain("by-saml");
});

test("what has no method is sent all the same", async () => {
  expect(await readme(client("shop", { groups: group("getThings") }))).toContain('`shop.request({ method: "GET", path: "/some/path" })`');
});

test("a client of a document without a server is made with an address", async () => {
  const parts = { groups: group("getThings"), options: [], credentials: [] };
  const server = { description: "", variables: [] };
  expect(await readme(client("shop", { ...parts, servers: [{ ...server, url: "https://shop.example.com" }] }))).toContain("new ShopClient()");
  expect(await readme(client("shop", { ...parts, servers: [{ ...server, url: "https://shop.example.com" }] }))).toContain("Every client also takes `baseUrl` (another address");
  const cases = [[[], "Address of the API; its description names none."], [[{ ...server, url: "/v1" }], "Address of the API with the path that its description names (`/v1`), such as https://example.com/v1"]] as const;
  for (const [servers, said] of cases) {
    const text = await readme(client("shop", { ...parts, servers }));
    expect(text).toContain('new ShopClient({ baseUrl: process.env.BASE_URL ?? "" })');
    expect(text).toContain(`| \`baseUrl\` | required | ${said} |`);
    expect(text).toContain("Every client also takes `timeout`");
  }
});

test("operations that are methods are shown so, with a login too", async () => {
  expect(await readme(apart("buyer", true))).toContain("const res = await buyer.getThings();");
});

test("that a wrong option throws is promised where options are checked", async () => {
  const parts = { groups: group("getThings"), results: "result", credentials: [] } as const;
  const server = { url: "https://shop.example.com", description: "", variables: [] };
  expect(await readme(client("shop", { ...parts, options: [], servers: [server] }))).not.toContain("A wrong option throws");
  expect(await readme(client("shop", parts))).toContain("A wrong option throws when the client is made");
});

test.each<[Client["results"], string]>([["envelope", "res.data"], ["result", "res.data"], ["throw", "await shop.streamThings(...)"]])("answers that come piece by piece are read in a loop: %s", async (results, data) => {
  const streamThings = operation("streamThings", { answer: { kind: "stream", framing: "events", type: primitive("string"), errors: [] } });
  const parts = { results, groups: [{ name: named("Things"), docs: docs(), operations: [operation("getThings"), streamThings] }] };
  const text = await readme(client("shop", parts));
  expect(text).toContain(`Answers that come piece by piece (\`streamThings\`) are read with \`for await (const item of ${data})\`, once.`);
  expect(await readme(client("shop", { results, groups: group("getThings") }))).not.toContain("piece by piece");
});

test("a login without a server is shown with what it needs, and never with a secret", async () => {
  const found = await readme(apart("buyer", true));
  expect(found).toContain('import { createBrowserLogin } from "sample/browser";');
  expect(found).toContain("createBrowserLogin(buyer)");
});

test("events and webhooks are shown where a client has them", async () => {
  const events = { address: "wss://events.example.com", path: "/sub", codeParameter: "code", credential: { kind: "queryToken", of: "user", parameter: "token" }, publish: null } as const;
  const text = await readme(client("shop", { groups: group("getThings"), events, webhookProof: { kind: "shared-secret", header: "x-token" } }));
  expect(text).toContain('import { shopEvents } from "sample/events";');
  expect(text).toContain("const events = shopEvents({ ");
  expect(text).toContain("`events.close()` ends all of them.\n");
  expect(text).toContain('`shopEvents(options, { socketUri: "wss://events.example.com" })`');
  expect(text).toContain("return shopWebhook(await request.text(), request.headers, ");
  expect(await readme(client("shop", { groups: group("getThings") }))).not.toMatch(/^## (?:Events|Webhooks)$/m);
});

test("events of a client that needs no options are given none", async () => {
  const events = { address: "wss://events.example.com", path: "/sub", codeParameter: "code", credential: { kind: "queryToken", of: "user", parameter: "token" }, publish: null } as const;
  expect(await readme(client("shop", { groups: group("getThings"), options: [], credentials: [], events }))).toContain("const events = shopEvents({});");
});

test("a client whose calls all need something is shown without a call", async () => {
  const needing = operation("getThing", { input: { required: true, type: "GetThingRequest", parameters: [] } });
  const text = await readme(client("shop", { groups: [{ name: named("Things"), docs: docs(), operations: [needing] }], options: [], credentials: [] }));
  expect(text).toContain("const shop = new ShopClient();\n```\n");
  expect(text).not.toContain("imports them alone");
  expect(text).toContain("Every client also takes ");
});

test("a login without a server is shown where the platform takes clients without a secret", async () => {
  const told = apart("buyer", true);
  const method = (values: readonly string[]): Client["options"][number] => option("tokenMethod", { type: { kind: "choice", values, open: false, nullable: false } });
  const login = told.login === null ? null : { ...told.login, roles: { ...told.login.roles, tokenAuthMethod: "tokenMethod" } };
  expect(await readme({ ...told, login, options: [method(["client_secret_post", "none"])] })).toContain('tokenMethod: "none"');
  expect(await readme({ ...told, login, options: [method(["client_secret_post"])] })).not.toContain("createBrowserLogin");
});

test("publishing is shown where an operation does it", async () => {
  const events = { address: "wss://events.example.com", path: "/sub", codeParameter: "code", credential: { kind: "queryToken", of: "user", parameter: "token" }, publish: { operation: "pub", code: "name", data: "data" } } as const;
  expect(await readme(client("shop", { groups: group("getThings"), events }))).toContain("`events.pub(code, data)` publishes");
});

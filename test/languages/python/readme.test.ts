// What the README of a Python package shows: examples that run as they stand, and values as Python writes them.
import { describe, expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import type { Json } from "../../../generator/document/document.js";
import { nameOf } from "../../../generator/model/words.js";
import { builtFrom } from "../../model/document.js";
import { printed } from "./printed.js";

const options = [
  { name: "appId", schema: { type: "string" }, required: true },
  { name: "appSecret", schema: { type: "string", format: "password" }, required: true, requiredUnless: { option: "method", value: "none" } },
  { name: "method", schema: { type: "string", enum: ["post", "none"], default: "post" } },
  { name: "insecureCookies", description: "Not `{appId}/secure`, and not `appSecret` or `secret`.", schema: { type: "boolean", default: false } },
];

async function readme(more: { readonly [member: string]: Json } = {}): Promise<string> {
  const { model, diagnostics } = builtFrom({ servers: [{ url: "https://shop.example.com" }], "x-client": { options }, paths: { "/things": { get: { operationId: "listThings", responses: { 200: { description: "" } } } } }, ...more });
  if (model === null) throw new Error(JSON.stringify(diagnostics));
  const files = await printed(model, new Report());
  return [...files].find(([path]) => path.endsWith("README.md"))?.[1] ?? "";
}

test("examples give what is required unless another option says otherwise", async () => {
  expect(await readme()).toContain('(app_id=os.environ["APP_ID"], app_secret=os.environ["APP_SECRET"])');
});

test("examples give an address where the document has none", async () => {
  const cases = [[[], "Address of the API; its description names none."], [[{ url: "/v1" }], "Address of the API with the path that its description names (`/v1`), such as https://example.com/v1"]] as const;
  for (const [servers, said] of cases) {
    const text = await readme({ servers });
    expect(text).toContain('(base_url=os.environ["BASE_URL"], app_id=os.environ["APP_ID"], ');
    expect(text).toContain(`| \`base_url\` | required | ${said} |`);
    expect(text).toContain("Every client also takes `timeout`");
  }
});

test("the address is said once, also where an option of the document is called so", async () => {
  expect(await readme()).toContain("Every client also takes `base_url` (another address");
  const own: Json = { servers: [{ url: "{baseURL}", variables: { baseURL: { default: "https://shop.example.com" } } }], "x-client": { options: [{ name: "baseURL", schema: { type: "string" }, serverVariable: "baseURL" }] } };
  expect(await readme(own)).toContain("Every client also takes `timeout`");
});

test("examples give the credential of the call that they show", async () => {
  const components: Json = { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key", "x-option": "apiKey" }, user: { type: "http", scheme: "bearer" } } };
  expect(await readme({ components, security: [{ key: [], user: [] }, { key: [] }] })).toContain('app_secret=os.environ["APP_SECRET"], api_key=os.environ["API_KEY"])');
});

test("tickets and addresses alone are told where an option chooses them", async () => {
  const protocol = { name: "loginWay", schema: { type: "string", enum: ["byCas", "bySaml"], default: "byCas" } };
  const login = (roles: { readonly [role: string]: string }, protocols: { readonly [name: string]: Json }): Json => ({ cookie: "shop", protocols, roles: { clientId: "appId", clientSecret: "appSecret", ...roles }, flows: { beginLogin: "authorizeUrl", whoHasTicket: "validateTicket1" } });
  const cas: Json = { kind: "cas", authorization: "/cas", validate: "/cas/validate" };
  const chosen = await readme({ "x-client": { options: [...options, protocol] }, "x-login": login({ protocol: "loginWay" }, { "byCas": cas, "bySaml": { kind: "saml", authorization: "/saml" } }) });
  expect(chosen).toContain('With `login_way="byCas"` the same routes log in by tickets');
  expect(chosen).toContain("`who_has_ticket(ticket, service)`\ntakes the `service` of what `begin_login()` gives");
  expect(chosen).toContain('With `login_way="bySaml"` there are the addresses');
  expect(await readme({ "x-login": login({}, { "byCas": cas }) })).not.toContain("byCas");
});

test("what has no method is sent all the same", async () => {
  expect(await readme()).toContain('.request("GET", "/some/path")`');
});

test("a client is not called like a word of the language", async () => {
  const { model } = builtFrom({});
  if (model === null) throw new Error("no model");
  const files = await printed({ ...model, clients: model.clients.map((client) => ({ ...client, name: nameOf("class") })) }, new Report());
  expect(files.get("README.md")).toContain("class_ = ClassClient(");
});

test("defaults are written as Python writes them, pieces of code stay code", async () => {
  expect(await readme()).toContain("| `insecure_cookies` | `False` | Not `{app_id}/secure`, and not `app_secret` or `secret`. |");
});

test.each<[string, Json, boolean]>([
  ["a whole address", { url: "{host}", variables: { host: { default: "https://api.example.com" } } }, true],
  ["a part of one", { url: "https://{region}.example.com", variables: { region: { default: "eu" } } }, false],
  ["one of some", { url: "{host}", variables: { host: { default: "https://a.example.com", enum: ["https://a.example.com", "https://b.example.com"] } } }, false],
])("an address of one's own is shown where the option is %s: %j", async (_title, server, shown) => {
  expect((await readme({ servers: [server] })).includes('="https://identity.example.com"')).toBe(shown);
});

describe("events and webhooks", () => {
  test("are shown where the platform has them", async () => {
    const text = await readme({ "x-webhook-proof": { kind: "shared-secret", header: "X-Shop-Token" } });
    expect(text).toMatch(/from (\w+)\.webhooks import (\w+_webhook)\n\n\ndef received\(body: bytes, headers: dict\[str, str\], secret: str\) -> object:\n {4}return \2\(body, headers, secret\)\n/);
  });

  test("are not where it has none", async () => {
    expect(await readme()).not.toMatch(/## Events|## Webhooks/);
  });
});

test("answers that come piece by piece are read in a loop", async () => {
  const get: Json = { operationId: "streamThings", responses: { 200: { description: "", content: { "text/event-stream": { schema: { type: "object" } } } } } };
  const text = await readme({ paths: { "/things": { get } } });
  expect(text).toContain("Answers that come piece by piece (`stream_things`) are read with ");
  expect(await readme()).not.toContain("piece by piece");
});

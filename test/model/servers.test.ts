import { expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom } from "./document.js";

const paths: Json = { "/users": { get: { operationId: "listUsers", responses: { "204": { description: "Done." } } } } };

test.each<[string, { given: Json; want: object; says?: readonly string[] }]>([
  ["texts", { given: { default: "eu", enum: ["eu", "us"] }, want: { default: "eu", values: ["eu", "us"] } }],
  ["numbers, which an address holds as text", { given: { default: 8443, enum: [8443, 443] }, want: { default: "8443", values: ["8443", "443"] } }],
  ["a number as default of texts", { given: { default: 1, enum: ["1", "2"] }, want: { default: "1", values: ["1", "2"] } }],
  ["a number alone", { given: { default: 8443 }, want: { default: "8443", values: [] } }],
  ["a default that is none of the values is one all the same", { given: { default: "eu", enum: ["us"] }, want: { default: "eu", values: ["eu", "us"] }, says: ['The default of "port" is none of its values'] }],
  ["no default: the first value", { given: { enum: ["us", "eu"] }, want: { default: "us", values: ["us", "eu"] }, says: ['"port" has no default'] }],
  ["no default and no values", { given: {}, want: { default: "", values: [] }, says: ['"port" has no default'] }],
])("variables of servers: %s", (_name, { given, want, says = [] }) => {
  const { model, diagnostics } = builtFrom({ servers: [{ url: "https://api.example.com/{port}", variables: { port: given } }], paths });
  expect(diagnostics.map(({ code, at, message }) => [code, at?.pointer, message])).toEqual(says.map((text) => ["document/server", "/servers/0/variables/port", expect.stringContaining(text)]));
  expect(model?.clients[0]?.servers[0]?.variables).toMatchObject([{ name: "port", ...want }]);
});

test.each<[string, { given: readonly string[]; want: readonly string[]; says: readonly string[] }]>([
  ["a path alone beside an address", { given: ["/sub", "https://api.example.com", "/", "http://localhost:8000"], want: ["https://api.example.com", "http://localhost:8000"], says: ["/servers/0", "/servers/2"] }],
  ["paths alone: the first", { given: ["/v1", "/v2"], want: ["/v1"], says: ["/servers/1"] }],
  ["one path alone", { given: ["/v1"], want: ["/v1"], says: [] }],
])("servers that do not say where the API is: %s", (_name, { given, want, says }) => {
  const { model, diagnostics } = builtFrom({ servers: given.map((url) => ({ url })), paths });
  expect(model?.clients[0]?.servers.map(({ url }) => url)).toEqual(want);
  expect(diagnostics.map(({ code, severity, at }) => [code, severity, at?.pointer])).toEqual(says.map((pointer) => ["document/server", "info", pointer]));
});

const root = "https://api.example.com/v1/";

function ownServer({ item = {}, operation = {}, servers = [{ url: root }] }: { readonly item?: object; readonly operation?: object; readonly servers?: Json }) {
  const { model, diagnostics } = builtFrom({ servers, paths: { "/users": { ...item, get: { operationId: "listUsers", responses: { "204": { description: "Done." } }, ...operation } } } });
  return { server: model?.clients[0]?.groups[0]?.operations[0]?.server, said: diagnostics.map(({ code, severity, at }) => [code, severity, at?.pointer]) };
}

test.each<[string, { given: Parameters<typeof ownServer>[0]; want: object | null }]>([
  ["of a path", { given: { item: { servers: [{ url: "https://files.example.com" }] } }, want: { usual: "https://api.example.com/v1", origin: "https://files.example.com", prefix: "" } }],
  ["of an operation, which counts", { given: { item: { servers: [{ url: "https://files.example.com" }] }, operation: { servers: [{ url: "https://own.example.com/a/" }] } }, want: { origin: "https://own.example.com", prefix: "/a" } }],
  ["the first that can be called", { given: { item: { servers: [{ url: "/files" }, { url: "ftp://a.example" }, { url: "http://localhost:8080" }] } }, want: { origin: "http://localhost:8080" } }],
  ["another one of the document, which is not the usual", { given: { servers: [{ url: root }, { url: "https://files.example.com" }], item: { servers: [{ url: "https://files.example.com" }] } }, want: { origin: "https://files.example.com" } }],
  ["beside a server with variables", { given: { servers: [{ url: "https://{region}.example.com", variables: { region: { default: "eu" } } }], item: { servers: [{ url: "https://files.example.com" }] } }, want: { usual: "https://eu.example.com" } }],
  ["none, and one that the document has", { given: { item: { servers: [{ url: "https://files.example.com" }] }, operation: { servers: [{ url: root }] } }, want: null }],
  ["the same in another spelling", { given: { item: { servers: [{ url: "HTTPS://API.example.com:443/v1/" }] } }, want: null }],
  ["an empty list", { given: { item: { servers: [] } }, want: null }],
])("servers of calls: %s", (_name, { given, want }) => {
  const { server, said } = ownServer(given);
  expect(said).toEqual([]);
  if (want === null) expect(server).toBeNull();
  else expect(server).toMatchObject(want);
});

test.each<[string, Parameters<typeof ownServer>[0]]>([
  ["with variables", { item: { servers: [{ url: "https://{shop}.example.com", variables: { shop: { default: "a" } } }] } }],
  ["that everybody on the way can read", { item: { servers: [{ url: "http://files.example.com" }] } }],
  ["relative to an unknown place", { item: { servers: [{ url: "/v2" }] } }],
  ["with a user", { item: { servers: [{ url: "https://a:b@files.example.com" }] } }],
  ["beside none of the document", { servers: [], item: { servers: [{ url: "https://files.example.com" }] } }],
])("servers of calls that are not used are said: %s", (_name, given) => {
  const { server, said } = ownServer(given);
  expect(server).toBeNull();
  expect(said).toEqual([["document/server", "warning", "/paths/~1users/servers"]]);
});

test("pages are followed below the client's own server only", () => {
  const list = { type: "object", properties: { items: { type: "array", items: { type: "string" } }, next: { type: ["string", "null"], format: "uri" } } };
  const responses = { "200": { description: "Some.", content: { "application/json": { schema: list } } } };
  const pages = (servers: Json) => builtFrom({ servers: [{ url: root }], paths: { "/items": { servers, get: { operationId: "listItems", responses } } } }, { pagination: "found" }).model?.clients[0]?.groups[0]?.operations[0]?.pagination;
  expect(pages([])).toMatchObject({ position: { kind: "nextUrl" } });
  expect(pages([{ url: "https://files.example.com" }])).toBeNull();
});

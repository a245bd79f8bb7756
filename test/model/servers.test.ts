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

test.each<[string, { item?: Json; operation?: Json; at: readonly string[] }]>([
  ["of a path", { item: { servers: [{ url: "https://files.example.com" }] }, at: ["/paths/~1users/servers"] }],
  ["of an operation, which count", { item: { servers: [{ url: "https://files.example.com" }] }, operation: { servers: [{ url: "https://own.example.com" }] }, at: ["/paths/~1users/get/servers"] }],
  ["none, and one that the document has", { item: { servers: [{ url: "https://files.example.com" }] }, operation: { servers: [{ url: "https://api.example.com" }] }, at: [] }],
  ["an empty list", { item: { servers: [] }, at: [] }],
])("servers that are not used are said: %s", (_name, { item = {}, operation = {}, at }) => {
  const { diagnostics } = builtFrom({ servers: [{ url: "https://api.example.com" }], paths: { "/users": { ...(item as object), get: { operationId: "listUsers", responses: { "204": { description: "Done." } }, ...(operation as object) } } } });
  expect(diagnostics.map(({ code, severity, at: place }) => [code, severity, place?.pointer])).toEqual(at.map((pointer) => ["document/server", "warning", pointer]));
});

import { expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom } from "./document.js";

const User: Json = { type: "object", properties: { id: { type: "string" } } };
const components: Json = { schemas: { User } };
const webhooks: Json = { userChanged: { post: { requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } } }, responses: {} } } };
const responses: Json = { "204": { description: "Done." } };

test.each<[string, { given: { readonly [key: string]: Json }; severity: string; pointer: string }]>([
  ["nothing at all", { given: {}, severity: "warning", pointer: "/paths" }],
  ["paths without operations", { given: { paths: { "/users": { summary: "Users." } }, components }, severity: "warning", pointer: "/paths" }],
  ["operations under words that are no methods", { given: { paths: { "/users": { GET: { responses } } } }, severity: "warning", pointer: "/paths" }],
  ["webhooks alone", { given: { webhooks, components }, severity: "info", pointer: "/paths" }],
  ["components alone", { given: { components }, severity: "info", pointer: "/paths" }],
])("a document with %s makes a client without methods", (_name, { given, severity, pointer }) => {
  const { model, diagnostics } = builtFrom(given);
  expect(model).not.toBeNull();
  expect(diagnostics.filter(({ code }) => code === "document/no-operations")).toMatchObject([{ severity, at: { file: "api.yaml", pointer }, hint: expect.stringMatching(/./) }]);
});

test("one operation is enough", () => {
  expect(builtFrom({ paths: { "/users": { get: { operationId: "listUsers", responses } } } }).diagnostics).toEqual([]);
});

import { expect, test } from "vitest";
import { builtFrom, onlyOperation, typesOf } from "./document.js";

const order = { type: "object", properties: { id: { type: "string" } } };

test.each([
  ["multipart/form-data", { one: { primitive: "string" }, several: { items: { primitive: "string" } } }],
  ["application/x-www-form-urlencoded", { one: { primitive: "string" }, several: { primitive: "string" } }],
])("%s: what is sent as XML or in parts is a text, and it is said", (contentType, want) => {
  const types = { one: "application/xml", several: "application/atom+xml; charset=utf-8", text: "text/xml", json: "application/json", nested: "multipart/mixed", any: "application/json, application/xml" };
  const encoding = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { contentType: type }]));
  const schema = { type: "object", required: ["one"], properties: { one: order, several: { type: "array", items: order }, text: { type: "string" }, json: order, nested: order, any: order } };
  const result = builtFrom({ paths: { "/orders": { post: { operationId: "send", requestBody: { required: true, content: { [contentType]: { schema, encoding } } }, responses: { "204": { description: "Done." } } } } } });
  expect(onlyOperation(result)).toMatchObject({ input: { type: "SendRequest", required: true }, body: { shape: { kind: "members" } } });
  expect(typesOf(result)["SendRequest"]).toMatchObject({
    fields: [{ name: { text: "any" }, type: { kind: "ref" } }, { name: { text: "json" }, type: { kind: "ref" } }, { name: { text: "nested" }, type: { primitive: "string" } }, { name: { text: "one" }, type: want.one, required: true }, { name: { text: "several" }, type: want.several }, { name: { text: "text" }, type: { primitive: "string" } }],
  });
  expect(result.diagnostics).toMatchObject([{ code: "operation/written-part" }, { code: "operation/written-part" }, { code: "operation/written-part" }]);
});

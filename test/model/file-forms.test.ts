// Forms in parts, beside other contents of the same body.
import { expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { type Built, builtFrom, onlyOperation, operationsOf, typesOf } from "./document.js";

const schema: Json = { type: "object", required: ["file"], properties: { file: { type: "string", format: "binary" } } };

function taking(content: { readonly [contentType: string]: Json }): Built {
  return builtFrom({ paths: { "/things": { post: { operationId: "doIt", requestBody: { required: true, content }, responses: { "204": { description: "Done." } } } } } });
}

test("a file that must be sent goes in a form, and JSON of the same schema is no call", () => {
  const content = { "application/json": { schema }, "application/x-www-form-urlencoded": { schema }, "multipart/form-data": { schema } };
  const result = taking(content);
  expect(onlyOperation(result)).toMatchObject({ name: { text: "doIt" }, body: { kind: "multipart" } });
  expect(typesOf(result)["DoItRequest"]).toMatchObject({ fields: [{ name: { text: "file" }, required: true, type: { primitive: "binary" } }] });
});

test("JSON of another schema beside such a form is a call of its own", () => {
  const content = { "application/json": { schema: { type: "object", properties: { url: { type: "string" } } } }, "multipart/form-data": { schema } };
  expect(operationsOf(taking(content)).map(({ name, body: sent }) => [name.text, sent?.kind])).toEqual([["doIt", "json"], ["doItFromMultipart", "multipart"]]);
});

test.each<[string, Json, readonly string[]]>([
  ["is the same call", { type: "string" }, ["doIt"]],
  ["is the same call with lists", { type: "array", items: { type: "integer" } }, ["doIt"]],
  ["is another with objects, which are written in another way,", { type: "object", properties: { a: { type: "string" } } }, ["doIt", "doItFromMultipart"]],
  ["is another with files", { type: "string", format: "binary" }, ["doIt", "doItFromMultipart"]],
])("a form in parts beside one without %s", (_name, member, names) => {
  const fields: Json = { type: "object", properties: { name: { type: "string" }, member } };
  const content = { "application/x-www-form-urlencoded": { schema: fields }, "multipart/form-data": { schema: fields } };
  expect(operationsOf(taking(content)).map(({ name }) => name.text)).toEqual(names);
});

import { expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom, operationsOf, typesOf } from "./document.js";

const schema: Json = { $ref: "#/components/schemas/Picture" };
const form: Json = { required: true, content: { "multipart/form-data": { schema } } };
const done: Json = { "204": { description: "Done." } };
const schemas: Json = {
  Picture: { type: "object", required: ["file"], properties: { file: { $ref: "#/components/schemas/File" } } },
  File: { type: "array", items: { type: "string", format: "binary" } },
  Album: { type: "object", required: ["cover"], properties: { cover: schema } },
};

test.each<[string, { readonly other: { readonly [key: string]: Json }; readonly input: string; readonly want: readonly string[] }]>([
  ["answers with it", { other: { responses: { "200": { description: "D", content: { "application/json": { schema: { type: "array", items: schema } } } } } }, input: "SendRequest", want: ["File string", "FileBytes binary"] }],
  ["takes it as JSON", { other: { requestBody: { required: true, content: { "application/json": { schema } } }, responses: done }, input: "SendRequest", want: ["File string", "FileBytes binary"] }],
  ["takes it inside of a part", { other: { requestBody: { required: true, content: { "multipart/form-data": { schema: { $ref: "#/components/schemas/Album" } } } }, responses: done }, input: "SendRequest", want: ["File string", "FileBytes binary"] }],
  ["takes it as a form, too", { other: { requestBody: form, responses: done }, input: "Picture", want: ["File binary"] }],
])("the bytes of a form are texts for another call that %s", (_name, { other, input, want }) => {
  const result = builtFrom({ paths: { "/pictures": { post: { operationId: "send", requestBody: form, responses: done } }, "/others": { put: { operationId: "other", ...other } } }, components: { schemas } });
  expect(operationsOf(result).find(({ name }) => name.text === "send")?.input.type).toBe(input);
  expect(Object.entries(typesOf(result)).flatMap(([name, type]) => [...JSON.stringify(type).matchAll(/"primitive":"(\w+)"/g)].map(([, primitive]) => `${name} ${primitive}`))).toEqual(want);
});

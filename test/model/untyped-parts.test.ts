import { expect, test } from "vitest";
import { builtFrom, onlyOperation, typesOf } from "./document.js";

const properties = { any: { title: "Any" }, image: {}, file: { description: "A file." }, files: { type: "array", items: {} }, note: {}, data: {}, name: { type: "string" } };
const encoding = { image: { contentType: "image/png, image/jpeg" }, file: { contentType: "*/*" }, note: { contentType: "text/plain" }, data: { contentType: "application/json" } };
const uploaded = (openapi: string): unknown => {
  const result = builtFrom({ openapi, paths: { "/files": { post: { operationId: "send", requestBody: { required: true, content: { "multipart/form-data": { schema: { type: "object", required: ["file"], properties }, encoding } } }, responses: { "204": { description: "Done." } } } } } });
  const request = typesOf(result)[onlyOperation(result).input.type ?? ""];
  return request?.kind === "object" ? Object.fromEntries(request.fields.map(({ name, type }) => [name.text, type.kind === "array" ? [type.items] : type])) : null;
};
const bytes = { primitive: "binary" };
const anything = { primitive: "unknown" };

test("parts without a type are bytes, as TypeSpec writes files", () => {
  expect(uploaded("3.1.0")).toMatchObject({ any: anything, image: bytes, file: bytes, files: [bytes], note: anything, data: anything, name: { primitive: "string" } });
});

test("they are anything in OpenAPI 3.0", () => {
  expect(uploaded("3.0.3")).toMatchObject({ any: anything, image: anything, file: anything, files: [anything], note: anything, data: anything, name: { primitive: "string" } });
});

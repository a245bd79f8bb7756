import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { type Built, builtFrom, onlyOperation } from "./document.js";

const list: Json = { type: "array", items: { type: "string" } };
const responses: Json = { "204": { description: "Done." } };

function sent(contentType: string, encoding: Json, openapi = "3.1.0"): Built {
  const content = { [contentType]: { schema: { type: "object", properties: { tags: list } }, encoding: { tags: encoding } } };
  return builtFrom({ openapi, paths: { "/things": { post: { operationId: "addThing", requestBody: { required: true, content }, responses } } } });
}

const said = ({ diagnostics }: Built): readonly string[] => diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at?.pointer.split("/").slice(-2).join("/")}`);

describe("parameters", () => {
  const asked = (parameter: { readonly [key: string]: Json }): Built =>
    builtFrom({ paths: { [parameter["in"] === "path" ? "/things/{tags}" : "/things"]: { get: { operationId: "listThings", parameters: [{ name: "tags", required: true, schema: list, ...parameter }], responses } } } });

  test.each<[string, { readonly in: string; readonly style: string }]>([
    ["a matrix", { in: "path", style: "matrix" }], ["bars", { in: "query", style: "pipeDelimited" }], ["an object", { in: "query", style: "deepObject" }],
    ["commas in the query", { in: "query", style: "simple" }], ["a header", { in: "header", style: "simple" }], ["a cookie of 3.2", { in: "cookie", style: "cookie" }],
  ])("%s", (_name, given) => {
    const result = asked(given);
    expect(said(result)).toEqual([]);
    expect(onlyOperation(result).input.parameters).toMatchObject([given]);
  });

  test.each<[string, { given: { readonly in: string; readonly style: string }; want: object }]>([
    ["none that there is", { given: { in: "query", style: "tabDelimited" }, want: { style: "form", explode: true } }],
    ["one of queries in a path", { given: { in: "path", style: "deepObject" }, want: { style: "simple", explode: false } }],
    ["one of paths in a query", { given: { in: "query", style: "matrix" }, want: { style: "form", explode: true } }],
    ["one of queries in a header", { given: { in: "header", style: "form" }, want: { style: "simple", explode: false } }],
    ["one of queries in a cookie", { given: { in: "cookie", style: "spaceDelimited" }, want: { style: "form", explode: true } }],
  ])("a style that cannot stand there is said: %s", (_name, { given, want }) => {
    const result = asked(given);
    expect(said(result)).toEqual(["warning operation/style parameters/0"]);
    expect(onlyOperation(result).input.parameters).toMatchObject([want]);
  });
});

test("the encoding of a query string that is a form is said", () => {
  // As the reader says `in: querystring`.
  const parameters = [{ name: "whole", in: "query", style: "form", explode: true, schema: { type: "object", properties: { tags: list } }, encoding: { tags: { explode: false } } }];
  expect(said(builtFrom({ paths: { "/things": { get: { operationId: "listThings", parameters, responses } } } }))).toEqual(["warning operation/style parameters/0", "info operation/nested parameters/0"]);
});

describe("values inside of values", () => {
  const flat: Json = { type: "object", properties: { a: { type: "string" } } };
  const deep: Json = { type: "object", properties: { a: { type: "string" }, b: list } };
  const asked = (parameter: { readonly [key: string]: Json }): readonly string[] =>
    said(builtFrom({ paths: { [parameter["in"] === "path" ? "/things/{tags}" : "/things"]: { get: { operationId: "listThings", parameters: [{ name: "tags", required: true, ...parameter }], responses } } } }));

  test.each<[string, { given: { readonly [key: string]: Json }; want: readonly string[] }]>([
    ["a list of lists in the query is JSON", { given: { in: "query", schema: { type: "array", items: list } }, want: ["info operation/nested parameters/0"] }],
    ["so is a list of objects in a cookie", { given: { in: "cookie", schema: { type: "array", items: flat } }, want: ["info operation/nested parameters/0"] }],
    ["a list of objects in a path has no text", { given: { in: "path", schema: { type: "array", items: flat } }, want: ["warning operation/nested parameters/0"] }],
    ["a list in an object in the query is repeated", { given: { in: "query", schema: deep }, want: ["info operation/nested parameters/0"] }],
    ["but not where the object is one text", { given: { in: "query", explode: false, schema: deep }, want: ["warning operation/nested parameters/0"] }],
    ["nor in a map", { given: { in: "query", explode: false, schema: { type: "object", additionalProperties: list } }, want: ["warning operation/nested parameters/0"] }],
    ["nor in a header", { given: { in: "header", schema: deep }, want: ["warning operation/nested parameters/0"] }],
    ["nor one of several", { given: { in: "header", schema: { type: "array", items: { oneOf: [flat, list] } } }, want: ["warning operation/nested parameters/0"] }],
    ["one that may be a text has", { given: { in: "header", schema: { type: "array", items: { oneOf: [flat, { type: "string" }] } } }, want: [] }],
    ["flat ones have", { given: { in: "query", schema: flat }, want: [] }],
    ["deepObject goes deeper", { given: { in: "query", style: "deepObject", schema: deep }, want: [] }],
    ["JSON too", { given: { in: "query", content: { "application/json": { schema: deep } } }, want: [] }],
  ])("%s", (_name, { given, want }) => expect(asked(given)).toEqual(want));
});

describe("fields of forms", () => {
  test.each<[string, { given: Parameters<typeof sent>; want: object }]>([
    ["a form", { given: ["application/x-www-form-urlencoded", { style: "pipeDelimited", explode: false, allowReserved: true }], want: { style: "pipeDelimited", explode: false, allowReserved: true } }],
    ["a form of 3.0", { given: ["application/x-www-form-urlencoded", { style: "deepObject", explode: true }, "3.0.3"], want: { style: "deepObject", explode: true, allowReserved: false } }],
    ["parts, which are not percent-encoded", { given: ["multipart/form-data", { style: "form", explode: false, allowReserved: true }], want: { style: "form", explode: false, allowReserved: false } }],
    ["parts with a parameter", { given: ["Multipart/Form-Data; boundary=x", { explode: false }], want: { style: null, explode: false } }],
    ["parts of 3.0 in the usual style", { given: ["multipart/form-data", { style: "form", explode: true }, "3.0.3"], want: { style: null, explode: null } }],
  ])("%s", (_name, { given, want }) => {
    const result = sent(...given);
    expect(said(result)).toEqual([]);
    expect(onlyOperation(result).body?.encoding["tags"]).toMatchObject(want);
  });

  test.each<[string, { given: Parameters<typeof sent>; want: string }]>([
    ["parts of 3.0", { given: ["multipart/form-data", { style: "form", explode: false }, "3.0.3"], want: "info operation/style encoding/tags" }],
    ["parts that are no form", { given: ["multipart/mixed", { style: "pipeDelimited" }], want: "info operation/style encoding/tags" }],
    ["a style that is none", { given: ["application/x-www-form-urlencoded", { style: "tabDelimited" }], want: "warning operation/style encoding/tags" }],
    ["a style of paths", { given: ["multipart/form-data", { style: "simple" }], want: "warning operation/style encoding/tags" }],
  ])("what is sent in the usual way is said: %s", (_name, { given, want }) => {
    const result = sent(...given);
    expect(said(result)).toEqual([want]);
    expect(onlyOperation(result).body?.encoding["tags"]).toMatchObject({ style: null, explode: null });
  });
});

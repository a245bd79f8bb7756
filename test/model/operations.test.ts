import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { built, builtFrom, onlyOperation, operationsOf, typesOf } from "./document.js";

const ok: Json = { "200": { description: "Yes.", content: { "application/json": { schema: { type: "string" } } } } };
const body = (schema: Json, required = true): Json => ({ required, content: { "application/json": { schema } } });
const User: Json = { type: "object", required: ["name"], properties: { name: { type: "string" }, id: { type: "string" } } };
const components = { schemas: { User } };
const userRef: Json = { $ref: "#/components/schemas/User" };

/** A document with one operation. */
function one(operation: { readonly [key: string]: Json }, path = "/things", method = "post"): { readonly [key: string]: Json } {
  return { components, paths: { [path]: { [method]: { operationId: "doIt", responses: ok, ...operation } } } };
}

describe("input", () => {
  test.each<[string, { given: { readonly [key: string]: Json }; want: object; fields?: readonly object[] }]>([
    ["nothing to pass", { given: one({}), want: { input: { type: null, required: false }, body: null } }],
    ["a body that has a name is the input", { given: one({ requestBody: body(userRef) }), want: { input: { type: "User", required: true, parameters: [] }, body: { shape: { kind: "members" } } } }],
    ["an optional body makes the input optional", { given: one({ requestBody: body(userRef, false) }), want: { input: { type: "User", required: false }, body: { required: false } } }],
    ["a form with files whose parts must be there is sent, unless it says otherwise", { given: one({ requestBody: { content: { "multipart/form-data": { schema: User } } }, parameters: [{ name: "q", in: "query", schema: { type: "string" } }] }), want: { input: { required: true }, body: { required: true } }, fields: [{ name: { text: "id" } }, { name: { text: "name" }, required: true }, { name: { text: "q" } }] }],
    ["a form with files that says that it may be left out", { given: one({ requestBody: { required: false, content: { "multipart/form-data": { schema: User } } } }), want: { input: { required: false }, body: { required: false } } }],
    ["a form with files without parts that must be there", { given: one({ requestBody: { content: { "multipart/form-data": { schema: { type: "object", properties: { file: { type: "string", format: "binary" } } } } } } }), want: { input: { required: false }, body: { required: false } } }],
    ["a body that must be sent, though none of its members must", { given: one({ parameters: [{ name: "thingId", in: "path", required: true, schema: { type: "string" } }], requestBody: body({ type: "object", properties: { a: { type: "string" } } }) }, "/things/{thingId}"), want: { input: { required: true }, body: { required: true, bare: true } } }],
    ["an inline body is named after the operation", { given: one({ requestBody: body({ type: "object", properties: { a: { type: "string" } } }) }), want: { input: { type: "DoItRequest", required: false } }, fields: [{ name: { text: "a" } }] }],
    ["no path without a value", { given: one({ parameters: [{ name: "thingId", in: "path", required: true, schema: { type: ["integer", "null"] } }] }, "/things/{thingId}"), want: { input: { type: "DoItRequest" } }, fields: [{ name: { text: "thingId" }, required: true, type: { primitive: "integer", nullable: false } }] }],
    ["path and body together", {
      given: one({ parameters: [{ name: "thingId", in: "path", required: true, schema: { type: "string" } }], requestBody: body(userRef) }, "/things/{thingId}"),
      want: { path: [{ literal: "/things/" }, { parameter: "thingId" }], input: { type: "DoItRequest", parameters: [{ member: "thingId", in: "path", style: "simple", explode: false, alsoBody: false }] } },
      fields: [{ name: { text: "id" } }, { name: { text: "name" }, required: true }, { name: { text: "thingId" }, required: true }],
    }],
    ["query and body of one name", {
      given: one({ parameters: [{ name: "name", in: "query", schema: { type: "string" } }], requestBody: body(userRef) }),
      want: { input: { parameters: [{ member: "name", in: "query", alsoBody: true }] } },
      fields: [{ name: { text: "id" } }, { name: { text: "name" }, required: true }],
    }],
    ["path and read-only body member of one name", {
      given: one({ parameters: [{ name: "thingId", in: "path", required: true, schema: { type: "integer" } }], requestBody: body({ type: "object", required: ["thingId"], properties: { name: { type: "string" }, thingId: { type: "string", readOnly: true } } }) }, "/things/{thingId}"),
      want: { input: { parameters: [{ member: "thingId", in: "path", alsoBody: false }] } },
      fields: [{ name: { text: "name" } }, { name: { text: "thingId" }, required: true, type: { primitive: "integer" } }],
    }],
    ["path and body of one name with different types", {
      given: one({ parameters: [{ name: "name", in: "path", required: true, schema: { enum: ["a", "c"], type: "string" } }, { name: "namePath", in: "query", schema: { type: "string" } }], requestBody: body({ type: "object", properties: { name: { enum: ["b"], type: "string" } } }) }, "/things/{name}"),
      want: { input: { parameters: [{ member: "name2", wireName: "name", in: "path", alsoBody: false }, { member: "namePath", in: "query" }] } },
      fields: [{ name: { text: "name" }, required: false }, { name: { text: "name2" }, required: true }, { name: { text: "namePath" }, required: false }],
    }],
    ["an optional body beside parameters", {
      given: one({ parameters: [{ name: "dry", in: "query", schema: { type: "boolean" } }], requestBody: body(userRef, false) }),
      want: { input: { required: false }, body: { needs: ["name"] } },
      fields: [{ name: { text: "dry" } }, { name: { text: "id" } }, { name: { text: "name" }, required: false }],
    }],
    ["a list as body", { given: one({ requestBody: body({ type: "array", items: userRef }) }), want: { body: { shape: { kind: "whole", member: "body" } }, input: { required: true } }, fields: [{ name: { text: "body" }, type: { kind: "array" } }] }],
    ["a parameter called body", {
      given: one({ parameters: [{ name: "body", in: "query", schema: { type: "string" } }], requestBody: body({ type: "string" }) }),
      want: { body: { shape: { kind: "whole", member: "requestBody" } } },
      fields: [{ name: { text: "body" } }, { name: { text: "requestBody" } }],
    }],
    ["a map as body", { given: one({ requestBody: body({ type: "object", additionalProperties: { type: "string" } }) }), want: { input: { type: "DoItRequest" }, body: { shape: { kind: "members" } } }, fields: [] }],
    ["bytes as body", { given: one({ requestBody: { required: true, content: { "image/png": {} } } }), want: { body: { kind: "binary", contentType: "image/png", shape: { kind: "whole" } } }, fields: [{ type: { primitive: "binary" } }] }],
    ["bytes that are called text as body", { given: one({ requestBody: { required: true, content: { "text/csv": { schema: { type: "string", format: "binary" } } } } }), want: { body: { kind: "binary", contentType: "text/csv" } }, fields: [{ type: { primitive: "binary" } }] }],
    ["a body whose content type is none, beside a schema", { given: one({ requestBody: { required: true, content: { "applicationjson;version=1": { schema: userRef } } } }), want: { body: { kind: "json", contentType: "application/json" }, input: { type: "User" } } }],
    ["a required body of which nothing is said", { given: one({ requestBody: { required: true, content: {} } }), want: { body: { kind: "binary", contentType: "*/*", required: true, shape: { kind: "whole" } }, input: { required: true } }, fields: [{ type: { primitive: "binary" } }] }],
    ["an optional body that can have no members", { given: one({ parameters: [{ name: "q", in: "query", schema: { type: "string" } }], requestBody: { content: { "application/x-www-form-urlencoded": { schema: { type: "object", properties: {}, additionalProperties: false } } } } }), want: { body: null, input: { required: false } }, fields: [{ name: { text: "q" } }] }],
    ["an optional body of which nothing is said", { given: one({ requestBody: { content: {} } }), want: { body: null, input: { type: null } } }],
    ["a form", { given: one({ requestBody: { required: true, content: { "application/x-www-form-urlencoded": { schema: userRef } } } }), want: { body: { kind: "form", shape: { kind: "members" } }, input: { type: "User" } } }],
    ["parts with types", {
      given: one({ requestBody: { content: { "multipart/form-data": { schema: { type: "object", properties: { file: { type: "string", format: "binary" } } }, encoding: { file: { contentType: "image/png" } } } } } }),
      want: { body: { kind: "multipart", encoding: { file: { contentType: "image/png" } } } },
      fields: [{ name: { text: "file" }, type: { primitive: "binary" } }],
    }],
    ["bytes in JSON, which has texts", {
      given: one({ requestBody: body({ type: "object", required: ["file"], properties: { file: { type: "string", format: "binary" }, more: { type: "array", items: { type: "string", format: "binary" } } } }) }),
      want: { body: { kind: "json" } },
      fields: [{ name: { text: "file" }, type: { primitive: "string", format: "binary" } }, { name: { text: "more" }, type: { items: { primitive: "string" } } }],
    }],
    ["bytes in a form, which has texts", {
      given: one({ requestBody: { content: { "application/x-www-form-urlencoded": { schema: { type: "object", properties: { file: { type: "string", format: "binary" } } } } } } }),
      want: { body: { kind: "form" } },
      fields: [{ type: { primitive: "string" } }],
    }],
    ["JSON before others", { given: one({ requestBody: { content: { "application/xml": { schema: userRef }, "application/json": { schema: userRef } } } }), want: { body: { contentType: "application/json" } } }],
    ["styles", {
      given: one({ parameters: [{ name: "a", in: "query", style: "deepObject", explode: true, schema: { type: "object" } }, { name: "b", in: "query", "x-query-style": "brackets", schema: { type: "array", items: { type: "string" } } }, { name: "c", in: "query", allowReserved: true, explode: false, schema: { type: "string" } }] }, "/things", "get"),
      want: { input: { parameters: [{ style: "deepObject" }, { style: "brackets", explode: true }, { style: "form", explode: false, allowReserved: true }] } },
    }],
    ["parts without names", {
      given: one({ requestBody: { required: true, content: { "multipart/mixed": { schema: { type: "array", prefixItems: [userRef] } } } } }),
      want: { body: { kind: "binary", contentType: "multipart/mixed", shape: { kind: "whole", member: "body" } } },
    }],
    ["parts that the caller writes", {
      given: one({ requestBody: { required: true, content: { "multipart/mixed; boundary=x": { schema: { type: "string" } } } } }),
      want: { body: { kind: "text", contentType: "multipart/mixed; boundary=x", shape: { kind: "whole", member: "body" } } },
    }],
    ["a body of any type", { given: one({ requestBody: { required: true, content: { "*/*": { schema: {} } } } }), want: { body: { kind: "binary", contentType: "*/*" } } }],
    ["a text of any type", { given: one({ requestBody: { required: true, content: { "*/*": { schema: { type: "string" } } } } }), want: { body: { kind: "text", contentType: "text/plain" } } }],
    ["a text in JSON of any kind", { given: one({ requestBody: { required: true, content: { "application/*+json": { schema: { type: "string" } } } } }), want: { body: { kind: "json", contentType: "application/json" } } }],
    ["an object of any type", { given: one({ requestBody: { required: true, content: { "*/*": { schema: { type: "object" } } } } }), want: { body: { kind: "json" } } }],
    ["headers get a member name, the transport's own are left out", {
      given: one({ parameters: [{ name: "X-Request-Id", in: "header", schema: { type: "string" } }, { name: "Accept", in: "header", schema: { type: "string" } }] }),
      want: { input: { parameters: [{ member: "xRequestId", wireName: "X-Request-Id", in: "header" }] } },
    }],
    ["one name in two places", {
      given: one({ parameters: [{ name: "id", in: "query", schema: { type: "string" } }, { name: "id", in: "path", required: true, schema: { type: "string" } }] }, "/things/{id}", "get"),
      want: { input: { parameters: [{ member: "id", in: "path" }, { member: "idQuery", wireName: "id", in: "query" }] } },
    }],
    ["a parameter of the query that stands in the path", {
      given: one({ parameters: [{ name: "place", in: "path", required: true, schema: { type: "string" } }] }, "/weather?city={place}&unit={unit}", "get"),
      want: { path: [{ literal: "/weather" }], fixedQuery: [], input: { required: true, parameters: [{ member: "city", in: "query", wireName: "city", style: "form" }, { member: "unit", in: "query" }] } },
    }],
    ["lists and objects in a path", {
      given: { ...one({ parameters: [{ type: "array", items: { type: "integer" } }, { $ref: "#/components/schemas/Ids" }, { oneOf: [{ type: "integer" }, { $ref: "#/components/schemas/Ids" }] }, { type: "object", properties: { x: { type: "integer" } } }, { type: "string" }].map((schema, index) => ({ name: `p${index}`, in: "path", required: true, schema })) }, "/{p0}/{p1}/{p2}/{p3}/{p4}", "get"), components: { schemas: { Ids: { type: "array", items: { type: "integer" } } } } },
      want: { input: { parameters: [{ isStructure: true }, { isStructure: true }, { isStructure: true }, { isStructure: true }, expect.not.objectContaining({ isStructure: true })] } },
    }],
    ["a parameter with its value in the path", { given: one({ parameters: [{ name: "kind", in: "query", schema: { type: "string" } }] }, "/things?kind=a%20b", "get"), want: { fixedQuery: [{ name: "kind", value: "a b" }], input: { type: null } } }],
    ["a fragment is not sent", { given: one({}, "/things?kind=a#x?y"), want: { path: [{ literal: "/things" }], fixedQuery: [{ name: "kind", value: "a" }] } }],
    ["slashes that a host could hide behind", { given: one({}, "//evil.example/a"), want: { path: [{ literal: "/evil.example/a" }] } }],
    ["a path without its slash", { given: one({}, "things"), want: { path: [{ literal: "/things" }] } }],
    ["query fixed in the path", { given: one({}, "/things?kind=a&x"), want: { path: [{ literal: "/things" }], fixedQuery: [{ name: "kind", value: "a" }, { name: "x", value: "" }] } }],
  ])("%s", (_name, { given, want, fields }) => {
    const result = builtFrom(given);
    const operation = onlyOperation(result);
    expect(operation).toMatchObject(want);
    if (fields !== undefined) expect(typesOf(result)[operation.input.type ?? ""]).toMatchObject({ fields });
  });

  test("nested objects of a body are named after the input, with or without parameters", () => {
    const nested = body({ type: "object", properties: { options: { type: "object", properties: { page: { type: "integer" } } } } });
    const parameters = [{ name: "dry", in: "query", schema: { type: "boolean" } }];
    expect(Object.keys(typesOf(builtFrom(one({ requestBody: nested }))))).toEqual(["DoItRequest", "DoItRequestOptions", "User"]);
    expect(Object.keys(typesOf(builtFrom(one({ requestBody: nested, parameters }))))).toEqual(["DoItRequest", "DoItRequestOptions", "User"]);
  });

  test.each([[true, ["doIt", "doItFromMultipart"]], [false, ["doIt"]]])("a form beside JSON of the same schema is a call of its own where it has files: %s", (hasFiles, names) => {
    const picture: Json = { type: "object", required: ["title"], properties: { title: { type: "string" }, ...(hasFiles && { file: { anyOf: [{ type: "string", format: "binary" }, { type: "null" }] } }) } };
    const schema = { $ref: "#/components/schemas/Picture" };
    const content = { "application/json": { schema }, "application/x-www-form-urlencoded": { schema }, "multipart/form-data": { schema } };
    const result = builtFrom({ ...one({ requestBody: { required: true, content } }), components: { schemas: { Picture: picture } } });
    expect(operationsOf(result).map(({ name }) => name.text)).toEqual(names);
    const types = typesOf(result);
    if (hasFiles) expect(types["Picture"]).toMatchObject({ fields: [{ type: { primitive: "string", nullable: true } }, {}] });
    if (hasFiles) expect(types["DoItFromMultipartRequest"]).toMatchObject({ fields: [{ type: { primitive: "binary", nullable: true } }, { name: { text: "title" }, required: true }] });
  });

  test.each<[string, Json, readonly string[]]>([
    ["a text", { type: "string" }, ["doIt", "doItAsText"]],
    ["a number", { type: "integer" }, ["doIt"]],
  ])("%s in JSON of two spellings is one content, and plain text is another where it is none of JSON", (_name, schema, names) => {
    const content = Object.fromEntries(["text/plain", "application/json", "text/json"].map((type) => [type, { schema }]));
    const result = builtFrom(one({ responses: { 200: { description: "Yes.", content } } }));
    expect(operationsOf(result).map(({ name }) => name.text)).toEqual(names);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["by steps, by what is other, and by applying", ["application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"], ["doIt", "doItFromApplyPatchYaml", "doItFromJsonPatchJson"]],
    ["in plain JSON too, of which they are another spelling", ["application/json-patch+json", "application/json", "text/json", "application/*+json"], ["doIt"]],
    ["by what is other, in two spellings", ["application/merge-patch+json", "application/merge-patch+json; charset=utf-8"], ["doIt"]],
  ])("a change %s", (_name, contentTypes, names) => {
    const content = Object.fromEntries(contentTypes.map((type) => [type, { schema: { type: "object" } }]));
    expect(operationsOf(builtFrom(one({ requestBody: { content } }))).map(({ name }) => name.text)).toEqual(names);
  });

  test("a body that went into the input leaves its name to it", () => {
    const document = { ...one({ operationId: "updateUser", parameters: [{ name: "userId", in: "path", required: true, schema: { type: "string" } }], requestBody: body({ $ref: "#/components/schemas/UpdateUserRequest" }) }, "/users/{userId}"), components: { schemas: { UpdateUserRequest: User } } };
    const result = builtFrom(document);
    expect(result.diagnostics).toEqual([]);
    expect(typesOf(result)["UpdateUserRequest"]).toMatchObject({ fields: [{ name: { text: "id" } }, { name: { text: "name" } }, { name: { text: "userId" } }] });
  });

  test("a value that the document says is sent twice, and two values that it says are two", () => {
    const given = (alsoBody: boolean): Parameters<typeof builtFrom>[0] => one({ parameters: [{ name: "name", in: "query", "x-also-body": alsoBody, schema: { type: "string" } }], requestBody: body(userRef) });
    const [same, two] = [builtFrom(given(true)), builtFrom(given(false))];
    expect([same.diagnostics, two.diagnostics]).toEqual([[], []]);
    expect([onlyOperation(same).input.parameters, onlyOperation(two).input.parameters]).toMatchObject([[{ member: "name", alsoBody: true }], [{ member: "nameQuery", alsoBody: false }]]);
  });

  test("parameters of the path, replaced by those of the operation", () => {
    const parameter = (description: string): Json => ({ name: "q", in: "query", description, schema: { type: "string" } });
    const result = builtFrom({ paths: { "/a": { parameters: [parameter("Common.")], get: { operationId: "a", parameters: [parameter("Own.")], responses: ok }, head: { operationId: "b", responses: ok } } } });
    const types = typesOf(result);
    expect([types["ARequest"], types["BRequest"]]).toMatchObject([{ fields: [{ docs: { summary: "Own." } }] }, { fields: [{ docs: { summary: "Common." } }] }]);
  });

  test.each<[string, { given: { readonly [key: string]: Json }; want: object }]>([
    ["path parameter that is not described", { given: one({}, "/things/{id}"), want: { code: "operation/path-parameter", severity: "warning" } }],
    ["path parameter that the path lacks", { given: one({ parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }] }), want: { code: "operation/path-parameter", severity: "warning" } }],
    ["parameter in an unknown place", { given: one({ parameters: [{ name: "id", in: "body", schema: { type: "string" } }] }), want: { code: "operation/parameter", severity: "warning", hint: expect.stringContaining("requestBody") } }],
    ["parameter without a schema", { given: one({ parameters: [{ name: "id", in: "query" }] }), want: { code: "operation/parameter", severity: "warning" } }],
    ["one value sent twice", { given: one({ parameters: [{ name: "name", in: "query", schema: { type: "string" } }], requestBody: body(userRef) }), want: { code: "operation/same-name", severity: "info", related: [expect.objectContaining({ message: "the body member" })] } }],
    ["two types for one name", { given: one({ parameters: [{ name: "name", in: "query", schema: { type: "integer" } }], requestBody: body(userRef) }), want: { code: "operation/same-name", severity: "warning", related: [expect.objectContaining({ message: "the body member" })], hint: expect.any(String) } }],
    ["content without a schema", { given: one({ requestBody: { content: { "application/json": {} } } }), want: { code: "operation/no-schema", severity: "warning" } }],
    ["a wrong shape of an operation", { given: one({ tags: "a" }), want: { code: "document/shape", severity: "warning" } }],
    ["a wrong shape of a parameter", { given: one({ parameters: [{ name: "a", in: "query", required: "yes", schema: {} }] }), want: { code: "document/shape", severity: "warning" } }],
    ["items of a body", { given: one({ requestBody: { content: { "application/jsonl": { itemSchema: { type: "object" } } } } }), want: { code: "operation/stream", severity: "info" } }],
    ["a parameter without a name", { given: one({ parameters: [{ in: "query", schema: {} }] }), want: { code: "operation/parameter", severity: "warning", message: "A parameter needs a name: the parameter is left out" } }],
    ["a body without content", { given: one({ requestBody: { schema: { type: "object" } } }), want: { code: "document/shape", severity: "warning", message: "This body has no `content`: nothing is sent" } }],
    ["a required body of no content", { given: one({ requestBody: { required: true, content: {} } }), want: { code: "document/shape", severity: "warning", message: "This body has no `content`: any bytes can be sent" } }],
    ["a method in capital letters", { given: { paths: { "/things": { GET: { responses: {} } } } }, want: { code: "operation/method", severity: "warning", hint: "Write it as `get`." } }],
    ["a method that is none", { given: { paths: { "/things": { fetch: { responses: {} }, servers: [], "x-fetch": { responses: {} } } } }, want: { code: "operation/method", message: '"fetch" is no method: the operation is left out' } }],
    ["a method that has a word of its own", { given: { paths: { "/things": { additionalOperations: { GET: { responses: {} } } } } }, want: { code: "operation/method", severity: "warning", hint: "Write it as `get` beside the others." } }],
    ["a method of two words", { given: { paths: { "/things": { additionalOperations: { "PURGE ALL": { responses: {} } } } } }, want: { code: "operation/method", severity: "warning", message: '"PURGE ALL" is not a method that can stand here: the operation is left out' } }],
    ["a fragment", { given: one({}, "/things#x"), want: { code: "operation/path", severity: "warning" } }],
    ["a parameter in the query of the path that is not described", { given: one({}, "/things?unit={unit}"), want: { code: "operation/path-parameter", severity: "warning" } }],
    ["no operationId", { given: one({ operationId: "" }), want: { code: "operation/unnamed", severity: "info" } }],
  ])("%s is said", (_name, { given, want }) => {
    expect(builtFrom(given).diagnostics).toContainEqual(expect.objectContaining(want));
  });
});

describe("names of operations", () => {
  const operation = (operationId: string, more: { readonly [key: string]: Json } = {}): Json => ({ operationId, responses: ok, ...more });
  const twice = { paths: { "/a": { get: operation("list_users") }, "/b": { get: operation("listUsers") } } };

  test("strict: a collision is an error with both places and the line to add", () => {
    expect(builtFrom(twice)).toMatchObject({
      model: null,
      diagnostics: [{ code: "names/collision", severity: "error", at: { pointer: "/paths/~1b/get" }, related: [{ at: { pointer: "/paths/~1a/get" } }], hint: expect.stringContaining('packages.shop.names.operations: { "api.yaml#/paths/~1b/get": NewName }') }],
    });
  });

  test("automatic: resolved and told, whatever the order", () => {
    const { paths } = twice;
    for (const document of [{ paths }, { paths: { "/b": paths["/b"], "/a": paths["/a"] } }]) {
      const result = builtFrom(document, { names: "automatic" });
      expect(operationsOf(result).map(({ name, path }) => [name.text, path])).toEqual([["getB", [{ literal: "/b" }]], ["list_users", [{ literal: "/a" }]]]);
      expect(result.diagnostics).toMatchObject([{ code: "names/collision", severity: "info" }]);
    }
  });

  test("paths that share one path item have operations of their own", () => {
    const parameters = [{ name: "q", in: "query", schema: { type: "string" } }];
    const shared = { paths: { "/a": { get: operation("find", { parameters }) }, "/b": { $ref: "#/paths/~1a" } } };
    const result = builtFrom(shared, { names: "automatic" });
    expect(operationsOf(result).map(({ name, path, input }) => [name.text, path, input.type])).toEqual([["find", [{ literal: "/a" }], "FindRequest"], ["getB", [{ literal: "/b" }], "GetBRequest"]]);
  });

  test("beside the reference of a path item stand operations and parameters, which win", () => {
    const parameter = (name: string): Json => ({ name, in: "query", schema: { type: "string" } });
    const result = builtFrom({ paths: { "/a": { parameters: [parameter("p")], get: operation("getA"), put: operation("putA") }, "/b": { $ref: "#/paths/~1a", parameters: [parameter("q")], get: operation("getB"), post: operation("postB") } } }, { names: "automatic" });
    expect(operationsOf(result).map(({ name, path, input }) => `${name.text} ${JSON.stringify(path)} ${input.parameters.map(({ member }) => member).join()}`)).toEqual([
      'getA [{"literal":"/a"}] p', 'getB [{"literal":"/b"}] q', 'postB [{"literal":"/b"}] q', 'putA [{"literal":"/a"}] p', 'putB [{"literal":"/b"}] q',
    ]);
  });

  test("decided by hand, by place and by name", () => {
    expect(operationsOf(builtFrom(twice, { operations: { "api.yaml#/paths/~1b/get": "listOthers", list_users: "listAll" } })).map(({ name }) => name.text)).toEqual(["listAll", "listOthers"]);
  });

  test("a decision for nothing is said", () => {
    expect(builtFrom(one({}), { operations: { gone: "x" } }).diagnostics).toMatchObject([{ code: "names/unused", severity: "warning" }]);
  });

  test("aliases, and one that differs in letter case only", () => {
    const result = builtFrom({ paths: { "/a": { get: operation("getUser", { "x-aliases": ["fetchUser", "GetUser"] }) } } });
    expect(onlyOperation(result).aliases.map(({ text }) => text)).toEqual(["fetchUser"]);
    expect(result.diagnostics).toMatchObject([{ code: "names/alias", severity: "info" }]);
  });

  test("the same name in two clients is no collision, but their types are", () => {
    const file = (name: string): Json => ({ openapi: "3.1.0", paths: { "/a": { get: operation("publish", { parameters: [{ name, in: "query", schema: { type: "string" } }] }) } } });
    const result = built({ "one.yaml": file("a"), "two.yaml": file("b") }, { one: "one.yaml", two: "two.yaml" });
    expect(result.diagnostics.map(({ message }) => message)).toEqual(['Two types would be called "PublishRequest"']);
    const decided = built({ "one.yaml": file("a"), "two.yaml": file("b") }, { one: "one.yaml", two: "two.yaml" }, { types: { "two.yaml#/paths/~1a/get": "PublishOtherRequest" } });
    expect(operationsOf(decided).map(({ name, input }) => [name.text, input.type])).toEqual([["publish", "PublishRequest"], ["publish", "PublishOtherRequest"]]);
  });
});

describe("groups", () => {
  test("by first tag, sorted; without a tag `default`; letter case aside", () => {
    const tagged = (operationId: string, ...tags: readonly string[]): Json => ({ operationId, tags, responses: ok });
    const { model } = builtFrom({ tags: [{ name: "Users", description: "People." }], paths: { "/a": { get: tagged("b", "Users", "Other"), put: tagged("a", "users"), post: tagged("c") } } });
    expect(model?.clients[0]?.groups.map(({ name, docs, operations }) => [name.text, docs.summary, operations.map((operation) => operation.name.text)])).toEqual([["default", "", ["c"]], ["Users", "People.", ["a", "b"]]]);
  });
});

describe("behaviour", () => {
  test.each<[string, { given: { readonly [key: string]: Json }; want: object }]>([
    ["POST is not repeatable", { given: one({}), want: { repeatable: false } }],
    ["unless it says so", { given: one({ "x-repeatable": true }), want: { repeatable: true } }],
    ["GET is", { given: one({}, "/a", "get"), want: { repeatable: true, method: "GET" } }],
    ["unless it says otherwise", { given: one({ "x-repeatable": false }, "/a", "get"), want: { repeatable: false } }],
    ["unconfirmed and deprecated", { given: one({ "x-unconfirmed": true, deprecated: true }), want: { unconfirmed: true, deprecated: true } }],
    ["texts", { given: one({ summary: "Does\n  it.", description: "At *once*.\n\nYes." }), want: { docs: { summary: "Does it.", description: "At *once*.\n\nYes." } } }],
    ["text without a summary", { given: one({ description: "Does\nit.\n\nAt once." }), want: { docs: { summary: "Does it.", description: "At once." } } }],
  ])("%s", (_name, { given, want }) => {
    expect(onlyOperation(builtFrom(given))).toMatchObject(want);
  });
});

test.each<[string, { given: Json; at: string }]>([
  ["a list", { given: [], at: "/paths/~1a" }],
  ["a reference to a list", { given: { $ref: "#/x-items/a" }, at: "/x-items/a" }],
  ["a reference to a text", { given: { $ref: "#/x-items/b" }, at: "/x-items/b" }],
])("a path item that is no object is said: %s", (_name, { given, at }) => {
  const { diagnostics } = builtFrom({ "x-items": { a: [{ get: { responses: ok } }], b: "GET" }, paths: { "/a": given } });
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: "document/shape", severity: "warning", at: { file: "api.yaml", pointer: at } }));
});

import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom, onlyOperation, operationsOf } from "./document.js";

const userRef: Json = { $ref: "#/components/schemas/User" };
const User: Json = { type: "object", required: ["name"], properties: { name: { type: "string" }, id: { type: "string" } } };

function builtAnswer(responses: Json): Json {
  return JSON.parse(JSON.stringify(onlyOperation(builtFrom({ ...one({ responses }), components: { schemas: { User, Streamed: {} } } })).answer));
}

/** A document with one operation. */
function one(operation: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  return { components: { schemas: { User } }, paths: { "/things": { post: { operationId: "doIt", ...operation } } } };
}

test("a failure whose type is an alternative of itself", () => {
  const schemas = { User, Problem: { oneOf: [{ $ref: "#/components/schemas/User" }, { type: "string" }, { oneOf: [{ $ref: "#/components/schemas/Problem" }, { type: "integer" }] }] } };
  const responses = { "204": { description: "" }, "400": { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } } } };
  const { diagnostics } = builtFrom({ ...one({ responses }), components: { schemas } });
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: "schema/reference-loop" }));
});

test.each<[string, { other: readonly string[]; want: readonly string[] }]>([
  ["of another kind", { other: ["text/plain", "image/png"], want: ["201"] }],
  ["of the same kind", { other: ["text/plain", "application/hal+json"], want: [] }],
  ["that a call of its own asks for", { other: ["text/csv"], want: [] }],
  ["of none", { other: [], want: [] }],
])("a success with contents %s", (_name, { other, want }) => {
  const contents = (types: readonly string[]): Json => Object.fromEntries(types.map((type) => [type, { schema: type.endsWith("json") ? userRef : { type: "string" } }]));
  const responses = { "200": { description: "", content: contents(want.length > 0 ? ["application/json"] : ["application/json", "text/csv"]) }, "201": { description: "", content: contents(other) } };
  const { diagnostics } = builtFrom(one({ responses }));
  expect(diagnostics.filter(({ code }) => code === "operation/answer-contents").map(({ at }) => at?.pointer.split("/").at(-1))).toEqual(want);
});

test("anything that has a name may be a text too, whatever it is said to come as", () => {
  const answer = (contentType: string): Json => builtAnswer({ "200": { description: "", content: { [contentType]: { schema: { $ref: "#/components/schemas/Streamed" } } } } });
  for (const contentType of ["*/*", "application/json"]) expect(answer(contentType)).toMatchObject({ kind: "json", type: { kind: "ref" }, undescribed: true });
});

test("a download whose content type is none (`*`, `gzip`) is bytes, and not nothing", () => {
  const content = { gzip: { schema: { type: "string", format: "binary" } } };
  expect(onlyOperation(builtFrom(one({ responses: { "200": { description: "", content } } })))).toMatchObject({ answer: { kind: "binary" }, accept: "*/*" });
});

test("HEAD is answered without content, whatever is described", () => {
  const content = { "application/json": { schema: userRef } };
  const responses = { "200": { description: "", content }, "404": { description: "", content } };
  expect(onlyOperation(builtFrom({ components: { schemas: { User } }, paths: { "/things": { head: { operationId: "doIt", responses } } } }))).toMatchObject({ answer: { kind: "none", errors: [] }, accept: null });
  const picture = { "200": { description: "", content: { "image/png": {} } } };
  expect(onlyOperation(builtFrom({ paths: { "/things": { head: { operationId: "doIt", responses: picture } } } }))).toMatchObject({ answer: { kind: "none" }, accept: "image/png" });
});

test("who watches a list of Kubernetes gets events, not lists", () => {
  const WatchEvent = { type: "object", required: ["type"], properties: { type: { type: "string" } }, "x-kubernetes-group-version-kind": [{ group: "", kind: "WatchEvent", version: "v1" }] };
  const content = Object.fromEntries(["application/json", "application/json;stream=watch"].map((type) => [type, { schema: userRef }]));
  const list = { operationId: "listUsers", "x-kubernetes-action": "list", responses: { "200": { description: "", content } } };
  const answers = (operation: Json): unknown => operationsOf(builtFrom({ components: { schemas: { User, "meta.v1.WatchEvent": WatchEvent } }, paths: { "/users": { get: operation } } })).map(({ answer }) => answer);
  expect(answers(list)).toMatchObject([{ kind: "json", type: { name: "User" } }, { kind: "stream", framing: "lines", type: { kind: "ref", name: "meta.v1.WatchEvent" } }]);
  expect(answers({ ...list, "x-kubernetes-action": "get" })).toMatchObject([{ kind: "json" }, { kind: "stream", type: { name: "User" } }]);
});

function event(name: string, data: Json): Json {
  return { type: "object", required: ["data"], properties: { event: { const: name, type: "string" }, data, id: { type: "integer" }, retry: { type: "integer" } } };
}

describe("answers", () => {
  const content = (type: string, schema: Json): Json => ({ description: "", content: { [type]: { schema } } });
  test.each<[string, { given: Json; want: object }]>([
    ["a text as JSON", { given: { "200": content("application/json", { type: "string" }) }, want: { kind: "json", type: { primitive: "string" }, written: true } }],
    ["JSON beside nothing", { given: { "200": content("application/json", userRef), "204": { description: "None." } }, want: { kind: "json", type: { kind: "ref", name: "User" }, mayBeEmpty: true } }],
    ["JSON of which nothing is said, which may be none, or no JSON", { given: { "201": content("application/json", {}) }, want: { kind: "json", mayBeEmpty: true, optional: true, undescribed: true } }],
    ["JSON without a schema", { given: { "200": { description: "OK", content: { "application/json": {} } } }, want: { kind: "json", type: { primitive: "unknown" }, mayBeEmpty: true, optional: true, undescribed: true } }],
    ["a success of which nothing is said, which may bring JSON, a text or nothing", { given: { "200": { description: "OK" } }, want: { kind: "json", type: { primitive: "unknown" }, mayBeEmpty: true, optional: true, undescribed: true } }],
    ["no content, or a success of which nothing is said", { given: { "200": { description: "OK" }, "204": { description: "None." } }, want: { kind: "json", undescribed: true } }],
    ["anything of any type", { given: { "200": { description: "OK", content: { "*/*": { schema: {} } } } }, want: { kind: "json", type: { primitive: "unknown" }, mayBeEmpty: true, optional: true, undescribed: true } }],
    ["failures alone", { given: { "404": content("application/json", userRef), default: { description: "" } }, want: { kind: "json", undescribed: true, errors: [{ status: "404" }] } }],
    ["a success without content, which the document says", { given: { "200": { description: "Done.", content: {} } }, want: { kind: "none" } }],
    ["JSON beside nothing that only its body tells", { given: { "200": content("application/json", userRef), "202": { description: "Later." } }, want: { kind: "json", mayBeEmpty: true, optional: true } }],
    ["what a gRPC gateway sends one by one", { given: { "200": content("application/json", { title: "Stream result of User", type: "object", properties: { result: userRef, error: { type: "object" } } }) }, want: { kind: "stream", framing: "lines", type: { name: "DoItItem" } } }],
    ["an object with a result or an error, which is one", { given: { "200": content("application/json", { title: "Result", type: "object", properties: { result: userRef, error: { type: "object" } } }) }, want: { kind: "json" } }],
    ["what Kubernetes sends to who watches", { given: { "200": content("application/json;stream=watch", userRef) }, want: { kind: "stream", framing: "lines", type: { name: "User" } } }],
    ["bytes of any type", { given: { "200": content("*/*", { type: "string", format: "binary" }) }, want: { kind: "binary", type: { primitive: "binary" } } }],
    ["bytes of no type, as Litestar writes files", { given: { "200": content("", { type: "string", contentMediaType: "application/octet-stream" }) }, want: { kind: "binary", type: { primitive: "binary" } } }],
    ["bytes of no type, as TypeSpec writes files", { given: { "200": content("*/*", { contentMediaType: "*/*" }) }, want: { kind: "binary", type: { primitive: "binary" } } }],
    ["bytes that are called JSON", { given: { "200": content("application/json", { type: "string", format: "binary" }) }, want: { kind: "binary", type: { primitive: "binary" } } }],
    ["bytes that are called text", { given: { "200": content("text/csv", { type: "string", format: "binary" }) }, want: { kind: "binary", type: { primitive: "binary" } } }],
    ["bytes of several types", {
      given: { "200": { description: "", content: Object.fromEntries(["application/json", "application/octet-stream", "text/plain"].map((type) => [type, { schema: { type: "string", format: "binary" } }])) } },
      want: { kind: "binary", type: { primitive: "binary" } },
    }],
    ["what may be anything", { given: { "200": { description: "", content: { "*/*": {} } } }, want: { kind: "binary", type: { primitive: "binary" } } }],
    ["a text of any type", { given: { "200": content("*/*", { type: "string" }) }, want: { kind: "text", type: { primitive: "string" } } }],
    ["a text in JSON of any kind", { given: { "200": content("application/*+json", { type: "string" }) }, want: { kind: "json", type: { primitive: "string" } } }],
    ["any type", { given: { "200": content("*/*", userRef) }, want: { kind: "json", type: { kind: "ref", name: "User" } } }],
    ["events with JSON or the end as their data", {
      given: { "200": { description: "", content: { "text/event-stream": { itemSchema: { type: "object", properties: { data: { oneOf: [{ type: "string", contentMediaType: "application/json", contentSchema: userRef }, { const: "[DONE]" }] } } } } } } },
      want: { kind: "stream", framing: "events", type: { kind: "ref", name: "User" } },
    }],
    ["events of which some are text", {
      given: { "200": { description: "", content: { "text/event-stream": { itemSchema: { oneOf: [{ properties: { data: { type: "string", contentMediaType: "application/json", contentSchema: userRef } } }, { properties: { data: { type: "string" } } }] } } } } },
      want: { kind: "stream", framing: "mixedEvents", type: { kind: "union", variants: [{ kind: "ref", name: "User" }, { primitive: "string" }] } },
    }],
    ["events whose alternatives say more of their data, as the specification and TypeSpec write them", {
      given: { "200": { description: "", content: { "text/event-stream": { itemSchema: { type: "object", required: ["event"], properties: { event: { type: "string" }, data: { type: "string" } }, oneOf: [
        { properties: { event: { const: "message" }, data: { contentMediaType: "application/json", contentSchema: userRef } } },
        { properties: { event: { const: "token" }, data: { contentMediaType: "text/plain", contentSchema: { type: "string" } } } },
        { properties: { event: { const: "ping" } } },
        { properties: { data: { contentMediaType: "text/plain", const: "[DONE]" } } },
      ] } } } } },
      want: { kind: "stream", framing: "mixedEvents", type: { kind: "union", variants: [{ kind: "ref", name: "User" }, { primitive: "string" }] } },
    }],
    ["events of which some have any data, as oRPC ends streams", {
      given: { "200": content("text/event-stream", { oneOf: [event("message", userRef), event("done", {}), event("error", {})] }) },
      want: { kind: "stream", framing: "events", type: { kind: "ref", name: "User" } },
    }],
    ["events whose alternatives name them only", {
      given: { "200": { description: "", content: { "text/event-stream": { itemSchema: { type: "object", properties: { event: { type: "string" }, data: { type: "string" } }, oneOf: [{ properties: { event: { const: "one" } } }, { properties: { event: { const: "two" } } }] } } } } },
      want: { kind: "stream", framing: "textEvents", type: { primitive: "string" } },
    }],
    ["events that a list of alternatives describes whole", {
      given: { "200": content("text/event-stream", { type: "array", items: { oneOf: [event("made", userRef), event("gone", { type: "object", properties: { why: { type: "string" } } })] } }) },
      want: { kind: "stream", framing: "events", type: { kind: "union", variants: [{ kind: "ref", name: "User" }, { kind: "ref" }] } },
    }],
    ["data of events that has more than an event", {
      given: { "200": content("text/event-stream", { type: "object", properties: { event: { type: "string" }, data: userRef, answer: { type: "string" } } }) },
      want: { kind: "stream", framing: "events", type: { kind: "ref", name: "DoItItem" } },
    }],
    ["bare JSON", { given: { "200": content("application/json", userRef) }, want: { kind: "json", type: { kind: "ref", name: "User" }, errors: [] } }],
    ["inline JSON is named", { given: { "200": content("application/json", { type: "object", properties: { a: { type: "string" } } }) }, want: { type: { name: "DoItAnswer" } } }],
    ["nothing", { given: { "204": { description: "" } }, want: { kind: "none", errors: [] } }],
    [
      "a list of what is wrong",
      {
        given: {
          "204": { description: "" },
          "400": content("application/json", userRef),
          "422": content("application/json", { type: "object", properties: { detail: { type: "array", items: { type: "object", properties: { loc: { type: "array", items: { type: "string" } }, msg: { type: "string" } } } } } }),
        },
        want: { errors: [{ status: "400", listsProblems: false }, { status: "422", listsProblems: true }] },
      },
    ],
    [
      "an error in several contents is any of their types; what is no JSON is read as text",
      {
        given: {
          "204": { description: "" },
          "400": { description: "", content: { "text/plain": { schema: { type: "string" } }, "application/json": { schema: userRef }, "application/problem+json": { schema: { type: "object", properties: { title: { type: "string" } } } } } },
          "403": { description: "", content: { "application/json": { schema: userRef }, "application/xml": { schema: userRef } } },
          "404": content("application/octet-stream", {}),
          "409": { description: "", content: { "application/json": {}, "text/html": {} } },
        },
        want: {
          errors: [
            { type: { kind: "union", variants: [{ name: "User" }, { name: "DoItError400AsProblemJson" }, { primitive: "string" }] } },
            { type: { name: "User" } },
            { type: { primitive: "string" } },
            { type: { primitive: "unknown" } },
          ],
        },
      },
    ],
    ["a redirect only", { given: { "302": { description: "" } }, want: { kind: "redirect", type: { primitive: "string" }, errors: [] } }],
    ["a redirect beside failures", { given: { "3XX": { description: "" }, "400": content("application/json", userRef), default: content("text/plain", {}) }, want: { kind: "redirect", errors: [{ status: "400" }, { status: "default" }] } }],
    ["a redirect beside a success", { given: { "302": { description: "" }, "204": { description: "" } }, want: { kind: "none" } }],
    ["no content that is described all the same", { given: { "204": content("application/json", { type: "null" }) }, want: { kind: "none" } }],
    ["a success, or no content that is described all the same", { given: { "200": content("application/json", userRef), "204": content("application/json", { type: "null" }) }, want: { kind: "json", type: { name: "User" }, mayBeEmpty: true } }],
    ["unchanged only", { given: { "304": { description: "" } }, want: { kind: "none" } }],
    ["text", { given: { "200": content("text/html", { type: "string" }) }, want: { kind: "text", type: { primitive: "string" } } }],
    ["bytes", { given: { "200": content("application/pdf", {}) }, want: { kind: "binary", type: { primitive: "binary" } } }],
    ["two different successes", { given: { "200": content("application/json", userRef), "202": content("application/json", { type: "string" }) }, want: { type: { kind: "union", variants: [{ name: "User" }, { primitive: "string" }] } } }],
    ["success as a range", { given: { "2xx": content("application/json", userRef) }, want: { type: { name: "User" } } }],
    ["only a default", { given: { default: content("application/json", userRef) }, want: { kind: "json", type: { name: "User" } } }],
    ["failures", { given: { "200": content("application/json", userRef), "404": content("application/json", userRef), default: content("text/plain", {}) }, want: { errors: [{ status: "404", type: { name: "User" } }, { status: "default", type: { primitive: "string" } }] } }],
    ["vendor JSON", { given: { "200": content("application/problem+json; charset=utf-8", userRef) }, want: { kind: "json" } }],
  ])("%s", (_name, { given, want }) => {
    expect(onlyOperation(builtFrom(one({ responses: given }))).answer).toMatchObject(want);
  });

  test.each([[["return=minimal", "return=representation"], { kind: "json", undescribed: true }], [["return=minimal"], { kind: "none" }]])("no content, unless the caller prefers a body: %j", (values, want) => {
    const parameters = [{ name: "Prefer", in: "header", schema: { type: "string", enum: values } }];
    expect(onlyOperation(builtFrom(one({ parameters, responses: { "204": { description: "No Content" } } }))).answer).toMatchObject(want);
  });

  test.each<[string, object, Json]>([["or nothing", { mayBeEmpty: true, optional: true }, { description: "Whatever was stored." }], ["where more is said", {}, { description: "Whatever was stored.", type: "object" }]])("JSON that may be anything is JSON %s", (_, more, schema) => {
    const { answer } = onlyOperation(builtFrom(one({ responses: { "200": content("application/json", schema) } })));
    expect(answer).toEqual({ kind: "json", type: expect.anything(), errors: [], ...more });
  });
});

test.each<[string, { readonly given: Json; readonly want: string | null }]>([
  ["a file, or a failure of any type", { given: { "application/pdf": { schema: { type: "string", format: "binary" } } }, want: "application/pdf, */*;q=0.1" }],
  ["files of several types", { given: { "image/png": {}, "image/gif": {} }, want: "image/gif, image/png, */*;q=0.1" }],
  ["a text", { given: { "text/csv": { schema: { type: "string" } } }, want: "text/csv, */*;q=0.1" }],
  ["any type", { given: { "*/*": {} }, want: "*/*" }],
  ["JSON", { given: { "application/json": { schema: userRef } }, want: null }],
  ["events", { given: { "text/event-stream": { schema: userRef } }, want: "text/event-stream" }],
])("asked for is %s", (_name, { given, want }) => {
  expect(onlyOperation(builtFrom(one({ responses: { "200": { description: "", content: given } } }))).accept).toBe(want);
});

test("a text beside JSON is asked for alone: JSON in its place would be read as a text", () => {
  const content = { "application/json": { schema: userRef }, "text/csv": { schema: { type: "string" } } };
  const operations = operationsOf(builtFrom(one({ responses: { "200": { description: "", content } } })));
  expect(operations.map(({ accept }) => accept)).toEqual([null, "text/csv"]);
});

test("JSON is asked for rather than its relatives", () => {
  const responses = { "200": { description: "", content: { "application/hal+json": { schema: { type: "object" } }, "application/json": { schema: userRef } } } };
  expect(operationsOf(builtFrom(one({ responses }))).map(({ name, accept }) => [name.text, accept])).toEqual([["doIt", null], ["doItAsHalJson", "application/hal+json"]]);
});

import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom, onlyOperation, operationsOf, typesOf } from "./document.js";

type Members = { readonly [name: string]: Json };

const body = (schema: Json): Json => ({ content: { "application/json": { schema } } });
const received: Json = { "200": { description: "Received." } };
const Progress: Json = { type: "object", properties: { percent: { type: "integer" }, state: { type: "string", enum: ["on", "off"] } } };

function one(operation: Members, components: Members = {}): Members {
  return { components: { schemas: { Progress }, ...components }, paths: { "/jobs": { post: { operationId: "startJob", responses: received, ...operation } } } };
}

describe("callbacks", () => {
  const request = (schema: Json): Json => ({ post: { requestBody: body(schema), responses: received } });
  const progress: Json = { $ref: "#/components/schemas/Progress" };

  test("are requests whose bodies are types, read like answers", () => {
    const result = builtFrom(one({ callbacks: { onProgress: { "{$request.body#/url}": request(progress) } } }));
    expect(result.diagnostics).toEqual([]);
    expect(onlyOperation(result).callbacks).toEqual([{ name: "onProgress", method: "POST", url: "{$request.body#/url}", type: { kind: "ref", name: "Progress", open: false, nullable: false } }]);
    expect(typesOf(result)["Progress"]).toMatchObject({ usage: "response", fields: [{}, { type: { open: true } }] });
  });

  test("elsewhere are found; inline bodies are called after them, in an order that is not the document's", () => {
    const inline = (name: string): Json => request({ type: "object", properties: { [name]: { type: "string" } } });
    const result = builtFrom(one({ callbacks: { done: { $ref: "#/components/callbacks/Done" } } }, { callbacks: { Done: { "{$url}/b": inline("b"), "{$url}/a": { $ref: "#/components/pathItems/A" }, "x-note": "no address" } }, pathItems: { A: { summary: "Not a method.", ...Object(inline("a")) } } }));
    expect(onlyOperation(result).callbacks).toMatchObject([{ url: "{$url}/a", type: { name: "StartJobDoneEvent" } }, { url: "{$url}/b", type: { name: "StartJobDone2Event" } }]);
  });

  test("without a body that is JSON have no type", () => {
    const result = builtFrom(one({ callbacks: { ping: { "{$url}": { get: { responses: received } } }, text: { "{$url}": { post: { requestBody: { content: { "text/plain": {} } }, responses: received } } } } }));
    expect(onlyOperation(result).callbacks).toMatchObject([{ name: "ping", method: "GET", type: null }, { name: "text", method: "POST", type: null }]);
  });
});

test("links name what follows, and what it gets", () => {
  const links: Json = { get: { operationId: "getJob", parameters: { id: "$response.body#/id", depth: 1 }, description: "Reads it." }, list: { $ref: "#/components/links/List" }, nowhere: { description: "Leads nowhere." } };
  const result = builtFrom(one({ responses: { "201": { description: "Made.", links }, "202": { description: "Will be made.", links: { get: { operationId: "other" } } }, "404": { description: "No.", links: { help: { operationId: "help" } } } } }, { links: { List: { operationRef: "#/paths/~1jobs/get" } } }));
  expect(onlyOperation(result).links).toEqual([
    { name: "get", operation: "getJob", parameters: [["depth", "1"], ["id", "$response.body#/id"]], description: "Reads it." },
    { name: "list", operation: "#/paths/~1jobs/get", parameters: [], description: "" },
  ]);
});

test("a description beside a reference stands in place of that of its target", () => {
  const own = { description: "Here." };
  const result = builtFrom(one(
    {
      parameters: [{ $ref: "#/components/parameters/Limit", ...own }],
      responses: { "200": { description: "Yes.", headers: { Link: { $ref: "#/components/headers/Link", ...own } }, links: { next: { $ref: "#/components/links/Next", ...own } } } },
    },
    {
      headers: { Link: { description: "There.", schema: { type: "string" } } },
      links: { Next: { description: "There.", operationId: "startJob" } },
      parameters: { Limit: { name: "limit", in: "query", description: "There.", schema: { type: "integer" } } },
    },
  ));
  expect(typesOf(result)[onlyOperation(result).input.type ?? ""]).toMatchObject({ fields: [{ docs: { summary: "Here." } }] });
  expect(onlyOperation(result).links).toMatchObject([{ description: "Here." }]);
  expect(typesOf(result)["LinkHeaders"]).toMatchObject({ fields: [{ docs: { summary: "Here." } }] });
});

describe("headers of answers", () => {
  const link: Json = { description: "Where the others are.", schema: { type: "string" } };
  const headed = (headers: Members, more: Members = {}): Members => one({ responses: { "200": { description: "Yes.", headers }, ...more } }, { headers: { Link: link } });

  test("are texts by lower-case name; the content type is none", () => {
    const result = builtFrom(headed({ "X-Total-Count": { schema: { type: "integer" }, deprecated: true }, Link: { $ref: "#/components/headers/Link" }, "Content-Type": { schema: { type: "string" } } }));
    expect(onlyOperation(result).headers).toMatchObject({ kind: "ref", name: "LinkXTotalCountHeaders" });
    expect(typesOf(result)["LinkXTotalCountHeaders"]).toMatchObject({
      usage: "response",
      fields: [
        { name: { text: "link" }, required: false, type: { primitive: "string" }, docs: { summary: "Where the others are." } },
        { name: { text: "x-total-count" }, required: false, type: { primitive: "string" }, deprecated: true },
      ],
    });
  });

  test("are required where every success must have them", () => {
    const required = (...names: readonly string[]): Members => Object.fromEntries(names.map((name) => [name, { required: true, schema: { type: "string" } }]));
    const fields = (given: Members): unknown => typesOf(builtFrom(given))["ABHeaders"];
    expect(fields(headed({ ...required("a"), b: {} }))).toMatchObject({ fields: [{ name: { text: "a" }, required: true }, { required: false }] });
    expect(fields(headed(required("a", "b"), { "202": { description: "Later.", headers: required("B") } }))).toMatchObject({ fields: [{ required: false }, { name: { text: "b" }, required: true }] });
    expect(fields(headed(required("a", "b"), { "204": { description: "None." } }))).toMatchObject({ fields: [{ required: false }, { required: false }] });
  });

  test("are none where calls come to envelopes", () => {
    const result = builtFrom(headed({ a: {} }), { results: "envelope" });
    expect([onlyOperation(result).headers, Object.keys(typesOf(result))]).toEqual([null, ["Progress"]]);
  });

  test("that are many are called after the operation", () => {
    const { headers } = onlyOperation(builtFrom(headed({ a: {}, b: {}, c: {} })));
    expect(headers).toMatchObject({ name: "StartJobHeaders" });
  });

  test("of every success are there, and none of a failure", () => {
    const result = builtFrom(headed({ a: {} }, { "202": { description: "Later.", headers: { B: {} } }, "404": { description: "No.", headers: { c: {} } } }));
    expect(typesOf(result)["ABHeaders"]).toMatchObject({ fields: [{ name: { text: "a" } }, { name: { text: "b" } }] });
  });

  test("that are the same share a type", () => {
    const responses: Json = { "200": { description: "Yes.", headers: { Link: link } } };
    const result = builtFrom({ paths: { "/a": { get: { operationId: "a", responses } }, "/b": { get: { operationId: "b", responses } }, "/c": { get: { operationId: "c", responses: received } } } });
    expect(operationsOf(result).map(({ headers }) => headers)).toMatchObject([{ name: "LinkHeaders" }, { name: "LinkHeaders" }, null]);
    expect(Object.keys(typesOf(result))).toEqual(["LinkHeaders"]);
  });
});

import { expect, test } from "vitest";
import { bodyRequest } from "../../templates/typescript/runtime/body-request.js";
import type { Operation } from "../../templates/typescript/runtime/operation.js";

test.each<[string, { details: Partial<Operation<unknown>>; input?: object; want: { path?: string; query?: readonly string[]; body?: string; type?: string; members?: object | null } }]>([
  ["is there although it is empty", { details: { body: "json" }, want: { body: "{}", type: "application/json", members: {} } }],
  ["is not there, and its members are in the query", { details: { body: "none" }, input: { a: 1 }, want: { query: ["a", "1"] } }],
  ["is there although the method has none", { details: { method: "DELETE", body: "json" }, input: { a: 1 }, want: { body: '{"a":1}', type: "application/json", members: { a: 1 } } }],
  ["is one member", { details: { bodyMember: "whole", path: "/x/{a}" }, input: { a: 1, whole: [2] }, want: { path: "/x/1", body: "[2]", type: "application/json", members: null } }],
  ["is one member that nobody gave", { details: { bodyMember: "constructor" }, input: {}, want: {} }],
  ["has a type of its own", { details: { contentType: "application/merge-patch+json" }, input: { a: null }, want: { body: '{"a":null}', type: "application/merge-patch+json", members: { a: null } } }],
  ["has a type of its own, and nothing to say", { details: { contentType: "application/merge-patch+json" }, want: {} }],
])("a body that %s", (_name, { details, input, want: { path = "/x", query = [], body, type, members } }) => {
  const operation = { id: "x", method: "POST", path: "/x", ...details };
  const made = bodyRequest(operation, input, { origin: "https://api.example.com", prefix: "" }, { accept: "a/b" });
  expect(made).toMatchObject({ method: operation.method, origin: "https://api.example.com", path });
  expect(made.query.flat()).toEqual(query);
  expect(made.headers).toEqual({ accept: "a/b", ...(type !== undefined && { "content-type": type }) });
  expect(made.body).toEqual(body === undefined ? null : { contentType: type, content: body, members });
});

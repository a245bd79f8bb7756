import { expect, test } from "vitest";
import { startMock } from "../../generator/mock/index.js";
import { call } from "./caller.js";

const item = { type: "object", properties: { name: { type: "string" } } };
const event = { type: "object", properties: { event: { const: "made" }, data: { type: "string", contentMediaType: "application/json", contentSchema: { $ref: "#/components/schemas/Item" } } } };
const done = { type: "object", properties: { data: { const: "[DONE]" } } };
const examples = { one: { value: [{ name: "Ann" }, { name: "Bob" }, { name: "Eve" }] } };

test.each<[string, { given: { type: string; media: object }; want: string }]>([
  ["events with JSON in their data", { given: { type: "text/event-stream", media: { itemSchema: event } }, want: 'event: made\ndata: {"name":"name"}\n\n'.repeat(2) }],
  ["one event of each kind", { given: { type: "text/event-stream", media: { itemSchema: { oneOf: [event, done] } } }, want: 'event: made\ndata: {"name":"name"}\n\ndata: [DONE]\n\n' }],
  ["events whose alternatives say more of their data", { given: { type: "text/event-stream", media: { itemSchema: { type: "object", properties: { event: { type: "string" }, data: { type: "string" } }, oneOf: [
    { properties: { event: { const: "made" }, data: { contentMediaType: "application/json", contentSchema: item } } },
    { properties: { event: { const: "token" }, data: { contentMediaType: "text/plain", contentSchema: { type: "string" } } } },
  ] } } }, want: 'event: made\ndata: {"name":"name"}\n\nevent: token\ndata: data\n\n' }],
  ["events of a document without words for items", { given: { type: "text/event-stream; charset=utf-8", media: { schema: item } }, want: 'data: {"name":"name"}\n\n' }],
  ["events that a schema of the whole describes", { given: { type: "text/event-stream", media: { schema: { type: "array", items: { type: "object", properties: { event: { const: "made" }, data: item, id: { type: "integer", example: 7 } } } } } }, want: 'event: made\nid: 7\ndata: {"name":"name"}\n\n' }],
  ["events as they are written", { given: { type: "text/event-stream", media: { schema: { type: "string" }, example: "data: a\n\ndata: b\n\n" } }, want: "data: a\n\ndata: b\n\n" }],
  ["data of several lines", { given: { type: "text/event-stream", media: { itemSchema: event, example: [{ id: "1", data: "a\nb" }] } }, want: "id: 1\ndata: a\ndata: b\n\n" }],
  ["lines", { given: { type: "application/jsonl", media: { itemSchema: item } }, want: '{"name":"name"}\n{"name":"name"}\n' }],
  ["lines of examples", { given: { type: "application/x-ndjson", media: { itemSchema: item, examples } }, want: '{"name":"Ann"}\n{"name":"Bob"}\n{"name":"Eve"}\n' }],
  ["lines of a list", { given: { type: "application/x-ndjson", media: { schema: { type: "array", items: item } } }, want: '{"name":"name"}\n' }],
  ["a sequence", { given: { type: "application/json-seq", media: { itemSchema: item } }, want: '\u001e{"name":"name"}\n'.repeat(2) }],
])("a stream has %s", async (_, { given, want }) => {
  const operation = { responses: { "200": { description: "Some.", content: { [given.type]: given.media } } } };
  const document = JSON.parse(JSON.stringify({ openapi: "3.2.0", info: { title: "Shop", version: "1" }, paths: { "/items": { get: operation } }, components: { schemas: { Item: item } } }));
  const mock = await startMock({ documents: [document] });
  const { status, headers, text } = await call(`${mock.url}/items`);
  await mock.close();
  expect([status, headers.get("content-type"), text]).toEqual([200, given.type, want]);
});

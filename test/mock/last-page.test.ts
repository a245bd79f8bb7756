import { expect, test } from "vitest";
import { startMock } from "../../generator/mock/index.js";
import { call } from "./caller.js";

const text = { type: "string" };
const flag = { type: "boolean" };
const items = { type: "array", items: { type: "object", properties: { id: text } } };
const of = (properties: object, required: readonly string[] = []): object => ({ type: "object", required, properties: { items, ...properties } });
const one = [{ id: "7" }];

test.each<[string, { schema: object; example?: object; asked?: string; more?: object; want: object }]>([
  ["the first page of a cursor", { schema: of({ next_cursor: text }), example: { items: one, next_cursor: "n" }, want: { items: one, next_cursor: "n" } }],
  ["another cursor", { schema: of({ next_cursor: text }), example: { items: one, next_cursor: "n" }, asked: "cursor=m", want: { items: one, next_cursor: "n" } }],
  ["a page that has its number for a cursor", { schema: of({ next_page: { type: "integer" } }), example: { items: one, next_page: 2 }, asked: "page=2", want: { items: one } }],
  ["the last page of a cursor", { schema: of({ next_cursor: text }), example: { items: one, next_cursor: "n" }, asked: "cursor=n", want: { items: one } }],
  ["a cursor that may be null", { schema: of({ next_cursor: { type: ["string", "null"] } }), example: { items: one, next_cursor: "n" }, asked: "cursor=n", want: { items: one, next_cursor: null } }],
  ["a cursor that must be a text", { schema: of({ next_cursor: text }, ["next_cursor"]), example: { items: one, next_cursor: "n" }, asked: "cursor=n", want: { items: one, next_cursor: "" } }],
  ["a cursor beside the list", { schema: of({ meta: { type: "object", properties: { after: text } } }), example: { items: one, meta: { after: "n" } }, asked: "after=n", want: { items: one, meta: {} } }],
  ["a cursor that the document names", { schema: of({ further: text }), example: { items: one, further: "n" }, asked: "from=n", more: { cursor: "from", next: "further", items: "items" }, want: { items: one } }],
  ["the id of the last item", { schema: of({ has_more: flag }), example: { items: one, has_more: true }, asked: "starting_after=7", want: { items: one, has_more: false } }],
  ["the id of the last item without a flag", { schema: of({}), example: { items: one }, asked: "starting_after=7", more: { cursor: "starting_after", last: "id", items: "items" }, want: { items: [] } }],
  ["a second page", { schema: of({ has_more: flag }), example: { items: one, has_more: true }, asked: "page=2", want: { items: one, has_more: false } }],
  ["a first page", { schema: of({ has_more: flag }), example: { items: one, has_more: true }, asked: "page=1&limit=7", want: { items: one, has_more: true } }],
  ["an address", { schema: of({ next: { type: ["string", "null"] } }), example: { items: one, next: "https://example.com/?page=2" }, want: { items: one, next: null } }],
  ["an address of its own", { schema: of({ links: { type: "object", properties: { next: text } } }), example: { items: one, links: { next: "/items?page=2" } }, want: { items: one, links: {} } }],
  ["an address that nobody gave an example for", { schema: of({ links: { type: "object", properties: { next: { type: ["string", "null"] } } } }), want: { items: [{ id: "id" }], links: { next: null } } }],
  ["a cursor that nobody gave an example for, and that the document names", { schema: of({ next: text }), more: { cursor: "from", next: "next", items: "items" }, want: { items: [{ id: "id" }], next: "next" } }],
  ["what is no list", { schema: { type: "object" }, example: { next: "https://example.com/" }, want: { next: "https://example.com/" } }],
])("%s", async (_, { schema, example, asked = "", more, want }) => {
  const names = ["cursor", "after", "starting_after", "from", "page", "limit"];
  const content = { "application/json": { schema, ...(example !== undefined && { example }) } };
  const operation = { parameters: names.map((name) => ({ name, in: "query", schema: text })), responses: { "200": { description: "Some.", headers: { link: { schema: text, example: '<https://example.com/?page=2>; rel="next"' } }, content } }, ...(more === undefined ? {} : { "x-pagination": more }) };
  const mock = await startMock({ documents: [JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: { "/items": { get: operation } } }))] });
  const { body, headers } = await call(`${mock.url}/items?${asked}`);
  await mock.close();
  expect([body, headers.get("link")]).toEqual([want, null]);
});

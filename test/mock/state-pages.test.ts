// Lists of what was created: every page says what its schema has room for.
import { once } from "node:events";
import { get } from "node:http";
import { expect, test } from "vitest";
import { startMock } from "../../generator/mock/index.js";
import { call, post } from "./caller.js";

const text = { type: "string" };
const count = { type: "integer" };
const flag = { type: "boolean" };
const thing = { type: "object", required: ["id"], properties: { id: { ...text, readOnly: true }, name: text } };
const data = { type: "array", items: thing };
const things = (...numbers: readonly number[]): object[] => numbers.map((number) => ({ id: expect.any(String), name: `thing ${number}` }));

/** The pages that a client gets which asks for two of five things at a time, and reads the next page's query off the last one. */
async function pages(properties: object, required: readonly string[], names: readonly string[], next: (page: Record<string, unknown>, number: number) => string | null, more: object = {}): Promise<unknown[]> {
  const [schema, json] = [{ type: "object", required, properties }, "application/json"];
  const parameters = ["limit", ...names].map((name) => ({ name, in: "query", schema: ["limit", "offset", "page"].includes(name) ? count : text }));
  const paths = {
    "/things": {
      get: { ...more, parameters, responses: { "200": { description: "Some.", content: { [json]: { schema } } } } },
      post: { requestBody: { content: { [json]: { schema: thing } } }, responses: { "201": { description: "Made.", content: { [json]: { schema: thing } } } } },
    },
  };
  const mock = await startMock({ documents: [JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths }))] });
  for (const number of [1, 2, 3, 4, 5]) await post(`${mock.url}/things`, { name: `thing ${number}` });
  const found: unknown[] = [];
  for (let query: string | null = ""; query !== null && found.length < 5; query = next(Object(found.at(-1)), found.length)) found.push((await call(`${mock.url}/things?limit=2${query}`)).body);
  await mock.close();
  return found;
}

const follow = (cursor: unknown): string | null => (cursor === undefined || cursor === null || cursor === "" ? null : `&cursor=${String(cursor)}`);
const cursor = expect.stringMatching(/./);

test("a cursor leads to the next page, until there is none", async () => {
  const properties = { data, next_cursor: { type: ["string", "null"] } };
  const want = [{ data: things(1, 2), next_cursor: cursor }, { data: things(3, 4), next_cursor: cursor }, { data: things(5), next_cursor: null }];
  expect(await pages(properties, ["data"], ["cursor"], ({ next_cursor }) => follow(next_cursor))).toEqual(want);
});

test("a cursor below another member, with a flag beside it, and ends as its schema says", async () => {
  const meta = { type: "object", required: ["has_more", "next_cursor"], properties: { has_more: flag, next_cursor: text, total: count } };
  const want = [{ data: things(1, 2), meta: { has_more: true, next_cursor: cursor, total: 5 } }, { data: things(3, 4), meta: { has_more: true, next_cursor: cursor, total: 5 } }, { data: things(5), meta: { has_more: false, next_cursor: "", total: 5 } }];
  expect(await pages({ data, meta }, ["data"], ["cursor"], (page) => follow(Object(page["meta"]).next_cursor))).toEqual(want);
});

test("a cursor that the document names", async () => {
  const more = { "x-pagination": { cursor: "cursor", next: "further", limit: "limit", items: "data" } };
  const want = [{ data: things(1, 2), further: cursor }, { data: things(3, 4), further: cursor }, { data: things(5) }];
  expect(await pages({ data, further: text }, ["data"], ["cursor"], ({ further }) => follow(further), more)).toEqual(want);
});

test("a list below another member, where the document says so", async () => {
  const more = { "x-pagination": { cursor: "cursor", next: "result.further", limit: "limit", items: "result.page.list", total: "result.total" } };
  const result = { type: "object", properties: { page: { type: "object", properties: { list: data } }, total: count, further: text } };
  const want = [things(1, 2), things(3, 4), things(5)].map((list, index) => ({ result: { page: { list }, total: 5, ...(index < 2 ? { further: cursor } : {}) } }));
  expect(await pages({ result, request: text }, ["result"], ["cursor"], (page) => follow(Object(page["result"]).further), more)).toEqual(want);
});

test("the id of the last item leads to the next page", async () => {
  const want = [{ data: things(1, 2), has_more: true }, { data: things(3, 4), has_more: true }, { data: things(5), has_more: false }];
  expect(await pages({ data, has_more: flag }, ["data", "has_more"], ["starting_after"], ({ data: items, has_more }) => (has_more === true ? `&starting_after=${Object(Object(items).at(-1)).id}` : null))).toEqual(want);
});

test("pages are counted, and what else is required is made up", async () => {
  const meta = { type: "object", required: ["total_pages", "region"], properties: { total_pages: count, region: text, note: text } };
  const want = (next: object) => ({ meta: { total_pages: 3, region: "region" }, ...next });
  const found = await pages({ data, meta, next_page: count }, ["data", "meta"], ["page"], ({ next_page }) => (next_page === undefined ? null : `&page=${String(next_page)}`));
  expect(found).toEqual([want({ data: things(1, 2), next_page: 2 }), want({ data: things(3, 4), next_page: 3 }), want({ data: things(5) })]);
  const totals = { data, totalPages: count, total: count };
  expect(await pages(totals, ["data", "totalPages"], ["page"], () => null)).toEqual([{ data: things(1, 2), totalPages: 3, total: 5 }]);
});

/** What an address says besides the limit. */
const behind = (address: unknown): string | null => (typeof address === "string" ? new URL(address).search.replace("?limit=2", "") : null);

test.each([["cursor", "cursor"], ["page", "2"], ["offset", "2"]])("an address leads to the next page, by the parameter %s, until there is none", async (name, second) => {
  const properties = { data, links: { type: "object", properties: { next: { type: ["string", "null"], format: "uri" } } } };
  const found = await pages(properties, ["data", "links"], [name], (page) => behind(Object(page["links"]).next));
  const address = (value: string): unknown => expect.stringMatching(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/things\\?limit=2&${name}=${value === "cursor" ? "." : value}`));
  expect(found).toMatchObject([{ data: things(1, 2), links: { next: address(second) } }, { data: things(3, 4) }, { data: things(5), links: { next: null } }]);
});

test("an address that the document names", async () => {
  const more = { "x-pagination": { next: "further", items: "data" } };
  const found = await pages({ data, further: text }, ["data"], ["page"], ({ further }) => behind(further), more);
  expect(found).toMatchObject([{ data: things(1, 2) }, { data: things(3, 4) }, { data: things(5) }]);
});

test("a list without a page around it has the address of the next one in its header", async () => {
  const schema = { type: "array", items: thing };
  const [json, parameters] = ["application/json", ["limit", "page"].map((name) => ({ name, in: "query", schema: count }))];
  const list = (headers: object): object => ({ parameters, responses: { "200": { description: "Some.", headers, content: { [json]: { schema } } } } });
  const create = { requestBody: { content: { [json]: { schema: thing } } }, responses: { "201": { description: "Made.", content: { [json]: { schema: thing } } } } };
  const paths = { "/things": { get: list({ Link: { schema: text } }), post: create }, "/others": { get: list({}), post: create } };
  const mock = await startMock({ documents: [JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths }))] });
  for (const number of [1, 2, 3]) for (const kind of ["things", "others"]) await post(`${mock.url}/${kind}`, { name: `thing ${number}` });
  const first = await call(`${mock.url}/things?limit=2`);
  const next = /^<(.*)>; rel="next"$/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
  const last = await call(next);
  const other = await call(`${mock.url}/others?limit=2`);
  const [strange] = await once(get(`${mock.url}/things?limit=2`, { headers: { host: "a b" } }), "response");
  strange.resume();
  await mock.close();
  expect([first.body, last.body, other.body]).toEqual([things(1, 2), things(3), things(1, 2)]);
  expect([last.headers.get("link"), other.headers.get("link")]).toEqual([null, null]);
  expect([strange.statusCode, strange.headers.link]).toEqual([200, '<http://127.0.0.1/things?limit=2&page=2>; rel="next"']);
});

test("a list alone that is asked for by a cursor has the address of the next page in its header, which many documents leave out", async () => {
  const [json, schema] = ["application/json", { type: "array", items: thing }];
  const get = { parameters: ["limit", "after"].map((name) => ({ name, in: "query", schema: name === "limit" ? count : text })), responses: { "200": { description: "Some.", content: { [json]: { schema } } } } };
  const create = { requestBody: { content: { [json]: { schema: thing } } }, responses: { "201": { description: "Made.", content: { [json]: { schema: thing } } } } };
  const mock = await startMock({ documents: [JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: { "/things": { get, post: create } } }))] });
  for (const number of [1, 2, 3]) await post(`${mock.url}/things`, { name: `thing ${number}` });
  const first = await call(`${mock.url}/things?limit=2`);
  const last = await call(/^<(.*)>; rel="next"$/.exec(first.headers.get("link") ?? "")?.[1] ?? `${mock.url}/nowhere`);
  await mock.close();
  expect([first.body, last.body, last.headers.get("link")]).toEqual([things(1, 2), things(3), null]);
});

test("an address that no parameter can make is none", async () => {
  expect(await pages({ data, next: { type: ["string", "null"], format: "uri" } }, ["data", "next"], [], () => null)).toEqual([{ data: things(1, 2), next: null }]);
});

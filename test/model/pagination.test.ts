import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import type { Pagination } from "../../generator/model/model.js";
import { builtFrom, onlyOperation, type Built } from "./document.js";

type Members = { readonly [name: string]: Json };

const Thing: Members = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
const list: Json = { type: "array", items: { $ref: "#/components/schemas/Thing" } };
const number: Json = { type: "integer" };
const text: Json = { type: "string" };
const flag: Json = { type: "boolean" };

interface Given {
  readonly query?: Members;
  /** Members of the answer, or the answer itself. */
  readonly answer: Json;
  readonly headers?: Members;
  readonly method?: string;
  readonly operation?: Members;
  readonly path?: string;
  /** What the document says somewhere else. */
  readonly prose?: string;
}

function paged({ query = {}, answer, headers = {}, method = "get", operation = {}, path = "/things", prose = "" }: Given, pagination: "declared" | "found" = "found"): Built {
  const parameters = [
    ...Object.entries(query).map(([name, schema]) => ({ name, in: "query", schema })),
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({ name, in: "path", required: true, schema: text })),
  ];
  const responses = { "200": { description: "Things.", headers, content: { "application/json": { schema: answer } } } };
  return builtFrom({ components: { schemas: { Thing: { ...Thing, description: prose } } }, paths: { [path]: { [method]: { operationId: "listThings", parameters, responses, ...operation } } } }, { pagination });
}

const links = (): Json => object({ self: object({ href: text }), next: object({ href: text }) });
const object = (properties: Members): Json => ({ type: "object", properties });
const found = (given: Given): Pagination | null => onlyOperation(paged(given)).pagination;

describe("found", () => {
  test.each<[string, { given: Given; position: object; limit?: string | readonly string[]; items?: readonly string[]; total?: readonly string[] }]>([
    ["offset and limit", { given: { query: { offset: number, limit: number }, answer: list }, position: { kind: "offset", path: ["offset"], first: 0 }, limit: "limit", items: [] }],
    ["skip and take, with a total", { given: { query: { skip: number, take: number }, answer: object({ items: list, totalCount: number }) }, position: { kind: "offset", path: ["skip"] }, limit: "take", items: ["items"], total: ["totalCount"] }],
    ["startAt and maxResults", { given: { query: { startAt: number, maxResults: number }, answer: object({ values: list, startAt: number, total: number }) }, position: { kind: "offset", path: ["startAt"] }, limit: "maxResults", items: ["values"], total: ["total"] }],
    ["page and per_page", { given: { query: { page: number, per_page: number }, answer: object({ total_count: number, items: list }) }, position: { kind: "page", path: ["page"], first: 1 }, limit: "per_page", items: ["items"], total: ["total_count"] }],
    ["page and size, from zero", { given: { query: { page: { type: "integer", default: 0 }, size: number }, answer: object({ content: list, totalElements: number, totalPages: number }) }, position: { kind: "page", path: ["page"], first: 0 }, limit: "size", items: ["content"], total: ["totalElements"] }],
    ["a page of which only the least value is said, beside an offset", { given: { query: { page: { type: "integer", minimum: 0 }, offset: number, limit: number }, answer: object({ data: list }) }, position: { kind: "offset", path: ["offset"] }, limit: "limit", items: ["data"] }],
    ["a page that says where it begins, beside an offset", { given: { query: { page: { type: "integer", minimum: 1 }, offset: number, limit: number }, answer: object({ data: list }) }, position: { kind: "page", path: ["page"], first: 1 }, limit: "limit", items: ["data"] }],
    ["pageIndex that says where it begins", { given: { query: { pageIndex: { type: "integer", minimum: 0 }, pageSize: number }, answer: list }, position: { kind: "page", path: ["pageIndex"], first: 0 }, limit: "pageSize", items: [] }],
    ["a cursor", { given: { query: { cursor: text, limit: number }, answer: object({ data: list, next_cursor: { type: ["string", "null"] }, has_more: flag }) }, position: { kind: "cursor", path: ["cursor"], of: "data", next: ["next_cursor"], more: ["has_more"] }, limit: "limit", items: ["data"] }],
    ["a cursor inside of another object", { given: { query: { cursor: text }, answer: object({ members: list, response_metadata: object({ next_cursor: text }) }) }, position: { kind: "cursor", next: ["response_metadata", "next_cursor"], more: null }, items: ["members"] }],
    ["pageToken", { given: { query: { pageToken: text, pageSize: number }, answer: object({ things: list, nextPageToken: text }) }, position: { kind: "cursor", path: ["pageToken"], next: ["nextPageToken"] }, limit: "pageSize", items: ["things"] }],
    ["after, three levels down", { given: { query: { after: text, limit: number }, answer: object({ results: list, paging: object({ next: object({ after: text, link: text }) }) }) }, position: { kind: "cursor", path: ["after"], next: ["paging", "next", "after"] }, limit: "limit", items: ["results"] }],
    ["continue", { given: { query: { continue: text, limit: number }, answer: object({ items: list, metadata: object({ continue: text }) }) }, position: { kind: "cursor", path: ["continue"], next: ["metadata", "continue"] }, limit: "limit", items: ["items"] }],
    ["the id of the last item", { given: { query: { starting_after: text, limit: number }, answer: object({ data: list, has_more: flag, url: text }) }, position: { kind: "cursor", path: ["starting_after"], of: "lastItem", next: ["id"], more: ["has_more"] }, limit: "limit", items: ["data"] }],
    ["a cursor before pages", { given: { query: { cursor: text, page: number, limit: number }, answer: object({ data: list, next_cursor: text }) }, position: { kind: "cursor", path: ["cursor"] }, limit: "limit", items: ["data"] }],
    ["an address with a format", { given: { query: { page: number, page_size: number }, answer: object({ count: number, next: { type: ["string", "null"], format: "uri" }, previous: { type: ["string", "null"], format: "uri" }, results: list }) }, position: { kind: "nextUrl", next: ["next"] }, limit: "page_size", items: ["results"] }],
    ["an address with a name", { given: { answer: object({ value: list, "@odata.nextLink": text }) }, position: { kind: "nextUrl", next: ["@odata.nextLink"] }, items: ["value"] }],
    ["an address among links", { given: { answer: object({ data: list, links: object({ self: text, next: text }) }) }, position: { kind: "nextUrl", next: ["links", "next"] }, items: ["data"] }],
    ["a link of HAL", { given: { answer: object({ things: list, _links: object({ next: object({ href: text }), self: object({ href: text }) }) }) }, position: { kind: "nextUrl", next: ["_links", "next", "href"] }, items: ["things"] }],
    ["a cursor of a list alone, where a document speaks of the header Link", { given: { query: { after: text, limit: number }, answer: list, prose: "Follow the `next` link in the `Link` header." }, position: { kind: "link" }, limit: "limit", items: [] }],
    ["a cursor from the Link response header beside a page that is deprecated", { given: { query: { page_token: text, page: number, page_size: number, per_page: number }, answer: list, prose: "It is obtained from the\nLink response header." }, position: { kind: "link" }, items: [] }],
    ["a header Link", { given: { query: { page: number, per_page: number }, answer: list, headers: { Link: { schema: text } } }, position: { kind: "link" }, limit: "per_page", items: [] }],
    ["a list one level down", { given: { query: { page: number, limit: number }, answer: object({ data: object({ list, total: number }), code: number }) }, position: { kind: "page" }, limit: "limit", items: ["data", "list"], total: ["data", "total"] }],
    ["the list among others that has the usual name", { given: { query: { page: number, limit: number }, answer: object({ items: list, groups: list, errors: list }) }, position: { kind: "page" }, limit: "limit", items: ["items"] }],
    ["things of an owner without an id of its own", { given: { path: "/owners/{owner}", answer: object({ name: text, items: list, _links: links() }) }, position: { kind: "nextUrl", next: ["_links", "next", "href"] }, items: ["items"] }],
    ["a page with an id, of a path that names no single resource", { given: { path: "/owners/{owner}/things", answer: object({ id: text, items: list, _links: links() }) }, position: { kind: "nextUrl" }, items: ["items"] }],
    ["a page with an address as its id", { given: { path: "/collections/{name}", answer: object({ "@id": text, member: list, view: object({ next: { type: "string", format: "uri" } }) }) }, position: { kind: "nextUrl" }, items: ["member"] }],
    ["a resource whose list has a size", { given: { path: "/orders/{orderId}", query: { limit: number }, answer: object({ id: text, items: list, _links: links() }) }, position: { kind: "nextUrl" }, limit: "limit", items: ["items"] }],
    ["a resource whose list has a total", { given: { path: "/orders/{orderId}", answer: object({ id: text, items: list, total: number, _links: links() }) }, position: { kind: "nextUrl" }, items: ["items"] }],
    ["members of one object, as Spring asks for pages", { given: { query: { pageable: object({ page: { type: "integer", minimum: 0 }, size: { type: "integer", minimum: 1 }, sort: { type: "array", items: text } }) }, answer: object({ totalElements: number, totalPages: number, content: list, number, last: flag }) }, position: { kind: "page", path: ["pageable", "page"], first: 0 }, limit: ["pageable", "size"], items: ["content"], total: ["totalElements"] }],
    ["names in brackets, as Strapi and JSON:API have them", { given: { query: { "pagination[page]": number, "pagination[pageSize]": number }, answer: object({ data: list, meta: object({ pagination: object({ page: number, total: number }) }) }) }, position: { kind: "page", path: ["paginationPage"] }, limit: "paginationPageSize", items: ["data"], total: ["meta", "pagination", "total"] }],
    ["the method QUERY", { given: { method: "query", query: { offset: number, limit: number }, answer: list }, position: { kind: "offset" }, limit: "limit", items: [] }],
  ])("%s", (_name, { given, position, limit, items = [], total }) => {
    expect(found(given)).toMatchObject({ position, limit: [limit ?? []].flat(), items, total: total ?? null, item: { kind: "ref", name: "Thing" }, found: true });
  });
});

describe("not found", () => {
  test.each<[string, Given]>([
    ["a call that changes something", { method: "post", query: { offset: number, limit: number }, answer: list }],
    ["no list", { query: { page: number, limit: number }, answer: object({ name: text }) }],
    ["two lists", { query: { page: number, limit: number }, answer: object({ people: list, places: list }) }],
    ["two lists with usual names", { query: { page: number, limit: number }, answer: object({ items: list, results: list }) }],
    ["a list and nothing that asks for the next page", { query: { limit: number }, answer: list }],
    ["a page of a book", { query: { page: number }, answer: object({ lines: list }) }],
    ["a start that is a date", { query: { start: { type: "string", format: "date" }, limit: number }, answer: list }],
    ["a cursor that no answer gives", { query: { cursor: text, limit: number }, answer: list }],
    ["a cursor for a list in an object, where a document speaks of the header Link elsewhere", { query: { after: text, limit: number }, answer: object({ things: list }), prose: "See the `Link` header." }],
    ["a cursor of a list alone, where a document has links without headers", { query: { after: text, limit: number }, answer: list, prose: "A link: headers are of no use." }],
    ["a cursor with two tokens", { query: { cursor: text }, answer: object({ data: list, next_cursor: text, end_cursor: text }) }],
    ["a next that is no address", { answer: object({ data: list, next: text }) }],
    ["pageIndex that does not say where it begins", { query: { pageIndex: number, pageSize: number }, answer: list }],
    ["an id to begin after, and nothing that says that there is more", { query: { starting_after: text }, answer: object({ data: list }) }],
    ["a resource with items, whose next is another resource", { path: "/orders/{orderId}", answer: object({ id: text, items: list, _links: links() }) }],
    ["a resource with an id after its path", { path: "/orders/{orderId}", answer: object({ order_id: number, items: list, _links: links() }) }],
    ["a resource inside of another object", { path: "/orders/{id}", answer: object({ data: object({ id: text, items: list }), links: object({ next: text }) }) }],
    ["a resource with items and a header Link", { path: "/orders/{orderId}", answer: object({ id: text, items: list }), headers: { Link: { schema: text } } }],
    ["a page in an object, and another in a second one", { query: { first: object({ page: number }), second: object({ page: number }), limit: number }, answer: list }],
    ["switched off", { query: { offset: number, limit: number }, answer: list, operation: { "x-pagination": false } }],
    ["a list of text", { query: { offset: number, limit: number }, answer: text }],
  ])("%s", (_name, given) => {
    const built = paged(given);
    expect(onlyOperation(built).pagination).toBeNull();
    expect(built.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(built.decisions).toEqual([]);
  });

  test("where only declared pages are wanted", () => {
    expect(onlyOperation(paged({ query: { offset: number, limit: number }, answer: list }, "declared")).pagination).toBeNull();
  });
});

test("what was found is told", () => {
  const { decisions } = paged({ query: { page: { type: "integer", default: 0 }, size: number }, answer: object({ content: list }) });
  expect(decisions).toEqual([{ subject: "pages", what: "GET /things", at: { file: "api.yaml", pointer: "/paths/~1things/get" }, chosen: '"page" from 0, size "size", items in "content"', why: "by names and types" }]);
});

describe("declared", () => {
  const answer = object({ data: list, next: text, more: flag });
  test.each<[string, { said: Json; position: object }]>([
    ["wins over what would be found", { said: { offset: "page", limit: "limit", items: "data" }, position: { kind: "offset", path: ["page"] } }],
    ["a cursor in the answer", { said: { cursor: "cursor", next: "next", more: "more", items: "data" }, position: { kind: "cursor", path: ["cursor"], of: "data", next: ["next"], more: ["more"] } }],
    ["a cursor in the last item", { said: { cursor: "cursor", last: "id", items: "data" }, position: { kind: "cursor", path: ["cursor"], of: "lastItem", next: ["id"], more: null } }],
    ["an address", { said: { next: "next", items: "data" }, position: { kind: "nextUrl", next: ["next"] } }],
    ["a header", { said: { link: true, items: "data" }, position: { kind: "link" } }],
    ["a page from zero", { said: { page: "page", first: 0, items: "data" }, position: { kind: "page", path: ["page"], first: 0 } }],
  ])("%s", (_name, { said, position }) => {
    expect(onlyOperation(paged({ query: { page: number, limit: number, cursor: text }, answer, operation: { "x-pagination": said } })).pagination).toMatchObject({ position, items: ["data"], found: false });
  });

  test.each<[string, { said: Json; want: string }]>([
    ["cursor", { said: { cursor: "mark", next: "next", items: "data" }, want: "cursor" }],
    ["next", { said: { cursor: "cursor", next: "after", items: "data" }, want: "next" }],
    ["more", { said: { cursor: "cursor", next: "next", more: "hasMore", items: "data" }, want: "more" }],
    ["last", { said: { cursor: "cursor", last: "key", items: "data" }, want: "last" }],
  ])("a path that leads nowhere: %s", (_name, { said, want }) => {
    const { diagnostics } = paged({ query: { cursor: text }, answer, operation: { "x-pagination": said } });
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: "pagination/path", at: { file: "api.yaml", pointer: `/paths/~1things/get/x-pagination/${want}` } }));
  });
});

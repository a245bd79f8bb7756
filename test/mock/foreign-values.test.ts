// Values of queries, cookies and forms of documents of other people, read as their schema means them.
import { afterEach, expect, test } from "vitest";
import { type Mock, startMock } from "../../generator/mock/index.js";
import { call } from "./caller.js";

let mock: Mock | null = null;
afterEach(() => mock?.close());

async function serving(paths: object): Promise<string> {
  mock = await startMock({ documents: [JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths }))] });
  return mock.url;
}

const said = (example: string): object => ({ "200": { description: "Yes.", content: { "application/json": { example } } } });

test("values of a query are read as their schema means them", async () => {
  const parameters = [{ name: "tags", in: "query", schema: { type: "array", items: { type: "object", properties: { a: { type: "integer" } } } } }, { name: "level", in: "query", schema: { enum: [0, 20, "all"] } }, { name: "version", in: "query", schema: { const: 2 } }, { name: "flags", in: "query", schema: { type: "array", items: { const: true } } }];
  const url = await serving({ "/x": { get: { parameters, responses: said("ok") } } });
  const status = async (query: string): Promise<number> => (await call(`${url}/x?${query}`)).status;
  expect(await status(`tags=${encodeURIComponent('{"a":1}')}&level=20`)).toBe(200);
  expect([await status("level=all"), await status("level=0")]).toEqual([200, 200]);
  expect(await status("level=30")).toBe(400);
  expect([await status("version=2&flags=true&flags=true"), await status("version=3"), await status("flags=1")]).toEqual([200, 400, 400]);
  expect(await status(`tags=${encodeURIComponent('{"a":"x"}')}`)).toBe(400);
});

test("members that every object inherits are there only where they were sent", async () => {
  const requestBody = { content: { "application/json": { schema: { type: "object", properties: { constructor: { type: "object" }, toString: { type: "string" }, valueOf: { type: "string" } }, required: ["valueOf"] } } } };
  const url = await serving({ "/x": { post: { requestBody, responses: said("ok") } } });
  const posted = async (body: object): Promise<string | null> => (await call(`${url}/x`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })).headers.get("x-mock-refusal");
  expect(await posted({ valueOf: "x" })).toBeNull();
  expect(await posted({})).toContain("body must have valueOf");
});

test("a parameter that carries JSON is read as JSON, also where that is a list or an object", async () => {
  const schema = { type: "array", items: { type: "object", properties: { a: { type: "integer" }, b: { type: "integer" } } } };
  const url = await serving({ "/x": { get: { parameters: [{ name: "q", in: "query", content: { "application/json": { schema } } }], responses: said("ok") } } });
  const posted = async (q: unknown): Promise<string | null> => (await call(`${url}/x?q=${encodeURIComponent(JSON.stringify(q))}`)).headers.get("x-mock-refusal");
  expect(await posted([{ a: 1, b: 2 }])).toBeNull();
  expect(await posted([{ a: "x" }])).toContain("query.q/0/a must be integer");
  expect(await posted({ a: 1 })).toContain("query.q must be array");
});

test("an object in the query may have lists and objects", async () => {
  const filter = { name: "filter", in: "query", style: "deepObject", explode: true, schema: { type: "object", additionalProperties: false, properties: { status: { type: "array", items: { type: "string", enum: ["open", "done"] } }, size: { type: "object", properties: { max: { type: "integer" } } } } } };
  const url = await serving({ "/x": { get: { parameters: [filter], responses: said("ok") } } });
  const refused = async (query: string): Promise<string | null> => (await call(`${url}/x?${query}`)).headers.get("x-mock-refusal");
  expect(await refused("filter[status][]=open&filter[status][]=done&filter[size][max]=3")).toBeNull();
  expect(await refused("filter[status][]=gone&filter[size][max]=x")).toMatch(/query.filter\/status\/0 must be one of open, done.*query.filter\/size\/max must be integer/);
  expect(await refused("filter[other]=1")).toContain("query.filter must not have other");
});

test("lists inside of lists are JSON in the query", async () => {
  const rules = { name: "rules", in: "query", schema: { type: "array", items: { type: "array", items: { type: "string" } } } };
  const url = await serving({ "/x": { get: { parameters: [rules], responses: said("ok") } } });
  const refused = async (...lists: readonly unknown[]): Promise<string | null> => (await call(`${url}/x?${new URLSearchParams(lists.map((list) => ["rules", JSON.stringify(list)]))}`)).headers.get("x-mock-refusal");
  expect(await refused(["name", "is", "a"], [])).toBeNull();
  expect(await refused(["name", 1])).toContain("query.rules/0/1 must be string");
});

test("a name with brackets of its own may be that of an object in brackets", async () => {
  const size = { name: "page[size]", in: "query", style: "deepObject", required: true, schema: { type: "object", required: ["max"], properties: { max: { type: "integer" } } } };
  const url = await serving({ "/x": { get: { parameters: [size], responses: said("ok") } } });
  const refused = async (query: string): Promise<string | null> => (await call(`${url}/x?${query}`)).headers.get("x-mock-refusal");
  expect(await refused("page[size][max]=3")).toBeNull();
  expect(await refused("page[size][max]=x")).toContain("query.page[size]/max must be integer");
});

test.each<[string, { explode: boolean; sent: string }]>([
  ["simple", { explode: false, sent: "R,1,G,a" }], ["simple", { explode: true, sent: "R=1,G=a" }],
  ["label", { explode: false, sent: ".R,1,G,a" }], ["label", { explode: true, sent: ".R=1.G=a" }],
  ["matrix", { explode: false, sent: ";color=R,1,G,a" }], ["matrix", { explode: true, sent: ";R=1;G=a" }],
])("an object in a path, in the style %s", async (style, { explode, sent }) => {
  const color = { name: "color", in: "path", required: true, style, explode, schema: { type: "object", required: ["R", "G"], properties: { R: { type: "integer" }, G: { enum: ["a"] } } } };
  const url = await serving({ "/x/{color}": { get: { parameters: [color], responses: said("ok") } } });
  const refused = async (text: string): Promise<string | null> => (await call(`${url}/x/${text}`)).headers.get("x-mock-refusal");
  expect(await refused(sent)).toBeNull();
  expect(await refused(sent.replace("1", "x"))).toContain("path.color/R must be integer");
});

test.each<[string, { schema: object; refusal: string | null }]>([
  ["application/x-www-form-urlencoded", { schema: { type: "object", properties: { a: { type: "string" } } }, refusal: null }],
  ["application/x-www-form-urlencoded", { schema: { type: "object", required: ["a"] }, refusal: "body must have a" }],
  ["text/plain", { schema: { type: "string" }, refusal: null }],
  ["application/octet-stream", { schema: { type: "string", format: "binary" }, refusal: null }],
  ["application/json", { schema: {}, refusal: "body is required" }],
])("nothing, said to be %s", async (type, { schema, refusal }) => {
  const url = await serving({ "/x": { post: { requestBody: { required: true, content: { [type]: { schema } } }, responses: said("ok") } }, "/y": { post: { responses: said("ok") } } });
  const refused = async (path: string, headers: Record<string, string>): Promise<string | null> => (await call(url + path, { method: "POST", headers })).headers.get("x-mock-refusal");
  expect(await refused("/x", { "content-type": type })).toEqual(refusal === null ? null : expect.stringContaining(refusal));
  expect([await refused("/x", {}), await refused("/y", { "content-type": type })]).toEqual([expect.stringContaining("body is required"), null]);
});

test("a list inside of a list is JSON in a form", async () => {
  const schema = { type: "object", properties: { rules: { type: "array", items: { type: "array", prefixItems: [{ const: 1 }, { type: "string" }] } } } };
  const url = await serving({ "/x": { post: { requestBody: { content: { "application/x-www-form-urlencoded": { schema } } }, responses: said("ok") } } });
  const refused = async (...lists: readonly unknown[]): Promise<string | null> => (await call(`${url}/x`, { method: "POST", body: new URLSearchParams(lists.map((list) => ["rules", JSON.stringify(list)])) })).headers.get("x-mock-refusal");
  expect(await refused([1, "a"], [1])).toBeNull();
  expect(await refused([2, "a"])).toContain("body/rules/0/0 must be equal to constant");
});

test("a list in brackets may have objects", async () => {
  const sort = { name: "sort", in: "query", "x-query-style": "brackets", required: true, schema: { type: "array", items: { type: "object", required: ["by"], properties: { by: { enum: ["name", "size"] }, ranks: { type: "array", items: { type: "integer" } } } } } };
  const url = await serving({ "/x": { get: { parameters: [sort], responses: said("ok") } } });
  const refused = async (query: string): Promise<string | null> => (await call(`${url}/x?${query}`)).headers.get("x-mock-refusal");
  expect(await refused("sort[0][by]=name&sort[1][by]=size&sort[1][ranks][]=3")).toBeNull();
  expect(await refused("sort[0][by]=age&sort[1][ranks][]=x")).toMatch(/query.sort\/0\/by must be one of name, size.*query.sort\/1 must have by.*query.sort\/1\/ranks\/0 must be integer/);
  expect(await refused("sort=name")).toContain("query.sort is required");
});

test("an object of any members, written out in the query, has what no other parameter has", async () => {
  const filter = { name: "filter", in: "query", schema: { type: "object", properties: { name: { type: "string" } }, additionalProperties: { type: "integer", maximum: 9 } } };
  const url = await serving({ "/x": { get: { parameters: [filter, { name: "page", in: "query", schema: { type: "integer" } }], responses: said("ok") } } });
  const refused = async (query: string): Promise<string | null> => (await call(`${url}/x?${query}`)).headers.get("x-mock-refusal");
  expect(await refused("size.max=3&name=red&page=12345")).toBeNull();
  expect(await refused("size.max=30&page=1")).toContain("query.filter/size.max must be <= 9");
  expect(await refused("size.max=large&page=y")).toMatch(/query.filter\/size.max must be integer.*query.page must be integer/);
});

test("cookies are read in their styles, and as clients encode them", async () => {
  const numbers = { type: "array", items: { type: "integer" }, minItems: 2 };
  const size = { type: "object", required: ["w"], properties: { w: { type: "integer" } } };
  const cookie = (name: string, schema: object, more: object = {}): object => ({ name, in: "cookie", schema, ...more });
  const parameters = [cookie("note", { type: "string", maxLength: 3 }), cookie("raw", { type: "string", minLength: 5 }, { style: "cookie" }), cookie("many", numbers), cookie("joined", numbers, { explode: false }), cookie("plain", numbers, { style: "cookie" }), cookie("size", size), { name: "json", in: "cookie", content: { "application/json": { schema: size } } }];
  const url = await serving({ "/x": { get: { parameters, responses: said("ok") } } });
  const refused = async (sent: string): Promise<string | null> => (await call(`${url}/x`, { headers: { cookie: sent } })).headers.get("x-mock-refusal");
  expect(await refused("note=a%20b; raw=a%20b; many=1; many=2; joined=1%2C2; plain=1; plain=2; w=3; json=%7B%22w%22%3A3%7D")).toBeNull();
  expect(await refused("note=a%zz; many=1; joined=x,2; w=y; json=%7B%22w%22%3Ax")).toMatch(/cookie.note must NOT.*cookie.many must NOT.*cookie.joined\/0 must be integer.*cookie.size\/w must be integer.*cookie.json must be object/);
});

test("fields of a form are read in the style that the document names", async () => {
  const size = { type: "object", required: ["w", "h"], properties: { w: { type: "integer" }, h: { type: "integer" } } };
  const numbers = { type: "array", items: { type: "integer" }, minItems: 2 };
  const schema = { type: "object", properties: { size, tall: size, tags: numbers, piped: numbers, spaced: numbers }, additionalProperties: false };
  const encoding = { size: { explode: false }, tall: { style: "form" }, tags: { style: "form", explode: false }, piped: { style: "pipeDelimited" }, spaced: { style: "spaceDelimited", explode: false } };
  const url = await serving({ "/x": { post: { requestBody: { content: { "application/x-www-form-urlencoded": { schema, encoding } } }, responses: said("ok") } } });
  const posted = async (body: string): Promise<string> => {
    const answer = await call(`${url}/x`, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body });
    return answer.headers.get("x-mock-refusal") ?? answer.text;
  };
  expect(await posted("size=w,1,h,2&w=3&h=4&tags=1,2&piped=1%7C2&spaced=1%202")).toBe('"ok"');
  expect(await posted("size=w,x,h,2&w=y&tags=1&piped=1%7Cx")).toMatch(/body\/size\/w must be integer.*body\/tall must have h.*body\/tall\/w must be integer.*body\/tags must NOT have fewer.*body\/piped\/1 must be integer/);
});

test("forms are read as their schema means them, whatever way their objects are written", async () => {
  const address = { type: "object", required: ["city"], properties: { city: { type: "string" }, floor: { type: "integer" } } };
  const schema = { type: "object", required: ["owner", "lines"], properties: { owner: { type: "object", properties: { address } }, lines: { type: "array", items: { type: "object", properties: { n: { type: "integer" }, tags: { type: "array", items: { type: "string" } } } } }, "odd[name]": { type: "string" }, map: { type: "object", additionalProperties: { type: "boolean" } } }, additionalProperties: false };
  const url = await serving({ "/x": { post: { requestBody: { required: true, content: { "application/x-www-form-urlencoded": { schema } } }, responses: said("ok") } } });
  const posted = async (body: string): Promise<string> => {
    const answer = await call(`${url}/x`, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body });
    return answer.headers.get("x-mock-refusal") ?? answer.text;
  };
  expect(await posted("owner[address][city]=Ulm&owner[address][floor]=2&lines[0][n]=1&lines[0][tags]=a&lines[0][tags]=b&lines[1][n]=2&odd[name]=x&map[a]=true")).toBe('"ok"');
  expect(await posted('owner={"address":{"city":"Ulm"}}&lines={"n":1}')).toBe('"ok"');
  expect(await posted("owner[address][floor]=2&lines[0][n]=x")).toContain("body/owner/address must have city; body/lines/0/n must be integer");
  expect(await posted("owner[address][city]=Ulm&lines[0][n]=1&other[a]=1")).toContain("body must not have other");
  // Many names, and a deep one, cost no time.
  expect(await posted(Array.from({ length: 50_000 }, (_, index) => `lines[${index}][n]=1`).join("&") + `&deep${"[a]".repeat(50_000)}=1`)).toContain("body must have owner");
});

test("a field of a form may have brackets in its name", async () => {
  const schema = { type: "object", properties: { "sizes[]": { type: "array", items: { type: "integer" } }, "size[]": { type: "integer" } }, additionalProperties: false };
  const url = await serving({ "/x": { post: { requestBody: { content: { "application/x-www-form-urlencoded": { schema } } }, responses: said("ok") } } });
  const posted = async (body: string): Promise<string> => {
    const answer = await call(`${url}/x`, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body });
    return answer.headers.get("x-mock-refusal") ?? answer.text;
  };
  expect(await posted("sizes[]=1&sizes[]=2")).toBe('"ok"');
  expect(await posted("sizes[]=x")).toContain("body/sizes[]/0 must be integer");
  expect([await posted("size[]=1"), await posted("size[]=1&size[]=2")]).toEqual(['"ok"', expect.stringContaining("body/size[] must be integer")]);
});

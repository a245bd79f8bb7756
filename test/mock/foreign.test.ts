// What documents of other people hold, and still can be served.
import { afterEach, expect, test } from "vitest";
import { type Mock, startMock } from "../../generator/mock/index.js";
import { call } from "./caller.js";

let mock: Mock | null = null;
afterEach(() => mock?.close());

async function serving(paths: object, more: object = {}): Promise<string> {
  mock = await startMock({ documents: [JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths, ...more }))] });
  return mock.url;
}

const said = (example: string): object => ({ "200": { description: "Yes.", content: { "application/json": { example } } } });
const header = (name: string, value: string): object => ({ name, in: "header", required: true, schema: { type: "string", enum: [value] } });
const posted = (schema: object): object => ({ post: { requestBody: { required: true, content: { "application/json": { schema } } }, responses: said("ok") } });

test("operations of one path are told apart by a fragment's parameter, a query in the key, what they require, or the type of their body", async () => {
  const url = await serving({
    "/#Target=A": { post: { parameters: [header("X-Target", "A")], responses: said("A") } },
    "/#Target=B": { post: { parameters: [header("X-Target", "B")], responses: said("B") } },
    "/find?by=name": { get: { responses: said("name") } },
    "/find?by=mail": { get: { responses: said("mail") } },
    "/things/{id}#owner": { get: { parameters: [{ name: "owner", in: "query", required: true, schema: { type: "string" } }], responses: said("owned") } },
    "/things/{id}": { get: { responses: said("thing") } },
    "/image": { post: { requestBody: { content: { "application/json": { schema: { type: "object" } } } }, responses: said("address") } },
    "/image#stream": { post: { requestBody: { content: { "image/*": { schema: { type: "string", format: "binary" } } } }, responses: said("bytes") } },
    "//twice": { get: { responses: said("once") } },
  });
  const answered = async (path: string, options?: Parameters<typeof call>[1]): Promise<unknown> => JSON.parse((await call(url + path, options)).text);
  expect(await answered("/", { method: "POST", headers: { "x-target": "A" } })).toBe("A");
  expect(await answered("/", { method: "POST", headers: { "x-target": "B" } })).toBe("B");
  expect(await answered("/find?by=mail")).toBe("mail");
  expect(await answered("/things/1?owner=a")).toBe("owned");
  expect(await answered("/things/1")).toBe("thing");
  expect(await answered("/twice")).toBe("once");
  expect(await answered("/image", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" })).toBe("address");
  expect(await answered("/image", { method: "POST", headers: { "content-type": "image/png" }, body: "png" })).toBe("bytes");
});

test("paths that differ by the names of their parameters are told apart by numbers, UUIDs, patterns and values", async () => {
  const named = (name: string, type: string, more: object = {}): object => ({ get: { parameters: [{ name, in: "path", required: true, schema: { type, ...more } }], responses: said(name) } });
  const url = await serving({ "/icons/{id}": named("id", "integer"), "/icons/{term}": named("term", "string") });
  expect([(await call(`${url}/icons/5`)).text, (await call(`${url}/icons/tree`)).text]).toEqual(['"id"', '"term"']);
  const files = await serving({ "/files/{id}": named("id", "string", { format: "uuid" }), "/files/{kind}": named("kind", "string", { enum: ["new", "old"] }), "/files/{page}": named("page", "string", { pattern: "^p\\d+$" }), "/files/{name}": named("name", "string") });
  const asked = await Promise.all(["7dbdc6d7-7e4d-4f0e-9a3f-0f6d5b1e2c3a", "old", "p12", "a.pdf"].map((name) => call(`${files}/files/${name}`)));
  expect(asked.map(({ text }) => text)).toEqual(['"id"', '"kind"', '"page"', '"name"']);
});

test("and by the length of a parameter, and by what the body has", async () => {
  const named = (name: string, more: object, body: object = {}): object => ({ put: { parameters: [{ name, in: "path", required: true, schema: { type: "string", ...more } }], requestBody: { content: { "application/json": { schema: { type: "object", ...body } } } }, responses: said(name) } });
  const url = await serving({ "/lands/{code2}": named("code2", { maxLength: 2 }), "/lands/{code3}": named("code3", { maxLength: 3 }, { required: ["id"] }), "/lands/{name}": named("name", {}, { required: ["reason"] }) });
  const put = async (path: string, body: object): Promise<string> => (await call(url + path, { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })).text;
  expect([await put("/lands/de", {}), await put("/lands/deu", { id: 1 }), await put("/lands/deu", { reason: "a" })]).toEqual(['"code2"', '"code3"', '"name"']);
  expect(await put("/lands/deu", {})).toContain("path.code2 must NOT have more than 2 characters");
});

test("parameters stand where the key of the path has them, and three headers are never parameters", async () => {
  const url = await serving({
    "/list?page={page}": { get: { responses: said("listed") } },
    "/find?by={name}&kind=a": { get: { parameters: [{ name: "name", in: "path", required: true, schema: { type: "string" } }, { name: "Authorization", in: "header", required: true, schema: { type: "string" } }], responses: said("found") } },
  });
  expect((await call(`${url}/find?by=x&kind=a`)).text).toBe('"found"');
  expect((await call(`${url}/find?kind=a`)).headers.get("x-mock-refusal")).toContain("query.by is required");
  // One that nobody describes.
  expect((await call(`${url}/list?page=2`)).text).toBe('"listed"');
});

test("a parameter that the path has no place for is not missing", async () => {
  const url = await serving({ "/numbers/{country}": { get: { parameters: ["country", "search"].map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })), responses: said("found") } } });
  expect((await call(`${url}/numbers/de`)).text).toBe('"found"');
});

test("an example is no schema, whatever its members are called", async () => {
  const thing = { type: "object", required: ["example"], properties: { example: { type: "string", example: { $id: "twice" } } }, example: { $id: "twice", type: "none" } };
  const url = await serving({ "/things": { post: { requestBody: { required: true, content: { "application/json": { schema: thing } } }, responses: said("made") } } });
  const posted = async (body: object): Promise<number> => (await call(`${url}/things`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })).status;
  expect([await posted({ example: "a" }), await posted({ example: 1 }), await posted({})]).toEqual([200, 400, 400]);
});

test("a path is the same however its signs are escaped", async () => {
  const url = await serving({ "/Your File: 100%": { get: { responses: said("file") } }, "/a b/{id}:start": { get: { parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", maxLength: 3 } }], responses: said("started") } }, "/caf%C3%A9": { get: { responses: said("coffee") } } });
  expect((await call(`${url}/Your%20File:%20100%25`)).text).toBe('"file"');
  expect((await call(`${url}/a%20b/x%2Fy%3Astart`)).text).toBe('"started"');
  expect((await call(`${url}/a%20b/%zz:start`)).status).toBe(404);
  expect((await call(`${url}/caf%c3%a9`)).text).toBe('"coffee"');
});

test.each(["https://shop.example.com/v1", "https://shop.example.com//v1", "//shop.example.com/v1/", "/v1"])("paths are served below that of the server %s", async (server) => {
  const url = await serving({ "/x": { get: { responses: said("ok") } } }, { servers: [{ url: server }] });
  expect([(await call(`${url}/v1/x`)).text, (await call(`${url}/x`)).text]).toEqual(['"ok"', '"ok"']);
});

test("of parameters side by side in a path, one that can only be a few things says where the other begins", async () => {
  const inPath = (name: string, schema: object): object => ({ name, in: "path", required: true, schema });
  const text = { type: "string", minLength: 3 };
  const url = await serving({
    "/pages/{name}{extension}": { get: { parameters: [inPath("name", text), inPath("extension", { type: "string", enum: [".json", ".xml"] })], responses: said("page") } },
    "/projects/{id}{format}": { get: { parameters: [inPath("id", { type: "integer" }), inPath("format", text)], responses: said("project") } },
  });
  expect((await call(`${url}/pages/all.json`)).text).toBe('"page"');
  expect((await call(`${url}/pages/a.json`)).headers.get("x-mock-refusal")).toContain("path.name must NOT have fewer than 3 characters");
  expect((await call(`${url}/projects/12json`)).text).toBe('"project"');
});

test("values of a query are read as their schema means them", async () => {
  const parameters = [{ name: "tags", in: "query", schema: { type: "array", items: { type: "object", properties: { a: { type: "integer" } } } } }, { name: "level", in: "query", schema: { enum: [0, 20, "all"] } }];
  const url = await serving({ "/x": { get: { parameters, responses: said("ok") } } });
  const status = async (query: string): Promise<number> => (await call(`${url}/x?${query}`)).status;
  expect(await status(`tags=${encodeURIComponent('{"a":1}')}&level=20`)).toBe(200);
  expect([await status("level=all"), await status("level=0")]).toEqual([200, 200]);
  expect(await status("level=30")).toBe(400);
  expect(await status(`tags=${encodeURIComponent('{"a":"x"}')}`)).toBe(400);
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

test.each<[string, object, { good: unknown; bad?: unknown }]>([
  ["a pattern of another language", { type: "string", pattern: "(?i)abc" }, { good: "x" }],
  ["`nullable` without a type", { allOf: [{ type: "string" }], nullable: true }, { good: null, bad: 1 }],
  ["`nullable` beside a type and parts", { type: "object", allOf: [{ type: "object", required: ["a"] }], nullable: true }, { good: null, bad: {} }],
  ["`nullable` that says nothing", { allOf: [{ type: "string" }], nullable: false }, { good: "x", bad: null }],
  ["a type that there is not", { anyOf: [{ type: "Date" }, { type: "string" }] }, { good: "2026-01-01" }],
  ["a limit of older words", { type: "number", minimum: 3, exclusiveMinimum: true }, { good: 4, bad: 3 }],
  ["a limit that is none", { type: "number", minimum: 3, exclusiveMinimum: false }, { good: 3, bad: 2 }],
  ["a property called as a keyword", { type: "object", properties: { nullable: { type: "boolean" }, pattern: { type: "string" } } }, { good: { nullable: true, pattern: "(" }, bad: { nullable: 1 } }],
])("%s is judged as it is meant", async (_, schema, { good, bad }) => {
  const url = await serving({ "/x": posted({ type: "object", required: ["v"], properties: { v: schema } }) });
  const status = async (v: unknown): Promise<number> => (await call(`${url}/x`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ v }) })).status;
  expect(await status(good)).toBe(200);
  if (bad !== undefined) expect(await status(bad)).toBe(400);
});

test("content without a proper name is of any type, and a body without content any bytes", async () => {
  const schema = { type: "object", required: ["a"] };
  const url = await serving({ "/named": { post: { requestBody: { required: true, content: { applicationjson: { schema } } }, responses: said("ok") } }, "/bare": { post: { requestBody: { required: true, content: {} }, responses: said("ok") } } });
  const refused = async (path: string, body: string): Promise<string | null> => (await call(url + path, { method: "POST", headers: { "content-type": "application/json" }, body })).headers.get("x-mock-refusal");
  expect([await refused("/named", '{"a":1}'), await refused("/bare", "{}")]).toEqual([null, null]);
  expect(await refused("/named", "{}")).toContain("body must have a");
});

test("headers that frame a message are not those of an example", async () => {
  const headers = Object.fromEntries(["Content-Encoding", "Content-Length", "Transfer-Encoding", "X-Rate"].map((name) => [name, { schema: { type: "string" }, example: name === "X-Rate" ? "5" : "gzip" }]));
  const url = await serving({ "/x": { get: { responses: { "200": { description: "Yes.", headers, content: { "application/json": { example: "ok" } } } } } } });
  const answer = await call(`${url}/x`);
  expect([answer.text, answer.headers.get("content-encoding"), answer.headers.get("x-rate")]).toEqual(['"ok"', null, "5"]);
});

test("a failure whose body has no place for the reason has it in a header", async () => {
  const problem = { type: "object", properties: { code: { type: "integer" } } };
  const url = await serving({ "/x": { get: { parameters: [{ name: "q", in: "query", required: true, schema: { type: "string" } }], responses: { ...said("ok"), "400": { description: "No.", content: { "application/json": { schema: problem } } } } } } });
  const answer = await call(`${url}/x`);
  expect([answer.status, answer.text, answer.headers.get("x-mock-refusal")]).toEqual([400, "{}", "The request does not match the specification: query.q is required"]);
});

test("what does not match is refused as the document says, where that is 422 with a list of problems", async () => {
  const loc = { type: "array", items: { anyOf: [{ type: "string" }, { type: "integer" }] } };
  const problems = { type: "object", properties: { detail: { type: "array", items: { type: "object", required: ["loc", "msg", "type"], properties: { loc, msg: { type: "string" }, type: { type: "string" } } } } } };
  const operation = (others: object): object => ({ post: { parameters: [{ name: "q", in: "query", required: true, schema: { type: "string" } }], requestBody: { content: { "application/json": { schema: { type: "object", properties: { size: { type: "integer" } } } } } }, responses: { ...said("ok"), "422": { description: "No.", content: { "application/json": { schema: problems } } }, ...others } } });
  const url = await serving({ "/x": operation({}), "/y": operation({ "400": { description: "No.", content: { "application/json": { schema: { type: "object" } } } } }) });
  const wrong = { method: "POST", body: '{"size":"a"}', headers: { "content-type": "application/json" } };
  const detail = [{ type: "value_error", loc: ["query", "q"], msg: "is required" }, { type: "value_error", loc: ["body", "size"], msg: "must be integer" }];
  const answer = await call(`${url}/x`, wrong);
  expect([answer.status, JSON.parse(answer.text)]).toEqual([422, { detail }]);
  expect((await call(`${url}/y`, wrong)).status).toBe(400);
});

test("made up objects have as many members as they need", async () => {
  const schema = { type: "object", minProperties: 2, additionalProperties: { type: "integer" } };
  const url = await serving({ "/x": { get: { responses: { "200": { description: "Yes.", content: { "application/json": { schema } } } } } } });
  expect((await call(`${url}/x`)).text).toBe('{"key1":1,"key2":1}');
});

test("made up lists have the items that the schema asks for, and objects none that it forbids", async () => {
  const first = [{ type: "string", enum: ["a"] }, { type: "integer" }];
  const properties = { pair: { prefixItems: first, items: false }, older: { type: "array", items: first, additionalItems: false }, more: { type: "array", prefixItems: first, items: { type: "boolean" }, minItems: 4 }, few: { type: "array", prefixItems: first, maxItems: 1 }, none: { type: "array", items: false }, gone: false };
  const url = await serving({ "/x": { get: { parameters: [{ name: "pair", in: "query", schema: properties.pair }, { name: "older", in: "query", schema: properties.older }], responses: { "200": { description: "Yes.", content: { "application/json": { schema: { type: "object", properties } } } } } } } });
  expect((await call(`${url}/x?pair=a&pair=7&older=a&older=7`)).text).toBe('{"pair":["a",1],"older":["a",1],"more":["a",1,false,false],"few":["a"],"none":[]}');
  expect((await call(`${url}/x?pair=a&pair=b`)).headers.get("x-mock-refusal")).toContain("query.pair/1 must be integer");
});

test("made up texts meet their patterns", async () => {
  const id = { type: "string", pattern: "^XB[0-9a-f]{8}$" };
  const url = await serving({ "/x": { get: { responses: { "200": { description: "Yes.", content: { "application/json": { schema: { type: "object", properties: { id } } } } } } } } });
  expect((await call(`${url}/x`)).text).toBe('{"id":"XB00000000"}');
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
  const schema = { type: "object", properties: { "sizes[]": { type: "array", items: { type: "integer" } } }, additionalProperties: false };
  const url = await serving({ "/x": { post: { requestBody: { content: { "application/x-www-form-urlencoded": { schema } } }, responses: said("ok") } } });
  const posted = async (body: string): Promise<string> => {
    const answer = await call(`${url}/x`, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body });
    return answer.headers.get("x-mock-refusal") ?? answer.text;
  };
  expect(await posted("sizes[]=1&sizes[]=2")).toBe('"ok"');
  expect(await posted("sizes[]=x")).toContain("body/sizes[]/0 must be integer");
});

test("an error is of the type that is declared for its status", async () => {
  const problem = { type: "object", required: ["title", "status"], properties: { title: { type: "string" }, status: { type: "integer" } } };
  const url = await serving({
    "/things": { post: { requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } }, responses: { ...said("ok"), "4XX": { description: "No.", content: { "text/plain": {}, "application/problem+json": { schema: problem } } } } } },
    "/others": { post: { requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } }, responses: said("ok") } },
  });
  const [declared, other] = await Promise.all(["/things", "/others"].map((path) => call(`${url}${path}`, { method: "POST" })));
  expect([declared?.status, declared?.headers.get("content-type"), declared?.body]).toEqual([400, "application/problem+json", { title: "invalid-argument", status: 400 }]);
  expect([other?.status, other?.headers.get("content-type")]).toEqual([400, "application/json"]);
});

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
  const operation = (others: object): object => ({ post: { parameters: [{ name: "q", in: "query", required: true, schema: { type: "string" } }], requestBody: { content: { "application/json": { schema: { type: "object", required: ["name"], properties: { name: { type: "string" }, size: { type: "integer" }, parts: { type: "array", items: { type: "integer" } } } } } } }, responses: { ...said("ok"), "422": { description: "No.", content: { "application/json": { schema: problems } } }, ...others } } });
  const plain = { description: "No.", content: { "application/json": { schema: { type: "object" } } } };
  const url = await serving({ "/x": operation({}), "/both": operation({ "400": plain }), "/plain": operation({ "400": plain, "422": plain }), "/alone": operation({ "422": plain }) });
  const wrong = { method: "POST", body: '{"size":"a","parts":["b"]}', headers: { "content-type": "application/json" } };
  const detail = [
    { type: "missing", loc: ["query", "q"], msg: "Field required" },
    { type: "missing", loc: ["body", "name"], msg: "Field required" },
    { type: "value_error", loc: ["body", "size"], msg: "must be integer" },
    { type: "value_error", loc: ["body", "parts", 0], msg: "must be integer" },
  ];
  for (const path of ["/x", "/both"]) {
    const answer = await call(`${url}${path}`, wrong);
    expect([path, answer.status, JSON.parse(answer.text)]).toEqual([path, 422, { detail }]);
  }
  expect((await call(`${url}/plain`, wrong)).status).toBe(400);
  expect((await call(`${url}/alone`, wrong)).status).toBe(422);
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

// What is told of clients and their calls, in both directions.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { answers, calls, get, type Members, modelOf, type Row, streamed, told } from "./rows.js";

const text = { type: "string" };
const query = (name: string, more: Row["old"] = {}): Row["old"] => ({ name, in: "query", schema: text, ...more });
const one = (operation: Row["old"], more: Row["old"] = {}): Row["old"] => calls({ getThing: operation }, more);
const key = { type: "apiKey", in: "header", name: "X-Key" };
const secured = (schemes: Row["old"], security: Row["old"][]): Row["old"] => one({ security }, { components: { securitySchemes: schemes } });
const page = answers(["200", { type: "object", required: ["items"], properties: { items: { type: "array", items: text }, total: { type: "integer" } } }]);
const paged = [query("page", { schema: { type: "integer" } }), query("pageSize", { schema: { type: "integer" } })];
const client = (...options: readonly Row["old"][]): Row["old"] => ({ "x-client": { options: options.map((option) => ({ schema: text, ...option })) } });
const posted = (required: boolean, needed: readonly string[] = ["a"], parameters: Row["old"][] = []): Row["old"] =>
  ({ paths: { "/thing": { post: get({ parameters, requestBody: { required, content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } } } }) } }, components: { schemas: { A: { type: "object", required: needed, properties: { a: text } } } } });
const path = (at: string, method: string): Row["old"] => ({ paths: { [at]: { [method]: get() } } });

const rows: { readonly [title: string]: Row } = {
  "a call": { old: calls({ a: {} }), now: calls({ a: {}, b: {} }), want: ["new shop.b: new"], back: ["breaking shop.b: gone"] },
  "another name": { old: calls({ a: {} }), now: calls({ b: {} }), want: ["breaking shop.a: gone", "new shop.b: new"], back: ["breaking shop.b: gone", "new shop.a: new"] },
  "another path": { old: path("/a", "get"), now: path("/b", "get"), want: ["other shop.getThing: GET /a, now GET /b"], back: ["other shop.getThing: GET /b, now GET /a"] },
  "another method": { old: path("/a", "get"), now: path("/a", "put"), want: ["other shop.getThing: GET /a, now PUT /a"], back: ["other shop.getThing: PUT /a, now GET /a"] },
  "sent again": { old: path("/a", "get"), now: path("/a", "post"), want: ["other shop.getThing: GET /a, now POST /a", "other shop.getThing: is no longer sent again after failures"], back: ["other shop.getThing: POST /a, now GET /a", "other shop.getThing: is sent again after failures now"] },
  "an optional parameter": { old: one({ parameters: [query("a")] }), now: one({ parameters: [query("a"), query("b")] }), want: ["new GetThingRequest.b: new"], back: ["breaking GetThingRequest.b: gone"] },
  "a required parameter": { old: one({ parameters: [query("a")] }), now: one({ parameters: [query("a"), query("b", { required: true })] }), want: ["breaking GetThingRequest.b: new and required"], back: ["breaking GetThingRequest.b: gone"] },
  "the first parameter": { old: one({}), now: one({ parameters: [query("a")] }), want: ["new shop.getThing: takes an input now", "new GetThingRequest: new"], back: ["breaking shop.getThing: no longer takes an input", "breaking GetThingRequest: gone"] },
  "the first parameter, required": { old: one({}), now: one({ parameters: [query("a", { required: true })] }), want: ["breaking shop.getThing: takes an input now, which it needs", "new GetThingRequest: new"], back: ["breaking shop.getThing: no longer takes an input", "breaking GetThingRequest: gone"] },
  "a body that is required": { old: posted(false), now: posted(true), want: ["breaking shop.getThing: input required now", "other shop.getThing: travels otherwise"], back: ["new shop.getThing: input optional now", "other shop.getThing: travels otherwise"] },
  "a body of optional members that is required": { old: posted(false, []), now: posted(true, []), want: ["other shop.getThing: travels otherwise"], back: ["other shop.getThing: travels otherwise"] },
  "a body beside parameters that is required": { old: posted(false, ["a"], [query("q")]), now: posted(true, ["a"], [query("q")]), want: ["breaking GetThingRequest.a: required now", "other shop.getThing: travels otherwise"], back: ["new GetThingRequest.a: optional now", "other shop.getThing: travels otherwise"] },
  "a parameter in the header": { old: one({ parameters: [query("a")] }), now: one({ parameters: [query("a", { in: "header" })] }), want: ["other shop.getThing: travels otherwise"], back: ["other shop.getThing: travels otherwise"] },
  "words about a call": { old: one({}), now: one({ summary: "Gets it." }), want: ["other shop.getThing: described otherwise"], back: ["other shop.getThing: described otherwise"] },
  "a deprecated call": { old: one({}), now: one({ deprecated: true }), want: ["new shop.getThing: deprecated"], back: ["other shop.getThing: no longer deprecated"] },
  "an answer of another type": { old: one(answers(["200", text])), now: one(answers(["200", { type: "integer" }])), want: ["breaking shop.getThing: answer: type changed: string, now integer"], back: ["breaking shop.getThing: answer: type changed: integer, now string"] },
  "an answer without content": { old: one(answers(["200", text])), now: one(answers(["204", null])), want: ["breaking shop.getThing: answer changed: json, now none"], back: ["breaking shop.getThing: answer changed: none, now json"] },
  "an answer that may be empty": { old: one(answers(["200", text])), now: one(answers(["200", text], ["204", null])), want: ["breaking shop.getThing: answer: may be empty now"], back: ["other shop.getThing: answer: is never empty now"] },
  "a stream": { old: one(answers(["200", text])), now: one(streamed(text, "text/event-stream")), want: ["breaking shop.getThing: answer changed: json, now stream"], back: ["breaking shop.getThing: answer changed: stream, now json"] },
  "an error": { old: one(answers(["200", text])), now: one(answers(["200", text], ["404", text])), want: ["new shop.getThing: error 404 is described"], back: ["breaking shop.getThing: error 404 is no longer described"] },
  "an error that is thrown": { old: one(answers(["200", text])), now: one(answers(["200", text], ["404", text])), want: ["new shop.getThing: error 404 is described"], back: ["other shop.getThing: error 404 is no longer described"], settings: [{ results: "throw" }, { results: "throw" }] },
  "an error of another type": { old: one(answers(["200", text], ["404", text])), now: one(answers(["200", text], ["404", { type: "integer" }])), want: ["breaking shop.getThing: error 404: type changed: string, now integer"], back: ["breaking shop.getThing: error 404: type changed: integer, now string"] },
  "pages": { old: one({ ...page, "x-pagination": false, parameters: paged }), now: one({ ...page, parameters: paged }), want: ["new shop.getThing: has pages now"], back: ["breaking shop.getThing: no longer has pages"] },
  "another way of results": { old: one({}), now: one({}), want: ["breaking shop: calls come to another result: result, now throw"], back: ["breaking shop: calls come to another result: throw, now result"], settings: [{ results: "result" }, { results: "throw" }] },
  "a credential": { old: secured({ key }, []), now: secured({ key }, [{ key: [] }]), want: ["breaking shop.getThing: credentials changed: none, now key"], back: ["new shop.getThing: credentials changed: key, now none"] },
  "one credential of two": { old: secured({ key, other: key }, [{ key: [] }]), now: secured({ key, other: key }, [{ key: [] }, { other: [] }]), want: ["new shop.getThing: credentials changed: key, now key, or other"], back: ["breaking shop.getThing: credentials changed: key, or other, now key"] },
  "how a credential travels": { old: secured({ key }, [{ key: [] }]), now: secured({ key: { ...key, name: "X-Other" } }, [{ key: [] }]), want: ["other shop credential key: travels otherwise", "other shop option key: described otherwise"], back: ["other shop credential key: travels otherwise", "other shop option key: described otherwise"] },
  "a credential without an option": { old: one({}), now: secured({ tls: { type: "mutualTLS" } }, []), want: ["other shop credential tls: new"], back: ["other shop credential tls: gone"] },
  "another server": { old: one({}, { servers: [{ url: "https://a.example" }] }), now: one({}, { servers: [{ url: "https://b.example" }] }), want: ["other shop: servers changed"], back: ["other shop: servers changed"] },
  "a variable of the server": { old: one({}, { servers: [{ url: "https://a.example" }] }), now: one({}, { servers: [{ url: "https://a.example/{place}", variables: { place: { default: "eu" } } }] }), want: ["new shop option place: new", "other shop: servers changed"], back: ["breaking shop option place: gone", "other shop: servers changed"] },
  "headers": {
    old: one(answers(["200", text])),
    now: one({ responses: { "200": { description: "Fine.", headers: { "X-Left": { schema: { type: "integer" } } }, content: { "application/json": { schema: text } } } } }),
    want: ["new shop.getThing: headers are described", "new XLeftHeaders: new"],
    back: ["breaking shop.getThing: headers are no longer described", "breaking XLeftHeaders: gone"],
  },
  "a webhook": { old: one({}), now: one({}, { webhooks: { paid: { post: { requestBody: { content: { "application/json": { schema: text } } }, responses: { "204": { description: "Seen." } } } } } }), want: ["new shop: new webhook paid"], back: ["breaking shop: webhook paid gone"] },
  "a kept name": { old: calls({ a: {} }), now: calls({ b: { "x-aliases": ["a"] } }), want: ["new shop.a: called b now; this name is kept", "other shop.a: GET /a, now GET /b"], back: ["breaking shop.b: gone", "new shop.a: new"] },
  "a former name": { old: calls({ a: { "x-aliases": ["b"] } }), now: calls({ a: {} }), want: ["breaking shop.a: former name b gone"], back: ["new shop.a: may be called b too"] },
  "lines of a stream": { old: one(streamed(text, "application/x-ndjson")), now: one(streamed(text, "application/json-seq")), want: ["other shop.getThing: answer: comes as sequence now, no longer as lines", "other shop.getThing: travels otherwise"], back: ["other shop.getThing: answer: comes as lines now, no longer as sequence", "other shop.getThing: travels otherwise"] },
  "an option": { old: one({}, client()), now: one({}, client({ name: "tenant", header: "X-Tenant" })), want: ["new shop option tenant: new"], back: ["breaking shop option tenant: gone"] },
  "a required option": { old: one({}, client()), now: one({}, client({ name: "tenant", header: "X-Tenant", required: true })), want: ["breaking shop option tenant: new and required"], back: ["breaking shop option tenant: gone"] },
  "an option that is required": { old: one({}, client({ name: "tenant", header: "X-Tenant" })), now: one({}, client({ name: "tenant", header: "X-Tenant", required: true })), want: ["breaking shop option tenant: required now"], back: ["new shop option tenant: optional now"] },
  "another spelling of an option": { old: one({}, client({ name: "tenant", header: "X-Tenant" })), now: one({}, client({ name: "tenant", header: "X-Tenant", aliases: ["house"] })), want: ["new shop option tenant: may be spelt house too"], back: ["breaking shop option tenant: spelling house gone"] },
  "an option of another name": { old: one({}, client({ name: "tenant", header: "X-Tenant" })), now: one({}, client({ name: "house", header: "X-Tenant", aliases: ["tenant"] })), want: ["new shop option tenant: called house now; this name is kept"], back: ["breaking shop option house: gone", "new shop option tenant: new"] },
};

test.each(Object.entries(rows))("%s", (_title, { old, now, want, back, settings: [before, after] = [{}, {}] }) => {
  const [one, other] = [modelOf(old, before), modelOf(now, after)];
  expect.soft(told(one, other).lines).toEqual(want);
  expect.soft(told(other, one).lines).toEqual(back);
});

test("methods that stand in groups", () => {
  const named = (tag: string): Row["old"] => calls({ "pulls/get": { tags: [tag] } });
  const model = (document: Row["old"], methods: "flat" | "grouped"): ReturnType<typeof modelOf> => {
    const built = modelOf(document);
    return { ...built, clients: built.clients.map((client) => ({ ...client, methods })) };
  };
  expect(told(model(named("pulls"), "flat"), model(named("pulls"), "grouped")).lines).toEqual(["breaking shop: methods stand elsewhere: flat, now grouped"]);
  expect(told(model(named("pulls"), "grouped"), model(named("changes"), "grouped")).lines).toEqual(["breaking shop.pulls/get: called changes.pulls/get now, no longer pulls.get"]);
  expect(told(model(named("pulls"), "flat"), model(named("changes"), "flat")).lines).toEqual([]);
});

test.each([
  [calls({ a: {} }), calls({ a: {} }), "none"],
  [calls({ a: {} }), calls({ a: { summary: "Gets." } }), "patch"],
  [calls({ a: {} }), calls({ a: { summary: "Gets." }, b: {} }), "minor"],
  [calls({ a: {} }), calls({ b: {} }), "major"],
])("the gravest change is the verdict", (old, now, verdict) => expect(told(modelOf(old), modelOf(now)).verdict).toBe(verdict));

test("the place is that of the new version, of what is gone that of the old one", () => {
  const at = (old: Row["old"], now: Row["old"]): readonly string[] => told(modelOf(old), modelOf(now)).places.map(({ pointer }) => pointer);
  expect(at(calls({ a: {} }), calls({ b: {} }))).toEqual(["/paths/~1a/get", "/paths/~1b/get"]);
  expect(at(one({ parameters: [query("a"), query("b")] }), one({ parameters: [query("b", { required: true })] }))).toEqual(["/paths/~1getThing/get/parameters/0", "/paths/~1getThing/get/parameters/0"]);
});

test("statuses of an envelope", () => {
  const { paths, components } = load(readFileSync(join(import.meta.dirname, "../golden/envelope/spec.yaml"), "utf8")) as { readonly paths: Members; readonly components: { readonly schemas: { readonly StatusCode: { readonly enum: readonly number[]; readonly "x-enum-varnames": readonly string[] } } } };
  const all = components.schemas.StatusCode;
  const model = (count: number): ReturnType<typeof modelOf> =>
    modelOf({ paths, components: { ...components, schemas: { ...components.schemas, StatusCode: { ...all, enum: all.enum.slice(0, count), "x-enum-varnames": all["x-enum-varnames"].slice(0, count) } } } });
  const [some, more] = [model(3), model(4)];
  const status = String(all.enum[3]);
  expect(told(some, more).lines).toEqual([`new StatusCode: new value ${status}`]);
  expect(told(more, some).lines).toEqual([`breaking shop: status ${status} of answers gone`, `breaking StatusCode: value ${status} gone`]);
});

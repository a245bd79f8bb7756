import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import { bundle } from "../../generator/document/bundle.js";
import type { Json, JsonObject } from "../../generator/document/document.js";
import { isArray, isObject, member } from "../../generator/document/json.js";
import { pointerTokens, valueAt } from "../../generator/document/pointer.js";
import { locatedDiagnostics } from "../../generator/document/position.js";
import { readDocument } from "../../generator/document/read.js";
import { Sources } from "../../generator/document/sources.js";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "swagger-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Files = { readonly [name: string]: string };

async function read(files: Files, root = "a.yaml", below = ""): Promise<{ readonly value: Json; readonly said: readonly string[] }> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const report = new Report();
  const sources = new Sources(path.join(folder, below));
  const document = await readDocument(root, report, { sources });
  const located = await locatedDiagnostics(sources.written(report.diagnostics), (file) => sources.text(file));
  const said = located.map(({ diagnostic: { severity, code, at }, position }) => `${severity} ${code} ${at?.file ?? ""}:${position?.line ?? ""}:${position?.column ?? ""} ${at?.pointer ?? ""}`);
  return { value: document === null ? null : bundle(document), said };
}

function at(value: Json, pointer: string): Json | undefined {
  return (pointerTokens(pointer) ?? []).reduce<Json | undefined>((held, token) => (held === undefined ? undefined : valueAt(held, token)), value);
}

const head = 'swagger: "2.0"\ninfo: { title: T, version: "1" }\n';
const operation = (rest: string, top = ""): Files => ({ "a.yaml": `${head}${top}paths:\n  /a:\n    post:\n${rest.replace(/^/gm, "      ")}\n` });
const parameter = (text: string): Files => operation(`parameters: [${text}]\nresponses: {}`);

describe("what becomes of each word", () => {
  const first = "/paths/~1a/post/parameters/0";
  const body = "/paths/~1a/post/requestBody";
  const answer = "/paths/~1a/post/responses/200";
  const table: readonly (readonly [string, { readonly given: Files; readonly at: string; readonly want: unknown }])[] = [
    ["host, base path and schemes", { given: { "a.yaml": `${head}host: h\nbasePath: /v1/\nschemes: [http, wss, https]\npaths: {}` }, at: "/servers", want: [{ url: "https://h/v1/" }, { url: "http://h/v1/" }] }],
    ["a host alone", { given: { "a.yaml": `${head}host: h:8080\npaths: {}` }, at: "/servers", want: [{ url: "https://h:8080" }] }],
    ["a base path alone", { given: { "a.yaml": `${head}basePath: v1\npaths: {}` }, at: "/servers", want: [{ url: "/v1" }] }],
    ["no server", { given: { "a.yaml": `${head}paths: {}` }, at: "/servers", want: undefined }],
    ["a host without schemes", { given: { "a.yaml": `${head}host: h.localhost.example\npaths: {}` }, at: "/servers", want: [{ url: "https://h.localhost.example" }] }],
    ["the own machine without schemes", { given: { "a.yaml": `${head}host: localhost:8080\nbasePath: /api\npaths: {}` }, at: "/servers", want: [{ url: "http://localhost:8080/api" }] }],
    ["a host with a placeholder", { given: { "a.yaml": `${head}host: "{region}.h"\nschemes: [https]\npaths: {}` }, at: "/servers", want: [{ url: "https://{region}.h", variables: { region: { default: "region" } } }] }],
    ["schemes of an operation", { given: operation("schemes: [http]\nresponses: {}", "host: h\n"), at: "/paths/~1a/post/servers", want: [{ url: "http://h" }] }],
    ["the type of a parameter", { given: parameter("{ name: n, in: query, type: integer, minimum: 1, exclusiveMinimum: true, allowEmptyValue: true, x-a: 1 }"), at: first, want: { name: "n", in: "query", allowEmptyValue: true, "x-a": 1, schema: { type: "integer", exclusiveMinimum: 1 } } }],
    ["csv in a query", { given: parameter("{ name: n, in: query, type: array, items: { type: string } }"), at: first, want: { name: "n", in: "query", schema: { type: "array", items: { type: "string" } }, style: "form", explode: false } }],
    ["ssv in a query", { given: parameter("{ name: n, in: query, type: array, items: { type: string }, collectionFormat: ssv }"), at: `${first}/style`, want: "spaceDelimited" }],
    ["pipes in a query", { given: parameter("{ name: n, in: query, type: array, items: { type: string }, collectionFormat: pipes }"), at: `${first}/style`, want: "pipeDelimited" }],
    ["multi in a query", { given: parameter("{ name: n, in: query, type: array, items: { type: string }, collectionFormat: multi }"), at: `${first}/explode`, want: true }],
    ["tsv in a query", { given: parameter("{ name: n, in: query, type: array, items: { type: string }, collectionFormat: tsv, maxItems: 3 }"), at: first, want: { name: "n", in: "query", schema: { type: "string" } } }],
    ["csv in a path", { given: parameter("{ name: n, in: header, type: array, items: { type: string }, collectionFormat: csv }"), at: `${first}/style`, want: "simple" }],
    ["pipes in a header", { given: parameter("{ name: n, in: header, type: array, items: { type: string }, collectionFormat: pipes }"), at: `${first}/schema`, want: { type: "string" } }],
    ["a list in a list", { given: parameter("{ name: n, in: query, type: array, items: { type: array, collectionFormat: csv, items: { type: integer } } }"), at: `${first}/schema/items`, want: { type: "array", items: { type: "integer" } } }],
    ["a nullable parameter", { given: parameter("{ name: n, in: query, type: string, x-nullable: true }"), at: `${first}/schema/type`, want: ["string", "null"] }],
    ["a body", { given: operation("parameters: [{ name: b, in: body, description: D, required: true, schema: { type: object } }]\nresponses: {}"), at: body, want: { description: "D", required: true, "x-name": "b", content: { "application/json": { schema: { type: "object" } } } } }],
    ["a body of the document's types", { given: operation("parameters: [{ name: b, in: body, schema: {} }]\nresponses: {}", "consumes: [text/a, text/b]\n"), at: `${body}/content`, want: { "text/a": { schema: {} }, "text/b": { schema: {} } } }],
    ["a body of the operation's types", { given: operation("consumes: [text/c]\nparameters: [{ name: b, in: body, schema: {} }]\nresponses: {}", "consumes: [text/a]\n"), at: `${body}/content`, want: { "text/c": { schema: {} } } }],
    ["a form", { given: operation("parameters: [{ name: a, in: formData, type: string, required: true, default: x }, { name: b, in: formData, type: array, items: { type: string }, collectionFormat: pipes }]\nresponses: {}"), at: body, want: { required: true, content: { "application/x-www-form-urlencoded": { encoding: { b: { style: "pipeDelimited", explode: false } }, schema: { type: "object", required: ["a"], properties: { a: { type: "string", default: "x" }, b: { type: "array", items: { type: "string" } } } } } } } }],
    ["a file", { given: operation("consumes: [application/x-www-form-urlencoded]\nparameters: [{ name: a, in: formData, type: file, description: D }]\nresponses: {}"), at: `${body}/content`, want: { "multipart/form-data": { schema: { type: "object", properties: { a: { description: "D", type: "string", format: "binary", contentMediaType: "application/octet-stream" } } } } } }],
    ["either form", { given: operation("consumes: [multipart/form-data, application/x-www-form-urlencoded]\nparameters: [{ name: a, in: formData, type: string }]\nresponses: {}"), at: `${body}/content/multipart~1form-data/schema/properties`, want: { a: { type: "string" } } }],
    ["a field called __proto__", { given: operation("parameters: [{ name: __proto__, in: formData, type: string }]\nresponses: {}"), at: `${body}/content/application~1x-www-form-urlencoded/schema/properties/__proto__`, want: { type: "string" } }],
    ["an interface of Go, which is any value", { given: { "a.yaml": `${head}paths: {}\ndefinitions: { controllers.interface: { title: interface, type: object } }` }, at: "/components/schemas/controllers.interface", want: { title: "interface" } }],
    ["an object of that title with members", { given: { "a.yaml": `${head}paths: {}\ndefinitions: { interface: { title: interface, type: object, properties: { a: { type: string } } } }` }, at: "/components/schemas/interface/type", want: "object" }],
    ["an answer", { given: operation("responses: { 200: { description: D, schema: { type: string }, headers: { X-A: { type: array, items: { type: string }, description: H } } } }"), at: answer, want: { description: "D", headers: { "X-A": { description: "H", schema: { type: "array", items: { type: "string" } }, style: "simple", explode: false } }, content: { "*/*": { schema: { type: "string" } } } } }],
    ["the examples of an answer", { given: operation("produces: [text/a]\nresponses: { 200: { description: D, schema: { type: string }, examples: { text/b: x } } }"), at: `${answer}/content`, want: { "text/a": { schema: { type: "string" } }, "text/b": { schema: { type: "string" }, example: "x" } } }],
    ["a file as answer where everything else is JSON or XML", { given: operation("responses: { 200: { description: D, schema: { type: file } } }", "produces: [application/json, application/xml]\n"), at: `${answer}/content`, want: { "application/octet-stream": { schema: { type: "string", format: "binary", contentMediaType: "application/octet-stream" } } } }],
    ["a file of XML as answer", { given: operation("responses: { 200: { description: D, schema: { type: file } } }", "produces: [application/xml]\n"), at: `${answer}/content`, want: { "application/xml": { schema: { type: "string", format: "binary", contentMediaType: "application/octet-stream" } } } }],
    ["a file as answer", { given: operation("responses: { 200: { description: D, schema: { type: file } } }", "produces: [application/json]\n"), at: `${answer}/content`, want: { "application/octet-stream": { schema: { type: "string", format: "binary", contentMediaType: "application/octet-stream" } } } }],
    ["a text of which nobody says the type", { given: operation("responses: { 200: { description: D, schema: { type: string } } }"), at: `${answer}/content`, want: { "*/*": { schema: { type: "string" } } } }],
    ["an object of which nobody says the type", { given: operation("responses: { 200: { description: D, schema: { type: object } } }"), at: `${answer}/content`, want: { "application/json": { schema: { type: "object" } } } }],
    ["an empty answer", { given: operation("responses: { 200: { description: D } }", "produces: [application/json]\n"), at: answer, want: { description: "D" } }],
    ["a shared answer", { given: operation("responses: { 200: { $ref: '#/responses/R' } }", "responses: { R: { description: D, schema: { type: string } } }\n"), at: answer, want: { $ref: "#/components/responses/R" } }],
    ["a shared answer of other types", { given: operation("produces: [text/a]\nresponses: { 200: { $ref: '#/responses/R' } }", "responses: { R: { description: D, schema: { type: string } } }\n"), at: answer, want: { description: "D", content: { "text/a": { schema: { type: "string" } } } } }],
    ["a parameter of the path in the body", { given: { "a.yaml": `${head}paths: { /a: { parameters: [{ name: b, in: body, schema: { type: string } }, { name: q, in: query, type: string }], post: { responses: {} } } }` }, at: `${body}/content`, want: { "application/json": { schema: { type: "string" } } } }],
    ["a shared body", { given: operation("parameters: [{ $ref: '#/parameters/B' }]\nresponses: {}", "parameters: { B: { name: b, in: body, schema: { $ref: '#/definitions/S' } } }\ndefinitions: { S: { type: string } }\n"), at: `${body}/content`, want: { "application/json": { schema: { $ref: "#/components/schemas/S" } } } }],
    ["a schema inside an operation", { given: { "a.yaml": `${head}paths: { /a: { get: { responses: { 200: { description: D, schema: { type: object } } } } } }\ndefinitions: { S: { $ref: '#/paths/~1a/get/responses/200/schema' } }` }, at: "/components/schemas/S/$ref", want: "#/paths/~1a/get/responses/200/content/application~1json/schema" }],
    ["a discriminator", { given: { "a.yaml": `${head}paths: {}\ndefinitions: { S: { discriminator: k } }` }, at: "/components/schemas/S", want: { discriminator: { propertyName: "k" } } }],
    ["basic security", { given: { "a.yaml": `${head}paths: {}\nsecurityDefinitions: { s: { type: basic, description: D } }` }, at: "/components/securitySchemes/s", want: { description: "D", type: "http", scheme: "basic" } }],
    ...(["implicit", "password", "application", "accessCode"] as const).map((flow): readonly [string, { readonly given: Files; readonly at: string; readonly want: unknown }] => [
      `the flow ${flow}`,
      { given: { "a.yaml": `${head}paths: {}\nsecurityDefinitions: { s: { type: oauth2, flow: ${flow}, tokenUrl: "https://t", scopes: { a: A } } }` }, at: "/components/securitySchemes/s", want: { type: "oauth2", flows: { [{ implicit: "implicit", password: "password", application: "clientCredentials", accessCode: "authorizationCode" }[flow]]: { tokenUrl: "https://t", scopes: { a: "A" } } } } },
    ]),
  ];
  test.each(table)("%s", async (_, { given, at: pointer, want }) => {
    const { value } = await read(given);
    expect(value).not.toBeNull();
    expect(at(value, pointer)).toEqual(want);
  });
});

describe("several files", () => {
  test("path items, parameters, answers and schemas elsewhere", async () => {
    const { value, said } = await read({
      "a.yaml": `${head}paths: { /a: { $ref: "sub/items.yaml#/a" } }\ndefinitions: { Own: { type: object } }`,
      "sub/items.yaml": "a: { post: { parameters: [{ $ref: 'parts.yaml#/limit' }, { name: b, in: body, schema: { $ref: 'parts.yaml#/Pet' } }], responses: { 200: { $ref: 'parts.yaml#/ok' } } } }",
      "sub/parts.yaml": "limit: { name: limit, in: query, type: integer }\nPet: { x-nullable: true, type: object, properties: { own: { $ref: '../a.yaml#/definitions/Own' } } }\nok: { description: D, schema: { $ref: '#/Pet' } }",
    });
    expect(said).toEqual(["info document/upgraded a.yaml:4:1 /definitions", "info document/upgraded sub/items.yaml:1:58 /a/post/parameters/1"]);
    expect(at(value, "/paths/~1a/post/parameters")).toEqual([{ name: "limit", in: "query", schema: { type: "integer" } }]);
    expect(at(value, "/components/schemas/Pet")).toEqual({ "x-nullable": true, type: ["object", "null"], properties: { own: { $ref: "#/components/schemas/Own" } } });
    expect(at(value, "/paths/~1a/post/responses/200/description")).toBe("D");
  });

  test("answers that lead back to themselves through another file", async () => {
    const { said } = await read({
      "a.yaml": `${head}responses: { Round: { $ref: "b.yaml#/responses/Round" } }\npaths:\n  /a:\n    get: { responses: { "200": { $ref: "#/responses/Round" }, "400": { description: No } } }\n`,
      "b.yaml": 'responses: { Round: { $ref: "a.yaml#/responses/Round" } }\n',
    });
    expect(said.filter((line) => !line.startsWith("info"))).toEqual(["warning document/circular-reference a.yaml:3:14 /responses/Round", "warning document/dangling-reference a.yaml:6:25 /paths/~1a/get/responses/200"]);
  });

  test("seen from a folder beside them", async () => {
    const files = {
      "other/empty.yaml": "",
      "a.yaml": `${head}paths: { /a: { get: { responses: { 200: { $ref: "sub/parts.yaml#/ok" } } } } }`,
      "sub/parts.yaml": "Pet: { type: object, title: P }\nok: { description: D, schema: { $ref: '#/Pet' } }",
    };
    const { value, said } = await read(files, "../a.yaml", "other");
    expect(said).toEqual([]);
    expect(at(value, "/components/schemas/Pet")).toEqual({ type: "object", title: "P" });
  });
});

describe("places are those of the file", () => {
  test("of what is moved", async () => {
    const { said } = await read(operation("parameters:\n  - { name: b, in: body, schema: { $ref: '#/definitions/Missing' } }\n  - { $ref: '#/parameters/missing' }\nresponses:\n  200: { description: D, schema: { properties: { a: { $ref: '#/nowhere' } } } }"));
    expect(said.filter((line) => !line.startsWith("info"))).toEqual([
      "warning document/dangling-reference a.yaml:7:32 /paths/~1a/post/parameters/0/schema",
      "warning document/dangling-reference a.yaml:8:11 /paths/~1a/post/parameters/1",
      "warning document/dangling-reference a.yaml:10:56 /paths/~1a/post/responses/200/schema/properties/a",
    ]);
  });

  test("one line for each kind of change", async () => {
    const { said } = await read({ "a.yaml": readFileSync("test/golden/swagger/spec.yaml", "utf8") });
    expect(said.every((line) => /^(?:info|warning) document\/upgraded a\.yaml:\d+:\d+ \//.test(line))).toBe(true);
    expect(said.length).toBe(8);
  });
});

/** Another's converter (to 3.0, which is then read as such). What the two say in other words is said alike first. */
describe("swagger2openapi agrees", () => {
  // What it refuses (tsv) or loses (`x-nullable` and `collectionFormat` of form fields) is not compared.
  const petstore = readFileSync("test/golden/swagger/spec.yaml", "utf8").replace(/^.*(?:collectionFormat: tsv|X-Trace|colours|sizes).*\n/gm, "").replace("schemes: [http, https]", "schemes: [https]");
  const documents: readonly (readonly [string, string])[] = [
    ["the golden document", petstore],
    ["forms", operation("consumes: [multipart/form-data]\nparameters: [{ name: f, in: formData, type: file }, { name: t, in: formData, type: string, enum: [a] }]\nresponses: { 200: { description: D } }")["a.yaml"] ?? ""],
    ["parameters of paths", `${head}host: h\nschemes: [https]\nparameters: { P: { name: p, in: path, required: true, type: string, pattern: a } }\npaths: { "/a/{p}": { parameters: [{ $ref: "#/parameters/P" }], get: { deprecated: true, tags: [t], operationId: o, responses: { default: { description: D } } } } }`],
    ["definitions", `${head}paths: {}\ndefinitions: { A: { type: object, additionalProperties: { $ref: "#/definitions/B" } }, B: { type: array, items: { $ref: "#/definitions/A" }, xml: { name: b } } }`],
  ];
  test.each(documents)("%s", async (_, text) => {
    const { default: converter } = await import("swagger2openapi");
    const ours = await read({ "a.yaml": text });
    const { openapi } = await converter.convertObj(JSON.parse(JSON.stringify(load(text))), { anchors: true });
    const theirs = await read({ "b.json": JSON.stringify(openapi) }, "b.json");
    expect(theirs.value).not.toBeNull();
    expect(alike(ours.value, ours.value)).toEqual(alike(theirs.value, theirs.value));
  });

  function alike(value: Json, root: Json): Json {
    if (isArray(value)) return value.map((item) => alike(item, root));
    if (!isObject(value)) return value;
    const reference = member(value, "$ref");
    // We write shared bodies in place.
    if (typeof reference === "string" && reference.startsWith("#/components/requestBodies/")) return alike(at(root, reference.slice(1)) ?? null, root);
    const example = at(value, "/examples/response/value");
    if (example !== undefined) return alike(Object.fromEntries([...Object.entries(value).filter(([key]) => key !== "examples"), ["example", example]]), root);
    const kept: JsonObject = Object.fromEntries(Object.entries(value).filter(([key, held]) => !isImplied(key, held, value)));
    return Object.fromEntries(Object.entries(kept).map(([key, held]): [string, Json] => [key, alike(held, root)]));
  }

  /** Said by one of the two only, without a difference in meaning. */
  function isImplied(key: string, value: Json, holder: JsonObject): boolean {
    const isEmpty = isObject(value) && Object.keys(value).length === 0;
    const style = member(holder, "style") ?? (["query", "cookie"].includes(String(member(holder, "in"))) ? "form" : "simple");
    if (key === "explode") return value === (style === "form");
    if (key === "style") return value === "simple" || value === "form";
    return ["openapi", "requestBodies", "x-name", "x-nullable"].includes(key) || (isEmpty && ["components", "schemas"].includes(key)) || (key === "servers" && JSON.stringify(value) === '[{"url":"/"}]');
  }
});

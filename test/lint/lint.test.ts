// Each rule: a document that it complains about, where, and one that it leaves alone; and the overlay that mends.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { runLint } from "../../generator/lint-command.js";
import { jsonPath } from "../../generator/lint/overlay.js";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "lint-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Linted {
  readonly code: number;
  readonly said: readonly string[];
  readonly messages: readonly string[];
  readonly hints: readonly string[];
  readonly error: string;
}

async function linted(text: string, { overlays = [], fix = null, strict = false, name = "api.yaml" }: { readonly overlays?: readonly string[]; readonly fix?: string | null; readonly strict?: boolean; readonly name?: string } = {}): Promise<Linted> {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
  let out = "";
  let error = "";
  const from = { document: name, languages: [], output: "", name: "document", overlays };
  const code = await runLint({ settings: { from, root: null, names: "automatic", strict }, format: "json", quiet: false, fix }, { out: (said) => (out += said), error: (said) => (error += said), interactive: false }, folder);
  const diagnostics: readonly { readonly severity: string; readonly code: string; readonly message: string; readonly hint: string; readonly at: { readonly line: number } }[] = out === "" ? [] : JSON.parse(out).diagnostics;
  return { code, error, said: diagnostics.map(({ severity, code: said, at }) => `${at.line} ${severity} ${said}`), messages: diagnostics.map(({ message }) => message), hints: diagnostics.map(({ hint }) => hint) };
}

const failing = '"4XX": { description: Wrong. }';
/** Lines 4 and on are the paths. */
const document = (paths: string, components = "{}", version = "3.1.0"): string => `openapi: ${version}\ninfo: { title: T, version: "1" }\npaths:\n${paths}\ncomponents: ${components}\n`;
const operation = (rest: string, { id = "one", path: at = "/one", method = "get" } = {}): string => `  ${at}:\n    ${method}:\n      operationId: ${id}\n      responses: { "204": { description: Done. }, ${failing} }\n      ${rest}`;
const answer = (schema: string, rest = ""): string => document(`  /one:\n    get:\n      operationId: one\n      responses:\n        ${failing}\n        "200": { description: D, content: { application/json: { schema: ${schema}${rest} } } }`);

const rules: readonly (readonly [string, { readonly given: string; readonly want: readonly string[] }])[] = [
  ["a sound document", { given: document(operation("summary: Does it.")), want: [] }],
  ["an operation without a name", { given: document(`  /one:\n    get:\n      responses: { "204": { description: D }, ${failing} }`), want: ["5 warning operation/unnamed"] }],
  ["a parameter of the path that is not described", { given: document(operation("", { path: "/one/{id}" })), want: ["5 warning operation/path-parameter"] }],
  ["a parameter of the path of which several segments may be", { given: document(operation("parameters: [{ name: id, in: path, required: true, schema: { type: string } }]", { path: '"/one/{id+}"' })), want: [] }],
  ["a parameter of the path that is not required", { given: document(operation("parameters: [{ name: id, in: path, schema: { type: string } }]", { path: "/one/{id}" })), want: ["8 warning lint/optional-path-parameter"] }],
  ["a body of GET", { given: document(operation("requestBody: { content: { application/json: { schema: { type: string } } } }")), want: ["8 warning lint/body-of-get"] }],
  ["a body of POST", { given: document(operation("requestBody: { required: true, content: { application/json: { schema: { type: string } } } }", { method: "post" })), want: [] }],
  ["a body of which nothing is known", { given: document(operation("requestBody: { required: true, content: { application/json: { schema: { type: object } } } }", { method: "post" })), want: ["8 warning lint/untyped"] }],
  ["an answer that may hold anything", { given: document('  /one:\n    get:\n      operationId: one\n      responses:\n        "201": { description: D }\n        "204": { description: D }\n        "202": { description: D, content: {} }\n        default: { description: D }'), want: ["8 info lint/untyped"] }],
  ["an answer of which nothing is known", { given: answer("{}"), want: ["9 warning lint/untyped"] }],
  ["a map", { given: answer("{ type: object, additionalProperties: { type: string } }"), want: [] }],
  ["a secret in the query", { given: document(operation("parameters: [{ name: access_token, in: query, schema: { type: string } }]")), want: ["8 warning lint/secret-in-query"] }],
  ["the position of a page", { given: document(operation("parameters: [{ name: next_token, in: query, schema: { type: string } }]")), want: [] }],
  ["an API key in the query", { given: document(operation("security: [{ key: [] }]"), "{ securitySchemes: { key: { type: apiKey, in: query, name: k } } }"), want: ["9 warning lint/secret-in-query"] }],
  ["no failing answer", { given: document('  /one:\n    get:\n      operationId: one\n      responses: { "204": { description: D } }'), want: ["7 info lint/no-error-response"] }],
  ["two paths that are one", { given: document(`${operation("parameters: [{ name: a, in: path, required: true, schema: { type: string } }]", { path: "/{a}" })}\n${operation("parameters: [{ name: b, in: path, required: true, schema: { type: string } }]", { path: "/{b}", id: "two" })}`), want: ["9 warning lint/ambiguous-path"] }],
  ["lists paged in two ways", { given: document(["a", "b", "c"].map((id) => operation(`parameters: [{ name: ${id === "b" ? "offset" : "page"}, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer } }]`, { id, path: `/${id}` })).join("\n")), want: ["10 warning lint/pagination"] }],
  ["a component that nothing uses", { given: document(operation(""), "{ schemas: { Lost: { type: string } } }"), want: ["9 info lint/unused-component"] }],
  ["security schemes by name and by address", { given: document(operation('security: [{ one: [] }, { "#/components/securitySchemes/two": [] }]'), "{ securitySchemes: { one: { type: http, scheme: basic }, two: { type: http, scheme: bearer } } }", "3.2.0"), want: [] }],
  ["components that only the mapping of a discriminator names", { given: document('  /one:\n    get:\n      operationId: one\n      responses:\n        "4XX": { description: Wrong. }\n        "200": { description: D, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }', "{ schemas: { Pet: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { c: Cat } } }, Cat: { type: object, properties: { kind: { type: string }, owner: { $ref: \"#/components/schemas/Owner\" } } }, Owner: { type: object, properties: { a: { type: string } } } } }"), want: [] }],
  ["heirs of what an operation uses, their heirs, and what those use", { given: document('  /one:\n    get:\n      operationId: one\n      responses:\n        "4XX": { description: Wrong. }\n        "200": { description: D, content: { application/json: { schema: { $ref: "#/components/schemas/Movement" } } } }', `{ schemas: { Movement: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }, Inbound: { allOf: [{ $ref: "#/components/schemas/Movement" }, { properties: { from: { $ref: "#/components/schemas/Place" } } }] }, Return: { allOf: [{ $ref: "#/components/schemas/Inbound" }, { properties: { why: { $ref: "#/components/schemas/Why" } } }] }, Place: { type: string, enum: [a] }, Why: { type: string, enum: [b] } } }`), want: [] }],
  ["heirs of what nothing uses", { given: document(operation(""), '{ schemas: { Movement: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }, Inbound: { allOf: [{ $ref: "#/components/schemas/Movement" }] } } }'), want: ["9 info lint/unused-component", "9 info lint/unused-component"] }],
  ["heirs in Swagger 2.0", { given: 'swagger: "2.0"\ninfo: { title: T, version: "1" }\npaths:\n  /one: { get: { operationId: one, responses: { default: { description: D }, "200": { description: D, schema: { $ref: "#/definitions/Movement" } } } } }\ndefinitions:\n  Movement: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }\n  Inbound: { allOf: [{ $ref: "#/definitions/Movement" }, { properties: { from: { type: string } } }] }\n', want: ["5 info document/upgraded"] }],
  ["a component that only another one uses", { given: document(operation(""), '{ schemas: { Lost: { type: array, items: { $ref: "#/components/schemas/Found" } }, Found: { type: string } } }'), want: ["9 info lint/unused-component", "9 info lint/unused-component"] }],
  ["an id of 64 bits", { given: answer("{ type: object, properties: { userId: { type: integer, format: int64 }, size: { type: integer, format: int64 } } }"), want: ["9 warning lint/int64-identifier"] }],
  ["an id of 64 bits as a text", { given: answer("{ type: object, properties: { userId: { type: string, format: int64 } } }"), want: [] }],
  ["alternatives without a name", { given: answer("{ oneOf: [{ type: object, properties: { a: { type: string } } }, { type: string }] }"), want: ["9 warning lint/inline-union"] }],
  ["alternatives that need no name", { given: answer("{ oneOf: [{ type: string }, { type: integer }] }"), want: [] }],
  ["a reference or null", { given: answer('{ type: object, properties: { next: { anyOf: [{ $ref: "#/components/schemas/Node" }, { type: "null" }] }, last: { oneOf: [{ const: null }, { $ref: "#/components/schemas/Node" }] } } }').replace("components: {}", "components: { schemas: { Node: { type: object, properties: { a: { type: string } } } } }"), want: [] }],
  ["one object twice", { given: answer("{ type: object, properties: { a: { type: object, properties: { x: { type: string }, y: { type: string } } }, b: { type: object, properties: { y: { type: string }, x: { type: string } } } } }"), want: ["9 info lint/duplicate-schema"] }],
  ["an example of another type", { given: answer("{ type: integer }", ", example: many"), want: ["9 warning lint/example"] }],
  ["an example without what is required", { given: answer("{ type: object, required: [a], properties: { a: { type: string } } }", ", examples: { x: { value: {} } }"), want: ["9 warning lint/example"] }],
  ["an example with a member that is not allowed", { given: answer("{ type: object, additionalProperties: false, properties: { a: { type: string } } }", ", example: { b: 1 }"), want: ["9 warning lint/example"] }],
  ["an example beyond a limit", { given: answer("{ type: array, items: { type: integer, maximum: 3 }, example: [1, 4] }"), want: ["9 warning lint/example"] }],
  ["an example that no alternative fits", { given: answer("{ oneOf: [{ type: string }, { type: integer }] }", ", example: true"), want: ["9 warning lint/example"] }],
  ["an example of a schema that holds itself", { given: document(operation("").replace('"204": { description: Done. }', '"200": { description: D, content: { application/json: { schema: { $ref: "#/components/schemas/Tree" }, example: { next: { next: { next: null } } } } } }'), '{ schemas: { Tree: { type: [object, "null"], properties: { next: { $ref: "#/components/schemas/Tree" } } } } }'), want: [] }],
  ["an example without what only answers have", { given: answer("{ type: object, required: [a], properties: { a: { type: string, readOnly: true } } }", ", example: {}"), want: [] }],
  ["a default of another type", { given: answer("{ type: object, properties: { size: { type: integer, default: many } } }"), want: ["9 warning lint/default"] }],
  ["a default that fits", { given: answer("{ type: object, properties: { size: { type: [integer, 'null'], default: null } } }"), want: [] }],
  ["a pattern that is none", { given: answer("{ type: string, pattern: '(' }"), want: ["9 warning lint/pattern"] }],
  ["a pattern that repeats a repetition", { given: answer("{ type: object, properties: { a: { type: string, pattern: '^(a+)+$' }, b: { type: string, pattern: '(x|[a-z]*)*' }, c: { type: string, pattern: '((\\w+\\s?))*' } } }"), want: ["9 warning lint/pattern", "9 warning lint/pattern", "9 warning lint/pattern"] }],
  ["patterns that end", { given: answer("{ type: object, properties: { a: { type: string, pattern: '^([a-z]+-)*[a-z]+$' }, b: { type: string, pattern: '(?:\\d+){2}[(+)+]*\\(+' }, c: { type: string, pattern: '^(?=.*a)(b|c)+$' } } }"), want: [] }],
  ["keys that are misspelt", { given: document(operation("paramters: []")).replace('version: "1"', 'version: "1", licence: { name: MIT }').replace("description: Done.", "descripton: Done."), want: ["2 warning lint/unknown-key", "7 warning lint/unknown-key", "8 warning lint/unknown-key"] }],
  ["a key of nobody, and one of a tool", { given: document(operation("permissions: []\n      x-permissions: []")), want: ["8 warning lint/unknown-key"] }],
  ["a word of a later version", { given: `${document(operation(""), "{}", "3.0.3")}webhooks: {}\n`, want: ["10 warning lint/unknown-key"] }],
  ["the same word in its version", { given: `${document(operation(""))}webhooks: {}\n`, want: [] }],
  ["a keyword of schemas that is misspelt", { given: answer("{ type: object, properties: { minimun: { type: string, minLenght: 2 } } }"), want: ["9 warning lint/unknown-key"] }],
  ["a keyword of an earlier version", { given: answer("{ type: object, properties: { a: { type: string, nullable: true }, b: { type: string, nullable: false } } }"), want: ["9 warning lint/unknown-key", "9 info document/upgraded"] }],
  ["the same keyword in its version", { given: answer("{ type: object, properties: { a: { type: string, nullable: true } } }").replace("3.1.0", "3.0.3"), want: [] }],
  ["keywords of others in a schema", { given: answer("{ type: string, enumNames: [a], hidden: true, in: query, note: n, schema: {}, propertyOrder: 1, tsType: T }"), want: [] }],
  ["keys that are names, and data", { given: answer("{ type: object, properties: { descripton: { type: string } }, example: { descripton: a } }", ", examples: { descripton: { value: { typo: 1 } } }"), want: [] }],
  ["what cannot be read", { given: "openapi: 3.1.0\npaths: [1]\n", want: ["1 warning document/shape", "2 error document/shape"] }],
];

test.each(rules)("%s", async (_, { given, want }) => {
  const { said, code } = await linted(given);
  expect(said).toEqual(want);
  expect(code).toBe(want.some((line) => line.includes(" error ")) ? 1 : 0);
});

test("a key that is misspelt is told with the one that is meant", async () => {
  const { messages, hints } = await linted(`${document(operation("paramters: []\n      permissions: []"), "{ schemas: { A: { type: integer, minimun: 1 } } }", "3.0.3")}webhooks: {}\n`);
  expect(messages.map((message, index) => `${message}: ${hints[index]}`).filter((line) => !line.startsWith("Nothing uses"))).toEqual([
    'OpenAPI knows no "paramters" here: Did you mean "parameters"?',
    'OpenAPI knows no "permissions" here: Remove it, or begin it with `x-` if a tool reads it.',
    'Schemas know no keyword "minimun": Did you mean "minimum"?',
    '"webhooks" is a word of OpenAPI 3.1 here, and the document says 3.0: Say `openapi: 3.1.0`, or begin the key with `x-`.',
  ]);
});

test("what an indentation or a comment left empty is told with what to do", async () => {
  const { messages, hints } = await linted(document(`  /one:
    get:
      operationId: one
      responses:
      "200": { description: D }
    post:
      operationId: two
      responses:
        ${failing}
        "200":
          description: D
          content:
            application/json:
              schema:
                $ref: #/components/schemas/A`));
  expect(messages.map((message, index) => `${message}: ${hints[index]}`)).toEqual([
    '"responses" must be an object: Nothing stands below it: indent what belongs to "responses" further than the name, or remove it.',
    'OpenAPI knows no "200" here: Indent it below `responses`.',
    '"$ref" must be a text: In YAML `#` begins a comment: put the reference in quotes.',
  ]);
});

test.each([["another", ["page", "offset"]], ["most others", ["page", "offset", "page"]], ["another", ["page", "offset", "cursor"]]])("lists paged in ways of which one is that of %s", async (others, ways) => {
  const operations = ways.map((way, index) => operation(`parameters: [{ name: ${way}, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer } }]`, { id: `a${index}`, path: `/${index}` }));
  const { messages } = await linted(document(operations.join("\n")));
  expect(messages.filter((message) => message.startsWith("This list is paged")).every((message) => message.includes(`", ${others} with "`))).toBe(true);
});

test("warnings are errors when that is asked for", async () => {
  expect(await linted(answer("{}"), { strict: true })).toMatchObject({ code: 1, said: ["9 error lint/untyped"] });
});

/** What the older version is read otherwise for. */
const more = (version: string): string => (version.startsWith("3.0") ? "nullable: true" : "maxLength: 80");
const poor = (version: string): string => document(
  `  /users/{id}:
    get:
      responses:
        "200": { description: D, content: { application/json: { schema: { oneOf: [{ type: object, properties: { a: { type: string } } }, { type: string }] } } } }
        "4XX": { description: D, content: { application/json: { schema: { type: object, properties: { code: { type: string }, "it's": { type: string } } } } } }
  /users:
    post:
      operationId: addUser
      parameters: [{ name: "it's", in: query, schema: { oneOf: [{ type: string }, { type: object, properties: { code: { type: string }, "it's": { type: string } } }] } }]
      responses: { "201": { description: D, content: { application/json: { schema: { type: object, properties: { id: { type: string }, name: { type: string, ${more(version)} } } } } } }, ${failing} }
  /teams/{team}:
    get:
      operationId: getTeam
      parameters: [{ name: team, in: path, schema: { type: string } }]
      responses: { "200": { description: D, content: { application/json: { schema: { type: object, properties: { id: { type: string }, name: { type: string, ${more(version)} } } } } } }, ${failing} }`,
  `{ schemas: { User: { type: object, properties: { name: { type: string, ${more(version)} }, id: { type: string } } } } }`,
  version,
);

describe.each(["3.0.3", "3.1.0"])("the overlay for %s", (version) => {
  test("mends what it can: a second look finds nothing of it, and generating takes it", async () => {
    const name = `poor-${version}.yaml`;
    const fix = `fixes/mended-${version}.yaml`;
    mkdirSync(path.join(folder, "fixes"), { recursive: true });
    const before = await linted(poor(version), { name, fix });
    expect(new Set(before.said.map((line) => line.slice(line.indexOf(" ") + 1)))).toEqual(new Set(["warning operation/unnamed", "warning operation/path-parameter", "warning lint/optional-path-parameter", "warning lint/inline-union", "info lint/duplicate-schema", "info lint/unused-component"]));
    const overlay = readFileSync(path.join(folder, fix), "utf8");
    expect(overlay).toContain(`extends: ../${name}\n`);
    // The object inside of the alternatives stays for a second run, which names it in the same way.
    const after = await linted(poor(version), { name, overlays: [fix], fix: `fixes/again-${version}.yaml` });
    expect(after.said.filter((line) => !line.includes("lint/duplicate-schema"))).toEqual([]);
    const last = await linted(poor(version), { name, overlays: [fix, `fixes/again-${version}.yaml`] });
    expect(last.said).toEqual([]);
    const outcome = await generate(
      { from: { document: name, languages: ["typescript"], output: `out-${version}`, name: "poor", overlays: [fix] }, root: null, names: "strict", strict: true },
      { check: false, force: false, verify: true, workingDirectory: folder, build: "test", cache: null, progress: () => undefined },
    );
    expect(outcome.failed).toBe(false);
    expect(outcome.packages.flatMap(({ clients }) => clients.flatMap(({ groups }) => groups.flatMap(({ operations }) => operations.map((one) => one.name.text))))).toEqual(["addUser", "getTeam", "getUsersById"]);
    expect(outcome.packages.flatMap(({ types }) => types.map((type) => type.name.text))).toContain("GetUsersByIdAnswer");
  });
});

test("the overlay for Swagger 2.0 requires parameters of paths, wherever they are written", async () => {
  const operations = (own: string): string => `{ parameters: [{ name: body, in: body, schema: { type: object, properties: { a: { type: string } } } }, ${own}], responses: { "204": { description: D }, ${failing.replace("4XX", "404")} } }`;
  const swagger = `swagger: "2.0"
info: { title: T, version: "1" }
host: a.example.com
schemes: [https]
consumes: [application/json]
paths:
  /a/{id}: { parameters: [{ name: id, in: path, type: string }], put: ${operations("{ name: q, in: query, type: string }").replace("{ ", "{ operationId: a, ")} }
  /b/{id}: { put: ${operations("{ name: id, in: path, type: string }").replace("{ ", "{ operationId: b, ")} }
  /c/{key}: { put: ${operations('{ $ref: "#/parameters/Key" }').replace("{ ", "{ operationId: c, ")} }
parameters: { Key: { name: key, in: path, type: string } }
`;
  const before = await linted(swagger, { name: "swagger.yaml", fix: "swagger-fix.yaml" });
  expect(before.said.filter((line) => line.includes("lint/optional"))).toHaveLength(3);
  const after = await linted(swagger, { name: "swagger.yaml", overlays: ["swagger-fix.yaml"] });
  expect(after.said.filter((line) => line.includes("lint/optional"))).toEqual([]);
});

test("the overlay gives no name that the input of a call has", async () => {
  const text = document(operation('parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n      requestBody: { content: { application/json: { schema: { oneOf: [{ type: object, properties: { a: { type: string } } }, { type: string }] } } } }', { id: "turn", path: "/one/{id}", method: "put" }), "{ schemas: { Turn: { type: object, properties: { request: { oneOf: [{ type: object, properties: { b: { type: string } } }, { type: string }] } } } } }");
  await linted(text, { name: "inputs.yaml", fix: "inputs-fix.yaml" });
  const outcome = await generate(
    { from: { document: "inputs.yaml", languages: ["typescript"], output: "out-inputs", name: "inputs", overlays: ["inputs-fix.yaml"] }, root: null, names: "strict", strict: true },
    { check: true, force: false, verify: false, workingDirectory: folder, build: "test", cache: null, progress: () => undefined },
  );
  expect(outcome.said.map(({ diagnostic }) => diagnostic.code)).toEqual([]);
  const overlay = readFileSync(path.join(folder, "inputs-fix.yaml"), "utf8");
  expect([...overlay.matchAll(/Names (.*)/g)].map(([, name]) => name).sort()).toEqual(["TurnBody", "TurnRequest2"]);
});

test("a file that exists is not replaced", async () => {
  writeFileSync(path.join(folder, "mine.yaml"), "mine");
  expect(await linted(answer("{}"), { fix: "mine.yaml" })).toMatchObject({ code: 1, said: [], error: expect.stringContaining("mine.yaml exists already") });
  expect(readFileSync(path.join(folder, "mine.yaml"), "utf8")).toBe("mine");
});

test.each([
  ["members, items and numbers as names", "/a/0/1", { a: [{ 1: null }] }, "$['a'][0]['1']"],
  ["what a path escapes", "/~1it's~0\\\n", { "/it's~\\\n": null }, "$['/it\\'s~\\\\\\u000a']"],
])("paths are normalized: %s", (_, pointer, root, want) => expect(jsonPath(pointer, root)).toBe(want));

test("a component is used wherever the document stands", async () => {
  const used = document(operation('parameters: [{ $ref: "#/components/parameters/q" }]'), "{ parameters: { q: { name: q, in: query, schema: { type: string } } } }");
  expect(await linted(used, { name: "apis/v1/api.yaml" })).toMatchObject({ code: 0, said: [] });
});

test("an operation that two paths share gets the name of neither", async () => {
  const shared = document(`  /a: { $ref: "#/components/pathItems/P" }\n  /b: { $ref: "#/components/pathItems/P" }`, `{ pathItems: { P: { get: { responses: { "204": { description: D }, ${failing} } } } } }`);
  expect(await linted(shared, { name: "shared.yaml", fix: "shared-fix.yaml" })).toMatchObject({ said: ["6 warning operation/unnamed", "6 warning operation/unnamed"] });
  expect(existsSync(path.join(folder, "shared-fix.yaml"))).toBe(false);
});

test("what is mended inside of an alternative stays mended when another alternative gets a name", async () => {
  const pair = (names: string): string => `{ type: object, properties: { ${names.replace(/./g, "$&: { type: string }, ")}} }`;
  const nested = document(
    operation(`requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: object, properties: { a: { type: object, properties: { a: ${pair("kl")} } } } } } } } } }`, { method: "post" }).replace("{ description: Done. }", `{ description: D }, "200": { description: D, content: { application/json: { schema: { oneOf: [${pair("kl")}, { type: object, properties: { deep: ${pair("pq")} } }] } } } }`),
    `{ schemas: { Z: { type: object, properties: { deep: ${pair("pq")} } } } }`,
  );
  expect((await linted(nested, { name: "nested.yaml", fix: "nested-fix.yaml" })).said).toContain("9 info lint/duplicate-schema");
  expect((await linted(nested, { name: "nested.yaml", overlays: ["nested-fix.yaml"] })).said.filter((line) => line.includes("lint/duplicate-schema"))).toEqual([]);
});

test("an overlay names its document as an address", async () => {
  const poor = document(`  /a: { get: { responses: { "204": { description: D }, ${failing} } } }`);
  await linted(poor, { name: "a #1:ö.yaml", fix: "address-fix.yaml" });
  expect(readFileSync(path.join(folder, "address-fix.yaml"), "utf8")).toContain("extends: a%20%231%3A%C3%B6.yaml\n");
  expect((await linted(poor, { name: "a #1:ö.yaml", overlays: ["address-fix.yaml"] })).said).toEqual([]);
});

test("objects of two files are no duplicates when their references lead to different things", async () => {
  const pair = '{ type: object, properties: { a: { type: string }, x: { $ref: "#/components/schemas/X" } } }';
  writeFileSync(path.join(folder, "other.yaml"), `components: { schemas: { X: { type: integer }, Y: { type: object, properties: { inner: ${pair} } } } }\n`);
  const own = answer(`{ type: object, properties: { here: ${pair}, there: { $ref: "other.yaml#/components/schemas/Y" } } }`).replace("components: {}", "components: { schemas: { X: { type: string } } }");
  expect((await linted(own, { name: "own.yaml" })).said.filter((line) => line.includes("duplicate"))).toEqual([]);
});

// Documents that are meant to cost more than they are worth: small ones with an enormous meaning, and large ones of every kind.

export interface Bomb {
  readonly name: string;
  /** Its name says how it is read. */
  readonly file: string;
  readonly text: () => string | Uint8Array;
  /** The code of the error that ends it; null where there is something to print. */
  readonly want: RegExp | null;
  readonly overlay?: () => string;
}

type Members = { readonly [name: string]: unknown };

const many = <Item>(count: number, item: (index: number) => Item): readonly Item[] => Array.from({ length: count }, (_, index) => item(index));
const named = (count: number, entry: (index: number) => readonly [string, unknown]): Members => Object.fromEntries(many(count, entry));
const to = (index: number | string): Members => ({ $ref: `#/components/schemas/s${index}` });
const answer = (schema: unknown): Members => ({ 200: { description: "D", content: { "application/json": { schema } } } });
const api = (members: Members): string => JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, ...members });
const call = (operation: Members, members: Members = {}): string => api({ paths: { "/a": { get: { operationId: "a", responses: answer({ type: "string" }), ...operation } } }, ...members });
const schemas = (given: Members, members: Members = {}): string => call({ responses: answer(to(0)) }, { components: { schemas: given }, ...members });
const yaml = (rest: string): string => `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n${rest}\n`;
const nested = (depth: number, wrap: (inner: unknown) => unknown, end: unknown = { type: "string" }): unknown => many(depth, () => 0).reduce<unknown>(wrap, end);

const family: Members = { type: "object", properties: { k: { type: "string" } }, discriminator: { propertyName: "k" } };
const heir = (of: number, member: string): Members => ({ allOf: [to(of), { type: "object", properties: { [member]: { type: "string" } } }] });

const json = (name: string, want: RegExp | null, text: () => string | Uint8Array): Bomb => ({ name, file: "a.json", text, want });
const inYaml = (name: string, want: RegExp | null, text: () => string | Uint8Array): Bomb => ({ name, file: "a.yaml", text, want });

const large = /^document\/too-large$/;
const deep = /^document\/too-deep$/;

export const BOMBS: readonly Bomb[] = [
  inYaml("aliases of aliases", large, () => `x0: &x0 [1]\n${many(60, (level) => `x${level + 1}: &x${level + 1} [${Array(10).fill(`*x${level}`).join(",")}]`).join("\n")}`),
  inYaml("a merge of ten thousand", large, () => yaml(`x-a: &a { ${many(10_000, (index) => `k${index}: 1`).join(", ")} }\nx-b: { <<: [${Array(10_000).fill("*a").join(", ")}] }`)),
  inYaml("merges of merges", large, () => yaml(many(400, (level) => `x-${level}: &a${level} { k${level}: 1${level === 0 ? "" : `, <<: *a${level - 1}`} }`).join("\n") + `\nx-b: [${Array(1_000).fill("{ <<: *a399 }").join(", ")}]`)),
  inYaml("a hundred thousand anchors", large, () => yaml(many(100_000, (index) => `x-${index}: &a${index} ${index === 0 ? "1" : `[*a0]`}`).join("\n"))),
  inYaml("aliases of one schema", null, () => `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n  /a: { get: { operationId: a, responses: { "200": { description: D, content: { application/json: { schema: &s { type: object, properties: { a: { type: string } } } } } } } } }\ncomponents: { schemas: { ${many(20_000, (index) => `s${index}: *s`).join(", ")} } }`),
  json("lists in lists", deep, () => "[".repeat(1_000_000)),
  inYaml("lists in lists in YAML", deep, () => "[".repeat(100_000)),
  inYaml("blocks in blocks", deep, () => many(3_000, (index) => `${" ".repeat(index)}a:`).join("\n")),
  inYaml("dashes in a line", deep, () => "- ".repeat(100_000)),
  json("items of items", null, () => schemas({ s0: nested(190, (items) => ({ type: "array", items })) })),
  json("members of members", null, () => schemas({ s0: nested(180, (inner) => ({ type: "object", properties: { a: inner, b: { type: "string" } } })) })),
  json("alternatives of alternatives", null, () => schemas({ s0: nested(120, (inner) => ({ oneOf: [inner, { type: "array", items: { type: "string" } }] })) })),
  json("parts of parts", null, () => schemas({ s0: nested(120, (inner) => ({ allOf: [inner, { type: "object", properties: { a: { type: "string" } } }] })) })),
  json("parts that double", null, () => schemas(named(60, (index) => [`s${index}`, index === 59 ? { type: "object", properties: { a: { type: "string" } } } : { allOf: [to(index + 1), to(index + 1), { properties: { [`p${index}`]: { type: "string" } } }] }]))),
  json("alternatives that double", null, () => schemas(named(60, (index) => [`s${index}`, index === 59 ? { type: "string" } : { oneOf: [to(index + 1), { type: "array", items: to(index + 1) }] }]))),
  json("inline alternatives that double", null, () => schemas({ s0: nested(12, (inner) => ({ oneOf: [inner, { allOf: [inner] }] }), { type: "object", properties: { a: { type: "string" } } }) })),
  json("a product of alternatives", null, () => schemas({ s0: { allOf: many(24, (part) => ({ oneOf: many(10, (variant) => ({ type: "object", properties: { [`p${part}`]: { const: variant } } })) })) } })),
  json("lists of lists by reference", null, () => schemas(named(20_000, (index) => [`s${index}`, index === 19_999 ? { type: "string" } : { type: "array", items: to(index + 1) }]))),
  json("objects in objects by reference", null, () => schemas(named(20_000, (index) => [`s${index}`, { type: "object", properties: { a: to((index + 1) % 20_000) } }]))),
  json("alternatives by reference", null, () => schemas(named(20_000, (index) => [`s${index}`, { oneOf: [to((index + 1) % 20_000), { type: "object", properties: { a: { type: "string" } } }] }]))),
  json("a circle of references", deep, () => schemas(named(24_000, (index) => [`s${index}`, to((index + 1) % 24_000)]))),
  json("a chain of parts", deep, () => schemas(named(20_000, (index) => [`s${index}`, { allOf: [to((index + 1) % 20_000), { type: "object" }] }]))),
  json("families of heirs", large, () => schemas(named(370 * 64, (index) => [`s${index}`, index % 64 === 0 ? family : heir(index - 1, `p${index % 64}`)]))),
  json("layers of heirs", large, () => schemas(named(4_000, (index) => [`s${index}`, index < 100 ? family : { allOf: many(100, (base) => to(Math.floor(index / 100 - 1) * 100 + base)) }]))),
  json("heirs of many members", large, () => schemas(named(5_000, (index) => [`s${index}`, index === 0 ? { ...family, properties: named(5_000, (member) => [`p${member}`, { type: "string" }]) } : heir(0, "a")]))),
  json("heirs of one", null, () => schemas(named(24_000, (index) => [`s${index}`, index === 0 ? family : { allOf: [to(0)] }]))),
  json("a mapping of forty thousand to heirs", null, () => schemas(named(3_000, (index) => [`s${index}`, index === 0 ? { ...family, discriminator: { propertyName: "k", mapping: named(40_000, (tag) => [`m${tag}`, `#/components/schemas/s${1 + (tag % 2_999)}`]) } } : heir(Math.floor((index - 1) / 60) * 60, "a")]))),
  json("members of many types", large, () => schemas(named(24_000, (index) => [`s${index}`, { type: "object", properties: named(20, (member) => [`p${member}`, { type: "string" }]) }]))),
  json("everything refers to everything", null, () => schemas(named(300, (index) => [`s${index}`, { oneOf: many(300, (other) => to(other)), title: `S ${index}` }]))),
  json("a hundred thousand parameters", large, () => call({ parameters: many(100_000, (index) => ({ name: `p${index}`, in: "query", schema: { type: "string" } })) })),
  json("thousands of parameters", null, () => call({ parameters: many(5_000, (index) => ({ name: `p${index}`, in: "query", schema: { type: "string" } })) })),
  json("thousands of members", null, () => schemas({ s0: { type: "object", required: many(20_000, (index) => `p${index}`), properties: named(20_000, (index) => [`p${index}`, { type: "string" }]) } })),
  json("thousands of values", null, () => schemas({ s0: { type: "string", enum: many(50_000, (index) => `v${index}`) } })),
  json("thousands of constants", null, () => schemas({ s0: { oneOf: many(20_000, (index) => ({ const: `v${index}`, title: `V ${index}` })) } })),
  json("thousands of tags", null, () => call({ tags: many(20_000, (index) => `t${index}`) }, { tags: many(20_000, (index) => ({ name: `t${index}` })) })),
  json("thousands of contents", null, () => call({ responses: { 200: { description: "D", content: named(3_000, (index) => [`application/x-${index}`, { schema: { type: "string" } }]) } } })),
  json("parameters of one name", null, () => call({ parameters: many(20_000, (index) => ({ name: "-".repeat(index % 4_000) + (index % 5), in: "query", schema: { type: "string" } })) })),
  json("a long name", large, () => schemas({ s0: {}, ["aB".repeat(500_000)]: {} })),
  json("many long names", null, () => schemas(named(500, (index) => [`s${index}${index === 0 ? "" : "Ab_".repeat(1_600)}`, { type: "object", properties: { a: { type: "string" } } }]))),
  json("names that meet", null, () => schemas(named(5_000, (index) => [index === 0 ? "s0" : `${"-".repeat(index % 2_500)}a${"-".repeat(Math.floor(index / 2_500))}`, { type: "object", properties: { a: { type: "string" } } }]))),
  json("operations that meet", null, () => api({ paths: named(5_000, (index) => [`/${"-".repeat(index % 4_000)}${index < 4_000 ? "a" : "_a"}`, { get: { responses: answer({ type: "string" }) } }]) })),
  json("members that meet", null, () => schemas({ s0: { type: "object", properties: named(4_000, (index) => [`${"-".repeat(index)}a`, { type: "object", properties: { b: { type: "string" } } }]) } })),
  json("values that meet", null, () => schemas({ s0: { type: "string", enum: many(4_900, (index) => "-".repeat(index)) } })),
  json("a hundred thousand members", large, () => schemas({ s0: { type: "object", required: many(100_000, (index) => `p${index}`), properties: named(100_000, (index) => [`p${index}`, { type: "string" }]) } })),
  json("a million values", large, () => schemas({ s0: { type: "string", enum: many(1_000_000, (index) => `v${index}`) } })),
  json("a hundred thousand constants", large, () => schemas({ s0: { oneOf: many(100_000, (index) => ({ const: `v${index}`, title: `V ${index}` })) } })),
  json("ten thousand alternatives", null, () => schemas({ s0: { oneOf: many(10_000, (index) => ({ type: "object", properties: { [`p${index}`]: { type: "string" } } })) } })),
  json("a mapping of ten thousand", null, () => schemas({ s0: { oneOf: many(2_000, (index) => to(index + 1)), discriminator: { propertyName: "k", mapping: named(10_000, (index) => [`m${index}`, `#/components/schemas/s${(index % 2_000) + 1}`]) } }, ...named(2_000, (index) => [`s${index + 1}`, { type: "object", properties: { k: { type: "string" } } }]) })),
  json("thousands of operations", null, () => api({ paths: named(2_500, (index) => [`/p${index}/{id}`, { get: { responses: answer({ type: "object", properties: { a: { type: "string" } } }) } }]) })),
  json("a hundred thousand paths", large, () => api({ paths: named(100_000, (index) => [`/p${index}`, { get: { responses: answer({ type: "string" }) } }]) })),
  json("a path of parameters", null, () => api({ paths: { [`/${many(600, (index) => `{p${index}}`).join("/")}`]: { get: { responses: answer({ type: "string" }) } } } })),
  json("a hundred thousand tags", large, () => call({ tags: many(100_000, (index) => `t${index}`) }, { tags: many(100_000, (index) => ({ name: `t${index}` })) })),
  json("a hundred thousand contents", large, () => call({ responses: { 200: { description: "D", content: named(100_000, (index) => [`application/x-${index}`, { schema: { type: "string" } }]) } } })),
  json("many contents of JSON", null, () => call({ responses: { 200: { description: "D", content: named(20_000, (index) => [`application/x${index}+json`, { schema: { type: "object", properties: { a: { type: "string" } } } }]) } } })),
  json("statuses and headers", null, () => call({ responses: named(900, (index) => [String(index + 100), { description: "D", headers: named(100, (header) => [`x-${header}`, { schema: { type: "string" } }]), content: { "application/json": { schema: { type: "object", properties: { a: { type: "string" } } } } } }]) })),
  json("ways of security", null, () => call({ security: many(50_000, (index) => ({ [`k${index % 500}`]: [] })) }, { components: { securitySchemes: named(500, (index) => [`k${index}`, { type: "apiKey", in: "header", name: `x-${index}` }]) } })),
  json("servers", null, () => call({}, { servers: many(3_000, (index) => ({ url: `https://{v${index}}.example`, variables: { [`v${index}`]: { default: "a" } } })) })),
  json("webhooks and callbacks", null, () => call({ callbacks: named(5_000, (index) => [`c${index}`, { "{$request.body}": { post: { responses: {} } } }]) }, { webhooks: named(10_000, (index) => [`w${index}`, { post: { requestBody: { content: { "application/json": { schema: { type: "object", properties: { a: { type: "string" } } } } } }, responses: {} } }]) })),
  json("a text of ten million letters", large, () => call({ description: "word ".repeat(2_000_000) })),
  json("a text of three million letters", null, () => call({ description: "word ".repeat(600_000) })),
  json("a text of line breaks", null, () => call({ description: `a${"\n".repeat(1_000_000)}b`, summary: " \t".repeat(500_000) })),
  json("a text of spaces and line breaks", null, () => call({ description: `a${"\n \t".repeat(300_000)}b` })),
  json("a text of signs", null, () => call({ description: `${"*/".repeat(200_000)}${"`".repeat(200_000)}${"{@".repeat(200_000)}${"/*#".repeat(100_000)}${"[(".repeat(200_000)}`, summary: "`a".repeat(300_000) })),
  json("texts of signs in names", null, () => schemas({ s0: { type: "object", properties: named(500, (index) => [`${"[<".repeat(2_000)}${index}`, { type: "string", format: "(".repeat(100_000).slice(0, 4_000), pattern: "(a+)+".repeat(800) }]) } })),
  json("examples that no value fits", null, () => schemas({ s0: { type: "string", enum: many(20_000, (index) => `v${index}`), examples: many(20_000, (index) => `e${index}`), default: "none" } })),
  json("examples of alternatives", null, () => schemas({ ...named(12, (index) => [`s${index}`, { oneOf: many(8, () => ({ type: "object", properties: { a: to((index + 1) % 12) } })) }]), s12: { examples: many(2_000, () => nested(30, (inner) => ({ a: inner }), 1)), allOf: [to(0)] } })),
  json("patterns that never end, and values for them", null, () => schemas({ s0: { type: "object", properties: named(500, (index) => [`p${index}`, { type: "string", pattern: index % 2 === 0 ? "^(([a-z])+.)+[A-Z]([a-z])+$" : `${"(a|a?)+".repeat(200)}$`, default: `${"a".repeat(5_000)}!`, examples: [`${"a".repeat(5_000)}!`] }]) } })),
  json("the same object many times", null, () => api({ paths: named(1_500, (index) => [`/p${index}`, { get: { responses: answer({ type: "object", properties: { a: { type: "object", properties: { x: { type: "string" }, y: { type: "object", properties: { q: { type: "string" }, r: { type: "integer" } } } } } } }) } }]) })),
  json("references to nothing", null, () => schemas({ s0: { type: "object", properties: named(30_000, (index) => [`p${index}`, to(`-none-${index}`)]) } })),
  inYaml("references to nothing in YAML", null, () => schemas({ s0: { type: "object", properties: named(10_000, (index) => [`p${index}`, to(`-none-${index}`)]) } }).replaceAll('","', '", "')),
  inYaml("references to nothing in blocks", null, () => `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n    s0:\n      properties:\n${many(20_000, (index) => `        p${index}:\n          $ref: "#/components/schemas/none${index}"`).join("\n")}\n`),
  inYaml("the same key a hundred thousand times", /^document\/duplicate-key$/, () => yaml(`x-a:\n${"  b: 1\n".repeat(100_000)}`)),
  json("the same key a hundred thousand times in JSON", /^document\/duplicate-key$/, () => `{"openapi":"3.1.0","info":{},"paths":{},"x":{${Array(100_000).fill('"b":1').join(",")}}}`),
  json("wrong shapes everywhere", null, () => schemas({ s0: { type: "object", properties: named(30_000, (index) => [`p${index}`, { type: 3, oneOf: [], properties: 1 }]) } })),
  json("keys of prototypes", null, () => schemas(JSON.parse(`{ "s0": { "type": "object", "properties": { "__proto__": { "type": "object", "properties": { "constructor": { "type": "string" } } }, "constructor": { "type": "string" } } }, "__proto__": { "type": "string" } }`))),
  json("half of a pair", /^document\/text$/, () => `${call({}).slice(0, -1)},"x-a":"\\ud800"}`),
  json("NUL in every text", /^document\/(?:text|too-large)$/, () => `${call({}).slice(0, -1)},"x-a":[${Array(100_000).fill('"\\u0000"').join(",")}]}`),
  json("no UTF-8", /^document\/encoding$/, () => new Uint8Array(5_000_000).fill(0xff)),
  json("UTF-16", /^document\/encoding$/, () => Buffer.from(`\ufeff${call({ description: "x".repeat(1_000_000) })}`, "utf16le")),
  json("a mark and nothing", /^document\/syntax$/, () => "\ufeff"),
  inYaml("NUL instead of a text", /^document\/(?:syntax|text)$/, () => new Uint8Array(5_000_000)),
  inYaml("comments and nothing", /^document\/(?:syntax|shape)$/, () => "# x\n".repeat(5_000_000)),
  inYaml("one long line", /^document\/too-large$/, () => `a: "${"x".repeat(20_000_000)}"`),
  inYaml("quotes without an end", /^document\/syntax$/, () => `a: ${'"\\'.repeat(300_000)}`),
  inYaml("braces without an end", /^document\/(?:syntax|too-deep|duplicate-key)$/, () => `a: ${"{b: ".repeat(300)}${"c, ".repeat(300_000)}`),
  json("a number without an end", /^document\/not-json$/, () => call({}, { components: { schemas: { A: { maximum: "N" } } } }).replace('"N"', "9".repeat(5_000_000))),
  json("spaces", /^document\/too-large$/, () => " ".repeat(97 * 1024 * 1024)),
  json("three million values", large, () => `[${"1,".repeat(3_100_000)}1]`),
  { ...json("an overlay that doubles", /^overlay\/too-large$/, () => call({}, { "x-a": {} })), overlay: () => JSON.stringify({ overlay: "1.1.0", info: { title: "O", version: "1" }, actions: many(60, (index) => [{ target: "$.x-a", update: { [`k${index}`]: {} } }, { target: `$.x-a.k${index}`, copy: "$" }]).flat() }) },
  { ...json("an overlay whose filter never ends", /^overlay\/time$/, () => call({}, { "x-a": many(50, () => `${"a".repeat(60)}!`) })), overlay: () => JSON.stringify({ overlay: "1.1.0", info: { title: "O", version: "1" }, actions: many(50, () => ({ target: "$.x-a[?match(@, '(a+)+')]", remove: true })) }) },
  { ...json("an overlay of queries below queries", /^overlay\//, () => call({}, { "x-a": nested(200, (inner) => ({ a: inner, b: 1 })) })), overlay: () => JSON.stringify({ overlay: "1.1.0", info: { title: "O", version: "1" }, actions: many(50, () => ({ target: "$..*..*..*", update: 1 })) }) },
];

// Texts that reach literals: cases 15 to 34.
import { describe, expect, test } from "vitest";
import { lintCodes } from "./lint-codes.js";
import { answers, api, gets, holding, type Members, Trial } from "./trial.js";

const trial = new Trial("literals");
const strange = ["{x!r}", "%(x)s", "\\N{DIGIT ONE}", '"""', "None", "\u001c", "'", '"', "`", "${globalThis.__pwned = 1}", "*/", "a\nb", "a\r\nb", "\\", "\u2028", "</script>", "//# sourceMappingURL=x", "\u{1f600}", "\u0645"];
const names = ["self", "request_options", "__class__", "None", "{0.__class__}", "%(x)s", 'a"""b', "a':evil(),'b", 'a"]:x,["b', "__proto__", "constructor", "toString", "hasOwnProperty", "x".repeat(4_900), "a\r\nb", "{x}", "`${x}`"];

test("15. a path that ends a call: sent percent-encoded", async () => {
  const { texts, said } = await trial.of(gets({ "/x');evil();//{id}": { parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }] } }));
  expect(said).toEqual([]);
  expect([...texts].join("\n")).toContain("/x');evil();//");
  expect((await trial.of(gets({ '/a"b\\c|d': {} }))).said).toEqual([expect.stringMatching(/^warning operation\/path .*cannot stand in an address as it is: it is sent percent-encoded$/)]);
});

test("16. a placeholder of a template beside a parameter: the one is text, the other a parameter", async () => {
  const { texts } = await trial.of(gets({ "/a/${globalThis.x}/{id}": { parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }] } }));
  const all = [...texts].join("\n");
  expect(all).toContain("/a/$");
  expect(texts.has("id")).toBe(true);
  const python = await trial.of(gets({ "/a/%(x)s%s/{0.__class__}/{id}": { parameters: ["0.__class__", "id"].map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })) } }));
  expect(python.in.python).toContain('"/a/%25(x)s%25s/{0Class}/{id}"');
  expect(python.in.python).toContain('{"0Class": n0_class, "id": id}');
});

test("17. quotes, line breaks and backslashes in a path come out as the address that they are", async () => {
  const { texts } = await trial.of(gets({ "/a`'\"\\\nb": {} }));
  expect([...texts].join("\n")).toContain("/a%60'%22%5C%0Ab");
  expect((await trial.of(gets({ "/a\u0000": {} }))).said).toEqual([expect.stringMatching(/^error document\/text/)]);
});

describe("18. servers that no client may call", () => {
  test.each(["https://a';evil();'", "`${evil()}`", "javascript:alert(1)", "file:///etc/passwd", "//host/x", "http://user:pw@host.example", "https://user@host.example", "https://a.example\r\nx", "https://h.example?q=1", "https://h.example/#f", "data:text/plain,x", "https://", "\\\\host\\share"])("%j", async (url) => {
    const { said, text, refused } = await trial.of(gets({ "/a": {} }, { servers: [{ url }] }));
    expect(said).toEqual([expect.stringMatching(/^warning document\/server \/servers\/0: .*: the server is left out$/)]);
    expect(refused).toBe(false);
    expect(text).not.toContain(url);
    expect((await trial.of(gets({ "/a": {} }, { servers: [{ url }] }), true)).refused).toBe(true);
  });

  test.each(["https://api.example", "http://localhost:8080/v1", "/v1", "https://{region}.example/{path}", "https://[2001:db8::1]/x"])("and %j, which is none of them", async (url) => {
    const { said, text } = await trial.of(gets({ "/a": {} }, { servers: [{ url, variables: { region: { default: "eu" }, path: { default: "v1" } } }] }));
    expect([said, text.includes(url)]).toEqual([[], true]);
  });
});

test("19. variables of servers: their values are data, and a default is one of them", async () => {
  const variables = { region: { default: "x", enum: ["a'", "/", "@evil.com", "{other}"] } };
  const { said, texts } = await trial.of(gets({ "/a": {} }, { servers: [{ url: "https://{region}.example", variables }] }));
  expect(said).toEqual(["warning document/server /servers/0/variables/region: The default of \"region\" is none of its values"]);
  expect(["a'", "/", "@evil.com", "{other}"].filter((value) => !texts.has(value))).toEqual([]);
  const climbing = gets({ "/a": {} }, { servers: [{ url: "https://api.example{x}/v1", variables: { x: { default: "@evil.example" } } }] });
  expect((await trial.of(climbing)).said).toEqual(["warning document/server /servers/0: The address holds a user or a password: the server is left out"]);
});

describe("20. names of parameters are what is sent, exactly", () => {
  test.each(names)("%#", async (name) => {
    for (const location of ["query", "cookie"]) {
      const { texts, refused } = await trial.of(gets({ "/a": { parameters: [{ name, in: location, schema: { type: "string" } }] } }));
      expect([location, refused, texts.has(name)]).toEqual([location, false, true]);
    }
  });
  test("two that one language spells the same: both are sent", async () => {
    for (const together of [["self", "self_"], ["request_options", "request-options", "requestOptions"], ["class", "class_", "Class"], ["a_2", "a", "A"]]) {
      const { texts, refused } = await trial.of(gets({ "/a": { parameters: together.map((name) => ({ name, in: "query", schema: { type: "string" } })) } }));
      expect([refused, together.filter((name) => !texts.has(name))]).toEqual([false, []]);
    }
  });
  test("no name", async () => expect((await trial.of(gets({ "/a": { parameters: [{ name: "", in: "query", schema: { type: "string" } }] } }))).refused).toBe(false));
});

describe("21. headers that nobody can set are left out", () => {
  test.each(["a\r\nb: c", "a b", "", "\u00e9", "a:b", "Host", "content-length", "Transfer-Encoding", "connection"])("%j", async (name) => {
    const { said, texts } = await trial.of(gets({ "/a": { parameters: [{ name, in: "header", required: true, schema: { type: "string" } }] } }));
    expect(said).toEqual([expect.stringMatching(/^warning operation\/parameter .*the parameter is left out$/)]);
    expect(texts.has(name) && name !== "").toBe(false);
  });
  test.each(["Authorization", "Accept", "Content-Type"])("%s belongs to the client, as OpenAPI says", async (name) => {
    expect((await trial.of(gets({ "/a": { parameters: [{ name, in: "header", schema: { type: "string" } }] } }))).said).toEqual([]);
  });
  test("nor can a key be sent in one", async () => {
    const key = (name: string): Members => gets({ "/a": { security: [{ key: [] }] } }, { components: { securitySchemes: { key: { type: "apiKey", in: "header", name } } } });
    expect((await trial.of(key("x\r\ny"))).said).toEqual([expect.stringMatching(/^warning security\/scheme .*nothing is sent for it$/)]);
    expect((await trial.of(key("x-key"))).said).toEqual([]);
  });
});

test.each(["application/json'; evil()", "x", "", "text/\r\nplain", "application/json, evil", "a/b/c"])("22. a content type that is none is never asked for: %j", async (type) => {
  const content = { [type]: { schema: { type: "string" } } };
  const { said, text } = await trial.of(gets({ "/a": { responses: { 200: { description: "D", content } } } }));
  expect(said).toEqual([expect.stringMatching(/^warning operation\/content-type .*: it is read as content of any type$/s)]);
  expect(text).not.toContain("evil");
  const beside = await trial.of(gets({ "/a": { responses: { 200: { description: "D", content: { ...content, "text/plain": { schema: { type: "string" } } } } } } }));
  expect(beside.said).toEqual([expect.stringMatching(/^warning operation\/content-type .*: it is left out$/s)]);
  expect(beside.text).not.toContain("evil");
});

test.each(["200'", "__proto__", "99", "0x1", "OK", "1000", "20X", "200\n"])("23. a status that is none is left out: %j", async (status) => {
  const responses = Object.fromEntries([[status, { description: "D", headers: { "a\r\nb": { schema: { type: "string" } } }, content: { "application/json": { schema: { type: "string" } } } }], ["204", { description: "D" }]]);
  expect((await trial.of(gets({ "/a": { responses } }))).said).toEqual([expect.stringMatching(/^warning operation\/status .*the answer is left out$/s)]);
});

test("24. listed values are exactly what they are, each with a name of its own", async () => {
  const values = [...strange, "NaN", "a-b", "a_b", "constructor", "__proto__", "default", "class", "", " ", "-0"];
  const { texts, said } = await trial.of(holding({ type: "string", enum: [...values, "a-b"] }));
  expect(values.filter((value) => !texts.has(value))).toEqual([]);
  expect(said).toEqual([]);
  expect((await trial.of(holding({ enum: [0, 1.5, true, null, 1e21] }))).in.python).toContain("Literal[0, True, 1000000000000000000000] | float");
  expect((await trial.of('openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /a: { get: { operationId: a, responses: { 200: { description: D, content: { application/json: { schema: { enum: [-0, 0, 1] } } } } } } } }\n')).in.python).toContain("Literal[0, 1]");
  expect((await trial.of('openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\nx-a: [1e400]\n')).said).toContainEqual(expect.stringMatching(/^warning document\/not-json .*null stands in its place/));
  expect((await trial.of(holding({ enum: [9007199254740993, 1] }))).said).toEqual([expect.stringMatching(/^warning schema\/enum-value .*more digits than a number of JavaScript keeps/)]);
});

test("25. defaults and constants of every kind are data, and one that does not fit is said", async () => {
  const hostile: unknown = JSON.parse('{ "__proto__": { "x": 1 }, "a\\"]: y, [\\"b": ["`${z}`"], "constructor": null }');
  const properties = Object.fromEntries([...strange, hostile, [hostile], 1.5, true, null].flatMap((value, index): [string, unknown][] => [[`d${index}`, { default: value }], [`c${index}`, { const: value }]]));
  expect((await trial.of(holding({ type: "object", properties }))).refused).toBe(false);
  expect(await lintCodes(holding({ type: "object", properties: { a: { type: "integer", default: "many" } } }), trial.folder)).toContain("lint/default");
});

test("26. nothing of the environment comes into a text", async () => {
  process.env["COUNTERSIGN_SECRET"] = "found-me";
  const { text, texts } = await trial.of(holding({ type: "object", properties: { a: { type: "string", enum: ["${COUNTERSIGN_SECRET}", "$COUNTERSIGN_SECRET", "${process.env.COUNTERSIGN_SECRET}", "%COUNTERSIGN_SECRET%"] } } }));
  delete process.env["COUNTERSIGN_SECRET"];
  expect(text).not.toContain("found-me");
  expect(texts.has("${COUNTERSIGN_SECRET}")).toBe(true);
});

test("27. examples are never code, and huge ones are not printed", async () => {
  const huge = "huge ".repeat(1_000);
  const example = { "'; rm -rf / #": "$(id) `id` ${x}", '"""; __pwned': "\\N{DIGIT ONE}", huge };
  const { text, refused } = await trial.of(gets({ "/a": { responses: { 200: { description: "D", content: { "application/json": { schema: { type: "object", example }, example, examples: { a: { value: example } } } } } } } }));
  expect(refused).toBe(false);
  expect(text).not.toContain("$(id)");
  expect(text).not.toContain(huge.slice(0, 500));
});

describe("28. patterns are never run", () => {
  test.each(["/;globalThis.__pwned=1;/", "(", "(?<=a)b", "(a+)+$", 'a"""\n__pwned = 1\\', "(?P<__pwned>a)(?i)", "^(([a-z])+.)+[A-Z]([a-z])+$", `(${"a".repeat(50_000)})+`, "[\\", "*/"])("%#", async (pattern) => {
    const { refused, said } = await trial.of(holding({ type: "object", properties: { a: { type: "string", pattern, default: "a".repeat(40), example: `${"a".repeat(40)}!` } }, patternProperties: { [pattern.slice(0, 100)]: { type: "string" } } }));
    expect([refused, said.filter((line) => line.startsWith("error"))]).toEqual([false, []]);
  });
  test("those that would not end are said", async () => {
    expect(await lintCodes(holding({ type: "string", pattern: "(a+)+$" }), trial.folder)).toContain("lint/pattern");
    expect(await lintCodes(holding({ type: "string", pattern: "(" }), trial.folder)).toContain("lint/pattern");
  });
});

test("29. formats that nobody knows are words", async () => {
  const hostile = "x'; globalThis.__pwned = 1; //\n\"\"\"\n__pwned = 1";
  expect((await trial.of(holding({ type: "object", properties: { a: { type: "string", format: hostile }, b: { type: "string", contentMediaType: hostile, contentEncoding: hostile }, c: { type: "number", format: "__proto__" }, d: { type: "string", format: "constructor" } } }))).refused).toBe(false);
});

describe("30. discriminators", () => {
  const union = (propertyName: string, mapping: Members): Members => api({
    paths: { "/a": { get: { operationId: "a", responses: answers({ $ref: "#/components/schemas/U" }) } } },
    components: { schemas: { U: { oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }], discriminator: { propertyName, mapping } }, A: { type: "object", required: [propertyName], properties: Object.fromEntries([[propertyName, { type: "string" }], ["a", { type: "string" }]]) }, B: { type: "object", required: [propertyName], properties: Object.fromEntries([[propertyName, { type: "string" }], ["b", { type: "string" }]]) } } },
  });
  test.each(["__proto__", "constructor", "a'];evil();['", "`${x}`", "__class__", "self", 'a"""b'])("by the member %j", async (name) => {
    expect((await trial.of(union(name, Object.fromEntries([["x'];evil()", "#/components/schemas/A"], ["__proto__", "#/components/schemas/B"]])))).refused).toBe(false);
  });
  test.each(["a'];evil();['", "`${x}`", "*/ evil(); /*", 'a"""b', "__proto__", "\\u002a/"])("of heirs, by the value %j", async (value) => {
    const heirs = { Base: { type: "object", required: ["kind"], properties: { kind: { type: "string" } }, discriminator: { propertyName: "kind", mapping: Object.fromEntries([[value, "#/components/schemas/A"]]) } }, A: { allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object", properties: { a: { type: "string" } } }] }, B: { "x-ms-discriminator-value": value, allOf: [{ $ref: "#/components/schemas/Base" }] }, [value]: { allOf: [{ $ref: "#/components/schemas/Base" }] } };
    expect((await trial.of(api({ paths: { "/a": { get: { operationId: "a", responses: answers({ $ref: "#/components/schemas/Base" }) } } }, components: { schemas: heirs } }))).refused).toBe(false);
  });
  test("a target that leads nowhere, and one that leads elsewhere", async () => {
    expect((await trial.of(union("kind", { a: "#/components/schemas/Nobody" }), true)).said).toContainEqual(expect.stringMatching(/^error document\/dangling-reference \/components\/schemas\/U\/discriminator\/mapping\/a/));
    expect((await trial.of(union("kind", { a: "https://evil.example/s.json" }))).said).toEqual([expect.stringMatching(/^error document\/remote-reference/)]);
  });
});

test("31. security schemes: names and scopes are data, and addresses of providers reach no code", async () => {
  const evil = "javascript:globalThis.__pwned=1";
  const flow = { authorizationUrl: evil, tokenUrl: "https://user:pw@169.254.169.254/", refreshUrl: "file:///etc/passwd", scopes: { "a'; evil()": evil, __proto__: "x" } };
  const { text, refused } = await trial.of(gets({ "/a": { security: [{ "o'; evil()": ["a'; evil()"] }, { oidc: [] }] } }, { components: { securitySchemes: { "o'; evil()": { type: "oauth2", flows: { implicit: flow, clientCredentials: flow, authorizationCode: flow } }, oidc: { type: "openIdConnect", openIdConnectUrl: evil } } } }));
  expect(refused).toBe(false);
  for (const address of ["javascript:", "169.254", "/etc/passwd"]) expect(text).not.toContain(address);
});

describe("32. our own vocabulary is checked before it is used", () => {
  test.each<[string, Members]>([
    ["x-enum-varnames", holding({ type: "string", enum: ["a"], "x-enum-varnames": [1] })],
    ["x-aliases", gets({ "/a": { "x-aliases": ["../x"] } })],
    ["x-option", gets({ "/a": { security: [{ k: [] }] } }, { components: { securitySchemes: { k: { type: "http", scheme: "bearer", "x-option": "a(){}" } } } })],
    ["x-signing", gets({ "/a": { security: [{ k: [] }] } }, { components: { securitySchemes: { k: { type: "http", scheme: "x", "x-signing": { profile: "../../evil", key: "k", secret: "s", parameters: {} } } } } })],
    ["x-client", gets({ "/a": {} }, { "x-client": { options: [{ name: "__proto__", schema: {}, header: "a\r\nb" }] } })],
  ])("%s", async (name, document) => {
    // Names that other tools use, too, count as not being there; ours stop everything.
    const severity = ["x-enum-varnames", "x-aliases"].includes(name) ? "warning" : "error";
    expect((await trial.of(document)).said).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${severity} extension/shape .*/${name}`))]));
  });
  test("what nobody reads changes nothing", async () => {
    const unread = { "x-go-type-import": { path: "evil" }, "x-imports": ["evil"], "x-ms-kiota-info": { outputPath: "../../x" }, "x-sdk-name": "../x", "x-plugins": ["./evil.js"], "x-scripts": { postinstall: "evil" } };
    const [one, other] = [await trial.of(gets({ "/a": {} })), await trial.of(gets({ "/a": unread }, unread))];
    expect(other).toEqual(one);
  });
});

test("33. the version of an API is no version of a package and no command", async () => {
  for (const version of ['1.0.0"; "scripts": {"postinstall": "evil"}', '1.0.0"\n[project.scripts]\nx = "evil', "1.0.0+evil @ file:///etc", "${{ github.token }}", "../x"]) {
    const { text, in: printed } = await trial.of({ ...gets({ "/a": {} }), info: { title: "T", version } });
    expect(printed.typescript).toContain('"version": "1.0.0"');
    expect(printed.python).toContain('version = "1.0.0"\n');
    expect(text).not.toMatch(/postinstall|\$\{\{|project\.scripts/);
  }
});

test("34. licences and contacts are not printed", async () => {
  const evil = 'javascript:alert(1)\r\n</x>"\n[project.urls]';
  const { text } = await trial.of({ ...gets({ "/a": {} }), info: { title: "T", version: "1", license: { name: evil, url: evil }, contact: { name: evil, url: evil, email: evil } } });
  expect(text).not.toMatch(/javascript:|project\.urls/);
});

trial.end();

// Texts that reach identifiers, types and file names: cases 35 to 41.
import { describe, expect, test } from "vitest";
import { answers, api, gets, type Members, Trial } from "./trial.js";

const trial = new Trial("identifiers");

/** One path for each operationId. */
function called(...names: readonly string[]): Members {
  return api({ paths: Object.fromEntries(names.map((operationId, index) => [`/p${index}`, { get: { operationId, responses: answers() } }])) });
}

/** A schema for each name, all of them used. */
function schemas(...names: readonly string[]): Members {
  const token = (name: string): string => encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
  const paths = Object.fromEntries(names.map((name, index) => [`/p${index}`, { get: { operationId: `call${index}`, responses: answers({ $ref: `#/components/schemas/${token(name)}` }) } }]));
  return api({ paths, components: { schemas: Object.fromEntries(names.map((name, index) => [name, { type: "object", required: [`m${index}`], properties: { [`m${index}`]: { type: "string" } } }])) } });
}

/** Python imports a module by its path: only words of ASCII that are no keywords can be asked for. */
const isModule = (path: string): boolean => !/^python\/src\/.*\.py$/.test(path) || path.slice("python/src/".length, -".py".length).split("/").every((part) => /^[a-z_][a-z0-9_]*$/.test(part) && !/^(?:and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)$/.test(part));

const isInside = (path: string): boolean => isModule(path) && !path.startsWith("/") && !path.split("/").some((part) => /^\.\.?$|[\\:*?"<>|\u0000-\u001f]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part));

describe("35. operations", () => {
  test.each(["foo(){};evil();bar", "__proto__", "constructor", "then", "toJSON", "prototype", "class", "delete", "1a", "\u7528\u6237", "\u{1f600}", "", "x".repeat(4_900), "toString", "valueOf", "close", "request", "name", "arguments", "self", "None", "__init__", "__class__", "lambda", "_send", "\ufb01nd", "\u{1d41a}"])("%#", async (name) => {
    expect((await trial.of(called(name, "other"))).refused).toBe(false);
  });
  test("that are called like functions and modules of Python", async () => {
    const names = ["list", "dict", "str", "int", "bool", "bytes", "float", "object", "property", "super", "type", "print", "os", "json", "types", "typing", "builtins", "match", "async", "mro", "answer"];
    const { refused, in: { python } } = await trial.of(gets(Object.fromEntries(names.map((operationId) => [`/${operationId}`, { operationId, responses: answers({ type: "array", items: { type: "integer" } }) }]))));
    expect(refused).toBe(false);
    for (const name of names) expect(python).toMatch(new RegExp(`^    def ${name}_?\\(`, "m"));
    // Types that methods of the same name would hide where they stand.
    expect(python).not.toMatch(/-> CallResult\[list\[|-> CallResult\[builtins\.list\[int\]/);
    expect(python).toContain("-> CallResult[builtins.list[builtins.int], Any]:");
  });
  test("that are called the same are told apart, and that is said with both places; strictly it is an error", async () => {
    const document = called("list-users", "listUsers", "list_users");
    const { said, refused } = await trial.of(document);
    expect([refused, said.filter((line) => line.includes("names/collision")).length]).toEqual([false, 2]);
    expect((await trial.of(document, true)).said.filter((line) => line.startsWith("error names/collision"))).not.toEqual([]);
  });
});

test("36. names of schemas that mean something to a file system", async () => {
  const hard = ["../../etc/x", "a/b", "a\\b", "C:", "CON", "aux.ts", "index", ".", "..", "x.", "x ", "y".repeat(300), "NUL.models", "e\u0301", "\u00e9", "p\u2215q", "p\uff0fq", "p\uff0eq", "p\u2024q", "Case", "case", "CASE", "__init__", "__main__", "conftest", "os", "json", "types", "import", "None", "setup.py"];
  const tagged = api({ paths: Object.fromEntries(hard.map((tag, index) => [`/p${index}`, { get: { operationId: `call${index}`, tags: [tag], responses: answers() } }])) });
  for (const document of [schemas(...hard), tagged]) {
    const { paths, refused } = await trial.of(document);
    expect(refused).toBe(false);
    expect(paths.filter((path) => !isInside(path))).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  }
  const { paths } = await trial.of(schemas(...[...hard].reverse()));
  expect(paths).toEqual((await trial.of(schemas(...hard))).paths);
  expect((await trial.of(schemas("a\u0000b"))).said).toEqual(expect.arrayContaining([expect.stringMatching(/^error document\/text/)]));
});

test("37. schemas that are called like what every program has, or like our own classes", async () => {
  const { refused } = await trial.of(schemas("Object", "Promise", "Error", "Record", "Request", "Response", "Headers", "Date", "Map", "Client", "ApiClient", "ApiClientOptions", "Sender", "Open", "string", "any", "dict", "list", "Any", "Literal", "TypedDict", "None", "Exception", "NotRequired", "NotGiven", "Self", "SETTINGS", "Path", "DefaultCalls", "AsyncDefaultCalls", "AsyncApiClient", "Operation", "Envelope", "CallResult", "builtins", "BaseException", "True", "\u7528\u6237"));
  expect(refused).toBe(false);
});

test("38. members of every name are members", async () => {
  const names = ["__init__", "__class__", "__slots__", "_", "None", "dict", "str", "NotRequired", "keys", "{x!r}", "\\N{DIGIT ONE}", '"""', "'''", "\u{1d41a}", "__proto__", "constructor", "hasOwnProperty", "toString", "a-b", "1a", '"', "a\nb", "", "then", "'", "`${x}`", "]: x, [", "a\u2028b", "\u{1f600}", "self", "class", "import"];
  const properties = Object.fromEntries(names.map((name) => [name, { type: "object", required: [name], properties: Object.fromEntries([[name, { type: "string" }]]) }]));
  const schema = { type: "object", required: names, properties };
  const document = api({ paths: { "/a": { post: { operationId: "a", requestBody: { required: true, content: { "application/json": { schema } } }, responses: answers(schema) } } } });
  const { texts, refused } = await trial.of(document);
  expect(refused).toBe(false);
  expect(names.filter((name) => !texts.has(name))).toEqual([]);
});

test("39. tags make one module each", async () => {
  const tags = ["../x", "Users", "users", "\u7528\u6237", "a/b", "a-b", "a b", "", "client", "index", "models"];
  const { paths, refused } = await trial.of(api({ paths: Object.fromEntries(tags.map((tag, index) => [`/p${index}`, { get: { operationId: `call${index}`, tags: [tag], responses: answers() } }])) }));
  expect([refused, paths.filter((path) => !isInside(path))]).toEqual([false, []]);
  expect(new Set(paths).size).toBe(paths.length);
});

test("40. names that look like generic types are names", async () => {
  const { refused, text, in: { python } } = await trial.of(schemas("Page[User]", "list[__import__('os')]", "Optional[X]", "Callable[[X], Y]", "Page<User>", "Map<String,List<X>>", "Result`1[[X, Y]]", "A & B", "X | Y", "Array<{}>", "\u00abPage\u00bb"));
  expect(refused).toBe(false);
  expect(text).not.toMatch(/Map<String|Page<User>/);
  expect(python).not.toMatch(/Page\[|list\[__|Callable\[\[/);
});

test.each(["@evil/pkg", "../x", "rm -rf /", "x'; y", "", "os", "x\"\n[project.scripts]\nx = \"evil\""])("41. a package is not called after the title %j", async (title) => {
  const { paths, in: printed } = await trial.of({ ...gets({ "/a": {} }), info: { title, version: "1" } });
  expect(printed.typescript).toContain('"name": "api"');
  expect(printed.python).toContain('[project]\nname = "api"\n');
  expect(paths).toEqual((await trial.of(gets({ "/a": {} }))).paths);
});

trial.end();

// The doors of languages of others, for three ways of writing, against every payload: what comes out is read back by the language itself.
import { execFileSync } from "node:child_process";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import type { Doors, LetterCase, Writing } from "../../generator/languages/external/contract.js";
import type { Field } from "../../generator/model/model.js";
import { doors } from "../../generator/languages/external/doors.js";
import { plainView } from "../../generator/languages/external/printable.js";
import { words } from "../../generator/languages/names.js";
import { PAYLOADS } from "../hostile/payloads.js";
import { python } from "../python/environment.js";

const AT = { file: "a.yaml", pointer: "" };
const hex = (point: number, length: number): string => point.toString(16).padStart(length, "0");
const WRITINGS: { readonly [name: string]: Writing } = {
  "lines of JavaScript": { reserved: ["class"], comment: { line: "// " }, string: { quote: '"', escape: (point) => `\\u{${hex(point, 1)}}` } },
  "blocks of JavaScript": { reserved: ["class"], comment: { before: "/**", line: " * ", after: " */" }, string: { quote: "'", escape: (point) => `\\u{${hex(point, 1)}}` } },
  Python: { reserved: ["class", "None"], comment: { line: "# " }, string: { quote: '"', escape: (point) => `\\U${hex(point, 8)}` } },
};

function doorsOf(writing: Writing): Doors {
  return doors(writing, new Report());
}

/** As anything that reads UTF-8 would have it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

describe.each(Object.entries(WRITINGS).filter(([name]) => name !== "Python"))("%s", (_, writing) => {
  const text = doorsOf(writing);

  test.each(PAYLOADS)("a comment of %s has no code", (_name, payload) => {
    const comment = String(text.comment(payload, { indent: "  " }));
    const source = ts.createSourceFile("a.ts", `${comment}\n`, ts.ScriptTarget.ES2022, false);
    expect([source.statements.length, Reflect.get(source, "parseDiagnostics")]).toEqual([comment === "null" ? 1 : 0, []]);
    expect(source.referencedFiles).toEqual([]);
    // Java reads such escapes before it reads comments.
    expect(comment).not.toContain("\\");
  });

  test.each(PAYLOADS)("a literal of %s is that text", (_name, payload) => {
    const value: unknown = new Function(`return ${String(text.string(payload))};`)();
    expect(value).toBe(wellFormed(payload));
  });

  test.each(PAYLOADS)("a name of %s is a name", (_name, payload) => {
    const cases: readonly LetterCase[] = ["camelCase", "PascalCase", "snake_case", "UPPER_CASE"];
    for (const letterCase of cases) expect(String(text.name(words(payload), letterCase))).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
    expect(String(text.name(words(payload), "kebab-case"))).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/);
  });
});

describe("Python", () => {
  let interpreter: string;
  beforeAll(async () => void (interpreter = await python()));

  test("reads comments as nothing, and literals as the texts that they are of", () => {
    const text = doorsOf(WRITINGS["Python"] ?? { reserved: [], comment: { line: "" }, string: { quote: "", escape: String } });
    const given = PAYLOADS.map(([, payload]) => ({ comment: String(text.comment(payload) ?? ""), literal: String(text.string(payload)) }));
    const program = "import ast, json, sys\nprint(json.dumps([{'statements': len(ast.parse(one['comment'] + '\\n').body), 'text': ast.literal_eval(one['literal'])} for one in json.load(sys.stdin)]))";
    const read: unknown = JSON.parse(execFileSync(interpreter, ["-X", "utf8", "-c", program], { input: JSON.stringify(given), encoding: "utf8" }));
    expect(read).toEqual(PAYLOADS.map(([, payload]) => ({ statements: 0, text: wellFormed(payload) })));
  });
});

describe("names", () => {
  const text = doorsOf({ reserved: ["type", "Type"], comment: { line: "// " }, string: { quote: '"', escape: String } });

  test.each<[string, LetterCase, string]>([
    ["list users", "camelCase", "listUsers"],
    ["list users", "PascalCase", "ListUsers"],
    ["list users", "snake_case", "list_users"],
    ["list users", "UPPER_CASE", "LIST_USERS"],
    ["list users", "kebab-case", "list-users"],
    ["type", "camelCase", "type_"],
    ["type", "PascalCase", "Type_"],
    ["2 factors", "PascalCase", "N2Factors"],
    ["2 factors", "camelCase", "n2Factors"],
    ["猫", "PascalCase", "U732b"],
    ["猫 a", "UPPER_CASE", "U732B_A"],
    ["", "snake_case", "n"],
  ])("%j in %s is %s", (given, letterCase, want) => expect(String(text.name(words(given), letterCase))).toBe(want));

  test("a letter case that there is not is refused", () => {
    expect(() => Reflect.apply(text.name, text, [["a"], "Train-Case"])).toThrow('there is no letter case "Train-Case"');
  });

  test("that callers see may not be the same; others are numbered", () => {
    const report = new Report();
    const scope = doors({ reserved: [], comment: { line: "// " }, string: { quote: '"', escape: String } }, report).scope(["taken"]);
    const name = text.name(["user"], "camelCase");
    expect([scope.declare(name, AT), scope.local(name), scope.local(name), scope.local(text.name(["taken"], "camelCase"))].map(String)).toEqual(["user", "user2", "user3", "taken2"]);
    scope.declare(name, AT);
    expect(report.diagnostics).toMatchObject([{ code: "names/collision", severity: "error", at: AT }]);
  });
});

test("tags are of the module, and the text behind them is no tag", () => {
  const text = doorsOf({ reserved: [], comment: { before: "/**", line: " * ", after: " */" }, string: { quote: '"', escape: String } });
  const tag = text.code`@param ${text.name(["user", "id"], "camelCase")}`;
  const said = text.comment(["Finds.", { tag, text: "Whose.\n@throws */ evil" }, { tag: text.code`@deprecated`, text: "" }]);
  expect(String(said)).toBe("/**\n * Finds.\n *\n * @param userId Whose.\n *   @ throws * / evil\n * @deprecated\n */");
  expect(() => text.comment([{ tag: text.code`@a\n@b`, text: "" }])).toThrow("a text or a list of texts and tags");
});

test("names of files differ by more than case", () => {
  const text = doorsOf({ reserved: ["class"], comment: { line: "// " }, string: { quote: '"', escape: String } });
  const scope = text.scope(["List"], { ignoreCase: true });
  expect(["User", "USER", "list", "class", "aux"].map((name) => String(scope.local(text.name([name], "PascalCase"))))).toEqual(["User", "USER2", "List2", "Class", "Aux2"]);
});

test("what sums up is a paragraph of its own", () => {
  const text = doorsOf({ reserved: [], comment: { line: "// " }, string: { quote: '"', escape: String } });
  expect(String(text.comment({ summary: "Lists pets.", description: "- all\n- of them", externalUrl: null }))).toBe("// Lists pets.\n//\n// - all\n// - of them");
  expect(String(text.comment({ summary: "", description: "All.", externalUrl: null }))).toBe("// All.");
});

test("what is said of a member beside its type is text for its comment", () => {
  const text = doorsOf({ reserved: [], comment: { line: "/// " }, string: { quote: '"', escape: String } });
  const docs = { summary: "How many.", description: "Of all & more.", externalUrl: null };
  const field: Field = { name: { text: "limit", words: ["limit"] }, docs, type: { kind: "array", items: { kind: "primitive", primitive: "string", format: "date", nullable: false }, nullable: false }, required: false, default: ["*/"], deprecated: false, secret: false, limits: { minItems: 1, maxItems: 3, pattern: "^\\d$" }, at: AT };
  expect(text.facts(field)).toEqual(["Date (RFC 3339).", "Holds: 1 to 3 items. Pattern: `^\\d$`.", 'Default: `["*/"]`.']);
  expect(text.facts({ ...field, type: { kind: "literal", value: 1, nullable: false }, limits: {}, default: undefined })).toEqual([]);
  const said = [...text.prose(docs).map((paragraph) => paragraph.replaceAll("&", "&amp;")), text.facts(field).join(" ")];
  expect(String(text.comment(said))).toBe('/// How many.\n///\n/// Of all &amp; more.\n///\n/// Date (RFC 3339). Holds: 1 to 3 items. Pattern: `^\u2216d$`. Default: `["* /"]`.');
});

test("comments end where the document says nothing", () => {
  expect(doorsOf(WRITINGS["blocks of JavaScript"] ?? { reserved: [], comment: { line: "" }, string: { quote: "", escape: String } }).comment(" \n ")).toBeNull();
});

/** A comment of one line that holds the text, without what stands before it. */
function remark(said: string, comment: Writing["comment"] = { line: "// " }): string {
  return String(doors({ reserved: [], comment, string: { quote: '"', escape: String } }, new Report()).comment(said)).slice(comment.line.length);
}

describe("comments say nothing to", () => {
  test.each([
    ["javac, which marks what stands below as deprecated", "@deprecated long ago", "@ deprecated long ago"],
    ["javac, behind stars", "* @deprecated", "* @ deprecated"],
    ["the compiler of TypeScript", "@ts-nocheck", "@ ts-nocheck"],
    ["Python, which reads the second line of a file in any alphabet", "Encoding: utf-7, coding=latin-1", "Encoding : utf-7, coding =latin-1"],
    ["who tests the code of documentation", "~~~rust\nexit(1)\n~~~", "~ ~~rust\n// exit(1)\n// ~ ~~"],
    ["who tests lines that are typed", ">>> exit(1)", "> >> exit(1)"],
    ["rustdoc, which runs what is indented", "Text\n      exit(1)\n-     exit(1)", "Text\n//    \u00a0\u00a0\u00a0exit(1)\n// -   \u00a0\u00a0exit(1)"],
    ["the compiler of TypeScript, in a third slash", "<reference types=\"evil\" />", "< reference types=\"evil\" />"],
    ["nobody where an address of mail stands", "Mail me@example.com", "Mail me@example.com"],
    ["nobody inside of a sentence", "See {@link Pet} and @Pet", "See {@link Pet} and @Pet"],
  ])("%s", (_, said, want) => expect(remark(said)).toBe(want));
});

describe("comments between marks do not end in", () => {
  test.each<[string, string, string]>([
    ["=begin", "=end", "=end"],
    ["#|", "|#", "a |# (evil) #|"],
    ["#[", "]#", "a ]# evil #["],
    ["#=", "=#", "a =# evil #="],
    ["--[==[", "]==]", "a ]==] evil"],
    ["(*", "*)", "a *) evil (*"],
    ["<#", "#>", "a #> evil <#"],
    ["REM(", ")REM", "a )REM evil REM("],
  ])("%s %s", (before, after, said) => {
    const lines = String(doors({ reserved: [], comment: { before, line: "", after }, string: { quote: '"', escape: String } }, new Report()).comment(said)).split("\n");
    expect([lines.length, lines[0], lines[2]]).toEqual([3, before, after]);
    expect(lines[1]).not.toContain(before);
    expect(lines[1]).not.toContain(after);
  });
});

test("an indent that is no space is refused", () => {
  expect(() => doorsOf({ reserved: [], comment: { line: "// " }, string: { quote: '"', escape: String } }).comment("a", { indent: "evil()\n" })).toThrow("the indent of a comment is spaces or tabs");
});

test("a view holds finished text, numbers, booleans, null, lists and objects of these", () => {
  const name = doorsOf({ reserved: [], comment: { line: "// " }, string: { quote: '"', escape: String } }).name(["a"], "camelCase");
  expect(plainView({ name, list: [1, true, null, { name }] }, "view")).toEqual({ name: "a", list: [1, true, null, { name: "a" }] });
  for (const wrong of [undefined, "a", NaN, new Date(), () => name, new Map(), Symbol("a"), 1n]) expect(() => plainView({ list: [wrong] }, "view")).toThrow("view.list[0]");
});

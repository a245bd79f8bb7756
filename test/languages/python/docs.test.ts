import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { trusted } from "../../../generator/languages/python/code.js";
import { comment, docstring, operationSource } from "../../../generator/languages/python/docs.js";
import { fieldText } from "../../../generator/languages/python/field-docs.js";
import { PAYLOADS } from "../../hostile/payloads.js";
import { field, primitive } from "../typescript/samples.js";
import { PYTHON } from "./interpreter.js";

const rounded = Number("9223372036854775807");

test.each<[string, { given: Parameters<typeof docstring>; want: string | null }]>([
  ["nothing", { given: [["", " \n"], 4], want: null }],
  ["one line", { given: [["Lists users."], 8], want: '"""Lists users."""' }],
  ["paragraphs", { given: [["A.", "B\nC."], 4], want: '"""A.\n\n    B\n    C.\n    """' }],
  ["a section", { given: [["A."], 4, [{ title: "Args", entries: [{ name: trusted("page"), text: "Number." }, { name: null, text: "More." }] }]], want: '"""A.\n\n    Args:\n        page: Number.\n        More.\n    """' }],
  ["an empty section", { given: [["A."], 4, [{ title: "Args", entries: [] }]], want: '"""A."""' }],
  ["a quote at either end", { given: [['"a" is "b"'], 4], want: '""" "a" is "b" """' }],
  ["a quote at the end of lines", { given: [["a", 'b "c"'], 0], want: '"""a\n\nb "c"\n"""' }],
  ["its own quotes", { given: [['a """ b """" c'], 0], want: "\"\"\"a ''' b '''' c\"\"\"" }],
  ["backslashes", { given: [["\\N{BULLET} \\"], 0], want: '"""\\\\N{BULLET} \\\\"""' }],
  ["what doctest would run", { given: [[">>> 1", "a\n  >>> 2\nb >>> 3"], 0], want: '"""\\\\>>> 1\n\na\n  \\\\>>> 2\nb >>> 3\n"""' }],
  ["a directive of reStructuredText", { given: [["a\n.. include:: /etc/passwd\n..\n... and so on"], 0], want: '"""a\n\\\\.. include:: /etc/passwd\n..\n... and so on\n"""' }],
  ["comments that tools obey in any line", { given: [["a\n# mypy: ignore-errors\n#flake8: noqa\n# Types: a heading\n# Title"], 0], want: '"""a\n\\\\# mypy: ignore-errors\n\\\\#flake8: noqa\n# Types: a heading\n# Title\n"""' }],
  ["kinds of newlines", { given: [["a\r\nb\u2028c\u0085d"], 0], want: '"""a\nb\nc\nd\n"""' }],
  ["what nobody sees", { given: [["a\u202eb\u200bc\u0000d"], 0], want: '"""abcd"""' }],
  ["the same space in front of all lines", { given: [["a\n  b\n    c"], 0], want: '"""a\nb\n  c\n"""' }],
])("%s", (_name, { given, want }) => expect(docstring(...given)).toBe(want));

test("a line that its quotes make too long becomes two", () => {
  const made = docstring([`${"word ".repeat(22)}end`], 4) ?? "";
  expect(made.split("\n").length).toBe(3);
  expect(made.split("\n").every((line, index) => line.length + (index === 0 ? 4 : 0) <= 120)).toBe(true);
});

test("no text ends a docstring", () => {
  const given = [...PAYLOADS.map(([, text]) => text), '"""', '\\"""', '""""""', "\\", '"', "a\\\"", '\\\\"""'];
  const program = given.map((text) => `def f():\n    ${docstring([text], 4) ?? "pass"}\n`).join("");
  const count = execFileSync(PYTHON, ["-X", "utf8", "-c", "import ast, sys\ntree = ast.parse(sys.stdin.read())\nprint(sum(isinstance(one, ast.FunctionDef) and len(one.body) == 1 for one in tree.body), len(tree.body))"], { input: program, encoding: "utf8" });
  expect(count.trim()).toBe(`${given.length} ${given.length}`);
});

test.each<[string, { given: string; want: string }]>([
  ["one line", { given: "a\nb\rc\u2028d", want: "a b c d" }],
  ["how to read the file", { given: "-*- coding: utf-7 -*- coding=x", want: "-*- coding : utf-7 -*- coding =x" }],
  ["what nobody sees", { given: "a\u202eb", want: "ab" }],
])("a comment: %s", (_name, { given, want }) => expect(comment(given)).toBe(want));

test("the source of a call", () => expect(operationSource("GET", "/a`b")).toBe("``GET /a'b``"));

test.each<[string, { given: Parameters<typeof field>[2]; want: string }]>([
  ["one limit", { given: { limits: { minimum: 0, maximum: rounded } }, want: "Value: at least 0." }],
  ["the default", { given: { limits: { minimum: 1 }, default: rounded }, want: "Value: at least 1." }],
  ["none", { given: { limits: { minimum: 1, maximum: 2 }, default: 1 }, want: "Value: 1 to 2. Default: `1`." }],
])("numbers that have lost digits are not told: %s", (_name, { given, want }) => expect(fieldText(field("a", primitive("integer"), given))).toBe(want));

test("a default is shown as Python writes it", () => {
  const given = { default: { a: [true, null], b: false, c: "\u0e01" } };
  expect(fieldText(field("a", primitive("unknown"), given))).toBe('Default: `{"a": [True, None], "b": False, "c": "\u0e01"}`.');
});

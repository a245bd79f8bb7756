import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { flat } from "../../../generator/languages/python/expression.js";
import { literal, stringLiteral, valueOf } from "../../../generator/languages/python/literals.js";
import type { Json } from "../../../generator/model/model.js";
import { PAYLOADS } from "../../hostile/payloads.js";
import { PYTHON } from "./interpreter.js";

test.each<[string, { given: Json; want: string }]>([
  ["nothing", { given: null, want: "None" }],
  ["truth", { given: [true, false], want: "[True, False]" }],
  ["whole numbers", { given: [0, -1, 1e21], want: "[0, -1, 1000000000000000000000]" }],
  ["fractions", { given: [0.5, 1e-7, -0], want: "[0.5, 1e-7, -0.0]" }],
  ["objects", { given: { a: { b: [] } }, want: '{"a": {"b": []}}' }],
  ["double quotes", { given: 'a "b"', want: "'a \"b\"'" }],
  ["both quotes", { given: "it's \"b", want: '"it\'s \\"b"' }],
  ["escapes", { given: "\\ \n\r\t\u0000\u007f", want: '"\\\\ \\n\\r\\t\\x00\\x7f"' }],
  ["letters", { given: "\u00e9\u7528", want: '"\u00e9\u7528"' }],
  ["what nobody sees", { given: "\u00ad\u200b\u202e\u2028\ufeff", want: '"\\xad\\u200b\\u202e\\u2028\\ufeff"' }],
  ["beyond the first plane", { given: "\u{1f600}\u{e0041}", want: '"\\U0001f600\\U000e0041"' }],
  ["half a character", { given: "\ud83d", want: '"\\ud83d"' }],
  ["a placeholder", { given: "{x}", want: '"{x}"' }],
])("%s", (_name, { given, want }) => expect(literal(given)).toBe(want));

test("lists as tuples", () => {
  expect([[], ["a"], ["a", ["b"]]].map((given: Json) => flat(valueOf(given, { tuples: true })))).toEqual(["()", '("a",)', '("a", ("b",))']);
});

test("numbers that JSON does not have are none", () => expect(() => literal(Number.NaN)).toThrow(RangeError));

test("Python reads what was meant", () => {
  const values: Json[] = [...PAYLOADS.map(([, text]) => text), "\"\"\"", "'''", "\\N{BULLET}", "\\", "\u0000", "\ud800", 1e300, -0.5, { "a'b\"c": [null, true] }];
  const program = `import ast, json, sys\nfor line in sys.stdin:\n    print(json.dumps(ast.literal_eval(line.rstrip("\\n"))))`;
  const read = execFileSync(PYTHON, ["-X", "utf8", "-c", program], { input: values.map((value) => `${literal(value)}\n`).join(""), encoding: "utf8" });
  expect(read.trimEnd().split("\n").map((line): unknown => JSON.parse(line))).toEqual(values);
  expect(values.filter((value) => literal(value).includes("\n"))).toEqual([]);
});

test("a literal has one line", () => expect(stringLiteral("a\u0085b\u000bc\u001cd")).toBe('"a\\x85b\\x0bc\\x1cd"'));

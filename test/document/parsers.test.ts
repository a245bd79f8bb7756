// js-yaml reads and `yaml` explains: on texts of YAML 1.2 they must agree, or a message would speak of another document.
import { expect, test } from "vitest";
import { parse } from "yaml";
import { Report } from "../../generator/diagnostics.js";
import { jsonProblems } from "../../generator/document/json-text.js";
import { parsedText } from "../../generator/document/syntax.js";

const corpus: readonly string[] = [
  "a: [no, yes, on, off, y, n, NO]",
  "a: [0o14, 0x1F, 12, -12, +12, 012, 1_000, 0b1, 1:30]",
  "a: [1.5, .5, 1e3, 1.e3, -1.5E-3, 1., +.5, 1_0.5]",
  "a: [~, null, Null, NULL, nULL]",
  "a: [true, True, TRUE, tRUE, false]",
  "a: [2001-01-01, 2001-01-01T00:00:00Z, 12:30:45]",
  "200: a\nno: b\ntrue: d\n2001-01-01: e",
  "a: &x [1, 2]\nb: *x",
  "a: |\n  one\n  two\n\nb: >-\n  folded\n  text\n\n  more\nc: |+\n  kept\n\n",
  "a: 'it''s'\nb: \"\\u00e9\\n\\x41\\t\"\nc: plain text # comment\nd: a#b\ne: http://x",
  "\"a\": {\"b\": [1, {\"c\": null}]}",
  "a: !!str 12\nb: !!int \"3\"\nc: !!float 1.5\nd: !!bool \"true\"",
  "a:\r\n  - b\r\n  - c: d\r\n",
  "- - a\n  - b\n-\n  - c\n- d: 1\n  e: 2",
  "{\"a\": \"\\ud83d\\ude00\"}",
  "'': empty\n? long\n: value",
];

test.each(corpus)("%j", async (text) => {
  const report = new Report();
  const value = await parsedText(text, "a.yaml", report);
  expect(report.diagnostics).toEqual([]);
  expect(value).toEqual(parse(text, { version: "1.2", schema: "core" }));
});

test.each([
  ["{}", true],
  [' [1, -0, 1.5e+3, true, false, null, "\\u00e9\\n", {"a": {}}] ', true],
  ['{"a": 1, "b": [{"a": 1}, {"a": 2}]}', true],
  ['"text"', true],
  ["", false],
  ["[1 2]", false],
  ['{"a" 1}', false],
  ["{a: 1}", false],
  ["[1}", false],
  ["{]", false],
  ["01", false],
  ["+1", false],
  ['"\n"', false],
  ['"\\x41"', false],
  ["[,]", false],
  ['{"a":1,}', false],
  ["nul", false],
  [":", false],
])("%j is JSON: %s, for us as for the engine", (text, want) => {
  const parses = (): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  expect(jsonProblems(text, 100).length === 0).toBe(want);
  expect(parses()).toBe(want);
});

test("a long string costs linear time and no stack", () => {
  const text = JSON.stringify({ a: `${"\\\" ".repeat(300_000)}` });
  expect(jsonProblems(text, 100)).toEqual([]);
});

test("a YAML text that would take seconds to read is refused, and JSON of that size is not", async () => {
  const text = `[${Array(11).fill(`"${"a".repeat(3 * 1024 * 1024)}"`).join(",")}]`;
  const report = new Report();
  expect(await parsedText(text, "a.yaml", report)).toBeUndefined();
  expect(report.diagnostics).toMatchObject([{ code: "document/too-large", severity: "error" }]);
  expect(await parsedText(text, "a.json", report)).toHaveLength(11);
});

// People meet these texts first: each error says what to do about it.
import { expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import { parsedText } from "../../generator/document/syntax.js";

async function hintsOf(text: string, file: string): Promise<readonly (string | null)[]> {
  const report = new Report();
  expect(await parsedText(text, file, report)).toBeUndefined();
  return report.diagnostics.map(({ hint }) => hint);
}

test.each([
  ['{"a": [1, 2,]}', "comma before"],
  ['{"a": 1, // one\n"b": 2}', "no comments"],
  ["{'a': 1}", "double quotes"],
  ["openapi: 3.1.0", "ends with .yaml"],
  ['{"a": [1, 2', "not closed"],
  ['{"a": 1 "b": 2}', "Correct the text"],
])("JSON: %j", async (text, want) => expect(await hintsOf(text, "a.json")).toEqual([expect.stringContaining(want)]));

test.each([
  ["a:\n\tb: 1\n", "with spaces"],
  ["description: Note: this\n", "in quotes"],
  ["a: @x\n", "in quotes"],
  ['a: "\\d+"\n', "the backslash"],
  ["a:\n  b: 1\n c: 2\n", "Indent it"],
  ["openapi: 3.1.0\ninfo\npaths: {}\n", "after the name"],
  ['a: "x\nb: 1\n', "missing"],
  ["a: !foo bar\n", "in quotes"],
  ["", "Begin with"],
])("YAML: %j", async (text, want) => expect(await hintsOf(text, "a.yaml")).toContainEqual(expect.stringContaining(want)));

test("both sides of a merge", async () => {
  const hints = await hintsOf("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n", "a.yaml");
  expect(new Set(hints)).toEqual(new Set([expect.stringContaining("two sides")]));
});

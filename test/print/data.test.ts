import { expect, test } from "vitest";
import { parse } from "yaml";
import { dataText } from "../../generator/print/data.js";

const value = { name: 'a "b"', list: ["x", "y: z"], nested: { deep: { n: 1, yes: true } }, people: [{ name: "A" }, { name: "B" }] };

test("JSON ends with a line feed and reads back", async () => {
  const text = await dataText(value, "json");
  expect(text.endsWith("}\n")).toBe(true);
  expect(JSON.parse(text)).toEqual(value);
});

test("YAML reads back", async () => {
  expect(parse(await dataText(value, "yaml"))).toEqual(value);
});

test("TOML", async () => {
  expect(await dataText(value, "toml")).toBe(`name = "a \\"b\\""
list = ["x", "y: z"]

[nested.deep]
n = 1
yes = true

[[people]]
name = "A"

[[people]]
name = "B"
`);
});

test.each<[string, { given: unknown; want: string }]>([
  ["quoted keys", { given: { "a.b": 1, "": 2 }, want: '"a.b" = 1\n"" = 2\n' }],
  ["control characters", { given: { a: "\u0000\u007f\n" }, want: 'a = "\\u0000\\u007f\\n"\n' }],
  ["values before tables", { given: { t: { x: 1 }, a: 1 }, want: "a = 1\n\n[t]\nx = 1\n" }],
  ["empty tables", { given: { t: {} }, want: "[t]\n" }],
  ["long lists", { given: { a: Array.from({ length: 3 }, () => "x".repeat(40)) }, want: `a = [\n${`  "${"x".repeat(40)}",\n`.repeat(3)}]\n` }],
])("TOML: %s", async (_name, { given, want }) => expect(await dataText(given, "toml")).toBe(want));

test.each<[string, unknown]>([["null", { a: null }], ["what is not finite", { a: Number.NaN }], ["a list at the root", []]])("TOML has no %s", async (_name, given) => {
  await expect(dataText(given, "toml")).rejects.toThrow(TypeError);
});

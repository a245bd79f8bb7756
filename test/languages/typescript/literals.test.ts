import { describe, expect, test } from "vitest";
import type { Json } from "../../../generator/model/model.js";
import { code } from "../../../generator/languages/typescript/code.js";
import { callCode, literal, objectLiteral, propertyName } from "../../../generator/languages/typescript/literals.js";

function evaluated(text: string): unknown {
  const value: unknown = new Function(`return ${text};`)();
  return value;
}

describe("literal", () => {
  test.each<[string, Json]>([
    ["text", "a \"b\" \\ \n"],
    ["line separators", "a\u2028b\u2029c\u0085d"],
    ["direction and width", "\u202e\u200b\ufeff"],
    ["the end of a script", "</script><!-- -->"],
    ["a source map", "//# sourceMappingURL=x"],
    ["a template", "${process.exit()} `"],
    ["a lone surrogate", "\ud800"],
    ["numbers", [0, -1.5, 1e21, 5e-324]],
    ["nested", { a: [1, { "b c": null }], $d: true }],
    ["a prototype", JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}')],
  ])("means the same: %s", (_name, value) => expect(evaluated(`(${literal(value)})`)).toEqual(value));

  test.each<[string, { given: Json; want: string }]>([
    ["hidden characters are written out", { given: "\u2028\u202e", want: '"\\u2028\\u202e"' }],
    ["no source map", { given: "//# sourceMappingURL=x", want: '"/\\/# sourceMappingURL=x"' }],
    ["no script's end", { given: "</script>", want: '"\\u003c/script>"' }],
    ["negative zero", { given: -0, want: "-0" }],
    ["bare and quoted names", { given: { a: 1, "b-c": 2, __proto__x: 3 }, want: '{ a: 1, "b-c": 2, __proto__x: 3 }' }],
  ])("%s", (_name, { given, want }) => expect(literal(given)).toBe(want));

  test("an own __proto__ stays a member", () => {
    const value = evaluated(`(${literal(JSON.parse('{"__proto__": 1}'))})`);
    expect(Object.keys(Object(value))).toEqual(["__proto__"]);
  });

  test("refuses what is no number", () => expect(() => literal(Number.NaN)).toThrow(RangeError));
});

test("names of members are bare only when they are identifiers", () => {
  expect(["a", "$b", "a-b", "1", "", "a b", "\u3164", "\u540d"].map(propertyName)).toEqual(["a", "$b", '"a-b"', '"1"', '""', '"a b"', '"\u3164"', "\u540d"]);
});

test("what does not fit takes a line for each member", () => {
  expect(objectLiteral([["a", code`1`]], 100)).toBe("{ a: 1 }");
  expect(objectLiteral([["a", code`1`], ["b", objectLiteral([["c", code`2`]], 118)]], 118)).toBe("{\n  a: 1,\n  b: {\n    c: 2,\n  },\n}");
  expect(callCode(code`f`, [code`a`, code`b`], 118)).toBe("f(\n  a,\n  b,\n)");
});

import { describe, expect, test } from "vitest";
import { patternText } from "../../generator/mock/pattern-text.js";

describe("a pattern is met", () => {
  test.each<[string, string]>([
    ["^XB[0-9a-fA-F]{32}$", `XB${"0".repeat(32)}`],
    ["^v{0,1}(stable|[0-9]+)(?:\\.([0-9]+))?(-.*)?$", "stable"],
    ["[1-9]\\d*", "1"],
    ["^([1-9]\\d*)|(U[a-zA-Z0-9]+)$", "1"],
    ["^(a)\\1$", "aa"],
    ["^[^a-z]+@\\w+\\.(?:com|org)$", "A@A.com"],
    ["^(?<year>\\d{4})-(?=0)\\d{2}$", "0000-00"],
    ["^[\\w.-]{2,}$", "AA"],
    ["^\\u0041\\x42\\/$", "AB/"],
    ["^[\\]a]$", "]"],
    ["^.+$", "a"],
    ["^\\s*$", ""],
  ])("%s", (pattern) => {
    const text = patternText(pattern, 0, Infinity);
    expect(text).not.toBeNull();
    expect(text ?? "").toMatch(new RegExp(pattern, "u"));
  });

  test("within the lengths that are asked for", () => {
    expect(patternText("^a+b*$", 5, 9)).toMatch(/^a+b*$/);
    expect(patternText("^a+b*$", 5, 9)?.length).toBeGreaterThanOrEqual(5);
    expect(patternText("^[a-z]*$", 300, 400)).toBeNull();
    expect(patternText("^[0-9]{10}$", 0, 5)).toBeNull();
  });
});

test.each(["(?i)abc", "^(a", "^(?!a).*b\\1$", "^\\p{Lu}\\p{L}+$"])("what only other languages know, or what parts do not tell, is left: %s", (pattern) => {
  expect(patternText(pattern, 0, Infinity)).toBeNull();
});

test("a hostile pattern costs no time", () => {
  expect(patternText(`^(${"a*".repeat(50)}){100}$`, 0, 5)).not.toBeUndefined();
  expect(patternText("(".repeat(3000) + ")".repeat(3000), 1, 5)).toBeNull();
});

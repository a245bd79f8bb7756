import { describe, expect, test } from "vitest";
import { comment, fieldComment, lineComment } from "../../../generator/languages/typescript/docs.js";
import { prose } from "../../../generator/languages/prose.js";
import { docs, field, primitive } from "./samples.js";

describe("comment", () => {
  test.each<[string, { given: readonly string[]; want: string | null }]>([
    ["nothing", { given: ["", "  \n "], want: null }],
    ["one line", { given: ["Reads a user."], want: "Reads a user." }],
    ["two paragraphs", { given: ["Reads.", "Slowly."], want: "\nReads.\n\nSlowly." }],
    ["the end of a comment", { given: ["a */ evil(); /* b"], want: "a *\\/ evil(); /* b" }],
    ["the end of a comment around an invisible character", { given: ["a *\u200b/ b"], want: "a *\\/ b" }],
    ["every kind of line end", { given: ["a\r\nb\rc\u2028d\u2029e\u0085f\u000bg\u000ch"], want: "\na\nb\nc\nd\ne\nf\ng\nh" }],
    ["bidirectional and zero-width controls", { given: ["a\u202eb\u2066c\u200fd\ufeffe\u{e0041}f"], want: "abcdef" }],
    ["lone surrogates", { given: ["a\ud800b"], want: "a\ufffdb" }],
    ["a tag at the start", { given: ["@deprecated not really"], want: "\\@deprecated not really" }],
    ["a tag on a later line", { given: ["a\n  @template T"], want: "\na\n  \\@template T" }],
    ["an inline tag", { given: ["see {@link javascript:alert(1)}"], want: "see {\\@link javascript:alert(1)}" }],
    ["an address keeps its sign", { given: ["mail a@b.example"], want: "mail a@b.example" }],
    ["a source map", { given: ["//# sourceMappingURL=http://evil.example/x"], want: "// # sourceMappingURL=http://evil.example/x" }],
    ["an annotation of bundlers", { given: ["#__PURE__ and @__NO_SIDE_EFFECTS__"], want: "# __PURE__ and \\@ __NO_SIDE_EFFECTS__" }],
    ["a compiler directive", { given: ["@ts-ignore"], want: "\\@ts-ignore" }],
    ["code keeps its lines", { given: ["Use:\n```\nx  =  1\n```"], want: "\nUse:\n```\nx  =  1\n```" }],
  ])("%s", (_name, { given, want }) => expect(comment(given)).toBe(want));

  test("wraps at 120 columns, counting indentation and marks, and encodes what then begins a line", () => {
    const text = comment([`${"word ".repeat(40)}@param x`], [], 2) ?? "";
    const lines = text.split("\n").slice(1);
    expect(lines.every((line) => line.length <= 116)).toBe(true);
    expect(lines.join(" ")).toContain("\\@param x");
  });

  test("keeps the margin of list items", () => {
    const lines = (comment([`- ${"item ".repeat(40)}`]) ?? "").split("\n").slice(1);
    expect(lines[0]).toMatch(/^- item/);
    expect(lines[1]).toMatch(/^ {2}item/);
  });
});

test("a line comment has one line", () => {
  expect(lineComment("a\nb\u2028c */ d")).toBe("a b c *\\/ d");
});

test.each<[string, { given: Parameters<typeof prose>[0]; want: readonly string[] }]>([
  ["summary alone", { given: docs("A."), want: ["A."] }],
  ["both", { given: docs("A.", "B."), want: ["A.", "B."] }],
  ["description that begins with the summary", { given: docs("A.", "A. B."), want: ["A. B."] }],
])("prose: %s", (_name, { given, want }) => expect(prose(given)).toEqual(want));

test.each<[string, { given: Parameters<typeof fieldComment>; want: string | null }]>([
  ["nothing to say", { given: [field("a", primitive("string")), null], want: null }],
  ["limits", { given: [field("a", primitive("integer"), { limits: { minimum: 1, maximum: 50 } }), null], want: "Value: 1 to 50." }],
  ["format after words", { given: [field("a", primitive("string"), { docs: docs("When") }), "date-time"], want: "When. Date and time (RFC 3339)." }],
  ["limits of which one has lost digits", { given: [field("a", primitive("integer"), { limits: { minimum: 0, maximum: Number("9223372036854775807") } }), null], want: "Value: at least 0." }],
  ["limits that have lost digits", { given: [field("a", primitive("integer"), { limits: { minimum: Number("-9223372036854775808"), maxItems: Number("9223372036854775807") } }), null], want: null }],
  ["a limit whose digits are kept", { given: [field("a", primitive("integer"), { limits: { maximum: Number.MAX_SAFE_INTEGER } }), null], want: "Value: at most 9007199254740991." }],
  ["default", { given: [field("a", primitive("integer"), { default: 1 }), null], want: "@default 1" }],
  ["a default that has lost digits", { given: [field("a", primitive("integer"), { default: Number("9223372036854775807") }), null], want: null }],
  ["a default within which digits are lost", { given: [field("a", primitive("integer"), { default: { a: [1, Number("-9007199254740993")] } }), null], want: null }],
  ["hostile default", { given: [field("a", primitive("string"), { default: "*/ evil(" }), null], want: '@default "*\\/ evil("' }],
  ["hostile pattern", { given: [field("a", primitive("string"), { limits: { pattern: "^[^*/]*/$" } }), null], want: "Pattern: `^[^*\\/]*\\/$`." }],
])("field: %s", (_name, { given, want }) => expect(fieldComment(...given)).toBe(want));

test("a text of more lines than a call takes arguments", () => {
  expect(comment([`${"a\n".repeat(400_000)}b`])?.split("\n").length).toBe(400_002);
});

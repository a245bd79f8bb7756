import Handlebars from "handlebars";
import { describe, expect, test } from "vitest";
import { templateText } from "../../generator/print/template.js";
import { templateBytes, templateFiles } from "../../generator/print/templates.js";

describe("templateText", () => {
  test.each<[string, { given: [string, object]; want: string }]>([
    ["a name", { given: ["{{a}} {{b.c}}", { a: "<x>", b: { c: 1 } }], want: "<x> 1" }],
    ["a list", { given: ["{{#each list}}\n{{this.a}}\n{{/each}}\nend", { list: [{ a: 1 }, { a: 2 }] }], want: "1\n2\nend" }],
    ["an empty list", { given: ["{{#each list}}x{{else}}none{{/each}}", { list: [] }], want: "none" }],
    ["what stands around a list", { given: ["{{#each list}}{{this}}{{../a}}{{@root.a}}{{@index}}{{/each}}", { a: "x", list: ["y"] }], want: "yxx0" }],
    ["the first that holds", { given: ["{{#if a}}a{{else if b}}b{{else}}c{{/if}}", { a: 0, b: true }], want: "b" }],
    ["null", { given: ["[{{a}}]{{! nothing }}", { a: null }], want: "[]" }],
    ["a condition", { given: ["{{#if a}}yes{{else}}no{{/if}}{{#if b}}yes{{else}}no{{/if}}", { a: true, b: null }], want: "yesno" }],
  ])("%s", async (_name, { given, want }) => expect(await templateText(...given)).toBe(want));

  test.each<[string, string]>([
    ["a name", "{{typo}}"],
    ["a condition", "{{#if typo}}x{{/if}}"],
    ["inside of a list", "{{#each list}}{{this.typo}}{{/each}}"],
    ["a condition inside of a list", "{{#each list}}{{#if this.typo}}x{{/if}}{{/each}}"],
    ["what objects inherit", "{{constructor}}"],
    ["a helper", "{{lookup list 0}}"],
    ["logging", "{{log list}}"],
  ])("refuses what the view does not have: %s", async (_name, source) => {
    await expect(templateText(source, { list: [{ a: 1 }] })).rejects.toThrow();
  });
});

describe("what is wrong in a template is told with its place", () => {
  test.each<[string, { given: string; message: string; place: readonly [line: number, column: number] }]>([
    ["a name", { given: "a\n{{#each list}}\n  {{typo}}{{/each}}", message: 'list[0] of the view has no "typo"', place: [3, 5] }],
    ["a condition", { given: "{{list.length}}\n{{#each list}}{{#if typo}}x{{/if}}{{/each}}", message: 'list[0] of the view has no "typo"', place: [2, 15] }],
    ["a list", { given: "a\n{{#each lists}}{{/each}}", message: 'the view has no "lists"', place: [2, 1] }],
    ["a list as text", { given: "a\n {{list}}", message: "list of the view is a list, which is no text", place: [2, 2] }],
    ["an object as text", { given: "{{#each list}}\n{{inner}}{{/each}}", message: "list[0].inner of the view is an object, which is no text", place: [2, 1] }],
    ["a helper", { given: "a\n  {{#unless list}}x{{/unless}}", message: "there is no helper unless (only `if` and `each`)", place: [2, 3] }],
    ["a block that does not end", { given: "a\n{{#if list}}\nb\n", message: "this cannot be read as a template: Expecting", place: [3, 1] }],
    ["a block that ends as another", { given: "a\n{{#if list}}{{/each}}", message: "if doesn't match each", place: [2, 4] }],
  ])("%s", async (_name, { given, message, place: [line, column] }) => {
    await expect(templateText(given, { list: [{ a: 1, inner: { b: 1 } }] })).rejects.toMatchObject({ message: expect.stringContaining(message), position: { line, column } });
  });
});

/** What a template may contain; everything else is a decision, and decisions belong to languages. */
class Subset extends Handlebars.Visitor {
  readonly problems: string[] = [];

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (mustache.params.length > 0 || mustache.path.type !== "PathExpression" || !mustache.escaped) this.problems.push(`line ${mustache.loc.start.line}: more than a name`);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const { original } = block.path;
    const [parameter] = block.params;
    if (original !== "each" && original !== "if") this.problems.push(`line ${block.loc.start.line}: block ${original}`);
    if (block.params.length !== 1 || parameter?.type !== "PathExpression") this.problems.push(`line ${block.loc.start.line}: more than a name`);
    super.BlockStatement(block);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.problems.push(`line ${partial.loc.start.line}: partial`);
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    this.problems.push(`line ${decorator.loc.start.line}: decorator`);
  }
}

function subsetProblems(source: string): readonly string[] {
  const subset = new Subset();
  subset.accept(Handlebars.parse(source));
  return subset.problems;
}

test.each(templateFiles(".").filter((path) => path.endsWith(".hbs")))("%s keeps to the subset", (path) => {
  expect(subsetProblems(new TextDecoder().decode(templateBytes(path)))).toEqual([]);
});

test.each<[string, string]>([
  ["a partial", "{{> x}}"],
  ["a helper", "{{lookup a b}}"],
  ["raw output", "{{{a}}}"],
  ["another block", "{{#with a}}x{{/with}}"],
  ["a comparison", "{{#if (eq a b)}}x{{/if}}"],
])("the subset refuses %s", (_name, source) => expect(subsetProblems(source)).not.toEqual([]));

test("nothing outside of the templates can be copied", () => {
  expect(() => templateBytes("../package.json")).toThrow(/outside/);
});

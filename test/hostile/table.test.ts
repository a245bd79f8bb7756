// The table of cases is complete, and every row names tests that exist.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { languages } from "../../generator/languages/registry.js";
import { ROOT } from "../architecture/files.js";
import { Outcome } from "./cases/outcome.js";
import { JUDGES } from "./languages/judges.js";

const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8");
const rows = readme.split("\n").flatMap((line) => {
  const [, number, , file, titles] = /^\| (\d+) \| (.+) \| `([^`]+)`: (`[^`]+`(?:, `[^`]+`)*) \|$/.exec(line) ?? [];
  return number === undefined || file === undefined || titles === undefined ? [] : [{ number: Number(number), file, titles: titles.slice(1, -1).split("`, `") }];
});

/** What `test` and `describe` are called with in a file, also behind `each`. */
function titlesIn(file: string): ReadonlySet<string> {
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [title] = node.arguments;
      const called = ts.isCallExpression(node.expression) ? node.expression.expression : node.expression;
      const holder = ts.isPropertyAccessExpression(called) && called.name.text === "each" ? called.expression : called;
      if (title !== undefined && ts.isStringLiteralLike(title) && ts.isIdentifier(holder) && ["test", "describe"].includes(holder.text)) titles.add(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true));
  return titles;
}

test("all rules and cases are there, in their order", () => {
  const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
  expect(rows.map(({ number }) => number)).toEqual([...upTo(9), ...upTo(75)]);
});

test("every row names tests", () => {
  expect(rows.filter(({ file, titles }) => !existsSync(join(ROOT, file)) || !titles.every((title) => titlesIn(file).has(title)))).toEqual([]);
});

test("every language of the generator is judged, in every case", () => {
  const names = JUDGES.map(({ name }) => name).sort();
  const said = /What is printed for it is judged in (.+?):/.exec(readme)?.[1] ?? "";
  expect([[...said.matchAll(/`(\w+)`/g)].map(([, name]) => name), names]).toEqual([names, [...languages.keys()].sort()]);
  expect(Object.keys(new Outcome([], null).in).sort()).toEqual(names);
  const cases = [...new Set(rows.flatMap(({ file }) => (file.startsWith("test/hostile/cases/") ? [readFileSync(join(ROOT, file), "utf8")] : [])))];
  expect(cases.map((text) => text.includes("new Trial(") && text.includes("trial.end();") && !text.includes("languages/"))).toEqual(cases.map(() => true));
  expect(readFileSync(join(import.meta.dirname, "cases/trial.ts"), "utf8")).toContain("printedFrom(given, this.folder, JUDGES)");
});

test("a test that does not exist is not found", () => {
  expect(titlesIn("test/hostile/table.test.ts").has("every row names tests")).toBe(true);
  expect(titlesIn("test/hostile/table.test.ts").has("nobody wrote this")).toBe(false);
});

// Decision 0039: each of forty complaints has a case, and the case is there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./architecture/files.js";

const DECISIONS = join(ROOT, "generator/decisions");

interface Row {
  readonly cells: readonly string[];
  readonly number: string;
  readonly what: string;
  readonly holds: string;
  readonly given: string;
}

const rows = readFileSync(join(DECISIONS, "0039-forty-complaints.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:no\.|---) /.test(line))
  .map((line): Row => {
    const cells = line.split("|").slice(1, -1).map((cell) => cell.trim());
    const [number = "", what = "", holds = "", given = ""] = cells;
    return { cells, number, what, holds, given };
  });

/** What a cell names that is not there: a decision, a file, or the beginning of a title in it, which every test needs. */
function missing(given: string): readonly string[] {
  const cases = given.split("; ").map((one) => /^`([^`]+)`((?: "[^"]+",?)*)$/.exec(one) ?? [one, "", ""]);
  return cases.flatMap(([one = "", name = "", titles = ""]) => {
    if (/^\d{4}$/.test(name)) return readdirSync(DECISIONS).some((file) => file.startsWith(`${name}-`)) ? [] : [one];
    if (!name.startsWith("test/") || !existsSync(join(ROOT, name)) || (name.endsWith(".test.ts") && titles === "")) return [one];
    const text = readFileSync(join(ROOT, name), "utf8");
    return [...titles.matchAll(/"([^"]+)"/g)].flatMap(([, title = ""]) => (text.includes(`"${title}`) ? [] : [`${name} "${title}"`]));
  });
}

test("all forty are there, in their order", () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => `${index + 1}`));
  for (const { cells, what, holds } of rows) expect([cells.length, what !== "", holds !== ""], what).toEqual([4, true, true]);
});

test.each(rows.map((row) => [row.number, row.what, row] as const))("%s. %s", (_number, _what, { given }) => {
  expect(missing(given)).toEqual([]);
});

test("what does not exist is not found", () => {
  const given = '`test/write.test.ts` "what did not change", "what did not chance"; `9999`; `0039`; `test/nothing.test.ts` "x"; `test/write.test.ts`; nothing; `README.md`';
  expect(missing(given)).toEqual(['test/write.test.ts "what did not chance"', "`9999`", '`test/nothing.test.ts` "x"', "`test/write.test.ts`", "nothing", "`README.md`"]);
});

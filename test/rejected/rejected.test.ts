// Documents that must be refused. Each begins with what is expected: `# line:column severity code: words of the message`.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";

const folder = import.meta.dirname;
const elsewhere = mkdtempSync(path.join(tmpdir(), "rejected-"));

afterAll(() => rmSync(elsewhere, { recursive: true }));

test.each(readdirSync(folder).filter((file) => file.endsWith(".yaml")))("%s", async (file) => {
  const output = path.join(elsewhere, file);
  const { said, failed, changes } = await generate(
    { from: { document: file, languages: ["typescript"], output, name: null }, root: null, names: "strict", strict: true },
    { check: false, force: false, verify: false, workingDirectory: folder, build: "test", cache: null, progress: () => undefined },
  );
  const expected = readFileSync(path.join(folder, file), "utf8")
    .split("\n")
    .filter((line) => /^# (?:\d+:\d+|-) /.test(line))
    .map((line) => line.slice(2));
  const problems = said.filter(({ diagnostic }) => diagnostic.severity !== "info");
  expect(problems.map(({ diagnostic: { severity, code, message }, position }) => `${position === null ? "-" : `${position.line}:${position.column}`} ${severity} ${code}: ${message}`)).toEqual(expected);
  for (const { diagnostic } of problems) expect(diagnostic.at, "every problem has a place").not.toBeNull();
  expect(expected).not.toEqual([]);
  expect(failed).toBe(true);
  expect(changes.size).toBe(0);
});

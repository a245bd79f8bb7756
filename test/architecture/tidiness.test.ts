// What holds for every file of the project: its length, its name, and nothing in it about the machine it was written on.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { projectFiles, ROOT } from "./files.js";

const files = projectFiles();
const written = files.filter((file) => /^(?:generator|templates|test|\.config|\.ci)\//.test(file) && !file.startsWith("test/golden/"));
const code = written.filter((file) => /\.(?:ts|js|hbs)$/.test(file));

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

test("no file is longer than 300 lines", () => {
  const long = code.map((file) => [file, textOf(file).split("\n").length - 1] as const).filter(([, lines]) => lines > 300);
  expect(long).toEqual([]);
});

test("files are named in kebab-case, after what they hold", () => {
  const misnamed = code.map((file) => basename(file)).filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/.test(name) && name !== "README.md.hbs");
  expect(misnamed).toEqual([]);
  const vague = written.filter((file) => file.split("/").some((part) => /^(?:utils?|helpers?|common|misc|shared)(?:\.|$)/i.test(part)));
  expect(vague).toEqual([]);
});

test("the root holds what it is known to hold", () => {
  const root = new Set(files.map((file) => file.split("/")[0] ?? ""));
  const known = ["CHANGELOG.md", "LICENSE", "README.md", "generated", "generator", "package-lock.json", "package.json", "spec", "templates", "test", "tsconfig.json"];
  expect([...root].filter((name) => !name.startsWith(".") && !known.includes(name))).toEqual([]);
});

test("nothing tells of the machine it was written on", () => {
  const path = /(?<![\w.~}/-])\/(?:work|root|home|Users|tmp\/(?:plan|bash_jobs))\/[\w.-]/;
  const telling = files
    .filter((file) => /\.(?:ts|js|json|ya?ml|md|hbs|har|txt)$|^\.ci\//.test(file))
    .flatMap((file) => textOf(file).split("\n").flatMap((line, index) => (path.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 100)}`] : [])));
  expect(telling).toEqual([]);
});

test("the compiler is not silenced", () => {
  const silenced = code
    .filter((file) => file.endsWith(".ts") && !file.startsWith("test/"))
    .flatMap((file) => textOf(file).split("\n").flatMap((line, index) => (/^[^"'`]*@ts-(?:ignore|nocheck|expect-error)|\bas any\b/.test(line) ? [`${file}:${index + 1}`] : [])));
  expect(silenced).toEqual([]);
});

test("nothing is left for later", () => {
  const marks = new RegExp(`\\b(?:${["TO", "DO"].join("")}|${["FIX", "ME"].join("")}|${["XX", "X"].join("")})\\b`);
  expect(code.filter((file) => marks.test(textOf(file)))).toEqual([]);
});

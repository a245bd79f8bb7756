// What documents for people name is there: links, files, scripts and options.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "..");
/** A changelog and decisions tell of what was; packages have tests of their own. */
const documents = execFileSync("git", ["ls-files", "README.md", "generator/*.md", "test/*.md", "spec/*.md"], { cwd: ROOT, encoding: "utf8" })
  .trim()
  .split("\n")
  .filter((file) => !/^test\/(?:golden|vectors)\/|\/decisions\//.test(file));
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

beforeAll(() => void execFileSync(process.execPath, [path.join(ROOT, "generator/build.js")]));

test.each(documents)("links and files of %s", (document) => {
  const text = textOf(document);
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const files = [...text.matchAll(/`((?:\.\.\/)?(?:\.ci|generated|generator|spec|templates|test)\/[\w./-]*)`/g)].map(([, file = ""]) => file);
  expect(links.filter((link) => !leads(link, document))).toEqual([]);
  expect(files.filter((file) => !existsSync(path.join(ROOT, file)) && !existsSync(path.join(ROOT, path.dirname(document), file)))).toEqual([]);
});

test.each(documents)("scripts of %s", (document) => {
  const named = [...textOf(document).matchAll(/npm run (?:--silent )?([a-z][\w:]*)/g)].map(([, name = ""]) => name);
  const { scripts } = JSON.parse(textOf("package.json")) as { readonly scripts: object };
  expect(named.filter((name) => !Object.hasOwn(scripts, name) && name !== "build")).toEqual([]);
});

test("options that the README names are those of the commands, which it names all", () => {
  const help = (...command: readonly string[]): string => spawnSync(process.execPath, [path.join(ROOT, "generator/dist/main.js"), ...command, "--help"], { encoding: "utf8" }).stdout;
  const commands = [...help().matchAll(/^ {2}([a-z]+) \[?/gm)].map(([, name = ""]) => name).filter((name) => name !== "help");
  expect(commands).toContain("mock");
  const known = commands.map((command) => help(command)).join("\n");
  const readme = textOf("README.md");
  const options = [...readme.matchAll(/(?<=[\s`(])--[a-z][\w-]*/g)].map(([option]) => option);
  expect(options.length).toBeGreaterThan(20);
  expect(options.filter((option) => !new RegExp(`${option}\\b(?!-)`).test(known))).toEqual([]);
  expect(commands.filter((command) => !readme.includes(command))).toEqual([]);
});

function leads(link: string, from: string): boolean {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? from : path.join(path.dirname(from), file);
  if (!existsSync(path.join(ROOT, target))) return false;
  return anchor === undefined || [...textOf(target).matchAll(/^#+ (.*)$/gm)].some(([, heading = ""]) => anchorOf(heading) === anchor);
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
}

// Every place for text in a document holds payloads: the Python of it parses, has the planned shape, and does nothing when it is imported.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Diagnostic, Report } from "../../generator/diagnostics.js";
import { readDocument } from "../../generator/document/read.js";
import { Sources } from "../../generator/document/sources.js";
import { python } from "../../generator/languages/python/python.js";
import { sha256 } from "../../generator/manifest.js";
import { buildPackage } from "../../generator/model/build.js";
import { printFile } from "../../generator/print/print.js";
import { python as interpreterOfTests } from "../python/environment.js";
import { PAYLOADS } from "./payloads.js";
import { isFree, kindOf, placeId, placesOf, withTexts } from "./places.js";
import type { Plain } from "./plain.js";
import { EVERYTHING, spoiledTogether } from "./spoiled.js";

type Payload = readonly [name: string, text: string];

/** Those that mean something to Python. */
const OF_PYTHON: readonly Payload[] = [
  ["the end of a documentation text", 'a""" \nimport builtins; builtins.__pwned = 1\n"""b'],
  ["the end of another documentation text", "a''' \nimport builtins; builtins.__pwned = 1\n'''b"],
  ["a backslash before three quotes", '\\"""; __import__("builtins").__pwned = 1; """'],
  ["a text that is a quote", '"'],
  ["quotes at the end", 'a""""'],
  ["an escape that names a letter", "\\N{LATIN SMALL LETTER A} \\x22 \\u0022 \\U00000022 \\"],
  ["a formatted text", '{__import__("builtins").__dict__.update(__pwned=1)} {0.__class__} %(x)s'],
  ["an encoding", "-*- coding: utf-7 -*- +AAo-import builtins+AAo-builtins.__pwned = 1"],
  ["a form feed before a statement", "a\u000cimport builtins; builtins.__pwned = 1"],
  ["an indented statement", "a:\n    import builtins\n    builtins.__pwned = 1\n"],
  ["marks of tools", "# type: ignore # noqa # fmt: off\n# pyright: basic"],
  ["a word of Python", "lambda"],
  ["another word of Python", "None"],
  ["a name of Python", "self"],
  ["another name of Python", "__init__"],
  ["a name that is mangled", "__secret"],
  ["a module of Python", "typing"],
  ["a class of Python", "Exception"],
  ["a function of Python", "list"],
  ["a member of every client", "close"],
  ["letters that Python normalizes", "\u{1d41a}\u017f\ufb01"],
  ["a table of TOML", 'x"\n[project.scripts]\nx = "__pwned"'],
];

const folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-hostile-python-")));
const packages = join(folder, "packages");
const judge = join(import.meta.dirname, "python_judge.py");
let interpreter: string;

beforeAll(async () => {
  interpreter = await interpreterOfTests();
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Printed {
  readonly files: ReadonlyMap<string, string> | null;
  readonly diagnostics: readonly Diagnostic[];
}

async function printed(document: Plain): Promise<Printed> {
  writeFileSync(join(folder, "api.json"), JSON.stringify(document));
  const report = new Report();
  const read = await readDocument("api.json", report, { sources: new Sources(folder) });
  const settings = { name: "api", version: "1.0.0", description: "", clients: [{ name: "api", document: "api.json" }], languages: { python: {} }, names: { types: {}, operations: {} } };
  const model = read === null || report.failed ? null : buildPackage(settings, new Map([["api.json", read]]), report, { names: "automatic", strict: false });
  const plans = model === null || report.failed ? [] : python([]).plan([model], report);
  if (report.failed) return { files: null, diagnostics: report.diagnostics };
  const files = new Map<string, string>();
  for (const plan of plans.filter(({ kind }) => kind !== "copy")) files.set(plan.path.slice("python/api/".length), String(await printFile(plan)));
  return { files, diagnostics: report.diagnostics };
}

/** What is wrong with paths and texts of a package. */
function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
  return [...textProblems(files), ...pathProblems([...files.keys()])];
}

function textProblems(files: ReadonlyMap<string, string>): readonly string[] {
  const found: Readonly<Record<string, readonly string[]>> = JSON.parse(execFileSync(interpreter, ["-X", "utf8", judge, "files"], { input: JSON.stringify(Object.fromEntries(files)), encoding: "utf8", maxBuffer: 1 << 28 }));
  return [
    ...Object.entries(found).flatMap(([path, problems]) => problems.map((problem) => `${path}: ${problem}`)),
    ...[...files].flatMap(([path, text]) => hidden(text).map((where) => `${path}: a character that hides or steers: ${where}`)),
  ];
}

function hidden(text: string): readonly string[] {
  return [...text.matchAll(/.{0,40}[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\u0000-\u0008\u000b-\u001f\u007f-\u009f].{0,20}/g)].map(([found]) => JSON.stringify(found).replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`));
}

function pathProblems(paths: readonly string[]): readonly string[] {
  return [
    ...paths.filter((path) => !/^[a-z0-9._-]+(?:\/[a-z0-9._-]+)*$/i.test(path) || path.split("/").some((part) => /^\.+$/.test(part) || part.length > 200)).map((path) => `the path ${path}`),
    ...paths.filter((path, index) => paths.findIndex((other) => other.toLowerCase() === path.toLowerCase()) !== index).map((path) => `two files are called ${path}`),
  ];
}

function keep(files: ReadonlyMap<string, string>, name: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(packages, name, path)), { recursive: true });
    writeFileSync(join(packages, name, path), text);
  }
  cpSync("templates/python/runtime", join(packages, name, "src/api/_runtime"), { recursive: true, filter: (from) => !from.includes("__pycache__") });
}

test("the document alone", async () => {
  const { files } = await printed(EVERYTHING);
  expect(files?.size).toBeGreaterThan(10);
  expect(problemsOf(files ?? new Map())).toEqual([]);
  keep(files ?? new Map(), "plain");
});

test("places with payloads, many at once", { timeout: 120_000 }, async () => {
  for (let shift = 0; shift < PAYLOADS.length; shift += 8) {
    const { document } = await spoiledTogether(shift, folder);
    const { files, diagnostics } = await printed(document);
    expect(diagnostics.filter(({ severity }) => severity === "error"), `shift ${shift}`).toEqual([]);
    expect(problemsOf(files ?? new Map()), `shift ${shift}`).toEqual([]);
    if (shift % 16 === 0) keep(files ?? new Map(), `shift-${shift}`);
  }
});

test("each payload of Python at each kind of place", { timeout: 120_000 }, async () => {
  const free = placesOf(EVERYTHING).filter(isFree);
  let kept = 0;
  for (const [index, [name, text]] of OF_PYTHON.entries()) {
    // Names of one kind would meet, and be told apart: every third place.
    const chosen = free.filter((_, place) => place % 3 === index % 3);
    let texts = new Map(chosen.map((place) => [placeId(place), text]));
    let result = await printed(withTexts(EVERYTHING, texts));
    for (let round = 0; result.files === null && round < 12; round += 1) {
      // A place that must refuse the text ends in an error: half of the places, then the other half, are left as they were.
      texts = new Map([...texts].filter((_, place) => place % 2 === round % 2));
      result = await printed(withTexts(EVERYTHING, texts));
    }
    if (result.files !== null) {
      expect(problemsOf(result.files), name).toEqual([]);
      keep(result.files, `python-${index}`);
      kept += texts.size > 10 ? 1 : 0;
    }
  }
  expect(kept).toBeGreaterThan(OF_PYTHON.length / 2);
});

test("places that decide about others, one at a time", { timeout: 120_000 }, async () => {
  const places = new Map(placesOf(EVERYTHING).filter((place) => !isFree(place)).map((place) => [kindOf(place), place]));
  expect(places.size).toBeGreaterThan(40);
  const problems: string[] = [];
  const texts = new Map<string, string>();
  for (const [turn, [kind, place]] of [...places].entries()) {
    const [name, text] = OF_PYTHON[turn % OF_PYTHON.length] ?? ["", ""];
    const { files, diagnostics } = await printed(withTexts(EVERYTHING, new Map([[placeId(place), text]])));
    if (files === null && diagnostics.some(({ severity, at }) => severity === "error" && at === null)) problems.push(`${kind}, ${name}: an error without a place`);
    problems.push(...pathProblems([...(files ?? new Map<string, string>()).keys()]).map((problem) => `${kind}, ${name}: ${problem}`));
    // Most files are the same each time.
    for (const [path, content] of files ?? []) texts.set(`${sha256(content)}/${path}`, content);
  }
  expect([...problems, ...textProblems(texts)]).toEqual([]);
});

test("what was printed has no name that is not there", () => {
  const ruff = (): string => execFileSync(interpreter, ["-m", "ruff", "check", "--isolated", "--no-cache", "--quiet", "--select", "E9,F", "--exclude", "_runtime", packages], { encoding: "utf8" });
  expect(ruff()).toBe("");
});

test("what was printed is inert when it is imported", () => {
  const said: unknown = JSON.parse(execFileSync(interpreter, ["-X", "utf8", judge, "packages", packages], { encoding: "utf8", timeout: 110_000 }));
  expect(said).toEqual([]);
});

// The same document gives the same bytes: twice, with members in another order, in other time zones and languages.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { load } from "js-yaml";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isList, isRecord, type Plain } from "./hostile/plain.js";
import { EVERYTHING } from "./hostile/documents.js";

const ROOT = realpathSync(join(import.meta.dirname, ".."));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-order-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process of its own: time zone and language are fixed when one starts. */
const program = join(ROOT, "node_modules/.cache/countersign-determinism.mjs");

beforeAll(async () => {
  await build({
    stdin: {
      contents: `
        import { generate } from "./generate.js";
        const [document, output] = process.argv.slice(2);
        const options = { check: false, force: false, verify: false, workingDirectory: process.cwd(), build: "test", cache: null, progress: () => undefined };
        const { failed, said } = await generate({ from: { document, languages: ["python", "typescript"], output, name: "api" }, root: null, names: "automatic", strict: false }, options);
        if (failed) throw new Error(JSON.stringify(said));
      `,
      resolveDir: join(ROOT, "generator"),
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: program,
    external: ["ts-morph"],
    banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
    logLevel: "silent",
  });
});
afterAll(() => rmSync(program, { force: true }));

/** Every file that the document becomes, in a process with that environment. */
function generated(document: Plain, name: string, environment: Readonly<Record<string, string>> = {}, indentation = 0): Readonly<Record<string, string>> {
  writeFileSync(join(folder, "api.json"), JSON.stringify(document, null, indentation));
  execFileSync(process.execPath, [program, "api.json", name], { cwd: folder, env: { PATH: process.env["PATH"] ?? "", ...environment }, encoding: "utf8", timeout: 60_000 });
  return filesIn(join(folder, name));
}

function filesIn(at: string): Readonly<Record<string, string>> {
  const files = readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => join(entry.parentPath, entry.name)).sort().map((file) => [file.slice(at.length + 1), readFileSync(file, "utf8")]));
}

/** Members in an order that the seed decides; lists keep theirs. The order of options is how people read them. */
function shuffled(value: Plain, random: () => number): Plain {
  if (isList(value)) return value.map((item) => shuffled(item, random));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [number, string, Plain] => [random(), key, shuffled(inner, random)]);
  return Object.fromEntries(entries.sort(([one], [other]) => one - other).map(([, key, inner]) => [key, inner]));
}

/** Park and Miller's generator: the same numbers everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647);
}

const documents: readonly (readonly [string, Plain])[] = [
  ["everything", EVERYTHING],
  ["names that meet", plain(load(readFileSync(join(ROOT, "test/golden/names/spec.yaml"), "utf8")))],
  ["types in types", plain(load(readFileSync(join(ROOT, "test/golden/composition/spec.yaml"), "utf8")))],
];

function plain(value: unknown): Plain {
  return JSON.parse(JSON.stringify(value)) as Plain;
}

test.each(documents)("%s", (_name, document) => {
  const first = generated(document, "first");
  expect(Object.keys(first).length).toBeGreaterThan(10);
  expect(generated(document, "again")).toEqual(first);
  for (const seed of [1, 2026, 987_654]) expect(generated(shuffled(document, randomFrom(seed)), `shuffled-${seed}`), `seed ${seed}`).toEqual(first);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ["another time zone", { TZ: "Pacific/Kiritimati" }],
  ["Turkish, whose i is another letter", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }],
  ["no language", { LANG: "C", LC_ALL: "C", TZ: "America/St_Johns" }],
  ["a terminal with colours", { FORCE_COLOR: "3", COLUMNS: "40", CI: "true" }],
])("%s", (name, environment) => {
  const words = name.replaceAll(/\W+/g, "-");
  expect(generated(EVERYTHING, words, environment)).toEqual(generated(EVERYTHING, `${words}-plain`));
});

test("another layout of the same document", () => {
  expect(generated(EVERYTHING, "wide", {}, 4)).toEqual(generated(EVERYTHING, "narrow"));
});

test("another folder, and lines of Windows", () => {
  const first = generated(EVERYTHING, "unix", {}, 2);
  const elsewhere = join(folder, "else where/\u00fc");
  mkdirSync(elsewhere, { recursive: true });
  writeFileSync(join(elsewhere, "api.json"), JSON.stringify(EVERYTHING, null, 2).replaceAll("\n", "\r\n"));
  execFileSync(process.execPath, [program, "api.json", "windows"], { cwd: elsewhere, env: { PATH: process.env["PATH"] ?? "" }, encoding: "utf8", timeout: 60_000 });
  expect(filesIn(join(elsewhere, "windows"))).toEqual(first);
});

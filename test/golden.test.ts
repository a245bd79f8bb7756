// Whole packages as they are written for one small document each, as real files: what a change does to users is read in
// the difference. `UPDATE=1 npx vitest run --config test/vitest.config.ts test/golden.test.ts` writes them anew.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { PackageConfig } from "../generator/config.js";
import { generate } from "../generator/generate.js";
import { compilerProblems, writePackage } from "./compiled.js";
import { parsed } from "./languages/python/printed.js";
import { mypy, pyright } from "./python/checkers.js";
import { python, ran } from "./python/environment.js";

const ROOT = join(import.meta.dirname, "..");
const GOLDEN = join(import.meta.dirname, "golden");
const UPDATE = process.env["UPDATE"] === "1";

/** Every other feature stands in the style that its document suggests; these show what envelopes look like, or what only an option gives. */
const STYLES: Readonly<Record<string, Partial<Pick<PackageConfig, "results" | "methods" | "int64">>>> = {
  "int64-bigint": { int64: "bigint" },
  "int64-envelope": { int64: "bigint", results: "envelope" },
  "int64-string": { int64: "string" },
  pagination: { results: "envelope" },
  variants: { results: "envelope" },
  "results-envelope": { results: "envelope" },
  "results-grouped": { methods: "grouped" },
  "results-throw": { results: "throw" },
};

const features = readdirSync(GOLDEN).filter((name) => existsSync(join(GOLDEN, name, "spec.yaml"))).sort();
const folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-golden-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const entries: string[] = [];

/** Everything but the copied runtime, and the list of files, which has hashes of the runtime in it. */
function tree(at: string): ReadonlyMap<string, string> {
  if (!existsSync(at)) return new Map();
  const files = readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(at.length + 1).replaceAll("\\", "/"));
  return new Map(paths.filter((path) => !/^src\/(?:\w+\/_)?runtime\//.test(path) && !path.startsWith(".") && path !== "LICENSE").sort().map((path) => [path, readFileSync(join(at, path), "utf8")]));
}

test("there is a document for every feature", () => expect(features.length).toBeGreaterThanOrEqual(12));

/** What is printed for the document of a feature, held against its golden files. */
async function compared(feature: string, language: string): Promise<ReadonlyMap<string, string>> {
  const output = join(folder, language, feature);
  const from = { document: `test/golden/${feature}/spec.yaml`, languages: [language], output, name: feature, ...STYLES[feature] };
  const options = { check: false, force: false, verify: true, workingDirectory: realpathSync(ROOT), build: "golden", cache: null, progress: () => undefined };
  const { failed, said } = await generate({ from, root: null, names: "automatic", strict: false }, options);
  expect(failed).toBe(false);
  const printed = tree(output);
  const diagnostics = said.map(({ diagnostic: { severity, code, message } }) => `${severity} ${code}: ${message}\n`).join("");
  const golden = join(GOLDEN, feature, language);
  const told = join(GOLDEN, feature, `${language}.txt`);
  if (UPDATE) {
    writeFileSync(told, diagnostics);
    rmSync(golden, { recursive: true, force: true });
    for (const [path, text] of printed) {
      mkdirSync(dirname(join(golden, path)), { recursive: true });
      writeFileSync(join(golden, path), text);
    }
  }
  expect(diagnostics).toBe(readFileSync(told, "utf8"));
  expect(Object.fromEntries(printed)).toEqual(Object.fromEntries(tree(golden)));
  return printed;
}

test.each(features)("%s in TypeScript", async (feature) => {
  const printed = await compared(feature, "typescript");
  writePackage(printed, join(folder, "compiled", feature));
  // Every file directly below `src/` is an entry of the package, or part of one.
  entries.push(...[...printed.keys()].filter((path) => /^src\/[^/]+\.ts$/.test(path)).map((path) => join(folder, "compiled", feature, path)), join(folder, "compiled", feature, "src", feature, "index.ts"));
});

test.each(features)("%s in Python", async (feature) => {
  const modules = parsed(await compared(feature, "python"));
  expect(modules.size).toBeGreaterThan(4);
});

test("they compile", () => {
  for (const feature of features) expect(entries).toEqual(expect.arrayContaining(["index.ts", `${feature}/index.ts`].map((path) => join(folder, "compiled", feature, "src", path))));
  expect(compilerProblems(entries, folder)).toEqual([]);
});

test("mypy accepts them, and their runtime", { timeout: 600_000 }, async () => {
  const sources = features.map((feature) => join(folder, "python", feature, "src"));
  const { complaints, files, output } = await mypy(await python(), "golden", sources);
  expect(files).toBeGreaterThan(features.length * 50);
  expect(complaints, output).toEqual([]);
});

test("formatters and linters of Python have nothing to say", { timeout: 100_000 }, async () => {
  for (const work of [["check"], ["format", "--check"]]) {
    const { code, output } = await ran(await python(), ["-m", "ruff", ...work, "--no-cache", join(folder, "python")]);
    expect(code, output).toBe(0);
  }
});

test("pyright accepts what READMEs show, in every style of results", { timeout: 600_000 }, async () => {
  const styles = features.filter((feature) => feature.startsWith("results-") || feature === "hosted-login");
  const examples = join(folder, "examples");
  mkdirSync(examples, { recursive: true });
  for (const feature of styles) {
    const blocks = [...readFileSync(join(folder, "python", feature, "README.md"), "utf8").matchAll(/^```python\n(.*?)^```$/gms)].map(([, block = ""]) => block);
    // What a web application does is a program of its own, with an asynchronous client.
    const together = blocks.filter((block) => !block.includes(".integrations."));
    writeFileSync(join(examples, `${feature.replaceAll("-", "_")}_example.py`), together.join("\n"));
  }
  const extraPaths = styles.map((feature) => join(folder, "python", feature, "src"));
  writeFileSync(join(examples, "pyrightconfig.json"), JSON.stringify({ typeCheckingMode: "standard", pythonVersion: "3.11", extraPaths }));
  const { complaints, files, output } = await pyright(await python(), examples);
  expect(files).toBe(styles.length);
  expect(complaints, output).toEqual([]);
});

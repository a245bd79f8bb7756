// Every TypeScript file that is planned for our own packages and for the golden documents: our printer against that of ts-morph.
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type DocumentSettings, INT64_STYLES } from "../../generator/config.js";
import { Report } from "../../generator/diagnostics.js";
import { Sources } from "../../generator/document/sources.js";
import { configOf, documentsOf, type GenerateSettings, packagesOf, type Reading } from "../../generator/generate.js";
import type { TypeScriptFile } from "../../generator/languages/language.js";
import { typescript } from "../../generator/languages/typescript/typescript.js";
import { referenceText } from "../../generator/print/reference.js";
import { structureText } from "../../generator/print/structures/file.js";

const ROOT = realpathSync(join(import.meta.dirname, "../.."));
const GOLDEN = "test/golden";
const features = readdirSync(join(ROOT, GOLDEN)).filter((name) => existsSync(join(ROOT, GOLDEN, name, "spec.yaml"))).sort();

/** By path; none when the document does not go with these settings. */
async function planned(from: GenerateSettings["from"]): Promise<ReadonlyMap<string, TypeScriptFile>> {
  const settings = { from, root: null, names: "config" in from ? ("strict" as const) : ("automatic" as const), strict: false };
  const reading: Reading = { settings, options: { check: false, workingDirectory: ROOT }, report: new Report(), sources: new Sources(ROOT) };
  const config = await configOf(reading);
  if (config === null) return new Map();
  const packages = packagesOf(config, await documentsOf(config, reading), reading);
  const files = reading.report.failed ? [] : typescript(new Map()).plan(packages, reading.report);
  return new Map(reading.report.failed ? [] : files.flatMap((file) => (file.kind === "typescript" ? [[file.path, file.file]] : [])));
}

/** Compared here, so that what differs is told by its file and not by pages of text. */
async function differing(files: ReadonlyMap<string, TypeScriptFile>): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [path, file] of files) {
    const own = structureText(file);
    if (own === null) problems.push(`${path} is printed by ts-morph`);
    else if (own !== (await referenceText(file))) problems.push(`${path} is printed differently`);
  }
  return problems;
}

test("the packages of sdk.yaml", async () => {
  const files = await planned({ config: "spec/sdk.yaml" });
  expect(files.size).toBeGreaterThan(100);
  expect(await differing(files)).toEqual([]);
});

const styles: readonly Partial<DocumentSettings>[] = [
  { results: "envelope" },
  { results: "result", methods: "flat" },
  { results: "result", methods: "grouped" },
  { results: "throw", methods: "flat" },
  { results: "throw", methods: "grouped" },
  ...INT64_STYLES.map((int64) => ({ int64 })),
];

test.each(features)("the golden document %s, in every style", async (feature) => {
  const sizes: number[] = [];
  for (const style of styles) {
    const files = await planned({ document: `${GOLDEN}/${feature}/spec.yaml`, languages: ["typescript"], output: "out", name: feature, ...style });
    expect(await differing(files), JSON.stringify(style)).toEqual([]);
    sizes.push(files.size);
  }
  expect(sizes.filter((size) => size >= 5).length).toBeGreaterThanOrEqual(2);
});

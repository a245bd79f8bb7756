// Whole packages as they are written, as real files: what a change does to users is read in the difference.
// `npx vitest run test/languages/typescript/golden.test.ts --update` writes them anew.
import { join } from "node:path";
import { expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import { PUBLIC_RUNTIME } from "../../../generator/languages/typescript/names.js";
import { typescript } from "../../../generator/languages/typescript/typescript.js";
import { printFile } from "../../../generator/print/print.js";
import { templateBytes } from "../../../generator/print/templates.js";
import { differences } from "../../../generator/print/verify.js";
import { sample } from "./samples.js";

const golden = join(import.meta.dirname, "../../golden/sample");

test("the sample package", async () => {
  const report = new Report();
  const files = typescript(new Map()).plan([sample], report);
  expect(report.diagnostics).toEqual([]);
  for (const file of files.filter(({ kind }) => kind !== "copy")) {
    const text = String(await printFile(file));
    await expect(text, file.path).toMatchFileSnapshot(join(golden, file.path));
    expect(file.kind === "typescript" ? await differences(file.file, text) : [], file.path).toEqual([]);
  }
});

test("what entry points hand on is what the runtime has", () => {
  for (const [module, names] of PUBLIC_RUNTIME) {
    const text = new TextDecoder().decode(templateBytes(`typescript/${module}.ts`));
    for (const name of names) expect(text, module).toMatch(new RegExp(`^export (?:declare )?(?:(?:class|function|interface|type) ${name}\\b|(?:type )?\\{[^}]*\\b${name}\\b)`, "m"));
  }
});

test("a plan is data: it survives JSON", () => {
  const files = typescript(new Map([["fetch-transport.ts", ""]])).plan([sample], new Report());
  expect(JSON.parse(JSON.stringify(files))).toEqual(files);
});

test("lines are at most 120 columns wide", async () => {
  const files = typescript(new Map()).plan([sample], new Report()).filter(({ kind }) => kind === "typescript");
  const texts = await Promise.all(files.map(async (file) => String(await printFile(file))));
  expect(texts.join("").split("\n").filter((line) => line.length > 120)).toEqual([]);
});

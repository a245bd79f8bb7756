// Whatever is wrong with a document, the run ends: with a message that says where, or with files that parse, compile and do nothing when they are imported.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { distorted } from "./distorted.js";
import { DOCUMENTS } from "./documents.js";
import { JUDGES } from "./languages/judges.js";
import { printed } from "./printed.js";
import { sample } from "./sample.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-distorted-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const workshops = new Map(JUDGES.map((judge) => [judge.name, judge.workshop(join(folder, judge.name))]));

describe.each(DOCUMENTS)("a document of %s", (version, whole) => {
  test.each(sample(500, 12, Number(version.replace(".", ""))))("with faults by the seed %i", async (seed) => {
    const { files, problems } = await printed(distorted(whole, seed), folder);
    expect(problems).toEqual([]);
    for (const [language, packaged] of files ?? []) workshops.get(language)?.add(packaged, `faults-${version}-${seed}`);
  });
});

describe.each([...workshops])("what was printed in %s", (_, workshop) => {
  test("compiles", () => {
    expect(workshop.compilerProblems().slice(0, 20)).toEqual([]);
  });

  test("is inert when it is imported", async () => {
    expect(await workshop.importProblems()).toEqual([]);
  });
});

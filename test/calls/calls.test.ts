// Every operation of published documents is called through its generated clients, and the mock server, which reads the document with code of its
// own, takes the request for what the document describes.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { callsOf, titleOf } from "./calls.js";
import { chosenDocuments } from "./documents.js";
import { probeOf } from "./probe.js";
import { pythonProblems } from "./python.js";
import { typescriptProblems } from "./typescript.js";

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "countersign-calls-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const languages = { TypeScript: typescriptProblems, Python: pythonProblems };
const counts = { all: 0, TypeScript: 0, Python: 0 };

test.each(chosenDocuments())("$name", async ({ name, file }) => {
  const probe = await probeOf(file, path.join(folder, encodeURIComponent(name)));
  const { all, possible, unknown } = callsOf(probe);
  counts.all += all;
  const failed = unknown.map((operation) => `${titleOf(operation)}: the mock server does not know it`);
  for (const [language, problemsOf] of Object.entries(languages)) {
    const problems = await problemsOf(probe, possible);
    counts[language as keyof typeof languages] += problems.length;
    failed.push(...possible.flatMap(({ operation }, index) => (problems[index] === null ? [] : [`${language}, ${titleOf(operation)}: ${problems[index] ?? "not called"}`])));
  }
  await probe.mock.close();
  expect(failed).toEqual([]);
  process.stdout.write(`${name}: ${possible.length} of ${all} operations\n`);
});

test.skipIf(process.env["CALLS"] !== undefined).each(Object.keys(languages) as (keyof typeof languages)[])("nearly all operations of the sample can be called in %s", (language) => {
  expect(counts[language] / counts.all).toBeGreaterThan(0.95);
});

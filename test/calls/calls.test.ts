// Every operation of published documents is called through its generated clients, and the mock server, which reads the document with code of its
// own, takes the request for what the document describes.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { calledAll, languages } from "./called.js";
import { chosenDocuments } from "./documents.js";
import { probeOf } from "./probe.js";

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "countersign-calls-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const counts = { all: 0, TypeScript: 0, Python: 0 };

test.each(chosenDocuments())("$name", async ({ name, file }) => {
  const { all, called, failed } = await calledAll(await probeOf(file, path.join(folder, encodeURIComponent(name))));
  counts.all += all;
  counts.TypeScript += called.TypeScript;
  counts.Python += called.Python;
  expect(failed).toEqual([]);
  process.stdout.write(`${name}: ${called.TypeScript} of ${all} operations\n`);
});

test.skipIf(process.env["CALLS"] !== undefined).each(Object.keys(languages) as (keyof typeof languages)[])("nearly all operations of the sample can be called in %s", (language) => {
  expect(counts[language] / counts.all).toBeGreaterThan(0.95);
});

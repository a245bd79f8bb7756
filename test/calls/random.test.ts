// Documents that nobody planned: their clients compile under the strictest flags, and every call that can be made arrives as it is described and comes back as it was sent.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { calledAll } from "./called.js";
import { probeOf } from "./probe.js";
import { randomDocument } from "./random-document.js";

const { checkedPackage }: { checkedPackage(folder: string): { readonly problems: readonly string[]; readonly anys: number } } = await import(path.join(import.meta.dirname, "../corpus/package-check.js"));
const [first = 0, last = 11] = (process.env["SEEDS"] ?? "0-11").split("-").map(Number);
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "countersign-random-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const counts = { all: 0, called: 0 };

test.each(Array.from({ length: last - first + 1 }, (_, index) => first + index))("seed %i", async (seed) => {
  const file = path.join(folder, `${seed}.json`);
  writeFileSync(file, JSON.stringify(randomDocument(seed), null, 1));
  const probe = await probeOf(file, path.join(folder, `${seed}`));
  const { problems, anys } = checkedPackage(path.join(probe.folder, "typescript/probe"));
  const { all, called, failed } = await calledAll(probe);
  counts.all += all;
  counts.called += called.TypeScript;
  expect({ problems, anys, failed }).toEqual({ problems: [], anys: 0, failed: [] });
});

test("a good part of the operations can be called", () => {
  expect(counts.called / counts.all).toBeGreaterThan(0.5);
});

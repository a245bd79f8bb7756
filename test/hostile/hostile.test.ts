// Every place for text in a document holds every payload once. What comes of it: a diagnostic with a place and nothing
// printed, or files that parse, have the planned shape, compile, and do nothing when they are imported.
import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { compilerProblems, writePackage } from "../compiled.js";
import { PAYLOADS } from "./payloads.js";
import { isFree, kindOf, placeId, placesOf, withTexts } from "./places.js";
import { printed } from "./printed.js";
import { EVERYTHING, spoiledTogether } from "./spoiled.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-hostile-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const prototypeBefore = Reflect.ownKeys(Object.prototype).map(String).sort();
/** The entry of each package that was printed. */
const entries: string[] = [];

function write(files: ReadonlyMap<string, string>, name: string): void {
  const root = join(folder, name);
  writePackage(files, root);
  entries.push(join(root, "src/index.ts"), join(root, "src/api/index.ts"));
}

describe("names and sentences", () => {
  const refusals = new Set<string>();

  test("the document alone", async () => {
    const { files, problems } = await printed(EVERYTHING, folder);
    expect(problems).toEqual([]);
    write(files ?? new Map(), "plain");
  });

  test("each place with each payload, many at once", async () => {
    for (let shift = 0; shift < PAYLOADS.length; shift += 1) {
      const { result, refused, kept } = await spoiledTogether(shift, folder);
      expect(result.problems, `shift ${shift}`).toEqual([]);
      expect(kept.size, `shift ${shift}: most places take any text`).toBeGreaterThan(200);
      for (const id of refused.keys()) refusals.add(id);
      if (result.files !== null && shift % 3 === 0) write(result.files, `shift-${shift}`);
    }
  });

  test("few places refuse a payload, and those that must do", () => {
    const refusing = [...refusals].map((id) => id.replaceAll("\n", "/"));
    expect(refusing).toContain("components/securitySchemes/accessKey/x-signing/key");
    expect(refusing.length).toBeLessThan(placesOf(EVERYTHING).filter(isFree).length / 4);
  });
});

test("places that decide about others, one at a time", async () => {
  const places = new Map(placesOf(EVERYTHING).filter((place) => !isFree(place)).map((place) => [kindOf(place), place]));
  expect(places.size).toBeGreaterThan(40);
  const problems: string[] = [];
  let turn = 0;
  for (const [kind, place] of places) {
    for (let count = 0; count < 8; count += 1) {
      const [name, text] = PAYLOADS[turn % PAYLOADS.length] ?? ["", ""];
      turn += 7;
      const result = await printed(withTexts(EVERYTHING, new Map([[placeId(place), text]])), folder);
      problems.push(...result.problems.map((problem) => `${kind}, ${name}: ${problem}`));
    }
  }
  expect(problems).toEqual([]);
});

test("what was printed compiles", () => {
  expect(compilerProblems(entries, folder).slice(0, 20)).toEqual([]);
});

test("what was printed is inert when it is imported", async () => {
  const bundle = join(folder, "bundle.mjs");
  await build({
    stdin: { contents: entries.map((entry, index) => `import * as entry${index} from ${JSON.stringify(entry)};`).join("\n") + `\nexport const entries = [${entries.map((_, index) => `entry${index}`).join(", ")}];`, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: bundle,
    logLevel: "silent",
  });
  writeFileSync(join(folder, "import.mjs"), `
    const before = Reflect.ownKeys(globalThis).length;
    const { entries } = await import("./bundle.mjs");
    const prototype = Reflect.ownKeys(Object.prototype).map(String).sort();
    const thenable = entries.filter((entry) => typeof entry.then === "function" || typeof entry.ApiClient?.prototype.then === "function").length;
    console.log(JSON.stringify({ count: entries.length, pwned: "__pwned" in globalThis, globals: Reflect.ownKeys(globalThis).length - before, prototype, thenable }));
  `);
  const found: unknown = JSON.parse(execFileSync(process.execPath, ["import.mjs"], { cwd: folder, encoding: "utf8", timeout: 60_000 }));
  expect(found).toEqual({ count: entries.length, pwned: false, globals: 0, prototype: prototypeBefore, thenable: 0 });
});

test("nothing was touched here either", () => {
  expect("__pwned" in globalThis).toBe(false);
  expect(Reflect.ownKeys(Object.prototype).map(String).sort()).toEqual(prototypeBefore);
});

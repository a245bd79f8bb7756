// Every place for text in a document holds payloads. What comes of it: a diagnostic with a place and nothing printed, or
// files that parse, have the planned shape, compile, and do nothing when they are imported.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { languages } from "../../generator/languages/registry.js";
import { DOCUMENTS, EVERYTHING } from "./documents.js";
import { JUDGES } from "./languages/judges.js";
import { VERSIONS } from "./meta-schema.js";
import { PAYLOADS } from "./payloads.js";
import { isFree, kindOf, placeId, placesOf, withTexts } from "./places.js";
import { printed, type Printed } from "./printed.js";
import { sample } from "./sample.js";
import { spoiledTogether } from "./spoiled.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-hostile-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const prototypeBefore = Reflect.ownKeys(Object.prototype).map(String).sort();
const workshops = new Map(JUDGES.map((judge) => [judge.name, judge.workshop(join(folder, judge.name))]));

function keep({ files }: Printed, name: string): void {
  for (const [language, packaged] of files ?? []) workshops.get(language)?.add(packaged, name);
}

test("every language has a judge", () => {
  expect(JUDGES.map(({ name }) => name)).toEqual([...languages.keys()]);
});

describe.each(DOCUMENTS)("names and sentences of %s", (version, whole) => {
  const refusals = new Set<string>();
  const free = placesOf(whole).filter(isFree).length;

  test("the document alone", async () => {
    const result = await printed(whole, folder);
    expect(result.problems).toEqual([]);
    expect(result.files?.size).toBe(JUDGES.length);
    keep(result, `plain-${version}`);
  });

  test("places with payloads, many at once", async () => {
    for (const [turn, shift] of sample(PAYLOADS.length, 8, VERSIONS.indexOf(version)).entries()) {
      const { result, refused, kept } = await spoiledTogether(whole, shift, folder);
      expect(result.problems, `shift ${shift}`).toEqual([]);
      expect(kept.size, `shift ${shift}: most places take any text`).toBeGreaterThan(free * 0.6);
      for (const id of refused.keys()) refusals.add(id);
      if (turn % 4 === 0) keep(result, `shift-${version}-${shift}`);
    }
  });

  test("few places refuse a payload, and those that must do", () => {
    const refusing = [...refusals].map((id) => id.replaceAll("\n", "/"));
    expect(refusing.length).toBeLessThan(free / 4);
    if (version === "3.1") expect(refusing).toContain("components/securitySchemes/accessKey/x-signing/key");
  });
});

test.each(DOCUMENTS)("places of %s that decide about others, one at a time", async (version, whole) => {
  const places = new Map(placesOf(whole).filter((place) => !isFree(place)).map((place) => [kindOf(place), place]));
  // 3.2 is 3.1 with more: its own places alone.
  const known = version === "3.2" ? new Set(placesOf(EVERYTHING).map(kindOf)) : new Set<string>();
  const own = [...places].filter(([kind]) => !known.has(kind));
  expect(own.length).toBeGreaterThan(version === "3.1" ? 40 : 2);
  const problems: string[] = [];
  for (const [index, [kind, place]] of own.entries()) {
    for (const turn of sample(PAYLOADS.length, 2, index)) {
      const [name, text] = PAYLOADS[turn] ?? ["", ""];
      const result = await printed(withTexts(whole, new Map([[placeId(place), text]])), folder);
      problems.push(...result.problems.map((problem) => `${kind}, ${name}: ${problem}`));
    }
  }
  expect(problems).toEqual([]);
});

describe.each([...workshops])("what was printed in %s", (_, workshop) => {
  test("compiles", () => {
    expect(workshop.compilerProblems().slice(0, 20)).toEqual([]);
  });

  test("is inert when it is imported", async () => {
    expect(await workshop.importProblems()).toEqual([]);
  });
});

test("nothing was touched here either", () => {
  expect("__pwned" in globalThis).toBe(false);
  expect(Reflect.ownKeys(Object.prototype).map(String).sort()).toEqual(prototypeBefore);
});

// The document of the hostile tests leaves no place for text empty that the published schemas know.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { allPlaces, filledPlaces } from "./meta-schema.js";
import type { Plain } from "./plain.js";

const document = load(readFileSync(join(import.meta.dirname, "everything.yaml"), "utf8")) as Plain;

/** A licence has an identifier or an address. */
const ALTERNATIVES = ["openapi#/$defs/license/properties/identifier"];

test("every place for text is filled", () => {
  const filled = filledPlaces(document);
  const places = allPlaces();
  expect(places.size).toBeGreaterThan(100);
  expect([...places].filter((id) => !filled.has(id) && !ALTERNATIVES.includes(id))).toEqual([]);
});

// The documents of the hostile tests leave no place for text empty that the published schemas know.
import { expect, test } from "vitest";
import { DOCUMENTS } from "./documents.js";
import { MetaSchema, VERSIONS } from "./meta-schema.js";

/** A licence has an identifier or an address; an example one of several kinds of values. */
const ALTERNATIVES = ["openapi#/$defs/license/properties/identifier"];

test("there is a document of each version", () => {
  expect(DOCUMENTS.map(([version]) => version)).toEqual(VERSIONS);
});

test.each(DOCUMENTS)("every place for text of %s is filled", (version, document) => {
  const schema = new MetaSchema(version);
  const filled = schema.filledPlaces(document);
  const places = schema.allPlaces();
  expect(places.size).toBeGreaterThan(100);
  expect([...places].filter((id) => !filled.has(id) && !ALTERNATIVES.includes(id))).toEqual([]);
});

// A model in which every text of a document tries to be something else.
import { expect } from "vitest";
import type { Package } from "../../generator/model/model.js";
import { words } from "../../generator/model/words.js";

/** Words of the model itself, not of a document. */
const OURS = new Set(["kind", "int64", "in", "style", "primitive", "usage", "languages", "profile", "method", "words"]);

export function spoiled(model: Package, payload: string): Package {
  const replaced = spoiledValue(model, "", payload);
  expectPackage(replaced);
  return replaced;
}

function spoiledValue(value: unknown, key: string, payload: string): unknown {
  if (typeof value === "string") return OURS.has(key) ? value : value + payload;
  if (Array.isArray(value)) return value.map((item: unknown) => spoiledValue(item, key, payload));
  if (typeof value !== "object" || value === null || key === "languages") return value;
  const entries = Object.entries(value).map(([name, member]): [string, unknown] => [name, spoiledValue(member, name, payload)]);
  const changed: Record<string, unknown> = Object.fromEntries(entries);
  return typeof changed["text"] === "string" && "words" in changed ? { ...changed, words: words(changed["text"]) } : changed;
}

function expectPackage(value: unknown): asserts value is Package {
  expect(value).toMatchObject({ clients: expect.anything(), types: expect.anything() });
}

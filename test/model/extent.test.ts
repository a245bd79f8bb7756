// Small documents that bring the same members together many thousand times.
import { expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom } from "./document.js";

const named = (count: number, schema: (index: number) => Json): { readonly [name: string]: Json } => Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, schema(index)]));
const to = (index: number): Json => ({ $ref: `#/components/schemas/s${index}` });
const members = (count: number): Json => Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { type: "string" }]));

test.each<[string, { schemas: { readonly [name: string]: Json }; want: string }]>([
  // Each of 400 chains brings together 1 + 2 + ... + 60 schemas, and what each adds.
  ["schemas that extend each other", { schemas: named(400 * 60, (index) => (index % 60 === 0 ? { type: "object" } : { allOf: [to(index - 1), { properties: {} }] })), want: "`allOf` brings more than 500,000 schemas together" }],
  ["members of a base", { schemas: named(160, (index) => (index === 0 ? { type: "object", properties: members(1000) } : { allOf: [to(0), { properties: { a: {} } }] })), want: "The types have more than 150,000 members together" }],
])("%s are counted, and too many are said once", { timeout: 60_000 }, (_, { schemas, want }) => {
  const { model, diagnostics } = builtFrom({ components: { schemas } });
  expect(model).toBeNull();
  expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([{ code: "document/too-large", message: want, at: { pointer: expect.stringMatching(/^\/components\/schemas\/s\d+/) } }]);
});

test("what published documents have is far from it", () => {
  const { diagnostics } = builtFrom({ components: { schemas: named(2000, (index) => (index % 10 === 0 ? { type: "object", properties: members(20) } : { allOf: [to(index - 1), { properties: { [`a${index}`]: {} } }] })) } });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

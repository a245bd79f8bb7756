// The short way to the type of a scalar says what the long way says, which a keyword that means nothing asks for.
import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { leafType } from "../../generator/model/leaf.js";
import { builtFrom, typesOf } from "./document.js";

type Schema = { readonly [keyword: string]: Json };

const types: readonly Json[] = ["string", "integer", "number", "boolean"].flatMap((type) => [type, [type, "null"]]);
const beside: readonly Schema[] = [
  {},
  { nullable: true },
  { nullable: false },
  { format: "date-time" },
  { format: "int64", minimum: 1, maximum: 9, default: 3 },
  { format: "password", writeOnly: true },
  { title: "A", description: "B.", example: [{ $ref: "#/nowhere" }], examples: ["a"], deprecated: true, readOnly: true },
  { minLength: 1, maxLength: 9, default: null },
];
const leaves = types.flatMap((type) => beside.map((more): Schema => ({ type, ...more })));

const others: readonly Schema[] = [
  { type: "string", format: "binary" },
  { type: "string", enum: ["a"] },
  { type: "string", pattern: "a" },
  { type: ["null", "string"] },
  { type: ["string", "integer"] },
  { type: "null" },
  { type: "text" },
  { type: 3 },
  { format: "int64" },
  { type: "string", nullable: "yes" },
  { type: "string", description: 3 },
  { type: "string", minLength: "1" },
  { type: "string", readOnly: "no" },
];

function fieldOf(schema: Schema): unknown {
  const built = builtFrom({ components: { schemas: { Thing: { type: "object", properties: { it: schema } } } } });
  const { Thing } = typesOf(built);
  return { field: Thing?.kind === "object" ? Thing.fields : null, said: built.diagnostics };
}

describe("the type of a scalar", () => {
  test.each(leaves.map((schema) => [JSON.stringify(schema), schema] as const))("%s", (_, schema) => {
    expect(leafType(schema)).not.toBeNull();
    expect(fieldOf(schema)).toEqual(fieldOf({ ...schema, "x-long": true }));
  });
  test.each(others.map((schema) => [JSON.stringify(schema), schema] as const))("not for %s", (_, schema) => {
    expect(leafType(schema)).toBeNull();
  });
});

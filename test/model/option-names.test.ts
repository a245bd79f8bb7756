// What alternatives are called that stand inline, as serde's enums do in documents of utoipa and schemars.
import { expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { typesFrom } from "./document.js";

const text = { type: "string" };
const object = (properties: { readonly [name: string]: Json }): Json => ({ type: "object", required: Object.keys(properties), properties });
const tagged = (type: Json, more: { readonly [name: string]: Json } = {}): Json => object({ type, ...more });
const Owner = object({ name: text });
const names = (Shape: Json): readonly string[] => Object.keys(typesFrom({ Shape, Owner })).filter((name) => name !== "Shape" && name !== "Owner");

test.each<[string, { given: readonly Json[]; want: readonly string[] }]>([
  ["by the value that tells each", { given: [tagged({ enum: ["circle"] }, { radius: text }), tagged({ const: "big-square" })], want: ["ShapeBigSquare", "ShapeCircle"] }],
  ["by that value beside what they bring in", { given: [tagged({ enum: ["circle"] }), { allOf: [{ $ref: "#/components/schemas/Owner" }, tagged({ enum: ["owner"] })] }], want: ["ShapeCircle", "ShapeOwner"] }],
  ["by that value beside others that have names or are no objects", { given: [tagged({ enum: ["circle"] }), { $ref: "#/components/schemas/Owner" }, text], want: ["ShapeCircle"] }],
  ["by the one member that each has", { given: [{ type: "string", enum: ["Unit"] }, object({ Value: text }), object({ Point: object({ x: text }) })], want: ["ShapePoint", "ShapePointPoint", "ShapeValue"] }],
  ["by the one member that only each must have, beside a yes or no", { given: [object({ ok: { enum: [true] }, value: text, note: text }), object({ ok: { enum: [false] }, error: text, note: text })], want: ["ShapeError", "ShapeValue"] }],
  ["by a yes or no, where each has several of its own", { given: [object({ ok: { const: true }, value: text, total: text }), object({ ok: { const: false }, error: text })], want: ["ShapeOkFalse", "ShapeOkTrue"] }],
  ["by a number", { given: [object({ version: { enum: [1] } }), object({ version: { enum: [2] } })], want: ["ShapeVersion1", "ShapeVersion2"] }],
  ["by numbers where the values are the same", { given: [tagged({ enum: ["circle"] }, { a: text, b: text }), tagged({ enum: ["circle"] }, { c: text })], want: ["ShapeOption1", "ShapeOption2"] }],
  ["by numbers where one has no value", { given: [tagged({ enum: ["circle"] }, { a: text }), tagged(text, { b: text, c: text })], want: ["ShapeOption1", "ShapeOption2"] }],
  ["by numbers where a value is no word", { given: [tagged({ enum: ["1"] }), tagged({ enum: ["2"] })], want: ["ShapeOption1", "ShapeOption2"] }],
  ["by numbers where members may be left out", { given: [{ type: "object", properties: { a: text } }, { type: "object", properties: { b: text } }], want: ["ShapeOption1", "ShapeOption2"] }],
  ["by their titles first", { given: [{ title: "Round", ...(tagged({ enum: ["circle"] }) as object) }, tagged({ enum: ["square"] })], want: ["ShapeRound", "ShapeSquare"] }],
])("%s", (_name, { given, want }) => expect(names({ oneOf: given })).toEqual(want));

// Discriminators whose property no variant lists, as SmallRye writes them.
import { expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { typesFrom } from "./document.js";

const at = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (name: string): Json => ({ type: "object", properties: { [name]: { type: "number" } } });
const Shape = { type: "object", oneOf: [at("Circle"), at("Square")], discriminator: { propertyName: "type", mapping: { circle: "#/components/schemas/Circle", square: "#/components/schemas/Square" } } };

test("the variants have it, with the values of the mapping", () => {
  const types = typesFrom({ Shape, Circle: object("radius"), Square: object("zoom") });
  expect(types["Circle"]).toMatchObject({ fields: [{ name: { text: "radius" } }, { name: { text: "type" }, required: true, type: { kind: "literal", value: "circle" } }] });
  expect(types["Square"]).toMatchObject({ fields: [{ name: { text: "type" }, required: true, type: { kind: "literal", value: "square" } }, { name: { text: "zoom" } }] });
});

test("what stands beside the union stays there", () => {
  const types = typesFrom({ Shape: { ...Shape, properties: { type: { type: "string" } } }, Circle: object("radius"), Square: object("side") });
  expect(types["Circle"]).toMatchObject({ fields: [{ name: { text: "radius" } }] });
  expect(types["ShapeBase"]).toMatchObject({ fields: [{ name: { text: "type" } }] });
});

test("a union that stands in a body", () => {
  const types = typesFrom({ Holder: { type: "object", properties: { shapes: { type: "array", items: Shape } } }, Circle: object("radius"), Square: object("side") });
  expect(types["Circle"]).toMatchObject({ fields: [{ name: { text: "radius" } }, { name: { text: "type" } }] });
});

test("a variant that no mapping names has no such member, as ASP.NET's bases", () => {
  const types = typesFrom({ Shape: { ...Shape, oneOf: [...Shape.oneOf, at("Base")] }, Circle: object("radius"), Square: object("side"), Base: object("area") });
  expect(types["Base"]).toMatchObject({ fields: [{ name: { text: "area" } }] });
  expect(types["Circle"]).toMatchObject({ fields: [{ name: { text: "radius" } }, { name: { text: "type" } }] });
});

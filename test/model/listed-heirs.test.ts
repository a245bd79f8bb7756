// Schemas that list in `oneOf` what extends them by `allOf`, as springdoc writes interfaces.
import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom, typesFrom } from "./document.js";

const ref = (name: string) => ({ kind: "ref", name });
const at = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const Message = { oneOf: [at("Mail"), at("Sms")], discriminator: { propertyName: "kind", mapping: { mail: "#/components/schemas/Mail", sms: "#/components/schemas/Sms" } }, properties: { kind: { type: "string" } }, required: ["kind"] };
const heir = (field: string, of = "Message"): Json => ({ allOf: [at(of), { type: "object", properties: { [field]: { type: "string" } } }], required: [field] });
const Mail = heir("to");
const Sms = heir("number");

describe("a schema that lists its heirs", () => {
  test("is a union of them, and each has its members and its value", () => {
    const types = typesFrom({ Message, Mail, Sms });
    expect(types["Message"]).toMatchObject({ kind: "alias", type: { kind: "union", variants: [ref("Mail"), ref("Sms")], discriminator: { property: "kind", mapping: { mail: "Mail", sms: "Sms" } } } });
    expect(types["Mail"]).toMatchObject({ kind: "object", fields: [{ name: { text: "kind" }, required: true, type: { kind: "literal", value: "mail" } }, { name: { text: "to" }, required: true }] });
    expect(Object.keys(types)).toEqual(["Mail", "Message", "Sms"]);
  });

  test("nothing is said of it", () => {
    expect(builtFrom({ components: { schemas: { Message, Mail, Sms } } }).diagnostics.map(({ code }) => code)).toEqual(["document/no-operations"]);
  });

  test("an heir of an heir that is not listed is what it extends", () => {
    const types = typesFrom({ Message, Mail, Sms, Express: heir("fee", "Mail") });
    expect(types["Express"]).toMatchObject({ kind: "object", fields: [{ name: { text: "fee" } }, { name: { text: "kind" } }, { name: { text: "to" } }] });
  });

  test("what every alternative has already stands beside them no more", () => {
    const Base = { type: "object", properties: { kind: { type: "string" } } };
    const types = typesFrom({ Base, Mail: heir("to", "Base"), Sms: heir("number", "Base"), Owner: { type: "object", properties: { last: { allOf: [at("Base"), { oneOf: [at("Mail"), at("Sms")] }] } } } });
    expect(types["Owner"]).toMatchObject({ fields: [{ type: { kind: "union", variants: [ref("Mail"), ref("Sms")] } }] });
  });

  test("members that every alternative repeats stand beside them no more, as SmallRye writes heirs", () => {
    const object = (names: readonly string[], required: readonly string[] = []): { readonly [name: string]: Json } => ({ type: "object", properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])), required });
    const shapeOf = (own: Json, ...others: readonly Json[]): unknown => {
      const [Circle = null, Square = null] = others;
      const types = typesFrom({ Shape: { ...(own as object), oneOf: [at("Circle"), at("Square")] }, Circle, Square });
      return types["Shape"]?.kind === "alias" ? types["Shape"].type.kind : null;
    };
    expect(shapeOf(object(["color"]), object(["color", "radius"]), object(["color", "side"]))).toBe("union");
    expect(shapeOf(object(["color"]), object(["color", "radius"]), object(["side"]))).toBe("intersection");
    expect(shapeOf(object(["color"], ["color"]), object(["color", "radius"], ["color"]), object(["color"]))).toBe("intersection");
    expect(shapeOf({ ...object(["color"]), additionalProperties: { type: "string" } }, object(["color", "radius"]), object(["color", "side"]))).toBe("intersection");
  });

  test("members that one of the alternatives has not stay beside them", () => {
    const types = typesFrom({ Message: { ...Message, oneOf: [at("Mail"), at("Free")] }, Mail, Free: { type: "object", properties: { text: { type: "string" } } } });
    expect(types["Message"]).toMatchObject({ type: { kind: "intersection", parts: [ref("MessageBase"), { kind: "union", variants: [ref("Mail"), ref("Free")] }] } });
  });
});

// What tells the alternatives of a union apart.
import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom, typesFrom } from "./document.js";

const text = { kind: "primitive", primitive: "string", format: null, nullable: false };
const Cat = { type: "object", required: ["kind"], properties: { kind: { type: "string" }, lives: { type: "number" } } };
const Dog = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };

describe("discriminators", () => {
  const union = (extra: object = {}) => ({ oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], ...extra });

  test("a mapping, and the constants that follow from it", () => {
    const types = typesFrom({ Cat, Dog, Pet: { ...union(), discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } } } });
    expect(types["Pet"]).toMatchObject({ type: { discriminator: { property: "kind", mapping: { cat: "Cat", dog: "Dog" } } } });
    expect(types["Cat"]).toMatchObject({ fields: [{ name: { text: "kind" }, type: { kind: "literal", value: "cat" } }, {}] });
  });

  test("without a mapping the names are the values", () => {
    expect(typesFrom({ Cat, Dog, Pet: { ...union(), discriminator: { propertyName: "kind" } } })["Pet"]).toMatchObject({ type: { discriminator: { mapping: { Cat: "Cat", Dog: "Dog" } } } });
  });

  test("without a mapping, constants go before names, as servers send them", () => {
    const tagged = (kind: string, required: readonly string[]): Json => ({ type: "object", required, properties: { kind: { type: "string", enum: [kind] } } });
    const schemas = { Cat: tagged("cat", ["kind"]), Dog: tagged("dog", []), Pet: { ...union(), discriminator: { propertyName: "kind" } }, Other: { ...union(), discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } } } };
    const types = typesFrom(schemas);
    for (const name of ["Pet", "Other"]) expect(types[name]).toMatchObject({ type: { discriminator: { mapping: { cat: "Cat", dog: "Dog" } } } });
    expect(types["Cat"]).toMatchObject({ fields: [{ type: { kind: "literal", value: "cat" } }] });
    expect(types["Dog"]).toMatchObject({ fields: [{ type: { kind: "literal", value: "dog" } }] });
  });

  test.each(["Fish", "#/components/schemas/Fish"])("a mapping to a component that is no alternative is said: %s", (fish) => {
    const { diagnostics } = builtFrom({ components: { schemas: { Cat, Dog, Fish: Cat, Pet: { ...union(), discriminator: { propertyName: "kind", mapping: { fish } } } } } });
    expect(diagnostics).toMatchObject([{ code: "document/no-operations" }, { code: "schema/discriminator", at: { pointer: "/components/schemas/Pet/discriminator/mapping/fish" } }]);
  });

  test("what every other value means has no constant", () => {
    const mapped = { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } };
    for (const defaultMapping of ["Dog", "#/components/schemas/Dog"]) {
      const types = typesFrom({ Cat, Dog, Pet: { ...union(), discriminator: { ...mapped, defaultMapping } } });
      expect(types["Pet"]).toMatchObject({ type: { discriminator: { mapping: { cat: "Cat" } } } });
      expect(types["Dog"]).toMatchObject({ fields: [{ name: { text: "kind" }, type: text }] });
    }
    const { diagnostics } = builtFrom({ components: { schemas: { Cat, Dog, Fish: Cat, Pet: { ...union(), discriminator: { ...mapped, defaultMapping: "#/components/schemas/Fish" } } } } });
    expect(diagnostics).toMatchObject([{ code: "document/no-operations" }, { code: "schema/discriminator", at: { pointer: "/components/schemas/Pet/discriminator/defaultMapping" } }]);
  });

  test("constants imply one", () => {
    const tagged = (kind: string) => ({ type: "object", required: ["kind"], properties: { kind: { const: kind } } });
    expect(typesFrom({ Cat: tagged("c"), Dog: tagged("d"), Pet: union() })["Pet"]).toMatchObject({ type: { discriminator: { property: "kind", mapping: { c: "Cat", d: "Dog" } } } });
  });
});

// Schemas that extend one with a discriminator: a reference to that one means any of them (OpenAPI 3.1.1, 4.8.25).
import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { built, builtFrom, shuffled, typesFrom, typesOf } from "./document.js";

const ref = (name: string) => ({ kind: "ref", name });
const at = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const Pet = { type: "object", required: ["kind"], properties: { kind: { type: "string" }, friend: at("Pet") }, discriminator: { propertyName: "kind" } };
const heir = (field: string, { of = "Pet", ...more }: { readonly of?: string; readonly [name: string]: Json } = {}): Json => ({ allOf: [at(of), { type: "object", properties: { [field]: { type: "string" } } }], ...more });
const kindOf = (types: ReturnType<typeof typesFrom>, name: string): unknown => {
  const type = types[name];
  return type?.kind === "object" ? type.fields.find((field) => field.name.text === "kind")?.type : undefined;
};

describe("a schema with a discriminator and heirs", () => {
  test("is a union of these and itself, each told by the name of its schema", () => {
    const types = typesFrom({ Pet, Cat: heir("lives"), Dog: heir("bark") });
    expect(types["Pet"]).toMatchObject({ kind: "alias", type: { kind: "union", variants: [ref("Cat"), ref("Dog"), ref("PetBase")], discriminator: { property: "kind", mapping: { Cat: "Cat", Dog: "Dog", Pet: "PetBase" } } } });
    expect(["Cat", "Dog", "PetBase"].map((name) => kindOf(types, name))).toMatchObject([{ kind: "literal", value: "Cat" }, { kind: "literal", value: "Dog" }, { kind: "literal", value: "Pet" }]);
    expect(types["Cat"]).toMatchObject({ kind: "object", fields: [{ name: { text: "friend" }, type: ref("Pet") }, { name: { text: "kind" } }, { name: { text: "lives" } }] });
  });

  test("the mapping names values, several for one schema too; what it leaves out keeps its name", () => {
    const other = typesFrom({ Pet: { ...Pet, discriminator: { propertyName: "kind", defaultMapping: "Pet" } }, Cat: heir("lives"), Dog: heir("bark") });
    expect(other["Pet"]).toMatchObject({ type: { variants: [ref("Cat"), ref("Dog"), ref("PetBase")], discriminator: { mapping: { Cat: "Cat", Dog: "Dog" } } } });
    const heirs = typesFrom({ Pet: { ...Pet, discriminator: { propertyName: "kind", defaultMapping: "#/components/schemas/Dog" } }, Cat: heir("lives"), Dog: heir("bark") });
    expect(heirs["Pet"]).toMatchObject({ type: { discriminator: { mapping: { Cat: "Cat", Pet: "PetBase" } } } });
    const mapped = { ...Pet, discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", kitten: "Cat", pet: "Pet" } } };
    const types = typesFrom({ Pet: mapped, Cat: heir("lives"), Dog: heir("bark") });
    expect(types["Pet"]).toMatchObject({ type: { discriminator: { mapping: { Dog: "Dog", cat: "Cat", kitten: "Cat", pet: "PetBase" } } } });
    expect(kindOf(types, "Cat")).toMatchObject({ kind: "choice", values: ["cat", "kitten"], open: false });
  });

  test("Microsoft's documents name values at the heirs", () => {
    const types = typesFrom({ Pet, Cat: heir("lives", { "x-ms-discriminator-value": "#pets.cat" }), Dog: heir("bark") });
    expect(types["Pet"]).toMatchObject({ type: { discriminator: { mapping: { "#pets.cat": "Cat", Dog: "Dog", Pet: "PetBase" } } } });
  });

  test("it is not one of its variants when the heirs have all values", () => {
    const listed = { ...Pet, properties: { kind: { type: "string", enum: ["cat", "dog"] } } };
    const told = (kind: string): Json => ({ allOf: [at("Pet"), { type: "object", properties: { kind: { enum: [kind] } } }] });
    const types = typesFrom({ Pet: listed, Cat: told("cat"), Dog: told("dog") });
    expect(types["Pet"]).toMatchObject({ type: { variants: [ref("Cat"), ref("Dog")], discriminator: { mapping: { cat: "Cat", dog: "Dog" } } } });
    expect(types["PetBase"]).toBeUndefined();
  });

  test("it is not one of its variants when the mapping names all heirs and not itself, as TypeSpec writes it", () => {
    const mapping = { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" };
    const types = typesFrom({ Pet: { ...Pet, discriminator: { propertyName: "kind", mapping } }, Cat: heir("lives"), Dog: heir("bark") });
    expect(types["Pet"]).toMatchObject({ type: { variants: [ref("Cat"), ref("Dog")], discriminator: { mapping: { cat: "Cat", dog: "Dog" } } } });
    expect(types["PetBase"]).toBeUndefined();
    const itself = typesFrom({ Pet: { ...Pet, discriminator: { propertyName: "kind", mapping: { ...mapping, pet: "#/components/schemas/Pet" } } }, Cat: heir("lives"), Dog: heir("bark") });
    expect(itself["Pet"]).toMatchObject({ type: { variants: [ref("Cat"), ref("Dog"), ref("PetBase")], discriminator: { mapping: { pet: "PetBase" } } } });
  });

  test("it has the values that no heir has", () => {
    const Kind = { type: "string", enum: ["Cat", "Dog", "other"] };
    const types = typesFrom({ Kind, Pet: { ...Pet, properties: { kind: at("Kind") } }, Cat: heir("lives"), Dog: heir("bark"), Fish: heir("fins") });
    expect(types["Pet"]).toMatchObject({ type: { variants: [ref("Cat"), ref("Dog"), ref("Fish"), ref("PetBase")], discriminator: { mapping: { Cat: "Cat", Dog: "Dog", other: "PetBase" } } } });
    expect(kindOf(types, "PetBase")).toMatchObject({ kind: "literal", value: "other" });
  });

  test("a reference beside `type: object` means any of them, too", () => {
    const { Owner } = typesFrom({ Pet, Cat: heir("lives"), Owner: { type: "object", properties: { pet: { ...at("Pet"), type: "object", description: "Mine." } } } });
    expect(Owner).toMatchObject({ fields: [{ type: ref("Pet") }] });
  });

  test("an heir that adds nothing to another heir is one of its own", () => {
    const types = typesFrom({ Pet, Cat: heir("lives"), Kitten: { allOf: [at("Cat"), { type: "object", description: "Small." }] }, Owner: { type: "object", properties: { kitten: at("Kitten") } } });
    expect(types["Pet"]).toMatchObject({ type: { variants: [ref("CatBase"), ref("Kitten"), ref("PetBase")] } });
    expect(types["Owner"]).toMatchObject({ fields: [{ type: ref("Kitten") }] });
  });

  test("heirs of heirs belong to both", () => {
    const types = typesFrom({ Pet, Cat: heir("lives"), Lion: heir("mane", { of: "Cat" }), Dog: heir("bark") });
    expect(types["Pet"]).toMatchObject({ type: { variants: [ref("CatBase"), ref("Dog"), ref("Lion"), ref("PetBase")] } });
    expect(types["Cat"]).toMatchObject({ type: { variants: [ref("Lion"), ref("CatBase")], discriminator: { mapping: { Cat: "CatBase", Lion: "Lion" } } } });
    expect(types["Lion"]).toMatchObject({ fields: [{ name: { text: "friend" } }, { type: { value: "Lion" } }, { name: { text: "lives" } }, { name: { text: "mane" } }] });
  });

  test("an heir without members of its own is an heir, and a reference to it means it alone", () => {
    const types = typesFrom({ Pet, Cat: { allOf: [at("Pet")], description: "Purrs." }, Home: { type: "object", properties: { cat: at("Cat"), pet: at("Pet") } } });
    expect(types["Pet"]).toMatchObject({ type: { variants: [ref("Cat"), ref("PetBase")] } });
    expect(kindOf(types, "Cat")).toMatchObject({ kind: "literal", value: "Cat" });
    expect(types["Home"]).toMatchObject({ fields: [{ type: ref("Cat") }, { type: ref("Pet") }] });
  });

  test("without heirs it is what it says, and nothing is said", () => {
    const { diagnostics } = builtFrom({ components: { schemas: { Pet } } });
    expect(typesFrom({ Pet })["Pet"]).toMatchObject({ kind: "object", fields: [{}, { type: { kind: "primitive", primitive: "string" } }] });
    expect(diagnostics.filter(({ code }) => code === "schema/discriminator")).toEqual([]);
  });

  test("more than 64 heirs are said, and are not in the type", () => {
    const many = Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`Heir${index}`, heir("more")]));
    const { diagnostics } = builtFrom({ components: { schemas: { Pet, ...many } } });
    expect(typesFrom({ Pet, ...many })["Pet"]).toMatchObject({ kind: "object" });
    expect(diagnostics.filter(({ code }) => code === "schema/discriminator")).toMatchObject([{ severity: "info", at: { pointer: "/components/schemas/Pet/discriminator" } }]);
  });

  test("a value that names another schema is said", () => {
    const other = typesFrom({ Pet: { ...Pet, discriminator: { propertyName: "kind", defaultMapping: "Pet" } }, Cat: heir("lives"), Dog: heir("bark") });
    expect(other["Pet"]).toMatchObject({ type: { variants: [ref("Cat"), ref("Dog"), ref("PetBase")], discriminator: { mapping: { Cat: "Cat", Dog: "Dog" } } } });
    const heirs = typesFrom({ Pet: { ...Pet, discriminator: { propertyName: "kind", defaultMapping: "#/components/schemas/Dog" } }, Cat: heir("lives"), Dog: heir("bark") });
    expect(heirs["Pet"]).toMatchObject({ type: { discriminator: { mapping: { Cat: "Cat", Pet: "PetBase" } } } });
    const mapped = { ...Pet, discriminator: { propertyName: "kind", mapping: { stone: "#/components/schemas/Stone" } } };
    const { diagnostics } = builtFrom({ components: { schemas: { Pet: mapped, Cat: heir("lives"), Stone: { type: "object" } } } });
    expect(diagnostics.filter(({ code }) => code === "schema/discriminator")).toMatchObject([{ severity: "warning", at: { pointer: "/components/schemas/Pet/discriminator/mapping/stone" } }]);
  });

  test("a mapping that is inherited speaks of the whole family", () => {
    const other = typesFrom({ Pet: { ...Pet, discriminator: { propertyName: "kind", defaultMapping: "Pet" } }, Cat: heir("lives"), Dog: heir("bark") });
    expect(other["Pet"]).toMatchObject({ type: { variants: [ref("Cat"), ref("Dog"), ref("PetBase")], discriminator: { mapping: { Cat: "Cat", Dog: "Dog" } } } });
    const heirs = typesFrom({ Pet: { ...Pet, discriminator: { propertyName: "kind", defaultMapping: "#/components/schemas/Dog" } }, Cat: heir("lives"), Dog: heir("bark") });
    expect(heirs["Pet"]).toMatchObject({ type: { discriminator: { mapping: { Cat: "Cat", Pet: "PetBase" } } } });
    const mapped = { ...Pet, discriminator: { propertyName: "kind", mapping: { dog: "#/components/schemas/Dog", lion: "Lion" } } };
    const { diagnostics } = builtFrom({ components: { schemas: { Pet: mapped, Dog: heir("bark"), Cat: heir("lives"), Lion: heir("mane", { of: "Cat" }) } } });
    expect(diagnostics.filter(({ code }) => code === "schema/discriminator")).toEqual([]);
  });

  test("admits null where the base does", () => {
    const types = typesFrom({ Pet: { ...Pet, type: ["object", "null"] }, Cat: heir("lives") });
    expect(types["Pet"]).toMatchObject({ kind: "alias", type: { kind: "union", nullable: true } });
  });

  test("heirs in files of their own have the names of the components", () => {
    const root = { components: { schemas: { Pet, Cat: { $ref: "cat-model.yaml" } } }, paths: {} };
    const { model } = built({ "root.yaml": root, "cat-model.yaml": { allOf: [{ $ref: "root.yaml#/components/schemas/Pet" }, { properties: { lives: {} } }] } }, { shop: "root.yaml" });
    expect(model?.types.find(({ name }) => name.text === "Pet")).toMatchObject({ type: { discriminator: { mapping: { Cat: "Cat", Pet: "PetBase" } } } });
  });

  test("alternatives of its own say what it is", () => {
    const types = typesFrom({ Pet: { oneOf: [at("Cat"), at("Dog")], discriminator: { propertyName: "kind" } }, Cat: heir("lives", { of: "Animal" }), Dog: heir("bark", { of: "Animal" }), Animal: { type: "object", properties: { kind: { type: "string" } } } });
    expect(types["Pet"]).toMatchObject({ type: { variants: [ref("Cat"), ref("Dog")] } });
    expect(types["Animal"]).toMatchObject({ kind: "object" });
  });

  test("heirs that extend each other in a circle come to an end", () => {
    const types = typesFrom({ Pet, Cat: heir("lives", { of: "Dog" }), Dog: { allOf: [at("Cat"), at("Pet")], properties: { bark: {} } } });
    expect(types["Pet"]).toMatchObject({ kind: "alias" });
  });

  test("the order of the document changes nothing", () => {
    const schemas = { Pet, Lion: heir("mane", { of: "Cat" }), Dog: heir("bark"), Cat: heir("lives") };
    expect(JSON.stringify(typesOf(builtFrom({ components: { schemas: shuffled(schemas) } })))).toBe(JSON.stringify(typesOf(builtFrom({ components: { schemas } }))));
  });
});

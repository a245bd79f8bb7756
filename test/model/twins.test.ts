import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import type { TypeDeclaration } from "../../generator/model/model.js";
import { typesFrom } from "./document.js";

describe("inline objects that say the same share one type", () => {
  const owner = (...more: readonly string[]): Json => ({ type: "object", properties: { login: { type: "string" }, ...Object.fromEntries(more.map((name) => [name, { type: "string" }])) } });
  const holder = (held: Json): Json => ({ type: "object", properties: { owner: held } });
  const heldType = (declaration: TypeDeclaration | undefined): unknown => (declaration?.kind === "object" ? declaration.fields[0]?.type : null);

  test("the first of them gives the name, whatever the order of the document", () => {
    const schemas = { Repository: holder(owner()), Gist: holder(owner()), Team: holder({ type: "array", items: owner() }) };
    for (const document of [schemas, Object.fromEntries(Object.entries(schemas).reverse())]) {
      const types = typesFrom(document);
      expect(Object.keys(types)).toEqual(["Gist", "GistOwner", "Repository", "Team"]);
      expect(heldType(types["Repository"])).toMatchObject({ kind: "ref", name: "GistOwner" });
      expect(heldType(types["Team"])).toMatchObject({ kind: "array", items: { kind: "ref", name: "GistOwner" } });
    }
  });

  test("a component among them gives the name", () => {
    const types = typesFrom({ Gist: holder(owner()), User: owner() });
    expect(Object.keys(types)).toEqual(["Gist", "User"]);
    expect(heldType(types["Gist"])).toMatchObject({ kind: "ref", name: "User" });
  });

  test("what brings in others does too, as utoipa writes generics out", () => {
    const User = { allOf: [{ $ref: "#/components/schemas/Base" }, owner()] };
    const Base = { type: "object", properties: { id: { type: "string" } } };
    const types = typesFrom({ Base, User, Gist: holder({ allOf: [{ $ref: "#/components/schemas/Base" }, owner()] }), Team: holder({ allOf: [{ $ref: "#/components/schemas/Base" }, owner("name")] }) });
    expect(Object.keys(types)).toEqual(["Base", "Gist", "Team", "TeamOwner", "User"]);
    expect(heldType(types["Gist"])).toMatchObject({ kind: "ref", name: "User" });
  });

  test.each<[string, { given: Json }]>([
    ["another property", { given: owner("name") }],
    ["other words", { given: { type: "object", properties: { login: { type: "string", description: "His name." } } } }],
    ["another requirement", { given: { type: "object", required: ["login"], properties: { login: { type: "string" } } } }],
  ])("%s: two types", (_name, { given }) => {
    expect(Object.keys(typesFrom({ Gist: holder(owner()), Repository: holder(given) }))).toEqual(["Gist", "GistOwner", "Repository", "RepositoryOwner"]);
  });
});

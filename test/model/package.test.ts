import { expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { built, builtFrom, type Files, shuffled, typesFrom, typesOf } from "./document.js";

const answer = (schema: Json): Json => ({ "200": { description: "", content: { "application/json": { schema } } } });
const object = (...names: readonly string[]): Json => ({ type: "object", properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])) });

const files: Files = {
  "spec/shop/admin.yaml": { openapi: "3.1.0", info: { title: "", version: "1" }, paths: { "/users": { $ref: "admin/users.yaml#/paths/~1users" }, "/own": { get: { operationId: "own", tags: ["My Things"], responses: answer({ $ref: "#/components/schemas/Own" }) } } }, components: { schemas: { Own: object("a"), Rest: object("b") } } },
  "spec/shop/app.yaml": { openapi: "3.1.0", info: { title: "", version: "1" }, paths: { "/me": { get: { operationId: "me", tags: ["Me"], responses: answer({ $ref: "shared/user.yaml#/components/schemas/User" }) } } } },
  "admin/users.yaml": { paths: { "/users": { get: { operationId: "users", tags: ["Users"], parameters: [{ name: "q", in: "query", schema: { type: "string" } }], responses: answer({ $ref: "shared/user.yaml#/components/schemas/User" }) } } } },
  "shared/user.yaml": { components: { schemas: { User: object("id") } } },
};
const clients = { app: "spec/shop/app.yaml", admin: "spec/shop/admin.yaml" };

test("clients share a declaration that stands in one place", () => {
  const { model, diagnostics } = built(files, clients);
  expect(diagnostics).toEqual([]);
  expect(model?.clients.map(({ name, source }) => [name.text, source])).toEqual([["admin", "spec/shop/admin.yaml"], ["app", "spec/shop/app.yaml"]]);
  expect(model?.types.map(({ name, usage }) => [name.text, usage])).toEqual([["Own", "response"], ["Rest", "none"], ["User", "response"], ["UsersRequest", "request"]]);
});

test("homes: the declaring file, the only group that uses it, or what is common", () => {
  const inFolder: Files = Object.fromEntries(Object.entries(files).map(([file, value]) => [file.startsWith("spec/") ? file : `spec/shop/${file}`, JSON.parse(JSON.stringify(value).replaceAll(/"(admin\/|shared\/)/g, '"spec/shop/$1'))]));
  const homes = Object.fromEntries(Object.entries(typesOf(built(inFolder, clients))).map(([name, { home }]) => [name, home]));
  expect(homes).toEqual({ Own: "admin/my-things", Rest: "models", User: "shared/user", UsersRequest: "admin/users" });
});

test("two groups that use a type of the root document", () => {
  const operation = (tag: string): Json => ({ operationId: `get${tag}`, tags: [tag], responses: answer({ $ref: "#/components/schemas/Both" }) });
  expect(typesOf(builtFrom({ components: { schemas: { Both: object("a") } }, paths: { "/a": { get: operation("A") }, "/b": { get: operation("B") } } }))["Both"]?.home).toBe("models");
});

const colliding = { user_list: object("a"), UserList: object("b") };

test("type names, strict: an error with both places and the line to add", () => {
  expect(builtFrom({ components: { schemas: colliding } })).toMatchObject({
    model: null,
    diagnostics: [{ code: "document/no-operations" }, { code: "names/collision", at: { pointer: "/components/schemas/user_list" }, related: [{ at: { pointer: "/components/schemas/UserList" } }], hint: expect.stringContaining('packages.shop.names.types: { "api.yaml#/components/schemas/user_list": NewName }') }],
  });
});

test("type names, automatic: the same whatever the order", () => {
  for (const schemas of [colliding, { UserList: colliding.UserList, user_list: colliding.user_list }]) {
    expect(Object.entries(typesFrom(schemas, { names: "automatic" })).map(([name, { at }]) => [name, at.pointer])).toEqual([["UserList", "/components/schemas/UserList"], ["user_list2", "/components/schemas/user_list"]]);
  }
});

test("a document's own name goes before one that we make", () => {
  const schemas = { User: { type: "object", properties: { options: object("a") } }, UserOptions: object("b") };
  const types = typesFrom(schemas, { names: "automatic" });
  expect([types["UserOptions"]?.at.pointer, types["UserOptions2"]?.at.pointer]).toEqual(["/components/schemas/UserOptions", "/components/schemas/User/properties/options"]);
});

test("type names decided by hand, for what stands inside too", () => {
  const schemas = { User: { type: "object", properties: { options: object("a") } }, UserOptions: object("b") };
  const types = typesFrom(schemas, { types: { "api.yaml#/components/schemas/User/properties/options": "Choices", UserOptions: "Preferences" } });
  expect(Object.keys(types)).toEqual(["Choices", "Preferences", "User"]);
});

test("names from the prototype of objects are names like others", () => {
  const schemas: Json = JSON.parse('{"constructor": {"type": "object", "properties": {"__proto__": {"type": "string"}, "toString": {"type": "string"}}}}');
  const { model } = builtFrom({ components: { schemas } });
  expect(model?.types).toMatchObject([{ name: { text: "constructor" }, fields: [{ name: { text: "__proto__" } }, { name: { text: "toString" } }] }]);
});

test("the model is plain data and does not depend on the order of keys", () => {
  const other = Object.fromEntries(Object.entries(files).map(([file, value]) => [file, shuffled(value)]));
  const { model } = built(files, clients);
  expect(JSON.stringify(built(other, clients).model)).toBe(JSON.stringify(model));
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

test("a component that is nothing but a reference names what stands elsewhere, once", () => {
  const pet = { type: "object", properties: { owner: { $ref: "owner.yaml" }, friend: { $ref: "api.yaml#/components/schemas/Pet" } } };
  const given: Files = {
    "api.yaml": {
      openapi: "3.1.0",
      info: { title: "", version: "1" },
      paths: { "/pets": { get: { operationId: "pets", responses: answer({ type: "array", items: { $ref: "Pet.yaml" } }) } }, "/pet": { get: { operationId: "pet", responses: answer({ $ref: "#/components/schemas/Pet" }) } } },
      components: { schemas: { Animal: { $ref: "Pet.yaml" }, Pet: { $ref: "Pet.yaml" }, Person: { $ref: "owner.yaml" } } },
    },
    "Pet.yaml": pet,
    "owner.yaml": object("name"),
  };
  const { model, diagnostics } = built(given, { api: "api.yaml" });
  expect(diagnostics).toEqual([]);
  expect(model?.types).toMatchObject([
    { name: { text: "Animal" } },
    { name: { text: "Person" }, at: { file: "owner.yaml" } },
    { name: { text: "Pet" }, at: { file: "Pet.yaml" }, fields: [{ type: { kind: "ref", name: "Pet" } }, { type: { kind: "ref", name: "Person" } }] },
  ]);
});

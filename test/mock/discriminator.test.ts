// What a made-up value says about its type.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { documentsOf, startMock } from "../../generator/mock/index.js";
import { call } from "./caller.js";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };
const kinded = (more: object = {}): object => ({ type: "object", required: ["kind"], properties: { kind: text }, ...more });
const heir = (base: string): object => ({ allOf: [ref(base), { type: "object", properties: { size: { type: "integer" } } }] });

test.each<[string, { schemas: object; want: string }]>([
  ["the name of the alternative", { schemas: { Thing: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } }, Cat: kinded(), Dog: kinded() }, want: "Cat" }],
  ["the key of a mapping", { schemas: { Thing: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind", mapping: { dog: "Dog", cat: "#/components/schemas/Cat" } } }, Cat: kinded(), Dog: kinded() }, want: "cat" }],
  ["the key of a bare name", { schemas: { Thing: { anyOf: [{ type: "null" }, ref("Dog")], discriminator: { propertyName: "kind", mapping: { dog: "Dog" } } }, Dog: kinded() }, want: "dog" }],
  ["the name of an heir", { schemas: { Thing: heir("Base"), Base: kinded({ discriminator: { propertyName: "kind" } }) }, want: "Thing" }],
  ["the key of an heir, whatever the base has for an example", { schemas: { Thing: heir("Base"), Base: kinded({ properties: { kind: { ...text, example: "base" } }, discriminator: { propertyName: "kind", mapping: { base: "Base", thing: "#/components/schemas/Thing" } } }) }, want: "thing" }],
  ["the key of an heir that the base lists", { schemas: { Thing: heir("Base"), Base: kinded({ properties: { kind: { ...text, enum: ["base", "Thing"] } }, discriminator: { propertyName: "kind" } }) }, want: "Thing" }],
  ["the value of Microsoft's", { schemas: { Thing: { ...heir("Base"), "x-ms-discriminator-value": "#Thing" }, Base: kinded({ discriminator: { propertyName: "kind" } }) }, want: "#Thing" }],
  ["a base by its own name", { schemas: { Thing: kinded({ discriminator: { propertyName: "kind" } }), Heir: heir("Thing") }, want: "Thing" }],
  ["an heir of a base that its mapping leaves out", { schemas: { Thing: kinded({ discriminator: { propertyName: "kind", mapping: { heir: "#/components/schemas/Heir" } } }), Heir: heir("Thing") }, want: "heir" }],
  ["what the alternative says itself", { schemas: { Thing: { oneOf: [ref("Cat")], discriminator: { propertyName: "kind" } }, Cat: kinded({ properties: { kind: { const: "c" } } }) }, want: "c" }],
])("%s", async (_, { schemas, want }) => {
  const paths = { "/thing": { get: { responses: { "200": { description: "One.", content: { "application/json": { schema: ref("Thing") } } } } } } };
  const mock = await startMock({ documents: [JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths, components: { schemas } }))] });
  const { body } = await call(`${mock.url}/thing`);
  await mock.close();
  expect(body).toMatchObject({ kind: want });
});

test("in Swagger 2.0 too", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "countersign-mock-"));
  const of = (name: string): object => ({ $ref: `#/definitions/${name}` });
  const paths = { "/movements": { get: { responses: { "200": { description: "All.", schema: { type: "array", items: of("Movement") } } } } }, "/inbound": { get: { responses: { "200": { description: "One.", schema: of("Inbound") } } } } };
  const definitions = { Movement: kinded({ discriminator: "kind" }), Inbound: { allOf: [of("Movement"), { type: "object", properties: { supplier: text } }] } };
  const spec = path.join(folder, "api.json");
  writeFileSync(spec, JSON.stringify({ swagger: "2.0", info: { title: "Shop", version: "1" }, produces: ["application/json"], paths, definitions }));
  const mock = await startMock({ documents: await documentsOf([spec]) });
  const answers = await Promise.all(["/movements", "/inbound"].map((at) => call(`${mock.url}${at}`)));
  await mock.close();
  rmSync(folder, { recursive: true });
  expect(answers.map(({ body }) => body)).toEqual([[{ kind: "Movement" }], { kind: "Inbound", supplier: "supplier" }]);
});

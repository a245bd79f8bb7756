import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom, onlyOperation } from "./document.js";

interface Change {
  readonly [key: string]: Json;
}

function one(parameter: Json, operation: Change = {}): Change {
  return {
    components: { schemas: { Version: { type: "string", enum: ["2024-01-01"] } } },
    paths: { "/things/{id}": { post: { operationId: "doIt", parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", const: "all" } }, parameter], responses: { "204": { description: "Done." } }, ...operation } } },
  };
}

const query = (schema: Json, changes: Change = {}): Json => ({ name: "action", in: "query", required: true, schema, ...changes });

describe("a required parameter that may have one value need not be given", () => {
  test.each<[string, Json, string | number]>([
    ["a list of one", query({ type: "string", enum: ["DescribeInstances"] }), "DescribeInstances"],
    ["a constant", query({ const: "DescribeInstances" }), "DescribeInstances"],
    ["a number", query({ type: "integer", enum: [1] }), 1],
    ["named elsewhere", query({ $ref: "#/components/schemas/Version" }), "2024-01-01"],
    ["of a header", query({ const: "Things.Do" }, { in: "header", name: "X-Target" }), "Things.Do"],
  ])("%s", (_, parameter, only) => {
    const result = builtFrom(one(parameter));
    expect(onlyOperation(result)).toMatchObject({ input: { required: false, parameters: [{ only: "all" }, { only }] } });
    const fields = result.model?.types.flatMap((declaration) => (declaration.kind === "object" ? declaration.fields : []));
    expect(fields?.map(({ required }) => required)).toEqual([false, false]);
    expect(fields?.map((field) => field.default)).toEqual(expect.arrayContaining(["all", only]));
  });

  test("although a body has the same member", () => {
    const body = { requestBody: { required: true, content: { "application/json": { schema: { type: "object", required: ["action"], properties: { action: { const: "Do" } } } } } } };
    const result = builtFrom(one(query({ const: "Do" }, { "x-also-body": true }), body));
    expect(onlyOperation(result)).toMatchObject({ input: { required: false, parameters: [{}, { member: "action", alsoBody: true, only: "Do" }] } });
  });
});

test.each<[string, Json]>([
  ["there is a choice", query({ enum: ["a", "b"] })],
  ["null is another value", query({ type: ["string", "null"], enum: ["a", null] })],
  ["it is a consent", query({ const: "true" })],
  ["it is a consent in a word", query({ enum: ["CONFIRM"] })],
  ["it is true", query({ const: true })],
  ["it is no enumeration", query({ type: "string", default: "a" })],
])("it must be given where %s", (_, parameter) => {
  const operation = onlyOperation(builtFrom(one(parameter)));
  expect(operation).toMatchObject({ input: { required: true } });
  expect(operation?.input.parameters[1]).not.toHaveProperty("only");
});

test("an optional one is sent when it is given", () => {
  const operation = onlyOperation(builtFrom(one(query({ const: "a" }, { required: false }))));
  expect(operation?.input.parameters[1]).not.toHaveProperty("only");
});

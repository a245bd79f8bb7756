import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom, onlyOperation } from "./document.js";

function one(parameter: Json, operation: { readonly [key: string]: Json } = {}): { readonly [key: string]: Json } {
  return { paths: { "/things": { post: { operationId: "doIt", parameters: [parameter], responses: { "204": { description: "Done." } }, ...operation } } } };
}

const header = (changes: { readonly [key: string]: Json } = {}): Json => ({ name: "Idempotency-Key", in: "header", required: true, schema: { type: "string" }, ...changes });

describe("a call is sent again when it has a key", () => {
  test.each<[string, Json]>([
    ["by name", header()],
    ["in other letters", header({ name: "idempotency-key" })],
    ["with a platform's name", header({ name: "x-pay-idempotency-key" })],
    ["by the extension", header({ name: "Request-Id", "x-idempotency-key": true })],
    ["of nothing that is known", header({ schema: {} })],
    ["that may be null", header({ schema: { type: ["string", "null"] } })],
    ["as long as a UUID", header({ schema: { type: "string", format: "uuid", minLength: 36, maxLength: 36 } })],
  ])("%s", (_, parameter) => {
    const operation = onlyOperation(builtFrom(one(parameter)));
    expect(operation).toMatchObject({ repeatable: true, input: { required: false, parameters: [{ idempotencyKey: true }] } });
  });

  test("unless the document says that it must not be", () => {
    expect(onlyOperation(builtFrom(one(header(), { "x-repeatable": false })))).toMatchObject({ repeatable: false, input: { parameters: [{ idempotencyKey: true }] } });
  });
});

describe("a parameter is no key", () => {
  test.each<[string, Json]>([
    ["of another name", header({ name: "X-Idempotency-Keys" })],
    ["where the extension says so", header({ "x-idempotency-key": false })],
    ["in a query", header({ in: "query", name: "idempotency-key" })],
    ["in a content", { name: "Idempotency-Key", in: "header", required: true, content: { "application/json": { schema: { type: "string" } } } }],
    ["of numbers", header({ schema: { type: "integer" } })],
    ["of a few values", header({ schema: { type: "string", enum: ["a", "b"] } })],
    ["of another format", header({ schema: { type: "string", format: "date-time" } })],
    ["too short for a UUID", header({ schema: { type: "string", maxLength: 35 } })],
    ["too long for a UUID", header({ schema: { type: "string", minLength: 37 } })],
  ])("%s", (_, parameter) => {
    const result = builtFrom(one(parameter));
    expect(onlyOperation(result)).toMatchObject({ repeatable: false, input: { required: true } });
    expect(result.diagnostics).toEqual([]);
  });

  test("of a call that only reads", () => {
    const result = builtFrom({ paths: { "/things": { get: { operationId: "doIt", parameters: [header()], responses: { "204": { description: "Done." } } } } } });
    expect(onlyOperation(result)).toMatchObject({ repeatable: true, input: { required: true } });
  });

  test.each<[string, Json, string]>([
    ["in a query", header({ in: "query", "x-idempotency-key": true }), "This parameter is no idempotency key: only a header can be one"],
    ["too short", header({ "x-idempotency-key": true, schema: { type: "string", maxLength: 8 } }), "This parameter is no idempotency key: a UUID has another length"],
  ])("and says so where the document calls it one: %s", (_, parameter, message) => {
    expect(builtFrom(one(parameter)).diagnostics).toMatchObject([{ severity: "warning", code: "operation/idempotency-key", message }]);
  });
});

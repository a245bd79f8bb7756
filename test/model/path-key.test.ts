// Parameters that stand in a path with the signs of those who write templates.
import { expect, test } from "vitest";
import { builtFrom, onlyOperation } from "./document.js";

test.each([
  ["several segments of API Gateway", "/docs/{proxy+}", "proxy"],
  ["the same, as somebody describes it", "/docs/{proxy+}", "proxy+"],
  ["several segments of RFC 6570", "/docs/{+proxy}", "proxy"],
])("%s are a parameter like others", (_name, path, name) => {
  const result = builtFrom({ paths: { [path]: { get: { operationId: "read", parameters: [{ name, in: "path", required: true, schema: { type: "string" } }], responses: { "204": { description: "Done." } } } } } });
  expect(result.diagnostics).toEqual([]);
  expect(onlyOperation(result)).toMatchObject({ path: [{ literal: "/docs/" }, { parameter: "proxy" }], input: { parameters: [{ member: "proxy", in: "path" }] } });
});

import { expect, test } from "vitest";
import { generatedFrom } from "../../generator/languages/generated-from.js";

test.each([
  ["spec/api/openapi.yaml", "spec/api/openapi.yaml"],
  ["../../srv/ada/projects/openapi.yaml", "openapi.yaml"],
  ["/srv/ada/openapi.yaml", "openapi.yaml"],
  ["C:/ada/openapi.yaml", "openapi.yaml"],
  ["https://user:password@example.com/v1/openapi.yaml?token=secret#/info", "https://example.com/v1/openapi.yaml"],
])("the first line of a generated file names %s as %s", (source, named) => {
  expect(generatedFrom([source])).toBe(`Generated from ${named}. Do not edit; run \`countersign generate\`.`);
});

test("sources are named once", () => {
  expect(generatedFrom(["spec/a.yaml", "../x/a.yaml", "../y/a.yaml"])).toContain("Generated from spec/a.yaml, a.yaml. ");
});

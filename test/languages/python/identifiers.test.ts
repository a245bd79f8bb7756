// Identifiers as arguments: the text, or what programs have of it.
import { expect, test } from "vitest";
import type { Json } from "../../../generator/document/document.js";
import { builtFrom } from "../../model/document.js";
import { printed } from "./printed.js";

const uuid: Json = { type: "string", format: "uuid" };

async function text(operationId: string): Promise<string> {
  const parameters = [{ name: "id", in: "path", required: true, schema: uuid }, { name: "uuid", in: "query", schema: uuid }, { name: "name", in: "query", schema: { type: "string" } }];
  const { model } = builtFrom({ paths: { "/users/{id}": { get: { operationId, tags: ["users"], parameters, responses: { "204": { description: "done" } } } } } });
  if (model === null) throw new Error("no model");
  const files = await printed(model);
  return [...files].find(([path]) => path.endsWith("/users.py"))?.[1] ?? "";
}

test("may be a UUID", async () => {
  const found = await text("getUser");
  expect(found).toContain("    import uuid\n");
  expect(found).toContain("id: str | uuid.UUID,");
  expect(found).toContain("uuid: str | uuid.UUID | NotGiven = NOT_GIVEN,");
  expect(found).toContain("name: str | NotGiven = NOT_GIVEN,");
});

test("are texts where the name of the module means a method", async () => {
  const found = await text("uuid");
  expect(found).not.toContain("import uuid");
  expect(found).toContain("id: str,");
});

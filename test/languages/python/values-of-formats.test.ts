// Identifiers, days and moments as arguments: the text, or what programs have of it.
import { expect, test } from "vitest";
import type { Json } from "../../../generator/document/document.js";
import { builtFrom } from "../../model/document.js";
import { printed } from "./printed.js";

const parameter = (name: string, format: string | null): Json => ({ name, in: name === "id" ? "path" : "query", required: name === "id", schema: { type: "string", ...(format === null ? {} : { format }) } });

async function text(operationId: string): Promise<string> {
  const parameters = [parameter("id", "uuid"), parameter("uuid", "uuid"), parameter("name", null), parameter("day", "date"), parameter("since", "date-time"), parameter("at", "time")];
  const { model } = builtFrom({ paths: { "/users/{id}": { get: { operationId, tags: ["users"], parameters, responses: { "204": { description: "done" } } } } } });
  if (model === null) throw new Error("no model");
  const files = await printed(model);
  return [...files].find(([path]) => path.endsWith("/users.py"))?.[1] ?? "";
}

test("may be a UUID, a date or a datetime", async () => {
  const found = await text("getUser");
  expect(found).toContain("    import datetime\n    import uuid\n");
  expect(found).toContain("id: str | uuid.UUID,");
  expect(found).toContain("uuid: str | uuid.UUID | NotGiven = NOT_GIVEN,");
  expect(found).toContain("day: str | datetime.date | NotGiven = NOT_GIVEN,");
  expect(found).toContain("since: str | datetime.datetime | NotGiven = NOT_GIVEN,");
  for (const name of ["name", "at"]) expect(found).toContain(`${name}: str | NotGiven = NOT_GIVEN,`);
});

test.each(["uuid", "datetime"])("are texts where the name of the module %s means a method", async (module) => {
  const found = await text(module);
  expect(found).not.toContain(`import ${module}`);
  expect(found).toContain(module === "uuid" ? "id: str," : "day: str | NotGiven");
});

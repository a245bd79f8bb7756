import { expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom, typesOf } from "./document.js";

const body = (schema: Json): Json => ({ content: { "application/json": { schema } } });
const UserChanged: Json = { type: "object", required: ["state"], properties: { state: { $ref: "#/components/schemas/State" } } };
const State: Json = { type: "string", enum: ["on", "off"] };

test("what a webhook sends is a type, read like an answer", () => {
  const result = builtFrom({
    webhooks: { userChanged: { post: { requestBody: body({ $ref: "#/components/schemas/UserChanged" }), responses: { "200": { description: "Received." } } } } },
    components: { schemas: { UserChanged, State } },
  });
  expect(result.diagnostics).toMatchObject([{ code: "document/no-operations", severity: "info" }]);
  expect(typesOf(result)["UserChanged"]).toMatchObject({ kind: "object", usage: "response", fields: [{ type: { kind: "ref", name: "State", open: true } }] });
});

test("bodies elsewhere are found, and inline ones are called after their webhook", () => {
  const result = builtFrom({
    webhooks: { "user.deleted": { $ref: "#/components/pathItems/Deleted" }, silent: { post: { responses: { "200": { description: "Received." } } } } },
    components: {
      pathItems: { Deleted: { post: { requestBody: { $ref: "#/components/requestBodies/Deleted" }, responses: { "200": { description: "Received." } } } } },
      requestBodies: { Deleted: body({ type: "object", properties: { id: { type: "string" } } }) },
    },
  });
  expect(Object.keys(typesOf(result))).toEqual(["UserDeletedEvent"]);
  expect(result.model?.clients[0]?.webhooks).toEqual([{ name: "user.deleted", type: { kind: "ref", name: "UserDeletedEvent", open: false, nullable: false } }]);
});

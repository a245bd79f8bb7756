// Bodies that may be left out as a whole.
import { expect, test } from "vitest";
import { optionalRequest } from "../../templates/typescript/runtime/optional-request.js";
import { pathRequest } from "../../templates/typescript/runtime/path-request.js";

const operation = { id: "answer", method: "POST", path: "/notes/{id}", optional: { build: pathRequest, needs: ["text", "to"] }, build: optionalRequest };
const address = { origin: "https://api.example.com", prefix: "" };

test("are, where nothing of them is given", async () => {
  expect(await optionalRequest(operation, { id: "1" }, address, {})).toMatchObject({ body: null, headers: {} });
});

test("are sent with all that they need", async () => {
  expect(await optionalRequest(operation, { id: "1", text: "", to: null }, address, {})).toMatchObject({ body: { members: { text: "", to: null } } });
});

test("are refused in part", async () => {
  await expect(optionalRequest(operation, { id: "1", to: "me" }, address, {})).rejects.toThrow(new TypeError("text: missing (a body without it may only be left out)"));
});

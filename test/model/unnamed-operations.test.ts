// Operations without an operationId are called after method and path.
import { expect, test } from "vitest";
import { builtFrom, onlyOperation } from "./document.js";

const ok = { "204": { description: "Done." } };

test.each([
  ["/users/{user-id}/roles", "getUsersByUserIdRoles"],
  ["/files/{*}", "getFiles"],
  ["/shops/{id}/items/{item}?", "getShopsByIdItemsByItem"],
])("%s, also as Fastify writes paths", (path, want) => {
  const parameters = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => ({ name, in: "path", required: true, schema: { type: "string" } }));
  expect(onlyOperation(builtFrom({ paths: { [path]: { get: { responses: ok, parameters } } } })).name.text).toBe(want);
});

test("where names are chosen by rule, their table says it and nothing else", () => {
  const { diagnostics, decisions } = builtFrom({ paths: { "/a": { get: { responses: ok } } } }, { names: "automatic" });
  expect([diagnostics, decisions]).toMatchObject([[], [{ chosen: "getA", why: "no operationId" }]]);
});

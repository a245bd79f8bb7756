import { expect, test } from "vitest";
import { elsewhereRequest } from "../../templates/typescript/runtime/elsewhere-request.js";
import type { Operation } from "../../templates/typescript/runtime/operation.js";
import { pathRequest } from "../../templates/typescript/runtime/path-request.js";

const elsewhere = { usual: "https://api.example.com/v1", origin: "https://files.example.com", prefix: "/up", build: pathRequest };
const operation: Operation<unknown> = { id: "getFile", method: "GET", path: "/files/{id}", build: elsewhereRequest, elsewhere };

test.each<[string, { given: { origin: string; prefix: string }; want: object }]>([
  ["the usual server: the operation's own", { given: { origin: "https://api.example.com", prefix: "/v1" }, want: { origin: "https://files.example.com", prefix: "/up" } }],
  ["another one, which gets all calls", { given: { origin: "http://127.0.0.1:4010", prefix: "" }, want: { origin: "http://127.0.0.1:4010", prefix: "" } }],
  ["another path of it", { given: { origin: "https://api.example.com", prefix: "/v2" }, want: { origin: "https://api.example.com", prefix: "/v2" } }],
])("%s", async (_name, { given, want }) => {
  expect(await elsewhereRequest(operation, { id: 7 }, given, { accept: "application/json" })).toEqual({ ...want, method: "GET", path: "/files/7", query: [], headers: { accept: "application/json" }, body: null });
});

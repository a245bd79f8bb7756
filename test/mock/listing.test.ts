// Which stored things a list has, and in which order: as GenAuth and Fief say it, and by the usual names elsewhere.
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { call, post, signedPost } from "./caller.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ documents: await documentsOf({ config: "spec/sdk.yaml" }) });
  for (const [name, phone] of [["Cy", "30"], ["ann", "20"], ["Bo", "20"]]) {
    await signedPost(mock.url, "/api/v3/create-user", { name, nickname: `the ${name}`, email: `${name}@Example.com` });
    await call(`${mock.url}/users/`, { method: "POST", headers: { authorization: "Bearer mock-apiKey", "content-type": "application/json" }, body: JSON.stringify({ email: `${name}${phone}@example.com`, password: "correct horse", email_verified: name === "Bo", tenant_id: "6f1c2b3a-4d5e-4f60-8a71-92b3c4d5e6f7", fields: {} }) });
  }
}, 60_000);
afterAll(() => mock.close());

async function names(options: object): Promise<unknown> {
  const { body } = await signedPost(mock.url, "/api/v3/list-users", { ...options });
  return Object(body).data.list.map((user: object) => Object(user).name);
}

async function emails(query: string): Promise<unknown> {
  const { body } = await call(`${mock.url}/users/?${query}`, { headers: { authorization: "Bearer mock-apiKey" } });
  return Object(body).results.map((user: object) => Object(user).email);
}

test.each<[string, { given: object; want: readonly string[] }]>([
  ["as they were created without an order", { given: {}, want: ["Cy", "ann", "Bo"] }],
  ["by a field", { given: { options: { sort: [{ field: "email", order: "asc" }] } }, want: ["ann", "Bo", "Cy"] }],
  ["the other way round", { given: { options: { sort: [{ field: "email", order: "desc" }] } }, want: ["Cy", "Bo", "ann"] }],
  ["by several fields", { given: { options: { sort: [{ field: "status", order: "asc" }, { field: "email", order: "asc" }] } }, want: ["ann", "Bo", "Cy"] }],
  ["the keywords in the named fields only", { given: { keywords: "THE", options: { fuzzySearchOn: ["nickname"] } }, want: ["Cy", "ann", "Bo"] }],
  ["no keywords of another field", { given: { keywords: "the", options: { fuzzySearchOn: ["email"] } }, want: [] }],
  ["equal to a value", { given: { advancedFilter: [{ field: "name", operator: "EQUAL", value: "Bo" }] }, want: ["Bo"] }],
  ["conditions together", { given: { advancedFilter: [{ field: "name", operator: "NOT_EQUAL", value: "Bo" }, { field: "email", operator: "CONTAINS", value: "nn" }] }, want: ["ann"] }],
  ["one of several", { given: { advancedFilter: [{ field: "name", operator: "IN", value: ["Bo", "Cy"] }] }, want: ["Cy", "Bo"] }],
  ["without a value", { given: { advancedFilter: [{ field: "username", operator: "IS_NULL" }, { field: "name", operator: "NOT_NULL" }, { field: "nickname", operator: "NOT_CONTAINS", value: "Cy" }] }, want: ["ann", "Bo"] }],
  ["between two", { given: { advancedFilter: [{ field: "name", operator: "BETWEEN", value: ["Ba", "Bz"] }] }, want: ["Bo"] }],
])("users of GenAuth, %s", async (_, { given, want }) => {
  expect(await names(given)).toEqual(want);
});

test.each<[string, { given: string; want: readonly string[] }]>([
  ["by a field", { given: "ordering=email", want: ["ann20@example.com", "Bo20@example.com", "Cy30@example.com"] }],
  ["by two fields, one the other way round", { given: "ordering=-email_verified,email", want: ["Bo20@example.com", "ann20@example.com", "Cy30@example.com"] }],
  ["by a field of what they belong to, and by none that nobody knows", { given: "ordering=tenant.name,nothing,-email", want: ["Cy30@example.com", "Bo20@example.com", "ann20@example.com"] }],
  ["of an address in whichever case", { given: "email=BO20@EXAMPLE.COM", want: ["Bo20@example.com"] }],
  ["of a part of an address", { given: "query=20@&limit=1&skip=1", want: ["Bo20@example.com"] }],
])("users of Fief, %s", async (_, { given, want }) => {
  expect(await emails(given)).toEqual(want);
});

const text = { type: "string" };
const thing = { type: "object", properties: { id: { type: "integer" }, name: text, size: { type: "integer" } } };
const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const shop = JSON.parse(JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  paths: {
    "/things": {
      post: { requestBody: json(thing), responses: { "201": { description: "Made.", ...json(thing) } } },
      get: { parameters: ["sort", "sort_by", "order", "orderBy", "search"].map((name) => ({ name, in: "query", schema: text })), responses: { "200": { description: "Things.", ...json({ type: "array", items: thing }) } } },
    },
  },
}));

test("an order by the usual names of parameters; numbers are compared as numbers", async () => {
  const own = await startMock({ documents: [shop] });
  for (const [name, size] of [["b", 10], ["a", 9], ["c", null]] as const) await post(`${own.url}/things`, size === null ? { name } : { name, size });
  const found = async (query: string): Promise<unknown> => {
    const { body } = await call(`${own.url}/things?${query}`);
    return Array.isArray(body) ? body.map((one) => Object(one).name).join("") : body;
  };
  const orders = await Promise.all(["sort=name", "sort=-name", "sort=name:desc", "sort_by=size&order=asc", "orderBy=size desc", "orderBy=nothing", "search=A"].map(found));
  await own.close();
  expect(orders).toEqual(["abc", "cba", "cba", "abc", "bac", "bac", "a"]);
});

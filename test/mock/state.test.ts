import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Mock, startMock } from "../../generator/mock/index.js";
import type { JsonObject } from "../../generator/mock/json.js";
import { call, post, signedGet, signedPost } from "./caller.js";
import { document, exampleUser } from "./document.js";

let mock: Mock;
beforeAll(async () => void (mock = await startMock({ documents: [document] })));
afterAll(() => mock.close());
beforeEach(() => mock.reset());

async function data(answer: Promise<{ body: unknown }>): Promise<unknown> {
  const { body } = await answer;
  return typeof body === "object" && body !== null && "data" in body ? body.data : body;
}

async function createdId(nickname: string, more: Record<string, unknown> = {}): Promise<string> {
  const user = await data(signedPost(mock.url, "/api/create-user", { nickname, ...more }));
  return typeof user === "object" && user !== null && "userId" in user ? String(user.userId) : "";
}

test("answers from examples until something is created", async () => {
  expect(await data(signedGet(mock.url, "/api/get-user", { userId: "anything" }))).toEqual(exampleUser);
  expect(await data(signedPost(mock.url, "/api/list-users", {}))).toEqual({ totalCount: 1, list: [exampleUser] });
});

test("keeps what is created: read, list, update, delete", async () => {
  const userId = await createdId("Bo", { email: "bo@example.com", password: "not shown" });
  const read = await data(signedGet(mock.url, "/api/get-user", { userId }));
  expect(read).toMatchObject({ userId, nickname: "Bo", email: "bo@example.com", status: "Activated" });
  expect(read).not.toHaveProperty("password");
  expect(await data(signedPost(mock.url, "/api/update-user", { userId, nickname: "Bob" }))).toMatchObject({ userId, nickname: "Bob", email: "bo@example.com" });
  expect(await data(signedPost(mock.url, "/api/list-users", {}))).toMatchObject({ totalCount: 1, list: [{ userId, nickname: "Bob" }] });
  expect(await data(signedPost(mock.url, "/api/delete-users-batch", { userIds: [userId] }))).toEqual({ success: true });
  expect((await signedGet(mock.url, "/api/get-user", { userId })).body).toMatchObject({ statusCode: 404, apiCode: 2004 });
  expect(await data(signedPost(mock.url, "/api/list-users", {}))).toEqual({ totalCount: 0, list: [] });
});

test("finds a user by another field when the request says which", async () => {
  const userId = await createdId("Cy", { email: "cy@example.com" });
  expect(await data(signedGet(mock.url, "/api/get-user", { userId: "cy@example.com", userIdType: "email" }))).toMatchObject({ userId });
  expect((await signedGet(mock.url, "/api/get-user", { userId: "cy@example.com" })).body).toMatchObject({ statusCode: 404 });
});

test("pages and searches lists", async () => {
  const names = ["Ann", "Ben", "Cat", "Dan", "Eve"];
  await signedPost(mock.url, "/api/create-users-batch", { list: names.map((nickname) => ({ nickname })) });
  const second = await data(signedPost(mock.url, "/api/list-users", { options: { pagination: { page: 2, limit: 2 } } }));
  expect(second).toMatchObject({ totalCount: 5, list: [{ nickname: "Cat" }, { nickname: "Dan" }] });
  expect(await data(signedPost(mock.url, "/api/list-users", { options: { pagination: { page: 9, limit: 2 } } }))).toMatchObject({ totalCount: 5, list: [] });
  expect(await data(signedPost(mock.url, "/api/list-users", { keywords: "ev" }))).toMatchObject({ totalCount: 1, list: [{ nickname: "Eve" }] });
});

test("tells namespaces apart, refuses what exists, and renames", async () => {
  await signedPost(mock.url, "/api/create-role", { code: "admin", namespace: "one" });
  expect((await signedPost(mock.url, "/api/create-role", { code: "admin", namespace: "one" })).body).toMatchObject({ statusCode: 409 });
  expect((await signedPost(mock.url, "/api/create-role", { code: "admin", namespace: "two" })).body).toMatchObject({ statusCode: 200 });
  expect(await data(signedGet(mock.url, "/api/get-role", { code: "admin", namespace: "two" }))).toMatchObject({ namespace: "two" });
  await signedPost(mock.url, "/api/update-role", { code: "admin", namespace: "one", newCode: "owner" });
  expect(await data(signedGet(mock.url, "/api/get-role", { code: "owner" }))).toMatchObject({ code: "owner", namespace: "one" });
  expect((await signedGet(mock.url, "/api/get-role", { code: "admin", namespace: "one" })).body).toMatchObject({ statusCode: 404 });
});

test("keeps REST resources with numeric ids, without an envelope", async () => {
  const first = await post(`${mock.url}/rest/teams`, { name: "red" });
  await post(`${mock.url}/rest/teams`, { name: "blue" });
  expect([first.status, first.body]).toEqual([201, { id: 1, name: "red" }]);
  expect((await call(`${mock.url}/rest/teams/2`)).body).toEqual({ id: 2, name: "blue" });
  expect((await call(`${mock.url}/rest/teams?limit=1&page=2`)).body).toEqual([{ id: 2, name: "blue" }]);
  const gone = await call(`${mock.url}/rest/teams/1`, { method: "DELETE" });
  expect([gone.status, gone.text]).toEqual([204, ""]);
  const missing = await call(`${mock.url}/rest/teams/1`);
  expect([missing.status, missing.body]).toEqual([404, { detail: "there is no such team" }]);
});

test("takes a path that ends in a slash for the list of what stands below it, and counts from an offset", async () => {
  for (const name of ["Ulm", "Ur", "Uz"]) await post(`${mock.url}/rest/places/`, { name });
  const { body } = await call(`${mock.url}/rest/places/?skip=1&limit=1`);
  expect(body).toEqual({ count: 3, results: [{ id: expect.any(String), name: "Ur" }] });
  const id = typeof body === "object" && body !== null && "results" in body && Array.isArray(body.results) ? String(Object(body.results[0]).id) : "";
  expect((await call(`${mock.url}/rest/places/${id}`)).body).toEqual({ id, name: "Ur" });
  expect((await call(`${mock.url}/rest/places/?skip=3`)).body).toEqual({ count: 3, results: [] });
});

test("a created user signs in with the right password and sees the own profile", async () => {
  const userId = await createdId("Flo", { email: "flo@example.com", password: "right" });
  const signIn = (password: string) => post(`${mock.url}/api/signin`, { client_id: "mock-app-id", client_secret: "mock-app-secret", passwordPayload: { email: "flo@example.com", password } });
  expect((await signIn("wrong")).body).toMatchObject({ statusCode: 401, apiCode: 2006 });
  const token = await data(signIn("right"));
  const text = typeof token === "object" && token !== null && "access_token" in token ? String(token.access_token) : "";
  expect(await data(call(`${mock.url}/api/get-profile`, { headers: { authorization: text } }))).toMatchObject({ userId, nickname: "Flo" });
});

test("forgets everything on reset, and never begins without state", async () => {
  const userId = await createdId("Gil");
  await post(`${mock.url}/__mock/reset`, {});
  expect(await data(signedGet(mock.url, "/api/get-user", { userId }))).toEqual(exampleUser);
  const stateless = await startMock({ documents: [document], state: false });
  await signedPost(stateless.url, "/api/create-user", { nickname: "Hal" });
  expect(await data(signedPost(stateless.url, "/api/list-users", {}))).toEqual({ totalCount: 1, list: [exampleUser] });
  await stateless.close();
});

test("names of prototypes are values like any other", async () => {
  const body = await call(`${mock.url}/api/create-user`, { method: "POST", body: '{"__proto__":{"nickname":"x"},"constructor":1}', headers: { "content-type": "application/json", authorization: "x" } });
  expect(body.body).toMatchObject({ statusCode: 401 });
  expect((await post(`${mock.url}/rest/teams`, JSON.parse('{"name":"t","__proto__":{"polluted":true}}'))).status).toBe(201);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

const thing = { type: "object", required: ["name"], properties: { id: { type: "integer" }, name: { type: "string" }, password: { type: "string", writeOnly: true }, parts: { type: "array", items: { $ref: "#/components/schemas/Thing" } } } };
const thingBody = { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } };
const shop = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  components: { schemas: { Thing: thing } },
  paths: {
    "/things": {
      get: { operationId: "listThings", parameters: ["page", "per_page"].map((name) => ({ name, in: "query", schema: { type: "integer" } })), responses: { "200": { description: "Things.", content: { "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Thing" } } } } } } },
      post: { operationId: "createThing", requestBody: thingBody, responses: { "201": { description: "Made.", ...thingBody } } },
    },
  },
};

test("what only requests have is in no answer, and pages have their size by any usual name", async () => {
  const own = await startMock({ documents: [shop] });
  const made = await Promise.all(["a", "b", "c"].map((name) => post(`${own.url}/things`, { name, password: "not shown", parts: [{ name: "p", password: "not shown" }] })));
  expect(made.map(({ text }) => text.includes("not shown"))).toEqual([false, false, false]);
  const pages = await Promise.all([1, 2, 3].map((page) => call(`${own.url}/things?page=${page}&per_page=2`)));
  await own.close();
  expect(pages.map(({ body }) => (Array.isArray(body) ? body.length : null))).toEqual([2, 1, 0]);
  expect(pages[0]?.text).not.toContain("not shown");
});

test.each<[string, JsonObject]>([
  ["of the answer", { schema: { $ref: "#/components/schemas/Thing" }, example: { name: "a", password: "shown", parts: [{ name: "p", password: "shown" }] } }],
  ["with a name", { schema: { $ref: "#/components/schemas/Thing" }, examples: { one: { value: { name: "a", password: "shown", parts: [{ name: "p", password: "shown" }] } } } }],
  ["of a schema", { schema: { allOf: [{ $ref: "#/components/schemas/Thing" }], example: { name: "a", password: "shown", parts: [{ name: "p", password: "shown" }] } } }],
])("what only requests have is in no answer, also where an example has it: one %s", async (_, content) => {
  const path = { get: { operationId: "readThing", responses: { "200": { description: "It.", content: { "application/json": content } } } } };
  const own = await startMock({ documents: [{ ...shop, paths: { "/thing": path } }] });
  const { body } = await call(`${own.url}/thing`);
  await own.close();
  expect(body).toEqual({ name: "a", parts: [{ name: "p" }] });
});

const member = {
  type: "object",
  required: ["id", "name", "status", "level", "team", "badges", "left_at"],
  properties: {
    id: { type: "string", format: "uuid" },
    name: { type: "string" },
    status: { type: "string", enum: ["suspended", "active"] },
    level: { type: "integer" },
    nickname: { type: "string" },
    team: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
    team_id: { type: "string" },
    badges: { type: "array", items: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
    left_at: { type: ["string", "null"], format: "date-time" },
  },
};
const grant = { type: "object", required: ["member_id", "role_id"], properties: { member_id: { type: "string" }, role_id: { type: "string" } } };
const json = (schema: JsonObject, example?: JsonObject): JsonObject => ({ content: { "application/json": { schema, ...(example !== undefined && { example }) } } });
const inPath = (name: string): JsonObject => ({ name, in: "path", required: true, schema: { type: "string" } });
const club = {
  openapi: "3.1.0",
  info: { title: "Club", version: "1" },
  paths: {
    "/members": {
      post: {
        operationId: "createMember",
        requestBody: json({ type: "object", required: ["name"], properties: { name: { type: "string" }, team_id: { type: "string" }, left_at: { type: "string" }, level: { type: "integer", default: 7 } } }),
        responses: { "201": { description: "Made.", ...json(member, { id: "6f1c2b3a-4d5e-4f60-8a71-92b3c4d5e6f7", name: "Anna", status: "active", level: 3, nickname: "Nan", team: { name: "red" }, badges: [{ name: "first" }], left_at: "2025-03-04T09:30:00Z" }) } },
      },
      get: { operationId: "listMembers", parameters: ["team", "level", "badges"].map((name) => ({ name, in: "query", schema: { type: "string" } })), responses: { "200": { description: "Members.", ...json({ type: "array", items: member }) } } },
    },
    "/members/{member_id}/roles": {
      parameters: [inPath("member_id")],
      post: { operationId: "grantRole", requestBody: json({ type: "object", required: ["id"], properties: { id: { type: "string" } } }), responses: { "201": { description: "Granted.", ...json({ type: "null" }) } } },
      get: { operationId: "listRoles", responses: { "200": { description: "Roles.", ...json({ type: "array", items: grant }) } } },
    },
    "/members/{member_id}/roles/{role_id}": { delete: { operationId: "takeRole", parameters: [inPath("member_id"), inPath("role_id")], responses: { "204": { description: "Taken." } } } },
  },
};

test("what nobody sends is what the document's example has, and what a request may leave out its default", async () => {
  const own = await startMock({ documents: [club] });
  const { body } = await post(`${own.url}/members`, { name: "Bo" });
  const chosen = await post(`${own.url}/members`, { name: "Cy", level: 1 });
  await own.close();
  expect(body).toEqual({ id: expect.any(String), name: "Bo", status: "active", level: 7, team: { name: "red" }, badges: [], left_at: null });
  expect(body).not.toMatchObject({ id: "6f1c2b3a-4d5e-4f60-8a71-92b3c4d5e6f7" });
  expect(chosen.body).toMatchObject({ name: "Cy", level: 1 });
});

test("lists are narrowed by what a thing belongs to, and not by what a filter says nothing of", async () => {
  const own = await startMock({ documents: [club] });
  for (const [name, team_id] of [["Bo", "red"], ["Cy", "blue"]] as const) await post(`${own.url}/members`, { name, team_id });
  const names = async (query: string): Promise<unknown> => {
    const { body } = await call(`${own.url}/members?${query}`);
    return Array.isArray(body) ? body.map((one) => Object(one).name) : body;
  };
  const found = [await names("team=red"), await names("team=green"), await names("level=7"), await names("level=1"), await names("badges=first")];
  await own.close();
  expect(found).toEqual([["Bo"], [], ["Bo", "Cy"], [], ["Bo", "Cy"]]);
});

test("what is granted stands in the list of whom it was granted, until it is taken away", async () => {
  const own = await startMock({ documents: [club] });
  const granted = async (who: string): Promise<unknown> => (await call(`${own.url}/members/${who}/roles`)).body;
  expect((await post(`${own.url}/members/m1/roles`, { id: "r1" })).status).toBe(201);
  await post(`${own.url}/members/m1/roles`, { id: "r2" });
  const before = [await granted("m1"), await granted("m2")];
  await call(`${own.url}/members/m1/roles/r1`, { method: "DELETE" });
  const after = await granted("m1");
  await own.close();
  expect(before).toEqual([[{ member_id: "m1", role_id: "r1" }, { member_id: "m1", role_id: "r2" }], []]);
  expect(after).toEqual([{ member_id: "m1", role_id: "r2" }]);
});

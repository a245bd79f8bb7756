// Who is in a group, who has a role, and what that allows: the answers of GenAuth hold together.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { call, post, signedGet, signedPost } from "./caller.js";

let mock: Mock;
beforeAll(async () => void (mock = await startMock({ documents: await documentsOf({ config: "spec/sdk.yaml" }) })), 60_000);
afterAll(() => mock.close());
beforeEach(() => mock.reset());

async function told(path: string, body: Record<string, unknown>): Promise<unknown> {
  const answer = await signedPost(mock.url, `/api/v3/${path}`, body);
  return Object(answer.body).data ?? answer.body;
}

async function asked(path: string, query: Record<string, string>): Promise<unknown> {
  const answer = await signedGet(mock.url, `/api/v3/${path}`, query);
  return Object(answer.body).data ?? answer.body;
}

async function names(path: string, query: Record<string, string>, field: string): Promise<unknown> {
  const data = await asked(path, query);
  const list = Array.isArray(data) ? data : Object(data).list;
  return Array.isArray(list) ? list.map((one) => Object(one)[field]) : data;
}

async function people(): Promise<{ ada: string; bo: string }> {
  const [ada, bo] = await Promise.all(["ada", "bo"].map((username) => told("create-user", { username, password: "first" })));
  return { ada: Object(ada).userId, bo: Object(bo).userId };
}

test("a group has the members that were added, and not those who were removed or deleted", async () => {
  const { ada, bo } = await people();
  await told("create-group", { code: "staff", name: "Staff", description: "Everyone", type: "CUSTOM" });
  expect(await names("list-group-members", { code: "staff" }, "username")).toEqual([]);
  await told("add-group-members", { code: "staff", userIds: [ada, bo] });
  await told("add-group-members", { code: "staff", userIds: [ada] });
  expect(await names("list-group-members", { code: "staff" }, "username")).toEqual(["ada", "bo"]);
  expect(await asked("list-group-members", { code: "staff", page: "2", limit: "1" })).toMatchObject({ totalCount: 2, list: [{ username: "bo" }] });
  expect(await names("get-user-groups", { userId: "ada", userIdType: "username" }, "code")).toEqual(["staff"]);
  await told("remove-group-members", { code: "staff", userIds: [ada] });
  await told("delete-users-batch", { userIds: [bo] });
  expect(await names("list-group-members", { code: "staff" }, "username")).toEqual([]);
  expect(await asked("list-group-members", { code: "other" })).toMatchObject({ statusCode: 404 });
  expect(await told("add-group-members", { code: "staff", userIds: ["nobody"] })).toMatchObject({ statusCode: 404, apiCode: 2004 });
});

test("a role belongs to whom it was assigned, alone or with the group, until it is revoked", async () => {
  const { ada, bo } = await people();
  await told("create-group", { code: "staff", name: "Staff", description: "Everyone", type: "CUSTOM" });
  await told("add-group-members", { code: "staff", userIds: [bo] });
  for (const namespace of ["shop", "crm"]) await told("create-role", { code: "editor", name: "Editor", namespace });
  await told("assign-role", { code: "editor", namespace: "shop", targets: [{ targetType: "USER", targetIdentifier: ada }, { targetType: "GROUP", targetIdentifier: "staff" }] });
  expect(await names("list-role-members", { code: "editor", namespace: "shop" }, "username")).toEqual(["ada", "bo"]);
  expect(await names("list-role-members", { code: "editor", namespace: "crm" }, "username")).toEqual([]);
  expect(await names("get-user-roles", { userId: ada, namespace: "shop" }, "code")).toEqual(["editor"]);
  expect(await names("get-user-roles", { userId: ada, namespace: "crm" }, "code")).toEqual([]);
  expect(await told("has-any-role", { userId: bo, roles: [{ namespace: "shop", code: "editor" }] })).toEqual({ hasAnyRole: true });
  await told("revoke-role-batch", { targets: [{ targetType: "USER", targetIdentifier: ada }], roles: [{ code: "editor", namespace: "shop" }] });
  expect(await names("list-role-members", { code: "editor", namespace: "shop" }, "username")).toEqual(["bo"]);
  expect(await told("has-any-role", { userId: ada, roles: [{ namespace: "shop", code: "editor" }] })).toEqual({ hasAnyRole: false });
});

test("signed-in users see their own groups and roles", async () => {
  const { ada } = await people();
  await told("create-role", { code: "editor", name: "Editor", namespace: "shop" });
  await told("create-role", { code: "owner", name: "Owner", namespace: "shop" });
  await told("assign-role-batch", { targets: [{ targetType: "USER", targetIdentifier: ada }], roles: [{ code: "editor", namespace: "shop" }, { code: "owner", namespace: "shop" }] });
  const { body } = await post(`${mock.url}/api/v3/signin`, { connection: "PASSWORD", passwordPayload: { username: "ada", password: "first" }, client_id: "mock-app-id", client_secret: "mock-app-secret" });
  const mine = await call(`${mock.url}/api/v3/get-my-role-list`, { headers: { authorization: Object(body).data.access_token } });
  expect(Object(mine.body).data).toMatchObject([{ code: "editor" }, { code: "owner" }]);
});

test("what a role or a user was authorized for is listed and allowed, and nothing else", async () => {
  const { ada, bo } = await people();
  await told("create-role", { code: "editor", name: "Editor", namespace: "shop" });
  await told("assign-role", { code: "editor", namespace: "shop", targets: [{ targetType: "USER", targetIdentifier: ada }] });
  await told("create-resource", { code: "book", type: "API", namespace: "shop", actions: [{ name: "read", description: "Read" }], apiIdentifier: "https://api.example.com/books" });
  await told("authorize-resources", { namespace: "shop", list: [{ targetType: "ROLE", targetIdentifiers: ["editor"], resources: [{ code: "book", resourceType: "API", actions: ["book:read"] }] }] });
  await told("authorize-resources", { namespace: "shop", list: [{ targetType: "USER", targetIdentifiers: [bo], resources: [{ code: "book", resourceType: "API", actions: ["book:read", "book:edit"] }] }] });
  const allowed = (userId: string, action: string, namespace = "shop"): Promise<unknown> => told("is-action-allowed", { userId, action, resource: "book", namespace });
  expect(await Promise.all([allowed(ada, "book:read"), allowed(ada, "book:edit"), allowed(bo, "book:edit"), allowed(ada, "book:read", "crm")])).toEqual([{ allowed: true }, { allowed: false }, { allowed: true }, { allowed: false }]);
  const book = { resourceCode: "book", resourceType: "API", actions: ["book:read"], effect: "ALLOW", apiIdentifier: "https://api.example.com/books" };
  expect(await asked("get-role-authorized-resources", { code: "editor", namespace: "shop" })).toMatchObject({ totalCount: 1, list: [{ resourceCode: "book", actions: ["book:read"] }] });
  expect(await asked("get-authorized-resources", { targetType: "ROLE", targetIdentifier: "editor", namespace: "shop" })).toEqual({ totalCount: 1, list: [book] });
  expect(await asked("get-user-authorized-resources", { userId: ada, namespace: "shop" })).toEqual({ totalCount: 1, list: [book] });
  expect(await asked("get-user-authorized-resources", { userId: ada, namespace: "crm" })).toEqual({ totalCount: 0, list: [] });
});

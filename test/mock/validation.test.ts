import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../generator/mock/index.js";
import { call, type Called, signed, signedGet, signedPost } from "./caller.js";
import { document } from "./document.js";

let mock: Mock;
beforeAll(async () => void (mock = await startMock({ documents: [document], maxBodyBytes: 5000 })));
afterAll(() => mock.close());

function message({ body }: Called): string {
  return typeof body === "object" && body !== null && "message" in body ? String(body.message) : "";
}

const cases: [string, { given: () => Promise<Called>; want: string | RegExp }][] = [
  ["a missing query parameter", { given: () => signedGet(mock.url, "/api/get-user"), want: "query.userId is required" }],
  ["an undeclared query parameter", { given: () => signedGet(mock.url, "/api/get-user", { userId: "1", userid: "2" }), want: "query.userid is not declared" }],
  ["a value outside an enum", { given: () => signedGet(mock.url, "/api/get-user", { userId: "1", userIdType: "mail" }), want: "query.userIdType must be one of user_id, email, username" }],
  ["a nested limit", { given: () => signedPost(mock.url, "/api/list-users", { options: { pagination: { limit: 51 } } }), want: "body/options/pagination/limit must be <= 50" }],
  ["a wrong type", { given: () => signedPost(mock.url, "/api/list-users", { options: { pagination: { page: "1" } } }), want: "body/options/pagination/page must be integer" }],
  ["a format", { given: () => signedPost(mock.url, "/api/create-user", { email: "nobody" }), want: 'body/email must match format "email"' }],
  ["a missing member", { given: () => signedPost(mock.url, "/api/create-role", {}), want: "body must have code" }],
  ["an item of a list", { given: () => signedPost(mock.url, "/api/create-users-batch", { list: [{}, { nickname: "x".repeat(21) }] }), want: "body/list/1/nickname must NOT have more than 20 characters" }],
  ["several problems at once", { given: () => signedPost(mock.url, "/api/create-user", { email: "a", status: "b" }), want: /body\/email .*; body\/status must be one of/ }],
  [
    "too many bracketed items",
    {
      given: () => call(`${mock.url}/api/get-user-batch?userIds[]=a&userIds[]=b&userIds[]=c`, { headers: signed("GET", "/api/get-user-batch", '?userIds=["a","b","c"]') }),
      want: "query.userIds must NOT have more than 2 items",
    },
  ],
  ["a list without brackets", { given: () => call(`${mock.url}/api/get-user-batch?userIds=a`, { headers: signed("GET", "/api/get-user-batch", "?userIds=a") }), want: "query.userIds is required" }],
  ["no body", { given: () => call(`${mock.url}/api/create-role`, { method: "POST", headers: signed("POST", "/api/create-role", "") }), want: "body is required" }],
  [
    "another content type",
    { given: () => call(`${mock.url}/api/create-role`, { method: "POST", body: "a", headers: { ...signed("POST", "/api/create-role", ""), "content-type": "text/plain" } }), want: "header.content-type must be application/json" },
  ],
  [
    "broken JSON",
    { given: () => call(`${mock.url}/api/create-role`, { method: "POST", body: "{", headers: { ...signed("POST", "/api/create-role", ""), "content-type": "application/json" } }), want: "body is not JSON" },
  ],
];
test.each(cases)("names the place of %s", async (_, { given, want }) => {
  const answer = await given();
  expect(answer.body).toMatchObject({ statusCode: 400 });
  expect(answer.status).toBe(200);
  expect(message(answer)).toMatch(want);
});

test("never quotes a value", async () => {
  const answer = await signedPost(mock.url, "/api/create-user", { email: "secret-value", status: "secret-value", password: 5 });
  expect(answer.text).not.toContain("secret-value");
});

test("accepts bracketed lists and typed path parameters", async () => {
  const list = await call(`${mock.url}/api/get-user-batch?userIds[]=a&userIds[]=b`, { headers: signed("GET", "/api/get-user-batch", '?userIds=["a","b"]') });
  expect(list.body).toMatchObject({ statusCode: 200 });
  const team = await call(`${mock.url}/rest/teams/abc`);
  expect([team.status, team.text]).toEqual([400, expect.stringContaining("path.team_id must be integer")]);
});

test("a multipart form is checked part by part", async () => {
  const form = (size: string): FormData => {
    const data = new FormData();
    data.set("file", new Blob(["a\r\nb"]), "a.bin");
    data.set("size", size);
    return data;
  };
  const good = await call(`${mock.url}/rest/upload`, { method: "POST", body: form("3") });
  expect([good.status, good.text, good.headers.get("content-type")]).toEqual([200, "stored", "text/plain"]);
  const bad = await call(`${mock.url}/rest/upload`, { method: "POST", body: form("10") });
  expect([bad.status, bad.text]).toEqual([400, expect.stringContaining("body/size must be <= 9")]);
});

test("refuses bodies over the limit, unknown paths, other methods and paths to files", async () => {
  const large = await call(`${mock.url}/rest/teams`, { method: "POST", body: JSON.stringify({ name: "x".repeat(6000) }), headers: { "content-type": "application/json" } });
  expect(large.status).toBe(413);
  expect((await call(`${mock.url}/nowhere`)).status).toBe(404);
  const method = await call(`${mock.url}/rest/teams`, { method: "DELETE" });
  expect([method.status, method.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  for (const path of ["/..%2f..%2fetc%2fpasswd", "/rest/teams/%2e%2e", "/__mock/..%2fpackage.json", "/%00", "/%zz"]) {
    expect((await call(`${mock.url}${path}`)).status).toBe(404);
  }
});

test("a schema that cannot be compiled is said to be the document's fault", async () => {
  const broken = JSON.parse(JSON.stringify(document).replace('"maxLength":20', '"maxLength":"many"'));
  const other = await startMock({ documents: [broken] });
  const answer = await signedPost(other.url, "/api/create-user", { nickname: "a" });
  expect([answer.status, message(answer)]).toEqual([500, expect.stringContaining("a schema of createUser cannot be compiled")]);
  await other.close();
});

test.each([["JSON", '{"a":1}', "application/json"], ["what is no JSON", "{", "application/json"], ["a form", "a=1", "application/x-www-form-urlencoded"]])("bytes of any type may be %s", async (_, body, type) => {
  const upload = { requestBody: { required: true, content: { "*/*": { schema: { type: "string", format: "binary" } } } }, responses: { "204": { description: "Kept." } } };
  const files = await startMock({ documents: [{ openapi: "3.1.0", info: { title: "Files", version: "1" }, paths: { "/files": { post: { operationId: "upload", ...upload } } } }] });
  const { status } = await call(`${files.url}/files`, { method: "POST", body, headers: { "content-type": type } });
  await files.close();
  expect(status).toBe(204);
});

test("the most specific content type counts", async () => {
  const only = (type: string): object => ({ schema: { type } });
  const content = { "*/*": only("integer"), "application/*": only("boolean"), "application/json": only("string") };
  const any = await startMock({ documents: [JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: "Any", version: "1" }, paths: { "/any": { post: { operationId: "any", requestBody: { content }, responses: { "204": { description: "Taken." } } } } } }))] });
  const statuses = await Promise.all([["application/json", '"a"'], ["application/a+json", "true"], ["text/a+json", "1"], ["application/json", "1"]].map(([type = "", body = ""]) => call(`${any.url}/any`, { method: "POST", body, headers: { "content-type": type } })));
  await any.close();
  expect(statuses.map(({ status }) => status)).toEqual([204, 204, 204, 400]);
});

test("a member that only the server sends is missing nowhere, also in an alternative", async () => {
  const File = { type: "object", required: ["name", "id"], properties: { name: { type: "string" }, id: { $ref: "#/components/schemas/Id" } } };
  const content = { "application/json": { schema: { anyOf: [{ $ref: "#/components/schemas/File" }, { type: "null" }] } } };
  const described = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: { "/files": { post: { requestBody: { content }, responses: { "204": { description: "Done." } } } } }, components: { schemas: { File, Id: { type: "string", readOnly: true } } } };
  const own = await startMock({ documents: [JSON.parse(JSON.stringify(described))] });
  const send = (body: object): Promise<Called> => call(`${own.url}/files`, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
  const answers = [await send({ name: "a" }), await send({ id: "a" })];
  await own.close();
  expect(answers.map(({ status }) => status)).toEqual([204, 400]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { Api } from "../../generator/mock/api.js";
import { type Har, type Mock, startMock } from "../../generator/mock/index.js";
import { Redaction } from "../../generator/mock/redaction.js";
import { call, post, signed, signedPost } from "./caller.js";
import { document } from "./document.js";

let mock: Mock;
beforeAll(async () => void (mock = await startMock({ documents: [document] })));
afterAll(() => mock.close());

test("records requests and answers as HAR 1.2, without any secret", async () => {
  await signedPost(mock.url, "/api/create-user", { nickname: "Ida", email: "a@example.com", password: "hunter2hunter2" });
  await post(`${mock.url}/api/get-management-token`, { keyId: "mock-access-key-id", keySecret: "mock-access-key-secret" });
  const { body } = await post(`${mock.url}/api/signin`, { client_id: "mock-app-id", client_secret: "mock-app-secret", passwordPayload: { email: "a@example.com", password: "hunter2hunter2" } });
  const { data } = JSON.parse(JSON.stringify(body)) as { data: { access_token: string } };
  await call(`${mock.url}/api/get-profile?note=${data.access_token}`, { headers: { authorization: data.access_token, cookie: "session=abcdef", "x-api-key": "key-of-mine" } });
  await call(`${mock.url}/rest/teams`, { headers: { "x-mock-fault": "reset" } }).catch(() => undefined);
  const har = (await call(`${mock.url}/__mock/har`)).body as Har;
  const text = JSON.stringify(har);
  for (const secret of ["hunter2", "mock-access-key-secret", "mock-app-secret", data.access_token, "session=abcdef", "key-of-mine"]) expect(text).not.toContain(secret);
  expect(har.log.version).toBe("1.2");
  expect(har.log.entries.map((entry) => [entry.comment, entry.request.method, entry.response.status])).toEqual([
    ["createUser", "POST", 200],
    ["getManagementToken", "POST", 200],
    ["signIn", "POST", 200],
    ["getProfile", "GET", 200],
    ["listTeams", "GET", 0],
  ]);
  const [created] = har.log.entries;
  expect(created?.request.url).toBe(`${mock.url}/api/create-user`);
  expect(JSON.parse(created?.request.postData?.text ?? "")).toEqual({ nickname: "Ida", email: "a@example.com", password: "[redacted]" });
  expect(created?.request.headers).toContainEqual({ name: "authorization", value: "GenAuth [redacted]" });
  expect(JSON.parse(created?.response.content.text ?? "")).toMatchObject({ statusCode: 200, data: { nickname: "Ida" } });
});

const redaction = new Redaction([new Api(document, 0)], ["known-secret"]);
const cases: [string, { given: () => unknown; want: unknown }][] = [
  ["names that say it", { given: () => redaction.json({ clientSecret: "a", refresh_token: "b", newPassword: "c", passCode: "d" }, null, null), want: { clientSecret: "[redacted]", refresh_token: "[redacted]", newPassword: "[redacted]", passCode: "[redacted]" } }],
  ["lists and objects inside", { given: () => redaction.json({ tokens: ["a", "b"], list: [{ otp: "1" }] }, null, null), want: { tokens: ["[redacted]", "[redacted]"], list: [{ otp: "[redacted]" }] } }],
  ["harmless neighbours", { given: () => redaction.json({ code: "admin", tokenExpiresIn: 5, passwordSet: true, secret: "" }, null, null), want: { code: "admin", tokenExpiresIn: 5, passwordSet: true, secret: "" } }],
  ["a known value anywhere", { given: () => redaction.json({ note: "see known-secret here" }, null, null), want: { note: "see [redacted] here" } }],
  ["a header with a scheme", { given: () => redaction.header("Authorization", "Bearer abc"), want: "Bearer [redacted]" }],
  ["cookies", { given: () => redaction.header("set-cookie", "a=b"), want: "[redacted]" }],
  ["an ordinary header", { given: () => redaction.header("x-genauth-signature-nonce", "1"), want: "1" }],
  ["a query parameter", { given: () => redaction.pair("access_token", "abc", null, null), want: "[redacted]" }],
];
test.each(cases)("redacts %s", (_, { given, want }) => {
  expect(given()).toEqual(want);
});

test("can be switched off", async () => {
  const silent = await startMock({ documents: [document], record: false });
  await call(`${silent.url}/rest/teams`, { headers: signed("GET", "/rest/teams", "") });
  expect(silent.har().log.entries).toEqual([]);
  await silent.close();
});

test("counts coverage per operation; only success covers", async () => {
  const counted = await startMock({ documents: [document] });
  await call(`${counted.url}/rest/teams`);
  await call(`${counted.url}/api/get-user?userId=1`);
  const report = counted.coverage();
  expect(report.operations.filter((entry) => entry.calls > 0)).toEqual([
    { document: "Test platform", operation: "getUser", method: "GET", path: "/api/get-user", calls: 1, succeeded: 0 },
    { document: "Test platform", operation: "listTeams", method: "GET", path: "/rest/teams", calls: 1, succeeded: 1 },
  ]);
  expect(report.covered).toBe(1);
  expect(report.missing).toHaveLength(report.total - 1);
  await counted.close();
});

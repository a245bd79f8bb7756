import { expect, test } from "vitest";
import { startMock } from "../../generator/mock/index.js";
import { call } from "./caller.js";

const signing = (profile: string): object => ({ type: "http", scheme: "Shop", "x-signing": { profile, parameters: { scheme: "Shop" } } });
const securitySchemes = {
  token: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "basic" },
  key: { type: "apiKey", in: "header", name: "x-key" },
  raw: { type: "apiKey", in: "header", name: "Authorization" },
  login: { type: "oauth2", flows: {} },
  signed: signing("hmac-headers"),
  modern: signing("http-message-signatures"),
};

test.each<[string, { given: readonly object[]; want: string }]>([
  ["a bearer token", { given: [{ token: [] }], want: 'Bearer realm="Shop \\"A\\""' }],
  ["one of several", { given: [{ basic: [] }, { key: [] }], want: 'Basic realm="Shop \\"A\\"", ApiKey realm="Shop \\"A\\"", in="header", name="x-key"' }],
  ["what means the same once", { given: [{ login: [] }, { raw: [] }], want: 'Bearer realm="Shop \\"A\\""' }],
  ["a signature", { given: [{ signed: [] }, { modern: [] }], want: 'Shop realm="Shop \\"A\\"", Signature realm="Shop \\"A\\""' }],
])("a 401 asks for %s", async (_, { given, want }) => {
  const operation = { operationId: "listUsers", security: given, responses: { "204": { description: "None." } } };
  const document = JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: 'Shop "A"', version: "1" }, paths: { "/users": { get: operation } }, components: { securitySchemes } }));
  const mock = await startMock({ documents: [document] });
  const { status, headers } = await call(`${mock.url}/users`);
  await mock.close();
  expect([status, headers.get("www-authenticate")]).toEqual([401, want]);
});

test("a 401 that was asked for has a challenge too; other answers have none", async () => {
  const document = { openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: { "/users": { get: { responses: { "204": { description: "None." } } } } } };
  const mock = await startMock({ documents: [document] });
  const [unauthorized, limited] = await Promise.all(["401", "429"].map((status) => call(`${mock.url}/users`, { headers: { "x-mock-fault": `status=${status}` } })));
  await mock.close();
  expect([unauthorized?.headers.get("www-authenticate"), limited?.headers.get("www-authenticate")]).toEqual(['Bearer realm="Shop"', null]);
});

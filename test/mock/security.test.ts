import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../generator/mock/index.js";
import { call, post } from "./caller.js";
import { document } from "./document.js";

let mock: Mock;
let now = Date.parse("2025-01-01T00:00:00Z");
beforeAll(async () => void (mock = await startMock({ documents: [document], now: () => now, credentials: { accessKeySecret: "s3", pool: "pool-1" } })));
afterAll(() => mock.close());
beforeEach(() => mock.reset());

async function managementToken(keySecret: string): Promise<{ statusCode: number; token: string }> {
  const { body } = await post(`${mock.url}/api/get-management-token`, { keyId: "mock-access-key-id", keySecret });
  const answer = JSON.parse(JSON.stringify(body)) as { statusCode: number; data?: { access_token: string; expires_in: number } };
  return { statusCode: answer.statusCode, token: answer.data?.access_token ?? "" };
}

function getUser(headers: Record<string, string>): Promise<{ body: unknown }> {
  return call(`${mock.url}/api/get-user?userId=1`, { headers });
}

test("a scheme may be named by its address", async () => {
  const security = [{ "#/components/securitySchemes/token": [] }];
  const described = { openapi: "3.2.0", info: { title: "T", version: "1" }, paths: { "/a": { get: { security, responses: { "204": { description: "Done." } } } } }, components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } } };
  const own = await startMock({ documents: [JSON.parse(JSON.stringify(described))] });
  const answered = await call(`${own.url}/a`, { headers: { authorization: "Bearer mock-token" } });
  await own.close();
  expect(answered.status).toBe(204);
});

test("a key in a header that cannot be sent is asked of nobody", async () => {
  const described = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: { "/a": { get: { security: [{ key: [] }], responses: { "204": { description: "Done." } } } } }, components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "Our API key" } } } };
  const own = await startMock({ documents: [JSON.parse(JSON.stringify(described))] });
  const { status } = await call(`${own.url}/a`);
  await own.close();
  expect(status).toBe(204);
});

test.each<[string, { given: Record<string, string>; sent: string; want: number }]>([
  ["alone", { given: {}, sent: "mock-key", want: 204 }],
  ["as a parameter of a word", { given: {}, sent: 'Token token="mock-key"', want: 204 }],
  ["another one as a parameter of a word", { given: {}, sent: 'Token token="other"', want: 401 }],
  ["with a word that somebody gave with it", { given: { key: "ApiKey of mine" }, sent: "ApiKey of mine", want: 204 }],
])("a key in the header Authorization: %s", async (_, { given, sent, want }) => {
  const described = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: { "/a": { get: { security: [{ key: [] }], responses: { "204": { description: "Done." } } } } }, components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "Authorization" } } } };
  const own = await startMock({ documents: [JSON.parse(JSON.stringify(described))], credentials: given });
  const { status } = await call(`${own.url}/a`, { headers: { authorization: sent } });
  await own.close();
  expect(status).toBe(want);
});

test("who sends another credential is told which one is taken, unless somebody gave it", async () => {
  const described = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: { "/a": { get: { security: [{ key: [] }], responses: { "204": { description: "Done." } } } } }, components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } } };
  const refusal = async (credentials: Record<string, string>): Promise<string | undefined> => {
    const own = await startMock({ documents: [JSON.parse(JSON.stringify(described))], credentials });
    const { headers } = await call(`${own.url}/a`, { headers: { "x-key": "other" } });
    await own.close();
    return headers.get("x-mock-refusal") ?? undefined;
  };
  expect(await refusal({})).toBe("the credential of key is not known, or it expired; this server takes mock-key");
  expect(await refusal({ key: "of-mine" })).toBe("the credential of key is not known, or it expired");
});

describe("management tokens", () => {
  test("are issued for the right key only, and carry claims", async () => {
    expect(await managementToken("wrong")).toEqual({ statusCode: 401, token: "" });
    const { statusCode, token } = await managementToken("s3");
    expect(statusCode).toBe(200);
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    expect(claims).toMatchObject({ pool: "pool-1", exp: now / 1000 + 7200 });
  });

  test("are accepted until they expire", async () => {
    const { token } = await managementToken("s3");
    const headers = { authorization: `Bearer ${token}`, "x-genauth-userpool-id": "pool-1" };
    expect((await getUser(headers)).body).toMatchObject({ statusCode: 200 });
    expect((await getUser({ ...headers, "x-genauth-userpool-id": "other" })).body).toMatchObject({ statusCode: 401 });
    now += 7_201_000;
    expect((await getUser(headers)).body).toMatchObject({ statusCode: 401 });
  });

  test("nothing else is accepted", async () => {
    for (const headers of [{}, { authorization: "Bearer invented" }, { authorization: "Basic YTpi" }, { authorization: "mock-access-token" }]) {
      expect((await getUser({ ...headers })).body).toMatchObject({ statusCode: 401 });
    }
  });
});

describe("client authentication", () => {
  const basic = (pair: string): Record<string, string> => ({ authorization: `Basic ${Buffer.from(pair).toString("base64")}` });
  const cases: [string, { given: { body: object; headers?: Record<string, string>; publicClient?: boolean }; want: number }][] = [
    ["post", { given: { body: { client_id: "app", client_secret: "a b:c" } }, want: 200 }],
    ["post, wrong secret", { given: { body: { client_id: "app", client_secret: "x" } }, want: 401 }],
    ["basic", { given: { body: {}, headers: basic("app:a b:c") }, want: 200 }],
    ["basic, form-encoded as RFC 6749 asks", { given: { body: {}, headers: basic("app:a+b%3Ac") }, want: 200 }],
    ["basic, wrong secret", { given: { body: {}, headers: basic("app:x") }, want: 401 }],
    ["two ways at once", { given: { body: { client_secret: "a b:c" }, headers: basic("app:a b:c") }, want: 401 }],
    ["none, not allowed", { given: { body: { client_id: "app" } }, want: 401 }],
    ["none, allowed", { given: { body: { client_id: "app" }, publicClient: true }, want: 200 }],
    ["none, another application", { given: { body: { client_id: "other" }, publicClient: true }, want: 401 }],
  ];
  test.each(cases)("%s", async (_, { given, want }) => {
    const other = await startMock({ documents: [document], publicClient: given.publicClient ?? false, credentials: { appId: "app", appSecret: "a b:c" } });
    expect((await post(`${other.url}/api/signin`, given.body, given.headers)).body).toMatchObject({ statusCode: want });
    await other.close();
  });
});

describe("tokens of users", () => {
  const profile = (authorization: string) => call(`${mock.url}/api/get-profile`, { headers: { authorization } });

  test("come from signing in, raw or as bearer, and expire", async () => {
    const { body } = await post(`${mock.url}/api/signin`, { client_id: "mock-app-id", client_secret: "mock-app-secret" });
    const { data } = JSON.parse(JSON.stringify(body)) as { data: { access_token: string; expire_in: number } };
    expect(data.expire_in).toBe(60);
    expect((await profile(data.access_token)).body).toMatchObject({ statusCode: 200 });
    expect((await profile(`Bearer ${data.access_token}`)).body).toMatchObject({ statusCode: 200 });
    now += 61_000;
    expect((await profile(data.access_token)).body).toMatchObject({ statusCode: 401 });
  });

  test("a fixed one works for tests that do not sign in; management tokens do not", async () => {
    expect((await profile("mock-access-token")).body).toMatchObject({ statusCode: 200 });
    const { token } = await managementToken("s3");
    expect((await profile(token)).body).toMatchObject({ statusCode: 401 });
  });
});

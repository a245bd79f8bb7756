// Every way to prove the caller, against a server that checks with code of its own.
import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { installedPackage } from "./package.js";
import { live, sentHeaders } from "./setup.js";

beforeAll(async () => void (await installedPackage()), 300_000);

test("one management token serves many waiting calls", async () => {
  const { mock, management } = await live({ state: false });
  const client = management({ credential: "managementToken" });
  const answers = await Promise.all([client.listUsers(), client.getUser({ userId: "u1" }), client.listRoles(), client.getUserBatch({ userIds: ["a", "b"] })]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
  const calls = mock.coverage().operations.find(({ operation }) => operation === "getManagementToken")?.calls;
  expect(calls).toBe(1);
  expect(sentHeaders(mock).filter((headers) => headers["authorization"]?.startsWith("Bearer")).length).toBe(4);
});

test("a management token that the platform forgot is replaced once", async () => {
  const { mock, management } = await live({ state: false });
  const client = management({ credential: "managementToken" });
  expect((await client.listUsers()).statusCode).toBe(200);
  mock.reset();
  expect((await client.createUser({ username: "anna" })).statusCode).toBe(200);
  expect(mock.coverage().operations.find(({ operation }) => operation === "getManagementToken")?.calls).toBe(2);
});

test("a user signs in and acts", async () => {
  const { management, authentication } = await live();
  expect((await management().createUser({ username: "anna", password: "correct horse" })).statusCode).toBe(200);
  const client = authentication();
  expect((await client.getProfile({})).statusCode).not.toBe(200);
  const wrong = await client.signInByUsernamePassword({ username: "anna", password: "wrong" });
  expect(wrong.statusCode).not.toBe(200);
  const signedIn = await client.signInByUsernamePassword({ username: "anna", password: "correct horse" });
  expect(signedIn.statusCode).toBe(200);
  if (signedIn.statusCode !== 200) return;
  client.setAccessToken(signedIn.data.access_token);
  const profile = await client.getProfile({});
  expect(profile).toMatchObject({ statusCode: 200, data: { username: "anna" } });
  client.setAccessToken(undefined);
  expect((await client.getProfile({})).statusCode).not.toBe(200);
});

test.each([
  ["client_secret_post", { authorization: undefined, secretInBody: true }],
  ["client_secret_basic", { authorization: "Basic [redacted]", secretInBody: false }],
] as const)("client authentication by %s", async (method, want) => {
  const { mock, authentication } = await live({ state: false });
  const client = authentication({ tokenEndpointAuthMethod: method, introspectionEndpointAuthMethod: method, revocationEndpointAuthMethod: method });
  const answers = [
    await client.exchangeOidcToken({ grant_type: "authorization_code", code: "abc" }),
    await client.introspectOidcToken({ token: "t" }),
    await client.revokeOidcToken({ token: "t" }),
    await client.signInByUsernamePassword({ username: "anna", password: "correct horse" }),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
  expect(sentHeaders(mock).map((headers) => headers["authorization"])).toEqual(Array(4).fill(want.authorization));
  expect(mock.har().log.entries.map(({ request }) => request.postData?.text.includes("client_secret"))).toEqual(Array(4).fill(want.secretInBody));
});

test("an application without a secret", async () => {
  const { authentication, mock } = await live({ state: false, publicClient: true });
  const client = authentication({ appSecret: undefined, tokenEndpointAuthMethod: "none", introspectionEndpointAuthMethod: "none", revocationEndpointAuthMethod: "none" });
  expect((await client.exchangeOidcToken({ grant_type: "authorization_code", code: "abc" })).statusCode).toBe(200);
  expect(mock.har().log.entries[0]?.request.postData?.text).toContain("client_id=mock-app-id");
});

test("a clock that is wrong is set by the server's, once", async () => {
  const { mock, management } = await live({ state: false, clockTolerance: 60 });
  const client = management({ environment: { now: () => Date.now() - 3_600_000 } });
  expect((await client.createUser({ username: "anna" })).statusCode).toBe(200);
  expect(mock.har().log.entries).toHaveLength(2);
  expect((await client.listUsers()).statusCode).toBe(200);
  expect(mock.har().log.entries).toHaveLength(3);
});

test("a wrong secret is refused, and shows nowhere", async () => {
  const { management, installed } = await live({ state: false });
  const secret = "s3cr3t-that-must-not-show";
  const entries: unknown[] = [];
  const client = management({ accessKeySecret: secret, hooks: installed.genauth.logTo((entry) => void entries.push(entry), { bodies: true }) });
  const res = await client.createUser({ username: "anna", password: "users-own-password" });
  expect(res.statusCode).toBe(401);
  if (res.statusCode === 200) return;
  expect(res.apiCode).toBeTypeOf("number");
  expect(res.requestId).toBeTypeOf("string");
  const error = new installed.genauth.EnvelopeError(res);
  for (const value of [client, res, error, entries]) {
    for (const text of [JSON.stringify(value), inspect(value, { depth: 20, showHidden: true }), String(value)]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain("users-own-password");
    }
  }
  expect(entries.map((entry) => Object(entry).event)).toEqual(["request", "answer", "failure"]);
});

test("a secret that is kept elsewhere signs without being known here", async () => {
  const { management } = await live({ state: false });
  const sign = (text: string): string => createHmac("sha1", "mock-access-key-secret").update(text).digest("base64");
  expect((await management({ accessKeySecret: sign }).listUsers()).statusCode).toBe(200);
});

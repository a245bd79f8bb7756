// Tokens that applications get for themselves, where a security scheme says so.
import { expect, test } from "vitest";
import { startMock } from "../../generator/mock/index.js";
import { call } from "./caller.js";

const right = `Basic ${Buffer.from("mock-clientId:mock-clientSecret").toString("base64")}`;

test.each<[string, { tokenUrl: string; at: string; authorization?: string; grant?: string; want: number }]>([
  ["an address of the server", { tokenUrl: "https://things.example.com/oauth/token", at: "/oauth/token", want: 200 }],
  ["a path", { tokenUrl: "/oauth/token", at: "/oauth/token", want: 200 }],
  ["a path below that of the server", { tokenUrl: "token", at: "/v1/token", want: 200 }],
  ["a path below that of the server, without it", { tokenUrl: "token", at: "/token", want: 200 }],
  ["an address elsewhere", { tokenUrl: "https://login.example.com/oauth/token", at: "/oauth/token", want: 404 }],
  ["a wrong secret", { tokenUrl: "/token", at: "/token", authorization: `Basic ${Buffer.from("mock-clientId:wrong").toString("base64")}`, want: 401 }],
  ["another grant", { tokenUrl: "/token", at: "/token", grant: "password", want: 400 }],
])("%s", async (_, { tokenUrl, at, authorization = right, grant = "client_credentials", want }) => {
  const paths = { "/things": { get: { security: [{ oauth: ["read"] }], responses: { "200": { description: "Yes." } } } } };
  const securitySchemes = { oauth: { type: "oauth2", flows: { clientCredentials: { tokenUrl, scopes: {} } } } };
  const mock = await startMock({ documents: [JSON.parse(JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1" }, servers: [{ url: "https://things.example.com/v1" }], paths, components: { securitySchemes } }))] });
  const { status, body } = await call(`${mock.url}${at}`, { method: "POST", body: new URLSearchParams({ grant_type: grant, scope: "read" }), headers: { authorization } });
  const token = String(Object(body).access_token);
  const used = await call(`${mock.url}/things`, { headers: { authorization: `Bearer ${token}` } });
  const recorded = JSON.stringify(mock.har());
  await mock.close();
  expect([status, used.status]).toEqual([want, want === 200 ? 200 : 401]);
  if (want === 200) expect([body, recorded.includes(token)]).toEqual([{ access_token: expect.any(String), token_type: "Bearer", expires_in: 3600, scope: "read" }, false]);
});

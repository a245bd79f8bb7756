// People at Fief: made by the administration or by the hosted sign-up, and what they change themselves.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { accessTokenClaims, validateAccessToken } from "../../templates/typescript/runtime/identity/access-token.js";
import { idTokenClaims } from "../../templates/typescript/runtime/identity/id-token.js";
import type { Login } from "../../templates/typescript/runtime/identity/login.js";
import { refreshTokens } from "../../templates/typescript/runtime/identity/refresh.js";
import { userInfo } from "../../templates/typescript/runtime/identity/user-info.js";
import { application } from "../identity/application.js";
import { type Called, call } from "./caller.js";
import { loggedIn } from "./hosted-login.js";

let mock: Mock;
beforeAll(async () => void (mock = await startMock({ documents: await documentsOf({ config: "spec/sdk.yaml" }) })), 60_000);
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const tenant_id = "6f1c2b3a-4d5e-4f60-8a71-92b3c4d5e6f7";
const bo = { email: "bo@example.com", password: "correct horse", email_verified: true, tenant_id, fields: { first_name: "Bo", newsletter: false } };

function login(): Login {
  return application(mock.url, "mock-clientId", { clientSecret: "mock-clientSecret", scope: "openid offline_access" }, { kind: "oidc", discovery: "/.well-known/openid-configuration", issuer: { path: "", scheme: "https" }, logout: "/logout", logoutRedirectParameter: "redirect_uri" });
}

function ask(method: string, path: string, token: string, body?: object): Promise<Called> {
  return call(`${mock.url}${path}`, { method, headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, ...(body !== undefined && { body: JSON.stringify(body) }) });
}

function admin(method: string, path: string, body?: object): Promise<Called> {
  return ask(method, path, "mock-apiKey", body);
}

async function created(): Promise<string> {
  const { status, body } = await admin("POST", "/users/", bo);
  expect(status).toBe(201);
  return Object(body).id;
}

test("a user whom the administration made logs in, and the ID token tells of them", async () => {
  const id = await created();
  const { tokens, nonce } = await loggedIn(login(), { loginHint: "BO@example.com" });
  const want = { sub: id, email: "bo@example.com", email_verified: true, tenant_id, fields: { first_name: "Bo", newsletter: false } };
  expect(await idTokenClaims(login(), tokens.id_token ?? "", { nonce })).toMatchObject(want);
  expect(await userInfo(login(), tokens.access_token, { subject: id })).toEqual({ ...want, is_active: true });
});

test("the hosted sign-up makes a user, whom the administration lists", async () => {
  const { tokens } = await loggedIn(login(), { loginHint: "cy@example.com", parameters: { screen: "register" } });
  const { sub } = await userInfo(login(), tokens.access_token);
  expect((await admin("GET", "/users/")).body).toMatchObject({ count: 1, results: [{ id: sub, email: "cy@example.com" }] });
  const again = await loggedIn(login(), { parameters: { prompt: "create" } });
  expect(Object(await userInfo(login(), again.tokens.access_token)).sub).not.toBe(sub);
});

test("a signed-in user changes fields, and the email address with a code", async () => {
  const id = await created();
  const { tokens } = await loggedIn(login(), { loginHint: bo.email });
  const self = (method: string, path: string, body: object): Promise<Called> => ask(method, path, tokens.access_token, body);
  expect((await self("PATCH", "/api/profile", { fields: { newsletter: true } })).body).toMatchObject({ sub: id, fields: { first_name: "Bo", newsletter: true } });
  expect(await self("PATCH", "/api/email/change", { email: "new@example.com" })).toMatchObject({ status: 202, body: { email: "bo@example.com" } });
  expect((await admin("GET", `/users/${id}`)).body).toMatchObject({ email: "bo@example.com" });
  expect(await self("POST", "/api/email/verify", { code: "999999" })).toMatchObject({ status: 400, body: { detail: "USER_UPDATE_INVALID_EMAIL_VERIFICATION_CODE" } });
  expect((await admin("GET", `/users/${id}`)).body).toMatchObject({ email: "bo@example.com" });
  expect((await self("POST", "/api/email/verify", { code: "K7Q2ZD" })).body).toMatchObject({ email: "new@example.com", email_verified: true });
  expect((await self("PATCH", "/api/password", { password: "battery staple" })).body).toMatchObject({ sub: id });
  expect((await admin("GET", `/users/${id}`)).body).toMatchObject({ email: "new@example.com", fields: { first_name: "Bo", newsletter: true } });
});

test("refusals are the documented ones", async () => {
  const id = await created();
  expect(await admin("POST", "/users/", { ...bo, email: "Bo@Example.com" })).toMatchObject({ status: 400, body: { detail: "USER_CREATE_ALREADY_EXISTS" } });
  const other = Object((await admin("POST", "/users/", { ...bo, email: "cy@example.com" })).body).id;
  expect(await admin("PATCH", `/users/${other}`, { email: bo.email })).toMatchObject({ status: 400, body: { detail: "USER_UPDATE_EMAIL_ALREADY_EXISTS" } });
  const role = Object((await admin("POST", "/roles/", { name: "Editor", granted_by_default: false, permissions: [tenant_id] })).body).id;
  expect((await admin("POST", `/users/${id}/roles`, { id: role })).status).toBe(201);
  expect(await admin("POST", `/users/${id}/roles`, { id: role })).toMatchObject({ status: 400, body: { detail: "USER_ROLE_CREATE_ALREADY_ADDED_ROLE" } });
});

test("an access token of the administration is the user's own, of the lowest level, and so is a refreshed one", async () => {
  const id = await created();
  const minted = Object((await admin("POST", `/users/${id}/access-token`, { client_id: "8d2f6a90-1b3c-4e5d-9f70-a1b2c3d4e5f6", scopes: ["openid"] })).body).access_token;
  expect(await accessTokenClaims(login(), minted)).toMatchObject({ sub: id, acr: "0", scope: "openid" });
  expect((await ask("GET", "/api/userinfo", minted)).body).toMatchObject({ sub: id, email: bo.email });
  const { tokens } = await loggedIn(login(), { loginHint: bo.email });
  const refreshed = await refreshTokens(login(), tokens.refresh_token ?? "", { subject: id });
  expect([await accessTokenClaims(login(), tokens.access_token), await accessTokenClaims(login(), refreshed.access_token)]).toMatchObject([{ acr: "1" }, { acr: "0" }]);
  expect((await admin("POST", "/users/6f1c2b3a-4d5e-4f60-8a71-92b3c4d5e6f8/access-token", { client_id: "8d2f6a90-1b3c-4e5d-9f70-a1b2c3d4e5f6", scopes: ["openid"] })).status).toBe(404);
});

test("what belongs together shows each other: the tenant of a user, the permissions of a role, the role of a user", async () => {
  const tenant = Object((await admin("POST", "/tenants/", { name: "Ulm", registration_allowed: true })).body);
  const permission = Object((await admin("POST", "/permissions/", { name: "Read books", codename: "books:read" })).body);
  const role = Object((await admin("POST", "/roles/", { name: "Reader", granted_by_default: false, permissions: [permission.id] })).body);
  expect(role).toMatchObject({ name: "Reader", permissions: [{ id: permission.id, codename: "books:read" }] });
  const user = Object((await admin("POST", "/users/", { ...bo, tenant_id: tenant.id })).body);
  expect(user).toMatchObject({ tenant_id: tenant.id, tenant: { id: tenant.id, name: "Ulm" } });
  await admin("POST", `/users/${user.id}/roles`, { id: role.id });
  expect((await admin("GET", `/users/${user.id}/roles`)).body).toMatchObject({ count: 1, results: [{ role_id: role.id, role: { name: "Reader" } }] });
  expect((await admin("PATCH", `/roles/${role.id}`, { permissions: [tenant.id] })).body).toMatchObject({ permissions: [] });
});

test("permissions of a user are those that were granted, and those of the roles, as long as the user has them", async () => {
  const made = async (path: string, body: object): Promise<string> => Object((await admin("POST", path, body)).body).id;
  const [read, write] = [await made("/permissions/", { name: "Read books", codename: "books:read" }), await made("/permissions/", { name: "Write books", codename: "books:write" })];
  const role = await made("/roles/", { name: "Reader", granted_by_default: false, permissions: [read] });
  const [id, other] = [await created(), await made("/users/", { ...bo, email: "cy@example.com" })];
  const permissions = async (user: string): Promise<unknown> => (await admin("GET", `/users/${user}/permissions`)).body;
  await admin("POST", `/users/${other}/roles`, { id: role });
  await admin("DELETE", `/users/${other}/roles/${role}`);
  expect(await permissions(other)).toEqual({ count: 0, results: [] });
  await admin("POST", `/users/${id}/roles`, { id: role });
  const inherited = { user_id: id, permission_id: read, permission: { codename: "books:read" }, from_role_id: role, from_role: { id: role, name: "Reader" } };
  expect(await permissions(id)).toMatchObject({ count: 1, results: [inherited] });
  expect(await permissions(other)).toEqual({ count: 0, results: [] });
  expect((await admin("DELETE", `/users/${id}/permissions/${read}`)).status).toBe(404);
  await admin("POST", `/users/${id}/permissions`, { id: write });
  const direct = { user_id: id, permission_id: write, permission: { codename: "books:write" }, from_role_id: null, from_role: null };
  expect(await permissions(id)).toMatchObject({ count: 2, results: [direct, inherited] });
  await admin("PATCH", `/roles/${role}`, { permissions: [read, write] });
  expect(await permissions(id)).toMatchObject({ count: 3, results: [direct, inherited, { ...inherited, permission_id: write, permission: { codename: "books:write" } }] });
  await admin("DELETE", `/users/${id}/roles/${role}`);
  expect(await permissions(id)).toMatchObject({ count: 1, results: [direct] });
});

test("access tokens say what the user may do at the time, and a route can require it", async () => {
  const made = async (path: string, body: object): Promise<string> => Object((await admin("POST", path, body)).body).id;
  const [read, write] = [await made("/permissions/", { name: "Read books", codename: "books:read" }), await made("/permissions/", { name: "Write books", codename: "books:write" })];
  const role = await made("/roles/", { name: "Editor", granted_by_default: false, permissions: [read, write] });
  const [id, other] = [await created(), await made("/users/", { ...bo, email: "cy@example.com" })];
  await admin("POST", `/users/${id}/permissions`, { id: read });
  await admin("POST", `/users/${id}/roles`, { id: role });
  const { tokens } = await loggedIn(login(), { loginHint: bo.email });
  expect((await validateAccessToken(login(), tokens.access_token, { permissions: ["books:write"], acr: "1" })).permissions).toEqual(["books:read", "books:write"]);
  await admin("DELETE", `/users/${id}/roles/${role}`);
  const refreshed = await refreshTokens(login(), tokens.refresh_token ?? "", { subject: id });
  await expect(validateAccessToken(login(), refreshed.access_token, { permissions: ["books:write"] })).rejects.toMatchObject({ code: "missing_permission" });
  const minted = async (user: string): Promise<string> => Object((await admin("POST", `/users/${user}/access-token`, { client_id: tenant_id, scopes: ["openid"] })).body).access_token;
  expect(await accessTokenClaims(login(), await minted(id))).toMatchObject({ permissions: ["books:read"] });
  expect(await accessTokenClaims(login(), await minted(other))).toMatchObject({ permissions: [] });
});

test("whoever logs in without an account can be granted permissions, too", async () => {
  const before = await loggedIn(login());
  const { sub } = await accessTokenClaims(login(), before.tokens.access_token);
  const { id } = Object((await admin("POST", "/permissions/", { name: "Read books", codename: "books:read" })).body);
  await admin("POST", `/users/${sub}/permissions`, { id });
  const { tokens } = await loggedIn(login());
  expect([await accessTokenClaims(login(), before.tokens.access_token), await accessTokenClaims(login(), tokens.access_token)]).toMatchObject([{ permissions: [] }, { permissions: ["books:read"] }]);
});

test("tokens are of the type that the document names", async () => {
  const id = await created();
  const minted = await admin("POST", `/users/${id}/access-token`, { client_id: tenant_id, scopes: ["openid"] });
  const { tokens } = await loggedIn(login());
  expect([Object(minted.body).token_type, tokens.token_type]).toEqual(["bearer", "bearer"]);
});

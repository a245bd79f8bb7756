// What a person does with an account of GenAuth, from the sign-up to its end: the answers must hold together.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { accessTokenClaims } from "../../templates/typescript/runtime/identity/access-token.js";
import { idTokenClaims } from "../../templates/typescript/runtime/identity/id-token.js";
import { introspect } from "../../templates/typescript/runtime/identity/introspect.js";
import { refreshTokens } from "../../templates/typescript/runtime/identity/refresh.js";
import { revoke } from "../../templates/typescript/runtime/identity/revoke.js";
import { userInfo } from "../../templates/typescript/runtime/identity/user-info.js";
import { rejection } from "../identity/application.js";
import { call, post, signedGet, signedPost } from "./caller.js";
import { applicationAt, loggedIn, subject } from "./hosted-login.js";
import { context, dataOf, email, peopleAt, tokensOf } from "./people.js";

let mock: Mock;
beforeAll(async () => void (mock = await startMock({ documents: await documentsOf({ config: "spec/sdk.yaml" }) })), 60_000);
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const { signUp, signIn, somebody, asked, done } = peopleAt(() => mock.url);

describe("who signed up", () => {
  test("has an account that signs in with its password alone", async () => {
    const created = dataOf(await signUp({ email, password: "first" }, { nickname: "Bo", phone: "2025550188" }));
    expect(created).toMatchObject({ email, nickname: "Bo", phone: "2025550188", userSourceType: "register" });
    expect((await signIn({ email, password: "other" })).body).toMatchObject({ statusCode: 401, apiCode: 2006 });
    const { access_token } = await tokensOf(signIn({ email, password: "first" }));
    expect(dataOf(await asked("/api/v3/get-profile", access_token))).toMatchObject({ userId: Object(created).userId, nickname: "Bo" });
    expect(await tokensOf(signIn({ account: email, password: "first" }))).toHaveProperty("access_token");
  });

  test("is among the users that the administration lists, and cannot sign up twice", async () => {
    const { userId } = await somebody();
    expect(dataOf(await signedPost(mock.url, "/api/v3/list-users", {}))).toMatchObject({ totalCount: 1, list: [{ userId }] });
    expect((await signUp({ email: "BO@example.com", password: "second" })).body).toMatchObject({ statusCode: 409 });
    expect((await signedPost(mock.url, "/api/v3/create-user", { email })).body).toMatchObject({ statusCode: 409 });
  });

  test("exists, and others do not", async () => {
    await somebody();
    const exists = async (query: Record<string, string>): Promise<unknown> => dataOf(await signedPost(mock.url, "/api/v3/is-user-exists", query));
    expect([await exists({ email: "BO@example.com" }), await exists({ email, username: "other" }), await exists({ username: "bo" })]).toEqual([{ exists: true }, { exists: false }, { exists: false }]);
  });

  test("may have done so with a code instead of a password", async () => {
    const made = await post(`${mock.url}/api/v3/signup`, { connection: "PASSCODE", passCodePayload: { phone: "2025550188", phoneCountryCode: "+1", passCode: "000000" }, options: { context, passwordForPhonePassCode: "by phone" } });
    expect(dataOf(made)).toMatchObject({ phone: "2025550188", phoneCountryCode: "+1" });
    expect((await signIn({ phone: "2025550188", password: "wrong" })).body).toMatchObject({ apiCode: 2006 });
    expect(await tokensOf(signIn({ phone: "2025550188", password: "by phone" }))).toHaveProperty("access_token");
  });
});

test("a document that has no users but those who sign up knows them all the same", async () => {
  const [authentication] = (await documentsOf({ config: "spec/sdk.yaml" })).filter((document) => JSON.stringify(document["paths"]).includes('"signUp"'));
  const own = await startMock({ documents: authentication === undefined ? [] : [authentication] });
  dataOf(await post(`${own.url}/api/v3/signup`, { connection: "PASSWORD", passwordPayload: { email, password: "first" }, options: { context } }));
  const signedIn = dataOf(await post(`${own.url}/api/v3/signin`, { connection: "PASSWORD", passwordPayload: { email, password: "first" }, client_id: "mock-app-id", client_secret: "mock-app-secret" }));
  const profile = dataOf(await call(`${own.url}/api/v3/get-profile`, { headers: { authorization: Object(signedIn).access_token } }));
  await own.close();
  expect(profile).toMatchObject({ email });
});

test("nobody signs in whom no account knows, once there is one, unless the sign-in may register", async () => {
  expect(await tokensOf(signIn({ email: "anna@example.com", password: "any" }))).toHaveProperty("access_token");
  await somebody();
  expect((await signIn({ email: "cy@example.com", password: "any" })).body).toMatchObject({ statusCode: 404, apiCode: 2004 });
  const { access_token } = await tokensOf(signIn({ email: "cy@example.com", password: "any" }, { autoRegister: true }));
  expect(dataOf(await asked("/api/v3/get-profile", access_token))).toMatchObject({ email: "cy@example.com" });
});

describe("tokens of a sign-in by API", () => {
  test("are those of the login: signed, and known to user info, introspection, refresh and revocation", async () => {
    const { userId } = await somebody();
    const login = applicationAt(mock.url, "oidc");
    const tokens = await tokensOf(signIn({ email, password: "first" }, { scope: "openid profile offline_access" }));
    expect(tokens).toMatchObject({ scope: "openid profile offline_access", expire_in: 3600, token_type: "Bearer" });
    expect(await idTokenClaims(login, tokens.id_token, { accessToken: tokens.access_token })).toMatchObject({ sub: userId, aud: "mock-app-id" });
    expect(await accessTokenClaims(login, tokens.access_token)).toMatchObject({ sub: userId });
    expect(await userInfo(login, tokens.access_token, { subject: userId })).toMatchObject({ sub: userId, email, nickname: "Bo" });
    expect(await introspect(login, tokens.access_token)).toMatchObject({ active: true, sub: userId });
    const next = await refreshTokens(login, tokens.refresh_token ?? "", { subject: userId });
    expect(dataOf(await asked("/api/v3/get-profile", next.access_token))).toMatchObject({ userId });
    await revoke(login, next.access_token);
    expect(await introspect(login, tokens.access_token)).toEqual({ active: false });
    expect((await asked("/api/v3/get-profile", tokens.access_token)).body).toMatchObject({ statusCode: 401 });
  });

  test("are those of the example's user before anybody signed up, without a refresh token that nobody asked for", async () => {
    const tokens = await tokensOf(signIn({ email: "anna@example.com", password: "any" }));
    expect(await userInfo(applicationAt(mock.url, "oidc"), tokens.access_token, { subject })).toMatchObject({ email: "anna@example.com" });
    expect(tokens).not.toHaveProperty("refresh_token");
  });

  test("end with the account", async () => {
    const { token, userId } = await somebody();
    await signedPost(mock.url, "/api/v3/delete-users-batch", { userIds: [userId] });
    expect(await rejection(userInfo(applicationAt(mock.url, "oidc"), token, { subject: userId }))).toMatchObject({ code: "refused" });
    expect((await asked("/api/v3/get-profile", token)).body).toMatchObject({ statusCode: 404, apiCode: 2004 });
  });
});

describe("the hosted login", () => {
  test("is that of the account that login_hint names", async () => {
    const { userId } = await somebody();
    const login = applicationAt(mock.url, "oidc");
    const { tokens } = await loggedIn(login, { loginHint: email });
    expect(await userInfo(login, tokens.access_token, { subject: userId })).toMatchObject({ email });
    expect(dataOf(await asked("/api/v3/get-profile", tokens.access_token))).toMatchObject({ userId });
    expect((await loggedIn(login)).tokens.access_token).not.toBe(tokens.access_token);
  });
});

describe("a signed-in user", () => {
  test("changes the profile", async () => {
    const { token, userId } = await somebody();
    expect(dataOf(await done("/api/v3/update-profile", token, { nickname: "Bob", company: "Example" }))).toMatchObject({ userId, nickname: "Bob" });
    expect(dataOf(await signedGet(mock.url, "/api/v3/get-user", { userId }))).toMatchObject({ nickname: "Bob", company: "Example", email });
  });

  test("changes the password, and signs in with the new one", async () => {
    const { token } = await somebody();
    expect((await done("/api/v3/update-password", token, { newPassword: "second", oldPassword: "wrong" })).body).toMatchObject({ statusCode: 401, apiCode: 2006 });
    dataOf(await done("/api/v3/update-password", token, { newPassword: "second", oldPassword: "first" }));
    expect((await signIn({ email, password: "first" })).body).toMatchObject({ apiCode: 2006 });
    expect(await tokensOf(signIn({ email, password: "second" }))).toHaveProperty("access_token");
  });

  test("resets a forgotten password by the token that a code gives", async () => {
    await somebody();
    const verified = dataOf(await post(`${mock.url}/api/v3/verify-reset-password-request`, { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload: { email, passCode: "000000" } }));
    const { passwordResetToken } = Object(verified);
    dataOf(await post(`${mock.url}/api/v3/reset-password`, { password: "third", passwordResetToken }));
    expect(await tokensOf(signIn({ email, password: "third" }))).toHaveProperty("access_token");
    expect((await post(`${mock.url}/api/v3/reset-password`, { password: "fourth", passwordResetToken })).body).toMatchObject({ statusCode: 400 });
  });

  test("changes email address and phone number by verified requests, and binds and unbinds them", async () => {
    const { token } = await somebody();
    const { updateEmailToken } = Object(dataOf(await done("/api/v3/verify-update-email-request", token, { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload: { newEmail: "new@example.com", newEmailPassCode: "000000" } })));
    expect(dataOf(await asked("/api/v3/get-profile", token))).toMatchObject({ email });
    dataOf(await done("/api/v3/update-email", token, { updateEmailToken }));
    expect(dataOf(await asked("/api/v3/get-profile", token))).toMatchObject({ email: "new@example.com" });
    expect(await tokensOf(signIn({ email: "new@example.com", password: "first" }))).toHaveProperty("access_token");
    await done("/api/v3/bind-phone", token, { phoneNumber: "2025550111", phoneCountryCode: "+1", passCode: "000000" });
    expect(dataOf(await asked("/api/v3/get-profile", token))).toMatchObject({ phone: "2025550111", phoneCountryCode: "+1" });
    await done("/api/v3/unbind-phone", token, { passCode: "000000" });
    expect(dataOf(await asked("/api/v3/get-profile", token))).not.toHaveProperty("phone");
  });

  test("deletes the account", async () => {
    const { token } = await somebody();
    const { deleteAccountToken } = Object(dataOf(await done("/api/v3/verify-delete-account-request", token, { verifyMethod: "PASSWORD", passwordPayload: { password: "first" } })));
    dataOf(await done("/api/v3/delete-account", token, { deleteAccountToken }));
    expect(dataOf(await signedPost(mock.url, "/api/v3/list-users", {}))).toMatchObject({ totalCount: 0 });
  });

  test("binds second factors, finds them and unbinds them", async () => {
    const { token } = await somebody();
    expect(dataOf(await asked("/api/v3/list-enrolled-factors", token))).toEqual([]);
    const { enrollmentToken } = Object(dataOf(await done("/api/v3/send-enroll-factor-request", token, { factorType: "EMAIL", profile: { email: "second@example.com" } })));
    const enrolled = { enrollmentToken, factorType: "EMAIL", enrollmentData: { passCode: "000000" } };
    expect((await done("/api/v3/enroll-factor", token, { ...enrolled, enrollmentToken: "unknown" })).body).toMatchObject({ statusCode: 400 });
    dataOf(await done("/api/v3/enroll-factor", token, enrolled));
    const factors = dataOf(await asked("/api/v3/list-enrolled-factors", token));
    expect(factors).toEqual([{ factorId: expect.any(String), factorType: "EMAIL", profile: { email: "second@example.com" } }]);
    const [{ factorId }] = factors as [{ factorId: string }];
    expect(dataOf(await asked(`/api/v3/get-factor?factorId=${factorId}`, token))).toMatchObject({ factorId, factorType: "EMAIL" });
    expect(dataOf(await asked("/api/v3/list-factors-to-enroll", token))).toEqual([{ factorType: "OTP" }, { factorType: "SMS" }, { factorType: "FACE" }]);
    dataOf(await done("/api/v3/reset-factor", token, { factorId }));
    expect((await done("/api/v3/reset-factor", token, { factorId })).body).toMatchObject({ statusCode: 404 });
    expect(dataOf(await asked("/api/v3/list-enrolled-factors", token))).toEqual([]);
  });
});

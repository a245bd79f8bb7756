// What is refused at GenAuth: wrong one-time codes, and whom the administration stopped or signed out.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { authorizeUrl } from "../../templates/typescript/runtime/identity/authorize.js";
import { exchangeCode } from "../../templates/typescript/runtime/identity/code.js";
import { introspect } from "../../templates/typescript/runtime/identity/introspect.js";
import type { Login } from "../../templates/typescript/runtime/identity/login.js";
import { refreshTokens } from "../../templates/typescript/runtime/identity/refresh.js";
import { userInfo } from "../../templates/typescript/runtime/identity/user-info.js";
import { rejection } from "../identity/application.js";
import { type Called, post, signedPost } from "./caller.js";
import { applicationAt, followed, loggedIn, returned, subject } from "./hosted-login.js";
import { context, dataOf, email, peopleAt, tokensOf } from "./people.js";

let mock: Mock;
beforeAll(async () => void (mock = await startMock({ documents: await documentsOf({ config: "spec/sdk.yaml" }) })), 60_000);
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const { signIn, somebody, asked, done } = peopleAt(() => mock.url);

describe("a one-time code", () => {
  const wrong = "999999";
  const byCode = (path: string, passCode: string): Promise<Called> => post(`${mock.url}${path}`, { connection: "PASSCODE", passCodePayload: { email, passCode }, options: { context }, client_id: "mock-app-id", client_secret: "mock-app-secret" });

  test("of nines is the wrong one: nobody is signed up, or in, by it", async () => {
    const refused = await byCode("/api/v3/signup", wrong);
    expect(refused.body).toEqual({ statusCode: 400, message: expect.stringContaining("one-time code"), requestId: expect.any(String) });
    expect(dataOf(await byCode("/api/v3/signup", "123456"))).toMatchObject({ email });
    expect((await byCode("/api/v3/signin", wrong)).body).toMatchObject({ statusCode: 400 });
    expect(await tokensOf(byCode("/api/v3/signin", "123456"))).toHaveProperty("access_token");
  });

  test("that is wrong changes nothing of an account", async () => {
    const { token } = await somebody();
    for (const code of ["newEmailPassCode", "oldEmailPassCode"]) {
      const emailPassCodePayload = { newEmail: "new@example.com", newEmailPassCode: "000000", oldEmail: email, oldEmailPassCode: "000000", [code]: wrong };
      expect((await done("/api/v3/verify-update-email-request", token, { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload })).body).toMatchObject({ statusCode: 400 });
    }
    expect((await done("/api/v3/bind-phone", token, { phoneNumber: "2025550111", passCode: wrong })).body).toMatchObject({ statusCode: 400 });
    expect(dataOf(await asked("/api/v3/get-profile", token))).not.toMatchObject({ phone: "2025550111" });
  });

  test("of an authenticator app is wrong with the documented code, also while it is bound", async () => {
    const { token } = await somebody();
    const refused = { statusCode: 400, apiCode: 6001 };
    expect((await done("/api/v3/mfa-totp-verify", token, { totp: wrong })).body).toMatchObject(refused);
    expect(dataOf(await done("/api/v3/mfa-totp-verify", token, { totp: "000000" }))).toEqual({ verified: true });
    const { enrollmentToken } = Object(dataOf(await done("/api/v3/send-enroll-factor-request", token, { factorType: "OTP", profile: {} })));
    const bind = (passCode: string): Promise<Called> => done("/api/v3/enroll-factor", token, { factorType: "OTP", enrollmentToken, enrollmentData: { passCode } });
    expect((await bind(wrong)).body).toMatchObject(refused);
    expect(dataOf(await asked("/api/v3/list-enrolled-factors", token))).toEqual([]);
    dataOf(await bind("000000"));
    expect((await done("/api/v3/enroll-factor", token, { factorType: "SMS", enrollmentToken, enrollmentData: { passCode: wrong } })).body).not.toHaveProperty("apiCode");
  });

  test("is told to be right or wrong where that is the question", async () => {
    const asked = async (passCode: string): Promise<unknown> => dataOf(await post(`${mock.url}/api/v3/pre-check-code`, { codeType: "EMAIL", emailCodePayload: { email, passCode, channel: "CHANNEL_LOGIN" } }));
    expect(await asked("000000")).toEqual({ isValid: true });
    expect(await asked(wrong)).toEqual({ isValid: false, message: expect.stringContaining("wrong") });
  });

  test("is no password, and no name of something else", async () => {
    await byCode("/api/v3/signup", "123456");
    const named = await post(`${mock.url}/api/v3/signup`, { connection: "PASSWORD", passwordPayload: { username: "nine", password: wrong }, options: { context } });
    expect(dataOf(named)).toMatchObject({ username: "nine" });
    expect(dataOf(await signedPost(mock.url, "/api/v3/create-role", { code: wrong }))).toMatchObject({ code: wrong });
  });
});

describe("an account that the administration stopped", () => {
  const set = async (userId: string, status: string): Promise<unknown> => dataOf(await signedPost(mock.url, "/api/v3/update-user", { userId, status }));

  test.each(["Suspended", "Deactivated"])("signs nobody in, until it is activated again: %s", async (status) => {
    const { userId } = await somebody();
    await set(userId, status);
    expect((await signIn({ email, password: "first" })).body).toMatchObject({ statusCode: 403, apiCode: 2005 });
    expect((await signIn({ email, password: "other" })).body).toMatchObject({ apiCode: 2006 });
    const { url } = await authorizeUrl(applicationAt(mock.url, "oidc"), { loginHint: email });
    expect((await followed(url)).searchParams.get("error")).toBe("access_denied");
    await set(userId, "Activated");
    expect(await tokensOf(signIn({ email, password: "first" }))).toHaveProperty("access_token");
  });

  test("has no use for the tokens that it has", async () => {
    const { userId } = await somebody();
    const login = applicationAt(mock.url, "oidc");
    const { tokens } = await loggedIn(login, { loginHint: email, scope: "openid offline_access" });
    await set(userId, "Suspended");
    expect((await asked("/api/v3/get-profile", tokens.access_token)).body).toMatchObject({ statusCode: 403, apiCode: 2005 });
    expect(await rejection(userInfo(login, tokens.access_token))).toMatchObject({ code: "refused" });
    expect(await introspect(login, tokens.access_token)).toEqual({ active: false });
    expect(await rejection(refreshTokens(login, tokens.refresh_token ?? ""))).toMatchObject({ code: "refused", error: "invalid_grant" });
  });
});

describe("who is kicked", () => {
  const kick = (userId: string, more: object = {}): Promise<Called> => signedPost(mock.url, "/api/v3/kick-users", { userId, appIds: ["mock-app-id"], ...more });
  const login = (): Login => applicationAt(mock.url, "oidc");
  const signedIn = () => loggedIn(login(), { loginHint: email, scope: "openid offline_access" });
  const isActive = async (token: string): Promise<boolean> => (await introspect(login(), token)).active;

  test("has no use for a token any more, and signs in again", async () => {
    const { token, userId } = await somebody();
    const { tokens } = await signedIn();
    const { code, verifier } = await returned(login(), { loginHint: email });
    dataOf(await kick(userId));
    expect([await isActive(token), await isActive(tokens.access_token), await isActive(tokens.refresh_token ?? "")]).toEqual([false, false, false]);
    expect(await rejection(userInfo(login(), tokens.access_token))).toMatchObject({ code: "refused" });
    expect(await rejection(refreshTokens(login(), tokens.refresh_token ?? ""))).toMatchObject({ code: "refused", error: "invalid_grant" });
    expect(await rejection(exchangeCode(login(), code, { codeVerifier: verifier }))).toMatchObject({ code: "refused", error: "invalid_grant" });
    expect((await asked("/api/v3/get-profile", token)).body).toMatchObject({ statusCode: 401 });
    expect(await isActive((await signedIn()).tokens.access_token)).toBe(true);
  });

  test("is one user in some applications, by any kind of name, and nobody else", async () => {
    const { token, userId } = await somebody();
    const { access_token: other } = await tokensOf(signIn({ email: "cy@example.com", password: "any" }, { autoRegister: true }));
    dataOf(await kick(userId, { appIds: ["another-app"] }));
    expect(await isActive(token)).toBe(true);
    dataOf(await kick(email, { options: { userIdType: "email" } }));
    expect([await isActive(token), await isActive(other)]).toEqual([false, true]);
    expect((await kick("nobody")).body).toMatchObject({ statusCode: 404, apiCode: 2004 });
  });

  test("may be the example's user", async () => {
    const { tokens } = await loggedIn(login());
    dataOf(await kick(subject));
    expect(await isActive(tokens.access_token)).toBe(false);
  });
});

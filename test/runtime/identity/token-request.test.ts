// Requests that prove the application, and how a provider's refusals come out of them.
import { describe, expect, it } from "vitest";
import { clientCredentials } from "../../../templates/typescript/runtime/identity/client-credentials.js";
import { exchangeCode, exchangeCodeForClaims } from "../../../templates/typescript/runtime/identity/code.js";
import { introspect } from "../../../templates/typescript/runtime/identity/introspect.js";
import { LoginError, type LoginErrorClass } from "../../../templates/typescript/runtime/identity/login-error.js";
import type { Login } from "../../../templates/typescript/runtime/identity/login.js";
import { refreshTokens, refreshTokensForClaims } from "../../../templates/typescript/runtime/identity/refresh.js";
import { revoke } from "../../../templates/typescript/runtime/identity/revoke.js";
import rfc from "../../vectors/rfc.json" with { type: "json" };
import { redirectUri, sample, secret, signed, type Answer } from "./sample.js";

const tokens = { access_token: "access-token-1", token_type: "Bearer", expires_in: 60 };
const form = (body: unknown): Record<string, string> => Object.fromEntries(new URLSearchParams(`${body}`));

describe("a request for tokens", () => {
  it.each(["", undefined, null])("is not made without a code or a refresh token: %j", async (missing) => {
    const { login, sent } = sample({ protocol: "oauth" });
    const text = missing as string;
    await expect(exchangeCode(login, text, { redirectUri })).rejects.toMatchObject({ code: "configuration", message: "code: missing" });
    await expect(refreshTokens(login, text)).rejects.toMatchObject({ code: "configuration", message: "refreshToken: missing" });
    expect(sent).toEqual([]);
  });

  it("sends the code with the verifier, and the secret in the form", async () => {
    const { login, answers, sent } = sample();
    answers["/oidc/token"] = { body: { ...tokens, id_token: await signed({ nonce: "n" }), extra: [1] } };
    expect(await exchangeCode(login, "code-1", { codeVerifier: "v", nonce: "n" })).toMatchObject({ ...tokens, extra: [1] });
    const request = sent.find(({ url }) => url.endsWith("/token"));
    expect(request).toMatchObject({ method: "POST", headers: { "content-type": expect.stringContaining("application/x-www-form-urlencoded") } });
    expect(form(request?.body)).toEqual({ grant_type: "authorization_code", code: "code-1", redirect_uri: redirectUri, code_verifier: "v", client_id: "application", client_secret: secret });
  });

  it.each(rfc.rfc6749_2_3_1.cases)("sends id and secret form-encoded in the header (RFC 6749, 2.3.1): $id", async ({ id, secret: appSecret, header }) => {
    const { login, answers, sent } = sample({ protocol: "oauth", appId: id, appSecret, tokenAuthMethod: "client_secret_basic" });
    answers["/oauth/token"] = { body: tokens };
    await refreshTokens(login, "refresh-1");
    const credentials = (text = ""): string[] => Buffer.from(text.replace("Basic ", ""), "base64").toString().split(":").map((part) => decodeURIComponent(part.replaceAll("+", " ")));
    expect(credentials(sent[0]?.headers["authorization"])).toEqual(credentials(header));
    expect(form(sent[0]?.body)).toEqual({ grant_type: "refresh_token", refresh_token: "refresh-1" });
  });

  it("encodes in the header only what must be, as some servers decode nothing", async () => {
    const { login, answers, sent } = sample({ protocol: "oauth", appId: "an-id_1.2", appSecret: "a-secret_1.2", tokenAuthMethod: "client_secret_basic" });
    answers["/oauth/token"] = { body: tokens };
    await refreshTokens(login, "refresh-1");
    expect(sent[0]?.headers["authorization"]).toBe(`Basic ${Buffer.from("an-id_1.2:a-secret_1.2").toString("base64")}`);
  });

  it("names a public client, and sends no secret", async () => {
    const { login, answers, sent } = sample({ protocol: "oauth", appSecret: undefined });
    answers["/oauth/token"] = { body: tokens };
    await refreshTokens(login, "refresh-1", { scope: ["a", "b"] });
    expect(form(sent[0]?.body)).toEqual({ grant_type: "refresh_token", refresh_token: "refresh-1", scope: "a b", client_id: "application" });
  });

  it("is for another client where its id and secret are given, and only with both", async () => {
    const { login, answers, sent } = sample({ protocol: "oauth" });
    answers["/oauth/token"] = { body: tokens };
    expect(await clientCredentials(login, { scope: ["a", "b"], clientId: "machine", clientSecret: "its" })).toEqual(tokens);
    expect(form(sent[0]?.body)).toEqual({ grant_type: "client_credentials", scope: "a b", client_id: "machine", client_secret: "its" });
    await expect(clientCredentials(login, { scope: "a", clientId: "machine" })).rejects.toMatchObject({ code: "configuration" });
    await expect(clientCredentials(login, { scope: "" })).rejects.toMatchObject({ code: "configuration" });
  });

  it("leaves the type of the token as it is written", async () => {
    const { login, answers } = sample({ protocol: "oauth" });
    answers["/oauth/token"] = { body: { ...tokens, token_type: "bEARER" } };
    expect(await refreshTokens(login, "r")).toMatchObject({ token_type: "bEARER" });
  });

  it("needs an ID token where OpenID Connect promises one, and where claims are asked for", async () => {
    const { login, answers } = sample();
    answers["/oidc/token"] = { body: tokens };
    await expect(exchangeCode(login, "c")).rejects.toMatchObject({ code: "id_token_invalid" });
    await expect(refreshTokensForClaims(login, "r")).rejects.toMatchObject({ code: "id_token_invalid" });
    expect(await refreshTokens(login, "r")).toEqual(tokens);
    const plain = sample({ protocol: "oauth" });
    plain.answers["/oauth/token"] = { body: tokens };
    expect(await exchangeCode(plain.login, "c")).toEqual(tokens);
    await expect(exchangeCodeForClaims(plain.login, "c")).rejects.toMatchObject({ code: "id_token_invalid" });
  });

  it("is not made without what it is about, or where the protocol has no such endpoint", async () => {
    const { login, sent } = sample({ protocol: "oauth", redirectUri: undefined });
    for (const call of [exchangeCode(login, "", { redirectUri }), exchangeCode(login, "c"), refreshTokens(login, ""), introspect(login, "t"), revoke(login, "t")]) await expect(call).rejects.toMatchObject({ code: "configuration" });
    expect(sent).toHaveLength(0);
  });
});

describe("an answer that is no token", () => {
  type Case = { readonly given: Answer; readonly want: Readonly<Record<string, unknown>> };
  const html = { "content-type": "text/html" };
  const table: readonly (readonly [string, Case])[] = [
    ["an error of OAuth", { given: { status: 400, body: { error: "invalid_grant", error_description: "used up" } }, want: { code: "refused", status: 400, error: "invalid_grant", errorDescription: "used up" } }],
    ["an error with a challenge", { given: { status: 401, headers: { "www-authenticate": 'Basic realm="a", error="invalid_client"' }, body: { error: "invalid_client" } }, want: { code: "refused", status: 401, error: "invalid_client" } }],
    ["a text that is long and has control characters", { given: { status: 400, body: { error: "invalid_request", error_description: `a\u001b[31m\r\n\u202e${"x".repeat(999)}` } }, want: { code: "refused", errorDescription: expect.stringMatching(/^a \[31m x{190,}$/) } }],
    ["a page of an error", { given: { status: 500, headers: html, body: "<h1>secret-of-the-server</h1>" }, want: { code: "request", status: 500 } }],
    ["a page of a refusal", { given: { status: 403, headers: html, body: "<h1>no</h1>" }, want: { code: "request", status: 403 } }],
    ["a page", { given: { headers: html, body: "<h1>welcome</h1>" }, want: { code: "request", status: 200 } }],
    ["no JSON", { given: { body: "{" }, want: { code: "request" } }],
    ["a list", { given: { body: [tokens] }, want: { code: "request" } }],
    ["no access token", { given: { body: { token_type: "Bearer" } }, want: { code: "request" } }],
    ["an access token that is no text", { given: { body: { ...tokens, access_token: 1 } }, want: { code: "request" } }],
    ["no type", { given: { body: { access_token: "access-token-1" } }, want: { code: "request" } }],
  ];
  it.each(table)("is an error without anything of the request or the answer: %s", async (_, { given, want }) => {
    const { login, answers } = sample({ protocol: "oauth" });
    answers["/oauth/token"] = given;
    const error: unknown = await exchangeCode(login, "code-to-hide", { codeVerifier: "verifier-to-hide" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoginError);
    expect(error).toMatchObject(want);
    expect(error).not.toHaveProperty("cause");
    expect(`${error instanceof Error && error.stack} ${JSON.stringify(error)}`).not.toMatch(/to-hide|access-token-1|a-secret|secret-of-the-server/);
  });

  it("is an error of the package's own class", async () => {
    class Refused extends LoginError {}
    const own: LoginErrorClass = Refused;
    const { login, answers } = sample({ protocol: "oauth" }, { errors: { refused: own } });
    answers["/oauth/token"] = { status: 400, body: { error: "invalid_grant" } };
    await expect(refreshTokens(login, "r")).rejects.toBeInstanceOf(Refused);
  });
});

describe("a token is asked about and ended", () => {
  const calls: readonly (readonly [string, string, (login: Login) => Promise<unknown>])[] = [
    ["introspection", "/oidc/introspect", (login) => introspect(login, "token-1", "refresh_token")],
    ["revocation", "/oidc/revoke", (login) => revoke(login, "token-1", "refresh_token")],
  ];
  it.each(calls)("%s", async (_, path, call) => {
    const { login, answers, sent } = sample();
    answers[path] = { body: { active: true, sub: "user-1", own: 1 } };
    const result = await call(login);
    if (path.endsWith("introspect")) expect(result).toEqual({ active: true, sub: "user-1", own: 1 });
    expect(form(sent.at(-1)?.body)).toEqual({ token: "token-1", token_type_hint: "refresh_token", client_id: "application", client_secret: secret });
    answers[path] = { status: 401, body: { error: "invalid_client" } };
    await expect(call(login)).rejects.toMatchObject({ code: "refused", status: 401, error: "invalid_client" });
    answers[path] = { status: 503, body: "" };
    await expect(call(login)).rejects.toMatchObject({ code: "request", status: 503 });
  });

  it("a token that is not valid is no error", async () => {
    const { login, answers } = sample();
    answers["/oidc/introspect"] = { body: { active: false } };
    expect(await introspect(login, "t")).toEqual({ active: false });
    answers["/oidc/introspect"] = { body: {} };
    await expect(introspect(login, "t")).rejects.toMatchObject({ code: "request" });
  });
});

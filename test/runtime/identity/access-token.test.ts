import { describe, expect, it } from "vitest";
import { validateAccessToken, type RequiredAccess } from "../../../templates/typescript/runtime/identity/access-token.js";
import { LoginError, type LoginErrorCode } from "../../../templates/typescript/runtime/identity/login-error.js";
import { begin, sample, signed, type SampleOptions } from "./sample.js";

const levels = ["0", "1"];
const seconds = begin / 1000;
const usual: Readonly<Record<string, unknown>> = { scope: "openid email", acr: "1", permissions: ["castles:read", "castles:create"] };

interface Case {
  readonly given: Readonly<Record<string, unknown>>;
  readonly required?: RequiredAccess;
  readonly options?: SampleOptions;
  readonly want: LoginErrorCode | "accepted";
}

const withLevels: readonly (readonly [string, Case])[] = [
  ["nothing required", { given: {}, want: "accepted" }],
  ["empty lists required", { given: {}, required: { scope: [], permissions: [] }, want: "accepted" }],
  ["all that is required", { given: {}, required: { scope: ["email"], acr: "1", permissions: ["castles:create"] }, want: "accepted" }],
  ["a higher level", { given: {}, required: { acr: "0" }, want: "accepted" }],
  ["expired within the leeway", { given: { exp: seconds - 59 }, want: "accepted" }],
  ["expired", { given: { exp: seconds - 61 }, want: "access_token_expired" }],
  ["expired, and of another audience", { given: { exp: seconds - 61, aud: "other" }, want: "access_token_invalid" }],
  ["expired, and without a scope", { given: { exp: seconds - 61, scope: undefined }, want: "access_token_expired" }],
  ["no end", { given: { exp: undefined }, want: "access_token_invalid" }],
  ["an end within the application's own leeway", { given: { exp: seconds - 100 }, options: { clockTolerance: 120 }, want: "accepted" }],
  ["an end without leeway", { given: { exp: seconds }, options: { clockTolerance: 0 }, want: "access_token_expired" }],
  ["not yet valid", { given: { nbf: seconds + 120 }, want: "access_token_invalid" }],
  ["not yet valid within the leeway", { given: { nbf: seconds + 30 }, want: "accepted" }],
  ["another issuer", { given: { iss: "https://other.example.com" }, want: "access_token_invalid" }],
  ["another audience", { given: { aud: ["other"] }, want: "access_token_invalid" }],
  ["another audience that the application knows", { given: { aud: ["other"] }, options: { audience: ["api", "other"] }, want: "accepted" }],
  ["its own id where others are named", { given: {}, options: { audience: "api" }, want: "access_token_invalid" }],
  ["any audience where that is said", { given: { aud: ["other"] }, options: { audience: null }, want: "accepted" }],
  ["no audience where any will do", { given: { aud: undefined }, options: { audience: null }, want: "accepted" }],
  ["no scope", { given: { scope: undefined }, want: "access_token_invalid" }],
  ["a scope of null", { given: { scope: null }, want: "access_token_invalid" }],
  ["a scope that is a list", { given: { scope: ["openid"] }, want: "access_token_invalid" }],
  ["another scope", { given: {}, required: { scope: ["openid", "admin"] }, want: "missing_scope" }],
  ["a part of a scope", { given: {}, required: { scope: ["mail"] }, want: "missing_scope" }],
  ["another scope, and an unknown level", { given: { acr: "9" }, required: { scope: ["admin"] }, want: "missing_scope" }],
  ["no level", { given: { acr: undefined }, want: "access_token_invalid" }],
  ["an unknown level", { given: { acr: "2" }, want: "access_token_invalid" }],
  ["a level that is a number", { given: { acr: 1 }, want: "access_token_invalid" }],
  ["a lower level", { given: { acr: "0" }, required: { acr: "1" }, want: "acr_too_low" }],
  ["a lower level, and no permissions", { given: { acr: "0", permissions: undefined }, required: { acr: "1" }, want: "acr_too_low" }],
  ["a level that there is not", { given: {}, required: { acr: "7" }, want: "acr_too_low" }],
  ["no permissions", { given: { permissions: undefined }, want: "access_token_invalid" }],
  ["permissions of null", { given: { permissions: null }, required: { permissions: ["a"] }, want: "access_token_invalid" }],
  ["permissions that are a text with the required one in it", { given: { permissions: "castles:read" }, required: { permissions: ["castles"] }, want: "access_token_invalid" }],
  ["permissions that are numbers", { given: { permissions: [1] }, want: "access_token_invalid" }],
  ["another permission", { given: {}, required: { permissions: ["castles:delete"] }, want: "missing_permission" }],
  ["another permission, and no user", { given: { sub: undefined }, required: { permissions: ["castles:delete"] }, want: "missing_permission" }],
  ["no user", { given: { sub: undefined }, want: "access_token_invalid" }],
  ["an empty user", { given: { sub: "" }, want: "access_token_invalid" }],
];

const withoutLevels: readonly (readonly [string, Case])[] = [
  ["neither level nor permissions", { given: { acr: undefined, permissions: undefined }, want: "accepted" }],
  ["the very level", { given: { acr: "urn:mfa" }, required: { acr: "urn:mfa" }, want: "accepted" }],
  ["another level", { given: { acr: "urn:pwd" }, required: { acr: "urn:mfa" }, want: "acr_too_low" }],
  ["no level where one is required", { given: { acr: undefined }, required: { acr: "urn:mfa" }, want: "acr_too_low" }],
  ["an empty level", { given: { acr: undefined }, required: { acr: "" }, want: "acr_too_low" }],
  ["no permissions where one is required", { given: { permissions: undefined }, required: { permissions: ["a"] }, want: "missing_permission" }],
  ["an empty scope, of a variable that nobody set", { given: {}, required: JSON.parse('{ "scope": "" }'), want: "missing_scope" }],
  ["empty permissions", { given: {}, required: JSON.parse('{ "permissions": "" }'), want: "missing_permission" }],
  ["an ID token", { given: { scope: undefined, nonce: "n", at_hash: "h" }, want: "access_token_invalid" }],
];

describe.each([
  ["where the provider has levels", levels, withLevels],
  ["where it has none", undefined, withoutLevels],
])("an access token, %s:", (_, known, table) => {
  it.each(table)("%s", async (_name, { given, required, options, want }) => {
    const { login } = sample(options, known === undefined ? {} : { levels: known });
    const token = await signed({ ...usual, ...given });
    const error: unknown = await validateAccessToken(login, token, required).then(() => "accepted", (reason: unknown) => reason);
    if (want === "accepted") expect(error).toBe("accepted");
    else {
      expect(error).toBeInstanceOf(LoginError);
      expect(error).toMatchObject({ code: want });
      expect(error).not.toHaveProperty("cause");
    }
  });
});

it.each<[string, unknown, "accepted" | LoginErrorCode]>([
  ["none", undefined, "accepted"],
  ["that of any JWT", "JWT", "accepted"],
  ["that of access tokens (RFC 9068)", "at+jwt", "accepted"],
  ["that of access tokens, in full and in capitals", "application/AT+JWT", "accepted"],
  ["one that no specification knows", "Bearer", "accepted"],
  ["that of logout tokens", "logout+jwt", "access_token_invalid"],
  ["that of proofs of possession", "dpop+jwt", "access_token_invalid"],
  ["that of events, in full", "application/SecEvent+JWT", "access_token_invalid"],
])("a token whose type is %s: %s", async (_, typ, want) => {
  const found = await validateAccessToken(sample({}, { levels }).login, await signed(usual, { typ })).then(() => "accepted", (error: unknown) => (error instanceof LoginError ? error.code : error));
  expect(found).toBe(want);
});

it.each<[string, "accepted" | LoginErrorCode]>([
  ["6229FFAA-1b2c-4d4e-8aa5-b6e86229ffaa", "accepted"],
  ["user-1", "access_token_invalid"],
  ["{6229ffaa-1b2c-4d4e-8aa5-b6e86229ffaa}", "access_token_invalid"],
])("a user %s, where users are UUIDs: %s", async (sub, want) => {
  const { login } = sample({}, { levels, subjectFormat: "uuid" });
  const found = (required?: RequiredAccess): Promise<unknown> => signed({ ...usual, sub }).then((token) => validateAccessToken(login, token, required)).then(() => "accepted", (error: unknown) => (error instanceof LoginError ? error.code : error));
  expect(await found()).toBe(want);
  expect(await found({ permissions: ["another"] })).toBe("missing_permission");
});

it("requires nothing where null is given, as programs without types do", async () => {
  const { login } = sample({}, { levels });
  expect(await Reflect.apply(validateAccessToken, null, [login, await signed(usual), { scope: null, acr: null, permissions: null }])).toHaveProperty("acr", "1");
});

it("gives what is in the token, with spaces as they may be", async () => {
  const { login } = sample({}, { levels });
  const token = await signed({ ...usual, scope: " a  b " });
  expect(await validateAccessToken(login, token)).toEqual({ id: "user-1", scope: ["a", "b"], acr: "1", permissions: usual["permissions"], access_token: token });
  expect(await validateAccessToken(login, await signed({ ...usual, scope: "" }))).toMatchObject({ scope: [] });
});

it("says which audience it saw, because that is the application's to set", async () => {
  await expect(validateAccessToken(sample().login, await signed({ ...usual, aud: ["spa", "x".repeat(400)] }))).rejects.toMatchObject({
    message: expect.stringMatching(/audience "spa, x{1,200}", and not for application/),
  });
  await expect(validateAccessToken(sample().login, await signed({ ...usual, aud: undefined }))).rejects.toMatchObject({ message: expect.stringContaining("(aud)") });
});

it("garbage is invalid", async () => {
  const { login } = sample();
  for (const token of ["", "a", "a.b.c", "a.b.c.d.e", "..", "\0"]) await expect(validateAccessToken(login, token)).rejects.toMatchObject({ code: "access_token_invalid" });
});

it("ten thousand validations fetch keys once", async () => {
  const { login, count } = sample();
  const token = await signed(usual);
  for (let call = 0; call < 10_000; call += 1) await validateAccessToken(login, token);
  expect(count("/oidc/keys")).toBe(1);
});

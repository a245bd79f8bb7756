import { CompactEncrypt, exportJWK, generateKeyPair, type JWK } from "jose";
import { describe, expect, it } from "vitest";
import { equal } from "../../../templates/typescript/runtime/identity/equal.js";
import { idTokenClaims, tokenHash } from "../../../templates/typescript/runtime/identity/id-token.js";
import { LoginError } from "../../../templates/typescript/runtime/identity/login-error.js";
import { sample, signed } from "./sample.js";
import nesting from "../../vectors/jose-cookbook/6.nesting_signatures_and_encryption.json" with { type: "json" };

describe("the hash of a token (OpenID Connect Core 1.0, 3.1.3.6)", () => {
  const vectors = [
    ["foobar", "RS256", "w6uP8Tcg6K2QR905Rms8iQ"],
    ["hwQJupLaFEDG4WpDamm7kfeSwr0yY0OdCoF_dSJAwjM", "RS256", "iYMQP6yo0iXDaG_of0Y4IQ"],
    // Made with Python's hashlib.
    ["foobar", "ES384", "PJww2fZl501RXIQpYNSkUcg6ASX9Pec5"],
    ["foobar", "EdDSA", "ClAmHr0aOQ_tK_Mm8mc8FFWCpjQtUjIElz0CGTN_gWE"],
  ] as const;
  it.each(vectors)("of %s with %s", async (value, algorithm, want) => {
    expect(await tokenHash(value, algorithm)).toBe(want);
  });
});

it("texts are the same or not, whatever their length", () => {
  expect(equal("abc", "abc")).toBe(true);
  expect(equal("", "")).toBe(true);
  for (const [one, other] of [["abc", "abd"], ["abc", "ab"], ["abc", "abcabc"], ["", "a"], ["a", ""], ["aaaa", "a"]] as const) expect(equal(one, other)).toBe(false);
});

it.each(["at+jwt", "application/at+jwt", "logout+jwt"])("a token that says it is something else (%s) is no ID token", async (typ) => {
  await expect(idTokenClaims(sample().login, await signed({}, { typ }))).rejects.toMatchObject({ code: "id_token_invalid", message: expect.stringContaining("typ") });
  expect(await idTokenClaims(sample().login, await signed({}, { typ: "JWT" }))).toMatchObject({ sub: "user-1" });
});

it("an age that is no number, of a variable that nobody set, is not any age", async () => {
  const token = await signed({ auth_time: 1 });
  await expect(idTokenClaims(sample().login, token, { maxAge: Number(undefined) })).rejects.toMatchObject({ code: "id_token_invalid", message: expect.stringContaining("auth_time") });
});

describe("an encrypted ID token", () => {
  async function encrypted(alg: string, header: object = {}): Promise<{ readonly token: string; readonly jwk: JWK }> {
    const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
    const token = await new CompactEncrypt(new TextEncoder().encode(await signed())).setProtectedHeader({ alg, enc: "A256CBC-HS512", ...header }).encrypt(publicKey);
    return { token, jwk: await exportJWK(privateKey) };
  }

  it.each(["RSA-OAEP-256", "RSA-OAEP", "ECDH-ES", "ECDH-ES+A256KW"])("is decrypted by %s when the key says that this is its algorithm", async (alg) => {
    const { token, jwk } = await encrypted(alg);
    expect(await idTokenClaims(sample({ encryptionKey: { ...jwk, alg, use: "enc" } }).login, token)).toMatchObject({ sub: "user-1" });
    expect(await idTokenClaims(sample({ encryptionKey: JSON.stringify({ ...jwk, alg }) }).login, token)).toMatchObject({ sub: "user-1" });
  });

  it.each(["RSA-OAEP-256", "ECDH-ES"])("is decrypted by %s when the key does not say so", async (alg) => {
    const { token, jwk } = await encrypted(alg);
    expect(await idTokenClaims(sample({ encryptionKey: jwk }).login, token)).toMatchObject({ sub: "user-1" });
  });

  it("is not decrypted by another algorithm than the key's", async () => {
    const { token, jwk } = await encrypted("RSA-OAEP");
    await expect(idTokenClaims(sample({ encryptionKey: { ...jwk, alg: "RSA-OAEP-256" } }).login, token)).rejects.toMatchObject({ code: "id_token_invalid" });
  });

  it("is decrypted by the key that it names, or else by the one of several that can", async () => {
    const { jwk: other } = await encrypted("RSA-OAEP-256");
    const named = await encrypted("RSA-OAEP-256", { kid: "second" });
    expect(await idTokenClaims(sample({ encryptionKey: [{ ...other, kid: "first" }, { ...named.jwk, kid: "second" }] }).login, named.token)).toMatchObject({ sub: "user-1" });
    const unnamed = await encrypted("RSA-OAEP-256");
    expect(await idTokenClaims(sample({ encryptionKey: [{ ...other, kid: "first" }, JSON.stringify({ ...unnamed.jwk, kid: "second" })] }).login, unnamed.token)).toMatchObject({ sub: "user-1" });
    await expect(idTokenClaims(sample({ encryptionKey: { ...named.jwk, kid: "third" } }).login, named.token)).rejects.toMatchObject({ code: "id_token_invalid" });
  });

  it.each<readonly [string, JWK]>([
    ["broken numbers", { kty: "RSA", n: "AQAB", e: "AQAB", d: "AQAB" }],
    ["an algorithm that is refused on purpose", { kty: "RSA", n: "AQAB", e: "AQAB", d: "AQAB", alg: "RSA1_5" }],
    ["a type that there is not", { kty: "none", d: "AQAB" }],
  ])("cannot be decrypted by a key with %s, and the application is told that it is the key", async (_, encryptionKey) => {
    const { token } = await encrypted("RSA-OAEP-256");
    const error: unknown = await idTokenClaims(sample({ encryptionKey }).login, token).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoginError);
    expect(error).toMatchObject({ code: "configuration", message: expect.stringContaining("encryptionKey") });
    expect(error).not.toHaveProperty("cause");
  });
});

it("a token of the JOSE cookbook (RFC 7520, section 6) is decrypted, its signature is verified, and the claims that it lacks are named", async () => {
  const { sign, encrypt } = nesting;
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...publicPart } = sign.input.key;
  const given = sample({ algorithm: "PS256", encryptionKey: { ...encrypt.input.key, alg: "RSA-OAEP" }, issuer: "hobbiton.example" });
  given.answers["/oidc/.well-known/openid-configuration"] = { body: { issuer: "hobbiton.example", jwks_uri: "https://login.example.com/oidc/keys" } };
  given.answers["/oidc/keys"] = { body: { keys: [publicPart] } };
  given.clock.now = 1_300_819_370_000;
  await expect(idTokenClaims(given.login, encrypt.output.compact)).rejects.toMatchObject({ message: "The ID token is not valid: ERR_JWT_CLAIM_VALIDATION_FAILED (aud)" });
  given.answers["/oidc/keys"] = { body: { keys: [{ ...publicPart, n: encrypt.input.key.n, e: encrypt.input.key.e }] } };
  const other = sample({ algorithm: "PS256", encryptionKey: { ...encrypt.input.key, alg: "RSA-OAEP" }, issuer: "hobbiton.example" });
  Object.assign(other.answers, given.answers);
  await expect(idTokenClaims(other.login, encrypt.output.compact)).rejects.toMatchObject({ message: "The ID token is not valid: ERR_JWS_SIGNATURE_VERIFICATION_FAILED" });
});

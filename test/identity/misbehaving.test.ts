// Wrong ID tokens, module by module; the first group has the names of the OpenID Foundation's tests for relying parties.
import { CompactEncrypt, exportJWK, generateKeyPair, importJWK, importPKCS8 } from "jose";
import { describe, expect, it, vi } from "vitest";
import { idTokenClaims } from "../../templates/typescript/runtime/identity/id-token.js";
import { secret } from "./accounts.js";
import { application, rejection } from "./application.js";
import { signerOf, startMisbehaving } from "./misbehaving.js";
import { clientId, expectRefusal, loggedIn, runModule, type Module, type Want } from "./scenario.js";
import { assembled, createSigner, halfHash, signed, signedWithSecret, spoiled, weakKeys, type Json } from "./signers.js";

const refused: Want = { code: "id_token_invalid" };
const rs = await signerOf("RS256");
const stranger = await signerOf("RS256", "stranger");
const es = await signerOf("ES256");
const long = await createSigner("RS384", rs.kid);
const padded = await createSigner("PS256", rs.kid);
const weak = await weakKeys();
const { privateKey: decrypting, publicKey: encrypting } = await generateKeyPair("RSA-OAEP-256", { extractable: true });
const encryptionKey = await exportJWK(decrypting);
const encrypted = (text: string, header: Json = {}): Promise<string> =>
  new CompactEncrypt(Buffer.from(text)).setProtectedHeader({ alg: "RSA-OAEP-256", enc: "A256CBC-HS512", ...header }).encrypt(encrypting);
const spki = `-----BEGIN PUBLIC KEY-----\n${Buffer.from(await crypto.subtle.exportKey("spki", await crypto.subtle.importKey("jwk", { kty: "RSA", n: rs.publicKey.n ?? "", e: rs.publicKey.e ?? "" }, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, true, ["verify"]))).toString("base64").replace(/.{64}/g, "$&\n")}\n-----END PUBLIC KEY-----\n`;

const modules: readonly Module[] = [
  ["oidcc-client-test", { given: {}, want: "accepted" }],
  ["oidcc-client-test-client-secret-basic", { given: { options: { tokenAuthMethod: "client_secret_basic" } }, want: "accepted" }],
  ["oidcc-client-test-idtoken-sig-rs256", { given: { alg: "RS256" }, want: "accepted" }],
  ["oidcc-client-test-idtoken-sig-es256", { given: { alg: "ES256" }, want: "accepted" }],
  ["oidcc-client-test-idtoken-sig-hs256", { given: { alg: "HS256", idToken: (claims) => signedWithSecret(claims, secret) }, want: "accepted" }],
  ["oidcc-client-test-idtoken-sig-none", { given: { idToken: (claims) => assembled({ alg: "none" }, claims) }, want: refused }],
  ["oidcc-client-test-invalid-iss", { given: { claims: (claims) => ({ ...claims, iss: `${claims["iss"]}/other` }) }, want: refused }],
  ["oidcc-client-test-invalid-aud", { given: { claims: (claims) => ({ ...claims, aud: "another-client" }) }, want: refused }],
  ["oidcc-client-test-missing-aud", { given: { claims: (claims) => ({ ...claims, aud: undefined }) }, want: refused }],
  ["oidcc-client-test-missing-iss", { given: { claims: (claims) => ({ ...claims, iss: undefined }) }, want: refused }],
  ["oidcc-client-test-missing-sub", { given: { claims: (claims) => ({ ...claims, sub: undefined }) }, want: refused }],
  ["oidcc-client-test-missing-iat", { given: { claims: (claims) => ({ ...claims, iat: undefined }) }, want: refused }],
  ["oidcc-client-test-nonce-invalid", { given: { claims: (claims) => ({ ...claims, nonce: "another" }) }, want: refused }],
  ["oidcc-client-test-invalid-sig-rs256", { given: { idToken: async (claims) => spoiled(await signed(claims, rs)) }, want: refused }],
  ["oidcc-client-test-invalid-sig-es256", { given: { alg: "ES256", idToken: async (claims) => spoiled(await signed(claims, es)) }, want: refused }],
  ["oidcc-client-test-invalid-sig-hs256", { given: { alg: "HS256", idToken: async (claims) => spoiled(await signedWithSecret(claims, secret)) }, want: refused }],
  ["oidcc-client-test-invalid-athash", { given: { claims: (claims) => ({ ...claims, at_hash: halfHash("another token") }) }, want: refused }],
  ["oidcc-client-test-invalid-chash", { given: { claims: (claims) => ({ ...claims, c_hash: halfHash("another code") }) }, want: refused }],
  ["oidcc-client-test-missing-athash", { given: { claims: (claims) => ({ ...claims, at_hash: undefined, c_hash: undefined }) }, want: "accepted" }],
  ["oidcc-client-test-kid-absent-single-jwks", { given: { idToken: (claims) => signed(claims, rs, { kid: undefined }) }, want: "accepted" }],
  [
    "oidcc-client-test-kid-absent-multiple-jwks",
    { given: { idToken: (claims) => signed(claims, rs, { kid: undefined }), keys: (keys) => ({ keys: [...keys, stranger.publicKey] }) }, want: refused },
  ],
  ["oidcc-client-test-refresh-token", { given: { until: "refresh" }, want: "accepted" }],
  ["oidcc-client-test-refresh-token-invalid-issuer", { given: { until: "refresh", claims: (claims, grant) => (grant === "refresh_token" ? { ...claims, iss: "https://other.example.com" } : claims) }, want: refused }],
  ["oidcc-client-test-refresh-token-invalid-sub", { given: { until: "refresh", claims: (claims, grant) => (grant === "refresh_token" ? { ...claims, sub: "somebody else" } : claims) }, want: refused }],
  ["oidcc-client-test-userinfo-bearer-header", { given: { until: "user info" }, want: "accepted" }],
  ["oidcc-client-test-userinfo-invalid-sub", { given: { until: "user info", userInfo: (claims) => ({ ...claims, sub: "somebody else" }) }, want: { code: "user_info_invalid" } }],
  ["oidcc-client-test-discovery-issuer-mismatch", { given: { discovery: (document) => ({ ...document, issuer: "https://other.example.com" }) }, want: { code: "discovery" } }],
];

const now = (): number => Math.floor(Date.now() / 1000);
const claims: readonly Module[] = [
  ["missing nonce", { given: { claims: (all) => ({ ...all, nonce: undefined }) }, want: refused }],
  ["nonce that is no text", { given: { claims: (all) => ({ ...all, nonce: [all["nonce"]] }) }, want: refused }],
  ["expired", { given: { claims: (all) => ({ ...all, exp: now() - 61 }) }, want: refused }],
  ["expired within the leeway", { given: { claims: (all) => ({ ...all, exp: now() - 50 }) }, want: "accepted" }],
  ["missing exp", { given: { claims: (all) => ({ ...all, exp: undefined }) }, want: refused }],
  ["exp that is a text", { given: { claims: (all) => ({ ...all, exp: `${all["exp"]}` }) }, want: refused }],
  ["nbf in the future", { given: { claims: (all) => ({ ...all, nbf: now() + 90 }) }, want: refused }],
  ["iat in the future", { given: { claims: (all) => ({ ...all, iat: now() + 90 }) }, want: refused }],
  ["iat that is a text", { given: { claims: (all) => ({ ...all, iat: `${all["iat"]}` }) }, want: refused }],
  ["azp of another client", { given: { claims: (all) => ({ ...all, azp: "another-client" }) }, want: refused }],
  ["several audiences without azp", { given: { claims: (all) => ({ ...all, aud: [clientId, "another-client"] }) }, want: refused }],
  ["several audiences with azp of another", { given: { claims: (all) => ({ ...all, aud: [clientId, "another-client"], azp: "another-client" }) }, want: refused }],
  ["several audiences with azp", { given: { claims: (all) => ({ ...all, aud: [clientId, "another-client"], azp: clientId }) }, want: "accepted" }],
  ["one audience in a list", { given: { claims: (all) => ({ ...all, aud: [clientId] }) }, want: "accepted" }],
  ["empty list of audiences", { given: { claims: (all) => ({ ...all, aud: [] }) }, want: refused }],
  ["issuer with a slash", { given: { claims: (all) => ({ ...all, iss: `${all["iss"]}/` }) }, want: refused }],
  ["sub that is a number", { given: { claims: (all) => ({ ...all, sub: 12 }) }, want: refused }],
  ["empty sub", { given: { claims: (all) => ({ ...all, sub: "" }) }, want: refused }],
  ["at_hash that is no text", { given: { claims: (all) => ({ ...all, at_hash: 12 }) }, want: refused }],
  ["refreshed for another audience", { given: { until: "refresh", claims: (all, grant) => (grant === "refresh_token" ? { ...all, aud: "another-client" } : all) }, want: refused }],
  ["refreshed without an ID token", { given: { until: "refresh", answer: (all, grant) => (grant === "refresh_token" ? { ...all, id_token: undefined } : all) }, want: "accepted" }],
];

const signatures: readonly Module[] = [
  ["none, written otherwise", { given: { idToken: (all) => assembled({ alg: "NoNe" }, all) }, want: refused }],
  ["no alg", { given: { idToken: (all) => assembled({ kid: rs.kid }, all, "signature") }, want: refused }],
  ["no signature", { given: { idToken: async (all) => (await signed(all, rs)).replace(/[^.]*$/, "") }, want: refused }],
  ["HS256 by the public key as JWK", { given: { idToken: (all) => signedWithSecret(all, JSON.stringify(rs.publicKey), { kid: rs.kid }) }, want: refused }],
  ["HS256 by the public key as PEM", { given: { idToken: (all) => signedWithSecret(all, spki, { kid: rs.kid }) }, want: refused }],
  ["HS256 by the secret where RS256 is configured", { given: { idToken: (all) => signedWithSecret(all, secret) }, want: refused }],
  ["RS256 where HS256 is configured", { given: { alg: "HS256", idToken: (all) => signed(all, rs) }, want: refused }],
  ["RS384 where RS256 is configured", { given: { keys: () => ({ keys: [long.publicKey] }), idToken: (all) => signed({ ...all, at_hash: undefined, c_hash: undefined }, long) }, want: refused }],
  ["PS256 where RS256 is configured", { given: { keys: () => ({ keys: [padded.publicKey] }), idToken: (all) => signed(all, padded) }, want: refused }],
  ["ES256 of zeros", { given: { alg: "ES256", idToken: (all) => assembled({ alg: "ES256", kid: es.kid }, all, new Uint8Array(64)) }, want: refused }],
  ["a stranger's key under a known kid", { given: { idToken: (all) => signed(all, stranger, { kid: rs.kid }) }, want: refused }],
  ["a stranger's key in the token itself", { given: { idToken: (all) => signed(all, stranger, { kid: rs.kid, jwk: stranger.publicKey }) }, want: refused }],
  [
    "a stranger's key that the token says where to find",
    { given: { idToken: (all) => signed(all, stranger, { kid: rs.kid, jku: `${all["iss"]}/jwks/stranger`, x5u: `${all["iss"]}/jwks/stranger.pem`, x5c: ["MIIB"], x5t: "AAAA" }) }, want: refused },
  ],
  ["a payload that is not encoded (RFC 7797)", { given: { idToken: (all) => assembled({ alg: "RS256", kid: rs.kid, b64: false, crit: ["b64"] }, all, "signature") }, want: refused }],
  ["a kid that nobody has", { given: { idToken: (all) => signed(all, stranger) }, want: refused }],
  ["a critical header that nobody understands", { given: { idToken: (all) => signed(all, rs, { crit: ["example:rule"], "example:rule": 1 }) }, want: refused }],
  [
    "a key of 1024 bits",
    {
      given: {
        keys: () => ({ keys: [weak.publicKey] }),
        idToken: async (all) => {
          const key = await importPKCS8(weak.privateKey, "RS256");
          const text = assembled({ alg: "RS256", kid: "weak" }, all).replace(/\.$/, "");
          return `${text}.${Buffer.from(await crypto.subtle.sign("RSASSA-PKCS1-v1_5", key, Buffer.from(text))).toString("base64url")}`;
        },
      },
      want: refused,
    },
  ],
  ["a key for another algorithm", { given: { keys: (keys) => ({ keys: keys.map((key) => ({ ...key, alg: "PS256" })) }) }, want: refused }],
  ["a key that is not for verifying", { given: { keys: (keys) => ({ keys: keys.map(({ use: _, ...key }) => ({ ...key, key_ops: ["encrypt"] })) }) }, want: refused }],
  ["a key of another kind under the kid", { given: { keys: () => ({ keys: [{ ...es.publicKey, kid: rs.kid }] }) }, want: refused }],
  ["a secret key in the key set", { given: { idToken: (all) => signedWithSecret(all, "published", { kid: "oct" }), keys: () => ({ keys: [{ kty: "oct", kid: "oct", k: Buffer.from("published").toString("base64url") }] }) }, want: refused }],
  ["a key for encryption", { given: { keys: (keys) => ({ keys: keys.map((key) => ({ ...key, use: "enc" })) }) }, want: refused }],
  ["no keys", { given: { keys: () => ({ keys: [] }) }, want: refused }],
  ["claims that are a list", { given: { idToken: () => assembled({ alg: "RS256", kid: rs.kid }, [1], "signature") }, want: refused }],
  ["claims that are no JSON", { given: { idToken: async (all) => (await signed(all, rs)).replace(/\.[^.]+\./, ".AAAA.") }, want: refused }],
  ["no token", { given: { idToken: () => "garbage" }, want: refused }],
  ["encrypted without a key for it", { given: { idToken: async (all) => encrypted(await signed(all, rs)) }, want: refused }],
  ["encrypted", { given: { options: { encryptionKey }, idToken: async (all) => encrypted(await signed(all, rs)) }, want: "accepted" }],
  ["not encrypted where it must be", { given: { options: { encryptionKey } }, want: refused }],
  ["encrypted, and inside nothing that is signed", { given: { options: { encryptionKey }, idToken: (all) => encrypted(JSON.stringify(all)) }, want: refused }],
  ["encrypted, and inside none", { given: { options: { encryptionKey }, idToken: (all) => encrypted(assembled({ alg: "none" }, all)) }, want: refused }],
  ["encrypted twice", { given: { options: { encryptionKey }, idToken: async (all) => encrypted(await encrypted(await signed(all, rs))) }, want: refused }],
  ["encrypted, and compressed before", { given: { options: { encryptionKey }, idToken: async (all) => encrypted(await signed(all, rs), { zip: "DEF" }) }, want: refused }],
  ["encrypted garbage", { given: { options: { encryptionKey }, idToken: () => "a.b.c.d.e" }, want: refused }],
  ["encrypted with a spoiled tag", { given: { options: { encryptionKey }, idToken: async (all) => (await encrypted(await signed(all, rs))).replace(/\.[^.]+$/, ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA") }, want: refused }],
  [
    "encrypted with the client's secret instead of its key",
    {
      given: {
        options: { encryptionKey },
        idToken: async (all) => {
          const key = await importJWK({ kty: "oct", k: Buffer.from(secret.padEnd(64).slice(0, 64)).toString("base64url") }, "dir");
          return new CompactEncrypt(Buffer.from(await signed(all, rs))).setProtectedHeader({ alg: "dir", enc: "A256CBC-HS512" }).encrypt(key);
        },
      },
      want: refused,
    },
  ],
];

describe.each([
  ["the modules of the OpenID Foundation", modules],
  ["a claim", claims],
  ["a signature", signatures],
])("%s", (_, table) => {
  it.each(table)("%s", async (_name, { given, want }) => {
    const { received } = await runModule(given, want);
    // A token decides neither which keys are asked for, nor where.
    expect(received.filter(({ place }) => place === "jwks").length).toBeLessThanOrEqual(1);
  });
});

describe("keys that change", () => {
  it("oidcc-client-test-signing-key-rotation: are fetched once more when the cool-down is over, and not sooner", async () => {
    let current = rs;
    const provider = await startMisbehaving(clientId, { idToken: (all) => signed(all, current), keys: () => ({ keys: [current.publicKey] }) });
    const login = application(provider.issuer, clientId);
    await loggedIn(login, provider);
    current = stranger;
    expectRefusal(await rejection(loggedIn(login, provider)), { code: "id_token_invalid" }, provider);
    expect(provider.count("jwks")).toBe(1);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31_000 });
    await loggedIn(login, provider).finally(() => vi.useRealTimers());
    expect(provider.count("jwks")).toBe(2);
  });

  it("oidcc-client-test-signing-key-rotation-just-before-signing: are fetched when they are first needed", async () => {
    const provider = await startMisbehaving(clientId, { idToken: (all) => signed(all, stranger), keys: () => ({ keys: [rs.publicKey, stranger.publicKey] }) });
    await loggedIn(application(provider.issuer, clientId), provider);
    expect(provider.count("jwks")).toBe(1);
  });

  it("with each look are not looked at again and again", async () => {
    const provider = await startMisbehaving(clientId, { keys: (_, fetches) => ({ keys: [{ ...stranger.publicKey, kid: `key-${fetches}` }] }) });
    const login = application(provider.issuer, clientId);
    for (let attempt = 0; attempt < 10; attempt += 1) expectRefusal(await rejection(loggedIn(login, provider)), { code: "id_token_invalid" }, provider);
    expect(provider.count("jwks")).toBeLessThanOrEqual(2);
  });
});

describe("the hash of an access token", () => {
  it("is compared when the token is at hand, left alone when it is not, and refused when there was none", async () => {
    const provider = await startMisbehaving(clientId);
    const login = application(provider.issuer, clientId);
    const token = await signed({ iss: provider.issuer, aud: clientId, sub: "user", iat: now(), exp: now() + 300, at_hash: halfHash("access") }, rs);
    expect(await idTokenClaims(login, token)).toMatchObject({ sub: "user" });
    expect(await idTokenClaims(login, token, { accessToken: "access" })).toMatchObject({ sub: "user" });
    for (const accessToken of ["another", null]) expectRefusal(await rejection(idTokenClaims(login, token, { accessToken })), { code: "id_token_invalid" }, provider);
  });
});

describe("the time since the user proved himself", () => {
  it.each([
    ["within what was asked for", 50, true],
    ["too long", 130, false],
    ["unknown", null, false],
  ])("%s", async (_, seconds, accepted) => {
    const provider = await startMisbehaving(clientId);
    const claims = { iss: provider.issuer, aud: clientId, sub: "user", iat: now(), exp: now() + 300, ...(seconds !== null && { auth_time: now() - seconds }) };
    const answer = idTokenClaims(application(provider.issuer, clientId), await signed(claims, rs), { maxAge: 60 });
    if (accepted) expect(await answer).toMatchObject(claims);
    else expectRefusal(await rejection(answer), { code: "id_token_invalid" }, provider);
  });
});

// Published vectors, through the code that logins and credentials use: RFC 7636, 6749, 2202, 7515, 8037, 7638 and the JOSE cookbook (RFC 7520).
import { readdirSync, readFileSync } from "node:fs";
import { calculateJwkThumbprint, compactDecrypt, compactVerify, flattenedVerify, importJWK, type JWK } from "jose";
import { describe, expect, it } from "vitest";
import { clientAuthentication } from "../../templates/typescript/runtime/credentials/client-authentication.js";
import { signingKey } from "../../templates/typescript/runtime/credentials/signing-key.js";
import { clientSecretBasic } from "../../templates/typescript/runtime/identity/client-secret-basic.js";
import { codeChallenge, codeVerifier } from "../../templates/typescript/runtime/identity/pkce.js";
import rfc from "../vectors/rfc.json" with { type: "json" };

const folder = new URL("../vectors/jose-cookbook/", import.meta.url);

interface Case {
  readonly title: string;
  readonly input: { readonly payload?: string; readonly plaintext?: string; readonly key?: JWK | readonly JWK[]; readonly alg?: string | readonly string[]; readonly enc?: string };
  readonly output: { readonly compact?: string; readonly json_flat?: { payload?: string; protected?: string; header?: object; signature: string } };
}

function cases(name: string): readonly (readonly [string, Case])[] {
  const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith(".json"));
  return files.map((file): readonly [string, Case] => [file.replace(/\.json$/, ""), JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), "utf8"))]);
}

function keyOf({ input }: Case): JWK {
  const [key] = [input.key ?? []].flat();
  if (key === undefined) throw new Error("this case should have a key");
  return key;
}

/** What a verifier has of a key. */
function publicPart({ d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...rest }: JWK): JWK {
  return rest;
}

/** Which cases `jose` refuses on purpose: RSA1_5 is broken by design, compressed content can blow up. */
const refusedByDesign = ["5_1.key_encryption_using_rsa_v15_and_aes-hmac-sha2"];

describe("PKCE (RFC 7636)", () => {
  it("appendix B", async () => {
    const { verifier, challenge } = rfc.rfc7636.B;
    expect(await codeChallenge(verifier)).toBe(challenge);
  });

  it("a new verifier has the length and the letters that are allowed, and is never the same", () => {
    const { minLength, maxLength } = rfc.rfc7636.verifierRules;
    const made = Array.from({ length: 100 }, () => codeVerifier());
    expect(new Set(made).size).toBe(100);
    for (const verifier of made) {
      expect(verifier).toMatch(/^[A-Za-z0-9._~-]+$/);
      expect(verifier.length >= minLength && verifier.length <= maxLength).toBe(true);
    }
  });
});

it.each(rfc.rfc6749_2_3_1.cases)("Basic of a client (RFC 6749, 2.3.1): $id", async ({ id, secret, header }) => {
  const request = { method: "POST", origin: "https://api.example.com", prefix: "", path: "/token", query: [], headers: {}, body: null };
  const context = { environment: { now: Date.now, nonce: () => "", random: Math.random }, signal: new AbortController().signal, attempt: 1, send: () => Promise.reject(new Error("nothing is sent")) };
  const { headers } = await clientAuthentication({ id, secret, method: "client_secret_basic" }).authorize(request, context);
  expect(headers["authorization"]).toBe(header);
  const [body, sent] = [new URLSearchParams(), new Headers()];
  await clientSecretBasic(secret)({ issuer: "https://api.example.com" }, { client_id: id }, body, sent);
  expect([sent.get("authorization"), body.size]).toEqual([header, 0]);
});

it.each(rfc.rfc2202_hmac_sha1.flatMap((one) => ("data" in one && typeof one.data === "string" ? [{ ...one, data: one.data }] : [])))("HMAC-SHA1 (RFC 2202): $data", async ({ data, macHex, ...given }) => {
  const key = "key" in given && typeof given.key === "string" ? given.key : Uint8Array.from(Buffer.from("keyHex" in given && typeof given.keyHex === "string" ? given.keyHex : "", "hex"));
  expect(await signingKey("SHA-1", key)(data)).toBe(Buffer.from(macHex, "hex").toString("base64"));
});

describe("signatures (RFC 7515, 8037)", () => {
  const examples = Object.entries({ ...rfc.rfc7515, ...rfc.rfc8037 }).flatMap(([name, example]) => (typeof example === "object" && "jws" in example && "jwk" in example ? [{ name, alg: example.alg, jws: example.jws, jwk: example.jwk as JWK }] : []));
  it.each(examples)("$name is verified with its algorithm, and with no other", async ({ alg, jwk, jws }) => {
    const key = await importJWK(publicPart(jwk), alg);
    expect((await compactVerify(jws, key, { algorithms: [alg] })).protectedHeader.alg).toBe(alg);
    await expect(compactVerify(jws, key, { algorithms: ["PS512"] })).rejects.toHaveProperty("code", "ERR_JOSE_ALG_NOT_ALLOWED");
  });

  it("names a key by its thumbprint (RFC 7638)", async () => {
    expect(await calculateJwkThumbprint(rfc.rfc7638.jwk)).toBe(rfc.rfc7638.thumbprint);
  });
});

describe("the JOSE cookbook (RFC 7520)", () => {
  it.each(cases("jws").filter(([, { output, input }]) => output.compact !== undefined && output.compact.split("..").length === 1 && typeof input.alg === "string"))("verifies %s", async (_, one) => {
    const alg = String(one.input.alg);
    const key = await importJWK(publicPart(keyOf(one)), alg);
    const { payload } = await compactVerify(one.output.compact ?? "", key, { algorithms: [alg] });
    expect(new TextDecoder().decode(payload)).toBe(one.input.payload);
  });

  it.each(cases("curve25519").filter(([name]) => name === "jws"))("verifies curve25519 %s", async (_, one) => {
    const { payload } = await compactVerify(one.output.compact ?? "", await importJWK(publicPart(keyOf(one)), "EdDSA"), { algorithms: ["EdDSA"] });
    expect(new TextDecoder().decode(payload)).toBe(one.input.payload);
  });

  it.each(cases("jws").filter(([name]) => /^4_[67]/.test(name)))("verifies %s in its JSON form", async (_, one) => {
    const flat = one.output.json_flat;
    if (flat === undefined) throw new Error("this case should have a JSON form");
    const { header, ...rest } = flat;
    const { payload } = await flattenedVerify({ ...rest, payload: flat.payload ?? "", ...(header !== undefined && { header: { ...header } }) }, await importJWK(keyOf(one), "HS256"), { algorithms: ["HS256"] });
    expect(new TextDecoder().decode(payload)).toBe(one.input.payload);
  });

  const encrypted = cases("jwe").filter(([name, { output, input }]) => output.compact !== undefined && typeof input.alg === "string" && input.key !== undefined && !refusedByDesign.includes(name));
  it.each(encrypted)("decrypts %s", async (_, one) => {
    const { alg, enc } = one.input;
    const key = await importJWK(keyOf(one), alg === "dir" ? String(enc) : String(alg));
    const { plaintext } = await compactDecrypt(one.output.compact ?? "", key, { keyManagementAlgorithms: [String(alg)], contentEncryptionAlgorithms: [String(enc)] });
    expect(new TextDecoder().decode(plaintext)).toBe(one.input.plaintext);
  });

  it.each(cases("jwe").filter(([name]) => refusedByDesign.includes(name)))("refuses %s", async (_, one) => {
    await expect(importJWK(keyOf(one), String(one.input.alg)).then((key) => compactDecrypt(one.output.compact ?? "", key))).rejects.toHaveProperty("code", "ERR_JOSE_NOT_SUPPORTED");
  });
});

// Keys of a provider, and ID tokens made of anything: this side may lie, so it uses nothing of what it is to deceive.
import { createHash, generateKeyPairSync } from "node:crypto";
import { CompactSign, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from "jose";

export type Json = Readonly<Record<string, unknown>>;

export interface Signer {
  readonly alg: string;
  readonly kid: string;
  readonly key: CryptoKey;
  readonly publicKey: JWK;
}

export async function createSigner(alg: string, kid: string): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true, ...(alg === "EdDSA" && { crv: "Ed25519" }) });
  return { alg, kid, key: privateKey, publicKey: { ...(await exportJWK(publicKey)), kid, use: "sig" } };
}

/** RSA of 1024 bits: anybody with a few machines has the private key. */
export async function weakKeys(): Promise<{ readonly privateKey: string; readonly publicKey: JWK }> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  return { privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), publicKey: { ...(await exportJWK(publicKey)), kid: "weak", use: "sig" } };
}

/** Signed with this key, under a header that may say something else. */
export async function signed(claims: Json, signer: Signer, header: Json = {}): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(claims))).setProtectedHeader({ alg: signer.alg, kid: signer.kid, ...header }).sign(signer.key, { crit: { "example:rule": true } });
}

/** With a secret; the header is always HS256. */
export async function signedWithSecret(claims: Json, secret: Uint8Array | string, header: Json = {}): Promise<string> {
  const key = await importJWK({ kty: "oct", k: Buffer.from(secret).toString("base64url") }, "HS256");
  return new CompactSign(Buffer.from(JSON.stringify(claims))).setProtectedHeader({ alg: "HS256", ...header }).sign(key);
}

/** Parts put together without any signing. */
export function assembled(header: Json, claims: unknown, signature: Uint8Array | string = ""): string {
  return [JSON.stringify(header), JSON.stringify(claims), signature].map((part) => Buffer.from(part).toString("base64url")).join(".");
}

/** The first character of the signature is another one. */
export function spoiled(token: string): string {
  const [header, payload, signature = ""] = token.split(".");
  return [header, payload, (signature.startsWith("A") ? "B" : "A") + signature.slice(1)].join(".");
}

/** `at_hash` and `c_hash` of algorithms with 256 bits. */
export function halfHash(value: string): string {
  return createHash("sha256").update(value).digest().subarray(0, 16).toString("base64url");
}

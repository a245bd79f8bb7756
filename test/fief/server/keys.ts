// Keys of the imitation: one that signs for each tenant, and pairs that encrypt ID tokens for a client.
import { randomBytes } from "node:crypto";
import { exportJWK, generateKeyPair, type CryptoKey, type JWK } from "jose";

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  /** As published: no `alg`. */
  readonly publicKey: JWK;
}

export interface EncryptionKey {
  readonly kid: string;
  readonly publicKey: CryptoKey;
  /** The private half as JSON, which the server shows once. */
  readonly privateJwk: string;
}

export async function createSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const kid = randomBytes(32).toString("base64url");
  return { kid, privateKey, publicKey: { ...(await exportJWK(publicKey)), use: "sig", kid } };
}

export async function createEncryptionKey(): Promise<EncryptionKey> {
  const { privateKey, publicKey } = await generateKeyPair("RSA-OAEP-256", { extractable: true });
  const kid = randomBytes(32).toString("base64url");
  return { kid, publicKey, privateJwk: JSON.stringify({ ...(await exportJWK(privateKey)), use: "enc", kid }) };
}

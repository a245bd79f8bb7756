// Private keys that decrypt ID tokens, and the decrypting: signed first, then encrypted (RFC 7519, appendix A.2).
import { compactDecrypt, decodeProtectedHeader, importJWK, type CryptoKey, type JWK } from "jose";
import { OptionError } from "../options.js";
import type { Login } from "./login.js";
import { privateKeys } from "./private-keys.js";

/** Content encryption that is accepted where an encryption key is configured. */
const contentEncryption = ["A256CBC-HS512", "A128CBC-HS256", "A256GCM", "A128GCM"];
/** Where the key names no algorithm of its own. */
const keyEncryption = ["RSA-OAEP-256", "ECDH-ES", "ECDH-ES+A256KW", "ECDH-ES+A128KW"];

export interface DecryptionKey {
  readonly kid: string | undefined;
  readonly key: CryptoKey | Uint8Array;
  readonly jwk: Pick<JWK, "alg" | "kty">;
}

/**
 * Keys to import when they are needed; null when none are configured. Throws `OptionError` for what is no private JWK, without showing it. What looks
 * like one and cannot be used is only known when it is imported: then this is a `configuration` error.
 */
export function decryptionKeys(given: unknown, option: string, fail: Login["fail"]): (() => Promise<readonly DecryptionKey[]>) | null {
  if (given === undefined) return null;
  const jwks = privateKeys(given, option);
  if (jwks.length === 0) throw new OptionError(option, "must have a private JWK");
  let imported: Promise<readonly DecryptionKey[]> | undefined;
  return () => (imported ??= Promise.all(jwks.map((jwk) => importedKey(jwk).catch(() => Promise.reject(fail("configuration", `${option}: the key cannot be used, or not for the algorithm that it names`))))));
}

async function importedKey(jwk: JWK): Promise<DecryptionKey> {
  const { kid, kty, alg } = jwk;
  // Signing and encrypting keys of RSA look alike: what it is for is settled here.
  const { use: _use, key_ops: _operations, ...rest } = jwk;
  return { kid, key: await importJWK(rest, alg ?? (kty === "RSA" ? "RSA-OAEP-256" : "ECDH-ES")), jwk: { ...(kty !== undefined && { kty }), ...(alg !== undefined && { alg }) } };
}

/** The signed token inside. Encrypted exactly where a key is configured: rejects with the error of `invalid` where it is otherwise, or cannot be decrypted. */
export async function decrypted(login: Login, token: string, invalid: (reason: string) => Error): Promise<string> {
  const parts = token.split(".").length;
  if (!login.encrypted) {
    if (parts === 5) throw invalid("it is encrypted, and no encryption key is configured");
    return token;
  }
  if (parts !== 5) throw invalid("it is not encrypted, although an encryption key is configured");
  const keys = await login.decryptionKeys();
  const kid = keyIdOf(token);
  // What is compressed says something of its content by its length (RFC 8725, section 3.6).
  const options = { contentEncryptionAlgorithms: contentEncryption, maxDecompressedLength: 0 };
  for (const { key, jwk } of keys.filter((one) => kid === undefined || one.kid === undefined || one.kid === kid)) {
    const keyManagementAlgorithms = jwk.alg === undefined ? keyEncryption : [jwk.alg];
    const opened = await compactDecrypt(token, key, { ...options, keyManagementAlgorithms }).catch(() => null);
    if (opened !== null) return new TextDecoder().decode(opened.plaintext);
  }
  throw invalid("it cannot be decrypted with the configured keys");
}

function keyIdOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid;
  } catch {
    return undefined;
  }
}

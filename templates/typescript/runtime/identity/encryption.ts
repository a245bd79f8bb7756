// Private keys that decrypt ID tokens, as an application configures them: a JWK (RFC 7517), a key set, a list of them, or the JSON of any of these.
import { importJWK, type CryptoKey, type JWK } from "jose";
import { OptionError } from "../options.js";
import type { Login } from "./login.js";

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

function privateKeys(given: unknown, option: string): JWK[] {
  const value = typeof given === "string" ? parsed(given, option) : given;
  if (Array.isArray(value)) return value.flatMap((one: unknown) => privateKeys(one, option));
  if (typeof value === "object" && value !== null && "keys" in value && Array.isArray(value.keys)) return privateKeys(value.keys, option);
  if (!isPrivateKey(value)) throw new OptionError(option, "must be a private JWK");
  return [value];
}

function parsed(text: string, option: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    // A text within the text is no key, and could go on for ever.
    return typeof value === "string" ? null : value;
  } catch {
    throw new OptionError(option, "must be the JSON of a private JWK");
  }
}

function isPrivateKey(value: unknown): value is JWK {
  return typeof value === "object" && value !== null && "kty" in value && typeof value.kty === "string" && "d" in value && typeof value.d === "string";
}

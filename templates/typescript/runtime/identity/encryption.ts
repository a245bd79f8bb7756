// Private keys that decrypt ID tokens, as an application configures them: a JWK (RFC 7517), its JSON text, or a list of either.
import { importJWK, type CryptoKey, type JWK } from "jose";
import { OptionError } from "../options.js";

export interface DecryptionKey {
  readonly kid: string | undefined;
  readonly key: CryptoKey | Uint8Array;
  readonly jwk: Pick<JWK, "alg" | "kty">;
}

/** Keys to import when they are needed; null when none are configured. Throws `OptionError` for what is no private JWK, without showing it. */
export function decryptionKeys(given: unknown, option: string): (() => Promise<readonly DecryptionKey[]>) | null {
  if (given === undefined) return null;
  const jwks = (Array.isArray(given) ? given : [given]).map((one: unknown) => privateKey(one, option));
  let imported: Promise<readonly DecryptionKey[]> | undefined;
  return () => (imported ??= Promise.all(jwks.map(importedKey)));
}

async function importedKey(jwk: JWK): Promise<DecryptionKey> {
  const { kid, kty, alg } = jwk;
  // Signing and encrypting keys of RSA look alike: what it is for is settled here.
  const { use: _use, key_ops: _operations, ...rest } = jwk;
  return { kid, key: await importJWK(rest, alg ?? "RSA-OAEP-256"), jwk: { ...(kty !== undefined && { kty }), ...(alg !== undefined && { alg }) } };
}

function privateKey(given: unknown, option: string): JWK {
  let value = given;
  if (typeof given === "string") {
    try {
      value = JSON.parse(given);
    } catch {
      throw new OptionError(option, "must be the JSON of a private JWK");
    }
  }
  if (!isPrivateKey(value)) throw new OptionError(option, "must be a private JWK");
  return value;
}

function isPrivateKey(value: unknown): value is JWK {
  return typeof value === "object" && value !== null && "kty" in value && typeof value.kty === "string" && "d" in value && typeof value.d === "string";
}

// A key that signs: the secret stays in a closure, or is not here at all (a key service signs).
import { CredentialError } from "../credential.js";
import { base64 } from "./base64.js";

/** Signs text (as UTF-8) elsewhere; returns the signature in base64. */
export type Sign = (text: string) => string | Promise<string>;

/** What a signing profile signs with: a secret (text counts as UTF-8), or a function that signs with one. */
export type SigningSecret = string | Uint8Array | Sign;

/** Who signs: the key's public id, and its secret. */
export interface SigningSecrets {
  readonly key: string;
  readonly secret: SigningSecret;
}

const encoder = new TextEncoder();

/**
 * A function that signs text with HMAC and returns base64. The key is imported once, at the first call.
 * Rejects with `CredentialError` when there is no Web Crypto (a page without TLS), the secret is empty, or the function
 * that signs elsewhere returns no base64 text; with that function's own error when it fails.
 */
export function signingKey(hash: "SHA-1" | "SHA-256", secret: SigningSecret): Sign {
  if (typeof secret === "function") {
    return async (text) => {
      const signature: unknown = await secret(text);
      if (typeof signature === "string" && /^[\w+/-]+=*$/.test(signature)) return signature;
      throw new CredentialError("Signing returned no base64 text");
    };
  }
  const bytes = typeof secret === "string" ? encoder.encode(secret) : Uint8Array.from(secret);
  let key: CryptoKey | undefined;
  return async (text) => {
    // Web Crypto is absent where a page was not loaded over TLS.
    const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
    if (!subtle || bytes.length === 0) throw new CredentialError("Signing needs a secret and Web Crypto");
    key ??= await subtle.importKey("raw", bytes, { name: "HMAC", hash }, false, ["sign"]);
    return base64(new Uint8Array(await subtle.sign("HMAC", key, encoder.encode(text))));
  };
}

// The key that signs the tokens of logins (RS256): made when it is first needed, new with every server.
import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult, randomUUID, sign } from "node:crypto";
import type { Json, JsonObject, Members } from "../json.js";

export class SigningKey {
  readonly #kid = `mock-${randomUUID()}`;
  #pair: KeyPairKeyObjectResult | null = null;

  #keys(): KeyPairKeyObjectResult {
    this.#pair ??= generateKeyPairSync("rsa", { modulusLength: 2048 });
    return this.#pair;
  }

  /** The public part (RFC 7517). */
  jwk(): Members {
    const { kty = "", n = "", e = "" } = this.#keys().publicKey.export({ format: "jwk" });
    return { kty, use: "sig", alg: "RS256", kid: this.#kid, n, e };
  }

  /** A JWT in compact form (RFC 7515). */
  signed(claims: JsonObject, type = "JWT"): string {
    const text = `${part({ alg: "RS256", typ: type, kid: this.#kid })}.${part(claims)}`;
    return `${text}.${sign("sha256", Buffer.from(text), this.#keys().privateKey).toString("base64url")}`;
  }
}

/** Left half of SHA-256, base64url: `at_hash` beside RS256 (OpenID Connect Core 1.0, section 3.1.3.6). */
export function halfHash(text: string): string {
  return createHash("sha256").update(text).digest().subarray(0, 16).toString("base64url");
}

/** PKCE (RFC 7636, section 4.2). */
export function s256(verifier: string): string {
  return createHash("sha256").update(verifier).digest("base64url");
}

function part(value: Json): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

// Proof Key for Code Exchange (RFC 7636), and texts that nobody can guess.
import { base64url } from "jose";

/** So many bytes of the system's random generator, as base64url: 43 characters for 32 bytes. */
export function randomText(bytes: number = 32): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** A new `code_verifier` of 43 characters (RFC 7636, section 4.1). */
export function codeVerifier(): string {
  return randomText(32);
}

/** The `code_challenge` of a verifier (RFC 7636, section 4.2). `plain` is the verifier itself and protects nothing: logins here never send it. */
export async function codeChallenge(verifier: string, method: "S256" | "plain" = "S256"): Promise<string> {
  if (method === "plain") return verifier;
  return base64url.encode(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

// Values that the browser keeps and cannot read, change or make: encrypted and authenticated (JWE `dir` with A256GCM, RFC 7516), with an end inside.
import { compactDecrypt, CompactEncrypt } from "jose";
import type { Login } from "./login.js";

/** A purpose of this client at this provider alone: an application may seal for several with one secret. */
export function ownPurpose({ clientId, address }: Pick<Login, "clientId" | "address">, purpose: string): string {
  return `${purpose} of ${clientId} at ${address}`;
}

/** The value as base64url text with dots; `seconds` from now on it can be opened. */
export async function sealed(login: Login, purpose: string, value: unknown, seconds: number): Promise<string> {
  const [key] = await login.sealingKeys(purpose);
  if (key === undefined) throw login.fail("configuration", "There is no key to seal with");
  const content = JSON.stringify({ until: login.now() + seconds * 1000, value });
  return new CompactEncrypt(new TextEncoder().encode(content)).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).encrypt(key);
}

/** What was sealed for this purpose; null for anything else, and after its end. */
export async function opened(login: Login, purpose: string, text: string): Promise<unknown> {
  for (const key of await login.sealingKeys(purpose)) {
    const content = await compactDecrypt(text, key, { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] }).catch(() => null);
    if (content === null) continue;
    const parsed: unknown = JSON.parse(new TextDecoder().decode(content.plaintext));
    return isSealed(parsed) && parsed.until > login.now() ? parsed.value : null;
  }
  return null;
}

function isSealed(value: unknown): value is { readonly until: number; readonly value: unknown } {
  return typeof value === "object" && value !== null && "until" in value && typeof value.until === "number" && "value" in value;
}

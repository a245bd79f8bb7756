// The provider's public keys: fetched when first needed, kept, and fetched once more for a key id that nobody knows. Never guessed.
import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from "jose";
import type { Login } from "./login.js";

/** Milliseconds: keys are kept so long, and not asked for again sooner than that, whatever key ids tokens name. */
const freshFor = 600_000;
const coolDown = 30_000;
const mostKeys = 100;
const mostCharacters = 262_144;

/** A key for `jose`; rejects with the error of `jose` when no key fits, or more than one. Keys below 2048 bits are refused by `jose`. */
export function providerKeys({ fetch, endpoint, fail }: Pick<Login, "fetch" | "endpoint" | "fail">): JWTVerifyGetKey {
  let set: { readonly address: string; readonly keyOf: JWTVerifyGetKey } | null = null;
  const setAt = (address: string): JWTVerifyGetKey =>
    createRemoteJWKSet(new URL(address), {
      cacheMaxAge: freshFor,
      cooldownDuration: coolDown,
      // The transport has a time limit of its own.
      timeoutDuration: 60_000,
      [customFetch]: async (url) => {
        const response = await fetch(url, { headers: { accept: "application/json, application/jwk-set+json" } });
        const text = await response.text();
        if (response.status !== 200 || text.length > mostCharacters || keyCount(text) > mostKeys) {
          throw fail("request", `The key set of the provider cannot be used: HTTP ${response.status}, ${text.length} characters`, { status: response.status });
        }
        return new Response(text, { status: 200 });
      },
    });
  return async (header, token) => {
    const address = await endpoint("keys");
    if (address === undefined) throw fail("discovery", "The provider has no key set (jwks_uri)");
    // Nothing may be awaited in between: a second set for the same address would fetch a second time.
    if (set?.address !== address) set = { address, keyOf: setAt(address) };
    return set.keyOf(header, token);
  };
}

function keyCount(text: string): number {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "keys" in value && Array.isArray(value.keys) ? value.keys.length : 0;
  } catch {
    return 0;
  }
}

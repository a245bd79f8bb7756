// The provider's public keys: fetched when first needed, kept, and fetched once more for a key id that nobody knows. Never guessed.
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";
import type { Login } from "./login.js";

/** Milliseconds: how long keys are kept, how long after they were fetched they serve while the provider is down, and how long at least between two fetches. */
const freshFor = 600_000;
const staleFor = 3_600_000;
const coolDown = 30_000;
const mostKeys = 100;
const mostCharacters = 262_144;

/**
 * A key for `jose`; rejects with the error of `jose` when no key fits, or more than one. Keys below 2048 bits are refused by `jose`. While new keys cannot
 * be had, those of the last hour still serve; a key id that is not among them is a `request` error then, since nobody knows whether it is good.
 */
export function providerKeys({ fetch, endpoint, fail, now }: Pick<Login, "fetch" | "endpoint" | "fail" | "now">): JWTVerifyGetKey {
  let set: { readonly address: string; readonly keyOf: JWTVerifyGetKey } | null = null;
  const fetched = async (address: string): Promise<JSONWebKeySet> => {
    const response = await fetch(address, { headers: { accept: "application/json, application/jwk-set+json" } });
    const text = await response.text();
    const keys = response.status === 200 && text.length <= mostCharacters ? keySetOf(text) : null;
    if (keys === null || keys.keys.length > mostKeys) throw fail("request", `The key set of the provider cannot be used: HTTP ${response.status}, ${text.length} characters`, { status: response.status });
    return keys;
  };
  return async (header, token) => {
    const address = await endpoint("keys");
    if (address === undefined) throw fail("discovery", "The provider has no key set (jwks_uri)");
    // Nothing may be awaited in between: a second set for the same address would fetch a second time.
    if (set?.address !== address) set = { address, keyOf: keptKeys(() => fetched(address), now) };
    return set.keyOf(header, token);
  };
}

function keptKeys(fetched: () => Promise<JSONWebKeySet>, now: Login["now"]): JWTVerifyGetKey {
  let kept: { readonly keyOf: ReturnType<typeof createLocalJWKSet>; readonly at: number } | null = null;
  /** Why the last fetch failed; null when it did not. */
  let failure: { readonly reason: unknown } | null = null;
  let triedAt = -Infinity;
  let running: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    try {
      kept = { keyOf: createLocalJWKSet(await fetched()), at: now() };
      failure = null;
    } catch (reason) {
      failure = { reason };
    } finally {
      triedAt = now();
      running = null;
    }
  };
  const loaded = (): Promise<void> => (running ??= load());
  /** A clock that was put back makes nothing younger. */
  const ageOf = (at: number): number => Math.abs(now() - at);
  const isCool = (): boolean => ageOf(triedAt) >= coolDown;
  return async (header, token) => {
    if (kept === null || (ageOf(kept.at) >= freshFor && isCool())) await loaded();
    if (kept === null || ageOf(kept.at) >= staleFor) throw failure?.reason;
    try {
      return await kept.keyOf(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (isCool()) await loaded();
      if (failure !== null) throw failure.reason;
      return kept.keyOf(header, token);
    }
  };
}

/** Null for what is no key set. */
function keySetOf(text: string): JSONWebKeySet | null {
  try {
    const value: unknown = JSON.parse(text);
    return isKeySet(value) ? value : null;
  } catch {
    return null;
  }
}

function isKeySet(value: unknown): value is JSONWebKeySet {
  return typeof value === "object" && value !== null && "keys" in value && Array.isArray(value.keys) && value.keys.every((key) => typeof key === "object" && key !== null);
}

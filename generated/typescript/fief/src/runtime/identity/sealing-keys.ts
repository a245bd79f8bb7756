// Keys that seal what an application stores at the browser, derived from a secret that it has anyway (HKDF, RFC 5869).
import { OptionError } from "../options.js";
import type { LoginError } from "./login-error.js";

/** Characters. A comma within a secret makes two of it, of which the shorter one may be guessed by whoever has a cookie: it opens as well. */
const fewest = 32;

/**
 * 32 bytes for each secret, newest first: a comma in `cookieSecret` separates the present one from former ones. Throws `OptionError` for one that can be
 * guessed; `option` is the name of the first.
 */
export function sealingKeys(cookieSecret: string | undefined, option: string, clientSecret: string | undefined, missing: () => LoginError): (purpose: string) => Promise<readonly Uint8Array[]> {
  const own = (cookieSecret ?? "").split(/\s*,\s*/).filter((secret) => secret !== "");
  if (own.some((secret) => secret.length < fewest)) throw new OptionError(option, `must have at least ${fewest} characters, and so must each of several, which commas separate`);
  const secrets = cookieSecret === undefined && clientSecret !== undefined ? [clientSecret] : own;
  const derived = new Map<string, Promise<readonly Uint8Array[]>>();
  return (purpose) => {
    if (secrets.length === 0) return Promise.reject(missing());
    const keys = derived.get(purpose) ?? Promise.all(secrets.map((secret) => derivedKey(secret, purpose)));
    derived.set(purpose, keys);
    return keys;
  };
}

async function derivedKey(secret: string, purpose: string): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), "HKDF", false, ["deriveBits"]);
  const parameters = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: encoder.encode(`countersign ${purpose}`) };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256));
}

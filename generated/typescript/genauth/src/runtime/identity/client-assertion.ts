// Client authentication by a signed assertion (RFC 7523, section 2.2; OpenID Connect Core 1.0, section 9): the key, or the secret, is never sent.
import { importJWK, SignJWT, type CryptoKey, type JWK } from "jose";
import type { ClientAuth } from "oauth4webapi";
import { OptionError } from "../options.js";
import type { Login } from "./login.js";
import { randomText } from "./pkce.js";
import { privateKeys } from "./private-keys.js";

/** Seconds that an assertion is good for: it is made for one request. */
const lifetime = 60;

export interface AssertionKey {
  readonly alg: string;
  readonly kid: string | undefined;
  readonly key: () => Promise<CryptoKey | Uint8Array>;
}

/**
 * The key of an application, a private JWK or its JSON, which signs by the algorithm that it names (default: RS256, ES256 and so on by its curve, EdDSA);
 * null when none is configured. Throws `OptionError` for anything else, without showing it. What looks like a key and cannot be used is only known when it is imported:
 * then that is a `configuration` error.
 */
export function assertionKey(given: unknown, option: string, fail: Login["fail"]): AssertionKey | null {
  if (given === undefined) return null;
  const [jwk, ...others] = privateKeys(given, option);
  if (jwk === undefined || others.length > 0) throw new OptionError(option, "must be one private JWK");
  const alg = jwk.alg ?? usualAlgorithm(jwk);
  if (alg === undefined || !/^((RS|PS|ES)(256|384|512)|EdDSA|Ed25519)$/.test(alg)) throw new OptionError(option, "must be a key that signs");
  const { kid, use: _use, key_ops: _operations, ...rest } = jwk;
  let imported: Promise<CryptoKey | Uint8Array> | undefined;
  return { alg, kid, key: () => (imported ??= importJWK(rest, alg).catch(() => Promise.reject(fail("configuration", `${option}: the key cannot be used, or not for the algorithm that it names`)))) };
}

/** `client_secret_jwt`: the secret as a key. */
export function secretAssertionKey(secret: string): AssertionKey {
  return { alg: "HS256", kid: undefined, key: () => Promise.resolve(new TextEncoder().encode(secret)) };
}

/** A new assertion for each request. `audience`: who is to believe it. */
export function clientAssertion({ alg, kid, key }: AssertionKey, audience: () => Promise<string>, now: Login["now"]): ClientAuth {
  return async (_server, { client_id: id }, body) => {
    const issuedAt = Math.floor(now() / 1000);
    const assertion = await new SignJWT({ iss: id, sub: id, aud: await audience(), jti: randomText(), iat: issuedAt, exp: issuedAt + lifetime })
      .setProtectedHeader({ alg, ...(kid !== undefined && { kid }) })
      .sign(await key());
    body.set("client_id", id);
    body.set("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    body.set("client_assertion", assertion);
  };
}

function usualAlgorithm({ kty, crv }: JWK): string | undefined {
  if (kty === "RSA") return "RS256";
  if (kty === "OKP") return "EdDSA";
  return new Map([["P-256", "ES256"], ["P-384", "ES384"], ["P-521", "ES512"]]).get(crv ?? "");
}

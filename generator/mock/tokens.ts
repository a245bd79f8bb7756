// Tokens that the mock hands out and recognises again. They look like JWTs because clients read their claims.
import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { JsonObject } from "./json.js";

export interface Issued {
  /** Scheme that the token was issued for; null for the token of a user. */
  readonly scheme: string | null;
  /** Key of the stored user who signed in, when there is one. */
  readonly subject: string | null;
  readonly claims: JsonObject;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

const maximumRemembered = 10_000;

export class Tokens {
  readonly #issued = new Map<string, Issued>();
  readonly #key = randomBytes(32);

  /** `seconds`: how long the token is valid from `now` (milliseconds). */
  issue(scheme: string | null, subject: string | null, claims: JsonObject, now: number, seconds: number): string {
    const issued = Math.floor(now / 1000);
    const payload = { sub: subject ?? "mock", iat: issued, exp: issued + seconds, jti: randomUUID(), ...claims };
    const text = `${part({ alg: "HS256", typ: "JWT" })}.${part(payload)}`;
    const token = `${text}.${createHmac("sha256", this.#key).update(text).digest("base64url")}`;
    this.remember(token, { scheme, subject, claims, until: now + seconds * 1000 });
    return token;
  }

  /** Takes in a token that was made elsewhere. */
  remember(token: string, issued: Issued): void {
    if (this.#issued.size >= maximumRemembered) this.#issued.delete([...this.#issued.keys()][0] ?? "");
    this.#issued.set(token, issued);
  }

  forget(token: string): void {
    this.#issued.delete(token);
  }

  /** Null when the mock never issued it, or it expired. */
  find(token: string, now: number): Issued | null {
    const issued = this.#issued.get(token);
    return issued === undefined || issued.until < now ? null : issued;
  }

  clear(): void {
    this.#issued.clear();
  }
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

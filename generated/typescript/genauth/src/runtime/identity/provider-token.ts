// JWTs of the provider: signed by the one algorithm that the application configured, with the provider's key for it or the client's secret.
import { jwtVerify, type JWTVerifyOptions, type JWTVerifyResult } from "jose";
import { LoginError } from "./login-error.js";
import type { Login } from "./login.js";

/** What is true of every one of them is not asked for again. */
export interface ExpectedToken extends Pick<JWTVerifyOptions, "issuer" | "audience" | "requiredClaims"> {
  /** Default: that of ID tokens. */
  readonly algorithm?: string | undefined;
}

/**
 * Payload and header of the token once signature, algorithm, `crit`, `exp`, `nbf` and what is expected are found right. Rejects with what `invalid` makes of the
 * reason (and of the error of `jose`), with `discovery` or `request` when keys cannot be had.
 */
export async function verifiedToken(login: Login, token: string, { algorithm = login.idTokenAlgorithm, ...expected }: ExpectedToken, invalid: (reason: string, error: unknown) => Error): Promise<JWTVerifyResult> {
  const options = { ...expected, algorithms: [algorithm], clockTolerance: login.clockTolerance, currentDate: new Date(login.now()) };
  try {
    return await (algorithm.startsWith("HS") ? jwtVerify(token, login.secretKey(), options) : jwtVerify(token, login.keys, options));
  } catch (error) {
    // Errors of the library would carry the claims along: its code says enough.
    throw error instanceof LoginError ? error : invalid(reasonOf(error), error);
  }
}

/** Short and without anything of the token: codes of `jose` are made for that. */
function reasonOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "it is no JWT";
  const claim = "claim" in error && typeof error.claim === "string" && /^\w+$/.test(error.claim) ? ` (${error.claim})` : "";
  return `${error.code}${claim}`;
}

// One-time codes: nobody receives any here, so that every code is right but one that tests send as the wrong one.
import { entries, type Json, members, textMember } from "./json.js";
import { dataPlace } from "./resources.js";
import type { Route } from "./routes.js";
import type { Outcome } from "./state.js";
import type { Input } from "./validation.js";

/** Of as many digits as codes of a platform have. */
const wrongCode = /^9{4,8}$/;

const reason = "the one-time code is wrong: here, codes of nines are";

/** Null unless a request has the wrong code: then it is refused, or told where its answer is whether the code is right. */
export function codeOutcome(route: Route, { body }: Input): Outcome {
  const [name] = [...codesIn(route, body, 3)].find(([, code]) => wrongCode.test(code)) ?? [];
  if (name === undefined) return null;
  const place = dataPlace(route);
  const { properties } = place === null ? { properties: new Map<string, never>() } : route.api.shape(place.schema);
  const verdict = [...properties.keys()].find((name) => /^(?:is_?)?valid$/i.test(name));
  if (verdict === undefined) return { refusal: { status: 400, reason: isOfApp(name, body) ? "totp-code-wrong" : "verification-code", message: reason } };
  return { data: members([[verdict, false], ...(properties.has("message") ? [["message", reason] as const] : [])]) };
}

function* codesIn(route: Route, value: Json | undefined, depth: number): Iterable<[name: string, code: string]> {
  if (depth === 0) return;
  for (const [name, inner] of entries(value)) {
    if (typeof inner === "string" && isCode(route, name)) yield [name, inner];
    else yield* codesIn(route, inner, depth - 1);
  }
}

/** `newEmailPassCode`, `otp`; `code` alone where it confirms something, because it may be that of a country or of a role. */
function isCode({ path }: Route, name: string): boolean {
  return (/pass_?code|verification_?code|verify_?code|^t?otp(?:_?code)?$/i.test(name) && !/^password/i.test(name)) || (name === "code" && /\/(?:verify|confirm)$/.test(path));
}

/** Of an authenticator app (RFC 6238), and not of a message. */
function isOfApp(name: string, body: Json | undefined): boolean {
  return /^t?otp/i.test(name) || textMember(body, "factorType") === "OTP";
}

// What a provider repeats of a request's secrets when it refuses: its words end up in errors, and those in logs.
import { HIDDEN, isSecret } from "../redact.js";

/** Characters; what is shorter is no secret, and would hide parts of words. */
const shortest = 6;

/** Secrets that a request sends: in its `authorization`, and under telling names in its form or JSON. */
export function secretsSent(authorization: string | undefined, body: string | URLSearchParams | undefined): readonly string[] {
  const [scheme = "", credentials = ""] = (authorization ?? "").split(/ (.*)/s);
  const found = credentials === "" ? [] : [credentials, ...(/^basic$/i.test(scheme) ? passwordOf(credentials) : [])];
  const members: unknown = body instanceof URLSearchParams ? Object.fromEntries(body) : jsonOf(body ?? "");
  return [...found, ...secretsIn("", members)].filter((text) => text.length >= shortest).sort((one, other) => other.length - one.length);
}

export function withoutEchoes(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
}

/** As it was encoded for the header (RFC 6749, section 2.3.1), and as it is. */
function passwordOf(credentials: string): readonly string[] {
  try {
    const encoded = atob(credentials).replace(/^[^:]*:/, "");
    return [encoded, decodeURIComponent(encoded.replaceAll("+", " "))];
  } catch {
    return [];
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function secretsIn(name: string, value: unknown): readonly string[] {
  // `token_type_hint`, `subject_token_type`: what kind, not which.
  if (typeof value === "string") return isSecret(name, []) && !/_(?:hint|type)$/.test(name) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([own, inner]) => secretsIn(Array.isArray(value) ? name : own, inner)) : [];
}

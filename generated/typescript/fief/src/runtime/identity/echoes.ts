// What a provider repeats of a request's secrets when it refuses: its words end up in errors, and those in logs.
import { HIDDEN, isSecret } from "../redact.js";

/** Characters; what is shorter is no secret, and would hide parts of words. */
const shortest = 6;

/** Within quotes, where a server may write a letter in several ways. To the end where no quote ends it, or each quote on the way would be looked at so. */
const escaped = /"[^"\\]*(?:\\.[^"\\]*)+(?:"|\\?$)/gs;

/** Secrets that a request sends, as they are and as they may be written: in its `authorization`, and under telling names in its form or JSON. */
export function secretsSent(authorization: string | undefined, body: string | URLSearchParams | undefined): readonly string[] {
  const [scheme = "", credentials = ""] = (authorization ?? "").split(/ (.*)/s);
  const found = credentials === "" ? [] : [credentials, ...(/^basic$/i.test(scheme) ? passwordOf(credentials) : [])];
  const members: unknown = body instanceof URLSearchParams ? Object.fromEntries(body) : jsonOf(body ?? "");
  return [...found, ...secretsIn("", members)].filter((text) => text.length >= shortest).flatMap(written).sort((one, other) => other.length - one.length);
}

export function withoutEchoes(text: string, secrets: readonly string[]): string {
  const plain = secrets.length === 0 ? text : text.replace(escaped, read);
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), plain);
}

function read(found: string): string {
  const text = jsonOf(found);
  return typeof text === "string" ? JSON.stringify(text) : found;
}

/** Plain, in a form, in an address and in JSON. */
function written(secret: string): readonly string[] {
  const form = `${new URLSearchParams([["", secret]])}`.slice(1);
  return [secret, form, form.replaceAll("+", "%20").replace(/%(?:21|27|28|29|7E)/g, decodeURIComponent), JSON.stringify(secret).slice(1, -1)];
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

/** Undefined for what is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function secretsIn(name: string, value: unknown): readonly string[] {
  // `token_type_hint`, `subject_token_type`: what kind, not which.
  if (typeof value === "string") return isSecret(name, []) && !/_(?:hint|type)$/.test(name) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([own, inner]) => secretsIn(Array.isArray(value) ? name : own, inner)) : [];
}

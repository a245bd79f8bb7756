// What a log may show: everything but what proves or names somebody.

export const HIDDEN = "[redacted]";
const SECRET_NAME =
  /token|secret|passw|passphrase|pass_?code|pwd|(api|access|client)[_-]?key|authorization|cookie|assertion|credential|private|signature|nonce|otp|jwt|ticket|verifier|captcha|session|email|phone|^code$|_code$|^pin$|pin_?code|cv[vc]$|card_?number|^ssn$|idcard|id_card/i;
/** Of any other header only the name is shown. */
const SHOWN_HEADERS =
  /^(accept(-.*)?|age|allow|cache-control|connection|content-(encoding|language|length|type)|date|etag|expires|retry-after|server|user-agent|vary|via|x-request-id|x-.*-(lang|sdk-version|signature-(method|version)))$/;

/** Names are lower case already. */
export function redactedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const shown: [name: string, value: string][] = [];
  for (const [name, value] of Object.entries(headers)) shown.push([name, SHOWN_HEADERS.test(name) ? value : HIDDEN]);
  return Object.fromEntries(shown);
}

/** A copy in which members with telling names, and those in `secret`, are replaced at any depth, also in texts that are JSON. */
export function redactedValue(value: unknown, secret: readonly string[] = []): unknown {
  if (typeof value === "string") return redactedText(value, secret);
  if (Array.isArray(value)) return value.map((item) => redactedValue(item, secret));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const shown: [name: string, value: unknown][] = [];
  for (const [name, member] of Object.entries(value)) shown.push([name, isSecret(name, secret) ? HIDDEN : redactedValue(member, secret)]);
  return Object.fromEntries(shown);
}

export function isSecret(name: string, secret: readonly string[]): boolean {
  return SECRET_NAME.test(name) || secret.includes(name);
}

/** Of a query: values with telling names are replaced, also those of members in brackets and in JSON. */
export function redactedQuery(query: readonly (readonly [name: string, value: string, encoded?: string])[], secret: readonly string[]): string {
  const pairs = query.map(([name, value]) => `${name}=${name.split(/[[\]]/).some((part) => isSecret(part, secret)) ? HIDDEN : redactedText(value, secret)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function redactedText(text: string, secret: readonly string[]): string {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.stringify(redactedValue(JSON.parse(text), secret));
  } catch (error) {
    // What is nearly JSON cannot be looked into.
    const tells = SECRET_NAME.test(text) || secret.some((name) => text.includes(name));
    return error instanceof SyntaxError && !tells ? text : HIDDEN;
  }
}

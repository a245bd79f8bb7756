// Base64 with Web APIs only, for short values.

/** Base64 (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The same of text as UTF-8. */
export function base64OfText(text: string): string {
  return base64(new TextEncoder().encode(text));
}

/** Text of base64url (RFC 4648, section 5), with or without padding. Throws on anything else, as `atob` and `TextDecoder` do. */
export function textFromBase64Url(value: string): string {
  const binary = atob(value.replace(/-/g, "+").replace(/_/g, "/"));
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}

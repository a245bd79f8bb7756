// Base64 with Web APIs only, for short values.

/** Base64 (RFC 4648, section 4) of bytes, or of text as UTF-8. */
export function base64(value: string | Uint8Array): string {
  return btoa(String.fromCharCode(...(typeof value === "string" ? new TextEncoder().encode(value) : value)));
}

/** Text of base64url (RFC 4648, section 5), with or without padding. Throws on anything else, as `atob` and `TextDecoder` do. */
export function textFromBase64Url(value: string): string {
  const binary = atob(value.replace(/-/g, "+").replace(/_/g, "/"));
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}

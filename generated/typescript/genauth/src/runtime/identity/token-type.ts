// What a token says it is: the header `typ` (RFC 7519, section 5.1; RFC 8725, section 3.11).

/** Header `typ` of access tokens that say so (RFC 9068, section 2.1). */
export const accessTokenType = "at+jwt";

/** Header `typ` of logout tokens that say so (OpenID Connect Back-Channel Logout 1.0, section 2.4). */
export const logoutTokenType = "logout+jwt";

/**
 * Whether the token says that it is of another kind than `own`: `logout+jwt`, `dpop+jwt` and whatever else ends with `+jwt`. No type, `JWT` and what
 * no specification knows say nothing, because many providers write these. `own` null: the kind has no type of its own.
 */
export function isOtherType(typ: string | undefined, own: string | null): boolean {
  const type = `${typ ?? ""}`.toLowerCase().replace(/^application\//, "");
  return type.endsWith("+jwt") && type !== own;
}

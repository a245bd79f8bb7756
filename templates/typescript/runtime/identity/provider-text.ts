// What a provider says, for error messages: it is not ours, and may be anything.

/** Without control characters and marks that turn the direction of writing, at most 200 characters; undefined for what is no text. */
export function providerText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").slice(0, 200) : undefined;
}

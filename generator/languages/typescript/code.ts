// Text that may be printed. Only the doors make it: names.ts, docs.ts and literals.ts from the specification's text,
// and the `code` template from text that stands in this generator's own source.

declare const printable: unique symbol;

/** TypeScript source text. A plain string is none, so text from a specification cannot be printed by mistake. */
export type Code = string & { readonly [printable]: true };

/** Lines of a comment, encoded; without the comment's own marks. */
export type Comment = string & { readonly [printable]: "comment" };

/** Calls text printable. Only for the three doors and for text made of code alone. */
export function trusted(text: string): Code {
  return text as Code;
}

export function trustedComment(text: string): Comment {
  return text as Comment;
}

/** Source text of this generator with code in its holes. */
export function code(texts: TemplateStringsArray, ...holes: readonly (Code | number)[]): Code {
  let all = texts[0] ?? "";
  for (let index = 0; index < holes.length; index += 1) all += String(holes[index]) + (texts[index + 1] ?? "");
  return trusted(all);
}

export function joined(parts: readonly Code[], separator: Code): Code {
  return trusted(parts.join(separator));
}

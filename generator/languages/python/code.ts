// Text that may be printed. Only the doors make it: names.ts, docs.ts and literals.ts from the specification's text,
// and the `code` template from text that stands in this generator's own source.

declare const printable: unique symbol;

/** Python source text. A plain string is none, so text from a specification cannot be printed by mistake. */
export type Code = string & { readonly [printable]: true };

/** Calls text printable. Only for the three doors and for text made of code alone. */
export function trusted(text: string): Code {
  return text as Code;
}

/** Source text of this generator with code in its holes. */
export function code(texts: TemplateStringsArray, ...holes: readonly (Code | number)[]): Code {
  return trusted(texts.reduce((joined, text, index) => joined + String(holes[index - 1]) + text));
}

export function joined(parts: readonly Code[], separator: Code): Code {
  return trusted(parts.join(separator));
}

// Text of a document in Markdown: shown, and nothing else.

/** Code in a cell of a table. What cannot be seen, or steers what can, is written out. */
export function codeSpan(text: string): string {
  return `\`${text.replaceAll("`", "'").replaceAll("|", "\\|").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)}\``;
}

/** One line of Markdown that shows the text and does nothing else. */
export function markdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    // Short pieces of code stay so; whatever else could mean something does not.
    .split(/(`(?! )[\w.$(){}=/+, -]+(?<! )`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_{}[\]<>#|!&~@]/g, "\\$&")))
    .join("");
}

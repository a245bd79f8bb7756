// What ends, begins or steers a comment in any language that we have heard of, made to do nothing.

/** The first part of a mark, where the rest follows: `*` `/`, `?` `>`, `--` `>`, `"` `""` ..., or `+build` of Go and `@deprecated` of Java where a line begins. */
const MARKS = /^\+(?=build\b)|^[\s*]*@(?=[A-Za-z])|\*(?=[/)}])|[/({](?=\*)|\?(?=>)|<(?=[?%!#])|%(?=[>}])|-(?=->|\})|\{(?=[-#%{])|[#|](?=[})>|\]])|\+(?=\/)|\](?=\])|\}(?=\})|"(?="")|'(?='')|`(?=``)/g;

/** Java reads `\u000a` in a comment as a new line, and C joins a line that ends in `\` with the next one. */
const BACKSLASH = /\\/g;

/** One line of a comment: marks are parted by a space, a backslash is a sign that looks like one. */
export function harmless(line: string): string {
  return line.replace(BACKSLASH, "\u2216").replace(MARKS, "$& ");
}

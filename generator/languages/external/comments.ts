// What ends, begins or steers a comment in any language that we have heard of, made to do nothing.
import { wrapped } from "../prose.js";
import type { CommentTag } from "./contract.js";

/**
 * The first part of a mark, where the rest follows: `*` `/`, `?` `>`, `--` `>`, `"` `""` ..., `+build` of Go and `@deprecated` of Java where a line begins,
 * `coding:` of Python, which says how the file is read, and the fences and `>>>` of code that tools run to test it.
 */
const MARKS = /^\+(?=build\b)|^[\s*]*@(?=[A-Za-z])|^\s*<(?=reference\b|amd-)|coding(?=[:=])|\*(?=[/)}])|[/({](?=\*)|\?(?=>)|<(?=[?%!#])|%(?=[>}])|-(?=->|\})|\{(?=[-#%{])|[#|](?=[})>|\]])|[|\]=](?=#)|\+(?=\/)|\](?==*\])|\}(?=\})|"(?="")|'(?='')|`(?=``)|~(?=~~)|>(?=>>)/g;

/** Java reads `\u000a` in a comment as a new line, and C joins a line that ends in `\` with the next one. */
const BACKSLASH = /\\/g;

/** Four spaces make code in Markdown, which rustdoc compiles and runs; spaces that cannot be broken make none. */
const INDENTED = /(?<= {3}) +/g;

/** What stands around comments of the language: `before` and `after` of its `writing`. */
type Around = readonly string[];

/** The lines of paragraphs, with an empty line between two of them; tags stand together. */
export function commentLines(paragraphs: readonly (string | CommentTag)[], width: number, around: Around): readonly string[] {
  const lines: string[] = [];
  let isTagged = false;
  for (const paragraph of paragraphs) {
    const block = typeof paragraph === "string" ? wrapped(paragraph, width).map((line) => harmless(line, around)) : tagLines(paragraph, width, around);
    if (block.length === 0) continue;
    if (lines.length > 0 && !(isTagged && typeof paragraph !== "string")) lines.push("");
    for (const line of block) lines.push(line);
    isTagged = typeof paragraph !== "string";
  }
  return lines;
}

function tagLines({ tag, text }: CommentTag, width: number, around: Around): readonly string[] {
  const name = String(tag);
  const [first = "", ...rest] = wrapped(text, width - name.length - 1).map((line) => harmless(line, around));
  return [`${name} ${first}`.trimEnd(), ...rest.map((line) => (line === "" ? "" : `  ${line}`))];
}

/** One line of a comment: marks are parted by a space, a backslash is a sign that looks like one. */
function harmless(line: string, around: Around): string {
  const parted = line.replace(BACKSLASH, "\u2216").replace(MARKS, "$& ").replace(INDENTED, (spaces) => "\u00a0".repeat(spaces.length));
  return around.reduce((text, mark) => text.replaceAll(mark, () => `${mark.slice(0, 1)} ${mark.slice(1)}`), parted);
}

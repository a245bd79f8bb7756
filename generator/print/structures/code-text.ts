// Code as it stands in a structure: on one line, or on several that are indented here.
import { Unknown } from "./unknown.js";

/** What opens a literal or a comment, or ends a line for some reader. */
const MARK = /["'`\\/\r\u2028\u2029]/;
const NEXT_MARK = new RegExp(MARK, "g");
const LINE_END = /[\r\u2028\u2029]/;

/** As `closed`, on one line. */
export function onOneLine(text: unknown): string {
  const code = closed(text);
  if (code.includes("\n")) throw new Unknown(code);
  return code;
}

/**
 * Not blank, without white space at its end, with every literal and comment closed and no line break inside a literal: ts-morph follows both through the
 * whole file to know where it may indent, and does so in its own way. Strings in double quotes and comments in stars are what is planned; all else is left to it.
 */
export function closed(text: unknown): string {
  if (typeof text !== "string" || text.trim() === "" || text.charCodeAt(text.length - 1) <= 32) throw new Unknown(String(text));
  if (MARK.test(text) && !isClosed(text)) throw new Unknown(text);
  return text;
}

function isClosed(text: string): boolean {
  if (LINE_END.test(text)) return false;
  NEXT_MARK.lastIndex = 0;
  for (let mark = NEXT_MARK.exec(text); mark !== null; mark = NEXT_MARK.exec(text)) {
    const end = mark[0] === '"' ? endOfString(text, mark.index) : endOfComment(text, mark.index);
    if (end === -1) return false;
    NEXT_MARK.lastIndex = end;
  }
  return true;
}

/** ts-morph takes a quote after any backslash for one that is escaped, so a string that ends in a backslash is left to it. */
function endOfString(text: string, at: number): number {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes === 0) return text.slice(at, quote).includes("\n") ? -1 : quote + 1;
    if (backslashes % 2 === 0) return -1;
  }
  return -1;
}

function endOfComment(text: string, at: number): number {
  if (!text.startsWith("/*", at) || text[at + 2] === "/") return -1;
  const end = text.indexOf("*/", at + 2);
  return end === -1 || text[end + 2] === "/" ? -1 : end + 2;
}

/** Lines after the first are indented, without white space at their ends and with one blank line at most between them. */
export function continued(text: string, indentation: string): string {
  if (!text.includes("\n")) return text;
  const [first = "", ...others] = text.split("\n").map(withoutTrailing);
  let printed = first;
  let afterBlank = false;
  for (const line of others) {
    if (line !== "") printed += `\n${indentation}${line}`;
    else if (!afterBlank) printed += "\n";
    afterBlank = line === "";
  }
  return printed;
}

/** `: Type` or ` = Type`; a type may begin on the next line. */
export function typed(separator: ":" | " =", type: unknown, indentation: string): string {
  const code = closed(type);
  const text = continued(code, indentation);
  if (text === code) return `${separator} ${code}`;
  if (code.startsWith("\n")) return `${separator}${text}`;
  if (code.charCodeAt(0) <= 32) throw new Unknown(code);
  return `${separator} ${text}`;
}

/** Without spaces and tabs at the end. */
export function withoutTrailing(line: string): string {
  let end = line.length;
  while (line[end - 1] === " " || line[end - 1] === "\t") end -= 1;
  return line.slice(0, end);
}

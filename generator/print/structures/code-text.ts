// Code as it stands in a structure: on one line, or on several that are indented here.
import { Unknown } from "./unknown.js";

/** What opens a literal or a comment, or ends a line for some reader. */
const MARK = /["'`\\/\r\u2028\u2029]/g;
const LINE_END = /[\r\u2028\u2029]/;

/** ts-morph takes a quote after any backslash for one that is escaped, so a literal that ends in a backslash is none of ours. */
const STRING = /"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*(?<!\\)"/y;

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
  const first = text.search(MARK);
  if (first !== -1 && !isClosed(text, first)) throw new Unknown(text);
  return text;
}

function isClosed(text: string, first: number): boolean {
  if (LINE_END.test(text)) return false;
  for (let at = first; at !== -1; ) {
    const end = text[at] === '"' ? endOfString(text, at) : endOfComment(text, at);
    if (end === -1) return false;
    MARK.lastIndex = end;
    at = MARK.exec(text)?.index ?? -1;
  }
  return true;
}

function endOfString(text: string, at: number): number {
  STRING.lastIndex = at;
  return STRING.test(text) ? STRING.lastIndex : -1;
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
  if (code.startsWith("\n")) return `${separator}${text}`;
  if (text !== code && code.charCodeAt(0) <= 32) throw new Unknown(code);
  return `${separator} ${text}`;
}

/** Without spaces and tabs at the end. */
export function withoutTrailing(line: string): string {
  const last = line.charCodeAt(line.length - 1);
  return last === 32 || last === 9 ? line.replace(/[ \t]+$/, "") : line;
}

// Finds a pointer in YAML of the plain block style by indentation alone: a hundred times faster than parsing, and without a library.
import type { Position } from "../diagnostics.js";

/** Where a block of entries begins; each entry of it stands at that column. */
interface Block {
  readonly line: number;
  readonly column: number;
}

type Found = { readonly at: Position; readonly value: Block | "scalar" | null } | "nothing";

/**
 * The place of the key or item that the tokens name, or of the nearest that exists; null where the text uses more of YAML
 * (flow collections, anchors, tags, complex keys), so that a parser has to look.
 */
export function blockPosition(text: string, tokens: readonly string[]): Position | null {
  const lines = text.split(/\r?\n/);
  const start = contentLine(lines, /^---\s*$/.test(lines[0] ?? "") ? 1 : 0);
  if (start === null || text.includes("\t")) return null;
  let block: Block | "scalar" | null = { line: start, column: indentOf(lines[start] ?? "") };
  let at: Position = { line: start + 1, column: block.column + 1 };
  for (const token of tokens) {
    if (block === "scalar") return at;
    if (block === null) return null;
    const found: Found | null = textAt(lines, block.line, block.column).startsWith("-") ? item(lines, block, token) : entry(lines, block, token);
    if (found === null) return null;
    if (found === "nothing") return at;
    ({ at, value: block } = found);
  }
  return at;
}

function entry(lines: readonly string[], { line: first, column }: Block, token: string): Found | null {
  for (let line = first; line < lines.length; line += 1) {
    const content = line === first ? "" : (lines[line] ?? "");
    if (line !== first && isBlank(content)) continue;
    const indent = line === first ? column : indentOf(content);
    if (indent > column) continue;
    if (indent < column) return "nothing";
    const text = textAt(lines, line, column);
    if (isItem(text)) continue;
    const match = /^(?:("(?:[^"\\]|\\.)*")|('(?:[^']|'')*')|([^\s"'#&*!|>{}[\],?%@`:-](?:[^\s:]|:(?=\S)|\s(?!#))*?|-[^\s:]+))\s*:(?=\s|$)/.exec(text);
    if (match === null) return null;
    const [whole, double, single, plain] = match;
    if (double?.includes("\\") === true) return null;
    const key = plain ?? double?.slice(1, -1) ?? single?.slice(1, -1).replaceAll("''", "'");
    if (key === token) return { at: { line: line + 1, column: column + 1 }, value: valueOf(lines, line, column, text.slice(whole.length)) };
  }
  return "nothing";
}

function item(lines: readonly string[], { line: first, column }: Block, token: string): Found | null {
  let index = -1;
  for (let line = first; line < lines.length; line += 1) {
    const content = line === first ? "" : (lines[line] ?? "");
    if (line !== first && isBlank(content)) continue;
    const indent = line === first ? column : indentOf(content);
    if (indent > column) continue;
    const text = textAt(lines, line, column);
    if (indent < column || !isItem(text)) return "nothing";
    index += 1;
    if (String(index) !== token) continue;
    const rest = text.slice(1);
    const inner = column + 1 + indentOf(rest);
    const here = rest.trim();
    if (here === "" || here.startsWith("#")) {
      const value = valueOf(lines, line, column, "");
      return value === null || value === "scalar" ? null : { at: { line: value.line + 1, column: value.column + 1 }, value };
    }
    const value = isItem(here) || /^(?:"[^"]*"|'[^']*'|[^\s"'#&*!|>{}[\],?%@`]\S*(?: \S+)*?):(?:\s|$)/.test(here) ? { line, column: inner } : scalarOrUnknown(here);
    return { at: { line: line + 1, column: inner + 1 }, value };
  }
  return "nothing";
}

function valueOf(lines: readonly string[], line: number, column: number, rest: string): Block | "scalar" | null {
  const here = rest.trim();
  if (here !== "" && !here.startsWith("#")) return scalarOrUnknown(here);
  const next = contentLine(lines, line + 1);
  if (next === null) return "scalar";
  const indent = indentOf(lines[next] ?? "");
  const isNested = indent > column || (indent === column && isItem(textAt(lines, next, indent)) && !isItem(textAt(lines, line, column)));
  return isNested ? { line: next, column: indent } : "scalar";
}

function scalarOrUnknown(text: string): "scalar" | null {
  return /^[{[&*!]/.test(text) ? null : "scalar";
}

function contentLine(lines: readonly string[], from: number): number | null {
  for (let line = from; line < lines.length; line += 1) if (!isBlank(lines[line] ?? "")) return line;
  return null;
}

function isBlank(line: string): boolean {
  return /^ *(?:#|$)/.test(line);
}

function isItem(text: string): boolean {
  return /^-(?: |$)/.test(text);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function textAt(lines: readonly string[], line: number, column: number): string {
  return (lines[line] ?? "").slice(column);
}

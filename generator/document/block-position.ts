// Finds a pointer in YAML of the plain block style by indentation alone: a hundred times faster than parsing, and without a library.
import type { Position } from "../diagnostics.js";

/** Where a block of entries begins; each entry of it stands at that column. */
interface Block {
  readonly line: number;
  readonly column: number;
}

interface Found {
  readonly at: Position;
  readonly value: Block | "scalar" | null;
}

/** The entries of a block by key or index; not all of them where the text uses more of YAML than can be read here. */
interface Entries {
  readonly known: ReadonlyMap<string, Found>;
  readonly complete: boolean;
}

/**
 * Finds in one text the place of the key or item that tokens name, or of the nearest that exists; null where the text uses more of
 * YAML (flow collections, anchors, tags, complex keys), so that a parser has to look. Each block is read once.
 */
export function blockFinder(text: string): (tokens: readonly string[]) => Position | null {
  const lines = text.split(/\r?\n/);
  const start = contentLine(lines, /^---\s*$/.test(lines[0] ?? "") ? 1 : 0);
  if (start === null || text.includes("\t")) return () => null;
  const column = indentOf(lines[start] ?? "");
  const blocks = new Map<string, Entries>();
  const entriesOf = (block: Block): Entries => {
    const key = `${block.line}:${block.column}`;
    const entries = blocks.get(key) ?? (isItem(textAt(lines, block.line, block.column)) ? itemsOf(lines, block) : membersOf(lines, block));
    blocks.set(key, entries);
    return entries;
  };
  return (tokens) => {
    let block: Block | "scalar" | null = { line: start, column };
    let at: Position = { line: start + 1, column: column + 1 };
    for (const token of tokens) {
      if (block === "scalar") return at;
      if (block === null) return null;
      const { known, complete }: Entries = entriesOf(block);
      const found: Found | undefined = known.get(token);
      if (found === undefined) return complete ? at : null;
      ({ at, value: block } = found);
    }
    return at;
  };
}

function membersOf(lines: readonly string[], { line: first, column }: Block): Entries {
  const known = new Map<string, Found>();
  for (let line = first; line < lines.length; line += 1) {
    const content = line === first ? "" : (lines[line] ?? "");
    if (line !== first && isBlank(content)) continue;
    const indent = line === first ? column : indentOf(content);
    if (indent > column) continue;
    if (indent < column) break;
    const text = textAt(lines, line, column);
    if (isItem(text)) continue;
    const match = /^(?:("(?:[^"\\]|\\.)*")|('(?:[^']|'')*')|([^\s"'#&*!|>{}[\],?%@`:-](?:[^\s:]|:(?=\S)|\s(?!#))*?|-[^\s:]+))\s*:(?=\s|$)/.exec(text);
    const [whole = "", double, single, plain] = match ?? [];
    if (match === null || double?.includes("\\") === true) return { known, complete: false };
    const key = plain ?? double?.slice(1, -1) ?? single?.slice(1, -1).replaceAll("''", "'") ?? "";
    if (!known.has(key)) known.set(key, { at: { line: line + 1, column: column + 1 }, value: valueOf(lines, line, column, text.slice(whole.length)) });
  }
  return { known, complete: true };
}

function itemsOf(lines: readonly string[], { line: first, column }: Block): Entries {
  const known = new Map<string, Found>();
  for (let line = first; line < lines.length; line += 1) {
    const content = line === first ? "" : (lines[line] ?? "");
    if (line !== first && isBlank(content)) continue;
    const indent = line === first ? column : indentOf(content);
    if (indent > column) continue;
    const text = textAt(lines, line, column);
    if (indent < column || !isItem(text)) break;
    const found = itemAt(lines, line, column, text.slice(1));
    if (found === null) return { known, complete: false };
    known.set(String(known.size), found);
  }
  return { known, complete: true };
}

/** The item whose dash stands there; `rest` follows the dash. */
function itemAt(lines: readonly string[], line: number, column: number, rest: string): Found | null {
  const inner = column + 1 + indentOf(rest);
  const here = rest.trim();
  if (here === "" || here.startsWith("#")) {
    const value = valueOf(lines, line, column, "");
    return value === null || value === "scalar" ? null : { at: { line: value.line + 1, column: value.column + 1 }, value };
  }
  const value = isItem(here) || /^(?:"[^"]*"|'[^']*'|[^\s"'#&*!|>{}[\],?%@`]\S*(?: \S+)*?):(?:\s|$)/.test(here) ? { line, column: inner } : scalarOrUnknown(here);
  return { at: { line: line + 1, column: inner + 1 }, value };
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

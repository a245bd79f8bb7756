import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  afterString
} from "./chunk-VG7XLC2H.js";
import {
  pointerTokens
} from "./chunk-26VHACEC.js";
import {
  withoutCredentials
} from "./chunk-T4A5I2AI.js";

// document/block-position.ts
function blockFinder(text) {
  const lines = text.split(/\r?\n/);
  const start = contentLine(lines, /^---\s*$/.test(lines[0] ?? "") ? 1 : 0);
  if (start === null || text.includes("	")) return () => null;
  const column = indentOf(lines[start] ?? "");
  const blocks = /* @__PURE__ */ new Map();
  const entriesOf = (block) => {
    const key = `${block.line}:${block.column}`;
    const entries = blocks.get(key) ?? (isItem(textAt(lines, block.line, block.column)) ? itemsOf(lines, block) : membersOf(lines, block));
    blocks.set(key, entries);
    return entries;
  };
  return (tokens) => {
    let block = { line: start, column };
    let at = { line: start + 1, column: column + 1 };
    for (const token of tokens) {
      if (block === "scalar") return at;
      if (block === null) return null;
      const { known, complete } = entriesOf(block);
      const found = known.get(token);
      if (found === void 0) return complete ? at : null;
      ({ at, value: block } = found);
    }
    return at;
  };
}
function membersOf(lines, { line: first, column }) {
  const known = /* @__PURE__ */ new Map();
  for (let line = first; line < lines.length; line += 1) {
    const content = line === first ? "" : lines[line] ?? "";
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
function itemsOf(lines, { line: first, column }) {
  const known = /* @__PURE__ */ new Map();
  for (let line = first; line < lines.length; line += 1) {
    const content = line === first ? "" : lines[line] ?? "";
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
function itemAt(lines, line, column, rest) {
  const inner = column + 1 + indentOf(rest);
  const here = rest.trim();
  if (here === "" || here.startsWith("#")) {
    const value2 = valueOf(lines, line, column, "");
    return value2 === null || value2 === "scalar" ? null : { at: { line: value2.line + 1, column: value2.column + 1 }, value: value2 };
  }
  const value = isItem(here) || /^(?:"[^"]*"|'[^']*'|[^\s"'#&*!|>{}[\],?%@`]\S*(?: \S+)*?):(?:\s|$)/.test(here) ? { line, column: inner } : scalarOrUnknown(here);
  return { at: { line: line + 1, column: inner + 1 }, value };
}
function valueOf(lines, line, column, rest) {
  const here = rest.trim();
  if (here !== "" && !here.startsWith("#")) return scalarOrUnknown(here);
  const next = contentLine(lines, line + 1);
  if (next === null) return "scalar";
  const indent = indentOf(lines[next] ?? "");
  const isNested = indent > column || indent === column && isItem(textAt(lines, next, indent)) && !isItem(textAt(lines, line, column));
  return isNested ? { line: next, column: indent } : "scalar";
}
function scalarOrUnknown(text) {
  return /^[{[&*!]/.test(text) ? null : "scalar";
}
function contentLine(lines, from) {
  for (let line = from; line < lines.length; line += 1) if (!isBlank(lines[line] ?? "")) return line;
  return null;
}
function isBlank(line) {
  return /^ *(?:#|$)/.test(line);
}
function isItem(text) {
  return /^-(?: |$)/.test(text);
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
function textAt(lines, line, column) {
  return (lines[line] ?? "").slice(column);
}

// document/json-position.ts
function jsonOffsets(text, pointers) {
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
  const offsets = /* @__PURE__ */ new Map();
  const start = afterSpace(text, 0);
  try {
    follow(text, start, start, root, offsets);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return offsets;
}
function way() {
  return { ends: [], next: /* @__PURE__ */ new Map() };
}
function follow(text, at, value, { ends, next }, offsets) {
  for (const pointer of ends) offsets.set(pointer, at);
  if (next.size === 0) return afterValue(text, value);
  const open = new Map(next);
  const opener = text[value];
  const end = opener === "{" || opener === "[" ? followEntries(text, value, opener === "{", open, offsets) : afterValue(text, value);
  for (const lost of open.values()) noteAll(lost, at, offsets);
  return end;
}
function followEntries(text, opener, hasKeys, open, offsets) {
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
    open.delete(token);
    const behind = afterSpace(text, wanted === void 0 ? afterValue(text, value) : follow(text, at, value, wanted, offsets));
    if (behind >= text.length) throw new SyntaxError("the text ends inside of a value");
    at = text[behind] === "," ? afterSpace(text, behind + 1) : behind;
  }
  return at + 1;
}
function noteAll({ ends, next }, at, offsets) {
  for (const pointer of ends) offsets.set(pointer, at);
  for (const further of next.values()) noteAll(further, at, offsets);
}
var QUOTE = 34;
var SPACE = 32;
function afterValue(text, start) {
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
    if (character === 123 || character === 91) depth += 1;
    else if (character === 125 || character === 93) {
      depth -= 1;
      if (depth < 0) return at;
      if (depth === 0) return at + 1;
    } else if (character === 44 && depth === 0) return at;
    at += 1;
  }
  return text.length;
}
function afterSpace(text, from) {
  let at = from;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "	") at += 1;
  return at;
}

// document/lines.ts
var linesAround = 2;
var longestLine = 160;
var longestAddress = 4096;
var outsideAddress = /[\s"'<>]/;
var Lines = class {
  #text;
  /** Offset at which each line begins. */
  #starts = [0];
  constructor(text) {
    this.#text = text;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) this.#starts.push(end + 1);
  }
  position(offset) {
    let low = 0;
    for (let high = this.#starts.length; high - low > 1; ) {
      const middle = low + high >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
  /** The line of the place, and two before it. Long lines are cut: the one that is meant begins with what stands at the place, where that is far inside. */
  excerpt({ line, column }) {
    const lines = [];
    for (let number = Math.max(1, line - linesAround); number <= Math.min(line, this.#starts.length); number += 1) {
      const meant = number === line;
      lines.push({ line: number, text: this.#shown(number, meant && column > longestLine / 2 ? column : 1), meant });
    }
    return lines;
  }
  #shown(line, column) {
    const start = this.#starts[line - 1] ?? 0;
    const end = this.#starts[line] ?? this.#text.length;
    const from = end - start > longestLine ? this.#addressStart(start, start + column - 1) : start;
    const content = withoutCredentials(this.#text.slice(from, Math.min(end, from + longestAddress)).replace(/\r?\n$/, ""));
    return `${from > start ? "\u2026" : ""}${content.length > longestLine ? `${content.slice(0, longestLine)}\u2026` : content}`;
  }
  /** Where the address begins that a cut would halve, so that its password is known as one; otherwise the cut. */
  #addressStart(start, cut) {
    let begin = cut;
    while (begin > start && begin > cut - longestAddress && !outsideAddress.test(this.#text[begin - 1] ?? "")) begin -= 1;
    return this.#text.slice(begin, cut).includes("://") ? begin : cut;
  }
};

// document/position.ts
async function locatedDiagnostics(diagnostics, textOf) {
  const files = /* @__PURE__ */ new Map();
  for (const [file, pointers] of wantedPlaces(diagnostics)) {
    const text = textOf(file);
    if (text !== null) files.set(file, await locatedFile(file, text, pointers));
  }
  const positionOf = (at) => at.position ?? files.get(at.file)?.positions.get(at.pointer) ?? null;
  const located = diagnostics.map((diagnostic) => {
    const { at, related } = diagnostic;
    const position = at === null ? null : positionOf(at);
    const lines = at === null ? void 0 : files.get(at.file)?.lines;
    return { diagnostic, position, related: related.map((other) => positionOf(other.at)), excerpt: position === null ? [] : lines?.excerpt(position) ?? [] };
  });
  return located.sort(byPlace);
}
function wantedPlaces(diagnostics) {
  const wanted = /* @__PURE__ */ new Map();
  for (const { at, related } of diagnostics) {
    for (const { file, pointer } of [...at === null ? [] : [at], ...related.map((other) => other.at)]) wanted.set(file, (wanted.get(file) ?? /* @__PURE__ */ new Set()).add(pointer));
  }
  return wanted;
}
async function locatedFile(file, text, pointers) {
  const lines = new Lines(text);
  const positions = /* @__PURE__ */ new Map([["", { line: 1, column: 1 }]]);
  const inside = [...pointers].filter((pointer) => pointer !== "");
  const offsets = /\.json$/i.test(file) ? jsonOffsets(text, inside) : null;
  if (offsets !== null) {
    for (const [pointer, offset] of offsets) positions.set(pointer, lines.position(offset));
    return { lines, positions };
  }
  const quick = blockFinder(text);
  let slow = null;
  for (const pointer of inside) {
    const position = quick(pointerTokens(pointer) ?? []) ?? (slow ??= await positionFinder(text))(pointer);
    if (position !== null) positions.set(pointer, position);
  }
  return { lines, positions };
}
function byPlace(left, right) {
  const files = [left.diagnostic.at?.file ?? "", right.diagnostic.at?.file ?? ""];
  if (files[0] !== files[1]) return files[0] < files[1] ? -1 : 1;
  return (left.position?.line ?? 0) - (right.position?.line ?? 0) || (left.position?.column ?? 0) - (right.position?.column ?? 0);
}
async function positionFinder(text) {
  const { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } = await import("./yaml-library-T47J4XKT.js");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  const indexes = /* @__PURE__ */ new Map();
  const pairOf = (map, token) => {
    const known = indexes.get(map) ?? new Map([...map.items].reverse().flatMap((pair) => isScalar(pair.key) ? [[String(pair.key.value), pair]] : []));
    indexes.set(map, known);
    return known.get(token);
  };
  return (pointer) => {
    let current = document.contents;
    let offset = isNode(current) ? current.range?.[0] ?? 0 : 0;
    for (const token of pointerTokens(pointer) ?? []) {
      if (isAlias(current)) current = current.resolve(document);
      if (isMap(current)) {
        const pair = pairOf(current, token);
        if (pair === void 0) break;
        if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
        current = pair.value;
      } else if (isSeq(current)) {
        current = current.items[Number(token)];
        if (!isNode(current)) break;
        offset = current.range?.[0] ?? offset;
      } else break;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

export {
  locatedDiagnostics
};

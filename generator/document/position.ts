// From a pointer to line and column, and the lines around it. Parses again only where neither indentation nor brackets tell.
import type { Diagnostic, Place, Position } from "../diagnostics.js";
import { blockPosition } from "./block-position.js";
import { jsonPosition } from "./json-position.js";
import { pointerTokens } from "./pointer.js";

/** A diagnostic with everything that a printer needs. */
export interface LocatedDiagnostic {
  readonly diagnostic: Diagnostic;
  /** Null when there is no place, or the file was not read. */
  readonly position: Position | null;
  /** Lines around the place, and the one that is meant. */
  readonly excerpt: readonly { readonly line: number; readonly text: string; readonly meant: boolean }[];
  /** In the order of `diagnostic.related`. */
  readonly related: readonly (Position | null)[];
}

/** The text of a file by the name that places use; null when it was not read. */
export type TextOf = (file: string) => string | null;

export async function locatedDiagnostics(diagnostics: readonly Diagnostic[], textOf: TextOf): Promise<readonly LocatedDiagnostic[]> {
  const texts = new Map<string, string | null>();
  const remembered = (file: string): string | null => {
    const text = texts.get(file) ?? textOf(file);
    texts.set(file, text);
    return text;
  };
  const json = new Map<string, boolean>();
  const isJson = (file: string, text: string): boolean => {
    const known = json.get(file) ?? (/\.json$/i.test(file) && parses(text));
    json.set(file, known);
    return known;
  };
  const finders = new Map<string, (pointer: string) => Position | null>();
  const find = async (at: Place): Promise<Position | null> => {
    if (at.position !== undefined) return at.position;
    const text = remembered(at.file);
    if (text === null) return null;
    if (at.pointer === "") return { line: 1, column: 1 };
    const tokens = pointerTokens(at.pointer) ?? [];
    const quick = isJson(at.file, text) ? jsonPosition(text, tokens) : blockPosition(text, tokens);
    if (quick !== null) return quick;
    const finder = finders.get(at.file) ?? (await positionFinder(text));
    finders.set(at.file, finder);
    return finder(at.pointer);
  };
  const located: LocatedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const position = diagnostic.at === null ? null : await find(diagnostic.at);
    const related: (Position | null)[] = [];
    for (const { at } of diagnostic.related) related.push(await find(at));
    const text = diagnostic.at === null ? null : remembered(diagnostic.at.file);
    located.push({ diagnostic, position, related, excerpt: position === null || text === null ? [] : excerpt(text, position.line) });
  }
  return located.sort(byPlace);
}

function byPlace(left: LocatedDiagnostic, right: LocatedDiagnostic): number {
  const files = [left.diagnostic.at?.file ?? "", right.diagnostic.at?.file ?? ""] as const;
  if (files[0] !== files[1]) return files[0] < files[1] ? -1 : 1;
  return (left.position?.line ?? 0) - (right.position?.line ?? 0) || (left.position?.column ?? 0) - (right.position?.column ?? 0);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Finds pointers in one text. Of a key the place is the key, of an item the item; where nothing is, the nearest that holds it. */
export async function positionFinder(text: string): Promise<(pointer: string) => Position | null> {
  const { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } = await import("./yaml-library.js");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  return (pointer) => {
    let current: unknown = document.contents;
    let offset = isNode(current) ? (current.range?.[0] ?? 0) : 0;
    for (const token of pointerTokens(pointer) ?? []) {
      if (isAlias(current)) current = current.resolve(document);
      if (isMap(current)) {
        const pair = current.items.find(({ key }) => isScalar(key) && String(key.value) === token);
        if (pair === undefined) break;
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

const linesAround = 2;
const longestLine = 160;

function excerpt(text: string, line: number): LocatedDiagnostic["excerpt"] {
  const lines = text.split(/\r\n|[\r\n]/);
  const first = Math.max(1, line - linesAround);
  return lines.slice(first - 1, line).map((content, index) => ({
    line: first + index,
    text: content.length > longestLine ? `${content.slice(0, longestLine)}…` : content,
    meant: first + index === line,
  }));
}

// From a pointer to line and column, and the lines around it. Parses again only where neither indentation nor brackets tell.
import type { Diagnostic, Place, Position } from "../diagnostics.js";
import { blockFinder } from "./block-position.js";
import { jsonOffsets } from "./json-position.js";
import { type ExcerptLine, Lines } from "./lines.js";
import { pointerTokens } from "./pointer.js";
import type { Pair, YAMLMap } from "./yaml-library.js";

/** A diagnostic with everything that a printer needs. */
export interface LocatedDiagnostic {
  readonly diagnostic: Diagnostic;
  /** Null when there is no place, or the file was not read. */
  readonly position: Position | null;
  /** The line that is meant, and those before it. */
  readonly excerpt: readonly ExcerptLine[];
  /** In the order of `diagnostic.related`. */
  readonly related: readonly (Position | null)[];
}

/** The text of a file by the name that places use; null when it was not read. */
export type TextOf = (file: string) => string | null;

export async function locatedDiagnostics(diagnostics: readonly Diagnostic[], textOf: TextOf): Promise<readonly LocatedDiagnostic[]> {
  const files = new Map<string, LocatedFile>();
  for (const [file, pointers] of wantedPlaces(diagnostics)) {
    const text = textOf(file);
    if (text !== null) files.set(file, await locatedFile(file, text, pointers));
  }
  const positionOf = (at: Place): Position | null => at.position ?? files.get(at.file)?.positions.get(at.pointer) ?? null;
  const located = diagnostics.map((diagnostic): LocatedDiagnostic => {
    const { at, related } = diagnostic;
    const position = at === null ? null : positionOf(at);
    const lines = at === null ? undefined : files.get(at.file)?.lines;
    return { diagnostic, position, related: related.map((other) => positionOf(other.at)), excerpt: position === null ? [] : (lines?.excerpt(position) ?? []) };
  });
  return located.sort(byPlace);
}

/** Every place that is spoken of, by file. */
function wantedPlaces(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { at, related } of diagnostics) {
    for (const { file, pointer } of [...(at === null ? [] : [at]), ...related.map((other) => other.at)]) wanted.set(file, (wanted.get(file) ?? new Set()).add(pointer));
  }
  return wanted;
}

interface LocatedFile {
  readonly lines: Lines;
  readonly positions: ReadonlyMap<string, Position>;
}

async function locatedFile(file: string, text: string, pointers: ReadonlySet<string>): Promise<LocatedFile> {
  const lines = new Lines(text);
  const positions = new Map<string, Position>([["", { line: 1, column: 1 }]]);
  const inside = [...pointers].filter((pointer) => pointer !== "");
  const offsets = /\.json$/i.test(file) ? jsonOffsets(text, inside) : null;
  if (offsets !== null) {
    for (const [pointer, offset] of offsets) positions.set(pointer, lines.position(offset));
    return { lines, positions };
  }
  const quick = blockFinder(text);
  let slow: ((pointer: string) => Position | null) | null = null;
  for (const pointer of inside) {
    const position = quick(pointerTokens(pointer) ?? []) ?? (slow ??= await positionFinder(text))(pointer);
    if (position !== null) positions.set(pointer, position);
  }
  return { lines, positions };
}

function byPlace(left: LocatedDiagnostic, right: LocatedDiagnostic): number {
  const files = [left.diagnostic.at?.file ?? "", right.diagnostic.at?.file ?? ""] as const;
  if (files[0] !== files[1]) return files[0] < files[1] ? -1 : 1;
  return (left.position?.line ?? 0) - (right.position?.line ?? 0) || (left.position?.column ?? 0) - (right.position?.column ?? 0);
}

/** Finds pointers in one text. Of a key the place is the key, of an item the item; where nothing is, the nearest that holds it. */
export async function positionFinder(text: string): Promise<(pointer: string) => Position | null> {
  const { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } = await import("./yaml-library.js");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  // Large maps are asked for many of their keys.
  const indexes = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, token: string): Pair | undefined => {
    const known = indexes.get(map) ?? new Map([...map.items].reverse().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])));
    indexes.set(map, known);
    return known.get(token);
  };
  return (pointer) => {
    let current: unknown = document.contents;
    let offset = isNode(current) ? (current.range?.[0] ?? 0) : 0;
    for (const token of pointerTokens(pointer) ?? []) {
      if (isAlias(current)) current = current.resolve(document);
      if (isMap(current)) {
        const pair = pairOf(current, token);
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

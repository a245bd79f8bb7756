// The lines of a text: where an offset stands, and what stands around a line.
import { type Position, withoutCredentials } from "../diagnostics.js";

export interface ExcerptLine {
  readonly line: number;
  readonly text: string;
  /** The line that the excerpt is about. */
  readonly meant: boolean;
}

const linesAround = 2;
const longestLine = 160;
const longestAddress = 4096;
const outsideAddress = /[\s"'<>]/;

export class Lines {
  readonly #text: string;
  /** Offset at which each line begins, of those that were asked for so far. */
  readonly #starts: number[] = [0];
  #areAll = false;

  constructor(text: string) {
    this.#text = text;
  }

  position(offset: number): Position {
    this.#find(offset, 0);
    let low = 0;
    for (let high = this.#starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** The line of the place, and two before it. Long lines are cut: the one that is meant begins with what stands at the place, where that is far inside. */
  excerpt({ line, column }: Position): readonly ExcerptLine[] {
    this.#find(-1, line + 1);
    const lines: ExcerptLine[] = [];
    for (let number = Math.max(1, line - linesAround); number <= Math.min(line, this.#starts.length); number += 1) {
      const meant = number === line;
      lines.push({ line: number, text: this.#shown(number, meant && column > longestLine / 2 ? column : 1), meant });
    }
    return lines;
  }

  /** Finds further lines, until one begins behind the offset and there are so many, or the text ends. */
  #find(offset: number, count: number): void {
    for (let start = this.#starts.at(-1) ?? 0; !this.#areAll && (start <= offset || this.#starts.length < count); ) {
      start = this.#text.indexOf("\n", start) + 1;
      if (start === 0) this.#areAll = true;
      else this.#starts.push(start);
    }
  }

  #shown(line: number, column: number): string {
    const start = this.#starts[line - 1] ?? 0;
    const end = this.#starts[line] ?? this.#text.length;
    const from = end - start > longestLine ? this.#addressStart(start, start + column - 1) : start;
    const content = withoutCredentials(this.#text.slice(from, Math.min(end, from + longestAddress)).replace(/\r?\n$/, ""));
    return `${from > start ? "…" : ""}${content.length > longestLine ? `${content.slice(0, longestLine)}…` : content}`;
  }

  /** Where the address begins that a cut would halve, so that its password is known as one; otherwise the cut. */
  #addressStart(start: number, cut: number): number {
    let begin = cut;
    while (begin > start && begin > cut - longestAddress && !outsideAddress.test(this.#text[begin - 1] ?? "")) begin -= 1;
    return this.#text.slice(begin, cut).includes("://") ? begin : cut;
  }
}

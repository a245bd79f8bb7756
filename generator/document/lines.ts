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

export class Lines {
  readonly #text: string;
  /** Offset at which each line begins. */
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) this.#starts.push(end + 1);
  }

  position(offset: number): Position {
    let low = 0;
    for (let high = this.#starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** The line, counted from one, and two before it; long ones are cut. */
  excerpt(line: number): readonly ExcerptLine[] {
    const lines: ExcerptLine[] = [];
    for (let number = Math.max(1, line - linesAround); number <= Math.min(line, this.#starts.length); number += 1) {
      const content = withoutCredentials(this.#text.slice(this.#starts[number - 1], this.#starts[number]).replace(/\r?\n$/, ""));
      lines.push({ line: number, text: content.length > longestLine ? `${content.slice(0, longestLine)}…` : content, meant: number === line });
    }
    return lines;
  }
}

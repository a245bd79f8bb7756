// What is done throughout a document, counted by kind: one line each, at the first place, so that nothing happens in silence.
import type { Place, Report } from "../diagnostics.js";

/** How bad it is, its code, and what is said. */
export type NoteKinds<Kind extends string> = { readonly [K in Kind]: readonly [severity: "info" | "warning", code: string, message: string] };

export class Notes<Kind extends string> {
  readonly #kinds: NoteKinds<Kind>;
  readonly #found = new Map<Kind, { readonly at: Place; readonly places: Set<string> }>();

  constructor(kinds: NoteKinds<Kind>) {
    this.#kinds = kinds;
  }

  note(kind: Kind, at: Place): void {
    const known = this.#found.get(kind) ?? { at, places: new Set() };
    known.places.add(`${at.file}#${at.pointer}`);
    this.#found.set(kind, known);
  }

  report(report: Report): void {
    for (const [kind, { at, places: { size } }] of this.#found) {
      const [severity, code, message] = this.#kinds[kind];
      report[severity](code, size === 1 ? message : `${message} (${size} places)`, { at });
    }
  }
}

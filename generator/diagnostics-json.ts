// Diagnostics for programs: one object per diagnostic, with stable keys.
import type { Place, Position } from "./diagnostics.js";
import type { LocatedDiagnostic } from "./document/position.js";

interface JsonPlace {
  readonly file: string;
  readonly pointer: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** One entry of the `diagnostics` of `--json`. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly at: JsonPlace | null;
  readonly related: readonly { readonly message: string; readonly at: JsonPlace }[];
  readonly hint: string | null;
}

export function diagnosticsJson(located: readonly LocatedDiagnostic[]): readonly JsonDiagnostic[] {
  return located.map(({ diagnostic: { code, severity, message, at, related, hint }, position, related: positions }) => ({
    code,
    severity,
    message,
    at: at === null ? null : jsonPlace(at, position),
    related: related.map((other, index) => ({ message: other.message, at: jsonPlace(other.at, positions[index] ?? null) })),
    hint,
  }));
}

function jsonPlace(at: Place, position: Position | null): JsonPlace {
  return { file: at.file, pointer: at.pointer, line: position?.line ?? null, column: position?.column ?? null };
}

// What can be said about a specification: codes, places, severities, and the report that collects them.

export type Severity = "error" | "warning" | "info";

/** A place in the input: a JSON pointer into a file, or the file as a whole when the pointer is empty. */
export interface Place {
  /** Path relative to the working directory, with forward slashes. */
  readonly file: string;
  /** RFC 6901 pointer; empty for the whole file. */
  readonly pointer: string;
  /** Known when a parser already told it; otherwise found from the pointer when the diagnostic is printed. */
  readonly position?: Position;
  /** The pointer leads into the file as people wrote it, not into what an upgrade or an overlay made of it. */
  readonly written?: true;
}

/** Counted from one, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic {
  /** `room/subject`, stable: `document/duplicate-key`, `names/collision`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Place | null;
  readonly related: readonly { readonly message: string; readonly at: Place }[];
  /** What to do next. */
  readonly hint: string | null;
}

/** What a document does not say, and the run decided instead: told in tables, since there may be hundreds. */
export interface Decision {
  readonly subject: "names" | "pages";
  /** `GET /users`, `type "Page[User]"`. */
  readonly what: string;
  readonly at: Place;
  readonly chosen: string;
  readonly why: string;
}

export interface DiagnosticDetails {
  readonly at?: Place | null;
  readonly related?: Diagnostic["related"];
  readonly hint?: string;
}

/** The text without what addresses in it say of users and passwords: diagnostics end up in the logs of others. */
export function withoutCredentials(text: string): string {
  return text.includes("@") ? text.replace(/(:\/\/)[^\s/?#"'<>]+@/g, "$1***@") : text;
}

/** Collects what is wrong, so that one run tells everything. */
export class Report {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #decisions: Decision[] = [];
  readonly #strict: boolean;

  /** `strict`: warnings are errors. */
  constructor({ strict = false }: { readonly strict?: boolean } = {}) {
    this.#strict = strict;
  }

  error(code: string, message: string, details: DiagnosticDetails = {}): void {
    this.add("error", code, message, details);
  }

  warning(code: string, message: string, details: DiagnosticDetails = {}): void {
    this.add(this.#strict ? "error" : "warning", code, message, details);
  }

  info(code: string, message: string, details: DiagnosticDetails = {}): void {
    this.add("info", code, message, details);
  }

  private add(severity: Severity, code: string, message: string, { at = null, related = [], hint }: DiagnosticDetails): void {
    this.#diagnostics.push({ code, severity, message: withoutCredentials(message), at, related, hint: hint === undefined ? null : withoutCredentials(hint) });
  }

  /** What another report of the same run collected. */
  take({ diagnostics, decisions }: { readonly diagnostics: readonly Diagnostic[]; readonly decisions: readonly Decision[] }): void {
    this.#diagnostics.push(...diagnostics);
    this.#decisions.push(...decisions);
  }

  decide(decision: Decision): void {
    this.#decisions.push(decision);
  }

  get decisions(): readonly Decision[] {
    return this.#decisions;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  get failed(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
}

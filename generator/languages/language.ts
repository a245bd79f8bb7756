// The contract between a language and the rest: a pure function from the model to planned files.
import type { StatementStructures } from "ts-morph";
import type { Report } from "../diagnostics.js";
import type { Package } from "../model/model.js";

/** Turns the model into planned files. Pure: no file system, no clock, no network. */
export interface Language {
  readonly name: string;
  plan(packages: readonly Package[], report: Report): readonly PlannedFile[];
  /** The folder of its templates, for a language that others wrote; absent: `templates/`. */
  readonly templates?: string;
}

/** A file before it is printed. Its kind names its printer; nothing else chooses one. */
export type PlannedFile = { /** Relative to the output folder, forward slashes. */ readonly path: string } & (
  | { readonly kind: "typescript"; readonly file: TypeScriptFile }
  | { readonly kind: "template"; /** Path below the templates. */ readonly template: string; readonly view: object }
  | { readonly kind: "data"; readonly value: unknown; readonly format: "json" | "toml" }
  | { readonly kind: "text"; /** As a person wrote it. */ readonly content: string }
  | { readonly kind: "copy"; /** Path below the templates. */ readonly from: string }
);

/** A TypeScript file as plain structures: no functions in it, so that it can be compared, hashed and cached. */
export interface TypeScriptFile {
  /** Finished comment lines, without the slashes. */
  readonly header: readonly string[];
  readonly statements: readonly StatementStructures[];
}

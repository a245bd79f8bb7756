// What a rule hands over: a remark, and where the document can be mended without its author, the change.
import type { Place, Severity } from "../diagnostics.js";
import type { Json } from "../document/document.js";

export interface Finding {
  readonly code: string;
  readonly severity: Exclude<Severity, "error">;
  readonly message: string;
  readonly at: Place;
  readonly related?: readonly { readonly message: string; readonly at: Place }[];
  readonly hint: string;
  /** Absent: only a person can decide. */
  readonly fix?: Fix;
}

/** A change of the root document, as it is before any upgrade. */
export type Fix =
  /** Members to add to the object at a pointer; lists grow. */
  | { readonly kind: "merge"; readonly pointer: string; readonly value: Json }
  /** The schemas at these pointers become one named component; `known`: there is one that says the same already. */
  | { readonly kind: "name"; readonly pointers: readonly string[]; readonly name: string; readonly known: boolean };

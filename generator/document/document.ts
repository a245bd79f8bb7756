// The document as data: values with the place they came from. Types only; `read.ts` makes them.
import type { Place } from "../diagnostics.js";
import type { Json, JsonObject } from "./value.js";

export type { Json, JsonObject };

/** A value and where it stands. `at.pointer` is exact, so a diagnostic can show the line. */
export interface Node {
  readonly value: Json;
  readonly at: Place;
}

/** A root document with every file that it refers to, all read and checked. */
export interface Document {
  /** Root file, relative to the working directory. */
  readonly file: string;
  readonly root: Node;
  /** Every file read, root first. */
  readonly files: readonly string[];
  /** Follows `$ref` from the node it stands in until something else is found; null after reporting. */
  resolve(node: Node): Node | null;
  /** The node that a reference names, without following further; null after reporting. */
  target(reference: string, from: Place): Node | null;
}

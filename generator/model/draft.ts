// Declarations while they are being built. References in them are keys (places); names come last, when all are known.
import type { Place } from "../diagnostics.js";
import type { Choice, Docs, Field, Limits, Type } from "./model.js";

/** Which way a field travels: `read` is sent by the server only, `write` by the caller only. */
export type Access = "both" | "read" | "write";

export interface DraftField extends Field {
  readonly access: Access;
}

/** Where a declaration's name comes from: the document, or what it stands in (another declaration's key, or a given text). */
export type Naming = { readonly kind: "document"; readonly text: string } | ({ readonly kind: "inline" } & Position);

/** How an inline schema is named, should it need a name. */
export interface Position {
  readonly owner: string | { readonly text: string };
  readonly suffix: string;
}

export type DraftContent =
  | { readonly kind: "object"; readonly fields: readonly DraftField[]; readonly additional: Type | null; readonly additionalLimits?: Limits }
  | { readonly kind: "choice"; readonly values: readonly Choice[] }
  | { readonly kind: "alias"; readonly type: Type };

export interface Draft {
  /** `file#pointer`; what references say until names are known. */
  readonly key: string;
  readonly naming: Naming;
  readonly docs: Docs;
  readonly deprecated: boolean;
  readonly at: Place;
  /** A reference to it is nullable, because its schema admits null. */
  readonly nullable: boolean;
  readonly content: DraftContent;
}

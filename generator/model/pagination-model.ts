// How the answers of an operation are pages of a whole.
import type { Type } from "./model.js";

export interface Pagination {
  readonly position: PagePosition;
  /** Inside the input: how many items a page has at most. Empty where nothing says it. */
  readonly limit: readonly string[];
  /** Paths inside the data. `items` is empty where the data itself is the list. */
  readonly items: readonly string[];
  /** Of positions that are counted; null for all others. */
  readonly total: readonly string[] | null;
  readonly item: Type;
  /** No `x-pagination` says it: it was found by names and types. */
  readonly found: boolean;
}

/** Where the next page is asked for. Paths of `next` and `more` lead into the data. */
export type PagePosition =
  /** `page` counts pages from `first`, `offset` the items that come before it. `path` is inside the input: `["options", "pagination", "page"]`. */
  | { readonly kind: "page" | "offset"; readonly path: readonly string[]; readonly first: 0 | 1 }
  /** The member at `path` gets what stands at `next` in the page before, or in its last item (`of`). No value, or false at `more`, ends it. */
  | { readonly kind: "cursor"; readonly path: readonly string[]; readonly of: "data" | "lastItem"; readonly next: readonly string[]; readonly more: readonly string[] | null }
  /** The header `Link` of an answer has it (`rel="next"`, RFC 8288). */
  | { readonly kind: "link" }
  /** An address stands in the data, perhaps a relative one. */
  | { readonly kind: "nextUrl"; readonly next: readonly string[] };

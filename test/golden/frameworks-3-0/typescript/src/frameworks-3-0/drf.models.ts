// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";
import type { Open } from "../runtime/open.js";

export interface Album {
  artist: Artist | null;
  /** URI. */
  cover: string;
  data?: unknown;
  extra?: { [member: string]: unknown };
  genre?: Open<GenreEnum> | Open<BlankEnum> | null;
  id: number;
  /**
   * Value: at least -2147483648.
   *
   * @default "POP"
   */
  kind?: Open<GenreEnum>;
  /** Duration */
  length?: string | null;
  /** Pattern: `^-?\d{0,8}(?:\.\d{0,2})?$`. */
  price?: string;
  /** Length: at most 100. */
  title: string;
}

export interface AlbumsListRequest {
  /** Date (RFC 3339). */
  created_after?: string;
  ordering?: ("-name" | "name")[];
  /** A page number within the paginated result set. */
  page?: number;
}

export interface AlbumsPartialUpdateFromMultipartRequest {
  cover?: BinaryInput;
  genre?: GenreEnum | BlankEnum | null;
  /** Length: 1 to 100. */
  title?: string;
}

export interface Artist {
  name: string;
}

export const BlankEnum = {
  "": "",
} as const;
export type BlankEnum = (typeof BlankEnum)[keyof typeof BlankEnum];

/**
 * * `POP` - Pop
 * * `ROCK` - Rock
 */
export const GenreEnum = {
  Pop: "POP",
  Rock: "ROCK",
} as const;
export type GenreEnum = (typeof GenreEnum)[keyof typeof GenreEnum];

export interface LegalPersonTyped {
  company: string;
  type: "legal";
}

export interface NaturalPersonTyped {
  first: string;
  type: "natural";
}

export interface PaginatedAlbumList {
  count: number;
  /** URI. */
  next?: string | null;
  /** URI. */
  previous?: string | null;
  results: Album[];
}

export interface PatchedAlbumRequest {
  cover?: string;
  genre?: GenreEnum | BlankEnum | null;
  /** Length: 1 to 100. */
  title?: string;
}

export type PersonPolymorphic = LegalPersonTyped | NaturalPersonTyped;

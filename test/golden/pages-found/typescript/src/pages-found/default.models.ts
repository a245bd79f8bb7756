// Generated from test/golden/pages-found/spec.yaml. Do not edit; run `countersign generate`.

export interface LinkHeaders {
  link?: string;
}

export interface ListAddressesAnswer {
  /** URI. */
  next?: string | null;
  results?: Things;
}

export interface ListAfterAnswer {
  data?: Things;
  has_more?: boolean;
}

export interface ListAfterRequest {
  shelf: string;
  starting_after?: string;
}

export interface ListCursorsAnswer {
  data?: Things;
  has_more?: boolean;
  next_cursor?: string | null;
}

export interface ListCursorsError429 {
  title?: string;
}

export interface ListCursorsRequest {
  cursor?: string;
  limit?: number;
}

export interface ListDeclaredRequest {
  limit?: number;
  number?: number;
}

export interface ListLinksRequest {
  page?: number;
  per_page?: number;
}

export interface ListOffRequest {
  limit?: number;
  offset?: number;
}

export interface ListOffsetsRequest {
  limit?: number;
  offset?: number;
}

export interface ListPagesAnswer {
  content?: Things;
  totalElements?: number;
}

export interface ListPagesRequest {
  /** @default 0 */
  page?: number;
  size?: number;
}

export interface Thing {
  id: string;
}

export type Things = Thing[];

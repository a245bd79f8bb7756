// Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";

export interface Book {
  author?: string;
  isbn: string;
  title: string;
}

export interface BooksCreateError409 {
  isbn: string;
}

export interface BooksGetCoverRequest {
  isbn: string;
}

export interface BooksGetRequest {
  isbn: string;
}

export interface BooksListRequest {
  author?: string;
  tag?: string[];
}

export interface BooksPutCoverRequest {
  body: BinaryInput;
  isbn: string;
}

export interface BooksRemoveRequest {
  isbn: string;
}

export interface Problem {
  detail?: string;
  title: string;
}

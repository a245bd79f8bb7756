// Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import type { Calls } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ResultPromise } from "../runtime/result.js";
import type {
  Book,
  BooksCreateError409,
  BooksGetCoverRequest,
  BooksGetRequest,
  BooksListRequest,
  BooksPutCoverRequest,
  BooksRemoveRequest,
  Problem,
} from "./books.models.js";

/** `books` of `ResultsGroupedClient`. */
export interface ResultsGroupedBooksMethods {
  /** Adds a book. `POST /books` */
  create(
    input: Book,
    options?: RequestOptions,
  ): ResultPromise<Book, { 409: BooksCreateError409; 422: Problem; default: Problem }>;
  /** One book. `GET /books/{isbn}` */
  get(
    input: BooksGetRequest,
    options?: RequestOptions,
  ): ResultPromise<Book, { 404: Problem; "4XX": BooksCreateError409 }>;
  /** `GET /books/{isbn}/cover` */
  getCover<Streamed extends boolean = false>(
    input: BooksGetCoverRequest,
    options?: BinaryOptions<Streamed>,
  ): ResultPromise<BinaryAnswer<Streamed>>;
  /** Lists books. `GET /books` */
  list(input?: BooksListRequest, options?: RequestOptions): ResultPromise<Book[], { "5XX": Problem }>;
  /** `PUT /books/{isbn}/cover` */
  putCover(input: BooksPutCoverRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `DELETE /books/{isbn}` */
  remove(input: BooksRemoveRequest, options?: RequestOptions): ResultPromise<undefined, { 404: Problem }>;
}

export const resultsGroupedBooksCalls: Calls = {
  "/books": {
    GET: "list",
    POST: "create",
    "/{isbn}": { "DELETE 204": "remove", "GET *0": "get", "/cover": { "GET *1": "getCover", "PUT 204 *2": "putCover" } },
  },
};

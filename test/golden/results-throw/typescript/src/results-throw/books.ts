// Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

import type { DataPromise } from "../runtime/api-error.js";
import { askedRequest } from "../runtime/asked-request.js";
import { type BinaryAnswer, type BinaryOptions, wholeBytes } from "../runtime/binary-answer.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { binaryCall } from "../runtime/plain-binary.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import { wholeRequest } from "../runtime/whole-request.js";
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

const booksGetOperation: Operation<unknown> = { id: "books/get", method: "GET", path: "/books/{isbn}", security: [] };
const booksGetCoverOperation: Operation<unknown> = {
  id: "books/getCover",
  method: "GET",
  path: "/books/{isbn}/cover",
  build: askedRequest,
  accept: "image/png, *\/*;q=0.1",
  data: wholeBytes,
};
const booksPutCoverOperation: Operation<unknown> = {
  id: "books/putCover",
  method: "PUT",
  path: "/books/{isbn}/cover",
  answer: "none",
  body: "binary",
  bodyMember: "body",
  contentType: "image/png",
  build: wholeRequest,
};

/** Adds a book. `POST /books` */
export function booksCreate(
  client: PlainSender,
  input: Book,
  options?: RequestOptions,
): DataPromise<Book, { 409: BooksCreateError409; 422: Problem; default: Problem }> {
  return client.call("POST /books", input, options);
}

/** One book. `GET /books/{isbn}` */
export function booksGet(
  client: PlainSender,
  input: BooksGetRequest,
  options?: RequestOptions,
): DataPromise<Book, { 404: Problem; "4XX": BooksCreateError409 }> {
  return client.call(booksGetOperation, input, options);
}

/** `GET /books/{isbn}/cover` */
export function booksGetCover<Streamed extends boolean = false>(
  client: PlainSender,
  input: BooksGetCoverRequest,
  options?: BinaryOptions<Streamed>,
): DataPromise<BinaryAnswer<Streamed>> {
  return binaryCall(client, booksGetCoverOperation, input, options);
}

/** Lists books. `GET /books` */
export function booksList(
  client: PlainSender,
  input?: BooksListRequest,
  options?: RequestOptions,
): DataPromise<Book[], { "5XX": Problem }> {
  return client.call("GET /books", input, options);
}

/** `PUT /books/{isbn}/cover` */
export function booksPutCover(
  client: PlainSender,
  input: BooksPutCoverRequest,
  options?: RequestOptions,
): DataPromise<undefined> {
  return client.call(booksPutCoverOperation, input, options);
}

/** `DELETE /books/{isbn}` */
export function booksRemove(
  client: PlainSender,
  input: BooksRemoveRequest,
  options?: RequestOptions,
): DataPromise<undefined, { 404: Problem }> {
  return client.call("DELETE /books/{isbn} 204", input, options);
}

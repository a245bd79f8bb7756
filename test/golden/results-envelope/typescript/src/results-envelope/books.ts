// Generated from test/golden/results-envelope/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import { binaryEnvelope } from "../runtime/envelope-binary.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { pathRequest } from "../runtime/path-request.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  Book,
  BooksGetCoverRequest,
  BooksGetRequest,
  BooksListRequest,
  BooksPutCoverRequest,
  BooksRemoveRequest,
} from "./books.models.js";

const booksCreateOperation: EnvelopeOperation<Envelope<Book>> = {
  id: "books/create",
  method: "POST",
  path: "/books",
  security: [["token"]],
  build: jsonRequest,
  read: plainAnswer,
};
const booksGetOperation: EnvelopeOperation<Envelope<Book>> = {
  id: "books/get",
  method: "GET",
  path: "/books/{isbn}",
  build: pathRequest,
  read: plainAnswer,
};
const booksGetCoverOperation: EnvelopeOperation<Envelope<Uint8Array>> = {
  id: "books/getCover",
  method: "GET",
  path: "/books/{isbn}/cover",
  security: [["token"]],
  build: styledRequest,
  answer: "binary",
  accept: "image/png, *\/*;q=0.1",
  read: plainAnswer,
};
const booksListOperation: EnvelopeOperation<Envelope<Book[]>> = {
  id: "books/list",
  method: "GET",
  path: "/books",
  security: [["token"]],
  build: formQueryRequest,
  read: plainAnswer,
};
const booksPutCoverOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "books/putCover",
  method: "PUT",
  path: "/books/{isbn}/cover",
  security: [["token"]],
  body: "binary",
  bodyMember: "body",
  contentType: "image/png",
  build: styledRequest,
  answer: "none",
  read: plainAnswer,
};
const booksRemoveOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "books/remove",
  method: "DELETE",
  path: "/books/{isbn}",
  security: [["token"]],
  build: pathRequest,
  answer: "none",
  read: plainAnswer,
};

/** Adds a book. `POST /books` */
export function booksCreate(client: Sender, input: Book, options?: RequestOptions): Promise<Envelope<Book>> {
  return client.send(booksCreateOperation, input, options);
}

/** One book. `GET /books/{isbn}` */
export function booksGet(client: Sender, input: BooksGetRequest, options?: RequestOptions): Promise<Envelope<Book>> {
  return client.send(booksGetOperation, input, options);
}

/** `GET /books/{isbn}/cover` */
export function booksGetCover<Streamed extends boolean = false>(
  client: Sender,
  input: BooksGetCoverRequest,
  options?: BinaryOptions<Streamed>,
): Promise<Envelope<BinaryAnswer<Streamed>>> {
  return binaryEnvelope(client, booksGetCoverOperation, input, options);
}

/** Lists books. `GET /books` */
export function booksList(
  client: Sender,
  input?: BooksListRequest,
  options?: RequestOptions,
): Promise<Envelope<Book[]>> {
  return client.send(booksListOperation, input, options);
}

/** `PUT /books/{isbn}/cover` */
export function booksPutCover(
  client: Sender,
  input: BooksPutCoverRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(booksPutCoverOperation, input, options);
}

/** `DELETE /books/{isbn}` */
export function booksRemove(
  client: Sender,
  input: BooksRemoveRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(booksRemoveOperation, input, options);
}

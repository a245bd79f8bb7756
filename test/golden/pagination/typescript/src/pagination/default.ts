// Generated from test/golden/pagination/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  Item,
  Items,
  ListByBodyRequest,
  ListByOffsetAnswer,
  ListByOffsetRequest,
  ListByQueryRequest,
  ListNestedAnswer,
  ListNestedRequest,
} from "./default.models.js";

const listByBodyOperation: EnvelopeOperation<Envelope<Items>, Item> = {
  id: "listByBody",
  method: "POST",
  path: "/by-body",
  safe: true,
  build: jsonRequest,
  read: plainAnswer,
  paging: { page: ["page"], limit: ["limit"], items: ["list"] },
};
const listByOffsetOperation: EnvelopeOperation<Envelope<ListByOffsetAnswer>, Item> = {
  id: "listByOffset",
  method: "GET",
  path: "/by-offset",
  build: formQueryRequest,
  read: plainAnswer,
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const listByQueryOperation: EnvelopeOperation<Envelope<Items>, Item> = {
  id: "listByQuery",
  method: "GET",
  path: "/by-query",
  build: formQueryRequest,
  read: plainAnswer,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listNestedOperation: EnvelopeOperation<Envelope<ListNestedAnswer>, Item> = {
  id: "listNested",
  method: "POST",
  path: "/nested",
  build: jsonRequest,
  read: plainAnswer,
  paging: {
    page: ["options", "pagination", "page"],
    limit: ["options", "pagination", "limit"],
    items: ["result", "list"],
    total: ["result", "totalCount"],
  },
};

/** Page and limit in the body, and no total. `POST /by-body` */
export function listByBody(
  client: Sender,
  input?: ListByBodyRequest,
  options?: RequestOptions,
): Paged<Envelope<Items>, Item> {
  return paged(client, listByBodyOperation, input, options);
}

/** Items to skip instead of a page number. `GET /by-offset` */
export function listByOffset(
  client: Sender,
  input?: ListByOffsetRequest,
  options?: RequestOptions,
): Paged<Envelope<ListByOffsetAnswer>, Item> {
  return paged(client, listByOffsetOperation, input, options);
}

/** Page and limit in the query. `GET /by-query` */
export function listByQuery(
  client: Sender,
  input?: ListByQueryRequest,
  options?: RequestOptions,
): Paged<Envelope<Items>, Item> {
  return paged(client, listByQueryOperation, input, options);
}

/** Page and limit deep inside. `POST /nested` */
export function listNested(
  client: Sender,
  input: ListNestedRequest,
  options?: RequestOptions,
): Paged<Envelope<ListNestedAnswer>, Item> {
  return paged(client, listNestedOperation, input, options);
}

// Generated from test/golden/pages-found/spec.yaml. Do not edit; run `countersign generate`.

import { nextCursor, nextLink, nextUrl } from "../runtime/followed-pages.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { followedResultPages } from "../runtime/plain-followed-pages.js";
import { type ResultPages, resultPages } from "../runtime/plain-pages.js";
import { plainRequest } from "../runtime/plain-request.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type {
  LinkHeaders,
  ListAddressesAnswer,
  ListAfterAnswer,
  ListAfterRequest,
  ListCursorsAnswer,
  ListCursorsError429,
  ListCursorsRequest,
  ListDeclaredRequest,
  ListLinksRequest,
  ListOffRequest,
  ListOffsetsRequest,
  ListPagesAnswer,
  ListPagesRequest,
  Thing,
  Things,
} from "./default.models.js";

const listAddressesOperation: Operation<unknown> = {
  id: "listAddresses",
  method: "GET",
  path: "/addresses",
  build: plainRequest,
  followed: { turn: nextUrl, next: ["next"], items: ["results"] },
};
const listAfterOperation: Operation<unknown> = {
  id: "listAfter",
  method: "GET",
  path: "/after/{shelf}",
  followed: { turn: nextCursor, cursor: ["starting_after"], last: ["id"], more: ["has_more"], items: ["data"] },
};
const listCursorsOperation: Operation<unknown> = {
  id: "listCursors",
  method: "GET",
  path: "/cursors",
  followed: { turn: nextCursor, cursor: ["cursor"], next: ["next_cursor"], more: ["has_more"], items: ["data"] },
};
const listDeclaredOperation: Operation<unknown> = {
  id: "listDeclared",
  method: "GET",
  path: "/declared",
  paging: { page: ["number"], limit: ["limit"], items: [] },
};
const listLinksOperation: Operation<unknown> = {
  id: "listLinks",
  method: "GET",
  path: "/links",
  build: plainRequest,
  followed: { turn: nextLink, items: [] },
};
const listOffsetsOperation: Operation<unknown> = {
  id: "listOffsets",
  method: "GET",
  path: "/offsets",
  paging: { offset: ["offset"], limit: ["limit"], items: [] },
};
const listPagesOperation: Operation<unknown> = {
  id: "listPages",
  method: "GET",
  path: "/pages",
  paging: { page: ["page"], from: 0, limit: ["size"], items: ["content"], total: ["totalElements"] },
};

/** `GET /addresses` */
export function listAddresses(client: PlainSender, options?: RequestOptions): ResultPages<ListAddressesAnswer, Thing> {
  return followedResultPages(client, listAddressesOperation, undefined, options);
}

/** `GET /after/{shelf}` */
export function listAfter(
  client: PlainSender,
  input: ListAfterRequest,
  options?: RequestOptions,
): ResultPages<ListAfterAnswer, Thing> {
  return followedResultPages(client, listAfterOperation, input, options);
}

/** `GET /cursors` */
export function listCursors(
  client: PlainSender,
  input?: ListCursorsRequest,
  options?: RequestOptions,
): ResultPages<ListCursorsAnswer, Thing, { 429: ListCursorsError429 }> {
  return followedResultPages(client, listCursorsOperation, input, options);
}

/** `GET /declared` */
export function listDeclared(
  client: PlainSender,
  input?: ListDeclaredRequest,
  options?: RequestOptions,
): ResultPages<Things, Thing> {
  return resultPages(client, listDeclaredOperation, input, options);
}

/** `GET /links` */
export function listLinks(
  client: PlainSender,
  input?: ListLinksRequest,
  options?: RequestOptions,
): ResultPages<Things, Thing, {}, LinkHeaders> {
  return followedResultPages(client, listLinksOperation, input, options);
}

/** `GET /off` */
export function listOff(client: PlainSender, input?: ListOffRequest, options?: RequestOptions): ResultPromise<Things> {
  return client.call("GET /off", input, options);
}

/** `GET /offsets` */
export function listOffsets(
  client: PlainSender,
  input?: ListOffsetsRequest,
  options?: RequestOptions,
): ResultPages<Things, Thing> {
  return resultPages(client, listOffsetsOperation, input, options);
}

/** `GET /pages` */
export function listPages(
  client: PlainSender,
  input?: ListPagesRequest,
  options?: RequestOptions,
): ResultPages<ListPagesAnswer, Thing> {
  return resultPages(client, listPagesOperation, input, options);
}

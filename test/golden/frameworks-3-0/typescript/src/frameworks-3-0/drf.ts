// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import { nextUrl } from "../runtime/followed-pages.js";
import type { Operation } from "../runtime/operation.js";
import { optionalRequest } from "../runtime/optional-request.js";
import type { RequestOptions } from "../runtime/options.js";
import { followedResultPages } from "../runtime/plain-followed-pages.js";
import type { ResultPages } from "../runtime/plain-pages.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  Album,
  AlbumsListRequest,
  AlbumsPartialUpdateFromMultipartRequest,
  PaginatedAlbumList,
  PatchedAlbumRequest,
  PersonPolymorphic,
} from "./drf.models.js";

const albumsListOperation: Operation<unknown> = {
  id: "albums_list",
  method: "GET",
  path: "/drf/albums/",
  security: [["cookieAuth"], ["tokenAuth"], []],
  parameters: { ordering: { in: "query", explode: false } },
  build: styledRequest,
  followed: { turn: nextUrl, next: ["next"], items: ["results"] },
};
const albumsPartialUpdateFromMultipartOperation: Operation<unknown> = {
  id: "albums_partial_updateFromMultipart",
  method: "PATCH",
  path: "/drf/albums/",
  body: "multipart",
  optional: { build: styledRequest },
  build: optionalRequest,
};

/** `GET /drf/albums/` */
export function albumsList(
  client: PlainSender,
  input?: AlbumsListRequest,
  options?: RequestOptions,
): ResultPages<PaginatedAlbumList, Album> {
  return followedResultPages(client, albumsListOperation, input, options);
}

/** `PATCH /drf/albums/` */
export function albumsPartialUpdate(
  client: PlainSender,
  input?: PatchedAlbumRequest,
  options?: RequestOptions,
): ResultPromise<Album | undefined> {
  return client.call("PATCH /drf/albums/", input, options);
}

/** `PATCH /drf/albums/` */
export function albumsPartialUpdateFromMultipart(
  client: PlainSender,
  input?: AlbumsPartialUpdateFromMultipartRequest,
  options?: RequestOptions,
): ResultPromise<Album | undefined> {
  return client.call(albumsPartialUpdateFromMultipartOperation, input, options);
}

/** `GET /drf/shapes/` */
export function shapesList(client: PlainSender, options?: RequestOptions): ResultPromise<PersonPolymorphic> {
  return client.call("GET /drf/shapes/", undefined, options);
}

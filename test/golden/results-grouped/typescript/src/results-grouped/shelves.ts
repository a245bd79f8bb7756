// Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

import type { Operation } from "../runtime/operation.js";
import { optionalRequest } from "../runtime/optional-request.js";
import type { RequestOptions } from "../runtime/options.js";
import { pathRequest } from "../runtime/path-request.js";
import { type ResultPages, resultPages } from "../runtime/plain-pages.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { ListShelvesAnswer, ListShelvesRequest, Shelf, UpdateShelfRequest } from "./shelves.models.js";

const listShelvesOperation: Operation<unknown> = {
  id: "listShelves",
  method: "GET",
  path: "/shelves",
  paging: { page: ["page"], limit: ["limit"], items: ["items"], total: ["total"] },
};
const updateShelfOperation: Operation<unknown> = {
  id: "updateShelf",
  method: "PATCH",
  path: "/shelves/{id}/settings",
  security: [["key", "token"], ["login"], []],
  parameters: { dry: { in: "query" } },
  optional: { build: pathRequest },
  build: optionalRequest,
  secret: ["secret"],
};

/** `GET /shelves` */
export function listShelves(
  client: PlainSender,
  input?: ListShelvesRequest,
  options?: RequestOptions,
): ResultPages<ListShelvesAnswer, Shelf> {
  return resultPages(client, listShelvesOperation, input, options);
}

/** `PATCH /shelves/{id}/settings` */
export function updateShelf(
  client: PlainSender,
  input: UpdateShelfRequest,
  options?: RequestOptions,
): ResultPromise<Shelf> {
  return client.call(updateShelfOperation, input, options);
}

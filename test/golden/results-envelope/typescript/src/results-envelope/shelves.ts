// Generated from test/golden/results-envelope/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { pathRequest } from "../runtime/path-request.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import type { Sender } from "../runtime/sender.js";
import type { ListShelvesAnswer, ListShelvesRequest, Shelf, UpdateShelfRequest } from "./shelves.models.js";

const listShelvesOperation: EnvelopeOperation<Envelope<ListShelvesAnswer>, Shelf> = {
  id: "listShelves",
  method: "GET",
  path: "/shelves",
  security: [["token"]],
  build: formQueryRequest,
  read: plainAnswer,
  paging: { page: ["page"], limit: ["limit"], items: ["items"], total: ["total"] },
};
const updateShelfOperation: EnvelopeOperation<Envelope<Shelf>> = {
  id: "updateShelf",
  method: "PATCH",
  path: "/shelves/{id}/settings",
  security: [["key", "token"], ["login"], []],
  parameters: { dry: { in: "query" } },
  build: pathRequest,
  read: plainAnswer,
  secret: ["secret"],
};

/** `GET /shelves` */
export function listShelves(
  client: Sender,
  input?: ListShelvesRequest,
  options?: RequestOptions,
): Paged<Envelope<ListShelvesAnswer>, Shelf> {
  return paged(client, listShelvesOperation, input, options);
}

/** `PATCH /shelves/{id}/settings` */
export function updateShelf(
  client: Sender,
  input: UpdateShelfRequest,
  options?: RequestOptions,
): Promise<Envelope<Shelf>> {
  return client.send(updateShelfOperation, input, options);
}

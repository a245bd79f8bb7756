// Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ResultPages } from "../runtime/plain-pages.js";
import type { ResultPromise } from "../runtime/result.js";
import type { ListShelvesAnswer, ListShelvesRequest, Shelf, UpdateShelfRequest } from "./shelves.models.js";

/** `shelves` of `ResultsGroupedClient`. */
export interface ResultsGroupedShelvesMethods {
  /** `GET /shelves` */
  list(input?: ListShelvesRequest, options?: RequestOptions): ResultPages<ListShelvesAnswer, Shelf>;
  /** `PATCH /shelves/{id}/settings` */
  updateShelf(input: UpdateShelfRequest, options?: RequestOptions): ResultPromise<Shelf>;
}

export const resultsGroupedShelvesCalls: Calls = {
  "/shelves": { "GET *5": "list", "/{id}/settings": { "PATCH *6": "updateShelf" } },
};

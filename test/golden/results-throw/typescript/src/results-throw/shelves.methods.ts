// Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const resultsThrowShelvesCalls: Calls = {
  "/shelves": { "GET *5": "listShelves", "/{id}/settings": { "PATCH *6": "updateShelf" } },
};

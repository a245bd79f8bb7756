// Generated from test/golden/results-result/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const resultsResultShelvesCalls: Calls = {
  "/shelves": { "GET *5": "listShelves", "/{id}/settings": { "PATCH *6": "updateShelf" } },
};

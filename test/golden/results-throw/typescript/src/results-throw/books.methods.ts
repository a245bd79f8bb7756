// Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const resultsThrowBooksCalls: Calls = {
  books: {
    "/books": {
      GET: "List",
      POST: "Create",
      "/{isbn}": {
        "DELETE 204": "Remove",
        "GET *0": "Get",
        "/cover": { "GET *1": "GetCover", "PUT 204 *2": "PutCover" },
      },
    },
  },
};

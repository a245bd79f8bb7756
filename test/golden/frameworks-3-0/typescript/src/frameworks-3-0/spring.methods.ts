// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_0SpringCalls: Calls = {
  "/spring": {
    "/animals": { "GET ()": "animals" },
    "/events": { "GET () *8": "events" },
    "/orders": {
      "GET *10": "list1",
      "POST *7": "create1",
      "/{id}": { "/invoice": { "GET *9": "invoice" }, "/note": { "GET *11": "note" } },
    },
  },
};

// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_0SpringCalls: Calls = {
  "/spring": {
    "/animals": { "GET ()": "animals" },
    "/events": { "GET () *9": "events" },
    "/orders": {
      "GET *11": "list1",
      "POST *8": "create1",
      "/{id}": { "/invoice": { "GET *10": "invoice" }, "/note": { "GET *12": "note" } },
    },
  },
};

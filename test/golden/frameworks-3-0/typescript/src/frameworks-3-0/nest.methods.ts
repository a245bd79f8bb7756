// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_0NestCalls: Calls = {
  catsController: {
    "/nest/cats": {
      "GET *3": "FindAll",
      "POST *2": "Create",
      "/{id}": { DELETE: "Remove", GET: "FindOne", "/photo": { "GET *4": "Photo", "POST *5": "Upload" } },
    },
  },
};

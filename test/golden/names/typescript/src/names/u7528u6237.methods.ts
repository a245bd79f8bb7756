// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";

export const namesU7528u6237Calls: Calls = {
  "/c": { "GET ()": "getC" },
};

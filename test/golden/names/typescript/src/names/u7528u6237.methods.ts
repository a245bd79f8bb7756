// Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const namesU7528u6237Calls: Calls = {
  "/c": { "GET ()": "getC" },
};

// Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const resultsThrowDefaultCalls: Calls = {
  "/ping": { "POST () *4": "ping" },
  "/state": { "GET () *3": "getState" },
};

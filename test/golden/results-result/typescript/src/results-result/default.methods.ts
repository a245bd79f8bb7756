// Generated from test/golden/results-result/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const resultsResultDefaultCalls: Calls = {
  "/maybe": { "GET ()": "maybe" },
  "/ping": { "POST () *4": "ping" },
  "/state": { "GET () *3": "getState" },
};

// Generated from test/golden/results-result/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { getState } from "./default.js";

export const resultsResultDefaultCalls: Calls = {
  "/maybe": { "GET ()": "maybe" },
  "/ping": { "POST 204 ()": "ping" },
  getState: getState,
};

// Generated from test/golden/states/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const statesDefaultCalls: Calls = {
  "/states": { PUT: "putStates" },
};

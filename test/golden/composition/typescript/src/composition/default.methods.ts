// Generated from test/golden/composition/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const compositionDefaultCalls: Calls = {
  "/draw": { POST: "draw" },
};

// Generated from test/golden/choices/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const choicesDefaultCalls: Calls = {
  "/choices": { POST: "choose" },
};

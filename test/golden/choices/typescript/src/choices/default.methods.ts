// Generated from test/golden/choices/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";

export const choicesDefaultCalls: Calls = {
  "/choices": { POST: "choose" },
};

// Generated from test/golden/references/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const referencesDefaultCalls: Calls = {
  "/a": { "GET ()": "getA" },
};
